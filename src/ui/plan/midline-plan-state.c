/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-plan-state.h"

#include "midline-planner.h"
#include "midline-session-time.h"
#include "midline-words.h"

#include <glib/gi18n-lib.h>

/* How many weeks ahead can be looked at once the programme is over. */
#define WEEKS_AHEAD_AFTER_THE_END 1

static int
find_present_number (MidlineProgram *program,
                     MidlinePlan    *plan)
{
  return MAX (midline_plan_get_week_number (plan, midline_program_get_today (program)), 1);
}

static int
find_last_number (MidlinePlan *plan,
                  int          present)
{
  return MAX (plan->length_weeks, present + WEEKS_AHEAD_AFTER_THE_END);
}

/* The phase a week had, has, or is likely to have. */
static MidlinePhase
find_phase (MidlineProgram *program,
            MidlinePlan    *plan,
            int             number)
{
  g_autoptr (MidlineWeek) week =
    midline_program_dup_week (program, midline_plan_get_week_start (plan, number) + 6, NULL);

  return week != NULL ? week->phase : midline_phase_usual_for_week (number, plan->length_weeks);
}

static void
describe_segments (MidlinePlanState *self,
                   MidlineProgram   *program,
                   MidlinePlan      *plan)
{
  int present = find_present_number (program, plan);

  for (int number = 1; number <= MAX (plan->length_weeks, self->week_number); number++)
    {
      MidlinePlanSegment segment = {
        .phase = find_phase (program, plan, number),
        .fill = number < present    ? MIDLINE_PLAN_SEGMENT_PAST
                : number == present ? MIDLINE_PLAN_SEGMENT_PRESENT
                                    : MIDLINE_PLAN_SEGMENT_AHEAD,
        .is_shown = number == self->week_number,
      };

      g_array_append_val (self->segments, segment);
    }
}

static void
describe_knee_load (MidlinePlanState  *self,
                    const MidlineWeek *week,
                    MidlineCatalogue  *catalogue)
{
  self->phase = week->phase;
  self->knee_load = midline_week_get_knee_load (week, catalogue);
  self->knee_load_cap = midline_phase_get_knee_load_cap (week->phase);
  self->knee_load_title = g_strdup (self->is_present ? _("Knee load this week")
                                                     : _("Knee load"));
  self->knee_load_words = self->knee_load <= self->knee_load_cap
    /* Translators: the knee load of a week and its limit, for example “22 of at most 40” */
    ? g_strdup_printf (_("%d of at most %d"), self->knee_load, self->knee_load_cap)
    /* Translators: the knee load of a week the person changed, for example “44, above 40” */
    : g_strdup_printf (_("%d, above %d"), self->knee_load, self->knee_load_cap);
}

static void
describe_week_words (MidlinePlanState *self,
                     MidlinePlan      *plan)
{
  self->title = midline_words_date_range (self->start, self->start + 6);
  self->week_words = self->week_number > plan->length_weeks
    /* Translators: a week after the end of the programme, for example “Week 14” */
    ? g_strdup_printf (_("Week %d"), self->week_number)
    /* Translators: place of a week in the programme, for example “Week 2 of 12” */
    : g_strdup_printf (_("Week %d of %d"), self->week_number, plan->length_weeks);
  self->phase_words = midline_words_phase_week (self->phase, self->week_number,
                                                plan->length_weeks);
}

static void
describe_note (MidlinePlanState  *self,
               const MidlineWeek *week,
               MidlinePlan       *plan)
{
  if (week == NULL)
    self->note = g_strdup (_("Midline was not opened around this week, so it was not planned."));
  else if (self->is_likely)
    self->note = g_strdup (_("Your present exercises, carried on. The week is set when it begins. "
                             "If something should change, you are asked first."));
  else if (plan->started_on > self->start && plan->started_on <= self->start + 6)
    self->note = g_strdup (_("Your plan began during this week. The days before it are not "
                             "planned and do not count."));
}

static MidlinePlanDayFixed
find_fixed (const MidlinePlanState *self,
            const MidlineWeek      *week)
{
  if (week == NULL)
    return MIDLINE_PLAN_DAY_UNPLANNED;
  return self->is_likely ? MIDLINE_PLAN_DAY_LIKELY : MIDLINE_PLAN_DAY_OPEN;
}

static void
describe_days (MidlinePlanState  *self,
               MidlineProgram    *program,
               const MidlineWeek *week,
               MidlinePlan       *plan)
{
  MidlineDate today = midline_program_get_today (program);

  for (MidlineDate date = self->start; date < self->start + MIDLINE_DAYS_OF_WEEK; date++)
    {
      MidlinePlanDayFacts facts = {
        .date = date,
        .today = today,
        .started_on = plan->started_on,
        .fixed = find_fixed (self, week),
        .is_check_day = midline_weekly_check_find_day (plan, date) == date,
        .is_off = midline_program_find_time_off (program, date) != NULL,
        .session = week != NULL ? midline_week_get_session (week, date) : NULL,
        .diary_day = date <= today ? midline_program_get_diary_day (program, date) : NULL,
      };
      MidlinePlanDayState *day =
        midline_plan_day_state_new (midline_program_get_catalogue (program), &facts);

      g_ptr_array_add (self->days, day);
      if (self->add_date == MIDLINE_NO_DATE && day->fixed == MIDLINE_PLAN_DAY_OPEN)
        self->add_date = date;
    }
  if (self->add_date == MIDLINE_NO_DATE)
    self->add_date = today;
}

static void
describe_empty_places (MidlinePlanState     *self,
                       const MidlineWeek    *week,
                       const MidlineAnswers *answers)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; week != NULL && answers != NULL && i < week->empty_places->len; i++)
    {
      char *text = midline_empty_place_dup_text (
        &g_array_index (week->empty_places, MidlineEmptyPlace, i), answers);

      if (text != NULL && !g_hash_table_contains (seen, text))
        g_strv_builder_add (builder, text);
      if (text != NULL)
        g_hash_table_add (seen, text);
    }
  self->empty_places = g_strv_builder_end (builder);
}

/* What the card says behind Why: the reasons of the answers, and the numbers. */
static GStrv
dup_proposal_reasons (MidlineProgram    *program,
                      const MidlineWeek *proposed,
                      int                knee_load_now)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  MidlineCatalogue *catalogue = midline_program_get_catalogue (program);
  g_auto (GStrv) reasons =
    midline_answers_dup_plan_reasons (midline_program_get_answers (program), proposed);
  g_autofree char *load = NULL;

  /* Translators: the knee-load numbers of the present week, of the suggested one and the limit */
  load = g_strdup_printf (_("Knee load would be %d, now it is %d. The limit of the phase is %d."),
                          midline_week_get_knee_load (proposed, catalogue), knee_load_now,
                          midline_phase_get_knee_load_cap (proposed->phase));
  g_strv_builder_add (builder, load);
  if (reasons != NULL)
    g_strv_builder_addv (builder, (const char **) reasons);
  return g_strv_builder_end (builder);
}

static void
describe_proposal (MidlinePlanState *self,
                   MidlineProgram   *program)
{
  MidlineWeek *proposed = midline_program_get_proposed_week (program);

  if (proposed == NULL || !self->is_present)
    return;
  self->proposal_heading = proposed->phase != self->phase
    /* Translators: a phase of the plan, for example “Move on to Build?” */
    ? g_strdup_printf (_("Move on to %s?"), midline_phase_get_name (proposed->phase))
    : g_strdup (_("Take the suggested week?"));
  self->proposal_sentence = midline_program_dup_proposal_reason (program);
  self->proposal_reasons = dup_proposal_reasons (program, proposed, self->knee_load);
}

static void
describe_week (MidlinePlanState *self,
               MidlineProgram   *program,
               MidlinePlan      *plan,
               MidlineDate       shown)
{
  int present = find_present_number (program, plan);
  int last = find_last_number (plan, present);
  g_autoptr (MidlineWeek) week = NULL;

  self->week_number = CLAMP (midline_plan_get_week_number (plan, shown), 1, last);
  self->start = midline_plan_get_week_start (plan, self->week_number);
  self->previous_start = self->week_number > 1 ? self->start - 7 : MIDLINE_NO_DATE;
  self->next_start = self->week_number < last ? self->start + 7 : MIDLINE_NO_DATE;
  self->is_present = self->week_number == present;
  week = midline_program_dup_week (program, self->start + 6, &self->is_likely);
  self->is_likely = self->is_likely && week != NULL;
  self->phase = week != NULL ? week->phase : find_phase (program, plan, self->week_number);
  if (week != NULL)
    describe_knee_load (self, week, midline_program_get_catalogue (program));
  describe_week_words (self, plan);
  describe_note (self, week, plan);
  describe_segments (self, program, plan);
  describe_days (self, program, week, plan);
  describe_empty_places (self, week, midline_program_get_answers (program));
  describe_proposal (self, program);
}

/* What was said, what to do, and how the plan opens. */
static char *
dup_locked_text (const MidlineScreening *screening,
                 gboolean                has_plan)
{
  g_autofree char *explanation = midline_screening_dup_explanation (screening);
  const char *way_out = has_plan
    ? _("Learn and your diary stay open. Once a clinician has said that exercise is fine, say so "
        "here, and the plan opens again as you left it.")
    : _("Learn stays open. Once a clinician has said that exercise is fine, say so here, and "
        "Midline can make a plan.");

  return g_strdup_printf ("%s\n\n%s", explanation, way_out);
}

/**
 * midline_plan_state_from_program:
 * @shown: any day of the week to show; a week outside the programme becomes the nearest one of it
 *
 * Returns: (transfer full): what the page shows
 */
MidlinePlanState *
midline_plan_state_from_program (MidlineProgram *program,
                                 MidlineDate     shown)
{
  MidlinePlanState *self = g_new0 (MidlinePlanState, 1);
  MidlinePlan *plan = midline_program_get_plan (program);
  MidlineScreening *screening = midline_program_get_screening (program);

  self->segments = g_array_new (FALSE, FALSE, sizeof (MidlinePlanSegment));
  self->days = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_plan_day_state_free);
  if (screening != NULL && midline_program_is_locked (program))
    {
      self->view = MIDLINE_PLAN_VIEW_LOCKED;
      self->locked_text = dup_locked_text (screening, plan != NULL);
    }
  else if (plan == NULL)
    {
      self->view = MIDLINE_PLAN_VIEW_NO_PLAN;
    }
  else
    {
      self->view = MIDLINE_PLAN_VIEW_WEEK;
      describe_week (self, program, plan, shown);
    }
  return self;
}

void
midline_plan_state_free (MidlinePlanState *self)
{
  g_free (self->locked_text);
  g_free (self->title);
  g_free (self->week_words);
  g_free (self->phase_words);
  g_free (self->note);
  g_free (self->knee_load_title);
  g_free (self->knee_load_words);
  g_free (self->proposal_heading);
  g_free (self->proposal_sentence);
  g_strfreev (self->proposal_reasons);
  g_strfreev (self->empty_places);
  g_array_unref (self->segments);
  g_ptr_array_unref (self->days);
  g_free (self);
}

/** midline_plan_state_find_day: (nullable) (transfer none): the day of the week shown. */
MidlinePlanDayState *
midline_plan_state_find_day (const MidlinePlanState *self,
                             MidlineDate             date)
{
  for (guint i = 0; i < self->days->len; i++)
    {
      MidlinePlanDayState *day = g_ptr_array_index (self->days, i);

      if (day->date == date)
        return day;
    }
  return NULL;
}
