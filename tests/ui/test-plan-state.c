/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-plan-state.h"
#include "midline-sample.h"

static MidlinePlanState *
create_state (MidlineSample *sample, int year, int month, int day)
{
  return midline_plan_state_from_program (sample->program, midline_date_new (year, month, day));
}

static void
test_no_plan (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (MidlinePlanState) before = create_state (sample, 2026, 3, 2);
  g_autoptr (MidlinePlanState) after = NULL;

  g_assert_cmpint (before->view, ==, MIDLINE_PLAN_VIEW_NO_PLAN);
  midline_sample_answer_safely (sample);
  after = create_state (sample, 2026, 3, 2);
  g_assert_cmpint (after->view, ==, MIDLINE_PLAN_VIEW_NO_PLAN);
  g_assert_cmpuint (after->days->len, ==, 0);
}

/* The index of a safety question that locks. */
static guint
find_locking_row (void)
{
  for (guint i = 0; i < MIDLINE_N_SCREENING_ROWS; i++)
    if (midline_screening_get_row (i)->locks)
      return i;
  g_assert_not_reached ();
}

static void
test_locked (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (MidlineScreening) screening = midline_screening_new (midline_date_new (2026, 3, 2));
  g_autoptr (MidlinePlanState) without_plan = NULL;
  g_autoptr (MidlinePlanState) with_plan = NULL;
  g_autoptr (MidlinePlanState) opened = NULL;

  screening->answered = (1u << MIDLINE_N_SCREENING_ROWS) - 1;
  screening->yes = 1u << find_locking_row ();
  g_assert_true (midline_program_save_screening (sample->program, screening));
  without_plan = create_state (sample, 2026, 3, 2);
  g_assert_cmpint (without_plan->view, ==, MIDLINE_PLAN_VIEW_LOCKED);
  g_assert_nonnull (strstr (without_plan->locked_text, "You said that"));
  g_assert_nonnull (strstr (without_plan->locked_text, "can make a plan"));

  midline_sample_start_plan (sample);
  g_assert_true (midline_program_save_screening (sample->program, screening));
  with_plan = create_state (sample, 2026, 3, 2);
  g_assert_cmpint (with_plan->view, ==, MIDLINE_PLAN_VIEW_LOCKED);
  g_assert_nonnull (strstr (with_plan->locked_text, "opens again"));

  g_assert_true (midline_program_confirm_clinician (sample->program,
                                                    midline_date_new (2026, 3, 2)));
  opened = create_state (sample, 2026, 3, 2);
  g_assert_cmpint (opened->view, ==, MIDLINE_PLAN_VIEW_WEEK);
}

static void
assert_segments (const MidlinePlanState *state, const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < state->segments->len; i++)
    {
      const MidlinePlanSegment *segment = &g_array_index (state->segments, MidlinePlanSegment, i);

      g_string_append_c (text, "sbr"[segment->phase]);
      g_string_append_c (text, ".-="[segment->fill]);
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static void
test_first_week (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (MidlinePlanState) state = NULL;
  MidlinePlanDayState *monday;

  midline_sample_start_plan (sample);
  state = create_state (sample, 2026, 3, 2);
  g_assert_cmpint (state->view, ==, MIDLINE_PLAN_VIEW_WEEK);
  g_assert_true (state->is_present);
  g_assert_false (state->is_likely);
  g_assert_cmpstr (state->title, ==, "2 – 8 March");
  g_assert_cmpstr (state->week_words, ==, "Week 1 of 12");
  g_assert_cmpstr (state->phase_words, ==, "Settle, week 1 of 12");
  g_assert_cmpint (state->previous_start, ==, MIDLINE_NO_DATE);
  g_assert_cmpint (state->next_start, ==, midline_date_new (2026, 3, 9));
  g_assert_cmpint (state->add_date, ==, midline_date_new (2026, 3, 2));
  g_assert_null (state->note);
  g_assert_null (state->proposal_heading);
  g_assert_cmpuint (state->days->len, ==, MIDLINE_DAYS_OF_WEEK);
  assert_segments (state, "s-s.s.b.b.b.b.b.b.r.r.r.");

  g_assert_cmpint (state->knee_load, >, 0);
  g_assert_cmpint (state->knee_load_cap, ==, 40);
  g_assert_true (g_str_has_suffix (state->knee_load_words, " of at most 40"));
  g_assert_cmpstr (state->knee_load_title, ==, "Knee load this week");

  monday = midline_plan_state_find_day (state, midline_date_new (2026, 3, 2));
  g_assert_nonnull (monday);
  g_assert_true (monday->is_today);
  g_assert_cmpint (monday->fixed, ==, MIDLINE_PLAN_DAY_OPEN);
  g_assert_cmpuint (monday->entries->len, >=, 3);
  g_assert_null (midline_plan_state_find_day (state, midline_date_new (2026, 3, 9)));
}

static void
test_first_partial_week (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 5);
  g_autoptr (MidlinePlanState) state = NULL;

  midline_sample_start_plan (sample);
  state = create_state (sample, 2026, 3, 5);
  g_assert_cmpstr (state->title, ==, "2 – 8 March");
  g_assert_nonnull (state->note);
  g_assert_cmpint (state->add_date, ==, midline_date_new (2026, 3, 5));
  for (guint i = 0; i < state->days->len; i++)
    {
      MidlinePlanDayState *day = g_ptr_array_index (state->days, i);

      g_assert_cmpint (day->fixed, ==, i < 3 ? MIDLINE_PLAN_DAY_GONE_BY : MIDLINE_PLAN_DAY_OPEN);
      if (i < 3)
        g_assert_cmpstr (day->title, ==, "Before the plan");
      else
        g_assert_cmpstr (day->title, !=, "Before the plan");
    }
}

static void
test_past_present_likely (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (MidlinePlanState) past = NULL;
  g_autoptr (MidlinePlanState) present = NULL;
  g_autoptr (MidlinePlanState) likely = NULL;

  midline_sample_start_plan (sample);
  midline_sample_live_days (sample, 9);

  past = create_state (sample, 2026, 3, 4);
  g_assert_false (past->is_present);
  g_assert_false (past->is_likely);
  g_assert_cmpstr (past->knee_load_title, ==, "Knee load");
  g_assert_cmpint (past->add_date, ==, midline_date_new (2026, 3, 11));
  for (guint i = 0; i < past->days->len; i++)
    g_assert_cmpint (((MidlinePlanDayState *) g_ptr_array_index (past->days, i))->fixed, ==,
                     MIDLINE_PLAN_DAY_GONE_BY);

  present = create_state (sample, 2026, 3, 11);
  g_assert_true (present->is_present);
  g_assert_cmpint (present->previous_start, ==, midline_date_new (2026, 3, 2));
  g_assert_cmpint (present->next_start, ==, midline_date_new (2026, 3, 16));
  assert_segments (present, "s=s-s.b.b.b.b.b.b.r.r.r.");

  likely = create_state (sample, 2026, 3, 29);
  g_assert_true (likely->is_likely);
  g_assert_cmpstr (likely->week_words, ==, "Week 4 of 12");
  g_assert_cmpint (likely->phase, ==, MIDLINE_PHASE_BUILD);
  g_assert_nonnull (likely->note);
  for (guint i = 0; i < likely->days->len; i++)
    g_assert_cmpint (((MidlinePlanDayState *) g_ptr_array_index (likely->days, i))->fixed, ==,
                     MIDLINE_PLAN_DAY_LIKELY);
}

/* Weeks outside the programme lead to its nearest one. */
static void
test_bounds (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (MidlinePlanState) before = NULL;
  g_autoptr (MidlinePlanState) last = NULL;

  midline_sample_start_plan (sample);
  before = create_state (sample, 2025, 1, 1);
  g_assert_cmpint (before->week_number, ==, 1);
  last = create_state (sample, 2027, 1, 1);
  g_assert_cmpint (last->week_number, ==, 12);
  g_assert_cmpint (last->next_start, ==, MIDLINE_NO_DATE);
  g_assert_cmpint (last->previous_start, ==, last->start - 7);
}

/* The programme goes on after its last week; a week nobody opened Midline in was not planned. */
static void
test_long_after (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (MidlinePlanState) present = NULL;
  g_autoptr (MidlinePlanState) missed = NULL;

  midline_sample_start_plan (sample);
  midline_sample_go_to (sample, 2026, 12, 2, 9, 0);
  present = create_state (sample, 2026, 12, 2);
  g_assert_cmpstr (present->week_words, ==, "Week 40");
  g_assert_cmpuint (present->segments->len, ==, 40);
  g_assert_cmpint (present->next_start, !=, MIDLINE_NO_DATE);

  missed = create_state (sample, 2026, 6, 3);
  g_assert_nonnull (missed->note);
  g_assert_null (missed->knee_load_words);
  g_assert_false (missed->is_likely);
  for (guint i = 0; i < missed->days->len; i++)
    g_assert_cmpstr (((MidlinePlanDayState *) g_ptr_array_index (missed->days, i))->title, ==,
                     "Not planned");
}

static void
test_empty_places (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (MidlineAnswers) answers = midline_sample_dup_answers ();
  g_autoptr (MidlinePlanState) state = NULL;
  g_autoptr (MidlineWeek) week = NULL;

  answers->things = 0;
  midline_sample_answer_safely (sample);
  g_assert_true (midline_program_use_plan (sample->program, answers));
  week = midline_program_dup_week (sample->program, midline_date_new (2026, 3, 2), NULL);
  g_assert_cmpuint (week->empty_places->len, >, 0);
  state = create_state (sample, 2026, 3, 2);
  g_assert_cmpuint (g_strv_length (state->empty_places), >, 0);
  g_assert_cmpuint (g_strv_length (state->empty_places), <=, week->empty_places->len);
  for (guint i = 0; state->empty_places[i] != NULL; i++)
    for (guint j = 0; j < i; j++)
      g_assert_cmpstr (state->empty_places[i], !=, state->empty_places[j]);
}

/* What the person took out of a week is offered again with the next one. */
static void
test_proposal (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (MidlineSession) session = NULL;
  g_autoptr (MidlinePlanState) state = NULL;
  g_autoptr (MidlinePlanState) other_week = NULL;
  g_autoptr (MidlinePlanState) decided = NULL;
  MidlineDate today = midline_date_new (2026, 3, 2);

  midline_sample_start_plan (sample);
  session = midline_program_dup_session (sample->program, today);
  for (guint i = 0; i < session->items->len; i++)
    for (MidlineDate date = today; date < today + 7; date++)
      midline_program_remove_exercise (
        sample->program, date,
        ((MidlinePlanItem *) g_ptr_array_index (session->items, i))->exercise_id);
  midline_sample_live_days (sample, 7);
  g_assert_nonnull (midline_program_get_proposed_week (sample->program));

  today = midline_program_get_today (sample->program);
  state = midline_plan_state_from_program (sample->program, today);
  g_assert_nonnull (state->proposal_heading);
  g_assert_nonnull (state->proposal_sentence);
  g_assert_cmpuint (g_strv_length (state->proposal_reasons), >=, 1);
  g_assert_true (g_str_has_prefix (state->proposal_reasons[0], "Knee load would be "));
  other_week = midline_plan_state_from_program (sample->program, today - 7);
  g_assert_null (other_week->proposal_heading);

  g_assert_true (midline_program_answer_proposal (sample->program, FALSE));
  decided = midline_plan_state_from_program (sample->program, today);
  g_assert_null (decided->proposal_heading);
}

/* A week that the person filled above its limit says so, in words. */
static void
test_above_the_limit (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (MidlinePlanState) state = NULL;
  MidlineCatalogue *catalogue = midline_program_get_catalogue (sample->program);

  midline_sample_start_plan (sample);
  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    {
      MidlineExercise *exercise = midline_catalogue_get_exercise (catalogue, i);

      if (exercise->knee_load == MIDLINE_KNEE_LOAD_HIGH)
        midline_program_add_exercise (sample->program, midline_date_new (2026, 3, 8),
                                      exercise->id);
    }
  state = create_state (sample, 2026, 3, 2);
  g_assert_cmpint (state->knee_load, >, state->knee_load_cap);
  g_assert_true (g_str_has_suffix (state->knee_load_words, ", above 40"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plan-state/no-plan", test_no_plan);
  g_test_add_func ("/plan-state/locked", test_locked);
  g_test_add_func ("/plan-state/first-week", test_first_week);
  g_test_add_func ("/plan-state/first-partial-week", test_first_partial_week);
  g_test_add_func ("/plan-state/past-present-likely", test_past_present_likely);
  g_test_add_func ("/plan-state/bounds", test_bounds);
  g_test_add_func ("/plan-state/long-after", test_long_after);
  g_test_add_func ("/plan-state/empty-places", test_empty_places);
  g_test_add_func ("/plan-state/proposal", test_proposal);
  g_test_add_func ("/plan-state/above-the-limit", test_above_the_limit);
  return g_test_run ();
}
