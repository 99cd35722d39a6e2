/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "midline-diagram.h"

G_BEGIN_DECLS

#define MIDLINE_KNEE_OUTLINE_POINTS 180

/** MidlineKneeOutline: a closed line round a part of a drawing, on its canvas. */
typedef struct {
  MidlinePoint points[MIDLINE_KNEE_OUTLINE_POINTS];
  MidlinePoint centre;
} MidlineKneeOutline;

/**
 * MidlineKneeEdges:
 * @groove: (owned) (array): y of the cartilage of the groove in each canvas column; NaN where none
 * @kneecap: (owned) (array): y of the lower edge of the kneecap's cartilage, likewise
 * @n_columns: the width of the canvas
 * @film: what is between both at the narrowest place, canvas units
 *
 * The two cartilages that face each other along the groove.
 */
typedef struct {
  double *groove;
  double *kneecap;
  guint n_columns;
  double film;
} MidlineKneeEdges;

gboolean midline_knee_outline_read_point (MidlineDiagram           *diagram,
                                          const char               *layer,
                                          MidlinePoint             *point,
                                          GError                  **error);
gboolean midline_knee_outline_init       (MidlineKneeOutline       *self,
                                          MidlineDiagram           *diagram,
                                          const char               *first_layer,
                                          const char               *second_layer,
                                          const MidlinePoint       *centre,
                                          GError                  **error);
void     midline_knee_outline_trace      (const MidlineKneeOutline *self,
                                          cairo_t                  *cr,
                                          double                    size);

gboolean midline_knee_edges_init         (MidlineKneeEdges         *self,
                                          MidlineDiagram           *diagram,
                                          GError                  **error);
void     midline_knee_edges_clear        (MidlineKneeEdges         *self);
double   midline_knee_edges_get_lift     (const MidlineKneeEdges   *self,
                                          const cairo_matrix_t     *movement);

G_END_DECLS
