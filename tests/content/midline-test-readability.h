/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MidlineReadability:
 *
 * What the Flesch-Kincaid grade is made of. Counts add up over several texts.
 */
typedef struct {
  guint sentences;
  guint words;
  guint syllables;
} MidlineReadability;

guint  midline_readability_count_syllables (const char         *word);
guint  midline_readability_count_words     (const char         *text);
void   midline_readability_add             (MidlineReadability *self,
                                            const char         *text);
double midline_readability_get_grade       (MidlineReadability *self);

G_END_DECLS
