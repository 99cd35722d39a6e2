/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-backup.h"

#include "midline-migration.h"
#include "midline-store-error.h"
#include "midline-store-file.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

#define DAILY_PREFIX "midline-daily-"
#define UPGRADE_PREFIX "midline-backup-v"
#define ISO_DATE_LENGTH 10

/* The copy becomes one file that needs no log beside it, wherever it is carried. */
static gboolean
copy_pages (sqlite3     *from,
            const char  *path,
            GError     **error)
{
  g_autoptr(sqlite3) to = midline_sqlite_open (path, SQLITE_OPEN_READWRITE, error);
  sqlite3_backup *backup;

  if (!to || !midline_sqlite_exec (to, "PRAGMA synchronous = OFF", error))
    return FALSE;
  backup = sqlite3_backup_init (to, "main", from, "main");
  if (!backup)
    {
      midline_sqlite_set_error (to, error);
      return FALSE;
    }
  errno = 0;
  sqlite3_backup_step (backup, -1);
  if (sqlite3_backup_finish (backup) != SQLITE_OK)
    {
      midline_sqlite_set_error (to, error);
      return FALSE;
    }
  return midline_sqlite_exec (to, "PRAGMA journal_mode = DELETE", error) &&
         midline_sqlite_check (to, error);
}

/*
 * midline_backup_copy:
 * @from: a connection to the database
 * @path: where the copy goes; a file of that name is replaced
 * @error: (nullable): where to put an error of the store
 *
 * Copies the database as it is now, checks every page of the copy, and only then gives it its name.
 * When something fails there is no new file, and an older one of that name is untouched.
 *
 * Returns: whether the copy is there and on disk.
 */
gboolean
midline_backup_copy (sqlite3     *from,
                     const char  *path,
                     GError     **error)
{
  g_autofree char *partial = g_strconcat (path, ".partial", NULL);

  if (!midline_store_file_create (partial, error))
    return FALSE;
  if (copy_pages (from, partial, error) && midline_store_file_replace (partial, path, error))
    return TRUE;
  g_unlink (partial);
  return FALSE;
}

/*
 * midline_backup_open:
 * @path: path of a copy
 * @error: (nullable): where to put an error of the store
 *
 * Opens a copy for reading. A copy that lies alone is opened so that nothing is written beside it,
 * which also works from a place that cannot be written.
 *
 * Returns: (transfer full) (nullable): the connection.
 */
sqlite3 *
midline_backup_open (const char  *path,
                     GError     **error)
{
  g_autofree char *absolute = g_canonicalize_filename (path, NULL);
  g_autofree char *uri = g_filename_to_uri (absolute, NULL, NULL);
  g_autofree char *full_uri = NULL;
  MidlineFileLook look;

  if (!midline_store_file_look (path, &look, error))
    return NULL;
  full_uri = g_strconcat (uri, look.has_log ? "" : "?immutable=1", NULL);
  return midline_sqlite_open (full_uri, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, error);
}

/*
 * midline_backup_check:
 * @path: path of a copy
 * @error: (nullable): where to put an error of the store
 *
 * Returns: whether it is a sound database of ours, of this version of Midline or an older one.
 */
gboolean
midline_backup_check (const char  *path,
                      GError     **error)
{
  g_autoptr(sqlite3) db = midline_backup_open (path, error);
  gint64 application_id, version;
  guint newest_version;

  if (!db || !midline_sqlite_get_int (db, "PRAGMA application_id", &application_id, error) ||
      !midline_sqlite_get_int (db, "PRAGMA user_version", &version, error))
    return FALSE;

  midline_migration_get_steps (&newest_version);
  if (application_id != MIDLINE_STORE_APPLICATION_ID || version < 1)
    {
      midline_store_set_error (error, MIDLINE_STORE_ERROR_CORRUPT, path);
      return FALSE;
    }
  if (version > (gint64) newest_version)
    {
      midline_store_set_error (error, MIDLINE_STORE_ERROR_TOO_NEW, path);
      return FALSE;
    }
  return midline_sqlite_check (db, error);
}

/*
 * midline_backup_dup_upgrade_path:
 * @folder: folder of the store
 * @version: version of the schema before the upgrade
 *
 * Returns: (transfer full): a free path for the copy made before an upgrade.
 */
char *
midline_backup_dup_upgrade_path (const char *folder,
                                 int         version)
{
  g_autofree char *today = midline_store_file_dup_today ();
  g_autofree char *stem = g_strdup_printf (UPGRADE_PREFIX "%d-%s", version, today);

  return midline_store_file_dup_free_path (folder, stem);
}

/*
 * midline_backup_dup_daily_path:
 * @folder: folder of the store
 * @date: the local day
 *
 * Returns: (transfer full): the path of the automatic copy of that day.
 */
char *
midline_backup_dup_daily_path (const char  *folder,
                               MidlineDate  date)
{
  g_autofree char *iso = midline_date_to_iso (date);
  g_autofree char *name = g_strconcat (DAILY_PREFIX, iso, ".db", NULL);

  return g_build_filename (folder, name, NULL);
}

/* The text after the prefix must begin with a day; (nullable): the day in a name of ours. */
static const char *
find_date (const char *name)
{
  const char *date = NULL;

  if (!g_str_has_suffix (name, ".db"))
    return NULL;
  if (g_str_has_prefix (name, DAILY_PREFIX))
    date = name + strlen (DAILY_PREFIX);
  else if (g_str_has_prefix (name, UPGRADE_PREFIX))
    {
      date = name + strlen (UPGRADE_PREFIX);
      date += strspn (date, "0123456789");
      if (*date++ != '-')
        return NULL;
    }
  if (date && strlen (date) >= ISO_DATE_LENGTH)
    {
      g_autofree char *iso = g_strndup (date, ISO_DATE_LENGTH);

      return midline_date_from_iso (iso) != MIDLINE_NO_DATE ? date : NULL;
    }
  return NULL;
}

/*
 * midline_backup_is_daily:
 * @path: a path
 *
 * Returns: whether the name is exactly that of an automatic copy of one day.
 */
gboolean
midline_backup_is_daily (const char *path)
{
  g_autofree char *name = g_path_get_basename (path);

  return g_str_has_prefix (name, DAILY_PREFIX) && find_date (name) &&
         strlen (name) == strlen (DAILY_PREFIX) + ISO_DATE_LENGTH + strlen (".db");
}

static gint64
get_modified (const char *path)
{
  GStatBuf status;

  return g_stat (path, &status) == 0 ? (gint64) status.st_mtime : 0;
}

/* Newest first, by the day in the name, then by the clock of the file. */
static int
compare_newest_first (gconstpointer a,
                      gconstpointer b)
{
  const char *path_a = *(const char * const *) a;
  const char *path_b = *(const char * const *) b;
  g_autofree char *name_a = g_path_get_basename (path_a);
  g_autofree char *name_b = g_path_get_basename (path_b);
  int order = strncmp (find_date (name_b), find_date (name_a), ISO_DATE_LENGTH);
  gint64 modified_a, modified_b;

  if (order != 0)
    return order;
  modified_a = get_modified (path_a);
  modified_b = get_modified (path_b);
  if (modified_a != modified_b)
    return modified_a < modified_b ? 1 : -1;
  return strcmp (name_b, name_a);
}

/*
 * midline_backup_list:
 * @folder: folder of the store
 *
 * Returns: (transfer container) (element-type filename): the paths of all automatic copies, newest
 *   first; empty when the folder cannot be read.
 */
GPtrArray *
midline_backup_list (const char *folder)
{
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir)))
    {
      if (find_date (name))
        g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
    }
  g_ptr_array_sort (paths, compare_newest_first);
  return paths;
}
