/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The page that stands in when the records cannot be opened: what it says for each error, what its
 * buttons do to real broken files, and that nothing in the folder is ever lost. */

#include "midline-records-page.h"
#include "midline-records.h"
#include "midline-stage.h"

#include <glib/gstdio.h>
#include <string.h>

/* Place of the version in the header of an SQLite file: four bytes, the highest first. */
#define VERSION_OFFSET 60

static const char * const way_labels[] = { "Try Again", "Begin Anew", "Use the Newest Copy" };

typedef enum {
  WAY_TRY_AGAIN = 1 << 0,
  WAY_BEGIN_ANEW = 1 << 1,
  WAY_USE_COPY = 1 << 2,
} Ways;

/* --- The folder --- */

/* Every file below @folder: SHA-256 of its contents -> path. */
static void
take_stock (const char *folder,
            GHashTable *files)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *contents = NULL;
      gsize length;

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        take_stock (path, files);
      else if (g_file_get_contents (path, &contents, &length, NULL))
        g_hash_table_insert (files,
                             g_compute_checksum_for_data (G_CHECKSUM_SHA256,
                                                          (const guchar *) contents, length),
                             g_strdup (path));
    }
}

static GHashTable *
dup_stock (const char *folder)
{
  GHashTable *files = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  take_stock (folder, files);
  return files;
}

/* Every file of before is still there, under whatever name. */
static void
assert_nothing_lost (const char *folder,
                     GHashTable *before)
{
  g_autoptr (GHashTable) after = dup_stock (folder);
  GHashTableIter iter;
  gpointer sum, path;

  g_hash_table_iter_init (&iter, before);
  while (g_hash_table_iter_next (&iter, &sum, &path))
    {
      if (!g_hash_table_contains (after, sum))
        g_test_message ("lost: %s", (const char *) path);
      g_assert_true (g_hash_table_contains (after, sum));
    }
}

static void
close_records (MidlineSample *sample)
{
  g_clear_object (&sample->program);
  g_clear_object (&sample->store);
}

static void
write_garbage (MidlineSample *sample)
{
  g_autofree char *path = g_build_filename (sample->folder, "midline.db", NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, "This is no database, it only has its name.", -1, &error);
  g_assert_no_error (error);
}

static void
write_newer_version (MidlineSample *sample)
{
  g_autofree char *path = g_build_filename (sample->folder, "midline.db", NULL);
  g_autofree char *contents = NULL;
  gsize length;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &contents, &length, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (length, >, VERSION_OFFSET + 4);
  memcpy (contents + VERSION_OFFSET, "\0\0\x27\x0f", 4);
  g_file_set_contents (path, contents, (gssize) length, &error);
  g_assert_no_error (error);
}

/* --- The page --- */

typedef struct {
  GtkWidget *window;
  GtkWidget *page;
  int n_mended;
} Stand;

static void
mended_cb (Stand *stand)
{
  stand->n_mended++;
}

static void
stand_open (Stand        *stand,
            const char   *folder,
            const GError *error)
{
  stand->n_mended = 0;
  stand->page = midline_records_page_new (folder, error);
  stand->window = adw_window_new ();
  g_signal_connect_swapped (stand->page, "mended", G_CALLBACK (mended_cb), stand);
  adw_window_set_content (ADW_WINDOW (stand->window), stand->page);
  gtk_window_set_default_size (GTK_WINDOW (stand->window), 600, 700);
  gtk_window_present (GTK_WINDOW (stand->window));
  midline_stage_settle ();
}

static void
assert_ways (Stand *stand,
             Ways   ways)
{
  for (guint i = 0; i < G_N_ELEMENTS (way_labels); i++)
    {
      GtkWidget *button = midline_stage_find (stand->page, GTK_TYPE_BUTTON, way_labels[i]);

      g_test_message ("%s", way_labels[i]);
      g_assert_cmpint (button != NULL, ==, (ways & (1 << i)) != 0);
    }
}

/* Opens the program as the application does; it must fail with @code, and the page stands in. */
static void
assert_refused (Stand         *stand,
                MidlineSample *sample,
                int            code)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MidlineProgram) program = midline_records_open_program (sample->folder, sample->clock,
                                                                     &error);

  g_assert_null (program);
  g_assert_error (error, MIDLINE_STORE_ERROR, code);
  stand_open (stand, sample->folder, error);
}

static MidlineProgram *
open_again (MidlineSample *sample)
{
  g_autoptr (GError) error = NULL;
  MidlineProgram *program = midline_records_open_program (sample->folder, sample->clock, &error);

  g_assert_no_error (error);
  return program;
}

static void
stand_close (Stand *stand)
{
  midline_stage_close (GTK_WINDOW (stand->window));
}

/* --- Tests --- */

static void
test_each_error (void)
{
  static const struct {
    MidlineStoreError code;
    const char *title;
    Ways ways;
  } cases[] = {
    { MIDLINE_STORE_ERROR_TOO_NEW, "These Records Need a Newer Midline", WAY_TRY_AGAIN },
    { MIDLINE_STORE_ERROR_CORRUPT, "The Records Are Damaged", WAY_BEGIN_ANEW },
    { MIDLINE_STORE_ERROR_NO_SPACE, "The Disk Is Full", WAY_TRY_AGAIN },
    { MIDLINE_STORE_ERROR_READ_ONLY, "The Records Cannot Be Written", WAY_TRY_AGAIN },
    { MIDLINE_STORE_ERROR_NOT_A_FOLDER, "A File Stands Where the Records Belong", WAY_TRY_AGAIN },
    { MIDLINE_STORE_ERROR_OUT_OF_REACH, "The Records Are Out of Reach", WAY_TRY_AGAIN },
    { MIDLINE_STORE_ERROR_GONE, "The Records Are Missing", WAY_TRY_AGAIN | WAY_BEGIN_ANEW },
    { MIDLINE_STORE_ERROR_BUSY, "The Records Are in Use", WAY_TRY_AGAIN },
    { MIDLINE_STORE_ERROR_CONSTRAINT, "The Records Could Not Be Opened", WAY_TRY_AGAIN },
    { MIDLINE_STORE_ERROR_FAILED, "The Records Could Not Be Opened", WAY_TRY_AGAIN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = g_error_new_literal (MIDLINE_STORE_ERROR, (int) cases[i].code,
                                                      "what was found");
      g_autofree char *folder = g_dir_make_tmp ("midline-records-XXXXXX", NULL);
      Stand stand;

      stand_open (&stand, folder, error);
      g_test_message ("%s", cases[i].title);
      g_assert_nonnull (midline_stage_find (stand.page, GTK_TYPE_LABEL, cases[i].title));
      g_assert_nonnull (midline_stage_find (stand.page, GTK_TYPE_LABEL, "what was found"));
      g_assert_nonnull (midline_stage_find (stand.page, GTK_TYPE_LABEL, folder));
      assert_ways (&stand, cases[i].ways);
      stand_close (&stand);
      g_rmdir (folder);
    }
}

static void
test_garbage (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (GHashTable) before = NULL;
  g_autoptr (MidlineProgram) program = NULL;
  Stand stand;

  close_records (sample);
  write_garbage (sample);
  before = dup_stock (sample->folder);
  assert_refused (&stand, sample, MIDLINE_STORE_ERROR_CORRUPT);
  assert_ways (&stand, WAY_BEGIN_ANEW);

  midline_stage_click (stand.page, "Begin Anew");
  g_assert_cmpint (stand.n_mended, ==, 1);
  assert_nothing_lost (sample->folder, before);
  program = open_again (sample);
  g_assert_null (midline_program_get_plan (program));
  assert_nothing_lost (sample->folder, before);
  stand_close (&stand);
}

/* A year of diary is not gone because its file is. */
static void
test_newest_copy (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (GHashTable) before = NULL;
  g_autoptr (MidlineProgram) program = NULL;
  Stand stand;

  midline_sample_start_plan (sample);
  midline_program_back_up_if_due (sample->program);
  close_records (sample);
  write_garbage (sample);
  before = dup_stock (sample->folder);
  assert_refused (&stand, sample, MIDLINE_STORE_ERROR_CORRUPT);
  assert_ways (&stand, WAY_BEGIN_ANEW | WAY_USE_COPY);

  midline_stage_click (stand.page, "Use the Newest Copy");
  g_assert_cmpint (stand.n_mended, ==, 1);
  assert_nothing_lost (sample->folder, before);
  program = open_again (sample);
  g_assert_nonnull (midline_program_get_plan (program));
  stand_close (&stand);
}

/* The copy is there to go back to after all. */
static void
test_anew_beside_a_copy (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (GHashTable) before = NULL;
  g_autoptr (MidlineProgram) program = NULL;
  Stand stand;

  midline_sample_start_plan (sample);
  midline_program_back_up_if_due (sample->program);
  close_records (sample);
  write_garbage (sample);
  before = dup_stock (sample->folder);
  assert_refused (&stand, sample, MIDLINE_STORE_ERROR_CORRUPT);

  midline_stage_click (stand.page, "Begin Anew");
  g_assert_cmpint (stand.n_mended, ==, 1);
  program = open_again (sample);
  g_assert_null (midline_program_get_plan (program));
  assert_nothing_lost (sample->folder, before);
  stand_close (&stand);
}

static void
test_newer_version (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (GHashTable) before = NULL;
  Stand stand;

  midline_sample_start_plan (sample);
  close_records (sample);
  write_newer_version (sample);
  before = dup_stock (sample->folder);
  assert_refused (&stand, sample, MIDLINE_STORE_ERROR_TOO_NEW);
  assert_ways (&stand, WAY_TRY_AGAIN);

  midline_stage_click (stand.page, "Try Again");
  g_assert_cmpint (stand.n_mended, ==, 1);
  assert_nothing_lost (sample->folder, before);
  stand_close (&stand);
}

static void
test_file_for_folder (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autofree char *away = g_strconcat (sample->folder, "-away", NULL);
  g_autofree char *contents = NULL;
  g_autoptr (MidlineProgram) program = NULL;
  Stand stand;

  midline_sample_start_plan (sample);
  close_records (sample);
  g_assert_cmpint (g_rename (sample->folder, away), ==, 0);
  g_assert_true (g_file_set_contents (sample->folder, "my shopping list", -1, NULL));
  assert_refused (&stand, sample, MIDLINE_STORE_ERROR_NOT_A_FOLDER);
  assert_ways (&stand, WAY_TRY_AGAIN);
  midline_stage_click (stand.page, "Try Again");
  g_assert_true (g_file_get_contents (sample->folder, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "my shopping list");

  /* The person moves the file, as the page says, and tries again. */
  g_assert_cmpint (g_remove (sample->folder), ==, 0);
  g_assert_cmpint (g_rename (away, sample->folder), ==, 0);
  midline_stage_click (stand.page, "Try Again");
  g_assert_cmpint (stand.n_mended, ==, 2);
  program = open_again (sample);
  g_assert_nonnull (midline_program_get_plan (program));
  stand_close (&stand);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  midline_stage_init ();
  g_test_add_func ("/ui/records/each-error", test_each_error);
  g_test_add_func ("/ui/records/garbage", test_garbage);
  g_test_add_func ("/ui/records/newest-copy", test_newest_copy);
  g_test_add_func ("/ui/records/anew-beside-a-copy", test_anew_beside_a_copy);
  g_test_add_func ("/ui/records/newer-version", test_newer_version);
  g_test_add_func ("/ui/records/file-for-folder", test_file_for_folder);
  return g_test_run ();
}
