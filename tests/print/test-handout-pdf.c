/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-handout-pdf.h"
#include "midline-pango-measurer.h"
#include "sample-handout.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

typedef struct {
  char *folder;
  char *path;
  MidlinePrintDocument *document;
} Fixture;

static MidlinePrintDocument *
paginate (const MidlineHandoutOptions *options,
          MidlinePaper                 paper)
{
  g_autoptr (MidlineHandoutInput) input = sample_input_new ();
  g_autoptr (MidlineTextMeasurer) measurer = midline_pango_measurer_new (FALSE);

  sample_input_add_weeks (input, 2);
  return midline_paginator_paginate (input, options, midline_paper_get_size (paper), measurer);
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("midline-XXXXXX", &error);
  g_assert_no_error (error);
  self->path = g_build_filename (self->folder, "plan.pdf", NULL);
  self->document = paginate (&options, MIDLINE_PAPER_A4);
}

static guint
count_files (Fixture *self)
{
  g_autoptr (GDir) folder = g_dir_open (self->folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (folder) != NULL)
    n++;
  return n;
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_unlink (self->path);
  g_rmdir (self->folder);
  g_free (self->folder);
  g_free (self->path);
  midline_print_document_free (self->document);
}

/* Runs a tool of poppler. Returns what it says, or NULL (and skips) where it is not installed. */
static char *
run_tool (const char *tool,
          const char *option,
          const char *path)
{
  g_autofree char *program = g_find_program_in_path (tool);
  g_autoptr (GError) error = NULL;
  const char *argv[] = { program, option != NULL ? option : path, option != NULL ? path : NULL,
                         option != NULL && g_str_equal (tool, "pdftotext") ? "-" : NULL, NULL };
  char *output = NULL;

  if (program == NULL)
    {
      g_test_skip ("the tools of poppler are not installed");
      return NULL;
    }
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &output, NULL,
                NULL, &error);
  g_assert_no_error (error);
  return output;
}

static void
write_file (Fixture *self)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (midline_handout_pdf_write (self->document, self->path, &error));
  g_assert_no_error (error);
}

static void
test_info (Fixture       *self,
           gconstpointer  data)
{
  static const struct {
    MidlinePaper paper;
    const char *size;
  } rows[] = { { MIDLINE_PAPER_A4, "(A4)" }, { MIDLINE_PAPER_LETTER, "(letter)" } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
      g_autofree char *info = NULL;
      g_autofree char *pages = NULL;

      midline_print_document_free (self->document);
      self->document = paginate (&options, rows[i].paper);
      write_file (self);
      info = run_tool ("pdfinfo", NULL, self->path);
      if (info == NULL)
        return;
      pages = g_strdup_printf ("Pages:           %u\n", self->document->pages->len);
      g_assert_nonnull (strstr (info, pages));
      g_assert_nonnull (strstr (info, rows[i].size));
      g_assert_nonnull (strstr (info, "Your knee exercise plan"));
      g_assert_nonnull (strstr (info, "Mar 11"));
    }
}

static void
test_text (Fixture       *self,
           gconstpointer  data)
{
  static const char *const words[] = {
    "Your knee exercise plan", "Maria Keller", "Clamshell",         "Do 2 sets of 12 on each side.",
    "Stop and ask for help if:", "Sheet 1",    "youtu.be/mF_7CzkPYpU", "Page 1 of ",
    "does not replace a",
  };
  g_autofree char *text = NULL;

  write_file (self);
  text = run_tool ("pdftotext", "-layout", self->path);
  if (text == NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_test_message ("looking for “%s”", words[i]);
      g_assert_nonnull (strstr (text, words[i]));
    }
}

/* Every font is in the file. */
static void
test_fonts (Fixture       *self,
            gconstpointer  data)
{
  g_autofree char *fonts = NULL;
  g_auto (GStrv) lines = NULL;
  guint n = 0;

  write_file (self);
  fonts = run_tool ("pdffonts", NULL, self->path);
  if (fonts == NULL)
    return;
  lines = g_strsplit (fonts, "\n", -1);
  for (guint i = 2; lines[i] != NULL && *lines[i] != '\0'; i++)
    {
      g_assert_nonnull (strstr (lines[i], " yes yes "));
      n++;
    }
  g_assert_cmpuint (n, >=, 2);
}

static void
test_same_bytes (Fixture       *self,
                 gconstpointer  data)
{
  g_autoptr (GBytes) one = midline_handout_pdf_render (self->document);
  g_autoptr (GBytes) two = NULL;
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  g_autoptr (MidlinePrintDocument) again = paginate (&options, MIDLINE_PAPER_A4);

  two = midline_handout_pdf_render (again);
  g_assert_cmpuint (g_bytes_get_size (one), >, 1000);
  g_assert_true (g_bytes_equal (one, two));
}

static void
assert_fails (Fixture    *self,
              const char *path,
              int         code)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (midline_handout_pdf_write (self->document, path, &error));
  g_assert_error (error, MIDLINE_HANDOUT_ERROR, code);
  g_assert_cmpstr (error->message, !=, "");
}

static void
test_no_folder (Fixture       *self,
                gconstpointer  data)
{
  g_autofree char *missing = g_build_filename (self->folder, "missing", "plan.pdf", NULL);
  g_autofree char *below_file = g_build_filename (self->path, "plan.pdf", NULL);

  assert_fails (self, missing, MIDLINE_HANDOUT_ERROR_NO_FOLDER);
  write_file (self);
  assert_fails (self, below_file, MIDLINE_HANDOUT_ERROR_NO_FOLDER);
  g_assert_cmpuint (count_files (self), ==, 1);
}

/* A folder or a device is never replaced by a file. */
static void
test_not_a_file (Fixture       *self,
                 gconstpointer  data)
{
  assert_fails (self, self->folder, MIDLINE_HANDOUT_ERROR_NOT_A_FILE);
  assert_fails (self, "/dev/null", MIDLINE_HANDOUT_ERROR_NOT_A_FILE);
  g_assert_false (g_file_test ("/dev/null", G_FILE_TEST_IS_REGULAR));
}

static void
test_name_too_long (Fixture       *self,
                    gconstpointer  data)
{
  g_autofree char *name = g_strnfill (300, 'a');
  g_autofree char *path = g_build_filename (self->folder, name, NULL);

  assert_fails (self, path, MIDLINE_HANDOUT_ERROR_NOT_WRITABLE);
  g_assert_cmpuint (count_files (self), ==, 0);
}

/* When there is no room for the whole file, the old one stays as it was and nothing is left over.
 * A limit on the size of files stands in for a full disk. */
static void
test_no_half_file (Fixture       *self,
                   gconstpointer  data)
{
  struct rlimit before;
  struct rlimit small;
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;
  gboolean written;

  g_file_set_contents (self->path, "old", -1, &error);
  g_assert_no_error (error);
  signal (SIGXFSZ, SIG_IGN);
  getrlimit (RLIMIT_FSIZE, &before);
  small = before;
  small.rlim_cur = 2000;
  setrlimit (RLIMIT_FSIZE, &small);
  written = midline_handout_pdf_write (self->document, self->path, &error);
  setrlimit (RLIMIT_FSIZE, &before);
  signal (SIGXFSZ, SIG_DFL);

  g_assert_false (written);
  g_assert_nonnull (error);
  g_assert_true (error->domain == MIDLINE_HANDOUT_ERROR);
  g_assert_true (g_file_get_contents (self->path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "old");
  g_assert_cmpuint (count_files (self), ==, 1);
}

/* A link keeps being a link; the file it leads to is replaced. */
static void
test_link (Fixture       *self,
           gconstpointer  data)
{
  g_autofree char *link_path = g_build_filename (self->folder, "link.pdf", NULL);
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (self->path, "old", -1, NULL));
  g_assert_cmpint (symlink ("plan.pdf", link_path), ==, 0);
  g_assert_true (midline_handout_pdf_write (self->document, link_path, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_test (link_path, G_FILE_TEST_IS_SYMLINK));
  g_assert_true (g_file_get_contents (self->path, &contents, NULL, NULL));
  g_assert_true (g_str_has_prefix (contents, "%PDF-"));
  g_unlink (link_path);
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("/handout-pdf/info", test_info);
  ADD ("/handout-pdf/text", test_text);
  ADD ("/handout-pdf/fonts", test_fonts);
  ADD ("/handout-pdf/same-bytes", test_same_bytes);
  ADD ("/handout-pdf/no-folder", test_no_folder);
  ADD ("/handout-pdf/not-a-file", test_not_a_file);
  ADD ("/handout-pdf/name-too-long", test_name_too_long);
  ADD ("/handout-pdf/no-half-file", test_no_half_file);
  ADD ("/handout-pdf/link", test_link);

  return g_test_run ();
}
