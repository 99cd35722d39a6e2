/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/** MidlineColour: a colour with straight alpha, each part from 0 to 1. */
typedef struct {
  double red;
  double green;
  double blue;
  double alpha;
} MidlineColour;

/**
 * MidlineColourRole:
 *
 * What a colour is for. Drawings name roles, never numbers: the pages fill a palette from the
 * style sheet, paper uses midline_palette_get_print(). The first five pillar roles follow the
 * order of MidlinePillar.
 */
typedef enum {
  MIDLINE_COLOUR_TEXT,
  MIDLINE_COLOUR_DIM,
  MIDLINE_COLOUR_PAPER,
  MIDLINE_COLOUR_RULE,
  MIDLINE_COLOUR_FILL,
  MIDLINE_COLOUR_STRONG_FILL,
  MIDLINE_COLOUR_STRONG_TEXT,
  MIDLINE_COLOUR_ACCENT,
  MIDLINE_COLOUR_CHART,
  MIDLINE_COLOUR_TINT,
  MIDLINE_COLOUR_STAGE,
  MIDLINE_COLOUR_COMFORTABLE,
  MIDLINE_COLOUR_WITH_CARE,
  MIDLINE_COLOUR_STOP,
  MIDLINE_COLOUR_QUAD_BALANCE,
  MIDLINE_COLOUR_ITB_TENSION,
  MIDLINE_COLOUR_MOVEMENT_MECHANICS,
  MIDLINE_COLOUR_HIP,
  MIDLINE_COLOUR_FOOT,
  MIDLINE_COLOUR_BODY,
  MIDLINE_COLOUR_FAR_LIMB,
  MIDLINE_COLOUR_WORKING_LIMB,
  MIDLINE_COLOUR_PROP,
} MidlineColourRole;
#define MIDLINE_N_COLOUR_ROLES 23

/** MidlinePalette: one colour for each role. A plain value. */
typedef struct {
  MidlineColour colours[MIDLINE_N_COLOUR_ROLES];
} MidlinePalette;

const MidlinePalette *midline_palette_get_print   (void);
void                  midline_palette_set_source  (const MidlinePalette *self,
                                                   MidlineColourRole     role,
                                                   cairo_t              *cr);
MidlineColour         midline_colour_from_hex     (guint32               rgb);
double                midline_colour_get_contrast (const MidlineColour  *a,
                                                   const MidlineColour  *b);

G_END_DECLS
