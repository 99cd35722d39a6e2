/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

G_BEGIN_DECLS

char           *midline_records_dup_folder   (void);
MidlineContent *midline_records_load_content (GError       **error);
MidlineProgram *midline_records_open_program (const char    *folder,
                                              MidlineClock  *clock,
                                              GError       **error);

G_END_DECLS
