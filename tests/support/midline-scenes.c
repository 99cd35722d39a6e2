/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-scenes.h"

const MidlineScene midline_scenes[] = {
  { "today", "win.show-page", "today", 860 },
  { "today-rest", "win.show-day", "2026-03-12", 760 },
  { "today-past", "win.show-day", "2026-03-09", 860 },
  { "plan", "win.show-page", "plan", 860 },
  { "library", "win.show-library", "", 760 },
  { "exercise", "win.show-exercise", "side-lying-hip-abduction", 900 },
  { "learn", "win.show-page", "learn", 1180 },
  { "lesson", "win.show-lesson", "outer-quad", 800 },
  { "lesson-1", "win.show-lesson", "kneecap-and-groove", 800 },
  { "lesson-3", "win.show-lesson", "inner-quad", 800 },
  { "lesson-4", "win.show-lesson", "it-band", 800 },
  { "lesson-5", "win.show-lesson", "how-it-leads-to-pain", 800 },
  { "lesson-6", "win.show-lesson", "whole-system", 800 },
  { "move-the-knee", "win.show-knee", NULL, 830 },
  { "advice", "win.show-advice", "stairs", 760 },
  { "videos", "win.show-videos", NULL, 760 },
  { "sources", "win.show-source", "cowan-2001", 760 },
  { "progress", "win.show-page", "progress", 860 },
  { "history", "win.show-history", NULL, 760 },
  { "something-wrong", "win.warning-signs", NULL, 760 },
};
const guint midline_n_scenes = G_N_ELEMENTS (midline_scenes);

/** midline_scene_show: opens the scene's page in @window and waits until it stands. */
void
midline_scene_show (const MidlineScene *scene, MidlineWindow *window)
{
  midline_window_go_home (window);
  midline_stage_settle ();
  gtk_widget_activate_action (GTK_WIDGET (window), scene->action,
                              scene->parameter ? "s" : NULL, scene->parameter);
  midline_stage_settle ();
}
