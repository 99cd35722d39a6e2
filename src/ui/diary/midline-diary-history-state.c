/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-diary-history-state.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>

static void
midline_diary_history_line_free (MidlineDiaryHistoryLine *line)
{
  g_free (line->title);
  g_free (line->detail);
  g_free (line);
}

/* The one set, or the one entry, of a line of the history. */
static const MidlineSetRecord *
get_set (const MidlineDiaryChange *change)
{
  return change->part == MIDLINE_DIARY_PART_SET ? g_ptr_array_index (change->day->sets, 0) : NULL;
}

static const MidlineExerciseEntry *
get_entry (const MidlineDiaryChange *change)
{
  return change->part == MIDLINE_DIARY_PART_ENTRY ? g_ptr_array_index (change->day->entries, 0)
                                                  : NULL;
}

static gboolean
is_about_same (const MidlineDiaryChange *a,
               const MidlineDiaryChange *b)
{
  const MidlineSetRecord *set = get_set (a);

  if (a->part != b->part)
    return FALSE;
  if (set != NULL)
    return g_str_equal (set->exercise_id, get_set (b)->exercise_id)
           && set->side == get_set (b)->side && set->set_number == get_set (b)->set_number;
  return a->part != MIDLINE_DIARY_PART_ENTRY
         || g_str_equal (get_entry (a)->exercise_id, get_entry (b)->exercise_id);
}

/* The change that came next to the same entry; NULL where what it led to stands now. */
static const MidlineDiaryChange *
find_next (const MidlineDiaryHistoryInput *input,
           guint                           index)
{
  const MidlineDiaryChange *change = g_ptr_array_index (input->changes, index);

  for (guint i = index; i > 0; i--)
    {
      const MidlineDiaryChange *later = g_ptr_array_index (input->changes, i - 1);

      if (is_about_same (change, later))
        return later;
    }
  return NULL;
}

static const MidlineExerciseEntry *
find_next_entry (const MidlineDiaryHistoryInput *input,
                 const MidlineDiaryChange       *change,
                 const MidlineDiaryChange       *next)
{
  if (next != NULL)
    return get_entry (next);
  return midline_diary_day_find_entry (input->day, get_entry (change)->exercise_id);
}

static const MidlineSetRecord *
find_next_set (const MidlineDiaryHistoryInput *input,
               const MidlineDiaryChange       *change,
               const MidlineDiaryChange       *next)
{
  const MidlineSetRecord *set = get_set (change);

  if (next != NULL)
    return get_set (next);
  return midline_diary_day_find_set (input->day, set->exercise_id, set->side, set->set_number);
}

static const char *
get_name (const MidlineDiaryHistoryInput *input,
          const char                     *exercise_id)
{
  MidlineExercise *exercise = midline_catalogue_lookup (input->catalogue, exercise_id);

  return exercise != NULL ? exercise->name : exercise_id;
}

/* Takes @words (nullable). */
static char *
dup_named (const char *name,
           char       *words)
{
  /* Translators: what it is about and what was entered, for example “Clamshell: Pain 4 of 10” */
  char *named = words != NULL ? g_strdup_printf (_("%s: %s"), name, words) : NULL;

  g_free (words);
  return named;
}

/* (nullable): NULL where the change only added to what was there. */
static char *
dup_title (const MidlineDiaryHistoryInput *input,
           const MidlineDiaryChange       *change,
           const MidlineDiaryChange       *next)
{
  switch (change->part)
    {
    case MIDLINE_DIARY_PART_DAY:
      return midline_diary_history_dup_said (change->day, next != NULL ? next->day : input->day);
    case MIDLINE_DIARY_PART_SET:
      return midline_diary_history_dup_set (get_set (change), find_next_set (input, change, next));
    case MIDLINE_DIARY_PART_ENTRY:
      return dup_named (get_name (input, get_entry (change)->exercise_id),
                        midline_diary_history_dup_entry (get_entry (change),
                                                         find_next_entry (input, change, next)));
    case MIDLINE_DIARY_PART_WEEKLY_CHECK:
      return dup_named (_("Weekly check"),
                        midline_diary_history_dup_check (change->check, next != NULL
                                                                          ? next->check
                                                                          : input->check));
    case MIDLINE_DIARY_PART_GLOBAL_CHANGE:
      return dup_named (_("Compared with the start"),
                        g_strdup (midline_global_step_get_name (change->global->step)));
    case MIDLINE_DIARY_PART_TIME_OFF:
      return dup_named (_("Time off"), midline_diary_history_dup_time_off (change->time_off));
    default:
      g_return_val_if_reached (NULL);
    }
}

static gint64
get_entered_at (const MidlineDiaryChange *change)
{
  switch (change->part)
    {
    case MIDLINE_DIARY_PART_DAY:
      return change->day->entered_at;
    case MIDLINE_DIARY_PART_SET:
      return get_set (change)->entered_at;
    case MIDLINE_DIARY_PART_ENTRY:
      return get_entry (change)->entered_at;
    case MIDLINE_DIARY_PART_WEEKLY_CHECK:
      return change->check->entered_at;
    case MIDLINE_DIARY_PART_GLOBAL_CHANGE:
      return change->global->entered_at;
    case MIDLINE_DIARY_PART_TIME_OFF:
      return change->time_off->entered_at;
    default:
      g_return_val_if_reached (0);
    }
}

static char *
dup_time (gint64      unix_seconds,
          MidlineDate date)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (unix_seconds);
  g_autofree char *clock = NULL;
  g_autofree char *day = NULL;

  if (time == NULL)
    return g_strdup ("");
  /* Translators: a time of day, as in “7:48”. See g_date_time_format().
   * xgettext:no-c-format */
  clock = g_date_time_format (time, _("%-H:%M"));
  if (midline_date_from_date_time (time) == date)
    return g_steal_pointer (&clock);
  day = midline_words_date_medium (midline_date_from_date_time (time));
  /* Translators: a day and a time of day, for example “Wed, 4 March, 9:30” */
  return g_strdup_printf (_("%s, %s"), day, clock);
}

static MidlineDiaryHistoryLine *
line_new (const MidlineDiaryHistoryInput *input,
          const MidlineDiaryChange       *change,
          char                           *title)
{
  MidlineDiaryHistoryLine *line = g_new0 (MidlineDiaryHistoryLine, 1);
  g_autofree char *entered = dup_time (get_entered_at (change), input->date);
  g_autofree char *changed = dup_time (change->changed_at, input->date);

  line->title = title;
  /* Translators: when something was entered and until when it stood, for example “Entered 10:05,
   * changed Wed, 4 March, 9:30” */
  line->detail = g_strdup_printf (_("Entered %s, changed %s"), entered, changed);
  return line;
}

/* Sets of one exercise that went at once make one line. */
static gboolean
belong_together (const MidlineDiaryChange *a,
                 const MidlineDiaryChange *b)
{
  return a->part == MIDLINE_DIARY_PART_SET && b->part == MIDLINE_DIARY_PART_SET
         && a->changed_at == b->changed_at && get_entered_at (a) == get_entered_at (b)
         && g_str_equal (get_set (a)->exercise_id, get_set (b)->exercise_id);
}

/* Takes @words. */
static void
append_set (MidlineDiaryHistoryLine *line,
            char                    *words)
{
  char *title = g_strdup_printf ("%s · %s", line->title, words);

  g_free (line->title);
  g_free (words);
  line->title = title;
}

/**
 * midline_diary_history_state_from:
 * @input: the changes of a day and what it holds now
 *
 * Returns: (transfer full) (element-type MidlineDiaryHistoryLine): what was lost by each change,
 *   the newest first; a change that only added something has no line
 */
GPtrArray *
midline_diary_history_state_from (const MidlineDiaryHistoryInput *input)
{
  GPtrArray *lines =
    g_ptr_array_new_with_free_func ((GDestroyNotify) midline_diary_history_line_free);

  const MidlineDiaryChange *above = NULL;

  for (guint i = 0; i < input->changes->len; i++)
    {
      const MidlineDiaryChange *change = g_ptr_array_index (input->changes, i);
      char *title = dup_title (input, change, find_next (input, i));

      if (title == NULL)
        continue;
      if (above != NULL && belong_together (above, change))
        {
          append_set (g_ptr_array_index (lines, lines->len - 1), title);
          continue;
        }
      if (change->part == MIDLINE_DIARY_PART_SET)
        title = dup_named (get_name (input, get_set (change)->exercise_id), title);
      g_ptr_array_add (lines, line_new (input, change, title));
      above = change;
    }
  return lines;
}

/**
 * midline_diary_history_state_from_program:
 * @program: the person's program
 * @date: a day
 *
 * Returns: (transfer full) (element-type MidlineDiaryHistoryLine): its earlier entries
 */
GPtrArray *
midline_diary_history_state_from_program (MidlineProgram *program,
                                          MidlineDate     date)
{
  g_autoptr (GPtrArray) changes = midline_program_load_diary_history (program, date);
  g_autoptr (MidlineWeeklyCheck) check = midline_program_dup_weekly_check (program, date);
  g_autoptr (MidlineGlobalChange) global = midline_program_dup_global_change (program, date);

  return midline_diary_history_state_from (&(MidlineDiaryHistoryInput) {
    .date = date,
    .changes = changes,
    .day = midline_program_get_diary_day (program, date),
    .check = check,
    .global = global,
    .time_off = midline_program_find_time_off (program, date),
    .catalogue = midline_program_get_catalogue (program),
  });
}
