/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void midline_open_address (GtkWidget  *from,
                           const char *address);
void midline_open_folder  (GtkWidget  *from,
                           const char *folder);

G_END_DECLS
