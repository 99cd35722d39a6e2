/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void midline_print_window_present (GtkWindow      *parent,
                                   MidlineProgram *program,
                                   const char     *what);

G_END_DECLS
