/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What small pictures are kept, and which ones go first. */

#include "midline-figure-cache.h"

#define SIZE 10
#define N_BYTES (SIZE * SIZE * 4)

static const MidlineFigureKey plain = {
  .exercise_id = "clamshell", .width = 72, .height = 52, .scale = 1, .is_row = TRUE,
};

static GdkTexture *
create_texture (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_take (g_malloc0 (N_BYTES), N_BYTES);

  return gdk_memory_texture_new (SIZE, SIZE, GDK_MEMORY_DEFAULT, bytes, SIZE * 4);
}

static void
insert (MidlineFigureCache *cache,
        const char         *exercise_id)
{
  g_autoptr (GdkTexture) texture = create_texture ();
  MidlineFigureKey key = plain;

  key.exercise_id = exercise_id;
  midline_figure_cache_insert (cache, &key, texture);
}

static gboolean
has (MidlineFigureCache *cache,
     const char         *exercise_id)
{
  MidlineFigureKey key = plain;

  key.exercise_id = exercise_id;
  return midline_figure_cache_lookup (cache, &key) != NULL;
}

static void
test_keys (void)
{
  g_autoptr (MidlineFigureCache) cache = midline_figure_cache_new (100 * N_BYTES);
  g_autoptr (GdkTexture) texture = create_texture ();
  g_autofree char *same_id = g_strdup ("clamshell");
  MidlineFigureKey others[7], same = plain;

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    others[i] = plain;
  others[0].exercise_id = "wall-sit";
  others[1].is_left = TRUE;
  others[2].is_row = FALSE;
  others[3].width = 56;
  others[4].height = 44;
  others[5].scale = 2;
  others[6].theme = MIDLINE_DIAGRAM_DARK;
  same.exercise_id = same_id;

  midline_figure_cache_insert (cache, &plain, texture);
  g_assert_true (midline_figure_cache_lookup (cache, &same) == texture);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_assert_false (midline_figure_key_equal (&plain, &others[i]));
      g_assert_null (midline_figure_cache_lookup (cache, &others[i]));
      midline_figure_cache_insert (cache, &others[i], texture);
      g_assert_nonnull (midline_figure_cache_lookup (cache, &others[i]));
    }
  g_assert_cmpuint (midline_figure_cache_get_n (cache), ==, 1 + G_N_ELEMENTS (others));
}

static void
test_eviction (void)
{
  g_autoptr (MidlineFigureCache) cache = midline_figure_cache_new (3 * N_BYTES);

  insert (cache, "a");
  insert (cache, "b");
  insert (cache, "c");
  g_assert_cmpuint (midline_figure_cache_get_n_bytes (cache), ==, 3 * N_BYTES);
  g_assert_true (has (cache, "a"));
  /* Of b and c, b was used the longest ago. */
  insert (cache, "d");
  g_assert_cmpuint (midline_figure_cache_get_n (cache), ==, 3);
  g_assert_false (has (cache, "b"));
  g_assert_true (has (cache, "a"));
  g_assert_true (has (cache, "c"));
  g_assert_true (has (cache, "d"));
}

static void
test_replace (void)
{
  g_autoptr (MidlineFigureCache) cache = midline_figure_cache_new (3 * N_BYTES);
  g_autoptr (GdkTexture) texture = create_texture ();

  insert (cache, "clamshell");
  midline_figure_cache_insert (cache, &plain, texture);
  g_assert_cmpuint (midline_figure_cache_get_n (cache), ==, 1);
  g_assert_cmpuint (midline_figure_cache_get_n_bytes (cache), ==, N_BYTES);
  g_assert_true (midline_figure_cache_lookup (cache, &plain) == texture);
}

/* What is on screen stays, whoever else lets go of it. */
static void
test_too_large (void)
{
  g_autoptr (MidlineFigureCache) cache = midline_figure_cache_new (N_BYTES / 2);

  insert (cache, "a");
  g_assert_true (has (cache, "a"));
  insert (cache, "b");
  g_assert_true (has (cache, "b"));
  g_assert_cmpuint (midline_figure_cache_get_n (cache), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/figure-cache/keys", test_keys);
  g_test_add_func ("/figure-cache/eviction", test_eviction);
  g_test_add_func ("/figure-cache/replace", test_replace);
  g_test_add_func ("/figure-cache/too-large", test_too_large);

  return g_test_run ();
}
