/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "midline-geometry.h"

G_BEGIN_DECLS

#define MIDLINE_OUTLINE_MAX_POINTS 256

/** MidlineOutline: corners of a closed shape before it becomes a path. A plain value. */
typedef struct {
  MidlinePoint points[MIDLINE_OUTLINE_MAX_POINTS];
  guint n_points;
} MidlineOutline;

void  midline_outline_add      (MidlineOutline *self,
                                double          x,
                                double          y);
guint midline_outline_simplify (MidlinePoint   *points,
                                guint           n_points,
                                double          tolerance);
void  midline_outline_trace    (MidlineOutline *self,
                                cairo_t        *cr);

/* Several pieces as one */
gboolean midline_outline_merge (MidlineOutline *self,
                                cairo_t        *cr);

G_END_DECLS
