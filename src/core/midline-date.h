/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MidlineDate:
 *
 * A local calendar day as the number of days since 1 January of year 1 (GDate's Julian day).
 * Plain arithmetic moves by days; 0 (%MIDLINE_NO_DATE) means no date.
 */
typedef gint32 MidlineDate;

#define MIDLINE_NO_DATE ((MidlineDate) 0)

/**
 * MidlineWeekday:
 *
 * A day of the week, Monday first as in ISO 8601. A set of weekdays is a bit mask of `1 << day`.
 */
typedef enum {
  MIDLINE_MONDAY,
  MIDLINE_TUESDAY,
  MIDLINE_WEDNESDAY,
  MIDLINE_THURSDAY,
  MIDLINE_FRIDAY,
  MIDLINE_SATURDAY,
  MIDLINE_SUNDAY,
} MidlineWeekday;

#define MIDLINE_EVERY_WEEKDAY 0x7fu

MidlineDate    midline_date_new             (int             year,
                                             int             month_1_to_12,
                                             int             day_of_month);
MidlineDate    midline_date_from_date_time  (GDateTime      *date_time);
MidlineDate    midline_date_from_iso        (const char     *text);
char          *midline_date_to_iso          (MidlineDate     date);
GDateTime     *midline_date_to_date_time    (MidlineDate     date);
MidlineWeekday midline_date_get_weekday     (MidlineDate     date);
MidlineDate    midline_date_get_week_start  (MidlineDate     date,
                                             MidlineWeekday  first_weekday);

G_END_DECLS
