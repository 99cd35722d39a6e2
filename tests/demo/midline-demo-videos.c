/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Pictures of the Videos page with previews off, on, without a network, and with a video gone;
 * wide and narrow, light and dark. The video services are played on this machine.
 * Usage: midline-demo-videos FOLDER [VARIANT]
 * VARIANT is one of: high-contrast (with ADW_DEBUG_HIGH_CONTRAST=1), large (text at 200 %), rtl. */

#include "midline-stage.h"
#include "midline-video-scene.h"

#define TWICE_THE_USUAL_DPI (2 * 96 * 1024)

typedef enum { OFF, ON, OFFLINE, GONE, OWN, N_STATES } State;

static const char * const names[N_STATES] = { "off", "on", "offline", "gone", "own" };

static void
add_own_link (MidlineSample *sample,
              const char    *exercise_id,
              const char    *address,
              const char    *title)
{
  g_autoptr (MidlineVideoLink) link = midline_video_link_new (0, exercise_id, address, title, 0);

  midline_program_save_video_link (sample->program, link);
}

static void
prepare (MidlineSample     *sample,
         MidlineVideoScene *scene,
         State              state)
{
  midline_video_scene_answer_all (scene);
  if (state == OFFLINE)
    for (guint i = 0; i < MIDLINE_N_SCENE_VIDEOS; i++)
      midline_video_scene_answer (scene, i, 429, "");
  if (state == GONE)
    midline_video_scene_answer (scene, 1, 404, "");
  if (state == OWN)
    {
      add_own_link (sample, "clamshell", "https://vimeo.com/76979871", "As Ben showed it");
      add_own_link (sample, NULL, "https://example.org/knee/hip-week-3", NULL);
    }
  if (state == OFFLINE)
    {
      g_clear_object (&scene->downloader);
      scene->downloader = midline_downloader_new (
        midline_https_server_get_ca_file (scene->server),
        (const char *[]) { "::127.0.0.1:1", NULL });
      midline_video_scene_reopen (scene);
    }
  midline_videos_set_is_on (scene->videos, state != OFF);
}

static void
draw (State       state,
      gboolean    is_narrow,
      gboolean    is_dark,
      const char *folder,
      const char *suffix)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 11);
  MidlineVideoScene *scene = midline_video_scene_new (sample);
  MidlineWindow *window;
  g_autofree char *name = g_strdup_printf ("videos-%s-%s-%s%s.png", names[state],
                                           is_narrow ? "narrow" : "wide",
                                           is_dark ? "dark" : "light", suffix);
  g_autofree char *path = g_build_filename (folder, name, NULL);

  midline_sample_start_plan (sample);
  prepare (sample, scene, state);
  midline_stage_set_dark (is_dark);
  window = midline_stage_open_window (sample, is_narrow ? 360 : 760, is_narrow ? 900 : 680);
  midline_window_set_videos (window, scene->videos);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-videos", NULL);
  midline_video_scene_wait (scene);
  midline_stage_settle ();
  if (!midline_stage_save_picture (GTK_WIDGET (window), path))
    g_error ("%s shows nothing", name);
  midline_stage_close (GTK_WINDOW (window));
  midline_video_scene_free (scene);
}

int
main (int    argc,
      char **argv)
{
  const char *source = g_getenv ("MIDLINE_SOURCE_DIR");
  g_autofree char *tests = g_build_filename (source != NULL ? source : ".", "tests", NULL);
  const char *folder = argc > 1 ? argv[1] : ".";
  const char *variant = argc > 2 ? argv[2] : NULL;
  g_autofree char *suffix = variant != NULL ? g_strconcat ("-", variant, NULL) : g_strdup ("");
  int n_arguments = 1;

  g_setenv ("G_TEST_SRCDIR", tests, TRUE); /* where the server has its certificate */
  g_test_init (&n_arguments, &argv, NULL);
  midline_stage_init ();
  if (g_strcmp0 (variant, "large") == 0)
    g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", TWICE_THE_USUAL_DPI, NULL);
  if (g_strcmp0 (variant, "rtl") == 0)
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  g_mkdir_with_parents (folder, 0755);
  for (State state = OFF; state < N_STATES; state++)
    for (int look = 0; look < 4; look++)
      draw (state, look % 2 == 1, look / 2 == 1, folder, suffix);
  g_print ("%d pictures in %s\n", N_STATES * 4, folder);
  return 0;
}
