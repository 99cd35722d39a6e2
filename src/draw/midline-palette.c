/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-palette.h"

#include <math.h>

/* Paper: black on white, greys only for rules and fills, so that a photocopy loses nothing. Marks
 * of the pillars are told apart by their shape alone. */
static const guint32 print_colours[] = {
  [MIDLINE_COLOUR_TEXT] = 0x000000,
  [MIDLINE_COLOUR_DIM] = 0x444444,
  [MIDLINE_COLOUR_PAPER] = 0xffffff,
  [MIDLINE_COLOUR_RULE] = 0x8c8c8c,
  [MIDLINE_COLOUR_FILL] = 0xe6e6e6,
  [MIDLINE_COLOUR_STRONG_FILL] = 0x303030,
  [MIDLINE_COLOUR_STRONG_TEXT] = 0xffffff,
  [MIDLINE_COLOUR_ACCENT] = 0x000000,
  [MIDLINE_COLOUR_CHART] = 0x000000,
  [MIDLINE_COLOUR_TINT] = 0xececec,
  [MIDLINE_COLOUR_STAGE] = 0xffffff,
  [MIDLINE_COLOUR_COMFORTABLE] = 0x000000,
  [MIDLINE_COLOUR_WITH_CARE] = 0x000000,
  [MIDLINE_COLOUR_STOP] = 0x000000,
  [MIDLINE_COLOUR_QUAD_BALANCE] = 0x000000,
  [MIDLINE_COLOUR_ITB_TENSION] = 0x000000,
  [MIDLINE_COLOUR_MOVEMENT_MECHANICS] = 0x000000,
  [MIDLINE_COLOUR_HIP] = 0x000000,
  [MIDLINE_COLOUR_FOOT] = 0x000000,
  [MIDLINE_COLOUR_BODY] = 0xa6a6a6,
  [MIDLINE_COLOUR_FAR_LIMB] = 0xcccccc,
  [MIDLINE_COLOUR_WORKING_LIMB] = 0x1c1c1c,
  [MIDLINE_COLOUR_PROP] = 0x777777,
};
G_STATIC_ASSERT (G_N_ELEMENTS (print_colours) == MIDLINE_N_COLOUR_ROLES);

/**
 * midline_colour_from_hex:
 * @rgb: red, green and blue as 0xRRGGBB
 *
 * Makes an opaque colour.
 */
MidlineColour
midline_colour_from_hex (guint32 rgb)
{
  return (MidlineColour) {
    .red = ((rgb >> 16) & 0xff) / 255.0,
    .green = ((rgb >> 8) & 0xff) / 255.0,
    .blue = (rgb & 0xff) / 255.0,
    .alpha = 1.0,
  };
}

/**
 * midline_palette_get_print:
 *
 * Gets the one palette of paper.
 *
 * Returns: (transfer none): a palette that lives as long as the program
 */
const MidlinePalette *
midline_palette_get_print (void)
{
  static MidlinePalette palette;
  static gsize is_filled = 0;

  if (g_once_init_enter (&is_filled))
    {
      for (guint i = 0; i < G_N_ELEMENTS (print_colours); i++)
        palette.colours[i] = midline_colour_from_hex (print_colours[i]);
      g_once_init_leave (&is_filled, 1);
    }
  return &palette;
}

/**
 * midline_palette_set_source:
 * @self: a palette
 * @role: what is about to be drawn
 * @cr: a cairo context
 *
 * Makes the colour of a role the source of the next strokes and fills.
 */
void
midline_palette_set_source (const MidlinePalette *self,
                            MidlineColourRole     role,
                            cairo_t              *cr)
{
  const MidlineColour *colour;

  g_return_if_fail (self != NULL);
  g_return_if_fail ((guint) role < MIDLINE_N_COLOUR_ROLES);

  colour = &self->colours[role];
  cairo_set_source_rgba (cr, colour->red, colour->green, colour->blue, colour->alpha);
}

/* WCAG 2.1, relative luminance. */
static double
get_linear (double part)
{
  return part <= 0.04045 ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4);
}

static double
get_luminance (const MidlineColour *colour)
{
  return 0.2126 * get_linear (colour->red) + 0.7152 * get_linear (colour->green) +
         0.0722 * get_linear (colour->blue);
}

/**
 * midline_colour_get_contrast:
 * @a: an opaque colour
 * @b: another
 *
 * Computes the contrast ratio of two colours (WCAG 2.1).
 *
 * Returns: from 1 (the same) to 21 (black and white)
 */
double
midline_colour_get_contrast (const MidlineColour *a,
                             const MidlineColour *b)
{
  double la;
  double lb;

  g_return_val_if_fail (a != NULL && b != NULL, 1.0);

  la = get_luminance (a);
  lb = get_luminance (b);
  return (MAX (la, lb) + 0.05) / (MIN (la, lb) + 0.05);
}
