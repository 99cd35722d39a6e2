/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-reminder.h"

#include <string.h>

/* Times go by the clock on the wall, as people set alarms: a day is always 1440 minutes here, also
 * where summer time begins or ends. */

/* How the weekdays are written in a setting, by MidlineWeekday; never shown. */
static const char *const weekday_ids[7] = { "mon", "tue", "wed", "thu", "fri", "sat", "sun" };

/** midline_reminder_times_init: no reminder on any day. */
void
midline_reminder_times_init (MidlineReminderTimes *self)
{
  g_return_if_fail (self != NULL);

  for (int i = 0; i < 7; i++)
    self->minute_of_day[i] = MIDLINE_NO_REMINDER;
}

static int
find_weekday (const char *id)
{
  for (int i = 0; i < 7; i++)
    if (g_ascii_strcasecmp (weekday_ids[i], id) == 0)
      return i;
  return -1;
}

/* “18:30” */
static gboolean
parse_time (const char *text,
            int        *minute_of_day)
{
  g_auto (GStrv) parts = g_strsplit (text, ":", 2);
  guint64 hours;
  guint64 minutes;

  if (g_strv_length (parts) != 2 || strlen (parts[1]) != 2
      || !g_ascii_string_to_unsigned (parts[0], 10, 0, 23, &hours, NULL)
      || !g_ascii_string_to_unsigned (parts[1], 10, 0, 59, &minutes, NULL))
    return FALSE;
  *minute_of_day = (int) (hours * 60 + minutes);
  return TRUE;
}

/**
 * midline_reminder_times_from_text:
 * @text: (nullable): as midline_reminder_times_dup_text() writes it, “mon 18:30, thu 07:15”
 * @self: (out): the times; days that are not named, or not understood, have none
 *
 * Returns: whether all of @text was understood; an empty or missing text is no reminder at all.
 */
gboolean
midline_reminder_times_from_text (const char           *text,
                                  MidlineReminderTimes *self)
{
  g_auto (GStrv) entries = g_strsplit (text != NULL ? text : "", ",", -1);
  gboolean is_understood = TRUE;

  g_return_val_if_fail (self != NULL, FALSE);

  midline_reminder_times_init (self);
  for (guint i = 0; entries[i] != NULL; i++)
    {
      g_auto (GStrv) words = g_strsplit (g_strstrip (entries[i]), " ", 2);
      int weekday;
      int minute_of_day;

      weekday = words[0] != NULL ? find_weekday (words[0]) : -1;
      if (weekday >= 0 && words[1] != NULL && parse_time (words[1], &minute_of_day))
        self->minute_of_day[weekday] = minute_of_day;
      else
        is_understood = FALSE;
    }
  return is_understood;
}

/** midline_reminder_times_dup_text: the times as a line for a setting; empty without any. */
char *
midline_reminder_times_dup_text (const MidlineReminderTimes *self)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (self != NULL, NULL);

  for (int i = 0; i < 7; i++)
    if (self->minute_of_day[i] != MIDLINE_NO_REMINDER)
      g_string_append_printf (text, "%s%s %02d:%02d", text->len > 0 ? ", " : "", weekday_ids[i],
                              self->minute_of_day[i] / 60, self->minute_of_day[i] % 60);
  return g_string_free (text, FALSE);
}

/** midline_reminder_times_has_any: whether any day has a reminder. */
gboolean
midline_reminder_times_has_any (const MidlineReminderTimes *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (int i = 0; i < 7; i++)
    if (self->minute_of_day[i] != MIDLINE_NO_REMINDER)
      return TRUE;
  return FALSE;
}

/** midline_moment_from_date_time: the day and minute that @date_time shows on a wall. */
MidlineMoment
midline_moment_from_date_time (GDateTime *date_time)
{
  return (MidlineMoment) {
    .date = midline_date_from_date_time (date_time),
    .minute_of_day = 60 * g_date_time_get_hour (date_time) + g_date_time_get_minute (date_time),
  };
}

/**
 * midline_moment_from_text:
 * @text: (nullable): as midline_moment_dup_text() writes it, “2026-03-11 18:30”
 *
 * Returns: the moment; its date is %MIDLINE_NO_DATE when @text is missing or not understood.
 */
MidlineMoment
midline_moment_from_text (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text != NULL ? text : "", " ", 2);
  MidlineMoment moment = { MIDLINE_NO_DATE, 0 };

  if (g_strv_length (parts) == 2 && parse_time (parts[1], &moment.minute_of_day))
    moment.date = midline_date_from_iso (parts[0]);
  return moment;
}

/** midline_moment_dup_text: @self as a line for a setting; never shown. */
char *
midline_moment_dup_text (MidlineMoment self)
{
  g_autofree char *day = midline_date_to_iso (self.date);

  return g_strdup_printf ("%s %02d:%02d", day, self.minute_of_day / 60, self.minute_of_day % 60);
}

/** midline_moment_add_minutes: @minutes later, or earlier when below 0. */
MidlineMoment
midline_moment_add_minutes (MidlineMoment self,
                            int           minutes)
{
  int days;

  minutes += self.minute_of_day;
  days = minutes / MIDLINE_MINUTES_A_DAY - (minutes % MIDLINE_MINUTES_A_DAY < 0);
  return (MidlineMoment) { self.date + days, minutes - days * MIDLINE_MINUTES_A_DAY };
}

/** midline_moment_count_minutes: minutes from @from to @to, below 0 when @to is earlier. */
int
midline_moment_count_minutes (MidlineMoment from,
                              MidlineMoment to)
{
  return (to.date - from.date) * MIDLINE_MINUTES_A_DAY + to.minute_of_day - from.minute_of_day;
}

static MidlineMoment
get_moment_of_day (const MidlineReminderTimes *times,
                   MidlineDate                 date)
{
  int minute_of_day = times->minute_of_day[midline_date_get_weekday (date)];

  return minute_of_day == MIDLINE_NO_REMINDER ? (MidlineMoment) { MIDLINE_NO_DATE, 0 }
                                              : (MidlineMoment) { date, minute_of_day };
}

/**
 * midline_reminder_find_next:
 * @times: the times
 * @after: a moment
 *
 * Returns: the first reminder later than @after; its date is %MIDLINE_NO_DATE when there is none.
 */
MidlineMoment
midline_reminder_find_next (const MidlineReminderTimes *times,
                            MidlineMoment               after)
{
  g_return_val_if_fail (times != NULL, ((MidlineMoment) { MIDLINE_NO_DATE, 0 }));

  for (MidlineDate date = after.date; date <= after.date + 7; date++)
    {
      MidlineMoment moment = get_moment_of_day (times, date);

      if (moment.date != MIDLINE_NO_DATE && midline_moment_count_minutes (after, moment) > 0)
        return moment;
    }
  return (MidlineMoment) { MIDLINE_NO_DATE, 0 };
}

/**
 * midline_reminder_find_due:
 * @times: the times
 * @now: the present moment
 *
 * A reminder belongs to the session of its own day, so none is due after midnight.
 *
 * Returns: today's reminder when its time has come not longer ago than
 * %MIDLINE_REMINDER_GRACE_MINUTES; its date is %MIDLINE_NO_DATE when there is none.
 */
MidlineMoment
midline_reminder_find_due (const MidlineReminderTimes *times,
                           MidlineMoment               now)
{
  MidlineMoment moment;
  int minutes_ago;

  g_return_val_if_fail (times != NULL, ((MidlineMoment) { MIDLINE_NO_DATE, 0 }));

  moment = get_moment_of_day (times, now.date);
  minutes_ago = now.minute_of_day - moment.minute_of_day;
  if (moment.date != MIDLINE_NO_DATE
      && (minutes_ago < 0 || minutes_ago > MIDLINE_REMINDER_GRACE_MINUTES))
    moment.date = MIDLINE_NO_DATE;
  return moment;
}
