/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The tour: a throw-away profile, a sample person, every page as a picture, light and dark, wide
 * and narrow, and the printed plan. Usage: midline-demo FOLDER [VARIANT]
 * VARIANT is one of: high-contrast (with ADW_DEBUG_HIGH_CONTRAST=1), large (text at 200 %), rtl.
 * With MIDLINE_DEMO_PART=progress only the pictures of Progress are taken. */

#include "midline-demo-knee.h"
#include "midline-demo-progress.h"
#include "midline-knee-page.h"
#include "midline-print-pdf.h"
#include "midline-places.h"
#include "midline-records-page.h"
#include "midline-scenes.h"
#include "midline-today-row.h"

#include <stdlib.h>

static const char *folder;
static const char *variant_suffix = "";
static int n_pictures;

static void
take_picture (GtkWidget *widget, const char *name, const char *variant)
{
  g_autofree char *file_name = g_strdup_printf ("%s-%s%s.png", name, variant, variant_suffix);
  g_autofree char *path = g_build_filename (folder, file_name, NULL);

  midline_stage_settle ();
  if (!midline_stage_save_picture (widget, path))
    g_error ("%s shows nothing", name);
  n_pictures++;
}

static void
tour_pages (MidlineSample *sample, gboolean dark)
{
  midline_stage_set_dark (dark);
  for (guint i = 0; i < midline_n_scenes; i++)
    for (int narrow = 0; narrow < 2; narrow++)
      {
        int height = midline_scenes[i].wide_height;
        MidlineWindow *window = midline_stage_open_window (sample, narrow ? 360 : 1000,
                                                           narrow ? 720 : height);
        g_autofree char *variant = g_strdup_printf ("%s-%s", narrow ? "narrow" : "wide",
                                                    dark ? "dark" : "light");

        midline_scene_show (&midline_scenes[i], window);
        take_picture (GTK_WIDGET (window), midline_scenes[i].name, variant);
        midline_stage_close (GTK_WINDOW (window));
      }
}

static void
tour_windows (MidlineSample *sample, gboolean dark)
{
  static const char * const actions[][3] = {
    { "preferences", "win.preferences", NULL },
    { "print", "win.print", "plan" },
  };

  midline_stage_set_dark (dark);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      MidlineWindow *window = midline_stage_open_window (sample, 1000, 760);
      g_autoptr (GListModel) toplevels = NULL;
      GtkWidget *other = NULL;

      gtk_widget_activate_action (GTK_WIDGET (window), actions[i][1],
                                  actions[i][2] ? "s" : NULL, actions[i][2]);
      midline_stage_settle ();
      toplevels = g_object_ref (gtk_window_get_toplevels ());
      for (guint j = 0; j < g_list_model_get_n_items (toplevels); j++)
        {
          g_autoptr (GtkWidget) toplevel = g_list_model_get_item (toplevels, j);

          if (toplevel != GTK_WIDGET (window) && gtk_widget_get_visible (toplevel))
            other = toplevel;
        }
      g_assert_nonnull (other);
      take_picture (other, actions[i][0], dark ? "dark" : "light");
      midline_stage_close (GTK_WINDOW (other));
      midline_stage_close (GTK_WINDOW (window));
    }
}

/* What the diary asks and tells on days of their own, and links of one’s own. */
static void
tour_diary (gboolean dark, gboolean narrow)
{
  static const char * const names[] = {
    "today-week-4", "today-off", "today-corrected", "earlier-entries", "mark-time-off", "plan-off",
    "videos-own", "exercise-videos", "today-video", "add-link", "add-link-exercise", NULL
  };
  g_autofree char *variant = g_strdup_printf ("%s-%s", narrow ? "narrow" : "wide",
                                              dark ? "dark" : "light");

  midline_stage_set_dark (dark);
  for (guint i = 0; i < midline_n_places; i++)
    if (g_strv_contains (names, midline_places[i].name))
      {
        g_autoptr (MidlineVisit) visit =
          midline_visit_new (&midline_places[i], narrow ? 360 : 1000, narrow ? 720 : 1100);

        take_picture (GTK_WIDGET (visit->shown), midline_places[i].name, variant);
      }
}

/* From an empty profile to the plan, one picture a step. */
static void
tour_first_run (gboolean dark, gboolean narrow)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autofree char *variant = g_strdup_printf ("%s-%s", narrow ? "narrow" : "wide",
                                              dark ? "dark" : "light");
  MidlineWindow *window;
  GtkWidget *root;

  midline_stage_set_dark (dark);
  window = midline_stage_open_window (sample, narrow ? 360 : 900, narrow ? 720 : 860);
  root = GTK_WIDGET (window);
  take_picture (root, "first-run-1-welcome", variant);
  midline_stage_click (root, "Start");
  midline_stage_click_all (root, "No");
  take_picture (root, "first-run-2-safety", variant);
  midline_stage_click_all (root, "Yes");
  midline_stage_click (root, "Next");
  take_picture (root, "first-run-3-care", variant);
  midline_stage_click (root, "Change the Answer");
  midline_stage_click_all (root, "No");
  midline_stage_click (root, "Next");
  midline_stage_click_all (root, "Right");
  midline_stage_click_all (root, "Front");
  take_picture (root, "first-run-4-knee", variant);
  midline_stage_click (root, "Make the Plan");
  take_picture (root, "first-run-5-ready", variant);
  midline_stage_click (root, "Use This Plan");
  take_picture (root, "first-run-6-today", variant);
  midline_stage_close (GTK_WINDOW (window));
}

static void
open_half_done_cb (GtkWidget *widget, gpointer user_data)
{
  int *n_rows = user_data;

  if (MIDLINE_IS_TODAY_ROW (widget) && ++*n_rows == 3)
    midline_today_row_set_open (MIDLINE_TODAY_ROW (widget), TRUE);
}

/* Today with the half-done exercise open. */
static void
tour_open_row (MidlineSample *sample, gboolean dark, gboolean narrow)
{
  MidlineWindow *window;
  int n_rows = 0;

  midline_stage_set_dark (dark);
  window = midline_stage_open_window (sample, narrow ? 360 : 1000, narrow ? 1500 : 1160);
  midline_stage_walk (GTK_WIDGET (window), open_half_done_cb, &n_rows);
  take_picture (GTK_WIDGET (window), "today-open",
                narrow ? (dark ? "narrow-dark" : "narrow-light")
                       : (dark ? "wide-dark" : "wide-light"));
  midline_stage_close (GTK_WINDOW (window));
}

/* Move the Knee with everything at once: as it opens, along the groove of the other knee, and what
 * the model is. */
static void
tour_knee (MidlineSample *sample, gboolean dark)
{
  const char *variant = dark ? "wide-dark" : "wide-light";
  MidlineWindow *window;
  GtkWidget *page, *about;

  midline_stage_set_dark (dark);
  window = midline_stage_open_window (sample, 1000, 830);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-knee", NULL);
  midline_stage_settle ();
  page = midline_stage_find (GTK_WIDGET (window), MIDLINE_TYPE_KNEE_PAGE, NULL);
  midline_knee_page_set_bend (MIDLINE_KNEE_PAGE (page), 15);
  midline_stage_click (page, "All together");
  take_picture (GTK_WIDGET (window), "move-the-knee-page-all-together", variant);
  midline_stage_click (page, "Along the Groove");
  midline_stage_click (page, "More");
  midline_stage_click (GTK_WIDGET (window), "Show the Left Knee");
  take_picture (GTK_WIDGET (window), "move-the-knee-page-groove-left", variant);
  midline_stage_click (page, "About the Model");
  about = GTK_WIDGET (midline_stage_find_dialog (window));
  take_picture (about, "move-the-knee-about", dark ? "dark" : "light");
  midline_stage_close (GTK_WINDOW (about));
  midline_stage_close (GTK_WINDOW (window));
}

/* What stands in for the pages: no plan yet, a locked plan, records that cannot be opened. */
static void
tour_covers (gboolean dark)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  MidlineScreening screening = { .answered = (1u << MIDLINE_N_SCREENING_ROWS) - 1 };
  const char *variant = dark ? "wide-dark" : "wide-light";
  const int codes[] = { MIDLINE_STORE_ERROR_TOO_NEW, MIDLINE_STORE_ERROR_CORRUPT };
  const char *names[] = { "records-newer", "records-damaged" };
  MidlineWindow *window;

  midline_stage_set_dark (dark);
  screening.asked_on = midline_program_get_today (sample->program);
  midline_program_save_screening (sample->program, &screening);
  window = midline_stage_open_window (sample, 1000, 760);
  take_picture (GTK_WIDGET (window), "today-no-plan", variant);
  midline_window_show_page (window, "plan");
  take_picture (GTK_WIDGET (window), "plan-no-plan", variant);
  midline_sample_start_plan (sample);
  screening.yes = 1u << 4;
  midline_program_save_screening (sample->program, &screening);
  take_picture (GTK_WIDGET (window), "plan-locked", variant);
  midline_window_show_page (window, "today");
  take_picture (GTK_WIDGET (window), "today-locked", variant);
  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_autoptr (GError) error = g_error_new_literal (MIDLINE_STORE_ERROR, codes[i],
                                                      "midline.db, version 7; this Midline reads "
                                                      "up to version 1");

      midline_window_show_cover (window, midline_records_page_new ("~/.local/share/midline",
                                                                   error));
      take_picture (GTK_WIDGET (window), names[i], variant);
    }
  midline_stage_close (GTK_WINDOW (window));
}

/* Every kind of sheet, and the plain text of the plan. */
static void
print_sheets (MidlineSample *sample)
{
  static const struct {
    const char *name;
    const char *sheet;
    const char *paper;
    gboolean large_print;
  } rows[] = {
    { "plan", "plan", "a4", FALSE },
    { "plan-large", "plan", "letter", TRUE },
    { "day", "day", "a4", FALSE },
    { "grid", "grid", "a4", FALSE },
    { "exercise", "exercise:clamshell", "a4", FALSE },
    { "progress", "progress", "a4", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *stem = g_build_filename (folder, rows[i].name, NULL);
      g_autofree char *pdf = g_strconcat (stem, ".pdf", NULL);
      g_autofree char *text = g_strconcat (stem, ".txt", NULL);
      const MidlinePrintRequest request = {
        .pdf_path = pdf, .text_path = text, .sheet = rows[i].sheet, .paper = rows[i].paper,
        .large_print = rows[i].large_print, .week = MIDLINE_PRINT_PDF_PRESENT_WEEK,
      };
      g_autoptr (GError) error = NULL;

      midline_print_pdf_command (sample->program, &request, &error);
      g_assert_no_error (error);
    }
}

static void
set_variant (const char *name)
{
  if (g_str_equal (name, "large"))
    g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * PANGO_SCALE, NULL);
  else if (g_str_equal (name, "rtl"))
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  variant_suffix = g_strconcat ("-", name, NULL);
}

int
main (int argc, char **argv)
{
  g_autoptr (MidlineSample) sample = NULL;

  if (argc != 2 && argc != 3)
    {
      g_printerr ("usage: midline-demo FOLDER [high-contrast|large|rtl]\n");
      return 2;
    }
  folder = argv[1];
  g_mkdir_with_parents (folder, 0755);
  midline_stage_init ();
  if (argc == 3)
    set_variant (argv[2]);
  if (g_strcmp0 (g_getenv ("MIDLINE_DEMO_PART"), "progress") == 0)
    {
      n_pictures = midline_demo_draw_progress (folder, variant_suffix);
      g_print ("%d pictures in %s\n", n_pictures, folder);
      return EXIT_SUCCESS;
    }
  sample = midline_sample_new (2026, 3, 2);
  midline_sample_start_plan (sample);
  midline_sample_live_days (sample, 9);
  midline_sample_tick_some (sample);
  print_sheets (sample);
  for (int dark = 0; dark < 2; dark++)
    {
      tour_first_run (dark, FALSE);
      tour_first_run (dark, TRUE);
      tour_pages (sample, dark);
      tour_open_row (sample, dark, FALSE);
      tour_open_row (sample, dark, TRUE);
      tour_diary (dark, FALSE);
      tour_diary (dark, TRUE);
      tour_covers (dark);
      tour_windows (sample, dark);
      tour_knee (sample, dark);
    }
  n_pictures += midline_demo_draw_progress (folder, variant_suffix);
  if (argc == 2)
    n_pictures += midline_demo_draw_knees (folder);
  g_print ("%d pictures in %s\n", n_pictures, folder);
  return EXIT_SUCCESS;
}
