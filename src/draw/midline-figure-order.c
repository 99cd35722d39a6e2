/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The person and the things among the limbs, from back to front. */
#include "midline-figure-private.h"
#include "midline-vector-private.h"

/* Depth that is added so that the order never flips in a movement, cm. */
#define SIDE_BIAS 12.5
#define THIGH_BEFORE_BIAS 10.0
#define THIGH_BEHIND_BIAS -14.0
#define FAR_THIGH_BIAS -14.0
#define ARM_BIAS 2.0
#define ARM_BEFORE_BIAS 18.0
#define FOOT_BIAS 0.5
#define HEAD_BIAS 3.0
#define HEAD_BEHIND_BIAS -16.0

#define MAX_LAYERS 40

/* Something that is drawn at once. */
typedef struct {
  double depth;
  guint segment;               /* of the body, where there is no prop */
  const MidlinePoseProp *prop; /* (nullable) */
  gboolean is_front;           /* of a loop: the half before the limbs */
} Layer;

typedef struct {
  const MidlineFigurePainter *painter;
  Layer layers[MAX_LAYERS];
  guint n_layers;
  guint drawn;                 /* flags, 1 << segment */
} Stack;

/* How far the camera looks from the working side and from the front of the person at rest. */
static void
get_view (const MidlineFigurePainter *painter,
          double                     *from_side,
          double                     *from_front)
{
  MidlineVector toward = painter->camera->toward;

  *from_side = toward.z;
  *from_front = toward.x;
  switch (painter->pose->base)
    {
    case MIDLINE_POSE_SIDE_LYING:
    case MIDLINE_POSE_SIDE_PLANK:
      *from_side = toward.y;
      break;
    case MIDLINE_POSE_SUPINE:
      *from_front = toward.y;
      break;
    case MIDLINE_POSE_PRONE:
    case MIDLINE_POSE_QUADRUPED:
      *from_front = -toward.y;
      break;
    case MIDLINE_POSE_STAND:
    case MIDLINE_POSE_SIT:
    case MIDLINE_POSE_LONG_SIT:
    case MIDLINE_POSE_HALF_KNEEL:
    case MIDLINE_POSE_BIKE:
    default:
      break;
    }
}

/* How much the view is one from the front or from behind, 0 to 1. */
static double
get_front_share (double from_side,
                 double from_front)
{
  return CLAMP ((fabs (from_front) - fabs (from_side)) / 0.4, 0, 1);
}

/* From the front a hand may lie on a thigh and a thigh before the trunk; from behind, after it. */
static double
get_front_bias (const MidlinePose          *pose,
                const MidlineFigureSegment *segment,
                double                      from_side,
                double                      from_front)
{
  double share = get_front_share (from_side, from_front);
  double nearness = segment->side == MIDLINE_BODY_WORKING ? from_side : -from_side;

  switch ((int) segment->kind)
    {
    case MIDLINE_SEGMENT_THIGH:
      if (from_front < 0)
        return share * (pose->thighs_behind ? -THIGH_BEHIND_BIAS : -THIGH_BEFORE_BIAS);
      if (nearness < -MIDLINE_FIGURE_FAR_VIEW)
        return share * FAR_THIGH_BIAS;
      return share * (pose->thighs_behind ? THIGH_BEHIND_BIAS : THIGH_BEFORE_BIAS);
    case MIDLINE_SEGMENT_UPPER_ARM:
    case MIDLINE_SEGMENT_FOREARM:
    case MIDLINE_SEGMENT_HAND:
      return from_front > 0 && nearness >= -MIDLINE_FIGURE_FAR_VIEW ? share * ARM_BEFORE_BIAS : 0;
    default:
      return 0;
    }
}

static double
get_bias (const MidlineFigurePainter *painter,
          const MidlineFigureSegment *segment)
{
  const MidlinePose *pose = painter->pose;
  MidlineLimb limb = midline_figure_segment_get_limb (segment);
  double from_side;
  double from_front;
  double bias = 0;

  get_view (painter, &from_side, &from_front);
  if (pose->bias_set & (1u << limb))
    bias = pose->bias[limb];
  else
    bias = (segment->side == MIDLINE_BODY_WORKING ? 1 : -1) * SIDE_BIAS *
           CLAMP (from_side / 0.5, -1, 1);

  bias += get_front_bias (pose, segment, from_side, from_front);
  if (segment->kind >= MIDLINE_SEGMENT_UPPER_ARM)
    bias += ARM_BIAS;
  if (segment->kind == MIDLINE_SEGMENT_FOOT)
    bias += FOOT_BIAS;
  return bias;
}

/* From behind the shoulders are before the neck, however far the person leans. */
static double
get_head_bias (const MidlineFigurePainter *painter)
{
  double from_side;
  double from_front;

  get_view (painter, &from_side, &from_front);
  return from_front < 0 ? HEAD_BIAS + HEAD_BEHIND_BIAS * get_front_share (from_side, from_front)
                        : HEAD_BIAS;
}

static double
get_segment_depth (const MidlineFigurePainter *painter,
                   guint                       index)
{
  const MidlineFigureSegment *segment = &painter->body->segments[index];

  if (segment->kind == MIDLINE_SEGMENT_TRUNK)
    return segment->depth;
  if (segment->kind == MIDLINE_SEGMENT_HEAD)
    return segment->depth + get_head_bias (painter);
  if (segment->kind == MIDLINE_SEGMENT_NECK)  /* just behind the head */
    return painter->body->segments[MIDLINE_SEGMENT_HEAD].depth + get_head_bias (painter) - 0.01;
  return segment->depth + get_bias (painter, segment);
}

static void
add_layer (Stack *stack,
           Layer  layer)
{
  if (stack->n_layers < MAX_LAYERS)
    stack->layers[stack->n_layers++] = layer;
}

/* The halves of a loop go behind and before all of both legs. */
static void
add_loop (Stack                 *stack,
          const MidlinePoseProp *prop)
{
  double least = G_MAXDOUBLE;
  double most = -G_MAXDOUBLE;

  for (guint kind = MIDLINE_SEGMENT_THIGH; kind <= MIDLINE_SEGMENT_FOOT; kind++)
    for (guint side = 0; side < MIDLINE_N_BODY_SIDES; side++)
      {
        double depth = get_segment_depth (
            stack->painter, midline_figure_body_find ((MidlineFigureSegmentKind) kind,
                                                      (MidlineBodySide) side));

        least = MIN (least, depth);
        most = MAX (most, depth);
      }
  add_layer (stack, (Layer) { .depth = least - 0.1, .prop = prop });
  add_layer (stack, (Layer) { .depth = most + 0.1, .prop = prop, .is_front = TRUE });
}

static double
get_thing_depth (const MidlineFigurePainter *painter,
                 const MidlinePoseProp      *prop)
{
  double sum = 0;

  for (guint i = 0; i < prop->n_points; i++)
    sum += midline_figure_camera_get_depth (
        painter->camera, midline_skeleton_get_target (painter->skeleton, &prop->points[i]));
  return sum / MAX (prop->n_points, 1) + prop->bias;
}

/* A cuff sits on its shin, whatever lies around. */
static double
get_cuff_depth (const MidlineFigurePainter *painter,
                const MidlinePoseProp      *prop)
{
  MidlineBodySide side = (MidlineBodySide) ((prop->points[0].part - MIDLINE_BODY_SHIN) & 1);
  double shin = get_segment_depth (painter, midline_figure_body_find (MIDLINE_SEGMENT_SHIN, side));
  double foot = get_segment_depth (painter, midline_figure_body_find (MIDLINE_SEGMENT_FOOT, side));

  return MAX (shin, foot) + 0.1;
}

static void
add_things (Stack *stack)
{
  const MidlineFigurePainter *painter = stack->painter;

  for (guint i = 0; i < painter->pose->props->len; i++)
    {
      const MidlinePoseProp *prop = &g_array_index (painter->pose->props, MidlinePoseProp, i);

      if (midline_figure_prop_is_behind (prop) || prop->kind == MIDLINE_PROP_EFFORT ||
          !(prop->pictures & painter->moment))
        continue;
      if (prop->kind == MIDLINE_PROP_LOOP)
        add_loop (stack, prop);
      else
        add_layer (stack, (Layer) { .depth = prop->kind == MIDLINE_PROP_CUFF
                                                 ? get_cuff_depth (painter, prop)
                                                 : get_thing_depth (painter, prop),
                                    .prop = prop });
    }
}

/* Few and nearly sorted; equal ones keep their order. */
static void
sort_layers (Stack *stack)
{
  for (guint i = 1; i < stack->n_layers; i++)
    for (guint j = i; j > 0 && stack->layers[j - 1].depth > stack->layers[j].depth; j--)
      {
        Layer layer = stack->layers[j];

        stack->layers[j] = stack->layers[j - 1];
        stack->layers[j - 1] = layer;
      }
}

/* Draws the segment of a layer, with that of the next where the two are one. Returns: how many */
static guint
paint_segments (Stack *stack,
                guint  at)
{
  const MidlineFigureSegment *segments = stack->painter->body->segments;
  const Layer *layer = &stack->layers[at];
  const Layer *next = layer;
  guint n = 1;

  if (at + 1 < stack->n_layers && layer[1].prop == NULL &&
      midline_figure_segments_are_one (&segments[layer->segment], &segments[layer[1].segment]))
    {
      next = &layer[1];
      n = 2;
    }
  midline_figure_paint_segments (stack->painter, layer->segment, next->segment, stack->drawn);
  stack->drawn |= 1u << layer->segment | 1u << next->segment;
  return n;
}

/* Draws the person with the things that lie among the limbs. */
void
midline_figure_paint_layers (const MidlineFigurePainter *painter)
{
  Stack stack = { .painter = painter };

  for (guint i = 0; i < painter->body->n_segments; i++)
    add_layer (&stack, (Layer) { .depth = get_segment_depth (painter, i), .segment = i });
  if (painter->look->extras & MIDLINE_FIGURE_PROPS)
    add_things (&stack);
  sort_layers (&stack);
  for (guint i = 0; i < stack.n_layers;)
    {
      const Layer *layer = &stack.layers[i];

      if (layer->prop == NULL)
        {
          i += paint_segments (&stack, i);
          continue;
        }
      if (layer->prop->kind == MIDLINE_PROP_LOOP)
        midline_figure_paint_loop (painter, layer->prop, layer->is_front);
      else
        midline_figure_paint_thing (painter, layer->prop);
      i++;
    }
}

/* Darkens the ground under what touches it. */
void
midline_figure_paint_shadow (const MidlineFigurePainter *painter)
{
  cairo_save (painter->cr);
  cairo_scale (painter->cr, 1, midline_figure_camera_get_flatness (painter->camera));
  midline_figure_body_trace_shadow (painter->body, painter->cr);
  cairo_restore (painter->cr);
  midline_figure_fill (painter, MIDLINE_FIGURE_SHADOW_FILL);
}
