/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Which drawing a lesson shows for which structure. */

#include "midline-lesson-drawings.h"
#include "midline-reading.h"
#include "midline-sample.h"

static const char *structure_ids[] = { "kneecap", "tfl", "foot", NULL };

static MidlineLesson
create_lesson (const char * const *diagrams)
{
  return (MidlineLesson) { .structure_ids = (GStrv) structure_ids,
                            .diagrams = (GStrv) diagrams };
}

static void
test_init (void)
{
  const char *diagrams[] = { "groove", "elbow", "chain", NULL };
  const char *none[] = { NULL };
  MidlineLesson lesson = create_lesson (diagrams);
  MidlineLessonDrawings drawings;

  midline_lesson_drawings_init (&drawings, &lesson);
  g_assert_cmpuint (drawings.n_kinds, ==, 2);
  g_assert_cmpint (drawings.kinds[0], ==, MIDLINE_DIAGRAM_GROOVE);
  g_assert_cmpint (drawings.kinds[1], ==, MIDLINE_DIAGRAM_CHAIN);

  lesson = create_lesson (none);
  midline_lesson_drawings_init (&drawings, &lesson);
  g_assert_cmpuint (drawings.n_kinds, ==, 1);
  g_assert_cmpint (drawings.kinds[0], ==, MIDLINE_DIAGRAM_LEG_SIDE);
}

static void
test_find (void)
{
  static const struct {
    guint shown;
    const char *structure_id;
    guint found;
  } cases[] = {
    { 0, "kneecap", 0 }, /* the one in view has it */
    { 1, "kneecap", 1 },
    { 2, "kneecap", 2 },
    { 0, "tfl", 1 },     /* the first that has it */
    { 0, "mpfl", 0 },
    { 1, "mpfl", 0 },
    { 1, "elbow", 1 },   /* none has it: the view stays */
    { 2, NULL, 2 },
  };
  const MidlineLessonDrawings drawings = {
    { MIDLINE_DIAGRAM_KNEE_FRONT, MIDLINE_DIAGRAM_LEG_SIDE, MIDLINE_DIAGRAM_CHAIN }, 3
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s from drawing %u", cases[i].structure_id, cases[i].shown);
      g_assert_cmpuint (midline_lesson_drawings_find (&drawings, cases[i].shown,
                                                      cases[i].structure_id), ==, cases[i].found);
    }
}

static void
test_turning (void)
{
  const char *diagrams[] = { "knee-front", NULL };
  MidlineLesson lesson = create_lesson (diagrams);

  g_assert_cmpstr (midline_lesson_drawings_find_structure (&lesson, MIDLINE_DIAGRAM_LEG_SIDE,
                                                           "foot"), ==, "foot");
  g_assert_cmpstr (midline_lesson_drawings_find_structure (&lesson, MIDLINE_DIAGRAM_KNEE_FRONT,
                                                           "foot"), ==, "kneecap");
  g_assert_cmpstr (midline_lesson_drawings_find_structure (&lesson, MIDLINE_DIAGRAM_KNEE_FRONT,
                                                           NULL), ==, "kneecap");
  lesson.structure_ids = (GStrv) structure_ids + 1;
  g_assert_null (midline_lesson_drawings_find_structure (&lesson, MIDLINE_DIAGRAM_GROOVE, "tfl"));
}

static void
test_sides (void)
{
  MidlineAnswers answers = { .side = MIDLINE_SIDE_BOTH, .worse_side = MIDLINE_SIDE_LEFT };

  g_assert_false (midline_lesson_drawings_show_left (NULL));
  g_assert_true (midline_lesson_drawings_show_left (&answers));
  answers.worse_side = MIDLINE_SIDE_RIGHT;
  g_assert_false (midline_lesson_drawings_show_left (&answers));
}

/* From whatever drawing is in view, each structure of a lesson leads to one that shows it. */
static void
test_shipped_lessons (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);
  GPtrArray *lessons = midline_content_get_lessons (sample->content);

  for (guint i = 0; i < lessons->len; i++)
    {
      const MidlineLesson *lesson = lessons->pdata[i];
      MidlineLessonDrawings drawings;

      midline_lesson_drawings_init (&drawings, lesson);
      g_assert_cmpuint (drawings.n_kinds, ==, g_strv_length (lesson->diagrams));
      g_assert_cmpuint (midline_lesson_drawings_find (&drawings, 0, lesson->structure_ids[0]), ==,
                        0);
      for (guint j = 0; lesson->structure_ids[j] != NULL; j++)
        for (guint shown = 0; shown < drawings.n_kinds; shown++)
          {
            guint found = midline_lesson_drawings_find (&drawings, shown,
                                                        lesson->structure_ids[j]);

            g_test_message ("%s, %s", lesson->id, lesson->structure_ids[j]);
            g_assert_true (midline_diagram_kind_has_structure (drawings.kinds[found],
                                                               lesson->structure_ids[j]));
          }
    }
}

static void
collect_terms (GPtrArray  *paragraphs,
               GHashTable *named)
{
  for (guint i = 0; i < paragraphs->len; i++)
    {
      const MidlineParagraph *paragraph = paragraphs->pdata[i];
      g_autoptr (MidlineReading) reading = midline_reading_parse (paragraph->text);

      for (guint j = 0; j < reading->terms->len; j++)
        {
          const MidlineTerm *term = reading->terms->pdata[j];

          g_hash_table_add (named, g_strdup (term->structure_id));
        }
    }
}

/* What a question is about can be looked up in the text. */
static void
test_questions_are_linked (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);
  GPtrArray *lessons = midline_content_get_lessons (sample->content);

  for (guint i = 0; i < lessons->len; i++)
    {
      const MidlineLesson *lesson = lessons->pdata[i];
      g_autoptr (GHashTable) named = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

      collect_terms (lesson->explanation, named);
      g_assert_true (g_hash_table_contains (named, lesson->structure_ids[0]));
      for (guint j = 0; j < lesson->questions->len; j++)
        {
          const MidlineQuestion *question = lesson->questions->pdata[j];

          g_test_message ("%s: %s", lesson->id, question->prompt);
          g_assert_true (g_hash_table_contains (named, question->structure_id));
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lesson-drawings/init", test_init);
  g_test_add_func ("/lesson-drawings/find", test_find);
  g_test_add_func ("/lesson-drawings/turning", test_turning);
  g_test_add_func ("/lesson-drawings/sides", test_sides);
  g_test_add_func ("/lesson-drawings/shipped-lessons", test_shipped_lessons);
  g_test_add_func ("/lesson-drawings/questions-are-linked", test_questions_are_linked);
  return g_test_run ();
}
