/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-reminders.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_BACKGROUND (midline_background_get_type ())

/**
 * MidlineBackground:
 *
 * What goes on without a window: while reminders are on the application is held, its notification
 * is shown and taken back, and the system is asked to start Midline at log-in.
 */
G_DECLARE_FINAL_TYPE (MidlineBackground, midline_background, MIDLINE, BACKGROUND, GObject)

MidlineBackground *midline_background_new           (GApplication      *application,
                                                     MidlineProgram    *program);
MidlineReminders  *midline_background_get_reminders (MidlineBackground *self);
void               midline_background_end           (MidlineBackground *self);

G_END_DECLS
