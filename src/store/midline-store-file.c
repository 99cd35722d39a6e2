/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-store-file.h"

#include "midline-store-error.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define FOLDER_MODE 0700
#define FILE_MODE 0600

/* The header of an SQLite file: https://www.sqlite.org/fileformat.html#the_database_header */
#define HEADER_MAGIC "SQLite format 3"
#define HEADER_BYTES 100
#define HEADER_USER_VERSION 60
#define HEADER_APPLICATION_ID 68

/* What SQLite may lay beside a database; each belongs to it by its name. */
const char * const midline_store_file_companions[] = { "-wal", "-shm", "-journal", NULL };

/*
 * midline_store_file_dup_path:
 * @folder: folder of the store
 *
 * Returns: (transfer full): the path of the database in it.
 */
char *
midline_store_file_dup_path (const char *folder)
{
  return g_build_filename (folder, "midline.db", NULL);
}

/* A link whose target is missing: a drive that is not connected, mostly. Whatever would be made in
 * its place would hide the records that lie there. */
static gboolean
check_leads_somewhere (const char  *path,
                       GError     **error)
{
  if (g_file_test (path, G_FILE_TEST_EXISTS) || !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    return TRUE;
  midline_store_set_error (error, MIDLINE_STORE_ERROR_OUT_OF_REACH, path);
  return FALSE;
}

/*
 * midline_store_file_prepare_folder:
 * @folder: folder of the store
 * @error: (nullable): where to put an error of the store
 *
 * Makes the folder and its parents, for nobody else to look into. One that is there stays as it is.
 *
 * Returns: whether there is a folder now.
 */
gboolean
midline_store_file_prepare_folder (const char  *folder,
                                   GError     **error)
{
  if (g_file_test (folder, G_FILE_TEST_IS_DIR))
    return TRUE;
  if (g_file_test (folder, G_FILE_TEST_EXISTS))
    {
      midline_store_set_error (error, MIDLINE_STORE_ERROR_NOT_A_FOLDER, folder);
      return FALSE;
    }
  if (!check_leads_somewhere (folder, error))
    return FALSE;
  if (g_mkdir_with_parents (folder, FOLDER_MODE) == 0)
    return TRUE;
  midline_store_set_errno (error, errno, folder);
  return FALSE;
}

static guint32
read_big_endian (const guint8 *bytes)
{
  return (guint32) bytes[0] << 24 | (guint32) bytes[1] << 16 | (guint32) bytes[2] << 8 | bytes[3];
}

static gboolean
read_header (const char       *path,
             MidlineFileLook  *look,
             GError          **error)
{
  guint8 header[HEADER_BYTES] = { 0 };
  int descriptor = g_open (path, O_RDONLY | O_CLOEXEC, 0);
  gssize length;
  int failure;

  if (descriptor < 0)
    {
      midline_store_set_errno (error, errno, path);
      return FALSE;
    }
  length = read (descriptor, header, sizeof header);
  failure = errno;
  g_close (descriptor, NULL);
  if (length < 0)
    {
      midline_store_set_errno (error, failure, path);
      return FALSE;
    }

  look->is_empty = length == 0;
  look->has_header = length == HEADER_BYTES &&
                     memcmp (header, HEADER_MAGIC, sizeof HEADER_MAGIC) == 0;
  if (look->has_header)
    {
      look->application_id = read_big_endian (header + HEADER_APPLICATION_ID);
      look->user_version = read_big_endian (header + HEADER_USER_VERSION);
    }
  return TRUE;
}

/*
 * midline_store_file_look:
 * @path: path of a database
 * @look: (out): what was seen
 * @error: (nullable): where to put an error of the store
 *
 * Looks at a file without changing anything, not even by a lock.
 *
 * Returns: whether it could be looked at; a missing file can.
 */
gboolean
midline_store_file_look (const char       *path,
                         MidlineFileLook  *look,
                         GError          **error)
{
  g_autofree char *log_path = g_strconcat (path, midline_store_file_companions[0], NULL);
  GStatBuf status;

  *look = (MidlineFileLook) { .is_empty = TRUE };
  look->has_log = g_stat (log_path, &status) == 0 && status.st_size > 0;

  if (g_stat (path, &status) != 0)
    {
      if (errno == ENOENT)
        return check_leads_somewhere (path, error);
      midline_store_set_errno (error, errno, path);
      return FALSE;
    }
  if (!S_ISREG (status.st_mode))
    {
      midline_store_set_error (error, MIDLINE_STORE_ERROR_CORRUPT, path);
      return FALSE;
    }
  look->exists = TRUE;
  return read_header (path, look, error);
}

/*
 * midline_store_file_may_write:
 * @folder: folder of the store
 * @path: path of the database, which may be missing
 * @error: (nullable): where to put an error of the store
 *
 * Returns: whether both may be written, as far as can be told without writing.
 */
gboolean
midline_store_file_may_write (const char  *folder,
                              const char  *path,
                              GError     **error)
{
  if (g_access (folder, W_OK | X_OK) != 0)
    {
      midline_store_set_errno (error, errno, folder);
      return FALSE;
    }
  if (g_access (path, R_OK | W_OK) != 0 && errno != ENOENT)
    {
      midline_store_set_errno (error, errno, path);
      return FALSE;
    }
  return TRUE;
}

/* A new name in a folder lasts through a loss of power only once the folder itself is flushed. Some
 * file systems cannot do that; they are no worse off than without. */
static void
flush_folder_of (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int descriptor = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);

  if (descriptor < 0)
    return;
  fsync (descriptor);
  g_close (descriptor, NULL);
}

/*
 * midline_store_file_create:
 * @path: path of a file that is missing, or of no further use
 * @error: (nullable): where to put an error of the store
 *
 * Makes an empty file that only its owner may read. SQLite gives the same rights to the files it
 * lays beside it.
 *
 * Returns: whether it is there, empty.
 */
gboolean
midline_store_file_create (const char  *path,
                           GError     **error)
{
  int descriptor = g_open (path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, FILE_MODE);

  if (descriptor < 0)
    {
      midline_store_set_errno (error, errno, path);
      return FALSE;
    }
  g_close (descriptor, NULL);
  flush_folder_of (path);
  return TRUE;
}

/*
 * midline_store_file_make_private:
 * @path: path of a database of ours
 *
 * Takes the rights of others away, which a copy by hand may have given. Where that is not ours to
 * do, the file is used as it is.
 */
void
midline_store_file_make_private (const char *path)
{
  GStatBuf status;

  if (g_stat (path, &status) == 0 && (status.st_mode & 0077) != 0 &&
      g_chmod (path, FILE_MODE) != 0)
    g_info ("Cannot take the rights of others from %s: %s", path, g_strerror (errno));
}

static gboolean
flush_file (const char *path)
{
  int descriptor = g_open (path, O_RDONLY | O_CLOEXEC, 0);
  gboolean flushed;
  int failure;

  if (descriptor < 0)
    return FALSE;
  flushed = fsync (descriptor) == 0;
  failure = errno;
  g_close (descriptor, NULL);
  errno = failure;
  return flushed;
}

/*
 * midline_store_file_replace:
 * @from: path of a finished file
 * @to: path it shall have, in the same folder
 * @error: (nullable): where to put an error of the store
 *
 * Gives a file its final name, so that under that name there is never half of it.
 *
 * Returns: whether it bears the name and is on disk.
 */
gboolean
midline_store_file_replace (const char  *from,
                            const char  *to,
                            GError     **error)
{
  if (!flush_file (from) || g_rename (from, to) != 0)
    {
      midline_store_set_errno (error, errno, to);
      return FALSE;
    }
  flush_folder_of (to);
  return TRUE;
}

static gboolean
is_name_free (const char *path)
{
  if (g_file_test (path, G_FILE_TEST_EXISTS))
    return FALSE;
  for (guint i = 0; midline_store_file_companions[i]; i++)
    {
      g_autofree char *companion = g_strconcat (path, midline_store_file_companions[i], NULL);

      if (g_file_test (companion, G_FILE_TEST_EXISTS))
        return FALSE;
    }
  return TRUE;
}

/*
 * midline_store_file_dup_free_path:
 * @folder: folder of the store
 * @stem: name without its ending, “midline-set-aside-2026-03-11”
 *
 * Returns: (transfer full): a path with that name in @folder that nothing bears yet; from the
 *   second on the name has a number.
 */
char *
midline_store_file_dup_free_path (const char *folder,
                                  const char *stem)
{
  g_autofree char *first_name = g_strconcat (stem, ".db", NULL);
  char *path = g_build_filename (folder, first_name, NULL);

  for (guint number = 2; !is_name_free (path); number++)
    {
      g_autofree char *name = g_strdup_printf ("%s-%u.db", stem, number);

      g_free (path);
      path = g_build_filename (folder, name, NULL);
    }
  return path;
}

/*
 * midline_store_file_dup_today:
 *
 * Returns: (transfer full): the local day as an ISO date, for names of files only.
 */
char *
midline_store_file_dup_today (void)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%Y-%m-%d");
}

static char *
dup_check_path (const char *folder)
{
  return g_build_filename (folder, "midline-check-next-time", NULL);
}

/*
 * midline_store_file_ask_for_check:
 * @folder: folder of the store
 *
 * Leaves a mark that asks the next opening to check every page. Without room for it there is none.
 */
void
midline_store_file_ask_for_check (const char *folder)
{
  g_autofree char *path = dup_check_path (folder);
  g_autoptr(GError) error = NULL;

  if (!midline_store_file_create (path, &error))
    g_info ("Cannot ask for a check: %s", error->message);
}

/*
 * midline_store_file_is_check_asked:
 * @folder: folder of the store
 *
 * Returns: whether there is the mark of midline_store_file_ask_for_check().
 */
gboolean
midline_store_file_is_check_asked (const char *folder)
{
  g_autofree char *path = dup_check_path (folder);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/*
 * midline_store_file_end_check:
 * @folder: folder of the store
 *
 * Takes the mark away: every page was found sound, or another database stands here now.
 */
void
midline_store_file_end_check (const char *folder)
{
  g_autofree char *path = dup_check_path (folder);

  if (g_unlink (path) != 0)
    g_info ("Cannot remove %s: %s", path, g_strerror (errno));
}
