/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-drawing-style.h"

#include <adwaita.h>

/* As .dim-label has it, usually and in high contrast. */
#define DIM_OPACITY 0.7
#define DIM_OPACITY_HIGH_CONTRAST 0.9

/* The named colour of the style sheets behind each role. */
static const char * const names[] = {
  [MIDLINE_COLOUR_TEXT] = "window_fg_color",
  [MIDLINE_COLOUR_DIM] = "window_fg_color",
  [MIDLINE_COLOUR_PAPER] = "view_bg_color",
  [MIDLINE_COLOUR_RULE] = "midline_outline",
  [MIDLINE_COLOUR_FILL] = "midline_track",
  [MIDLINE_COLOUR_STRONG_FILL] = "accent_bg_color",
  [MIDLINE_COLOUR_STRONG_TEXT] = "accent_fg_color",
  [MIDLINE_COLOUR_ACCENT] = "accent_color",
  [MIDLINE_COLOUR_CHART] = "midline_chart",
  [MIDLINE_COLOUR_TINT] = "midline_tint",
  [MIDLINE_COLOUR_STAGE] = "midline_stage",
  [MIDLINE_COLOUR_COMFORTABLE] = "midline_comfort",
  [MIDLINE_COLOUR_WITH_CARE] = "midline_care",
  [MIDLINE_COLOUR_STOP] = "midline_stop",
  [MIDLINE_COLOUR_QUAD_BALANCE] = "midline_pillar_quad",
  [MIDLINE_COLOUR_ITB_TENSION] = "midline_pillar_itb",
  [MIDLINE_COLOUR_MOVEMENT_MECHANICS] = "midline_pillar_movement",
  [MIDLINE_COLOUR_HIP] = "midline_pillar_hip",
  [MIDLINE_COLOUR_FOOT] = "midline_pillar_foot",
  [MIDLINE_COLOUR_BODY] = "midline_figure",
  [MIDLINE_COLOUR_FAR_LIMB] = "midline_ghost",
  [MIDLINE_COLOUR_WORKING_LIMB] = "midline_chart",
  [MIDLINE_COLOUR_PROP] = "midline_ring",
};
G_STATIC_ASSERT (G_N_ELEMENTS (names) == MIDLINE_N_COLOUR_ROLES);

/**
 * midline_drawing_style_get_theme:
 * @widget: the widget that is drawn
 *
 * Returns: the theme of anatomy drawings that goes with the style in use
 */
MidlineDiagramTheme
midline_drawing_style_get_theme (GtkWidget *widget)
{
  AdwStyleManager *manager;
  gboolean is_dark;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), MIDLINE_DIAGRAM_LIGHT);

  manager = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  is_dark = adw_style_manager_get_dark (manager);
  if (adw_style_manager_get_high_contrast (manager))
    return is_dark ? MIDLINE_DIAGRAM_HIGH_CONTRAST_DARK : MIDLINE_DIAGRAM_HIGH_CONTRAST;
  return is_dark ? MIDLINE_DIAGRAM_DARK : MIDLINE_DIAGRAM_LIGHT;
}

/**
 * midline_drawing_style_get_colour:
 * @widget: the widget that is drawn
 * @name: a colour that the style sheets define, “midline_stage”
 * @colour: (out): the colour in the present theme; that of the text where the name is unknown
 */
void
midline_drawing_style_get_colour (GtkWidget  *widget,
                                  const char *name,
                                  GdkRGBA    *colour)
{
  GtkStyleContext *style;

  g_return_if_fail (GTK_IS_WIDGET (widget) && name != NULL && colour != NULL);

  style = gtk_widget_get_style_context (widget);
  if (!gtk_style_context_lookup_color (style, name, colour))
    gtk_style_context_get_color (style, colour);
}

/**
 * midline_drawing_style_get_palette:
 * @widget: the widget that is drawn
 * @palette: (out): the colours of the present theme for drawings on a cairo context
 */
void
midline_drawing_style_get_palette (GtkWidget      *widget,
                                   MidlinePalette *palette)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  g_return_if_fail (GTK_IS_WIDGET (widget) && palette != NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GdkRGBA colour;

      midline_drawing_style_get_colour (widget, names[i], &colour);
      palette->colours[i] = (MidlineColour) {
        .red = colour.red, .green = colour.green, .blue = colour.blue, .alpha = colour.alpha,
      };
    }
  palette->colours[MIDLINE_COLOUR_DIM].alpha *= adw_style_manager_get_high_contrast (manager)
    ? DIM_OPACITY_HIGH_CONTRAST : DIM_OPACITY;
}
