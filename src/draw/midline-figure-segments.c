/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The segments of the person: colour, line, hatch, and no seams within a limb. */
#include "midline-figure-outline.h"
#include "midline-figure-private.h"

/* The far one of two working legs has fewer lines. */
#define FAR_HATCH 2.0

/* A line lies outside of its shape; of what a small picture adds to it, so much does. */
#define OUTER_SHARE 0.35

/* Heavy lines are less so in a small picture, where they would leave nothing of the fill. */
#define LEAST_WEIGHT_SHARE 0.35

/* Returns: the limb that a segment of it belongs to */
MidlineLimb
midline_figure_segment_get_limb (const MidlineFigureSegment *segment)
{
  gboolean is_arm = segment->kind >= MIDLINE_SEGMENT_UPPER_ARM;

  return (MidlineLimb) ((is_arm ? MIDLINE_LIMB_ARM : MIDLINE_LIMB_LEG) + (int) segment->side);
}

/* Colours and the weight of the line of a segment. */
typedef struct {
  MidlineFigureColour fill;
  MidlineFigureColour line;
  double weight;
  double hatch;  /* how far apart its lines are, for the usual one; 0 for none */
} Tint;

/* On the side neither leg is the far one. */
static gboolean
is_far_side (const MidlineFigurePainter *painter,
             MidlineBodySide             side)
{
  double nearness = painter->camera->toward.z * (side == MIDLINE_BODY_WORKING ? 1 : -1);

  return nearness < -MIDLINE_FIGURE_FAR_VIEW && painter->pose->base != MIDLINE_POSE_SIDE_LYING &&
         painter->pose->base != MIDLINE_POSE_SIDE_PLANK;
}

static Tint
get_tint (const MidlineFigurePainter *painter,
          const MidlineFigureSegment *segment)
{
  double hatch = painter->palette->is_hatched ? 1 : 0;
  gboolean is_far = is_far_side (painter, segment->side);

  if (segment->kind == MIDLINE_SEGMENT_TRUNK)
    return (Tint) { MIDLINE_FIGURE_TRUNK, MIDLINE_FIGURE_TRUNK_LINE, 1, 0 };
  if (segment->kind == MIDLINE_SEGMENT_HEAD || segment->kind == MIDLINE_SEGMENT_NECK)
    return (Tint) { MIDLINE_FIGURE_NEAR, MIDLINE_FIGURE_NEAR_LINE, 1, 0 };
  if (painter->pose->works & (1u << midline_figure_segment_get_limb (segment)))
    {
      if (is_far)
        return (Tint) { MIDLINE_FIGURE_FAR_WORKING, MIDLINE_FIGURE_FAR_WORKING_LINE,
                        MIDLINE_FIGURE_FAR_WORKING_LINE_WEIGHT, hatch * FAR_HATCH };
      return (Tint) { MIDLINE_FIGURE_WORKING, MIDLINE_FIGURE_WORKING_LINE,
                      MIDLINE_FIGURE_WORKING_LINE_WEIGHT, hatch };
    }
  if (is_far)
    return (Tint) { MIDLINE_FIGURE_FAR, MIDLINE_FIGURE_FAR_LINE, 1, 0 };
  return (Tint) { MIDLINE_FIGURE_NEAR, MIDLINE_FIGURE_NEAR_LINE, 1, 0 };
}

/* On paper, pieces become one outline where they hang together. Returns: whether they did */
static gboolean
merge_pieces (const MidlineFigurePainter *painter)
{
  MidlineOutline outline;

  if (painter->look->theme != MIDLINE_DIAGRAM_PRINT || painter->camera->extent != NULL ||
      !midline_outline_merge (&outline, painter->cr))
    return FALSE;
  cairo_new_path (painter->cr);
  midline_outline_trace (&outline, painter->cr);
  return TRUE;
}

/* Hatches the path or not, and forgets it; nothing is seen while the bounds are measured. */
static void
finish_segment (const MidlineFigurePainter *painter,
                const Tint                 *tint)
{
  if (tint->hatch > 0 && painter->camera->extent == NULL)
    midline_figure_hatch (painter, tint->line, tint->hatch);
  else
    cairo_new_path (painter->cr);
}

static void
fill_segment_path (const MidlineFigurePainter *painter,
                   const Tint                 *tint)
{
  midline_figure_set_colour (painter, tint->fill);
  cairo_fill_preserve (painter->cr);
  finish_segment (painter, tint);
}

/* Where two segments of a limb meet. */
static const struct {
  MidlineFigureSegmentKind upper;
  MidlineFigureSegmentKind lower;
  MidlineBodyPart joint;
  double reach;  /* cm */
} joints[] = {
  { MIDLINE_SEGMENT_THIGH, MIDLINE_SEGMENT_SHIN, MIDLINE_BODY_KNEE, 7.2 },
  { MIDLINE_SEGMENT_SHIN, MIDLINE_SEGMENT_FOOT, MIDLINE_BODY_ANKLE, 5.4 },
  { MIDLINE_SEGMENT_UPPER_ARM, MIDLINE_SEGMENT_FOREARM, MIDLINE_BODY_ELBOW, 5.0 },
  { MIDLINE_SEGMENT_FOREARM, MIDLINE_SEGMENT_HAND, MIDLINE_BODY_WRIST, 4.2 },
};

/* A limb has no seams: where a segment lies beside its neighbour, both are filled once more. */
static void
close_seams (const MidlineFigurePainter *painter,
             guint                       index,
             guint                       drawn,
             const Tint                 *tint,
             double                      grow)
{
  const MidlineFigureSegment *segment = &painter->body->segments[index];

  for (guint i = 0; i < G_N_ELEMENTS (joints); i++)
    {
      guint upper = midline_figure_body_find (joints[i].upper, segment->side);
      guint lower = midline_figure_body_find (joints[i].lower, segment->side);
      double reach = joints[i].reach * painter->camera->scale;
      MidlinePoint joint;

      if ((index != upper && index != lower) ||
          !(drawn & (1u << (index == upper ? lower : upper))))
        continue;
      joint = midline_figure_camera_get_point (
          painter->camera, painter->skeleton->places[joints[i].joint + segment->side].at);
      midline_figure_body_trace_near (painter->body, upper, joint, reach, grow, painter->cr);
      midline_figure_body_trace_near (painter->body, lower, joint, reach, grow, painter->cr);
      merge_pieces (painter);
      fill_segment_path (painter, tint);
    }
}

/* Returns: whether two segments are a shin with its foot or a forearm with its hand, which never
 * fold over each other and so may be drawn as one */
gboolean
midline_figure_segments_are_one (const MidlineFigureSegment *a,
                                 const MidlineFigureSegment *b)
{
  MidlineFigureSegmentKind upper = MIN (a->kind, b->kind);
  MidlineFigureSegmentKind lower = MAX (a->kind, b->kind);

  return a->side == b->side &&
         ((upper == MIDLINE_SEGMENT_SHIN && lower == MIDLINE_SEGMENT_FOOT) ||
          (upper == MIDLINE_SEGMENT_FOREARM && lower == MIDLINE_SEGMENT_HAND));
}

/* How far a line of some weight reaches out of a shape, and into it (below 0). */
void
midline_figure_get_rim (const MidlineFigurePainter *painter,
                        double                      weight,
                        double                     *outer,
                        double                     *inner)
{
  double natural = MIDLINE_FIGURE_LINE * weight * painter->camera->scale;
  double least = painter->least * (1 + LEAST_WEIGHT_SHARE * (weight - 1));
  double added = MAX (least - natural, 0);

  *outer = natural + OUTER_SHARE * added;
  *inner = -(1 - OUTER_SHARE) * added;
}

static void
trace (const MidlineFigurePainter *painter,
       guint                       index,
       guint                       other,
       double                      grow)
{
  midline_figure_body_trace (painter->body, index, grow, painter->cr);
  if (other != index)
    midline_figure_body_trace (painter->body, other, grow, painter->cr);
}

/* Fills the outline and draws its line in one go, from @inner to @outer beyond the shape. Returns:
 * %FALSE where the pieces are not one outline */
static gboolean
paint_outline (const MidlineFigurePainter *painter,
               guint                       index,
               guint                       other,
               const Tint                 *tint,
               double                      inner,
               double                      outer)
{
  cairo_t *cr = painter->cr;

  trace (painter, index, other, (inner + outer) / 2);
  if (!merge_pieces (painter))
    {
      cairo_new_path (cr);
      return FALSE;
    }
  midline_figure_set_colour (painter, tint->fill);
  cairo_fill_preserve (cr);
  cairo_set_line_width (cr, outer - inner);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  midline_figure_set_colour (painter, tint->line);
  cairo_stroke_preserve (cr);
  finish_segment (painter, tint);
  return TRUE;
}

/* Draws a segment, or two as one; @drawn are flags, 1 << index, of those that are there already. */
void
midline_figure_paint_segments (const MidlineFigurePainter *painter,
                               guint                       index,
                               guint                       other,
                               guint                       drawn)
{
  const MidlineFigureSegment *segment = &painter->body->segments[index];
  Tint tint = get_tint (painter, segment);
  double outer, inner;

  midline_figure_get_rim (painter, tint.weight, &outer, &inner);
  if (!paint_outline (painter, index, other, &tint, inner, outer))
    {
      trace (painter, index, other, outer);
      midline_figure_fill (painter, tint.line);
      trace (painter, index, other, inner);
      fill_segment_path (painter, &tint);
    }
  if (segment->kind == MIDLINE_SEGMENT_HEAD)
    midline_figure_paint_hair (painter);
  else if (segment->kind == MIDLINE_SEGMENT_TRUNK)
    midline_figure_paint_hem (painter);
  else if (segment->kind >= MIDLINE_SEGMENT_THIGH)
    close_seams (painter, index, drawn, &tint, inner);
  if (other != index)
    close_seams (painter, other, drawn, &tint, inner);
}
