/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_APPLICATION (midline_application_get_type ())

/**
 * MidlineApplication:
 *
 * The application on the desktop: one window, the actions that the desktop entry names (today,
 * start-session, learn, print-plan), the opening of the records with a calm page for each way that
 * can fail, the answers to the desktop’s search, and the life in the background that reminders
 * need. The action “open” takes a destination (midline-destination.h).
 */
G_DECLARE_FINAL_TYPE (MidlineApplication, midline_application, MIDLINE, APPLICATION, AdwApplication)

MidlineApplication *midline_application_new (void);

G_END_DECLS
