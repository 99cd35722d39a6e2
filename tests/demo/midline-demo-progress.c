/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Progress of a simulated person with 0, 1, 4, 30, 120 and 365 days: each as a picture, wide and
 * narrow, light and dark, and the printed summary beside it. */
#include "midline-demo-progress.h"

#include "midline-chart-view.h"
#include "midline-life.h"
#include "midline-print-pdf.h"
#include "midline-stage.h"

static void
take_picture (GtkWidget *widget, const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  midline_stage_settle ();
  if (!midline_stage_save_picture (widget, path))
    g_error ("%s shows nothing", name);
}

/* The bubbles of a week, of a day in May, of a weekly check and of the doses of two exercises. */
static void
point_cb (GtkWidget *widget, gpointer user_data)
{
  static const int points[] = { 3, 140, 5, -1, -1, -1, 1, -1, 2 };
  guint *n = user_data;

  if (MIDLINE_IS_CHART_VIEW (widget) && gtk_widget_get_focusable (widget)
      && *n < G_N_ELEMENTS (points))
    midline_chart_view_point_at (MIDLINE_CHART_VIEW (widget), points[(*n)++]);
}

static void
print_summary (MidlineSample *sample, const char *folder, int n_days)
{
  g_autofree char *name = g_strdup_printf ("progress-%d.pdf", n_days);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  const MidlinePrintRequest request = {
    .pdf_path = path, .sheet = "progress", .paper = "a4", .week = MIDLINE_PRINT_PDF_PRESENT_WEEK,
  };
  g_autoptr (GError) error = NULL;

  midline_print_pdf_command (sample->program, &request, &error);
  g_assert_no_error (error);
}

/** midline_demo_draw_progress: returns the number of pictures. */
int
midline_demo_draw_progress (const char *folder, const char *suffix)
{
  static const int lives[] = { 0, 1, 4, 30, 120, 365 };
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  int n_pictures = 0;
  int lived = 0;

  midline_sample_start_plan (sample);
  for (guint i = 0; i < G_N_ELEMENTS (lives); i++)
    {
      midline_life_live (sample, lives[i] - lived);
      lived = lives[i];
      print_summary (sample, folder, lived);
      for (int look = 0; look < 4; look++)
        {
          gboolean is_narrow = look % 2 == 1;
          g_autofree char *name = g_strdup_printf ("progress-%d-%s-%s%s.png", lived,
                                                   is_narrow ? "narrow" : "wide",
                                                   look / 2 ? "dark" : "light", suffix);
          MidlineWindow *window;
          guint n_pointed = 0;

          midline_stage_set_dark (look / 2);
          window = midline_stage_open_window (sample, is_narrow ? 360 : 1000,
                                              is_narrow ? 3000 : 1960);
          midline_window_show_page (window, "progress");
          midline_stage_settle ();
          if (lived == 120)
            midline_stage_walk (GTK_WIDGET (window), point_cb, &n_pointed);
          take_picture (GTK_WIDGET (window), folder, name);
          midline_stage_close (GTK_WINDOW (window));
          n_pictures++;
        }
    }
  return n_pictures;
}
