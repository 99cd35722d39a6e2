/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-sample.h"

#include <sqlite3.h>

/* Records that open as a database but cannot be what Midline wrote. */

static void
change_behind_the_back (MidlineSample *sample, const char *sql)
{
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (midline_store_get_path (sample->store), &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, "PRAGMA ignore_check_constraints = ON", NULL, NULL, NULL), ==,
                   SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);
}

static const struct {
  const char *path;
  const char *sql;
} damages[] = {
  { "/program/damage/plan-without-answers", "DELETE FROM answers" },
  { "/program/damage/unknown-phase", "UPDATE plan_week SET phase = 'dance'" },
};

static void
test_refused (gconstpointer data)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (MidlineProgram) program = NULL;
  g_autoptr (GError) error = NULL;

  midline_sample_start_plan (sample);
  change_behind_the_back (sample, damages[GPOINTER_TO_UINT (data)].sql);
  program = midline_program_new (sample->content, sample->store, sample->clock, MIDLINE_MONDAY,
                                 &error);
  g_assert_null (program);
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CORRUPT);
}

static void
count_cb (MidlineProgram *program, const GError *error, guint *n_failures)
{
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CORRUPT);
  (*n_failures)++;
}

/* What could not be read shows as nothing, and is not written over by the next answer. */
static void
test_unread_day (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  MidlineDate today;
  guint n_failures = 0;

  midline_sample_start_plan (sample);
  today = midline_program_get_today (sample->program);
  g_assert_true (midline_program_set_after (sample->program, today, 4, 1, MIDLINE_SAID_YES));
  change_behind_the_back (sample, "UPDATE diary_day SET two_more = 'dance'");
  midline_sample_reopen (sample);
  g_signal_connect (sample->program, "failed", G_CALLBACK (count_cb), &n_failures);

  g_assert_cmpuint (midline_program_get_diary_day (sample->program, today)->sets->len, ==, 0);
  g_assert_cmpuint (n_failures, ==, 1);
  g_assert_false (midline_program_set_walked (sample->program, today, TRUE));
  g_assert_cmpuint (n_failures, >, 1);

  change_behind_the_back (sample, "UPDATE diary_day SET two_more = 'yes'");
  g_assert_cmpint (midline_program_get_diary_day (sample->program, today)->pain_highest_0_to_10, ==,
                   4);
  g_assert_true (midline_program_set_walked (sample->program, today, TRUE));
  g_assert_cmpint (midline_program_get_diary_day (sample->program, today)->pain_highest_0_to_10, ==,
                   4);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (damages); i++)
    g_test_add_data_func (damages[i].path, GUINT_TO_POINTER (i), test_refused);
  g_test_add_func ("/program/damage/unread-day", test_unread_day);
  return g_test_run ();
}
