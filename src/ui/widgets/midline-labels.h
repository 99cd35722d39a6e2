/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *midline_label_new          (const char *text,
                                       const char *css_class);
GtkWidget *midline_label_new_centered (const char *text,
                                       const char *css_class);
GtkWidget *midline_label_new_caption  (const char *text);
GtkWidget *midline_label_new_heading  (const char *text);

G_END_DECLS
