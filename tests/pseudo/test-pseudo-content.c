/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-content.h"
#include "midline-pseudo-text.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

/* The way from the shipped files through the catalogue to the words a person sees. */

static MidlineContent *
load (void)
{
  g_autoptr (GFile) folder = g_file_new_build_filename (g_getenv ("MIDLINE_SOURCE_DIR"), "data",
                                                        "content", NULL);
  g_autoptr (GError) error = NULL;
  MidlineContent *content = midline_content_new (folder, &error);

  g_assert_no_error (error);

  return content;
}

static void
assert_translated (const char *text)
{
  g_test_message ("%s", text);
  g_assert_true (g_str_has_prefix (text, MIDLINE_PSEUDO_OPEN));
  g_assert_true (g_str_has_suffix (text, MIDLINE_PSEUDO_CLOSE));
}

static void
assert_all_translated (GStrv texts)
{
  for (guint i = 0; texts[i] != NULL; i++)
    assert_translated (texts[i]);
}

static void
test_exercises (void)
{
  g_autoptr (MidlineContent) content = load ();
  MidlineCatalogue *catalogue = midline_content_get_catalogue (content);

  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    {
      MidlineExercise *exercise = midline_catalogue_get_exercise (catalogue, i);

      assert_translated (exercise->name);
      assert_translated (exercise->feel_here);
      assert_translated (exercise->why);
      assert_translated (exercise->knee_load_note);
      assert_all_translated (exercise->muscles);
      assert_all_translated (exercise->equipment);
      assert_all_translated (exercise->steps);
      assert_all_translated (exercise->mistakes);
      assert_all_translated (exercise->skip_if);
      if (*exercise->harder != '\0')
        assert_translated (exercise->harder);
    }
}

static void
test_exercise_in_words (void)
{
  g_autoptr (MidlineContent) content = load ();
  MidlineCatalogue *catalogue = midline_content_get_catalogue (content);
  MidlineExercise *clamshell = midline_catalogue_lookup (catalogue, "clamshell");
  g_autofree char *name = midline_pseudo_text ("Clamshell");

  g_assert_cmpstr (clamshell->name, ==, name);
  g_assert_cmpstr (clamshell->dose_note, ==, "");
}

static void
test_lessons (void)
{
  g_autoptr (MidlineContent) content = load ();
  GPtrArray *lessons = midline_content_get_lessons (content);

  for (guint i = 0; i < lessons->len; i++)
    {
      MidlineLesson *lesson = g_ptr_array_index (lessons, i);
      MidlineParagraph *paragraph = g_ptr_array_index (lesson->explanation, 0);
      MidlineQuestion *question = g_ptr_array_index (lesson->questions, 0);

      assert_translated (lesson->title);
      assert_translated (paragraph->text);
      assert_translated (question->because);
      assert_all_translated (question->options);
    }

  assert_all_translated (midline_content_get_about_sources (content));
}

static void
test_names_of_the_core (void)
{
  assert_translated (midline_pillar_get_name (MIDLINE_PILLAR_HIP));
  assert_translated (midline_thing_get_name (MIDLINE_THING_MAT));
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("MIDLINE_LOCALE_DIR"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/pseudo/content/exercises", test_exercises);
  g_test_add_func ("/pseudo/content/exercise-in-words", test_exercise_in_words);
  g_test_add_func ("/pseudo/content/lessons", test_lessons);
  g_test_add_func ("/pseudo/content/core", test_names_of_the_core);

  return g_test_run ();
}
