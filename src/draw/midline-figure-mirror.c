/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* A standing mirror: the figure once more, through the reflected camera. */
#include "midline-figure-private.h"
#include "midline-vector-private.h"

#define FRAME_WIDTH 3.5

/* What is seen in the glass has a fifth of its colour. */
#define GLASS_SHARE 0.22

/* The camera that sees in the world what the real one sees in a mirror across x at @x. */
static MidlineFigureCamera
reflect_camera (const MidlineFigureCamera *camera,
                double                     x)
{
  MidlineFigureCamera reflected = *camera;

  /* A place at x is seen where the real camera sees 2 * at - x. */
  reflected.x += camera->flip * camera->scale * camera->right.x * 2 * x;
  reflected.y -= camera->scale * camera->up.x * 2 * x;
  reflected.right.x *= -1;
  reflected.up.x *= -1;
  reflected.toward.x *= -1;
  reflected.extent = NULL;
  return reflected;
}

static void
paint_reflection (const MidlineFigurePainter *painter,
                  double                      x)
{
  MidlineFigureCamera camera = reflect_camera (painter->camera, x);
  MidlineFigurePalette palette = *painter->palette;
  MidlineFigurePainter reflected = *painter;

  midline_figure_palette_fade (&palette, palette.colours[MIDLINE_FIGURE_GLASS], GLASS_SHARE);
  reflected.camera = &camera;
  reflected.palette = &palette;
  reflected.body = midline_figure_build_reflection (painter, &camera);
  for (guint i = 0; i < painter->pose->props->len; i++)
    {
      const MidlinePoseProp *prop = &g_array_index (painter->pose->props, MidlinePoseProp, i);

      if (midline_figure_prop_is_behind (prop) && prop->kind != MIDLINE_PROP_MIRROR)
        midline_figure_paint_furniture (&reflected, prop);
    }
  midline_figure_paint_layers (&reflected);
  for (guint i = 0; i < painter->pose->guides->len; i++)
    {
      const MidlinePoseGuide *guide = &g_array_index (painter->pose->guides, MidlinePoseGuide, i);

      if (guide->in_mirror && painter->look->extras & MIDLINE_FIGURE_ARROWS)
        midline_figure_paint_guide (&reflected, guide);
    }
}

/* Draws a mirror with what is seen in it. */
void
midline_figure_paint_mirror (const MidlineFigurePainter *painter,
                             const MidlinePoseProp      *prop)
{
  const MidlinePoseBox *box = &prop->box;
  double x = box->x0;
  double y0 = box->y0 + FRAME_WIDTH;
  double y1 = box->y1 - FRAME_WIDTH;
  double z0 = box->z0 + FRAME_WIDTH;
  double z1 = box->z1 - FRAME_WIDTH;
  MidlineVector glass[] = { { x, y0, z0 }, { x, y1, z0 }, { x, y1, z1 }, { x, y0, z1 } };

  midline_figure_paint_box (painter, box, MIDLINE_FIGURE_PROP, MIDLINE_FIGURE_PROP_SIDE,
                            MIDLINE_FIGURE_PROP_LINE);
  midline_figure_paint_polygon (painter, glass, 4, MIDLINE_FIGURE_GLASS, MIDLINE_FIGURE_PROP_LINE);
  if (!prop->reflects)
    return;
  cairo_save (painter->cr);
  for (guint i = 0; i < 4; i++)
    {
      MidlinePoint point = midline_figure_camera_get_point (painter->camera, glass[i]);

      cairo_line_to (painter->cr, point.x, point.y);
    }
  cairo_close_path (painter->cr);
  cairo_clip (painter->cr);
  paint_reflection (painter, x);
  cairo_restore (painter->cr);
}
