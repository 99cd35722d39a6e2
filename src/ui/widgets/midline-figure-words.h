/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-figure-player.h"

G_BEGIN_DECLS

/* What is said about a figure. Each string is (transfer full); "" where there is nothing to say. */

char *midline_figure_words_phase       (const MidlineFigurePlayer *player);
char *midline_figure_words_tempo       (const MidlineExercise     *exercise,
                                        const MidlinePose         *pose);
char *midline_figure_words_view        (const MidlinePose         *pose);
char *midline_figure_words_works       (const MidlineExercise     *exercise,
                                        const MidlinePose         *pose,
                                        gboolean                   is_left);
char *midline_figure_words_description (const MidlineExercise     *exercise,
                                        const MidlinePose         *pose,
                                        gboolean                   is_left);

G_END_DECLS
