/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-label-layout.h"

/* What holds for labels of any drawing, with random ones, and where they stand on a few. */

#define N_RANDOM 6000
#define LINE_HEIGHT 16

typedef struct {
  MidlineLabelCanvas canvas;
  MidlineRectangle obstacles[2];
  MidlineLabel labels[MIDLINE_LABEL_LAYOUT_MOST];
  double shortest[MIDLINE_LABEL_LAYOUT_MOST]; /* width of the longest word */
  MidlineLabelPlace places[MIDLINE_LABEL_LAYOUT_MOST];
  guint n_labels;
  guint n_shown;
} Case;

/* Text flows: half the width is twice the height. */
static void
measure_cb (guint     index,
            double    most_width,
            double   *width,
            double   *height,
            gpointer  user_data)
{
  Case *self = user_data;
  const MidlineLabel *label = &self->labels[index];
  int n_lines = 1;

  while (n_lines < 6 && label->width / n_lines > most_width)
    n_lines++;
  *width = MAX (label->width / n_lines, self->shortest[index]);
  *height = label->height * n_lines;
}

static void
place (Case *self)
{
  self->canvas.obstacles = self->obstacles;
  self->n_shown = midline_label_layout_place (&self->canvas, self->labels, self->n_labels,
                                              measure_cb, self, self->places);
}

static gboolean
overlap (const MidlineRectangle *a,
         const MidlineRectangle *b)
{
  const double tolerance = 1e-6;

  return a->x + tolerance < b->x + b->width && b->x + tolerance < a->x + a->width
         && a->y + tolerance < b->y + b->height && b->y + tolerance < a->y + a->height;
}

static double
turn (MidlinePoint a,
      MidlinePoint b,
      MidlinePoint c)
{
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

static gboolean
cross (MidlinePoint a,
       MidlinePoint b,
       MidlinePoint c,
       MidlinePoint d)
{
  const double tolerance = -1e-6;

  return turn (a, b, c) * turn (a, b, d) < tolerance
         && turn (c, d, a) * turn (c, d, b) < tolerance;
}

/* Whether the line of a label passes through the text of another. */
static gboolean
passes (Case  *self,
        guint  line,
        guint  text)
{
  const MidlineRectangle *bounds = &self->places[text].bounds;
  MidlinePoint from = self->places[line].start;
  MidlinePoint to = self->labels[line].anchor;
  MidlinePoint corners[] = {
    { bounds->x, bounds->y },
    { bounds->x + bounds->width, bounds->y + bounds->height },
    { bounds->x + bounds->width, bounds->y },
    { bounds->x, bounds->y + bounds->height },
  };

  return cross (from, to, corners[0], corners[1]) || cross (from, to, corners[2], corners[3]);
}

static void
assert_pair_apart (Case  *self,
                   guint  a,
                   guint  b)
{
  g_assert_false (overlap (&self->places[a].bounds, &self->places[b].bounds));
  g_assert_false (cross (self->places[a].start, self->labels[a].anchor, self->places[b].start,
                         self->labels[b].anchor));
  g_assert_false (passes (self, a, b));
  g_assert_false (passes (self, b, a));
}

static void
assert_inside (Case  *self,
               guint  index)
{
  const MidlineRectangle *bounds = &self->places[index].bounds;

  g_assert_cmpfloat (bounds->x, >=, 0);
  g_assert_cmpfloat (bounds->y, >=, 0);
  g_assert_cmpfloat (bounds->x + bounds->width, <=, self->canvas.width + 1e-6);
  g_assert_cmpfloat (bounds->y + bounds->height, <=, self->canvas.height + 1e-6);
  for (guint i = 0; i < self->canvas.n_obstacles; i++)
    if ((int) index != self->canvas.chosen)
      g_assert_false (overlap (bounds, &self->obstacles[i]));
}

static void
assert_holds (Case *self)
{
  guint n_shown = 0;

  for (guint i = 0; i < self->n_labels; i++)
    {
      n_shown += self->places[i].is_shown;
      if (self->places[i].is_shown)
        assert_inside (self, i);
      for (guint j = 0; j < i; j++)
        if (self->places[i].is_shown && self->places[j].is_shown)
          assert_pair_apart (self, i, j);
    }
  g_assert_cmpuint (n_shown, ==, self->n_shown);
  if (self->canvas.chosen >= 0)
    g_assert_true (self->places[self->canvas.chosen].is_shown);
}

static void
make_random (Case *self)
{
  double width = g_test_rand_double_range (120, 1200);
  double height = g_test_rand_double_range (120, 900);
  double core_x = g_test_rand_double_range (0, width);
  double core_width = g_test_rand_double_range (0, width - core_x);
  double scale = g_test_rand_double_range (0.8, 3);

  self->n_labels = (guint) g_test_rand_int_range (0, 24);
  self->canvas = (MidlineLabelCanvas) {
    .width = width, .height = height, .core = { core_x, 0, core_width, height },
    .least_column = g_test_rand_double_range (0, width),
    .n_obstacles = (guint) g_test_rand_int_range (0, 3),
    .margin = g_test_rand_int_range (0, 13), .gap = g_test_rand_int_range (0, 9),
    .leader = g_test_rand_int_range (4, 20), .crowd = g_test_rand_int_range (0, 12),
    .chosen = g_test_rand_int_range (-1, (int) self->n_labels),
    .arrangement = (MidlineLabelArrangement) g_test_rand_int_range (0, 2),
  };
  self->obstacles[0] = (MidlineRectangle) { 6, height - 36, g_test_rand_double_range (20, 200),
                                            30 };
  self->obstacles[1] = (MidlineRectangle) { width - 80, 6, 74, 34 };
  for (guint i = 0; i < self->n_labels; i++)
    {
      double x = g_test_rand_bit () ? core_x + g_test_rand_double () * core_width
                                    : g_test_rand_double () * width;

      self->labels[i] = (MidlineLabel) {
        .anchor = { x, g_test_rand_double () * height },
        .width = g_test_rand_double_range (20, 160) * scale,
        .height = LINE_HEIGHT * scale,
        .importance = g_test_rand_int_range (0, 4),
      };
      self->shortest[i] = MIN (self->labels[i].width, g_test_rand_double_range (20, 60) * scale);
    }
}

static void
test_random (void)
{
  for (guint i = 0; i < N_RANDOM; i++)
    {
      Case self;

      make_random (&self);
      place (&self);
      assert_holds (&self);
    }
}

/* The same again, and the same in other memory. */
static void
test_same_again (void)
{
  for (guint i = 0; i < 300; i++)
    {
      Case self;
      Case again;

      make_random (&self);
      again = self;
      place (&self);
      place (&again);
      g_assert_cmpuint (self.n_shown, ==, again.n_shown);
      for (guint j = 0; j < self.n_labels; j++)
        {
          g_assert_cmpint (self.places[j].is_shown, ==, again.places[j].is_shown);
          g_assert_cmpfloat (self.places[j].bounds.x, ==, again.places[j].bounds.x);
          g_assert_cmpfloat (self.places[j].bounds.y, ==, again.places[j].bounds.y);
        }
    }
}

/* With wide margins and height enough every label is shown, on one line and beside the core. */
static void
test_room (void)
{
  for (guint i = 0; i < N_RANDOM; i++)
    {
      Case self = { .canvas = { .width = 800, .height = 600, .core = { 250, 0, 300, 600 },
                                .margin = 6, .gap = 4, .leader = 12, .chosen = -1 } };

      self.n_labels = (guint) g_test_rand_int_range (1, 25);
      for (guint j = 0; j < self.n_labels; j++)
        self.labels[j] = (MidlineLabel) {
          .anchor = { g_test_rand_double_range (250, 550), g_test_rand_double_range (0, 600) },
          .width = g_test_rand_double_range (20, 220), .height = 20,
        };
      place (&self);
      assert_holds (&self);
      g_assert_cmpuint (self.n_shown, ==, self.n_labels);
      for (guint j = 0; j < self.n_labels; j++)
        {
          g_assert_false (overlap (&self.places[j].bounds, &self.canvas.core));
          g_assert_cmpfloat (self.places[j].bounds.height, ==, 20);
        }
    }
}

/* A core from 100 to 200 on a canvas of 300 by 100, margins of 100 at either side. */
static Case
make_small (void)
{
  return (Case) { .canvas = { .width = 300, .height = 100, .core = { 100, 0, 100, 100 },
                              .margin = 5, .gap = 4, .leader = 10, .chosen = -1 } };
}

static void
add_label (Case   *self,
           double  x,
           double  y,
           double  width,
           int     importance)
{
  self->shortest[self->n_labels] = MIN (width, 40);
  self->labels[self->n_labels++] = (MidlineLabel) {
    .anchor = { x, y }, .width = width, .height = LINE_HEIGHT, .importance = importance,
  };
}

/* Each at the height of its anchor, on the nearer side, with its end at the column's edge. */
static void
test_sides (void)
{
  Case self = make_small ();

  add_label (&self, 110, 20, 50, 0);
  add_label (&self, 190, 20, 60, 0);
  add_label (&self, 120, 70, 70, 0);
  add_label (&self, 180, 80, 80, 0);
  place (&self);
  g_assert_cmpuint (self.n_shown, ==, 4);
  for (guint i = 0; i < 4; i++)
    {
      const MidlineLabelPlace *found = &self.places[i];

      g_assert_cmpint (found->is_left, ==, i % 2 == 0);
      g_assert_cmpfloat (found->start.x, ==, i % 2 == 0 ? 90 : 210);
      g_assert_cmpfloat (found->start.y, ==, self.labels[i].anchor.y);
      g_assert_cmpfloat (found->bounds.x + (found->is_left ? found->bounds.width : 0), ==,
                         found->start.x);
    }
}

/* Anchors that all lie at one side use both columns when one is too short for them. */
static void
test_balance (void)
{
  Case self = make_small ();
  guint n_left = 0;

  for (guint i = 0; i < 8; i++)
    add_label (&self, 110 + i, 10 + 10 * i, 60, 0);
  place (&self);
  g_assert_cmpuint (self.n_shown, ==, 8);
  for (guint i = 0; i < 8; i++)
    n_left += self.places[i].is_left;
  g_assert_cmpuint (n_left, ==, 4);
}

static void
test_hides_least_important (void)
{
  Case self = make_small ();

  for (guint i = 0; i < 12; i++)
    add_label (&self, 110 + 7 * i, 50, 60, (int) i % 6);
  self.canvas.chosen = 6;
  place (&self);
  assert_holds (&self);
  g_assert_cmpuint (self.n_shown, ==, 8);
  g_assert_false (self.places[0].is_shown);
  for (guint i = 0; i < 12; i++)
    if (i % 6 >= 3)
      g_assert_true (self.places[i].is_shown);
}

/* What is too long for one line takes more of them; what has too long a word is left out, or stands
 * near its anchor when it is the chosen one. */
static void
test_wraps (void)
{
  Case self = make_small ();

  add_label (&self, 110, 50, 150, 0);
  add_label (&self, 190, 50, 150, 0);
  self.shortest[1] = 120;
  place (&self);
  g_assert_cmpuint (self.n_shown, ==, 1);
  g_assert_cmpfloat (self.places[0].bounds.width, ==, 75);
  g_assert_cmpfloat (self.places[0].bounds.height, ==, 2 * LINE_HEIGHT);
  self.canvas.chosen = 1;
  place (&self);
  assert_holds (&self);
}

/* Buttons in the lower right corner lift the labels of that side and of no other. */
static void
test_obstacle (void)
{
  Case self = make_small ();

  self.obstacles[0] = (MidlineRectangle) { 220, 66, 74, 30 };
  self.canvas.n_obstacles = 1;
  add_label (&self, 105, 90, 60, 0);
  add_label (&self, 195, 80, 60, 0);
  place (&self);
  g_assert_cmpuint (self.n_shown, ==, 2);
  g_assert_cmpfloat (self.places[0].bounds.y, ==, 100 - 5 - LINE_HEIGHT);
  g_assert_cmpfloat (self.places[1].bounds.y, ==, 66 - 4 - LINE_HEIGHT);
}

/* What is mirrored has mirrored labels. */
static void
test_mirrored (void)
{
  Case self = make_small ();
  Case mirrored = make_small ();

  for (guint i = 0; i < 7; i++)
    {
      add_label (&self, 103 + 11 * i, 10 + (i * 37) % 80, 40 + 5 * i, 0);
      add_label (&mirrored, 300 - self.labels[i].anchor.x, self.labels[i].anchor.y, 40 + 5 * i,
                 0);
    }
  place (&self);
  place (&mirrored);
  g_assert_cmpuint (self.n_shown, ==, 7);
  for (guint i = 0; i < 7; i++)
    {
      const MidlineRectangle *bounds = &self.places[i].bounds;

      g_assert_cmpint (self.places[i].is_left, !=, mirrored.places[i].is_left);
      g_assert_cmpfloat_with_epsilon (mirrored.places[i].bounds.x, 300 - bounds->x - bounds->width,
                                      1e-9);
      g_assert_cmpfloat_with_epsilon (mirrored.places[i].bounds.y, bounds->y, 1e-9);
    }
}

/* A drawing that fills its canvas has its labels beside the anchors; what is off the canvas has
 * none, not even the chosen one. */
static void
test_near (void)
{
  Case self = make_small ();

  self.canvas.arrangement = MIDLINE_LABELS_NEAR;
  add_label (&self, 100, 50, 60, 0);
  add_label (&self, 290, 50, 60, 0);
  add_label (&self, -1, 50, 60, 9);
  place (&self);
  g_assert_cmpuint (self.n_shown, ==, 2);
  g_assert_cmpfloat (self.places[0].bounds.x, ==, 110);
  g_assert_cmpfloat (self.places[0].start.y, ==, 50);
  g_assert_cmpfloat (self.places[1].bounds.x, ==, 290 - 10 - 60);
  g_assert_true (self.places[1].is_left);
  self.canvas.chosen = 2;
  place (&self);
  g_assert_cmpuint (self.n_shown, ==, 2);
}

/* Of anchors close together one has a label: the chosen, or the most important, or the first. */
static void
test_crowd (void)
{
  Case self = make_small ();

  self.canvas.crowd = 10;
  add_label (&self, 150, 50, 40, 1);
  add_label (&self, 156, 50, 40, 2);
  add_label (&self, 165, 56, 40, 2);
  add_label (&self, 150, 80, 40, 0);
  place (&self);
  g_assert_cmpuint (self.n_shown, ==, 3);
  g_assert_false (self.places[0].is_shown);
  self.canvas.chosen = 0;
  place (&self);
  g_assert_cmpuint (self.n_shown, ==, 3);
  g_assert_false (self.places[1].is_shown);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/label-layout/sides", test_sides);
  g_test_add_func ("/label-layout/balance", test_balance);
  g_test_add_func ("/label-layout/hides-least-important", test_hides_least_important);
  g_test_add_func ("/label-layout/wraps", test_wraps);
  g_test_add_func ("/label-layout/obstacle", test_obstacle);
  g_test_add_func ("/label-layout/mirrored", test_mirrored);
  g_test_add_func ("/label-layout/near", test_near);
  g_test_add_func ("/label-layout/crowd", test_crowd);
  g_test_add_func ("/label-layout/random", test_random);
  g_test_add_func ("/label-layout/same-again", test_same_again);
  g_test_add_func ("/label-layout/room", test_room);
  return g_test_run ();
}
