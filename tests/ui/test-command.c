/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

/* The built program from outside: command lines that need no window end with one line and a status,
 * without a display and without a file. */

typedef struct {
  const char *path;
  const char *arguments; /* separated by “|” */
  int status;
  const char *said; /* part of the only line */
} Case;

static const Case cases[] = {
  { "/command/version", "--version", 0, "Midline " MIDLINE_VERSION "\n" },
  { "/command/option-unknown", "--bogus", 1, "--bogus" },
  { "/command/page-unknown", "--page=nonsense", 2, "“nonsense”" },
  { "/command/page-without-name", "--page=", 2, "“”" },
  { "/command/learn-unknown", "--learn|zebra", 1, "“zebra”; it has kneecap-and-groove, " },
  { "/command/learn-nothing", "--learn=", 1, "“”; it has " },
  { "/command/learn-without-id", "--learn", 1, "--learn" },
  { "/command/today-and-session", "--today|--session", 2, "--today does not go with --session" },
  { "/command/page-and-learn", "--page=knee|--learn=hip", 2, "--page does not go with --learn" },
  { "/command/file", "extra.txt", 2, "“extra.txt”" },
  { "/command/week-alone", "--week=3", 2, "--week" },
  { "/command/paper-alone", "--paper|a4", 2, "--paper" },
  { "/command/large-print-alone", "--large-print", 2, "--large-print" },
  { "/command/sheet-alone", "--sheet=grid", 2, "--sheet" },
  { "/command/text/no-plan", "--print-text|plan.txt", 1, "no plan" },
  { "/command/text/output-no-plan", "--print-text|-", 1, "no plan" },
  { "/command/text/name-missing", "--print-text", 2, "--print-text" },
  { "/command/text/name-empty", "--print-text=", 2, "name" },
  { "/command/text/two-names", "--print-text|my|plan.txt", 2, "“plan.txt”" },
  { "/command/pdf/no-plan", "--print-pdf|plan.pdf", 1, "no plan" },
  { "/command/pdf/name-missing", "--print-pdf", 2, "--print-pdf" },
  { "/command/pdf/name-empty", "--print-pdf=", 2, "name" },
  { "/command/pdf/two-names", "--print-pdf|my|plan.pdf", 2, "“plan.pdf”" },
  { "/command/pdf/week-no-number", "--print-pdf|plan.pdf|--week|abc", 2, "“abc”" },
  { "/command/pdf/today", "--print-pdf|plan.pdf|--today", 2, "--today does not go with printing" },
  { "/command/text/learn", "--learn=hip|--print-text|-", 2, "--learn does not go with printing" },
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
  self->launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE
                                              | G_SUBPROCESS_FLAGS_STDERR_MERGE);
  g_subprocess_launcher_set_cwd (self->launcher, self->folder);
  g_subprocess_launcher_setenv (self->launcher, "XDG_DATA_HOME", self->folder, TRUE);
  g_subprocess_launcher_unsetenv (self->launcher, "DISPLAY");
  g_subprocess_launcher_unsetenv (self->launcher, "WAYLAND_DISPLAY");
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_assert_cmpint (g_rmdir (self->folder), ==, 0); /* nothing was left behind */
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
  g_subprocess_communicate_utf8 (process, NULL, NULL, &said, NULL, &error);
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

/* A relative folder counts for nothing: the records lie where they lie by default. */
static void
test_relative_folder (Fixture       *self,
                      gconstpointer  data)
{
  g_autofree char *data_folder = g_build_filename (self->folder, ".local", "share", NULL);
  g_autofree char *local = g_path_get_dirname (data_folder);
  g_autofree char *records = g_build_filename (data_folder, "midline", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (data_folder, 0700), ==, 0);
  g_file_set_contents (records, "not a folder", -1, &error);
  g_assert_no_error (error);
  g_subprocess_launcher_setenv (self->launcher, "HOME", self->folder, TRUE);
  g_subprocess_launcher_setenv (self->launcher, "XDG_DATA_HOME", "here", TRUE);
  run (self, "--print-pdf|plan.pdf", 1, records);
  g_assert_cmpint (g_unlink (records), ==, 0);
  g_assert_cmpint (g_rmdir (data_folder), ==, 0);
  g_assert_cmpint (g_rmdir (local), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add (cases[i].path, Fixture, &cases[i], set_up, test_case, tear_down);
  g_test_add ("/command/relative-folder", Fixture, NULL, set_up, test_relative_folder, tear_down);
  g_test_add ("/command/no-schema", Fixture, NULL, set_up, test_no_schema, tear_down);

  return g_test_run ();
}
