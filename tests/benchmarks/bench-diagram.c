/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The anatomy drawings at 700 x 900: opening one, a look for the first time and again, and where a
 * pointer hits. */

#include "midline-diagram.h"

#define WIDTH 700
#define HEIGHT 900
#define N_RUNS 10
#define N_HITS 400

static double
get_ms (gint64 start)
{
  return (double) (g_get_monotonic_time () - start) / 1000;
}

static double
measure_render (MidlineDiagram           *diagram,
                const MidlineDiagramLook *look,
                int                       n_runs)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  gint64 start = g_get_monotonic_time ();
  double ms;

  for (int i = 0; i < n_runs; i++)
    midline_diagram_render (diagram, look, cr, &(MidlineRectangle) { 0, 0, WIDTH, HEIGHT }, NULL);
  ms = get_ms (start) / n_runs;
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return ms;
}

static double
measure_hits (MidlineDiagram           *diagram,
              const MidlineDiagramLook *look,
              double                    tolerance)
{
  double width, height;
  gint64 start = g_get_monotonic_time ();

  midline_diagram_get_size (diagram, &width, &height);
  for (int i = 0; i < N_HITS; i++)
    midline_diagram_find_structure (diagram, look, width * (i % 20 + 0.5) / 20,
                                    height * (i / 20 + 0.5) / 20, tolerance);

  return get_ms (start) / N_HITS;
}

int
main (int    argc,
      char **argv)
{
  for (guint kind = 0; kind < MIDLINE_N_DIAGRAM_KINDS; kind++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (MidlineDiagram) diagram = midline_diagram_new (kind, NULL);
      double opening = get_ms (start);
      MidlineDiagramLook look = { .theme = MIDLINE_DIAGRAM_DARK, .chosen = "femur" };
      double first = measure_render (diagram, &look, 1);
      double right = measure_render (diagram, &look, N_RUNS);
      double left;

      look.is_left = TRUE;
      left = measure_render (diagram, &look, N_RUNS);
      g_print ("%s: opened in %.0f ms; femur chosen, dark: first %.0f ms, then %.0f ms, "
               "left %.0f ms; a hit %.3f ms, within 12 units %.3f ms\n",
               midline_diagram_kind_get_id (kind), opening, first, right, left,
               measure_hits (diagram, &look, 0), measure_hits (diagram, &look, 12));
    }

  return 0;
}
