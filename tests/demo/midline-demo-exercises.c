/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Pictures of the exercises in the pages: the plan, the library, and the page of some exercises
 * while the figure stands at its finish and where nothing may move; wide and narrow, light and
 * dark. Usage: midline-demo-exercises FOLDER [VARIANT]
 * VARIANT is one of: high-contrast (with ADW_DEBUG_HIGH_CONTRAST=1), large (text at 200 %), rtl. */

#include "midline-figure-picture.h"
#include "midline-keys.h"
#include "midline-plan-day.h"
#include "midline-stage.h"

#include <stdlib.h>

#define TWICE_THE_USUAL_DPI (2 * 96 * 1024)
/* As many cards as the screen of the demo has room for. */
#define LIBRARY_HEIGHT 2300

static const char * const exercise_ids[] = {
  "side-lying-hip-abduction", "clamshell", "wall-sit", "short-foot", "hip-hinge",
  "tfl-hip-flexor-stretch", "running-cadence",
};

static const char *folder;
static const char *suffix = "";
static int n_pictures;

static void
take_picture (MidlineWindow *window,
              const char    *name,
              gboolean       narrow,
              gboolean       dark)
{
  g_autofree char *file_name = g_strdup_printf ("%s-%s-%s%s.png", name, narrow ? "narrow" : "wide",
                                                dark ? "dark" : "light", suffix);
  g_autofree char *path = g_build_filename (folder, file_name, NULL);

  midline_stage_settle ();
  if (!midline_stage_save_picture (GTK_WIDGET (window), path))
    g_error ("%s shows nothing", name);
  n_pictures++;
}

static void
set_animations (gboolean enabled)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", enabled, NULL);
}

static void
tour_library (MidlineSample *sample,
              gboolean       narrow,
              gboolean       dark)
{
  MidlineWindow *window = midline_stage_open_window (sample, narrow ? 360 : 1000,
                                                     LIBRARY_HEIGHT);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-library", "s", "");
  take_picture (window, "library", narrow, dark);
  midline_stage_close (GTK_WINDOW (window));
}

/* The plan as a list, with its first day open. */
static void
tour_plan (MidlineSample *sample,
           gboolean       dark)
{
  MidlineWindow *window = midline_stage_open_window (sample, 360, 760);
  GtkWidget *day;

  midline_window_show_page (window, "plan");
  midline_stage_settle ();
  day = midline_stage_find (GTK_WIDGET (window), MIDLINE_TYPE_PLAN_DAY, NULL);
  if (day == NULL)
    g_error ("no day in the plan");
  midline_plan_day_reveal (MIDLINE_PLAN_DAY (day));
  take_picture (window, "plan", TRUE, dark);
  midline_stage_close (GTK_WINDOW (window));
}

static void
tour_exercise (MidlineSample *sample,
               const char    *exercise_id,
               gboolean       narrow,
               gboolean       dark)
{
  MidlineWindow *window = midline_stage_open_window (sample, narrow ? 360 : 1000, 760);
  g_autofree char *still = g_strdup_printf ("%s-still", exercise_id);
  GtkWidget *picture;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-exercise", "s", exercise_id);
  take_picture (window, still, narrow, dark);
  picture = midline_stage_find (GTK_WIDGET (window), MIDLINE_TYPE_FIGURE_PICTURE, NULL);
  if (picture == NULL)
    g_error ("no figure for %s", exercise_id);
  set_animations (TRUE);
  gtk_widget_grab_focus (picture);
  midline_stage_press (GTK_WINDOW (window), GDK_KEY_End, 0);
  take_picture (window, exercise_id, narrow, dark);
  set_animations (FALSE);
  midline_stage_close (GTK_WINDOW (window));
}

/* In the smallest window. */
static void
tour_short (MidlineSample *sample,
            gboolean       dark)
{
  MidlineWindow *window = midline_stage_open_window (sample, 360, 294);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-exercise", "s", exercise_ids[0]);
  take_picture (window, "short", TRUE, dark);
  midline_stage_close (GTK_WINDOW (window));
}

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
  g_autoptr (MidlineSample) sample = NULL;

  if (argc != 2 && argc != 3)
    {
      g_printerr ("usage: midline-demo-exercises FOLDER [high-contrast|large|rtl]\n");
      return 2;
    }
  folder = argv[1];
  g_mkdir_with_parents (folder, 0755);
  midline_stage_init ();
  if (argc == 3)
    set_variant (argv[2]);
  sample = midline_sample_new (2026, 3, 2);
  midline_sample_start_plan (sample);
  for (int dark = 0; dark < 2; dark++)
    {
      midline_stage_set_dark (dark);
      tour_plan (sample, dark);
      tour_short (sample, dark);
      for (int narrow = 0; narrow < 2; narrow++)
        {
          tour_library (sample, narrow, dark);
          for (guint i = 0; i < G_N_ELEMENTS (exercise_ids); i++)
            tour_exercise (sample, exercise_ids[i], narrow, dark);
        }
    }
  g_print ("%d pictures in %s\n", n_pictures, folder);
  return EXIT_SUCCESS;
}
