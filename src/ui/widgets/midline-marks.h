/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-answers.h"

#include <adwaita.h>

G_BEGIN_DECLS

const char *midline_pillar_get_icon_name (MidlinePillar pillar);
const char *midline_pillar_get_css_class (MidlinePillar pillar);

#define MIDLINE_TYPE_PILLAR_MARK (midline_pillar_mark_get_type ())

/**
 * MidlinePillarMark:
 *
 * The shape of a pillar in its colour, with the word beside it where there is room.
 *
 * Properties: “pillar” (a MidlinePillar) and “show-word”.
 *
 * CSS nodes: `widget.midline-pillar-mark-box > image + label.caption`; the image carries the class
 * of its pillar, such as `.midline-pillar-hip`. Accessibility: the word speaks; where it is not
 * shown, the image is named by it and has it as a tooltip. Text direction: the shape stands at the
 * start side.
 */
G_DECLARE_FINAL_TYPE (MidlinePillarMark, midline_pillar_mark, MIDLINE, PILLAR_MARK, GtkBox)

GtkWidget *midline_pillar_mark_new           (MidlinePillar      pillar,
                                              gboolean           show_word);
void       midline_pillar_mark_set_pillar    (MidlinePillarMark *self,
                                              MidlinePillar      pillar);
void       midline_pillar_mark_set_show_word (MidlinePillarMark *self,
                                              gboolean           show_word);

#define MIDLINE_TYPE_SIDE_MARK (midline_side_mark_get_type ())

/**
 * MidlineSideMark:
 *
 * The letter of a leg: R in a circle, L in a square, never a colour. Empty for both legs together.
 *
 * Property: “side” (a MidlineSide).
 *
 * CSS nodes: `widget > label.midline-side`, with `.right` or `.left`. Accessibility: a picture
 * named “Right” or “Left”; hide it where the word stands beside it. Text direction: none
 * of its own.
 */
G_DECLARE_FINAL_TYPE (MidlineSideMark, midline_side_mark, MIDLINE, SIDE_MARK, AdwBin)

GtkWidget *midline_side_mark_new      (MidlineSide      side);
void       midline_side_mark_set_side (MidlineSideMark *self,
                                       MidlineSide      side);

G_END_DECLS
