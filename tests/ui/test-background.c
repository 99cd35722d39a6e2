/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-background.h"
#include "midline-sample.h"

#include <glib/gstdio.h>

/* An application without a window lives as long as reminders hold it. */
typedef struct {
  MidlineSample *sample;
  MidlineBackground *background;
  gboolean is_on;
  gboolean was_alive;
} Life;

static gboolean
end_cb (gpointer user_data)
{
  Life *life = user_data;

  life->was_alive = TRUE;
  midline_background_end (life->background);
  return G_SOURCE_REMOVE;
}

static void
activate_cb (GApplication *application,
             Life         *life)
{
  life->background = midline_background_new (application, life->sample->program);
  midline_reminders_set_is_on (midline_background_get_reminders (life->background), life->is_on);
  g_timeout_add (300, end_cb, life);
}

static gboolean
has_autostart_file (void)
{
  g_autofree char *path = g_build_filename (g_get_user_config_dir (), "autostart",
                                            MIDLINE_APPLICATION_ID ".desktop", NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static gboolean
live (MidlineSample *sample,
      gboolean       is_on)
{
  Life life = { .sample = sample, .is_on = is_on };
  g_autoptr (GApplication) application =
    g_application_new ("io.example.Background", G_APPLICATION_NON_UNIQUE);

  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), &life);
  g_application_run (application, 0, NULL);
  while (!life.was_alive && g_main_context_pending (NULL))
    g_main_context_iteration (NULL, FALSE);
  g_source_remove_by_user_data (&life);
  g_clear_object (&life.background);
  return life.was_alive;
}

static void
test_hold (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);

  midline_sample_start_plan (sample);
  g_unsetenv ("DBUS_SESSION_BUS_ADDRESS"); /* no portal: a file does it */
  g_assert_false (live (sample, FALSE));
  g_assert_false (has_autostart_file ());
  g_assert_true (live (sample, TRUE));
  g_assert_true (has_autostart_file ());
  g_assert_true (live (sample, TRUE)); /* the next start: on already */
  g_assert_false (live (sample, FALSE));
  g_assert_false (has_autostart_file ());
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/background/hold", test_hold);
  return g_test_run ();
}
