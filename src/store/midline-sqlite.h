/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-statement.h"

G_BEGIN_DECLS

/* A connection to SQLite, its transactions and its errors. Private to this layer. */

sqlite3  *midline_sqlite_open      (const char  *path,
                                    int          flags,
                                    GError     **error);
gboolean  midline_sqlite_exec      (sqlite3     *db,
                                    const char  *sql,
                                    GError     **error);
gboolean  midline_sqlite_run       (sqlite3     *db,
                                    GError     **error,
                                    const char  *sql,
                                    const char  *types,
                                    ...);
gboolean  midline_sqlite_get_int   (sqlite3     *db,
                                    const char  *sql,
                                    gint64      *value,
                                    GError     **error);
gboolean  midline_sqlite_check     (sqlite3     *db,
                                    GError     **error);
gboolean  midline_sqlite_begin     (sqlite3     *db,
                                    GError     **error);
gboolean  midline_sqlite_end       (sqlite3     *db,
                                    gboolean     commit,
                                    GError     **error);
void      midline_sqlite_set_error (sqlite3     *db,
                                    GError     **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (sqlite3, sqlite3_close)

G_END_DECLS
