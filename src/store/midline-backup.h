/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-sqlite.h"

G_BEGIN_DECLS

/* Copies of a database: how one is made and checked, and how the automatic ones are named. Private
 * to this layer. */

/** Automatic copies of one day each: how many of the newest stay. */
#define MIDLINE_DAILY_BACKUPS_KEPT 7

gboolean   midline_backup_copy             (sqlite3      *from,
                                            const char   *path,
                                            GError      **error);
gboolean   midline_backup_check            (const char   *path,
                                            GError      **error);
sqlite3   *midline_backup_open             (const char   *path,
                                            GError      **error);
char      *midline_backup_dup_upgrade_path (const char   *folder,
                                            int           version);
char      *midline_backup_dup_daily_path   (const char   *folder,
                                            MidlineDate   date);
GPtrArray *midline_backup_list             (const char   *folder);
gboolean   midline_backup_is_daily         (const char   *path);

G_END_DECLS
