/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The front of the knee on paper: greys, the long ends of thigh and shin left out. */
#include "midline-knee-figure.h"

/* What is printed of the canvas of a right leg, and how much of its ends fades into the paper. */
#define LEFT 56.0
#define TOP 226.0
#define WIDTH 456.0
#define HEIGHT 640.0
#define FADE 70.0

/* Below so many points for a canvas unit the fibre lines would run together. */
#define LEAST_FIBRE_SCALE 0.3

/** midline_knee_figure_get_aspect: its width for a height of 1. */
double
midline_knee_figure_get_aspect (void)
{
  return WIDTH / HEIGHT;
}

/* Where the printed part begins at its left in a canvas that may be mirrored. */
static double
get_left (MidlineDiagram *diagram,
          gboolean        is_left)
{
  double canvas_width;

  midline_diagram_get_size (diagram, &canvas_width, NULL);

  return is_left ? canvas_width - LEFT - WIDTH : LEFT;
}

/**
 * midline_knee_figure_get_anchor:
 * @diagram: the front of the knee
 * @is_left: whether a left knee is shown
 * @frame: where the figure stands
 * @structure_id: a structure
 * @anchor: (out): the point to name it at, in units of @frame
 *
 * Returns: %FALSE when the figure does not show that point
 */
gboolean
midline_knee_figure_get_anchor (MidlineDiagram         *diagram,
                                gboolean                is_left,
                                const MidlineRectangle *frame,
                                const char             *structure_id,
                                MidlinePoint           *anchor)
{
  MidlineDiagramLook look = { .theme = MIDLINE_DIAGRAM_PRINT, .is_left = is_left };
  double scale = frame->height / HEIGHT;
  double x, y;

  if (!midline_diagram_get_anchor (diagram, &look, structure_id, anchor))
    return FALSE;

  x = anchor->x - get_left (diagram, is_left);
  y = anchor->y - TOP;
  anchor->x = frame->x + x * scale;
  anchor->y = frame->y + y * scale;

  return x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT;
}

/* Lays paper over an end of the drawing, so that it does not stop at an edge. */
static void
fade (const MidlineRectangle *frame,
      double                  from,
      double                  to,
      cairo_t                *cr)
{
  cairo_pattern_t *paper = cairo_pattern_create_linear (0, from, 0, to);

  cairo_pattern_add_color_stop_rgba (paper, 0, 1, 1, 1, 1);
  cairo_pattern_add_color_stop_rgba (paper, 1, 1, 1, 1, 0);
  cairo_rectangle (cr, frame->x, MIN (from, to), frame->width, ABS (to - from));
  cairo_set_source (cr, paper);
  cairo_fill (cr);
  cairo_pattern_destroy (paper);
}

/**
 * midline_knee_figure_draw:
 * @diagram: the front of the knee
 * @is_left: whether a left knee is shown
 * @frame: where
 * @cr: a cairo context of white paper
 *
 * Draws the figure in lines and fills alone, as sharp on paper as letters.
 */
void
midline_knee_figure_draw (MidlineDiagram         *diagram,
                          gboolean                is_left,
                          const MidlineRectangle *frame,
                          cairo_t                *cr)
{
  double scale = frame->height / HEIGHT;
  double bottom = frame->y + frame->height;
  MidlineDiagramLook look = { .theme = MIDLINE_DIAGRAM_PRINT, .is_left = is_left,
                              .is_small = scale < LEAST_FIBRE_SCALE };
  MidlineRectangle whole = { frame->x - get_left (diagram, is_left) * scale,
                             frame->y - TOP * scale };
  g_autoptr (GError) error = NULL;

  midline_diagram_get_size (diagram, &whole.width, &whole.height);
  whole.width *= scale;
  whole.height *= scale;

  cairo_save (cr);
  cairo_rectangle (cr, frame->x, frame->y, frame->width, frame->height);
  cairo_clip (cr);
  if (!midline_diagram_render (diagram, &look, cr, &whole, &error))
    g_warning ("The picture of the knee is left out: %s", error->message);
  fade (frame, frame->y, frame->y + FADE * scale, cr);
  fade (frame, bottom, bottom - FADE * scale, cr);
  cairo_restore (cr);
}
