/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-reminder-words.h"

#include <string.h>

/* Every quarter of an hour from five in the morning, and a time chosen otherwise in its place. */
static void
test_minutes (void)
{
  static const struct {
    int chosen;
    guint n_minutes;
    guint place_of_chosen;
  } cases[] = {
    { MIDLINE_NO_REMINDER, 77, 0 },
    { 18 * 60, 77, 53 },
    { 18 * 60 + 1, 78, 54 },
    { 0, 78, 1 },
    { 4 * 60 + 59, 78, 1 },
    { 1439, 78, 77 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) minutes = midline_reminder_list_minutes (cases[i].chosen);

      g_test_message ("%d", cases[i].chosen);
      g_assert_cmpuint (minutes->len, ==, cases[i].n_minutes);
      g_assert_cmpint (g_array_index (minutes, int, cases[i].place_of_chosen), ==,
                       cases[i].chosen);
      for (guint j = 1; j < minutes->len; j++)
        g_assert_cmpint (g_array_index (minutes, int, j), >, g_array_index (minutes, int, j - 1));
    }
}

static void
test_time_words (void)
{
  static const struct {
    int minute;
    const char *words;
  } cases[] = {
    { MIDLINE_NO_REMINDER, "Off" }, { 0, "00:00" }, { 7 * 60 + 5, "07:05" }, { 1439, "23:59" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = midline_reminder_dup_time_words (cases[i].minute);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

/* What is said is true: only where the system starts Midline does it say so. */
static void
test_background_words (void)
{
  for (int autostart = MIDLINE_AUTOSTART_OFF; autostart <= MIDLINE_AUTOSTART_REFUSED; autostart++)
    {
      g_autofree char *on = midline_reminder_dup_background_words (autostart, TRUE);
      g_autofree char *off = midline_reminder_dup_background_words (autostart, FALSE);
      gboolean starts = autostart == MIDLINE_AUTOSTART_BY_PORTAL
                        || autostart == MIDLINE_AUTOSTART_BY_FILE;

      g_assert_cmpint (strstr (on, "starts there when you log in") != NULL, ==, starts);
      g_assert_cmpint (strstr (on, "open Midline once") != NULL, ==, !starts);
      g_assert_nonnull (strstr (off, "at times you choose"));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/reminder-words/minutes", test_minutes);
  g_test_add_func ("/reminder-words/time", test_time_words);
  g_test_add_func ("/reminder-words/background", test_background_words);
  return g_test_run ();
}
