/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-store.h"

G_BEGIN_DECLS

/* The ids of the kinds of change. Private to this layer. */

const char *midline_change_kind_get_id  (MidlineChangeKind  kind);
gboolean    midline_change_kind_from_id (const char        *id,
                                         MidlineChangeKind *kind);

G_END_DECLS
