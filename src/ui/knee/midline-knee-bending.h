/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** One slow bend and straightening, seconds. */
#define MIDLINE_KNEE_BENDING_SECONDS 8.0

double midline_knee_bending_get_bend      (double   seconds);
double midline_knee_bending_find_seconds  (double   bend_degrees,
                                          gboolean is_straightening);
double midline_knee_bending_get_next_stop (double   bend_degrees);

G_END_DECLS
