/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Checks the symbolic icons: drawn so that GTK can recolour them, and there when code asks. */

#include <glib.h>
#include <string.h>

#define ICON_DIR "data/icons/scalable/actions"
#define ICON_SUFFIX "-symbolic.svg"

static char *
source_path (const char *relative)
{
  const char *source_dir = g_getenv ("MIDLINE_SOURCE_DIR");

  g_assert_nonnull (source_dir);
  return g_build_filename (source_dir, relative, NULL);
}

static char *
read_file (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

static GDir *
open_directory (const char *path)
{
  g_autoptr (GError) error = NULL;
  GDir *directory = g_dir_open (path, 0, &error);

  g_assert_no_error (error);
  return directory;
}

static void
fail_at (const char *path,
         const char *problem)
{
  g_test_message ("%s: %s", path, problem);
  g_test_fail ();
}

/* GTK recolours by forcing a fill on every shape: a stroke or an empty fill would become a blot. */
static void
test_recolourable (void)
{
  g_autofree char *icons = source_path (ICON_DIR);
  g_autoptr (GDir) directory = open_directory (icons);
  const char *name;
  guint n_icons = 0;

  while ((name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *path = g_build_filename (icons, name, NULL);
      g_autofree char *text = read_file (path);

      n_icons++;
      if (!g_str_has_prefix (name, "midline-") || !g_str_has_suffix (name, ICON_SUFFIX))
        fail_at (path, "is not named midline-…-symbolic.svg");
      if (strstr (text, "width=\"16\" height=\"16\"") == NULL)
        fail_at (path, "is not 16 by 16");
      if (strstr (text, "stroke") != NULL)
        fail_at (path, "has a stroke");
      if (strstr (text, "fill=\"none\"") != NULL)
        fail_at (path, "has a shape without fill");
      if (strstr (text, "SPDX-License-Identifier") == NULL)
        fail_at (path, "does not name its licence");
    }
  g_assert_cmpuint (n_icons, >, 0);
}

/* Names in @text that look like icons of ours and have no file. */
static void
check_names (const char *path,
             const char *text)
{
  g_autoptr (GRegex) regex = g_regex_new ("\\bmidline-[a-z0-9-]+-symbolic\\b", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  for (g_regex_match (regex, text, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL))
    {
      g_autofree char *icon = g_match_info_fetch (match, 0);
      g_autofree char *relative = g_strdup_printf (ICON_DIR "/%s.svg", icon);
      g_autofree char *file = source_path (relative);

      if (!g_file_test (file, G_FILE_TEST_IS_REGULAR))
        fail_at (path, icon);
    }
}

static void
check_folder (const char *folder)
{
  g_autoptr (GDir) directory = open_directory (folder);
  const char *name;

  while ((name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        check_folder (path);
      else if (g_str_has_suffix (name, ".c") || g_str_has_suffix (name, ".h") ||
               g_str_has_suffix (name, ".ui"))
        {
          g_autofree char *text = read_file (path);

          check_names (path, text);
        }
    }
}

static void
test_names_in_code (void)
{
  g_autofree char *sources = source_path ("src");

  check_folder (sources);
}

/* Each value that code puts together into a name: midline-pillar-… */
static void
test_families_complete (void)
{
  static const char *const members[] = {
    "pillar-quad", "pillar-itb", "pillar-movement", "pillar-hip", "pillar-foot",
  };

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_autofree char *relative = g_strdup_printf (ICON_DIR "/midline-%s" ICON_SUFFIX, members[i]);
      g_autofree char *path = source_path (relative);

      if (!g_file_test (path, G_FILE_TEST_IS_REGULAR))
        fail_at (path, "is missing");
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/icons/recolourable", test_recolourable);
  g_test_add_func ("/icons/names-in-code", test_names_in_code);
  g_test_add_func ("/icons/families-complete", test_families_complete);
  return g_test_run ();
}
