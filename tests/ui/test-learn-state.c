/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-learn-state.h"
#include "midline-lesson-state.h"

#define WRONG_VERDICT \
  "Not quite. It pulls outward. Marked on the drawing: Kneecap (patella). You can try again."
#define READ_DAY (midline_date_new (2026, 3, 8))

static const char * const structures[] = { "kneecap", "groove", "it-band", NULL };
static const char * const diagrams[] = { "groove", "knee-front", NULL };
static const char * const options[] = { "Inward", "Outward", "Neither", NULL };

static MidlineQuestion question = {
  .prompt = (char *) "Which way?",
  .options = (GStrv) options,
  .answer_index = 1,
  .because = (char *) "It pulls outward.",
  .structure_id = (char *) "kneecap",
};

static void
lesson_free (gpointer data)
{
  MidlineLesson *lesson = data;

  g_ptr_array_unref (lesson->questions);
  g_free (lesson->id);
  g_free (lesson->title);
  g_free (lesson);
}

/* Lessons “a”, “b”, … of 4, 5, … minutes; the first has no question, the second one, and so on. */
static GPtrArray *
create_lessons (guint n)
{
  GPtrArray *lessons = g_ptr_array_new_with_free_func (lesson_free);

  for (guint i = 0; i < n; i++)
    {
      MidlineLesson *lesson = g_new0 (MidlineLesson, 1);

      lesson->id = g_strdup_printf ("%c", 'a' + i);
      lesson->title = g_strdup_printf ("The %c", 'A' + i);
      lesson->minutes = 4 + (int) i;
      lesson->structure_ids = (GStrv) structures;
      lesson->diagrams = (GStrv) diagrams;
      lesson->questions = g_ptr_array_new ();
      for (guint j = 0; j < i; j++)
        g_ptr_array_add (lesson->questions, &question);
      g_ptr_array_add (lessons, lesson);
    }
  return lessons;
}

typedef struct {
  const char *path;
  const char *read; /* one letter a lesson: r read, - not read */
  int next;         /* index of the row that carries Continue, or -1 */
  const char *count;
} ReadCase;

static const ReadCase read_cases[] = {
  { "/learn/read/none", "---", 0, "0 of 3 read" },
  { "/learn/read/first", "r--", 1, "1 of 3 read" },
  { "/learn/read/with-a-gap", "r-r", 1, "2 of 3 read" },
  { "/learn/read/later-ones-only", "-rr", 0, "2 of 3 read" },
  { "/learn/read/all", "rrr", -1, "3 of 3 read" },
};

static void
test_read (gconstpointer data)
{
  const ReadCase *c = data;
  guint n = (guint) strlen (c->read);
  g_autoptr (GPtrArray) lessons = create_lessons (n);
  g_autofree MidlineDate *read_on = g_new0 (MidlineDate, n);
  g_autoptr (MidlineLearnState) state = NULL;

  for (guint i = 0; i < n; i++)
    read_on[i] = c->read[i] == 'r' ? READ_DAY : MIDLINE_NO_DATE;
  state = midline_learn_state_from (lessons, read_on, 59, 3);

  g_assert_cmpstr (state->read_count, ==, c->count);
  g_assert_cmpuint (state->lessons->len, ==, n);
  for (guint i = 0; i < n; i++)
    {
      const MidlineLessonRow *row = state->lessons->pdata[i];

      g_assert_cmpint (row->is_read, ==, c->read[i] == 'r');
      g_assert_cmpint (row->is_next, ==, (int) i == c->next);
    }
}

static void
test_words (void)
{
  g_autoptr (GPtrArray) lessons = create_lessons (3);
  const MidlineDate read_on[] = { MIDLINE_NO_DATE, READ_DAY, MIDLINE_NO_DATE };
  g_autoptr (MidlineLearnState) state = midline_learn_state_from (lessons, read_on, 59, 3);
  const MidlineLessonRow *rows[3];

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    rows[i] = state->lessons->pdata[i];
  g_assert_cmpstr (rows[0]->id, ==, "a");
  g_assert_cmpstr (rows[0]->structure_id, ==, "kneecap");
  g_assert_cmpint (rows[0]->drawing, ==, MIDLINE_DIAGRAM_GROOVE);
  g_assert_cmpstr (rows[0]->title, ==, "1. The A");
  g_assert_cmpstr (rows[0]->details, ==, "4 min");
  g_assert_cmpstr (rows[1]->details, ==, "5 min · read on 8 March 2026");
  g_assert_cmpstr (rows[2]->title, ==, "3. The C");
  g_assert_cmpstr (rows[2]->details, ==, "6 min · 2 questions at the end");
  g_assert_cmpstr (state->intro, ==, "What pulls on the kneecap, and what helps. "
                                     "3 short lessons, about 15 minutes in all.");
  g_assert_cmpstr (state->library, ==, "59 exercises");
  g_assert_cmpstr (state->videos, ==, "3 linked, open in your browser");
}

static void
test_single_ones (void)
{
  g_autoptr (GPtrArray) lessons = create_lessons (2);
  const MidlineDate read_on[] = { MIDLINE_NO_DATE, MIDLINE_NO_DATE };
  g_autoptr (MidlineLearnState) state = midline_learn_state_from (lessons, read_on, 1, 1);

  g_assert_cmpstr (((MidlineLessonRow *) state->lessons->pdata[1])->details, ==,
                   "5 min · 1 question at the end");
  g_assert_cmpstr (state->library, ==, "1 exercise");
  g_assert_cmpstr (state->videos, ==, "1 linked, opens in your browser");
}

static void
test_lesson_neighbours (void)
{
  static const struct { const char *id, *previous, *next, *next_name, *place; } cases[] = {
    { "a", NULL, "b", "Next Lesson: The B", "Lesson 1 of 3 · 4 min" },
    { "b", "a", "c", "Next Lesson: The C", "Lesson 2 of 3 · 5 min" },
    { "c", "b", NULL, NULL, "Lesson 3 of 3 · 6 min" },
  };
  g_autoptr (GPtrArray) lessons = create_lessons (3);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MidlineLessonState) state =
        midline_lesson_state_from (lessons, cases[i].id, MIDLINE_NO_DATE);

      g_assert_cmpstr (state->lesson->id, ==, cases[i].id);
      g_assert_cmpstr (state->previous != NULL ? state->previous->id : NULL, ==, cases[i].previous);
      g_assert_cmpstr (state->next != NULL ? state->next->id : NULL, ==, cases[i].next);
      g_assert_cmpstr (state->next_name, ==, cases[i].next_name);
      g_assert_cmpint (state->previous_name != NULL, ==, cases[i].previous != NULL);
      g_assert_cmpstr (state->place, ==, cases[i].place);
      g_assert_null (state->read_line);
    }
}

static void
test_lesson_read (void)
{
  g_autoptr (GPtrArray) lessons = create_lessons (2);
  g_autoptr (MidlineLessonState) state = midline_lesson_state_from (lessons, "b", READ_DAY);

  g_assert_cmpstr (state->read_line, ==, "Read on 8 March 2026");
  g_assert_null (midline_lesson_state_from (lessons, "z", READ_DAY));
}

static void
test_question (void)
{
  static const struct { int chosen; MidlineAnswerMark mark; const char *verdict; } cases[] = {
    { MIDLINE_NO_OPTION, MIDLINE_ANSWER_OPEN, NULL },
    { 0, MIDLINE_ANSWER_WRONG, WRONG_VERDICT },
    { 1, MIDLINE_ANSWER_RIGHT, "That’s right. It pulls outward." },
    { 2, MIDLINE_ANSWER_WRONG, WRONG_VERDICT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *verdict = midline_question_dup_verdict (&question, cases[i].chosen);

      g_assert_cmpint (midline_question_mark (&question, cases[i].chosen), ==, cases[i].mark);
      g_assert_cmpstr (verdict, ==, cases[i].verdict);
    }
}

static void
test_answered (void)
{
  static const struct { int chosen[2]; gboolean is_answered; } cases[] = {
    { { MIDLINE_NO_OPTION, MIDLINE_NO_OPTION }, FALSE },
    { { 1, MIDLINE_NO_OPTION }, FALSE },
    { { 1, 0 }, FALSE },
    { { 0, 1 }, FALSE },
    { { 1, 1 }, TRUE },
  };
  g_autoptr (GPtrArray) lessons = create_lessons (3);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (midline_lesson_is_answered (lessons->pdata[2], cases[i].chosen), ==,
                     cases[i].is_answered);
  g_assert_false (midline_lesson_is_answered (lessons->pdata[0], NULL));
}

static void
test_step_structure (void)
{
  static const struct { const char *from; int step; const char *to; } cases[] = {
    { "kneecap", 1, "groove" },
    { "it-band", 1, "kneecap" },
    { "kneecap", -1, "it-band" },
    { "groove", -1, "kneecap" },
    { "foot", 1, "kneecap" },
    { NULL, -1, "kneecap" },
  };
  static const char * const none[] = { NULL };
  MidlineLesson lesson = { .structure_ids = (GStrv) structures };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (midline_lesson_step_structure (&lesson, cases[i].from, cases[i].step), ==,
                     cases[i].to);
  lesson.structure_ids = (GStrv) none;
  g_assert_null (midline_lesson_step_structure (&lesson, "kneecap", 1));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (read_cases); i++)
    g_test_add_data_func (read_cases[i].path, &read_cases[i], test_read);
  g_test_add_func ("/learn/words", test_words);
  g_test_add_func ("/learn/single-ones", test_single_ones);
  g_test_add_func ("/lesson/neighbours", test_lesson_neighbours);
  g_test_add_func ("/lesson/read", test_lesson_read);
  g_test_add_func ("/lesson/question", test_question);
  g_test_add_func ("/lesson/answered", test_answered);
  g_test_add_func ("/lesson/step-structure", test_step_structure);
  return g_test_run ();
}
