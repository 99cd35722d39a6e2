/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-content.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_PARAGRAPH_VIEW (midline_paragraph_view_get_type ())

/**
 * MidlineParagraphView:
 *
 * A paragraph of a lesson or card. Its terms and the raised numbers of its references are links
 * for pointer and Tab; a number opens the source by itself. The label's accessible description
 * tells the role of the chosen term.
 *
 * Signals:
 *  - `structure-chosen` (const char *structure_id): a term was chosen.
 */
G_DECLARE_FINAL_TYPE (MidlineParagraphView, midline_paragraph_view, MIDLINE, PARAGRAPH_VIEW, AdwBin)

GtkWidget *midline_paragraph_view_new        (const MidlineParagraph *paragraph,
                                              GPtrArray              *citations);
void       midline_paragraph_view_set_chosen (MidlineParagraphView   *self,
                                              const char             *structure_id);

G_END_DECLS
