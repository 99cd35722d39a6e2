/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *midline_plan_why_new (MidlineProgram *program,
                                 MidlineDate     date,
                                 const char     *exercise_id);

G_END_DECLS
