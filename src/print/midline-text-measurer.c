/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-text-measurer.h"

G_DEFINE_INTERFACE (MidlineTextMeasurer, midline_text_measurer, G_TYPE_OBJECT)

static void
midline_text_measurer_default_init (MidlineTextMeasurerInterface *iface)
{
}

/**
 * midline_text_measurer_measure:
 * @self: a measurer
 * @text: a paragraph
 * @size_pt: size of the letters in points
 * @width_pt: width at which lines break, or %MIDLINE_UNBROKEN
 * @extents: (out): the room it takes
 *
 * Measures a paragraph. Words are broken only when a single one is wider than @width_pt.
 */
void
midline_text_measurer_measure (MidlineTextMeasurer   *self,
                               const MidlineRichText *text,
                               double                 size_pt,
                               double                 width_pt,
                               MidlineTextExtents    *extents)
{
  g_return_if_fail (MIDLINE_IS_TEXT_MEASURER (self));
  g_return_if_fail (text != NULL && extents != NULL);

  MIDLINE_TEXT_MEASURER_GET_IFACE (self)->measure (self, text, size_pt, width_pt, extents);
}
