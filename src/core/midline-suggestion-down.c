/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* What a sore exercise asks for: less range, its easier neighbour, fewer sets (plan-engine: holding
 * and stepping down). */

#include "midline-course-private.h"

#include "midline-session-time.h"
#include "midline-words.h"

#include <glib/gi18n-lib.h>

#define SMALLER_PERCENT 30

/* How long a sore session is worth a word, and how long a smaller movement holds. */
#define DAYS_THAT_COUNT 7

static int
get_weight (const MidlineExercise *exercise)
{
  return midline_knee_load_get_weight (exercise->knee_load);
}

/* The easier exercise with a dose that is lower than the present one: one set less where the
 * exercise alone does not make it so. */
static MidlineItemChange *
make_easier (const MidlinePlanItem *item,
             const MidlineExercise *exercise,
             const MidlineExercise *easier)
{
  MidlineDose dose = easier->dose;

  dose.sets = MIN (dose.sets, item->dose.sets);
  if (midline_dose_compare (&dose, get_weight (easier), &item->dose, get_weight (exercise)) >= 0)
    dose = dose.sets > 1 ? (dose.sets--, dose) : midline_dose_cut (&dose, SMALLER_PERCENT);

  return midline_item_change_new (item->exercise_id, easier->id, &item->dose, &dose, FALSE);
}

static MidlineItemChange *
make_fewer_sets (const MidlinePlanItem *item)
{
  MidlineDose dose = midline_dose_cut (&item->dose, SMALLER_PERCENT);

  return midline_item_change_new (item->exercise_id, NULL, &item->dose, &dose, FALSE);
}

/* The smallest that the week has of an exercise, so that the change lowers every session. */
static MidlinePlanItem *
dup_smallest_item (const MidlineWeek *week,
                   const char        *exercise_id)
{
  MidlinePlanItem *smallest = NULL;

  for (guint i = 0; i < week->sessions->len; i++)
    {
      const MidlinePlanItem *item = midline_session_find (g_ptr_array_index (week->sessions, i),
                                                          exercise_id);

      if (item == NULL)
        continue;
      if (smallest == NULL)
        smallest = midline_plan_item_copy (item);
      smallest->dose.sets = MIN (smallest->dose.sets, item->dose.sets);
      smallest->dose.reps = MIN (smallest->dose.reps, item->dose.reps);
      smallest->dose.hold_seconds = MIN (smallest->dose.hold_seconds, item->dose.hold_seconds);
    }

  return smallest;
}

/* (nullable): the exercise stands in the week no more, or can become no smaller */
static MidlineItemChange *
make_step_down (const MidlineCourse *course,
                const MidlineWeek   *whole,
                const char          *exercise_id,
                gboolean             may_exchange)
{
  const MidlineExercise *exercise = midline_catalogue_lookup (course->catalogue, exercise_id);
  const MidlineExercise *easier;
  g_autoptr(MidlinePlanItem) item = dup_smallest_item (whole, exercise_id);
  MidlineItemChange *change;

  if (exercise == NULL || item == NULL)
    return NULL;
  easier = may_exchange ? midline_course_find_easier (course, whole, exercise) : NULL;
  if (easier != NULL)
    {
      change = make_easier (item, exercise, easier);
      if (midline_course_has_room_for (course, whole, change, G_MAXINT))
        return change;
      midline_item_change_free (change);
    }

  change = make_fewer_sets (item);
  if (midline_dose_equal (&change->old_dose, &change->new_dose))
    g_clear_pointer (&change, midline_item_change_free);

  return change;
}

static void
say_change (const MidlineCourse     *course,
            MidlineSuggestion       *suggestion,
            const MidlineItemChange *change)
{
  const char *name = midline_course_get_name (course, change->exercise_id);
  g_autofree char *dose = midline_words_dose (&change->new_dose);

  if (change->new_exercise_id != NULL)
    {
      const char *new_name = midline_course_get_name (course, change->new_exercise_id);

      /* Translators: two exercises, for example “Step-down hurt: swap it for Lateral step-up?” */
      suggestion->question = g_strdup_printf (_("%s hurt: swap it for %s?"), name, new_name);
      name = new_name;
    }
  else
    {
      /* Translators: an exercise and a dose, for example “Squat hurt: do 2 sets of 12?” */
      suggestion->question = g_strdup_printf (_("%s hurt: do %s?"), name, dose);
    }
  /* Translators: an exercise and its dose, for example “From now on: Bridge, 2 sets of 12.” */
  suggestion->outcome = g_strdup_printf (_("From now on: %s, %s."), name, dose);
}

static char *
dup_sharp_sentence (const char *name,
                    int         pain_0_to_10,
                    MidlineDate date)
{
  g_autofree char *day = midline_words_day (date);

  if (name == NULL)
    /* Translators: pain and a day, for example “You wrote pain 6 of 10 on 5 March. …” */
    return g_strdup_printf (_("You wrote pain %d of 10 on %s and did not say in which exercise. An "
                              "exercise should not hurt above 5."), pain_0_to_10, day);
  /* Translators: an exercise, pain and a day, for example “Squat hurt 6 of 10 on 5 March. …” */
  return g_strdup_printf (_("%s hurt %d of 10 on %s. An exercise should not hurt above 5."), name,
                          pain_0_to_10, day);
}

/* Whether an answer of this rule since that day speaks of the exercise. */
static gboolean
is_answered_since (const MidlineCourse *course,
                   MidlineRule          rule,
                   const char          *exercise_id,
                   MidlineDate          date)
{
  const MidlineSuggestionAnswer *answer = midline_course_find_last_answer (course, rule,
                                                                           exercise_id, FALSE);

  return answer != NULL && answer->on >= date;
}

static void
add_sharp_pain (const MidlineCourse   *course,
                const MidlineWeek     *whole,
                const MidlineDiaryDay *day,
                const char            *exercise_id,
                int                    pain_0_to_10,
                GPtrArray             *suggestions)
{
  MidlineItemChange *change = make_step_down (course, whole, exercise_id, TRUE);
  MidlineSuggestion *suggestion;

  if (change == NULL)
    return;
  suggestion = midline_suggestion_new (course, MIDLINE_RULE_SHARP_PAIN, exercise_id, day->date,
                                       MIDLINE_NO_DATE);
  say_change (course, suggestion, change);
  suggestion->sentence = dup_sharp_sentence (midline_course_get_name (course, exercise_id),
                                             pain_0_to_10, day->date);
  g_ptr_array_add (suggestion->effect->changes, change);
  g_ptr_array_add (suggestions, suggestion);
}

/* A missing morning says nothing. */
static gboolean
has_settled (const MidlineCourse   *course,
             const MidlineDiaryDay *day)
{
  MidlineMorning morning = midline_course_get_morning_after (course, day->date);

  return morning != MIDLINE_MORNING_UNSAID && morning <= MIDLINE_MORNING_1_WORSE;
}

/* A smaller movement where the pain stayed at 5 or below and the next morning was fine. */
static void
add_less_range (const MidlineCourse   *course,
                const MidlineDiaryDay *day,
                const char            *exercise_id,
                int                    pain_0_to_10,
                GPtrArray             *suggestions)
{
  g_autofree char *date = midline_words_day (day->date);
  const char *name;
  MidlineSuggestion *suggestion;

  if (!has_settled (course, day))
    return;
  suggestion = midline_suggestion_new (course, MIDLINE_RULE_LESS_RANGE, exercise_id, day->date,
                                       MIDLINE_NO_DATE);
  name = midline_course_get_name (course, exercise_id);
  /* Translators: an exercise, for example “Squat hurt a little: make the movement smaller?” */
  suggestion->question = g_strdup_printf (_("%s hurt a little: make the movement smaller?"), name);
  /* Translators: an exercise, pain, a day and its limit, for example “Squat hurt 4 of 10 on 5
   * March, above its limit of 3, and had settled by the next morning.” */
  suggestion->sentence =
    g_strdup_printf (_("%s hurt %d of 10 on %s, above its limit of %d, and had settled by the next "
                       "morning."),
                     name, pain_0_to_10, date, midline_course_get_pain_limit (course, exercise_id));
  suggestion->outcome = g_strdup (_("The dose stays. Go only as far as it feels easy for now."));
  g_ptr_array_add (suggestions, suggestion);
}

/* The newest day on which the exercise was up and something was said of its pain. */
static const MidlineDiaryDay *
find_last_said (const MidlineCourse *course,
                const char          *exercise_id)
{
  for (guint i = course->days->len; i > 0; i--)
    {
      const MidlineDiaryDay *day = g_ptr_array_index (course->days, i - 1);
      const MidlineSession *session = midline_course_get_session (course, day->date);

      if (day->date <= course->today - DAYS_THAT_COUNT)
        break;
      if (session != NULL && midline_session_find (session, exercise_id) != NULL &&
          midline_course_get_pain (day, exercise_id) != MIDLINE_NOT_ENTERED)
        return day;
    }

  return NULL;
}

static void
add_exercise (const MidlineCourse *course,
              const MidlineWeek   *whole,
              const char          *exercise_id,
              GPtrArray           *suggestions)
{
  const MidlineDiaryDay *day = find_last_said (course, exercise_id);
  const MidlineExerciseEntry *entry =
    day != NULL ? midline_diary_day_find_entry (day, exercise_id) : NULL;
  int pain;

  /* What was said of the whole session is looked at as a whole. */
  if (entry == NULL || entry->pain_0_to_10 == MIDLINE_NOT_ENTERED)
    return;

  pain = entry->pain_0_to_10;
  if (pain > MIDLINE_STOP_EXERCISE_ABOVE)
    {
      if (!is_answered_since (course, MIDLINE_RULE_SHARP_PAIN, exercise_id, day->date))
        add_sharp_pain (course, whole, day, exercise_id, pain, suggestions);
    }
  else if (pain > midline_course_get_pain_limit (course, exercise_id))
    {
      if (!is_answered_since (course, MIDLINE_RULE_LESS_RANGE, exercise_id, day->date))
        add_less_range (course, day, exercise_id, pain, suggestions);
    }
}

/* The newest day that says how much the session hurt at most. */
static const MidlineDiaryDay *
find_last_session_pain (const MidlineCourse *course)
{
  for (guint i = course->days->len; i > 0; i--)
    {
      const MidlineDiaryDay *day = g_ptr_array_index (course->days, i - 1);

      if (day->date <= course->today - DAYS_THAT_COUNT)
        break;
      if (day->sets->len > 0 || day->pain_highest_0_to_10 != MIDLINE_NOT_ENTERED)
        return day->pain_highest_0_to_10 != MIDLINE_NOT_ENTERED ? day : NULL;
    }

  return NULL;
}

static gboolean
has_own_pain (const MidlineDiaryDay *day,
              const char            *exercise_id)
{
  const MidlineExerciseEntry *entry = midline_diary_day_find_entry (day, exercise_id);

  return entry != NULL && entry->pain_0_to_10 != MIDLINE_NOT_ENTERED;
}

/* Whether an exercise has as much pain of its own as was said of the session. */
static gboolean
is_explained (const MidlineDiaryDay *day)
{
  for (guint i = 0; i < day->entries->len; i++)
    if (((MidlineExerciseEntry *) g_ptr_array_index (day->entries, i))->pain_0_to_10 >=
        day->pain_highest_0_to_10)
      return TRUE;

  return FALSE;
}

/* Pain above 5 that was said of the session stands for every exercise without its own number: each
 * gets fewer sets, for none is known to need an exchange. */
static void
add_session_pain (const MidlineCourse *course,
                  const MidlineWeek   *whole,
                  GPtrArray           *suggestions)
{
  const MidlineDiaryDay *day = find_last_session_pain (course);
  const MidlineSession *session = day != NULL ? midline_course_get_session (course, day->date)
                                              : NULL;
  MidlineSuggestion *suggestion;

  if (session == NULL || day->pain_highest_0_to_10 <= MIDLINE_STOP_EXERCISE_ABOVE ||
      is_explained (day))
    return;

  suggestion = midline_suggestion_new (course, MIDLINE_RULE_SHARP_PAIN, NULL, day->date,
                                       MIDLINE_NO_DATE);
  for (guint i = 0; i < session->items->len; i++)
    {
      const MidlinePlanItem *item = g_ptr_array_index (session->items, i);
      MidlineItemChange *change = has_own_pain (day, item->exercise_id)
                                    ? NULL : make_step_down (course, whole, item->exercise_id,
                                                             FALSE);

      if (change != NULL)
        g_ptr_array_add (suggestion->effect->changes, change);
    }
  if (suggestion->effect->changes->len == 0)
    {
      midline_suggestion_free (suggestion);
      return;
    }
  suggestion->question = g_strdup (_("The session hurt: do fewer sets next time?"));
  suggestion->sentence = dup_sharp_sentence (NULL, day->pain_highest_0_to_10, day->date);
  suggestion->outcome =
    /* Translators: a share of the sets
     * xgettext:no-c-format */
    g_strdup (_("From now on: about 30 % fewer sets of what you did that day."));
  g_ptr_array_add (suggestions, suggestion);
}

/* (transfer full) (element-type MidlinePlanItem): what the number of the whole session puts above
 * its limit, borrowed from @session */
static GPtrArray *
list_above_limit (const MidlineCourse   *course,
                  const MidlineDiaryDay *day,
                  const MidlineSession  *session)
{
  GPtrArray *items = g_ptr_array_new ();

  for (guint i = 0; i < session->items->len; i++)
    {
      MidlinePlanItem *item = g_ptr_array_index (session->items, i);

      if (!has_own_pain (day, item->exercise_id) &&
          day->pain_highest_0_to_10 > midline_course_get_pain_limit (course, item->exercise_id))
        g_ptr_array_add (items, item);
    }

  return items;
}

/* The doses stay: the changes only name the exercises. */
static MidlineSuggestion *
create_less_range_of_session (const MidlineCourse   *course,
                              const MidlineDiaryDay *day,
                              GPtrArray             *items)
{
  MidlineSuggestion *self = midline_suggestion_new (course, MIDLINE_RULE_LESS_RANGE, NULL,
                                                    day->date, MIDLINE_NO_DATE);
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  g_autofree char *date = midline_words_day (day->date);
  g_autofree char *list = NULL;

  for (guint i = 0; i < items->len; i++)
    {
      const MidlinePlanItem *item = g_ptr_array_index (items, i);

      g_ptr_array_add (self->effect->changes,
                       midline_item_change_new (item->exercise_id, NULL, &item->dose, &item->dose,
                                                FALSE));
      g_ptr_array_add (names, (char *) midline_course_get_name (course, item->exercise_id));
    }
  g_ptr_array_add (names, NULL);
  list = midline_words_list ((const char * const *) names->pdata);
  self->question = g_strdup (_("The session hurt a little: make the movements smaller?"));
  /* Translators: pain, a day and exercises, for example “You wrote pain 4 of 10 on 5 March and did
   * not say in which exercise. That is above the limit of Squat and Bridge, and had settled by the
   * next morning.” */
  self->sentence = g_strdup_printf (_("You wrote pain %d of 10 on %s and did not say in which "
                                      "exercise. That is above the limit of %s, and had settled by "
                                      "the next morning."), day->pain_highest_0_to_10, date, list);
  self->outcome = g_strdup (_("The doses stay. Go only as far as it feels easy for now."));

  return self;
}

/* Pain above a limit, up to 5, that was said of the session stands for every exercise without its
 * own number: one question for all of them. */
static void
add_less_range_of_session (const MidlineCourse *course,
                           GPtrArray           *suggestions)
{
  const MidlineDiaryDay *day = find_last_session_pain (course);
  const MidlineSession *session = day != NULL ? midline_course_get_session (course, day->date)
                                              : NULL;
  g_autoptr(GPtrArray) items = NULL;

  if (session == NULL || day->pain_highest_0_to_10 > MIDLINE_STOP_EXERCISE_ABOVE ||
      is_explained (day) || !has_settled (course, day))
    return;

  items = list_above_limit (course, day, session);
  if (items->len == 1)
    add_less_range (course, day, ((MidlinePlanItem *) g_ptr_array_index (items, 0))->exercise_id,
                    day->pain_highest_0_to_10, suggestions);
  else if (items->len > 1)
    g_ptr_array_add (suggestions, create_less_range_of_session (course, day, items));
}

/*
 * midline_rules_add_pain:
 * @course: what the rules read
 * @suggestions: gets what to suggest
 */
void
midline_rules_add_pain (const MidlineCourse *course,
                        GPtrArray           *suggestions)
{
  MidlineWeek *present = midline_course_get_present_week (course);
  g_autoptr(MidlineWeek) whole = midline_course_dup_model (course, present);
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  add_session_pain (course, whole, suggestions);
  add_less_range_of_session (course, suggestions);
  for (guint i = 0; i < whole->sessions->len; i++)
    {
      const MidlineSession *session = g_ptr_array_index (whole->sessions, i);

      for (guint j = 0; j < session->items->len; j++)
        {
          const char *id =
            ((MidlinePlanItem *) g_ptr_array_index (session->items, j))->exercise_id;

          if (g_hash_table_add (seen, (gpointer) id))
            add_exercise (course, whole, id, suggestions);
        }
    }
}
