/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Contact sheets of all figures: each exercise at its start, middle and finish, in light and as on
 * paper, to be looked at one by one against the steps of the exercise. */

#include "midline-figure.h"
#include "midline-pose-sample.h"

#include <pango/pangocairo.h>

#define COLUMNS 2
#define ROWS 4
#define PICTURES 3
#define PICTURE_WIDTH 300
#define PICTURE_HEIGHT 260
#define NAME_HEIGHT 30
#define MARGIN 12

#define CELL_WIDTH (PICTURES * PICTURE_WIDTH)
#define CELL_HEIGHT (PICTURE_HEIGHT + NAME_HEIGHT)

typedef struct {
  const char *name;
  MidlineDiagramTheme theme;
  MidlineFigureExtras extras;
} SheetKind;

static const SheetKind kinds[] = {
  { "light", MIDLINE_DIAGRAM_LIGHT, MIDLINE_FIGURE_FULL },
  { "grey", MIDLINE_DIAGRAM_PRINT, MIDLINE_FIGURE_PAPER },
};

static void
draw_name (cairo_t    *cr,
           const char *name,
           double      x,
           double      y)
{
  PangoLayout *layout = pango_cairo_create_layout (cr);
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Sans Bold 10");

  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, name, -1);
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_move_to (cr, x + MARGIN, y + 8);
  pango_cairo_show_layout (cr, layout);
  g_object_unref (layout);
}

static void
draw_cell (MidlineFigure     *figure,
           const MidlinePose *pose,
           const char        *name,
           const SheetKind   *kind,
           cairo_t           *cr,
           double             x,
           double             y)
{
  static const MidlinePosePictures pictures[PICTURES] = {
    MIDLINE_POSE_START, MIDLINE_POSE_MIDDLE, MIDLINE_POSE_FINISH,
  };
  MidlineFigureLook look = { .theme = kind->theme, .extras = kind->extras };
  MidlineRectangle bounds;

  midline_figure_get_bounds (figure, pose, &look, &bounds);
  for (guint i = 0; i < PICTURES; i++)
    {
      MidlineRectangle frame = { x + i * PICTURE_WIDTH + MARGIN, y + NAME_HEIGHT,
                                 PICTURE_WIDTH - 2 * MARGIN, PICTURE_HEIGHT - MARGIN };

      midline_figure_draw (figure, pose, midline_pose_get_picture_position (pose, pictures[i]),
                           &look, &bounds, &frame, cr);
    }
  draw_name (cr, name, x, y);
  cairo_rectangle (cr, x + 0.5, y + 0.5, CELL_WIDTH - 1, CELL_HEIGHT - 1);
  cairo_set_line_width (cr, 1);
  cairo_set_source_rgb (cr, 0.8, 0.8, 0.8);
  cairo_stroke (cr);
}

static void
write_page (MidlineContent  *content,
            MidlineFigure   *figure,
            const SheetKind *kind,
            guint            first,
            const char      *folder)
{
  MidlineCatalogue *catalogue = midline_content_get_catalogue (content);
  cairo_surface_t *surface = cairo_image_surface_create (
      CAIRO_FORMAT_RGB24, COLUMNS * CELL_WIDTH, ROWS * CELL_HEIGHT);
  cairo_t *cr = cairo_create (surface);
  g_autofree char *name = g_strdup_printf ("figures-%s-%02u.png", kind->name,
                                           first / (COLUMNS * ROWS) + 1);
  g_autofree char *path = g_build_filename (folder, name, NULL);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  for (guint i = 0; i < COLUMNS * ROWS; i++)
    if (first + i < midline_pose_sample_get_n (content))
      draw_cell (figure, midline_pose_sample_get (content, first + i),
                 midline_catalogue_get_exercise (catalogue, first + i)->name, kind, cr,
                 (i % COLUMNS) * CELL_WIDTH, (i / COLUMNS) * CELL_HEIGHT);
  if (cairo_surface_write_to_png (surface, path) != CAIRO_STATUS_SUCCESS)
    g_error ("%s could not be written", path);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (MidlineContent) content = NULL;
  g_autoptr (MidlineFigure) figure = midline_figure_new ();

  if (argc != 2)
    g_error ("usage: midline-figure-sheet FOLDER");
  content = midline_pose_sample_load ();
  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    for (guint i = 0; i < midline_pose_sample_get_n (content); i += COLUMNS * ROWS)
      write_page (content, figure, &kinds[k], i, argv[1]);
  return 0;
}
