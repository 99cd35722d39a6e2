/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *midline_ready_step_new (MidlineProgram       *program,
                                   const MidlineAnswers *answers);

G_END_DECLS
