/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <gio/gio.h>
#include <string.h>

/* The built program from outside: wrong command lines end with one line and a status, without a
 * display and without a file. */

typedef struct {
  const char *path;
  const char *arguments; /* separated by “|” */
  int status;
  const char *said; /* part of the line on stderr */
} Case;

static const Case cases[] = {
  { "/command/option-unknown", "--bogus", 1, "--bogus" },
  { "/command/page-unknown", "--page=nonsense", 2, "“nonsense”" },
  { "/command/page-without-name", "--page=", 2, "“”" },
  { "/command/file", "extra.txt", 2, "“extra.txt”" },
  { "/command/week-alone", "--week=3", 2, "--week" },
  { "/command/paper-alone", "--paper|a4", 2, "--paper" },
  { "/command/large-print-alone", "--large-print", 2, "--large-print" },
  { "/command/pdf/no-plan", "--print-pdf|plan.pdf", 1, "no plan" },
  { "/command/pdf/name-missing", "--print-pdf", 2, "--print-pdf" },
  { "/command/pdf/name-empty", "--print-pdf=", 2, "name" },
  { "/command/pdf/two-names", "--print-pdf|my|plan.pdf", 2, "“plan.pdf”" },
  { "/command/pdf/week-no-number", "--print-pdf|plan.pdf|--week|abc", 2, "“abc”" },
  { "/command/pdf/option-unknown", "--print-pdf|plan.pdf|--bogus", 2, "--bogus" },
};

typedef struct {
  char *folder; /* (owned) an empty home */
  GSubprocessLauncher *launcher;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("midline-command-XXXXXX", &error);
  g_assert_no_error (error);
  self->launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDERR_PIPE
                                              | G_SUBPROCESS_FLAGS_STDOUT_SILENCE);
  g_subprocess_launcher_set_cwd (self->launcher, self->folder);
  g_subprocess_launcher_setenv (self->launcher, "XDG_DATA_HOME", self->folder, TRUE);
  g_subprocess_launcher_unsetenv (self->launcher, "DISPLAY");
  g_subprocess_launcher_unsetenv (self->launcher, "WAYLAND_DISPLAY");
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  const char * const names[] = { "midline/midline.db", "midline", "." };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (self->folder, names[i], NULL);
      g_autoptr (GFile) file = g_file_new_for_path (path);

      g_file_delete (file, NULL, NULL);
    }
  g_assert_false (g_file_test (self->folder, G_FILE_TEST_EXISTS));
  g_free (self->folder);
  g_object_unref (self->launcher);
}

static void
run (Fixture    *self,
     const char *arguments,
     int         expected_status,
     const char *expected_words)
{
  g_autofree char *program = g_build_filename (g_getenv ("MIDLINE_BUILD_DIR"), "src", "midline",
                                               NULL);
  g_autofree char *line = g_strconcat (program, "|", arguments, NULL);
  g_auto (GStrv) argv = g_strsplit (line, "|", -1);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process =
    g_subprocess_launcher_spawnv (self->launcher, (const char * const *) argv, &error);
  g_autofree char *said = NULL;

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, NULL, &said, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, expected_status);
  g_assert_nonnull (strstr (said, expected_words));
  g_assert_true (strchr (said, '\n') == said + strlen (said) - 1);
}

static void
test_case (Fixture       *self,
           gconstpointer  data)
{
  const Case *row = data;

  run (self, row->arguments, row->status, row->said);
}

/* GSettings would end the program with a signal. */
static void
test_no_schema (Fixture       *self,
                gconstpointer  data)
{
  g_subprocess_launcher_unsetenv (self->launcher, "GSETTINGS_SCHEMA_DIR");
  g_subprocess_launcher_setenv (self->launcher, "XDG_DATA_DIRS", "/nowhere", TRUE);
  run (self, "--page=today", 1, "settings");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add (cases[i].path, Fixture, &cases[i], set_up, test_case, tear_down);
  g_test_add ("/command/no-schema", Fixture, NULL, set_up, test_no_schema, tear_down);

  return g_test_run ();
}
