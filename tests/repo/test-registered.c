/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-repo-tree.h"

#include <string.h>

/* A file that no build file names is not built and not tested, and nobody notices. (That there is
 * no program at all, anybody notices: main.c needs no check.) */

static gboolean
is_named (const char *top,
          const char *folder,
          const char *name)
{
  g_autofree char *path = g_build_filename (folder, "meson.build", NULL);
  g_autofree char *text = midline_repo_read (top, path);
  g_autofree char *quoted = g_strdup_printf ("'%s'", name);

  return text != NULL && strstr (text, quoted) != NULL;
}

static void
check_sources (const char *top,
               GPtrArray  *problems)
{
  static const char * const folders[] = { "src", "po" };

  for (gsize i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autoptr (GPtrArray) files = midline_repo_list_files (top, folders[i]);

      for (guint j = 0; j < files->len; j++)
        {
          MidlineRepoFile *file = g_ptr_array_index (files, j);
          g_autofree char *folder = g_path_get_dirname (file->path);
          g_autofree char *name = g_path_get_basename (file->path);

          if (g_str_has_suffix (name, ".c") && !g_str_equal (file->path, "src/main.c") &&
              !is_named (top, folder, name))
            midline_repo_add_problem (problems, "%s: not in %s/meson.build", file->path, folder);
        }
    }
}

static void
check_tests (const char *top,
             GPtrArray  *problems)
{
  g_autoptr (GPtrArray) files = midline_repo_list_files (top, "tests");

  for (guint i = 0; i < files->len; i++)
    {
      MidlineRepoFile *file = g_ptr_array_index (files, i);
      g_autofree char *folder = g_path_get_dirname (file->path);
      g_autofree char *name = g_path_get_basename (file->path);
      g_autofree char *short_name = NULL;

      if (!g_str_has_suffix (name, ".c"))
        continue;

      /* A test stands in its list without “test-” and “.c”. */
      if (g_str_has_prefix (name, "test-"))
        short_name = g_strndup (name + strlen ("test-"),
                                strlen (name) - strlen ("test-") - strlen (".c"));

      if (!is_named (top, folder, name) &&
          (short_name == NULL || !is_named (top, folder, short_name)))
        midline_repo_add_problem (problems, "%s: not in %s/meson.build", file->path, folder);
    }
}

/* A template or a style sheet must stand in a list of resources. */
static void
check_resources (const char *top,
                 GPtrArray  *problems)
{
  g_autoptr (GPtrArray) files = midline_repo_list_files (top, "src");
  g_autoptr (GString) lists = g_string_new (NULL);

  for (guint i = 0; i < files->len; i++)
    {
      MidlineRepoFile *file = g_ptr_array_index (files, i);

      if (g_str_has_suffix (file->path, ".gresource.xml"))
        g_string_append (lists, file->text);
    }

  for (guint i = 0; i < files->len; i++)
    {
      MidlineRepoFile *file = g_ptr_array_index (files, i);
      g_autofree char *name = g_path_get_basename (file->path);
      g_autofree char *pattern = g_strdup_printf ("[>/]%s</file>", name);

      if ((g_str_has_suffix (name, ".ui") || g_str_has_suffix (name, ".css")) &&
          !g_regex_match_simple (pattern, lists->str, 0, 0))
        midline_repo_add_problem (problems, "%s: not in a .gresource.xml", file->path);
    }
}

static void
test_sources (void)
{
  midline_repo_assert_clean (check_sources);
}

static void
test_tests (void)
{
  midline_repo_assert_clean (check_tests);
}

static void
test_resources (void)
{
  midline_repo_assert_clean (check_resources);
}

static void
test_bad_sources (void)
{
  static const char * const expected[] = {
    "src/core/midline-lost.c: not in src/core/meson.build",
    "src/ui/midline-alone.c: not in src/ui/meson.build",
    NULL
  };
  g_autofree char *top = midline_repo_make_tree (
    "src/core/meson.build", "core_sources = files('midline-date.c')\n",
    "src/core/midline-date.c", "",
    "src/core/midline-date.h", "",
    "src/core/midline-lost.c", "",
    "src/ui/midline-alone.c", "",
    NULL);

  midline_repo_assert_problems (check_sources, top, expected);
  midline_repo_remove_tree (top);
}

static void
test_bad_tests (void)
{
  static const char * const expected[] = {
    "tests/core/test-lost.c: not in tests/core/meson.build",
    "tests/ui/midline-helper.c: not in tests/ui/meson.build",
    NULL
  };
  g_autofree char *top = midline_repo_make_tree (
    "tests/core/meson.build", "core_tests = ['date']\n",
    "tests/core/test-date.c", "",
    "tests/core/test-lost.c", "",
    "tests/core/data/old.json", "",
    "tests/ui/meson.build", "ui_tests = ['helper']\n",
    "tests/ui/midline-helper.c", "",
    NULL);

  midline_repo_assert_problems (check_tests, top, expected);
  midline_repo_remove_tree (top);
}

static void
test_bad_resources (void)
{
  static const char * const expected[] = {
    "src/ui/lost.css: not in a .gresource.xml",
    "src/ui/today/midline-day.ui: not in a .gresource.xml",
    NULL
  };
  g_autofree char *top = midline_repo_make_tree (
    "src/ui/shared.gresource.xml", "<file alias=\"today.ui\">today/midline-today.ui</file>"
                                   "<file>style.css</file><file>midline-today-day.ui</file>",
    "src/ui/style.css", "",
    "src/ui/lost.css", "",
    "src/ui/today/midline-today.ui", "",
    "src/ui/today/midline-day.ui", "",
    NULL);

  midline_repo_assert_problems (check_resources, top, expected);
  midline_repo_remove_tree (top);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/registered/sources/tree", test_sources);
  g_test_add_func ("/registered/sources/bad-tree", test_bad_sources);
  g_test_add_func ("/registered/tests/tree", test_tests);
  g_test_add_func ("/registered/tests/bad-tree", test_bad_tests);
  g_test_add_func ("/registered/resources/tree", test_resources);
  g_test_add_func ("/registered/resources/bad-tree", test_bad_resources);

  return g_test_run ();
}
