/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-progress-state.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>

static void
midline_progress_day_free (MidlineProgressDay *day)
{
  g_free (day->title);
  g_free (day->detail);
  g_free (day);
}

/* The highest pain said for the day, of the card and of each exercise; below 0: none said. */
static int
find_highest_pain (const MidlineDiaryDay *day)
{
  int highest = day->pain_highest_0_to_10;

  for (guint i = 0; i < day->entries->len; i++)
    highest = MAX (highest,
                   ((MidlineExerciseEntry *) g_ptr_array_index (day->entries, i))->pain_0_to_10);
  return highest;
}

static int
count_done_items (const MidlineSession  *session,
                  const MidlineDiaryDay *day)
{
  int n_done = 0;

  for (guint i = 0; i < session->items->len; i++)
    n_done += midline_diary_day_is_item_done (day, g_ptr_array_index (session->items, i));
  return n_done;
}

static void
count_sets (const MidlineSession  *session,
            const MidlineDiaryDay *day,
            int                   *planned,
            int                   *done)
{
  *planned = *done = 0;
  for (guint i = 0; i < session->items->len; i++)
    {
      MidlinePlanItem *item = g_ptr_array_index (session->items, i);

      *planned += (int) midline_plan_item_get_n_sets (item);
      *done += (int) midline_diary_day_count_sets (day, item);
    }
}

/* The knee in the morning compared with usual, as a part of the line of a day. */
static const char *
get_morning_words (MidlineMorning morning)
{
  switch (morning)
    {
    case MIDLINE_MORNING_BETTER:
      return _("better in the morning");
    case MIDLINE_MORNING_AS_USUAL:
      return _("as usual in the morning");
    case MIDLINE_MORNING_1_WORSE:
      return _("1 worse in the morning");
    case MIDLINE_MORNING_2_WORSE:
      return _("2 worse in the morning");
    case MIDLINE_MORNING_3_OR_MORE_WORSE:
      return _("3 or more worse in the morning");
    case MIDLINE_MORNING_UNSAID:
    default:
      return NULL;
    }
}

static char *
dup_detail (const MidlineSession  *session,
            const MidlineDiaryDay *day)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  int pain = find_highest_pain (day);

  if (session != NULL)
    /* Translators: exercises done on a day, for example “4 of 5 exercises” */
    g_ptr_array_add (parts, g_strdup_printf (ngettext ("%d of %u exercise", "%d of %u exercises",
                                                       session->items->len),
                                             count_done_items (session, day), session->items->len));
  else if (day->sets->len > 0)
    g_ptr_array_add (parts, g_strdup_printf (ngettext ("%u set", "%u sets", day->sets->len),
                                             day->sets->len));
  if (pain != MIDLINE_NOT_ENTERED)
    /* Translators: the highest pain of a day, for example “pain at most 2 of 10” */
    g_ptr_array_add (parts, g_strdup_printf (_("pain at most %d of 10"), pain));
  if (day->morning != MIDLINE_MORNING_UNSAID)
    g_ptr_array_add (parts, g_strdup (get_morning_words (day->morning)));
  if (day->walked)
    g_ptr_array_add (parts, g_strdup (_("walk or ride")));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (" · ", (char **) parts->pdata);
}

static MidlineProgressDay *
create_day (MidlineProgram *program,
            MidlineDate     date)
{
  g_autoptr (MidlineSession) session = midline_program_dup_session (program, date);
  MidlineDiaryDay *diary_day = midline_program_get_diary_day (program, date);
  MidlineProgressDay *day;
  int planned, done;

  if (session == NULL && midline_diary_day_is_empty (diary_day))
    return NULL;
  day = g_new0 (MidlineProgressDay, 1);
  day->date = date;
  day->is_today = date == midline_program_get_today (program);
  day->title = g_strdup (session != NULL ? midline_session_kind_get_name (session->kind)
                                         : _("Rest day"));
  day->detail = dup_detail (session, diary_day);
  day->is_planned = session != NULL && session->kind != MIDLINE_SESSION_OWN;
  if (session != NULL)
    {
      count_sets (session, diary_day, &planned, &done);
      day->state = midline_session_get_state (planned, done);
    }
  return day;
}

static char *
dup_week_sentence (MidlineProgram    *program,
                   MidlineCompletion *week)
{
  MidlineDate today = midline_program_get_today (program);
  MidlineDate next = midline_program_find_next_session (program, today);
  g_autofree char *done = NULL;
  g_autofree char *day = NULL;

  done = week->sessions_planned == 0
    ? g_strdup (_("No session is planned this week."))
    /* Translators: for example “2 of 5 sessions done this week.” */
    : g_strdup_printf (ngettext ("%d of %d session done this week.",
                                 "%d of %d sessions done this week.", week->sessions_planned),
                       week->sessions_done, week->sessions_planned);
  if (next == MIDLINE_NO_DATE)
    return g_steal_pointer (&done);
  if (next == today + 1)
    /* Translators: the first placeholder is a sentence about this week */
    return g_strdup_printf (_("%s The next one is tomorrow."), done);
  day = midline_words_date_long (next);
  /* Translators: a sentence about this week, then a day such as “Friday, 13 March” */
  return g_strdup_printf (_("%s The next one is on %s."), done, day);
}

static char *
dup_subtitle (MidlineProgram *program)
{
  MidlineDate today = midline_program_get_today (program);
  MidlinePlan *plan = midline_program_get_plan (program);
  g_autoptr (MidlineWeek) week = midline_program_dup_week (program, today, NULL);

  if (week == NULL)
    return g_strdup ("");
  return midline_words_phase_week (week->phase, week->number, plan->length_weeks);
}

/**
 * midline_progress_state_from_program:
 * @n_days: how many days back the list goes, today included
 *
 * Returns: (transfer full): what the page shows
 */
MidlineProgressState *
midline_progress_state_from_program (MidlineProgram *program,
                                     int             n_days)
{
  MidlineProgressState *self = g_new0 (MidlineProgressState, 1);
  MidlineDate today = midline_program_get_today (program);
  MidlinePlan *plan = midline_program_get_plan (program);
  MidlineCompletion week;
  MidlineDate first;

  self->days = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_progress_day_free);
  self->has_plan = plan != NULL;
  if (plan == NULL)
    return self;

  week = midline_program_get_completion (program, today);
  self->subtitle = dup_subtitle (program);
  self->sessions_done = week.sessions_done;
  self->sessions_planned = week.sessions_planned;
  self->week_sentence = dup_week_sentence (program, &week);
  first = MAX (today - n_days + 1, plan->started_on);
  self->has_earlier_days = first > plan->started_on;
  for (MidlineDate date = today; date >= first; date--)
    {
      MidlineProgressDay *day = create_day (program, date);

      if (day != NULL)
        g_ptr_array_add (self->days, day);
    }
  return self;
}

void
midline_progress_state_free (MidlineProgressState *self)
{
  g_free (self->subtitle);
  g_free (self->week_sentence);
  g_ptr_array_unref (self->days);
  g_free (self);
}
