/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-reminders.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_REMINDER_GROUP (midline_reminder_group_get_type ())

/**
 * MidlineReminderGroup:
 *
 * Preferences for reminders: one switch, and a time for each day of the week.
 *
 * Accessibility: each time is a named row of its own. Text direction: as the rows of libadwaita.
 */
G_DECLARE_FINAL_TYPE (MidlineReminderGroup, midline_reminder_group, MIDLINE, REMINDER_GROUP,
                      AdwPreferencesGroup)

void midline_reminder_group_set_reminders (MidlineReminderGroup *self,
                                           MidlineReminders     *reminders,
                                           MidlineWeekday        first_weekday,
                                           guint                 usual_weekdays);

G_END_DECLS
