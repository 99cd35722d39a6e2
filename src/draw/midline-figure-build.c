/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The shape of the person: rows of balls along the bones of the skeleton. */
#include "midline-figure-body.h"

#include "midline-vector-private.h"

/* Balls between two rows of a table; fewer in a small picture, below so many units for a cm. */
#define STEPS 3
#define SMALL_STEPS 2
#define SMALL_SCALE 1.0

/* A ball this far above the floor still has a shadow, cm. */
#define SHADOW_REACH 7.0

/* One ball along a limb. */
typedef struct {
  double along;    /* share of the limb's length */
  double radius;   /* cm */
  double forward;  /* cm */
} LimbRow;

static const LimbRow thigh[] = {
  { 0, 8.4, 0 },    { .15, 8.5, .3 }, { .35, 7.9, .7 },
  { .6, 6.7, .7 },  { .85, 5.6, .3 }, { 1, 5.2, 0 },
};
static const LimbRow shin[] = {
  { 0, 5.2, 0 },     { .1, 5.0, -.1 },  { .28, 5.3, -.9 }, { .45, 4.9, -.9 },
  { .7, 3.8, -.3 },  { .9, 3.2, 0 },    { 1, 3.3, 0 },
};
static const LimbRow upper_arm[] = {
  { 0, 4.9, 0 }, { .3, 4.6, .2 }, { .65, 3.9, .3 }, { 1, 3.4, 0 },
};
static const LimbRow forearm[] = {
  { 0, 3.4, 0 }, { .25, 3.7, 0 }, { .6, 3.0, 0 }, { 1, 2.3, 0 },
};

/* Two balls of the trunk, side by side. */
typedef struct {
  double height;      /* above the hip joints, cm */
  double half_width;  /* from the middle to either centre, cm */
  double radius;      /* cm */
  double forward;     /* cm */
} TrunkRow;

static const TrunkRow trunk[] = {
  { -2.5, 6.6, 8.0, -.8 }, { 1, 8.2, 9.5, -1.4 },    { 5, 7.6, 9.4, -1 },
  { 12, 6.2, 8.3, .2 },    { 19, 6.2, 8.2, .5 },     { 28, 7.6, 9.3, .4 },
  { 36, 9.0, 9.9, -.1 },   { 43, 9.6, 8.8, -.8 },    { 48, 8.6, 6.8, -1.4 },
  { 51.5, 5.0, 5.4, -1.6 },
};

/* A ball of the foot, from the ankle. */
typedef struct {
  double forward;
  double up;
  double half_width;
  double radius;
} FootBall;

typedef enum { HEEL, ANKLE, INSTEP, BALL, TOE } FootBallName;

static const FootBall foot[] = {
  [HEEL] = { -3.9, -4.7, .5, 3.3 },
  [ANKLE] = { 0, -.3, .2, 3.4 },
  [INSTEP] = { 5.6, -3.7, 1.0, 3.4 },
  [BALL] = { 11.8, -5.7, 2.5, 2.3 },
  [TOE] = { 16, -6.4, 2.1, 1.6 },
};

typedef struct {
  MidlineFigureBody *body;
  const MidlineSkeleton *skeleton;
  const MidlineFigureCamera *camera;
  guint steps;
  double depth_sum;
  guint n_summed;
} Builder;

static double
catmull_rom (double a,
             double b,
             double c,
             double d,
             double t)
{
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

static void
begin_segment (Builder                 *builder,
               MidlineFigureSegmentKind kind,
               MidlineBodySide          side)
{
  MidlineFigureBody *body = builder->body;

  g_assert (body->n_segments == midline_figure_body_find (kind, side));
  body->segments[body->n_segments] = (MidlineFigureSegment) {
    .kind = kind, .side = side, .first_piece = body->n_pieces,
  };
  builder->depth_sum = 0;
  builder->n_summed = 0;
}

static void
end_segment (Builder *builder)
{
  MidlineFigureBody *body = builder->body;
  MidlineFigureSegment *segment = &body->segments[body->n_segments++];

  segment->n_pieces = body->n_pieces - segment->first_piece;
  segment->depth = builder->depth_sum / builder->n_summed;
}

static void
begin_piece (Builder *builder,
             guint    row_size)
{
  MidlineFigureBody *body = builder->body;

  g_assert (body->n_pieces < MIDLINE_FIGURE_MAX_PIECES);
  body->pieces[body->n_pieces++] = (MidlineFigurePiece) {
    .first_disc = body->n_discs, .row_size = row_size,
  };
}

static void
add_ball (Builder      *builder,
          MidlineVector centre,
          double        radius)
{
  MidlineFigureBody *body = builder->body;
  double gap = centre.y - radius;
  MidlineDisc shadow = { 0 };

  g_assert (body->n_discs < MIDLINE_FIGURE_MAX_DISCS);
  if (gap < SHADOW_REACH)
    {
      MidlineVector under = { centre.x, 0, centre.z };

      shadow = midline_figure_camera_get_disc (builder->camera, under,
                                               radius * (1 - MAX (gap, 0) / SHADOW_REACH));
      shadow.y /= midline_figure_camera_get_flatness (builder->camera);
    }
  body->shadows[body->n_discs] = shadow;
  body->discs[body->n_discs++] = midline_figure_camera_get_disc (builder->camera, centre, radius);
  body->pieces[body->n_pieces - 1].n_discs++;
  builder->depth_sum += midline_figure_camera_get_depth (builder->camera, centre);
  builder->n_summed++;
}

/* Two balls across a part, or one where they would be the same; in rows of two always two. */
static void
add_pair (Builder                *builder,
          const MidlineBodyPlace *place,
          double                  forward,
          double                  up,
          double                  half_width,
          double                  radius)
{
  const MidlineFigurePiece *piece = &builder->body->pieces[builder->body->n_pieces - 1];
  gboolean is_one = half_width <= 0 && piece->row_size != 2;

  for (int side = 1; side >= (is_one ? 1 : -1); side -= 2)
    {
      MidlineVector centre = place->at;

      centre = midline_vector_add (centre, midline_vector_scale (place->axes.x, forward));
      centre = midline_vector_add (centre, midline_vector_scale (place->axes.y, up));
      centre = midline_vector_add (centre, midline_vector_scale (place->axes.z, side * half_width));
      add_ball (builder, centre, radius);
    }
}

static void
build_limb (Builder                 *builder,
            MidlineFigureSegmentKind kind,
            MidlineBodySide          side,
            const LimbRow           *rows,
            guint                    n_rows)
{
  static const struct { MidlineBodyPart part; double length; } bones[] = {
    [MIDLINE_SEGMENT_THIGH] = { MIDLINE_BODY_THIGH, MIDLINE_THIGH_LENGTH },
    [MIDLINE_SEGMENT_SHIN] = { MIDLINE_BODY_SHIN, MIDLINE_SHIN_LENGTH },
    [MIDLINE_SEGMENT_UPPER_ARM] = { MIDLINE_BODY_UPPER, MIDLINE_UPPER_LENGTH },
    [MIDLINE_SEGMENT_FOREARM] = { MIDLINE_BODY_FORE, MIDLINE_FORE_LENGTH },
  };
  const MidlineBodyPlace *place = &builder->skeleton->places[bones[kind].part + side];

  begin_segment (builder, kind, side);
  begin_piece (builder, 1);
  for (guint i = 0; i < (n_rows - 1) * builder->steps + 1; i++)
    {
      guint row = MIN (i / builder->steps, n_rows - 2);
      const LimbRow *a = &rows[row > 0 ? row - 1 : 0];
      const LimbRow *b = &rows[row];
      const LimbRow *c = &rows[row + 1];
      const LimbRow *d = &rows[MIN (row + 2, n_rows - 1)];
      double t = (double) i / builder->steps - row;
      double along = catmull_rom (a->along, b->along, c->along, d->along, t);

      add_pair (builder, place, catmull_rom (a->forward, b->forward, c->forward, d->forward, t),
                -along * bones[kind].length, 0,
                catmull_rom (a->radius, b->radius, c->radius, d->radius, t));
    }
  end_segment (builder);
}

static void
add_foot_ball (Builder        *builder,
               MidlineBodySide side,
               FootBallName    name)
{
  const FootBall *ball = &foot[name];

  if (name == TOE)
    add_pair (builder, &builder->skeleton->places[MIDLINE_BODY_TOES + side],
              ball->forward - foot[BALL].forward, ball->up - foot[BALL].up,
              ball->half_width, ball->radius);
  else
    add_pair (builder, &builder->skeleton->places[MIDLINE_BODY_FOOT + side], ball->forward,
              ball->up, ball->half_width, ball->radius);
}

static void
build_foot (Builder        *builder,
            MidlineBodySide side)
{
  begin_segment (builder, MIDLINE_SEGMENT_FOOT, side);
  begin_piece (builder, 0);
  for (FootBallName name = HEEL; name <= INSTEP; name++)
    add_foot_ball (builder, side, name);
  begin_piece (builder, 2);
  for (FootBallName name = INSTEP; name <= TOE; name++)
    add_foot_ball (builder, side, name);
  end_segment (builder);
}

static void
build_hand (Builder        *builder,
            MidlineBodySide side)
{
  /* Down the hand, half width, radius. */
  static const double rows[][3] = { { 0, 0, 2.3 }, { 4, 1.5, 2.3 }, { 9, 1.7, 1.9 },
                                    { 13, 1.4, 1.5 }, { 15.8, .6, 1.15 } };
  const MidlineBodyPlace *place = &builder->skeleton->places[MIDLINE_BODY_HAND + side];
  MidlineBodyPlace thumb = *place;
  double inner = side == MIDLINE_BODY_WORKING ? -1 : 1;

  begin_segment (builder, MIDLINE_SEGMENT_HAND, side);
  if (builder->skeleton->palms[side] == MIDLINE_POSE_PALM_GRIP)
    {
      begin_piece (builder, 0);
      add_pair (builder, place, 0, 0, 0, 2.3);
      add_pair (builder, place, -.4, -4.4, 1.2, 2.9);
      begin_piece (builder, 0);
      add_pair (builder, place, -.4, -4.4, 1.2, 2.9);
      add_pair (builder, place, -1, -7, 1.2, 2.7);
    }
  else
    {
      begin_piece (builder, 2);
      for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
        add_pair (builder, place, 0, -rows[i][0], rows[i][1], rows[i][2]);
    }
  thumb.at = midline_vector_add (thumb.at, midline_vector_scale (place->axes.z, inner * 1.4));
  begin_piece (builder, 0);
  add_pair (builder, &thumb, -.4, -2.6, 0, 1.6);
  thumb.at = midline_vector_add (thumb.at, midline_vector_scale (place->axes.z, inner * 2.3));
  add_pair (builder, &thumb, -1.2, -7.5, 0, 1.15);
  end_segment (builder);
}

static void
add_trunk_row (Builder *builder,
               guint    step)
{
  guint n_rows = G_N_ELEMENTS (trunk);
  guint row = MIN (step / builder->steps, n_rows - 2);
  const TrunkRow *a = &trunk[row > 0 ? row - 1 : 0];
  const TrunkRow *b = &trunk[row];
  const TrunkRow *c = &trunk[row + 1];
  const TrunkRow *d = &trunk[MIN (row + 2, n_rows - 1)];
  double t = (double) step / builder->steps - row;
  MidlineBodyPlace place = midline_skeleton_get_spine (
      builder->skeleton, catmull_rom (a->height, b->height, c->height, d->height, t));

  add_pair (builder, &place, catmull_rom (a->forward, b->forward, c->forward, d->forward, t), 0,
            catmull_rom (a->half_width, b->half_width, c->half_width, d->half_width, t),
            catmull_rom (a->radius, b->radius, c->radius, d->radius, t));
}

/* From the side of the chest to the shoulder. */
static void
add_shoulder (Builder        *builder,
              MidlineBodySide side)
{
  double outward = side == MIDLINE_BODY_WORKING ? 1 : -1;

  for (guint row = 7; row <= 8; row++)
    {
      MidlineBodyPlace place = midline_skeleton_get_spine (builder->skeleton, trunk[row].height);

      place.at = midline_vector_add (place.at, midline_vector_scale (place.axes.z, outward *
                                                                     trunk[row].half_width));
      add_pair (builder, &place, trunk[row].forward, 0, 0, trunk[row].radius);
    }
  add_ball (builder, builder->skeleton->places[MIDLINE_BODY_SHOULDER + side].at, 4.95);
}

/* The slope from the neck to the shoulder. */
static void
add_slope (Builder        *builder,
           MidlineBodySide side)
{
  const MidlineBodyPlace *neck = &builder->skeleton->places[MIDLINE_BODY_NECK];
  MidlineVector shoulder = builder->skeleton->places[MIDLINE_BODY_SHOULDER + side].at;
  MidlineVector base = midline_vector_subtract (neck->at, midline_vector_scale (neck->axes.x, 1.4));

  add_ball (builder, midline_vector_add (base, midline_vector_scale (neck->axes.y, 1.6)), 4.2);
  add_ball (builder, midline_vector_mix (base, shoulder, 0.78), 4.2);
}

static void
build_trunk (Builder *builder)
{
  guint n_steps = (G_N_ELEMENTS (trunk) - 1) * builder->steps;

  begin_segment (builder, MIDLINE_SEGMENT_TRUNK, MIDLINE_BODY_WORKING);
  begin_piece (builder, 2);
  for (guint i = 0; i <= n_steps; i++)
    add_trunk_row (builder, i);
  for (guint side = 0; side < MIDLINE_N_BODY_SIDES; side++)
    {
      begin_piece (builder, 0);
      add_shoulder (builder, (MidlineBodySide) side);
      begin_piece (builder, 0);
      add_slope (builder, (MidlineBodySide) side);
    }
  end_segment (builder);
}

/* Seen from the front the ears stand out; from the side they are drawn with the hair. */
static void
add_ear (Builder                *builder,
         const MidlineBodyPlace *head,
         double                  out)
{
  MidlineBodyPlace place = *head;

  place.at = midline_vector_add (place.at, midline_vector_scale (place.axes.z, out * 6.9));
  begin_piece (builder, 0);
  add_pair (builder, &place, -.9, 15.6, 0, 1.7);
  add_pair (builder, &place, -.5, 13.6, 0, 1.1);
}

static void
build_head (Builder *builder)
{
  MidlineBodyPlace head = midline_figure_body_get_head (builder->skeleton);
  const MidlineBodyPlace *neck = &builder->skeleton->places[MIDLINE_BODY_NECK];

  begin_segment (builder, MIDLINE_SEGMENT_NECK, MIDLINE_BODY_WORKING);
  begin_piece (builder, 0);
  add_pair (builder, neck, -.3, -1, .5, 4.6);
  add_pair (builder, &head, -.9, 11, 0, 4.5);
  end_segment (builder);
  begin_segment (builder, MIDLINE_SEGMENT_HEAD, MIDLINE_BODY_WORKING);
  begin_piece (builder, 0);
  add_pair (builder, &head, -1.7, 19.8, 0, 7.7);
  add_pair (builder, &head, 1.0, 19.6, 0, 7.6);
  add_pair (builder, &head, 2.6, 12.2, 1.2, 4.6);
  begin_piece (builder, 0);
  add_pair (builder, &head, 2.6, 12.2, 1.2, 4.6);
  add_pair (builder, &head, 4.6, 10.4, 0, 2.9);
  begin_piece (builder, 0);
  add_pair (builder, &head, 8.7, 14.9, 0, 1.25);
  add_pair (builder, &head, 7.6, 17.8, 0, .9);
  add_ear (builder, &head, 1);
  add_ear (builder, &head, -1);
  end_segment (builder);
}

/**
 * midline_figure_body_build:
 * @self: (out): the person
 * @skeleton: a posture
 * @camera: what looks at it
 *
 * Lays balls along the bones and looks at them. Takes no memory.
 */
void
midline_figure_body_build (MidlineFigureBody         *self,
                           const MidlineSkeleton     *skeleton,
                           const MidlineFigureCamera *camera)
{
  Builder builder = {
    .body = self, .skeleton = skeleton, .camera = camera,
    .steps = camera->scale < SMALL_SCALE ? SMALL_STEPS : STEPS,
  };

  self->n_discs = 0;
  self->n_pieces = 0;
  self->n_segments = 0;
  build_trunk (&builder);
  build_head (&builder);
  for (guint i = 0; i < MIDLINE_N_BODY_SIDES; i++)
    {
      MidlineBodySide side = (MidlineBodySide) i;

      build_limb (&builder, MIDLINE_SEGMENT_THIGH, side, thigh, G_N_ELEMENTS (thigh));
      build_limb (&builder, MIDLINE_SEGMENT_SHIN, side, shin, G_N_ELEMENTS (shin));
      build_foot (&builder, side);
      build_limb (&builder, MIDLINE_SEGMENT_UPPER_ARM, side, upper_arm, G_N_ELEMENTS (upper_arm));
      build_limb (&builder, MIDLINE_SEGMENT_FOREARM, side, forearm, G_N_ELEMENTS (forearm));
      build_hand (&builder, side);
    }
}
