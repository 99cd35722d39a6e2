/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-knee-layers.h"
#include "midline-knee-motion.h"
#include "midline-knee-outline.h"
#include "midline-knee-scene.h"

G_BEGIN_DECLS

/** MidlineKneeReach: how much of the picture the kneecap takes and may move, canvas units. */
typedef struct {
  double centre_y;         /* about which the arrows lie, px; NaN for the top of the picture */
  double half_width;       /* between the middle of the kneecap and the arrows */
  double outward;          /* at most */
  double inward;
  double usual;            /* outward, in most settings */
} MidlineKneeReach;

/** Height that the rows of arrows take, in sizes of the font. */
#define MIDLINE_KNEE_ROWS_EM 12.0

/** What of the front view is moved, from back to front. */
typedef enum {
  MIDLINE_KNEE_FRONT_MEDIAL_RETINACULUM,
  MIDLINE_KNEE_FRONT_MPFL,
  MIDLINE_KNEE_FRONT_QUADRICEPS_TENDON,
  MIDLINE_KNEE_FRONT_LATERAL_RETINACULUM,
  MIDLINE_KNEE_FRONT_PATELLAR_TENDON,
  MIDLINE_KNEE_FRONT_KNEECAP,
} MidlineKneeFrontLayer;
#define MIDLINE_N_KNEE_FRONT_LAYERS 6

/** MidlineKneeFront: the knee seen from the front. */
typedef struct {
  MidlineDiagram *diagram;     /* (owned) */
  MidlinePoint kneecap;        /* its middle, canvas units */
  MidlinePoint stills[MIDLINE_N_KNEE_FRONT_LAYERS];
  MidlineKneeOutline outline;
  MidlineKneeCamera camera;
  MidlineKneeLayer below;
  MidlineKneeLayer above;
  MidlineKneeLayer moving[MIDLINE_N_KNEE_FRONT_LAYERS];
  MidlineKneeLayer ghost;
  MidlineKneeLayer middle;
} MidlineKneeFront;

/** What of the view along the groove follows the kneecap. */
typedef enum {
  MIDLINE_KNEE_GROOVE_LATERAL_RETINACULUM,
  MIDLINE_KNEE_GROOVE_MEDIAL_RETINACULUM,
  MIDLINE_KNEE_GROOVE_MPFL,
} MidlineKneeGrooveBand;
#define MIDLINE_N_KNEE_GROOVE_BANDS 3

/** MidlineKneeShade: the contact on a cartilage, its outer and its inner half. */
typedef struct {
  MidlineKneeLayer outer;
  MidlineKneeLayer inner;
} MidlineKneeShade;

/** MidlineKneeGroove: the knee seen along the groove. */
typedef struct {
  MidlineDiagram *diagram;     /* (owned) */
  MidlinePoint ridge;          /* of the kneecap, canvas units */
  MidlinePoint body;           /* the middle of its bone */
  MidlinePoint stills[MIDLINE_N_KNEE_GROOVE_BANDS];
  MidlinePoint ends[MIDLINE_N_KNEE_GROOVE_BANDS];
  MidlinePoint pull;           /* where the arrow of the IT band begins */
  MidlinePoint pull_towards;
  MidlineKneeOutline outline;
  MidlineKneeEdges edges;
  MidlineKneeCamera camera;
  MidlineKneeLayer below;
  MidlineKneeLayer bands[MIDLINE_N_KNEE_GROOVE_BANDS];
  MidlineKneeLayer bones;
  MidlineKneeLayer kneecap;
  MidlineKneeShade groove_shade;
  MidlineKneeShade kneecap_shade;
  MidlineKneeLayer shaded;     /* the kneecap with the contact of the present frame */
  MidlineKneeLayer ghost;
  MidlineKneeLayer middle;
} MidlineKneeGroove;

gboolean midline_knee_front_init        (MidlineKneeFront          *self,
                                         GError                   **error);
void     midline_knee_front_clear       (MidlineKneeFront          *self);
gboolean midline_knee_front_prepare     (MidlineKneeFront          *self,
                                         const MidlineKneeLook     *look,
                                         GError                   **error);
void     midline_knee_front_init_camera (const MidlineKneeFront    *self,
                                         const MidlineKneeLook     *look,
                                         MidlineKneeCamera         *camera,
                                         MidlineKneeReach          *reach);
void     midline_knee_front_draw        (const MidlineKneeFront    *self,
                                         cairo_t                   *cr,
                                         const MidlineKneeLook     *look,
                                         const MidlineKneePose     *pose,
                                         double                    *kneecap_x);

gboolean midline_knee_groove_init        (MidlineKneeGroove        *self,
                                          GError                  **error);
void     midline_knee_groove_clear       (MidlineKneeGroove        *self);
gboolean midline_knee_groove_prepare     (MidlineKneeGroove        *self,
                                          const MidlineKneeLook    *look,
                                          GError                  **error);
void     midline_knee_groove_init_camera (const MidlineKneeGroove  *self,
                                          const MidlineKneeLook    *look,
                                          MidlineKneeCamera        *camera,
                                          MidlineKneeReach         *reach);
void     midline_knee_groove_draw        (MidlineKneeGroove        *self,
                                          cairo_t                  *cr,
                                          const MidlineKneeLook    *look,
                                          const MidlineKneePose    *pose,
                                          double                   *kneecap_x);

void     midline_knee_paint_colour       (cairo_t                  *cr,
                                          const MidlinePalette     *palette,
                                          MidlineColourRole         role,
                                          double                    opacity);
void     midline_knee_paint_ghost        (MidlineKneeLayer         *ghost,
                                          const MidlineKneeLook    *look,
                                          const MidlineKneeCamera  *camera,
                                          const MidlineKneeOutline *outline);
void     midline_knee_paint_middle       (MidlineKneeLayer         *middle,
                                          const MidlineKneeLook    *look,
                                          const MidlineKneeCamera  *camera,
                                          double                    top,
                                          const MidlinePoint       *bottom);
void     midline_knee_paint_plate        (cairo_t                  *cr,
                                          const MidlinePalette     *palette,
                                          const MidlineRectangle   *frame);
void     midline_knee_paint_arrow        (cairo_t                  *cr,
                                          const MidlinePalette     *palette,
                                          MidlineColourRole         role,
                                          const MidlinePoint       *tail,
                                          const MidlinePoint       *tip,
                                          double                    thickness);
double   midline_knee_get_shade          (double                    share);
double   midline_knee_look_get_em        (const MidlineKneeLook    *look);

G_END_DECLS
