/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-content-private.h"

/* The small good set of tests/content/data, value by value. */

static MidlineContent *
load (MidlineJsonTranslate translate,
      gpointer             user_data)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "content", "data", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  MidlineContent *content = midline_content_new_translated (folder, translate, user_data, &error);

  g_assert_no_error (error);

  return content;
}

static void
assert_strv (GStrv               actual,
             const char * const *expected)
{
  g_assert_nonnull (actual);
  g_assert_true (g_strv_equal ((const char * const *) actual, expected));
}

#define STRV(...) ((const char * const []) { __VA_ARGS__, NULL })
#define NO_STRV ((const char * const []) { NULL })

static void
test_exercise_facts (void)
{
  g_autoptr (MidlineContent) content = load (NULL, NULL);
  MidlineCatalogue *catalogue = midline_content_get_catalogue (content);
  MidlineExercise *bridge = midline_catalogue_get_exercise (catalogue, 0);
  MidlineExercise *step = midline_catalogue_get_exercise (catalogue, 1);
  const MidlineDose step_dose = {
    .sets = 2, .reps = 10, .hold_seconds = 0, .rest_seconds = 60, .directions = 3,
    .each_side = TRUE,
  };

  g_assert_cmpuint (midline_catalogue_get_n_exercises (catalogue), ==, 2);
  g_assert_cmpstr (bridge->id, ==, "bridge");
  g_assert_cmpint (bridge->pillar, ==, MIDLINE_PILLAR_HIP);
  g_assert_cmpint (bridge->kind, ==, MIDLINE_EXERCISE_SINGLE_JOINT);
  g_assert_cmpint (step->kind, ==, MIDLINE_EXERCISE_MULTI_JOINT);
  g_assert_true (bridge->weight_bearing);
  g_assert_cmpint (bridge->position, ==, MIDLINE_POSITION_SUPINE);
  g_assert_cmpint (step->position, ==, MIDLINE_POSITION_STANDING);
  g_assert_cmpint (step->level, ==, 2);
  g_assert_null (bridge->regression_id);
  g_assert_cmpstr (bridge->progression_id, ==, "band-step");
  g_assert_true (midline_dose_equal (&step->dose, &step_dose));
  g_assert_cmpint (step->per_week, ==, 3);
  g_assert_cmpfloat (bridge->tempo_out_seconds, ==, 2.0);
  g_assert_cmpfloat (bridge->tempo_hold_seconds, ==, 0.5);
  g_assert_cmpfloat (bridge->tempo_back_seconds, ==, 2.0);
  g_assert_cmpstr (bridge->statement_id, ==, "take-together");
  g_assert_cmpuint (bridge->spared_by, ==, MIDLINE_SPARE_KNEELING | MIDLINE_SPARE_SHOULDER);
  g_assert_cmpuint (step->spared_by, ==, 0);
  g_assert_cmpuint (step->not_when, ==, MIDLINE_NOT_WHEN_STAIRS_ABOVE_2);
  g_assert_cmpint (step->knee_load, ==, MIDLINE_KNEE_LOAD_LOW);
  g_assert_cmpint (step->pain_limit_0_to_10, ==, 3);
  assert_strv (step->reference_ids, STRV ("cowan-2001", "willy-2019"));
}

static void
test_exercise_texts (void)
{
  g_autoptr (MidlineContent) content = load (NULL, NULL);
  MidlineCatalogue *catalogue = midline_content_get_catalogue (content);
  MidlineExercise *bridge = midline_catalogue_lookup (catalogue, "bridge");
  MidlineExercise *step = midline_catalogue_lookup (catalogue, "band-step");
  MidlineEvidence *evidence = g_ptr_array_index (bridge->evidence, 0);

  g_assert_cmpstr (bridge->name, ==, "Bridge");
  assert_strv (bridge->muscles, STRV ("buttocks (gluteus maximus)"));
  assert_strv (bridge->equipment, STRV ("a mat", "a weight (optional)"));
  g_assert_cmpstr (bridge->dose_note, ==, "");
  g_assert_cmpstr (step->dose_note, ==, "10 steps each way.");
  assert_strv (bridge->steps, STRV ("Lie on your back.", "Lift your hips.", "Lower them."));
  g_assert_cmpstr (bridge->feel_here, ==, "the buttocks");
  assert_strv (bridge->mistakes, STRV ("arching the back"));
  g_assert_cmpstr (bridge->easier, ==, "lift less high");
  g_assert_cmpstr (bridge->harder, ==, "");
  g_assert_cmpstr (bridge->why, ==, "Strong hips share the work.");
  assert_strv (bridge->skip_if, STRV ("Leave it out while the knee is hot."));
  assert_strv (step->skip_if, NO_STRV);
  g_assert_cmpstr (bridge->knee_load_note, ==, "Almost none.");
  g_assert_cmpuint (bridge->evidence->len, ==, 1);
  g_assert_cmpstr (evidence->text, ==, "In one study it did well.");
  g_assert_cmpstr (evidence->reference_id, ==, "cowan-2001");
}

static void
test_exercise_needs (void)
{
  g_autoptr (MidlineContent) content = load (NULL, NULL);
  MidlineCatalogue *catalogue = midline_content_get_catalogue (content);
  MidlineExercise *bridge = midline_catalogue_lookup (catalogue, "bridge");
  MidlineExercise *step = midline_catalogue_lookup (catalogue, "band-step");

  /* The weight is optional and asks for nothing. */
  g_assert_cmpuint (bridge->needs->len, ==, 1);
  g_assert_cmpuint (g_array_index (bridge->needs, MidlineThings, 0), ==, MIDLINE_THING_MAT);

  /* Either band is enough. */
  g_assert_cmpuint (step->needs->len, ==, 1);
  g_assert_cmpuint (g_array_index (step->needs, MidlineThings, 0), ==,
                    MIDLINE_THING_LOOP_BAND | MIDLINE_THING_LONG_BAND);
}

static void
test_lesson (void)
{
  g_autoptr (MidlineContent) content = load (NULL, NULL);
  MidlineLesson *lesson = midline_content_lookup_lesson (content, "outer-quad");
  MidlineParagraph *explanation, *research;
  MidlineQuestion *question;

  g_assert_cmpuint (midline_content_get_lessons (content)->len, ==, 1);
  g_assert_nonnull (lesson);
  g_assert_null (midline_content_lookup_lesson (content, "inner-quad"));
  g_assert_cmpstr (lesson->title, ==, "The outer quad");
  g_assert_cmpstr (lesson->summary, ==, "The muscle on the outside");
  g_assert_cmpint (lesson->minutes, ==, 4);
  assert_strv (lesson->structure_ids, STRV ("vastus-lateralis", "kneecap"));
  assert_strv (lesson->diagrams, STRV ("knee-front", "groove"));

  explanation = g_ptr_array_index (lesson->explanation, 0);
  g_assert_cmpstr (explanation->text, ==,
                   "The [outer quad](vastus-lateralis) (VL) pulls the [kneecap](kneecap).");
  assert_strv (explanation->ids, STRV ("vl-pulls-outward"));

  research = g_ptr_array_index (lesson->research, 0);
  g_assert_cmpstr (research->text, ==, "One study looked at stairs.");
  assert_strv (research->ids, STRV ("cowan-2001"));

  question = g_ptr_array_index (lesson->questions, 0);
  g_assert_cmpstr (question->prompt, ==, "Which way?");
  assert_strv (question->options, STRV ("Inward", "Outward"));
  g_assert_cmpint (question->answer_index, ==, 1);
  g_assert_cmpstr (question->because, ==, "It joins from the outer side.");
  g_assert_cmpstr (question->structure_id, ==, "vastus-lateralis");
}

static void
test_advice (void)
{
  g_autoptr (MidlineContent) content = load (NULL, NULL);
  MidlineAdvice *card = g_ptr_array_index (midline_content_get_advice (content), 0);
  MidlineParagraph *first = g_ptr_array_index (card->points, 0);
  MidlineParagraph *second = g_ptr_array_index (card->points, 1);

  g_assert_cmpuint (midline_content_get_advice (content)->len, ==, 1);
  g_assert_cmpstr (card->id, ==, "stairs");
  g_assert_cmpstr (card->title, ==, "Stairs");
  g_assert_cmpstr (card->icon, ==, "stairs");
  g_assert_cmpstr (card->summary, ==, "Take them slowly");
  g_assert_cmpstr (first->text, ==, "Many people hold the rail.");
  assert_strv (first->ids, NO_STRV);
  assert_strv (second->ids, STRV ("willy-2019"));
}

static void
test_videos_and_sources (void)
{
  g_autoptr (MidlineContent) content = load (NULL, NULL);
  MidlineVideo *video = g_ptr_array_index (midline_content_get_videos (content), 0);
  MidlineReference *cowan = midline_content_lookup_reference (content, "cowan-2001");
  MidlineReference *willy = g_ptr_array_index (midline_content_get_references (content), 1);

  g_assert_cmpstr (video->id, ==, "video-1");
  g_assert_cmpstr (video->title, ==, "Exercise video 1");
  g_assert_cmpstr (video->address, ==, "https://youtu.be/mF_7CzkPYpU");

  assert_strv (midline_content_get_about_sources (content), STRV ("About the sources"));
  g_assert_cmpstr (cowan->short_name, ==, "Cowan 2001");
  g_assert_null (cowan->doi);
  g_assert_cmpstr (cowan->note, ==, "When the two quads come on.");
  g_assert_cmpstr (willy->id, ==, "willy-2019");
  g_assert_cmpstr (willy->text, ==, "Willy et al. 2019, J Orthop Sports Phys Ther");
  g_assert_cmpstr (willy->doi, ==, "10.2519/jospt.2019.0302");
  g_assert_null (midline_content_lookup_reference (content, "willy-2020"));
}

/* Collects “place: text” and answers with the place. */
static const char *
note_place (const MidlineJson *place,
            const char        *text,
            gpointer           user_data)
{
  GPtrArray *notes = user_data;
  g_autofree char *path = midline_json_dup_path (place);

  g_assert_cmpstr (text, !=, "");
  g_ptr_array_add (notes, g_strdup_printf ("%s %s: %s", place->file->name, path, text));

  return "translated";
}

static gboolean
has_note (GPtrArray  *notes,
          const char *note)
{
  return g_ptr_array_find_with_equal_func (notes, note, g_str_equal, NULL);
}

static void
test_translation (void)
{
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (MidlineContent) content = load (note_place, notes);
  MidlineCatalogue *catalogue = midline_content_get_catalogue (content);
  MidlineExercise *bridge = midline_catalogue_lookup (catalogue, "bridge");
  MidlineReference *willy = midline_content_lookup_reference (content, "willy-2019");

  /* Texts are translated, needs are still found by the words of the file. */
  g_assert_cmpstr (bridge->name, ==, "translated");
  assert_strv (bridge->equipment, STRV ("translated", "translated"));
  g_assert_cmpuint (bridge->needs->len, ==, 1);

  /* Ids, names of sources and empty texts are left alone. */
  g_assert_cmpstr (bridge->harder, ==, "");
  g_assert_cmpstr (bridge->statement_id, ==, "take-together");
  g_assert_cmpstr (willy->short_name, ==, "Willy 2019");
  g_assert_cmpstr (willy->note, ==, "translated");

  g_assert_true (has_note (notes, "exercises.json $.exercises[0].steps[1]: Lift your hips."));
  g_assert_true (has_note (notes, "exercises.json $.exercises[0].evidence[0].text: "
                                  "In one study it did well."));
  g_assert_true (has_note (notes, "lessons.json $.lessons[0].questions[0].options[1]: Outward"));
  g_assert_true (has_note (notes, "advice.json $.cards[0].title: Stairs"));
  g_assert_true (has_note (notes, "videos.json $.videos[0].title: Exercise video 1"));
  g_assert_true (has_note (notes, "sources.json $.about[0]: About the sources"));
}

static void
test_from_resource (void)
{
  g_autoptr (GFile) folder =
    g_file_new_for_uri ("resource:///io/github/midline/Midline/tests/content");
  g_autoptr (GError) error = NULL;
  g_autoptr (MidlineContent) content = midline_content_new (folder, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (midline_catalogue_get_n_exercises (midline_content_get_catalogue (content)),
                    ==, 2);
}

static void
test_finalizes (void)
{
  MidlineContent *content = load (NULL, NULL);

  g_assert_finalize_object (content);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/content/exercise/facts", test_exercise_facts);
  g_test_add_func ("/content/exercise/texts", test_exercise_texts);
  g_test_add_func ("/content/exercise/needs", test_exercise_needs);
  g_test_add_func ("/content/lesson", test_lesson);
  g_test_add_func ("/content/advice", test_advice);
  g_test_add_func ("/content/videos-and-sources", test_videos_and_sources);
  g_test_add_func ("/content/translation", test_translation);
  g_test_add_func ("/content/from-resource", test_from_resource);
  g_test_add_func ("/content/finalizes", test_finalizes);

  return g_test_run ();
}
