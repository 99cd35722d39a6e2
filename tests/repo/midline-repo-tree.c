/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-repo-tree.h"

#include <glib/gstdio.h>

/**
 * midline_repo_get_source_folder:
 *
 * Returns: (transfer none): the top of the source tree
 */
const char *
midline_repo_get_source_folder (void)
{
  const char *folder = g_getenv ("MIDLINE_SOURCE_DIR");

  g_assert_nonnull (folder);

  return folder;
}

static void
file_free (gpointer data)
{
  MidlineRepoFile *self = data;

  g_free (self->path);
  g_free (self->text);
  g_free (self);
}

/**
 * midline_repo_read:
 * @top: the top of a tree
 * @path: path of a file in it
 *
 * Returns: (transfer full) (nullable): what stands in the file, or %NULL when there is none
 */
char *
midline_repo_read (const char *top,
                   const char *path)
{
  g_autofree char *full = g_build_filename (top, path, NULL);
  char *text = NULL;

  g_file_get_contents (full, &text, NULL, NULL);

  return text;
}

static void
add_files (GPtrArray  *files,
           const char *top,
           const char *folder)
{
  g_autofree char *full = g_build_filename (top, folder, NULL);
  g_autoptr (GDir) directory = g_dir_open (full, 0, NULL);
  const char *name;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *full_path = g_build_filename (top, path, NULL);

      if (g_file_test (full_path, G_FILE_TEST_IS_DIR))
        add_files (files, top, path);
      else
        {
          MidlineRepoFile *file = g_new0 (MidlineRepoFile, 1);

          file->text = midline_repo_read (top, path);
          file->path = g_steal_pointer (&path);
          g_ptr_array_add (files, file);
        }
    }
}

static int
compare_files (gconstpointer a,
               gconstpointer b)
{
  const MidlineRepoFile *first = *(MidlineRepoFile * const *) a;
  const MidlineRepoFile *second = *(MidlineRepoFile * const *) b;

  return g_strcmp0 (first->path, second->path);
}

/**
 * midline_repo_list_files:
 * @top: the top of a tree
 * @folder: a folder in it; it may be missing
 *
 * Returns: (transfer full) (element-type MidlineRepoFile): the files in and below the folder,
 *   sorted
 */
GPtrArray *
midline_repo_list_files (const char *top,
                         const char *folder)
{
  GPtrArray *files = g_ptr_array_new_with_free_func (file_free);

  add_files (files, top, folder);
  g_ptr_array_sort (files, compare_files);

  return files;
}

/**
 * midline_repo_make_tree:
 * @first_path: path of the first file, followed by its text, further paths and texts, and %NULL
 *
 * Makes a small tree in a temporary folder.
 *
 * Returns: (transfer full): its top
 */
char *
midline_repo_make_tree (const char *first_path,
                        ...)
{
  g_autoptr (GError) error = NULL;
  char *top = g_dir_make_tmp ("midline-tree-XXXXXX", &error);
  va_list arguments;

  g_assert_no_error (error);

  va_start (arguments, first_path);
  for (const char *path = first_path; path != NULL; path = va_arg (arguments, const char *))
    {
      g_autofree char *full = g_build_filename (top, path, NULL);
      g_autofree char *folder = g_path_get_dirname (full);

      g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
      g_file_set_contents (full, va_arg (arguments, const char *), -1, &error);
      g_assert_no_error (error);
    }
  va_end (arguments);

  return top;
}

/**
 * midline_repo_remove_tree:
 * @top: what midline_repo_make_tree() returned
 *
 * Removes the tree from the disk.
 */
void
midline_repo_remove_tree (const char *top)
{
  g_autoptr (GDir) directory = g_dir_open (top, 0, NULL);
  const char *name;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *path = g_build_filename (top, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        midline_repo_remove_tree (path);
      else
        g_unlink (path);
    }

  g_rmdir (top);
}

/**
 * midline_repo_add_problem:
 * @problems: (element-type utf8): where it goes
 * @format: a sentence
 *
 * Adds a problem.
 */
void
midline_repo_add_problem (GPtrArray  *problems,
                          const char *format,
                          ...)
{
  va_list arguments;

  va_start (arguments, format);
  g_ptr_array_add (problems, g_strdup_vprintf (format, arguments));
  va_end (arguments);
}

/**
 * midline_repo_assert_problems:
 * @check: a check
 * @top: the top of a tree
 * @expected: (array zero-terminated): the problems it must find, in order
 *
 * Runs the check; the test fails when it finds anything else.
 */
void
midline_repo_assert_problems (MidlineRepoCheck    check,
                              const char         *top,
                              const char * const *expected)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);

  check (top, problems);
  for (guint i = 0; i < problems->len; i++)
    g_test_message ("%s", (const char *) g_ptr_array_index (problems, i));

  for (guint i = 0; i < problems->len && expected[i] != NULL; i++)
    g_assert_cmpstr (g_ptr_array_index (problems, i), ==, expected[i]);
  g_assert_cmpuint (problems->len, ==, g_strv_length ((GStrv) expected));
}

/**
 * midline_repo_assert_clean:
 * @check: a check
 *
 * Runs the check on the source tree; each problem is told and the test fails.
 */
void
midline_repo_assert_clean (MidlineRepoCheck check)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);

  check (midline_repo_get_source_folder (), problems);
  for (guint i = 0; i < problems->len; i++)
    g_test_message ("%s", (const char *) g_ptr_array_index (problems, i));
  if (problems->len > 0)
    g_test_fail_printf ("problems in the tree: %u, see above", problems->len);
}
