/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-rich-text.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * MidlineTextExtents:
 * @width_pt: width of the widest line
 * @height_pt: height of all lines
 * @baseline_pt: from the top to the first baseline
 * @longest_line_chars: characters on the longest line
 *
 * The room a paragraph takes, in points.
 */
typedef struct {
  double width_pt;
  double height_pt;
  double baseline_pt;
  int longest_line_chars;
} MidlineTextExtents;

/** A width for a text that is not broken into lines. */
#define MIDLINE_UNBROKEN (-1.0)

#define MIDLINE_TYPE_TEXT_MEASURER (midline_text_measurer_get_type ())

/**
 * MidlineTextMeasurer:
 *
 * Tells how much room a paragraph takes. The paginator knows fonts only through this, so that it
 * stays pure and its tests need none.
 */
G_DECLARE_INTERFACE (MidlineTextMeasurer, midline_text_measurer, MIDLINE, TEXT_MEASURER, GObject)

struct _MidlineTextMeasurerInterface {
  GTypeInterface parent;

  void (*measure) (MidlineTextMeasurer   *self,
                   const MidlineRichText *text,
                   double                 size_pt,
                   double                 width_pt,
                   MidlineTextExtents    *extents);
};

void midline_text_measurer_measure (MidlineTextMeasurer   *self,
                                    const MidlineRichText *text,
                                    double                 size_pt,
                                    double                 width_pt,
                                    MidlineTextExtents    *extents);

G_END_DECLS
