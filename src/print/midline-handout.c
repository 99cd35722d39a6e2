/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-handout.h"

#include <glib/gi18n-lib.h>

#define POINTS_PER_MM (72.0 / 25.4)

static void
handout_week_free (MidlineHandoutWeek *self)
{
  midline_week_unref (self->week);
  g_free (self);
}

static void
handout_video_free (MidlineHandoutVideo *self)
{
  g_free (self->title);
  g_free (self->address);
  g_free (self->exercise_id);
  g_free (self);
}

/**
 * midline_handout_input_new:
 * @catalogue: the exercises
 * @answers: what the person said
 *
 * Makes an input without weeks and with the usual limits: fine up to 2 of 10, with care up to 5.
 *
 * Returns: (transfer full): an input to be filled
 */
MidlineHandoutInput *
midline_handout_input_new (MidlineCatalogue     *catalogue,
                           const MidlineAnswers *answers)
{
  MidlineHandoutInput *self;

  g_return_val_if_fail (catalogue != NULL && answers != NULL, NULL);

  self = g_new0 (MidlineHandoutInput, 1);
  self->catalogue = midline_catalogue_ref (catalogue);
  self->answers = midline_answers_copy (answers);
  self->weeks = g_ptr_array_new_with_free_func ((GDestroyNotify) handout_week_free);
  self->poses = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                       (GDestroyNotify) midline_pose_unref);
  self->pose_bounds = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->videos = g_ptr_array_new_with_free_func ((GDestroyNotify) handout_video_free);
  self->first_side = answers->worse_side;
  self->fine_up_to_0_to_10 = 2;
  self->care_up_to_0_to_10 = 5;
  return self;
}

/**
 * midline_handout_input_free:
 * @self: (nullable): an input
 */
void
midline_handout_input_free (MidlineHandoutInput *self)
{
  if (self == NULL)
    return;

  midline_catalogue_unref (self->catalogue);
  midline_answers_free (self->answers);
  g_clear_pointer (&self->plan, midline_plan_free);
  g_ptr_array_unref (self->weeks);
  g_hash_table_unref (self->pose_bounds);
  g_hash_table_unref (self->poses);
  g_clear_pointer (&self->less_range, g_hash_table_unref);
  g_clear_pointer (&self->pain_limits, g_hash_table_unref);
  g_ptr_array_unref (self->videos);
  g_strfreev (self->warning_signs);
  g_clear_pointer (&self->progress, midline_handout_progress_free);
  g_free (self->name);
  g_free (self->clinic);
  g_free (self->clinician);
  g_free (self->telephone);
  g_free (self->next_review);
  g_free (self);
}

/**
 * midline_handout_input_add_week:
 * @self: an input
 * @week: the next week
 * @is_likely: whether it is not built yet
 */
void
midline_handout_input_add_week (MidlineHandoutInput *self,
                                MidlineWeek         *week,
                                gboolean             is_likely)
{
  MidlineHandoutWeek *entry;

  g_return_if_fail (self != NULL && week != NULL);

  entry = g_new0 (MidlineHandoutWeek, 1);
  entry->week = midline_week_ref (week);
  entry->is_likely = is_likely;
  g_ptr_array_add (self->weeks, entry);
}

/**
 * midline_handout_input_add_pose:
 * @self: an input
 * @pose: how an exercise is drawn
 *
 * Adds the drawing of an exercise; one without shows its position as a symbol.
 */
void
midline_handout_input_add_pose (MidlineHandoutInput *self,
                                const MidlinePose   *pose)
{
  g_return_if_fail (self != NULL && pose != NULL);

  /* Never changed once it was read, so that everybody shares it. */
  g_hash_table_replace (self->poses, pose->exercise_id, midline_pose_ref ((MidlinePose *) pose));
}

/**
 * midline_handout_input_add_video:
 * @self: an input
 * @title: its title
 * @address: its https address
 * @exercise_id: (nullable): the exercise it was linked to
 *
 * Returns: (transfer none): the video
 */
MidlineHandoutVideo *
midline_handout_input_add_video (MidlineHandoutInput *self,
                                 const char          *title,
                                 const char          *address,
                                 const char          *exercise_id)
{
  MidlineHandoutVideo *video;

  g_return_val_if_fail (self != NULL && title != NULL && address != NULL, NULL);

  video = g_new0 (MidlineHandoutVideo, 1);
  video->title = g_strdup (title);
  video->address = g_strdup (address);
  video->exercise_id = g_strdup (exercise_id);
  g_ptr_array_add (self->videos, video);
  return video;
}

/**
 * midline_paper_get_size:
 * @paper: a paper
 *
 * Returns: its size in points, upright
 */
MidlinePageSize
midline_paper_get_size (MidlinePaper paper)
{
  if (paper == MIDLINE_PAPER_LETTER)
    return (MidlinePageSize) { .width_pt = 612, .height_pt = 792 };
  return (MidlinePageSize) { .width_pt = 210 * POINTS_PER_MM, .height_pt = 297 * POINTS_PER_MM };
}

/**
 * midline_paper_get_name:
 * @paper: a paper
 *
 * Returns: (transfer none): its name for people
 */
const char *
midline_paper_get_name (MidlinePaper paper)
{
  /* Translators: the North American paper of 8.5 by 11 inches. */
  return paper == MIDLINE_PAPER_LETTER ? _("Letter") : "A4";
}

/**
 * midline_paper_parse:
 * @text: “A4” or “letter”, in any case
 * @paper: (out): the paper
 *
 * Reads the name of a paper as it is typed on a command line.
 *
 * Returns: %FALSE when @text names no paper known here
 */
gboolean
midline_paper_parse (const char   *text,
                     MidlinePaper *paper)
{
  g_return_val_if_fail (text != NULL && paper != NULL, FALSE);

  if (g_ascii_strcasecmp (text, "a4") == 0)
    *paper = MIDLINE_PAPER_A4;
  else if (g_ascii_strcasecmp (text, "letter") == 0)
    *paper = MIDLINE_PAPER_LETTER;
  else
    return FALSE;
  return TRUE;
}
