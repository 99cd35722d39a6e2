/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-thing.h"

static void
test_ids (void)
{
  g_autoptr(GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr(GHashTable) phrases = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr(GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < MIDLINE_N_THINGS; i++)
    {
      MidlineThings thing = (MidlineThings) (1u << i);
      const char *id = midline_thing_get_id (thing);
      const char *name = midline_thing_get_name (thing);
      const char *phrase = midline_thing_get_phrase (thing);

      g_assert_cmpuint (midline_thing_from_id (id), ==, thing);
      g_assert_cmpstr (name, !=, "");
      g_assert_true (g_utf8_validate (name, -1, NULL));
      g_assert_cmpstr (phrase, !=, "");
      g_assert_true (g_hash_table_add (phrases, (gpointer) phrase));
      g_assert_true (g_hash_table_add (ids, (gpointer) id));
      g_assert_true (g_hash_table_add (names, (gpointer) name));
    }
}

/* Ids are in people's records: they never change. */
static void
test_ids_are_stable (void)
{
  static const struct {
    MidlineThings thing;
    const char *id;
  } cases[] = {
    { MIDLINE_THING_MAT, "mat" },
    { MIDLINE_THING_WALL, "wall" },
    { MIDLINE_THING_CHAIR, "chair" },
    { MIDLINE_THING_TOWEL, "towel" },
    { MIDLINE_THING_CUSHION, "cushion" },
    { MIDLINE_THING_BENCH, "bench" },
    { MIDLINE_THING_STICK, "stick" },
    { MIDLINE_THING_LOW_STEP, "low-step" },
    { MIDLINE_THING_STAIRS, "stairs" },
    { MIDLINE_THING_LOOP_BAND, "loop-band" },
    { MIDLINE_THING_LONG_BAND, "long-band" },
    { MIDLINE_THING_ANKLE_WEIGHT, "ankle-weight" },
    { MIDLINE_THING_WEIGHT, "weight" },
    { MIDLINE_THING_ROLLER, "roller" },
    { MIDLINE_THING_BALL, "ball" },
    { MIDLINE_THING_STRAP, "strap" },
    { MIDLINE_THING_MIRROR, "mirror" },
    { MIDLINE_THING_WEDGE, "wedge" },
    { MIDLINE_THING_BIKE, "bike" },
    { MIDLINE_THING_GYM, "gym" },
  };

  g_assert_cmpuint (G_N_ELEMENTS (cases), ==, MIDLINE_N_THINGS);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (midline_thing_get_id (cases[i].thing), ==, cases[i].id);
}

static void
test_unknown (void)
{
  static const char * const cases[] = { NULL, "", "Mat", "mat ", "sofa", "\xff\xfe" };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (midline_thing_from_id (cases[i]), ==, MIDLINE_NO_THINGS);
}

static void
test_sets (void)
{
  MidlineThings all = MIDLINE_NO_THINGS;

  for (guint i = 0; i < MIDLINE_N_THINGS; i++)
    all |= (MidlineThings) (1u << i);

  g_assert_cmpuint (all, ==, MIDLINE_ALL_THINGS);
  g_assert_cmpuint (MIDLINE_HOUSEHOLD_THINGS, ==,
                    MIDLINE_THING_MAT | MIDLINE_THING_WALL | MIDLINE_THING_CHAIR |
                    MIDLINE_THING_TOWEL | MIDLINE_THING_CUSHION | MIDLINE_THING_BENCH |
                    MIDLINE_THING_STICK);
}

static void
test_not_one_thing (void)
{
  static const guint cases[] = { 0, 0x3, MIDLINE_ALL_THINGS, 1u << MIDLINE_N_THINGS };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_expect_message ("Midline-core", G_LOG_LEVEL_CRITICAL, "*index < n_rows*");
      g_assert_null (midline_thing_get_id ((MidlineThings) cases[i]));
      g_test_assert_expected_messages ();
      g_test_expect_message ("Midline-core", G_LOG_LEVEL_CRITICAL, "*index < n_rows*");
      g_assert_cmpstr (midline_thing_get_name ((MidlineThings) cases[i]), ==, "");
      g_test_assert_expected_messages ();
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/thing/ids", test_ids);
  g_test_add_func ("/thing/ids-are-stable", test_ids_are_stable);
  g_test_add_func ("/thing/unknown", test_unknown);
  g_test_add_func ("/thing/sets", test_sets);
  g_test_add_func ("/thing/not-one-thing", test_not_one_thing);

  return g_test_run ();
}
