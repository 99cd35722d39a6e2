/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The forces over the knee: how much room they have, and their arrows and labels in it. */
#include "midline-knee-forces.h"

#include <math.h>
#include <string.h>

#define EDGE 12.0
#define TAIL_GAP 5.0

/* Parts of the size of the font. */
#define ARROW_THICKNESS 1.15
#define GAP 0.4
#define COLUMN 11.0

/* A wide picture has text of full size; below, of a caption (9 of 11 pt). */
#define WIDE 640.0
#define CAPTION (9.0 / 11.0)

/* Labels stand beside their arrows where that leaves the arrows this much, px. */
#define LEAST_ARROW_ROOM 110.0
#define LEAST_COLUMN 9.0

/* px that an arrow is high at most, however large the text. */
#define MOST_THICKNESS 18.0

/* The side view of the leg. */
#define LEG_PART 0.19
#define LEG_LEAST 54.0
#define LEG_MOST 130.0
#define LEG_ROWS_EM 16.0
#define N_LEG_STEPS 6

static const MidlineColourRole roles[MIDLINE_N_KNEE_ARROWS] = {
  MIDLINE_COLOUR_QUAD_BALANCE,
  MIDLINE_COLOUR_QUAD_BALANCE,
  MIDLINE_COLOUR_ITB_TENSION,
  MIDLINE_COLOUR_DIM,
  MIDLINE_COLOUR_DIM,
  MIDLINE_COLOUR_DIM,
  MIDLINE_COLOUR_DIM,
};

/**
 * midline_knee_forces_clear:
 * @self: labels
 *
 * Frees the labels.
 */
void
midline_knee_forces_clear (MidlineKneeForces *self)
{
  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    g_clear_object (&self->layouts[i]);
  g_clear_object (&self->bend);
}

/**
 * midline_knee_look_get_em:
 * @look: a look
 *
 * Returns: the size of the font of labels, px
 */
double
midline_knee_look_get_em (const MidlineKneeLook *look)
{
  const PangoFontDescription *font = pango_context_get_font_description (look->pango);
  double size = pango_font_description_get_size (font) / (double) PANGO_SCALE;
  double resolution = pango_cairo_context_get_resolution (look->pango);

  if (!pango_font_description_get_size_is_absolute (font))
    size *= (resolution > 0 ? resolution : 96.0) / 72.0;
  return (size > 0 ? size : 14.0) * (look->width < WIDE ? CAPTION : 1);
}

static PangoLayout *
create_layout (PangoContext *pango,
               double        size,
               gboolean      is_bold)
{
  PangoLayout *layout = pango_layout_new (pango);
  PangoFontDescription *font =
    pango_font_description_copy (pango_context_get_font_description (pango));

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  if (is_bold)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (layout, font);
  /* A word too long for its column makes the text smaller rather than break. */
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD);
  pango_font_description_free (font);
  return layout;
}

/**
 * midline_knee_forces_prepare:
 * @self: labels
 * @look: the look
 *
 * Makes new labels in the font and size of the look.
 */
void
midline_knee_forces_prepare (MidlineKneeForces     *self,
                             const MidlineKneeLook *look)
{
  midline_knee_forces_clear (self);
  self->em = midline_knee_look_get_em (look);
  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    self->layouts[i] = create_layout (look->pango, self->em, TRUE);
  self->bend = create_layout (look->pango, self->em, TRUE);
}

static void
set_text (PangoLayout *layout,
          const char  *text)
{
  if (g_strcmp0 (pango_layout_get_text (layout), text != NULL ? text : "") != 0)
    pango_layout_set_text (layout, text != NULL ? text : "", -1);
}

/**
 * midline_knee_forces_set_texts:
 * @self: labels
 * @pose: what they say
 *
 * Changes the labels whose text is another.
 */
void
midline_knee_forces_set_texts (MidlineKneeForces     *self,
                               const MidlineKneePose *pose)
{
  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    set_text (self->layouts[i], pose->arrows[i].text);
  set_text (self->bend, pose->bend_text);
}

static double
get_wanted_leg_size (const MidlineKneeLook *look)
{
  return CLAMP (MIN (look->width, look->height) * LEG_PART, LEG_LEAST, LEG_MOST);
}

/**
 * midline_knee_forces_get_leg_size:
 * @look: the look
 *
 * Says how large the side view of the leg is. A low picture has none: its labels take all the room.
 *
 * Returns: the side of the square, px; 0 for none
 */
double
midline_knee_forces_get_leg_size (const MidlineKneeLook *look)
{
  double size = get_wanted_leg_size (look);
  double rows = LEG_ROWS_EM * midline_knee_look_get_em (look);

  return look->free_top + rows + size + look->free_bottom <= look->height ? size : 0;
}

/**
 * midline_knee_forces_add_leg:
 * @look: the look; its height does not count
 * @height: what the picture needs without the leg, px
 *
 * The leg grows with the picture, so its own size is found in a few steps.
 *
 * Returns: the height, px, from which on the side view of the leg is there as well
 */
double
midline_knee_forces_add_leg (const MidlineKneeLook *look,
                             double                 height)
{
  double rows = LEG_ROWS_EM * midline_knee_look_get_em (look);
  MidlineKneeLook grown = *look;

  height = MAX (height, look->free_top + rows + look->free_bottom);
  grown.height = height;
  for (int i = 0; i < N_LEG_STEPS; i++)
    grown.height = height + get_wanted_leg_size (&grown);
  return ceil (grown.height);
}

/**
 * midline_knee_forces_init_field:
 * @self: labels, for the size of their font
 * @look: the look
 * @camera: of the view
 * @reach: of the kneecap
 * @kneecap_x: the middle of the kneecap now, px
 * @field: (out): the field
 *
 * Finds the room left and right of the kneecap. It does not change while the kneecap moves, only
 * the tails of the arrows do.
 */
void
midline_knee_forces_init_field (const MidlineKneeForces *self,
                                const MidlineKneeLook   *look,
                                const MidlineKneeCamera *camera,
                                const MidlineKneeReach  *reach,
                                double                   kneecap_x,
                                MidlineKneeArrowField   *field)
{
  double half = reach->half_width * camera->zoom + TAIL_GAP;
  double side = look->width / 2 - half - EDGE;
  double outer = MAX (20, side - reach->outward * camera->zoom);
  double inner = MAX (20, side - reach->inward * camera->zoom);
  double gap = self->em * GAP;
  double bottom = look->height - look->free_bottom - 6;
  double above_leg = bottom - midline_knee_forces_get_leg_size (look);
  double limit = EDGE;

  *field = (MidlineKneeArrowField) {
    .area = { EDGE, look->free_top + 6, look->width - 2 * EDGE, bottom - look->free_top - 6 },
    .left_bottom = look->is_left ? above_leg : bottom,
    .right_bottom = look->is_left ? bottom : above_leg,
    .left_tail = kneecap_x - half,
    .right_tail = kneecap_x + half,
    .left_column = look->is_left ? inner : outer,
    .right_column = look->is_left ? outer : inner,
    .centre_y = isnan (reach->centre_y)
      ? look->free_top + self->em * MIDLINE_KNEE_ROWS_EM / 2 : reach->centre_y,
    .thickness = MIN (self->em * ARROW_THICKNESS, MOST_THICKNESS),
    .gap = gap,
    .is_left = look->is_left,
    .is_stacked = outer < LEAST_COLUMN * self->em + 2 * gap + LEAST_ARROW_ROOM,
  };
  if (!field->is_stacked)
    {
      field->left_column = MIN (COLUMN * self->em, outer - 2 * gap - LEAST_ARROW_ROOM);
      field->right_column = field->left_column;
      limit += field->left_column + 2 * gap;
    }
  field->left_limit = limit;
  field->right_limit = look->width - limit;
  field->arrow_room = MAX (20, side + EDGE - limit - reach->usual * camera->zoom);
}

/**
 * midline_knee_forces_measure:
 * @index: of the arrow
 * @wrap_width: px
 * @self: labels
 * @width: (out): px
 * @height: (out): px
 *
 * A #MidlineKneeTextMeasure.
 */
void
midline_knee_forces_measure (guint     index,
                             double    wrap_width,
                             gpointer  self,
                             double   *width,
                             double   *height)
{
  MidlineKneeForces *forces = self;
  PangoLayout *layout = forces->layouts[index];
  PangoRectangle logical;

  pango_layout_set_width (layout, (int) (wrap_width * PANGO_SCALE));
  pango_layout_get_extents (layout, NULL, &logical);
  *width = (double) logical.width / PANGO_SCALE;
  *height = pango_layout_get_text (layout)[0] != '\0' ? (double) logical.height / PANGO_SCALE : 0;
}

static void
draw_plates (cairo_t                      *cr,
             const MidlineKneeLook        *look,
             const MidlineKneeArrowLayout *layout)
{
  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    {
      const MidlineRectangle *label = &layout->places[i].label;
      MidlineRectangle plate = { label->x - 4, label->y - 1, label->width + 8, label->height + 2 };

      if (layout->places[i].has_label && label->width > 0)
        midline_knee_paint_plate (cr, look->palette, &plate);
    }
}

/* A hair from the tip to the label beside it. */
static void
draw_hair (cairo_t                     *cr,
           const MidlineKneeLook       *look,
           const MidlineKneeArrowPlace *place)
{
  double end = place->is_on_left ? place->label.x + place->label.width + 6 : place->label.x - 6;

  if (!place->has_arrow || (place->is_on_left ? end >= place->tip_x : end <= place->tip_x))
    return;
  cairo_move_to (cr, place->tip_x, place->y);
  cairo_line_to (cr, end, place->y);
  cairo_set_line_width (cr, 1);
  midline_knee_paint_colour (cr, look->palette, MIDLINE_COLOUR_TEXT, 0.35);
  cairo_stroke (cr);
}

static void
draw_label (cairo_t                     *cr,
            const MidlineKneeLook       *look,
            const MidlineKneeArrowPlace *place,
            PangoLayout                 *text,
            double                       text_scale)
{
  PangoRectangle logical;

  pango_layout_get_extents (text, NULL, &logical);
  cairo_save (cr);
  cairo_translate (cr, place->label.x, place->label.y);
  cairo_scale (cr, text_scale, text_scale);
  cairo_move_to (cr, -(double) logical.x / PANGO_SCALE, -(double) logical.y / PANGO_SCALE);
  midline_palette_set_source (look->palette, place->has_arrow ? MIDLINE_COLOUR_TEXT
                                                              : MIDLINE_COLOUR_DIM, cr);
  pango_cairo_show_layout (cr, text);
  cairo_restore (cr);
}

/* Greys of the text colour that are partly clear would let the drawing through. */
static void
init_solid_palette (const MidlinePalette *palette,
                    MidlinePalette       *solid)
{
  MidlineColour *grey;
  const MidlineColour *under;

  *solid = *palette;
  grey = &solid->colours[MIDLINE_COLOUR_DIM];
  under = &solid->colours[MIDLINE_COLOUR_STAGE];
  grey->red = grey->red * grey->alpha + under->red * (1 - grey->alpha);
  grey->green = grey->green * grey->alpha + under->green * (1 - grey->alpha);
  grey->blue = grey->blue * grey->alpha + under->blue * (1 - grey->alpha);
  grey->alpha = 1;
}

/**
 * midline_knee_forces_draw:
 * @self: labels with their texts
 * @cr: a cairo context whose units are the px of the picture
 * @look: the look
 * @field: the room
 * @layout: the places
 *
 * Draws the arrows and their labels.
 */
void
midline_knee_forces_draw (const MidlineKneeForces      *self,
                          cairo_t                      *cr,
                          const MidlineKneeLook        *look,
                          const MidlineKneeArrowField  *field,
                          const MidlineKneeArrowLayout *layout)
{
  MidlinePalette palette;

  init_solid_palette (look->palette, &palette);
  draw_plates (cr, look, layout);
  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    {
      const MidlineKneeArrowPlace *place = &layout->places[i];
      MidlinePoint tail = { place->tail_x, place->y };
      MidlinePoint tip = { place->tip_x, place->y };

      if (!field->is_stacked && place->has_label)
        draw_hair (cr, look, place);
      if (place->has_arrow)
        midline_knee_paint_arrow (cr, &palette, roles[i], &tail, &tip, field->thickness);
      if (place->has_label)
        draw_label (cr, look, place, self->layouts[i], layout->text_scale);
    }
}
