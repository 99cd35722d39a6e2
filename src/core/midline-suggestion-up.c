/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Stepping up after two good sessions (plan-engine: stepping up). What is missing is never good. */

#include "midline-course-private.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define MOST_STEPS_A_WEEK 2
#define MOST_REPS 15
#define MORE_REPS 2
#define MOST_HOLD_SECONDS 45
#define MORE_HOLD_SECONDS 5

/* Two good sessions that lie this far back say nothing about today. */
#define DAYS_THAT_COUNT 14

/* From this many days without training on the first session is taken as planned. */
#define DAYS_OFF_THAT_HOLD 3
#define DAYS_OFF_THAT_BREAK 7
#define FLARE_DAYS 7

/* The two sessions that a step up rests on. */
typedef struct {
  MidlineDate first;
  MidlineDate second;
  int pain_highest_0_to_10;
} GoodSessions;

static const MidlineDiaryDay *
get_trained_day (const MidlineCourse *course,
                 guint                index)
{
  const MidlineDiaryDay *day = g_ptr_array_index (course->days, index);

  return day->sets->len > 0 ? day : NULL;
}

/* The exercise as it was planned on a day on which it was up, else NULL. */
static const MidlinePlanItem *
get_planned (const MidlineCourse   *course,
             const MidlineDiaryDay *day,
             const char            *exercise_id,
             gboolean              *is_whole)
{
  const MidlineSession *session = midline_course_get_session (course, day->date);

  *is_whole = session != NULL && session->whole_items == NULL;

  return session != NULL ? midline_session_find (session, exercise_id) : NULL;
}

static gboolean
is_same_dose (const MidlineDose *done,
              const MidlineDose *present)
{
  return done->sets >= present->sets && done->reps == present->reps &&
         done->hold_seconds == present->hold_seconds;
}

static gboolean
is_good (const MidlineCourse   *course,
         const MidlineDiaryDay *day,
         const MidlinePlanItem *planned)
{
  MidlineMorning morning = midline_course_get_morning_after (course, day->date);

  return midline_course_went_well (course, day, planned) && morning != MIDLINE_MORNING_UNSAID &&
         morning <= MIDLINE_MORNING_1_WORSE;
}

/* Whether the last two sessions of an exercise were good at the dose that it has now, and no week
 * off lies since the first of them. */
static gboolean
find_two_good (const MidlineCourse   *course,
               const MidlinePlanItem *item,
               GoodSessions          *good)
{
  const MidlineSuggestionAnswer *answer =
    midline_course_find_last_answer (course, MIDLINE_RULE_STEP_UP, item->exercise_id, FALSE);
  MidlineDate later = course->today;
  int n_good = 0;

  for (guint i = course->days->len; i > 0 && n_good < 2; i--)
    {
      const MidlineDiaryDay *day = g_ptr_array_index (course->days, i - 1);
      const MidlinePlanItem *planned;
      gboolean is_whole;

      if (get_trained_day (course, i - 1) == NULL &&
          midline_diary_day_find_entry (day, item->exercise_id) == NULL)
        continue;
      if (later - day->date - 1 >= DAYS_OFF_THAT_BREAK ||
          course->today - day->date > 2 * DAYS_THAT_COUNT)
        return FALSE;
      later = day->date;
      planned = get_planned (course, day, item->exercise_id, &is_whole);
      if (planned == NULL)
        continue;
      if ((answer != NULL && day->date < answer->on) || !is_whole ||
          !is_same_dose (&planned->dose, &item->dose) || !is_good (course, day, planned))
        return FALSE;

      good->pain_highest_0_to_10 = MAX (n_good > 0 ? good->pain_highest_0_to_10 : 0,
                                        midline_course_get_pain (day, item->exercise_id));
      if (n_good++ == 0)
        good->second = day->date;
      else
        good->first = day->date;
    }

  return n_good == 2 && course->today - good->second <= DAYS_THAT_COUNT;
}

static gboolean
raise_reps_or_hold (MidlineDose *dose)
{
  if (midline_dose_is_held (dose))
    {
      if (dose->hold_seconds >= MOST_HOLD_SECONDS)
        return FALSE;
      dose->hold_seconds = MIN (dose->hold_seconds + MORE_HOLD_SECONDS, MOST_HOLD_SECONDS);
      return TRUE;
    }
  if (dose->reps >= MOST_REPS)
    return FALSE;
  dose->reps = MIN (dose->reps + MORE_REPS, MOST_REPS);

  return TRUE;
}

/* The load that was used last, below 0 where none was entered. */
static double
find_load (const MidlineCourse *course,
           const char          *exercise_id,
           MidlineDate          date)
{
  const MidlineDiaryDay *day = midline_course_get_day (course, date);
  const MidlineExerciseEntry *entry =
    day != NULL ? midline_diary_day_find_entry (day, exercise_id) : NULL;
  double load_kg = entry != NULL ? entry->load_kg : MIDLINE_NOT_ENTERED;

  for (guint i = 0; day != NULL && i < day->sets->len; i++)
    {
      const MidlineSetRecord *record = g_ptr_array_index (day->sets, i);

      if (g_str_equal (record->exercise_id, exercise_id))
        load_kg = MAX (load_kg, record->load_kg);
    }

  return load_kg;
}

/* 2 to 10 % more (ACSM 2009), in half kilograms where one lies within that. */
static double
raise_load (double load_kg)
{
  double half_kilograms = ceil (load_kg * 1.02 * 2) / 2;

  return half_kilograms <= load_kg * 1.1 ? half_kilograms : round (load_kg * 1.05 * 10) / 10;
}

static gboolean
uses_band (const MidlineExercise *exercise)
{
  for (guint i = 0; i < exercise->needs->len; i++)
    if ((g_array_index (exercise->needs, MidlineThings, i) &
         (MIDLINE_THING_LOOP_BAND | MIDLINE_THING_LONG_BAND)) != 0)
      return TRUE;

  return FALSE;
}

static MidlineItemChange *
make_next_rung (const MidlineCourse   *course,
                const MidlineWeek     *week,
                const MidlinePlanItem *item,
                const MidlineExercise *exercise)
{
  const MidlineExercise *harder = midline_course_find_harder (course, week, exercise);
  MidlineDose dose;

  if (harder == NULL)
    return NULL;
  dose = harder->dose;
  dose.sets = MIN (item->dose.sets, midline_course_get_base_sets (week, harder));

  return midline_item_change_new (item->exercise_id, harder->id, &item->dose, &dose, TRUE);
}

static MidlineItemChange *
make_more_reps_or_hold (const MidlinePlanItem *item)
{
  MidlineDose dose = item->dose;

  return raise_reps_or_hold (&dose)
           ? midline_item_change_new (item->exercise_id, NULL, &item->dose, &dose, TRUE) : NULL;
}

static MidlineItemChange *
make_more_sets (const MidlineWeek     *week,
                const MidlinePlanItem *item,
                const MidlineExercise *exercise)
{
  MidlineDose dose = item->dose;

  if (dose.sets >= midline_course_get_base_sets (week, exercise))
    return NULL;
  dose.sets++;

  return midline_item_change_new (item->exercise_id, NULL, &item->dose, &dose, TRUE);
}

/* A heavier weight or the next band: the plan holds neither, so the dose stays. */
static MidlineItemChange *
make_more_load (const MidlineCourse   *course,
                const MidlinePlanItem *item,
                const MidlineExercise *exercise,
                MidlineDate            last)
{
  double load_kg = find_load (course, item->exercise_id, last);
  MidlineItemChange *change;

  if (load_kg <= 0 && !uses_band (exercise))
    return NULL;
  change = midline_item_change_new (item->exercise_id, NULL, &item->dose, &item->dose, TRUE);
  change->old_load_kg = load_kg > 0 ? load_kg : MIDLINE_NOT_ENTERED;
  change->new_load_kg = load_kg > 0 ? raise_load (load_kg) : 0;

  return change;
}

/* The step (plan-engine): the next rung for minimal and low load; repetitions or hold first for
 * more load; where there is no rung, repetitions or hold, then sets, then load. */
static MidlineItemChange *
make_step (const MidlineCourse   *course,
           const MidlineWeek     *week,
           const MidlinePlanItem *item,
           MidlineDate            last)
{
  const MidlineExercise *exercise = midline_catalogue_lookup (course->catalogue,
                                                              item->exercise_id);
  MidlineItemChange *change = NULL;

  if (exercise == NULL)
    return NULL;
  if (exercise->knee_load > MIDLINE_KNEE_LOAD_LOW)
    change = make_more_reps_or_hold (item);
  if (change == NULL)
    change = make_next_rung (course, week, item, exercise);
  if (change == NULL)
    change = make_more_reps_or_hold (item);
  if (change == NULL)
    change = make_more_sets (week, item, exercise);
  if (change == NULL)
    change = make_more_load (course, item, exercise, last);

  return change;
}

static void
say_new_dose (MidlineSuggestion *suggestion,
              const char        *name,
              const char        *new_name,
              const MidlineDose *dose)
{
  g_autofree char *words = midline_words_dose (dose);

  if (new_name != NULL)
    /* Translators: two exercises, for example “Clamshell went well twice: move to Bridge?” */
    suggestion->question = g_strdup_printf (_("%s went well twice: move to %s?"), name, new_name);
  else
    /* Translators: an exercise and a dose, for example “Squat went well twice: do 3 sets of 14?” */
    suggestion->question = g_strdup_printf (_("%s went well twice: do %s?"), name, words);
  /* Translators: an exercise and its dose, for example “From now on: Bridge, 2 sets of 12.” */
  suggestion->outcome = g_strdup_printf (_("From now on: %s, %s."),
                                         new_name != NULL ? new_name : name, words);
}

static void
say_new_load (MidlineSuggestion       *suggestion,
              const char              *name,
              const MidlineItemChange *change)
{
  if (change->old_load_kg <= 0)
    {
      /* Translators: an exercise, for example “Clamshell went well twice: try a stronger band?” */
      suggestion->question = g_strdup_printf (_("%s went well twice: try a stronger band?"), name);
      suggestion->outcome = g_strdup (_("The sets in your plan stay as they are."));
      return;
    }
  /* Translators: an exercise and a weight, for example “Squat went well twice: try 5.5 kg?” */
  suggestion->question = g_strdup_printf (_("%s went well twice: try %.3g kg?"), name,
                                          change->new_load_kg);
  /* Translators: a weight, for example “You used 5 kg. The sets in your plan stay as they are.” */
  suggestion->outcome =
    g_strdup_printf (_("You used %.3g kg. The sets in your plan stay as they are."),
                     change->old_load_kg);
}

static void
say_step (const MidlineCourse     *course,
          MidlineSuggestion       *suggestion,
          const MidlineItemChange *change,
          const GoodSessions      *good)
{
  const char *name = midline_course_get_name (course, change->exercise_id);
  const char *new_name = change->new_exercise_id != NULL
                           ? midline_course_get_name (course, change->new_exercise_id) : NULL;
  g_autofree char *days = midline_words_two_days (good->first, good->second);

  if (change->new_load_kg >= 0)
    say_new_load (suggestion, name, change);
  else
    say_new_dose (suggestion, name, new_name, &change->new_dose);
  /* Translators: two days and a pain number, for example “You did all sets with effort left on 3
   * and 5 March. Pain was at most 2 of 10, and the mornings after were fine.” */
  suggestion->sentence =
    g_strdup_printf (_("You did all sets with effort left on %s. Pain was at most %d of 10, and "
                       "the mornings after were fine."),
                     days, good->pain_highest_0_to_10);
}

/* A step for an exercise of the present week, where the diary asks for one and there is room. */
static MidlineSuggestion *
make_suggestion (const MidlineCourse   *course,
                 const MidlineWeek     *whole,
                 const MidlinePlanItem *item,
                 int                   *ceiling)
{
  MidlineSuggestion *suggestion;
  g_autoptr(MidlineItemChange) change = NULL;
  g_autoptr(MidlinePlanEffect) everywhere = midline_plan_effect_new (whole->start + 7);
  g_autoptr(MidlineWeek) after = NULL;
  GoodSessions good = { 0 };

  if (!find_two_good (course, item, &good))
    return NULL;
  change = make_step (course, whole, item, good.second);
  if (change == NULL)
    return NULL;

  g_ptr_array_add (everywhere->changes, midline_item_change_copy (change));
  after = midline_plan_effect_apply_before (everywhere, course, whole);
  if (*ceiling < 0)
    *ceiling = midline_course_get_ceiling (course, whole);
  if (!midline_course_has_room (course, whole, after, *ceiling))
    return NULL;

  suggestion = midline_suggestion_new (course, MIDLINE_RULE_STEP_UP, item->exercise_id, good.first,
                                       good.second);
  say_step (course, suggestion, change, &good);
  g_ptr_array_add (suggestion->effect->changes, g_steal_pointer (&change));

  return suggestion;
}

static guint
count_accepted_steps (const MidlineCourse *course,
                      MidlineDate          week_start)
{
  guint n = 0;

  for (guint i = 0; i < course->answered->len; i++)
    {
      const MidlineSuggestionAnswer *answer = g_ptr_array_index (course->answered, i);

      n += answer->rule == MIDLINE_RULE_STEP_UP && answer->accepted && answer->on >= week_start;
    }

  return n;
}

/* A cut that was accepted and still lasts. */
static gboolean
is_cut_now (const MidlineCourse *course)
{
  for (guint i = 0; i < course->answered->len; i++)
    {
      const MidlineSuggestionAnswer *answer = g_ptr_array_index (course->answered, i);

      if (answer->accepted && answer->effect->cut_percent > 0 &&
          answer->effect->cut_last >= course->today)
        return TRUE;
    }

  return FALSE;
}

/* Nothing steps up in the week of a flare, on cut days, and before the first session after three
 * days or more in which one was missed. */
static gboolean
holds_still (const MidlineCourse *course)
{
  return midline_course_has_flare_since (course, course->today - FLARE_DAYS + 1) ||
         is_cut_now (course) ||
         (midline_course_count_days_off (course) >= DAYS_OFF_THAT_HOLD &&
          midline_course_count_missed (course, NULL) > 0);
}

/*
 * midline_rules_add_steps_up:
 * @course: what the rules read
 * @suggestions: gets what to suggest
 *
 * At most two exercises step up in a week, in the order of the week.
 */
void
midline_rules_add_steps_up (const MidlineCourse *course,
                            GPtrArray           *suggestions)
{
  MidlineWeek *present = midline_course_get_present_week (course);
  g_autoptr(MidlineWeek) whole = midline_week_dup_whole (present);
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_steps = count_accepted_steps (course, present->start);
  int ceiling = -1;

  if (n_steps >= MOST_STEPS_A_WEEK || holds_still (course))
    return;

  for (guint i = 0; i < whole->sessions->len; i++)
    {
      const MidlineSession *session = g_ptr_array_index (whole->sessions, i);

      for (guint j = 0; j < session->items->len && n_steps < MOST_STEPS_A_WEEK; j++)
        {
          const char *id =
            ((MidlinePlanItem *) g_ptr_array_index (session->items, j))->exercise_id;
          MidlineSuggestion *suggestion;

          if (!g_hash_table_add (seen, (gpointer) id))
            continue;
          suggestion = make_suggestion (course, whole,
                                        midline_course_find_item (whole, id, course->today),
                                        &ceiling);
          if (suggestion == NULL)
            continue;
          n_steps++;
          g_ptr_array_add (suggestions, suggestion);
        }
    }
}
