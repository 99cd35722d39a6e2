/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-diagram-frame.h"

/* Which part of a drawing is seen, and where: fitting, zooming, panning. */

/* A canvas of 500 by 1000 with the structures in 100 to 300. */
static MidlineDiagramFrame
make_frame (double width,
            double height)
{
  return (MidlineDiagramFrame) {
    .width = width, .height = height, .canvas_width = 500, .canvas_height = 1000,
    .core = { 100, 0, 200, 1000 }, .zoom = 1,
  };
}

static void
test_fit (void)
{
  static const struct {
    double width, height, margin, bottom;
    double scale;
  } cases[] = {
    { 500, 500, 0, 0, 0.5 },     /* as high as the view */
    { 100, 900, 0, 0, 0.5 },     /* as wide as the structures */
    { 300, 1000, 100, 0, 0.5 },  /* smaller, for margins */
    { 300, 1000, 140, 0, 0.42 }, /* but not much smaller */
    { 500, 600, 0, 100, 0.5 },   /* above what is kept free */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MidlineDiagramFrame frame = make_frame (cases[i].width, cases[i].height);
      MidlinePoint middle;

      frame.bottom = cases[i].bottom;
      midline_diagram_frame_fit (&frame, cases[i].margin);
      middle = midline_diagram_frame_to_view (&frame, (MidlinePoint) { 200, 500 });
      g_assert_cmpfloat_with_epsilon (midline_diagram_frame_get_scale (&frame), cases[i].scale,
                                      1e-9);
      g_assert_cmpfloat_with_epsilon (middle.x, cases[i].width / 2, 1);
      g_assert_cmpfloat_with_epsilon (middle.y, (cases[i].height - cases[i].bottom) / 2, 1);
    }
}

/* There and back, whatever is shown. */
static void
test_map (void)
{
  MidlineDiagramFrame frame = make_frame (400, 500);

  midline_diagram_frame_fit (&frame, 0);
  for (double zoom = 1; zoom <= MIDLINE_DIAGRAM_MOST_ZOOM; zoom += 0.7)
    {
      MidlinePoint point = { 123, 77 };
      MidlinePoint back;

      midline_diagram_frame_zoom_at (&frame, zoom, point);
      back = midline_diagram_frame_to_view (&frame,
                                            midline_diagram_frame_to_canvas (&frame, point));
      g_assert_cmpfloat_with_epsilon (back.x, point.x, 1e-9);
      g_assert_cmpfloat_with_epsilon (back.y, point.y, 1e-9);
    }
}

/* What is under the pointer stays there, as far as there is canvas to show. */
static void
test_zoom_at (void)
{
  MidlineDiagramFrame frame = make_frame (400, 500);
  MidlinePoint point = { 210, 260 };
  MidlinePoint before;
  MidlinePoint after;

  midline_diagram_frame_fit (&frame, 0);
  before = midline_diagram_frame_to_canvas (&frame, point);
  midline_diagram_frame_zoom_at (&frame, 3, point);
  after = midline_diagram_frame_to_canvas (&frame, point);
  g_assert_true (midline_diagram_frame_is_zoomed (&frame));
  g_assert_cmpfloat_with_epsilon (after.x, before.x, 1);
  g_assert_cmpfloat_with_epsilon (after.y, before.y, 1);
  midline_diagram_frame_zoom_at (&frame, 1000, point);
  g_assert_cmpfloat (frame.zoom, ==, MIDLINE_DIAGRAM_MOST_ZOOM);
  midline_diagram_frame_zoom_at (&frame, 0.1, point);
  g_assert_false (midline_diagram_frame_is_zoomed (&frame));
}

/* No way leads beyond the canvas, and none at all where the whole is shown. */
static void
test_pan (void)
{
  MidlineDiagramFrame frame = make_frame (400, 500);
  MidlinePoint corner;

  midline_diagram_frame_fit (&frame, 0);
  midline_diagram_frame_pan (&frame, 50, 50);
  g_assert_cmpfloat (frame.centre.x, ==, 200);
  g_assert_cmpfloat (frame.centre.y, ==, 500);
  midline_diagram_frame_zoom_at (&frame, 4, (MidlinePoint) { 200, 250 });
  midline_diagram_frame_pan (&frame, 1e6, 1e6);
  corner = midline_diagram_frame_to_canvas (&frame, (MidlinePoint) { 0, 0 });
  g_assert_cmpfloat_with_epsilon (corner.x, 0, 1);
  g_assert_cmpfloat_with_epsilon (corner.y, 0, 1);
  midline_diagram_frame_pan (&frame, -1e6, -1e6);
  corner = midline_diagram_frame_to_canvas (&frame, (MidlinePoint) { 400, 500 });
  g_assert_cmpfloat_with_epsilon (corner.x, 500, 1);
  g_assert_cmpfloat_with_epsilon (corner.y, 1000, 1);
  midline_diagram_frame_reset (&frame);
  g_assert_cmpfloat (frame.centre.y, ==, 500);
}

/* What is near the middle moves nothing; what is far off comes into view. */
static void
test_reveal (void)
{
  MidlineDiagramFrame frame = make_frame (400, 500);
  MidlinePoint before;
  MidlinePoint point;

  midline_diagram_frame_fit (&frame, 0);
  midline_diagram_frame_zoom_at (&frame, 4, (MidlinePoint) { 200, 250 });
  before = frame.centre;
  midline_diagram_frame_reveal (&frame, (MidlinePoint) { before.x + 10, before.y - 10 });
  g_assert_cmpfloat (frame.centre.x, ==, before.x);
  g_assert_cmpfloat (frame.centre.y, ==, before.y);
  midline_diagram_frame_reveal (&frame, (MidlinePoint) { 150, 990 });
  point = midline_diagram_frame_to_view (&frame, (MidlinePoint) { 150, 990 });
  g_assert_cmpfloat (point.x, >, 0);
  g_assert_cmpfloat (point.x, <, 400);
  g_assert_cmpfloat (point.y, >, 0);
  g_assert_cmpfloat (point.y, <, 500);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/diagram-frame/fit", test_fit);
  g_test_add_func ("/diagram-frame/map", test_map);
  g_test_add_func ("/diagram-frame/zoom-at", test_zoom_at);
  g_test_add_func ("/diagram-frame/pan", test_pan);
  g_test_add_func ("/diagram-frame/reveal", test_reveal);
  return g_test_run ();
}
