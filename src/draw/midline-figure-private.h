/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-figure-body.h"
#include "midline-figure-palette.h"
#include "midline-figure.h"

G_BEGIN_DECLS

/* Width of lines, cm of the figure: around limbs, and in parts of it. */
#define MIDLINE_FIGURE_LINE 0.62
#define MIDLINE_FIGURE_LEAST_LINE 0.9
#define MIDLINE_FIGURE_WORKING_LINE_WEIGHT 1.9
#define MIDLINE_FIGURE_FAR_WORKING_LINE_WEIGHT 1.3
#define MIDLINE_FIGURE_PROP_LINE_SHARE 0.8

/** MidlineFigurePainter: all that a part of the drawing needs to know. A plain value. */
typedef struct {
  cairo_t *cr;
  const MidlineFigureCamera *camera;
  const MidlineFigurePalette *palette;
  const MidlineFigureLook *look;
  const MidlinePose *pose;
  const MidlineSkeleton *skeleton;
  const MidlineFigureBody *body;
  MidlineFigureBody *reflection; /* room for the person in a mirror */
  MidlineRectangle picture;      /* the bounds as drawn */
  MidlineRectangle frame;
  MidlinePosePictures moment;    /* the still picture that is nearest */
  double line;                   /* width of a line, units of the picture */
  double least;                  /* below which no line falls */
} MidlineFigurePainter;

/* Paint */
void midline_figure_set_colour    (const MidlineFigurePainter *painter,
                                   MidlineFigureColour         colour);
void midline_figure_fill          (const MidlineFigurePainter *painter,
                                   MidlineFigureColour         colour);
void midline_figure_hatch         (const MidlineFigurePainter *painter,
                                   MidlineFigureColour         colour,
                                   double                      sparseness);
void midline_figure_paint_polygon (const MidlineFigurePainter *painter,
                                   const MidlineVector        *corners,
                                   guint                       n_corners,
                                   MidlineFigureColour         fill,
                                   MidlineFigureColour         line);
void midline_figure_paint_rod     (const MidlineFigurePainter *painter,
                                   const MidlineVector        *places,
                                   guint                       n_places,
                                   double                      radius,
                                   MidlineFigureColour         fill,
                                   MidlineFigureColour         line);
void midline_figure_paint_box     (const MidlineFigurePainter *painter,
                                   const MidlinePoseBox       *box,
                                   MidlineFigureColour         face,
                                   MidlineFigureColour         side,
                                   MidlineFigureColour         line);
void midline_figure_paint_cylinder (const MidlineFigurePainter *painter,
                                    MidlineVector               middle,
                                    MidlineVector               axis,
                                    double                      radius,
                                    double                      length,
                                    double                      core,
                                    MidlineFigureColour         side,
                                    MidlineFigureColour         face,
                                    MidlineFigureColour         line);

/* A side is the far one when the camera looks past it by more than about 16 degrees. */
#define MIDLINE_FIGURE_FAR_VIEW 0.28

/* The person and the things among the limbs */
MidlineLimb midline_figure_segment_get_limb (const MidlineFigureSegment *segment);
void midline_figure_get_rim      (const MidlineFigurePainter *painter,
                                  double                      weight,
                                  double                     *outer,
                                  double                     *inner);
gboolean midline_figure_segments_are_one (const MidlineFigureSegment *a,
                                          const MidlineFigureSegment *b);
void midline_figure_paint_segments (const MidlineFigurePainter *painter,
                                    guint                       index,
                                    guint                       other,
                                    guint                       drawn);
void midline_figure_paint_layers  (const MidlineFigurePainter *painter);
void midline_figure_paint_hem     (const MidlineFigurePainter *painter);
void midline_figure_paint_hair    (const MidlineFigurePainter *painter);
void midline_figure_paint_shadow  (const MidlineFigurePainter *painter);

/* Things */
gboolean midline_figure_prop_is_behind (const MidlinePoseProp       *prop);
void midline_figure_paint_furniture    (const MidlineFigurePainter *painter,
                                        const MidlinePoseProp      *prop);
void midline_figure_paint_thing        (const MidlineFigurePainter *painter,
                                        const MidlinePoseProp      *prop);
void midline_figure_paint_loop         (const MidlineFigurePainter *painter,
                                        const MidlinePoseProp      *prop,
                                        gboolean                    is_front);
void midline_figure_paint_bike         (const MidlineFigurePainter *painter,
                                        const MidlinePoseProp      *prop);
void midline_figure_paint_press        (const MidlineFigurePainter *painter,
                                        const MidlinePoseProp      *prop);
void midline_figure_paint_mirror       (const MidlineFigurePainter *painter,
                                        const MidlinePoseProp      *prop);
const MidlineFigureBody *midline_figure_build_reflection (const MidlineFigurePainter *painter,
                                                         const MidlineFigureCamera  *camera);
MidlineVector midline_figure_get_prop_place (const MidlineFigurePainter *painter,
                                             const MidlinePoseProp      *prop);

/* Marks */
#define MIDLINE_FIGURE_MAX_ARROWS 4
#define MIDLINE_FIGURE_N_PATH 25

/** MidlineFigurePath: the way of a point through the keys, in the world. */
typedef struct {
  MidlineVector places[MIDLINE_FIGURE_N_PATH];
} MidlineFigurePath;

void midline_figure_path_init     (MidlineFigurePath          *self,
                                   const MidlinePose          *pose,
                                   const MidlinePoseArrow     *arrow);
void midline_figure_paint_arrow   (const MidlineFigurePainter *painter,
                                   const MidlinePoseArrow     *arrow,
                                   const MidlineFigurePath    *path);
void midline_figure_paint_line    (const MidlineFigurePainter *painter,
                                   const MidlinePoint         *points,
                                   guint                       n_points,
                                   double                      width_cm,
                                   gboolean                    has_head,
                                   gboolean                    has_tail);
void midline_figure_paint_guide   (const MidlineFigurePainter *painter,
                                   const MidlinePoseGuide     *guide);
void midline_figure_paint_effort  (const MidlineFigurePainter *painter,
                                   const MidlinePoseProp      *prop);

/* Close-up */
void midline_figure_note_inset    (const MidlineFigurePainter *painter);
void midline_figure_paint_inset   (const MidlineFigurePainter *painter);

G_END_DECLS
