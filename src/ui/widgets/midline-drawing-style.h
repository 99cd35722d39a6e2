/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-diagram.h"
#include "midline-palette.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a drawing on screen takes from the style: colours by name, and the theme in use. Widgets ask
 * again in css_changed(), which follows dark style, high contrast and the accent. */

MidlineDiagramTheme midline_drawing_style_get_theme   (GtkWidget      *widget);
void                midline_drawing_style_get_colour  (GtkWidget      *widget,
                                                       const char     *name,
                                                       GdkRGBA        *colour);
void                midline_drawing_style_get_palette (GtkWidget      *widget,
                                                       MidlinePalette *palette);

G_END_DECLS
