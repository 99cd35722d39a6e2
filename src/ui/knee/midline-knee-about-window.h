/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_KNEE_ABOUT_WINDOW (midline_knee_about_window_get_type ())

/**
 * MidlineKneeAboutWindow:
 *
 * What the tracking model shows, assumes and leaves out, and where its numbers come from; a window
 * above the page. Escape closes it; Sources closes it and activates `win.show-source`.
 *
 * CSS nodes: a window. Accessibility: headings over paragraphs. Text direction: follows the text.
 */
G_DECLARE_FINAL_TYPE (MidlineKneeAboutWindow, midline_knee_about_window, MIDLINE,
                      KNEE_ABOUT_WINDOW, AdwWindow)

void midline_knee_about_window_present (GtkWindow *parent);

G_END_DECLS
