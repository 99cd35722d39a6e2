/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-notifier.h"

#include <glib/gi18n-lib.h>

/* One id: a later reminder takes the place of the one before. */
#define REMINDER_ID "session"

struct _MidlineNotifier {
  GObject parent_instance;

  GApplication *application; /* (weak) the application owns who owns us */
};

G_DEFINE_FINAL_TYPE (MidlineNotifier, midline_notifier, G_TYPE_OBJECT)

static void
midline_notifier_finalize (GObject *object)
{
  g_clear_weak_pointer (&MIDLINE_NOTIFIER (object)->application);
  G_OBJECT_CLASS (midline_notifier_parent_class)->finalize (object);
}

static void
midline_notifier_class_init (MidlineNotifierClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = midline_notifier_finalize;
}

static void
midline_notifier_init (MidlineNotifier *self)
{
}

/** midline_notifier_new: a notifier that speaks for @application, which is not kept alive. */
MidlineNotifier *
midline_notifier_new (GApplication *application)
{
  MidlineNotifier *self = g_object_new (MIDLINE_TYPE_NOTIFIER, NULL);

  g_set_weak_pointer (&self->application, application);
  return self;
}

/**
 * midline_notifier_remind:
 * @self: a notifier
 * @title: what it is about, a few words
 * @body: what is planned, a sentence
 *
 * Shows the reminder, in place of an older one. Where no notification service runs nothing shows;
 * that is no error.
 */
void
midline_notifier_remind (MidlineNotifier *self,
                         const char      *title,
                         const char      *body)
{
  g_autoptr (GNotification) notification = NULL;

  g_return_if_fail (MIDLINE_IS_NOTIFIER (self));

  if (self->application == NULL || !g_application_get_is_registered (self->application))
    return;
  notification = g_notification_new (title);
  g_notification_set_body (notification, body);
  g_notification_set_category (notification, "x-midline.reminder");
  g_notification_set_default_action (notification, "app.today");
  /* Translators: button of a notification: starts the guided session */
  g_notification_add_button (notification, _("Start"), "app.start-session");
  /* Translators: button of a notification: reminds again in an hour */
  g_notification_add_button (notification, _("Later"), "app.remind-later");
  g_application_send_notification (self->application, REMINDER_ID, notification);
}

/** midline_notifier_withdraw: takes the reminder back, if it still shows. */
void
midline_notifier_withdraw (MidlineNotifier *self)
{
  g_return_if_fail (MIDLINE_IS_NOTIFIER (self));

  if (self->application != NULL && g_application_get_is_registered (self->application))
    g_application_withdraw_notification (self->application, REMINDER_ID);
}
