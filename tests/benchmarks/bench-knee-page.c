/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A slider of Move the Knee that moves, one step a frame: the drawing alone at 900 by 700, from the
 * solved model and its words to the painted widget, and the whole page in its window. */

#include "midline-knee-page.h"
#include "midline-knee-picture.h"
#include "midline-knee-slider.h"
#include "midline-stage.h"

#include <stdlib.h>

#define WIDTH 900
#define HEIGHT 700
#define N_FRAMES 200

typedef struct {
  gint64 began_us;
  double paint_ms;
  gboolean painted;
} Frame;

static double
get_ms_since (gint64 start)
{
  return (double) (g_get_monotonic_time () - start) / 1000;
}

static void
before_paint_cb (GdkFrameClock *clock,
                 gpointer       user_data)
{
  ((Frame *) user_data)->began_us = g_get_monotonic_time ();
}

static void
after_paint_cb (GdkFrameClock *clock,
                gpointer       user_data)
{
  Frame *frame = user_data;

  frame->paint_ms = get_ms_since (frame->began_us);
  frame->painted = TRUE;
}

/* Runs until one frame was drawn and returns what it took, without the wait for its turn. */
static double
wait_for_frame (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  Frame frame = { 0 };

  g_signal_connect (clock, "before-paint", G_CALLBACK (before_paint_cb), &frame);
  g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint_cb), &frame);
  while (!frame.painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handlers_disconnect_by_data (clock, &frame);
  return frame.paint_ms;
}

static int
compare (const void *a,
         const void *b)
{
  double difference = *(const double *) a - *(const double *) b;

  return (difference > 0) - (difference < 0);
}

static void
report (const char *what,
        double     *times_ms)
{
  qsort (times_ms, N_FRAMES, sizeof *times_ms, compare);
  g_print ("%s: %.2f ms at best, %.2f ms usually, %.2f ms at most for 95 of 100\n", what,
           times_ms[0], times_ms[N_FRAMES / 2], times_ms[N_FRAMES * 95 / 100]);
}

static GskRenderNode *
build_node (GtkWidget *widget)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, snapshot);
  return gtk_snapshot_free_to_node (snapshot);
}

static void
paint_node (GskRenderNode   *node,
            cairo_surface_t *surface)
{
  cairo_t *cr = cairo_create (surface);

  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
}

static void
bench_picture (MidlineKneeView view)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *picture = midline_knee_picture_new ();
  cairo_surface_t *screen;
  double solved_ms[N_FRAMES], built_ms[N_FRAMES], drawn_ms[N_FRAMES];

  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), picture);
  midline_knee_picture_show (MIDLINE_KNEE_PICTURE (picture), view, FALSE);
  gtk_window_present (GTK_WINDOW (window));
  midline_stage_settle ();
  screen = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
  for (int i = 0; i < N_FRAMES; i++)
    {
      g_autoptr (MidlineKneeState) state = NULL;
      g_autoptr (GskRenderNode) node = NULL;
      MidlineTrackingSetting setting;
      gint64 start = g_get_monotonic_time ();

      midline_tracking_setting_init (&setting, MIDLINE_TRACKING_ALL_TOGETHER,
                                     90.0 * i / N_FRAMES);
      state = midline_knee_state_from (&setting);
      midline_knee_picture_set_state (MIDLINE_KNEE_PICTURE (picture), state,
                                      setting.knee_bend_degrees);
      solved_ms[i] = get_ms_since (start);
      node = build_node (picture);
      built_ms[i] = get_ms_since (start);
      paint_node (node, screen);
      drawn_ms[i] = get_ms_since (start);
      wait_for_frame (window);
    }
  cairo_surface_destroy (screen);
  g_print ("%s, %d x %d\n", view == MIDLINE_KNEE_VIEW_FRONT ? "front" : "groove",
           gtk_widget_get_width (picture), gtk_widget_get_height (picture));
  report ("  model and words", solved_ms);
  report ("  the same and the frame", built_ms);
  report ("  the same and painted with cairo", drawn_ms);
  midline_stage_close (GTK_WINDOW (window));
}

static void
bench_page (MidlineSample *sample)
{
  MidlineWindow *window = midline_stage_open_window (sample, 1000, 820);
  double changed_ms[N_FRAMES], drawn_ms[N_FRAMES];
  GtkWidget *slider, *scale;
  gint64 start = g_get_monotonic_time ();

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-knee", NULL);
  wait_for_frame (GTK_WIDGET (window));
  g_print ("opening the page: %.0f ms\n", get_ms_since (start));
  midline_stage_settle ();
  slider = midline_stage_find (GTK_WIDGET (window), MIDLINE_TYPE_KNEE_SLIDER, NULL);
  scale = midline_knee_slider_get_scale (MIDLINE_KNEE_SLIDER (slider));
  for (int i = 0; i < N_FRAMES; i++)
    {
      start = g_get_monotonic_time ();
      gtk_range_set_value (GTK_RANGE (scale), 90.0 * i / N_FRAMES);
      changed_ms[i] = get_ms_since (start);
      drawn_ms[i] = changed_ms[i] + wait_for_frame (GTK_WIDGET (window));
    }
  report ("a step of a slider, until every widget knows", changed_ms);
  report ("a step of a slider, until the whole window is painted", drawn_ms);
  midline_stage_close (GTK_WINDOW (window));
}

int
main (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);

  midline_stage_init ();
  midline_sample_start_plan (sample);
  for (int view = 0; view < MIDLINE_N_KNEE_VIEWS; view++)
    bench_picture ((MidlineKneeView) view);
  bench_page (sample);
  return EXIT_SUCCESS;
}
