/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-session-ride.h"

#include "midline-stage.h"

#define STEP_US (G_USEC_PER_SEC / 10)
#define MOST_STEPS 200000

static gint64
get_time_us (gpointer data)
{
  return *(gint64 *) data;
}

/** midline_session_ride_new: opens the session of today in @window, at its first moment. */
MidlineSessionRide *
midline_session_ride_new (MidlineSample *sample,
                          MidlineWindow *window,
                          GSettings     *settings)
{
  MidlineSessionRide *self = g_new0 (MidlineSessionRide, 1);
  GtkWidget *page;

  self->now_us = g_new (gint64, 1);
  *self->now_us = G_USEC_PER_SEC;
  self->guide = midline_guide_new_with_time (sample->program,
                                             midline_program_get_today (sample->program),
                                             get_time_us, self->now_us);
  g_object_set_data_full (G_OBJECT (self->guide), "time", self->now_us, g_free);
  page = midline_session_page_new (self->guide, settings);
  self->page = MIDLINE_SESSION_PAGE (page);
  midline_window_push_whole (window, "Session", page);
  midline_stage_settle ();
  return self;
}

void
midline_session_ride_free (MidlineSessionRide *self)
{
  g_object_unref (self->guide);
  g_free (self);
}

/** midline_session_ride_pass: lets time pass in small steps, as a machine that is awake does. */
void
midline_session_ride_pass (MidlineSessionRide *self,
                           double              seconds)
{
  for (double gone = 0; gone < seconds - 1e-9; gone += 0.1)
    {
      *self->now_us += STEP_US;
      midline_guide_tick (self->guide);
    }
}

MidlineRunMoment
midline_session_ride_get (MidlineSessionRide *self)
{
  return midline_guide_get_moment (self->guide);
}

static gboolean
is_at (const MidlineRunMoment *moment,
       const char             *wanted)
{
  gboolean works = moment->stage == MIDLINE_RUN_WORK && !moment->is_warm_up;

  if (g_str_equal (wanted, "ready"))
    return moment->stage == MIDLINE_RUN_GET_READY;
  if (g_str_equal (wanted, "warm-up"))
    return moment->stage == MIDLINE_RUN_WORK && moment->is_warm_up;
  if (g_str_equal (wanted, "count"))
    return works && !moment->is_held && moment->set_number > 1 && moment->rep == 8;
  if (g_str_equal (wanted, "hold"))
    return works && moment->is_held && moment->seconds_left < moment->seconds_total;
  if (g_str_equal (wanted, "rest"))
    return moment->stage == MIDLINE_RUN_REST && !moment->is_side_change
           && moment->last_set_number > 0 && moment->share > 0.3;
  if (g_str_equal (wanted, "side-change"))
    return moment->stage == MIDLINE_RUN_REST && moment->is_side_change
           && moment->last_set_number > 0;
  return moment->stage == MIDLINE_RUN_FINISHED;
}

/**
 * midline_session_ride_go_to:
 * @moment: “ready”, “warm-up”, “count” (the eighth of a second set), “hold”, “rest”,
 *   “side-change” or “finished”
 *
 * Does one set after the other as a person would until the session is there.
 */
void
midline_session_ride_go_to (MidlineSessionRide *self,
                            const char         *wanted)
{
  for (int i = 0; i < MOST_STEPS; i++)
    {
      MidlineRunMoment moment = midline_session_ride_get (self);

      if (is_at (&moment, wanted))
        {
          midline_stage_settle ();
          return;
        }
      g_assert_cmpint (moment.stage, !=, MIDLINE_RUN_FINISHED);
      if (moment.is_paused)
        midline_guide_resume (self->guide);
      else if (moment.stage == MIDLINE_RUN_WORK
               && (!moment.is_counting || g_str_equal (wanted, "finished")))
        g_assert_true (midline_guide_done (self->guide));
      else
        midline_session_ride_pass (self, 0.1);
    }
  g_assert_not_reached ();
}
