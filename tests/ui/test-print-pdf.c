/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-handout-pdf.h"
#include "midline-print-pdf.h"
#include "midline-sample.h"

#include <glib/gstdio.h>
#include <string.h>

#define PRESENT MIDLINE_PRINT_PDF_PRESENT_WEEK

typedef struct {
  MidlineSample *sample;
  char *path;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->sample = midline_sample_new (2026, 3, 2);
  self->path = g_build_filename (self->sample->folder, "plan.pdf", NULL);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_unlink (self->path);
  g_free (self->path);
  midline_sample_free (self->sample);
}

static void
start_plan (Fixture *self)
{
  midline_sample_answer_safely (self->sample);
  midline_sample_start_plan (self->sample);
}

static void
assert_fails (Fixture    *self,
              int         week,
              const char *paper,
              GQuark      domain,
              int         code)
{
  const MidlinePrintRequest request = { .pdf_path = self->path, .week = week, .paper = paper };
  g_autoptr (GError) error = NULL;

  g_assert_false (midline_print_pdf_command (self->sample->program, &request, &error));
  g_assert_error (error, domain, code);
  g_assert_null (strchr (error->message, '\n'));
  g_assert_false (g_file_test (self->path, G_FILE_TEST_EXISTS));
}

static void
test_no_plan (Fixture       *self,
              gconstpointer  data)
{
  assert_fails (self, PRESENT, NULL, MIDLINE_PRINT_PDF_ERROR, MIDLINE_PRINT_PDF_ERROR_NO_PLAN);
}

static void
test_locked (Fixture       *self,
             gconstpointer  data)
{
  MidlineScreening screening;
  int row = midline_screening_find_row (midline_screening_get_row (1)->id);

  start_plan (self);
  screening = *midline_program_get_screening (self->sample->program);
  screening.yes |= 1u << row;
  screening.cleared_on = MIDLINE_NO_DATE;
  g_assert_true (midline_program_save_screening (self->sample->program, &screening));
  assert_fails (self, PRESENT, NULL, MIDLINE_PRINT_PDF_ERROR, MIDLINE_PRINT_PDF_ERROR_LOCKED);
}

static void
test_writes (Fixture       *self,
             gconstpointer  data)
{
  static const struct {
    int week;
    const char *paper;
    gboolean large_print;
  } rows[] = {
    { PRESENT, NULL, FALSE }, { 1, "a4", TRUE }, { 2, "Letter", FALSE }, { 12, "A4", FALSE },
  };

  start_plan (self);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const MidlinePrintRequest request = {
        .pdf_path = self->path, .week = rows[i].week, .paper = rows[i].paper,
        .large_print = rows[i].large_print,
      };
      g_autoptr (GError) error = NULL;
      g_autofree char *contents = NULL;

      g_unlink (self->path);
      g_assert_true (midline_print_pdf_command (self->sample->program, &request, &error));
      g_assert_no_error (error);
      g_assert_true (g_file_get_contents (self->path, &contents, NULL, NULL));
      g_assert_true (g_str_has_prefix (contents, "%PDF-"));
    }
}

static void
test_refuses (Fixture       *self,
              gconstpointer  data)
{
  const int no_weeks[] = { -1, 0, 13, 99, G_MAXINT };

  start_plan (self);
  for (guint i = 0; i < G_N_ELEMENTS (no_weeks); i++)
    assert_fails (self, no_weeks[i], NULL, MIDLINE_PRINT_PDF_ERROR,
                  MIDLINE_PRINT_PDF_ERROR_NO_WEEK);
  assert_fails (self, PRESENT, "b5", MIDLINE_PRINT_PDF_ERROR, MIDLINE_PRINT_PDF_ERROR_PAPER);
  g_free (self->path);
  self->path = g_build_filename (self->sample->folder, "missing", "plan.pdf", NULL);
  assert_fails (self, PRESENT, NULL, MIDLINE_HANDOUT_ERROR, MIDLINE_HANDOUT_ERROR_NO_FOLDER);
}

/* Each kind of sheet as both files; what there is not is refused in one sentence. */
static void
test_sheets (Fixture       *self,
             gconstpointer  data)
{
  static const struct {
    const char *sheet;
    const char *begin; /* (nullable) of the plain text; NULL where there is no such sheet */
  } rows[] = {
    { NULL, "Your knee exercise plan\n" },
    { "plan", "Your knee exercise plan\n" },
    { "day", "Your exercises for Monday, 2 March\n" },
    { "day:2026-03-03", "Your exercises for Tuesday, 3 March\n" },
    { "grid", "Your week:" },
    { "exercise:clamshell", "Your knee exercise\n" },
    { "progress", "Your knee diary\n" },
    { "day:2026-03-08", NULL },
    { "day:nonsense", NULL },
    { "exercise:nonsense", NULL },
    { "exercise", NULL },
    { "", NULL },
  };

  start_plan (self);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text_path = g_strconcat (self->path, ".txt", NULL);
      const MidlinePrintRequest request = {
        .pdf_path = self->path, .text_path = text_path, .sheet = rows[i].sheet, .week = PRESENT,
      };
      g_autoptr (GError) error = NULL;
      g_autofree char *text = NULL;
      gboolean written;

      g_unlink (self->path);
      g_test_message ("%s", rows[i].sheet);
      written = midline_print_pdf_command (self->sample->program, &request, &error);
      g_assert_cmpint (written, ==, rows[i].begin != NULL);
      g_assert_cmpint (g_file_test (self->path, G_FILE_TEST_EXISTS), ==, written);
      if (!written)
        {
          g_assert_error (error, MIDLINE_PRINT_PDF_ERROR, MIDLINE_PRINT_PDF_ERROR_SHEET);
          g_assert_null (strchr (error->message, '\n'));
          continue;
        }
      g_assert_no_error (error);
      g_assert_true (g_file_get_contents (text_path, &text, NULL, NULL));
      g_assert_true (g_str_has_prefix (text, rows[i].begin));
      g_unlink (text_path);
    }
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("/print-pdf/no-plan", test_no_plan);
  ADD ("/print-pdf/locked", test_locked);
  ADD ("/print-pdf/writes", test_writes);
  ADD ("/print-pdf/refuses", test_refuses);
  ADD ("/print-pdf/sheets", test_sheets);

  return g_test_run ();
}
