/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-reminders.h"
#include "midline-videos.h"

#include <adwaita.h>

G_BEGIN_DECLS

void midline_preferences_window_present (GtkWindow        *parent,
                                         MidlineProgram   *program,
                                         GSettings        *settings,
                                         MidlineReminders *reminders,
                                         MidlineVideos    *videos);

G_END_DECLS
