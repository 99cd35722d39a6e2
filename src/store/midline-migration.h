/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-sqlite.h"

G_BEGIN_DECLS

/**
 * MidlineMigration:
 * @version: the version of the schema after it: 1 for the first, then one more each
 * @sql: (not nullable): statements, made with MIDLINE_MIGRATION()
 *
 * One step of the schema. Once landed a step is never changed: files in the world went through it.
 */
typedef struct {
  int version;
  const char *sql;
} MidlineMigration;

/** A PRAGMA takes no bound value, so the number becomes part of the step when it is compiled. */
#define MIDLINE_MIGRATION(version, sql) \
  { version, sql "; PRAGMA user_version = " G_STRINGIFY (version) }

gboolean                midline_migration_run       (sqlite3                 *db,
                                                     const char              *folder,
                                                     const MidlineMigration  *steps,
                                                     guint                    n_steps,
                                                     GError                 **error);
const MidlineMigration *midline_migration_get_steps (guint                   *n_steps);

G_END_DECLS
