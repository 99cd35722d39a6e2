/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-test-readability.h"
#include "midline-test-shipped.h"

#include <string.h>

/* The rules of the house for everything that people read in the shipped files. */

#define STEP_MAX_WORDS 15
#define STEPS_MAX_GRADE 6.0
#define READING_MAX_GRADE 8.0

/* Words that claim what Midline does not do. Whole words, in any case. */
static const char * const forbidden[] = {
  "diagnos(e|es|ed|ing|is|tic)",
  "measur(e|es|ed|ing|ement|ements)",
  "monitor(s|ed|ing)?",
  "prescri(be|bes|bed|bing|ption)",
  "treat(s|ed|ing|ment|ments)?",
  "cure(s|d)?",
  "correct(s|ed|ing|ion)",
  "fix(es|ing)",
  "clinically proven",
  "medical device",
  "safe for your knee",
  "your (vmo|vl|vm|inner quad|outer quad|it band|quad|hip|hips|muscles?) (is|are) "
    "(weak|late|tight|overactive|out of balance)",
  NULL
};

static void
test_readability_of_known_texts (void)
{
  static const struct {
    const char *word;
    guint syllables;
  } words[] = {
    { "knee", 1 }, { "kneecap", 2 }, { "muscle", 2 }, { "muscles", 2 }, { "bridges", 2 },
    { "makes", 1 }, { "lifted", 2 }, { "pulled", 1 }, { "patella", 3 }, { "exercise", 3 },
    { "45", 1 }, { "slowly", 2 }, { "table", 2 }, { "the", 1 }, { "inches", 2 },
  };
  MidlineReadability readability = { 0 };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_test_message ("%s", words[i].word);
      g_assert_cmpuint (midline_readability_count_syllables (words[i].word), ==,
                        words[i].syllables);
    }

  g_assert_cmpuint (midline_readability_count_words ("Lift the [kneecap](kneecap) 1.5 cm."), ==, 6);

  midline_readability_add (&readability, "The cat sat on the mat. It was 1.5 years old.");
  g_assert_cmpuint (readability.sentences, ==, 2);
  g_assert_cmpuint (readability.words, ==, 12);
  g_assert_cmpuint (readability.syllables, ==, 12);
  g_assert_cmpfloat_with_epsilon (midline_readability_get_grade (&readability),
                                  0.39 * 6 + 11.8 - 15.59, 1e-9);
}

static void
test_steps_are_sentences (void)
{
  g_autoptr (MidlineContent) content = midline_shipped_load ();
  MidlineCatalogue *catalogue = midline_content_get_catalogue (content);

  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    {
      MidlineExercise *exercise = midline_catalogue_get_exercise (catalogue, i);

      g_assert_cmpuint (g_strv_length (exercise->steps), >=, 3);
      g_assert_cmpuint (g_strv_length (exercise->steps), <=, 5);

      for (guint j = 0; exercise->steps[j] != NULL; j++)
        {
          g_test_message ("%s: %s", exercise->id, exercise->steps[j]);
          g_assert_true (g_ascii_isupper (exercise->steps[j][0]));
          g_assert_true (g_str_has_suffix (exercise->steps[j], "."));
          g_assert_cmpuint (midline_readability_count_words (exercise->steps[j]), <=,
                            STEP_MAX_WORDS);
        }
    }
}

/* A step says what to do first: it begins with one of these, and a new verb is added here. */
static const char * const verbs[] = {
  "Anchor", "Bend", "Bring", "Choose", "Come", "Cross", "Draw", "Ease", "Hold", "Keep", "Kick",
  "Kneel", "Land", "Lean", "Let", "Lie", "Lift", "Loop", "Lower", "Move", "Open", "Pedal",
  "Place", "Point", "Press", "Pull", "Push", "Put", "Reach", "Relax", "Repeat", "Rest", "Rise",
  "Roll", "Run", "Set", "Sit", "Slide", "Soften", "Spread", "Squeeze", "Stack", "Stand", "Start",
  "Stay", "Step", "Stop", "Straighten", "Tap", "Tighten", "Tip", "Touch", "Tuck", "Turn", "Use",
  "Walk", "Watch",
  NULL
};

static void
test_steps_begin_with_a_verb (void)
{
  g_autoptr (MidlineContent) content = midline_shipped_load ();
  MidlineCatalogue *catalogue = midline_content_get_catalogue (content);

  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    {
      MidlineExercise *exercise = midline_catalogue_get_exercise (catalogue, i);

      for (guint j = 0; exercise->steps[j] != NULL; j++)
        {
          g_auto (GStrv) words = g_strsplit_set (exercise->steps[j], " ,.", 2);

          g_test_message ("%s: %s", exercise->id, exercise->steps[j]);
          g_assert_true (g_strv_contains (verbs, words[0]));
        }
    }
}

static void
test_steps_are_easy (void)
{
  g_autoptr (MidlineContent) content = midline_shipped_load ();
  MidlineCatalogue *catalogue = midline_content_get_catalogue (content);

  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    {
      MidlineExercise *exercise = midline_catalogue_get_exercise (catalogue, i);
      MidlineReadability readability = { 0 };

      for (guint j = 0; exercise->steps[j] != NULL; j++)
        midline_readability_add (&readability, exercise->steps[j]);

      g_test_message ("%s: grade %.1f", exercise->id, midline_readability_get_grade (&readability));
      g_assert_cmpfloat (midline_readability_get_grade (&readability), <=, STEPS_MAX_GRADE);
    }
}

static void
add_paragraphs (MidlineReadability *readability,
                GPtrArray          *paragraphs)
{
  for (guint i = 0; i < paragraphs->len; i++)
    {
      MidlineParagraph *paragraph = g_ptr_array_index (paragraphs, i);

      midline_readability_add (readability, paragraph->text);
    }
}

static void
assert_reading_grade (const char *what,
                      GPtrArray  *paragraphs)
{
  MidlineReadability readability = { 0 };

  add_paragraphs (&readability, paragraphs);
  g_test_message ("%s: grade %.1f", what, midline_readability_get_grade (&readability));
  g_assert_cmpfloat (midline_readability_get_grade (&readability), <=, READING_MAX_GRADE);
}

static void
test_lessons_are_plain (void)
{
  g_autoptr (MidlineContent) content = midline_shipped_load ();
  GPtrArray *lessons = midline_content_get_lessons (content);
  GPtrArray *advice = midline_content_get_advice (content);

  for (guint i = 0; i < lessons->len; i++)
    {
      MidlineLesson *lesson = g_ptr_array_index (lessons, i);

      assert_reading_grade (lesson->id, lesson->explanation);
      assert_reading_grade (lesson->id, lesson->research);
    }

  for (guint i = 0; i < advice->len; i++)
    {
      MidlineAdvice *card = g_ptr_array_index (advice, i);

      assert_reading_grade (card->id, card->points);
    }
}

static void
test_forbidden_words (void)
{
  g_autoptr (GPtrArray) texts = midline_shipped_list_texts ();
  g_autofree char *words = g_strjoinv ("|", (GStrv) forbidden);
  g_autofree char *pattern = g_strdup_printf ("\\b(%s)\\b", words);
  g_autoptr (GRegex) regex = g_regex_new (pattern, G_REGEX_CASELESS, 0, NULL);

  g_assert_true (g_regex_match (regex, "It treats pain.", 0, NULL));
  g_assert_true (g_regex_match (regex, "Clinically Proven", 0, NULL));
  g_assert_true (g_regex_match (regex, "Your VMO is weak.", 0, NULL));
  g_assert_false (g_regex_match (regex, "a retreat to a curette", 0, NULL));

  for (guint i = 0; i < texts->len; i++)
    {
      MidlineShippedText *shipped = g_ptr_array_index (texts, i);

      if (g_regex_match (regex, shipped->text, 0, NULL))
        {
          g_test_message ("%s: %s", shipped->place, shipped->text);
          g_test_fail ();
        }
    }
}

static gboolean
has_plain_typing (const char *text)
{
  return strpbrk (text, "\"'") != NULL || strstr (text, "...") != NULL ||
         strstr (text, " - ") != NULL || strstr (text, "  ") != NULL ||
         g_ascii_isspace (text[0]) || g_ascii_isspace (text[strlen (text) - 1]);
}

static void
test_typography (void)
{
  g_autoptr (GPtrArray) texts = midline_shipped_list_texts ();

  g_assert_true (has_plain_typing ("don't"));
  g_assert_true (has_plain_typing ("ends with a space "));
  g_assert_false (has_plain_typing ("don’t – “really”"));
  g_assert_cmpuint (texts->len, >, 1000);

  for (guint i = 0; i < texts->len; i++)
    {
      MidlineShippedText *shipped = g_ptr_array_index (texts, i);

      if (has_plain_typing (shipped->text))
        {
          g_test_message ("%s: %s", shipped->place, shipped->text);
          g_test_fail ();
        }
    }
}

static void
test_videos_carry_no_token (void)
{
  g_autoptr (MidlineContent) content = midline_shipped_load ();
  GPtrArray *videos = midline_content_get_videos (content);

  g_assert_cmpuint (videos->len, ==, 3);

  for (guint i = 0; i < videos->len; i++)
    {
      MidlineVideo *video = g_ptr_array_index (videos, i);

      g_assert_true (g_str_has_prefix (video->address, "https://youtu.be/"));
      g_assert_null (strstr (video->address, "si="));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/content/words/readability", test_readability_of_known_texts);
  g_test_add_func ("/content/words/steps-are-sentences", test_steps_are_sentences);
  g_test_add_func ("/content/words/steps-begin-with-a-verb", test_steps_begin_with_a_verb);
  g_test_add_func ("/content/words/steps-are-easy", test_steps_are_easy);
  g_test_add_func ("/content/words/lessons-are-plain", test_lessons_are_plain);
  g_test_add_func ("/content/words/forbidden", test_forbidden_words);
  g_test_add_func ("/content/words/typography", test_typography);
  g_test_add_func ("/content/words/videos", test_videos_carry_no_token);

  return g_test_run ();
}
