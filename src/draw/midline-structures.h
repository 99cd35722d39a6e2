/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** MidlineStructure: a part of the leg that a text or a drawing can point at. A constant. */
typedef struct _MidlineStructure MidlineStructure;

guint                   midline_structures_get_n   (void);
const MidlineStructure *midline_structures_get     (guint                   index);
const MidlineStructure *midline_structures_lookup  (const char             *id);

const char             *midline_structure_get_id         (const MidlineStructure *self);
const char             *midline_structure_get_name       (const MidlineStructure *self);
const char             *midline_structure_get_short_name (const MidlineStructure *self);
const char             *midline_structure_get_role       (const MidlineStructure *self);

G_END_DECLS
