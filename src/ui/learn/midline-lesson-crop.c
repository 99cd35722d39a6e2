/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-lesson-crop.h"

/* Around the structure, as a share of its own size; and no closer than this share of the canvas,
 * so that a small structure is seen where it lies. */
#define ROOM 1.2
#define CLOSEST 0.62
/* And no farther than this: a picture is often wider for its height than a leg is. */
#define FARTHEST 1.25

/**
 * midline_lesson_crop_find:
 * @canvas_width: of the drawing, in canvas units as all lengths here
 * @canvas_height: of the drawing
 * @bounds: of the structure that the picture is about
 * @aspect: width of the picture by its height
 * @crop: (out caller-allocates): what of the drawing is shown
 *
 * Cuts a small picture out of a drawing: the structure in the middle with room around it. The cut
 * stays on the canvas, or shows a margin beside it where the canvas is narrower than the picture; a
 * structure too long for the picture is shown as far as it goes.
 */
void
midline_lesson_crop_find (double                  canvas_width,
                          double                  canvas_height,
                          const MidlineRectangle *bounds,
                          double                  aspect,
                          MidlineRectangle       *crop)
{
  double most = MIN (canvas_width * FARTHEST, canvas_height * aspect);
  double wanted = MAX (bounds->width, bounds->height * aspect) * ROOM;

  crop->width = CLAMP (wanted, MIN (canvas_width * CLOSEST, most), most);
  crop->height = crop->width / aspect;
  crop->x = crop->width < canvas_width
    ? CLAMP (bounds->x + (bounds->width - crop->width) / 2, 0, canvas_width - crop->width)
    : (canvas_width - crop->width) / 2;
  crop->y = CLAMP (bounds->y + (bounds->height - crop->height) / 2, 0,
                   canvas_height - crop->height);
}

/**
 * midline_lesson_crop_frame:
 * @crop: what is shown, in canvas units
 * @width: of the picture, in pixels
 * @frame: (out caller-allocates): where the whole drawing goes for that, in pixels
 */
void
midline_lesson_crop_frame (double                  canvas_width,
                           double                  canvas_height,
                           const MidlineRectangle *crop,
                           double                  width,
                           MidlineRectangle       *frame)
{
  double scale = width / crop->width;

  *frame = (MidlineRectangle) { -crop->x * scale, -crop->y * scale, canvas_width * scale,
                                canvas_height * scale };
}
