/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *midline_message_show (GtkWidget  *from,
                                 const char *heading,
                                 const char *body);

G_END_DECLS
