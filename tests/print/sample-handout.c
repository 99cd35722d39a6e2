/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "sample-handout.h"

#include <math.h>

struct _SampleMeasurer {
  GObject parent_instance;

  double width_per_size;
};

static void measurer_iface_init (MidlineTextMeasurerInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SampleMeasurer, sample_measurer, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (MIDLINE_TYPE_TEXT_MEASURER,
                                                      measurer_iface_init))

typedef struct {
  int n_lines;
  int longest;
} Lines;

/* Breaks one paragraph between words, and inside a word that is longer than a line. */
static void
break_paragraph (const char *paragraph,
                 int         chars_per_line,
                 Lines      *lines)
{
  g_auto (GStrv) words = g_strsplit (paragraph, " ", -1);
  int used = 0;

  lines->n_lines++;
  for (guint i = 0; words[i] != NULL; i++)
    {
      int length = (int) g_utf8_strlen (words[i], -1);

      if (used > 0 && used + 1 + length > chars_per_line)
        {
          lines->n_lines++;
          used = 0;
        }
      used += (used > 0 ? 1 : 0) + length;
      for (; used > chars_per_line; used -= chars_per_line)
        {
          lines->n_lines++;
          lines->longest = MAX (lines->longest, chars_per_line);
        }
      lines->longest = MAX (lines->longest, used);
    }
}

static void
sample_measurer_measure (MidlineTextMeasurer   *measurer,
                         const MidlineRichText *text,
                         double                 size_pt,
                         double                 width_pt,
                         MidlineTextExtents    *extents)
{
  double char_width = SAMPLE_MEASURER (measurer)->width_per_size * size_pt;
  int chars_per_line = width_pt < 0 ? G_MAXINT : MAX ((int) floor (width_pt / char_width), 1);
  g_auto (GStrv) paragraphs = g_strsplit (text->string->str, "\n", -1);
  Lines lines = { 0, 0 };

  for (guint i = 0; paragraphs[i] != NULL; i++)
    break_paragraph (paragraphs[i], chars_per_line, &lines);
  extents->width_pt = lines.longest * char_width;
  extents->height_pt = MAX (lines.n_lines, 1) * size_pt * 1.25;
  extents->baseline_pt = size_pt;
  extents->longest_line_chars = lines.longest;
}

static void
measurer_iface_init (MidlineTextMeasurerInterface *iface)
{
  iface->measure = sample_measurer_measure;
}

static void
sample_measurer_class_init (SampleMeasurerClass *klass)
{
}

static void
sample_measurer_init (SampleMeasurer *self)
{
}

MidlineTextMeasurer *
sample_measurer_new (double width_per_size)
{
  SampleMeasurer *self = g_object_new (SAMPLE_TYPE_MEASURER, NULL);

  self->width_per_size = width_per_size;
  return MIDLINE_TEXT_MEASURER (self);
}

MidlineExercise *
sample_exercise_new (const char *id,
                     const char *name)
{
  static const char *const steps[] = {
    "Lie on your side with your knees bent.",
    "Open your top knee like a shell.",
    "Hold for 1 second.",
    "Lower your knee slowly over 2 seconds.",
    NULL,
  };
  static const char *const mistakes[] = { "rolling back", "rushing", NULL };
  MidlineExercise *exercise = midline_exercise_new ();
  MidlineThings mat = MIDLINE_THING_MAT;

  exercise->id = g_strdup (id);
  exercise->name = g_strdup (name);
  exercise->steps = g_strdupv ((GStrv) steps);
  exercise->mistakes = g_strdupv ((GStrv) mistakes);
  exercise->feel_here = g_strdup ("the outer side of the top hip");
  exercise->easier = g_strdup ("open less far");
  exercise->harder = g_strdup ("put a band above your knees");
  exercise->why = g_strdup ("Strong hip muscles share the work of the knee.");
  exercise->dose_note = g_strdup ("");
  exercise->position = MIDLINE_POSITION_SIDE_LYING;
  exercise->dose = (MidlineDose) {
    .sets = 2, .reps = 12, .hold_seconds = 1, .rest_seconds = 60, .directions = 1,
    .each_side = TRUE,
  };
  if (exercise->needs == NULL)
    exercise->needs = g_array_new (FALSE, FALSE, sizeof (MidlineThings));
  g_array_append_val (exercise->needs, mat);
  return exercise;
}

static MidlineHandoutInput *
input_new_from_exercises (GPtrArray *exercises)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MidlineCatalogue) catalogue = midline_catalogue_new (exercises, &error);
  g_autoptr (MidlineAnswers) answers = midline_answers_new ();
  static const char *const signs[] = {
    "you cannot put weight on the leg", "the knee is stuck", "the knee swells a lot",
    "the knee is hot and red",          "one calf is swollen", "the knee gives way",
    "pain at night does not ease",      "the leg is numb",     NULL,
  };
  const MidlinePlan plan = {
    .version = 3, .started_on = SAMPLE_MONDAY, .week_1_start = SAMPLE_MONDAY,
    .valid_from = SAMPLE_MONDAY, .length_weeks = 12,
  };
  MidlineHandoutInput *input;

  g_assert_no_error (error);
  g_free (answers->goal);
  answers->goal = g_strdup ("Walk down the stairs without holding on.");
  answers->things = MIDLINE_ALL_THINGS;
  answers->length_weeks = 12;
  answers->worse_side = MIDLINE_SIDE_RIGHT;
  input = midline_handout_input_new (catalogue, answers);
  input->printed_on = midline_date_new (2026, 3, 11);
  input->warning_signs = g_strdupv ((GStrv) signs);
  input->plan = midline_plan_copy (&plan);
  return input;
}

static MidlineSession *
session_new (MidlineCatalogue   *catalogue,
             MidlineDate         date,
             MidlineSessionKind  kind,
             guint               first,
             guint               n)
{
  MidlineSession *session = midline_session_new (date, kind);

  for (guint i = 0; i < n; i++)
    {
      MidlineExercise *exercise = midline_catalogue_get_exercise (
          catalogue, (first + i) % midline_catalogue_get_n_exercises (catalogue));

      if (midline_session_find (session, exercise->id) == NULL)
        g_ptr_array_add (session->items, midline_plan_item_new (exercise->id, &exercise->dose,
                                                                "take-together",
                                                                MIDLINE_LEVEL_START));
    }
  return session;
}

/* Weeks with strength on Monday, Wednesday and Friday and mobility on Tuesday. */
void
sample_input_add_weeks (MidlineHandoutInput *input,
                        int                  n_weeks)
{
  for (int i = 0; i < n_weeks; i++)
    {
      MidlineDate start = SAMPLE_MONDAY + 7 * i;
      g_autoptr (MidlineWeek) week = midline_week_new (i + 1, start, MIDLINE_PHASE_SETTLE);

      g_ptr_array_add (week->sessions, session_new (input->catalogue, start,
                                                    MIDLINE_SESSION_STRENGTH_A, 0, 3));
      g_ptr_array_add (week->sessions, session_new (input->catalogue, start + 1,
                                                    MIDLINE_SESSION_MOBILITY, 5, 2));
      g_ptr_array_add (week->sessions, session_new (input->catalogue, start + 2,
                                                    MIDLINE_SESSION_STRENGTH_B, 3, 3));
      g_ptr_array_add (week->sessions, session_new (input->catalogue, start + 4,
                                                    MIDLINE_SESSION_STRENGTH_A, 0, 3));
      midline_handout_input_add_week (input, week, i > 0);
    }
}

/* Eight exercises, the second for both legs together; no weeks yet. */
MidlineHandoutInput *
sample_input_new (void)
{
  static const char *const names[] = { "Clamshell", "Bridge",     "Thigh squeeze", "Short foot",
                                       "Wall sit",  "Calf raise", "Hip hinge",     "Balance" };
  g_autoptr (GPtrArray) exercises =
      g_ptr_array_new_with_free_func ((GDestroyNotify) midline_exercise_unref);
  MidlineHandoutInput *input;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *id = g_strdup_printf ("exercise-%u", i);
      MidlineExercise *exercise = sample_exercise_new (id, names[i]);

      exercise->dose.each_side = i != 1;
      g_ptr_array_add (exercises, exercise);
    }
  input = input_new_from_exercises (exercises);
  input->name = g_strdup ("Maria Keller");
  midline_handout_input_add_video (input, "Video 1", "https://youtu.be/mF_7CzkPYpU", NULL);
  return input;
}

/* Pain by week as the newest entry says it; below 0 there is none. */
void
sample_progress_add_pain (MidlineHandoutProgress *progress,
                          const char             *title,
                          const int              *pain_0_to_10,
                          guint                   n_weeks)
{
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (MidlineChartEntry));
  g_autoptr (MidlineChart) chart = NULL;

  for (guint i = 0; i < n_weeks; i++)
    {
      const MidlineChartEntry entry = { SAMPLE_MONDAY + 7 * (int) i, pain_0_to_10[i] };

      g_array_append_val (entries, entry);
    }
  chart = midline_chart_new_pain ((const MidlineChartEntry *) entries->data, n_weeks);
  for (guint i = 0; i < n_weeks; i++)
    {
      g_autofree char *words = pain_0_to_10[i] < 0
        ? g_strdup_printf ("week %u: no entry", i + 1)
        : g_strdup_printf ("week %u: %d of 10", i + 1, pain_0_to_10[i]);

      midline_chart_set_words (chart, i, words);
    }
  midline_handout_progress_add_pain (progress, title, "1 of 10 now", chart,
                                     "From 4 in March to 1 now. Lower by 2 points or more: a "
                                     "change that matters. 2 weeks have no entry.");
}

/* Twelve weeks, of which every third has no check, and an entry in each list. */
void
sample_input_add_progress (MidlineHandoutInput *input)
{
  static const char *const activities[] = { "Stairs or walking", "Running", "Squatting",
                                            "Sitting for 30 minutes or more" };
  static const int pain[] = { 4, 4, -1, 3, 3, -1, 2, 2, -1, 1, 1, 1 };

  input->progress = midline_handout_progress_new (SAMPLE_MONDAY);
  input->progress->weeks_in_a_row = 3;
  for (int i = 0; i < MIDLINE_PROGRESS_WEEKS; i++)
    input->progress->weeks[i].completion = (MidlineCompletion) { 4, i % 5, 48, 12 * (i % 5) };
  input->progress->pain_words = g_strdup ("Weekly check, 0 to 10.");
  for (guint i = 0; i < G_N_ELEMENTS (activities); i++)
    sample_progress_add_pain (input->progress, activities[i], pain, G_N_ELEMENTS (pain));
  midline_handout_progress_add_answer (input->progress, "A little better", "Week 4, 29 March 2026");
  midline_handout_progress_add_time_off (input->progress, "Travel", "4 May 2026 – 10 May 2026");
  midline_handout_progress_add_change (input->progress, "Bridge removed.", "Monday, 2 March");
  midline_handout_progress_add_note (input->progress, "Felt easy.", "Monday, 9 March");
}

static char *
dup_random_words (GRand *random,
                  int    max_words)
{
  GString *text = g_string_new (NULL);
  int n_words = g_rand_int_range (random, 1, max_words + 1);

  for (int i = 0; i < n_words; i++)
    {
      int length = g_rand_int_range (random, 1, 13);

      if (i > 0)
        g_string_append_c (text, ' ');
      for (int k = 0; k < length; k++)
        g_string_append_unichar (text, (gunichar) g_rand_int_range (random, 0xe0, 0xff));
    }
  return g_string_free (text, FALSE);
}

static void
replace_random (GRand  *random,
                char  **text,
                int     max_words)
{
  g_free (*text);
  *text = dup_random_words (random, max_words);
}

static MidlineExercise *
exercise_new_random (GRand *random,
                     guint  index)
{
  g_autofree char *id = g_strdup_printf ("exercise-%u", index);
  g_autofree char *name = dup_random_words (random, 7);
  MidlineExercise *exercise = sample_exercise_new (id, name);
  int n_steps = g_rand_int_range (random, 3, 6);

  g_strfreev (exercise->steps);
  exercise->steps = g_new0 (char *, (gsize) n_steps + 1);
  for (int i = 0; i < n_steps; i++)
    exercise->steps[i] = dup_random_words (random, 15);
  replace_random (random, &exercise->feel_here, 10);
  replace_random (random, &exercise->mistakes[0], 8);
  replace_random (random, &exercise->easier, 8);
  replace_random (random, &exercise->harder, 8);
  replace_random (random, &exercise->why, 16);
  if (g_rand_int_range (random, 0, 3) == 0)
    replace_random (random, &exercise->dose_note, 14);
  exercise->position = (MidlinePosition) g_rand_int_range (random, 0, MIDLINE_N_POSITIONS);
  exercise->dose.sets = g_rand_int_range (random, 1, 6);
  exercise->dose.reps = g_rand_int_range (random, 1, 31);
  exercise->dose.hold_seconds = g_rand_int_range (random, 0, 61);
  exercise->dose.rest_seconds = g_rand_int_range (random, 0, 121);
  exercise->dose.directions = g_rand_boolean (random) ? 1 : 3;
  exercise->dose.each_side = g_rand_boolean (random);
  return exercise;
}

static void
add_random_weeks (GRand               *random,
                  MidlineHandoutInput *input)
{
  int n_weeks = g_rand_int_range (random, 1, 17);

  for (int i = 0; i < n_weeks; i++)
    {
      MidlineDate start = SAMPLE_MONDAY + 7 * i;
      g_autoptr (MidlineWeek) week = midline_week_new (i + 1, start, MIDLINE_PHASE_BUILD);

      for (int day = 0; day < 7; day++)
        if (g_rand_boolean (random))
          g_ptr_array_add (week->sessions,
                           session_new (input->catalogue, start + day, MIDLINE_SESSION_OWN,
                                        (guint) g_rand_int_range (random, 0, 24),
                                        (guint) g_rand_int_range (random, 1, 9)));
      midline_handout_input_add_week (input, week, g_rand_boolean (random));
    }
}

/* Anything from one short exercise to sixteen full weeks with long texts in every place. */
MidlineHandoutInput *
sample_input_new_random (GRand *random)
{
  g_autoptr (GPtrArray) exercises =
      g_ptr_array_new_with_free_func ((GDestroyNotify) midline_exercise_unref);
  guint n = (guint) g_rand_int_range (random, 1, 24);
  MidlineHandoutInput *input;

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (exercises, exercise_new_random (random, i));
  input = input_new_from_exercises (exercises);
  replace_random (random, &input->answers->goal, g_rand_int_range (random, 1, 300));
  if (g_rand_boolean (random))
    replace_random (random, &input->name, g_rand_int_range (random, 1, 20));
  if (g_rand_boolean (random))
    replace_random (random, &input->clinic, g_rand_int_range (random, 1, 20));
  replace_random (random, &input->telephone, 3);
  for (int i = g_rand_int_range (random, 0, 5); i > 0; i--)
    midline_handout_input_add_video (input, "Video", "https://youtu.be/mF_7CzkPYpU",
                                     i == 1 ? "exercise-0" : NULL);
  add_random_weeks (random, input);
  sample_input_add_progress (input);
  for (int i = g_rand_int_range (random, 0, 12); i > 0; i--)
    {
      g_autofree char *note = dup_random_words (random, 60);

      midline_handout_progress_add_note (input->progress, note, NULL);
    }
  return input;
}

MidlinePrintDocument *
sample_paginate (MidlineHandoutInput         *input,
                 const MidlineHandoutOptions *options,
                 MidlinePaper                 paper)
{
  g_autoptr (MidlineTextMeasurer) measurer = sample_measurer_new (0.47);

  return midline_paginator_paginate (input, options, midline_paper_get_size (paper), measurer);
}

/* All words of a block, one item a line. */
char *
sample_block_dup_text (const MidlinePrintBlock *block)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < block->items->len; i++)
    {
      const MidlinePrintItem *item = g_ptr_array_index (block->items, i);

      if (item->kind == MIDLINE_PRINT_TEXT)
        g_string_append_printf (text, "%s\n", item->text->string->str);
    }
  return g_string_free (text, FALSE);
}

/* Returns: (transfer container): the blocks of a kind on all pages, borrowed. */
GPtrArray *
sample_document_list_blocks (MidlinePrintDocument  *document,
                             MidlinePrintBlockKind  kind)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < document->pages->len; i++)
    {
      const MidlinePrintPage *page = g_ptr_array_index (document->pages, i);

      for (guint k = 0; k < page->blocks->len; k++)
        {
          MidlinePrintBlock *block = g_ptr_array_index (page->blocks, k);

          if (block->kind == kind)
            g_ptr_array_add (found, block);
        }
    }
  return found;
}
