/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Start to first frame and proportional set size of Today, beside an application that shows a bare
 * libadwaita window: with a year of diary, with ten years, and with an empty one. Each is a process
 * of its own, started anew for each run; the runs take turns, so that a busy machine slows all
 * alike. */

#include "midline-records.h"
#include "midline-sample.h"
#include "midline-window.h"

#include <stdlib.h>

#define N_RUNS 15

/* ---- the child ---- */

static gint64 first_frame_us;

static gboolean
quit_cb (gpointer user_data)
{
  g_application_quit (user_data);
  return G_SOURCE_REMOVE;
}

static void
after_paint_cb (GdkFrameClock *clock, GApplication *application)
{
  if (first_frame_us != 0)
    return;
  first_frame_us = g_get_monotonic_time ();
  g_timeout_add (300, quit_cb, application);
}

static int
read_pss_kib (void)
{
  g_autofree char *text = NULL;
  const char *line;

  if (!g_file_get_contents ("/proc/self/smaps_rollup", &text, NULL, NULL))
    return 0;
  line = strstr (text, "\nPss:");
  return line != NULL ? atoi (line + 5) : 0;
}

static GtkWindow *
create_bare_window (GtkApplication *application)
{
  GtkWidget *window = adw_application_window_new (application);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), gtk_label_new ("Bare"));
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), box);
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 760);
  return GTK_WINDOW (window);
}

typedef struct {
  const char *folder;   /* empty: the bare window */
  gint64 now;
} Child;

static GtkWindow *
create_midline_window (GtkApplication *application, const Child *child)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MidlineClock) clock = midline_clock_new_fixed (child->now);
  g_autoptr (MidlineProgram) program = midline_records_open_program (child->folder, clock, &error);
  g_autoptr (GSettings) settings = g_settings_new (MIDLINE_APPLICATION_ID);
  MidlineWindow *window = midline_window_new (application, settings);

  g_assert_no_error (error);
  midline_window_set_program (window, program);
  return GTK_WINDOW (window);
}

static void
activate_cb (GtkApplication *application, const Child *child)
{
  GtkWindow *window = *child->folder != '\0' ? create_midline_window (application, child)
                                             : create_bare_window (application);

  gtk_window_present (window);
  g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (window)), "after-paint",
                    G_CALLBACK (after_paint_cb), application);
}

/* Both are whole applications: what every application with libadwaita does, both do. */
static int
run_child (const Child *child, gint64 started_us)
{
  const char *id = *child->folder != '\0' ? MIDLINE_APPLICATION_ID : "io.github.midline.Bare";
  g_autoptr (AdwApplication) application = adw_application_new (id, G_APPLICATION_NON_UNIQUE);

  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), (gpointer) child);
  g_application_run (G_APPLICATION (application), 0, NULL);
  g_print ("%" G_GINT64_FORMAT " %d\n", first_frame_us - started_us, read_pss_kib ());
  return EXIT_SUCCESS;
}

/* ---- the driver ---- */

typedef struct {
  const char *name;
  char *folder;          /* (owned) empty: the bare window */
  gint64 now;
  double start_ms[N_RUNS];
  double pss_mib[N_RUNS];
} Subject;

static int
compare (const void *a, const void *b)
{
  return *(const double *) a < *(const double *) b ? -1 : *(const double *) a > *(const double *) b;
}

static double
find_median (double *values)
{
  qsort (values, N_RUNS, sizeof *values, compare);
  return values[N_RUNS / 2];
}

static void
measure (const char *self_path, Subject *subject, int run)
{
  g_autofree char *now = g_strdup_printf ("%" G_GINT64_FORMAT, subject->now);
  g_autofree char *started = g_strdup_printf ("%" G_GINT64_FORMAT, g_get_monotonic_time ());
  const char *argv[] = { self_path, "--child", subject->folder, now, started, NULL };
  g_autofree char *output = NULL;
  g_autoptr (GError) error = NULL;
  gint64 start_us = 0;
  int pss_kib = 0;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &output, NULL, NULL,
                &error);
  g_assert_no_error (error);
  g_assert_cmpint (sscanf (output, "%" G_GINT64_FORMAT " %d", &start_us, &pss_kib), ==, 2);
  subject->start_ms[run] = (double) start_us / 1000;
  subject->pss_mib[run] = pss_kib / 1024.0;
}

static MidlineSample *
create_sample (int n_days)
{
  MidlineSample *sample = midline_sample_new (2016, 3, 7);

  midline_sample_start_plan (sample);
  midline_sample_live_quickly (sample, n_days);
  g_clear_object (&sample->program);
  g_clear_object (&sample->store);
  return sample;
}

int
main (int argc, char **argv)
{
  MidlineSample *samples[3];
  const int days[] = { 0, 365, 3650 };
  Subject subjects[4] = { { "bare window" }, { "empty diary" }, { "a year" }, { "ten years" } };
  double start[4], pss[4];

  if (argc == 5 && g_str_equal (argv[1], "--child"))
    {
      const Child child = { argv[2], g_ascii_strtoll (argv[3], NULL, 10) };

      return run_child (&child, g_ascii_strtoll (argv[4], NULL, 10));
    }
  subjects[0].folder = g_strdup ("");
  for (int i = 0; i < 3; i++)
    {
      samples[i] = create_sample (days[i]);
      subjects[i + 1].folder = samples[i]->folder;
      subjects[i + 1].now = midline_clock_get_unix_seconds (samples[i]->clock);
    }
  for (int run = 0; run < N_RUNS; run++)
    for (int i = 0; i < 4; i++)
      measure (argv[0], &subjects[i], run);
  for (int i = 0; i < 4; i++)
    {
      start[i] = find_median (subjects[i].start_ms);
      pss[i] = find_median (subjects[i].pss_mib);
      g_print ("start to first frame, %-12s %6.0f ms  %.2f x bare   PSS %5.1f MiB  %.2f x bare\n",
               subjects[i].name, start[i], start[i] / start[0], pss[i], pss[i] / pss[0]);
    }
  g_print ("ten years beside an empty diary: %.2f x\n", start[3] / start[1]);
  for (int i = 0; i < 3; i++)
    midline_sample_free (samples[i]);
  return EXIT_SUCCESS;
}
