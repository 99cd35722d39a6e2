/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* What a printed sheet says, taken from the running program. No GTK here: the command line uses
 * it without a display. */
#include "midline-handout-source.h"

#include "midline-screening.h"

/* The first one has a code, the others a line; more would take the paper from the exercise. */
#define MOST_LINKS_OF_EXERCISE 3

static GStrv
dup_warning_signs (void)
{
  g_autoptr (GStrvBuilder) signs = g_strv_builder_new ();

  for (guint i = 0; i < MIDLINE_N_SCREENING_ROWS; i++)
    {
      const MidlineScreeningRow *row = midline_screening_get_row (i);

      if (row->is_warning_sign)
        g_strv_builder_add (signs, midline_screening_row_get_sign (row));
    }
  return g_strv_builder_end (signs);
}

static void
add_weeks (MidlineHandoutInput *input,
           MidlineProgram      *program,
           int                  first_week,
           int                  last_week)
{
  const MidlinePlan *plan = midline_program_get_plan (program);

  for (int number = first_week; plan != NULL && number <= last_week; number++)
    {
      MidlineDate start = midline_plan_get_week_start (plan, number);
      gboolean is_likely = FALSE;
      g_autoptr (MidlineWeek) week = midline_program_dup_week (program, start, &is_likely);

      /* The first week begins on the day of Use This Plan. */
      if (week == NULL)
        week = midline_program_dup_week (program, MIN (start + 6, MAX (start, plan->valid_from)),
                                         &is_likely);
      if (week != NULL)
        midline_handout_input_add_week (input, week, is_likely);
    }
}

static void
add_poses (MidlineHandoutInput *input,
           MidlineProgram      *program)
{
  MidlineContent *content = midline_program_get_content (program);
  MidlineCatalogue *catalogue = midline_program_get_catalogue (program);

  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    {
      const MidlinePose *pose = midline_content_get_pose (
          content, midline_catalogue_get_exercise (catalogue, i)->id);

      if (pose != NULL)
        midline_handout_input_add_pose (input, pose);
    }
}

static void
add_video (MidlineHandoutInput *input,
           MidlineProgram      *program,
           const char          *title,
           const char          *address,
           const char          *exercise_id)
{
  MidlineHandoutVideo *video = midline_handout_input_add_video (input, title, address, exercise_id);

  video->is_gone = midline_program_get_link_health (program, address, NULL) == MIDLINE_LINK_GONE;
}

/* The article's videos, and the person's own where they belong to an exercise. */
static void
add_videos (MidlineHandoutInput *input,
            MidlineProgram      *program)
{
  MidlineCatalogue *catalogue = midline_program_get_catalogue (program);
  const GPtrArray *videos = midline_content_get_videos (midline_program_get_content (program));

  for (guint i = 0; i < videos->len; i++)
    {
      const MidlineVideo *video = g_ptr_array_index (videos, i);

      add_video (input, program, video->title, video->address, NULL);
    }
  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    {
      const char *id = midline_catalogue_get_exercise (catalogue, i)->id;
      g_autoptr (GPtrArray) links = midline_program_list_video_links (program, id);

      for (guint k = 0; k < MIN (links->len, MOST_LINKS_OF_EXERCISE); k++)
        {
          const MidlineVideoLink *link = g_ptr_array_index (links, k);

          add_video (input, program, midline_video_link_get_words (link), link->address, id);
        }
    }
}

/* (transfer full): exercise id -> limit, where the person lowered it */
static GHashTable *
list_own_pain_limits (MidlineProgram *program)
{
  MidlineCatalogue *catalogue = midline_program_get_catalogue (program);
  GHashTable *limits = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    {
      const MidlineExercise *exercise = midline_catalogue_get_exercise (catalogue, i);
      int limit = midline_program_get_pain_limit (program, exercise->id);

      if (limit < exercise->pain_limit_0_to_10)
        g_hash_table_insert (limits, g_strdup (exercise->id), GINT_TO_POINTER (limit));
    }
  return limits;
}

/**
 * midline_handout_get_present_week:
 * @program: the person's program
 *
 * Returns: the number of the week that holds today, at least 1; 0 without a plan
 */
int
midline_handout_get_present_week (MidlineProgram *program)
{
  const MidlinePlan *plan = midline_program_get_plan (program);

  if (plan == NULL)
    return 0;
  return MAX (midline_plan_get_week_number (plan, midline_program_get_today (program)), 1);
}

/**
 * midline_handout_get_last_week:
 * @program: the person's program
 *
 * Returns: the number of the last week that can be shown: that of the plan, or the next one once
 *   the plan is over; 0 without a plan
 */
int
midline_handout_get_last_week (MidlineProgram *program)
{
  const MidlinePlan *plan = midline_program_get_plan (program);

  if (plan == NULL)
    return 0;
  return MAX (plan->length_weeks, midline_handout_get_present_week (program) + 1);
}

/**
 * midline_handout_input_from_program:
 * @program: the person's program
 * @first_week: number of the first week to take along, 1 or more
 * @last_week: number of the last one
 *
 * Gathers what a sheet says. Weeks that the program does not know are left out.
 *
 * Returns: (transfer full): an input
 */
MidlineHandoutInput *
midline_handout_input_from_program (MidlineProgram *program,
                                    int             first_week,
                                    int             last_week)
{
  g_autoptr (MidlineAnswers) unsaid = midline_answers_new ();
  const MidlineAnswers *answers;
  MidlineHandoutInput *input;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (program), NULL);

  answers = midline_program_get_answers (program);
  input = midline_handout_input_new (midline_program_get_catalogue (program),
                                     answers != NULL ? answers : unsaid);
  if (midline_program_get_plan (program) != NULL)
    input->plan = midline_plan_copy (midline_program_get_plan (program));
  add_weeks (input, program, first_week, last_week);
  add_poses (input, program);
  add_videos (input, program);
  input->warning_signs = dup_warning_signs ();
  input->name = midline_program_dup_setting (program, MIDLINE_SETTING_NAME);
  input->clinic = midline_program_dup_setting (program, MIDLINE_SETTING_CLINIC);
  input->clinician = midline_program_dup_setting (program, MIDLINE_SETTING_CLINICIAN);
  input->telephone = midline_program_dup_setting (program, MIDLINE_SETTING_TELEPHONE);
  input->next_review = midline_program_dup_setting (program, MIDLINE_SETTING_NEXT_REVIEW);
  input->printed_on = midline_program_get_today (program);
  input->less_range = midline_program_list_less_range (program, input->printed_on);
  input->pain_limits = list_own_pain_limits (program);
  input->first_side = midline_program_get_first_side (program);
  return input;
}
