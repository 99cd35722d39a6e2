/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-today-state.h"

#include "midline-session-time.h"
#include "midline-words.h"

#include <glib/gi18n-lib.h>

/** midline_today_state_free: frees the state. */
void
midline_today_state_free (MidlineTodayState *self)
{
  g_free (self->title);
  g_free (self->title_short);
  g_free (self->subtitle);
  g_free (self->subtitle_short);
  g_free (self->notice);
  g_free (self->morning_question);
  g_free (self->morning_about);
  g_free (self->morning_line);
  g_free (self->proposal);
  g_ptr_array_unref (self->exercises);
  g_free (self->progress);
  g_free (self->start_label);
  g_free (self->time_left);
  g_free (self->after_line);
  g_free (self->next_title);
  g_free (self->next_words);
  g_free (self->short_words);
  g_free (self->status_title);
  g_free (self->status_words);
  g_free (self);
}

static MidlineSession *
find_session (const MidlineTodayInput *input)
{
  return input->week != NULL ? midline_week_get_session (input->week, input->date) : NULL;
}

static MidlineTodayKind
find_kind (const MidlineTodayInput *input)
{
  /* The diary of the past stays open while the plan is closed. */
  if (input->is_locked && (input->date >= input->today || input->plan == NULL))
    return MIDLINE_TODAY_LOCKED;
  if (input->plan == NULL)
    return MIDLINE_TODAY_NO_PLAN;
  if (input->day->sets->len > 0)
    return MIDLINE_TODAY_SESSION;
  if (input->date < input->plan->started_on || input->week == NULL)
    return MIDLINE_TODAY_BEFORE_PLAN;
  return find_session (input) != NULL ? MIDLINE_TODAY_SESSION : MIDLINE_TODAY_REST;
}

static char *
dup_about_minutes (int minutes)
{
  /* Translators: how long a session takes, for example “about 22 minutes” */
  return g_strdup_printf (ngettext ("about %d minute", "about %d minutes", (gulong) minutes),
                          minutes);
}

static void
fill_head (MidlineTodayState       *self,
           const MidlineTodayInput *input)
{
  MidlineSession *session = find_session (input);

  self->title = midline_words_date_long (input->date);
  self->title_short = midline_words_date_medium (input->date);
  self->is_today = input->date == input->today;
  self->can_edit = input->date <= input->today;
  self->can_go_back = input->plan == NULL || input->date > input->plan->started_on;
  if (input->plan == NULL || input->week == NULL || input->date < input->plan->started_on)
    {
      self->subtitle_short = g_strdup ("");
      self->subtitle = g_strdup ("");
      return;
    }
  self->subtitle_short = midline_words_phase_week (input->week->phase, input->week->number,
                                                   input->plan->length_weeks);
  if (self->kind == MIDLINE_TODAY_LOCKED)
    {
      self->subtitle = g_strdup (self->subtitle_short);
    }
  else if (self->is_off)
    {
      /* Translators: a day of illness or travel, for example “Settle, week 2 of 12 · time off” */
      self->subtitle = g_strdup_printf (_("%s · time off"), self->subtitle_short);
    }
  else if (session != NULL)
    {
      g_autofree char *minutes =
        dup_about_minutes (midline_session_get_minutes (session, input->catalogue));

      self->subtitle = g_strdup_printf ("%s · %s", self->subtitle_short, minutes);
    }
  else
    {
      /* Translators: a day without exercises, for example “Settle, week 2 of 12 · rest day” */
      self->subtitle = g_strdup_printf (_("%s · rest day"), self->subtitle_short);
    }
}

static void
fill_notice (MidlineTodayState       *self,
             const MidlineTodayInput *input)
{
  if (self->kind != MIDLINE_TODAY_SESSION)
    return;
  if (self->is_off && input->day->sets->len == 0)
    self->notice = g_strdup (_("This was planned for the day. It can wait: do any of it only if "
                               "you feel like it."));
  else if (input->date < input->today)
    self->notice = g_strdup (_("This day has gone by. You can still fill it in or correct it."));
  else if (input->is_likely)
    self->notice = g_strdup (_("This day is still to come, and its week is not settled yet: this "
                               "is what is likely. You can look, and tick it off when it is "
                               "here."));
  else if (input->date > input->today)
    self->notice = g_strdup (_("This day is still to come. You can look now, and tick it off when "
                               "it is here."));
}

static char *
dup_morning_about (const MidlineTodayInput *input)
{
  const char *kind = input->morning_session != NULL
    ? midline_session_kind_get_name (input->morning_session->kind) : NULL;

  if (input->morning_about == MIDLINE_NO_DATE)
    return g_strdup ("");
  if (input->date == input->today && kind != NULL)
    /* Translators: the name of a session, for example “After yesterday’s Strength B, on the 0 to
     * 10 scale” */
    return g_strdup_printf (_("After yesterday’s %s, on the 0 to 10 scale"), kind);
  if (input->date == input->today)
    return g_strdup (_("After yesterday’s session, on the 0 to 10 scale"));
  /* Translators: a weekday, for example “After Tuesday’s session, on the 0 to 10 scale” */
  return g_strdup_printf (_("After %s’s session, on the 0 to 10 scale"),
                          midline_words_weekday (midline_date_get_weekday (input->morning_about)));
}

static void
fill_morning (MidlineTodayState       *self,
              const MidlineTodayInput *input)
{
  self->morning = input->day->morning;
  self->asks_morning = self->can_edit && self->kind != MIDLINE_TODAY_NO_PLAN
                       && (input->morning_about != MIDLINE_NO_DATE
                           || self->morning != MIDLINE_MORNING_UNSAID);
  self->waits_for_morning = self->asks_morning && self->is_today
                            && self->morning == MIDLINE_MORNING_UNSAID
                            && input->morning_skipped_on != input->date;
  self->morning_about = dup_morning_about (input);
  self->morning_question = g_strdup (self->is_today
                                       ? _("How was it this morning compared with usual?")
                                       : _("How was it that morning compared with usual?"));
  self->morning_line = g_strdup (self->is_today ? _("This morning compared with usual")
                                                : _("That morning compared with usual"));
}

static void
add_exercise (MidlineTodayState       *self,
              const MidlineTodayInput *input,
              const MidlinePlanItem   *item,
              gboolean                 is_planned)
{
  MidlineTodayExerciseInput exercise_input = {
    .item = item,
    .is_planned = is_planned,
    .day = input->day,
    .catalogue = input->catalogue,
    .answers = input->answers,
    .first_side = input->first_side,
    .can_edit = self->can_edit,
    .has_less_range = is_planned && input->less_range != NULL
                      && g_hash_table_contains (input->less_range, item->exercise_id),
  };

  g_ptr_array_add (self->exercises, midline_today_exercise_from (&exercise_input));
}

static gboolean
has_exercise (const MidlineTodayState *self,
              const char              *id)
{
  for (guint i = 0; i < self->exercises->len; i++)
    if (g_str_equal (((MidlineTodayExercise *) g_ptr_array_index (self->exercises, i))->id, id))
      return TRUE;
  return FALSE;
}

static void
fill_exercises (MidlineTodayState       *self,
                const MidlineTodayInput *input)
{
  MidlineSession *session = find_session (input);

  for (guint i = 0; session != NULL && i < session->items->len; i++)
    add_exercise (self, input, g_ptr_array_index (session->items, i), TRUE);
  for (guint i = 0; i < input->day->sets->len; i++)
    {
      MidlineSetRecord *record = g_ptr_array_index (input->day->sets, i);
      g_autoptr (MidlinePlanItem) item = NULL;

      if (has_exercise (self, record->exercise_id))
        continue;
      item = midline_today_item_from_records (input->day, record->exercise_id);
      add_exercise (self, input, item, FALSE);
    }
}

static void
fill_progress (MidlineTodayState *self)
{
  int seconds_left = 0;
  int minutes_left;

  for (guint i = 0; i < self->exercises->len; i++)
    {
      MidlineTodayExercise *exercise = g_ptr_array_index (self->exercises, i);

      self->n_done += exercise->is_done ? 1 : 0;
      self->n_stopped += exercise->is_stopped ? 1 : 0;
      self->is_begun |= exercise->fraction > 0;
      seconds_left += exercise->seconds_left;
    }
  /* Translators: exercises of the day, for example “2 of 5 done” */
  self->progress = g_strdup_printf (_("%u of %u done"), self->n_done, self->exercises->len);
  if (self->n_stopped > 0)
    {
      g_autofree char *done = g_steal_pointer (&self->progress);

      /* Translators: exercises of the day, as in “3 of 5 done, 1 stopped”. The number is of those
       * that were stopped because they hurt. */
      self->progress = g_strdup_printf (ngettext ("%s, %u stopped", "%s, %u stopped",
                                                  self->n_stopped), done, self->n_stopped);
    }
  minutes_left = MAX (1, (seconds_left + 30) / 60);
  if ((self->can_edit && !self->is_today) || (self->is_off && !self->is_begun))
    self->time_left = g_strdup ("");
  else if (self->n_done + self->n_stopped == self->exercises->len)
    self->time_left = g_strdup (_("that is all for today"));
  else if (self->is_begun)
    self->time_left = g_strdup_printf (ngettext ("about %d minute left", "about %d minutes left",
                                                 (gulong) minutes_left), minutes_left);
  else
    {
      self->time_left = dup_about_minutes (minutes_left);
      /* The line below the date would say the same once more. */
      g_free (self->subtitle);
      self->subtitle = g_strdup (self->subtitle_short);
    }
}

/* Only what is planned can be guided, and only today. */
static void
fill_start (MidlineTodayState       *self,
            const MidlineTodayInput *input)
{
  gboolean is_begun = FALSE, is_left = FALSE;

  for (guint i = 0; i < self->exercises->len; i++)
    {
      MidlineTodayExercise *exercise = g_ptr_array_index (self->exercises, i);

      is_begun |= exercise->is_planned && (exercise->is_done || exercise->fraction > 0);
      is_left |= exercise->is_planned && !exercise->is_done && !exercise->is_stopped;
    }
  if (self->kind == MIDLINE_TODAY_SESSION && self->is_today && !input->is_locked && is_left
      && (!self->is_off || is_begun))
    self->start_label = g_strdup (is_begun ? _("Go On") : _("Start Session"));
}

static char *
dup_after_line (const MidlineTodayState *self)
{
  if (self->pain_highest_0_to_10 != MIDLINE_NOT_ENTERED
      && self->pain_after_0_to_10 != MIDLINE_NOT_ENTERED)
    /* Translators: two pain values, for example “highest 3, afterwards 1” */
    return g_strdup_printf (_("highest %d, afterwards %d"), self->pain_highest_0_to_10,
                            self->pain_after_0_to_10);
  if (self->pain_highest_0_to_10 != MIDLINE_NOT_ENTERED)
    return g_strdup_printf (_("highest %d"), self->pain_highest_0_to_10);
  if (self->pain_after_0_to_10 != MIDLINE_NOT_ENTERED)
    return g_strdup_printf (_("afterwards %d"), self->pain_after_0_to_10);
  return g_strdup (self->is_after_said ? _("Said") : _("Not said"));
}

/* Effort left: repetitions, time where all of it is held, either where both are. */
static const char *
get_two_more_question (const MidlineTodayState *self)
{
  guint n_held = 0;

  for (guint i = 0; i < self->exercises->len; i++)
    n_held += ((MidlineTodayExercise *) g_ptr_array_index (self->exercises, i))->is_held ? 1 : 0;
  if (n_held == 0)
    return _("Could you have done two more of each?");
  return n_held == self->exercises->len ? _("Could you have gone on longer with each?")
                                        : _("Could you have done two more, or gone on longer, with "
                                            "each?");
}

static void
fill_after (MidlineTodayState       *self,
            const MidlineTodayInput *input)
{
  self->pain_highest_0_to_10 = input->day->pain_highest_0_to_10;
  self->pain_after_0_to_10 = input->day->pain_after_0_to_10;
  self->two_more_question = get_two_more_question (self);
  self->two_more = input->day->two_more;
  self->is_after_said = self->pain_highest_0_to_10 != MIDLINE_NOT_ENTERED
                        || self->pain_after_0_to_10 != MIDLINE_NOT_ENTERED
                        || self->two_more != MIDLINE_UNSAID;
  self->asks_after = self->kind == MIDLINE_TODAY_SESSION && self->can_edit
                     && (self->is_after_said
                         || (self->exercises->len > 0
                             && self->n_done + self->n_stopped == self->exercises->len));
  self->after_line = dup_after_line (self);
}

static char *
dup_next_words (const MidlineTodayInput *input)
{
  const MidlineSession *next = input->next_session;
  int days = next->date - input->date;
  g_autofree char *minutes =
    dup_about_minutes (midline_session_get_minutes (next, input->catalogue));
  g_autofree char *count = g_strdup_printf (ngettext ("%u exercise", "%u exercises",
                                                      next->items->len), next->items->len);
  g_autofree char *when = NULL;

  if (days == 1 && input->date == input->today)
    when = g_strdup (_("Tomorrow"));
  else if (days == 1)
    when = g_strdup (_("The day after"));
  else
    /* Translators: when the next session is, for example “In 3 days” or “3 days later” */
    when = g_strdup_printf (input->date == input->today
                              ? ngettext ("In %d day", "In %d days", (gulong) days)
                              : ngettext ("%d day later", "%d days later", (gulong) days), days);
  /* Translators: a coming session, for example “Tomorrow · 5 exercises, about 24 minutes” */
  return g_strdup_printf (_("%s · %s, %s"), when, count, minutes);
}

static void
fill_rest (MidlineTodayState       *self,
           const MidlineTodayInput *input)
{
  self->walked = input->day->walked;
  if (self->kind != MIDLINE_TODAY_REST)
    return;
  self->can_note_walk = self->can_edit;
  if (input->next_session == NULL)
    return;
  self->next_date = input->next_session->date;
  /* Translators: the name of a session, for example “Next session: Strength A” */
  self->next_title = g_strdup_printf (_("Next session: %s"),
                                      midline_session_kind_get_name (input->next_session->kind));
  self->next_words = dup_next_words (input);
}

static void
fill_actions (MidlineTodayState       *self,
              const MidlineTodayInput *input)
{
  gboolean is_day_of_plan = self->kind == MIDLINE_TODAY_SESSION || self->kind == MIDLINE_TODAY_REST;

  self->can_add = is_day_of_plan && input->week != NULL && !input->is_likely && !input->is_locked
                  && input->date >= input->plan->started_on;
  if (self->kind == MIDLINE_TODAY_SESSION && self->can_add && input->date >= input->today
      && self->n_done < self->exercises->len && input->short_minutes > 0)
    {
      g_autofree char *minutes = dup_about_minutes (input->short_minutes);

      /* Translators: a shorter session, for example “Keeps what matters, about 12 minutes” */
      self->short_words = g_strdup_printf (_("Keeps what matters, %s"), minutes);
    }
  if (self->is_today && is_day_of_plan)
    self->proposal = g_strdup (input->proposal_reason);
}

static char *
dup_lock_words (const MidlineTodayInput *input)
{
  g_autofree char *reason =
    input->screening != NULL ? midline_screening_dup_reason (input->screening) : g_strdup ("");
  GString *words = g_string_new (reason);

  if (words->len > 0)
    {
      g_string_append_c (words, ' ');
      g_string_append (words, midline_care_get_advice (midline_screening_get_care (
                                input->screening)));
      g_string_append (words, "\n\n");
    }
  g_string_append (words, _("Until then the plan stays closed. Learn and your diary stay open, and "
                            "everything you entered is kept."));
  return g_string_free (words, FALSE);
}

static void
fill_status (MidlineTodayState       *self,
             const MidlineTodayInput *input)
{
  if (self->kind == MIDLINE_TODAY_NO_PLAN)
    {
      self->status_title = g_strdup (_("No Plan Yet"));
      self->status_words = g_strdup (_("Answer a few questions about your knee and your week. A "
                                       "plan follows, and it says why each exercise is in it."));
    }
  else if (self->kind == MIDLINE_TODAY_LOCKED)
    {
      self->status_title = g_strdup (_("Your Plan Is Closed for Now"));
      self->status_words = dup_lock_words (input);
    }
  else if (self->kind == MIDLINE_TODAY_BEFORE_PLAN)
    {
      g_autofree char *date = midline_words_date_full (input->plan->started_on);

      self->status_title = g_strdup (_("Before Your Plan"));
      /* Translators: a date, for example “Your plan began on 9 March 2026.” */
      self->status_words = g_strdup_printf (_("Your plan began on %s."), date);
    }
}

/**
 * midline_today_state_from:
 * @input: one day of the person
 *
 * Returns: (transfer full): what Today shows for that day
 */
MidlineTodayState *
midline_today_state_from (const MidlineTodayInput *input)
{
  MidlineTodayState *self = g_new0 (MidlineTodayState, 1);

  self->date = input->date;
  self->kind = find_kind (input);
  self->is_off = input->time_off != NULL;
  self->exercises = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_today_exercise_free);
  fill_head (self, input);
  fill_notice (self, input);
  fill_morning (self, input);
  if (self->kind == MIDLINE_TODAY_SESSION)
    fill_exercises (self, input);
  fill_progress (self);
  fill_start (self, input);
  fill_after (self, input);
  fill_rest (self, input);
  fill_actions (self, input);
  fill_status (self, input);
  return self;
}

/**
 * midline_today_state_from_program:
 * @program: the person's program
 * @date: the day to show
 *
 * Returns: (transfer full): what Today shows for that day
 */
MidlineTodayState *
midline_today_state_from_program (MidlineProgram *program,
                                  MidlineDate     date)
{
  gboolean is_likely = FALSE;
  g_autoptr (MidlineWeek) week = midline_program_dup_week (program, date, &is_likely);
  MidlineDate morning_about = midline_program_get_morning_session (program, date);
  MidlineDate next_date = MIDLINE_NO_DATE;
  g_autoptr (MidlineSession) morning_session = NULL;
  g_autoptr (MidlineSession) next_session = NULL;
  g_autofree char *reason = midline_program_dup_proposal_reason (program);
  g_autofree char *skipped_on = midline_program_dup_setting (program,
                                                             MIDLINE_SETTING_MORNING_SKIPPED);
  g_autoptr (GHashTable) less_range = midline_program_list_less_range (program, date);

  if (morning_about != MIDLINE_NO_DATE)
    morning_session = midline_program_dup_session (program, morning_about);
  /* Only a rest day shows what comes next. */
  if (week != NULL && midline_week_get_session (week, date) == NULL)
    next_date = midline_program_find_next_session (program, date);
  if (next_date != MIDLINE_NO_DATE)
    next_session = midline_program_dup_session (program, next_date);
  return midline_today_state_from (&(MidlineTodayInput) {
    .date = date,
    .today = midline_program_get_today (program),
    .is_locked = midline_program_is_locked (program),
    .screening = midline_program_get_screening (program),
    .answers = midline_program_get_answers (program),
    .plan = midline_program_get_plan (program),
    .week = week,
    .is_likely = is_likely,
    .day = midline_program_get_diary_day (program, date),
    .morning_about = morning_about,
    .morning_session = morning_session,
    .morning_skipped_on = skipped_on != NULL ? midline_date_from_iso (skipped_on)
                                             : MIDLINE_NO_DATE,
    .next_session = next_session,
    .time_off = midline_program_find_time_off (program, date),
    .less_range = less_range,
    .short_minutes = midline_program_get_short_minutes (program, date),
    .proposal_reason = reason,
    .catalogue = midline_program_get_catalogue (program),
    .first_side = midline_program_get_first_side (program),
  });
}

/**
 * midline_today_state_has_same_rows:
 * @a: (nullable): a state
 * @b: another
 *
 * Returns: whether both show the same exercises with the same sets, so that rows can be kept
 */
gboolean
midline_today_state_has_same_rows (const MidlineTodayState *a,
                                   const MidlineTodayState *b)
{
  if (a == NULL || a->date != b->date || a->exercises->len != b->exercises->len)
    return FALSE;
  for (guint i = 0; i < a->exercises->len; i++)
    {
      MidlineTodayExercise *x = g_ptr_array_index (a->exercises, i);
      MidlineTodayExercise *y = g_ptr_array_index (b->exercises, i);

      if (!g_str_equal (x->id, y->id) || x->is_planned != y->is_planned)
        return FALSE;
    }
  return TRUE;
}
