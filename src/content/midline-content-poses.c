/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-content-private.h"

#include "midline-pose-reading-private.h"

/* Reads poses.json. */

static const char * const top_members[] = { "format", "poses", NULL };

static const char * const pose_members[] = {
  "id", "view", "base", "works", "loop", "paper", "flat", "crank", "floor", "thighs_behind",
  "bias", "all", "keys", "props", "arrows", "guides", "inset", NULL
};

static const char * const view_members[] = { "yaw", "pitch", NULL };

static const char * const crank_members[] = { "x", "y", "radius", NULL };

typedef struct {
  MidlineCatalogue *catalogue; /* (unowned) */
  GHashTable *poses;           /* (unowned) exercise id -> (owned) MidlinePose */
  const char *limbs[MIDLINE_N_LIMBS + 1];
  const char *legs[MIDLINE_N_BODY_SIDES + 1];
  const char *bases[MIDLINE_N_POSE_BASES + 1];
  const char *loops[MIDLINE_N_POSE_LOOPS + 1];
} Reader;

static void
reader_init (Reader           *self,
             MidlineCatalogue *catalogue,
             GHashTable       *poses)
{
  *self = (Reader) { .catalogue = catalogue, .poses = poses };

  for (guint i = 0; i < MIDLINE_N_LIMBS; i++)
    self->limbs[i] = midline_limb_get_id ((MidlineLimb) i);
  for (guint i = 0; i < MIDLINE_N_BODY_SIDES; i++)
    self->legs[i] = midline_limb_get_id ((MidlineLimb) (MIDLINE_LIMB_LEG + i));
  for (guint i = 0; i < MIDLINE_N_POSE_BASES; i++)
    self->bases[i] = midline_pose_base_get_id ((MidlinePoseBase) i);
  for (guint i = 0; i < MIDLINE_N_POSE_LOOPS; i++)
    self->loops[i] = midline_pose_loop_get_id ((MidlinePoseLoop) i);
}

static gboolean
read_view (const MidlineJson  *place,
           MidlinePose        *pose,
           GError            **error)
{
  MidlineJson view;

  return midline_json_get_object (place, "view", &view, error) &&
         midline_json_check_members (&view, view_members, error) &&
         midline_json_get_double (&view, "yaw", 0, 360, &pose->yaw_degrees, error) &&
         midline_json_get_double (&view, "pitch", -90, 90, &pose->pitch_degrees, error);
}

static gboolean
read_crank (const MidlineJson  *place,
            MidlinePose        *pose,
            GError            **error)
{
  MidlineJson crank;

  pose->has_crank = midline_pose_has_member (place, "crank");
  if (!pose->has_crank)
    return TRUE;

  return midline_json_get_object (place, "crank", &crank, error) &&
         midline_json_check_members (&crank, crank_members, error) &&
         midline_json_get_double (&crank, "x", -200, 200, &pose->crank_x, error) &&
         midline_json_get_double (&crank, "y", 0, 200, &pose->crank_y, error) &&
         midline_json_get_double (&crank, "radius", 5, 30, &pose->crank_radius, error);
}

static gboolean
read_words (Reader             *self,
            const MidlineJson  *place,
            MidlinePose        *pose,
            GError            **error)
{
  guint base, flat = 0, loop = MIDLINE_POSE_THERE_AND_BACK;

  if (!midline_json_get_choice (place, "base", self->bases, &base, error) ||
      (midline_pose_has_member (place, "loop") &&
       !midline_json_get_choice (place, "loop", self->loops, &loop, error)) ||
      (midline_pose_has_member (place, "works") &&
       !midline_json_get_flags (place, "works", self->limbs, &pose->works, error)) ||
      (midline_pose_has_member (place, "flat") &&
       !midline_json_get_flags (place, "flat", self->legs, &flat, error)) ||
      !midline_pose_get_optional_boolean (place, "floor", &pose->has_floor, error) ||
      !midline_pose_get_optional_boolean (place, "thighs_behind", &pose->thighs_behind, error))
    return FALSE;

  pose->base = (MidlinePoseBase) base;
  pose->loop = (MidlinePoseLoop) loop;
  for (guint side = 0; side < MIDLINE_N_BODY_SIDES; side++)
    pose->is_flat[side] = (flat & (1u << side)) != 0;

  return TRUE;
}

static gboolean
read_bias (Reader             *self,
           const MidlineJson  *place,
           MidlinePose        *pose,
           GError            **error)
{
  MidlineJson bias;

  if (!midline_pose_has_member (place, "bias"))
    return TRUE;
  if (!midline_json_get_object (place, "bias", &bias, error) ||
      !midline_json_check_members (&bias, self->limbs, error))
    return FALSE;

  for (guint i = 0; i < MIDLINE_N_LIMBS; i++)
    {
      if (!midline_pose_has_member (&bias, self->limbs[i]))
        continue;
      if (!midline_json_get_double (&bias, self->limbs[i], -100, 100, &pose->bias[i], error))
        return FALSE;
      pose->bias_set |= 1u << i;
    }

  return TRUE;
}

/* The keys that are printed; without a word the first and the last. */
static gboolean
read_paper (const MidlineJson  *place,
            MidlinePose        *pose,
            GError            **error)
{
  const char *names[MIDLINE_POSE_MAX_KEYS + 1] = { NULL };
  MidlineJson paper;
  guint flags;

  pose->paper_keys[0] = 0;
  pose->paper_keys[1] = pose->n_keys - 1;
  if (!midline_pose_has_member (place, "paper"))
    return TRUE;

  for (guint i = 0; i < pose->n_keys; i++)
    names[i] = pose->keys[i].name;

  if (!midline_json_get_array_of (place, "paper", 2, 2, &paper, error) ||
      !midline_json_get_flags (place, "paper", names, &flags, error))
    return FALSE;

  pose->paper_keys[0] = (guint) g_bit_nth_lsf (flags, -1);
  pose->paper_keys[1] = (guint) g_bit_nth_msf (flags, -1);
  if (pose->paper_keys[0] == pose->paper_keys[1])
    return midline_json_refuse (&paper, MIDLINE_CONTENT_ERROR_VALUE, "two different keys", error);

  return TRUE;
}

/* In a stride each side does in turn what the other did, so both go by the same means. */
static gboolean
check_loop (const MidlineJson  *place,
            const MidlinePose  *pose,
            GError            **error)
{
  gboolean is_even = pose->is_flat[MIDLINE_BODY_WORKING] == pose->is_flat[MIDLINE_BODY_OTHER];
  MidlineJson loop = midline_json_get_member (place, "loop");

  if (pose->loop != MIDLINE_POSE_STRIDE)
    return TRUE;

  for (guint i = 0; i < MIDLINE_N_POSE_AIMS; i += 2)
    is_even = is_even && midline_pose_has_aim (pose, i) == midline_pose_has_aim (pose, i + 1);

  return is_even || midline_json_refuse (&loop, MIDLINE_CONTENT_ERROR_VALUE,
                                         "another loop, or both sides placed alike", error);
}

static gboolean
read_list (const MidlineJson       *place,
           const char              *member,
           MidlineJsonReadElement   read,
           MidlinePose             *pose,
           GError                 **error)
{
  return !midline_pose_has_member (place, member) ||
         midline_json_read_array (place, member, 1, read, pose, error);
}

static gboolean
read_pose (const MidlineJson  *place,
           gpointer            target,
           GError            **error)
{
  Reader *self = target;
  g_autoptr (MidlinePose) pose = midline_pose_new ();
  MidlineJson id;

  if (!midline_json_check_members (place, pose_members, error) ||
      !midline_json_get_id (place, "id", &pose->exercise_id, error))
    return FALSE;

  id = midline_json_get_member (place, "id");
  if (midline_catalogue_lookup (self->catalogue, pose->exercise_id) == NULL)
    return midline_json_refuse (&id, MIDLINE_CONTENT_ERROR_REFERENCE,
                                "the id of an exercise in exercises.json", error);
  if (g_hash_table_contains (self->poses, pose->exercise_id))
    return midline_json_refuse (&id, MIDLINE_CONTENT_ERROR_VALUE,
                                "an id that no other element has", error);

  if (!read_view (place, pose, error) ||
      !read_words (self, place, pose, error) ||
      !read_crank (place, pose, error) ||
      !read_bias (self, place, pose, error) ||
      !midline_pose_read_keys (place, pose, error) ||
      !read_paper (place, pose, error) ||
      !check_loop (place, pose, error) ||
      !read_list (place, "props", midline_pose_read_prop, pose, error) ||
      !read_list (place, "arrows", midline_pose_read_arrow, pose, error) ||
      !read_list (place, "guides", midline_pose_read_guide, pose, error) ||
      !midline_pose_read_inset (place, &pose->inset, error))
    return FALSE;

  g_hash_table_insert (self->poses, pose->exercise_id, pose);
  pose = NULL;

  return TRUE;
}

static gboolean
check_complete (Reader             *self,
                const MidlineJson  *root,
                GError            **error)
{
  MidlineJson poses = midline_json_get_member (root, "poses");

  for (guint i = 0; i < midline_catalogue_get_n_exercises (self->catalogue); i++)
    {
      const MidlineExercise *exercise = midline_catalogue_get_exercise (self->catalogue, i);
      g_autofree char *expected = NULL;

      if (g_hash_table_contains (self->poses, exercise->id))
        continue;

      expected = g_strdup_printf ("a pose for “%s”", exercise->id);
      return midline_json_refuse (&poses, MIDLINE_CONTENT_ERROR_REFERENCE, expected, error);
    }

  return TRUE;
}

/**
 * midline_content_read_poses:
 * @file: poses.json
 * @catalogue: all exercises
 * @poses: (element-type utf8 MidlinePose): gets the pose of each exercise by its id
 * @error: return location; any of #MidlineContentError
 *
 * Returns: %TRUE when each exercise has exactly one pose, and each can be solved
 */
gboolean
midline_content_read_poses (const MidlineJsonFile  *file,
                            MidlineCatalogue       *catalogue,
                            GHashTable             *poses,
                            GError                **error)
{
  MidlineJson root = midline_json_file_get_root (file);
  Reader reader;

  reader_init (&reader, catalogue, poses);

  return midline_json_check_members (&root, top_members, error) &&
         midline_json_read_array (&root, "poses", 1, read_pose, &reader, error) &&
         check_complete (&reader, &root, error);
}
