/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-preview-cache.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "midline-downloader.h"

/* A file is HEADING, the SHA-256 of the rest in hexadecimal, a line end, and the rest: a value of
 * VALUE_TYPE (address, title, author, fetched, expires, picture). */
#define HEADING "Midline preview 1\n"
#define HASH_LENGTH 64
#define VALUE_START (sizeof HEADING - 1 + HASH_LENGTH + 1)
#define VALUE_TYPE "(smsmsxxmay)"
#define SUFFIX ".preview"

/* The picture, and room for an address and two lines of text. */
#define MAX_FILE_BYTES (MIDLINE_DOWNLOAD_MAX_PICTURE_BYTES + 64 * 1024)

/**
 * midline_preview_cache_dup_default_folder:
 *
 * Returns: (transfer full): the folder of Midline in the person’s cache
 */
char *
midline_preview_cache_dup_default_folder (void)
{
  return g_build_filename (g_get_user_cache_dir (), "midline", NULL);
}

static char *
dup_path (const char *folder,
          const char *address)
{
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, address, -1);
  g_autofree char *name = g_strconcat (hash, SUFFIX, NULL);

  return g_build_filename (folder, name, NULL);
}

/* Also true of what a write that was cut short left behind: the name with a tail. */
static gboolean
is_own_name (const char *name)
{
  for (guint i = 0; i < HASH_LENGTH; i++)
    if (!g_ascii_isxdigit (name[i]))
      return FALSE;
  return g_str_has_prefix (name + HASH_LENGTH, SUFFIX);
}

/* --- Reading --- */

static GBytes *
read_all (int   fd,
          gsize length)
{
  g_autofree guint8 *data = g_malloc (length);
  gsize have = 0;

  while (have < length)
    {
      gssize got = read (fd, data + have, length - have);

      if (got < 0 && errno == EINTR)
        continue;
      if (got <= 0)
        return NULL;
      have += (gsize) got;
    }
  return g_bytes_new_take (g_steal_pointer (&data), length);
}

/* Reads only a plain file of a proper size: never a pipe, which would be waited for, nor what a
 * link leads to. */
static GBytes *
read_file (const char *path)
{
  int fd = g_open (path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0);
  GBytes *bytes = NULL;
  struct stat facts;

  if (fd < 0)
    return NULL;
  if (fstat (fd, &facts) == 0 && S_ISREG (facts.st_mode)
      && facts.st_size > (off_t) VALUE_START && facts.st_size <= (off_t) MAX_FILE_BYTES)
    bytes = read_all (fd, (gsize) facts.st_size);
  g_close (fd, NULL);
  return bytes;
}

/* The value in a file, or %NULL when a single bit of it is not as it was written. */
static GVariant *
unpack (GBytes *file)
{
  const char *text = g_bytes_get_data (file, NULL);
  g_autoptr (GBytes) rest = g_bytes_new_from_bytes (file, VALUE_START,
                                                    g_bytes_get_size (file) - VALUE_START);
  g_autofree char *hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, rest);
  g_autofree char *start = g_strconcat (HEADING, hash, "\n", NULL);
  g_autoptr (GVariant) value = NULL;

  if (memcmp (text, start, VALUE_START) != 0)
    return NULL;
  value = g_variant_ref_sink (g_variant_new_from_bytes (G_VARIANT_TYPE (VALUE_TYPE), rest, FALSE));
  return g_variant_is_normal_form (value) ? g_steal_pointer (&value) : NULL;
}

static MidlinePreview *
read_value (GVariant   *value,
            const char *address)
{
  g_autoptr (GVariant) array = NULL;
  g_autoptr (GBytes) picture = NULL;
  const char *found, *title, *author;
  gint64 fetched_at, expires_at;
  MidlinePreview *preview;

  g_variant_get (value, "(&sm&sm&sxxm@ay)", &found, &title, &author, &fetched_at, &expires_at,
                 &array);
  if (!g_str_equal (found, address))
    return NULL;

  picture = array != NULL ? g_variant_get_data_as_bytes (array) : NULL;
  preview = midline_preview_new (address, title, author, picture, fetched_at);
  preview->expires_at = expires_at;
  return preview;
}

/**
 * midline_preview_cache_load:
 * @folder: the folder of previews; need not exist
 * @address: canonical address of a video
 *
 * Returns: (transfer full) (nullable): its preview, also when it is expired; %NULL when there is
 *   none that can be relied on
 */
MidlinePreview *
midline_preview_cache_load (const char *folder,
                            const char *address)
{
  g_autofree char *path = NULL;
  g_autoptr (GBytes) file = NULL;
  g_autoptr (GVariant) value = NULL;

  g_return_val_if_fail (folder != NULL && address != NULL, NULL);

  path = dup_path (folder, address);
  file = read_file (path);
  value = file != NULL ? unpack (file) : NULL;
  return value != NULL ? read_value (value, address) : NULL;
}

/* --- Writing --- */

static GBytes *
pack (MidlinePreview *preview)
{
  GVariant *picture = preview->picture == NULL
                      ? NULL
                      : g_variant_new_from_bytes (G_VARIANT_TYPE_BYTESTRING, preview->picture,
                                                  TRUE);
  g_autoptr (GVariant) value = g_variant_ref_sink (
    g_variant_new ("(smsmsxxm@ay)", preview->address, preview->title, preview->author,
                   preview->fetched_at, preview->expires_at, picture));
  g_autoptr (GBytes) rest = g_variant_get_data_as_bytes (value);
  g_autofree char *hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, rest);
  GByteArray *file = g_byte_array_new ();

  g_byte_array_append (file, (const guint8 *) HEADING, sizeof HEADING - 1);
  g_byte_array_append (file, (const guint8 *) hash, HASH_LENGTH);
  g_byte_array_append (file, (const guint8 *) "\n", 1);
  g_byte_array_append (file, g_bytes_get_data (rest, NULL), (guint) g_bytes_get_size (rest));
  return g_byte_array_free_to_bytes (file);
}

static gboolean
set_errno (GError     **error,
           const char  *path)
{
  int saved = errno;

  g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (saved), "%s: %s", path,
               g_strerror (saved));
  return FALSE;
}

/* A file of the cache, as it is when room is made. */
typedef struct {
  char *path;
  gint64 changed_at; /* in nanoseconds since 1970 */
  gint64 bytes;
} Entry;

static void
entry_free (Entry *entry)
{
  g_free (entry->path);
  g_free (entry);
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  const Entry *first = *(const Entry * const *) a;
  const Entry *second = *(const Entry * const *) b;

  return first->changed_at < second->changed_at   ? -1
         : first->changed_at > second->changed_at ? 1
                                                  : 0;
}

/* Lists the files of the cache, those written first at the front; none, and @error, when the folder
 * cannot be read. */
static GPtrArray *
list_entries (const char  *folder,
              GError     **error)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);
  g_autoptr (GDir) directory = g_dir_open (folder, 0, error);
  const char *name;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      GStatBuf facts;

      if (is_own_name (name) && g_lstat (path, &facts) == 0)
        {
          Entry *entry = g_new0 (Entry, 1);

          entry->path = g_steal_pointer (&path);
          entry->changed_at = (gint64) facts.st_mtim.tv_sec * 1000000000 + facts.st_mtim.tv_nsec;
          entry->bytes = facts.st_size;
          g_ptr_array_add (entries, entry);
        }
    }
  g_ptr_array_sort (entries, compare_entries);
  return entries;
}

/* Removes the oldest until the folder is within its limits; @kept was just written. */
static void
make_room (const char *folder,
           const char *kept)
{
  g_autoptr (GPtrArray) entries = list_entries (folder, NULL);
  guint files = entries->len;
  gint64 bytes = 0;

  for (guint i = 0; i < entries->len; i++)
    bytes += ((Entry *) g_ptr_array_index (entries, i))->bytes;

  for (guint i = 0; i < entries->len; i++)
    {
      Entry *entry = g_ptr_array_index (entries, i);

      if (files <= MIDLINE_PREVIEW_CACHE_MAX_FILES && bytes <= MIDLINE_PREVIEW_CACHE_MAX_BYTES)
        return;
      if (!g_str_equal (entry->path, kept) && g_remove (entry->path) == 0)
        {
          files--;
          bytes -= entry->bytes;
        }
    }
}

/**
 * midline_preview_cache_save:
 * @folder: the folder of previews; made when it is not there
 * @preview: a preview
 * @error: return location; a #GFileError, or %MIDLINE_NET_ERROR_TOO_LARGE
 *
 * Writes the preview in the place of an older one of the same address, whole or not at all, and
 * makes room.
 *
 * Returns: whether it was written
 */
gboolean
midline_preview_cache_save (const char      *folder,
                            MidlinePreview  *preview,
                            GError         **error)
{
  g_autofree char *path = NULL;
  g_autoptr (GBytes) file = NULL;

  g_return_val_if_fail (folder != NULL && preview != NULL, FALSE);

  path = dup_path (folder, preview->address);
  file = pack (preview);
  if (g_bytes_get_size (file) > MAX_FILE_BYTES)
    {
      midline_net_set_error (error, MIDLINE_NET_ERROR_TOO_LARGE, preview->address);
      return FALSE;
    }
  if (g_mkdir_with_parents (folder, 0700) != 0 || g_chmod (folder, 0700) != 0)
    return set_errno (error, folder);
  if (!g_file_set_contents_full (path, g_bytes_get_data (file, NULL),
                                 (gssize) g_bytes_get_size (file),
                                 G_FILE_SET_CONTENTS_CONSISTENT, 0600, error))
    return FALSE;
  make_room (folder, path);
  return TRUE;
}

/**
 * midline_preview_cache_clear:
 * @folder: the folder of previews; need not exist
 * @error: return location; a #GFileError for the folder or the first file that stayed
 *
 * Removes every preview, and the folder when nothing else is in it.
 *
 * Returns: whether none is left
 */
gboolean
midline_preview_cache_clear (const char  *folder,
                             GError     **error)
{
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (GError) list_error = NULL;
  gboolean is_clear = TRUE;

  g_return_val_if_fail (folder != NULL, FALSE);

  entries = list_entries (folder, &list_error);
  if (list_error != NULL && !g_error_matches (list_error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    {
      g_propagate_error (error, g_steal_pointer (&list_error));
      return FALSE;
    }
  for (guint i = 0; i < entries->len; i++)
    {
      Entry *entry = g_ptr_array_index (entries, i);

      if (g_remove (entry->path) != 0 && errno != ENOENT)
        {
          if (is_clear)
            set_errno (error, entry->path);
          is_clear = FALSE;
        }
    }
  g_rmdir (folder);
  return is_clear;
}
