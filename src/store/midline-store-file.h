/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-store.h"

G_BEGIN_DECLS

/* The folder and the files of the store as files: names, rights, what a header says without
 * opening the database. Private to this layer. */

/** Stands in the header of every database of ours: “Mdln”. */
#define MIDLINE_STORE_APPLICATION_ID 0x4d646c6e

/**
 * MidlineFileLook:
 * @exists: whether there is such a file
 * @is_empty: whether it holds nothing, also when missing
 * @has_log: whether a write-ahead log with content lies beside it: the last session did not end
 *   cleanly, or another program has the file open
 * @has_header: whether it begins like an SQLite database; the rest is 0 otherwise
 * @application_id: of the header
 * @user_version: of the header
 *
 * What can be told about a database file without opening it.
 */
typedef struct {
  gboolean exists;
  gboolean is_empty;
  gboolean has_log;
  gboolean has_header;
  guint32 application_id;
  guint32 user_version;
} MidlineFileLook;

char     *midline_store_file_dup_path       (const char       *folder);
gboolean  midline_store_file_prepare_folder (const char       *folder,
                                             GError          **error);
gboolean  midline_store_file_look           (const char       *path,
                                             MidlineFileLook  *look,
                                             GError          **error);
gboolean  midline_store_file_may_write      (const char       *folder,
                                             const char       *path,
                                             GError          **error);
gboolean  midline_store_file_create         (const char       *path,
                                             GError          **error);
void      midline_store_file_make_private   (const char       *path);
gboolean  midline_store_file_replace        (const char       *from,
                                             const char       *to,
                                             GError          **error);
char     *midline_store_file_dup_free_path  (const char       *folder,
                                             const char       *stem);
char     *midline_store_file_dup_today      (void);
void      midline_store_file_ask_for_check  (const char       *folder);
gboolean  midline_store_file_is_check_asked (const char       *folder);
void      midline_store_file_end_check      (const char       *folder);

extern const char * const midline_store_file_companions[];

G_END_DECLS
