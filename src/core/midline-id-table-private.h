/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MidlineIdName:
 * @id: stable, for files and the store; never shown
 * @name: untranslated msgid for people, or %NULL
 *
 * One line of a table that is indexed by an enumeration.
 */
typedef struct {
  const char *id;
  const char *name;
} MidlineIdName;

const char *midline_id_table_get_id   (const MidlineIdName *table,
                                       guint                n_rows,
                                       guint                index);
const char *midline_id_table_get_name (const MidlineIdName *table,
                                       guint                n_rows,
                                       guint                index);
int         midline_id_table_find     (const MidlineIdName *table,
                                       guint                n_rows,
                                       const char          *id);
int         midline_flag_get_index    (guint                flag);

G_END_DECLS
