/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "midline-knee-arrows.h"

#define N_RANDOM 4000
#define EPSILON 1e-6

/* Labels of given natural widths that break anywhere but not narrower than a word. */
typedef struct {
  double width[MIDLINE_N_KNEE_ARROWS];
  double word;
  double line;
} Texts;

static void
measure (guint     index,
         double    wrap_width,
         gpointer  data,
         double   *width,
         double   *height)
{
  const Texts *texts = data;

  *width = MAX (texts->word, MIN (texts->width[index], wrap_width));
  *height = texts->line * ceil (texts->width[index] / MAX (wrap_width, texts->word));
}

static MidlineKneeArrowField
get_field (double   width,
           double   height,
           gboolean is_stacked)
{
  double column = is_stacked ? width / 2 - 60 : width / 5;

  return (MidlineKneeArrowField) {
    .area = { 12, 50, width - 24, height - 60 },
    .left_bottom = height - 40,
    .right_bottom = height - 80,
    .left_tail = width / 2 - 40,
    .right_tail = width / 2 + 40,
    .left_limit = is_stacked ? 12 : 16 + column,
    .right_limit = is_stacked ? width - 12 : width - 16 - column,
    .left_column = column,
    .right_column = column,
    .arrow_room = width / 4,
    .centre_y = height * 0.45,
    .thickness = 14,
    .gap = 5,
    .is_stacked = is_stacked,
  };
}

static const Texts usual = { { 110, 105, 90, 130, 150, 90, 190 }, 80, 15 };
static const double all_together[] = { 25.2, -12.4, 14.4, -1.3, 0, -20.8, -5.1 };

static void
init_usual (MidlineKneeArrowLayout *layout,
            gboolean                is_left)
{
  MidlineKneeArrowField field = get_field (520, 512, TRUE);
  Texts texts = usual;

  field.is_left = is_left;
  midline_knee_arrow_layout_init (layout, &field, all_together, measure, &texts);
}

/* One number for all lengths, so that what sums to zero in N sums to zero on the screen. */
static void
test_lengths (void)
{
  MidlineKneeArrowLayout layout;
  double sum = 0;

  init_usual (&layout, FALSE);
  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    {
      const MidlineKneeArrowPlace *place = &layout.places[i];

      g_assert_cmpfloat_with_epsilon (place->tail_x - place->tip_x,
                                      all_together[i] * layout.px_per_newton, EPSILON);
      sum += place->tail_x - place->tip_x;
    }
  g_assert_cmpfloat_with_epsilon (sum, 0, EPSILON);
}

/* An arrow that would pass its limit shortens all arrows alike. */
static void
test_large_force (void)
{
  static const double values[] = { 200, -150, 50, -100, 0, 0, 0 };
  MidlineKneeArrowField field = get_field (520, 512, TRUE);
  MidlineKneeArrowLayout layout;
  Texts texts = usual;

  midline_knee_arrow_layout_init (&layout, &field, values, measure, &texts);
  g_assert_cmpfloat_with_epsilon (layout.places[0].tip_x, field.left_limit, EPSILON);
  g_assert_cmpfloat_with_epsilon (layout.places[2].tail_x - layout.places[2].tip_x,
                                  (field.left_tail - field.left_limit) / 4, EPSILON);
  g_assert_cmpfloat (layout.places[1].tip_x, <, field.right_limit);
}

/* As the kneecap moves towards a column, an arrow there still ends before it. */
static void
test_limit (void)
{
  MidlineKneeArrowField field = get_field (520, 512, FALSE);
  MidlineKneeArrowLayout layout;
  Texts texts = usual;

  for (double tail = field.left_limit; tail < 260; tail += 5)
    {
      field.left_tail = tail;
      midline_knee_arrow_layout_init (&layout, &field, all_together, measure, &texts);
      for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
        {
          g_assert_cmpfloat (layout.places[i].tip_x, >=, field.left_limit - EPSILON);
          g_assert_cmpfloat (layout.places[i].tip_x, <=, field.right_limit + EPSILON);
        }
    }
}

/* The sign says the side; a left knee is the mirror of a right one. */
static void
test_sides (void)
{
  MidlineKneeArrowLayout right;
  MidlineKneeArrowLayout left;

  init_usual (&right, FALSE);
  init_usual (&left, TRUE);
  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    {
      if (all_together[i] != 0)
        g_assert_true (right.places[i].is_on_left == (all_together[i] > 0));
      g_assert_true (left.places[i].is_on_left != right.places[i].is_on_left);
      g_assert_cmpfloat_with_epsilon (left.places[i].tip_x - left.places[i].tail_x,
                                      right.places[i].tail_x - right.places[i].tip_x, EPSILON);
    }
}

/* What is printed as 0.0 has no arrow, and is still listed where there is room. */
static void
test_no_force (void)
{
  static const double values[] = { 0.049, -0.051, 0, -0.0, NAN, INFINITY, 0.05 };
  static const gboolean has_arrow[] = { FALSE, TRUE, FALSE, FALSE, FALSE, FALSE, TRUE };
  MidlineKneeArrowField field = get_field (520, 512, TRUE);
  MidlineKneeArrowLayout layout;
  Texts texts = usual;

  midline_knee_arrow_layout_init (&layout, &field, values, measure, &texts);
  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    {
      g_assert_true (layout.places[i].has_arrow == has_arrow[i]);
      g_assert_true (layout.places[i].has_label);
      g_assert_true (isfinite (layout.places[i].tip_x));
    }
}

static gboolean
do_overlap (const MidlineRectangle *a,
            const MidlineRectangle *b)
{
  return a->x + EPSILON < b->x + b->width && b->x + EPSILON < a->x + a->width &&
         a->y + EPSILON < b->y + b->height && b->y + EPSILON < a->y + a->height;
}

static void
assert_clear (const MidlineKneeArrowLayout *layout,
              const MidlineKneeArrowField  *field)
{
  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    {
      MidlineRectangle a = layout->places[i].label;

      if (!layout->places[i].has_label)
        continue;
      g_assert_cmpfloat (a.x, >=, field->area.x - EPSILON);
      g_assert_cmpfloat (a.x + a.width, <=, field->area.x + field->area.width + EPSILON);
      g_assert_cmpfloat (a.y, >=, field->area.y - EPSILON);
      g_assert_cmpfloat (a.y + a.height, <=, field->area.y + field->area.height + EPSILON);
      for (guint j = i + 1; j < MIDLINE_N_KNEE_ARROWS; j++)
        {
          MidlineRectangle b = layout->places[j].label;

          if (layout->places[j].has_label)
            g_assert_false (do_overlap (&a, &b));
        }
    }
}

/* No arrow crosses a label: each lies in its own row, or ends before the column. */
static void
assert_arrows_clear (const MidlineKneeArrowLayout *layout,
                     const MidlineKneeArrowField  *field)
{
  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    {
      const MidlineKneeArrowPlace *place = &layout->places[i];
      MidlineRectangle arrow = { MIN (place->tip_x, place->tail_x),
                                 place->y - field->thickness / 2,
                                 fabs (place->tip_x - place->tail_x), field->thickness };

      if (!place->has_arrow || !place->has_label)
        continue;
      for (guint j = 0; j < MIDLINE_N_KNEE_ARROWS; j++)
        if (layout->places[j].has_label)
          g_assert_false (do_overlap (&arrow, &layout->places[j].label));
    }
}

/* Any signs and sizes of forces, any lengths of text, 300 to 1200 px, up to text of three times
 * the usual size. */
static void
test_random (void)
{
  for (guint n = 0; n < N_RANDOM; n++)
    {
      double text_size = g_test_rand_double_range (0.7, 3);
      MidlineKneeArrowField field = get_field (g_test_rand_double_range (300, 1200),
                                               g_test_rand_double_range (200, 900),
                                               g_test_rand_bit ());
      Texts texts = { .word = 60 * text_size, .line = 15 * text_size };
      double values[MIDLINE_N_KNEE_ARROWS];
      MidlineKneeArrowLayout layout;

      field.is_left = g_test_rand_bit ();
      for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
        {
          texts.width[i] = g_test_rand_double_range (40, 420) * text_size;
          values[i] = g_test_rand_bit () ? g_test_rand_double_range (-70, 70) : 0;
        }
      midline_knee_arrow_layout_init (&layout, &field, values, measure, &texts);
      assert_clear (&layout, &field);
      assert_arrows_clear (&layout, &field);
    }
}

/* At the height it asks for, nothing is left out or made smaller. */
static void
test_height (void)
{
  for (guint n = 0; n < N_RANDOM / 8; n++)
    {
      MidlineKneeArrowField field = get_field (g_test_rand_double_range (400, 1200), 0,
                                               g_test_rand_bit ());
      MidlineKneeArrowLayout layout;
      Texts texts = { .word = 30, .line = 15 };
      double height;

      for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
        texts.width[i] = g_test_rand_double_range (40, 420);
      height = midline_knee_arrow_layout_get_height (&field, measure, &texts);
      field.area.height = height;
      field.left_bottom = field.right_bottom = field.area.y + height;
      midline_knee_arrow_layout_init (&layout, &field, all_together, measure, &texts);
      g_assert_cmpfloat (layout.text_scale, ==, 1);
      for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
        g_assert_true (layout.places[i].has_label);
    }
}

/* Where not even small text fits, the arrows stay. */
static void
test_no_room (void)
{
  MidlineKneeArrowField field = get_field (300, 120, TRUE);
  MidlineKneeArrowLayout layout;
  Texts texts = usual;

  field.left_bottom = field.right_bottom = field.area.y + 2;
  midline_knee_arrow_layout_init (&layout, &field, all_together, measure, &texts);
  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    g_assert_false (layout.places[i].has_label);
  g_assert_true (layout.places[0].has_arrow);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/knee-arrows/lengths", test_lengths);
  g_test_add_func ("/knee-arrows/large-force", test_large_force);
  g_test_add_func ("/knee-arrows/limit", test_limit);
  g_test_add_func ("/knee-arrows/sides", test_sides);
  g_test_add_func ("/knee-arrows/no-force", test_no_force);
  g_test_add_func ("/knee-arrows/random", test_random);
  g_test_add_func ("/knee-arrows/height", test_height);
  g_test_add_func ("/knee-arrows/no-room", test_no_room);

  return g_test_run ();
}
