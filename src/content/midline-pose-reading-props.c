/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Things, arrows, dashed lines and close-ups of poses.json. */

#include "midline-pose-reading-private.h"

/* The numbers of a thing: where they go and what they may be. */
typedef struct {
  const char *name;
  gsize offset;
  double min;
  double max;
} Number;

#define NUMBER(member, min, max) { #member, G_STRUCT_OFFSET (MidlinePoseProp, member), min, max }

static const Number numbers[] = {
  NUMBER (radius, 0.5, 50.0),
  NUMBER (length, 1.0, 200.0),
  NUMBER (width, 0.5, 200.0),
  NUMBER (height, 1.0, 250.0),
  NUMBER (back_height, 0.0, 100.0),
  NUMBER (front_height, 0.0, 100.0),
  NUMBER (run, 10.0, 60.0),
  NUMBER (rise, 5.0, 40.0),
  NUMBER (recline, 0.0, 90.0),
  NUMBER (size, 0.2, 4.0),
  NUMBER (bias, -100.0, 100.0),
};

#undef NUMBER

typedef enum {
  SHAPE_NONE,
  SHAPE_BOX,
  SHAPE_AREA,
} Shape;

/* What a kind of thing consists of; all that it has must be there. Size, bias, shift, axis and the
 * words for yes and no may be left out. */
typedef struct {
  guint min_points;
  guint max_points;
  Shape shape;
  const char *needs[4];
} KindRules;

static const KindRules kinds[MIDLINE_N_POSE_PROP_KINDS] = {
  [MIDLINE_PROP_BENCH] = { 0, 0, SHAPE_BOX, { NULL } },
  [MIDLINE_PROP_BOX] = { 0, 0, SHAPE_BOX, { NULL } },
  [MIDLINE_PROP_STEP] = { 0, 0, SHAPE_BOX, { NULL } },
  [MIDLINE_PROP_WALL] = { 0, 0, SHAPE_BOX, { NULL } },
  [MIDLINE_PROP_MIRROR] = { 0, 0, SHAPE_BOX, { NULL } },
  [MIDLINE_PROP_MAT] = { 0, 0, SHAPE_AREA, { NULL } },
  [MIDLINE_PROP_TOWEL] = { 0, 0, SHAPE_AREA, { NULL } },
  [MIDLINE_PROP_WEDGE] = { 0, 0, SHAPE_AREA, { "back_height", "front_height" } },
  [MIDLINE_PROP_STAIRS] = { 1, 1, SHAPE_NONE, { "run", "rise", "width" } },
  [MIDLINE_PROP_CHAIR] = { 1, 1, SHAPE_NONE, { "height" } },
  [MIDLINE_PROP_POST] = { 1, 1, SHAPE_NONE, { "height" } },
  [MIDLINE_PROP_RAIL] = { 2, 6, SHAPE_NONE, { NULL } },
  [MIDLINE_PROP_CYLINDER] = { 1, 1, SHAPE_NONE, { "radius", "length" } },
  [MIDLINE_PROP_BALL] = { 1, 2, SHAPE_NONE, { "radius" } },
  [MIDLINE_PROP_BAND] = { 2, 4, SHAPE_NONE, { "width" } },
  [MIDLINE_PROP_STRAP] = { 2, 4, SHAPE_NONE, { "width" } },
  [MIDLINE_PROP_STICK] = { 2, 2, SHAPE_NONE, { "width" } },
  [MIDLINE_PROP_LOOP] = { 2, 2, SHAPE_NONE, { "radius" } },
  [MIDLINE_PROP_CUFF] = { 1, 1, SHAPE_NONE, { NULL } },
  [MIDLINE_PROP_DUMBBELL] = { 1, 1, SHAPE_NONE, { NULL } },
  [MIDLINE_PROP_PACK] = { 1, 1, SHAPE_NONE, { NULL } },
  [MIDLINE_PROP_BIKE] = { 3, 3, SHAPE_NONE, { NULL } },
  [MIDLINE_PROP_PRESS] = { 1, 1, SHAPE_NONE, { "recline" } },
  [MIDLINE_PROP_MARK] = { 1, 1, SHAPE_NONE, { NULL } },
  [MIDLINE_PROP_EFFORT] = { 1, 1, SHAPE_NONE, { NULL } },
};

static const char * const prop_members[] = {
  "kind", "points", "box", "area", "radius", "length", "width", "height", "back_height",
  "front_height", "run", "rise", "count", "recline", "size", "bias", "shift", "axis", "core",
  "accent", "reflects", "on", NULL
};

static const char * const arrow_members[] = {
  "follow", "from", "to", "shift", "span", "part", "bow", "both", "on", NULL
};

static const char * const guide_members[] = { "points", "stretch", "in_mirror", NULL };

static const char * const inset_members[] = { "draws", "of", "x", "y", "radius", NULL };

static gboolean
check_order (const MidlineJson  *place,
             double              low,
             double              high,
             GError            **error)
{
  return low <= high || midline_json_refuse (place, MIDLINE_CONTENT_ERROR_VALUE,
                                             "pairs of a smaller and a larger number", error);
}

static gboolean
read_shape (const MidlineJson  *place,
            Shape               shape,
            MidlinePoseBox     *box,
            GError            **error)
{
  MidlineJson member;
  double ends[6] = { 0.0 };

  if (shape == SHAPE_NONE)
    return TRUE;

  member = midline_json_get_member (place, shape == SHAPE_BOX ? "box" : "area");
  if (!midline_json_read_doubles (&member, shape == SHAPE_BOX ? 6 : 4, -MIDLINE_POSE_FARTHEST,
                                  MIDLINE_POSE_FARTHEST, ends, error))
    return FALSE;

  *box = shape == SHAPE_BOX
           ? (MidlinePoseBox) { ends[0], ends[1], ends[2], ends[3], ends[4], ends[5] }
           : (MidlinePoseBox) { ends[0], ends[1], 0.0, 0.0, ends[2], ends[3] };

  return check_order (&member, box->x0, box->x1, error) &&
         check_order (&member, box->y0, box->y1, error) &&
         check_order (&member, box->z0, box->z1, error);
}

static gboolean
needs_number (const KindRules *rules,
              const char      *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (rules->needs) && rules->needs[i] != NULL; i++)
    if (g_str_equal (rules->needs[i], name))
      return TRUE;

  return FALSE;
}

static gboolean
read_prop_numbers (const MidlineJson  *place,
                   const KindRules    *rules,
                   MidlinePoseProp    *prop,
                   GError            **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      const Number *number = &numbers[i];
      double *value = (double *) (gpointer) ((char *) prop + number->offset);

      if ((needs_number (rules, number->name) || midline_pose_has_member (place, number->name)) &&
          !midline_json_get_double (place, number->name, number->min, number->max, value, error))
        return FALSE;
    }

  return prop->kind != MIDLINE_PROP_STAIRS ||
         midline_json_get_int (place, "count", 1, 12, &prop->count, error);
}

static gboolean
get_optional_vector (const MidlineJson  *place,
                     const char         *name,
                     MidlineVector      *vector,
                     GError            **error)
{
  MidlineJson member = midline_json_get_member (place, name);

  return member.node == NULL || midline_pose_read_vector (&member, vector, error);
}

static gboolean
read_prop_words (const MidlineJson  *place,
                 MidlinePoseProp    *prop,
                 GError            **error)
{
  return get_optional_vector (place, "shift", &prop->shift, error) &&
         get_optional_vector (place, "axis", &prop->axis, error) &&
         midline_pose_get_optional_boolean (place, "core", &prop->has_core, error) &&
         midline_pose_get_optional_boolean (place, "accent", &prop->has_accent, error) &&
         midline_pose_get_optional_boolean (place, "reflects", &prop->reflects, error) &&
         midline_pose_get_pictures (place, MIDLINE_POSE_ALL_PICTURES, &prop->pictures, error);
}

/**
 * midline_pose_read_prop:
 * @place: a thing
 * @pose: (type MidlinePose): gets it
 * @error: return location
 *
 * Returns: %TRUE when it was read
 */
gboolean
midline_pose_read_prop (const MidlineJson  *place,
                        gpointer            pose,
                        GError            **error)
{
  MidlinePoseProp prop = { .size = 1.0, .axis = { 0.0, 0.0, 1.0 } };
  const char *words[MIDLINE_N_POSE_PROP_KINDS + 1] = { NULL };
  const KindRules *rules;
  guint kind;

  for (guint i = 0; i < MIDLINE_N_POSE_PROP_KINDS; i++)
    words[i] = midline_pose_prop_kind_get_id ((MidlinePosePropKind) i);

  if (!midline_json_check_members (place, prop_members, error) ||
      !midline_json_get_choice (place, "kind", words, &kind, error))
    return FALSE;

  prop.kind = (MidlinePosePropKind) kind;
  rules = &kinds[kind];
  if (!read_shape (place, rules->shape, &prop.box, error) ||
      (rules->max_points > 0 &&
       !midline_pose_read_points (place, rules->min_points, rules->max_points, prop.points,
                                  &prop.n_points, error)) ||
      !read_prop_numbers (place, rules, &prop, error) ||
      !read_prop_words (place, &prop, error))
    return FALSE;

  g_array_append_val (((MidlinePose *) pose)->props, prop);

  return TRUE;
}

/* Two numbers that may be left out. */
static gboolean
get_optional_pair (const MidlineJson  *place,
                   const char         *name,
                   double             *first,
                   double             *second,
                   GError            **error)
{
  MidlineJson member = midline_json_get_member (place, name);
  double pair[2];

  if (member.node == NULL)
    return TRUE;
  if (!midline_json_read_doubles (&member, 2, -MIDLINE_POSE_FARTHEST, MIDLINE_POSE_FARTHEST, pair,
                                  error))
    return FALSE;

  *first = pair[0];
  *second = pair[1];

  return TRUE;
}

static gboolean
read_arrow_ends (const MidlineJson  *place,
                 MidlinePoseArrow   *arrow,
                 GError            **error)
{
  MidlineJson from = midline_json_get_member (place, arrow->follows ? "follow" : "from");
  MidlineJson to = midline_json_get_member (place, "to");

  return midline_pose_read_target (&from, &arrow->from, error) &&
         (arrow->follows || midline_pose_read_target (&to, &arrow->to, error));
}

/**
 * midline_pose_read_arrow:
 * @place: an arrow
 * @pose: (type MidlinePose): gets it
 * @error: return location
 *
 * Returns: %TRUE when it was read
 */
gboolean
midline_pose_read_arrow (const MidlineJson  *place,
                         gpointer            pose,
                         GError            **error)
{
  MidlinePoseArrow arrow = { .span_to = 1.0, .part_to = 1.0 };

  if (!midline_json_check_members (place, arrow_members, error))
    return FALSE;

  arrow.follows = !midline_pose_has_member (place, "from");
  if (!read_arrow_ends (place, &arrow, error) ||
      !get_optional_pair (place, "shift", &arrow.shift_right, &arrow.shift_up, error) ||
      !get_optional_pair (place, "span", &arrow.span_from, &arrow.span_to, error) ||
      !get_optional_pair (place, "part", &arrow.part_from, &arrow.part_to, error) ||
      (midline_pose_has_member (place, "bow") &&
       !midline_json_get_double (place, "bow", -50.0, 50.0, &arrow.bow, error)) ||
      !midline_pose_get_optional_boolean (place, "both", &arrow.has_both_heads, error) ||
      !midline_pose_get_pictures (place, MIDLINE_POSE_START | MIDLINE_POSE_MIDDLE,
                                  &arrow.pictures, error))
    return FALSE;

  g_array_append_val (((MidlinePose *) pose)->arrows, arrow);

  return TRUE;
}

/**
 * midline_pose_read_guide:
 * @place: a dashed line
 * @pose: (type MidlinePose): gets it
 * @error: return location
 *
 * Returns: %TRUE when it was read
 */
gboolean
midline_pose_read_guide (const MidlineJson  *place,
                         gpointer            pose,
                         GError            **error)
{
  MidlinePoseGuide guide = { .stretch = 1.0 };

  if (!midline_json_check_members (place, guide_members, error) ||
      !midline_pose_read_points (place, 2, MIDLINE_POSE_GUIDE_MAX_POINTS, guide.points,
                                 &guide.n_points, error) ||
      (midline_pose_has_member (place, "stretch") &&
       !midline_json_get_double (place, "stretch", 0.5, 3.0, &guide.stretch, error)) ||
      !midline_pose_get_optional_boolean (place, "in_mirror", &guide.in_mirror, error))
    return FALSE;

  g_array_append_val (((MidlinePose *) pose)->guides, guide);

  return TRUE;
}

/**
 * midline_pose_read_inset:
 * @place: an object with the member “inset”, which may be missing
 * @inset: (out): the close-up
 * @error: return location
 *
 * Returns: %TRUE when it was read or is not there
 */
gboolean
midline_pose_read_inset (const MidlineJson  *place,
                         MidlinePoseInset   *inset,
                         GError            **error)
{
  const char *words[MIDLINE_N_POSE_CLOSE_UPS + 1] = { NULL };
  MidlineJson members, of;
  guint draws;

  if (!midline_pose_has_member (place, "inset"))
    return TRUE;

  for (guint i = 0; i < MIDLINE_N_POSE_CLOSE_UPS; i++)
    words[i] = midline_pose_close_up_get_id ((MidlinePoseCloseUp) i);

  if (!midline_json_get_object (place, "inset", &members, error) ||
      !midline_json_check_members (&members, inset_members, error) ||
      !midline_json_get_choice (&members, "draws", words, &draws, error) ||
      !midline_json_get_double (&members, "x", 0.0, 1.0, &inset->x, error) ||
      !midline_json_get_double (&members, "y", 0.0, 1.0, &inset->y, error) ||
      !midline_json_get_double (&members, "radius", 0.05, 0.5, &inset->radius, error))
    return FALSE;

  inset->draws = (MidlinePoseCloseUp) draws;
  of = midline_json_get_member (&members, "of");

  return midline_pose_read_target (&of, &inset->of, error);
}
