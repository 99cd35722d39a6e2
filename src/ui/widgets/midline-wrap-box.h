/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_WRAP_BOX (midline_wrap_box_get_type ())

/**
 * MidlineWrapBox:
 *
 * Puts its children beside each other at their natural width and goes on in a new line when one
 * does not fit. A child wider than the box gets the whole line, where
 * the words of a button wrap. For chips, answers and buttons.
 *
 * Properties: “spacing” between children of a line and “line-spacing” between lines, in pixels,
 * 6 each.
 *
 * CSS nodes: one node `widget.midline-wrap`. Accessibility: a group; give it a label where its
 * children answer one question. Text direction: lines begin at the start side;
 * with the horizontal alignment “center” each line is centred.
 */
G_DECLARE_FINAL_TYPE (MidlineWrapBox, midline_wrap_box, MIDLINE, WRAP_BOX, GtkWidget)

GtkWidget *midline_wrap_box_new    (void);
void       midline_wrap_box_append (MidlineWrapBox *self,
                                    GtkWidget      *child);
void       midline_wrap_box_remove (MidlineWrapBox *self,
                                    GtkWidget      *child);

G_END_DECLS
