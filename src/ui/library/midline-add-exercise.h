/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <adwaita.h>

G_BEGIN_DECLS

/** MidlineAddedFunc: called once an exercise was added, with the page that asked for it. */
typedef void (*MidlineAddedFunc) (GtkWidget *page);

void midline_add_exercise (GtkWidget        *page,
                           MidlineProgram   *program,
                           MidlineDate       date,
                           const char       *exercise_id,
                           MidlineAddedFunc  added);

G_END_DECLS
