/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Opens every place and every scene once, for those who watch from outside what that does; with the
 * argument “short” only the scenes. */

#include "midline-places.h"

static void
tour_places (void)
{
  for (guint i = 0; i < midline_n_places; i++)
    {
      g_autoptr (MidlineVisit) visit = midline_visit_new (&midline_places[i], 1000, 760);

      g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (visit->shown)));
    }
}

static void
tour_scenes (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  MidlineWindow *window;

  midline_sample_start_plan (sample);
  midline_sample_live_days (sample, 9);
  midline_sample_tick_some (sample);
  window = midline_stage_open_window (sample, 1000, 760);
  for (guint i = 0; i < midline_n_scenes; i++)
    midline_scene_show (&midline_scenes[i], window);
  midline_stage_close (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  midline_stage_init ();
  if (argc < 2)
    tour_places ();
  tour_scenes ();
  return 0;
}
