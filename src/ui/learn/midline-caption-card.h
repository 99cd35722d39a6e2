/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_CAPTION_CARD (midline_caption_card_get_type ())

/**
 * MidlineCaptionCard:
 *
 * Name and role of the chosen structure behind an amber dot, with two buttons that walk to the
 * one before and the next. Their accessible description repeats what the card says, since that
 * is where the key focus is when it changes.
 *
 * Signals:
 *  - `step` (int by): a button was clicked; -1 or 1.
 */
G_DECLARE_FINAL_TYPE (MidlineCaptionCard, midline_caption_card, MIDLINE, CAPTION_CARD, AdwBin)

GtkWidget *midline_caption_card_new           (void);
void       midline_caption_card_set_structure (MidlineCaptionCard *self,
                                               const char         *structure_id);

G_END_DECLS
