/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>

/* The files by which a desktop finds Midline name each other. */

#define SEARCH_GROUP "Shell Search Provider"

static GKeyFile *
load (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("MIDLINE_BUILD_DIR"), "data", name, NULL);
  g_autoptr (GError) error = NULL;
  GKeyFile *file = g_key_file_new ();

  g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, &error);
  g_assert_no_error (error);
  return file;
}

static void
assert_value (GKeyFile   *file,
              const char *group,
              const char *key,
              const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *value = g_key_file_get_string (file, group, key, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (value, ==, expected);
}

/* What the Shell asks for, and nothing that it does not know. */
static void
test_search_provider (void)
{
  g_autoptr (GKeyFile) file = load (MIDLINE_APPLICATION_ID ".search-provider.ini");
  g_auto (GStrv) groups = g_key_file_get_groups (file, NULL);
  g_auto (GStrv) keys = g_key_file_get_keys (file, SEARCH_GROUP, NULL, NULL);

  g_assert_cmpuint (g_strv_length (groups), ==, 1);
  g_assert_cmpuint (g_strv_length (keys), ==, 4);
  assert_value (file, SEARCH_GROUP, "DesktopId", MIDLINE_APPLICATION_ID ".desktop");
  assert_value (file, SEARCH_GROUP, "BusName", MIDLINE_APPLICATION_ID);
  assert_value (file, SEARCH_GROUP, "ObjectPath", MIDLINE_RESOURCE_BASE "/SearchProvider");
  assert_value (file, SEARCH_GROUP, "Version", "2");
}

/* The bus starts the program without a window. */
static void
test_service (void)
{
  g_autoptr (GKeyFile) file = load (MIDLINE_APPLICATION_ID ".service");
  g_autofree char *command = g_key_file_get_string (file, "D-BUS Service", "Exec", NULL);

  assert_value (file, "D-BUS Service", "Name", MIDLINE_APPLICATION_ID);
  g_assert_true (g_str_has_suffix (command, "/midline --gapplication-service"));
}

/* A desktop that does not start by the bus runs what stands there instead. */
static void
test_desktop_entry (void)
{
  static const struct {
    const char *action;
    const char *command;
  } actions[] = {
    { "today", "midline --today" },
    { "start-session", "midline --session" },
    { "learn", "midline --page=learn" },
    { "print-plan", "midline --page=print" },
  };
  g_autoptr (GKeyFile) file = load (MIDLINE_APPLICATION_ID ".desktop");

  assert_value (file, "Desktop Entry", "DBusActivatable", "true");
  assert_value (file, "Desktop Entry", "Actions", "today;start-session;learn;print-plan;");
  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      g_autofree char *group = g_strconcat ("Desktop Action ", actions[i].action, NULL);

      assert_value (file, group, "Exec", actions[i].command);
      g_assert_true (g_key_file_has_key (file, group, "Name", NULL));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/desktop-files/search-provider", test_search_provider);
  g_test_add_func ("/desktop-files/service", test_service);
  g_test_add_func ("/desktop-files/desktop-entry", test_desktop_entry);
  return g_test_run ();
}
