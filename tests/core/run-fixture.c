/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "run-fixture.h"

void
run_fixture_begin (RunFixture *self)
{
  g_clear_pointer (&self->run, midline_session_run_unref);
  self->run = midline_session_run_new (self->session, self->catalogue, MIDLINE_SIDE_RIGHT,
                                       self->day, self->now_us);
}

RunFixture *
run_fixture_new (const char *first_id, ...)
{
  RunFixture *self = g_new0 (RunFixture, 1);
  va_list ids;

  self->catalogue = sample_catalogue_new ();
  self->session = midline_session_new (SAMPLE_MONDAY, MIDLINE_SESSION_STRENGTH_A);
  self->day = midline_diary_day_new (SAMPLE_MONDAY);
  self->now_us = SECONDS (1000);
  va_start (ids, first_id);
  for (const char *id = first_id; id != NULL; id = va_arg (ids, const char *))
    sample_session_add (self->session, self->catalogue, id, 2);
  va_end (ids);
  run_fixture_begin (self);
  return self;
}

void
run_fixture_free (RunFixture *self)
{
  midline_session_run_unref (self->run);
  midline_diary_day_unref (self->day);
  midline_session_free (self->session);
  midline_catalogue_unref (self->catalogue);
  g_free (self);
}

MidlinePlanItem *
run_fixture_get_item (RunFixture *self, guint index)
{
  return g_ptr_array_index (self->session->items, index);
}

void
run_fixture_write (RunFixture *self, const MidlineRunChange *change)
{
  MidlineDiaryDay *before = self->day;

  self->day = change->is_removed
    ? midline_diary_day_without_set (before, change->record->exercise_id, change->record->side,
                                     change->record->set_number)
    : midline_diary_day_with_set (before, change->record);
  midline_diary_day_unref (before);
}

/* Makes @next (transfer full) the present run and writes what it asks for. */
void
run_fixture_take (RunFixture *self, MidlineSessionRun *next)
{
  g_autoptr (GPtrArray) changes = midline_session_run_list_changes (self->run, next);

  for (guint i = 0; i < changes->len; i++)
    run_fixture_write (self, g_ptr_array_index (changes, i));
  midline_session_run_unref (self->run);
  self->run = next;
}

/* Lets @seconds pass in steps as a clock makes them. */
void
run_fixture_wait (RunFixture *self, double seconds)
{
  gint64 end_us = self->now_us + (gint64) (seconds * G_TIME_SPAN_SECOND);

  while (self->now_us < end_us)
    {
      self->now_us = MIN (self->now_us + G_TIME_SPAN_SECOND, end_us);
      run_fixture_take (self, midline_session_run_at (self->run, self->now_us));
    }
}

MidlineRunMoment
run_fixture_moment (RunFixture *self)
{
  return midline_session_run_get_moment (self->run);
}

/* Where the session is: “clamshell 2L rest”, “w” for the warm-up. */
char *
run_fixture_dup_place (RunFixture *self)
{
  static const char * const stages[] = { "ready", "work", "rest", "finished" };
  MidlineRunMoment at = run_fixture_moment (self);

  if (at.stage == MIDLINE_RUN_FINISHED)
    return g_strdup ("finished");
  return g_strdup_printf ("%s %c%c %s%s", at.exercise_id,
                          at.set_number > 0 ? '0' + at.set_number : 'w', "RLB"[at.side],
                          stages[at.stage], at.is_paused ? " paused" : "");
}

/* The way through a session when every rest is ended early and every set is done at once. */
char *
run_fixture_dup_way (RunFixture *self)
{
  GString *way = g_string_new (NULL);

  for (int i = 0; i < 500 && run_fixture_moment (self).stage != MIDLINE_RUN_FINISHED; i++)
    {
      MidlineRunMoment at = run_fixture_moment (self);

      if (at.stage != MIDLINE_RUN_WORK)
        {
          ACT (self, go);
          continue;
        }
      g_string_append_printf (way, "%s%c%c", way->len > 0 ? " " : "",
                              at.set_number > 0 ? '0' + at.set_number : 'w', "RLB"[at.side]);
      ACT (self, done);
    }
  return g_string_free (way, FALSE);
}
