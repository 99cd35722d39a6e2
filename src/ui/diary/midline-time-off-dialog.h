/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void midline_time_off_dialog_present (GtkWindow      *parent,
                                      MidlineProgram *program,
                                      MidlineDate     first);

G_END_DECLS
