/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-date.h"

#include <sqlite3.h>
#include <stdarg.h>

G_BEGIN_DECLS

/* Statements, their values and their rows. Private to this layer.
 *
 * Values are bound by one letter each:
 *   i  int
 *   b  gboolean, stored as 0 or 1
 *   l  gint64
 *   e  int that may be missing: stored as NULL below 0
 *   d  double that may be missing: stored as NULL below 0
 *   s  const char *, NULL allowed
 *   t  MidlineDate, stored as an ISO date; MIDLINE_NO_DATE as NULL */

sqlite3_stmt *midline_statement_new        (sqlite3       *db,
                                            const char    *sql,
                                            GError       **error);
gboolean      midline_statement_bind       (sqlite3_stmt  *self,
                                            GError       **error,
                                            const char    *types,
                                            ...);
gboolean      midline_statement_next       (sqlite3_stmt  *self,
                                            GError       **error);
gboolean      midline_statement_run        (sqlite3_stmt  *self,
                                            GError       **error,
                                            const char    *types,
                                            ...);
gboolean      midline_statement_run_valist (sqlite3_stmt  *self,
                                            GError       **error,
                                            const char    *types,
                                            va_list        values);

const char   *midline_column_get_text      (sqlite3_stmt  *statement,
                                            int            column);
int           midline_column_get_int       (sqlite3_stmt  *statement,
                                            int            column,
                                            int            when_missing);
MidlineDate   midline_column_get_date      (sqlite3_stmt  *statement,
                                            int            column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (sqlite3_stmt, sqlite3_finalize)

G_END_DECLS
