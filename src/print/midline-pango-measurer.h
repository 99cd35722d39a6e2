/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-text-measurer.h"

G_BEGIN_DECLS

#define MIDLINE_TYPE_PANGO_MEASURER (midline_pango_measurer_get_type ())

/**
 * MidlinePangoMeasurer:
 *
 * Measures with the fonts the painter draws with. Needs no display.
 */
G_DECLARE_FINAL_TYPE (MidlinePangoMeasurer, midline_pango_measurer, MIDLINE, PANGO_MEASURER,
                      GObject)

MidlineTextMeasurer *midline_pango_measurer_new (gboolean right_to_left);

G_END_DECLS
