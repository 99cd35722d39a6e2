/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-search.h"

static void
add (GPtrArray  *entries,
     const char *id,
     const char *name,
     const char *other_words)
{
  MidlineSearchEntry *entry = midline_search_entry_new (id, name, "");

  midline_search_words_add (entry->words, other_words);
  g_ptr_array_add (entries, entry);
}

/* Five entries, named by one letter each in the tables below. */
static GPtrArray *
make_entries (void)
{
  GPtrArray *entries =
    g_ptr_array_new_with_free_func ((GDestroyNotify) midline_search_entry_free);

  add (entries, "t", "Today", "exercises session plan");
  add (entries, "l", "The IT band", "lesson hip strap");
  add (entries, "c", "Clamshell", "Hip, lying on the side; a mat, a light band");
  add (entries, "h", "Hip hike", "Standing, Hüfte");
  add (entries, "e", "Éléphant Straße", "on a small step");
  return entries;
}

static void
test_find (void)
{
  static const struct {
    const char *terms; /* separated by “|” */
    const char *found; /* the best first */
  } cases[] = {
    { "clamshell", "c" },
    { "CLAM", "c" },
    { "shell", "c" },
    { "cla", "c" },
    { "ell", "" },
    { "hip", "hlc" },
    { "hip|band", "lc" },
    { "band|hip", "lc" },
    { "hip band", "lc" },
    { "band", "lc" },
    { "it|band", "l" },
    { "elephant", "e" },
    { "ÉLÉPHANT", "e" },
    { "strasse", "e" },
    { "hufte", "h" },
    { "hüfte", "h" },
    { "today", "t" },
    { "to", "t" },
    { "exercises", "t" },
    { "hike|hip", "h" },
    { "hip|zebra", "" },
    { "all", "" },
    { "", "" },
    { " ", "" },
    { "…", "" },
    { "…|hip", "hlc" },
    { "<b>", "lc" },
  };
  g_autoptr (GPtrArray) entries = make_entries ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) terms = g_strsplit (cases[i].terms, "|", -1);
      g_auto (GStrv) ids = midline_search_find (entries, (const char * const *) terms);
      g_autofree char *found = g_strjoinv ("", ids);

      g_test_message ("“%s”", cases[i].terms);
      g_assert_cmpstr (found, ==, cases[i].found);
    }
}

static void
test_no_terms (void)
{
  static const char * const no_terms[] = { NULL };
  g_autoptr (GPtrArray) entries = make_entries ();
  g_auto (GStrv) ids = midline_search_find (entries, no_terms);

  g_assert_cmpuint (g_strv_length (ids), ==, 0);
}

/* A narrower search finds nothing that the wider one had not found. */
static void
test_within (void)
{
  static const struct {
    const char *before; /* ids, separated by “|” */
    const char *terms;
    const char *found;
  } cases[] = {
    { "h|l|c", "hip", "hlc" },
    { "h|l|c", "hip|band", "lc" },
    { "c", "hip|band", "c" },
    { "c|c", "clamshell", "c" },
    { "t", "clamshell", "" },
    { "unknown|c", "clamshell", "c" },
    { "", "clamshell", "" },
    { "c", "", "" },
  };
  g_autoptr (GPtrArray) entries = make_entries ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) before = g_strsplit (cases[i].before, "|", -1);
      g_auto (GStrv) terms = g_strsplit (cases[i].terms, "|", -1);
      g_auto (GStrv) ids = midline_search_find_within (entries, (const char * const *) before,
                                                       (const char * const *) terms);
      g_autofree char *found = g_strjoinv ("", ids);

      g_test_message ("“%s” in “%s”", cases[i].terms, cases[i].before);
      g_assert_cmpstr (found, ==, cases[i].found);
    }
}

static void
test_lookup (void)
{
  g_autoptr (GPtrArray) entries = make_entries ();

  g_assert_cmpstr (midline_search_lookup (entries, "c")->name, ==, "Clamshell");
  g_assert_null (midline_search_lookup (entries, "x"));
  g_assert_null (midline_search_lookup (entries, ""));
}

/* As the library: name, aim, position, muscles and things. */
static void
test_exercise (void)
{
  static const char * const queries[] = {
    "clamshell", "lying side", "gluteus", "mat", "gluteus mat", "hip clamshell",
  };
  g_autoptr (MidlineExercise) exercise = midline_exercise_new ();
  g_autoptr (GPtrArray) words = midline_search_words_new ();

  exercise->name = g_strdup ("Clamshell");
  exercise->pillar = MIDLINE_PILLAR_HIP;
  exercise->position = MIDLINE_POSITION_SIDE_LYING;
  exercise->muscles = g_strsplit ("outer hip (gluteus medius)", "|", -1);
  exercise->equipment = g_strsplit ("a mat|a light band", "|", -1);
  midline_search_words_add_exercise (words, exercise);
  for (gsize i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_test_message ("%s", queries[i]);
      g_assert_true (midline_search_words_match (words, queries[i]));
    }
  g_assert_false (midline_search_words_match (words, "clamshell chair"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/search/find", test_find);
  g_test_add_func ("/search/no-terms", test_no_terms);
  g_test_add_func ("/search/within", test_within);
  g_test_add_func ("/search/lookup", test_lookup);
  g_test_add_func ("/search/exercise", test_exercise);
  return g_test_run ();
}
