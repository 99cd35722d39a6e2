/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-catalogue.h"

typedef struct {
  const char *id;
  const char *regression_id;
  const char *progression_id;
} Rung;

static GPtrArray *
make_exercises (const Rung *rungs,
                gsize       n_rungs)
{
  GPtrArray *exercises = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_exercise_unref);

  for (gsize i = 0; i < n_rungs; i++)
    {
      MidlineExercise *exercise = midline_exercise_new ();

      exercise->id = g_strdup (rungs[i].id);
      exercise->regression_id = g_strdup (rungs[i].regression_id);
      exercise->progression_id = g_strdup (rungs[i].progression_id);
      g_ptr_array_add (exercises, exercise);
    }

  return exercises;
}

static void
test_look_up (void)
{
  static const Rung rungs[] = {
    { "b", "a", "c" }, { "a", NULL, "b" }, { "c", "b", NULL }, { "alone", NULL, NULL },
  };
  g_autoptr(GPtrArray) exercises = make_exercises (rungs, G_N_ELEMENTS (rungs));
  g_autoptr(GError) error = NULL;
  g_autoptr(MidlineCatalogue) catalogue = midline_catalogue_new (exercises, &error);

  g_assert_no_error (error);
  g_clear_pointer (&exercises, g_ptr_array_unref);

  g_assert_cmpuint (midline_catalogue_get_n_exercises (catalogue), ==, G_N_ELEMENTS (rungs));
  for (guint i = 0; i < G_N_ELEMENTS (rungs); i++)
    {
      MidlineExercise *exercise = midline_catalogue_get_exercise (catalogue, i);

      g_assert_cmpstr (exercise->id, ==, rungs[i].id);
      g_assert_true (midline_catalogue_lookup (catalogue, rungs[i].id) == exercise);
      g_assert_true (midline_catalogue_get_harder (catalogue, exercise) ==
                     midline_catalogue_lookup (catalogue, rungs[i].progression_id));
      g_assert_true (midline_catalogue_get_easier (catalogue, exercise) ==
                     midline_catalogue_lookup (catalogue, rungs[i].regression_id));
    }

  g_assert_nonnull (midline_catalogue_get_harder (catalogue,
                                                  midline_catalogue_lookup (catalogue, "a")));
  g_assert_null (midline_catalogue_lookup (catalogue, "no-longer-shipped"));
  g_assert_null (midline_catalogue_lookup (catalogue, ""));
  g_assert_null (midline_catalogue_lookup (catalogue, NULL));
}

static void
test_empty (void)
{
  g_autoptr(GPtrArray) exercises = make_exercises (NULL, 0);
  g_autoptr(GError) error = NULL;
  g_autoptr(MidlineCatalogue) catalogue = midline_catalogue_new (exercises, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (midline_catalogue_get_n_exercises (catalogue), ==, 0);
  g_assert_null (midline_catalogue_lookup (catalogue, "a"));
}

/* Ladders may meet: two exercises may name the same harder one. */
static void
test_meeting_ladders (void)
{
  static const Rung rungs[] = {
    { "a", NULL, "c" }, { "b", NULL, "c" }, { "c", "a", "d" }, { "d", "b", NULL },
  };
  g_autoptr(GPtrArray) exercises = make_exercises (rungs, G_N_ELEMENTS (rungs));
  g_autoptr(GError) error = NULL;
  g_autoptr(MidlineCatalogue) catalogue = midline_catalogue_new (exercises, &error);

  g_assert_no_error (error);
  g_assert_nonnull (catalogue);
}

static void
test_errors (void)
{
  static const struct {
    Rung rungs[3];
    gsize n_rungs;
    MidlineCatalogueError code;
    const char *named;
  } cases[] = {
    { { { "a" }, { "b" }, { "a" } }, 3, MIDLINE_CATALOGUE_ERROR_DUPLICATE, "“a”" },
    { { { "a", NULL, "x" } }, 1, MIDLINE_CATALOGUE_ERROR_UNKNOWN_ID, "“x”" },
    { { { "a" }, { "b", "y", NULL } }, 2, MIDLINE_CATALOGUE_ERROR_UNKNOWN_ID, "“y”" },
    { { { "a", "", NULL } }, 1, MIDLINE_CATALOGUE_ERROR_UNKNOWN_ID, "“a”" },
    { { { "a" }, { NULL } }, 2, MIDLINE_CATALOGUE_ERROR_UNKNOWN_ID, "Exercise 1" },
    { { { "" } }, 1, MIDLINE_CATALOGUE_ERROR_UNKNOWN_ID, "Exercise 0" },
    { { { "a", NULL, "a" } }, 1, MIDLINE_CATALOGUE_ERROR_CYCLE, "“a”" },
    { { { "a", NULL, "b" }, { "b", NULL, "a" } }, 2, MIDLINE_CATALOGUE_ERROR_CYCLE, "“a”" },
    { { { "a", "b" }, { "b", "c" }, { "c", "b" } }, 3, MIDLINE_CATALOGUE_ERROR_CYCLE, "“a”" },
    { { { "a", NULL, "b" }, { "b", NULL, "c" }, { "c", NULL, "a" } }, 3,
      MIDLINE_CATALOGUE_ERROR_CYCLE, "“a”" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GPtrArray) exercises = make_exercises (cases[i].rungs, cases[i].n_rungs);
      g_autoptr(GError) error = NULL;
      g_autoptr(MidlineCatalogue) catalogue = midline_catalogue_new (exercises, &error);

      g_assert_null (catalogue);
      g_assert_error (error, MIDLINE_CATALOGUE_ERROR, (int) cases[i].code);
      g_assert_nonnull (g_strstr_len (error->message, -1, cases[i].named));
    }
}

static void
test_references (void)
{
  static const Rung rungs[] = { { "a", NULL, NULL } };
  g_autoptr(GPtrArray) exercises = make_exercises (rungs, G_N_ELEMENTS (rungs));
  g_autoptr(GError) error = NULL;
  MidlineCatalogue *catalogue = midline_catalogue_new (exercises, &error);
  g_auto(GValue) value = G_VALUE_INIT;

  g_assert_no_error (error);
  g_value_init (&value, MIDLINE_TYPE_CATALOGUE);
  g_value_set_boxed (&value, catalogue);
  midline_catalogue_unref (catalogue);
  g_assert_nonnull (midline_catalogue_lookup (g_value_get_boxed (&value), "a"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/catalogue/look-up", test_look_up);
  g_test_add_func ("/catalogue/empty", test_empty);
  g_test_add_func ("/catalogue/meeting-ladders", test_meeting_ladders);
  g_test_add_func ("/catalogue/errors", test_errors);
  g_test_add_func ("/catalogue/references", test_references);

  return g_test_run ();
}
