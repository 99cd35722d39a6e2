/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

int midline_demo_draw_progress (const char *folder,
                                const char *suffix);

G_END_DECLS
