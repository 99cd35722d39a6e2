/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What is wrong with how the window @root is laid out, one line a fault, each after @place: text
 * that is cut, neighbours that overlap, a widget that leaves the window at a side. (owned) */
char *midline_layout_find_faults (GtkWidget  *root,
                                  const char *place);

/* The widgets that make @root as wide as it is at least, from the outside in. (owned) */
char *midline_layout_describe_widest (GtkWidget *root);

G_END_DECLS
