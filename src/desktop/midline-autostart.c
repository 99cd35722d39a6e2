/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-autostart.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

/* The desktop's portal is asked first. Where there is none, or where it cannot do it for a program
 * outside a sandbox, a file in the autostart folder does the same (XDG Desktop Application
 * Autostart Specification). Switching off undoes both. */

#define PORTAL_NAME "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"
#define BACKGROUND_INTERFACE "org.freedesktop.portal.Background"
#define REQUEST_INTERFACE "org.freedesktop.portal.Request"
#define REQUEST_PATH "/org/freedesktop/portal/desktop/request"

#define BACKGROUND_OPTION "--gapplication-service"

/* What the portal answers in “response”. */
#define RESPONSE_GRANTED 0
#define RESPONSE_CANCELLED 1

typedef struct {
  char *path;                  /* (owned) of the file */
  char *application_id;        /* (owned) */
  char *program;               /* (owned) absolute path */
  gboolean is_sandboxed;
  gboolean enabled;
  char *reason;                /* (owned) */
  GDBusConnection *connection; /* (owned) (nullable) */
  guint response_id;
} Switch;

static void
switch_free (Switch *self)
{
  if (self->response_id != 0)
    g_dbus_connection_signal_unsubscribe (self->connection, self->response_id);
  g_clear_object (&self->connection);
  g_free (self->path);
  g_free (self->application_id);
  g_free (self->program);
  g_free (self->reason);
  g_free (self);
}

/* The path as one argument of “Exec”: quoted, with a backslash before what would end or change the
 * quoted text, and a doubled per cent sign (Desktop Entry Specification, the Exec key). */
static char *
dup_exec_line (const char *program)
{
  GString *line = g_string_new ("\"");

  for (const char *at = program; *at != '\0'; at++)
    {
      if (strchr ("\"`$\\", *at) != NULL)
        g_string_append_c (line, '\\');
      else if (*at == '%')
        g_string_append_c (line, '%');
      g_string_append_c (line, *at);
    }
  g_string_append (line, "\" " BACKGROUND_OPTION);
  return g_string_free (line, FALSE);
}

static gboolean
write_file (const Switch  *self,
            GError       **error)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autofree char *exec_line = dup_exec_line (self->program);

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      int saved_errno = errno;

      g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (saved_errno),
                           g_strerror (saved_errno));
      return FALSE;
    }
  g_key_file_set_string (file, G_KEY_FILE_DESKTOP_GROUP, G_KEY_FILE_DESKTOP_KEY_TYPE,
                         G_KEY_FILE_DESKTOP_TYPE_APPLICATION);
  g_key_file_set_string (file, G_KEY_FILE_DESKTOP_GROUP, G_KEY_FILE_DESKTOP_KEY_NAME, "Midline");
  g_key_file_set_string (file, G_KEY_FILE_DESKTOP_GROUP, G_KEY_FILE_DESKTOP_KEY_ICON,
                         self->application_id);
  g_key_file_set_string (file, G_KEY_FILE_DESKTOP_GROUP, G_KEY_FILE_DESKTOP_KEY_EXEC,
                         exec_line);
  /* Once Midline is gone the desktop passes the file over. */
  g_key_file_set_string (file, G_KEY_FILE_DESKTOP_GROUP, G_KEY_FILE_DESKTOP_KEY_TRY_EXEC,
                         self->program);
  g_key_file_set_boolean (file, G_KEY_FILE_DESKTOP_GROUP, "X-GNOME-UsesNotifications", TRUE);
  return g_key_file_save_to_file (file, self->path, error);
}

static void
finish_with_file (GTask *task)
{
  Switch *self = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;

  if (self->is_sandboxed)
    g_task_return_int (task, MIDLINE_AUTOSTART_REFUSED);
  else if (write_file (self, &error))
    g_task_return_int (task, MIDLINE_AUTOSTART_BY_FILE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/* The file is only for where the portal does not start us: never both. */
static void
response_cb (GDBusConnection *connection,
             const char      *sender,
             const char      *path,
             const char      *interface,
             const char      *signal,
             GVariant        *parameters,
             gpointer         user_data)
{
  g_autoptr (GTask) task = user_data;
  Switch *self = g_task_get_task_data (task);
  g_autoptr (GVariant) results = NULL;
  gboolean is_on = FALSE;
  guint32 response;

  g_dbus_connection_signal_unsubscribe (connection, self->response_id);
  self->response_id = 0;
  if (g_task_return_error_if_cancelled (task))
    return;
  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(ua{sv})")))
    {
      finish_with_file (task);
      return;
    }
  g_variant_get (parameters, "(u@a{sv})", &response, &results);
  g_variant_lookup (results, "autostart", "b", &is_on);
  if (!self->enabled)
    g_task_return_int (task, MIDLINE_AUTOSTART_OFF);
  else if (response == RESPONSE_GRANTED && is_on)
    g_task_return_int (task, MIDLINE_AUTOSTART_BY_PORTAL);
  else if (response == RESPONSE_GRANTED || response == RESPONSE_CANCELLED)
    g_task_return_int (task, MIDLINE_AUTOSTART_REFUSED);
  else
    finish_with_file (task);
}

static void
asked_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  Switch *self = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply =
    g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);

  if (reply != NULL)
    return; /* the answer comes as a signal */
  if (self->response_id != 0)
    {
      g_dbus_connection_signal_unsubscribe (self->connection, self->response_id);
      self->response_id = 0;
      g_object_unref (task); /* the one of the signal */
    }
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_task_return_error (task, g_steal_pointer (&error));
  else if (self->enabled)
    finish_with_file (task);
  else
    g_task_return_int (task, MIDLINE_AUTOSTART_OFF);
}

/* The path that the answer will come from is known before the question is asked, so that a quick
 * answer is not missed. */
static char *
dup_request_path (GDBusConnection *connection,
                  const char      *token)
{
  g_autofree char *sender = g_strdup (g_dbus_connection_get_unique_name (connection) + 1);

  g_strdelimit (sender, ".", '_');
  return g_strconcat (REQUEST_PATH "/", sender, "/", token, NULL);
}

static GVariant *
create_question (const Switch *self,
                 const char   *token)
{
  const char *command[] = { self->program, BACKGROUND_OPTION, NULL };
  GVariantBuilder options;

  g_variant_builder_init (&options, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (&options, "{sv}", "handle_token", g_variant_new_string (token));
  g_variant_builder_add (&options, "{sv}", "reason", g_variant_new_string (self->reason));
  g_variant_builder_add (&options, "{sv}", "autostart", g_variant_new_boolean (self->enabled));
  g_variant_builder_add (&options, "{sv}", "commandline", g_variant_new_strv (command, -1));
  g_variant_builder_add (&options, "{sv}", "dbus-activatable", g_variant_new_boolean (FALSE));
  return g_variant_new ("(sa{sv})", "", &options);
}

static void
ask_portal (GTask *task)
{
  Switch *self = g_task_get_task_data (task);
  g_autofree char *token = g_strdup_printf ("midline%u", g_random_int ());
  g_autofree char *path = dup_request_path (self->connection, token);

  self->response_id =
    g_dbus_connection_signal_subscribe (self->connection, PORTAL_NAME, REQUEST_INTERFACE,
                                        "Response", path, NULL, G_DBUS_SIGNAL_FLAGS_NONE,
                                        response_cb, g_object_ref (task), NULL);
  g_dbus_connection_call (self->connection, PORTAL_NAME, PORTAL_PATH, BACKGROUND_INTERFACE,
                          "RequestBackground", create_question (self, token),
                          G_VARIANT_TYPE ("(o)"), G_DBUS_CALL_FLAGS_NONE, -1,
                          g_task_get_cancellable (task), asked_cb, task);
}

/**
 * midline_autostart_set_async:
 * @place: where it is switched; copied
 * @enabled: whether Midline is to start in the background at log-in
 * @reason: why, for the question that the portal may ask the person
 * @cancellable: (nullable): to stop waiting
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Switches autostart on or off. The portal may ask the person, so this can take a while.
 */
void
midline_autostart_set_async (const MidlineAutostartPlace *place,
                             gboolean                     enabled,
                             const char                  *reason,
                             GCancellable                *cancellable,
                             GAsyncReadyCallback          callback,
                             gpointer                     user_data)
{
  GTask *task = g_task_new (NULL, cancellable, callback, user_data);
  g_autofree char *file_name = g_strconcat (place->application_id, ".desktop", NULL);
  Switch *self = g_new0 (Switch, 1);

  g_task_set_source_tag (task, midline_autostart_set_async);
  g_task_set_task_data (task, self, (GDestroyNotify) switch_free);
  self->path = g_build_filename (place->config_folder, "autostart", file_name, NULL);
  self->application_id = g_strdup (place->application_id);
  self->program = g_strdup (place->program);
  self->is_sandboxed = place->is_sandboxed;
  self->enabled = enabled;
  self->reason = g_strdup (reason);
  g_set_object (&self->connection, place->connection);

  g_unlink (self->path); /* written anew where it is needed */
  if (self->connection != NULL)
    {
      ask_portal (task);
      return;
    }
  if (enabled)
    finish_with_file (task);
  else
    g_task_return_int (task, MIDLINE_AUTOSTART_OFF);
  g_object_unref (task);
}

/**
 * midline_autostart_set_finish:
 * @result: of midline_autostart_set_async()
 * @error: set when the file could not be written, or when it was cancelled (#GIOErrorEnum)
 *
 * Returns: how it is now; %MIDLINE_AUTOSTART_OFF with @error set.
 */
MidlineAutostart
midline_autostart_set_finish (GAsyncResult  *result,
                              GError       **error)
{
  gssize how;

  g_return_val_if_fail (g_task_is_valid (result, NULL), MIDLINE_AUTOSTART_OFF);

  how = g_task_propagate_int (G_TASK (result), error);
  return how >= 0 ? (MidlineAutostart) how : MIDLINE_AUTOSTART_OFF;
}
