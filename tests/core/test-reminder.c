/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-reminder.h"

/* 9 March 2026 is a Monday. */
static MidlineMoment
moment (int day_of_march,
        int hours,
        int minutes)
{
  return (MidlineMoment) { midline_date_new (2026, 3, day_of_march), 60 * hours + minutes };
}

static void
test_text (void)
{
  static const struct {
    const char *text;
    gboolean is_understood;
    const char *again;
  } cases[] = {
    { NULL, TRUE, "" },
    { "", TRUE, "" },
    { "mon 18:30", TRUE, "mon 18:30" },
    { "thu 07:05, mon 18:30", TRUE, "mon 18:30, thu 07:05" },
    { "SUN 0:00,sat 23:59", TRUE, "sat 23:59, sun 00:00" },
    { "mon 18:30, mon 19:00", TRUE, "mon 19:00" },
    { "mon 24:00", FALSE, "" },
    { "mon 18:60, tue 10:00", FALSE, "tue 10:00" },
    { "mon 18:5", FALSE, "" },
    { "mon -1:30", FALSE, "" },
    { "mon", FALSE, "" },
    { "moon 18:30", FALSE, "" },
    { "mon 18:30,", FALSE, "mon 18:30" },
    { "mon  18:30", FALSE, "" },
    { "\xff\xfe", FALSE, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MidlineReminderTimes times;
      g_autofree char *again = NULL;

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (midline_reminder_times_from_text (cases[i].text, &times), ==,
                       cases[i].is_understood);
      again = midline_reminder_times_dup_text (&times);
      g_assert_cmpstr (again, ==, cases[i].again);
      g_assert_cmpint (midline_reminder_times_has_any (&times), ==, *cases[i].again != '\0');
    }
}

static void
test_next (void)
{
  static const struct {
    const char *text;
    int day, hour, minute;
    int next_day, next_hour, next_minute;
  } cases[] = {
    { "", 9, 12, 0, 0, 0, 0 },
    { "mon 18:30", 9, 18, 29, 9, 18, 30 },
    { "mon 18:30", 9, 18, 30, 16, 18, 30 }, /* only later ones */
    { "mon 18:30", 10, 0, 0, 16, 18, 30 },
    { "mon 18:30, wed 07:00", 9, 20, 0, 11, 7, 0 },
    { "mon 00:00", 8, 23, 59, 9, 0, 0 },
    { "sun 23:59, mon 00:00", 15, 23, 59, 16, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MidlineReminderTimes times;
      MidlineMoment next;

      g_test_message ("%s on %d at %d:%02d", cases[i].text, cases[i].day, cases[i].hour,
                      cases[i].minute);
      midline_reminder_times_from_text (cases[i].text, &times);
      next = midline_reminder_find_next (&times, moment (cases[i].day, cases[i].hour,
                                                         cases[i].minute));
      if (cases[i].next_day == 0)
        {
          g_assert_cmpint (next.date, ==, MIDLINE_NO_DATE);
          continue;
        }
      g_assert_cmpint (next.date, ==, midline_date_new (2026, 3, cases[i].next_day));
      g_assert_cmpint (next.minute_of_day, ==, 60 * cases[i].next_hour + cases[i].next_minute);
    }
}

static void
test_due (void)
{
  static const struct {
    const char *text;
    int day, hour, minute;
    gboolean is_due;
  } cases[] = {
    { "mon 18:30", 9, 18, 29, FALSE },
    { "mon 18:30", 9, 18, 30, TRUE },
    { "mon 18:30", 9, 21, 30, TRUE },  /* slept through it, three hours at most */
    { "mon 18:30", 9, 21, 31, FALSE },
    { "mon 23:50", 10, 0, 5, FALSE },  /* yesterday's session is over */
    { "tue 18:30", 9, 18, 30, FALSE },
    { "", 9, 18, 30, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MidlineReminderTimes times;

      g_test_message ("%s on %d at %d:%02d", cases[i].text, cases[i].day, cases[i].hour,
                      cases[i].minute);
      midline_reminder_times_from_text (cases[i].text, &times);
      g_assert_cmpint (midline_reminder_find_due (&times, moment (cases[i].day, cases[i].hour,
                                                                  cases[i].minute)).date
                       != MIDLINE_NO_DATE, ==, cases[i].is_due);
    }
}

/* The next reminder is later than the moment, due when it comes, and none lies between. */
static void
test_properties (void)
{
  for (int i = 0; i < 5000; i++)
    {
      MidlineReminderTimes times;
      MidlineReminderTimes read;
      MidlineMoment now = { midline_date_new (2026, 1, 1) + g_test_rand_int_range (0, 1000),
                            g_test_rand_int_range (0, MIDLINE_MINUTES_A_DAY) };
      g_autofree char *text = NULL;
      MidlineMoment next;
      int gap;

      for (int day = 0; day < 7; day++)
        times.minute_of_day[day] = g_test_rand_int_range (-1, MIDLINE_MINUTES_A_DAY);
      text = midline_reminder_times_dup_text (&times);
      g_assert_true (midline_reminder_times_from_text (text, &read));
      g_assert_cmpmem (&times, sizeof times, &read, sizeof read);

      next = midline_reminder_find_next (&times, now);
      if (next.date == MIDLINE_NO_DATE)
        continue;
      gap = midline_moment_count_minutes (now, next);
      g_assert_cmpint (gap, >, 0);
      g_assert_cmpint (gap, <=, 7 * MIDLINE_MINUTES_A_DAY);
      g_assert_cmpint (midline_reminder_find_due (&times, next).date, ==, next.date);
      if (gap > 1)
        {
          MidlineMoment between = midline_moment_add_minutes (now,
                                                              g_test_rand_int_range (1, gap));
          MidlineMoment again = midline_reminder_find_next (&times, between);

          g_assert_cmpint (midline_moment_count_minutes (again, next), ==, 0);
        }
    }
}

static void
test_moment (void)
{
  static const struct {
    int minute, add, days, minute_after;
  } cases[] = {
    { 0, 0, 0, 0 },
    { 0, -1, -1, 1439 },
    { 1439, 1, 1, 0 },
    { 600, 2 * 1440, 2, 600 },
    { 600, -601, -1, 1439 },
    { 600, -600 - 1440, -1, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MidlineMoment before = { 1000, cases[i].minute };
      MidlineMoment after = midline_moment_add_minutes (before, cases[i].add);

      g_assert_cmpint (after.date, ==, 1000 + cases[i].days);
      g_assert_cmpint (after.minute_of_day, ==, cases[i].minute_after);
      g_assert_cmpint (midline_moment_count_minutes (before, after), ==, cases[i].add);
    }
}

static void
test_moment_text (void)
{
  static const char *const bad[] = {
    NULL, "", "2026-03-11", "2026-03-11 24:00", "2026-02-30 10:00", "18:30", "2026-03-11  18:30",
  };
  MidlineMoment evening = moment (11, 18, 5);
  g_autofree char *text = midline_moment_dup_text (evening);

  g_assert_cmpstr (text, ==, "2026-03-11 18:05");
  g_assert_cmpint (midline_moment_count_minutes (evening, midline_moment_from_text (text)), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_cmpint (midline_moment_from_text (bad[i]).date, ==, MIDLINE_NO_DATE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/reminder/text", test_text);
  g_test_add_func ("/reminder/next", test_next);
  g_test_add_func ("/reminder/due", test_due);
  g_test_add_func ("/reminder/properties", test_properties);
  g_test_add_func ("/reminder/moment", test_moment);
  g_test_add_func ("/reminder/moment/text", test_moment_text);
  return g_test_run ();
}
