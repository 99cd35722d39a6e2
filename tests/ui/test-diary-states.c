/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-diary-history-state.h"
#include "midline-global-state.h"
#include "midline-sample.h"
#include "midline-time-off-state.h"

#include <string.h>

/* What the cards of the diary and its earlier entries show, as plain values. The days are those of
 * March 2026: Sunday, 29 March ends week 4 of a plan of Monday, 2 March. */

static MidlineDate
march (int day_of_month)
{
  return midline_date_new (2026, 3, day_of_month);
}

/* 9:00 UTC on a day of March. */
static gint64
at (int day_of_month)
{
  return 1772355600 + (gint64) (day_of_month - 1) * 24 * 60 * 60;
}

static const struct {
  const char *path;
  int date, question_day, put_off_on;  /* days of March, 0: none */
  gboolean is_locked, is_answered;
  gboolean is_shown, can_put_off;
} questions[] = {
  { "/diary-states/question/due", 29, 29, 0, FALSE, FALSE, TRUE, TRUE },
  { "/diary-states/question/nothing-asked", 29, 0, 0, FALSE, FALSE, FALSE, FALSE },
  { "/diary-states/question/put-off-today", 29, 29, 29, FALSE, FALSE, FALSE, FALSE },
  { "/diary-states/question/put-off-before", 29, 28, 28, FALSE, FALSE, TRUE, TRUE },
  { "/diary-states/question/answered", 29, 29, 0, FALSE, TRUE, TRUE, FALSE },
  { "/diary-states/question/locked", 29, 29, 0, TRUE, FALSE, FALSE, FALSE },
  { "/diary-states/question/own-day-gone-by", 22, 22, 29, TRUE, FALSE, TRUE, FALSE },
  { "/diary-states/question/other-day-gone-by", 23, 22, 0, FALSE, FALSE, FALSE, FALSE },
  { "/diary-states/question/day-to-come", 30, 30, 0, FALSE, FALSE, FALSE, FALSE },
};

static MidlineDate
march_or_none (int day_of_month)
{
  return day_of_month > 0 ? march (day_of_month) : MIDLINE_NO_DATE;
}

static void
test_question (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (MidlineGlobalChange) change =
    midline_global_change_new (march (29), MIDLINE_GLOBAL_BETTER, at (29));
  g_autoptr (MidlineGlobalState) state = midline_global_state_from (&(MidlineGlobalInput) {
    .date = march (questions[i].date),
    .today = march (29),
    .question_day = march_or_none (questions[i].question_day),
    .started_on = march (2),
    .put_off_on = march_or_none (questions[i].put_off_on),
    .is_locked = questions[i].is_locked,
    .change = questions[i].is_answered ? change : NULL,
  });

  g_assert_cmpint (state->is_shown, ==, questions[i].is_shown);
  if (!state->is_shown)
    return;
  g_assert_cmpint (state->can_put_off, ==, questions[i].can_put_off);
  g_assert_cmpint (state->step, ==, questions[i].is_answered ? (int) MIDLINE_GLOBAL_BETTER
                                                             : MIDLINE_GLOBAL_UNSAID);
  g_assert_nonnull (strstr (state->about, "2 March 2026"));
  g_assert_cmpint (strstr (state->question, "that day") != NULL, ==, questions[i].date < 29);
}

static const struct {
  const char *path;
  int first, last, date;         /* days of March; today is the 11th */
  const char *title;
  MidlineTimeOffWay way;
} stretches[] = {
  { "/diary-states/time-off/first-day", 11, 14, 11, "Time off until Sat, 14 March",
    MIDLINE_TIME_OFF_REMOVE },
  { "/diary-states/time-off/in-the-middle", 9, 14, 11, "Time off until Sat, 14 March",
    MIDLINE_TIME_OFF_END },
  { "/diary-states/time-off/last-day", 9, 11, 11, "Time off today", MIDLINE_TIME_OFF_END },
  { "/diary-states/time-off/only-today", 11, 11, 11, "Time off today", MIDLINE_TIME_OFF_REMOVE },
  { "/diary-states/time-off/gone-by", 3, 5, 5, "Time off on this day", MIDLINE_TIME_OFF_REMOVE },
  { "/diary-states/time-off/to-come", 20, 25, 22, "Time off until Wed, 25 March",
    MIDLINE_TIME_OFF_REMOVE },
};

static void
test_time_off (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (MidlineTimeOff) stretch =
    midline_time_off_new (march (stretches[i].first), march (stretches[i].last),
                          MIDLINE_TIME_OFF_ILL, at (1));
  g_autoptr (MidlineTimeOffState) state =
    midline_time_off_state_from (stretch, march (stretches[i].date), march (11));

  g_assert_true (state->is_shown);
  g_assert_cmpstr (state->title, ==, stretches[i].title);
  g_assert_true (g_str_has_prefix (state->words, "Ill."));
  g_assert_cmpint (state->way, ==, stretches[i].way);
  g_assert_cmpstr (state->way_name, ==,
                   stretches[i].way == MIDLINE_TIME_OFF_END ? "I’m Back" : "Remove");
}

static void
test_no_time_off (void)
{
  g_autoptr (MidlineTimeOffState) state = midline_time_off_state_from (NULL, march (1), march (1));

  g_assert_false (state->is_shown);
}

static void
test_span (void)
{
  static const struct {
    int first, days;
    const char *words;
  } rows[] = {
    { 11, 4, "11 – 14 March: 4 days" },
    { 11, 1, "Wednesday, 11 March: 1 day" },
    { 30, 4, "30 March – 2 April: 4 days" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *words =
        midline_time_off_dup_span_words (march (rows[i].first),
                                         march (rows[i].first) + rows[i].days - 1);

      g_assert_cmpstr (words, ==, rows[i].words);
    }
}

/* A program that stands on Wednesday, 11 March, whose plan began on 2 March. */
static MidlineSample *
create_sample (void)
{
  MidlineSample *sample = midline_sample_new (2026, 3, 2);

  midline_sample_start_plan (sample);
  midline_sample_go_to (sample, 2026, 3, 11, 9, 0);
  return sample;
}

static void
assert_lines (MidlineSample      *sample,
              MidlineDate         date,
              const char * const *titles)
{
  g_autoptr (GPtrArray) lines =
    midline_diary_history_state_from_program (sample->program, date);
  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  g_autofree char *all = NULL;
  g_autofree char *expected = g_strjoinv ("\n", (char **) titles);

  for (guint i = 0; i < lines->len; i++)
    g_ptr_array_add (found, ((MidlineDiaryHistoryLine *) lines->pdata[i])->title);
  g_ptr_array_add (found, NULL);
  all = g_strjoinv ("\n", (char **) found->pdata);
  g_assert_cmpstr (all, ==, expected);
}

/* Only what was lost is told, in the order of the changes. */
static void
test_what_was_lost (void)
{
  static const char * const titles[] = {
    "Note: “Bad sleep”", "Highest pain 3 · Two more: yes", "Highest pain 6", NULL
  };
  g_autoptr (MidlineSample) sample = create_sample ();
  MidlineDate today = midline_program_get_today (sample->program);

  midline_program_set_after (sample->program, today, 6, 2, MIDLINE_UNSAID);
  midline_program_set_after (sample->program, today, 3, 2, MIDLINE_SAID_YES);
  midline_program_set_after (sample->program, today, 4, 2, MIDLINE_SAID_NO);
  midline_program_set_day_note (sample->program, today, "Bad sl");
  midline_program_set_day_note (sample->program, today, "Bad sleep");
  midline_program_set_walked (sample->program, today, TRUE);
  midline_program_set_day_note (sample->program, today, "Good sleep");
  assert_lines (sample, today, titles);
}

/* Sets that went at once make one line; what came back as it was has none. */
static void
test_sets (void)
{
  static const char * const gone[] = {
    "Thigh squeeze: Set 2: 10 repetitions, 1.5 kg · Set 1: 10 repetitions, 1.5 kg", NULL
  };
  static const char * const none[] = { NULL };
  g_autoptr (MidlineSample) sample = create_sample ();
  MidlineDate day = march (9);

  for (int number = 1; number <= 2; number++)
    {
      g_autoptr (MidlineSetRecord) record =
        midline_set_record_new ("quad-set", MIDLINE_SIDE_BOTH, number);

      record->reps = 10;
      record->load_kg = 1.5;
      g_assert_true (midline_program_record_set (sample->program, day, record));
    }
  assert_lines (sample, day, none);
  midline_program_tick_exercise (sample->program, day, "quad-set", FALSE);
  assert_lines (sample, day, gone);
  midline_program_undo (sample->program);
  assert_lines (sample, day, none);
}

static void
test_entries (void)
{
  static const char * const titles[] = {
    "Clamshell: 2.5 kg", "Clamshell: Pain 7 of 10 · Two more: no · Note: “Sharp”", NULL
  };
  g_autoptr (MidlineSample) sample = create_sample ();
  MidlineDate today = midline_program_get_today (sample->program);
  g_autoptr (MidlineExerciseEntry) entry = midline_exercise_entry_new ("clamshell");
  g_autoptr (MidlineExerciseEntry) milder = midline_exercise_entry_new ("clamshell");

  entry->pain_0_to_10 = 7;
  entry->two_more = MIDLINE_SAID_NO;
  g_free (entry->note);
  entry->note = g_strdup ("Sharp");
  milder->pain_0_to_10 = 4;
  midline_program_set_entry (sample->program, today, entry);
  midline_program_set_entry (sample->program, today, milder);
  midline_program_set_load (sample->program, today, "clamshell", 2.5);
  midline_program_set_load (sample->program, today, "clamshell", 3);
  assert_lines (sample, today, titles);
}

/* The checks of a week and time off stand on the day that they are about. */
static void
test_other_parts (void)
{
  static const int pain[MIDLINE_N_ACTIVITIES] = { 1, 4, MIDLINE_PAIN_NOT_TRIED, 2, 0 };
  static const int less[MIDLINE_N_ACTIVITIES] = { 1, 3, MIDLINE_PAIN_NOT_TRIED, 2, 0 };
  static const char * const titles[] = { "Weekly check: Stairs or walking: 4", NULL };
  static const char * const off[] = { "Time off: 11 – 14 March · Travel", NULL };
  g_autoptr (MidlineSample) sample = create_sample ();

  g_assert_true (midline_program_save_weekly_check (sample->program, march (8), pain));
  g_assert_true (midline_program_save_weekly_check (sample->program, march (8), less));
  assert_lines (sample, march (8), titles);
  midline_program_save_time_off (sample->program, march (11), march (14), MIDLINE_TIME_OFF_TRAVEL);
  midline_program_remove_time_off (sample->program, march (12));
  assert_lines (sample, march (11), off);
}

static void
test_times (void)
{
  g_autoptr (MidlineSample) sample = create_sample ();
  g_autoptr (GPtrArray) lines = NULL;

  midline_program_set_day_note (sample->program, march (11), "One");
  midline_sample_go_to (sample, 2026, 3, 12, 18, 30);
  midline_program_set_day_note (sample->program, march (11), "Two");
  lines = midline_diary_history_state_from_program (sample->program, march (11));
  g_assert_cmpuint (lines->len, ==, 1);
  g_assert_cmpstr (((MidlineDiaryHistoryLine *) lines->pdata[0])->detail, ==,
                   "Entered 9:00, changed Thu, 12 March, 18:30");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    g_test_add_data_func (questions[i].path, GUINT_TO_POINTER (i), test_question);
  for (guint i = 0; i < G_N_ELEMENTS (stretches); i++)
    g_test_add_data_func (stretches[i].path, GUINT_TO_POINTER (i), test_time_off);
  g_test_add_func ("/diary-states/no-time-off", test_no_time_off);
  g_test_add_func ("/diary-states/span", test_span);
  g_test_add_func ("/diary-states/what-was-lost", test_what_was_lost);
  g_test_add_func ("/diary-states/sets", test_sets);
  g_test_add_func ("/diary-states/entries", test_entries);
  g_test_add_func ("/diary-states/other-parts", test_other_parts);
  g_test_add_func ("/diary-states/times", test_times);
  return g_test_run ();
}
