/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-sample.h"

/* Days that are not like others: leap days, nights of another length, a clock that is set back,
 * days before the plan, time off over the end of a week. */

static const int some_pain[MIDLINE_N_ACTIVITIES] = { 1, 3, MIDLINE_PAIN_NOT_TRIED, 2, 0 };

static MidlineDate
get_today (MidlineSample *sample)
{
  return midline_program_get_today (sample->program);
}

static void
test_leap_day (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2028, 2, 28); /* a Monday */
  MidlineDate leap_day = midline_date_new (2028, 2, 29);
  g_autoptr (MidlineWeek) week = NULL;
  g_autoptr (GPtrArray) days = NULL;

  midline_sample_start_plan (sample);
  midline_sample_live_days (sample, 1);
  g_assert_cmpint (get_today (sample), ==, leap_day);
  g_assert_true (midline_program_set_morning (sample->program, leap_day, MIDLINE_MORNING_BETTER));
  g_assert_true (midline_program_set_day_note (sample->program, leap_day, "A leap day"));
  midline_sample_go_to (sample, 2028, 3, 1, 9, 0);
  g_assert_cmpint (get_today (sample), ==, leap_day + 1);
  midline_sample_reopen (sample);
  days = midline_program_load_diary_days (sample->program, leap_day, leap_day);
  g_assert_cmpuint (days->len, ==, 1);
  g_assert_cmpstr (((MidlineDiaryDay *) g_ptr_array_index (days, 0))->note, ==, "A leap day");
  week = midline_program_dup_week (sample->program, midline_date_new (2028, 3, 5), NULL);
  g_assert_cmpint (week->number, ==, 1);
}

/* In nights of 23 and of 25 hours each evening and each morning belongs to its own day. */
static void
test_summer_time (void)
{
  static const struct { int month, day; } nights[] = { { 3, 29 }, { 10, 25 } };

  for (guint i = 0; i < G_N_ELEMENTS (nights); i++)
    {
      g_autoptr (MidlineSample) sample = midline_sample_new (2026, nights[i].month,
                                                             nights[i].day - 6);
      MidlineDate sunday = midline_date_new (2026, nights[i].month, nights[i].day);

      midline_sample_start_plan (sample);
      for (int day = -1; day <= 1; day++)
        for (int hour = 0; hour < 24; hour++)
          {
            midline_sample_go_to (sample, 2026, nights[i].month, nights[i].day + day, hour, 30);
            g_assert_cmpint (get_today (sample), ==, sunday + day);
          }
      g_assert_cmpint (midline_program_get_weekly_check_due (sample->program), ==, sunday);
    }
}

/* What was written on days that are now to come is kept, is not judged, and is there again. */
static void
test_clock_set_back (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) meanwhile = NULL;
  g_autoptr (GPtrArray) after = NULL;
  MidlineDate first = midline_date_new (2026, 3, 2);

  midline_sample_start_plan (sample);
  midline_sample_live_days (sample, 14);
  before = midline_program_load_diary_days (sample->program, first, first + 14);
  midline_sample_go_to (sample, 2026, 3, 9, 9, 0);
  g_assert_cmpint (get_today (sample), ==, first + 7);
  meanwhile = midline_program_list_suggestions (sample->program);
  for (guint i = 0; i < meanwhile->len; i++)
    g_assert_cmpint (((MidlineSuggestion *) g_ptr_array_index (meanwhile, i))->rule, !=,
                     MIDLINE_RULE_MISSED_SESSION);
  g_assert_false (midline_program_set_morning (sample->program, first + 13,
                                               MIDLINE_MORNING_3_OR_MORE_WORSE));
  midline_sample_reopen (sample);
  midline_sample_go_to (sample, 2026, 3, 16, 9, 0);
  after = midline_program_load_diary_days (sample->program, first, first + 14);
  g_assert_cmpuint (after->len, ==, before->len);
  for (guint i = 0; i < before->len; i++)
    g_assert_true (midline_diary_day_equal (g_ptr_array_index (before, i),
                                            g_ptr_array_index (after, i)));
}

/* A day before the plan can be written down; it counts as no session of the plan. */
static void
test_before_plan (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 4); /* a Wednesday */
  MidlineDate before = midline_date_new (2026, 3, 3);
  g_autoptr (GPtrArray) suggestions = NULL;
  MidlineCompletion completion;

  midline_sample_start_plan (sample);
  g_assert_true (midline_program_set_after (sample->program, before, 4, 2, MIDLINE_UNSAID));
  g_assert_true (midline_program_set_morning (sample->program, before, MIDLINE_MORNING_AS_USUAL));
  completion = midline_program_get_completion (sample->program, before);
  g_assert_cmpint (completion.sessions_done, ==, 0);
  suggestions = midline_program_list_suggestions (sample->program);
  g_assert_cmpuint (suggestions->len, ==, 0);
  g_assert_true (midline_program_undo (sample->program));
  g_assert_cmpint (midline_program_get_diary_day (sample->program, before)->morning, ==,
                   MIDLINE_MORNING_UNSAID);
}

/* Time off over the last day of a week: its check can still be made, on the day and after it. */
static void
test_time_off_over_check (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  MidlineDate sunday = midline_date_new (2026, 3, 8);

  midline_sample_start_plan (sample);
  g_assert_true (midline_program_save_time_off (sample->program, sunday - 2, sunday + 3,
                                                MIDLINE_TIME_OFF_TRAVEL));
  midline_sample_go_to (sample, 2026, 3, 8, 9, 0);
  g_assert_cmpint (midline_program_get_weekly_check_day (sample->program), ==, sunday);
  midline_sample_go_to (sample, 2026, 3, 12, 9, 0);
  g_assert_cmpint (midline_program_get_weekly_check_due (sample->program), ==, sunday);
  g_assert_true (midline_program_save_weekly_check (sample->program, sunday, some_pain));
  g_assert_cmpint (midline_program_get_weekly_check_due (sample->program), ==, MIDLINE_NO_DATE);
}

/* A plan of six weeks is asked about after week 4, and after 8 and 12 where it goes on. */
static void
test_questions_of_6_weeks (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (MidlineAnswers) answers = midline_sample_dup_answers ();
  MidlineDate first = midline_date_new (2026, 3, 2);

  midline_sample_answer_safely (sample);
  answers->length_weeks = 6;
  g_assert_true (midline_program_use_plan (sample->program, answers));
  for (int week = 1; week <= 13; week++)
    {
      MidlineDate last = first + 7 * week - 1;
      gboolean is_asked = week == 4 || week == 8 || week == 12;
      g_autoptr (GDateTime) time = midline_date_to_date_time (last);

      midline_sample_go_to (sample, g_date_time_get_year (time), g_date_time_get_month (time),
                            g_date_time_get_day_of_month (time), 9, 0);
      g_assert_cmpint (midline_program_get_global_question_due (sample->program), ==,
                       is_asked ? last : MIDLINE_NO_DATE);
    }
}

int
main (int    argc,
      char **argv)
{
  /* Before the first time is read: central Europe, with its clocks set at the end of March and of
   * October. */
  g_setenv ("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", TRUE);
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/program/days/leap-day", test_leap_day);
  g_test_add_func ("/program/days/summer-time", test_summer_time);
  g_test_add_func ("/program/days/clock-set-back", test_clock_set_back);
  g_test_add_func ("/program/days/before-plan", test_before_plan);
  g_test_add_func ("/program/days/time-off-over-check", test_time_off_over_check);
  g_test_add_func ("/program/days/questions-of-6-weeks", test_questions_of_6_weeks);
  return g_test_run ();
}
