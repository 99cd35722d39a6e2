/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-print-window.h"

/**
 * midline_print_window_present:
 * @what: “plan”, “grid”, “day:2026-03-11” or “exercise:clamshell”
 *
 * Opens the print options above @parent.
 */
void
midline_print_window_present (GtkWindow      *parent,
                              MidlineProgram *program,
                              const char     *what)
{
}
