/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-reminder-words.h"

#include <glib/gi18n-lib.h>

/* From early birds to night shifts. */
#define FIRST_MINUTE (5 * 60)
#define LAST_MINUTE (23 * 60 + 45)
#define STEP_MINUTES 15

/**
 * midline_reminder_list_minutes:
 * @chosen_minute_of_day: a time that must be among them, or %MIDLINE_NO_REMINDER
 *
 * Returns: (transfer full) (element-type int): the minutes of the day that are offered for a
 * reminder, %MIDLINE_NO_REMINDER first, then rising.
 */
GArray *
midline_reminder_list_minutes (int chosen_minute_of_day)
{
  GArray *minutes = g_array_new (FALSE, FALSE, sizeof (int));
  int none = MIDLINE_NO_REMINDER;
  int last = MAX (LAST_MINUTE, chosen_minute_of_day);

  g_array_append_val (minutes, none);
  for (int minute = 0; minute <= last; minute++)
    if (minute == chosen_minute_of_day
        || (minute >= FIRST_MINUTE && minute <= LAST_MINUTE && minute % STEP_MINUTES == 0))
      g_array_append_val (minutes, minute);
  return minutes;
}

/** midline_reminder_dup_time_words: “18:30”, or “Off” for %MIDLINE_NO_REMINDER. */
char *
midline_reminder_dup_time_words (int minute_of_day)
{
  g_autoptr (GDateTime) time = NULL;

  if (minute_of_day == MIDLINE_NO_REMINDER)
    /* Translators: no reminder on this day of the week */
    return g_strdup (_("Off"));
  time = g_date_time_new_utc (2026, 1, 1, minute_of_day / 60, minute_of_day % 60, 0);
  /* Translators: time of day as g_date_time_format() writes it, for example “18:30”; “%-I:%M %p”
   * makes “6:30 pm”
   * xgettext:no-c-format */
  return g_date_time_format (time, _("%H:%M"));
}

/**
 * midline_reminder_dup_background_words:
 * @autostart: what is known of being started at log-in
 * @is_on: whether reminders are on
 *
 * Returns: (transfer full): what has to run for a reminder to come, in a sentence
 */
char *
midline_reminder_dup_background_words (MidlineAutostart autostart,
                                       gboolean         is_on)
{
  if (!is_on)
    return g_strdup (_("On days with a session, at times you choose. Midline then stays open in "
                       "the background."));
  switch (autostart)
    {
    case MIDLINE_AUTOSTART_BY_PORTAL:
    case MIDLINE_AUTOSTART_BY_FILE:
      return g_strdup (_("Midline stays open in the background, and starts there when you log "
                         "in. After Quit there are no reminders until you open it again."));
    case MIDLINE_AUTOSTART_OFF:
    case MIDLINE_AUTOSTART_REFUSED:
    default:
      return g_strdup (_("Midline stays open in the background. This computer does not start it "
                         "by itself: after you log in, open Midline once."));
    }
}
