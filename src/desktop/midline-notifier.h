/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_NOTIFIER (midline_notifier_get_type ())

/**
 * MidlineNotifier:
 *
 * The one notification that Midline shows: a reminder of today's session, with Start and Later.
 * The buttons are the application's actions “app.start-session” and “app.remind-later”.
 */
G_DECLARE_FINAL_TYPE (MidlineNotifier, midline_notifier, MIDLINE, NOTIFIER, GObject)

MidlineNotifier *midline_notifier_new      (GApplication    *application);
void             midline_notifier_remind   (MidlineNotifier *self,
                                            const char      *title,
                                            const char      *body);
void             midline_notifier_withdraw (MidlineNotifier *self);

G_END_DECLS
