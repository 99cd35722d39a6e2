/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-session-page-state.h"

#include <glib/gi18n-lib.h>

/** midline_session_page_state_free: frees the state. */
void
midline_session_page_state_free (MidlineSessionPageState *self)
{
  g_free (self->exercise_id);
  g_free (self->head);
  g_free (self->name);
  g_free (self->side_words);
  g_free (self->set_words);
  g_free (self->number);
  g_free (self->above);
  g_free (self->below);
  g_free (self->hint);
  g_free (self->question_id);
  g_array_unref (self->shares);
  g_free (self->progress);
  g_free (self->summary);
  g_free (self->pause_label);
  g_free (self->done_label);
  g_free (self->label);
  g_free (self->description);
  g_free (self);
}

static char *
dup_side_words (MidlineSide side)
{
  switch (side)
    {
    case MIDLINE_SIDE_RIGHT:
      return g_strdup (_("Right side"));
    case MIDLINE_SIDE_LEFT:
      return g_strdup (_("Left side"));
    case MIDLINE_SIDE_BOTH:
    default:
      return NULL;
    }
}

static MidlineSessionView
find_view (const MidlineRunMoment *moment)
{
  switch (moment->stage)
    {
    case MIDLINE_RUN_GET_READY:
      return MIDLINE_SESSION_READY;
    case MIDLINE_RUN_WORK:
      return moment->is_held ? MIDLINE_SESSION_HOLD : MIDLINE_SESSION_COUNT;
    case MIDLINE_RUN_REST:
      return MIDLINE_SESSION_REST;
    case MIDLINE_RUN_FINISHED:
    default:
      return MIDLINE_SESSION_FINISHED;
    }
}

static void
fill_exercise (MidlineSessionPageState       *self,
               const MidlineSessionInput *input)
{
  const MidlineRunMoment *moment = &input->moment;
  g_autofree char *place = NULL;

  if (self->view == MIDLINE_SESSION_FINISHED || input->exercise == NULL)
    return;
  self->exercise_id = g_strdup (input->exercise->id);
  self->name = g_strdup (input->exercise->name);
  self->side = moment->side;
  self->side_words = dup_side_words (moment->side);
  if (self->view == MIDLINE_SESSION_REST)
    self->head = g_strdup (_("Next"));
  if (moment->is_warm_up)
    {
      self->set_words = g_strdup (_("Warm-up, half the way"));
      return;
    }
  self->n_sets = moment->n_sets;
  self->n_sets_done = CLAMP (moment->set_number - 1, 0, moment->n_sets);
  /* Translators: place of a set among those of one leg, for example “Set 2 of 2” */
  place = g_strdup_printf (_("Set %d of %d"), moment->set_number, moment->n_sets);
  if (input->has_less_range)
    self->set_words = g_strdup_printf ("%s · %s", place, _("smaller movement"));
  else
    self->set_words = g_steal_pointer (&place);
}

/* The first step of an exercise tells the position: what to know before its first set. */
static void
fill_hint (MidlineSessionPageState   *self,
           const MidlineSessionInput *input)
{
  const MidlineRunMoment *moment = &input->moment;
  gboolean is_first = self->view == MIDLINE_SESSION_READY && moment->set_number <= 1;
  gboolean is_change = self->view == MIDLINE_SESSION_REST
                       && g_strcmp0 (moment->last_exercise_id, moment->exercise_id) != 0;

  if ((is_first || is_change) && input->exercise != NULL && input->exercise->steps != NULL)
    self->hint = g_strdup (input->exercise->steps[0]);
}

static const char *
get_direction_words (const MidlineRunMoment *moment)
{
  if (moment->n_directions < 2)
    return NULL;
  switch (moment->direction)
    {
    case 1:
      return _("to the front");
    case 2:
      return _("to the side");
    default:
      return _("to the back");
    }
}

/* What to mind at this moment of the repetition. */
static char *
dup_cue (const MidlineRunMoment *moment)
{
  const char *direction = get_direction_words (moment);

  if (moment->is_count_full)
    return g_strdup (_("press Done"));
  if (moment->phase == MIDLINE_RUN_PHASE_HOLD && moment->phase_seconds_left > 1)
    /* Translators: seconds that are left of a hold, for example “hold 4” */
    return g_strdup_printf (_("hold %d"), moment->phase_seconds_left);
  if (moment->phase == MIDLINE_RUN_PHASE_HOLD)
    return g_strdup (_("hold"));
  if (moment->phase == MIDLINE_RUN_PHASE_BACK)
    return g_strdup (_("slowly back"));
  return g_strdup (direction);
}

static char *
dup_count_line (const MidlineRunMoment *moment)
{
  g_autofree char *cue = dup_cue (moment);

  if (cue != NULL)
    /* Translators: below the number of the repetition: how many there are and what to mind, for
     * example “of 12, slowly back” */
    return g_strdup_printf (_("of %d, %s"), moment->n_reps, cue);
  /* Translators: below the number of the repetition, for example “of 12” */
  return g_strdup_printf (_("of %d"), moment->n_reps);
}

static const char *
get_paused_words (const MidlineSessionInput *input)
{
  if (input->has_unsaved)
    return _("Not saved yet. Press Done");
  return input->moment.was_interrupted ? _("Paused meanwhile") : _("Paused");
}

static const char *
get_ring_words (const MidlineSessionInput *input)
{
  if (input->moment.stage == MIDLINE_RUN_GET_READY)
    return _("Get Ready");
  return input->moment.is_side_change ? _("Change Sides") : _("Rest");
}

/* The number that can be read from three metres, and the small words around it. */
static void
fill_number (MidlineSessionPageState       *self,
             const MidlineSessionInput *input)
{
  const MidlineRunMoment *moment = &input->moment;
  gboolean counts = self->view == MIDLINE_SESSION_COUNT;

  self->number = self->view == MIDLINE_SESSION_FINISHED
    ? g_strdup ("") : g_strdup_printf ("%d", counts ? moment->rep : moment->seconds_left);
  if (self->view == MIDLINE_SESSION_FINISHED)
    return;
  self->has_ring = self->view == MIDLINE_SESSION_REST || self->view == MIDLINE_SESSION_READY;
  if (self->has_ring)
    {
      self->above = g_strdup (self->is_paused ? get_paused_words (input)
                                              : get_ring_words (input));
      self->share_left = CLAMP (1.0 - moment->share, 0.0, 1.0);
    }
  if (self->is_paused && !self->has_ring)
    self->below = g_strdup (get_paused_words (input));
  else if (counts)
    self->below = dup_count_line (moment);
  else
    self->below = g_strdup (ngettext ("second", "seconds", (gulong) moment->seconds_left));
}

static void
fill_figure (MidlineSessionPageState    *self,
             const MidlineRunMoment *moment)
{
  if (self->view != MIDLINE_SESSION_COUNT)
    return;
  self->phase = moment->phase;
  self->phase_seconds = moment->phase_seconds_left;
  self->goes_by_itself = moment->phase == MIDLINE_RUN_PHASE_NONE && !moment->is_count_full;
}

static void
fill_progress (MidlineSessionPageState       *self,
               const MidlineSessionInput *input)
{
  guint n_done = 0;

  g_array_append_vals (self->shares, input->shares, input->n_shares);
  for (guint i = 0; i < input->n_shares; i++)
    n_done += input->shares[i] >= 1.0 ? 1 : 0;
  /* Translators: exercises of the session, for example “2 of 5 done” */
  self->progress = g_strdup_printf (_("%u of %u done"), n_done, input->n_shares);
}

static void
fill_finish (MidlineSessionPageState       *self,
             const MidlineSessionInput *input)
{
  guint n_done = input->moment.n_sets_done;
  gboolean is_whole = n_done >= input->moment.n_sets_planned;
  g_autofree char *sets = NULL;

  if (self->view != MIDLINE_SESSION_FINISHED)
    return;
  self->name = g_strdup (is_whole && !input->ended_by_pain ? _("That Is All for Today")
                                                           : _("Enough for Today"));
  if (is_whole)
    /* Translators: at the end of a session, for example “20 sets are in your diary.” */
    sets = g_strdup_printf (ngettext ("%u set is in your diary.", "%u sets are in your diary.",
                                      n_done), n_done);
  else
    /* Translators: at the end of a session, for example “4 of 20 sets are in your diary.” */
    sets = g_strdup_printf (_("%u of %u sets are in your diary."), n_done,
                            input->moment.n_sets_planned);
  if (input->ended_by_pain)
    /* Translators: the argument is a sentence, for example “4 of 20 sets are in your diary.” */
    self->summary = g_strdup_printf (_("Stopping was right. %s"), sets);
  else
    self->summary = g_steal_pointer (&sets);
}

static void
fill_controls (MidlineSessionPageState       *self,
               const MidlineSessionInput *input)
{
  self->can_steer = self->view != MIDLINE_SESSION_FINISHED;
  self->keeps_awake = self->can_steer && !self->is_paused;
  self->pause_label = g_strdup (self->is_paused ? _("Go On") : _("Pause"));
  if (!self->can_steer)
    self->done_label = g_strdup (_("Back to Today"));
  else
    /* Translators: “Go” ends the rest, “Done” the set */
    self->done_label = g_strdup (self->has_ring ? _("Go") : _("Done"));
  if (self->view == MIDLINE_SESSION_REST && input->moment.last_set_number > 0)
    {
      self->question_id = g_strdup (input->moment.last_exercise_id);
      self->question = input->moment.last_seconds != MIDLINE_NOT_ENTERED
        ? _("Could you have gone on longer?") : _("Could you have done two more?");
    }
  self->two_more = input->two_more;
  if (self->view == MIDLINE_SESSION_COUNT)
    self->reps = input->moment.rep;
  else if ((self->view == MIDLINE_SESSION_REST || !self->can_steer)
           && input->moment.last_set_number > 0)
    self->reps = MAX (input->moment.last_reps, 0);
  self->has_tally = self->reps > 0 && self->view != MIDLINE_SESSION_COUNT;
}

static void
append_part (GString    *sentence,
             const char *part)
{
  if (part == NULL || *part == '\0')
    return;
  if (sentence->len > 0)
    g_string_append (sentence, _(", "));
  g_string_append (sentence, part);
}

/* A screen reader says what is in focus anew each time its description changes: with each second
 * and each repetition it would never be silent. So it hears every tenth second and the last five,
 * and every fifth repetition; a pause tells the exact number. */
static int
get_told_number (const MidlineSessionPageState *self,
                 const MidlineRunMoment        *moment)
{
  gboolean counts = self->view == MIDLINE_SESSION_COUNT;
  int left = moment->seconds_left;
  int step = left > 5 ? 10 : 5;

  if (self->is_paused || (counts && moment->is_count_full))
    return counts ? moment->rep : left;
  if (counts)
    return MAX (moment->rep / 5 * 5, 1);
  return left <= 0 ? 0 : MIN ((left + step - 1) / step * step, MAX (moment->seconds_total, left));
}

static char *
dup_told_number (const MidlineSessionPageState *self,
                 const MidlineRunMoment        *moment)
{
  int number = get_told_number (self, moment);
  g_autofree char *what = NULL;

  if (self->view == MIDLINE_SESSION_FINISHED)
    return NULL;
  if (self->view != MIDLINE_SESSION_COUNT)
    what = g_strdup (ngettext ("second", "seconds", (gulong) number));
  else if (moment->is_count_full)
    what = dup_count_line (moment);
  else
    what = g_strdup_printf (_("of %d"), moment->n_reps);
  /* Translators: a number and what it counts, for example “8 of 12” or “38 seconds” */
  return g_strdup_printf (_("%d %s"), number, what);
}

/* What changes all the time is told apart from what is done: a screen reader then says no more than
 * that. */
static void
fill_accessible (MidlineSessionPageState   *self,
                 const MidlineSessionInput *input)
{
  GString *label = g_string_new (NULL);
  GString *description = g_string_new (NULL);
  g_autofree char *number = dup_told_number (self, &input->moment);

  append_part (label, self->head);
  append_part (label, self->name);
  append_part (label, self->side_words);
  append_part (label, self->set_words);
  append_part (description, self->above);
  if (self->is_paused && !self->has_ring)
    append_part (description, self->below);
  append_part (description, number);
  append_part (description, self->hint);
  append_part (description, self->summary);
  self->label = g_string_free (label, FALSE);
  self->description = g_string_free (description, FALSE);
}

/**
 * midline_session_page_state_from:
 * @input: the session at one moment
 *
 * Returns: (transfer full): what the page shows of it
 */
MidlineSessionPageState *
midline_session_page_state_from (const MidlineSessionInput *input)
{
  MidlineSessionPageState *self = g_new0 (MidlineSessionPageState, 1);

  self->view = find_view (&input->moment);
  self->is_paused = input->moment.is_paused && self->view != MIDLINE_SESSION_FINISHED;
  self->side = MIDLINE_SIDE_BOTH;
  self->shares = g_array_new (FALSE, FALSE, sizeof (double));
  fill_exercise (self, input);
  fill_hint (self, input);
  fill_number (self, input);
  fill_figure (self, &input->moment);
  fill_progress (self, input);
  fill_finish (self, input);
  fill_controls (self, input);
  if (self->name == NULL)
    self->name = g_strdup ("");
  fill_accessible (self, input);
  return self;
}

/**
 * midline_session_page_state_from_guide:
 * @guide: a session that goes on
 *
 * Returns: (transfer full): what the page shows of it now
 */
MidlineSessionPageState *
midline_session_page_state_from_guide (MidlineGuide *guide)
{
  MidlineProgram *program = midline_guide_get_program (guide);
  MidlineCatalogue *catalogue = midline_program_get_catalogue (program);
  const MidlineSessionRun *run = midline_guide_get_run (guide);
  g_autoptr (GArray) shares = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GHashTable) less_range =
    midline_program_list_less_range (program, midline_program_get_today (program));
  MidlineSessionInput input = {
    .moment = midline_guide_get_moment (guide),
    .ended_by_pain = midline_guide_is_stopped (guide),
    .has_unsaved = midline_guide_has_unsaved (guide),
  };

  for (guint i = 0; i < midline_session_run_get_n_exercises (run); i++)
    {
      double share = midline_session_run_get_share (run, i);

      g_array_append_val (shares, share);
    }
  input.shares = (const double *) (gpointer) shares->data;
  input.n_shares = shares->len;
  if (input.moment.exercise_id != NULL)
    {
      input.exercise = midline_catalogue_lookup (catalogue, input.moment.exercise_id);
      input.has_less_range = g_hash_table_contains (less_range, input.moment.exercise_id);
    }
  if (input.moment.last_exercise_id != NULL)
    input.two_more = midline_guide_get_two_more (guide, input.moment.last_exercise_id);
  return midline_session_page_state_from (&input);
}
