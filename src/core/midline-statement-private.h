/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-exercise.h"

G_BEGIN_DECLS

const char *midline_statement_get_text (const char    *id,
                                        MidlinePillar  pillar);

G_END_DECLS
