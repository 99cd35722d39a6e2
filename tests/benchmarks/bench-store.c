/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-store.h"

#include <glib/gstdio.h>

/* What the store costs with an empty diary and with ten years of it. Numbers are told, not judged:
 * they belong to the machine and the disk. */

#define N_YEARS 10
#define SESSIONS_A_YEAR 250
#define SETS_A_SESSION 24
#define N_RUNS 21

static const char * const exercise_ids[] = {
  "clamshell", "glute-bridge", "quadruped-hip-extension", "quad-set", "short-foot", "wall-sit",
};

typedef struct {
  char *folder; /* (owned) */
  MidlineDate last_day;
} Bench;

typedef void (*Task) (Bench *bench);

static void
stop_on (GError *error)
{
  if (error)
    g_error ("%s", error->message);
}

static MidlineStore *
open_store (Bench *bench)
{
  g_autoptr(GError) error = NULL;
  MidlineStore *store = midline_store_open (bench->folder, &error);

  stop_on (error);
  return store;
}

static MidlineDiaryDay *
new_session_day (MidlineDate date)
{
  MidlineDiaryDay *day = midline_diary_day_new (date);

  for (int i = 0; i < SETS_A_SESSION; i++)
    {
      MidlineSetRecord *set =
        midline_set_record_new (exercise_ids[i % (int) G_N_ELEMENTS (exercise_ids)],
                                i / 12 == 0 ? MIDLINE_SIDE_RIGHT : MIDLINE_SIDE_LEFT,
                                i % 12 / (int) G_N_ELEMENTS (exercise_ids) + 1);

      set->reps = 12;
      set->entered_at = 1773223200;
      g_ptr_array_add (day->sets, set);
    }
  for (guint i = 0; i < G_N_ELEMENTS (exercise_ids); i++)
    {
      MidlineExerciseEntry *entry = midline_exercise_entry_new (exercise_ids[i]);

      entry->pain_0_to_10 = 2;
      g_ptr_array_add (day->entries, entry);
    }
  day->pain_after_0_to_10 = 1;
  return day;
}

static void
fill (Bench *bench)
{
  g_autoptr(MidlineStore) store = open_store (bench);
  g_autoptr(GError) error = NULL;
  gint64 person = midline_store_ensure_person (store, &error);
  MidlineDate first = bench->last_day - N_YEARS * 365;

  for (int i = 0; i < N_YEARS * SESSIONS_A_YEAR && !error; i++)
    {
      g_autoptr(MidlineDiaryDay) day = new_session_day (first + i * 365 / SESSIONS_A_YEAR);

      midline_store_save_diary_day (store, person, NULL, day, &error);
    }
  stop_on (error);
}

static void
start_up (Bench *bench)
{
  g_autoptr(MidlineStore) store = open_store (bench);
  g_autoptr(GError) error = NULL;
  gint64 person = midline_store_ensure_person (store, &error);
  g_autoptr(MidlineDiaryDay) day = midline_store_load_diary_day (store, person, bench->last_day,
                                                                 &error);

  stop_on (error);
}

static MidlineStore *running;
static gint64 running_person;

static void
load_day (Bench *bench)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(MidlineDiaryDay) day = midline_store_load_diary_day (running, running_person,
                                                                 bench->last_day, &error);

  stop_on (error);
}

static void
load_week (Bench *bench)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) days = midline_store_load_diary_days (running, running_person,
                                                             bench->last_day - 6, bench->last_day,
                                                             &error);

  stop_on (error);
}

static void
load_all (Bench *bench)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) days = midline_store_load_diary_days (running, running_person, 1,
                                                             bench->last_day, &error);

  stop_on (error);
}

/* One set, each time a new one. */
static void
tick (Bench *bench)
{
  static int set_number = 100;
  g_autoptr(GError) error = NULL;
  g_autoptr(MidlineDiaryDay) before = midline_diary_day_new (bench->last_day);
  g_autoptr(MidlineDiaryDay) after = midline_diary_day_new (bench->last_day);

  g_ptr_array_add (after->sets,
                   midline_set_record_new ("clamshell", MIDLINE_SIDE_RIGHT, ++set_number));
  midline_store_save_diary_day (running, running_person, before, after, &error);
  stop_on (error);
}

static void
back_up (Bench *bench)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *path = g_build_filename (bench->folder, "copy.db", NULL);

  midline_store_back_up (running, path, &error);
  stop_on (error);
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  gint64 x = *(const gint64 *) a;
  gint64 y = *(const gint64 *) b;

  return (x > y) - (x < y);
}

static void
tell (Bench      *bench,
      const char *diary,
      const char *what,
      Task        task)
{
  gint64 times[N_RUNS];

  for (guint i = 0; i < N_RUNS; i++)
    {
      gint64 start = g_get_monotonic_time ();

      task (bench);
      times[i] = g_get_monotonic_time () - start;
    }
  qsort (times, N_RUNS, sizeof times[0], compare_times);
  g_print ("%-10s %-32s median %8.3f ms   best %8.3f ms\n", diary, what,
           (double) times[N_RUNS / 2] / 1000, (double) times[0] / 1000);
}

static void
remove_files (Bench *bench)
{
  g_autoptr(GDir) dir = g_dir_open (bench->folder, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (bench->folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (bench->folder);
}

static void
run_all (const char *diary,
         gboolean    full)
{
  Bench bench = { .folder = g_dir_make_tmp ("midline-bench-XXXXXX", NULL),
                  .last_day = midline_date_new (2036, 3, 11) };

  if (full)
    fill (&bench);
  start_up (&bench);
  tell (&bench, diary, "open, load today, close", start_up);

  running = open_store (&bench);
  running_person = midline_store_ensure_person (running, NULL);
  tell (&bench, diary, "load a day", load_day);
  tell (&bench, diary, "load a week", load_week);
  tell (&bench, diary, "load everything", load_all);
  tell (&bench, diary, "tick a set, flushed to disk", tick);
  tell (&bench, diary, "copy all, checked", back_up);
  g_clear_object (&running);

  remove_files (&bench);
  g_free (bench.folder);
}

int
main (int   argc,
      char *argv[])
{
  run_all ("empty", FALSE);
  run_all ("ten years", TRUE);
  return 0;
}
