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
dup_week_sentence (const MidlineCompletion *week)
{
  if (week->sessions_planned == 0)
    return g_strdup (week->is_off ? _("This week is marked off.")
                                  : _("No session is planned this week."));
  /* Translators: for example “2 of 5 sessions.” */
  return g_strdup_printf (ngettext ("%d of %d session.", "%d of %d sessions.",
                                    (gulong) week->sessions_planned),
                          week->sessions_done, week->sessions_planned);
}

static char *
dup_next_sentence (MidlineProgram *program)
{
  MidlineDate today = midline_program_get_today (program);
  MidlineDate next = midline_program_find_next_session (program, today);
  g_autoptr (MidlineSession) session =
    next != MIDLINE_NO_DATE ? midline_program_dup_session (program, next) : NULL;
  g_autofree char *day = NULL;

  if (session == NULL)
    return NULL;
  if (next == today + 1)
    /* Translators: a session, “Next: Strength B, tomorrow.” */
    return g_strdup_printf (_("Next: %s, tomorrow."),
                            midline_session_kind_get_name (session->kind));
  day = midline_words_date_long (next);
  /* Translators: a session and a day, “Next: Strength B on Friday, 13 March.” */
  return g_strdup_printf (_("Next: %s on %s."), midline_session_kind_get_name (session->kind), day);
}

static char *
dup_subtitle (MidlineProgram    *program,
              const MidlineWeek *week,
              const GArray      *days)
{
  MidlinePlan *plan = midline_program_get_plan (program);
  guint n = midline_training_count_done (days);
  g_autofree char *phase = NULL;
  g_autofree char *date = NULL;
  g_autofree char *sessions = NULL;

  if (week == NULL)
    return g_strdup ("");
  phase = midline_words_phase_week (week->phase, week->number, plan->length_weeks);
  if (n == 0)
    return g_steal_pointer (&phase);
  date = midline_words_date_full (plan->started_on);
  /* Translators: all sessions done, “62 sessions since 2 March 2026” */
  sessions = g_strdup_printf (ngettext ("%u session since %s", "%u sessions since %s", n), n, date);
  return g_strdup_printf ("%s · %s", phase, sessions);
}

static int
get_year (MidlineDate date)
{
  g_autoptr (GDateTime) time = midline_date_to_date_time (date);

  return g_date_time_get_year (time);
}

static void
fill_calendar (MidlineProgressState      *self,
               MidlineProgram            *program,
               const MidlineProgressView *view,
               const GArray              *days)
{
  MidlineDate today = midline_program_get_today (program);
  MidlineDate started_on = midline_program_get_plan (program)->started_on;
  int last_year = get_year (today);
  g_autoptr (GPtrArray) time_off = NULL;

  self->year = view->year != 0 ? CLAMP (view->year, get_year (started_on), last_year) : last_year;
  self->has_previous_year = self->year > get_year (started_on);
  self->has_next_year = self->year < last_year;
  time_off = midline_program_load_time_off (program, midline_date_new (self->year, 1, 1),
                                            midline_date_new (self->year, 12, 31));
  self->has_time_off = time_off->len > 0;
  self->calendar = midline_progress_chart_year (self->year, days, time_off,
                                                midline_program_get_first_weekday (program),
                                                started_on, today);
  self->calendar_sentence = midline_progress_words_year (self->year, days, today);
}

static void
fill_weeks (MidlineProgressState *self,
            MidlineProgram       *program,
            const GArray         *days)
{
  MidlineDate today = midline_program_get_today (program);
  MidlinePlan *plan = midline_program_get_plan (program);
  g_autoptr (GArray) weeks = midline_training_weeks_from_days (
    days, midline_plan_get_week_start (plan, 1), MAX (today, plan->started_on));

  self->weeks = midline_progress_chart_weeks (weeks);
  self->weeks_sentence = midline_progress_words_weeks (weeks);
  self->weeks_in_a_row = midline_progress_words_in_a_row (weeks);
}

/**
 * midline_progress_pain_from_program:
 * @program: the person's program, with a plan
 *
 * Returns: (transfer full) (element-type MidlineProgressPain): the four activities
 */
GPtrArray *
midline_progress_pain_from_program (MidlineProgram *program)
{
  GPtrArray *pain = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_progress_pain_free);
  MidlineDate today = midline_program_get_today (program);
  MidlinePlan *plan = midline_program_get_plan (program);
  MidlineDate last = midline_plan_get_week_start (
    plan, midline_plan_get_week_number (plan, MAX (today, plan->started_on))) - 1;
  g_autoptr (GPtrArray) checks = midline_program_load_weekly_checks (
    program, last - 7 * MIDLINE_PROGRESS_MOST_POINTS, MAX (today, last) + 6);

  for (guint i = MIDLINE_ACTIVITY_STAIRS; i < MIDLINE_N_ACTIVITIES; i++)
    g_ptr_array_add (pain, midline_progress_pain_new ((MidlineActivity) i, checks, last));
  return pain;
}

static void
add_exercise (GPtrArray      *exercises,
              MidlineProgram *program,
              const char     *id,
              const GArray   *items)
{
  MidlineDate last = midline_progress_find_last_day (id, items);

  for (guint i = 0; i < exercises->len; i++)
    {
      const MidlineProgressExercise *other = g_ptr_array_index (exercises, i);

      if (g_str_equal (other->exercise_id, id))
        return;
    }
  g_ptr_array_add (exercises,
                   midline_progress_exercise_new (
                     id, items,
                     last != MIDLINE_NO_DATE ? midline_program_get_diary_day (program, last) : NULL,
                     midline_program_get_today (program)));
}

/**
 * midline_progress_exercises_from_program:
 * @program: the person's program
 * @items: (element-type MidlineTrainingItem): what was planned and done, by date
 *
 * Returns: (transfer full) (element-type MidlineProgressExercise): the exercises of the present
 *   week, in the order in which they come
 */
GPtrArray *
midline_progress_exercises_from_program (MidlineProgram *program,
                                         const GArray   *items)
{
  GPtrArray *exercises =
    g_ptr_array_new_with_free_func ((GDestroyNotify) midline_progress_exercise_free);
  g_autoptr (MidlineWeek) week =
    midline_program_dup_week (program, midline_program_get_today (program), NULL);

  for (guint i = 0; week != NULL && i < week->sessions->len; i++)
    {
      const MidlineSession *session = g_ptr_array_index (week->sessions, i);

      for (guint k = 0; k < session->items->len; k++)
        add_exercise (exercises, program,
                      ((MidlinePlanItem *) g_ptr_array_index (session->items, k))->exercise_id,
                      items);
    }
  return exercises;
}

static void
fill_days (MidlineProgressState *self,
           MidlineProgram       *program,
           int                   n_days)
{
  MidlineDate today = midline_program_get_today (program);
  MidlineDate started_on = midline_program_get_plan (program)->started_on;
  MidlineDate first = MAX (today - n_days + 1, started_on);

  self->has_earlier_days = first > started_on;
  for (MidlineDate date = today; date >= first; date--)
    {
      MidlineProgressDay *day = create_day (program, date);

      if (day != NULL)
        g_ptr_array_add (self->days, day);
    }
}

/**
 * midline_progress_state_from_program:
 * @program: the person's program
 * @view: what the person chose to look at
 *
 * Returns: (transfer full): what the page shows
 */
MidlineProgressState *
midline_progress_state_from_program (MidlineProgram            *program,
                                     const MidlineProgressView *view)
{
  MidlineProgressState *self = g_new0 (MidlineProgressState, 1);
  MidlineDate today = midline_program_get_today (program);
  MidlinePlan *plan = midline_program_get_plan (program);
  g_autoptr (MidlineWeek) week = NULL;
  g_autoptr (GArray) items = NULL;
  g_autoptr (GArray) days = NULL;
  g_autoptr (GPtrArray) time_off = NULL;
  MidlineCompletion completion;

  self->days = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_progress_day_free);
  self->has_plan = plan != NULL;
  if (plan == NULL)
    return self;

  week = midline_program_dup_week (program, today, NULL);
  items = midline_program_load_training (program, plan->week_1_start, today + 6);
  time_off = midline_program_load_time_off (program, plan->week_1_start, today + 6);
  days = midline_training_days_from_items (items, time_off);
  completion = midline_program_get_completion (program, today);
  self->subtitle = dup_subtitle (program, week, days);
  self->sessions_done = completion.sessions_done;
  self->sessions_planned = completion.sessions_planned;
  self->week_sentence = dup_week_sentence (&completion);
  self->next_sentence = dup_next_sentence (program);
  fill_weeks (self, program, days);
  fill_calendar (self, program, view, days);
  self->pain = midline_progress_pain_from_program (program);
  self->exercises = midline_progress_exercises_from_program (program, items);
  fill_days (self, program, view->n_days);
  return self;
}

void
midline_progress_state_free (MidlineProgressState *self)
{
  g_free (self->subtitle);
  g_free (self->week_sentence);
  g_free (self->next_sentence);
  g_clear_pointer (&self->weeks, midline_chart_unref);
  g_free (self->weeks_sentence);
  g_free (self->weeks_in_a_row);
  g_clear_pointer (&self->calendar, midline_chart_unref);
  g_free (self->calendar_sentence);
  g_clear_pointer (&self->pain, g_ptr_array_unref);
  g_clear_pointer (&self->exercises, g_ptr_array_unref);
  g_ptr_array_unref (self->days);
  g_free (self);
}
