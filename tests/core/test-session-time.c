/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-session-time.h"

#include "sample-catalogue.h"

/* Worked out by hand from the records. */
typedef struct {
  const char *id;
  int sets;
  int work_seconds;
  int seconds;
  int knee_load;
} Case;

static const Case cases[] = {
  /* 12 x (2 + 1 + 2) = 60; 2 x (120 + 15) + 20 */
  { "clamshell", 2, 60, 290, 0 },
  /* both legs: 12 x (2 + 2 + 2) = 72; 2 x (72 + 60) + 20 */
  { "glute-bridge", 2, 72, 284, 2 },
  /* one held repetition: 30; 3 x (60 + 15) + 20 */
  { "calf-wall-stretch", 3, 30, 245, 0 },
  /* a wall sit: 30; 4 x (30 + 60) + 20 */
  { "wall-sit", 4, 30, 380, 8 },
  /* rest longer than work: 10 x 4 = 40; 3 x (80 + 75 - 40) + 20 */
  { "step-up", 3, 40, 365, 6 },
  /* three directions: 6 x 4 x 3 = 72; 3 x (144 + 15) + 20 */
  { "single-leg-reach", 3, 72, 497, 6 },
  /* a ride: one set of 600 without rest */
  { "stationary-cycling", 1, 600, 620, 1 },
  /* parts of seconds: 6 x (0.5 + 0 + 1) = 9; 3 x (9 + 90) + 20 */
  { "soft-landing", 3, 9, 317, 12 },
  /* no rest left over: 10 x (1 + 5 + 1) = 70; 1 x (140 + 15) + 20 */
  { "quad-set", 1, 70, 175, 0 },
  /* a tempo hold in the drawing does not count: 10 x (2 + 0 + 2) = 40; 3 x (80 + 20) + 20 */
  { "banded-side-step", 3, 40, 320, 3 },
};

static void
test_case (gconstpointer data)
{
  const Case *c = data;
  g_autoptr(MidlineCatalogue) catalogue = sample_catalogue_new ();
  MidlineExercise *exercise = midline_catalogue_lookup (catalogue, c->id);
  MidlineDose dose = exercise->dose;

  dose.sets = c->sets;

  g_assert_cmpint (midline_set_get_work_seconds (exercise, &dose), ==, c->work_seconds);
  g_assert_cmpint (midline_exercise_get_seconds (exercise, &dose), ==, c->seconds);
  g_assert_cmpint (midline_exercise_get_knee_load (exercise, &dose), ==, c->knee_load);
}

static int
get_minutes (MidlineWeek      *week,
             MidlineCatalogue *catalogue,
             int               day)
{
  return midline_session_get_minutes (midline_week_get_session (week, SAMPLE_MONDAY + day),
                                      catalogue);
}

static void
test_sample_settle (void)
{
  g_autoptr(MidlineCatalogue) catalogue = sample_catalogue_new ();
  g_autoptr(MidlineWeek) week = sample_week_new_settle (catalogue);

  g_assert_cmpint (get_minutes (week, catalogue, 0), ==, 25);
  g_assert_cmpint (get_minutes (week, catalogue, 2), ==, 22);
  g_assert_cmpint (get_minutes (week, catalogue, 1), ==, 16);
  g_assert_cmpint (midline_week_get_knee_load (week, catalogue), ==, 24);
}

static void
test_sample_build (void)
{
  g_autoptr(MidlineCatalogue) catalogue = sample_catalogue_new ();
  g_autoptr(MidlineWeek) week = sample_week_new_build (catalogue);
  MidlineSession *b = midline_week_get_session (week, SAMPLE_MONDAY + 2);

  g_assert_cmpint (get_minutes (week, catalogue, 0), ==, 31);
  g_assert_cmpint (get_minutes (week, catalogue, 2), ==, 35);
  g_assert_cmpint (get_minutes (week, catalogue, 1), ==, 24);
  g_assert_cmpint (midline_week_get_knee_load (week, catalogue), ==, 88);

  /* Before the three directions of the reach are counted. */
  midline_session_find (b, "single-leg-reach")->dose.directions = 1;
  g_assert_cmpint (get_minutes (week, catalogue, 2), ==, 31);
}

static void
test_unknown_exercise (void)
{
  g_autoptr(MidlineCatalogue) catalogue = sample_catalogue_new ();
  g_autoptr(MidlineWeek) week = midline_week_new (1, SAMPLE_MONDAY, MIDLINE_PHASE_SETTLE);
  MidlineSession *session = midline_session_new (SAMPLE_MONDAY, MIDLINE_SESSION_STRENGTH_A);
  MidlineDose dose = { .sets = 3, .reps = 12, .directions = 1 };

  g_ptr_array_add (week->sessions, session);
  g_ptr_array_add (session->items,
                   midline_plan_item_new ("no-longer-shipped", &dose, "take-together",
                                          MIDLINE_LEVEL_START));

  g_assert_cmpint (midline_session_get_seconds (session, catalogue), ==, 0);
  g_assert_cmpint (midline_week_get_knee_load (week, catalogue), ==, 0);
}

static void
test_caps (void)
{
  g_assert_cmpint (midline_phase_get_knee_load_cap (MIDLINE_PHASE_SETTLE), ==, 40);
  g_assert_cmpint (midline_phase_get_knee_load_cap (MIDLINE_PHASE_BUILD), ==, 95);
  g_assert_cmpint (midline_phase_get_knee_load_cap (MIDLINE_PHASE_RETURN), ==, 130);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/session-time/exercise/", cases[i].id, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/session-time/sample-settle", test_sample_settle);
  g_test_add_func ("/session-time/sample-build", test_sample_build);
  g_test_add_func ("/session-time/unknown-exercise", test_unknown_exercise);
  g_test_add_func ("/session-time/caps", test_caps);

  return g_test_run ();
}
