/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-search-provider.h"

#define APPLICATION_ID "io.example.Search"
#define APPLICATION_PATH "/io/example/Search"
#define PROVIDER_PATH APPLICATION_PATH "/SearchProvider"
#define INTERFACE "org.gnome.Shell.SearchProvider2"

/* An application on a bus of our own, and somebody on the same bus who asks it. */
typedef struct {
  GTestDBus *bus;                  /* (owned) */
  GApplication *application;       /* (owned) */
  MidlineSearchProvider *provider; /* (owned) */
  GDBusConnection *shell;          /* (owned) */
  GPtrArray *entries;              /* (owned) (element-type MidlineSearchEntry) */
  int n_described;
  char *opened;                    /* (owned) (nullable) */
  guint32 timestamp;
} Desktop;

static GPtrArray *
get_entries (gpointer user_data)
{
  return ((Desktop *) user_data)->entries;
}

static char *
dup_description (const MidlineSearchEntry *entry,
                 gpointer                  user_data)
{
  Desktop *self = user_data;

  return g_strdup_printf ("%s, asked %d times", entry->description, ++self->n_described);
}

static void
activate (const char *id,
          guint32     timestamp,
          gpointer    user_data)
{
  Desktop *self = user_data;

  g_free (self->opened);
  self->opened = g_strconcat ("entry ", id, NULL);
  self->timestamp = timestamp;
}

static void
launch (const char *query,
        guint32     timestamp,
        gpointer    user_data)
{
  Desktop *self = user_data;

  g_free (self->opened);
  self->opened = g_strconcat ("search ", query, NULL);
  self->timestamp = timestamp;
}

static const MidlineSearchSource source = { get_entries, dup_description, activate, launch };

static void
add (Desktop    *self,
     const char *id,
     const char *name)
{
  g_ptr_array_add (self->entries, midline_search_entry_new (id, name, "A line"));
}

static void
set_up (Desktop       *self,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_search_entry_free);
  add (self, "page:today", "Today");
  add (self, "exercise:hike", "Hip hike");
  add (self, "exercise:clam", "Clamshell for the <b>hip</b>");
  self->bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (self->bus);
  self->application = g_application_new (APPLICATION_ID, 0);
  g_assert_true (g_application_register (self->application, NULL, &error));
  g_assert_no_error (error);
  self->provider = midline_search_provider_new (self->application, &source, self);
  g_assert_true (midline_search_provider_export (
    self->provider, g_application_get_dbus_connection (self->application), APPLICATION_PATH,
    &error));
  g_assert_no_error (error);
  self->shell = g_dbus_connection_new_for_address_sync (
    g_test_dbus_get_bus_address (self->bus),
    G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT
    | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION, NULL, NULL, &error);
  g_assert_no_error (error);
}

static void
tear_down (Desktop       *self,
           gconstpointer  data)
{
  g_dbus_connection_close_sync (self->shell, NULL, NULL);
  g_clear_object (&self->shell);
  g_clear_object (&self->provider);
  g_clear_object (&self->application);
  g_test_dbus_stop (self->bus);
  g_clear_object (&self->bus);
  g_ptr_array_unref (self->entries);
  g_free (self->opened);
}

static void
answered_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

/* The question goes over the bus; returns the answer, or NULL with @error set. */
static GVariant *
ask (Desktop     *self,
     const char  *method,
     GVariant    *parameters,
     GError     **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  g_dbus_connection_call (self->shell, APPLICATION_ID, PROVIDER_PATH, INTERFACE, method,
                          parameters, NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, answered_cb,
                          &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return g_dbus_connection_call_finish (self->shell, result, error);
}

/* The answer as text, so that tables can hold it. */
static void
assert_answer (Desktop    *self,
               const char *method,
               const char *parameters,
               const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) answer = ask (self, method, g_variant_new_parsed (parameters), &error);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  text = g_variant_print (answer, FALSE);
  g_assert_cmpstr (text, ==, expected);
}

static void
test_find (Desktop       *self,
           gconstpointer  data)
{
  static const struct {
    const char *method;
    const char *parameters;
    const char *answer;
  } cases[] = {
    { "GetInitialResultSet", "(['hip'],)", "(['exercise:hike', 'exercise:clam'],)" },
    { "GetInitialResultSet", "(['HIP', 'hike'],)", "(['exercise:hike'],)" },
    { "GetInitialResultSet", "(['today'],)", "(['page:today'],)" },
    { "GetInitialResultSet", "(['zebra'],)", "([],)" },
    { "GetInitialResultSet", "(@as [],)", "([],)" },
    { "GetInitialResultSet", "([''],)", "([],)" },
    { "GetSubsearchResultSet", "(['exercise:clam', 'gone'], ['hip'])", "(['exercise:clam'],)" },
    { "GetSubsearchResultSet", "(@as [], ['hip'])", "([],)" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_answer (self, cases[i].method, cases[i].parameters, cases[i].answer);
}

static void
test_describe (Desktop       *self,
               gconstpointer  data)
{
  assert_answer (self, "GetResultMetas", "(['exercise:clam', 'gone', 'page:today'],)",
                 "([{'id': <'exercise:clam'>, 'name': <'Clamshell for the <b>hip</b>'>, "
                 "'description': <'A line, asked 1 times'>, "
                 "'icon': <('themed', <['" APPLICATION_ID "', '" APPLICATION_ID "-symbolic']>)>, "
                 "'gicon': <'" APPLICATION_ID "'>}, "
                 "{'id': <'page:today'>, 'name': <'Today'>, "
                 "'description': <'A line, asked 2 times'>, "
                 "'icon': <('themed', <['" APPLICATION_ID "', '" APPLICATION_ID "-symbolic']>)>, "
                 "'gicon': <'" APPLICATION_ID "'>}],)");
}

/* Looking describes nothing: that may mean to open the person's records. */
static void
test_lazy (Desktop       *self,
           gconstpointer  data)
{
  assert_answer (self, "GetInitialResultSet", "(['today'],)", "(['page:today'],)");
  g_assert_cmpint (self->n_described, ==, 0);
}

static void
test_open (Desktop       *self,
           gconstpointer  data)
{
  assert_answer (self, "ActivateResult", "('exercise:hike', ['hip'], uint32 4242)", "()");
  g_assert_cmpstr (self->opened, ==, "entry exercise:hike");
  g_assert_cmpuint (self->timestamp, ==, 4242);
  assert_answer (self, "ActivateResult", "('gone', ['hip'], uint32 1)", "()");
  g_assert_cmpstr (self->opened, ==, "entry exercise:hike");
  assert_answer (self, "LaunchSearch", "(['hip', 'hike'], uint32 77)", "()");
  g_assert_cmpstr (self->opened, ==, "search hip hike");
  g_assert_cmpuint (self->timestamp, ==, 77);
  assert_answer (self, "LaunchSearch", "(@as [], uint32 0)", "()");
  g_assert_cmpstr (self->opened, ==, "search ");
}

static void
test_wrong_question (Desktop       *self,
                     gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) answer = ask (self, "GetResultMetas", g_variant_new ("(s)", "x"), &error);

  g_assert_null (answer);
  g_assert_error (error, G_DBUS_ERROR, G_DBUS_ERROR_INVALID_ARGS);
}

static void
test_unexport (Desktop       *self,
               gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) answer = NULL;

  midline_search_provider_unexport (self->provider);
  answer = ask (self, "GetInitialResultSet", g_variant_new_parsed ("(['hip'],)"), &error);
  g_assert_null (answer);
  g_assert_error (error, G_DBUS_ERROR, G_DBUS_ERROR_UNKNOWN_METHOD);
  midline_search_provider_unexport (self->provider);
}

static void
hold_released_cb (GApplication *application,
                  gpointer      user_data)
{
  *(gboolean *) user_data = TRUE;
}

static gboolean
ask_and_end_cb (gpointer user_data)
{
  Desktop *self = user_data;

  assert_answer (self, "GetInitialResultSet", "(['hip'],)",
                 "(['exercise:hike', 'exercise:clam'],)");
  assert_answer (self, "GetInitialResultSet", "(['hip'],)",
                 "(['exercise:hike', 'exercise:clam'],)");
  /* Nothing else holds it from here on. */
  g_application_release (self->application);
  midline_search_provider_end (self->provider);
  midline_search_provider_end (self->provider);
  return G_SOURCE_REMOVE;
}

/* However many questions there were, one end lets the application go. */
static void
test_hold (Desktop       *self,
           gconstpointer  data)
{
  gboolean is_over = FALSE;

  g_signal_connect (self->application, "shutdown", G_CALLBACK (hold_released_cb), &is_over);
  g_signal_connect (self->application, "activate", G_CALLBACK (g_application_hold), NULL);
  g_idle_add (ask_and_end_cb, self);
  g_assert_cmpint (g_application_run (self->application, 0, NULL), ==, 0);
  g_assert_true (is_over);
}

int
main (int    argc,
      char **argv)
{
  static const struct {
    const char *path;
    void (*test) (Desktop       *self,
                  gconstpointer  data);
  } tests[] = {
    { "/search-provider/find", test_find },
    { "/search-provider/describe", test_describe },
    { "/search-provider/lazy", test_lazy },
    { "/search-provider/open", test_open },
    { "/search-provider/wrong-question", test_wrong_question },
    { "/search-provider/unexport", test_unexport },
    { "/search-provider/hold", test_hold },
  };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Desktop, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
