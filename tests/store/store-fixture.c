/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store-fixture.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* The user that owns nothing, to see what a program without rights sees when the tests run as the
 * superuser. */
#define GUEST_ID 65534

static void
remove_tree (const char *path)
{
  g_autoptr(GDir) dir = NULL;
  const char *name;

  if (!g_file_test (path, G_FILE_TEST_IS_SYMLINK) && g_file_test (path, G_FILE_TEST_IS_DIR))
    {
      g_chmod (path, 0700);
      dir = g_dir_open (path, 0, NULL);
      while (dir && (name = g_dir_read_name (dir)))
        {
          g_autofree char *child = g_build_filename (path, name, NULL);

          remove_tree (child);
        }
    }
  g_assert_cmpint (g_remove (path), ==, 0);
}

void
store_fixture_open (StoreFixture *self)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (self->store);
  self->store = midline_store_open (self->folder, &error);
  g_assert_no_error (error);
  self->person = midline_store_ensure_person (self->store, &error);
  g_assert_no_error (error);
  g_assert_cmpint (self->person, >, 0);
}

void
store_fixture_close (StoreFixture *self)
{
  g_assert_finalize_object (g_steal_pointer (&self->store));
}

void
store_fixture_set_up_place (StoreFixture  *self,
                            gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  self->place = g_dir_make_tmp ("midline-store-XXXXXX", &error);
  g_assert_no_error (error);
  self->folder = g_build_filename (self->place, "midline", NULL);
  self->path = g_build_filename (self->folder, "midline.db", NULL);
}

void
store_fixture_set_up (StoreFixture  *self,
                      gconstpointer  data)
{
  store_fixture_set_up_place (self, data);
  store_fixture_open (self);
}

void
store_fixture_tear_down (StoreFixture  *self,
                         gconstpointer  data)
{
  if (self->store)
    store_fixture_close (self);
  remove_tree (self->place);
  g_clear_pointer (&self->place, g_free);
  g_clear_pointer (&self->folder, g_free);
  g_clear_pointer (&self->path, g_free);
}

/* Runs @process in a child; returns what it returned, or the negative number of the signal that
 * ended it. */
int
store_fixture_run_process (StoreFixture  *self,
                           StoreProcess   process,
                           gconstpointer  data)
{
  int status;
  pid_t child = fork ();

  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    _exit (process (self, data));

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  return WIFSIGNALED (status) ? -WTERMSIG (status) : WEXITSTATUS (status);
}

typedef struct {
  StoreProcess process;
  gconstpointer data;
} GuestTask;

#define NO_GUEST 77

static int
be_guest (StoreFixture  *self,
          gconstpointer  data)
{
  const GuestTask *task = data;

  if (geteuid () == 0 && (setgid (GUEST_ID) != 0 || setuid (GUEST_ID) != 0))
    return NO_GUEST;
  return task->process (self, task->data);
}

/* Runs @process without the rights of the superuser and expects 0 of it. The place and what is in
 * it belong to that user. Returns FALSE, with the test marked as skipped, where there is none. */
gboolean
store_fixture_run_as_guest (StoreFixture  *self,
                            StoreProcess   process,
                            gconstpointer  data)
{
  const GuestTask task = { process, data };
  int result;

  if (geteuid () == 0)
    {
      g_assert_cmpint (chown (self->place, GUEST_ID, GUEST_ID), ==, 0);
      if (g_file_test (self->folder, G_FILE_TEST_EXISTS))
        g_assert_cmpint (chown (self->folder, GUEST_ID, GUEST_ID), ==, 0);
      if (g_file_test (self->path, G_FILE_TEST_EXISTS))
        g_assert_cmpint (chown (self->path, GUEST_ID, GUEST_ID), ==, 0);
    }
  result = store_fixture_run_process (self, be_guest, &task);
  if (result == NO_GUEST)
    {
      g_test_skip ("This machine has no user without rights");
      return FALSE;
    }
  g_assert_cmpint (result, ==, 0);
  return TRUE;
}

/* For store_fixture_run_process(): ticks a set and ends without closing, so that the log stays. */
int
store_fixture_leave_open (StoreFixture  *self,
                          gconstpointer  data)
{
  store_fixture_open (self);
  store_fixture_tick (self, store_fixture_day (0), 1);
  return 0;
}

/* No file may grow beyond @n_bytes, or RLIM_INFINITY for no limit: what a full disk is like. */
void
store_fixture_limit_files (rlim_t n_bytes)
{
  struct rlimit limit;

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = MIN (n_bytes, limit.rlim_max);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

char *
store_fixture_dup_file (StoreFixture *self,
                        const char   *name)
{
  return g_build_filename (self->folder, name, NULL);
}

void
store_fixture_write_file (StoreFixture *self,
                          const char   *name,
                          const char   *contents,
                          gssize        length)
{
  g_autofree char *path = store_fixture_dup_file (self, name);
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (self->folder, 0700), ==, 0);
  g_file_set_contents (path, contents, length, &error);
  g_assert_no_error (error);
}

GBytes *
store_fixture_read_file (StoreFixture *self,
                         const char   *name)
{
  g_autofree char *path = store_fixture_dup_file (self, name);
  g_autoptr(GError) error = NULL;
  char *contents;
  gsize length;

  g_file_get_contents (path, &contents, &length, &error);
  g_assert_no_error (error);
  return g_bytes_new_take (contents, length);
}

gboolean
store_fixture_has_file (StoreFixture *self,
                        const char   *name)
{
  g_autofree char *path = store_fixture_dup_file (self, name);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

/* All names in the folder, sorted. */
GStrv
store_fixture_list_files (StoreFixture *self)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(GDir) dir = g_dir_open (self->folder, 0, &error);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)))
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);
  return (GStrv) g_ptr_array_free (g_steal_pointer (&names), FALSE);
}

MidlineDate
store_fixture_day (int offset)
{
  return midline_date_new (2026, 3, 11) + offset;
}

static void
add_set (MidlineDiaryDay *day,
         const char      *exercise_id,
         MidlineSide      side,
         int              set_number,
         int              reps,
         int              seconds,
         double           load_kg)
{
  MidlineSetRecord *set = midline_set_record_new (exercise_id, side, set_number);

  set->reps = reps;
  set->seconds = seconds;
  set->load_kg = load_kg;
  set->entered_at = 1773223200 + set_number;
  g_ptr_array_add (day->sets, set);
}

static void
add_entry (MidlineDiaryDay *day,
           const char      *exercise_id,
           int              pain,
           MidlineSaid      two_more,
           const char      *note)
{
  MidlineExerciseEntry *entry = midline_exercise_entry_new (exercise_id);

  entry->pain_0_to_10 = pain;
  entry->two_more = two_more;
  g_free (entry->note);
  entry->note = g_strdup (note);
  entry->is_stopped = pain == 10;
  entry->entered_at = 1773223300;
  g_ptr_array_add (day->entries, entry);
}

/* A day with every kind of value in it: counted and held sets, with and without load, entered and
 * missing, 0 and 10, and a note in several scripts. */
MidlineDiaryDay *
store_fixture_new_full_day (MidlineDate date)
{
  MidlineDiaryDay *day = midline_diary_day_new (date);

  add_set (day, "clamshell", MIDLINE_SIDE_RIGHT, 1, 12, MIDLINE_NOT_ENTERED, -1);
  add_set (day, "clamshell", MIDLINE_SIDE_LEFT, 1, 0, MIDLINE_NOT_ENTERED, 0);
  add_set (day, "clamshell", MIDLINE_SIDE_RIGHT, 2, 11, MIDLINE_NOT_ENTERED, 2.5);
  add_set (day, "wall-sit", MIDLINE_SIDE_BOTH, 1, MIDLINE_NOT_ENTERED, 30, -1);
  add_entry (day, "clamshell", 0, MIDLINE_SAID_YES, "");
  add_entry (day, "wall-sit", 10, MIDLINE_SAID_NO, "“Stopped’; DROP TABLE person;--” knä 膝 🦵");
  add_entry (day, "short-foot", MIDLINE_NOT_ENTERED, MIDLINE_UNSAID, "two\nlines");
  day->pain_highest_0_to_10 = 10;
  day->pain_after_0_to_10 = 0;
  day->two_more = MIDLINE_SAID_NO;
  day->morning = MIDLINE_MORNING_3_OR_MORE_WORSE;
  day->walked = TRUE;
  g_free (day->note);
  day->note = g_strdup ("Stairs were fine.");
  day->entered_at = 1773223400;
  return day;
}

static MidlineDiaryDay *
load_day (StoreFixture *self,
          MidlineDate   date)
{
  g_autoptr(GError) error = NULL;
  MidlineDiaryDay *day = midline_store_load_diary_day (self->store, self->person, date, &error);

  g_assert_no_error (error);
  g_assert_nonnull (day);
  return day;
}

/* Ticks one more set of a day, as a click does. */
void
store_fixture_tick (StoreFixture *self,
                    MidlineDate   date,
                    int           set_number)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(MidlineDiaryDay) before = load_day (self, date);
  g_autoptr(MidlineDiaryDay) after = midline_diary_day_copy (before);

  add_set (after, "clamshell", MIDLINE_SIDE_RIGHT, set_number, 12, MIDLINE_NOT_ENTERED, -1);
  midline_store_save_diary_day (self->store, self->person, before, after, &error);
  g_assert_no_error (error);
}

guint
store_fixture_count_sets (StoreFixture *self,
                          MidlineDate   date)
{
  g_autoptr(MidlineDiaryDay) day = load_day (self, date);

  return day->sets->len;
}
