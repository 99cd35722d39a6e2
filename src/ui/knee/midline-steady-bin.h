/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_STEADY_BIN (midline_steady_bin_get_type ())

/**
 * MidlineSteadyBin:
 *
 * Holds one child whose words change all the time, and stays as high as it has been at this width,
 * so that nothing around it jumps.
 *
 * Property: “child”. CSS nodes: one node `widget`. Accessibility: none of its own. Text direction:
 * none of its own.
 */
G_DECLARE_FINAL_TYPE (MidlineSteadyBin, midline_steady_bin, MIDLINE, STEADY_BIN, GtkWidget)

void midline_steady_bin_set_child (MidlineSteadyBin *self,
                                   GtkWidget        *child);

G_END_DECLS
