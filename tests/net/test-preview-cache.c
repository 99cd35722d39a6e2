/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-preview-cache.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "midline-downloader.h"

#define ADDRESS "https://youtu.be/aB-_5678901"
#define NOW G_GINT64_CONSTANT (1767225600)

typedef struct {
  char *place;
  char *folder;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  self->place = g_dir_make_tmp ("midline-previews-XXXXXX", &error);
  g_assert_no_error (error);
  self->folder = g_build_filename (self->place, "deep", "midline", NULL);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_autofree char *deep = g_build_filename (self->place, "deep", NULL);

  g_assert_true (midline_preview_cache_clear (self->folder, NULL));
  g_assert_cmpint (g_rmdir (deep), ==, 0);
  g_assert_cmpint (g_rmdir (self->place), ==, 0);
  g_free (self->folder);
  g_free (self->place);
}

static void
save (Fixture    *self,
      const char *address,
      const char *title,
      gsize       picture_bytes)
{
  g_autofree guint8 *zeroes = g_malloc0 (picture_bytes);
  g_autoptr (GBytes) picture = picture_bytes > 0 ? g_bytes_new (zeroes, picture_bytes) : NULL;
  g_autoptr (MidlinePreview) preview = midline_preview_new (address, title, "Author", picture, NOW);
  g_autoptr (GError) error = NULL;

  midline_preview_cache_save (self->folder, preview, &error);
  g_assert_no_error (error);
}

/* The path of the only file of the cache. */
static char *
dup_only_path (Fixture *self)
{
  g_autoptr (GDir) directory = g_dir_open (self->folder, 0, NULL);
  const char *name = g_dir_read_name (directory);
  char *path = g_build_filename (self->folder, name, NULL);

  g_assert_null (g_dir_read_name (directory));
  return path;
}

static guint
count_files (Fixture *self)
{
  g_autoptr (GDir) directory = g_dir_open (self->folder, 0, NULL);
  guint count = 0;

  while (directory != NULL && g_dir_read_name (directory) != NULL)
    count++;
  return count;
}

static void
test_round (Fixture       *self,
            gconstpointer  data)
{
  static const char * const titles[] = { "Clamshell", NULL, "" };

  g_assert_null (midline_preview_cache_load (self->folder, ADDRESS));
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    for (gsize bytes = 0; bytes <= 5; bytes += 5)
      {
        g_autoptr (MidlinePreview) loaded = NULL;

        save (self, ADDRESS, titles[i], bytes);
        loaded = midline_preview_cache_load (self->folder, ADDRESS);
        g_assert_nonnull (loaded);
        g_assert_cmpstr (loaded->address, ==, ADDRESS);
        g_assert_cmpstr (loaded->title, ==, titles[i]);
        g_assert_cmpstr (loaded->author, ==, "Author");
        g_assert_cmpint (loaded->fetched_at, ==, NOW);
        g_assert_cmpint (loaded->expires_at, ==, NOW + 30 * 24 * 60 * 60);
        g_assert_cmpuint (loaded->picture != NULL ? g_bytes_get_size (loaded->picture) : 0, ==,
                          bytes);
      }
  g_assert_cmpuint (count_files (self), ==, 1);
  g_assert_null (midline_preview_cache_load (self->folder, "https://youtu.be/other678901"));
}

static void
test_expiry (void)
{
  g_autoptr (MidlinePreview) preview = midline_preview_new (ADDRESS, NULL, NULL, NULL, NOW);
  const gint64 day = 24 * 60 * 60;

  g_assert_false (midline_preview_is_expired (preview, NOW));
  g_assert_false (midline_preview_is_expired (preview, NOW + 30 * day - 1));
  g_assert_true (midline_preview_is_expired (preview, NOW + 30 * day));
  /* A clock set back. */
  g_assert_false (midline_preview_is_expired (preview, NOW - day));
  g_assert_true (midline_preview_is_expired (preview, NOW - day - 1));
}

static void
test_private (Fixture       *self,
              gconstpointer  data)
{
  g_autofree char *path = NULL;
  GStatBuf facts;

  /* Also when it was there before, open to all. */
  g_assert_cmpint (g_mkdir_with_parents (self->folder, 0755), ==, 0);
  save (self, ADDRESS, "Clamshell", 5);
  path = dup_only_path (self);
  g_assert_null (strstr (path, "youtu"));
  g_assert_cmpint (g_stat (self->folder, &facts), ==, 0);
  g_assert_cmpuint (facts.st_mode & 0777, ==, 0700);
  g_assert_cmpint (g_stat (path, &facts), ==, 0);
  g_assert_cmpuint (facts.st_mode & 0777, ==, 0600);
}

/* A single bit that is other than it was written, or a missing or further byte. */
static void
test_damaged (Fixture       *self,
              gconstpointer  data)
{
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  save (self, ADDRESS, "Clamshell", 5);
  path = dup_only_path (self);
  g_assert_true (g_file_get_contents (path, &text, &length, &error));
  for (gsize i = 0; i < length; i++)
    {
      text[i] ^= 1;
      g_assert_true (g_file_set_contents (path, text, (gssize) length, &error));
      g_assert_null (midline_preview_cache_load (self->folder, ADDRESS));
      text[i] ^= 1;
      g_assert_true (g_file_set_contents (path, text, (gssize) i, &error));
      g_assert_null (midline_preview_cache_load (self->folder, ADDRESS));
    }
  g_assert_true (g_file_set_contents (path, text, (gssize) length + 1, &error));
  g_assert_null (midline_preview_cache_load (self->folder, ADDRESS));
  g_assert_true (g_file_set_contents (path, text, (gssize) length, &error));
  midline_preview_unref (midline_preview_cache_load (self->folder, ADDRESS));
}

/* The preview of one video in the place of another’s. */
static void
test_swapped (Fixture       *self,
              gconstpointer  data)
{
  static const char other[] = "https://vimeo.com/76979871";
  g_autofree char *path = NULL;
  g_autofree char *other_path = NULL;

  save (self, other, "Other", 0);
  other_path = dup_only_path (self);
  g_assert_true (midline_preview_cache_clear (self->folder, NULL));
  save (self, ADDRESS, "Clamshell", 0);
  path = dup_only_path (self);
  g_assert_cmpint (g_rename (path, other_path), ==, 0);
  g_assert_null (midline_preview_cache_load (self->folder, other));
}

/* A folder, a pipe, a link and a huge file in the place of a preview. */
static void
test_foreign (Fixture       *self,
              gconstpointer  data)
{
  g_autofree char *path = NULL;
  g_autofree char *kept = g_build_filename (self->place, "kept", NULL);

  save (self, ADDRESS, "Clamshell", 5);
  path = dup_only_path (self);
  g_assert_cmpint (g_rename (path, kept), ==, 0);

  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  g_assert_null (midline_preview_cache_load (self->folder, ADDRESS));
  g_assert_cmpint (g_rmdir (path), ==, 0);

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  g_assert_null (midline_preview_cache_load (self->folder, ADDRESS));
  g_assert_cmpint (g_unlink (path), ==, 0);

  g_assert_cmpint (symlink (kept, path), ==, 0);
  g_assert_null (midline_preview_cache_load (self->folder, ADDRESS));
  /* Saving takes the place of the link and leaves what it leads to. */
  save (self, ADDRESS, "Clamshell", 0);
  g_assert_false (g_file_test (path, G_FILE_TEST_IS_SYMLINK));
  g_assert_cmpint (truncate (path, (off_t) 1 << 40), ==, 0);
  g_assert_null (midline_preview_cache_load (self->folder, ADDRESS));
  g_assert_cmpint (g_unlink (kept), ==, 0);
}

static gint64
sum_bytes (Fixture *self)
{
  g_autoptr (GDir) directory = g_dir_open (self->folder, 0, NULL);
  gint64 sum = 0;
  const char *name;

  while ((name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *path = g_build_filename (self->folder, name, NULL);
      GStatBuf facts;

      g_assert_cmpint (g_stat (path, &facts), ==, 0);
      sum += facts.st_size;
    }
  return sum;
}

static void
test_limits (Fixture       *self,
             gconstpointer  data)
{
  for (guint i = 0; i < MIDLINE_PREVIEW_CACHE_MAX_FILES + 10; i++)
    {
      g_autofree char *address = g_strdup_printf ("https://vimeo.com/%u", i);
      g_autoptr (MidlinePreview) loaded = NULL;

      save (self, address, "Clamshell", 0);
      loaded = midline_preview_cache_load (self->folder, address);
      g_assert_nonnull (loaded);
    }
  g_assert_cmpuint (count_files (self), ==, MIDLINE_PREVIEW_CACHE_MAX_FILES);

  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *address = g_strdup_printf ("https://vimeo.com/9%u", i);

      save (self, address, "Clamshell", MIDLINE_DOWNLOAD_MAX_PICTURE_BYTES);
    }
  g_assert_cmpint (sum_bytes (self), <=, MIDLINE_PREVIEW_CACHE_MAX_BYTES);
  g_assert_cmpint (sum_bytes (self), >, MIDLINE_PREVIEW_CACHE_MAX_BYTES / 2);
}

static void
test_too_large (Fixture       *self,
                gconstpointer  data)
{
  g_autofree guint8 *zeroes = g_malloc0 (4 * 1024 * 1024);
  g_autoptr (GBytes) picture = g_bytes_new (zeroes, 4 * 1024 * 1024);
  g_autoptr (MidlinePreview) preview = midline_preview_new (ADDRESS, NULL, NULL, picture, NOW);
  g_autoptr (GError) error = NULL;

  save (self, "https://vimeo.com/1", "Clamshell", 0);
  g_assert_false (midline_preview_cache_save (self->folder, preview, &error));
  g_assert_error (error, MIDLINE_NET_ERROR, MIDLINE_NET_ERROR_TOO_LARGE);
}

/* A folder that cannot be: a file stands there. */
static void
test_no_folder (Fixture       *self,
                gconstpointer  data)
{
  g_autofree char *file = g_build_filename (self->place, "deep", NULL);
  g_autoptr (MidlinePreview) preview = midline_preview_new (ADDRESS, NULL, NULL, NULL, NOW);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (file, "", 0, NULL));
  g_assert_null (midline_preview_cache_load (self->folder, ADDRESS));
  g_assert_false (midline_preview_cache_save (self->folder, preview, &error));
  g_assert_true (error != NULL && error->domain == G_FILE_ERROR);
  g_clear_error (&error);
  g_assert_false (midline_preview_cache_clear (self->folder, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOTDIR);
  g_assert_cmpint (g_unlink (file), ==, 0);
  g_assert_cmpint (g_mkdir (file, 0700), ==, 0);
}

/* What is not of the cache stays, and so does its folder. */
static void
test_clear (Fixture       *self,
            gconstpointer  data)
{
  g_autofree char *foreign = g_build_filename (self->folder, "notes.txt", NULL);
  g_autofree char *path = NULL;
  g_autofree char *left_over = NULL;
  g_autoptr (GError) error = NULL;

  save (self, ADDRESS, "Clamshell", 5);
  path = dup_only_path (self);
  left_over = g_strconcat (path, ".AB12CD", NULL);
  g_assert_true (g_file_set_contents (left_over, "half", -1, NULL));
  g_assert_true (g_file_set_contents (foreign, "mine", -1, NULL));
  g_assert_true (midline_preview_cache_clear (self->folder, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_files (self), ==, 1);
  g_assert_cmpint (g_unlink (foreign), ==, 0);
  g_assert_true (midline_preview_cache_clear (self->folder, &error));
  g_assert_false (g_file_test (self->folder, G_FILE_TEST_EXISTS));
  g_assert_true (midline_preview_cache_clear (self->folder, &error));
}

static void
test_default_folder (void)
{
  g_autofree char *folder = midline_preview_cache_dup_default_folder ();

  g_assert_true (g_str_has_prefix (folder, g_get_user_cache_dir ()));
  g_assert_true (g_str_has_suffix (folder, "/midline"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) \
  g_test_add ("/preview-cache/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("round", test_round);
  ADD ("private", test_private);
  ADD ("damaged", test_damaged);
  ADD ("swapped", test_swapped);
  ADD ("foreign", test_foreign);
  ADD ("limits", test_limits);
  ADD ("too-large", test_too_large);
  ADD ("no-folder", test_no_folder);
  ADD ("clear", test_clear);
#undef ADD
  g_test_add_func ("/preview-cache/expiry", test_expiry);
  g_test_add_func ("/preview-cache/default-folder", test_default_folder);

  return g_test_run ();
}
