/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_SHRINK_BIN (midline_shrink_bin_get_type ())

/**
 * MidlineShrinkBin:
 *
 * Shows words, or what else it holds, in full where there is room, and makes do with a few lines of
 * it, scrolled, where there is not: a short window or very large text.
 *
 * Properties: “content”.
 *
 * CSS nodes: one node `widget > scrolledwindow`. Accessibility: the scrolled window takes part in
 * the focus chain only while there is something to scroll; it needs a label for that.
 */
G_DECLARE_FINAL_TYPE (MidlineShrinkBin, midline_shrink_bin, MIDLINE, SHRINK_BIN, GtkWidget)

void midline_shrink_bin_set_accessible_label (MidlineShrinkBin *self,
                                              const char       *label);
void midline_shrink_bin_set_has_controls     (MidlineShrinkBin *self,
                                              gboolean          has_controls);

G_END_DECLS
