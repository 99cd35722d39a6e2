/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *midline_boxed_list_new (const char *name);
GtkWidget *midline_text_row_new   (const char *title,
                                   const char *subtitle);

G_END_DECLS
