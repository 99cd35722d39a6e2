/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-library-state.h"

#define ANY MIDLINE_LIBRARY_ANY

static MidlineExercise *
make_exercise (const char      *id,
               const char      *name,
               MidlinePillar    pillar,
               MidlinePosition  position,
               int              level,
               MidlineKneeLoad  load)
{
  MidlineExercise *self = midline_exercise_new ();

  self->id = g_strdup (id);
  self->name = g_strdup (name);
  self->pillar = pillar;
  self->position = position;
  self->level = level;
  self->knee_load = load;
  return self;
}

static void
add_need (MidlineExercise *exercise,
          const char      *words,
          MidlineThings    things)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (exercise->equipment != NULL)
    g_strv_builder_addv (builder, (const char **) exercise->equipment);
  g_strv_builder_add (builder, words);
  g_strfreev (exercise->equipment);
  exercise->equipment = g_strv_builder_end (builder);
  if (things != MIDLINE_NO_THINGS)
    g_array_append_val (exercise->needs, things);
}

static void
set_muscle (MidlineExercise *exercise,
            const char      *muscle)
{
  g_strfreev (exercise->muscles);
  exercise->muscles = g_new0 (char *, 2);
  exercise->muscles[0] = g_strdup (muscle);
}

/* Five exercises, named by one letter each in the tables below. */
static MidlineCatalogue *
make_catalogue (void)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func ((GDestroyNotify)
                                                              midline_exercise_unref);
  g_autoptr (GError) error = NULL;
  MidlineCatalogue *catalogue;
  MidlineExercise *exercise;

  exercise = make_exercise ("c", "Clamshell", MIDLINE_PILLAR_HIP, MIDLINE_POSITION_SIDE_LYING, 1,
                            MIDLINE_KNEE_LOAD_MINIMAL);
  set_muscle (exercise, "outer hip (gluteus medius)");
  add_need (exercise, "a mat", MIDLINE_THING_MAT);
  add_need (exercise, "a light band (optional)", MIDLINE_NO_THINGS);
  g_ptr_array_add (all, exercise);
  exercise = make_exercise ("w", "Wall sit", MIDLINE_PILLAR_QUAD_BALANCE,
                            MIDLINE_POSITION_STANDING, 2, MIDLINE_KNEE_LOAD_MODERATE);
  add_need (exercise, "a wall", MIDLINE_THING_WALL);
  g_ptr_array_add (all, exercise);
  exercise = make_exercise ("e", "Éléphant Straße", MIDLINE_PILLAR_FOOT,
                            MIDLINE_POSITION_SITTING, 1, MIDLINE_KNEE_LOAD_LOW);
  g_ptr_array_add (all, exercise);
  exercise = make_exercise ("r", "Roller: outer front thigh", MIDLINE_PILLAR_ITB_TENSION,
                            MIDLINE_POSITION_PRONE, 1, MIDLINE_KNEE_LOAD_MINIMAL);
  add_need (exercise, "a foam roller or ball", MIDLINE_THING_ROLLER | MIDLINE_THING_BALL);
  g_ptr_array_add (all, exercise);
  exercise = make_exercise ("s", "Spanish squat", MIDLINE_PILLAR_QUAD_BALANCE,
                            MIDLINE_POSITION_STANDING, 3, MIDLINE_KNEE_LOAD_HIGH);
  add_need (exercise, "a strong, long band", MIDLINE_THING_LONG_BAND);
  g_ptr_array_add (all, exercise);
  catalogue = midline_catalogue_new (all, &error);
  g_assert_no_error (error);
  return catalogue;
}

/* The ids that match, in order: “cw”. */
static char *
dup_matches (MidlineCatalogue           *catalogue,
             const MidlineAnswers       *answers,
             const MidlineLibraryFilter *filter)
{
  g_autoptr (MidlineLibraryState) state =
    midline_library_state_from (catalogue, answers, filter, MIDLINE_NO_DATE);
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < state->exercises->len; i++)
    g_string_append (ids, ((MidlineExercise *) g_ptr_array_index (state->exercises, i))->id);
  return g_string_free (ids, FALSE);
}

static void
test_query (void)
{
  static const struct {
    const char *query;
    const char *found;
  } cases[] = {
    { NULL, "cwers" },
    { "", "cwers" },
    { "   ", "cwers" },
    { "clamshell", "c" },
    { "CLAM", "c" },
    { "shell", "c" },
    { "clámshell", "c" },
    { "elephant", "e" },
    { "ÉLÉPHANT", "e" },
    { "éléphant", "e" },
    { "strasse", "e" },
    { "gluteus", "c" },
    { "outer", "cr" },
    { "outer hip", "c" },
    { "hip outer", "c" },
    { "quad balance", "ws" },
    { "standing", "ws" },
    { "lying", "cr" },
    { "roller ball", "r" },
    { "band", "crs" },
    { "band strong", "s" },
    { "it", "r" },
    { "all", "" },
    { "wal", "w" },
    { "wall-sit", "w" },
    { "zebra", "" },
    { "outer zebra", "" },
    { "…", "" },
  };
  g_autoptr (MidlineCatalogue) catalogue = make_catalogue ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MidlineLibraryFilter filter = midline_library_filter_none ();
      g_autofree char *found = NULL;

      filter.query = cases[i].query;
      found = dup_matches (catalogue, NULL, &filter);
      g_test_message ("query %s", cases[i].query != NULL ? cases[i].query : "none");
      g_assert_cmpstr (found, ==, cases[i].found);
    }
}

static void
test_options (void)
{
  static const struct {
    MidlineLibraryChoice choice;
    int option;
    const char *found;
  } cases[] = {
    { MIDLINE_LIBRARY_AIM, ANY, "cwers" },
    { MIDLINE_LIBRARY_AIM, MIDLINE_PILLAR_HIP, "c" },
    { MIDLINE_LIBRARY_AIM, MIDLINE_PILLAR_QUAD_BALANCE, "ws" },
    { MIDLINE_LIBRARY_AIM, MIDLINE_PILLAR_MOVEMENT_MECHANICS, "" },
    { MIDLINE_LIBRARY_EQUIPMENT, 0, "e" },
    { MIDLINE_LIBRARY_EQUIPMENT, 1, "cwe" },
    { MIDLINE_LIBRARY_EQUIPMENT, 2, "s" },
    { MIDLINE_LIBRARY_EQUIPMENT, 3, "" },
    { MIDLINE_LIBRARY_EQUIPMENT, 5, "r" },
    { MIDLINE_LIBRARY_POSITION, MIDLINE_POSITION_STANDING, "ws" },
    { MIDLINE_LIBRARY_POSITION, MIDLINE_POSITION_RUNNING, "" },
    { MIDLINE_LIBRARY_DIFFICULTY, 0, "cer" },
    { MIDLINE_LIBRARY_DIFFICULTY, 1, "w" },
    { MIDLINE_LIBRARY_DIFFICULTY, 2, "s" },
    { MIDLINE_LIBRARY_KNEE_LOAD, 0, "cr" },
    { MIDLINE_LIBRARY_KNEE_LOAD, 1, "cer" },
    { MIDLINE_LIBRARY_KNEE_LOAD, 2, "cwer" },
  };
  g_autoptr (MidlineCatalogue) catalogue = make_catalogue ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MidlineLibraryFilter filter = midline_library_filter_none ();
      g_autofree char *found = NULL;

      filter.options[cases[i].choice] = cases[i].option;
      found = dup_matches (catalogue, NULL, &filter);
      g_test_message ("%s: %d", midline_library_choice_get_title (cases[i].choice),
                      cases[i].option);
      g_assert_cmpstr (found, ==, cases[i].found);
    }
}

static void
test_things (void)
{
  static const struct {
    MidlineThings things;
    const char *found;
  } cases[] = {
    { MIDLINE_NO_THINGS, "e" },
    { MIDLINE_HOUSEHOLD_THINGS, "cwe" },
    { MIDLINE_THING_BALL, "er" },
    { MIDLINE_THING_WALL | MIDLINE_THING_LONG_BAND, "wes" },
    { MIDLINE_ALL_THINGS, "cwers" },
  };
  g_autoptr (MidlineCatalogue) catalogue = make_catalogue ();
  MidlineLibraryFilter filter = midline_library_filter_none ();
  g_autofree char *without_answers = NULL;

  filter.only_with_things = TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MidlineAnswers) answers = midline_answers_new ();
      g_autofree char *found = NULL;

      answers->things = cases[i].things;
      found = dup_matches (catalogue, answers, &filter);
      g_assert_cmpstr (found, ==, cases[i].found);
    }
  without_answers = dup_matches (catalogue, NULL, &filter);
  g_assert_cmpstr (without_answers, ==, "cwers");
}

static void
test_combined (void)
{
  g_autoptr (MidlineCatalogue) catalogue = make_catalogue ();
  g_autoptr (MidlineAnswers) answers = midline_answers_new ();
  MidlineLibraryFilter filter = midline_library_filter_none ();
  g_autofree char *three = NULL;
  g_autofree char *with_query = NULL;
  g_autofree char *contradiction = NULL;

  filter.only_with_things = TRUE;
  filter.options[MIDLINE_LIBRARY_AIM] = MIDLINE_PILLAR_QUAD_BALANCE;
  filter.options[MIDLINE_LIBRARY_POSITION] = MIDLINE_POSITION_STANDING;
  three = dup_matches (catalogue, answers, &filter);
  g_assert_cmpstr (three, ==, "w");
  filter.query = "wall";
  with_query = dup_matches (catalogue, answers, &filter);
  g_assert_cmpstr (with_query, ==, "w");
  filter.options[MIDLINE_LIBRARY_DIFFICULTY] = 2;
  contradiction = dup_matches (catalogue, answers, &filter);
  g_assert_cmpstr (contradiction, ==, "");
}

static void
test_is_none (void)
{
  MidlineLibraryFilter filter = midline_library_filter_none ();

  g_assert_true (midline_library_filter_is_none (&filter));
  filter.query = "  ";
  g_assert_true (midline_library_filter_is_none (&filter));
  filter.query = "hip";
  g_assert_false (midline_library_filter_is_none (&filter));
  filter = midline_library_filter_none ();
  filter.only_with_things = TRUE;
  g_assert_false (midline_library_filter_is_none (&filter));
  for (guint i = 0; i < MIDLINE_N_LIBRARY_CHOICES; i++)
    {
      filter = midline_library_filter_none ();
      filter.options[i] = 0;
      g_assert_false (midline_library_filter_is_none (&filter));
    }
}

static void
test_words (void)
{
  static const struct {
    MidlineLibraryChoice choice;
    int option;
    const char *words;
  } cases[] = {
    { MIDLINE_LIBRARY_AIM, ANY, "Aim" },
    { MIDLINE_LIBRARY_AIM, MIDLINE_PILLAR_HIP, "Aim: Hip" },
    { MIDLINE_LIBRARY_EQUIPMENT, 0, "Equipment: Nothing at all" },
    { MIDLINE_LIBRARY_POSITION, MIDLINE_POSITION_PRONE, "Position: Lying face down" },
    { MIDLINE_LIBRARY_DIFFICULTY, 2, "Difficulty: Level 3" },
    { MIDLINE_LIBRARY_KNEE_LOAD, 2, "Knee Load: Up to medium" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = midline_library_choice_dup_words (cases[i].choice,
                                                                 cases[i].option);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
  for (guint i = 0; i < MIDLINE_N_LIBRARY_CHOICES; i++)
    for (int j = 0; j < midline_library_choice_get_n_options ((MidlineLibraryChoice) i); j++)
      g_assert_cmpstr (midline_library_choice_get_option ((MidlineLibraryChoice) i, j), !=, "");
}

static void
test_state (void)
{
  g_autoptr (MidlineCatalogue) catalogue = make_catalogue ();
  g_autoptr (MidlineAnswers) answers = midline_answers_new ();
  MidlineLibraryFilter filter = midline_library_filter_none ();
  g_autoptr (MidlineLibraryState) all =
    midline_library_state_from (catalogue, NULL, &filter, MIDLINE_NO_DATE);
  g_autoptr (MidlineLibraryState) some = NULL;

  g_assert_cmpstr (all->count, ==, "5 of 5 shown");
  g_assert_cmpstr (all->search_hint, ==, "Search 5 exercises");
  g_assert_null (all->invitation);
  g_assert_false (all->can_ask_things);
  g_assert_false (all->is_filtered);

  filter.query = "hip";
  some = midline_library_state_from (catalogue, answers, &filter,
                                     midline_date_new (2026, 3, 13));
  g_assert_cmpstr (some->count, ==, "1 of 5 shown");
  g_assert_cmpstr (some->invitation, ==, "Choose an exercise to add to Friday, 13 March");
  g_assert_true (some->can_ask_things);
  g_assert_true (some->is_filtered);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/library-state/query", test_query);
  g_test_add_func ("/library-state/options", test_options);
  g_test_add_func ("/library-state/things", test_things);
  g_test_add_func ("/library-state/combined", test_combined);
  g_test_add_func ("/library-state/is-none", test_is_none);
  g_test_add_func ("/library-state/words", test_words);
  g_test_add_func ("/library-state/state", test_state);

  return g_test_run ();
}
