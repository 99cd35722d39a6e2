/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-lesson-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *midline_lesson_turner_new (const MidlineLessonState *state);

G_END_DECLS
