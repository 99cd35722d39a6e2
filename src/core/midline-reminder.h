/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-date.h"

G_BEGIN_DECLS

#define MIDLINE_MINUTES_A_DAY (24 * 60)
#define MIDLINE_NO_REMINDER (-1)

/** How long after its time a reminder still makes sense, when the computer slept or was off. */
#define MIDLINE_REMINDER_GRACE_MINUTES 180

/**
 * MidlineReminderTimes:
 * @minute_of_day: by #MidlineWeekday: minutes after midnight, 0 to 1439, or %MIDLINE_NO_REMINDER
 *
 * When a person wants to be reminded. A plain value; all off after midline_reminder_times_init().
 */
typedef struct {
  int minute_of_day[7];
} MidlineReminderTimes;

/** MidlineMoment: a day and a minute of it, by the clock on the wall. A plain value. */
typedef struct {
  MidlineDate date;
  int minute_of_day;
} MidlineMoment;

void          midline_reminder_times_init      (MidlineReminderTimes       *self);
gboolean      midline_reminder_times_from_text (const char                 *text,
                                                MidlineReminderTimes       *self);
char         *midline_reminder_times_dup_text  (const MidlineReminderTimes *self);
gboolean      midline_reminder_times_has_any   (const MidlineReminderTimes *self);

MidlineMoment midline_moment_from_date_time    (GDateTime                  *date_time);
MidlineMoment midline_moment_from_text         (const char                 *text);
char         *midline_moment_dup_text          (MidlineMoment               self);
MidlineMoment midline_moment_add_minutes       (MidlineMoment               self,
                                                int                         minutes);
int           midline_moment_count_minutes     (MidlineMoment               from,
                                                MidlineMoment               to);

MidlineMoment midline_reminder_find_next       (const MidlineReminderTimes *times,
                                                MidlineMoment               after);
MidlineMoment midline_reminder_find_due        (const MidlineReminderTimes *times,
                                                MidlineMoment               now);

G_END_DECLS
