/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The keys of a pose: what all share, and what each says besides. */

#include "midline-pose-reading-private.h"

#include <string.h>

/* The largest angle, also of a crank that has turned once. */
#define LARGEST_NUMBER 360.0

typedef enum {
  SLOT_CHANNEL,
  SLOT_AIM,
  SLOT_PALM,
  SLOT_ANCHOR,
  SLOT_NAME,
} SlotKind;

/* Where a member of a key goes: “hip” to both sides, “hip_w” to one. */
typedef struct {
  SlotKind kind;
  guint first;
  guint n_sides;
} Slot;

typedef struct {
  MidlinePoseKey *key;
  guint64 *aims_set;
  gboolean has_anchor;
  const char *palms[MIDLINE_N_POSE_PALMS + 1];
} KeyReader;

static gboolean
is_direction (guint aim)
{
  guint first = aim & ~1u;

  return first == MIDLINE_POSE_KNEE_DIR || first == MIDLINE_POSE_ELBOW_DIR ||
         first == MIDLINE_POSE_FINGERS;
}

/* Whether @name is @id or, with its ending for a side left out, means both sides. */
static gboolean
matches (const char *name,
         const char *id,
         gboolean    is_pair,
         guint      *n_sides)
{
  gsize length = strlen (name);

  *n_sides = g_str_equal (name, id) ? 1 : 2;

  return *n_sides == 1 ||
         (is_pair && strncmp (name, id, length) == 0 && g_str_equal (id + length, "_w"));
}

static gboolean
find_slot (const char *name,
           Slot       *slot)
{
  static const char * const palm_ids[] = { "palm_w", "palm_o" };

  for (guint i = 0; i < MIDLINE_N_POSE_CHANNELS; i++)
    {
      *slot = (Slot) { .kind = SLOT_CHANNEL, .first = i };
      if (matches (name, midline_pose_channel_get_id ((MidlinePoseChannel) i),
                   i >= MIDLINE_POSE_HIP, &slot->n_sides))
        return TRUE;
    }
  for (guint i = 0; i < MIDLINE_N_POSE_AIMS; i++)
    {
      *slot = (Slot) { .kind = SLOT_AIM, .first = i };
      if (matches (name, midline_pose_aim_get_id ((MidlinePoseAim) i), TRUE, &slot->n_sides))
        return TRUE;
    }
  for (guint i = 0; i < MIDLINE_N_BODY_SIDES; i++)
    {
      *slot = (Slot) { .kind = SLOT_PALM, .first = i };
      if (matches (name, palm_ids[i], TRUE, &slot->n_sides))
        return TRUE;
    }

  *slot = (Slot) { .kind = g_str_equal (name, "anchor") ? SLOT_ANCHOR : SLOT_NAME, .n_sides = 1 };

  return slot->kind == SLOT_ANCHOR || g_str_equal (name, "key");
}

static gboolean
read_channel (KeyReader          *self,
              const MidlineJson  *place,
              const Slot         *slot,
              GError            **error)
{
  double value;

  if (!midline_json_read_double (place, -LARGEST_NUMBER, LARGEST_NUMBER, &value, error))
    return FALSE;

  for (guint side = 0; side < slot->n_sides; side++)
    {
      self->key->channels[slot->first + side] = value;
      self->key->channels_set |= G_GUINT64_CONSTANT (1) << (slot->first + side);
    }

  return TRUE;
}

static gboolean
read_aim (KeyReader          *self,
          const MidlineJson  *place,
          const Slot         *slot,
          GError            **error)
{
  MidlinePoseTarget target = { .part = MIDLINE_BODY_WORLD };
  gboolean is_read = is_direction (slot->first)
                       ? midline_pose_read_vector (place, &target.offset, error)
                       : midline_pose_read_target (place, &target, error);

  if (!is_read)
    return FALSE;

  for (guint side = 0; side < slot->n_sides; side++)
    {
      self->key->aims[slot->first + side] = target;
      *self->aims_set |= G_GUINT64_CONSTANT (1) << (slot->first + side);
    }

  return TRUE;
}

static gboolean
read_anchor (KeyReader          *self,
             const MidlineJson  *place,
             GError            **error)
{
  self->has_anchor = TRUE;
  if (!midline_pose_read_target (place, &self->key->anchor, error))
    return FALSE;
  if (self->key->anchor.part == MIDLINE_BODY_WORLD)
    return midline_json_refuse (place, MIDLINE_CONTENT_ERROR_VALUE,
                                "a part of the body with 3 numbers", error);

  return TRUE;
}

static gboolean
read_member (KeyReader          *self,
             const MidlineJson  *place,
             const Slot         *slot,
             GError            **error)
{
  guint palm;

  switch (slot->kind)
    {
    case SLOT_CHANNEL:
      return read_channel (self, place, slot, error);
    case SLOT_AIM:
      return read_aim (self, place, slot, error);
    case SLOT_ANCHOR:
      return read_anchor (self, place, error);
    case SLOT_PALM:
      if (!midline_json_get_choice (place->parent, place->member, self->palms, &palm, error))
        return FALSE;
      for (guint side = 0; side < slot->n_sides; side++)
        self->key->palms[slot->first + side] = (MidlinePosePalm) palm;
      return TRUE;
    case SLOT_NAME:
    default:
      return TRUE;
    }
}

/* What is said of both sides comes first, so that what is said of one overrides it. */
static gboolean
read_members (KeyReader          *self,
              const MidlineJson  *place,
              GError            **error)
{
  for (guint n_sides = MIDLINE_N_BODY_SIDES; n_sides > 0; n_sides--)
    {
      JsonObjectIter iter;
      const char *name;

      json_object_iter_init (&iter, json_node_get_object (place->node));
      while (json_object_iter_next (&iter, &name, NULL))
        {
          MidlineJson member = midline_json_get_member (place, name);
          Slot slot;

          if (!find_slot (name, &slot))
            return midline_json_refuse (&member, MIDLINE_CONTENT_ERROR_VALUE,
                                        "no member of this name", error);
          if (slot.n_sides == n_sides && !read_member (self, &member, &slot, error))
            return FALSE;
        }
    }

  return TRUE;
}

/* Parts that the solver has placed before it needs them: no arm, and no leg that is itself placed
 * from its foot. */
static gboolean
is_placed_by_angles (const MidlinePose *pose,
                     guint              part)
{
  guint side = part & 1u; /* pairs begin at an even number */

  if (part < MIDLINE_BODY_KNEE)
    return TRUE;
  if (part > MIDLINE_BODY_TOE_OTHER &&
      (part < MIDLINE_BODY_THIGH || part > MIDLINE_BODY_TOES_OTHER))
    return FALSE;

  return !pose->has_crank && !midline_pose_has_aim (pose, MIDLINE_POSE_PLANT + side) &&
         !midline_pose_has_aim (pose, MIDLINE_POSE_ANKLE_TO + side);
}

static gboolean
is_arm (guint part)
{
  return (part >= MIDLINE_BODY_ELBOW && part <= MIDLINE_BODY_TIP_OTHER) ||
         part >= MIDLINE_BODY_UPPER;
}

static gboolean
is_leg (guint part)
{
  return (part >= MIDLINE_BODY_KNEE && part <= MIDLINE_BODY_TOE_OTHER) ||
         (part >= MIDLINE_BODY_THIGH && part <= MIDLINE_BODY_TOES_OTHER);
}

/* A leg is placed from its foot; only the working one may then ride with the other. */
static gboolean
may_ride (const MidlinePoseKey *key,
          guint                 aim)
{
  guint part = key->aims[aim].part;
  gboolean is_working = (aim & 1u) == MIDLINE_BODY_WORKING;

  if (is_arm (part))
    return FALSE;
  if ((aim & ~1u) == MIDLINE_POSE_HAND)
    return TRUE;

  return !is_leg (part) || (is_working && (part & 1u) == MIDLINE_BODY_OTHER);
}

static gboolean
check_key (const MidlinePose     *pose,
           const MidlinePoseKey  *key,
           const MidlineJson     *place,
           GError               **error)
{
  MidlineJson anchor = midline_json_get_member (place, "anchor");

  if (key->anchor.part != pose->keys[0].anchor.part)
    return midline_json_refuse (&anchor, MIDLINE_CONTENT_ERROR_VALUE,
                                "the part that is anchored in the first key", error);
  if (!is_placed_by_angles (pose, key->anchor.part))
    return midline_json_refuse (place, MIDLINE_CONTENT_ERROR_REFERENCE,
                                "an anchor on the trunk or on a leg placed by its angles", error);

  for (guint i = 0; i < MIDLINE_N_POSE_AIMS; i++)
    {
      MidlineJson aim = midline_json_get_member (place,
                                                 midline_pose_aim_get_id ((MidlinePoseAim) i));

      if (midline_pose_has_aim (pose, i) && !may_ride (key, i))
        return midline_json_refuse (&aim, MIDLINE_CONTENT_ERROR_REFERENCE,
                                    "a part that is in place before this one", error);
    }

  return TRUE;
}

static gboolean
read_key (const MidlineJson  *place,
          KeyReader          *reader,
          GError            **error)
{
  MidlineJson anchor;

  if (place->node == NULL || !JSON_NODE_HOLDS_OBJECT (place->node))
    return midline_json_refuse (place, MIDLINE_CONTENT_ERROR_TYPE, "an object", error);
  if (!midline_json_get_name (place, "key", &reader->key->name, error) ||
      !read_members (reader, place, error))
    return FALSE;

  anchor = midline_json_get_member (place, "anchor");

  return reader->has_anchor ||
         midline_json_refuse (&anchor, MIDLINE_CONTENT_ERROR_TYPE,
                              "an anchor here or in all", error);
}

/* A point that only some keys set would leave the others without a way. */
static gboolean
check_aims (const MidlineJson  *place,
            guint64             set_here,
            guint64             set_first,
            GError            **error)
{
  g_autofree char *expected = NULL;
  guint first;

  if (set_here == set_first)
    return TRUE;

  first = (guint) g_bit_nth_lsf ((gulong) (set_here ^ set_first), -1);
  expected = g_strdup_printf ("%s in every key or in none",
                              midline_pose_aim_get_id ((MidlinePoseAim) first));

  return midline_json_refuse (place, MIDLINE_CONTENT_ERROR_VALUE, expected, error);
}

/* These mean something else when they are not set, so they are of one mind too. */
static gboolean
check_channels (const MidlineJson     *place,
                const MidlinePoseKey  *key,
                const MidlinePoseKey  *first,
                GError               **error)
{
  const guint64 one = 1;
  const guint64 matters = one << MIDLINE_POSE_GROUND | one << MIDLINE_POSE_FOOT_PITCH |
                          one << MIDLINE_POSE_FOOT_PITCH_OTHER;

  return ((key->channels_set ^ first->channels_set) & matters) == 0 ||
         midline_json_refuse (place, MIDLINE_CONTENT_ERROR_VALUE,
                              "ground and foot_pitch in every key or in none", error);
}

static gboolean
read_all_keys (const MidlineJson     *array,
               const MidlinePoseKey  *shared,
               guint64                shared_aims,
               KeyReader             *reader,
               MidlinePose           *pose,
               GError               **error)
{
  gboolean all_anchored = reader->has_anchor;

  for (guint i = 0; i < pose->n_keys; i++)
    {
      MidlineJson place = midline_json_get_element (array, i);
      guint64 aims_set = shared_aims;

      pose->keys[i] = *shared;
      reader->key = &pose->keys[i];
      reader->aims_set = &aims_set;
      reader->has_anchor = all_anchored;
      if (!read_key (&place, reader, error))
        return FALSE;

      if (i == 0)
        pose->aims_set = aims_set;
      if (!check_aims (&place, aims_set, pose->aims_set, error) ||
          !check_channels (&place, &pose->keys[i], &pose->keys[0], error) ||
          !check_key (pose, &pose->keys[i], &place, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * midline_pose_read_keys:
 * @place: an object with the members “all” and “keys”
 * @pose: gets the keys
 * @error: return location
 *
 * Returns: %TRUE when all keys were read and each can be solved
 */
gboolean
midline_pose_read_keys (const MidlineJson  *place,
                        MidlinePose        *pose,
                        GError            **error)
{
  MidlinePoseKey shared = { .name = NULL };
  guint64 shared_aims = 0;
  KeyReader reader = { .key = &shared, .aims_set = &shared_aims };
  MidlineJson all, array;

  for (guint i = 0; i < MIDLINE_N_POSE_PALMS; i++)
    reader.palms[i] = midline_pose_palm_get_id ((MidlinePosePalm) i);

  if (!midline_json_get_object (place, "all", &all, error))
    return FALSE;
  if (midline_pose_has_member (&all, "key"))
    return midline_json_refuse (&all, MIDLINE_CONTENT_ERROR_VALUE, "no name for all keys", error);

  if (!read_members (&reader, &all, error) ||
      !midline_json_get_array_of (place, "keys", 2, MIDLINE_POSE_MAX_KEYS, &array, error))
    return FALSE;

  pose->n_keys = midline_json_get_length (&array);

  return read_all_keys (&array, &shared, shared_aims, &reader, pose, error);
}
