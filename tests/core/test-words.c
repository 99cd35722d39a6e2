/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-words.h"

#include <locale.h>

static void
test_doses (void)
{
  static const struct {
    MidlineDose dose;
    const char *words;
    const char *in_short;
    const char *sentence;
  } cases[] = {
    { { 2, 12, 0, 60, 1, TRUE }, "2 sets of 12, each side", "2 sets of 12",
      "Do 2 sets of 12 on each side. Rest 1 minute." },
    { { 3, 12, 2, 60, 1, FALSE }, "3 sets of 12", "3 sets of 12",
      "Do 3 sets of 12. Hold for 2 seconds each time. Rest 1 minute." },
    { { 2, 10, 1, 75, 1, TRUE }, "2 sets of 10, each side", "2 sets of 10",
      "Do 2 sets of 10 on each side. Hold for 1 second each time. Rest 1 minute 15 seconds." },
    { { 2, 1, 30, 15, 1, TRUE }, "2 sets of 30 s, each side", "2 sets of 30 s",
      "Do 2 sets of 30 seconds on each side. Rest 15 seconds." },
    { { 4, 1, 30, 60, 1, FALSE }, "4 sets of 30 s", "4 sets of 30 s",
      "Do 4 sets of 30 seconds. Rest 1 minute." },
    { { 2, 6, 0, 60, 3, TRUE }, "2 sets of 6 in 3 directions, each side",
      "2 sets of 6 in 3 directions",
      "Do 2 sets of 6 in 3 directions on each side. Rest 1 minute." },
    { { 1, 12, 0, 60, 1, FALSE }, "1 set of 12", "1 set of 12", "Do 1 set of 12." },
    { { 1, 12, 5, 60, 1, TRUE }, "1 set of 12, each side", "1 set of 12",
      "Do 1 set of 12 on each side. Hold for 5 seconds each time." },
    { { 1, 1, 600, 0, 1, FALSE }, "10 minutes", "10 minutes", "Do this for 10 minutes." },
    { { 1, 1, 120, 0, 1, TRUE }, "2 minutes, each side", "2 minutes",
      "Do this for 2 minutes on each side." },
    { { 1, 1, 30, 15, 1, TRUE }, "1 set of 30 s, each side", "1 set of 30 s",
      "Do 1 set of 30 seconds on each side." },
    { { 2, 1, 60, 30, 1, FALSE }, "2 sets of 60 s", "2 sets of 60 s",
      "Do 2 sets of 1 minute. Rest 30 seconds." },
    { { 3, 1, 0, 0, 1, FALSE }, "3 sets of 1", "3 sets of 1", "Do 3 sets of 1." },
    { { 0, 0, 0, 0, 0, FALSE }, "0 sets of 0", "0 sets of 0", "Do 0 sets of 0." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = midline_words_dose (&cases[i].dose);
      g_autofree char *in_short = midline_words_dose_short (&cases[i].dose);
      g_autofree char *sentence = midline_words_dose_sentence (&cases[i].dose);

      g_assert_cmpstr (words, ==, cases[i].words);
      g_assert_cmpstr (in_short, ==, cases[i].in_short);
      g_assert_cmpstr (sentence, ==, cases[i].sentence);
    }
}

static void
test_durations (void)
{
  static const struct {
    int seconds;
    const char *words;
  } cases[] = {
    { G_MININT, "0 seconds" }, { -1, "0 seconds" }, { 0, "0 seconds" }, { 1, "1 second" },
    { 30, "30 seconds" }, { 59, "59 seconds" }, { 60, "1 minute" }, { 61, "1 minute 1 second" },
    { 90, "1 minute 30 seconds" }, { 120, "2 minutes" }, { 600, "10 minutes" },
    { 3600, "60 minutes" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = midline_words_duration (cases[i].seconds);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_dates (void)
{
  static const struct {
    const char *date;
    const char *date_long, *date_medium, *date_full, *date_short;
  } cases[] = {
    { "2026-03-11", "Wednesday, 11 March", "Wed, 11 March", "11 March 2026", "Wed 11" },
    { "2026-01-01", "Thursday, 1 January", "Thu, 1 January", "1 January 2026", "Thu 1" },
    { "2024-02-29", "Thursday, 29 February", "Thu, 29 February", "29 February 2024", "Thu 29" },
    { "rubbish", "", "", "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MidlineDate date = midline_date_from_iso (cases[i].date);
      g_autofree char *date_long = midline_words_date_long (date);
      g_autofree char *date_medium = midline_words_date_medium (date);
      g_autofree char *date_full = midline_words_date_full (date);
      g_autofree char *date_short = midline_words_date_short (date);

      g_assert_cmpstr (date_long, ==, cases[i].date_long);
      g_assert_cmpstr (date_medium, ==, cases[i].date_medium);
      g_assert_cmpstr (date_full, ==, cases[i].date_full);
      g_assert_cmpstr (date_short, ==, cases[i].date_short);
    }
}

static void
test_date_ranges (void)
{
  static const struct {
    const char *first, *last;
    const char *words;
  } cases[] = {
    { "2026-03-09", "2026-03-15", "9 – 15 March" },
    { "2026-03-30", "2026-04-05", "30 March – 5 April" },
    { "2025-12-29", "2026-01-04", "29 December 2025 – 4 January 2026" },
    { "2025-03-09", "2026-03-15", "9 March 2025 – 15 March 2026" },
    { "2026-03-09", "2026-03-09", "9 March" },
    { "2026-03-09", "", "9 March" },
    { "", "2026-03-15", "15 March" },
    { "", "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = midline_words_date_range (midline_date_from_iso (cases[i].first),
                                                         midline_date_from_iso (cases[i].last));

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_weekdays (void)
{
  static const char * const names[] = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  };
  static const char * const short_names[] = { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };

  for (int i = MIDLINE_MONDAY; i <= MIDLINE_SUNDAY; i++)
    {
      g_assert_cmpstr (midline_words_weekday ((MidlineWeekday) i), ==, names[i]);
      g_assert_cmpstr (midline_words_weekday_short ((MidlineWeekday) i), ==, short_names[i]);
    }
  /* A name stays valid while another is asked for. */
  g_assert_cmpstr (midline_words_weekday (MIDLINE_MONDAY), !=,
                   midline_words_weekday (MIDLINE_SUNDAY));
}

static void
test_phase_week (void)
{
  static const struct {
    MidlinePhase phase;
    int week_number, length_weeks;
    const char *words;
  } cases[] = {
    { MIDLINE_PHASE_SETTLE, 2, 12, "Settle, week 2 of 12" },
    { MIDLINE_PHASE_BUILD, 5, 6, "Build, week 5 of 6" },
    { MIDLINE_PHASE_RETURN, 12, 12, "Return, week 12 of 12" },
    { MIDLINE_PHASE_RETURN, 14, 12, "Return, week 14" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = midline_words_phase_week (cases[i].phase, cases[i].week_number,
                                                         cases[i].length_weeks);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_lists (void)
{
  static const struct {
    const char *items[5];
    const char *words;
  } cases[] = {
    { { NULL }, "" },
    { { "a mat", NULL }, "a mat" },
    { { "a mat", "a wall", NULL }, "a mat and a wall" },
    { { "a mat", "a wall", "a band", NULL }, "a mat, a wall and a band" },
    { { "100 %", "%s", "Größe", "%n", NULL }, "100 %, %s, Größe and %n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = midline_words_list (cases[i].items);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_no_list (void)
{
  g_autofree char *words = midline_words_list (NULL);

  g_assert_cmpstr (words, ==, "");
}

/* As many decimals as were entered, up to the two of the field. */
static void
test_load (void)
{
  static const struct { double load_kg; const char *words; } cases[] = {
    { 0, "0 kg" },       { 0.5, "0.5 kg" },     { 0.25, "0.25 kg" }, { 2.5, "2.5 kg" },
    { 10, "10 kg" },     { 102.5, "102.5 kg" }, { 102.25, "102.25 kg" },
    { 0.1 + 0.2, "0.3 kg" }, { 200, "200 kg" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = midline_words_load (cases[i].load_kg);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_load_with_comma (void)
{
  g_autofree char *words = NULL;

  if (setlocale (LC_NUMERIC, "de_DE.UTF-8") == NULL)
    {
      g_test_skip ("The locale de_DE.UTF-8 is not installed");
      return;
    }
  words = midline_words_load (102.25);
  setlocale (LC_NUMERIC, "C");
  g_assert_cmpstr (words, ==, "102,25 kg");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/words/doses", test_doses);
  g_test_add_func ("/words/durations", test_durations);
  g_test_add_func ("/words/dates", test_dates);
  g_test_add_func ("/words/date-ranges", test_date_ranges);
  g_test_add_func ("/words/weekdays", test_weekdays);
  g_test_add_func ("/words/phase-week", test_phase_week);
  g_test_add_func ("/words/lists", test_lists);
  g_test_add_func ("/words/no-list", test_no_list);
  g_test_add_func ("/words/load", test_load);
  g_test_add_func ("/words/load-with-comma", test_load_with_comma);

  return g_test_run ();
}
