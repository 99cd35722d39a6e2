/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* What the summary of progress says, taken from the running program. No GTK here. */
#include "midline-handout-source.h"

#include "midline-plan-history-state.h"
#include "midline-progress-state.h"
#include "midline-words.h"

#include <glib/gi18n-lib.h>

#define MAX_CHANGES 12
#define MAX_TIME_OFF 6
#define MAX_WEEKS_IN_A_ROW 520

static MidlineDate
get_week_start (MidlineProgram *program)
{
  const MidlinePlan *plan = midline_program_get_plan (program);
  MidlineDate today = midline_program_get_today (program);

  if (plan == NULL)
    return today;
  return midline_plan_get_week_start (plan, midline_plan_get_week_number (plan, today));
}

/* Stops at the first week that breaks the row. */
static int
count_weeks_in_a_row (MidlineProgram *program,
                      MidlineDate     week_start)
{
  g_autoptr (GArray) weeks = g_array_new (FALSE, FALSE, sizeof (MidlineCompletion));
  const MidlinePlan *plan = midline_program_get_plan (program);

  for (guint i = 0; plan != NULL && i < MAX_WEEKS_IN_A_ROW; i++)
    {
      MidlineDate start = week_start - 7 * (int) i;
      MidlineCompletion week = midline_program_get_completion (program, start);

      if (start + 6 < plan->started_on)
        break;
      g_array_append_val (weeks, week);
      if (i > 0 && week.sessions_planned > 0 && !midline_completion_counts (&week))
        break;
    }
  return midline_completion_count_weeks_in_a_row ((const MidlineCompletion *) weeks->data,
                                                  weeks->len);
}

/* The first week of a plan begins on any day, so its last day is asked for. */
static void
fill_weeks (MidlineHandoutProgress *progress,
            MidlineProgram         *program)
{
  const MidlinePlan *plan = midline_program_get_plan (program);

  for (int i = 0; i < MIDLINE_PROGRESS_WEEKS; i++)
    {
      MidlineHandoutProgressWeek *week = &progress->weeks[i];

      if (plan != NULL && week->start + 6 >= plan->started_on)
        week->completion = midline_program_get_completion (program, week->start + 6);
    }
}

/* The charts of the page, and the same words. */
static void
fill_pain (MidlineHandoutProgress *progress,
           MidlineProgram         *program)
{
  g_autoptr (GPtrArray) pain = midline_progress_pain_from_program (program);

  progress->pain_words = g_strdup (midline_progress_words_pain (pain));
  for (guint i = 0; i < pain->len; i++)
    {
      const MidlineProgressPain *activity = g_ptr_array_index (pain, i);
      /* Translators: the newest entry, a number and what it means, “1 of 10 now” */
      g_autofree char *value = activity->value != NULL
        ? g_strdup_printf (_("%s %s"), activity->value, activity->value_words) : NULL;

      midline_handout_progress_add_pain (progress, activity->title, value, activity->chart,
                                         activity->sentence);
    }
}

static void
fill_doses (MidlineHandoutProgress *progress,
            MidlineProgram         *program)
{
  const MidlinePlan *plan = midline_program_get_plan (program);
  MidlineCatalogue *catalogue = midline_program_get_catalogue (program);
  MidlineDate today = midline_program_get_today (program);
  g_autoptr (GArray) items = midline_program_load_training (program, plan->week_1_start, today);
  g_autoptr (GPtrArray) exercises = midline_progress_exercises_from_program (program, items);

  for (guint i = 0; i < exercises->len; i++)
    {
      const MidlineProgressExercise *exercise = g_ptr_array_index (exercises, i);
      const MidlineExercise *record = midline_catalogue_lookup (catalogue, exercise->exercise_id);
      g_autofree char *words = midline_progress_exercise_dup_words (exercise);

      midline_handout_progress_add_dose (progress,
                                         record != NULL ? record->name : exercise->exercise_id,
                                         exercise->chart, words);
    }
}

static void
fill_answers (MidlineHandoutProgress *progress,
              MidlineProgram         *program)
{
  const MidlinePlan *plan = midline_program_get_plan (program);
  g_autoptr (GPtrArray) answers = midline_program_load_global_changes (
    program, plan->week_1_start, midline_program_get_today (program) + 6);

  for (guint i = 0; i < answers->len; i++)
    {
      const MidlineGlobalChange *answer = g_ptr_array_index (answers, i);
      g_autofree char *date = midline_words_date_full (answer->date);
      /* Translators: a week of the plan and its last day, “Week 4, 29 March 2026” */
      g_autofree char *week = g_strdup_printf (
        _("Week %d, %s"), midline_plan_get_week_number (plan, answer->date), date);

      midline_handout_progress_add_answer (progress, midline_global_step_get_name (answer->step),
                                           week);
    }
}

/* The newest stretches; in which year they were is said, since a plan runs over years. */
static void
fill_time_off (MidlineHandoutProgress *progress,
               MidlineProgram         *program)
{
  const MidlinePlan *plan = midline_program_get_plan (program);
  g_autoptr (GPtrArray) stretches = midline_program_load_time_off (
    program, plan->week_1_start, midline_program_get_today (program) + MIDLINE_MOST_DAYS_OFF);

  for (guint i = stretches->len; i > 0 && stretches->len - i < MAX_TIME_OFF; i--)
    {
      const MidlineTimeOff *stretch = g_ptr_array_index (stretches, i - 1);
      g_autofree char *first = midline_words_date_full (stretch->first);
      g_autofree char *last = midline_words_date_full (stretch->last);
      /* Translators: first and last day, “4 May 2026 – 10 May 2026” */
      g_autofree char *range = stretch->first == stretch->last
        ? g_strdup (first) : g_strdup_printf (_("%s – %s"), first, last);

      midline_handout_progress_add_time_off (progress,
                                             midline_time_off_kind_get_name (stretch->kind), range);
    }
}

static void
fill_calendar (MidlineHandoutProgress *progress,
               MidlineProgram         *program)
{
  const MidlinePlan *plan = midline_program_get_plan (program);
  MidlineDate today = midline_program_get_today (program);
  g_autoptr (GDateTime) now = midline_date_to_date_time (today);
  int year = g_date_time_get_year (now);
  MidlineDate first = midline_date_new (year, 1, 1);
  g_autoptr (GArray) items = midline_program_load_training (program, first, today);
  g_autoptr (GPtrArray) time_off = midline_program_load_time_off (program, first, today);
  g_autoptr (GArray) days = midline_training_days_from_items (items, time_off);

  progress->has_time_off = time_off->len > 0;
  progress->calendar = midline_progress_chart_year (year, days, time_off,
                                                    midline_program_get_first_weekday (program),
                                                    plan->started_on, today);
  progress->calendar_words = midline_progress_words_year (year, days, today);
}

/* The latest changes alone: the plan history of the program has them all. */
static void
add_changes (MidlineHandoutProgress *progress,
             MidlineProgram         *program)
{
  g_autoptr (GPtrArray) changes = midline_program_load_plan_history (program, G_MAXUINT);
  guint n_shown = 0;
  /* Paper knows no “Today”. */
  g_autoptr (GPtrArray) days = midline_plan_history_state_from_changes (
      changes, midline_program_get_catalogue (program), MIDLINE_NO_DATE);

  for (guint i = 0; i < days->len; i++)
    {
      const MidlinePlanHistoryDay *day = g_ptr_array_index (days, i);

      for (guint k = 0; k < day->lines->len; k++)
        {
          const MidlinePlanHistoryLine *line = g_ptr_array_index (day->lines, k);
          /* Translators: a change of the plan and what it is about, “Clamshell removed (for Friday,
           * 13 March · your own change · 7:48).” */
          g_autofree char *words = g_strdup_printf (_("%s (%s)."), line->title, line->detail);

          if (n_shown++ < MAX_CHANGES)
            midline_handout_progress_add_change (progress, words, day->title);
        }
    }
  progress->n_earlier_changes = n_shown > MAX_CHANGES ? n_shown - MAX_CHANGES : 0;
}

static void
add_exercise_note (MidlineHandoutProgress *progress,
                   MidlineProgram         *program,
                   const char             *exercise_id,
                   const char             *note,
                   const char             *detail)
{
  const MidlineExercise *exercise =
      midline_catalogue_lookup (midline_program_get_catalogue (program), exercise_id);
  /* Translators: an exercise and a note about it, “Clamshell: felt easy”. */
  g_autofree char *words = g_strdup_printf (
      _("%s: %s"), exercise != NULL ? exercise->name : exercise_id, note);

  if (note != NULL && *note != '\0')
    midline_handout_progress_add_note (progress, words, detail);
}

static void
add_day_notes (MidlineHandoutProgress *progress,
               MidlineProgram         *program)
{
  MidlineDate first = progress->weeks[0].start;
  g_autoptr (GPtrArray) days =
      midline_program_load_diary_days (program, first, midline_program_get_today (program));

  for (guint i = days->len; i > 0; i--)
    {
      const MidlineDiaryDay *day = g_ptr_array_index (days, i - 1);
      g_autofree char *date = midline_words_date_long (day->date);

      if (day->note != NULL && *day->note != '\0')
        midline_handout_progress_add_note (progress, day->note, date);
      for (guint k = 0; k < day->entries->len; k++)
        {
          const MidlineExerciseEntry *entry = g_ptr_array_index (day->entries, k);

          add_exercise_note (progress, program, entry->exercise_id, entry->note, date);
        }
    }
}

static void
add_standing_notes (MidlineHandoutProgress *progress,
                    MidlineProgram         *program)
{
  MidlineCatalogue *catalogue = midline_program_get_catalogue (program);

  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    {
      const char *id = midline_catalogue_get_exercise (catalogue, i)->id;
      g_autofree char *note = midline_program_dup_exercise_note (program, id);

      add_exercise_note (progress, program, id, note, NULL);
    }
}

/**
 * midline_handout_input_add_progress:
 * @input: what a sheet says
 * @program: the person's program
 *
 * Adds what the summary of progress needs: completion, the charts of the page, answers, time off,
 * changes of the plan and notes of the last weeks. Does nothing the second time.
 */
void
midline_handout_input_add_progress (MidlineHandoutInput *input,
                                    MidlineProgram      *program)
{
  MidlineDate week_start;

  g_return_if_fail (input != NULL && MIDLINE_IS_PROGRAM (program));

  if (input->progress != NULL)
    return;

  week_start = get_week_start (program);
  input->progress = midline_handout_progress_new (week_start);
  fill_weeks (input->progress, program);
  input->progress->weeks_in_a_row = count_weeks_in_a_row (program, week_start);
  if (midline_program_get_plan (program) != NULL)
    {
      fill_pain (input->progress, program);
      fill_calendar (input->progress, program);
      fill_answers (input->progress, program);
      fill_time_off (input->progress, program);
      fill_doses (input->progress, program);
    }
  add_changes (input->progress, program);
  add_day_notes (input->progress, program);
  add_standing_notes (input->progress, program);
}
