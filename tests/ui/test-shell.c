/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Midline as the desktop sees it, over a bus of its own: the built program that the bus starts, and
 * an application in this process whose pages can be looked at. */

#include "midline-advice-page.h"
#include "midline-application.h"
#include "midline-exercise-page.h"
#include "midline-knee-page.h"
#include "midline-lesson-page.h"
#include "midline-library-page.h"
#include "midline-search-entries.h"
#include "midline-session-page.h"
#include "midline-stage.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define PROVIDER_PATH MIDLINE_RESOURCE_BASE "/SearchProvider"
#define SEARCH_INTERFACE "org.gnome.Shell.SearchProvider2"
#define APPLICATION_INTERFACE "org.freedesktop.Application"

/* Lives as long as the process. */
typedef struct {
  char *home;             /* (owned) what XDG_DATA_HOME is */
  char *records;          /* (owned) the folder of the records in it */
  GTestDBus *bus;         /* (owned by the process) */
  GDBusConnection *shell; /* (owned) the desktop that asks */
} Desktop;

static void
answered_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static GVariant *
call (Desktop    *self,
      const char *name,
      const char *path,
      const char *interface,
      const char *method,
      GVariant   *parameters)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GVariant *answer;

  g_dbus_connection_call (self->shell, name, path, interface, method, parameters, NULL,
                          G_DBUS_CALL_FLAGS_NONE, -1, NULL, answered_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  answer = g_dbus_connection_call_finish (self->shell, result, &error);
  g_assert_no_error (error);
  return answer;
}

static void
search (Desktop    *self,
        const char *method,
        const char *parameters)
{
  g_autoptr (GVariant) answer = call (self, MIDLINE_APPLICATION_ID, PROVIDER_PATH,
                                      SEARCH_INTERFACE, method,
                                      g_variant_new_parsed (parameters));
}

/* The ids that are found, with blanks between them. */
static char *
find (Desktop    *self,
      const char *parameters)
{
  g_autoptr (GVariant) answer = call (self, MIDLINE_APPLICATION_ID, PROVIDER_PATH,
                                      SEARCH_INTERFACE, "GetInitialResultSet",
                                      g_variant_new_parsed (parameters));
  g_auto (GStrv) ids = NULL;

  g_variant_get (answer, "(^as)", &ids);
  return g_strjoinv (" ", ids);
}

/* What the search shows for one result: “name: description”. */
static char *
describe (Desktop    *self,
          const char *id)
{
  g_autoptr (GVariant) answer = call (self, MIDLINE_APPLICATION_ID, PROVIDER_PATH,
                                      SEARCH_INTERFACE, "GetResultMetas",
                                      g_variant_new_parsed ("([%s],)", id));
  g_autoptr (GVariant) metas = g_variant_get_child_value (answer, 0);
  g_autoptr (GVariant) meta = NULL;
  const char *name, *description, *icon, *said_id;

  g_assert_cmpuint (g_variant_n_children (metas), ==, 1);
  meta = g_variant_get_child_value (metas, 0);
  g_assert_true (g_variant_lookup (meta, "id", "&s", &said_id));
  g_assert_true (g_variant_lookup (meta, "name", "&s", &name));
  g_assert_true (g_variant_lookup (meta, "description", "&s", &description));
  g_assert_true (g_variant_lookup (meta, "gicon", "&s", &icon));
  g_assert_cmpstr (said_id, ==, id);
  g_assert_cmpstr (icon, ==, MIDLINE_APPLICATION_ID);
  return g_strdup_printf ("%s: %s", name, description);
}

static void
activate_action (Desktop    *self,
                 const char *name)
{
  g_autoptr (GVariant) answer = call (self, MIDLINE_APPLICATION_ID, MIDLINE_RESOURCE_BASE,
                                      APPLICATION_INTERFACE, "ActivateAction",
                                      g_variant_new_parsed ("(%s, @av [], @a{sv} {})", name));
}

static gboolean
is_running (Desktop *self)
{
  g_autoptr (GVariant) answer = call (self, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                                      "org.freedesktop.DBus", "NameHasOwner",
                                      g_variant_new ("(s)", MIDLINE_APPLICATION_ID));
  gboolean has_owner;

  g_variant_get (answer, "(b)", &has_owner);
  return has_owner;
}

/* Windows of the program that the bus started lie below its path. */
static gboolean
has_window (Desktop *self)
{
  g_autoptr (GVariant) answer = call (self, MIDLINE_APPLICATION_ID, MIDLINE_RESOURCE_BASE "/window",
                                      "org.freedesktop.DBus.Introspectable", "Introspect", NULL);
  const char *xml;

  g_variant_get (answer, "(&s)", &xml);
  return strstr (xml, "<node name=") != NULL;
}

static void
quit_program (Desktop *self)
{
  activate_action (self, "quit");
  while (is_running (self))
    g_usleep (10000);
}

/* Lets the records be those of @sample. */
static void
use_records (Desktop       *self,
             MidlineSample *sample)
{
  g_unlink (self->records);
  g_assert_cmpint (symlink (sample->folder, self->records), ==, 0);
}

/* A profile as of now, with a plan and a note of the day. */
static MidlineSample *
create_sample (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  MidlineSample *sample = midline_sample_new (g_date_time_get_year (now),
                                              g_date_time_get_month (now),
                                              g_date_time_get_day_of_month (now));
  MidlineDate today = midline_program_get_today (sample->program);
  g_autoptr (MidlineSession) session = NULL;

  midline_sample_start_plan (sample);
  g_assert_true (midline_program_set_day_note (sample->program, today, "A secret clamshell"));
  session = midline_program_dup_session (sample->program, today);
  if (session == NULL)
    {
      MidlineDate next = midline_program_find_next_session (sample->program, today);

      g_assert_true (midline_program_move_session (sample->program, next, today));
    }
  return sample;
}

static char *
dup_expected_today (MidlineSample *sample)
{
  g_autoptr (MidlineTodayState) state =
    midline_today_state_from_program (sample->program,
                                      midline_program_get_today (sample->program));
  g_autofree char *words = midline_search_entries_dup_today (state);

  return g_strconcat ("Today: ", words, NULL);
}

/* The bus starts the program for the search; it opens no window and makes no records. */
static void
test_started_for_search (gconstpointer data)
{
  Desktop *self = (Desktop *) data;
  g_autofree char *found = NULL;
  g_autofree char *lesson = NULL;
  g_autofree char *today = NULL;

  g_assert_false (is_running (self));
  found = find (self, "(['clamshell'],)");
  g_assert_true (g_str_has_prefix (found, "exercise:clamshell"));
  g_assert_true (is_running (self));
  lesson = describe (self, "lesson:outer-quad");
  g_assert_true (g_str_has_prefix (lesson, "The outer quad: Lesson: "));
  today = describe (self, "page:today");
  g_assert_cmpstr (today, ==, "Today: Open the page of the day");
  g_assert_false (has_window (self));
  g_assert_false (g_file_test (self->records, G_FILE_TEST_EXISTS));
  quit_program (self);
}

static void
test_broken_records (gconstpointer data)
{
  Desktop *self = (Desktop *) data;
  g_autofree char *path = g_build_filename (self->records, "midline.db", NULL);
  g_autofree char *after = NULL;
  g_autofree char *today = NULL;
  g_autofree char *found = NULL;

  g_assert_cmpint (g_mkdir (self->records, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, "not a database at all, but long enough", -1, NULL));
  today = describe (self, "page:today");
  g_assert_cmpstr (today, ==, "Today: Open the page of the day");
  found = find (self, "(['clamshell'],)");
  g_assert_true (g_str_has_prefix (found, "exercise:clamshell"));
  g_assert_false (has_window (self));
  quit_program (self);
  g_assert_true (g_file_get_contents (path, &after, NULL, NULL));
  g_assert_cmpstr (after, ==, "not a database at all, but long enough");
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (self->records), ==, 0);
}

static void
test_today (gconstpointer data)
{
  Desktop *self = (Desktop *) data;
  g_autoptr (MidlineSample) sample = create_sample ();
  g_autofree char *expected = dup_expected_today (sample);
  g_autofree char *today = NULL;
  g_autofree char *secret = NULL;
  g_autofree char *locked = NULL;
  MidlinePainStep step;

  use_records (self, sample);
  today = describe (self, "page:today");
  g_assert_cmpstr (today, ==, expected);
  g_assert_true (g_str_has_prefix (today, "Today: 0 of "));
  secret = find (self, "(['secret'],)");
  g_assert_cmpstr (secret, ==, "");
  g_assert_false (has_window (self));
  quit_program (self);

  g_assert_true (midline_program_report_pain (sample->program,
                                              midline_program_get_today (sample->program), NULL, 9,
                                              &step));
  locked = describe (self, "page:today");
  g_assert_cmpstr (locked, ==, "Today: Your plan is closed for now");
  quit_program (self);
  g_assert_cmpint (g_unlink (self->records), ==, 0);
}

/* An action of the desktop entry starts the program with a window. */
static void
test_desktop_action (gconstpointer data)
{
  Desktop *self = (Desktop *) data;
  g_autoptr (MidlineSample) sample = create_sample ();
  g_autofree char *path = g_build_filename (g_getenv ("MIDLINE_BUILD_DIR"), "data",
                                            MIDLINE_APPLICATION_ID ".desktop", NULL);
  g_autoptr (GKeyFile) entry = g_key_file_new ();
  g_auto (GStrv) names = NULL;

  use_records (self, sample);
  g_assert_true (g_key_file_load_from_file (entry, path, G_KEY_FILE_NONE, NULL));
  names = g_key_file_get_string_list (entry, "Desktop Entry", "Actions", NULL, NULL);
  g_assert_cmpuint (g_strv_length (names), >=, 4);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (GVariant) description =
        call (self, MIDLINE_APPLICATION_ID, MIDLINE_RESOURCE_BASE, "org.gtk.Actions", "Describe",
              g_variant_new ("(s)", names[i]));
      g_autofree char *text = g_variant_print (description, FALSE);

      /* Enabled, and without a parameter, as the entry gives none. */
      g_test_message ("%s", names[i]);
      g_assert_cmpstr (text, ==, "((true, '', []),)");
    }
  g_assert_false (has_window (self));
  activate_action (self, names[0]);
  g_assert_true (has_window (self));
  quit_program (self);
  g_assert_cmpint (g_unlink (self->records), ==, 0);
}

static MidlineWindow *
get_window (MidlineApplication *application)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (application));

  g_assert_nonnull (windows);
  g_assert_cmpuint (g_list_length (windows), ==, 1);
  return MIDLINE_WINDOW (windows->data);
}

/* Runs the built program beside the one that runs already; it only passes on what it was told. */
static void
run_second (const char *argument,
            const char *value)
{
  g_autofree char *program = g_build_filename (g_getenv ("MIDLINE_BUILD_DIR"), "src", "midline",
                                               NULL);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, program,
                                                      argument, value, NULL);

  g_assert_no_error (error);
  g_subprocess_wait_check_async (process, NULL, answered_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_subprocess_wait_check_finish (process, result, &error);
  g_assert_no_error (error);
  midline_stage_settle ();
}

/* A visit to an application that runs. */
typedef struct {
  Desktop *desktop;                /* (borrowed) */
  MidlineApplication *application; /* (borrowed) */
  void (*test) (MidlineApplication *application,
                Desktop            *desktop);
} Visit;

static gboolean
visit_cb (gpointer user_data)
{
  Visit *visit = user_data;

  visit->test (visit->application, visit->desktop);
  g_action_group_activate_action (G_ACTION_GROUP (visit->application), "quit", NULL);
  return G_SOURCE_REMOVE;
}

/* Runs the application in this process over the records of @sample. */
static void
visit_application (Desktop       *self,
                   MidlineSample *sample,
                   void         (*test) (MidlineApplication *application,
                                         Desktop            *desktop))
{
  g_autoptr (MidlineApplication) application = midline_application_new ();
  Visit visit = { self, application, test };

  use_records (self, sample);
  g_idle_add (visit_cb, &visit);
  g_assert_cmpint (g_application_run (G_APPLICATION (application), 0, NULL), ==, 0);
  g_assert_false (is_running (self));
  g_assert_cmpint (g_unlink (self->records), ==, 0);
}

static void
test_results_open (MidlineApplication *application,
                   Desktop            *self)
{
  static const struct {
    const char *id;
    GType (*get_type) (void); /* of the page on top, or NULL for none */
  } cases[] = {
    { "exercise:clamshell", midline_exercise_page_get_type },
    { "lesson:it-band", midline_lesson_page_get_type },
    { "advice:stairs", midline_advice_page_get_type },
    { "page:knee", midline_knee_page_get_type },
    { "lesson:outer-quad", midline_lesson_page_get_type },
    { "page:today", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *parameters = g_strdup_printf ("('%s', ['x'], uint32 0)", cases[i].id);

      g_test_message ("%s", cases[i].id);
      search (self, "ActivateResult", parameters);
      midline_stage_settle ();
      for (gsize j = 0; j < G_N_ELEMENTS (cases); j++)
        if (cases[j].get_type != NULL)
          g_assert_cmpint (midline_window_shows (get_window (application), cases[j].get_type ()),
                           ==, cases[j].get_type == cases[i].get_type);
    }
}

static void
test_search_opens (MidlineApplication *application,
                   Desktop            *self)
{
  GtkWidget *entry;

  search (self, "LaunchSearch", "(['hip', 'band'], uint32 0)");
  midline_stage_settle ();
  g_assert_true (midline_window_shows (get_window (application), MIDLINE_TYPE_LIBRARY_PAGE));
  entry = midline_stage_find (GTK_WIDGET (get_window (application)), GTK_TYPE_SEARCH_ENTRY, NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "hip band");
}

static void
test_command_lines_open (MidlineApplication *application,
                         Desktop            *self)
{
  run_second ("--learn", "stairs");
  g_assert_true (midline_window_shows (get_window (application), MIDLINE_TYPE_ADVICE_PAGE));
  run_second ("--learn", "calf");
  g_assert_true (midline_window_shows (get_window (application), MIDLINE_TYPE_LESSON_PAGE));
  run_second ("--today", NULL);
  g_assert_false (midline_window_shows (get_window (application), MIDLINE_TYPE_LESSON_PAGE));
  run_second ("--page=knee", NULL);
  g_assert_true (midline_window_shows (get_window (application), MIDLINE_TYPE_KNEE_PAGE));
  run_second ("--session", NULL);
  g_assert_true (midline_window_shows (get_window (application), MIDLINE_TYPE_SESSION_PAGE));
}

/* A result looked at in between leaves the session where it is. */
static void
test_session_stays (MidlineApplication *application,
                    Desktop            *self)
{
  run_second ("--session", NULL);
  search (self, "ActivateResult", "('exercise:clamshell', ['x'], uint32 0)");
  midline_stage_settle ();
  g_assert_true (midline_window_shows (get_window (application), MIDLINE_TYPE_EXERCISE_PAGE));
  midline_window_go_back (get_window (application));
  midline_stage_settle ();
  g_assert_true (midline_window_shows (get_window (application), MIDLINE_TYPE_SESSION_PAGE));
}

static void
test_pages (gconstpointer data)
{
  static void (* const tests[]) (MidlineApplication *application,
                                 Desktop            *self) = {
    test_results_open, test_search_opens, test_command_lines_open, test_session_stays,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autoptr (MidlineSample) sample = create_sample ();

      visit_application ((Desktop *) data, sample, tests[i]);
    }
}

static void
see_questions (MidlineApplication *application,
               Desktop            *self)
{
  search (self, "ActivateResult", "('exercise:clamshell', ['x'], uint32 0)");
  midline_stage_settle ();
  g_assert_false (midline_window_shows (get_window (application), MIDLINE_TYPE_EXERCISE_PAGE));
  run_second ("--session", NULL);
  g_assert_false (midline_window_shows (get_window (application), MIDLINE_TYPE_SESSION_PAGE));
}

/* A search result does not lead around the questions of the first run. */
static void
test_first_run (gconstpointer data)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 11);

  visit_application ((Desktop *) data, sample, see_questions);
}

static void
see_lock (MidlineApplication *application,
          Desktop            *self)
{
  run_second ("--session", NULL);
  g_assert_false (midline_window_shows (get_window (application), MIDLINE_TYPE_SESSION_PAGE));
}

/* Of a locked plan no session begins. */
static void
test_locked (gconstpointer data)
{
  g_autoptr (MidlineSample) sample = create_sample ();
  MidlinePainStep step;

  g_assert_true (midline_program_report_pain (sample->program,
                                              midline_program_get_today (sample->program), NULL, 9,
                                              &step));
  visit_application ((Desktop *) data, sample, see_lock);
}

static void
desktop_start (Desktop *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *services = NULL;
  g_autofree char *path = NULL;
  g_autofree char *display = g_strdup (g_getenv ("DISPLAY"));
  g_autofree char *text = g_strdup_printf (
    "[D-BUS Service]\nName=" MIDLINE_APPLICATION_ID "\n"
    "Exec=%s/src/midline --gapplication-service\n", g_getenv ("MIDLINE_BUILD_DIR"));

  self->home = g_dir_make_tmp ("midline-shell-XXXXXX", &error);
  g_assert_no_error (error);
  self->records = g_build_filename (self->home, "midline", NULL);
  services = g_build_filename (self->home, "services", NULL);
  path = g_build_filename (services, MIDLINE_APPLICATION_ID ".service", NULL);
  g_assert_cmpint (g_mkdir (services, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  g_setenv ("XDG_DATA_HOME", self->home, TRUE);
  self->bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_add_service_dir (self->bus, services);
  g_test_dbus_up (self->bus);
  /* The bus lets go of it. */
  g_setenv ("DISPLAY", display, TRUE);
  self->shell = g_dbus_connection_new_for_address_sync (
    g_test_dbus_get_bus_address (self->bus),
    G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT
    | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION, NULL, NULL, &error);
  g_assert_no_error (error);
}

static void
desktop_stop (Desktop *self)
{
  g_autofree char *services = g_build_filename (self->home, "services", NULL);
  g_autofree char *path = g_build_filename (services, MIDLINE_APPLICATION_ID ".service", NULL);

  g_clear_object (&self->shell);
  /* Its end would wait for a connection that the toolkit keeps. */
  g_test_dbus_stop (self->bus);
  g_unlink (path);
  g_rmdir (services);
  g_rmdir (self->home);
  g_free (self->records);
  g_free (self->home);
}

int
main (int    argc,
      char **argv)
{
  Desktop desktop = { NULL };
  int status;

  g_test_init (&argc, &argv, NULL);
  desktop_start (&desktop);
  g_test_add_data_func ("/shell/started-for-search", &desktop, test_started_for_search);
  g_test_add_data_func ("/shell/broken-records", &desktop, test_broken_records);
  g_test_add_data_func ("/shell/today", &desktop, test_today);
  g_test_add_data_func ("/shell/desktop-action", &desktop, test_desktop_action);
  g_test_add_data_func ("/shell/pages", &desktop, test_pages);
  g_test_add_data_func ("/shell/first-run", &desktop, test_first_run);
  g_test_add_data_func ("/shell/locked", &desktop, test_locked);
  status = g_test_run ();
  desktop_stop (&desktop);
  return status;
}
