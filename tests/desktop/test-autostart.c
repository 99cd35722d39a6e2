/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-autostart.h"

#include <glib/gstdio.h>

#define APPLICATION_ID "io.example.Autostart"

/* A place outside $PATH, with every sign that “Exec” asks to be written in another way. */
#define PROGRAM "/far/my $apps/\"100%\"/`a\\b`/midline"
#define PROGRAM_QUOTED "\"/far/my \\$apps/\\\"100%%\\\"/\\`a\\\\b\\`/midline\""

/* A portal on a bus of our own that answers as it is told. */
typedef struct {
  GTestDBus *bus;               /* (owned) */
  GDBusConnection *connection;  /* (owned) ours */
  GDBusConnection *portal;      /* (owned) the portal's */
  guint object_id;
  guint name_id;
  guint32 response;
  gboolean autostart;
  gboolean fails;
  int n_asked;
  gboolean last_autostart;
  char *last_command;           /* (owned) */
  char *folder;                 /* (owned) */
} Desktop;

static const char portal_xml[] =
  "<node><interface name='org.freedesktop.portal.Background'>"
  "<method name='RequestBackground'><arg type='s' direction='in'/>"
  "<arg type='a{sv}' direction='in'/><arg type='o' direction='out'/></method>"
  "</interface></node>";

static void
answer_cb (GDBusConnection       *connection,
           const char            *sender,
           const char            *path,
           const char            *interface,
           const char            *method,
           GVariant              *parameters,
           GDBusMethodInvocation *invocation,
           gpointer               user_data)
{
  Desktop *self = user_data;
  g_autoptr (GVariant) options = g_variant_get_child_value (parameters, 1);
  g_autofree const char **command = NULL;
  g_autofree char *name = g_strdup (sender + 1);
  g_autofree char *request = NULL;
  const char *token = NULL;
  GVariantBuilder results;

  self->n_asked++;
  g_variant_lookup (options, "handle_token", "&s", &token);
  g_variant_lookup (options, "autostart", "b", &self->last_autostart);
  g_variant_lookup (options, "commandline", "^a&s", &command);
  g_free (self->last_command);
  self->last_command = g_strjoinv (" ", (char **) command);
  if (self->fails)
    {
      g_dbus_method_invocation_return_dbus_error (
        invocation, "org.freedesktop.portal.Error.NotAllowed", "no application id");
      return;
    }
  g_strdelimit (name, ".", '_');
  request = g_strconcat ("/org/freedesktop/portal/desktop/request/", name, "/", token, NULL);
  g_variant_builder_init (&results, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (&results, "{sv}", "autostart", g_variant_new_boolean (self->autostart));
  /* The answer may come before the call returns. */
  g_dbus_connection_emit_signal (connection, sender, request, "org.freedesktop.portal.Request",
                                 "Response",
                                 g_variant_new ("(ua{sv})", self->response, &results), NULL);
  g_dbus_method_invocation_return_value (invocation, g_variant_new ("(o)", request));
}

static GDBusConnection *
connect (GTestDBus *bus)
{
  g_autoptr (GError) error = NULL;
  GDBusConnection *connection =
    g_dbus_connection_new_for_address_sync (g_test_dbus_get_bus_address (bus),
                                            G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT
                                            | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                            NULL, NULL, &error);

  g_assert_no_error (error);
  return connection;
}

static void
acquired_cb (GDBusConnection *connection, const char *name, gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
}

static void
desktop_start_portal (Desktop *self)
{
  static const GDBusInterfaceVTable vtable = { .method_call = answer_cb };
  g_autoptr (GDBusNodeInfo) info = g_dbus_node_info_new_for_xml (portal_xml, NULL);
  gboolean is_acquired = FALSE;

  self->portal = connect (self->bus);
  self->object_id = g_dbus_connection_register_object (
    self->portal, "/org/freedesktop/portal/desktop", info->interfaces[0], &vtable, self, NULL,
    NULL);
  self->name_id = g_bus_own_name_on_connection (self->portal, "org.freedesktop.portal.Desktop",
                                                G_BUS_NAME_OWNER_FLAGS_NONE, acquired_cb, NULL,
                                                &is_acquired, NULL);
  while (!is_acquired)
    g_main_context_iteration (NULL, TRUE);
}

static void
desktop_clear (Desktop *self)
{
  if (self->portal != NULL)
    {
      g_bus_unown_name (self->name_id);
      g_dbus_connection_unregister_object (self->portal, self->object_id);
      g_dbus_connection_close_sync (self->portal, NULL, NULL);
      g_clear_object (&self->portal);
    }
  if (self->connection != NULL)
    g_dbus_connection_close_sync (self->connection, NULL, NULL);
  g_clear_object (&self->connection);
  if (self->bus != NULL)
    g_test_dbus_down (self->bus);
  g_clear_object (&self->bus);
  g_clear_pointer (&self->last_command, g_free);
  g_clear_pointer (&self->folder, g_free);
}

static void
desktop_init (Desktop  *self,
              gboolean  has_bus)
{
  g_autoptr (GError) error = NULL;

  *self = (Desktop) { .folder = g_dir_make_tmp ("midline-autostart-XXXXXX", &error) };
  g_assert_no_error (error);
  if (!has_bus)
    return;
  self->bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (self->bus);
  self->connection = connect (self->bus);
}

static void
done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static MidlineAutostart
set_autostart (Desktop   *self,
               gboolean   is_sandboxed,
               gboolean   enabled,
               GError   **error)
{
  g_autoptr (GAsyncResult) result = NULL;
  MidlineAutostartPlace place = { APPLICATION_ID, self->folder, PROGRAM, is_sandboxed,
                                  self->connection };

  midline_autostart_set_async (&place, enabled, "Reminders", NULL, done_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return midline_autostart_set_finish (result, error);
}

/* Read back as a desktop does: field codes first, then the words. */
static void
assert_command_runs (const char *command)
{
  g_autofree char *plain = g_strdup (command);
  g_auto (GStrv) words = NULL;
  char *end = plain;

  for (const char *at = command; *at != '\0'; at++)
    {
      if (at[0] == '%' && at[1] == '%')
        at++;
      *end++ = *at;
    }
  *end = '\0';
  g_assert_true (g_shell_parse_argv (plain, NULL, &words, NULL));
  g_assert_cmpuint (g_strv_length (words), ==, 2);
  g_assert_cmpstr (words[0], ==, PROGRAM);
}

static gboolean
has_file (Desktop *self)
{
  g_autofree char *path =
    g_build_filename (self->folder, "autostart", APPLICATION_ID ".desktop", NULL);
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *command = NULL;
  g_autofree char *needed = NULL;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return FALSE;
  g_assert_true (g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, NULL));
  command = g_key_file_get_string (file, "Desktop Entry", "Exec", NULL);
  g_assert_cmpstr (command, ==, PROGRAM_QUOTED " --gapplication-service");
  assert_command_runs (command);
  needed = g_key_file_get_string (file, "Desktop Entry", "TryExec", NULL);
  g_assert_cmpstr (needed, ==, PROGRAM);
  return TRUE;
}

/* Off again leaves nothing behind, whatever was there. */
static void
test_cases (void)
{
  static const struct {
    const char *name;
    gboolean has_bus, has_portal, fails;
    guint32 response;
    gboolean autostart, is_sandboxed;
    MidlineAutostart expected;
    gboolean expects_file;
  } cases[] = {
    { "no bus", FALSE, FALSE, FALSE, 0, FALSE, FALSE, MIDLINE_AUTOSTART_BY_FILE, TRUE },
    { "no portal", TRUE, FALSE, FALSE, 0, FALSE, FALSE, MIDLINE_AUTOSTART_BY_FILE, TRUE },
    { "granted", TRUE, TRUE, FALSE, 0, TRUE, FALSE, MIDLINE_AUTOSTART_BY_PORTAL, FALSE },
    { "granted, sandboxed", TRUE, TRUE, FALSE, 0, TRUE, TRUE, MIDLINE_AUTOSTART_BY_PORTAL, FALSE },
    { "background only", TRUE, TRUE, FALSE, 0, FALSE, FALSE, MIDLINE_AUTOSTART_REFUSED, FALSE },
    { "cancelled", TRUE, TRUE, FALSE, 1, FALSE, FALSE, MIDLINE_AUTOSTART_REFUSED, FALSE },
    { "ended otherwise", TRUE, TRUE, FALSE, 2, FALSE, FALSE, MIDLINE_AUTOSTART_BY_FILE, TRUE },
    { "portal fails", TRUE, TRUE, TRUE, 0, FALSE, FALSE, MIDLINE_AUTOSTART_BY_FILE, TRUE },
    { "fails, sandboxed", TRUE, TRUE, TRUE, 0, FALSE, TRUE, MIDLINE_AUTOSTART_REFUSED, FALSE },
    { "no portal, sandboxed", TRUE, FALSE, FALSE, 0, FALSE, TRUE, MIDLINE_AUTOSTART_REFUSED,
      FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      Desktop desktop;

      g_test_message ("%s", cases[i].name);
      desktop_init (&desktop, cases[i].has_bus);
      desktop.response = cases[i].response;
      desktop.autostart = cases[i].autostart;
      desktop.fails = cases[i].fails;
      if (cases[i].has_portal)
        desktop_start_portal (&desktop);
      g_assert_cmpint (set_autostart (&desktop, cases[i].is_sandboxed, TRUE, &error), ==,
                       cases[i].expected);
      g_assert_no_error (error);
      g_assert_cmpint (has_file (&desktop), ==, cases[i].expects_file);
      g_assert_cmpint (desktop.n_asked, ==, cases[i].has_portal);
      if (cases[i].has_portal)
        {
          g_assert_true (desktop.last_autostart);
          g_assert_cmpstr (desktop.last_command, ==, PROGRAM " --gapplication-service");
        }
      g_assert_cmpint (set_autostart (&desktop, cases[i].is_sandboxed, FALSE, &error), ==,
                       MIDLINE_AUTOSTART_OFF);
      g_assert_no_error (error);
      g_assert_false (has_file (&desktop));
      g_assert_false (desktop.last_autostart);
      desktop_clear (&desktop);
    }
}

/* A file where the folder should be. */
static void
test_no_folder (void)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  Desktop desktop;

  desktop_init (&desktop, FALSE);
  path = g_build_filename (desktop.folder, "autostart", NULL);
  g_assert_true (g_file_set_contents (path, "x", 1, NULL));
  g_assert_cmpint (set_autostart (&desktop, FALSE, TRUE, &error), ==, MIDLINE_AUTOSTART_OFF);
  g_assert_nonnull (error);
  g_assert_cmpuint (error->domain, ==, G_IO_ERROR);
  desktop_clear (&desktop);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/autostart/cases", test_cases);
  g_test_add_func ("/autostart/no-folder", test_no_folder);
  return g_test_run ();
}
