/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-knee-state.h"

#define N_CASES 300

typedef struct {
  double position_mm;
  double tilt_degrees;
  double outer_share;
  const char *sentence;
} Sentence;

static const Sentence sentences[] = {
  { 3.2, 7.9, 0.684, "Kneecap 3 mm outward, tilted 8 degrees; "
                     "68 % of the contact on the outer side" },
  { 0.6, 1.4, 0.5, "Kneecap 1 mm outward, tilted 1 degree; 50 % of the contact on the outer side" },
  { 0.4, 0.4, 0.57, "Kneecap centred, not tilted; 57 % of the contact on the outer side" },
  { -0.4, -0.4, 0.57, "Kneecap centred, not tilted; 57 % of the contact on the outer side" },
  { -1.2, -1.2, 0.3, "Kneecap 1 mm inward, tilted 1 degree inward; "
                     "30 % of the contact on the outer side" },
  { -2.6, -12.5, 0.98, "Kneecap 3 mm inward, tilted 13 degrees inward; "
                       "98 % of the contact on the outer side" },
  { 12.4, 21.5, 0.985, "Kneecap 12 mm outward, tilted 22 degrees; "
                       "99 % of the contact on the outer side" },
};

static void
test_sentence (gconstpointer data)
{
  const Sentence *c = data;
  MidlineTrackingState state = {
    .shift_mm = 99, /* never said: the place is that in the picture */
    .position_mm = c->position_mm,
    .tilt_degrees = c->tilt_degrees,
    .outer_share = c->outer_share,
  };
  g_autofree char *sentence = midline_knee_state_dup_sentence (&state);

  g_assert_cmpstr (sentence, ==, c->sentence);
}

static MidlineKneeState *
create_state (MidlineTrackingPreset preset,
              double                bend_degrees)
{
  MidlineTrackingSetting setting;

  midline_tracking_setting_init (&setting, preset, bend_degrees);
  return midline_knee_state_from (&setting);
}

static void
test_presets (void)
{
  static const char * const expected[MIDLINE_N_TRACKING_PRESETS] = {
    "Kneecap 2 mm outward, tilted 7 degrees; 69 % of the contact on the outer side",
    "Kneecap 4 mm outward, tilted 8 degrees; 76 % of the contact on the outer side",
    "Kneecap 3 mm outward, tilted 8 degrees; 73 % of the contact on the outer side",
    "Kneecap 3 mm outward, tilted 8 degrees; 72 % of the contact on the outer side",
    "Kneecap 5 mm outward, tilted 10 degrees; 81 % of the contact on the outer side",
  };

  for (guint i = 0; i < MIDLINE_N_TRACKING_PRESETS; i++)
    {
      g_autoptr (MidlineKneeState) state = create_state ((MidlineTrackingPreset) i, 20);

      g_assert_cmpstr (state->sentence, ==, expected[i]);
    }
}

static void
test_balanced_beside (void)
{
  g_autoptr (MidlineKneeState) tight = create_state (MIDLINE_TRACKING_TIGHT_OUTER_SIDE, 15);
  g_autoptr (MidlineKneeState) balanced = create_state (MIDLINE_TRACKING_BALANCED, 15);

  g_assert_cmpfloat (tight->balanced.position_mm, ==, balanced->now.position_mm);
  g_assert_cmpfloat (balanced->balanced.position_mm, ==, balanced->now.position_mm);
  g_assert_cmpfloat (tight->now.position_mm, >, balanced->now.position_mm);
}

/* Each arrow says the number it shows, and what is shown sums to zero. */
static void
test_arrows (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (17);

  for (int i = 0; i < N_CASES; i++)
    {
      g_autoptr (MidlineKneeState) state = NULL;
      MidlineTrackingSetting setting;
      int sum = 0;

      for (guint j = 0; j < MIDLINE_N_TRACKING_INPUTS; j++)
        {
          const MidlineTrackingRange *range =
            midline_tracking_input_get_range ((MidlineTrackingInput) j);

          midline_tracking_setting_set (&setting, (MidlineTrackingInput) j,
                                        g_rand_double_range (rand, range->lowest, range->highest));
        }
      state = midline_knee_state_from (&setting);
      for (guint j = 0; j < MIDLINE_N_TRACKING_FORCES; j++)
        {
          const MidlineKneeForce *arrow = &state->arrows[j];
          g_autofree char *number = midline_tracking_force_dup_number (arrow->tenths);
          const char *name = midline_tracking_force_get_name ((MidlineTrackingForce) j);

          g_assert_cmpuint (arrow->force, ==, j);
          g_assert_cmpstr (arrow->number, ==, number);
          g_assert_true (g_str_has_prefix (arrow->sentence, name));
          sum += arrow->tenths;
        }
      g_assert_cmpint (sum, ==, 0);
    }
}

/* A small step of a slider that leaves the whole numbers as they are is not said again. */
static void
test_is_news (void)
{
  g_autoptr (MidlineKneeState) at_60 = create_state (MIDLINE_TRACKING_BALANCED, 60);
  g_autoptr (MidlineKneeState) at_61 = create_state (MIDLINE_TRACKING_BALANCED, 61);
  g_autoptr (MidlineKneeState) at_15 = create_state (MIDLINE_TRACKING_BALANCED, 15);

  g_assert_cmpfloat (at_60->now.position_mm, !=, at_61->now.position_mm);
  g_assert_false (midline_knee_state_is_news (at_61, at_60));
  g_assert_true (midline_knee_state_is_news (at_15, at_60));
  g_assert_true (midline_knee_state_is_news (at_60, NULL));
}

/* While the knee bends from end to end, few of the steps are news. */
static void
test_is_not_chatty (void)
{
  g_autoptr (MidlineKneeState) last = create_state (MIDLINE_TRACKING_ALL_TOGETHER, 0);
  int n_news = 0;

  for (double bend = 0.25; bend <= 90; bend += 0.25)
    {
      g_autoptr (MidlineKneeState) state = create_state (MIDLINE_TRACKING_ALL_TOGETHER, bend);

      if (!midline_knee_state_is_news (state, last))
        continue;
      n_news++;
      midline_knee_state_free (last);
      last = g_steal_pointer (&state);
    }
  g_assert_cmpint (n_news, >, 5);
  g_assert_cmpint (n_news, <, 60);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      g_autofree char *path = g_strdup_printf ("/knee-state/sentence/%u", i);

      g_test_add_data_func (path, &sentences[i], test_sentence);
    }
  g_test_add_func ("/knee-state/presets", test_presets);
  g_test_add_func ("/knee-state/balanced-beside", test_balanced_beside);
  g_test_add_func ("/knee-state/arrows", test_arrows);
  g_test_add_func ("/knee-state/is-news", test_is_news);
  g_test_add_func ("/knee-state/is-not-chatty", test_is_not_chatty);
  return g_test_run ();
}
