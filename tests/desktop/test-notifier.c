/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-notifier.h"

#include <string.h>

/* A notification service on a bus of our own that keeps what it is shown and presses buttons. */
typedef struct {
  GDBusConnection *connection; /* (owned) */
  guint object_id;
  guint name_id;
  int n_shown;
  int n_closed;
  char *summary;               /* (owned) */
  char *body;                  /* (owned) */
  char *buttons;               /* (owned) “id=label id=label” */
} Service;

static const char service_xml[] =
  "<node><interface name='org.freedesktop.Notifications'>"
  "<method name='GetCapabilities'><arg type='as' direction='out'/></method>"
  "<method name='Notify'><arg type='s' direction='in'/><arg type='u' direction='in'/>"
  "<arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='s' direction='in'/>"
  "<arg type='as' direction='in'/><arg type='a{sv}' direction='in'/>"
  "<arg type='i' direction='in'/><arg type='u' direction='out'/></method>"
  "<method name='CloseNotification'><arg type='u' direction='in'/></method>"
  "</interface></node>";

static void
call_cb (GDBusConnection       *connection,
         const char            *sender,
         const char            *path,
         const char            *interface,
         const char            *method,
         GVariant              *parameters,
         GDBusMethodInvocation *invocation,
         gpointer               user_data)
{
  Service *self = user_data;

  if (g_str_equal (method, "Notify"))
    {
      g_auto (GStrv) buttons = NULL;

      g_free (self->summary);
      g_free (self->body);
      g_free (self->buttons);
      g_variant_get_child (parameters, 3, "s", &self->summary);
      g_variant_get_child (parameters, 4, "s", &self->body);
      g_variant_get_child (parameters, 5, "^as", &buttons);
      self->buttons = g_strjoinv (" ", buttons);
      self->n_shown++;
      g_dbus_method_invocation_return_value (invocation, g_variant_new ("(u)", 7));
    }
  else if (g_str_equal (method, "CloseNotification"))
    {
      self->n_closed++;
      g_dbus_method_invocation_return_value (invocation, NULL);
    }
  else
    {
      const char *capabilities[] = { "actions", "body", NULL };

      g_dbus_method_invocation_return_value (invocation,
                                             g_variant_new ("(^as)", capabilities));
    }
}

static void
wait_until (int *counter,
            int  value)
{
  gint64 end_us = g_get_monotonic_time () + 10 * G_TIME_SPAN_SECOND;

  while (*counter < value && g_get_monotonic_time () < end_us)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
  g_assert_cmpint (*counter, ==, value);
}

/* GLib can only take back what the service has given a number. */
static void
let_answers_arrive (void)
{
  for (int i = 0; i < 100; i++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
}

static void
acquired_cb (GDBusConnection *connection, const char *name, gpointer user_data)
{
  *(int *) user_data = 1;
}

static void
service_start (Service    *self,
               const char *address)
{
  static const GDBusInterfaceVTable vtable = { .method_call = call_cb };
  g_autoptr (GDBusNodeInfo) info = g_dbus_node_info_new_for_xml (service_xml, NULL);
  g_autoptr (GError) error = NULL;
  int is_acquired = 0;

  *self = (Service) {
    .connection = g_dbus_connection_new_for_address_sync (
      address,
      G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT
      | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION, NULL, NULL, &error),
  };
  g_assert_no_error (error);
  self->object_id = g_dbus_connection_register_object (
    self->connection, "/org/freedesktop/Notifications", info->interfaces[0], &vtable, self, NULL,
    NULL);
  self->name_id = g_bus_own_name_on_connection (self->connection,
                                                "org.freedesktop.Notifications",
                                                G_BUS_NAME_OWNER_FLAGS_NONE, acquired_cb, NULL,
                                                &is_acquired, NULL);
  wait_until (&is_acquired, 1);
}

static void
service_stop (Service *self)
{
  g_bus_unown_name (self->name_id);
  g_dbus_connection_unregister_object (self->connection, self->object_id);
  g_dbus_connection_close_sync (self->connection, NULL, NULL);
  g_clear_object (&self->connection);
  g_free (self->summary);
  g_free (self->body);
  g_free (self->buttons);
}

static void
press (Service    *self,
       const char *button)
{
  g_dbus_connection_emit_signal (self->connection, NULL, "/org/freedesktop/Notifications",
                                 "org.freedesktop.Notifications", "ActionInvoked",
                                 g_variant_new ("(us)", 7, button), NULL);
}

static void
count_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  (*(int *) user_data)++;
}

static void
add_action (GApplication *application,
            const char   *name,
            int          *counter)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new (name, NULL);

  g_signal_connect (action, "activate", G_CALLBACK (count_cb), counter);
  g_action_map_add_action (G_ACTION_MAP (application), G_ACTION (action));
}

static void
test_remind (void)
{
  g_autoptr (GTestDBus) bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_autoptr (GApplication) application = NULL;
  g_autoptr (MidlineNotifier) notifier = NULL;
  g_autoptr (GError) error = NULL;
  Service service;
  int n_started = 0, n_put_off = 0, n_opened = 0;

  g_test_dbus_up (bus);
  service_start (&service, g_test_dbus_get_bus_address (bus));
  application = g_application_new ("io.example.Notifier", 0);
  add_action (application, "start-session", &n_started);
  add_action (application, "remind-later", &n_put_off);
  add_action (application, "today", &n_opened);
  notifier = midline_notifier_new (application);
  midline_notifier_remind (notifier, "too early", "before the application is known");
  g_assert_true (g_application_register (application, NULL, &error));
  g_assert_no_error (error);

  midline_notifier_remind (notifier, "Time for your exercises", "5 exercises, <b>22</b> minutes.");
  wait_until (&service.n_shown, 1);
  g_assert_cmpstr (service.summary, ==, "Time for your exercises");
  g_assert_nonnull (strstr (service.body, "22"));
  g_assert_nonnull (strstr (service.buttons, "Start"));
  g_assert_nonnull (strstr (service.buttons, "Later"));
  press (&service, "app.start-session");
  wait_until (&n_started, 1);
  midline_notifier_remind (notifier, "Again", "Once more.");
  wait_until (&service.n_shown, 2);
  press (&service, "app.remind-later");
  wait_until (&n_put_off, 1);
  midline_notifier_remind (notifier, "Again", "Once more.");
  wait_until (&service.n_shown, 3);
  press (&service, "default");
  wait_until (&n_opened, 1);
  midline_notifier_remind (notifier, "Last", "Once more.");
  wait_until (&service.n_shown, 4);
  let_answers_arrive ();
  midline_notifier_withdraw (notifier);
  wait_until (&service.n_closed, 1);

  service_stop (&service);
  g_clear_object (&application);
  midline_notifier_remind (notifier, "Nobody", "The application is gone.");
  midline_notifier_withdraw (notifier);
  g_test_dbus_stop (bus);
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("GNOTIFICATION_BACKEND", "freedesktop", TRUE);
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/notifier/remind", test_remind);
  return g_test_run ();
}
