/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-autostart.h"
#include "midline-program.h"
#include "midline-reminder.h"

G_BEGIN_DECLS

/** How long Later puts a reminder off. */
#define MIDLINE_REMINDER_LATER_MINUTES 60

#define MIDLINE_TYPE_REMINDERS (midline_reminders_get_type ())

/**
 * MidlineReminders:
 *
 * Reminds of the session of the day at the times the person chose, as long as Midline runs; off
 * until the person switches it on. Days without a session, time off, a locked plan and a session
 * that is done are left in peace. What was reminded of once is not reminded of again, unless it
 * was put off.
 *
 * Properties:
 *  - `is-on` (boolean, read only): whether reminders are on; while they are, Midline should stay
 *    in the background.
 *  - `autostart` (MidlineAutostart as int, read only): what is known of being started at log-in.
 *
 * Signals:
 *  - `due` (const char *title, const char *body): now is the time.
 *  - `over` (void): the reminder that was shown has nothing more to say.
 */
G_DECLARE_FINAL_TYPE (MidlineReminders, midline_reminders, MIDLINE, REMINDERS, GObject)

MidlineReminders *midline_reminders_new           (MidlineProgram              *program);
gboolean          midline_reminders_get_is_on     (MidlineReminders            *self);
gboolean          midline_reminders_set_is_on     (MidlineReminders            *self,
                                                   gboolean                     is_on);
void              midline_reminders_get_times     (MidlineReminders            *self,
                                                   MidlineReminderTimes        *times);
gboolean          midline_reminders_set_times     (MidlineReminders            *self,
                                                   const MidlineReminderTimes  *times);
MidlineAutostart  midline_reminders_get_autostart (MidlineReminders            *self);
void              midline_reminders_set_autostart (MidlineReminders            *self,
                                                   MidlineAutostart             autostart);
void              midline_reminders_put_off       (MidlineReminders            *self);
void              midline_reminders_check         (MidlineReminders            *self);

G_END_DECLS
