/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-figure-palette.h"

typedef struct {
  guint32 rgb[MIDLINE_N_FIGURE_COLOURS];
  double shadow_opacity;
  gboolean is_hatched;
} Look;

static const Look light = {
  .rgb = {
    [MIDLINE_FIGURE_BACKGROUND] = 0xffffff,
    [MIDLINE_FIGURE_NEAR] = 0xefe6dc,
    [MIDLINE_FIGURE_NEAR_LINE] = 0x5b544e,
    [MIDLINE_FIGURE_FAR] = 0xf6f1ea,
    [MIDLINE_FIGURE_FAR_LINE] = 0x91887f,
    [MIDLINE_FIGURE_TRUNK] = 0xa9b4c2,
    [MIDLINE_FIGURE_TRUNK_LINE] = 0x566070,
    [MIDLINE_FIGURE_WORKING] = 0x1f8ca0,
    [MIDLINE_FIGURE_WORKING_LINE] = 0x0a4a56,
    [MIDLINE_FIGURE_FAR_WORKING] = 0x9fd0d9,
    [MIDLINE_FIGURE_FAR_WORKING_LINE] = 0x3f7f8b,
    [MIDLINE_FIGURE_HAIR] = 0x6c645e,
    [MIDLINE_FIGURE_PROP] = 0xe4e2de,
    [MIDLINE_FIGURE_PROP_SIDE] = 0xcfccc6,
    [MIDLINE_FIGURE_PROP_DARK] = 0x8d8a84,
    [MIDLINE_FIGURE_PROP_LINE] = 0x8d8a84,
    [MIDLINE_FIGURE_MAT] = 0xd5e3d0,
    [MIDLINE_FIGURE_MAT_LINE] = 0x8aa383,
    [MIDLINE_FIGURE_BAND] = 0xc64600,
    [MIDLINE_FIGURE_BAND_LINE] = 0x7d2d00,
    [MIDLINE_FIGURE_GLASS] = 0xe2edf1,
    [MIDLINE_FIGURE_ARROW] = 0x0f6c7d,
    [MIDLINE_FIGURE_FLOOR_LINE] = 0xb4b4b4,
    [MIDLINE_FIGURE_SHADOW_FILL] = 0x000000,
  },
  .shadow_opacity = 0.11,
};

static const Look dark = {
  .rgb = {
    [MIDLINE_FIGURE_BACKGROUND] = 0x242424,
    [MIDLINE_FIGURE_NEAR] = 0xd8cdc2,
    [MIDLINE_FIGURE_NEAR_LINE] = 0x1b1a19,
    [MIDLINE_FIGURE_FAR] = 0xa59c93,
    [MIDLINE_FIGURE_FAR_LINE] = 0x3a3734,
    [MIDLINE_FIGURE_TRUNK] = 0x7d8a9b,
    [MIDLINE_FIGURE_TRUNK_LINE] = 0x1f242c,
    [MIDLINE_FIGURE_WORKING] = 0x3fb0c3,
    [MIDLINE_FIGURE_WORKING_LINE] = 0x0b3540,
    [MIDLINE_FIGURE_FAR_WORKING] = 0x348895,
    [MIDLINE_FIGURE_FAR_WORKING_LINE] = 0x0d2f36,
    [MIDLINE_FIGURE_HAIR] = 0x4e4640,
    [MIDLINE_FIGURE_PROP] = 0x4a4a4f,
    [MIDLINE_FIGURE_PROP_SIDE] = 0x3c3c40,
    [MIDLINE_FIGURE_PROP_DARK] = 0x77777d,
    [MIDLINE_FIGURE_PROP_LINE] = 0x8b8b92,
    [MIDLINE_FIGURE_MAT] = 0x3f4f41,
    [MIDLINE_FIGURE_MAT_LINE] = 0x7f9a80,
    [MIDLINE_FIGURE_BAND] = 0xffa348,
    [MIDLINE_FIGURE_BAND_LINE] = 0x5a3000,
    [MIDLINE_FIGURE_GLASS] = 0x33444a,
    [MIDLINE_FIGURE_ARROW] = 0x78d5e6,
    [MIDLINE_FIGURE_FLOOR_LINE] = 0x6f6f74,
    [MIDLINE_FIGURE_SHADOW_FILL] = 0x000000,
  },
  .shadow_opacity = 0.3,
};

static const Look paper = {
  .rgb = {
    [MIDLINE_FIGURE_BACKGROUND] = 0xffffff,
    [MIDLINE_FIGURE_NEAR] = 0xffffff,
    [MIDLINE_FIGURE_NEAR_LINE] = 0x303030,
    [MIDLINE_FIGURE_FAR] = 0xffffff,
    [MIDLINE_FIGURE_FAR_LINE] = 0x747474,
    [MIDLINE_FIGURE_TRUNK] = 0xd9d9d9,
    [MIDLINE_FIGURE_TRUNK_LINE] = 0x303030,
    [MIDLINE_FIGURE_WORKING] = 0xb4b4b4,
    [MIDLINE_FIGURE_WORKING_LINE] = 0x000000,
    [MIDLINE_FIGURE_FAR_WORKING] = 0xdcdcdc,
    [MIDLINE_FIGURE_FAR_WORKING_LINE] = 0x404040,
    [MIDLINE_FIGURE_HAIR] = 0x555555,
    [MIDLINE_FIGURE_PROP] = 0xefefef,
    [MIDLINE_FIGURE_PROP_SIDE] = 0xdedede,
    [MIDLINE_FIGURE_PROP_DARK] = 0x777777,
    [MIDLINE_FIGURE_PROP_LINE] = 0x777777,
    [MIDLINE_FIGURE_MAT] = 0xe6e6e6,
    [MIDLINE_FIGURE_MAT_LINE] = 0x888888,
    [MIDLINE_FIGURE_BAND] = 0x303030,
    [MIDLINE_FIGURE_BAND_LINE] = 0x000000,
    [MIDLINE_FIGURE_GLASS] = 0xf6f6f6,
    [MIDLINE_FIGURE_ARROW] = 0x000000,
    [MIDLINE_FIGURE_FLOOR_LINE] = 0x9a9a9a,
    [MIDLINE_FIGURE_SHADOW_FILL] = 0x000000,
  },
  .shadow_opacity = 0.1,
  .is_hatched = TRUE,
};

static MidlineColour
invert (MidlineColour colour)
{
  return (MidlineColour) { 1 - colour.red, 1 - colour.green, 1 - colour.blue, colour.alpha };
}

/**
 * midline_figure_palette_init:
 * @self: (out): the colours
 * @theme: of the place they are for
 *
 * Fills the colours of a theme. High contrast is that of paper, and its negative on dark.
 */
void
midline_figure_palette_init (MidlineFigurePalette *self,
                             MidlineDiagramTheme   theme)
{
  const Look *look = theme == MIDLINE_DIAGRAM_LIGHT  ? &light
                     : theme == MIDLINE_DIAGRAM_DARK ? &dark
                                                     : &paper;

  for (guint i = 0; i < MIDLINE_N_FIGURE_COLOURS; i++)
    {
      self->colours[i] = midline_colour_from_hex (look->rgb[i]);
      if (theme == MIDLINE_DIAGRAM_HIGH_CONTRAST_DARK)
        self->colours[i] = invert (self->colours[i]);
    }
  self->colours[MIDLINE_FIGURE_SHADOW_FILL].alpha = look->shadow_opacity;
  self->is_hatched = look->is_hatched;
}

static double
mix (double from,
     double to,
     double share)
{
  return from + (to - from) * share;
}

/**
 * midline_figure_palette_fade:
 * @self: the colours
 * @toward: a colour
 * @share: from 0, as they are, to 1, all alike
 *
 * Brings all colours nearer to one, as seen in a pane of it. They stay opaque, so that paper needs
 * no transparency.
 */
void
midline_figure_palette_fade (MidlineFigurePalette *self,
                             MidlineColour         toward,
                             double                share)
{
  for (guint i = 0; i < MIDLINE_N_FIGURE_COLOURS; i++)
    {
      MidlineColour *colour = &self->colours[i];

      colour->red = mix (colour->red, toward.red, share);
      colour->green = mix (colour->green, toward.green, share);
      colour->blue = mix (colour->blue, toward.blue, share);
    }
}
