/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_LEVEL_DOTS (midline_level_dots_get_type ())

/**
 * MidlineLevelDots:
 *
 * How hard an exercise is: three dots, as many filled as its level.
 *
 * Property: “level”, 0 to 3.
 *
 * CSS nodes: `box.midline-level > widget`, filled ones with `.on`. Accessibility: a picture named
 * “Level 1 of 3”. Text direction: filled from the start side.
 */
G_DECLARE_FINAL_TYPE (MidlineLevelDots, midline_level_dots, MIDLINE, LEVEL_DOTS, GtkBox)

GtkWidget *midline_level_dots_new       (int               level);
void       midline_level_dots_set_level (MidlineLevelDots *self,
                                         int               level);
char      *midline_level_dots_dup_words (int               level);

G_END_DECLS
