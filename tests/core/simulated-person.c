/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Made-up people. Everything comes from the seed, so that a failure comes back. */

#include "simulated-person.h"

#include "midline-global-change.h"
#include "midline-time-off.h"

#include "sample-catalogue.h"

/* Chances in per cent, by kind of person. */
typedef struct {
  int trains;
  int does_all;
  int writes;
  int has_effort_left;
  int usual_pain;
  int flares;
  int pauses;
} Habits;

static const Habits all_habits[N_SIMULATED_KINDS] = {
  [SIMULATED_STEADY] = { 95, 97, 97, 90, 1, 1, 0 },
  [SIMULATED_SORE] = { 85, 85, 90, 50, 4, 8, 1 },
  [SIMULATED_FLARING] = { 85, 90, 95, 80, 2, 25, 1 },
  [SIMULATED_FORGETFUL] = { 55, 75, 45, 80, 2, 4, 4 },
  [SIMULATED_OVER_EAGER] = { 100, 100, 100, 100, 0, 2, 0 },
};

static int
between (SimulatedPerson *self,
         int              first,
         int              last)
{
  return g_rand_int_range (self->rand, first, last + 1);
}

gboolean
simulated_person_chance (SimulatedPerson *self,
                         int              percent)
{
  return g_rand_int_range (self->rand, 0, 100) < percent;
}

static const Habits *
get_habits (SimulatedPerson *self)
{
  return &all_habits[self->kind];
}

/* A pain number around what is usual for the person. */
static int
make_pain (SimulatedPerson *self)
{
  int pain = get_habits (self)->usual_pain + between (self, -2, 2);

  if (simulated_person_chance (self, 4))
    pain += between (self, 2, 6);

  return CLAMP (pain, 0, 10);
}

static MidlineAnswers *
make_answers (SimulatedPerson *self)
{
  static const int minutes[] = { 15, 25, 40 };
  MidlineAnswers *answers = midline_answers_new ();

  for (int i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    answers->pain_0_to_10[i] = simulated_person_chance (self, 10) ? MIDLINE_PAIN_NOT_TRIED
                                                                  : make_pain (self);
  answers->spare = (MidlineSpare) (simulated_person_chance (self, 60) ? 0 : between (self, 0, 15));
  answers->things = (MidlineThings) (MIDLINE_HOUSEHOLD_THINGS |
                                     (g_rand_int (self->rand) & MIDLINE_ALL_THINGS));
  answers->weekdays = (guint) between (self, 1, 127);
  answers->minutes = minutes[between (self, 0, 2)];
  answers->length_weeks = simulated_person_chance (self, 30) ? 6 : 12;
  answers->runs = simulated_person_chance (self, 50);

  return answers;
}

SimulatedPerson *
simulated_person_new (MidlineCatalogue *catalogue,
                      SimulatedKind     kind,
                      guint32           seed)
{
  SimulatedPerson *self = g_new0 (SimulatedPerson, 1);
  MidlineWeekRequest request;

  self->rand = g_rand_new_with_seed (seed);
  self->kind = kind;
  self->catalogue = catalogue;
  self->answers = make_answers (self);
  self->today = SAMPLE_MONDAY + between (self, 0, 6);
  self->plan = midline_plan_new (self->today, (MidlineWeekday) between (self, 0, 6),
                                 self->answers->length_weeks);
  self->screening = midline_screening_new (self->today);
  self->weeks = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_week_unref);
  self->days = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_diary_day_unref);
  self->checks = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_weekly_check_free);
  self->global_changes =
    g_ptr_array_new_with_free_func ((GDestroyNotify) midline_global_change_free);
  self->time_off = midline_time_off_list_new ();
  self->answered =
    g_ptr_array_new_with_free_func ((GDestroyNotify) midline_suggestion_answer_free);

  request = (MidlineWeekRequest) {
    .number = 1, .start = self->plan->week_1_start, .plan_from = self->today,
  };
  g_ptr_array_add (self->weeks,
                   midline_planner_build_week (catalogue, self->answers, &request, NULL));

  return self;
}

void
simulated_person_free (SimulatedPerson *self)
{
  g_rand_free (self->rand);
  midline_answers_free (self->answers);
  midline_plan_free (self->plan);
  midline_screening_free (self->screening);
  g_ptr_array_unref (self->weeks);
  g_ptr_array_unref (self->days);
  g_ptr_array_unref (self->checks);
  g_ptr_array_unref (self->global_changes);
  g_ptr_array_unref (self->time_off);
  g_ptr_array_unref (self->answered);
  g_free (self);
}

static void
share (GPtrArray **list,
       GPtrArray  *source)
{
  g_ptr_array_unref (*list);
  *list = g_ptr_array_ref (source);
}

/* The first week as the builder would have it whole, as a model for the second. */
static MidlineWeek *
dup_whole_week (SimulatedPerson *self,
                guint            index)
{
  MidlineWeek *week = g_ptr_array_index (self->weeks, index);
  MidlineWeekRequest request = {
    .number = 1, .start = week->start, .plan_from = week->start,
  };

  if (index > 0 || self->plan->started_on == week->start)
    return midline_week_dup_whole (week);

  return midline_planner_build_week (self->catalogue, self->answers, &request, NULL);
}

static gboolean
goes_back_to_a_week (SimulatedPerson *self)
{
  for (guint i = 0; i < self->answered->len; i++)
    if (((MidlineSuggestionAnswer *) g_ptr_array_index (self->answered, i))->effect->model_number >
        0)
      return TRUE;

  return FALSE;
}

MidlineCourse *
simulated_person_make_course (SimulatedPerson *self)
{
  MidlineCourse *course = midline_course_new (self->catalogue, self->answers, self->plan,
                                              self->today);

  for (guint i = 0; i < self->weeks->len; i++)
    if (i + MIDLINE_COURSE_WEEKS_FOR_PHASE >= self->weeks->len)
      g_ptr_array_add (course->weeks, midline_week_ref (g_ptr_array_index (self->weeks, i)));
  share (&course->days, self->days);
  share (&course->checks, self->checks);
  share (&course->global_changes, self->global_changes);
  share (&course->time_off, self->time_off);
  share (&course->answered, self->answered);
  for (guint i = self->days->len; i > 0 && course->last_trained == MIDLINE_NO_DATE; i--)
    {
      const MidlineDiaryDay *day = g_ptr_array_index (self->days, i - 1);

      if (day->sets->len > 0)
        course->last_trained = day->date;
    }
  if (midline_course_count_days_off (course) >= 14 || goes_back_to_a_week (self))
    for (guint i = 0; i < self->weeks->len; i++)
      g_ptr_array_add (course->models, dup_whole_week (self, i));

  return course;
}

MidlineWeek *
simulated_person_get_week (SimulatedPerson *self)
{
  return g_ptr_array_index (self->weeks, self->weeks->len - 1);
}

/* Puts a week (borrowed) in the place of the present one. */
void
simulated_person_take_week (SimulatedPerson *self,
                            MidlineWeek     *week)
{
  midline_week_ref (week);
  g_ptr_array_remove_index (self->weeks, self->weeks->len - 1);
  g_ptr_array_add (self->weeks, week);
}

static MidlineDiaryDay *
get_day (SimulatedPerson *self,
         MidlineDate      date)
{
  MidlineDiaryDay *day =
    self->days->len > 0 ? g_ptr_array_index (self->days, self->days->len - 1) : NULL;

  if (day == NULL || day->date < date)
    g_ptr_array_add (self->days, midline_diary_day_new (date));

  return g_ptr_array_index (self->days, self->days->len - 1);
}

static void
set_day (SimulatedPerson *self,
         MidlineDiaryDay *day) /* (transfer full) */
{
  g_ptr_array_remove_index (self->days, self->days->len - 1);
  g_ptr_array_add (self->days, day);
}

static gboolean
has_trained (SimulatedPerson *self,
             MidlineDate      date)
{
  for (guint i = self->days->len; i > 0; i--)
    {
      const MidlineDiaryDay *day = g_ptr_array_index (self->days, i - 1);

      if (day->date <= date)
        return day->date == date && day->sets->len > 0;
    }

  return FALSE;
}

static void
write_week (SimulatedPerson *self,
            MidlineDate      last_day,
            int              number)
{
  int pain[MIDLINE_N_ACTIVITIES];

  if (!simulated_person_chance (self, get_habits (self)->writes))
    return;
  for (int i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    pain[i] = simulated_person_chance (self, 10) ? MIDLINE_PAIN_NOT_TRIED : make_pain (self);
  g_ptr_array_add (self->checks, midline_weekly_check_new (last_day, pain, 1));
  if (midline_global_is_week_asked (number))
    g_ptr_array_add (self->global_changes,
                     midline_global_change_new (last_day, (MidlineGlobalStep) between (self, 0, 6),
                                                1));
}

/* The next week: the one before carried on, or what the builder would have where that is taken. */
static void
begin_week (SimulatedPerson *self,
            int              number)
{
  MidlineWeek *before = simulated_person_get_week (self);
  g_autoptr(MidlineCourse) course = NULL;
  g_autoptr(MidlineWeek) whole = dup_whole_week (self, self->weeks->len - 1);
  g_autoptr(MidlineWeek) model = NULL;
  g_autoptr(MidlineWeek) proposed = NULL;
  MidlinePhaseSigns signs;

  write_week (self, before->start + 6, before->number);
  course = simulated_person_make_course (self);
  model = midline_course_dup_model (course, whole);
  g_ptr_array_add (self->weeks, midline_course_carry_on_week (course, model, number));
  if (!simulated_person_chance (self, 75) || midline_screening_is_locked (self->screening) ||
      !midline_course_may_grow (course, before->start + 7))
    return;
  proposed = midline_course_propose_week (course, model, &signs);
  simulated_person_take_week (self, proposed);
}

static MidlineMorning
make_morning (SimulatedPerson *self)
{
  if (simulated_person_chance (self, get_habits (self)->flares))
    return (MidlineMorning) between (self, MIDLINE_MORNING_2_WORSE,
                                     MIDLINE_MORNING_3_OR_MORE_WORSE);

  return (MidlineMorning) between (self, MIDLINE_MORNING_BETTER, MIDLINE_MORNING_1_WORSE);
}

/* A new week, the morning after, a clinician's word where the plan is locked. */
void
simulated_person_wake (SimulatedPerson *self)
{
  int number = midline_plan_get_week_number (self->plan, self->today);

  if (number > simulated_person_get_week (self)->number)
    begin_week (self, number);
  if (midline_screening_is_locked (self->screening) && simulated_person_chance (self, 30))
    self->screening->cleared_on = self->today;
  if (has_trained (self, self->today - 1) &&
      simulated_person_chance (self, get_habits (self)->writes))
    set_day (self, midline_diary_day_with_morning (get_day (self, self->today),
                                                   make_morning (self), 1));
  if (self->today > self->pause_until &&
      simulated_person_chance (self, get_habits (self)->pauses))
    {
      self->pause_until = self->today + between (self, 2, 35);
      if (simulated_person_chance (self, 30))
        g_ptr_array_add (self->time_off,
                         midline_time_off_new (self->today, self->pause_until,
                                               MIDLINE_TIME_OFF_TRAVEL, 1));
    }
}

static void
write_exercise (SimulatedPerson *self,
                const char      *exercise_id)
{
  g_autoptr(MidlineExerciseEntry) entry = midline_exercise_entry_new (exercise_id);

  if (simulated_person_chance (self, get_habits (self)->writes))
    entry->pain_0_to_10 = make_pain (self);
  if (simulated_person_chance (self, get_habits (self)->writes))
    entry->two_more = simulated_person_chance (self, get_habits (self)->has_effort_left)
                        ? MIDLINE_SAID_YES : MIDLINE_SAID_NO;
  midline_screening_lock_for_pain (self->screening, entry->pain_0_to_10, self->today);
  set_day (self, midline_diary_day_with_entry (get_day (self, self->today), entry));
}

static void
write_session (SimulatedPerson *self)
{
  int pain = make_pain (self);

  if (!simulated_person_chance (self, get_habits (self)->writes))
    return;
  midline_screening_lock_for_pain (self->screening, pain, self->today);
  set_day (self,
           midline_diary_day_with_after (get_day (self, self->today), pain, make_pain (self),
                                         simulated_person_chance (
                                           self, get_habits (self)->has_effort_left)
                                           ? MIDLINE_SAID_YES : MIDLINE_SAID_NO, 1));
}

/* What the person does of today's session, and writes about it. */
void
simulated_person_train (SimulatedPerson *self)
{
  MidlineSession *session = midline_week_get_session (simulated_person_get_week (self),
                                                      self->today);
  gboolean writes_each = simulated_person_chance (self, 50);

  if (session == NULL || self->today <= self->pause_until ||
      midline_screening_is_locked (self->screening) ||
      !simulated_person_chance (self, get_habits (self)->trains))
    return;

  for (guint i = 0; i < session->items->len; i++)
    {
      const MidlinePlanItem *item = g_ptr_array_index (session->items, i);

      if (!simulated_person_chance (self, get_habits (self)->does_all))
        continue;
      set_day (self, midline_diary_day_with_all_sets (get_day (self, self->today), item,
                                                      MIDLINE_SIDE_RIGHT, 1));
      if (writes_each)
        write_exercise (self, item->exercise_id);
    }
  if (!writes_each)
    write_session (self);
}
