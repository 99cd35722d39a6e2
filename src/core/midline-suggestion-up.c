/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Stepping up after two good sessions (plan-engine: stepping up). What is missing is never good. */

#include "midline-course-private.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>

#define MOST_STEPS_A_WEEK 2

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
  gboolean is_sore;             /* only the pain was above the limit */
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

/* Everything but the amount of pain: what was not entered is never good. */
static gboolean
is_good_but_for_pain (const MidlineCourse   *course,
                      const MidlineDiaryDay *day,
                      const MidlinePlanItem *planned)
{
  return midline_course_was_easy (day, planned) &&
         midline_course_get_pain (day, planned->exercise_id) != MIDLINE_NOT_ENTERED &&
         midline_course_get_morning_after (course, day->date) != MIDLINE_MORNING_UNSAID;
}

static gboolean
is_sore (const MidlineCourse   *course,
         const MidlineDiaryDay *day,
         const char            *exercise_id)
{
  return midline_course_get_pain (day, exercise_id) >
           midline_course_get_pain_limit (course, exercise_id) ||
         midline_course_get_morning_after (course, day->date) > MIDLINE_MORNING_1_WORSE;
}

/* Whether the last two sessions of an exercise were good at the dose that it has now, and no week
 * off lies since the first of them. Sessions that were good but for the pain are told, too. */
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
          !is_same_dose (&planned->dose, &item->dose) ||
          !is_good_but_for_pain (course, day, planned))
        return FALSE;

      good->pain_highest_0_to_10 = MAX (n_good > 0 ? good->pain_highest_0_to_10 : 0,
                                        midline_course_get_pain (day, item->exercise_id));
      good->is_sore = good->is_sore || is_sore (course, day, item->exercise_id);
      if (n_good++ == 0)
        good->second = day->date;
      else
        good->first = day->date;
    }

  return n_good == 2 && course->today - good->second <= DAYS_THAT_COUNT;
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
  g_autofree char *old_load = NULL;
  g_autofree char *new_load = NULL;

  if (change->old_load_kg <= 0)
    {
      /* Translators: an exercise, for example “Clamshell went well twice: try a stronger band?” */
      suggestion->question = g_strdup_printf (_("%s went well twice: try a stronger band?"), name);
      suggestion->outcome = g_strdup (_("The sets in your plan stay as they are."));
      return;
    }
  old_load = midline_words_load (change->old_load_kg);
  new_load = midline_words_load (change->new_load_kg);
  /* Translators: an exercise and a weight, for example “Squat went well twice: try 5.5 kg?” */
  suggestion->question = g_strdup_printf (_("%s went well twice: try %s?"), name, new_load);
  /* Translators: a weight, for example “You used 5 kg. The sets in your plan stay as they are.” */
  suggestion->outcome = g_strdup_printf (_("You used %s. The sets in your plan stay as they are."),
                                         old_load);
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
  if (good->pain_highest_0_to_10 == 0)
    /* Translators: two days, for example “You did all sets with effort left on 3 and 5 March,
     * without pain, and the mornings after were fine.” */
    suggestion->sentence = g_strdup_printf (_("You did all sets with effort left on %s, without "
                                              "pain, and the mornings after were fine."), days);
  else
    /* Translators: two days and a pain number, for example “You did all sets with effort left on 3
     * and 5 March. Pain was at most 2 of 10, and the mornings after were fine.” */
    suggestion->sentence =
      g_strdup_printf (_("You did all sets with effort left on %s. Pain was at most %d of 10, and "
                         "the mornings after were fine."),
                       days, good->pain_highest_0_to_10);
}

/* @whole with the change on every day. */
static MidlineWeek *
with_change (const MidlineCourse     *course,
             const MidlineWeek       *whole,
             const MidlineItemChange *change)
{
  g_autoptr(MidlinePlanEffect) effect = midline_plan_effect_new (whole->start + 7);

  g_ptr_array_add (effect->changes, midline_item_change_copy (change));

  return midline_plan_effect_apply_before (effect, course, whole);
}

static gboolean
is_same_step (const MidlineItemChange *a,
              const MidlineItemChange *b)
{
  return b != NULL && g_strcmp0 (a->new_exercise_id, b->new_exercise_id) == 0 &&
         midline_dose_equal (&a->new_dose, &b->new_dose);
}

/* A step for an exercise of @model, where the diary asks for one and there is room for it, alone
 * and beside the turns that are @taken. An exercise
 * that nothing but its pain holds back keeps its turn and its room: more pain never makes room for
 * more elsewhere. Returns whether a turn is taken. */
static gboolean
take_turn (const MidlineCourse  *course,
           MidlineWeek          *model,
           MidlineWeek         **taken,
           const char           *exercise_id,
           int                  *ceiling,
           GPtrArray            *suggestions)
{
  const MidlinePlanItem *item = midline_course_find_item (model, exercise_id, course->today);
  g_autoptr(MidlineItemChange) change = NULL;
  g_autoptr(MidlineItemChange) beside = NULL;
  g_autoptr(MidlineWeek) before = NULL;
  MidlineSuggestion *suggestion;
  GoodSessions good = { 0 };

  if (!find_two_good (course, item, &good))
    return FALSE;
  change = midline_course_make_step (course, model, item, good.second);
  beside = midline_course_make_step (course, *taken, item, good.second);
  if (change == NULL || !is_same_step (change, beside))
    return FALSE;
  if (*ceiling < 0)
    *ceiling = midline_course_get_ceiling (course, model);
  if (!midline_course_has_room_for (course, model, change, *ceiling) ||
      !midline_course_has_room_for (course, *taken, change, *ceiling))
    return FALSE;

  before = *taken;
  *taken = with_change (course, before, change);
  if (good.is_sore)
    return TRUE;

  suggestion = midline_suggestion_new (course, MIDLINE_RULE_STEP_UP, exercise_id, good.first,
                                       good.second);
  say_step (course, suggestion, change, &good);
  g_ptr_array_add (suggestion->effect->changes, g_steal_pointer (&change));
  g_ptr_array_add (suggestions, suggestion);

  return TRUE;
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

/* Whether anything hurt above 5 since a day. */
static gboolean
has_sharp_pain_since (const MidlineCourse *course,
                      MidlineDate          first)
{
  for (guint i = course->days->len; i > 0; i--)
    {
      const MidlineDiaryDay *day = g_ptr_array_index (course->days, i - 1);

      if (day->date < first)
        break;
      if (midline_diary_day_get_session_pain (day) > MIDLINE_STOP_EXERCISE_ABOVE)
        return TRUE;
    }

  return FALSE;
}

/* Nothing steps up in the week after a flare or pain above 5, on cut days, and before the first
 * session after three days or more in which one was missed. */
static gboolean
holds_still (const MidlineCourse *course)
{
  return has_sharp_pain_since (course, course->today - FLARE_DAYS + 1) ||
         midline_course_has_flare_since (course, course->today - FLARE_DAYS + 1) ||
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
  guint n_turns = count_accepted_steps (course, present->start);
  g_autoptr(MidlineWeek) model = NULL;
  g_autoptr(MidlineWeek) taken = NULL;
  g_autoptr(GHashTable) seen = NULL;
  int ceiling = -1;

  if (n_turns >= MOST_STEPS_A_WEEK || holds_still (course))
    return;

  model = midline_course_dup_model (course, present);
  taken = midline_week_ref (model);
  seen = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < model->sessions->len; i++)
    {
      const MidlineSession *session = g_ptr_array_index (model->sessions, i);

      for (guint j = 0; j < session->items->len && n_turns < MOST_STEPS_A_WEEK; j++)
        {
          const char *id =
            ((MidlinePlanItem *) g_ptr_array_index (session->items, j))->exercise_id;

          if (g_hash_table_add (seen, (gpointer) id) &&
              take_turn (course, model, &taken, id, &ceiling, suggestions))
            n_turns++;
        }
    }
}
