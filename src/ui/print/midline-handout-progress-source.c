/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* What the summary of progress says, taken from the running program. No GTK here. */
#include "midline-handout-source.h"

#include "midline-plan-history-state.h"
#include "midline-progress-charts.h"
#include "midline-words.h"

#include <glib/gi18n-lib.h>

#define MAX_CHANGES 20
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

static void
fill_pain (MidlineHandoutProgress *progress,
           MidlineProgram         *program)
{
  MidlineDate first = progress->weeks[0].start;
  MidlineDate last = progress->weeks[MIDLINE_PROGRESS_WEEKS - 1].start + 6;
  g_autoptr (GPtrArray) checks = midline_program_load_weekly_checks (program, first, last);

  for (guint i = 0; i < checks->len; i++)
    {
      const MidlineWeeklyCheck *check = g_ptr_array_index (checks, i);
      int index = (check->date - first) / 7;

      for (int k = 0; k < MIDLINE_N_ACTIVITIES; k++)
        progress->weeks[index].pain_0_to_10[k] = check->pain_0_to_10[k];
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

  if (plan == NULL)
    return;
  progress->calendar = midline_progress_chart_year (year, days, time_off,
                                                    midline_program_get_first_weekday (program),
                                                    plan->started_on, today);
  progress->calendar_words = midline_progress_words_year (year, days, today);
}

static void
add_changes (MidlineHandoutProgress *progress,
             MidlineProgram         *program)
{
  g_autoptr (GPtrArray) changes = midline_program_load_plan_history (program, MAX_CHANGES);
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

          midline_handout_progress_add_change (progress, words, day->title);
        }
    }
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
 * Adds what the summary of progress needs: completion, weekly checks, changes of the plan and notes
 * of the last weeks. Does nothing the second time.
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
  fill_pain (input->progress, program);
  fill_calendar (input->progress, program);
  add_changes (input->progress, program);
  add_day_notes (input->progress, program);
  add_standing_notes (input->progress, program);
}
