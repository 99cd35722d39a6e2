/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-background.h"

#include "midline-notifier.h"

#include <glib/gi18n-lib.h>

struct _MidlineBackground {
  GObject parent_instance;

  GApplication *application;   /* (weak) it owns us */
  MidlineReminders *reminders; /* (owned) */
  MidlineNotifier *notifier;   /* (owned) */
  gboolean is_held;
};

G_DEFINE_FINAL_TYPE (MidlineBackground, midline_background, G_TYPE_OBJECT)

static void
hold (MidlineBackground *self,
      gboolean           is_held)
{
  if (self->is_held == is_held || self->application == NULL)
    return;
  self->is_held = is_held;
  if (is_held)
    g_application_hold (self->application);
  else
    g_application_release (self->application);
}

static void
autostart_set_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (MidlineBackground) self = user_data;
  g_autoptr (GError) error = NULL;
  MidlineAutostart autostart = midline_autostart_set_finish (result, &error);

  if (error != NULL)
    {
      g_debug ("No start at log-in: %s", error->message);
      autostart = MIDLINE_AUTOSTART_REFUSED;
    }
  if (midline_reminders_get_is_on (self->reminders))
    midline_reminders_set_autostart (self->reminders, autostart);
}

/* The person switched reminders on or off. */
static void
switched_cb (MidlineBackground *self)
{
  gboolean is_on = midline_reminders_get_is_on (self->reminders);
  MidlineAutostartPlace place = {
    .application_id = MIDLINE_APPLICATION_ID,
    .config_folder = g_get_user_config_dir (),
    .program = MIDLINE_INSTALLED_PROGRAM,
    .is_sandboxed = g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS),
  };

  hold (self, is_on);
  if (!is_on)
    midline_reminders_set_autostart (self->reminders, MIDLINE_AUTOSTART_OFF);
  if (self->application == NULL)
    return;
  place.connection = g_application_get_dbus_connection (self->application);
  midline_autostart_set_async (&place, is_on, _("To remind you of your sessions"), NULL,
                               autostart_set_cb, g_object_ref (self));
}

static void
due_cb (MidlineBackground *self,
        const char        *title,
        const char        *body)
{
  midline_notifier_remind (self->notifier, title, body);
}

static void
over_cb (MidlineBackground *self)
{
  midline_notifier_withdraw (self->notifier);
}

static void
midline_background_finalize (GObject *object)
{
  MidlineBackground *self = MIDLINE_BACKGROUND (object);

  g_clear_weak_pointer (&self->application);
  g_clear_object (&self->reminders);
  g_clear_object (&self->notifier);
  G_OBJECT_CLASS (midline_background_parent_class)->finalize (object);
}

static void
midline_background_class_init (MidlineBackgroundClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = midline_background_finalize;
}

static void
midline_background_init (MidlineBackground *self)
{
}

/** midline_background_new: begins with what the person of @program has chosen. */
MidlineBackground *
midline_background_new (GApplication   *application,
                        MidlineProgram *program)
{
  MidlineBackground *self = g_object_new (MIDLINE_TYPE_BACKGROUND, NULL);

  g_set_weak_pointer (&self->application, application);
  self->notifier = midline_notifier_new (application);
  self->reminders = midline_reminders_new (program);
  g_signal_connect_object (self->reminders, "due", G_CALLBACK (due_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->reminders, "over", G_CALLBACK (over_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->reminders, "notify::is-on", G_CALLBACK (switched_cb), self,
                           G_CONNECT_SWAPPED);
  hold (self, midline_reminders_get_is_on (self->reminders));
  midline_reminders_check (self->reminders);
  return self;
}

/** midline_background_get_reminders: (transfer none): the reminders of the person. */
MidlineReminders *
midline_background_get_reminders (MidlineBackground *self)
{
  g_return_val_if_fail (MIDLINE_IS_BACKGROUND (self), NULL);

  return self->reminders;
}

/** midline_background_end: takes the reminder back and no longer holds the application. */
void
midline_background_end (MidlineBackground *self)
{
  g_return_if_fail (MIDLINE_IS_BACKGROUND (self));

  midline_notifier_withdraw (self->notifier);
  hold (self, FALSE);
}
