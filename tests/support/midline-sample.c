/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-sample.h"

#include <glib/gstdio.h>
#include <string.h>

static gint64
make_instant (int year, int month, int day, int hour, int minute)
{
  g_autoptr (GDateTime) time = g_date_time_new_local (year, month, day, hour, minute, 0);

  return g_date_time_to_unix (time);
}

static void
open_program (MidlineSample *self)
{
  g_autoptr (GError) error = NULL;

  self->store = midline_store_open (self->folder, &error);
  g_assert_no_error (error);
  self->program = midline_program_new (self->content, self->store, self->clock, MIDLINE_MONDAY,
                                       &error);
  g_assert_no_error (error);
}

/** midline_sample_new: an empty profile at nine in the morning of the given day. */
MidlineSample *
midline_sample_new (int year, int month, int day)
{
  static const int weekly_pain[MIDLINE_N_ACTIVITIES] = {
    [MIDLINE_ACTIVITY_NOW] = 1,
    [MIDLINE_ACTIVITY_STAIRS] = 3,
    [MIDLINE_ACTIVITY_RUNNING] = MIDLINE_PAIN_NOT_TRIED,
    [MIDLINE_ACTIVITY_SQUATTING] = 3,
    [MIDLINE_ACTIVITY_SITTING] = 2,
  };
  MidlineSample *self = g_new0 (MidlineSample, 1);
  g_autoptr (GError) error = NULL;
  g_autofree char *content_path = g_build_filename (g_getenv ("MIDLINE_SOURCE_DIR"), "data",
                                                    "content", NULL);
  g_autoptr (GFile) content = g_file_new_for_path (content_path);

  self->folder = g_dir_make_tmp ("midline-sample-XXXXXX", &error);
  g_assert_no_error (error);
  self->clock = midline_clock_new_fixed (make_instant (year, month, day, 9, 0));
  self->content = midline_content_new (content, &error);
  g_assert_no_error (error);
  memcpy (self->weekly_pain_0_to_10, weekly_pain, sizeof weekly_pain);
  open_program (self);
  return self;
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        remove_folder (path);
      else
        g_remove (path);
    }
  g_rmdir (folder);
}

void
midline_sample_free (MidlineSample *self)
{
  g_clear_object (&self->program);
  g_clear_object (&self->store);
  g_clear_object (&self->content);
  g_clear_pointer (&self->clock, midline_clock_unref);
  remove_folder (self->folder);
  g_free (self->folder);
  g_free (self);
}

/** midline_sample_reopen: closes everything and opens it again, as after a restart. */
void
midline_sample_reopen (MidlineSample *self)
{
  g_clear_object (&self->program);
  g_clear_object (&self->store);
  open_program (self);
}

/** midline_sample_go_to: sets the clock and lets the program notice the day. */
void
midline_sample_go_to (MidlineSample *self, int year, int month, int day, int hour, int minute)
{
  midline_clock_set_fixed (self->clock, make_instant (year, month, day, hour, minute));
  midline_program_check_day (self->program);
}

/** midline_sample_dup_answers: five days, 25 minutes, the usual things at hand. */
MidlineAnswers *
midline_sample_dup_answers (void)
{
  MidlineAnswers *answers = midline_answers_new ();

  answers->side = MIDLINE_SIDE_RIGHT;
  answers->worse_side = MIDLINE_SIDE_RIGHT;
  answers->place = MIDLINE_PAIN_AT_FRONT;
  answers->pain_0_to_10[MIDLINE_ACTIVITY_NOW] = 1;
  answers->pain_0_to_10[MIDLINE_ACTIVITY_STAIRS] = 4;
  answers->pain_0_to_10[MIDLINE_ACTIVITY_SQUATTING] = 3;
  answers->pain_0_to_10[MIDLINE_ACTIVITY_SITTING] = 2;
  answers->things = MIDLINE_HOUSEHOLD_THINGS | MIDLINE_THING_STAIRS | MIDLINE_THING_LOOP_BAND
                    | MIDLINE_THING_LONG_BAND | MIDLINE_THING_ROLLER;
  answers->weekdays = 1 << MIDLINE_MONDAY | 1 << MIDLINE_TUESDAY | 1 << MIDLINE_WEDNESDAY
                      | 1 << MIDLINE_FRIDAY | 1 << MIDLINE_SATURDAY;
  answers->minutes = 25;
  g_free (answers->goal);
  answers->goal = g_strdup ("Walk down the stairs at work without holding on.");
  return answers;
}

/** midline_sample_answer_safely: answers every safety question with no. */
void
midline_sample_answer_safely (MidlineSample *self)
{
  MidlineScreening screening = {
    .answered = (1u << MIDLINE_N_SCREENING_ROWS) - 1,
    .asked_on = midline_program_get_today (self->program),
  };

  g_assert_true (midline_program_save_screening (self->program, &screening));
}

/** midline_sample_start_plan: the sample person answers everything and uses the plan. */
void
midline_sample_start_plan (MidlineSample *self)
{
  g_autoptr (MidlineAnswers) answers = midline_sample_dup_answers ();

  midline_sample_answer_safely (self);
  g_assert_true (midline_program_use_plan (self->program, answers));
  g_assert_true (midline_program_set_setting (self->program, MIDLINE_SETTING_NAME, "Maria Keller"));
}

static void
live_session (MidlineSample *self, MidlineSession *session)
{
  MidlineDate today = session->date;

  for (guint i = 0; i < session->items->len; i++)
    {
      MidlinePlanItem *item = g_ptr_array_index (session->items, i);
      g_autoptr (MidlineExerciseEntry) entry = midline_exercise_entry_new (item->exercise_id);

      g_assert_true (midline_program_tick_exercise (self->program, today, item->exercise_id, TRUE));
      entry->pain_0_to_10 = (today + (int) i) % 3;
      entry->two_more = i % 2 ? MIDLINE_SAID_YES : MIDLINE_SAID_NO;
      g_assert_true (midline_program_set_entry (self->program, today, entry));
    }
  g_assert_true (midline_program_set_after (self->program, today, 2, 1, MIDLINE_SAID_YES));
}

/* On the last day of a plan week, or when it was forgotten then. */
static void
check_week (MidlineSample *self)
{
  MidlineDate due = midline_program_get_weekly_check_due (self->program);

  if (due != MIDLINE_NO_DATE)
    g_assert_true (midline_program_save_weekly_check (self->program, due,
                                                      self->weekly_pain_0_to_10));
}

/**
 * midline_sample_live_days:
 *
 * Lives @n_days from the present day on: trains what is planned but for every ninth session, and
 * answers the mornings and the weekly check. Ends on the morning after the last.
 */
void
midline_sample_live_days (MidlineSample *self, int n_days)
{
  for (int i = 0; i < n_days; i++)
    {
      MidlineDate today = midline_program_get_today (self->program);
      g_autoptr (MidlineSession) session = midline_program_dup_session (self->program, today);

      if (midline_program_get_morning_session (self->program, today) != MIDLINE_NO_DATE)
        midline_program_set_morning (self->program, today,
                                     today % 5 == 0 ? MIDLINE_MORNING_1_WORSE
                                                    : MIDLINE_MORNING_AS_USUAL);
      if (session != NULL && today % 9 != 0)
        live_session (self, session);
      if (!self->skips_weekly_checks)
        check_week (self);
      midline_clock_set_fixed (self->clock,
                               midline_clock_get_unix_seconds (self->clock) + 24 * 60 * 60);
      midline_program_check_day (self->program);
    }
}

/**
 * midline_sample_live_quickly:
 *
 * The same as midline_sample_live_days() in one transaction a day, for years of diary.
 */
void
midline_sample_live_quickly (MidlineSample *self, int n_days)
{
  gint64 person = midline_store_ensure_person (self->store, NULL);

  for (int i = 0; i < n_days; i++)
    {
      MidlineDate today = midline_program_get_today (self->program);
      gint64 now = midline_clock_get_unix_seconds (self->clock);
      g_autoptr (MidlineSession) session = midline_program_dup_session (self->program, today);
      g_autoptr (MidlineDiaryDay) empty = midline_diary_day_new (today);
      g_autoptr (MidlineDiaryDay) day = midline_diary_day_with_morning (
        empty, MIDLINE_MORNING_AS_USUAL, now);

      for (guint j = 0; session != NULL && j < session->items->len; j++)
        {
          MidlineDiaryDay *next = midline_diary_day_with_all_sets (
            day, g_ptr_array_index (session->items, j), MIDLINE_SIDE_RIGHT, now);

          midline_diary_day_unref (day);
          day = next;
        }
      g_assert_true (midline_store_save_diary_day (self->store, person, empty, day, NULL));
      if (!self->skips_weekly_checks)
        check_week (self);
      midline_clock_set_fixed (self->clock, now + 24 * 60 * 60);
      midline_program_check_day (self->program);
    }
}

/** midline_sample_tick_some: ticks two exercises of today and the first set of the third. */
void
midline_sample_tick_some (MidlineSample *self)
{
  MidlineDate today = midline_program_get_today (self->program);
  g_autoptr (MidlineSession) session = midline_program_dup_session (self->program, today);

  for (guint i = 0; session != NULL && i < MIN (session->items->len, 3); i++)
    {
      MidlinePlanItem *item = g_ptr_array_index (session->items, i);
      g_autoptr (MidlineExerciseEntry) entry = midline_exercise_entry_new (item->exercise_id);

      if (i == 2)
        {
          midline_program_tick_set (self->program, today, item->exercise_id,
                                    item->dose.each_side ? MIDLINE_SIDE_RIGHT : MIDLINE_SIDE_BOTH,
                                    1, TRUE);
          break;
        }
      midline_program_tick_exercise (self->program, today, item->exercise_id, TRUE);
      entry->pain_0_to_10 = (int) i + 1;
      midline_program_set_entry (self->program, today, entry);
    }
}
