/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-repo-tree.h"

#include "midline-translation-files.h"

#include <string.h>

/* The files of po/ that follow from the rest of the tree are up to date. When not, write them:
 * `meson compile -C build/test update-translations`. */

static void
check_content_strings (const char *top,
                       GPtrArray  *problems)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *committed = midline_repo_read (top, "po/content-strings.h");
  g_autofree char *fresh = midline_translation_write_content_strings (top, &error);

  g_assert_no_error (error);

  if (g_strcmp0 (committed, fresh) != 0)
    midline_repo_add_problem (problems, "po/content-strings.h: stale, run "
                                        "`meson compile -C build/test update-translations`");
}

/* Adds what stands in @list but not in @other. */
static void
compare_lists (const char *list,
               const char *other,
               const char *problem,
               GPtrArray  *problems)
{
  g_auto (GStrv) lines = g_strsplit (list, "\n", -1);
  g_auto (GStrv) others = g_strsplit (other, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (!g_strv_contains ((const char * const *) others, lines[i]))
        midline_repo_add_problem (problems, "po/POTFILES.in: %s %s", lines[i], problem);
    }
}

static void
check_potfiles (const char *top,
                GPtrArray  *problems)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *committed = midline_repo_read (top, "po/POTFILES.in");
  g_autofree char *fresh = midline_translation_write_potfiles (top, &error);
  guint before = problems->len;

  g_assert_no_error (error);
  g_assert_nonnull (committed);

  compare_lists (fresh, committed, "is missing", problems);
  compare_lists (committed, fresh, "holds no words for translators", problems);
  if (problems->len == before && strcmp (committed, fresh) != 0)
    midline_repo_add_problem (problems, "po/POTFILES.in: is not sorted");
}

static void
test_content_strings (void)
{
  midline_repo_assert_clean (check_content_strings);
}

static void
test_potfiles (void)
{
  g_test_message ("when it fails, run `meson compile -C build/test update-translations`");
  midline_repo_assert_clean (check_potfiles);
}

/* A copy of the good small content, and strings that were written from something else. */
static void
test_stale_content_strings (void)
{
  static const char * const expected[] = {
    "po/content-strings.h: stale, run `meson compile -C build/test update-translations`", NULL
  };
  static const char * const clean[] = { NULL };
  const char *source = midline_repo_get_source_folder ();
  g_autofree char *sources = midline_repo_read (source, "tests/content/data/sources.json");
  g_autofree char *exercises = midline_repo_read (source, "tests/content/data/exercises.json");
  g_autofree char *lessons = midline_repo_read (source, "tests/content/data/lessons.json");
  g_autofree char *advice = midline_repo_read (source, "tests/content/data/advice.json");
  g_autofree char *videos = midline_repo_read (source, "tests/content/data/videos.json");
  g_autofree char *top = midline_repo_make_tree (
    "data/content/sources.json", sources, "data/content/exercises.json", exercises,
    "data/content/lessons.json", lessons, "data/content/advice.json", advice,
    "data/content/videos.json", videos, "po/content-strings.h", "N_(\"Old words\")\n", NULL);
  g_autofree char *path = g_build_filename (top, "po", "content-strings.h", NULL);
  g_autofree char *fresh = NULL;

  midline_repo_assert_problems (check_content_strings, top, expected);

  fresh = midline_translation_write_content_strings (top, NULL);
  g_assert_true (g_file_set_contents (path, fresh, -1, NULL));
  midline_repo_assert_problems (check_content_strings, top, clean);

  g_assert_nonnull (strstr (fresh, "\n/* exercises.json: exercises[bridge].name */\n"
                                   "N_(\"Bridge\")\n"));
  g_assert_nonnull (strstr (fresh, "\n/* advice.json: cards[stairs].title */\nN_(\"Stairs\")\n"));
  g_assert_null (strstr (fresh, "bridge\")"));
  g_assert_null (strstr (fresh, "N_(\"\")"));

  midline_repo_remove_tree (top);
}

static void
test_bad_potfiles (void)
{
  static const char * const expected[] = {
    "po/POTFILES.in: data/a.desktop.in is missing",
    "po/POTFILES.in: src/core/midline-b.c is missing",
    "po/POTFILES.in: src/ui/midline-d.ui is missing",
    "po/POTFILES.in: src/core/midline-gone.c holds no words for translators",
    "po/POTFILES.in: src/core/midline-plain.c holds no words for translators",
    NULL
  };
  g_autofree char *fresh = NULL;
  g_autofree char *listed = NULL;
  g_autofree char *top = midline_repo_make_tree (
    "data/a.desktop.in", "[Desktop Entry]\nName=A\n",
    "src/core/midline-a.c", "f (_(\"Words\"));\n",
    "src/core/midline-b.c", "f (ngettext (\"%d\",\n \"%d\", 2));\n",
    "src/core/midline-plain.c", "f (_(table[i]), \"id\"); my_N_(\"id\");\n",
    "src/ui/midline-c.ui", "<property name=\"visible\">1</property>\n",
    "src/ui/midline-d.ui", "<property name=\"title\" translatable=\"yes\">D</property>\n",
    "tests/test-e.c", "f (_(\"Words\"));\n",
    "po/POTFILES.in", "",
    NULL);
  g_autofree char *path = g_build_filename (top, "po", "POTFILES.in", NULL);

  fresh = midline_translation_write_potfiles (top, NULL);
  listed = g_strdup (strstr (fresh, "data/"));
  g_assert_cmpstr (listed, ==, "data/a.desktop.in\nsrc/core/midline-a.c\nsrc/core/midline-b.c\n"
                               "src/ui/midline-d.ui\n");
  *strstr (fresh, "data/") = '\0';
  g_free (listed);
  listed = g_strconcat (fresh, "src/core/midline-a.c\nsrc/core/midline-gone.c\n"
                               "src/core/midline-plain.c\n", NULL);
  g_assert_true (g_file_set_contents (path, listed, -1, NULL));

  midline_repo_assert_problems (check_potfiles, top, expected);
  midline_repo_remove_tree (top);
}

static void
test_has_strings (void)
{
  static const struct {
    const char *file_name;
    const char *text;
    gboolean has_strings;
  } rows[] = {
    { "a.c", "_(\"a\")", TRUE },
    { "a.c", "_( \"a\")", TRUE },
    { "a.c", "{ \"id\", N_(\"a\") }", TRUE },
    { "a.c", "C_(\"menu\", \"a\")", TRUE },
    { "a.c", "g_dgettext (GETTEXT_PACKAGE, \"a\")", TRUE },
    { "a.c", "g_dgettext (GETTEXT_PACKAGE, text)", FALSE },
    { "a.c", "g_dngettext (GETTEXT_PACKAGE,\n\"a\", \"b\", 2)", TRUE },
    { "a.c", "_(text)", FALSE },
    { "a.c", "dim_(\"a\")", FALSE },
    { "a.h", "_(\"a\")", FALSE },
    { "content-strings.h", "N_(\"a\")", TRUE },
    { "a.ui", "translatable=\"yes\"", TRUE },
    { "a.ui", "translatable='true'", TRUE },
    { "a.ui", "translatable=\"no\"", FALSE },
    { "a.gschema.xml", "<summary>", TRUE },
    { "a.gschema.xml", "<key/>", FALSE },
    { "a.metainfo.xml.in", "<summary>a</summary>", TRUE },
    { "a.json", "_(\"a\")", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("%s: %s", rows[i].file_name, rows[i].text);
      g_assert_cmpint (midline_translation_has_strings (rows[i].file_name, rows[i].text), ==,
                       rows[i].has_strings);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/translation-files/content-strings/tree", test_content_strings);
  g_test_add_func ("/translation-files/content-strings/stale", test_stale_content_strings);
  g_test_add_func ("/translation-files/potfiles/tree", test_potfiles);
  g_test_add_func ("/translation-files/potfiles/bad-tree", test_bad_potfiles);
  g_test_add_func ("/translation-files/has-strings", test_has_strings);

  return g_test_run ();
}
