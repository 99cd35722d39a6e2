/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "course-fixture.h"

#define N_WEEKS 5

MidlineSession *
add_session (CourseFixture      *f,
             MidlineWeek        *week,
             int                 day,
             MidlineSessionKind  kind,
             const char         *exercise_id)
{
  static const char * const others[] = { "glute-bridge", "quad-set", "short-foot", NULL };
  MidlineSession *session = midline_session_new (week->start + day, kind);

  sample_session_add (session, f->catalogue, exercise_id, 2);
  for (int i = 0; others[i] != NULL && kind != MIDLINE_SESSION_MOBILITY; i++)
    if (midline_session_find (session, others[i]) == NULL)
      sample_session_add (session, f->catalogue, others[i], 2);
  if (kind == MIDLINE_SESSION_MOBILITY)
    sample_session_add (session, f->catalogue, "hip-hinge", 2);
  g_ptr_array_add (week->sessions, session);

  return session;
}

CourseFixture *
fixture_new (const char  *exercise_id,
             MidlinePhase phase,
             int          today)
{
  CourseFixture *f = g_new0 (CourseFixture, 1);
  g_autoptr(MidlineAnswers) answers = midline_answers_new ();
  g_autoptr(MidlinePlan) plan = midline_plan_new (SAMPLE_MONDAY, MIDLINE_MONDAY, 12);

  f->catalogue = sample_catalogue_new ();
  for (int i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    answers->pain_0_to_10[i] = 2;
  answers->things = MIDLINE_ALL_THINGS;
  answers->minutes = 40;
  answers->weekdays = 1u << MIDLINE_MONDAY | 1u << MIDLINE_THURSDAY;
  f->course = midline_course_new (f->catalogue, answers, plan, SAMPLE_MONDAY + today);
  for (int i = 0; i < N_WEEKS && 7 * i <= today; i++)
    {
      MidlineWeek *week = midline_week_new (i + 1, SAMPLE_MONDAY + 7 * i, phase);

      add_session (f, week, 0, MIDLINE_SESSION_STRENGTH_A, exercise_id);
      add_session (f, week, 3, MIDLINE_SESSION_STRENGTH_B, exercise_id);
      add_session (f, week, 6, MIDLINE_SESSION_MOBILITY, "tfl-hip-flexor-stretch");
      g_ptr_array_add (f->course->weeks, week);
      g_ptr_array_add (f->course->models, midline_week_ref (week));
    }

  return f;
}

void
fixture_free (CourseFixture *f)
{
  midline_course_free (f->course);
  midline_catalogue_unref (f->catalogue);
  g_free (f);
}

/* (borrowed): the day, made where it is not there yet. Days are written in order. */
MidlineDiaryDay *
write_day (CourseFixture *f,
           int            day)
{
  MidlineDiaryDay *there = midline_course_get_day (f->course, SAMPLE_MONDAY + day);

  if (there != NULL)
    return there;
  there = midline_diary_day_new (SAMPLE_MONDAY + day);
  g_ptr_array_add (f->course->days, there);

  return there;
}

/* Does all of one exercise of the day, with its pain and effort, and says how the next morning was.
 *  */
void
train (CourseFixture  *f,
       int             day,
       const char     *exercise_id,
       int             pain,
       MidlineSaid     two_more,
       MidlineMorning  morning)
{
  MidlineSession *session = midline_course_get_session (f->course, SAMPLE_MONDAY + day);
  MidlineDiaryDay *written = write_day (f, day);
  g_autoptr(MidlineDiaryDay) after = NULL;
  MidlineExerciseEntry *entry = midline_exercise_entry_new (exercise_id);

  after = midline_diary_day_with_all_sets (written, midline_session_find (session, exercise_id),
                                           MIDLINE_SIDE_RIGHT, 1);
  for (guint i = 0; i < after->sets->len; i++)
    g_ptr_array_add (written->sets, midline_set_record_copy (g_ptr_array_index (after->sets, i)));
  entry->pain_0_to_10 = pain;
  entry->two_more = two_more;
  g_ptr_array_add (written->entries, entry);
  f->course->last_trained = SAMPLE_MONDAY + day;
  if (morning != MIDLINE_MORNING_UNSAID)
    write_day (f, day + 1)->morning = morning;
}

void
train_well (CourseFixture *f,
            int            day,
            const char    *exercise_id)
{
  train (f, day, exercise_id, 2, MIDLINE_SAID_YES, MIDLINE_MORNING_AS_USUAL);
}

/* (nullable) (transfer full): the first suggestion of a rule */
MidlineSuggestion *
find_suggestion (CourseFixture *f,
                 MidlineRule    rule)
{
  g_autoptr(GPtrArray) suggestions = midline_suggestions_from (f->course);

  for (guint i = 0; i < suggestions->len; i++)
    if (((MidlineSuggestion *) g_ptr_array_index (suggestions, i))->rule == rule)
      return g_ptr_array_steal_index (suggestions, i);

  return NULL;
}

gboolean
suggests (CourseFixture *f,
          MidlineRule    rule)
{
  g_autoptr(MidlineSuggestion) suggestion = find_suggestion (f, rule);

  return suggestion != NULL;
}

void
answer_suggestion (CourseFixture     *f,
                   MidlineSuggestion *suggestion,
                   gboolean           accept)
{
  g_ptr_array_add (f->course->answered,
                   midline_suggestion_answer_new (suggestion, f->course->today, accept, 1));
}

void
write_check (CourseFixture *f,
             int            day,
             int            pain)
{
  int all[MIDLINE_N_ACTIVITIES] = { pain, pain, pain, pain, pain };

  if (pain >= 0)
    g_ptr_array_add (f->course->checks, midline_weekly_check_new (SAMPLE_MONDAY + day, all, 1));
}
