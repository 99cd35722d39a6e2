/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store-fixture.h"

#include "midline-store-private.h"

#include <string.h>

static void
reopen (StoreFixture *fixture)
{
  store_fixture_close (fixture);
  store_fixture_open (fixture);
}

/* A second person, as a later Midline may add. */
static gint64
add_person (StoreFixture *fixture)
{
  g_autoptr(GError) error = NULL;

  midline_sqlite_exec (fixture->store->db, "INSERT INTO person (created_at) VALUES (2)", &error);
  g_assert_no_error (error);
  return sqlite3_last_insert_rowid (fixture->store->db);
}

static void
assert_setting (StoreFixture *fixture,
                const char   *key,
                const char   *expected)
{
  g_autofree char *value = midline_store_get_setting (fixture->store, fixture->person, key);

  g_assert_cmpstr (value, ==, expected);
}

static void
set_setting (StoreFixture *fixture,
             const char   *key,
             const char   *value)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (midline_store_set_setting (fixture->store, fixture->person, key, value, &error));
  g_assert_no_error (error);
}

static void
test_settings (StoreFixture  *fixture,
               gconstpointer  data)
{
  static const char * const values[] = { "Ada", "", "“Zoë” ')--", NULL, NULL, "膝" };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      set_setting (fixture, "name", values[i]);
      assert_setting (fixture, "name", values[i]);
    }
  assert_setting (fixture, "clinic", NULL);
  reopen (fixture);
  assert_setting (fixture, "name", "膝");
}

static void
test_settings_of_another (StoreFixture  *fixture,
                          gconstpointer  data)
{
  gint64 other = add_person (fixture);
  g_autofree char *value = NULL;
  g_autoptr(GError) error = NULL;

  set_setting (fixture, "name", "Ada");
  value = midline_store_get_setting (fixture->store, other, "name");
  g_assert_null (value);
  g_assert_cmpint (midline_store_ensure_person (fixture->store, &error), ==, fixture->person);
  g_assert_no_error (error);

  g_assert_false (midline_store_set_setting (fixture->store, 999, "name", "x", &error));
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CONSTRAINT);
}

static void
assert_note (StoreFixture *fixture,
             const char   *exercise_id,
             const char   *expected)
{
  g_autofree char *note = midline_store_get_exercise_note (fixture->store, fixture->person,
                                                           exercise_id);

  g_assert_cmpstr (note, ==, expected);
}

static const struct {
  const char *note;
  const char *expected;
} notes[] = {
  { "With the blue band", "With the blue band" }, { "Two\nlines", "Two\nlines" },
  { "", NULL }, { "Again", "Again" }, { NULL, NULL },
};

static void
test_notes (StoreFixture  *fixture,
            gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (notes); i++)
    {
      midline_store_set_exercise_note (fixture->store, fixture->person, "clamshell", notes[i].note,
                                       &error);
      g_assert_no_error (error);
      assert_note (fixture, "clamshell", notes[i].expected);
      assert_note (fixture, "wall-sit", NULL);
    }
}

static MidlineDate
lookup_lesson (StoreFixture *fixture,
               const char   *lesson_id,
               guint         expected_size)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GHashTable) lessons = midline_store_load_lessons_read (fixture->store, fixture->person,
                                                                   &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_hash_table_size (lessons), ==, expected_size);
  return GPOINTER_TO_INT (g_hash_table_lookup (lessons, lesson_id));
}

static void
test_lessons (StoreFixture  *fixture,
              gconstpointer  data)
{
  static const struct {
    const char *lesson_id;
    int offset; /* below 0: not read */
    guint n_read;
  } steps[] = { { "groove", 0, 1 }, { "quad", 3, 2 }, { "groove", 5, 2 }, { "groove", -1, 1 } };
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      MidlineDate on = steps[i].offset < 0 ? MIDLINE_NO_DATE : store_fixture_day (steps[i].offset);

      midline_store_set_lesson_read (fixture->store, fixture->person, steps[i].lesson_id, on,
                                     &error);
      g_assert_no_error (error);
      g_assert_cmpint (lookup_lesson (fixture, steps[i].lesson_id, steps[i].n_read), ==, on);
    }
}

static void
test_screening (StoreFixture  *fixture,
                gconstpointer  data)
{
  static const guint all = (1u << MIDLINE_N_SCREENING_ROWS) - 1;
  const MidlineScreening cases[] = {
    { all, 0, store_fixture_day (0), MIDLINE_NO_DATE },
    { all, all, store_fixture_day (1), MIDLINE_NO_DATE },
    { all, 0x1555, store_fixture_day (1), store_fixture_day (4) },
    { 0x3, 0x2, store_fixture_day (2), MIDLINE_NO_DATE },
    /* The clock was set back: what was said last still stands. */
    { all, 0x1, store_fixture_day (-100), MIDLINE_NO_DATE },
  };
  g_autoptr(GError) error = NULL;
  g_autoptr(MidlineScreening) none = NULL;
  gint64 n_kept;

  none = midline_store_load_screening (fixture->store, fixture->person, &error);
  g_assert_no_error (error);
  g_assert_null (none);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(MidlineScreening) loaded = NULL;

      midline_store_save_screening (fixture->store, fixture->person, &cases[i], 1000 - (gint64) i,
                                    &error);
      g_assert_no_error (error);
      reopen (fixture);
      loaded = midline_store_load_screening (fixture->store, fixture->person, &error);
      g_assert_no_error (error);
      g_assert_cmphex (loaded->answered, ==, cases[i].answered);
      g_assert_cmphex (loaded->yes, ==, cases[i].yes);
      g_assert_cmpint (loaded->asked_on, ==, cases[i].asked_on);
      g_assert_cmpint (loaded->cleared_on, ==, cases[i].cleared_on);
    }
  midline_sqlite_get_int (fixture->store->db, "SELECT count(*) FROM screening", &n_kept, &error);
  g_assert_no_error (error);
  g_assert_cmpint (n_kept, ==, G_N_ELEMENTS (cases));
}

/* A question that this Midline does not ask (any more) neither counts nor goes. */
static void
test_unknown_question (StoreFixture  *fixture,
                       gconstpointer  data)
{
  const MidlineScreening screening = { 1, 1, store_fixture_day (0), MIDLINE_NO_DATE };
  g_autoptr(GError) error = NULL;
  g_autoptr(MidlineScreening) loaded = NULL;

  midline_store_save_screening (fixture->store, fixture->person, &screening, 1, &error);
  midline_sqlite_exec (fixture->store->db,
                       "INSERT INTO screening_answer SELECT id, 'of-old', 1 FROM screening",
                       &error);
  g_assert_no_error (error);
  loaded = midline_store_load_screening (fixture->store, fixture->person, &error);
  g_assert_no_error (error);
  g_assert_cmphex (loaded->answered, ==, 1);
  g_assert_cmphex (loaded->yes, ==, 1);
}

static MidlineAnswers *
new_random_answers (void)
{
  static const int minutes[] = { 15, 25, 40 };
  MidlineAnswers *answers = midline_answers_new ();

  answers->side = (MidlineSide) g_test_rand_int_range (0, MIDLINE_N_SIDES);
  answers->worse_side = answers->side == MIDLINE_SIDE_BOTH
                          ? (MidlineSide) g_test_rand_int_range (0, 2) : answers->side;
  answers->place = (MidlinePlaceOfPain) g_test_rand_int_range (0, MIDLINE_N_PLACES_OF_PAIN);
  for (guint i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    answers->pain_0_to_10[i] = g_test_rand_int_range (-1, 11);
  answers->spare = (MidlineSpare) g_test_rand_int_range (0, 1 << MIDLINE_N_SPARES);
  answers->things = (MidlineThings) g_test_rand_int_range (0, 1 << MIDLINE_N_THINGS);
  answers->weekdays = (guint) g_test_rand_int_range (1, 128);
  answers->minutes = minutes[g_test_rand_int_range (0, 3)];
  answers->length_weeks = g_test_rand_bit () ? 6 : 12;
  answers->runs = g_test_rand_bit ();
  g_free (answers->goal);
  answers->goal = g_strdup (g_test_rand_bit () ? "Climb the “Zugspitze” ⛰" : "");
  return answers;
}

static void
test_answers (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(MidlineAnswers) none = midline_store_load_answers (fixture->store, fixture->person,
                                                               &error);

  g_assert_no_error (error);
  g_assert_null (none);
  for (guint i = 0; i < 100; i++)
    {
      g_autoptr(MidlineAnswers) answers = new_random_answers ();
      g_autoptr(MidlineAnswers) loaded = NULL;

      midline_store_save_answers (fixture->store, fixture->person, answers, i, &error);
      g_assert_no_error (error);
      loaded = midline_store_load_answers (fixture->store, fixture->person, &error);
      g_assert_no_error (error);
      g_assert_true (midline_answers_equal (loaded, answers));
    }
}

static void
test_impossible_answers (StoreFixture  *fixture,
                         gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(MidlineAnswers) good = midline_answers_new ();
  g_autoptr(MidlineAnswers) bad = midline_answers_new ();
  g_autoptr(MidlineAnswers) loaded = NULL;

  midline_store_save_answers (fixture->store, fixture->person, good, 1, NULL);
  bad->weekdays = 0;
  g_assert_false (midline_store_save_answers (fixture->store, fixture->person, bad, 2, &error));
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CONSTRAINT);
  loaded = midline_store_load_answers (fixture->store, fixture->person, NULL);
  g_assert_true (midline_answers_equal (loaded, good));
}

/* An id that no Midline up to this one wrote is damage, not a value to guess. */
static void
test_unknown_place (StoreFixture  *fixture,
                    gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(MidlineAnswers) answers = midline_answers_new ();

  midline_store_save_answers (fixture->store, fixture->person, answers, 1, NULL);
  midline_sqlite_exec (fixture->store->db, "UPDATE answers SET place_of_pain = 'elbow'", &error);
  g_assert_no_error (error);
  g_assert_null (midline_store_load_answers (fixture->store, fixture->person, &error));
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CORRUPT);
  g_assert_nonnull (strstr (error->message, "elbow"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  STORE_TEST ("/person/settings", NULL, test_settings);
  STORE_TEST ("/person/settings-of-another", NULL, test_settings_of_another);
  STORE_TEST ("/person/notes", NULL, test_notes);
  STORE_TEST ("/person/lessons", NULL, test_lessons);
  STORE_TEST ("/person/screening", NULL, test_screening);
  STORE_TEST ("/person/unknown-question", NULL, test_unknown_question);
  STORE_TEST ("/person/answers", NULL, test_answers);
  STORE_TEST ("/person/impossible-answers", NULL, test_impossible_answers);
  STORE_TEST ("/person/unknown-place", NULL, test_unknown_place);

  return g_test_run ();
}
