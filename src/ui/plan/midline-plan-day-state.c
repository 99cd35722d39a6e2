/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-plan-day-state.h"

#include "midline-session-time.h"
#include "midline-words.h"

#include <glib/gi18n-lib.h>

static void
midline_plan_entry_state_free (MidlinePlanEntryState *self)
{
  g_free (self->exercise_id);
  g_free (self->name);
  g_free (self->dose);
  g_free (self->spoken);
  g_free (self);
}

static MidlinePlanEntryState *
create_entry (MidlineCatalogue      *catalogue,
              const MidlinePlanItem *item,
              const char            *long_date)
{
  MidlineExercise *exercise = midline_catalogue_lookup (catalogue, item->exercise_id);
  MidlinePlanEntryState *entry;
  g_autofree char *dose = NULL;

  if (exercise == NULL)
    return NULL;
  dose = midline_words_dose (&item->dose);
  entry = g_new0 (MidlinePlanEntryState, 1);
  entry->exercise_id = g_strdup (item->exercise_id);
  entry->name = g_strdup (exercise->name);
  entry->pillar = exercise->pillar;
  entry->dose = midline_words_dose_short (&item->dose);
  /* Translators: an exercise, its dose and its day, for example
   * “Clamshell, 2 sets of 12, each side, Monday, 9 March” */
  entry->spoken = g_strdup_printf (_("%s, %s, %s"), exercise->name, dose, long_date);
  return entry;
}

static void
count_sets (const MidlinePlanDayFacts *facts,
            int                       *planned,
            int                       *done)
{
  *planned = *done = 0;
  for (guint i = 0; facts->diary_day != NULL && i < facts->session->items->len; i++)
    {
      MidlinePlanItem *item = g_ptr_array_index (facts->session->items, i);

      *planned += (int) midline_plan_item_get_n_sets (item);
      *done += (int) midline_diary_day_count_sets (facts->diary_day, item);
    }
}

static MidlinePlanDayFixed
find_fixed (const MidlinePlanDayFacts *facts)
{
  if (facts->date < facts->today)
    return MIDLINE_PLAN_DAY_GONE_BY;
  return facts->fixed;
}

/* Joins the parts that are not empty: “Done · 24 min”. */
static char *
join (const char *a,
      const char *b)
{
  if (*a == '\0' || *b == '\0')
    return g_strconcat (a, b, NULL);
  return g_strjoin (" · ", a, b, NULL);
}

/* What was planned stays in sight; nothing of it is asked. */
static void
describe_off (MidlinePlanDayState *self)
{
  self->detail = g_strdup (_("Time off"));
  self->line = join (self->is_today ? _("Today") : "", self->detail);
}

static void
describe_session (MidlinePlanDayState       *self,
                  const MidlinePlanDayFacts *facts,
                  MidlineCatalogue          *catalogue)
{
  int minutes = midline_session_get_minutes (facts->session, catalogue);
  /* Translators: about how long a session takes, for example “22 min” */
  g_autofree char *time = g_strdup_printf (_("%d min"), minutes);
  g_autofree char *count = g_strdup_printf (ngettext ("%u exercise", "%u exercises",
                                                      self->entries->len),
                                            self->entries->len);
  g_autofree char *detail = NULL;
  const char *state = "";

  self->title = g_strdup (midline_session_kind_get_name (facts->session->kind));
  if (self->progress == MIDLINE_SESSION_DONE)
    state = _("Done");
  else if (self->progress == MIDLINE_SESSION_PART_DONE)
    state = _("Part done");
  if (facts->is_off && self->progress == MIDLINE_SESSION_NOT_DONE)
    {
      describe_off (self);
      return;
    }
  detail = join (time, facts->session->shortened ? _("shortened") : "");
  self->detail = join (detail, self->progress == MIDLINE_SESSION_PART_DONE ? _("part done") : "");
  if (self->is_today)
    self->line = join (self->progress == MIDLINE_SESSION_NOT_DONE ? _("Today") : state, time);
  else
    self->line = join (*state != '\0' ? state : count, time);
}

static void
describe_rest (MidlinePlanDayState       *self,
               const MidlinePlanDayFacts *facts)
{
  if (facts->date < facts->started_on)
    {
      self->title = g_strdup (_("Before the plan"));
      self->detail = g_strdup ("");
    }
  else if (facts->fixed == MIDLINE_PLAN_DAY_UNPLANNED)
    {
      self->title = g_strdup (_("Not planned"));
      self->detail = g_strdup ("");
    }
  else if (facts->is_off)
    {
      self->title = g_strdup (_("Rest"));
      describe_off (self);
      return;
    }
  else
    {
      const char *what = facts->is_check_day ? _("Weekly check") : _("A walk is fine");

      self->title = g_strdup (_("Rest"));
      self->detail = g_strdup (self->fixed == MIDLINE_PLAN_DAY_GONE_BY ? "" : what);
    }
  self->line = join (self->is_today ? _("Today") : "", self->detail);
}

static char *
dup_spoken (const MidlinePlanDayState *self,
            const char                *long_date)
{
  g_autofree char *day = NULL;
  g_autofree char *what = NULL;

  /* Translators: a date that is today, as in “Wednesday, 11 March, today” */
  day = self->is_today ? g_strdup_printf (_("%s, today"), long_date) : g_strdup (long_date);
  /* Translators: a session that is done, as in “Strength A, done” */
  what = self->progress == MIDLINE_SESSION_DONE ? g_strdup_printf (_("%s, done"), self->title)
                                                : g_strdup (self->title);
  if (*self->detail == '\0')
    /* Translators: a day and what it holds, as in “Sunday, 15 March: Rest” */
    return g_strdup_printf (_("%s: %s"), day, what);
  /* Translators: a day, what it holds and how long it takes, as in
   * “Wednesday, 11 March, today: Strength B, 22 min” */
  return g_strdup_printf (_("%s: %s, %s"), day, what, self->detail);
}

/**
 * midline_plan_day_state_new:
 * @catalogue: all exercises
 * @facts: the day
 *
 * Returns: (transfer full): what the day shows
 */
MidlinePlanDayState *
midline_plan_day_state_new (MidlineCatalogue          *catalogue,
                            const MidlinePlanDayFacts *facts)
{
  MidlinePlanDayState *self = g_new0 (MidlinePlanDayState, 1);
  g_autoptr (GDateTime) time = midline_date_to_date_time (facts->date);
  g_autofree char *long_date = midline_words_date_long (facts->date);
  int planned, done;

  self->date = facts->date;
  self->fixed = find_fixed (facts);
  self->is_today = facts->date == facts->today;
  self->is_off = facts->is_off;
  self->heading = midline_words_date_short (facts->date);
  self->weekday = g_strdup (midline_words_weekday_short (midline_date_get_weekday (facts->date)));
  self->number = g_date_time_format (time, "%-d");
  self->entries =
    g_ptr_array_new_with_free_func ((GDestroyNotify) midline_plan_entry_state_free);
  for (guint i = 0; facts->session != NULL && i < facts->session->items->len; i++)
    {
      MidlinePlanEntryState *entry =
        create_entry (catalogue, g_ptr_array_index (facts->session->items, i), long_date);

      if (entry != NULL)
        g_ptr_array_add (self->entries, entry);
    }
  self->is_rest = self->entries->len == 0;
  if (!self->is_rest)
    {
      count_sets (facts, &planned, &done);
      self->progress = planned > 0 ? midline_session_get_state (planned, done)
                                   : MIDLINE_SESSION_NOT_DONE;
      describe_session (self, facts, catalogue);
    }
  else
    {
      describe_rest (self, facts);
    }
  self->spoken = dup_spoken (self, long_date);
  return self;
}

void
midline_plan_day_state_free (MidlinePlanDayState *self)
{
  g_free (self->heading);
  g_free (self->weekday);
  g_free (self->number);
  g_free (self->title);
  g_free (self->detail);
  g_free (self->line);
  g_free (self->spoken);
  g_ptr_array_unref (self->entries);
  g_free (self);
}

/** midline_plan_day_state_find_entry: (nullable) (transfer none): the entry of an exercise. */
MidlinePlanEntryState *
midline_plan_day_state_find_entry (const MidlinePlanDayState *self,
                                   const char                *exercise_id)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      MidlinePlanEntryState *entry = g_ptr_array_index (self->entries, i);

      if (g_str_equal (entry->exercise_id, exercise_id))
        return entry;
    }
  return NULL;
}

/** midline_plan_day_fixed_get_text: why a day cannot be changed, as a heading; "" for open days. */
const char *
midline_plan_day_fixed_get_text (MidlinePlanDayFixed fixed)
{
  switch (fixed)
    {
    case MIDLINE_PLAN_DAY_GONE_BY:
      return _("A day gone by stays as it was");
    case MIDLINE_PLAN_DAY_LIKELY:
      return _("Can be changed when its week begins");
    case MIDLINE_PLAN_DAY_UNPLANNED:
      return _("Nothing was planned for this week");
    case MIDLINE_PLAN_DAY_OPEN:
    default:
      return "";
    }
}
