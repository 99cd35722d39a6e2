/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Pelvis, spine and head by their angles, and the anchor that says where all of it is. */

#include "midline-skeleton-private.h"

#define HIP_HALF_WIDTH 8.5
#define LYING_SHOULDERS_HEIGHT 44.0

/* The middle of the head from the neck's base. */
#define HEAD_FORWARD 0.8
#define HEAD_UP 18.0

#define PIECE_LENGTH ((MIDLINE_SPINE_BEND_TO - MIDLINE_SPINE_BEND_FROM) / MIDLINE_N_SPINE_PIECES)

/* How far under its joint a part touches what it rests on, where that is not the sole, in cm. */
typedef struct {
  guint part;
  double radius;
} Contact;

static const Contact contacts[] = {
  { MIDLINE_BODY_KNEE, 5.4 },
  { MIDLINE_BODY_KNEE_OTHER, 5.4 },
};

static const Contact lying[] = {
  { MIDLINE_BODY_SEAT, 10.2 },
  { MIDLINE_BODY_BACK, 11.0 },
  { MIDLINE_BODY_SIDE, 17.0 },
  { MIDLINE_BODY_FRONT, 9.0 },
};
#define SHOULDERS_RADIUS 9.4

static MidlineFrame3
get_base_frame (MidlinePoseBase base)
{
  switch (base)
    {
    case MIDLINE_POSE_SUPINE:
      return midline_frame_turn_z (MIDLINE_FRAME_WORLD, 90.0);
    case MIDLINE_POSE_PRONE:
    case MIDLINE_POSE_QUADRUPED:
      return midline_frame_turn_z (MIDLINE_FRAME_WORLD, -90.0);
    case MIDLINE_POSE_SIDE_LYING:
    case MIDLINE_POSE_SIDE_PLANK:
      return midline_frame_turn_x (MIDLINE_FRAME_WORLD, -90.0);
    case MIDLINE_POSE_STAND:
    case MIDLINE_POSE_SIT:
    case MIDLINE_POSE_LONG_SIT:
    case MIDLINE_POSE_HALF_KNEEL:
    case MIDLINE_POSE_BIKE:
    default:
      return MIDLINE_FRAME_WORLD;
    }
}

static MidlineFrame3
get_pelvis_frame (const double    *channels,
                  MidlinePoseBase  base)
{
  MidlineFrame3 frame = get_base_frame (base);

  frame = midline_frame_turn_y (frame, -channels[MIDLINE_POSE_TURN]);
  frame = midline_frame_turn_z (frame, -channels[MIDLINE_POSE_TRUNK]);

  return midline_frame_turn_x (frame, channels[MIDLINE_POSE_TRUNK_SIDE] -
                                        channels[MIDLINE_POSE_PELVIS_DROP]);
}

/* The spine takes the drop of the pelvis back, so that the chest stays level. */
static MidlineFrame3
get_spine_frame (const double        *channels,
                 const MidlineFrame3 *pelvis,
                 double               way)
{
  double share = way * way * (3.0 - 2.0 * way);
  MidlineFrame3 frame = midline_frame_turn_z (*pelvis, -share * channels[MIDLINE_POSE_SPINE]);

  frame = midline_frame_turn_x (frame, share * (channels[MIDLINE_POSE_SPINE_SIDE] +
                                                channels[MIDLINE_POSE_PELVIS_DROP]));

  return midline_frame_turn_y (frame, -share * channels[MIDLINE_POSE_SPINE_TURN]);
}

static void
place_spine (MidlineSkeleton *self)
{
  const MidlineBodyPlace *pelvis = &self->places[MIDLINE_BODY_PELVIS];
  MidlineVector at = midline_skeleton_get_point (self, MIDLINE_BODY_PELVIS,
                                                 midline_vector (0, MIDLINE_SPINE_BEND_FROM, 0));

  for (guint i = 0; i <= MIDLINE_N_SPINE_PIECES; i++)
    {
      MidlineFrame3 axes = get_spine_frame (self->channels, &pelvis->axes,
                                            (double) i / MIDLINE_N_SPINE_PIECES);

      self->spine[i] = (MidlineBodyPlace) { at, axes };
      at = midline_vector_add (at, midline_vector_scale (axes.y, PIECE_LENGTH));
    }
}

static void
place_head (MidlineSkeleton *self)
{
  MidlineBodyPlace chest = self->spine[MIDLINE_N_SPINE_PIECES];
  MidlineBodyPlace neck = midline_skeleton_get_spine (self, MIDLINE_SPINE_LENGTH);
  MidlineFrame3 head = midline_frame_turn_z (chest.axes, -self->channels[MIDLINE_POSE_NECK]);
  MidlineVector middle = midline_vector (HEAD_FORWARD, HEAD_UP, 0.0);

  head = midline_frame_turn_x (head, self->channels[MIDLINE_POSE_NECK_SIDE]);
  head = midline_frame_turn_y (head, -self->channels[MIDLINE_POSE_NECK_TURN]);

  self->places[MIDLINE_BODY_CHEST] = chest;
  self->places[MIDLINE_BODY_NECK] = neck;
  midline_skeleton_put (self, MIDLINE_BODY_HEAD,
                        midline_vector_add (neck.at, midline_frame_turn (&head, middle)), head);
}

/* What a lying or sitting body rests on. */
static void
place_contacts (MidlineSkeleton *self)
{
  const MidlineBodyPlace *pelvis = &self->places[MIDLINE_BODY_PELVIS];
  MidlineBodyPlace shoulders = midline_skeleton_get_spine (self, LYING_SHOULDERS_HEIGHT);

  for (guint i = 0; i < G_N_ELEMENTS (lying); i++)
    midline_skeleton_put (self, lying[i].part,
                          midline_vector_add (pelvis->at,
                                              midline_vector (0, -lying[i].radius, 0)),
                          pelvis->axes);

  shoulders.at.y -= SHOULDERS_RADIUS;
  self->places[MIDLINE_BODY_SHOULDERS] = shoulders;
}

/**
 * midline_skeleton_place_trunk:
 * @self: a skeleton with its numbers
 * @posture: what is asked
 *
 * Places pelvis, hip joints, spine, neck and head, with the pelvis in the middle of the world.
 */
void
midline_skeleton_place_trunk (MidlineSkeleton      *self,
                              const MidlinePosture *posture)
{
  MidlineFrame3 pelvis = get_pelvis_frame (self->channels, posture->pose->base);

  midline_skeleton_put (self, MIDLINE_BODY_PELVIS, midline_vector (0.0, 0.0, 0.0), pelvis);
  for (guint side = 0; side < MIDLINE_N_BODY_SIDES; side++)
    {
      MidlineVector hip = midline_vector (0, 0, midline_side_get_sign (side) * HIP_HALF_WIDTH);

      midline_skeleton_put (self, MIDLINE_BODY_HIP + side, midline_frame_turn (&pelvis, hip),
                            pelvis);
    }
  place_spine (self);
  place_head (self);
  place_contacts (self);
}

static void
shift (MidlineSkeleton *self,
       MidlineVector    by)
{
  for (guint i = MIDLINE_BODY_PELVIS; i < MIDLINE_N_BODY_PARTS; i++)
    self->places[i].at = midline_vector_add (self->places[i].at, by);
  for (guint i = 0; i <= MIDLINE_N_SPINE_PIECES; i++)
    self->spine[i].at = midline_vector_add (self->spine[i].at, by);
}

/**
 * midline_skeleton_pin:
 * @self: a skeleton with trunk and legs that go by angles
 * @posture: what is asked
 *
 * Shifts the whole body so that the anchor lies where the keys say. Nothing else ever places it.
 */
void
midline_skeleton_pin (MidlineSkeleton      *self,
                      const MidlinePosture *posture)
{
  MidlineBodyPart part = posture->from->anchor.part;
  MidlineVector target = midline_vector_mix (posture->from->anchor.offset,
                                             posture->to->anchor.offset, posture->share);
  MidlineVector contact = self->places[part].at;

  for (guint i = 0; i < G_N_ELEMENTS (contacts); i++)
    if (contacts[i].part == part)
      contact.y -= contacts[i].radius;

  shift (self, midline_vector_subtract (target, contact));
}

/**
 * midline_skeleton_ground:
 * @self: a skeleton with both legs
 * @posture: what is asked
 *
 * Where the keys say so, shifts the body up or down until the lowest sole is that far above the
 * floor.
 */
void
midline_skeleton_ground (MidlineSkeleton      *self,
                         const MidlinePosture *posture)
{
  double lowest = G_MAXDOUBLE;

  if ((posture->from->channels_set & (G_GUINT64_CONSTANT (1) << MIDLINE_POSE_GROUND)) == 0)
    return;

  for (guint part = MIDLINE_BODY_BALL; part <= MIDLINE_BODY_TOE_OTHER; part++)
    lowest = MIN (lowest, self->places[part].at.y);

  shift (self, midline_vector (0.0, self->channels[MIDLINE_POSE_GROUND] - lowest, 0.0));
}

/**
 * midline_skeleton_get_spine:
 * @self: a skeleton
 * @height: cm above the hip joints along the spine; below 0 and above the neck straight on
 *
 * Returns: the middle of the trunk at that height, with the axes it has there
 */
MidlineBodyPlace
midline_skeleton_get_spine (const MidlineSkeleton *self,
                            double                 height)
{
  double way = (height - MIDLINE_SPINE_BEND_FROM) / PIECE_LENGTH;
  guint piece = (guint) CLAMP (way, 0.0, (double) MIDLINE_N_SPINE_PIECES);
  MidlineBodyPlace place = self->spine[piece];

  place.at = midline_vector_add (place.at,
                                 midline_vector_scale (place.axes.y,
                                                       (way - piece) * PIECE_LENGTH));
  if (piece < MIDLINE_N_SPINE_PIECES && way > piece)
    {
      const MidlineFrame3 *next = &self->spine[piece + 1].axes;
      MidlineVector none = { 0.0, 0.0, 0.0 };
      MidlineVector y = midline_vector_unit (midline_vector_mix (place.axes.y, next->y,
                                                                 way - piece), none);

      place.axes = midline_frame_from_y (y, midline_vector_mix (place.axes.z, next->z,
                                                                way - piece));
    }

  return place;
}
