/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-today-state.h"

#define TODAY midline_date_new (2026, 3, 11) /* a Wednesday */

/* One day built by hand: two exercises of each side and one of both legs, for three days of a week
 * that began on Monday. */
typedef struct {
  MidlineCatalogue *catalogue;
  MidlineAnswers *answers;
  MidlinePlan plan;
  MidlineWeek *week;
  MidlineScreening screening;
  MidlineDiaryDay *day;
  MidlineTodayInput input;
} Fixture;

static MidlineExercise *
create_exercise (const char          *id,
                 const char          *name,
                 MidlineExerciseKind  kind)
{
  MidlineExercise *exercise = midline_exercise_new ();
  const char *none[] = { NULL };

  exercise->id = g_strdup (id);
  exercise->name = g_strdup (name);
  exercise->kind = kind;
  exercise->pillar = MIDLINE_PILLAR_HIP;
  exercise->level = 1;
  exercise->dose = (MidlineDose) { 2, 12, 0, 60, 1, TRUE };
  exercise->tempo_out_seconds = 2;
  exercise->tempo_back_seconds = 2;
  exercise->statement_id = g_strdup ("take-balance-timing-load");
  exercise->why = g_strdup ("Strong hip muscles share the work of the knee.");
  exercise->reference_ids = g_strdupv ((GStrv) none);
  return exercise;
}

static MidlineCatalogue *
create_catalogue (void)
{
  g_autoptr (GPtrArray) exercises =
    g_ptr_array_new_with_free_func ((GDestroyNotify) midline_exercise_unref);

  g_ptr_array_add (exercises, create_exercise ("balance", "One-leg balance",
                                               MIDLINE_EXERCISE_CONTROL));
  g_ptr_array_add (exercises, create_exercise ("lift", "All-fours leg lift",
                                               MIDLINE_EXERCISE_SINGLE_JOINT));
  g_ptr_array_add (exercises, create_exercise (
                     "long", "A name so long that it needs more than one line wherever it stands",
                     MIDLINE_EXERCISE_STRETCH));
  return midline_catalogue_new (exercises, NULL);
}

static void
add_session (MidlineWeek *week,
             MidlineDate  date)
{
  const MidlineDose held = { 2, 1, 30, 60, 1, TRUE };
  const MidlineDose counted = { 2, 12, 0, 60, 1, TRUE };
  const MidlineDose together = { 3, 10, 0, 60, 1, FALSE };
  MidlineSession *session = midline_session_new (date, MIDLINE_SESSION_STRENGTH_B);
  const char *statement = "take-balance-timing-load";

  g_ptr_array_add (session->items, midline_plan_item_new ("balance", &held, statement,
                                                          MIDLINE_LEVEL_START));
  g_ptr_array_add (session->items, midline_plan_item_new ("lift", &counted, statement,
                                                          MIDLINE_LEVEL_START));
  g_ptr_array_add (session->items, midline_plan_item_new ("long", &together, statement,
                                                          MIDLINE_LEVEL_START));
  g_ptr_array_add (week->sessions, session);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  MidlineDate monday = TODAY - 2;

  fixture->catalogue = create_catalogue ();
  fixture->answers = midline_answers_new ();
  fixture->answers->side = fixture->answers->worse_side = MIDLINE_SIDE_LEFT;
  fixture->plan = (MidlinePlan) {
    .version = 1, .started_on = monday, .week_1_start = monday, .valid_from = monday,
    .length_weeks = 12,
  };
  fixture->week = midline_week_new (1, monday, MIDLINE_PHASE_SETTLE);
  add_session (fixture->week, monday);
  add_session (fixture->week, TODAY);
  add_session (fixture->week, TODAY + 2);
  fixture->day = midline_diary_day_new (TODAY);
  fixture->input = (MidlineTodayInput) {
    .date = TODAY,
    .today = TODAY,
    .answers = fixture->answers,
    .plan = &fixture->plan,
    .week = fixture->week,
    .day = fixture->day,
    .catalogue = fixture->catalogue,
    .first_side = MIDLINE_SIDE_LEFT,
  };
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  midline_catalogue_unref (fixture->catalogue);
  midline_answers_free (fixture->answers);
  midline_week_unref (fixture->week);
  midline_diary_day_unref (fixture->day);
}

static void
take_day (Fixture         *fixture,
          MidlineDiaryDay *day)
{
  midline_diary_day_unref (fixture->day);
  fixture->day = day;
  fixture->input.day = day;
}

static void
go_to (Fixture     *fixture,
       MidlineDate  date)
{
  fixture->input.date = date;
  take_day (fixture, midline_diary_day_new (date));
}

/* @time: “2026-03-11T07:48:00Z” */
static gint64
at (const char *time)
{
  g_autoptr (GDateTime) moment = g_date_time_new_from_iso8601 (time, NULL);

  return g_date_time_to_unix (moment);
}

static void
tick (Fixture    *fixture,
      guint       index,
      const char *time)
{
  MidlineSession *session = midline_week_get_session (fixture->week, fixture->input.date);

  take_day (fixture, midline_diary_day_with_all_sets (fixture->day,
                                                      g_ptr_array_index (session->items, index),
                                                      MIDLINE_SIDE_LEFT, at (time)));
}

static void
tick_set (Fixture    *fixture,
          const char *id,
          MidlineSide side,
          int         number)
{
  MidlineSetRecord *record = midline_set_record_new (id, side, number);

  record->reps = 12;
  record->entered_at = at ("2026-03-11T07:48:00Z");
  take_day (fixture, midline_diary_day_with_set (fixture->day, record));
  midline_set_record_free (record);
}

static MidlineTodayExercise *
get_row (MidlineTodayState *state,
         guint              index)
{
  g_assert_cmpuint (index, <, state->exercises->len);
  return g_ptr_array_index (state->exercises, index);
}

static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (MidlineTodayState) state = midline_today_state_from (&fixture->input);
  MidlineTodaySide *side;

  g_assert_cmpint (state->kind, ==, MIDLINE_TODAY_SESSION);
  g_assert_cmpstr (state->title, ==, "Wednesday, 11 March");
  g_assert_cmpstr (state->title_short, ==, "Wed, 11 March");
  g_assert_cmpstr (state->subtitle_short, ==, "Settle, week 1 of 12");
  g_assert_cmpstr (state->subtitle, ==, "Settle, week 1 of 12"); /* the minutes stand beside */
  g_assert_true (g_str_has_prefix (state->time_left, "about "));
  g_assert_cmpstr (state->progress, ==, "0 of 3 done");
  g_assert_true (state->is_today && state->can_edit && state->can_add);
  g_assert_false (state->asks_morning || state->asks_after);
  g_assert_null (state->notice);
  g_assert_cmpstr (get_row (state, 0)->words, ==, "2 sets of 30 s, each side");
  g_assert_cmpfloat (get_row (state, 0)->fraction, ==, 0);
  g_assert_cmpuint (get_row (state, 0)->sides->len, ==, 2);
  side = g_ptr_array_index (get_row (state, 0)->sides, 0);
  g_assert_cmpint (side->side, ==, MIDLINE_SIDE_LEFT);
  g_assert_cmpstr (side->hint, ==, "sore side first");
  g_assert_cmpstr (((MidlineTodaySet *) g_ptr_array_index (side->sets, 0))->text, ==, "30 s");
  g_assert_cmpuint (get_row (state, 2)->sides->len, ==, 1);
}

static void
test_half (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (MidlineTodayState) state = NULL;
  MidlineExerciseEntry *entry = midline_exercise_entry_new ("balance");
  MidlineTodaySide *side;

  tick (fixture, 0, "2026-03-11T07:42:00Z");
  entry->pain_0_to_10 = 1;
  entry->entered_at = at ("2026-03-11T07:42:30Z");
  take_day (fixture, midline_diary_day_with_entry (fixture->day, entry));
  midline_exercise_entry_free (entry);
  tick_set (fixture, "lift", MIDLINE_SIDE_RIGHT, 1);
  tick_set (fixture, "lift", MIDLINE_SIDE_RIGHT, 2);
  state = midline_today_state_from (&fixture->input);

  g_assert_cmpstr (state->progress, ==, "1 of 3 done");
  g_assert_true (g_str_has_suffix (state->time_left, " left"));
  g_assert_true (g_str_has_prefix (state->subtitle, "Settle, week 1 of 12 · about "));
  g_assert_cmpstr (get_row (state, 0)->words, ==, "Done at 7:42 · pain 1 of 10");
  g_assert_true (get_row (state, 0)->is_done);
  g_assert_cmpstr (get_row (state, 1)->words, ==, "2 of 4 sets · right side done");
  g_assert_cmpfloat (get_row (state, 1)->fraction, ==, 0.5);
  side = g_ptr_array_index (get_row (state, 1)->sides, 1);
  g_assert_true (((MidlineTodaySet *) g_ptr_array_index (side->sets, 1))->is_done);
  g_assert_cmpstr (((MidlineTodaySet *) g_ptr_array_index (side->sets, 1))->spoken, ==,
                   "Right, set 2, 12 repetitions");
  g_assert_false (state->asks_after);
}

static void
test_done (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (MidlineTodayState) state = NULL;
  g_autoptr (MidlineTodayState) answered = NULL;

  fixture->input.short_minutes = 8;
  for (guint i = 0; i < 3; i++)
    tick (fixture, i, "2026-03-11T07:48:00Z");
  state = midline_today_state_from (&fixture->input);
  g_assert_cmpstr (state->progress, ==, "3 of 3 done");
  g_assert_cmpstr (state->time_left, ==, "that is all for today");
  g_assert_true (state->asks_after);
  g_assert_false (state->is_after_said);
  g_assert_null (state->short_words);

  take_day (fixture, midline_diary_day_with_after (fixture->day, 3, MIDLINE_NOT_ENTERED,
                                                   MIDLINE_UNSAID, 1));
  answered = midline_today_state_from (&fixture->input);
  g_assert_true (answered->is_after_said);
  g_assert_cmpstr (answered->after_line, ==, "highest 3");
}

/* What is held has no repetitions of which two more could go. */
static void
test_two_more_words (Fixture       *fixture,
                     gconstpointer  data)
{
  static const struct { int n_held; const char *question; } rows[] = {
    { 0, "Could you have done two more of each?" },
    { 1, "Could you have done two more, or gone on longer, with each?" },
    { 3, "Could you have gone on longer with each?" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      MidlineSession *session = midline_week_get_session (fixture->week, TODAY);
      g_autoptr (MidlineTodayState) state = NULL;

      g_assert_cmpuint (session->items->len, ==, 3);
      for (int j = 0; j < 3; j++)
        {
          MidlinePlanItem *item = g_ptr_array_index (session->items, j);

          item->dose.reps = j < rows[i].n_held ? 1 : 12;
          item->dose.hold_seconds = j < rows[i].n_held ? 30 : 0;
        }
      state = midline_today_state_from (&fixture->input);
      g_assert_cmpstr (state->two_more_question, ==, rows[i].question);
    }
}

static void
test_corrected_later (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (MidlineTodayState) state = NULL;

  go_to (fixture, TODAY - 2);
  tick (fixture, 0, "2026-03-11T07:42:00Z");
  tick (fixture, 1, "2026-03-09T07:42:00Z");
  state = midline_today_state_from (&fixture->input);
  g_assert_true (state->can_edit);
  g_assert_false (state->is_today);
  g_assert_nonnull (state->notice);
  g_assert_cmpstr (state->time_left, ==, "");
  g_assert_cmpstr (get_row (state, 0)->words, ==, "Done · entered on Wed, 11 March");
  g_assert_cmpstr (get_row (state, 1)->words, ==, "Done at 7:42");
}

static void
test_future (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (MidlineTodayState) state = NULL;

  go_to (fixture, TODAY + 2);
  fixture->input.short_minutes = 8;
  state = midline_today_state_from (&fixture->input);
  g_assert_cmpint (state->kind, ==, MIDLINE_TODAY_SESSION);
  g_assert_false (state->can_edit);
  g_assert_false (get_row (state, 0)->can_edit);
  g_assert_nonnull (state->notice);
  g_assert_true (state->can_add);
  g_assert_cmpstr (state->short_words, ==, "Keeps what matters, about 8 minutes");

  fixture->input.is_likely = TRUE;
  midline_today_state_free (state);
  state = midline_today_state_from (&fixture->input);
  g_assert_false (state->can_add);
}

static void
test_rest (Fixture       *fixture,
           gconstpointer  data)
{
  static const struct {
    int today;    /* days from Wednesday */
    int date;
    const char *when;
    gboolean can_note_walk;
  } cases[] = {
    { 1, 1, "Tomorrow · 3 exercises, about ", TRUE },
    { 0, 1, "The day after · 3 exercises, about ", FALSE },
    { -1, -1, "In 3 days · 3 exercises, about ", TRUE },
    { 0, -1, "3 days later · 3 exercises, about ", TRUE },
  };

  fixture->input.next_session = midline_week_get_session (fixture->week, TODAY + 2);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MidlineTodayState) state = NULL;

      go_to (fixture, TODAY + cases[i].date);
      fixture->input.today = TODAY + cases[i].today;
      state = midline_today_state_from (&fixture->input);
      g_assert_cmpint (state->kind, ==, MIDLINE_TODAY_REST);
      g_assert_cmpstr (state->subtitle, ==, "Settle, week 1 of 12 · rest day");
      g_assert_cmpstr (state->next_title, ==, "Next session: Strength B");
      g_assert_true (g_str_has_prefix (state->next_words, cases[i].when));
      g_assert_true (state->can_note_walk == cases[i].can_note_walk);
      g_assert_false (state->walked);
      g_assert_cmpuint (state->exercises->len, ==, 0);
    }
}

static void
test_morning (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (MidlineTodayState) asked = NULL;
  g_autoptr (MidlineTodayState) skipped = NULL;
  g_autoptr (MidlineTodayState) answered = NULL;
  g_autoptr (MidlineTodayState) later = NULL;

  fixture->input.morning_about = TODAY - 1;
  fixture->input.morning_session = midline_week_get_session (fixture->week, TODAY - 2);
  asked = midline_today_state_from (&fixture->input);
  g_assert_true (asked->asks_morning);
  g_assert_true (asked->waits_for_morning);
  fixture->input.morning_skipped_on = TODAY;
  skipped = midline_today_state_from (&fixture->input);
  g_assert_true (skipped->asks_morning);
  g_assert_false (skipped->waits_for_morning);
  fixture->input.morning_skipped_on = TODAY - 1;
  g_assert_cmpstr (asked->morning_about, ==, "After yesterday’s Strength B, on the 0 to 10 scale");

  take_day (fixture, midline_diary_day_with_morning (fixture->day, MIDLINE_MORNING_AS_USUAL, 1));
  answered = midline_today_state_from (&fixture->input);
  g_assert_cmpint (answered->morning, ==, MIDLINE_MORNING_AS_USUAL);
  g_assert_false (answered->waits_for_morning);

  fixture->input.today = TODAY + 1;
  later = midline_today_state_from (&fixture->input);
  g_assert_cmpstr (later->morning_about, ==, "After Tuesday’s session, on the 0 to 10 scale");
}

/* A smaller movement that the person chose is said in the row. */
static void
test_less_range (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (MidlineTodayState) state = NULL;

  g_hash_table_add (ids, (gpointer) "lift");
  fixture->input.less_range = ids;
  state = midline_today_state_from (&fixture->input);
  for (guint i = 0; i < state->exercises->len; i++)
    {
      const MidlineTodayExercise *exercise = g_ptr_array_index (state->exercises, i);
      gboolean is_smaller = g_str_equal (exercise->id, "lift");

      g_assert_true (g_str_has_suffix (exercise->words, "· smaller movement") == is_smaller);
    }
}

static void
test_not_planned_any_more (Fixture       *fixture,
                           gconstpointer  data)
{
  g_autoptr (MidlineTodayState) state = NULL;

  tick_set (fixture, "gone", MIDLINE_SIDE_RIGHT, 2);
  state = midline_today_state_from (&fixture->input);
  g_assert_cmpuint (state->exercises->len, ==, 4);
  g_assert_cmpstr (get_row (state, 3)->name, ==, "gone");
  g_assert_false (get_row (state, 3)->is_planned);
  g_assert_cmpint (get_row (state, 3)->seconds_left, ==, 0);
}

static void
test_locked (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (MidlineTodayState) state = NULL;
  g_autoptr (MidlineTodayState) past = NULL;

  fixture->screening = (MidlineScreening) { .answered = 0x7fff, .yes = 1 << 1 };
  fixture->input.screening = &fixture->screening;
  fixture->input.is_locked = TRUE;
  state = midline_today_state_from (&fixture->input);
  g_assert_cmpint (state->kind, ==, MIDLINE_TODAY_LOCKED);
  g_assert_true (g_str_has_prefix (state->status_words, "You said that "));
  g_assert_cmpuint (state->exercises->len, ==, 0);
  g_assert_false (state->can_add);

  go_to (fixture, TODAY - 2);
  past = midline_today_state_from (&fixture->input);
  g_assert_cmpint (past->kind, ==, MIDLINE_TODAY_SESSION);
  g_assert_false (past->can_add);
}

static void
test_no_plan (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (MidlineTodayState) state = NULL;
  g_autoptr (MidlineTodayState) before = NULL;

  go_to (fixture, TODAY - 5);
  before = midline_today_state_from (&fixture->input);
  g_assert_cmpint (before->kind, ==, MIDLINE_TODAY_BEFORE_PLAN);
  g_assert_false (before->can_go_back);
  g_assert_cmpstr (before->status_words, ==, "Your plan began on 9 March 2026.");

  go_to (fixture, TODAY);
  fixture->input.plan = NULL;
  fixture->input.week = NULL;
  state = midline_today_state_from (&fixture->input);
  g_assert_cmpint (state->kind, ==, MIDLINE_TODAY_NO_PLAN);
  g_assert_nonnull (state->status_title);
  g_assert_cmpstr (state->subtitle, ==, "");
}

static void
test_loads (Fixture       *fixture,
            gconstpointer  data)
{
  static const struct {
    int reps;
    double load_kg;
    const char *text;
  } cases[] = { { 10, -1, "10" }, { 10, 2, "10 · 2 kg" }, { 8, 2.5, "8 · 2.5 kg" } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MidlineTodayState) state = NULL;
      MidlineSetRecord *record = midline_set_record_new ("lift", MIDLINE_SIDE_LEFT, 1);
      MidlineTodaySide *side;

      record->reps = cases[i].reps;
      record->load_kg = cases[i].load_kg;
      take_day (fixture, midline_diary_day_with_set (fixture->day, record));
      midline_set_record_free (record);
      state = midline_today_state_from (&fixture->input);
      side = g_ptr_array_index (get_row (state, 1)->sides, 0);
      g_assert_cmpstr (((MidlineTodaySet *) g_ptr_array_index (side->sets, 0))->text, ==,
                       cases[i].text);
    }
}

/* The field for a load shows where one can be said, and where one was. */
static void
test_takes_load (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (MidlineTodayState) before = NULL;
  g_autoptr (MidlineTodayState) said = NULL;
  g_autoptr (MidlineTodayState) band = NULL;

  before = midline_today_state_from (&fixture->input);
  g_assert_false (get_row (before, 1)->takes_load);
  g_assert_cmpfloat (get_row (before, 1)->load_kg, <, 0);
  take_day (fixture, midline_diary_day_with_load (fixture->day, "lift", 1.5,
                                                  at ("2026-03-11T07:48:00Z")));
  said = midline_today_state_from (&fixture->input);
  g_assert_true (get_row (said, 1)->takes_load);
  g_assert_cmpfloat (get_row (said, 1)->load_kg, ==, 1.5);
  midline_catalogue_lookup (fixture->catalogue, "balance")->takes_load = TRUE;
  band = midline_today_state_from (&fixture->input);
  g_assert_true (get_row (band, 0)->takes_load);
  g_assert_cmpfloat (get_row (band, 0)->load_kg, <, 0);
}

/* On a day off nothing is asked; what was done all the same is told as ever. */
static void
test_time_off (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (MidlineTimeOff) ill =
    midline_time_off_new (TODAY - 1, TODAY + 3, MIDLINE_TIME_OFF_ILL, 0);
  g_autoptr (MidlineTodayState) off = NULL;
  g_autoptr (MidlineTodayState) done = NULL;

  fixture->input.time_off = ill;
  off = midline_today_state_from (&fixture->input);
  g_assert_true (off->is_off);
  g_assert_false (off->is_begun);
  g_assert_cmpstr (off->subtitle, ==, "Settle, week 1 of 12 · time off");
  g_assert_cmpstr (off->time_left, ==, "");
  g_assert_nonnull (off->notice);
  g_assert_cmpuint (off->exercises->len, ==, 3);
  tick (fixture, 0, "2026-03-11T07:42:00Z");
  done = midline_today_state_from (&fixture->input);
  g_assert_true (done->is_begun);
  g_assert_null (done->notice);
  g_assert_cmpstr (done->time_left, !=, "");
}

static void
test_same_rows (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (MidlineTodayState) before = midline_today_state_from (&fixture->input);
  g_autoptr (MidlineTodayState) ticked = NULL;
  g_autoptr (MidlineTodayState) other_day = NULL;

  tick (fixture, 0, "2026-03-11T07:42:00Z");
  ticked = midline_today_state_from (&fixture->input);
  go_to (fixture, TODAY + 2);
  other_day = midline_today_state_from (&fixture->input);
  g_assert_false (midline_today_state_has_same_rows (NULL, before));
  g_assert_true (midline_today_state_has_same_rows (before, ticked));
  g_assert_false (midline_today_state_has_same_rows (ticked, other_day));
}

int
main (int    argc,
      char **argv)
{
  static const struct {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/today/empty", test_empty },
    { "/today/half-done", test_half },
    { "/today/done", test_done },
    { "/today/two-more-words", test_two_more_words },
    { "/today/corrected-later", test_corrected_later },
    { "/today/future", test_future },
    { "/today/rest", test_rest },
    { "/today/morning", test_morning },
    { "/today/less-range", test_less_range },
    { "/today/not-planned-any-more", test_not_planned_any_more },
    { "/today/locked", test_locked },
    { "/today/no-plan", test_no_plan },
    { "/today/loads", test_loads },
    { "/today/takes-load", test_takes_load },
    { "/today/time-off", test_time_off },
    { "/today/same-rows", test_same_rows },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
