/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-repo-tree.h"

#include <string.h>

/* What every file of the tree owes to its readers. */

#define MAX_LINES 800
#define WIDE_LINE_PATTERN "^.{101,}$"

static const char header[] =
  "/* SPDX-FileCopyrightText: 2026 The Midline authors\n"
  " * SPDX-License-Identifier: GPL-3.0-or-later */\n";

static const char * const folders[] = { "data", "po", "src", "tests" };

/* Written out of pieces, so that this file does not find itself. */
static const char unfinished_pattern[] = "\\b(TO" "DO|FIX" "ME|XX" "X|HA" "CK)\\b";

/* A place on one machine. After a letter or a slash it is part of an address or of an own path. */
static const char absolute_pattern[] =
  "(?<![\\w.:/!@~}*)-])/(home|root|work|tmp|mnt|media|Users|usr|opt|etc|var)/\\w";

/* The one list of places where a C library keeps its locales. */
static const char * const may_name_absolute_paths[] = { "tests/pseudo/meson.build", NULL };

typedef void (*CheckFile) (MidlineRepoFile *file,
                           GPtrArray       *problems);

static gboolean
is_text (const char *path)
{
  static const char * const ends[] = {
    ".c", ".h", ".ui", ".css", ".xml", ".in", ".json", ".md", "meson.build", ".yml", ".yaml",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      if (g_str_has_suffix (path, ends[i]))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_c (const char *path)
{
  return g_str_has_suffix (path, ".c") || g_str_has_suffix (path, ".h");
}

static void
check_each (const char *top,
            CheckFile   check,
            GPtrArray  *problems)
{
  for (gsize i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autoptr (GPtrArray) files = midline_repo_list_files (top, folders[i]);

      for (guint j = 0; j < files->len; j++)
        {
          MidlineRepoFile *file = g_ptr_array_index (files, j);

          if (is_text (file->path))
            check (file, problems);
        }
    }
}

static guint
count_lines (const char *text)
{
  guint lines = 0;

  for (const char *at = text; *at != '\0'; at++)
    lines += *at == '\n';

  return lines;
}

static void
check_header_of (MidlineRepoFile *file,
                 GPtrArray       *problems)
{
  if (is_c (file->path) && !g_str_has_prefix (file->text, header))
    midline_repo_add_problem (problems, "%s: does not begin with the two lines of the licence",
                              file->path);
}

static void
check_size_of (MidlineRepoFile *file,
               GPtrArray       *problems)
{
  /* A list written by a tool is as long as it is. */
  if (!is_c (file->path) || g_str_equal (file->path, "po/content-strings.h"))
    return;

  if (count_lines (file->text) > MAX_LINES)
    midline_repo_add_problem (problems, "%s: has %u lines, more than %d", file->path,
                              count_lines (file->text), MAX_LINES);
}

static void
check_whitespace_of (MidlineRepoFile *file,
                     GPtrArray       *problems)
{
  if (is_c (file->path) &&
      g_regex_match_simple ("[ \\t]+$|\\t|\\r", file->text, G_REGEX_MULTILINE, 0))
    midline_repo_add_problem (problems, "%s: has a tab or blanks at the end of a line",
                              file->path);
  if (*file->text != '\0' && !g_str_has_suffix (file->text, "\n"))
    midline_repo_add_problem (problems, "%s: does not end with a line", file->path);
}

static void
check_widths_of (MidlineRepoFile *file,
                 GPtrArray       *problems)
{
  if (!is_c (file->path) || g_str_equal (file->path, "po/content-strings.h"))
    return;

  if (g_regex_match_simple (WIDE_LINE_PATTERN, file->text, G_REGEX_MULTILINE, 0))
    midline_repo_add_problem (problems, "%s: has a line of more than 100 columns", file->path);
}

static void
check_words_of (MidlineRepoFile *file,
                GPtrArray       *problems)
{
  if (g_regex_match_simple (unfinished_pattern, file->text, 0, 0))
    midline_repo_add_problem (problems, "%s: has a word for unfinished work", file->path);
}

static void
check_paths_of (MidlineRepoFile *file,
                GPtrArray       *problems)
{
  if (!g_strv_contains (may_name_absolute_paths, file->path) &&
      g_regex_match_simple (absolute_pattern, file->text, 0, 0))
    midline_repo_add_problem (problems, "%s: names a place of one machine", file->path);
}

static void
check_headers (const char *top,
               GPtrArray  *problems)
{
  check_each (top, check_header_of, problems);
}

static void
check_sizes (const char *top,
             GPtrArray  *problems)
{
  check_each (top, check_size_of, problems);
}

static void
check_whitespace (const char *top,
                  GPtrArray  *problems)
{
  check_each (top, check_whitespace_of, problems);
}

static void
check_widths (const char *top,
              GPtrArray  *problems)
{
  check_each (top, check_widths_of, problems);
}

static void
check_words (const char *top,
             GPtrArray  *problems)
{
  check_each (top, check_words_of, problems);
}

static void
check_paths (const char *top,
             GPtrArray  *problems)
{
  check_each (top, check_paths_of, problems);
}

static void
test_tree (gconstpointer check)
{
  midline_repo_assert_clean ((MidlineRepoCheck) check);
}

static void
test_bad_headers (void)
{
  static const char * const expected[] = {
    "src/core/midline-a.c: does not begin with the two lines of the licence",
    NULL
  };
  g_autofree char *good = g_strconcat (header, "int b;\n", NULL);
  g_autofree char *top = midline_repo_make_tree (
    "src/core/midline-a.c", "/* A file. */\n",
    "src/core/midline-b.c", good,
    "src/core/meson.build", "a = 1\n",
    NULL);

  midline_repo_assert_problems (check_headers, top, expected);
  midline_repo_remove_tree (top);
}

static void
test_bad_sizes (void)
{
  static const char * const expected[] = {
    "po/midline-long.c: has 801 lines, more than 800",
    NULL
  };
  g_autofree char *long_text = g_strnfill (801, '\n');
  g_autofree char *full_text = g_strnfill (800, '\n');
  g_autofree char *top = midline_repo_make_tree (
    "po/content-strings.h", long_text,
    "po/midline-long.c", long_text,
    "src/core/midline-full.c", full_text,
    NULL);

  midline_repo_assert_problems (check_sizes, top, expected);
  midline_repo_remove_tree (top);
}

static void
test_bad_whitespace (void)
{
  static const char * const expected[] = {
    "data/content/a.json: does not end with a line",
    "src/core/midline-blank.c: has a tab or blanks at the end of a line",
    "src/core/midline-tab.c: has a tab or blanks at the end of a line",
    NULL
  };
  g_autofree char *top = midline_repo_make_tree (
    "data/content/a.json", "{}",
    "src/core/midline-blank.c", "int a; \n",
    "src/core/midline-good.c", "int a;\n",
    "src/core/midline-tab.c", "\tint a;\n",
    NULL);

  midline_repo_assert_problems (check_whitespace, top, expected);
  midline_repo_remove_tree (top);
}

/* Columns are characters, not bytes. */
static void
test_bad_widths (void)
{
  static const char * const expected[] = {
    "src/core/midline-wide.c: has a line of more than 100 columns",
    NULL
  };
  g_autofree char *wide = g_strnfill (101, ';');
  g_autofree char *full = g_strnfill (98, ';');
  g_autofree char *wide_text = g_strconcat (wide, "\n", NULL);
  g_autofree char *full_text = g_strconcat (full, "’”\n", NULL);
  g_autofree char *top = midline_repo_make_tree (
    "po/content-strings.h", wide_text,
    "src/core/midline-full.c", full_text,
    "src/core/midline-wide.c", wide_text,
    NULL);

  midline_repo_assert_problems (check_widths, top, expected);
  midline_repo_remove_tree (top);
}

static void
test_bad_words (void)
{
  static const char * const expected[] = {
    "src/core/midline-a.c: has a word for unfinished work",
    NULL
  };
  g_autofree char *top = midline_repo_make_tree (
    "src/core/midline-a.c", "/* FIX" "ME later */\n",
    "src/core/midline-b.c", "/* The mastodon had a HACKSAW. */\n",
    NULL);

  midline_repo_assert_problems (check_words, top, expected);
  midline_repo_remove_tree (top);
}

static void
test_bad_paths (void)
{
  static const char * const expected[] = {
    "data/a.desktop.in: names a place of one machine",
    "src/core/midline-a.c: names a place of one machine",
    NULL
  };
  /* Written out of pieces, so that this file does not find itself. */
  g_autofree char *top = midline_repo_make_tree (
    "data/a.desktop.in", "Exec=/" "usr/bin/midline\n",
    "data/b.xml", "<a href=\"https://example.org/" "tmp/a\"/>\n",
    "src/core/midline-a.c", "open (\"/" "home/me/records\");\n",
    "src/core/midline-b.c", "bind (\"/io/github/midline/Midline/" "var/a\");\n",
    NULL);

  midline_repo_assert_problems (check_paths, top, expected);
  midline_repo_remove_tree (top);
}

int
main (int   argc,
      char *argv[])
{
  static const struct {
    const char *path;
    MidlineRepoCheck check;
  } checks[] = {
    { "/files/headers/tree", check_headers },
    { "/files/sizes/tree", check_sizes },
    { "/files/whitespace/tree", check_whitespace },
    { "/files/widths/tree", check_widths },
    { "/files/words/tree", check_words },
    { "/files/paths/tree", check_paths },
  };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (checks); i++)
    g_test_add_data_func (checks[i].path, checks[i].check, test_tree);

  g_test_add_func ("/files/headers/bad-tree", test_bad_headers);
  g_test_add_func ("/files/sizes/bad-tree", test_bad_sizes);
  g_test_add_func ("/files/whitespace/bad-tree", test_bad_whitespace);
  g_test_add_func ("/files/widths/bad-tree", test_bad_widths);
  g_test_add_func ("/files/words/bad-tree", test_bad_words);
  g_test_add_func ("/files/paths/bad-tree", test_bad_paths);

  return g_test_run ();
}
