/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-body.h"

G_BEGIN_DECLS

/**
 * MidlinePoseTarget:
 * @part: the part it rides with, or %MIDLINE_BODY_WORLD
 * @offset: cm along the axes of that part
 *
 * A point of a pose, in the world or on the body.
 */
typedef struct {
  MidlineBodyPart part;
  MidlineVector offset;
} MidlinePoseTarget;

/** MidlinePosePictures: of the three still pictures of a pose, as flags. */
typedef enum {
  MIDLINE_POSE_START = 1 << 0,
  MIDLINE_POSE_MIDDLE = 1 << 1,
  MIDLINE_POSE_FINISH = 1 << 2,
} MidlinePosePictures;
#define MIDLINE_POSE_ALL_PICTURES (MIDLINE_POSE_START | MIDLINE_POSE_MIDDLE | MIDLINE_POSE_FINISH)

/** MidlinePoseBox: an upright box in the world, cm; each first number is the smaller one. */
typedef struct {
  double x0, x1; /* back, front */
  double y0, y1; /* bottom, top */
  double z0, z1; /* to the other side, to the working side */
} MidlinePoseBox;

/**
 * MidlinePosePropKind:
 * @MIDLINE_PROP_BENCH: `box`
 * @MIDLINE_PROP_BOX: `box`: a solid to sit on
 * @MIDLINE_PROP_STEP: `box`
 * @MIDLINE_PROP_WALL: `box`
 * @MIDLINE_PROP_MIRROR: `box`: a flat pane across x; `reflects`
 * @MIDLINE_PROP_MAT: `box`, flat on the floor
 * @MIDLINE_PROP_TOWEL: `box`, flat on the floor; pulled by the `towel_pull` of a key
 * @MIDLINE_PROP_WEDGE: `box` with `back_height` and `front_height`
 * @MIDLINE_PROP_STAIRS: points[0] = foot of the first riser, `run` and `rise` of each of `count`
 *   steps, which go up along x, `width` across
 * @MIDLINE_PROP_CHAIR: points[0] = middle of the seat on the floor, seen by a person that looks
 *   along x; `height` of the seat
 * @MIDLINE_PROP_POST: points[0] = foot; `height`
 * @MIDLINE_PROP_RAIL: points[0] to points[1] = hand rail; then two points for each post, from
 *   bottom to top
 * @MIDLINE_PROP_CYLINDER: points[0] = middle; lies along `axis`; `radius`, `length`, `has_core`
 * @MIDLINE_PROP_BALL: points[0], or the middle of points[0] and points[1]; then `shift`, `radius`
 * @MIDLINE_PROP_BAND: elastic through all points, `width`
 * @MIDLINE_PROP_STRAP: strap or belt through all points, `width`
 * @MIDLINE_PROP_STICK: straight from points[0] to points[1], `width`
 * @MIDLINE_PROP_LOOP: loop band around two limbs at points[0] and points[1], each of `radius`
 * @MIDLINE_PROP_CUFF: ankle weight around the shin at points[0]
 * @MIDLINE_PROP_DUMBBELL: points[0] = middle; `axis` (in the frame of its part), `size`
 * @MIDLINE_PROP_PACK: points[0] = middle of a backpack
 * @MIDLINE_PROP_BIKE: points[0] = crank, points[1] = saddle, points[2] = handle bar
 * @MIDLINE_PROP_PRESS: points[0] = seat; `recline` of the back rest; the plate is under the feet
 * @MIDLINE_PROP_MARK: points[0] = a cross on the floor
 * @MIDLINE_PROP_EFFORT: points[0] = where a muscle works without moving: three short rays
 */
typedef enum {
  MIDLINE_PROP_BENCH,
  MIDLINE_PROP_BOX,
  MIDLINE_PROP_STEP,
  MIDLINE_PROP_WALL,
  MIDLINE_PROP_MIRROR,
  MIDLINE_PROP_MAT,
  MIDLINE_PROP_TOWEL,
  MIDLINE_PROP_WEDGE,
  MIDLINE_PROP_STAIRS,
  MIDLINE_PROP_CHAIR,
  MIDLINE_PROP_POST,
  MIDLINE_PROP_RAIL,
  MIDLINE_PROP_CYLINDER,
  MIDLINE_PROP_BALL,
  MIDLINE_PROP_BAND,
  MIDLINE_PROP_STRAP,
  MIDLINE_PROP_STICK,
  MIDLINE_PROP_LOOP,
  MIDLINE_PROP_CUFF,
  MIDLINE_PROP_DUMBBELL,
  MIDLINE_PROP_PACK,
  MIDLINE_PROP_BIKE,
  MIDLINE_PROP_PRESS,
  MIDLINE_PROP_MARK,
  MIDLINE_PROP_EFFORT,
} MidlinePosePropKind;
#define MIDLINE_N_POSE_PROP_KINDS 25

#define MIDLINE_POSE_PROP_MAX_POINTS 6

/**
 * MidlinePoseProp:
 * @kind: what it is; tells which of the following count, the rest is 0
 * @points: @n_points places, in the world or on the body
 * @box: in the world
 * @shift: cm in the world, added to the place
 * @axis: direction of its length (cylinder in the world, 0 0 1 by default; dumbbell in its part)
 * @radius: cm
 * @length: cm
 * @width: cm
 * @height: cm above the floor
 * @back_height: cm at x0
 * @front_height: cm at x1
 * @run: cm along x
 * @rise: cm up
 * @count: number of steps
 * @recline: degrees from upright, backward
 * @size: factor on its usual size; 1 by default
 * @bias: cm of depth towards the viewer, added to its own
 * @has_core: a cylinder with the hole of a foam roller
 * @has_accent: drawn in the colour of bands
 * @reflects: the figure is seen in it once more
 * @pictures: the pictures it is on; all by default
 *
 * A thing used. A plain value.
 */
typedef struct {
  MidlinePosePropKind kind;
  guint n_points;
  MidlinePoseTarget points[MIDLINE_POSE_PROP_MAX_POINTS];
  MidlinePoseBox box;
  MidlineVector shift;
  MidlineVector axis;
  double radius;
  double length;
  double width;
  double height;
  double back_height;
  double front_height;
  double run;
  double rise;
  int count;
  double recline;
  double size;
  double bias;
  gboolean has_core;
  gboolean has_accent;
  gboolean reflects;
  MidlinePosePictures pictures;
} MidlinePoseProp;

/**
 * MidlinePoseArrow:
 * @follows: traces the path of @from through the keys; otherwise goes straight or bowed to @to
 * @from: the point that is followed, or the tail
 * @to: the head; unused when @follows
 * @shift_right: cm to the right on the picture of the working right side
 * @shift_up: cm up on the picture
 * @span_from: part of the whole motion that is traced, 0 = first key to 1 = last
 * @span_to: see @span_from
 * @part_from: part of that path that is drawn; below 0 and above 1 it is lengthened straight on
 * @part_to: see @part_from
 * @bow: cm by which the middle of a straight arrow is bowed, to the right of its direction on the
 *   picture when positive
 * @has_both_heads: a head at either end
 * @pictures: the pictures it is on; by default start and middle
 *
 * An arrow. A plain value.
 */
typedef struct {
  gboolean follows;
  MidlinePoseTarget from;
  MidlinePoseTarget to;
  double shift_right;
  double shift_up;
  double span_from;
  double span_to;
  double part_from;
  double part_to;
  double bow;
  gboolean has_both_heads;
  MidlinePosePictures pictures;
} MidlinePoseArrow;

#define MIDLINE_POSE_GUIDE_MAX_POINTS 3

/**
 * MidlinePoseGuide:
 * @points: @n_points places on the body, 2 or 3
 * @stretch: factor on the length of a line through two points, about its middle
 * @in_mirror: drawn on the reflected figure instead
 *
 * A dashed line. A plain value.
 */
typedef struct {
  guint n_points;
  MidlinePoseTarget points[MIDLINE_POSE_GUIDE_MAX_POINTS];
  double stretch;
  gboolean in_mirror;
} MidlinePoseGuide;

/** MidlinePoseCloseUp: what a close-up draws. */
typedef enum {
  MIDLINE_POSE_CLOSE_UP_NONE,
  MIDLINE_POSE_CLOSE_UP_ARCH,   /* foot from the side; %MIDLINE_POSE_ARCH lifts the arch */
  MIDLINE_POSE_CLOSE_UP_TOWEL,  /* with %MIDLINE_POSE_CURL and %MIDLINE_POSE_TOWEL_PULL */
  MIDLINE_POSE_CLOSE_UP_INVERT, /* foot from the front; %MIDLINE_POSE_INVERT */
} MidlinePoseCloseUp;
#define MIDLINE_N_POSE_CLOSE_UPS 4

/**
 * MidlinePoseInset:
 * @draws: what is drawn, or %MIDLINE_POSE_CLOSE_UP_NONE
 * @of: the place that it shows, where its leader ends
 * @x: share of the picture's width from the left, of the picture of the right side
 * @y: share of the picture's height from the top
 * @radius: share of the picture's height
 *
 * A round close-up. A plain value.
 */
typedef struct {
  MidlinePoseCloseUp draws;
  MidlinePoseTarget of;
  double x;
  double y;
  double radius;
} MidlinePoseInset;

const char *midline_pose_prop_kind_get_id (MidlinePosePropKind kind);
const char *midline_pose_close_up_get_id  (MidlinePoseCloseUp  close_up);

G_END_DECLS
