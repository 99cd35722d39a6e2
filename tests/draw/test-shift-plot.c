/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-shift-plot.h"

#include <math.h>

#define WIDTH 340
#define HEIGHT 140

/* Colours that tell by one channel what was drawn. */
#define CURVE_RGB 0xff0000
#define BALANCED_RGB 0x00ff00
#define UPRIGHT_RGB 0x0000ff

typedef struct {
  cairo_surface_t *surface;
  cairo_t *cr;
  PangoContext *context;
  MidlinePalette palette;
  MidlineShiftSamples samples;
  MidlineTrackingSetting setting;
  MidlineShiftPlotLook look;
  MidlineShiftMark mark;
} Fixture;

static void
set_preset (Fixture              *self,
            MidlineTrackingPreset preset)
{
  midline_tracking_setting_init (&self->setting, preset, 20);
  midline_shift_samples_init (&self->samples, &self->setting);
}

static void
set_font (Fixture    *self,
          const char *font)
{
  PangoFontDescription *description = pango_font_description_from_string (font);

  pango_context_set_font_description (self->context, description);
  pango_font_description_free (description);
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  self->cr = cairo_create (self->surface);
  self->context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  set_font (self, "Sans 9");
  self->palette = *midline_palette_get_print ();
  self->palette.colours[MIDLINE_COLOUR_CHART] = midline_colour_from_hex (CURVE_RGB);
  self->palette.colours[MIDLINE_COLOUR_DIM] = midline_colour_from_hex (BALANCED_RGB);
  self->palette.colours[MIDLINE_COLOUR_TEXT] = midline_colour_from_hex (UPRIGHT_RGB);
  self->look = (MidlineShiftPlotLook) {
    .width = WIDTH, .height = HEIGHT, .palette = &self->palette, .context = self->context,
    .names = { "Tight outer side", "Balanced" },
  };
  self->mark = (MidlineShiftMark) { .bend_degrees = 20, .pointed_bend_degrees = -1 };
  set_preset (self, MIDLINE_TRACKING_ALL_TOGETHER);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_object_unref (self->context);
  cairo_destroy (self->cr);
  cairo_surface_destroy (self->surface);
}

static guint32
get_pixel (Fixture *self,
           double   x,
           double   y)
{
  const unsigned char *row;
  guint32 pixel;

  cairo_surface_flush (self->surface);
  row = cairo_image_surface_get_data (self->surface) +
        (int) y * cairo_image_surface_get_stride (self->surface);
  memcpy (&pixel, row + (int) x * 4, sizeof pixel);
  return pixel;
}

static MidlineShiftPlotLayout
lay_out (Fixture *self)
{
  MidlineShiftPlotLayout layout;

  midline_shift_plot_layout_init (&layout, &self->look, &self->samples, &self->mark);
  return layout;
}

/* Near a line the pixel is of its colour, if not whole then blended. */
static int
get_most (Fixture *self,
          double   x,
          double   y,
          guint    shift)
{
  int most = 0;

  for (int dy = -1; dy <= 1; dy++)
    most = MAX (most, (int) ((get_pixel (self, x, y + dy) >> shift) & 0xff));
  return most;
}

static void
test_curve_passes_its_samples (Fixture       *self,
                               gconstpointer  data)
{
  MidlineShiftPlotLayout layout = lay_out (self);

  midline_shift_plot_draw (self->cr, &self->look, &self->samples, &self->mark);
  for (int bend = 5; bend < 90; bend += 5)
    if (bend != 20)
      g_assert_cmpint (get_most (self, midline_shift_plot_layout_get_x (&layout, bend),
                                 midline_shift_plot_layout_get_y (&layout,
                                                                  self->samples.now_mm[bend]),
                                 16), >, 200);
}

/* The curve of balance has gaps; the other has none. */
static int
count_breaks (Fixture      *self,
              const double *samples_mm,
              guint         shift)
{
  MidlineShiftPlotLayout layout = lay_out (self);
  int n_breaks = 0;

  for (double bend = 30; bend < 88; bend += 0.2)
    {
      double y = midline_shift_plot_layout_get_y (&layout,
                                                  midline_shift_samples_read (samples_mm, bend));

      n_breaks += get_most (self, midline_shift_plot_layout_get_x (&layout, bend), y, shift) < 60;
    }
  return n_breaks;
}

static void
test_balanced_is_dashed (Fixture       *self,
                         gconstpointer  data)
{
  midline_shift_plot_draw (self->cr, &self->look, &self->samples, &self->mark);
  g_assert_cmpint (count_breaks (self, self->samples.now_mm, 16), ==, 0);
  g_assert_cmpint (count_breaks (self, self->samples.balanced_mm, 8), >, 20);
}

static void
test_one_curve_when_balanced (Fixture       *self,
                              gconstpointer  data)
{
  MidlineShiftPlotLayout layout;

  set_preset (self, MIDLINE_TRACKING_BALANCED);
  g_assert_true (self->samples.is_balanced);
  layout = lay_out (self);
  g_assert_cmpfloat (layout.names[MIDLINE_SHIFT_CURVE_NOW].box.width, >, 0);
  g_assert_cmpfloat (layout.names[MIDLINE_SHIFT_CURVE_BALANCED].box.width, ==, 0);
  midline_shift_plot_draw (self->cr, &self->look, &self->samples, &self->mark);
  g_assert_cmpint (count_breaks (self, self->samples.now_mm, 16), ==, 0);
}

/* The dot lies on the curve; round it there is a gap through which the card is seen. */
static void
test_dot (Fixture       *self,
          gconstpointer  data)
{
  MidlineShiftPlotLayout layout = lay_out (self);
  double x = midline_shift_plot_layout_get_x (&layout, 20);
  double y = midline_shift_plot_layout_get_y (&layout, self->samples.now_mm[20]);

  midline_shift_plot_draw (self->cr, &self->look, &self->samples, &self->mark);
  g_assert_cmphex (get_pixel (self, x, y), ==, 0xff000000 | CURVE_RGB);
  g_assert_cmpuint (get_pixel (self, x, y - 5.5) >> 24, <, 100);
}

static void
test_upright (Fixture       *self,
              gconstpointer  data)
{
  MidlineShiftPlotLayout layout = lay_out (self);
  double x = midline_shift_plot_layout_get_x (&layout, 20);
  double other = midline_shift_plot_layout_get_x (&layout, 70);
  double y = layout.area.y + 4;

  midline_shift_plot_draw (self->cr, &self->look, &self->samples, &self->mark);
  g_assert_cmphex (get_pixel (self, floor (x), y), ==, 0xff000000 | UPRIGHT_RGB);
  g_assert_cmphex (get_pixel (self, floor (other), y), ==, 0);
  self->mark.pointed_bend_degrees = 70;
  midline_shift_plot_draw (self->cr, &self->look, &self->samples, &self->mark);
  g_assert_cmphex (get_pixel (self, floor (other), y), ==, 0xff000000 | BALANCED_RGB);
}

/* Every text in its own place, within the plot, clear of the curves: all presets and bends, small
 * and large sizes and fonts. */
static gboolean
overlap (const MidlineRectangle *a,
         const MidlineRectangle *b)
{
  return a->width > 0 && b->width > 0 && a->x < b->x + b->width && b->x < a->x + a->width &&
         a->y < b->y + b->height && b->y < a->y + a->height;
}

static guint
collect (const MidlineShiftPlotLayout *layout,
         MidlineRectangle             *boxes)
{
  guint n = 0;

  for (guint i = 0; i < layout->n_lines; i++)
    boxes[n++] = layout->lines[i].box;
  for (guint i = 0; i < MIDLINE_N_SHIFT_BENDS; i++)
    boxes[n++] = layout->bends[i].box;
  for (guint i = 0; i < MIDLINE_N_SHIFT_CURVES; i++)
    boxes[n++] = layout->names[i].box;
  return n;
}

static void
check_clear_of_curves (Fixture                      *self,
                       const MidlineShiftPlotLayout *layout)
{
  const double *curves[] = { self->samples.now_mm, self->samples.balanced_mm };

  for (guint i = 0; i < MIDLINE_N_SHIFT_CURVES; i++)
    for (guint j = 0; j < G_N_ELEMENTS (curves); j++)
      for (int bend = 0; bend <= 90; bend++)
        {
          const MidlineRectangle *box = &layout->names[i].box;
          MidlineRectangle point = { midline_shift_plot_layout_get_x (layout, bend), 0, 0.1, 0.1 };

          point.y = midline_shift_plot_layout_get_y (layout, curves[j][bend]);
          g_assert_false (overlap (box, &point));
        }
}

static void
check_texts (Fixture *self)
{
  MidlineShiftPlotLayout layout = lay_out (self);
  MidlineRectangle boxes[16];
  guint n = collect (&layout, boxes);

  for (guint i = 0; i < n; i++)
    {
      g_assert_cmpfloat (boxes[i].x, >=, -0.01);
      g_assert_cmpfloat (boxes[i].x + boxes[i].width, <=, self->look.width + 0.01);
      g_assert_cmpfloat (boxes[i].y, >=, -0.01);
      g_assert_cmpfloat (boxes[i].y + boxes[i].height, <=, self->look.height + 0.01);
      for (guint j = 0; j < i; j++)
        g_assert_false (overlap (&boxes[i], &boxes[j]));
    }
  check_clear_of_curves (self, &layout);
}

static void
test_texts_stay_apart (Fixture       *self,
                       gconstpointer  data)
{
  static const struct { double width; double height; const char *font; } sizes[] = {
    { 300, 120, "Sans 9" }, { 340, 140, "Sans 9" }, { 800, 300, "Sans 9" },
    { 300, 220, "Sans 18" }, { 600, 260, "Sans 18" }, { 200, 100, "Sans 11" },
  };

  for (guint size = 0; size < G_N_ELEMENTS (sizes); size++)
    for (guint preset = 0; preset < MIDLINE_N_TRACKING_PRESETS; preset++)
      {
        self->look.width = sizes[size].width;
        self->look.height = sizes[size].height;
        set_font (self, sizes[size].font);
        set_preset (self, (MidlineTrackingPreset) preset);
        for (int bend = 0; bend <= 90; bend += 5)
          {
            self->mark.bend_degrees = bend;
            check_texts (self);
          }
      }
}

/* At the size of the page every preset has both its names, wherever the knee is. */
static void
test_names_are_there (Fixture       *self,
                      gconstpointer  data)
{
  for (guint preset = 1; preset < MIDLINE_N_TRACKING_PRESETS; preset++)
    for (int bend = 0; bend <= 90; bend += 5)
      {
        MidlineShiftPlotLayout layout;

        set_preset (self, (MidlineTrackingPreset) preset);
        self->mark.bend_degrees = bend;
        layout = lay_out (self);
        for (guint i = 0; i < MIDLINE_N_SHIFT_CURVES; i++)
          g_assert_cmpfloat (layout.names[i].box.width, >, 0);
      }
}

typedef struct {
  double lowest;
  double highest;
  double bottom;
  double top;
  double step;
} Range;

static const Range ranges[] = {
  { 0.5, 5.2, 0, 9, 3 },      /* the usual axis, so that it stands still */
  { 2, 8.0, 0, 9, 3 },
  { 2, 9.3, 0, 10, 5 },
  { 2, 12.4, 0, 15, 5 },
  { 3, 19, 0, 20, 10 },
  { 3, 37, 0, 40, 20 },
  { -0.9, 5.2, -3, 6, 3 },
  { -6, -1, -6, 0, 2 },
};

static void
test_ranges (Fixture       *self,
             gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      MidlineShiftPlotLayout layout;

      for (int j = 0; j < MIDLINE_N_SHIFT_SAMPLES; j++)
        self->samples.now_mm[j] = self->samples.balanced_mm[j] = ranges[i].lowest;
      self->samples.now_mm[3] = ranges[i].highest;
      layout = lay_out (self);
      g_assert_cmpfloat (layout.lowest_mm, ==, ranges[i].bottom);
      g_assert_cmpfloat (layout.highest_mm, ==, ranges[i].top);
      g_assert_cmpfloat (layout.step_mm, ==, ranges[i].step);
      g_assert_cmpuint (layout.n_lines, <=, MIDLINE_N_SHIFT_LINES);
    }
}

static void
test_labels (Fixture       *self,
             gconstpointer  data)
{
  g_autofree char *top = midline_shift_plot_dup_line_label (8, TRUE);
  g_autofree char *middle = midline_shift_plot_dup_line_label (0, FALSE);
  g_autofree char *below = midline_shift_plot_dup_line_label (-4, FALSE);
  g_autofree char *bend = midline_shift_plot_dup_bend_label (30);

  g_assert_cmpstr (top, ==, "8 mm");
  g_assert_cmpstr (middle, ==, "0");
  g_assert_cmpstr (below, ==, "\u200e\u22124");
  g_assert_cmpstr (bend, ==, "30°");
}

static void
test_bend_of_x (Fixture       *self,
                gconstpointer  data)
{
  MidlineShiftPlotLayout layout = lay_out (self);

  for (int bend = 0; bend <= 90; bend += 15)
    g_assert_cmpfloat_with_epsilon (
      midline_shift_plot_layout_get_bend (&layout,
                                          midline_shift_plot_layout_get_x (&layout, bend)),
      bend, 1e-9);
  g_assert_cmpfloat (midline_shift_plot_layout_get_bend (&layout, -50), ==, 0);
  g_assert_cmpfloat (midline_shift_plot_layout_get_bend (&layout, 5000), ==, 90);
}

/* The samples are the model's, whatever the bend of the setting. */
static void
test_samples (Fixture       *self,
              gconstpointer  data)
{
  for (int bend = 0; bend <= 90; bend += 10)
    {
      MidlineTrackingState state;

      self->setting.knee_bend_degrees = bend;
      midline_tracking_solve (&self->setting, &state);
      g_assert_cmpfloat (self->samples.now_mm[bend], ==, state.position_mm);
    }
  g_assert_false (self->samples.is_balanced);
  g_assert_cmpfloat_with_epsilon (midline_shift_samples_read (self->samples.now_mm, 20.25),
                                  0.75 * self->samples.now_mm[20] +
                                    0.25 * self->samples.now_mm[21], 1e-9);
  g_assert_cmpfloat (midline_shift_samples_read (self->samples.now_mm, -3), ==,
                     self->samples.now_mm[0]);
  g_assert_cmpfloat (midline_shift_samples_read (self->samples.now_mm, 90), ==,
                     self->samples.now_mm[90]);
  g_assert_cmpfloat (midline_shift_samples_read (self->samples.now_mm, NAN), ==,
                     self->samples.now_mm[0]);
}

/* Hardly any room: nothing is drawn outside it and nothing fails. */
static void
test_tiny (Fixture       *self,
           gconstpointer  data)
{
  self->look.width = 20;
  self->look.height = 12;
  midline_shift_plot_draw (self->cr, &self->look, &self->samples, &self->mark);
  for (int y = 0; y < HEIGHT; y++)
    for (int x = 0; x < WIDTH; x++)
      if (x > 20 || y > 12)
        g_assert_cmphex (get_pixel (self, x, y), ==, 0);
}

#define ADD(path, test) g_test_add ("/shift-plot/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("samples", test_samples);
  ADD ("ranges", test_ranges);
  ADD ("labels", test_labels);
  ADD ("bend-of-x", test_bend_of_x);
  ADD ("texts-stay-apart", test_texts_stay_apart);
  ADD ("names-are-there", test_names_are_there);
  ADD ("curve-passes-its-samples", test_curve_passes_its_samples);
  ADD ("balanced-is-dashed", test_balanced_is_dashed);
  ADD ("one-curve-when-balanced", test_one_curve_when_balanced);
  ADD ("dot", test_dot);
  ADD ("upright", test_upright);
  ADD ("tiny", test_tiny);
  return g_test_run ();
}
