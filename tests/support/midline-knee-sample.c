/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Poses, colours and a font for the moving knee where there is no page around it. */
#include "midline-knee-sample.h"

#include <string.h>

static const char * const names[MIDLINE_N_KNEE_ARROWS] = {
  "Outer quad", "Inner quad", "IT band", "Inner ligament",
  "Outer retinaculum", "Groove", "Tendon and middle quad",
};

/* The colours of the style sheets that the scene uses, as the theme has them. */
static const struct {
  MidlineColourRole role;
  guint32 rgb[4];
} colours[] = {
  { MIDLINE_COLOUR_TEXT, { 0x2e2e2e, 0xffffff, 0x000000, 0xffffff } },
  { MIDLINE_COLOUR_DIM, { 0x6a6c6c, 0xc0c2c2, 0x1a1a1a, 0xe6e6e6 } },
  { MIDLINE_COLOUR_PAPER, { 0xffffff, 0x1e1e1e, 0xffffff, 0x000000 } },
  { MIDLINE_COLOUR_RULE, { 0xcccccc, 0x555555, 0x666666, 0x999999 } },
  { MIDLINE_COLOUR_CHART, { 0x12707f, 0x3fb0c3, 0x0a5562, 0x9be7f5 } },
  { MIDLINE_COLOUR_STAGE, { 0xeef3f4, 0x2c3334, 0xffffff, 0x000000 } },
  { MIDLINE_COLOUR_QUAD_BALANCE, { 0x1b4b91, 0xb9d4fb, 0x123565, 0xb9d4fb } },
  { MIDLINE_COLOUR_ITB_TENSION, { 0xdf6510, 0xe08a43, 0xa8440a, 0xe08a43 } },
  { MIDLINE_COLOUR_BODY, { 0x7e8a8e, 0x9fabae, 0x303030, 0xe0e0e0 } },
};

/* Returns: (transfer none): colours of a theme; those of paper for print */
const MidlinePalette *
midline_knee_sample_get_palette (MidlineDiagramTheme theme)
{
  static MidlinePalette palettes[MIDLINE_DIAGRAM_PRINT];

  if (theme >= MIDLINE_DIAGRAM_PRINT)
    return midline_palette_get_print ();

  palettes[theme] = *midline_palette_get_print ();
  for (guint i = 0; i < G_N_ELEMENTS (colours); i++)
    palettes[theme].colours[colours[i].role] = midline_colour_from_hex (colours[i].rgb[theme]);
  return &palettes[theme];
}

/* Returns: (transfer full): text of 11 points on a usual screen, as large as asked */
PangoContext *
midline_knee_sample_create_pango (double text_scale)
{
  PangoContext *pango = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Sans 11");

  pango_cairo_context_set_resolution (pango, 96 * text_scale);
  pango_context_set_font_description (pango, font);
  return pango;
}

/* Solves a setting and says its forces. The pose points into @self, which must stay in place. */
void
midline_knee_sample_pose (MidlineKneeSample            *self,
                          const MidlineTrackingSetting *setting)
{
  MidlineTrackingSetting balanced;
  double values[MIDLINE_N_KNEE_ARROWS];

  midline_tracking_setting_init (&balanced, MIDLINE_TRACKING_BALANCED,
                                 setting->knee_bend_degrees);
  midline_tracking_solve (setting, &self->now);
  midline_tracking_solve (&balanced, &self->balanced);
  G_STATIC_ASSERT (sizeof values == sizeof self->now.forces);
  memcpy (values, &self->now.forces, sizeof values);
  g_snprintf (self->bend_text, sizeof self->bend_text, "%.0f°", setting->knee_bend_degrees);
  self->pose = (MidlineKneePose) {
    .now = &self->now,
    .balanced = &self->balanced,
    .knee_bend_degrees = setting->knee_bend_degrees,
    .bend_text = self->bend_text,
  };
  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    {
      g_snprintf (self->texts[i], sizeof self->texts[i], "%s %.1f\302\240N", names[i],
                  ABS (values[i]));
      self->pose.arrows[i] = (MidlineKneeArrow) { self->texts[i], values[i] };
    }
}
