/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-shift-samples.h"

G_BEGIN_DECLS

/* What the plot of the kneecap's position says, in words. */

char *midline_shift_plot_words_at   (const MidlineShiftSamples *samples,
                                     int                        bend_degrees);
char *midline_shift_plot_words_path (const MidlineShiftSamples *samples);

G_END_DECLS
