/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-store-private.h"

#include "midline-migration.h"
#include "midline-store-error.h"
#include "midline-store-file.h"

/**
 * MidlineStore:
 *
 * The person's own records, in one SQLite file. Every saving method is one transaction that is on
 * disk when the method returns; one that fails has changed nothing. To be used from one thread.
 *
 * How a file is checked when it is opened: always its header, its size and its schema, which costs
 * nothing. A walk through every page follows only when the last session did not end cleanly, which
 * shows by a log that was left beside the file, or when it met damage and asked for the walk. The
 * automatic copy of each day checks every page too, once start-up is over.
 */

G_DEFINE_FINAL_TYPE (MidlineStore, midline_store, G_TYPE_OBJECT)

static gboolean
check_not_too_new (guint32      application_id,
                   gint64       version,
                   const char  *path,
                   GError     **error)
{
  guint newest_version;

  midline_migration_get_steps (&newest_version);
  if (application_id != MIDLINE_STORE_APPLICATION_ID || version <= (gint64) newest_version)
    return TRUE;
  midline_store_set_error (error, MIDLINE_STORE_ERROR_TOO_NEW, path);
  return FALSE;
}

static gboolean
get_identity (sqlite3  *db,
              guint32  *application_id,
              gint64   *version,
              GError  **error)
{
  gint64 id;

  if (!midline_sqlite_get_int (db, "PRAGMA application_id", &id, error) ||
      !midline_sqlite_get_int (db, "PRAGMA user_version", version, error))
    return FALSE;
  *application_id = (guint32) id;
  return TRUE;
}

/* All that can be known before the file is opened as a database. */
static gboolean
look_before_opening (MidlineStore     *self,
                     MidlineFileLook  *look,
                     GError          **error)
{
  if (!midline_store_file_look (self->path, look, error))
    return FALSE;
  /* SQLite would throw the log of an empty file away. */
  if ((look->is_empty && look->has_log) || (!look->is_empty && !look->has_header))
    {
      midline_store_set_error (error, MIDLINE_STORE_ERROR_CORRUPT, self->path);
      return FALSE;
    }
  if (!check_not_too_new (look->application_id, look->user_version, self->path, error))
    return FALSE;
  return midline_store_file_may_write (self->folder, self->path, error);
}

/* A file with a schema must be ours and not newer; one without may not hold anything. */
static gboolean
check_identity (MidlineStore  *self,
                GError       **error)
{
  guint32 application_id;
  gint64 version, n_tables;

  if (!get_identity (self->db, &application_id, &version, error) ||
      !midline_sqlite_get_int (self->db, "SELECT count(*) FROM sqlite_schema", &n_tables, error))
    return FALSE;
  if (application_id == MIDLINE_STORE_APPLICATION_ID ? version >= 1 : version == 0 && n_tables == 0)
    return check_not_too_new (application_id, version, self->path, error);
  midline_store_set_error (error, MIDLINE_STORE_ERROR_CORRUPT, self->path);
  return FALSE;
}

/* Reads, but writes nothing: a file that turns out to be newer, once its log is read, or damaged
 * stays as it was found, and so does the log. */
static gboolean
connect_to_file (MidlineStore  *self,
                 gboolean       check_pages,
                 GError       **error)
{
  self->db = midline_sqlite_open (self->path, SQLITE_OPEN_READWRITE, error);
  if (!self->db)
    return FALSE;
  /* Closing would move the log into the file. */
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
  if (sqlite3_db_readonly (self->db, "main") == 1)
    {
      midline_store_set_error (error, MIDLINE_STORE_ERROR_READ_ONLY, self->path);
      return FALSE;
    }
  return check_identity (self, error) && (!check_pages || midline_sqlite_check (self->db, error));
}

/* FULL: a commit returns when it is on disk. A tick is precious and rare. */
static gboolean
bring_up_to_date (MidlineStore  *self,
                  GError       **error)
{
  guint n_steps;
  const MidlineMigration *steps = midline_migration_get_steps (&n_steps);

  if (!midline_sqlite_exec (self->db,
                            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                            "PRAGMA foreign_keys = OFF", error) ||
      !midline_migration_run (self->db, self->folder, steps, n_steps, error) ||
      !midline_sqlite_exec (self->db, "PRAGMA foreign_keys = ON", error))
    return FALSE;
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, NULL);
  return TRUE;
}

/* The file may be missing or empty on the first run only. Later a new one must not quietly take the
 * place of records that a copy still holds. */
static gboolean
check_not_gone (MidlineStore           *self,
                const MidlineFileLook  *look,
                GError                **error)
{
  g_autofree char *copy_path = NULL;

  if (!look->is_empty)
    return TRUE;
  copy_path = midline_store_find_newest_backup (self->folder);
  if (!copy_path)
    return TRUE;
  midline_store_set_error (error, MIDLINE_STORE_ERROR_GONE, self->path);
  return FALSE;
}

static gboolean
open_database (MidlineStore           *self,
               const MidlineFileLook  *look,
               GError                **error)
{
  gboolean is_asked = midline_store_file_is_check_asked (self->folder);

  if (!look->exists && !midline_store_file_create (self->path, error))
    return FALSE;
  if (!connect_to_file (self, look->has_log || is_asked, error))
    return FALSE;
  midline_store_file_make_private (self->path);
  if (!bring_up_to_date (self, error))
    return FALSE;
  if (is_asked)
    midline_store_file_end_check (self->folder);
  return TRUE;
}

static MidlineStore *
new_in_folder (const char *folder)
{
  MidlineStore *self = g_object_new (MIDLINE_TYPE_STORE, NULL);

  self->folder = g_strdup (folder);
  self->path = midline_store_file_dup_path (folder);
  return self;
}

/**
 * midline_store_open:
 * @folder: path of the folder of the records; made for its owner alone when it is missing
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Opens, checks and brings up to date `midline.db` in @folder, or begins a new one where there is
 * none or an empty one and no sound automatic copy either. A newer file is refused before anything
 * is written; a damaged one is left as it was found.
 *
 * Returns: (transfer full) (nullable): the store.
 */
MidlineStore *
midline_store_open (const char  *folder,
                    GError     **error)
{
  g_autoptr(MidlineStore) self = NULL;
  MidlineFileLook look;

  g_return_val_if_fail (folder != NULL, NULL);

  if (!midline_store_file_prepare_folder (folder, error))
    return NULL;

  self = new_in_folder (folder);
  if (!look_before_opening (self, &look, error) || !check_not_gone (self, &look, error) ||
      !open_database (self, &look, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * midline_store_begin_anew:
 * @folder: path of the folder of the records; no store may be open on it
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Sets the database aside, if there is one, and lays an empty one in its place, also where copies
 * of the records lie. Nothing is deleted.
 *
 * Returns: whether an empty database is there.
 */
gboolean
midline_store_begin_anew (const char  *folder,
                          GError     **error)
{
  g_autoptr(MidlineStore) self = NULL;
  const MidlineFileLook missing = { .is_empty = TRUE };

  g_return_val_if_fail (folder != NULL, FALSE);

  if (!midline_store_file_prepare_folder (folder, error) ||
      !midline_store_set_aside (folder, NULL, error))
    return FALSE;
  self = new_in_folder (folder);
  return open_database (self, &missing, error);
}

/**
 * midline_store_ask_for_check:
 * @self: a store in which damage was met
 *
 * Makes the next opening walk through every page, so that a copy is offered before more is lost.
 */
void
midline_store_ask_for_check (MidlineStore *self)
{
  g_return_if_fail (MIDLINE_IS_STORE (self));

  midline_store_file_ask_for_check (self->folder);
}

/**
 * midline_store_set_clock:
 * @self: a store
 * @get_unix_seconds: tells the time
 * @user_data: given to @get_unix_seconds
 * @free_user_data: (nullable): frees @user_data with the store, or when another clock is set
 *
 * The time at which the diary’s history says that an entry was changed. Without a clock it is that
 * of the machine.
 */
void
midline_store_set_clock (MidlineStore    *self,
                         MidlineStoreNow  get_unix_seconds,
                         gpointer         user_data,
                         GDestroyNotify   free_user_data)
{
  g_return_if_fail (MIDLINE_IS_STORE (self));

  if (self->free_clock_data)
    self->free_clock_data (self->clock_data);
  self->get_unix_seconds = get_unix_seconds;
  self->clock_data = user_data;
  self->free_clock_data = free_user_data;
}

/* Now, in Unix seconds, UTC. */
gint64
midline_store_get_now (MidlineStore *self)
{
  return self->get_unix_seconds ? self->get_unix_seconds (self->clock_data)
                                : g_get_real_time () / G_USEC_PER_SEC;
}

/**
 * midline_store_get_path:
 * @self: a store
 *
 * Returns: (transfer none): the path of the database.
 */
const char *
midline_store_get_path (MidlineStore *self)
{
  g_return_val_if_fail (MIDLINE_IS_STORE (self), NULL);

  return self->path;
}

/**
 * midline_store_get_schema_version:
 *
 * Returns: the version of the schema this Midline writes, 1 or more.
 */
int
midline_store_get_schema_version (void)
{
  guint n_steps;

  midline_migration_get_steps (&n_steps);
  return (int) n_steps;
}

static void
midline_store_finalize (GObject *object)
{
  MidlineStore *self = MIDLINE_STORE (object);

  midline_store_set_clock (self, NULL, NULL, NULL);
  g_clear_pointer (&self->db, sqlite3_close);
  g_clear_pointer (&self->folder, g_free);
  g_clear_pointer (&self->path, g_free);

  G_OBJECT_CLASS (midline_store_parent_class)->finalize (object);
}

static void
midline_store_class_init (MidlineStoreClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = midline_store_finalize;
}

static void
midline_store_init (MidlineStore *self)
{
}
