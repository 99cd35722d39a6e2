/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-date.h"

static void
test_iso (void)
{
  static const struct {
    const char *text;
    int year, month, day;
  } cases[] = {
    { "0001-01-01", 1, 1, 1 },
    { "1999-12-31", 1999, 12, 31 },
    { "2000-02-29", 2000, 2, 29 },
    { "2024-02-29", 2024, 2, 29 },
    { "2026-03-11", 2026, 3, 11 },
    { "9999-12-31", 9999, 12, 31 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MidlineDate date = midline_date_new (cases[i].year, cases[i].month, cases[i].day);
      g_autofree char *text = midline_date_to_iso (date);

      g_assert_cmpint (date, !=, MIDLINE_NO_DATE);
      g_assert_cmpstr (text, ==, cases[i].text);
      g_assert_cmpint (midline_date_from_iso (cases[i].text), ==, date);
    }
}

static void
test_iso_rubbish (void)
{
  static const char * const cases[] = {
    NULL, "", "2026", "2026-3-11", "2026-03-11 ", " 2026-03-11", "2026-03-11T00:00", "2026/03/11",
    "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00",
    "0000-01-01", "-026-01-01", "2026-0a-11", "20२6-03-1", "\xff\xfe\xff\xfe-\xff\xfe-\xff\xfe",
    "99999-01-01", "+999-01-01", "2026-03-1\n",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (midline_date_from_iso (cases[i]), ==, MIDLINE_NO_DATE);
}

static void
test_iso_long_text (void)
{
  g_autofree char *text = g_strnfill (1 << 20, '1');

  g_assert_cmpint (midline_date_from_iso (text), ==, MIDLINE_NO_DATE);
}

static void
test_new_rejects (void)
{
  static const int cases[][3] = {
    { 0, 1, 1 }, { -1, 1, 1 }, { 10000, 1, 1 }, { 65536 + 2026, 1, 1 }, { 2026, 0, 1 },
    { 2026, 13, 1 }, { 2026, 1, 0 }, { 2026, 1, 32 }, { 2026, 1, 257 }, { 2026, 2, 29 },
    { 2100, 2, 29 }, { G_MININT, G_MININT, G_MININT }, { G_MAXINT, G_MAXINT, G_MAXINT },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (midline_date_new (cases[i][0], cases[i][1], cases[i][2]), ==,
                     MIDLINE_NO_DATE);
}

static void
test_outside_the_calendar (void)
{
  static const MidlineDate cases[] = {
    MIDLINE_NO_DATE, -1, G_MININT32, 3652060, G_MAXINT32,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_null (midline_date_to_iso (cases[i]));
      g_assert_null (midline_date_to_date_time (cases[i]));
      g_assert_cmpint (midline_date_get_weekday (cases[i]), >=, MIDLINE_MONDAY);
      g_assert_cmpint (midline_date_get_weekday (cases[i]), <=, MIDLINE_SUNDAY);
    }
}

static void
test_arithmetic (void)
{
  static const struct {
    const char *from;
    int days;
    const char *to;
  } cases[] = {
    { "2025-12-31", 1, "2026-01-01" },
    { "2024-02-28", 1, "2024-02-29" },
    { "2024-02-28", 2, "2024-03-01" },
    { "2026-02-28", 1, "2026-03-01" },
    { "2026-03-28", 2, "2026-03-30" },   /* clocks change in Europe */
    { "2026-10-24", 2, "2026-10-26" },
    { "2026-03-11", 365, "2027-03-11" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (midline_date_from_iso (cases[i].from) + cases[i].days, ==,
                     midline_date_from_iso (cases[i].to));
}

static void
test_date_time (void)
{
  MidlineDate date = midline_date_from_iso ("2026-03-11");
  g_autoptr(GDateTime) start = midline_date_to_date_time (date);
  g_autoptr(GTimeZone) east = g_time_zone_new_offset (14 * 3600);
  g_autoptr(GTimeZone) west = g_time_zone_new_offset (-11 * 3600);
  g_autoptr(GDateTime) first_minute = g_date_time_new (east, 2026, 3, 11, 0, 0, 0.0);
  g_autoptr(GDateTime) last_minute = g_date_time_new (west, 2026, 3, 11, 23, 59, 59.0);

  g_assert_cmpint (midline_date_from_date_time (start), ==, date);
  g_assert_cmpint (midline_date_from_date_time (first_minute), ==, date);
  g_assert_cmpint (midline_date_from_date_time (last_minute), ==, date);
  g_assert_cmpint (midline_date_from_date_time (NULL), ==, MIDLINE_NO_DATE);
}

static void
test_weekday (void)
{
  static const struct {
    const char *date;
    MidlineWeekday weekday;
  } cases[] = {
    { "0001-01-01", MIDLINE_MONDAY },
    { "2000-01-01", MIDLINE_SATURDAY },
    { "2024-02-29", MIDLINE_THURSDAY },
    { "2025-12-31", MIDLINE_WEDNESDAY },
    { "2026-01-01", MIDLINE_THURSDAY },
    { "2026-03-11", MIDLINE_WEDNESDAY },
    { "2026-03-15", MIDLINE_SUNDAY },
    { "9999-12-31", MIDLINE_FRIDAY },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (midline_date_get_weekday (midline_date_from_iso (cases[i].date)), ==,
                     cases[i].weekday);
}

static void
test_week_start (void)
{
  static const struct {
    const char *date;
    MidlineWeekday first_weekday;
    const char *start;
  } cases[] = {
    { "2026-03-11", MIDLINE_MONDAY, "2026-03-09" },
    { "2026-03-11", MIDLINE_SATURDAY, "2026-03-07" },
    { "2026-03-11", MIDLINE_SUNDAY, "2026-03-08" },
    { "2026-03-11", MIDLINE_WEDNESDAY, "2026-03-11" },
    { "2026-03-09", MIDLINE_MONDAY, "2026-03-09" },
    { "2026-03-15", MIDLINE_MONDAY, "2026-03-09" },
    { "2026-03-15", MIDLINE_SUNDAY, "2026-03-15" },
    { "2026-03-14", MIDLINE_SUNDAY, "2026-03-08" },
    { "2026-03-14", MIDLINE_SATURDAY, "2026-03-14" },
    { "2026-01-01", MIDLINE_MONDAY, "2025-12-29" },
    { "2026-01-01", MIDLINE_SATURDAY, "2025-12-27" },
    { "2024-03-01", MIDLINE_MONDAY, "2024-02-26" },
    { "0001-01-01", MIDLINE_MONDAY, "0001-01-01" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (midline_date_get_week_start (midline_date_from_iso (cases[i].date),
                                                  cases[i].first_weekday),
                     ==, midline_date_from_iso (cases[i].start));

  g_assert_cmpint (midline_date_get_week_start (MIDLINE_NO_DATE, MIDLINE_MONDAY), ==,
                   MIDLINE_NO_DATE);
  g_assert_cmpint (midline_date_get_week_start (midline_date_new (1, 1, 1), MIDLINE_SUNDAY), ==,
                   MIDLINE_NO_DATE);
}

/* Every day of 40 years against GDate, and every start of the week. */
static void
test_every_day (void)
{
  MidlineDate last = midline_date_new (2040, 12, 31);

  for (MidlineDate date = midline_date_new (2000, 1, 1); date <= last; date++)
    {
      g_autofree char *text = midline_date_to_iso (date);
      GDate reference;

      g_date_clear (&reference, 1);
      g_date_set_julian (&reference, (guint32) date);
      g_assert_cmpint (midline_date_from_iso (text), ==, date);
      g_assert_cmpint (midline_date_get_weekday (date) + 1, ==, g_date_get_weekday (&reference));

      for (int first = MIDLINE_MONDAY; first <= MIDLINE_SUNDAY; first++)
        {
          MidlineDate start = midline_date_get_week_start (date, (MidlineWeekday) first);

          g_assert_cmpint (midline_date_get_weekday (start), ==, first);
          g_assert_cmpint (date - start, >=, 0);
          g_assert_cmpint (date - start, <, 7);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/date/iso", test_iso);
  g_test_add_func ("/date/iso-rubbish", test_iso_rubbish);
  g_test_add_func ("/date/iso-long-text", test_iso_long_text);
  g_test_add_func ("/date/new-rejects", test_new_rejects);
  g_test_add_func ("/date/outside-the-calendar", test_outside_the_calendar);
  g_test_add_func ("/date/arithmetic", test_arithmetic);
  g_test_add_func ("/date/date-time", test_date_time);
  g_test_add_func ("/date/weekday", test_weekday);
  g_test_add_func ("/date/week-start", test_week_start);
  g_test_add_func ("/date/every-day", test_every_day);

  return g_test_run ();
}
