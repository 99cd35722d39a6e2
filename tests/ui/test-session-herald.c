/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-chime.h"
#include "midline-session-herald.h"

static void
test_signs (void)
{
  static const struct {
    MidlineRunCue cue;
    int number;
    int sound;
    const char *speech;
  } cases[] = {
    { MIDLINE_RUN_CUE_SET_BEGINS, 0, MIDLINE_CHIME_BEGIN, "Clamshell, right side" },
    { MIDLINE_RUN_CUE_COUNT, 3, MIDLINE_CHIME_TICK, "3" },
    { MIDLINE_RUN_CUE_REPETITION, 8, -1, "8" },
    { MIDLINE_RUN_CUE_COUNT_FULL, 0, MIDLINE_CHIME_END, NULL },
    { MIDLINE_RUN_CUE_SET_ENDS, 0, MIDLINE_CHIME_END, "Clamshell, right side" },
    { MIDLINE_RUN_CUE_REST_ENDS, 0, -1, NULL },
    { MIDLINE_RUN_CUE_SESSION_ENDS, 0, MIDLINE_CHIME_FINISHED, "Clamshell, right side" },
  };

  g_assert_cmpuint (G_N_ELEMENTS (cases), ==, MIDLINE_N_RUN_CUES);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *speech = midline_session_herald_dup_speech (cases[i].cue, cases[i].number,
                                                                   "Clamshell, right side");

      g_assert_cmpint (midline_session_herald_get_sound (cases[i].cue), ==, cases[i].sound);
      g_assert_cmpstr (speech, ==, cases[i].speech);
    }
  g_assert_null (midline_session_herald_dup_speech (MIDLINE_RUN_CUE_SET_BEGINS, 0, ""));
  g_assert_null (midline_session_herald_dup_speech (MIDLINE_RUN_CUE_SET_BEGINS, 0, NULL));
}

static void
test_language (void)
{
  static const struct {
    const char *locale;
    const char *language;
  } cases[] = {
    { NULL, NULL }, { "", NULL }, { "C", NULL }, { "C.UTF-8", NULL }, { "POSIX", NULL },
    { "de", "de" }, { "de_AT.UTF-8", "de-AT" }, { "sr_RS@latin", "sr-RS" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *language = midline_session_herald_dup_language (cases[i].locale);

      g_assert_cmpstr (language, ==, cases[i].language);
    }
}

/* Without any sound or speech here, a whole session of signs disturbs nobody. */
static void
test_quiet (void)
{
  g_autoptr (GSettings) settings = g_settings_new (MIDLINE_APPLICATION_ID);
  g_autoptr (MidlineSessionHerald) herald = NULL;
  MidlineSessionCues *cues;

  g_setenv ("CANBERRA_DRIVER", "missing", TRUE);
  g_setenv ("SPEECHD_ADDRESS", "unix_socket:/nowhere/speech", TRUE);
  g_setenv ("PATH", "/nowhere", TRUE);
  g_settings_set_boolean (settings, "session-sound", TRUE);
  g_settings_set_boolean (settings, "session-speech", TRUE);
  herald = midline_session_herald_new (settings, "/nowhere");
  cues = MIDLINE_SESSION_CUES (herald);
  for (int cue = 0; cue < MIDLINE_N_RUN_CUES; cue++)
    midline_session_cues_give (cues, cue, 1, "Clamshell");
  midline_session_cues_hush (cues);
  g_assert_finalize_object (g_steal_pointer (&herald));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/session-herald/signs", test_signs);
  g_test_add_func ("/session-herald/language", test_language);
  g_test_add_func ("/session-herald/quiet", test_quiet);
  return g_test_run ();
}
