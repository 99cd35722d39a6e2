/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-figure-camera.h"
#include "midline-figure-hull.h"
#include "midline-skeleton.h"

G_BEGIN_DECLS

/** MidlineFigurePiece: balls whose outline is a closed shape, one of those a segment is made of. */
typedef struct {
  guint first_disc;
  guint n_discs;
  guint row_size;  /* balls side by side along a limb; 0 for their convex outline */
} MidlineFigurePiece;

/** MidlineFigureSegmentKind: what is drawn at once, with one line around it. */
typedef enum {
  MIDLINE_SEGMENT_TRUNK,
  MIDLINE_SEGMENT_NECK,
  MIDLINE_SEGMENT_HEAD,
  MIDLINE_SEGMENT_THIGH,
  MIDLINE_SEGMENT_SHIN,
  MIDLINE_SEGMENT_FOOT,
  MIDLINE_SEGMENT_UPPER_ARM,
  MIDLINE_SEGMENT_FOREARM,
  MIDLINE_SEGMENT_HAND,
} MidlineFigureSegmentKind;
#define MIDLINE_N_SEGMENT_KINDS 9

/** MidlineFigureSegment: a part of the body with its place in the picture. */
typedef struct {
  MidlineFigureSegmentKind kind;
  MidlineBodySide side;  /* of limbs */
  guint first_piece;
  guint n_pieces;
  double depth;          /* mean of its balls, cm towards the viewer */
} MidlineFigureSegment;

#define MIDLINE_N_FIGURE_SEGMENTS 15
#define MIDLINE_FIGURE_MAX_DISCS 480
#define MIDLINE_FIGURE_MAX_PIECES 96

/**
 * MidlineFigureBody:
 *
 * The person as the camera sees it: trunk, neck, head, then the segments of the working side and
 * those of the other. A plain value, filled anew for each frame.
 */
typedef struct {
  MidlineDisc discs[MIDLINE_FIGURE_MAX_DISCS];
  MidlineDisc shadows[MIDLINE_FIGURE_MAX_DISCS];  /* on the floor under each disc; radius 0: none */
  MidlineFigurePiece pieces[MIDLINE_FIGURE_MAX_PIECES];
  MidlineFigureSegment segments[MIDLINE_N_FIGURE_SEGMENTS];
  guint n_discs;
  guint n_pieces;
  guint n_segments;
} MidlineFigureBody;

MidlineBodyPlace midline_figure_body_get_head (const MidlineSkeleton *skeleton);
void  midline_figure_body_build        (MidlineFigureBody          *self,
                                        const MidlineSkeleton      *skeleton,
                                        const MidlineFigureCamera  *camera);
guint midline_figure_body_find         (MidlineFigureSegmentKind    kind,
                                        MidlineBodySide             side);
void  midline_figure_body_trace        (const MidlineFigureBody    *self,
                                        guint                       segment,
                                        double                      grow,
                                        cairo_t                    *cr);
void  midline_figure_body_trace_near   (const MidlineFigureBody    *self,
                                        guint                       segment,
                                        MidlinePoint                joint,
                                        double                      reach,
                                        double                      grow,
                                        cairo_t                    *cr);
void  midline_figure_body_trace_shadow (const MidlineFigureBody    *self,
                                        cairo_t                    *cr);

G_END_DECLS
