/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** MidlineWidthMode: how much room a page has: below 550, between, from 1,000 on. */
typedef enum {
  MIDLINE_WIDTH_NARROW,
  MIDLINE_WIDTH_MEDIUM,
  MIDLINE_WIDTH_WIDE,
} MidlineWidthMode;

#define MIDLINE_TYPE_WIDTH_MODE (midline_width_mode_get_type ())
GType midline_width_mode_get_type (void) G_GNUC_CONST;

#define MIDLINE_TYPE_ADAPTIVE_BIN (midline_adaptive_bin_get_type ())

/**
 * MidlineAdaptiveBin:
 *
 * Holds one child and tells how wide it is. Asks for at most 360 pixels however wide the child
 * is at the moment; “mode” says how much room there is, and a page arranges its children by it.
 *
 * Properties: “child”; “mode” (read-only) is picked when the bin is allocated and notified in an
 * idle, so that a handler may change children; “narrow-below” and “wide-from” are the limits in
 * pixels at a text size of 100 %; they grow with the text. Where the child needs more room than a
 * mode has, as with a long language, the bin goes to the next narrower one.
 *
 * CSS nodes: one node `widget.midline-adaptive`, which carries the class `narrow`, `medium` or
 * `wide`. Accessibility: the generic role; only the child speaks. Text direction: none of its own.
 */
G_DECLARE_FINAL_TYPE (MidlineAdaptiveBin, midline_adaptive_bin, MIDLINE, ADAPTIVE_BIN, GtkWidget)

GtkWidget       *midline_adaptive_bin_new       (void);
void             midline_adaptive_bin_set_child (MidlineAdaptiveBin *self,
                                                 GtkWidget          *child);
GtkWidget       *midline_adaptive_bin_get_child (MidlineAdaptiveBin *self);
MidlineWidthMode midline_adaptive_bin_get_mode  (MidlineAdaptiveBin *self);

G_END_DECLS
