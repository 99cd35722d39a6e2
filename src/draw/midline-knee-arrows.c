/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The places of the force arrows and their labels: each force has a row of its own height, at the
 * left or at the right as its sign asks, so that hardly anything jumps while a slider moves. Labels
 * are pushed apart where they would touch, and only made smaller where there is too little room. */
#include "midline-knee-arrows.h"

#include <math.h>

/* The force whose arrow is as long as the usual room. An arrow that would pass its limit shortens
 * all arrows alike. */
#define USUAL_NEWTON 36.0

#define N_ROWS 4
#define TEXT_SCALE_STEP 0.94
#define LEAST_TEXT_SCALE 0.2

/* px that come from rounding. */
#define TOLERANCE 1e-6

/* The row of each force, from the top down, and the side on which one of 0 N is listed. */
static const struct {
  int row;
  gboolean is_outward;
} homes[MIDLINE_N_KNEE_ARROWS] = {
  { 0, TRUE },
  { 0, FALSE },
  { 1, TRUE },
  { 1, FALSE },
  { 2, TRUE },
  { 2, FALSE },
  { 3, TRUE },
};

static gboolean
has_arrow (double newton)
{
  return isfinite (newton) && fabs (newton) >= MIDLINE_KNEE_LEAST_FORCE;
}

static gboolean
is_on_left (const MidlineKneeArrowField *field,
            guint                        index,
            double                       newton)
{
  gboolean is_outward = has_arrow (newton) ? newton > 0 : homes[index].is_outward;

  return is_outward != field->is_left;
}

static double
get_column (const MidlineKneeArrowField *field,
            gboolean                     on_left)
{
  return on_left ? field->left_column : field->right_column;
}

/* What a label takes with its arrow, from its top to its bottom. */
static double
get_row_height (const MidlineKneeArrowField *field,
                const MidlineKneeArrowPlace *place)
{
  if (!place->has_arrow)
    return place->label.height;
  if (field->is_stacked)
    return place->label.height + field->thickness;
  return MAX (place->label.height, field->thickness);
}

/* Measures the shown labels at one text scale. Returns whether each fits into its column. */
static gboolean
measure_labels (MidlineKneeArrowLayout      *self,
                const MidlineKneeArrowField *field,
                MidlineKneeTextMeasure       measure,
                gpointer                     data)
{
  gboolean fits = TRUE;

  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    {
      MidlineKneeArrowPlace *place = &self->places[i];
      double column = get_column (field, place->is_on_left);

      place->label = (MidlineRectangle) { 0 };
      if (!place->has_label)
        continue;
      measure (i, MAX (1, column / self->text_scale), data, &place->label.width,
               &place->label.height);
      place->label.width *= self->text_scale;
      place->label.height *= self->text_scale;
      fits = fits && place->label.width <= column + TOLERANCE;
    }
  return fits;
}

static double
get_used_height (const MidlineKneeArrowLayout *self,
                 const MidlineKneeArrowField  *field,
                 gboolean                      on_left)
{
  double height = 0;

  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    if (self->places[i].has_label && self->places[i].is_on_left == on_left)
      height += get_row_height (field, &self->places[i]) + field->gap;
  return MAX (0, height - field->gap);
}

static gboolean
fits_height (const MidlineKneeArrowLayout *self,
             const MidlineKneeArrowField  *field)
{
  return get_used_height (self, field, TRUE) <= field->left_bottom - field->area.y &&
         get_used_height (self, field, FALSE) <= field->right_bottom - field->area.y;
}

/* First everything at full size, then without the forces of 0 N, then ever smaller. */
static void
choose_text_scale (MidlineKneeArrowLayout      *self,
                   const MidlineKneeArrowField *field,
                   MidlineKneeTextMeasure       measure,
                   gpointer                     data)
{
  self->text_scale = 1;
  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    self->places[i].has_label = TRUE;
  if (measure_labels (self, field, measure, data) && fits_height (self, field))
    return;

  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    self->places[i].has_label = self->places[i].has_arrow;
  for (; self->text_scale > LEAST_TEXT_SCALE; self->text_scale *= TEXT_SCALE_STEP)
    if (measure_labels (self, field, measure, data) && fits_height (self, field))
      return;

  /* Too small to read: arrows alone. */
  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    {
      self->places[i].has_label = FALSE;
      self->places[i].label = (MidlineRectangle) { 0 };
    }
}

/* Distance from row to row: the tallest row, or less where the area is too low for that. */
static double
get_pitch (const MidlineKneeArrowLayout *self,
           const MidlineKneeArrowField  *field)
{
  double tallest = field->thickness;

  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    tallest = MAX (tallest, get_row_height (field, &self->places[i]));
  return MIN (tallest + field->gap, field->area.height / N_ROWS);
}

/* Where a row wishes to begin: labels above arrows stand on one line with those of the other side,
 * labels beside arrows have their middles on one line. */
static double
get_wished_top (const MidlineKneeArrowLayout *self,
                const MidlineKneeArrowField  *field,
                guint                         index)
{
  double pitch = get_pitch (self, field);
  double middle = field->centre_y + (homes[index].row - (N_ROWS - 1) / 2.0) * pitch;

  return field->is_stacked ? middle - (pitch - field->gap) / 2
                           : middle - get_row_height (field, &self->places[index]) / 2;
}

static gboolean
is_in_column (const MidlineKneeArrowPlace *place,
              gboolean                     on_left)
{
  return place->is_on_left == on_left && (place->has_label || place->has_arrow);
}

/* Sets the tops of one column: as wished, pushed down off the one above, then up off the end. */
static void
place_column (MidlineKneeArrowLayout      *self,
              const MidlineKneeArrowField *field,
              gboolean                     on_left)
{
  double free_y = field->area.y;
  double limit = on_left ? field->left_bottom : field->right_bottom;

  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    if (is_in_column (&self->places[i], on_left))
      {
        self->places[i].label.y = MAX (free_y, get_wished_top (self, field, i));
        free_y = self->places[i].label.y + get_row_height (field, &self->places[i]) + field->gap;
      }
  for (guint i = MIDLINE_N_KNEE_ARROWS; i-- > 0;)
    if (is_in_column (&self->places[i], on_left))
      {
        double height = get_row_height (field, &self->places[i]);

        self->places[i].label.y = MIN (self->places[i].label.y, limit - height);
        limit = self->places[i].label.y - field->gap;
      }
}

/* From the top of its row to the places of the label and the arrow. */
static void
finish_place (MidlineKneeArrowPlace       *place,
              const MidlineKneeArrowField *field,
              double                       length)
{
  double height = get_row_height (field, place);
  double top = place->label.y;

  place->label.x = place->is_on_left
    ? field->area.x : field->area.x + field->area.width - place->label.width;
  place->tail_x = place->is_on_left ? field->left_tail : field->right_tail;
  place->tip_x = place->is_on_left ? place->tail_x - length : place->tail_x + length;
  if (place->has_arrow && field->is_stacked)
    {
      place->y = top + height - field->thickness / 2;
    }
  else
    {
      place->y = top + height / 2;
      place->label.y = top + (height - place->label.height) / 2;
    }
}

/* One length for a newton, at which every arrow ends before its limit. */
static double
get_px_per_newton (const MidlineKneeArrowLayout *self,
                   const MidlineKneeArrowField  *field,
                   const double                 *values_newton)
{
  double px = field->arrow_room / USUAL_NEWTON;

  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    {
      double room = self->places[i].is_on_left ? field->left_tail - field->left_limit
                                               : field->right_limit - field->right_tail;

      if (self->places[i].has_arrow)
        px = MIN (px, MAX (0, room) / fabs (values_newton[i]));
    }
  return px;
}

/**
 * midline_knee_arrow_layout_init:
 * @self: (out): the layout
 * @field: where there is room
 * @values_newton: (array fixed-size=7): the forces, outward positive
 * @measure: (scope call): measures a label
 * @data: for @measure
 *
 * Places the arrows and their labels. The length of each arrow is its force times one number for
 * all. Labels never overlap each other nor leave the area; where they do not fit, those without
 * an arrow are left out, then all become smaller.
 */
void
midline_knee_arrow_layout_init (MidlineKneeArrowLayout      *self,
                                const MidlineKneeArrowField *field,
                                const double                *values_newton,
                                MidlineKneeTextMeasure       measure,
                                gpointer                     data)
{
  g_return_if_fail (self != NULL && field != NULL && values_newton != NULL && measure != NULL);

  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    {
      MidlineKneeArrowPlace *place = &self->places[i];

      *place = (MidlineKneeArrowPlace) {
        .has_arrow = has_arrow (values_newton[i]),
        .is_on_left = is_on_left (field, i, values_newton[i]),
      };
    }
  self->px_per_newton = get_px_per_newton (self, field, values_newton);
  choose_text_scale (self, field, measure, data);
  place_column (self, field, TRUE);
  place_column (self, field, FALSE);
  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    finish_place (&self->places[i], field,
                  self->places[i].has_arrow ? fabs (values_newton[i]) * self->px_per_newton : 0);
}

/* The largest scale at which every label is narrow enough, in whichever column it stands. */
static double
get_width_scale (double                 column,
                 MidlineKneeTextMeasure measure,
                 gpointer               data)
{
  double scale = 1;

  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    {
      double width = G_MAXDOUBLE;
      double height;

      while (scale > LEAST_TEXT_SCALE)
        {
          measure (i, MAX (1, column / scale), data, &width, &height);
          if (width * scale <= column + TOLERANCE)
            break;
          scale *= TEXT_SCALE_STEP;
        }
    }
  return scale;
}

/**
 * midline_knee_arrow_layout_get_height:
 * @field: where there is room; its heights do not count
 * @measure: (scope call): measures a label
 * @data: for @measure
 *
 * Computes how tall the area must be so that no label is left out, nor made smaller than its words
 * are too wide for their column, whichever way the forces point as long as they keep to their usual
 * sides; groove and tendon may be on both.
 *
 * Returns: px
 */
double
midline_knee_arrow_layout_get_height (const MidlineKneeArrowField *field,
                                      MidlineKneeTextMeasure       measure,
                                      gpointer                     data)
{
  double column;
  double scale;
  double outer = 0;
  double inner = 0;

  g_return_val_if_fail (field != NULL && measure != NULL, 0);

  column = MIN (field->left_column, field->right_column);
  scale = get_width_scale (column, measure, data);
  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    {
      gboolean is_either = i + 2 >= MIDLINE_N_KNEE_ARROWS;
      MidlineKneeArrowPlace place = { .has_arrow = TRUE };
      double row;

      measure (i, MAX (1, column / scale), data, &place.label.width, &place.label.height);
      if (place.label.height <= 0)
        continue;
      place.label.height *= scale;
      row = get_row_height (field, &place) + field->gap;
      outer += is_either || homes[i].is_outward ? row : 0;
      inner += is_either || !homes[i].is_outward ? row : 0;
    }
  return MAX (outer, inner) - field->gap;
}
