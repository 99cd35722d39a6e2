/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define MIDLINE_PSEUDO_OPEN "⟦"
#define MIDLINE_PSEUDO_CLOSE "⟧"

char *midline_pseudo_text (const char *text);

G_END_DECLS
