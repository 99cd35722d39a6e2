/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-reminders.h"

G_BEGIN_DECLS

/* Times of reminders as they are offered and said; no GTK. */

GArray *midline_reminder_list_minutes        (int              chosen_minute_of_day);
char   *midline_reminder_dup_time_words      (int              minute_of_day);
char   *midline_reminder_dup_background_words (MidlineAutostart autostart,
                                               gboolean         is_on);

G_END_DECLS
