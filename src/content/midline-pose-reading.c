/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Points, directions and small choices of poses.json. */

#include "midline-pose-reading-private.h"

static const char * const picture_words[] = { "start", "middle", "finish", NULL };

/**
 * midline_pose_has_member:
 * @place: a place that holds an object
 * @member: a name
 *
 * Returns: whether it has a member of this name
 */
gboolean
midline_pose_has_member (const MidlineJson *place,
                         const char        *member)
{
  return json_object_has_member (json_node_get_object (place->node), member);
}

/**
 * midline_pose_read_vector:
 * @place: a place
 * @vector: (out): the vector
 * @error: return location
 *
 * Returns: %TRUE when the place holds `[x, y, z]`
 */
gboolean
midline_pose_read_vector (const MidlineJson  *place,
                          MidlineVector      *vector,
                          GError            **error)
{
  double numbers[3];

  if (!midline_json_read_doubles (place, G_N_ELEMENTS (numbers), -MIDLINE_POSE_FARTHEST,
                                  MIDLINE_POSE_FARTHEST, numbers, error))
    return FALSE;

  *vector = (MidlineVector) { numbers[0], numbers[1], numbers[2] };

  return TRUE;
}

/* `["knee_w"]` or `["knee_w", x, y, z]`. */
static gboolean
read_target_on_body (const MidlineJson  *place,
                     MidlinePoseTarget  *target,
                     GError            **error)
{
  MidlineJson part = midline_json_get_element (place, 0);
  double *numbers[] = { &target->offset.x, &target->offset.y, &target->offset.z };
  guint length = midline_json_get_length (place);

  if (!midline_body_part_from_id (json_node_get_string (part.node), &target->part))
    return midline_json_refuse (&part, MIDLINE_CONTENT_ERROR_REFERENCE, "a part of the body",
                                error);
  if (length != 1 && length != 1 + G_N_ELEMENTS (numbers))
    return midline_json_refuse (place, MIDLINE_CONTENT_ERROR_VALUE,
                                "a part of the body, alone or with 3 numbers", error);

  for (guint i = 1; i < length; i++)
    {
      MidlineJson number = midline_json_get_element (place, i);

      if (!midline_json_read_double (&number, -MIDLINE_POSE_FARTHEST, MIDLINE_POSE_FARTHEST,
                                     numbers[i - 1], error))
        return FALSE;
    }

  return TRUE;
}

/**
 * midline_pose_read_target:
 * @place: a place
 * @target: (out): the point
 * @error: return location
 *
 * Returns: %TRUE when the place holds `[x, y, z]`, `[part]` or `[part, x, y, z]`
 */
gboolean
midline_pose_read_target (const MidlineJson  *place,
                          MidlinePoseTarget  *target,
                          GError            **error)
{
  *target = (MidlinePoseTarget) { MIDLINE_BODY_WORLD, { 0.0, 0.0, 0.0 } };

  if (place->node != NULL && JSON_NODE_HOLDS_ARRAY (place->node) &&
      midline_json_get_length (place) > 0)
    {
      MidlineJson first = midline_json_get_element (place, 0);

      if (JSON_NODE_HOLDS_VALUE (first.node) &&
          json_node_get_value_type (first.node) == G_TYPE_STRING)
        return read_target_on_body (place, target, error);
    }

  return midline_pose_read_vector (place, &target->offset, error);
}

/**
 * midline_pose_read_points:
 * @place: an object with the member “points”
 * @min_points: the fewest that are accepted
 * @max_points: the most that are accepted
 * @points: (out caller-allocates): room for @max_points
 * @n_points: (out): how many there are
 * @error: return location
 *
 * Returns: %TRUE when all are points
 */
gboolean
midline_pose_read_points (const MidlineJson  *place,
                          guint               min_points,
                          guint               max_points,
                          MidlinePoseTarget  *points,
                          guint              *n_points,
                          GError            **error)
{
  MidlineJson array;

  if (!midline_json_get_array_of (place, "points", min_points, max_points, &array, error))
    return FALSE;

  *n_points = midline_json_get_length (&array);
  for (guint i = 0; i < *n_points; i++)
    {
      MidlineJson point = midline_json_get_element (&array, i);

      if (!midline_pose_read_target (&point, &points[i], error))
        return FALSE;
    }

  return TRUE;
}

/**
 * midline_pose_get_optional_boolean:
 * @place: a place that holds an object
 * @member: name of a member that may be missing
 * @value: (inout): untouched when it is
 * @error: return location
 *
 * Returns: %TRUE when the member is true, false or not there
 */
gboolean
midline_pose_get_optional_boolean (const MidlineJson  *place,
                                   const char         *member,
                                   gboolean           *value,
                                   GError            **error)
{
  return !midline_pose_has_member (place, member) ||
         midline_json_get_boolean (place, member, value, error);
}

/**
 * midline_pose_get_pictures:
 * @place: a place that holds an object
 * @otherwise: which pictures when its member “on” is missing
 * @pictures: (out): which pictures
 * @error: return location
 *
 * Returns: %TRUE when “on” lists pictures or is not there
 */
gboolean
midline_pose_get_pictures (const MidlineJson    *place,
                           MidlinePosePictures   otherwise,
                           MidlinePosePictures  *pictures,
                           GError              **error)
{
  guint flags = otherwise;

  if (midline_pose_has_member (place, "on") &&
      !midline_json_get_flags (place, "on", picture_words, &flags, error))
    return FALSE;

  *pictures = (MidlinePosePictures) flags;

  return TRUE;
}
