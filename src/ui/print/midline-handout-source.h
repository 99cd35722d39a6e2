/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-handout.h"
#include "midline-program.h"

G_BEGIN_DECLS

MidlineHandoutInput *midline_handout_input_from_program (MidlineProgram *program,
                                                         int             first_week,
                                                         int             last_week);
void                 midline_handout_input_add_progress (MidlineHandoutInput *input,
                                                         MidlineProgram      *program);
int                  midline_handout_get_present_week   (MidlineProgram *program);
int                  midline_handout_get_last_week      (MidlineProgram *program);

G_END_DECLS
