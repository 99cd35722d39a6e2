/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** MidlineText: words that a window shows or says. */
typedef struct {
  GtkWidget *widget; /* (unowned) */
  const char *kind;  /* “label”, “tooltip”, “menu”, “name”, “description” … */
  char *text;        /* (owned) */
} MidlineText;

/* Every text of the visible widgets from @root down, and of their menus. (element-type MidlineText)
 */
GPtrArray *midline_texts_collect (GtkWidget *root);

G_END_DECLS
