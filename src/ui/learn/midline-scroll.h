/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void midline_scroll_to_child (GtkScrolledWindow *window,
                              GtkWidget         *child);

G_END_DECLS
