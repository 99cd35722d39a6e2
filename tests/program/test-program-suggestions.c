/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-sample.h"
#include "midline-session-time.h"

#include <string.h>

#define N_PEOPLE 30
#define N_PEOPLE_ON_SLOW_MACHINE 3
#define N_DAYS 30

/* From Monday, 2 March 2026, the first day of week 1. */
static MidlineSample *
create_started (void)
{
  MidlineSample *sample = midline_sample_new (2026, 3, 2);

  midline_sample_start_plan (sample);
  return sample;
}

static MidlineDate
get_today (MidlineSample *sample)
{
  return midline_program_get_today (sample->program);
}

static void
go_to_day (MidlineSample *sample, MidlineDate date)
{
  g_autoptr (GDateTime) time = midline_date_to_date_time (date);

  midline_sample_go_to (sample, g_date_time_get_year (time), g_date_time_get_month (time),
                        g_date_time_get_day_of_month (time), 9, 0);
}

/* Everything of today, with effort left. */
static void
train (MidlineSample *sample, int pain_0_to_10)
{
  g_autoptr (MidlineSession) session =
    midline_program_dup_session (sample->program, get_today (sample));

  for (guint i = 0; session != NULL && i < session->items->len; i++)
    midline_program_tick_exercise (sample->program, get_today (sample),
                                   ((MidlinePlanItem *) session->items->pdata[i])->exercise_id,
                                   TRUE);
  if (session != NULL)
    midline_program_set_after (sample->program, get_today (sample), pain_0_to_10, 1,
                               MIDLINE_SAID_YES);
}

static void
live_well (MidlineSample *sample, int n_days)
{
  for (int i = 0; i < n_days; i++)
    {
      train (sample, 1);
      go_to_day (sample, get_today (sample) + 1);
      midline_program_set_morning (sample->program, get_today (sample),
                                   MIDLINE_MORNING_AS_USUAL);
    }
}

static char *
dup_key (MidlineSample *sample, MidlineRule rule)
{
  g_autoptr (GPtrArray) suggestions = midline_program_list_suggestions (sample->program);

  for (guint i = 0; i < suggestions->len; i++)
    if (((MidlineSuggestion *) suggestions->pdata[i])->rule == rule)
      return g_strdup (((MidlineSuggestion *) suggestions->pdata[i])->key);
  return NULL;
}

static MidlineWeek *
dup_week (MidlineSample *sample)
{
  return midline_program_dup_week (sample->program, get_today (sample), NULL);
}

static void
test_step_up (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  g_autoptr (MidlineWeek) before = NULL;
  g_autoptr (MidlineWeek) after = NULL;
  g_autoptr (MidlineWeek) again = NULL;
  g_autoptr (MidlineWeek) undone = NULL;
  g_autoptr (GPtrArray) history = NULL;
  g_autofree char *key = NULL;
  g_autofree char *asked_again = NULL;

  live_well (sample, 8);
  key = dup_key (sample, MIDLINE_RULE_STEP_UP);
  g_assert_nonnull (key);
  before = dup_week (sample);
  g_assert_true (midline_program_answer_suggestion (sample->program, key, TRUE));
  after = dup_week (sample);
  g_assert_false (midline_week_equal (before, after));
  g_assert_false (midline_program_answer_suggestion (sample->program, key, TRUE));

  midline_sample_reopen (sample);
  again = dup_week (sample);
  g_assert_true (midline_week_equal (after, again));
  g_assert_false (midline_program_answer_suggestion (sample->program, key, TRUE));
  history = midline_program_load_plan_history (sample->program, 1);
  g_assert_cmpint (((MidlinePlanChange *) history->pdata[0])->kind, ==, MIDLINE_CHANGE_ACCEPTED);
  g_assert_true (g_str_has_prefix (((MidlinePlanChange *) history->pdata[0])->why,
                                   "Two good sessions: You did all sets with effort left on "));
}

static void
test_undo (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  g_autoptr (MidlineWeek) before = NULL;
  g_autoptr (MidlineWeek) undone = NULL;
  g_autofree char *key = NULL;
  g_autofree char *again = NULL;

  live_well (sample, 8);
  key = dup_key (sample, MIDLINE_RULE_STEP_UP);
  before = dup_week (sample);
  g_assert_true (midline_program_answer_suggestion (sample->program, key, TRUE));
  g_assert_true (midline_program_undo (sample->program));
  undone = dup_week (sample);
  g_assert_true (midline_week_equal (before, undone));
  again = dup_key (sample, MIDLINE_RULE_STEP_UP);
  g_assert_cmpstr (key, ==, again);
  g_assert_true (midline_program_answer_suggestion (sample->program, key, FALSE));
  g_assert_false (midline_program_answer_suggestion (sample->program, key, TRUE));
}

/* A step that was taken stays in the weeks to come, also where the builder proposes one. */
static void
test_step_stays (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  g_autofree char *key = NULL;
  g_autofree char *new_id = NULL;
  MidlineProgram *program = sample->program;

  live_well (sample, 5);
  for (int day = 0; day < 9 && new_id == NULL; day++)
    {
      g_autoptr (GPtrArray) suggestions = midline_program_list_suggestions (program);

      for (guint i = 0; i < suggestions->len && new_id == NULL; i++)
        {
          const MidlineSuggestion *suggestion = suggestions->pdata[i];
          const MidlineItemChange *change = midline_suggestion_get_change (suggestion);

          if (suggestion->rule == MIDLINE_RULE_STEP_UP && change->new_exercise_id != NULL)
            {
              new_id = g_strdup (change->new_exercise_id);
              key = g_strdup (suggestion->key);
            }
        }
      if (new_id == NULL)
        live_well (sample, 1);
    }
  g_assert_nonnull (new_id);
  g_assert_true (midline_program_answer_suggestion (program, key, TRUE));
  for (int week = 0; week < 2; week++)
    {
      g_autoptr (MidlineWeek) present = NULL;
      gboolean is_there = FALSE;

      live_well (sample, 7);
      midline_program_answer_proposal (program, TRUE);
      present = dup_week (sample);
      for (guint i = 0; i < present->sessions->len; i++)
        is_there = is_there || midline_session_find (present->sessions->pdata[i], new_id) != NULL;
      g_assert_true (is_there);
    }
}

static void
test_flare (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineCatalogue *catalogue = midline_program_get_catalogue (sample->program);
  g_autoptr (MidlineWeek) before = NULL;
  g_autoptr (MidlineWeek) cut = NULL;
  g_autoptr (MidlineWeek) next = NULL;
  g_autoptr (MidlineWeek) last = NULL;
  g_autofree char *key = NULL;

  live_well (sample, 7);
  train (sample, 1);
  go_to_day (sample, get_today (sample) + 1);
  midline_program_set_morning (sample->program, get_today (sample), MIDLINE_MORNING_2_WORSE);
  key = dup_key (sample, MIDLINE_RULE_FLARE);
  g_assert_nonnull (key);
  before = dup_week (sample);
  g_assert_true (midline_program_answer_suggestion (sample->program, key, TRUE));
  cut = dup_week (sample);
  g_assert_true (midline_week_is_cut (cut));
  g_assert_cmpint (midline_week_get_knee_load (cut, catalogue), <,
                   midline_week_get_knee_load (before, catalogue));

  /* Tuesday to Monday: the Monday of the next week is cut, the rest is whole again. */
  go_to_day (sample, get_today (sample) + 6);
  next = dup_week (sample);
  for (guint i = 0; i < next->sessions->len; i++)
    {
      const MidlineSession *session = next->sessions->pdata[i];

      g_assert_cmpint (session->whole_items != NULL, ==, session->date == get_today (sample));
    }
  go_to_day (sample, get_today (sample) + 7);
  last = dup_week (sample);
  g_assert_false (midline_week_is_cut (last));
  g_assert_cmpint (midline_week_get_knee_load (last, catalogue), ==,
                   midline_week_get_knee_load (before, catalogue));
}

static void
test_lock (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  g_autoptr (MidlineScreening) all_clear = NULL;
  g_autofree char *words = NULL;
  MidlinePainStep step;

  midline_sample_answer_safely (sample);
  g_assert_true (midline_program_report_pain (sample->program, get_today (sample), "clamshell", 7,
                                              &step));
  g_assert_cmpint (step, ==, MIDLINE_PAIN_STEP_STOP_EXERCISE);
  g_assert_false (midline_program_is_locked (sample->program));
  g_assert_true (midline_program_report_pain (sample->program, get_today (sample), "clamshell", 8,
                                              &step));
  g_assert_cmpint (step, ==, MIDLINE_PAIN_STEP_LOCK);
  g_assert_true (midline_program_is_locked (sample->program));
  words = midline_screening_dup_explanation (midline_program_get_screening (sample->program));
  g_assert_true (g_str_has_prefix (words, "You wrote that an exercise hurt 8 of 10 on 2 March."));

  /* Neither a correction, nor undo, nor new answers open it. */
  midline_program_report_pain (sample->program, get_today (sample), "clamshell", 2, NULL);
  midline_program_undo (sample->program);
  all_clear = midline_screening_new (get_today (sample));
  all_clear->answered = (1u << MIDLINE_N_SCREENING_ROWS) - 1;
  g_assert_true (midline_program_save_screening (sample->program, all_clear));
  g_assert_true (midline_program_is_locked (sample->program));
  midline_sample_reopen (sample);
  g_assert_true (midline_program_is_locked (sample->program));
  g_assert_true (midline_program_confirm_clinician (sample->program, get_today (sample)));
  g_assert_false (midline_program_is_locked (sample->program));

  /* Again, by the card after the session. */
  midline_program_set_after (sample->program, get_today (sample), 9, 1, MIDLINE_SAID_NO);
  g_assert_true (midline_program_is_locked (sample->program));
}

static void
test_pain_limit (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineExercise *exercise =
    midline_catalogue_lookup (midline_program_get_catalogue (sample->program), "clamshell");
  int limit = exercise->pain_limit_0_to_10;
  MidlinePainStep step;

  g_assert_cmpint (midline_program_get_pain_limit (sample->program, "clamshell"), ==, limit);
  g_assert_true (midline_program_set_pain_limit (sample->program, "clamshell", 1));
  midline_sample_reopen (sample);
  g_assert_cmpint (midline_program_get_pain_limit (sample->program, "clamshell"), ==, 1);
  midline_program_report_pain (sample->program, get_today (sample), "clamshell", 2, &step);
  g_assert_cmpint (step, ==, MIDLINE_PAIN_STEP_LESS_RANGE);
  g_assert_true (midline_program_set_pain_limit (sample->program, "clamshell", 9));
  g_assert_cmpint (midline_program_get_pain_limit (sample->program, "clamshell"), ==, limit);
}

/* A lower limit is taken back like any other step. */
static void
test_undo_pain_limit (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  int limit = midline_program_get_pain_limit (sample->program, "clamshell");

  g_assert_true (midline_program_set_pain_limit (sample->program, "clamshell", 1));
  g_assert_true (midline_program_set_pain_limit (sample->program, "clamshell", 0));
  g_assert_true (midline_program_undo (sample->program));
  g_assert_cmpint (midline_program_get_pain_limit (sample->program, "clamshell"), ==, 1);
  g_assert_true (midline_program_undo (sample->program));
  g_assert_cmpint (midline_program_get_pain_limit (sample->program, "clamshell"), ==, limit);
}

/* What was stopped up to 5 is on disk, one step of undo, and a part of no completion. */
static void
test_stop_exercise (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineDate today = get_today (sample);
  MidlinePainStep step;

  g_assert_true (midline_program_stop_exercise (sample->program, today, "clamshell", 4, &step));
  g_assert_cmpint (step, ==, MIDLINE_PAIN_STEP_LESS_RANGE);
  midline_sample_reopen (sample);
  g_assert_true (midline_diary_day_is_stopped (
    midline_program_get_diary_day (sample->program, today), "clamshell"));
  g_assert_cmpint (midline_program_get_completion (sample->program, today).sets_done, ==, 0);
  g_assert_true (midline_program_report_pain (sample->program, today, "clamshell", 2, NULL));
  g_assert_false (midline_diary_day_is_stopped (
    midline_program_get_diary_day (sample->program, today), "clamshell"));
  g_assert_true (midline_program_undo (sample->program));
  g_assert_true (midline_diary_day_is_stopped (
    midline_program_get_diary_day (sample->program, today), "clamshell"));
  g_assert_false (midline_program_stop_exercise (sample->program, today + 1, "clamshell", 4, NULL));
}

/* Nobody can have said it on a day to come. */
static void
test_clinician_in_time (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineDate today = get_today (sample);

  midline_sample_answer_safely (sample);
  g_assert_true (midline_program_report_pain (sample->program, today, "clamshell", 8, NULL));
  g_assert_false (midline_program_confirm_clinician (sample->program, today + 1));
  g_assert_false (midline_program_confirm_clinician (sample->program, MIDLINE_NO_DATE));
  g_assert_true (midline_program_is_locked (sample->program));
  g_assert_true (midline_program_confirm_clinician (sample->program, today));
  g_assert_false (midline_program_is_locked (sample->program));
  while (midline_program_undo (sample->program))
    g_assert_false (midline_program_is_locked (sample->program));
}

static void
test_long_gap (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  g_autoptr (MidlineScreening) screening = NULL;
  g_autofree char *key = NULL;

  midline_sample_answer_safely (sample);
  live_well (sample, 9);
  go_to_day (sample, get_today (sample) + 27);
  g_assert_false (midline_program_is_screening_due (sample->program));
  go_to_day (sample, get_today (sample) + 1);
  g_assert_true (midline_program_is_screening_due (sample->program));
  key = dup_key (sample, MIDLINE_RULE_4_WEEKS_OFF);
  g_assert_nonnull (key);
  screening = midline_screening_copy (midline_program_get_screening (sample->program));
  screening->asked_on = get_today (sample);
  g_assert_true (midline_program_save_screening (sample->program, screening));
  g_assert_false (midline_program_is_screening_due (sample->program));
  g_assert_true (midline_program_answer_suggestion (sample->program, key, TRUE));
}

static void
fail_cb (MidlineProgram *program, const GError *error)
{
  g_test_message ("%s", error->message);
  g_test_fail ();
}

static gboolean
chance (GRand *rand, int percent)
{
  return g_rand_int_range (rand, 0, 100) < percent;
}

/* Minutes and levels of what is still to come, and nothing while the plan is locked. */
static void
assert_sound (MidlineSample *sample)
{
  g_autoptr (MidlineWeek) week = dup_week (sample);
  g_autoptr (GPtrArray) suggestions = midline_program_list_suggestions (sample->program);
  MidlineCatalogue *catalogue = midline_program_get_catalogue (sample->program);

  if (midline_program_is_locked (sample->program))
    g_assert_cmpuint (suggestions->len, ==, 0);
  for (guint i = 0; i < week->sessions->len; i++)
    {
      const MidlineSession *session = week->sessions->pdata[i];

      g_assert_cmpint (midline_session_get_minutes (session, catalogue), <=,
                       midline_program_get_answers (sample->program)->minutes);
      for (guint j = 0; j < session->items->len && session->date > get_today (sample); j++)
        g_assert_cmpint (midline_catalogue_lookup (
                           catalogue,
                           ((MidlinePlanItem *) session->items->pdata[j])->exercise_id)->level,
                         <=, 1 + (int) week->phase);
    }
}

static void
answer_one (MidlineSample *sample, GRand *rand)
{
  g_autoptr (GPtrArray) suggestions = midline_program_list_suggestions (sample->program);
  g_autofree char *key = NULL;

  if (suggestions->len == 0)
    return;
  key = g_strdup (((MidlineSuggestion *) suggestions->pdata[g_rand_int_range (
                    rand, 0, (int) suggestions->len)])->key);
  g_assert_true (midline_program_answer_suggestion (sample->program, key, chance (rand, 70)));
  g_assert_false (midline_program_answer_suggestion (sample->program, key, TRUE));
  if (chance (rand, 15))
    g_assert_true (midline_program_undo (sample->program));
}

static void
live_day (MidlineSample *sample, GRand *rand)
{
  if (midline_program_is_locked (sample->program) && chance (rand, 50))
    midline_program_confirm_clinician (sample->program, get_today (sample));
  if (chance (rand, 80))
    midline_program_set_morning (sample->program, get_today (sample),
                                 (MidlineMorning) g_rand_int_range (rand, 0, MIDLINE_N_MORNINGS));
  if (midline_program_get_proposed_week (sample->program) != NULL && chance (rand, 70))
    g_assert_true (midline_program_answer_proposal (sample->program, chance (rand, 70)));
  answer_one (sample, rand);
  if (!midline_program_is_locked (sample->program) && chance (rand, 80))
    train (sample, chance (rand, 5) ? g_rand_int_range (rand, 6, 11)
                                    : g_rand_int_range (rand, 0, 5));
  assert_sound (sample);
  if (chance (rand, 5))
    midline_sample_reopen (sample);
  go_to_day (sample, get_today (sample) + (chance (rand, 3) ? g_rand_int_range (rand, 5, 40) : 1));
}

static void
test_people (void)
{
  guint n = g_getenv ("MIDLINE_TEST_SLOW_MACHINE") ? N_PEOPLE_ON_SLOW_MACHINE : N_PEOPLE;

  for (guint person = 0; person < n; person++)
    {
      g_autoptr (MidlineSample) sample = create_started ();
      g_autoptr (GRand) rand = g_rand_new_with_seed (person);

      g_signal_connect (sample->program, "failed", G_CALLBACK (fail_cb), NULL);
      for (int day = 0; day < N_DAYS; day++)
        live_day (sample, rand);
    }
}

/* A week that grows waits until the answer to a flare is known. */
static void
test_flare_before_growth (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  g_autofree char *key = NULL;

  live_well (sample, 7);
  midline_sample_live_days (sample, 14);
  g_assert_nonnull (midline_program_get_proposed_week (sample->program));
  train (sample, 1);
  go_to_day (sample, get_today (sample) + 1);
  g_assert_nonnull (midline_program_get_proposed_week (sample->program));
  midline_program_set_morning (sample->program, get_today (sample), MIDLINE_MORNING_2_WORSE);
  key = dup_key (sample, MIDLINE_RULE_FLARE);
  g_assert_nonnull (key);
  g_assert_null (midline_program_get_proposed_week (sample->program));
  g_assert_false (midline_program_answer_proposal (sample->program, TRUE));
}

/* Who is still away is not welcomed back, and decides nothing about the week. */
static void
test_time_off (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  g_autofree char *key = NULL;
  g_autofree char *key_off = NULL;
  g_autofree char *key_back = NULL;

  live_well (sample, 7);
  go_to_day (sample, get_today (sample) + 10);
  key = dup_key (sample, MIDLINE_RULE_1_WEEK_OFF);
  g_assert_nonnull (key);
  g_assert_true (midline_program_save_time_off (sample->program, get_today (sample) - 9,
                                                get_today (sample), MIDLINE_TIME_OFF_TRAVEL));
  key_off = dup_key (sample, MIDLINE_RULE_1_WEEK_OFF);
  g_assert_null (key_off);
  g_assert_null (midline_program_get_proposed_week (sample->program));
  g_assert_false (midline_program_answer_suggestion (sample->program, key, TRUE));
  go_to_day (sample, get_today (sample) + 1);
  key_back = dup_key (sample, MIDLINE_RULE_1_WEEK_OFF);
  g_assert_cmpstr (key_back, ==, key);
}

/* Accepted less range holds for two weeks from the day of the answer, for its exercise alone. */
static void
test_less_range (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (GPtrArray) suggestions = NULL;
  g_autoptr (MidlineExerciseEntry) entry = NULL;
  const MidlineSuggestion *found = NULL;
  g_autofree char *key = NULL;
  MidlineDate today;
  MidlineDate trained;

  midline_sample_start_plan (sample);
  midline_sample_live_days (sample, 9);
  today = midline_program_get_today (sample->program);
  trained = today - 1;
  while (midline_program_get_diary_day (sample->program, trained)->sets->len == 0)
    trained--;
  entry = midline_exercise_entry_new (
    ((MidlineSetRecord *) g_ptr_array_index (
       midline_program_get_diary_day (sample->program, trained)->sets, 0))->exercise_id);
  entry->pain_0_to_10 = 5;
  g_assert_true (midline_program_set_entry (sample->program, trained, entry));
  g_assert_true (midline_program_set_morning (sample->program, trained + 1,
                                              MIDLINE_MORNING_AS_USUAL));
  suggestions = midline_program_list_suggestions (sample->program);
  for (guint i = 0; i < suggestions->len && found == NULL; i++)
    {
      found = g_ptr_array_index (suggestions, i);
      if (found->rule != MIDLINE_RULE_LESS_RANGE)
        found = NULL;
    }
  g_assert_nonnull (found);
  key = g_strdup (found->key);
  g_assert_true (midline_program_answer_suggestion (sample->program, key, TRUE));
  for (int day = -1; day <= 14; day++)
    {
      g_autoptr (GHashTable) ids = midline_program_list_less_range (sample->program, today + day);

      g_assert_cmpuint (g_hash_table_size (ids), ==, day >= 0 && day < 14 ? 1 : 0);
      g_assert_true (g_hash_table_contains (ids, entry->exercise_id) == (day >= 0 && day < 14));
    }
}

/* Pain above the limit that was said of the whole session: one answer makes every movement of it
 * smaller, and undo takes all of them back. */
static void
test_less_range_of_session (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (GHashTable) accepted = NULL;
  g_autoptr (GHashTable) undone = NULL;
  g_autoptr (MidlineSession) session = NULL;
  g_autofree char *key = NULL;
  MidlineDate today;
  MidlineDate trained;

  midline_sample_start_plan (sample);
  midline_sample_live_days (sample, 9);
  today = midline_program_get_today (sample->program);
  trained = today - 1;
  while (midline_program_get_diary_day (sample->program, trained)->sets->len == 0)
    trained--;
  session = midline_program_dup_session (sample->program, trained);
  for (guint i = 0; i < session->items->len; i++)
    {
      const MidlinePlanItem *item = g_ptr_array_index (session->items, i);
      g_autoptr (MidlineExerciseEntry) unsaid = midline_exercise_entry_new (item->exercise_id);

      g_assert_true (midline_program_set_entry (sample->program, trained, unsaid));
    }
  g_assert_true (midline_program_set_after (sample->program, trained, 5, MIDLINE_NOT_ENTERED,
                                            MIDLINE_SAID_YES));
  g_assert_true (midline_program_set_morning (sample->program, trained + 1,
                                              MIDLINE_MORNING_AS_USUAL));
  key = dup_key (sample, MIDLINE_RULE_LESS_RANGE);
  g_assert_true (midline_program_answer_suggestion (sample->program, key, TRUE));
  accepted = midline_program_list_less_range (sample->program, today);
  g_assert_cmpuint (g_hash_table_size (accepted), >, 1);
  g_assert_true (midline_program_undo (sample->program));
  undone = midline_program_list_less_range (sample->program, today);
  g_assert_cmpuint (g_hash_table_size (undone), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/program-suggestions/less-range-of-session", test_less_range_of_session);
  g_test_add_func ("/program-suggestions/step-up", test_step_up);
  g_test_add_func ("/program-suggestions/undo", test_undo);
  g_test_add_func ("/program-suggestions/step-stays", test_step_stays);
  g_test_add_func ("/program-suggestions/flare", test_flare);
  g_test_add_func ("/program-suggestions/flare-before-growth", test_flare_before_growth);
  g_test_add_func ("/program-suggestions/time-off", test_time_off);
  g_test_add_func ("/program-suggestions/lock", test_lock);
  g_test_add_func ("/program-suggestions/pain-limit", test_pain_limit);
  g_test_add_func ("/program-suggestions/undo-pain-limit", test_undo_pain_limit);
  g_test_add_func ("/program-suggestions/stop-exercise", test_stop_exercise);
  g_test_add_func ("/program-suggestions/clinician-in-time", test_clinician_in_time);
  g_test_add_func ("/program-suggestions/long-gap", test_long_gap);
  g_test_add_func ("/program-suggestions/people", test_people);
  g_test_add_func ("/program-suggestions/less-range", test_less_range);

  return g_test_run ();
}
