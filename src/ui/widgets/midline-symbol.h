/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_PILLAR_PIXELS 12
#define MIDLINE_CARD_ICON_PIXELS 20

void midline_symbol_show (GtkImage   *image,
                          const char *icon_name,
                          int         size);

G_END_DECLS
