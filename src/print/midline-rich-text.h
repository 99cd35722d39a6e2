/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** MidlineBoldRange: a run of bold bytes in a text. */
typedef struct {
  guint start_byte;
  guint end_byte; /* the byte after the last one */
} MidlineBoldRange;

/**
 * MidlineRichText:
 *
 * A paragraph of a printed sheet: words of which some are bold. There are no italics, underlines
 * or capital blocks on paper, so nothing else is needed.
 */
typedef struct {
  GString *string; /* (owned) */
  GArray *bold;    /* (owned) (element-type MidlineBoldRange) in order, never overlapping */
} MidlineRichText;

MidlineRichText *midline_rich_text_new          (const char            *text);
MidlineRichText *midline_rich_text_new_bold     (const char            *text);
MidlineRichText *midline_rich_text_new_labelled (const char            *label,
                                                 const char            *text);
MidlineRichText *midline_rich_text_copy         (const MidlineRichText *self);
void             midline_rich_text_free         (MidlineRichText       *self);
void             midline_rich_text_append       (MidlineRichText       *self,
                                                 const char            *text);
void             midline_rich_text_append_bold  (MidlineRichText       *self,
                                                 const char            *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineRichText, midline_rich_text_free)

G_END_DECLS
