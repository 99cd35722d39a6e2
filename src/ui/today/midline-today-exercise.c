/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-today-exercise.h"

#include "midline-planner.h"
#include "midline-session-time.h"
#include "midline-words.h"

#include <glib/gi18n-lib.h>

static void
set_free (MidlineTodaySet *self)
{
  g_free (self->text);
  g_free (self->spoken);
  g_free (self);
}

static void
side_free (MidlineTodaySide *self)
{
  g_free (self->hint);
  g_ptr_array_unref (self->sets);
  g_free (self);
}

/** midline_today_exercise_free: frees a row. */
void
midline_today_exercise_free (MidlineTodayExercise *self)
{
  g_clear_pointer (&self->exercise, midline_exercise_unref);
  g_free (self->id);
  g_free (self->name);
  g_free (self->words);
  g_ptr_array_unref (self->sides);
  g_free (self->note);
  g_free (self->why);
  g_free (self);
}

static MidlineDate
get_local_date (gint64 unix_seconds)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (unix_seconds);

  return time != NULL ? midline_date_from_date_time (time) : MIDLINE_NO_DATE;
}

static char *
dup_set_text (const MidlineTodaySet *set,
              const MidlineDose     *dose)
{
  g_autofree char *text = NULL;
  g_autofree char *load = NULL;

  if (set->seconds != MIDLINE_NOT_ENTERED)
    /* Translators: a time in seconds on a small button, for example “30 s” */
    text = g_strdup_printf (_("%d s"), set->seconds);
  else if (dose->directions > 1)
    /* Translators: repetitions in each of some directions on a small button, for example “6 × 3” */
    text = g_strdup_printf (_("%d × %d"), set->reps, dose->directions);
  else
    text = g_strdup_printf ("%d", set->reps);
  if (set->load_kg < 0)
    return g_steal_pointer (&text);
  load = midline_words_load (set->load_kg);
  return g_strdup_printf ("%s · %s", text, load);
}

static char *
dup_set_spoken (const MidlineTodaySet *set,
                MidlineSide            side)
{
  g_autofree char *amount = NULL;

  if (set->seconds != MIDLINE_NOT_ENTERED)
    amount = midline_words_duration (set->seconds);
  else
    amount = g_strdup_printf (ngettext ("%d repetition", "%d repetitions", (gulong) set->reps),
                              set->reps);
  if (set->load_kg >= 0)
    {
      g_autofree char *bare = g_steal_pointer (&amount);
      g_autofree char *load = midline_words_load (set->load_kg);

      amount = g_strdup_printf ("%s, %s", bare, load);
    }
  if (side == MIDLINE_SIDE_BOTH)
    /* Translators: a set for screen readers, for example “Set 1, 12 repetitions” */
    return g_strdup_printf (_("Set %d, %s"), set->number, amount);
  /* Translators: a set for screen readers, for example “Right, set 1, 12 repetitions” */
  return g_strdup_printf (_("%s, set %d, %s"), midline_side_get_name (side), set->number, amount);
}

static MidlineTodaySet *
create_set (const MidlineTodayExerciseInput *input,
            MidlineSide                      side,
            int                              number)
{
  const MidlineDose *dose = &input->item->dose;
  MidlineSetRecord *record = midline_diary_day_find_set (input->day, input->item->exercise_id,
                                                         side, number);
  MidlineTodaySet *set = g_new0 (MidlineTodaySet, 1);

  set->number = number;
  set->is_done = record != NULL;
  set->load_kg = record != NULL ? record->load_kg : -1;
  if (midline_dose_is_held (dose))
    {
      set->reps = MIDLINE_NOT_ENTERED;
      set->seconds = record != NULL && record->seconds >= 0 ? record->seconds : dose->hold_seconds;
    }
  else
    {
      set->seconds = MIDLINE_NOT_ENTERED;
      set->reps = record != NULL && record->reps >= 0 ? record->reps : dose->reps;
    }
  set->text = dup_set_text (set, dose);
  set->spoken = dup_set_spoken (set, side);
  return set;
}

/* A recorded set stays visible when the dose holds fewer sets by now. */
static int
count_sets_shown (const MidlineTodayExerciseInput *input)
{
  int count = input->item->dose.sets;

  for (guint i = 0; i < input->day->sets->len; i++)
    {
      MidlineSetRecord *record = g_ptr_array_index (input->day->sets, i);

      if (g_str_equal (record->exercise_id, input->item->exercise_id))
        count = MAX (count, record->set_number);
    }
  return count;
}

static MidlineTodaySide *
create_side (const MidlineTodayExerciseInput *input,
             MidlineSide                      side,
             const char                      *hint)
{
  MidlineTodaySide *self = g_new0 (MidlineTodaySide, 1);
  int count = count_sets_shown (input);

  self->side = side;
  self->name = midline_side_get_name (side);
  self->hint = g_strdup (hint);
  self->sets = g_ptr_array_new_with_free_func ((GDestroyNotify) set_free);
  for (int number = 1; number <= count; number++)
    g_ptr_array_add (self->sets, create_set (input, side, number));
  return self;
}

static GPtrArray *
create_sides (const MidlineTodayExerciseInput *input)
{
  GPtrArray *sides = g_ptr_array_new_with_free_func ((GDestroyNotify) side_free);
  gboolean starts_left = input->first_side == MIDLINE_SIDE_LEFT;
  const char *hint = "";

  if (!input->item->dose.each_side)
    {
      g_ptr_array_add (sides, create_side (input, MIDLINE_SIDE_BOTH, ""));
      return sides;
    }
  if (input->answers != NULL)
    hint = input->answers->side == MIDLINE_SIDE_BOTH ? _("worse side first")
                                                     : _("sore side first");
  g_ptr_array_add (sides, create_side (input, starts_left ? MIDLINE_SIDE_LEFT : MIDLINE_SIDE_RIGHT,
                                       hint));
  g_ptr_array_add (sides, create_side (input, starts_left ? MIDLINE_SIDE_RIGHT : MIDLINE_SIDE_LEFT,
                                       ""));
  return sides;
}

/* When the newest entry about the exercise was made, Unix seconds; 0: none. */
static gint64
find_newest_entry (const MidlineTodayExerciseInput *input)
{
  const char *id = input->item->exercise_id;
  MidlineExerciseEntry *entry = midline_diary_day_find_entry (input->day, id);
  gint64 newest = entry != NULL ? entry->entered_at : 0;

  for (guint i = 0; i < input->day->sets->len; i++)
    {
      MidlineSetRecord *record = g_ptr_array_index (input->day->sets, i);

      if (g_str_equal (record->exercise_id, id))
        newest = MAX (newest, record->entered_at);
    }
  return newest;
}

/* When the last set was done, Unix seconds; 0: none. */
static gint64
find_last_set (const MidlineTodayExerciseInput *input)
{
  gint64 last = 0;

  for (guint i = 0; i < input->day->sets->len; i++)
    {
      MidlineSetRecord *record = g_ptr_array_index (input->day->sets, i);

      if (g_str_equal (record->exercise_id, input->item->exercise_id))
        last = MAX (last, record->entered_at);
    }
  return last;
}

static char *
dup_done_words (const MidlineTodayExerciseInput *input,
                gboolean                         is_late)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (find_last_set (input));
  g_autofree char *clock = NULL;

  if (is_late || time == NULL)
    return g_strdup (_("Done"));
  /* Translators: a time of day, as in “7:48”. See g_date_time_format().
   * xgettext:no-c-format */
  clock = g_date_time_format (time, _("%-H:%M"));
  /* Translators: when an exercise was ticked, for example “Done at 7:48” */
  return g_strdup_printf (_("Done at %s"), clock);
}

static gboolean
is_side_done (const MidlineTodaySide *side)
{
  for (guint i = 0; i < side->sets->len; i++)
    if (!((MidlineTodaySet *) g_ptr_array_index (side->sets, i))->is_done)
      return FALSE;
  return TRUE;
}

static char *
dup_part_words (const MidlineTodayExerciseInput *input,
                const MidlineTodayExercise      *self)
{
  guint n_sets = midline_plan_item_get_n_sets (input->item);
  guint n_done = midline_diary_day_count_sets (input->day, input->item);
  /* Translators: how much of an exercise was done, for example “2 of 4 sets” */
  g_autofree char *sets = g_strdup_printf (ngettext ("%u of %u set", "%u of %u sets", n_sets),
                                           n_done, n_sets);

  for (guint i = 0; i < self->sides->len && self->sides->len > 1; i++)
    {
      MidlineTodaySide *side = g_ptr_array_index (self->sides, i);

      if (is_side_done (side))
        return g_strdup_printf (side->side == MIDLINE_SIDE_LEFT ? _("%s · left side done")
                                                                : _("%s · right side done"), sets);
    }
  return g_steal_pointer (&sets);
}

static char *
dup_stopped_words (const MidlineTodayExerciseInput *input,
                   const MidlineTodayExercise      *self)
{
  g_autofree char *part = NULL;

  if (self->fraction <= 0 && self->pain_0_to_10 == MIDLINE_NOT_ENTERED)
    return g_strdup (_("Stopped"));
  if (self->fraction <= 0)
    /* Translators: an exercise was stopped because it hurt, for example “Stopped: pain 6 of 10” */
    return g_strdup_printf (_("Stopped: pain %d of 10"), self->pain_0_to_10);
  part = dup_part_words (input, self);
  if (self->pain_0_to_10 == MIDLINE_NOT_ENTERED)
    /* Translators: what was done before it hurt, for example “1 of 4 sets, then stopped” */
    return g_strdup_printf (_("%s, then stopped"), part);
  /* Translators: what was done before it hurt, as in “1 of 4 sets, then stopped: pain 6 of 10” */
  return g_strdup_printf (_("%s, then stopped: pain %d of 10"), part, self->pain_0_to_10);
}

static char *
dup_words (const MidlineTodayExerciseInput *input,
           const MidlineTodayExercise      *self)
{
  gint64 newest = find_newest_entry (input);
  MidlineDate entered_on = newest > 0 ? get_local_date (newest) : input->day->date;
  gboolean is_late = entered_on > input->day->date;
  g_autofree char *main_words = self->is_done ? dup_done_words (input, is_late)
    : self->is_stopped ? dup_stopped_words (input, self)
    : self->fraction > 0 ? dup_part_words (input, self) : midline_words_dose (&input->item->dose);
  GString *words = g_string_new (main_words);

  if (input->has_less_range)
    {
      g_string_append (words, " · ");
      g_string_append (words, _("smaller movement"));
    }
  if (self->pain_0_to_10 != MIDLINE_NOT_ENTERED && !self->is_stopped)
    {
      g_string_append (words, " · ");
      /* Translators: pain during an exercise, for example “pain 2 of 10” */
      g_string_append_printf (words, _("pain %d of 10"), self->pain_0_to_10);
    }
  if (is_late)
    {
      g_autofree char *date = midline_words_date_medium (entered_on);

      g_string_append (words, " · ");
      /* Translators: when it was written down later, for example “entered on Fri, 13 March” */
      g_string_append_printf (words, _("entered on %s"), date);
    }
  return g_string_free (words, FALSE);
}

static void
fill_diary (MidlineTodayExercise            *self,
            const MidlineTodayExerciseInput *input)
{
  MidlineExerciseEntry *entry = midline_diary_day_find_entry (input->day, self->id);
  guint n_sets = midline_plan_item_get_n_sets (input->item);
  guint n_done = midline_diary_day_count_sets (input->day, input->item);

  self->fraction = n_sets > 0 ? MIN (1.0, (double) n_done / n_sets) : 0;
  self->is_done = midline_diary_day_is_item_done (input->day, input->item);
  self->is_stopped = !self->is_done && midline_diary_day_is_stopped (input->day, self->id);
  self->pain_0_to_10 = entry != NULL ? entry->pain_0_to_10 : MIDLINE_NOT_ENTERED;
  self->two_more = entry != NULL ? entry->two_more : MIDLINE_UNSAID;
  self->load_kg = midline_diary_day_get_load (input->day, self->id);
  self->takes_load = self->load_kg >= 0 || (self->exercise != NULL && self->exercise->takes_load);
  self->note = g_strdup (entry != NULL && entry->note != NULL ? entry->note : "");
}

/**
 * midline_today_exercise_from:
 * @input: one exercise of a day and what the diary says of it
 *
 * Returns: (transfer full): the row
 */
MidlineTodayExercise *
midline_today_exercise_from (const MidlineTodayExerciseInput *input)
{
  MidlineTodayExercise *self = g_new0 (MidlineTodayExercise, 1);
  MidlineExercise *exercise = midline_catalogue_lookup (input->catalogue,
                                                        input->item->exercise_id);

  self->id = g_strdup (input->item->exercise_id);
  self->exercise = exercise != NULL ? midline_exercise_ref (exercise) : NULL;
  self->name = g_strdup (exercise != NULL ? exercise->name : self->id);
  self->heading = exercise != NULL ? midline_exercise_kind_get_heading (exercise->kind)
                                   : MIDLINE_HEADING_STRENGTH;
  self->is_planned = input->is_planned;
  self->is_held = midline_dose_is_held (&input->item->dose);
  self->can_edit = input->can_edit;
  fill_diary (self, input);
  self->sides = create_sides (input);
  self->words = dup_words (input, self);
  if (exercise != NULL && input->is_planned && !self->is_stopped)
    self->seconds_left = (int) (midline_exercise_get_seconds (exercise, &input->item->dose)
                                * (1 - self->fraction));
  if (input->is_planned)
    self->why = midline_plan_item_dup_reason (input->item, input->catalogue);
  if (self->why == NULL)
    self->why = g_strdup (exercise != NULL ? exercise->why : "");
  return self;
}

/**
 * midline_today_item_from_records:
 * @day: what was recorded
 * @exercise_id: an exercise with records
 *
 * Returns: (transfer full): an item that holds just the recorded sets, for an exercise that is not
 *   in the plan of the day any more, so that nothing that was done disappears
 */
MidlinePlanItem *
midline_today_item_from_records (const MidlineDiaryDay *day,
                                 const char            *exercise_id)
{
  MidlineDose dose = { .sets = 1, .reps = 1, .directions = 1 };

  for (guint i = 0; i < day->sets->len; i++)
    {
      MidlineSetRecord *record = g_ptr_array_index (day->sets, i);

      if (!g_str_equal (record->exercise_id, exercise_id))
        continue;
      dose.sets = MAX (dose.sets, record->set_number);
      dose.each_side |= record->side != MIDLINE_SIDE_BOTH;
      if (record->seconds >= 0)
        dose.hold_seconds = record->seconds;
      else
        dose.reps = MAX (dose.reps, record->reps);
    }
  return midline_plan_item_new (exercise_id, &dose, "", MIDLINE_LEVEL_OWN_CHOICE);
}
