/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** MidlineChipMark: what a chosen chip shows beside its text: a check, or a cross. */
typedef enum {
  MIDLINE_CHIP_CHECK,
  MIDLINE_CHIP_CROSS,
} MidlineChipMark;

#define MIDLINE_TYPE_CHIP_MARK (midline_chip_mark_get_type ())
GType midline_chip_mark_get_type (void) G_GNUC_CONST;

#define MIDLINE_TYPE_CHIP (midline_chip_get_type ())

/**
 * MidlineChip:
 *
 * A small pill that is on or off: a toggle button whose state shows by shape as well as by colour.
 * The check stands before the text, the cross after it, both only while the chip is on.
 *
 * Properties: “text” and “mark”; “active” and the signal `toggled` come from GtkToggleButton.
 *
 * CSS nodes: `button.midline-chip > box > image + label`. Accessibility: a toggle button named by
 * the text, with the pressed state. Text direction: mark and text follow it; long text wraps.
 */
G_DECLARE_FINAL_TYPE (MidlineChip, midline_chip, MIDLINE, CHIP, GtkToggleButton)

GtkWidget *midline_chip_new (const char      *text,
                             MidlineChipMark  mark);

G_END_DECLS
