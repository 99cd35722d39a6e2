/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-chime.h"

static MidlineChime *
create_chime (void)
{
  g_autofree char *folder =
    g_build_filename (g_getenv ("MIDLINE_BUILD_DIR"), "data", "sounds", NULL);

  return midline_chime_new (folder);
}

/* Nothing that is missing disturbs. */
static void
test_no_driver (void)
{
  g_autoptr (MidlineChime) chime = NULL;

  g_setenv ("CANBERRA_DRIVER", "missing", TRUE);
  chime = create_chime ();
  for (int round = 0; round < 2; round++)
    for (int i = 0; i < MIDLINE_N_CHIME_SOUNDS; i++)
      g_assert_false (midline_chime_play (chime, i));
}

static void
test_driver (void)
{
  g_autoptr (MidlineChime) chime = NULL;

  g_setenv ("CANBERRA_DRIVER", "null", TRUE);
  chime = create_chime ();
  if (!midline_chime_play (chime, MIDLINE_CHIME_TICK))
    {
      g_test_skip ("libcanberra comes without its null driver here");
      return;
    }
  for (int i = 0; i < MIDLINE_N_CHIME_SOUNDS; i++)
    g_assert_true (midline_chime_play (chime, i));
}

/* Each can be heard, is not clipped, and begins and ends in silence, so that nothing clicks. */
static void
test_files (void)
{
  static const char *const names[] = { "tick.wav", "begin.wav", "end.wav", "finished.wav" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (g_getenv ("MIDLINE_BUILD_DIR"), "data", "sounds",
                                                names[i], NULL);
      g_autofree char *bytes = NULL;
      g_autoptr (GError) error = NULL;
      gsize length;
      const gint16 *samples;
      gsize n_samples;
      int peak = 0;

      g_test_message ("%s", names[i]);
      g_file_get_contents (path, &bytes, &length, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (length, >, 44);
      g_assert_cmpmem (bytes, 4, "RIFF", 4);
      g_assert_cmpmem (bytes + 8, 8, "WAVEfmt ", 8);
      samples = (const gint16 *) (bytes + 44);
      n_samples = (length - 44) / 2;
      for (gsize j = 0; j < n_samples; j++)
        peak = MAX (peak, ABS (GINT16_FROM_LE (samples[j])));
      g_assert_cmpint (peak, >, 3000);
      g_assert_cmpint (peak, <, 32000);
      g_assert_cmpint (ABS (GINT16_FROM_LE (samples[0])), <, 50);
      g_assert_cmpint (ABS (GINT16_FROM_LE (samples[n_samples - 1])), <, 50);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/chime/no-driver", test_no_driver);
  g_test_add_func ("/chime/driver", test_driver);
  g_test_add_func ("/chime/files", test_files);
  return g_test_run ();
}
