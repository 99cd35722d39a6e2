/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_PAIR_BOX (midline_pair_box_get_type ())

/**
 * MidlinePairBox:
 *
 * A question and its control: beside each other where both fit, the control below where they do
 * not (narrow windows, large text, long languages). In a template they are its two children.
 *
 * CSS nodes: one node `widget`. Accessibility: none of its own. Text direction: the control stands
 * at the end side.
 */
G_DECLARE_FINAL_TYPE (MidlinePairBox, midline_pair_box, MIDLINE, PAIR_BOX, GtkWidget)

GtkWidget *midline_pair_box_new     (GtkWidget  *start,
                                     GtkWidget  *end);
GtkWidget *midline_form_row_new     (const char *title,
                                     const char *subtitle,
                                     GtkWidget  *control);

G_END_DECLS
