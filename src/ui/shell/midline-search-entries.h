/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-content.h"
#include "midline-search.h"
#include "midline-today-state.h"

G_BEGIN_DECLS

/* What the desktop's search finds in Midline. Each id is a destination (midline-destination.h).
 * Nothing that the person wrote is among it. */

GPtrArray *midline_search_entries_new       (MidlineContent          *content);
char      *midline_search_entries_dup_today (const MidlineTodayState *state);

G_END_DECLS
