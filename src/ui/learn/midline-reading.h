/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-content.h"

G_BEGIN_DECLS

/* Links in the markup begin with one of these; the id follows. */
#define MIDLINE_READING_STRUCTURE_SCHEME "structure:"
#define MIDLINE_READING_SOURCE_SCHEME "source:"

/** MidlineTerm: words of a text that name a structure. */
typedef struct {
  guint start;        /* byte offsets into the plain text */
  guint end;
  char *structure_id; /* (owned) */
} MidlineTerm;

/** MidlineReading: a paragraph taken apart into plain text and its terms. */
typedef struct {
  char *text;         /* (owned) without brackets and ids */
  GPtrArray *terms;   /* (owned) (element-type MidlineTerm) in the order of the text */
} MidlineReading;

MidlineReading *midline_reading_parse      (const char           *text);
void            midline_reading_free       (MidlineReading       *self);
char           *midline_reading_dup_markup (const MidlineReading *self,
                                            const char * const   *reference_ids,
                                            GPtrArray            *citations);

/* (element-type MidlineReference), borrowed elements: number n stands at n - 1. */
GPtrArray      *midline_citations_collect  (GPtrArray            *paragraphs,
                                            GPtrArray            *references);
guint           midline_citations_find     (GPtrArray            *citations,
                                            const char           *reference_id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineReading, midline_reading_free)

G_END_DECLS
