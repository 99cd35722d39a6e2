/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-test-shipped.h"

/* Every id of the shipped files points at something. The reader refuses unknown neighbours,
 * sources, wordings and structures of a lesson; the rest is checked here. */

/* The statements of the article (in its own order): each is told by exactly one lesson. */
static const char * const statements[] = {
  "intro-three-structures", "intro-unbalanced",
  "vl-pulls-outward", "vl-overactive", "vl-excess-pull", "vl-linked-pain",
  "vmo-guides-inward", "vmo-delay-weakness", "vmo-underactive-drift", "vmo-compression",
  "itb-what", "itb-retinaculum", "itb-tight-pull", "itb-outer-pain",
  "pain-glide", "pain-cartilage", "pain-inflammation", "pain-activities",
  "take-not-one-muscle", "take-balance-timing-load", "take-together",
  NULL
};

/* What the drawings of the lessons offer to choose. */
static const char * const structures[] = {
  "kneecap", "groove", "femur", "tibia", "fibula", "vastus-lateralis", "vastus-medialis",
  "rectus-femoris", "quadriceps-tendon", "patellar-tendon", "it-band", "lateral-retinaculum",
  "vastus-medialis-obliquus", "mpfl", "tfl", "gluteus-maximus", "gluteus-medius", "cartilage",
  "hip", "foot",
  NULL
};

static const char * const lesson_ids[] = {
  "kneecap-and-groove", "outer-quad", "inner-quad", "it-band", "how-it-leads-to-pain",
  "whole-system",
};

static const char * const advice_icons[] = { "stairs", "running", "squat", "sitting", "flare" };

static void
test_six_lessons (void)
{
  g_autoptr (MidlineContent) content = midline_shipped_load ();
  GPtrArray *lessons = midline_content_get_lessons (content);

  g_assert_cmpuint (lessons->len, ==, G_N_ELEMENTS (lesson_ids));

  for (guint i = 0; i < lessons->len; i++)
    {
      MidlineLesson *lesson = g_ptr_array_index (lessons, i);

      g_assert_cmpstr (lesson->id, ==, lesson_ids[i]);
      g_assert_true (midline_content_lookup_lesson (content, lesson_ids[i]) == lesson);
      g_assert_cmpuint (lesson->questions->len, <=, 2);
    }
}

static void
test_every_statement_is_told_once (void)
{
  g_autoptr (MidlineContent) content = midline_shipped_load ();
  GPtrArray *lessons = midline_content_get_lessons (content);
  g_autoptr (GHashTable) told = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < lessons->len; i++)
    {
      MidlineLesson *lesson = g_ptr_array_index (lessons, i);

      for (guint j = 0; j < lesson->explanation->len; j++)
        {
          MidlineParagraph *paragraph = g_ptr_array_index (lesson->explanation, j);

          for (guint k = 0; paragraph->ids[k] != NULL; k++)
            {
              g_test_message ("%s: %s", lesson->id, paragraph->ids[k]);
              g_assert_true (g_strv_contains (statements, paragraph->ids[k]));
              g_assert_true (g_hash_table_add (told, paragraph->ids[k]));
            }
        }
    }

  for (guint i = 0; statements[i] != NULL; i++)
    {
      g_test_message ("%s", statements[i]);
      g_assert_true (g_hash_table_contains (told, statements[i]));
    }
}

static void
test_structures_are_drawn (void)
{
  g_autoptr (MidlineContent) content = midline_shipped_load ();
  GPtrArray *lessons = midline_content_get_lessons (content);

  for (guint i = 0; i < lessons->len; i++)
    {
      MidlineLesson *lesson = g_ptr_array_index (lessons, i);

      for (guint j = 0; lesson->structure_ids[j] != NULL; j++)
        {
          g_test_message ("%s: %s", lesson->id, lesson->structure_ids[j]);
          g_assert_true (g_strv_contains (structures, lesson->structure_ids[j]));
        }
    }
}

/* A claim without a source says that it is Midline's own, or what many people do. */
static void
test_claims_have_sources (void)
{
  g_autoptr (MidlineContent) content = midline_shipped_load ();
  GPtrArray *lessons = midline_content_get_lessons (content);

  for (guint i = 0; i < lessons->len; i++)
    {
      MidlineLesson *lesson = g_ptr_array_index (lessons, i);

      for (guint j = 0; j < lesson->research->len; j++)
        {
          MidlineParagraph *paragraph = g_ptr_array_index (lesson->research, j);

          g_test_message ("%s: %s", lesson->id, paragraph->text);
          if (paragraph->ids[0] == NULL)
            g_assert_nonnull (g_strstr_len (paragraph->text, -1, "Midline suggests"));
        }
    }
}

static void
test_advice_icons (void)
{
  g_autoptr (MidlineContent) content = midline_shipped_load ();
  GPtrArray *advice = midline_content_get_advice (content);

  g_assert_cmpuint (advice->len, ==, G_N_ELEMENTS (advice_icons));

  for (guint i = 0; i < advice->len; i++)
    {
      MidlineAdvice *card = g_ptr_array_index (advice, i);

      g_assert_cmpstr (card->icon, ==, advice_icons[i]);
    }
}

static void
test_exercises_serve_statements (void)
{
  g_autoptr (MidlineContent) content = midline_shipped_load ();
  MidlineCatalogue *catalogue = midline_content_get_catalogue (content);

  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    {
      MidlineExercise *exercise = midline_catalogue_get_exercise (catalogue, i);

      g_test_message ("%s: %s", exercise->id, exercise->statement_id);
      g_assert_true (g_strv_contains (statements, exercise->statement_id));
    }
}

static void
test_evidence_names_own_references (void)
{
  g_autoptr (MidlineContent) content = midline_shipped_load ();
  MidlineCatalogue *catalogue = midline_content_get_catalogue (content);

  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    {
      MidlineExercise *exercise = midline_catalogue_get_exercise (catalogue, i);

      g_assert_nonnull (exercise->reference_ids[0]);

      for (guint j = 0; j < exercise->evidence->len; j++)
        {
          MidlineEvidence *evidence = g_ptr_array_index (exercise->evidence, j);

          g_test_message ("%s: %s", exercise->id, evidence->reference_id);
          g_assert_true (g_strv_contains ((const char * const *) exercise->reference_ids,
                                          evidence->reference_id));
        }
    }
}

/* Every ladder is climbed and left again: what is easier is never at a higher level. */
static void
test_ladders_rise (void)
{
  g_autoptr (MidlineContent) content = midline_shipped_load ();
  MidlineCatalogue *catalogue = midline_content_get_catalogue (content);

  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    {
      MidlineExercise *exercise = midline_catalogue_get_exercise (catalogue, i);
      MidlineExercise *harder = midline_catalogue_get_harder (catalogue, exercise);
      MidlineExercise *easier = midline_catalogue_get_easier (catalogue, exercise);

      g_test_message ("%s", exercise->id);
      if (harder != NULL)
        g_assert_cmpint (harder->level, >=, exercise->level);
      if (easier != NULL)
        g_assert_cmpint (easier->level, <=, exercise->level);
    }
}

static void
test_every_thing_is_asked_for (void)
{
  g_autoptr (MidlineContent) content = midline_shipped_load ();
  MidlineCatalogue *catalogue = midline_content_get_catalogue (content);
  guint needed = 0;

  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    {
      MidlineExercise *exercise = midline_catalogue_get_exercise (catalogue, i);

      for (guint j = 0; j < exercise->needs->len; j++)
        needed |= g_array_index (exercise->needs, MidlineThings, j);
    }

  /* First run would otherwise ask for a thing that no exercise uses. */
  g_assert_cmphex (needed, ==, MIDLINE_ALL_THINGS);
}

/* What a figure shows and an exercise then has to ask for. A seat goes without saying. */
typedef struct {
  MidlinePosePropKind prop;
  MidlineThings thing;
} Shown;

static const Shown shown[] = {
  { MIDLINE_PROP_BENCH, MIDLINE_THING_BENCH },
  { MIDLINE_PROP_BIKE, MIDLINE_THING_BIKE },
  { MIDLINE_PROP_DUMBBELL, MIDLINE_THING_WEIGHT },
  { MIDLINE_PROP_MIRROR, MIDLINE_THING_MIRROR },
  { MIDLINE_PROP_PRESS, MIDLINE_THING_GYM },
  { MIDLINE_PROP_STAIRS, MIDLINE_THING_STAIRS },
  { MIDLINE_PROP_STICK, MIDLINE_THING_STICK },
  { MIDLINE_PROP_TOWEL, MIDLINE_THING_TOWEL },
  { MIDLINE_PROP_WEDGE, MIDLINE_THING_WEDGE },
};

static void
assert_shows_needs (const MidlineExercise *exercise,
                    const MidlinePose     *pose)
{
  MidlineThings needs = 0;

  for (guint i = 0; i < exercise->needs->len; i++)
    needs |= g_array_index (exercise->needs, MidlineThings, i);

  for (guint i = 0; i < pose->props->len; i++)
    {
      MidlinePosePropKind kind = g_array_index (pose->props, MidlinePoseProp, i).kind;

      for (gsize j = 0; j < G_N_ELEMENTS (shown); j++)
        if (shown[j].prop == kind && (needs & shown[j].thing) == 0)
          {
            g_test_message ("%s shows a %s that it does not ask for", exercise->id,
                            midline_pose_prop_kind_get_id (kind));
            g_test_fail ();
          }
    }
}

/* The reader refuses a pose without an exercise and an exercise without a pose. */
static void
test_every_exercise_has_a_pose (void)
{
  g_autoptr (MidlineContent) content = midline_shipped_load ();
  MidlineCatalogue *catalogue = midline_content_get_catalogue (content);

  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    {
      MidlineExercise *exercise = midline_catalogue_get_exercise (catalogue, i);
      const MidlinePose *pose = midline_content_get_pose (content, exercise->id);

      g_assert_nonnull (pose);
      g_assert_cmpstr (pose->exercise_id, ==, exercise->id);
      g_assert_cmpuint (pose->works, !=, 0);
      g_assert_cmpuint (pose->paper_keys[0], <, pose->paper_keys[1]);
      assert_shows_needs (exercise, pose);
    }
  g_assert_null (midline_content_get_pose (content, "standing-on-the-head"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/content/ids/six-lessons", test_six_lessons);
  g_test_add_func ("/content/ids/statements-told-once", test_every_statement_is_told_once);
  g_test_add_func ("/content/ids/structures-are-drawn", test_structures_are_drawn);
  g_test_add_func ("/content/ids/claims-have-sources", test_claims_have_sources);
  g_test_add_func ("/content/ids/advice-icons", test_advice_icons);
  g_test_add_func ("/content/ids/exercises-serve-statements", test_exercises_serve_statements);
  g_test_add_func ("/content/ids/evidence", test_evidence_names_own_references);
  g_test_add_func ("/content/ids/ladders-rise", test_ladders_rise);
  g_test_add_func ("/content/ids/things", test_every_thing_is_asked_for);
  g_test_add_func ("/content/ids/poses", test_every_exercise_has_a_pose);

  return g_test_run ();
}
