/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-store-private.h"

#include "midline-backup.h"
#include "midline-store-error.h"
#include "midline-store-file.h"

#include <errno.h>
#include <glib/gstdio.h>

/* Copies of the records, a damaged file, and the end of all records. */

/**
 * midline_store_find_newest_backup:
 * @folder: folder of the records
 *
 * Looks through the automatic copies (one a day, one before each upgrade) and checks every page of
 * each, newest first, until one is sound.
 *
 * Returns: (transfer full) (nullable) (type filename): the path of the newest sound one.
 */
char *
midline_store_find_newest_backup (const char *folder)
{
  g_autoptr(GPtrArray) paths = NULL;

  g_return_val_if_fail (folder != NULL, NULL);

  paths = midline_backup_list (folder);
  for (guint i = 0; i < paths->len; i++)
    {
      const char *path = g_ptr_array_index (paths, i);
      g_autoptr(GError) error = NULL;

      if (midline_backup_check (path, &error))
        return g_strdup (path);
      g_info ("Passed over %s: %s", path, error->message);
    }
  return NULL;
}

/**
 * midline_store_back_up:
 * @self: a store
 * @path: (type filename): where the copy goes; a file of that name is replaced
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Copies all records into one file that stands by itself, and checks it. When something fails there
 * is no half-written file, and an older file of that name is untouched.
 *
 * Returns: whether the copy is there and on disk.
 */
gboolean
midline_store_back_up (MidlineStore  *self,
                       const char    *path,
                       GError       **error)
{
  g_return_val_if_fail (MIDLINE_IS_STORE (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  if (g_strcmp0 (path, self->path) == 0)
    {
      midline_store_set_error (error, MIDLINE_STORE_ERROR_FAILED,
                               "a copy cannot replace its origin");
      return FALSE;
    }
  return midline_backup_copy (self->db, path, error);
}

/* Only the surplus of what Midline itself copied day by day; never the copy just made, whatever the
 * clock said when the others were named. */
static void
remove_surplus (MidlineStore *self,
                const char   *just_made)
{
  g_autoptr(GPtrArray) paths = midline_backup_list (self->folder);
  guint n_kept = 1;

  for (guint i = 0; i < paths->len; i++)
    {
      const char *path = g_ptr_array_index (paths, i);

      if (!midline_backup_is_daily (path) || g_str_equal (path, just_made))
        continue;
      if (n_kept < MIDLINE_DAILY_BACKUPS_KEPT)
        n_kept++;
      else if (g_unlink (path) != 0)
        g_info ("Cannot remove the old copy %s: %s", path, g_strerror (errno));
    }
}

static gboolean
has_records (MidlineStore  *self,
             gboolean      *has,
             GError       **error)
{
  gint64 found;

  if (!midline_sqlite_get_int (self->db,
                               "SELECT EXISTS (SELECT 1 FROM screening)"
                               " OR EXISTS (SELECT 1 FROM answers)"
                               " OR EXISTS (SELECT 1 FROM diary_day)"
                               " OR EXISTS (SELECT 1 FROM set_record)"
                               " OR EXISTS (SELECT 1 FROM exercise_entry)", &found, error))
    return FALSE;
  *has = found != 0;
  return TRUE;
}

/**
 * midline_store_back_up_if_due:
 * @self: a store
 * @today: the local day
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Lays an automatic copy of the records beside them, the first time it is called on a day on which
 * there are records. The seven newest of these stay. As every page is read and checked, this is
 * also where damage is found that nobody has touched yet: %MIDLINE_STORE_ERROR_CORRUPT. Takes time
 * in proportion to the records, so call it when start-up is over.
 *
 * Returns: whether no copy is due any more.
 */
gboolean
midline_store_back_up_if_due (MidlineStore  *self,
                              MidlineDate    today,
                              GError       **error)
{
  g_autofree char *path = NULL;
  gboolean has;

  g_return_val_if_fail (MIDLINE_IS_STORE (self), FALSE);
  g_return_val_if_fail (today != MIDLINE_NO_DATE, FALSE);

  path = midline_backup_dup_daily_path (self->folder, today);
  if (g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;
  if (!has_records (self, &has, error))
    return FALSE;
  if (!has)
    return TRUE;
  if (!midline_backup_copy (self->db, path, error))
    return FALSE;
  remove_surplus (self, path);
  return TRUE;
}

static gboolean
move (const char  *from,
      const char  *to,
      GError     **error)
{
  if (g_rename (from, to) == 0 || errno == ENOENT)
    return TRUE;
  midline_store_set_errno (error, errno, from);
  return FALSE;
}

/* A log keeps the name of its database, so that whoever looks into it later finds both. */
static gboolean
move_database (const char  *from,
               const char  *to,
               GError     **error)
{
  if (!move (from, to, error))
    return FALSE;
  for (guint i = 0; midline_store_file_companions[i]; i++)
    {
      const char *companion = midline_store_file_companions[i];
      g_autofree char *from_companion = g_strconcat (from, companion, NULL);
      g_autofree char *to_companion = g_strconcat (to, companion, NULL);

      if (!move (from_companion, to_companion, error))
        return FALSE;
    }
  return TRUE;
}

/**
 * midline_store_set_aside:
 * @folder: folder of the records; no store may be open on it
 * @set_aside_path: (out) (optional) (nullable) (transfer full) (type filename): the new path of the
 *   database, %NULL when there was none
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Gives the database, and what belongs to it, a dated name of its own, so that a new one can begin.
 * Nothing is deleted.
 *
 * Returns: whether the old name is free now.
 */
gboolean
midline_store_set_aside (const char  *folder,
                         char       **set_aside_path,
                         GError     **error)
{
  g_autofree char *path = NULL;
  g_autofree char *today = NULL;
  g_autofree char *stem = NULL;
  g_autofree char *new_path = NULL;

  g_return_val_if_fail (folder != NULL, FALSE);

  path = midline_store_file_dup_path (folder);
  today = midline_store_file_dup_today ();
  stem = g_strconcat ("midline-set-aside-", today, NULL);
  new_path = midline_store_file_dup_free_path (folder, stem);
  if (set_aside_path)
    *set_aside_path = NULL;
  if (!move_database (path, new_path, error))
    return FALSE;
  if (set_aside_path && g_file_test (new_path, G_FILE_TEST_EXISTS))
    *set_aside_path = g_steal_pointer (&new_path);
  return TRUE;
}

static gboolean
copy_backup (const char  *backup_path,
             const char  *path,
             GError     **error)
{
  g_autoptr(sqlite3) backup = NULL;

  if (!midline_backup_check (backup_path, error))
    return FALSE;
  backup = midline_backup_open (backup_path, error);
  return backup && midline_backup_copy (backup, path, error);
}

/**
 * midline_store_restore:
 * @folder: folder of the records; no store may be open on it
 * @backup_path: (type filename): path of a copy, which stays where it is
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Puts a copy of a sound copy in the place of the database. The present database, if there is one,
 * is set aside first; nothing is deleted. When the copy is damaged, too new or finds no room,
 * nothing has changed.
 *
 * Returns: whether the records are those of the copy now.
 */
gboolean
midline_store_restore (const char  *folder,
                       const char  *backup_path,
                       GError     **error)
{
  g_autofree char *path = NULL;
  g_autofree char *copy_path = NULL;

  g_return_val_if_fail (folder != NULL, FALSE);
  g_return_val_if_fail (backup_path != NULL, FALSE);

  path = midline_store_file_dup_path (folder);
  copy_path = midline_store_file_dup_free_path (folder, "midline-restored");
  if (!midline_store_file_prepare_folder (folder, error) ||
      !copy_backup (backup_path, copy_path, error))
    return FALSE;
  if (midline_store_set_aside (folder, NULL, error) &&
      midline_store_file_replace (copy_path, path, error))
    return TRUE;
  g_unlink (copy_path);
  return FALSE;
}

/* Copies that Midline made unasked hold the same records. */
static gboolean
remove_automatic_copies (MidlineStore  *self,
                         GError       **error)
{
  g_autoptr(GPtrArray) paths = midline_backup_list (self->folder);

  for (guint i = 0; i < paths->len; i++)
    {
      const char *path = g_ptr_array_index (paths, i);

      if (g_unlink (path) != 0)
        {
          midline_store_set_errno (error, errno, path);
          return FALSE;
        }
    }
  return TRUE;
}

/**
 * midline_store_delete_records:
 * @self: a store
 * @error: (nullable): where to put a #MidlineStoreError
 *
 * Deletes everything of everybody, overwrites the place where it lay, and removes the automatic
 * copies. The store stays open and is as new: ids of persons and plans are void. A copy that the
 * person made and a damaged file that was set aside are not touched.
 *
 * Returns: whether all is gone.
 */
gboolean
midline_store_delete_records (MidlineStore  *self,
                              GError       **error)
{
  g_return_val_if_fail (MIDLINE_IS_STORE (self), FALSE);

  if (!midline_sqlite_exec (self->db, "PRAGMA secure_delete = ON", error) ||
      !midline_sqlite_begin (self->db, error) ||
      !midline_sqlite_end (self->db, midline_sqlite_exec (self->db, "DELETE FROM person", error),
                           error))
    return FALSE;
  return midline_sqlite_exec (self->db, "VACUUM; PRAGMA wal_checkpoint (TRUNCATE)", error) &&
         remove_automatic_copies (self, error);
}
