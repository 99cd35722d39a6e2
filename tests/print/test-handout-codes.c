/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-handout-pdf.h"
#include "midline-pango-measurer.h"
#include "sample-handout.h"

#include <glib/gstdio.h>
#include <string.h>

/* Codes are read back from the pages as a telephone would: poppler draws the file, zbar reads the
 * picture. A quarter of a millimetre is as coarse as a poor photocopy. */
#define DOTS_PER_INCH "100"

#define FIRST "https://youtu.be/mF_7CzkPYpU"
#define SECOND "https://youtu.be/XWB5PrJASZU"
#define LINKED "https://clinic.example/knee/clamshell?lang=en&part=2"
#define GONE "https://youtu.be/goneGoneGON"

static MidlineHandoutInput *
input_new (void)
{
  MidlineHandoutInput *input = sample_input_new ();

  sample_input_add_weeks (input, 1);
  midline_handout_input_add_video (input, "Video 2", SECOND, NULL);
  midline_handout_input_add_video (input, "Clamshell", LINKED, "exercise-0");
  midline_handout_input_add_video (input, "Gone", GONE, NULL)->is_gone = TRUE;
  midline_handout_input_add_video (input, "Gone", GONE, "exercise-1")->is_gone = TRUE;
  return input;
}

static MidlinePrintDocument *
paginate (const MidlineHandoutInput *input,
          gboolean                   large_print,
          MidlinePaper               paper)
{
  g_autoptr (MidlineTextMeasurer) measurer = midline_pango_measurer_new (FALSE);
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;

  options.large_print = large_print;
  return midline_paginator_paginate (input, &options, midline_paper_get_size (paper), measurer);
}

static char *
run (const char *const *argv)
{
  g_autoptr (GError) error = NULL;
  char *output = NULL;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL,
                NULL, &output, NULL, NULL, &error);
  g_assert_no_error (error);
  return output;
}

/* Everything that the codes of all pages say, one a line. */
static char *
read_codes (const MidlinePrintDocument *document)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("midline-XXXXXX", &error);
  g_autofree char *pdf = g_build_filename (folder, "plan.pdf", NULL);
  g_autofree char *stem = g_build_filename (folder, "page", NULL);
  const char *const draw[] = { "pdftoppm", "-r", DOTS_PER_INCH, "-gray", pdf, stem, NULL };
  g_autoptr (GDir) pages = NULL;
  GString *codes = g_string_new (NULL);
  const char *name;

  g_assert_no_error (error);
  g_assert_true (midline_handout_pdf_write (document, pdf, &error));
  g_free (run (draw));
  g_unlink (pdf);
  pages = g_dir_open (folder, 0, &error);
  g_assert_no_error (error);
  while ((name = g_dir_read_name (pages)) != NULL)
    {
      g_autofree char *page = g_build_filename (folder, name, NULL);
      const char *const read[] = { "zbarimg", "--quiet", "--raw", page, NULL };
      g_autofree char *said = run (read);

      g_string_append (codes, said);
      g_unlink (page);
    }
  g_rmdir (folder);
  return g_string_free (codes, FALSE);
}

static gboolean
has_tools (void)
{
  g_autofree char *pdftoppm = g_find_program_in_path ("pdftoppm");
  g_autofree char *zbarimg = g_find_program_in_path ("zbarimg");

  if (pdftoppm != NULL && zbarimg != NULL)
    return TRUE;
  g_test_skip ("pdftoppm or zbarimg is not installed");
  return FALSE;
}

/* Each address once, none of a link that is gone; standard size on A4, large print on Letter. */
static void
test_read_back (void)
{
  static const char *const said[] = { FIRST "\n", SECOND "\n", LINKED "\n" };
  g_autoptr (MidlineHandoutInput) input = input_new ();

  for (guint i = 0; has_tools () && i < 2; i++)
    {
      g_autoptr (MidlinePrintDocument) document =
          paginate (input, i == 1, i == 1 ? MIDLINE_PAPER_LETTER : MIDLINE_PAPER_A4);
      g_autofree char *codes = read_codes (document);
      gsize length = 0;

      g_test_message ("%s", codes);
      for (guint k = 0; k < G_N_ELEMENTS (said); k++)
        {
          g_assert_nonnull (strstr (codes, said[k]));
          length += strlen (said[k]);
        }
      g_assert_cmpuint (strlen (codes), ==, length);
    }
}

/* A longer address makes a larger code, never a finer one; a much longer one stands alone. */
static void
test_sizes (void)
{
  static const struct {
    gsize length;
    gboolean has_code;
  } rows[] = { { 1, TRUE }, { 60, TRUE }, { 200, TRUE }, { 600, FALSE }, { 5000, FALSE } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (MidlineHandoutInput) input = sample_input_new ();
      g_autofree char *path = g_strnfill (rows[i].length, 'k');
      g_autofree char *address = g_strconcat ("https://a.b/", path, NULL);
      g_autoptr (MidlinePrintDocument) document = NULL;
      g_autoptr (GPtrArray) blocks = NULL;
      guint n = 0;

      g_ptr_array_set_size (input->videos, 0);
      midline_handout_input_add_video (input, "Video", address, NULL);
      document = paginate (input, FALSE, MIDLINE_PAPER_A4);
      sample_check_document (document);
      sample_assert_has_text (document, MIDLINE_BLOCK_VIDEOS, 0, "a.b/k");
      blocks = sample_document_list_blocks (document, MIDLINE_BLOCK_VIDEOS);
      for (guint k = 0; k < ((MidlinePrintBlock *) blocks->pdata[0])->items->len; k++)
        {
          const MidlinePrintItem *item = ((MidlinePrintBlock *) blocks->pdata[0])->items->pdata[k];
          double module_mm;

          if (item->kind != MIDLINE_PRINT_QR)
            continue;
          module_mm = item->width / midline_qr_get_size (item->code, 1) / SAMPLE_POINTS_PER_MM;
          g_assert_cmpfloat (midline_qr_get_n_modules (item->code) * module_mm, >=, 20 - 1e-6);
          g_assert_cmpfloat (module_mm, >=, 0.5 - 1e-6);
          n++;
        }
      g_assert_cmpuint (n, ==, rows[i].has_code);
    }
}

/* In a block only where a video was linked to its exercise; the others stand once on the sheet. */
static void
test_places (void)
{
  g_autoptr (MidlineHandoutInput) input = input_new ();
  g_autoptr (MidlinePrintDocument) document = paginate (input, FALSE, MIDLINE_PAPER_A4);
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  g_autoptr (MidlinePrintDocument) without = NULL;

  sample_check_document (document);
  g_assert_cmpuint (sample_count_items (document, MIDLINE_BLOCK_EXERCISE, MIDLINE_PRINT_QR), ==, 1);
  g_assert_cmpuint (sample_count_items (document, MIDLINE_BLOCK_VIDEOS, MIDLINE_PRINT_QR), ==, 2);
  sample_assert_has_text (document, MIDLINE_BLOCK_EXERCISE, 0, "Video:\nclinic.example/knee");
  /* Words stand for the code of a video that is gone. */
  sample_assert_has_text (document, MIDLINE_BLOCK_EXERCISE, 1,
                          "A linked video is no longer there.");
  sample_assert_has_text (document, MIDLINE_BLOCK_VIDEOS, 0, "Gone is no longer there.");

  options.show_videos = FALSE;
  without = sample_paginate (input, &options, MIDLINE_PAPER_A4);
  g_assert_cmpuint (sample_count_items (without, MIDLINE_BLOCK_EXERCISE, MIDLINE_PRINT_QR), ==, 0);
  g_assert_cmpuint (sample_count_items (without, MIDLINE_BLOCK_VIDEOS, MIDLINE_PRINT_QR), ==, 0);
}

/* Where all videos of the sheet are gone there is no code, but still a word. */
static void
test_all_gone (void)
{
  g_autoptr (MidlineHandoutInput) input = sample_input_new ();
  g_autoptr (MidlinePrintDocument) document = NULL;

  sample_input_add_weeks (input, 1);
  g_ptr_array_set_size (input->videos, 0);
  midline_handout_input_add_video (input, "Video 1", GONE, NULL)->is_gone = TRUE;
  document = paginate (input, FALSE, MIDLINE_PAPER_A4);
  sample_check_document (document);
  g_assert_cmpuint (sample_count_items (document, MIDLINE_BLOCK_VIDEOS, MIDLINE_PRINT_QR), ==, 0);
  sample_assert_has_text (document, MIDLINE_BLOCK_VIDEOS, 0, "Video 1 is no longer there.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/handout-codes/read-back", test_read_back);
  g_test_add_func ("/handout-codes/sizes", test_sizes);
  g_test_add_func ("/handout-codes/places", test_places);
  g_test_add_func ("/handout-codes/all-gone", test_all_gone);

  return g_test_run ();
}
