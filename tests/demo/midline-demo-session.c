/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Pictures of a guided session at each of its moments: wide, upright, narrow, smallest, low and in
 * full, light and dark. Usage: midline-demo-session FOLDER [VARIANT]
 * VARIANT is one of: high-contrast (with ADW_DEBUG_HIGH_CONTRAST=1), large (text at 200 %), rtl. */

#include "midline-hurts-dialog.h"
#include "midline-pain-scale.h"
#include "midline-places.h"
#include "midline-session-ride.h"
#include "midline-stage.h"

#include <stdlib.h>

#define TWICE_THE_USUAL_DPI (2 * 96 * 1024)

static const struct {
  const char *name;
  int width, height;
} sizes[] = {
  { "wide", 1100, 760 },
  { "upright", 640, 960 },
  { "narrow", 360, 720 },
  { "smallest", 360, 294 },
  { "lying", 720, 360 },
  { "full", 1920, 1080 },
};

static const char * const moments[] = { "ready", "warm-up", "count", "hold", "rest",
                                        "side-change", "finished" };

static const char *folder;
static const char *suffix = "";
static int n_pictures;

static void
take_picture (GtkWindow  *window,
              const char *name,
              const char *size,
              gboolean    dark)
{
  g_autofree char *file_name = g_strdup_printf ("session-%s-%s-%s%s.png", name, size,
                                                dark ? "dark" : "light", suffix);
  g_autofree char *path = g_build_filename (folder, file_name, NULL);

  midline_stage_settle ();
  if (!midline_stage_save_picture (GTK_WIDGET (window), path))
    g_error ("%s shows nothing", name);
  n_pictures++;
}

static MidlineSample *
create_sample (void)
{
  MidlineSample *sample = midline_sample_new (2026, 3, 2);

  midline_sample_start_plan (sample);
  midline_sample_live_days (sample, 9);
  return sample;
}

/* It Hurts with a number of each kind. */
static void
tour_hurts (MidlineSessionRide *ride,
            MidlineWindow      *window,
            const char         *size,
            gboolean            dark)
{
  static const int pains[] = { MIDLINE_PAIN_SCALE_UNSET, 2, 5, 6, 8 };

  for (guint i = 0; i < G_N_ELEMENTS (pains); i++)
    {
      g_autofree char *name = g_strdup_printf ("hurts-%d", MAX (pains[i], 0));
      GtkWidget *dialog, *scale;

      gtk_widget_activate_action (GTK_WIDGET (ride->page), "session.hurt", NULL);
      midline_stage_settle ();
      dialog = GTK_WIDGET (midline_stage_find_dialog (window));
      scale = midline_stage_find (dialog, MIDLINE_TYPE_PAIN_SCALE, NULL);
      midline_pain_scale_set_value (MIDLINE_PAIN_SCALE (scale), pains[i]);
      g_signal_emit_by_name (scale, "chosen", pains[i]);
      take_picture (GTK_WINDOW (dialog), name, size, dark);
      midline_stage_close (GTK_WINDOW (dialog));
    }
}

static void
tour_size (guint    size,
           gboolean dark)
{
  g_autoptr (GSettings) settings = g_settings_new (MIDLINE_APPLICATION_ID);

  for (guint i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      g_autoptr (MidlineSample) sample = create_sample ();
      MidlineWindow *window = midline_stage_open_window (sample, sizes[size].width,
                                                         sizes[size].height);
      MidlineSessionRide *ride = midline_session_ride_new (sample, window, settings);

      midline_session_ride_go_to (ride, moments[i]);
      take_picture (GTK_WINDOW (window), moments[i], sizes[size].name, dark);
      if (g_str_equal (moments[i], "count"))
        {
          midline_guide_pause (ride->guide);
          take_picture (GTK_WINDOW (window), "paused", sizes[size].name, dark);
          if (size == 0)
            tour_hurts (ride, window, sizes[size].name, dark);
        }
      midline_session_ride_free (ride);
      midline_stage_close (GTK_WINDOW (window));
    }
}

/* Where nothing may move both ends are shown; here it moves. */
static void
set_variant (const char *name)
{
  if (g_str_equal (name, "large"))
    g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", TWICE_THE_USUAL_DPI, NULL);
  else if (g_str_equal (name, "rtl"))
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  suffix = g_strconcat ("-", name, NULL);
}

int
main (int    argc,
      char **argv)
{
  if (argc != 2 && argc != 3)
    {
      g_printerr ("usage: midline-demo-session FOLDER [high-contrast|large|rtl]\n");
      return 2;
    }
  folder = argv[1];
  g_mkdir_with_parents (folder, 0755);
  midline_stage_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", argc == 2, NULL);
  if (argc == 3)
    set_variant (argv[2]);
  for (int dark = 0; dark < 2; dark++)
    {
      midline_stage_set_dark (dark);
      for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
        tour_size (i, dark);
    }
  g_print ("%d pictures in %s\n", n_pictures, folder);
  return EXIT_SUCCESS;
}
