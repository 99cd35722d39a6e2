/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The words of Move the Knee are true of the model: a table of whole texts, and for random settings
 * every claim worked out anew. */
#include "midline-knee-meaning.h"

#include <math.h>
#include <string.h>

#define N_CASES 1500

typedef struct {
  const char *path;
  MidlineTrackingSetting setting;
  const char *words;
} Case;

#define WIN \
  "Near the straight knee the outer pulls win. Bend past 30 degrees and the groove takes over."
#define BALANCE "In balance the outer and the inner quad nearly cancel each other out."

static const Case cases[] = {
  { "balanced/straight", { 0, 1, 1, 0, 30, 14, 175 },
    BALANCE " Bend past 30 degrees and the groove takes over." },
  { "balanced/bent", { 60, 1, 1, 0, 30, 14, 175 }, BALANCE " The groove holds the kneecap here." },
  { "outer/more", { 0, 1.3, 1, 0, 30, 14, 175 },
    "The stronger outer quad moves the kneecap 0.8 mm further outward than in balance. " WIN },
  { "outer/less", { 15, 0.5, 1, 0, 30, 14, 175 },
    "The weaker outer quad leaves the kneecap 1.4 mm further inward than in balance." },
  { "inner/less", { 15, 1, 0.6, 0, 30, 14, 175 },
    "The weaker inner quad leaves the kneecap 1.1 mm further outward than in balance. " WIN },
  { "inner/less-bent", { 60, 1, 0.6, 0, 30, 14, 175 },
    "The weaker inner quad leaves the kneecap 0.4 mm further outward than in balance. "
    "The groove holds it here: at 15 degrees the same setting moves it 1.1 mm." },
  { "inner/more", { 15, 1, 1.5, 0, 30, 14, 175 },
    "The stronger inner quad moves the kneecap 1.1 mm further inward than in balance." },
  { "delay/late", { 15, 1, 1, 20, 30, 14, 175 },
    "A late inner quad acts like a weaker one: at that moment it pulls 19 % less and leaves the "
    "kneecap 0.6 mm further outward than in balance. " WIN },
  { "delay/early", { 15, 1, 1, -10, 30, 14, 175 },
    "An early inner quad acts like a stronger one: at that moment it pulls 6 % more and moves the "
    "kneecap 0.2 mm further inward than in balance." },
  { "band/more", { 15, 1, 1, 0, 90, 14, 175 },
    "The tighter IT band pulls the kneecap 1.2 mm further outward than in balance. " WIN },
  { "band/more-bent", { 60, 1, 1, 0, 120, 14, 175 },
    "The tighter IT band pulls the kneecap 1.3 mm further outward than in balance. "
    "The groove holds it here: at 15 degrees the same setting moves it 1.9 mm." },
  { "band/less", { 20, 1, 1, 0, 0, 14, 175 },
    "The looser IT band leaves the kneecap 0.4 mm further inward than in balance." },
  { "q-angle/more", { 0, 1, 1, 0, 30, 22, 175 },
    "The wider Q-angle slants the tendon more and moves the kneecap 2.6 mm further outward than in "
    "balance. Bend past 30 degrees and the groove takes over." },
  { "q-angle/less", { 0, 1, 1, 0, 30, 8, 175 },
    "The smaller Q-angle slants the tendon less and leaves the kneecap 1.9 mm further inward than "
    "in balance." },
  { "together/straight", { 0, 1.3, 0.6, 20, 90, 14, 175 },
    "Together they move the kneecap 2.7 mm further outward than in balance; each alone moves it at "
    "most 0.8 mm. " WIN },
  { "together/bent", { 90, 1.3, 0.6, 20, 90, 14, 175 },
    "Together they move the kneecap 1.4 mm further outward than in balance; each alone moves it at "
    "most 0.6 mm. The groove holds it here: at 15 degrees the same setting moves it 3.5 mm." },
  { "together/inward", { 15, 0.8, 1.4, 0, 30, 14, 175 },
    "Together they move the kneecap 1.4 mm further inward than in balance; each alone moves it at "
    "most 0.9 mm." },
  { "against/outward", { 15, 1.6, 1.1, 0, 30, 14, 175 },
    "The changes work against each other. The outward ones win: the kneecap sits 1.0 mm further "
    "outward than in balance. " WIN },
  { "against/inward", { 15, 1.1, 1.5, 0, 30, 14, 175 },
    "The changes work against each other. The inward ones win: the kneecap sits 0.8 mm further "
    "inward than in balance." },
  { "nothing", { 60, 1.02, 1, 0, 30, 14, 175 },
    "At this bend the kneecap sits as in balance. The groove holds the kneecap here." },
};

static void
test_words (gconstpointer data)
{
  const Case *c = data;
  MidlineKneeMeaning meaning;
  g_autofree char *words = NULL;

  midline_knee_meaning_init (&meaning, &c->setting);
  words = midline_knee_meaning_dup_words (&meaning);
  g_assert_cmpstr (words, ==, c->words);
}

/* As the sliders of the page give them: some inputs balanced, the force that of the experiments. */
static MidlineTrackingSetting
make_setting (GRand *rand)
{
  MidlineTrackingSetting setting;

  midline_tracking_setting_init (&setting, MIDLINE_TRACKING_BALANCED,
                                 g_rand_double_range (rand, 0, 90));
  for (guint i = MIDLINE_TRACKING_OUTER_QUAD_LEVEL; i <= MIDLINE_TRACKING_Q_ANGLE; i++)
    {
      const MidlineTrackingRange *range =
        midline_tracking_input_get_range ((MidlineTrackingInput) i);

      if (g_rand_int_range (rand, 0, 3) == 0)
        midline_tracking_setting_set (&setting, (MidlineTrackingInput) i,
                                      g_rand_double_range (rand, range->lowest, range->highest));
    }
  return setting;
}

static double
find_shift_out (const MidlineTrackingSetting *setting,
                double                        bend_degrees)
{
  MidlineTrackingSetting here = *setting;
  MidlineTrackingSetting balanced;
  MidlineTrackingState state;
  MidlineTrackingState beside;

  here.knee_bend_degrees = bend_degrees;
  midline_tracking_setting_init (&balanced, MIDLINE_TRACKING_BALANCED, bend_degrees);
  midline_tracking_solve (&here, &state);
  midline_tracking_solve (&balanced, &beside);
  return state.shift_mm - beside.shift_mm;
}

static void
check_direction (const char *words,
                 double      shift_out_mm)
{
  if (strstr (words, "further outward"))
    g_assert_cmpfloat (shift_out_mm, >=, 0.05 - 1e-9);
  else if (strstr (words, "further inward"))
    g_assert_cmpfloat (shift_out_mm, <=, -0.05 + 1e-9);
  else
    g_assert_cmpfloat (fabs (shift_out_mm), <=, 0.05 + 1e-9);
}

static void
check_groove (const char                   *words,
              const MidlineTrackingSetting *setting)
{
  MidlineTrackingSetting there = *setting;
  MidlineTrackingState now;
  MidlineTrackingState then;

  midline_tracking_solve (setting, &now);
  there.knee_bend_degrees = 40;
  midline_tracking_solve (&there, &then);
  if (strstr (words, "the groove takes over"))
    {
      g_assert_cmpfloat (setting->knee_bend_degrees, <, 30);
      g_assert_cmpfloat (then.shift_mm, <, now.shift_mm);
      g_assert_cmpfloat (then.forces.groove, <, then.forces.inner_ligament);
    }
  if (strstr (words, "groove holds"))
    {
      g_assert_cmpfloat (setting->knee_bend_degrees, >=, 30);
      g_assert_cmpfloat (now.forces.groove, <, now.forces.inner_ligament);
    }
  if (strstr (words, "at 15 degrees"))
    g_assert_cmpfloat (find_shift_out (setting, 15), >,
                       find_shift_out (setting, setting->knee_bend_degrees));
  if (strstr (words, "outer pulls win"))
    g_assert_cmpfloat (now.forces.outer_quad + now.forces.it_band, >, -now.forces.inner_quad);
}

/* More than each alone: with one input put back to balanced, none of the others reaches it. */
static void
check_together (const char                   *words,
                const MidlineTrackingSetting *setting)
{
  double all = fabs (find_shift_out (setting, setting->knee_bend_degrees));

  if (!strstr (words, "Together they move"))
    return;
  for (guint i = MIDLINE_TRACKING_OUTER_QUAD_LEVEL; i <= MIDLINE_TRACKING_Q_ANGLE; i++)
    {
      MidlineTrackingInput input = (MidlineTrackingInput) i;
      MidlineTrackingSetting alone;

      midline_tracking_setting_init (&alone, MIDLINE_TRACKING_BALANCED,
                                     setting->knee_bend_degrees);
      midline_tracking_setting_set (&alone, input, midline_tracking_setting_get (setting, input));
      g_assert_cmpfloat (fabs (find_shift_out (&alone, setting->knee_bend_degrees)), <, all);
    }
}

static void
test_words_are_true (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (23);

  for (int i = 0; i < N_CASES; i++)
    {
      MidlineTrackingSetting setting = make_setting (rand);
      MidlineKneeMeaning meaning;
      g_autofree char *words = NULL;

      midline_knee_meaning_init (&meaning, &setting);
      words = midline_knee_meaning_dup_words (&meaning);
      check_direction (words, find_shift_out (&setting, setting.knee_bend_degrees));
      check_groove (words, &setting);
      check_together (words, &setting);
    }
}

/* In balance the two sides of the quad differ by less than a fifth, at any bend. */
static void
test_balanced_cancels (void)
{
  for (int bend = 0; bend <= 90; bend++)
    {
      MidlineTrackingSetting setting;
      MidlineTrackingState state;

      midline_tracking_setting_init (&setting, MIDLINE_TRACKING_BALANCED, bend);
      midline_tracking_solve (&setting, &state);
      g_assert_cmpfloat (fabs (state.forces.outer_quad + state.forces.inner_quad), <,
                         0.2 * state.forces.outer_quad);
    }
}

/* A late inner quad pulls as much less as is said. */
static void
test_delay_percent (void)
{
  for (int delay = 1; delay <= 50; delay++)
    {
      MidlineTrackingSetting late;
      MidlineKneeMeaning meaning;
      double factor = (1 - exp (-(60.0 - delay) / 40)) / (1 - exp (-60.0 / 40));

      midline_tracking_setting_init (&late, MIDLINE_TRACKING_BALANCED, 15);
      late.inner_quad_delay_ms = delay;
      midline_knee_meaning_init (&meaning, &late);
      g_assert_cmpfloat (fabs (meaning.pull_percent - 100 * (factor - 1)), <=, 0.5);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/knee-meaning/words/", cases[i].path, NULL);

      g_test_add_data_func (path, &cases[i], test_words);
    }
  g_test_add_func ("/knee-meaning/words-are-true", test_words_are_true);
  g_test_add_func ("/knee-meaning/balanced-cancels", test_balanced_cancels);
  g_test_add_func ("/knee-meaning/delay-percent", test_delay_percent);
  return g_test_run ();
}
