/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-preferences-window.h"

/** midline_preferences_window_present: opens Preferences above @parent. */
void
midline_preferences_window_present (GtkWindow      *parent,
                                    MidlineProgram *program)
{
}
