/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-date.h"

#include <string.h>

/* The last day that GDateTime and an ISO date of four digits can hold: 31 December 9999. */
#define LAST_DATE ((MidlineDate) 3652059)

static gboolean
is_date (MidlineDate date)
{
  return date > MIDLINE_NO_DATE && date <= LAST_DATE;
}

static gboolean
parse_digits (const char *text,
              int         n_digits,
              int        *value)
{
  *value = 0;
  for (int i = 0; i < n_digits; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return FALSE;
      *value = *value * 10 + g_ascii_digit_value (text[i]);
    }

  return TRUE;
}

/**
 * midline_date_new:
 * @year: year of the Gregorian calendar, 1 to 9999
 * @month_1_to_12: month, January is 1
 * @day_of_month: day, 1 to 31
 *
 * Returns: the date, %MIDLINE_NO_DATE when there is no such day
 */
MidlineDate
midline_date_new (int year,
                  int month_1_to_12,
                  int day_of_month)
{
  GDate date;

  if (year < 1 || year > 9999 || month_1_to_12 < 1 || month_1_to_12 > 12 ||
      day_of_month < 1 || day_of_month > 31)
    return MIDLINE_NO_DATE;

  if (!g_date_valid_dmy ((GDateDay) day_of_month, (GDateMonth) month_1_to_12, (GDateYear) year))
    return MIDLINE_NO_DATE;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day_of_month, (GDateMonth) month_1_to_12, (GDateYear) year);

  return (MidlineDate) g_date_get_julian (&date);
}

/**
 * midline_date_from_date_time:
 * @date_time: (nullable): a moment in the time zone of the person
 *
 * Returns: the calendar day that @date_time shows, %MIDLINE_NO_DATE for %NULL
 */
MidlineDate
midline_date_from_date_time (GDateTime *date_time)
{
  int year, month, day;

  if (date_time == NULL)
    return MIDLINE_NO_DATE;

  g_date_time_get_ymd (date_time, &year, &month, &day);

  return midline_date_new (year, month, day);
}

/**
 * midline_date_from_iso:
 * @text: (nullable): text that may be a date
 *
 * Reads a date as midline_date_to_iso() writes it: “2026-03-11” and nothing around it.
 *
 * Returns: the date, %MIDLINE_NO_DATE for anything else
 */
MidlineDate
midline_date_from_iso (const char *text)
{
  int year, month, day;

  if (text == NULL || strnlen (text, 11) != 10 || text[4] != '-' || text[7] != '-')
    return MIDLINE_NO_DATE;

  if (!parse_digits (text, 4, &year) ||
      !parse_digits (text + 5, 2, &month) ||
      !parse_digits (text + 8, 2, &day))
    return MIDLINE_NO_DATE;

  return midline_date_new (year, month, day);
}

/**
 * midline_date_to_iso:
 * @date: a date
 *
 * Returns: (transfer full) (nullable): the date as “2026-03-11” in every language, %NULL for
 *   %MIDLINE_NO_DATE and for days outside the years 1 to 9999
 */
char *
midline_date_to_iso (MidlineDate date)
{
  GDate parts;

  if (!is_date (date))
    return NULL;

  g_date_clear (&parts, 1);
  g_date_set_julian (&parts, (guint32) date);

  return g_strdup_printf ("%04d-%02d-%02d", (int) g_date_get_year (&parts),
                          (int) g_date_get_month (&parts), (int) g_date_get_day (&parts));
}

/**
 * midline_date_to_date_time:
 * @date: a date
 *
 * Only for words: the moment is midnight UTC, so no change of clocks can move it to another day.
 *
 * Returns: (transfer full) (nullable): the start of that day in UTC, %NULL for %MIDLINE_NO_DATE
 *   and for days outside the years 1 to 9999
 */
GDateTime *
midline_date_to_date_time (MidlineDate date)
{
  GDate parts;

  if (!is_date (date))
    return NULL;

  g_date_clear (&parts, 1);
  g_date_set_julian (&parts, (guint32) date);

  return g_date_time_new_utc (g_date_get_year (&parts), (int) g_date_get_month (&parts),
                              g_date_get_day (&parts), 0, 0, 0.0);
}

/**
 * midline_date_get_weekday:
 * @date: a date
 *
 * Returns: the day of the week; day 1 of the calendar, 1 January of year 1, was a Monday
 */
MidlineWeekday
midline_date_get_weekday (MidlineDate date)
{
  /* In 64 bits, and rounded down, so that no number of days can leave Monday to Sunday. */
  gint64 remainder = ((gint64) date - 1) % 7;

  return (MidlineWeekday) (remainder < 0 ? remainder + 7 : remainder);
}

/**
 * midline_date_get_week_start:
 * @date: a date
 * @first_weekday: the day on which weeks start where the person lives
 *
 * Returns: the first day of the week that holds @date, @date itself when it is that day;
 *   %MIDLINE_NO_DATE for %MIDLINE_NO_DATE and where the week starts before the calendar does
 */
MidlineDate
midline_date_get_week_start (MidlineDate    date,
                             MidlineWeekday first_weekday)
{
  int days_into_week;

  g_return_val_if_fail ((guint) first_weekday <= MIDLINE_SUNDAY, MIDLINE_NO_DATE);

  if (date <= MIDLINE_NO_DATE)
    return MIDLINE_NO_DATE;

  days_into_week = ((int) midline_date_get_weekday (date) + 7 - (int) first_weekday) % 7;

  return MAX (date - days_into_week, MIDLINE_NO_DATE);
}
