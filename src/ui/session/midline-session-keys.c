/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-session-keys.h"

typedef struct {
  const char *keys;
  const char *action;
  const char *action_rtl;  /* (nullable) where the text runs the other way, if another */
} SessionKey;

static const SessionKey session_keys[] = {
  { "h", "session.hurt", NULL },
  { "F2", "session.warning-signs", NULL },
  { "Left|KP_Left", "session.back", "session.skip" },
  { "Right|KP_Right", "session.skip", "session.back" },
  { "space|KP_Space", "session.pause", NULL },
  { "Return|KP_Enter", "session.done", NULL },
  { "Up|KP_Up", "session.more", NULL },
  { "Down|KP_Down", "session.fewer", NULL },
  { "Escape", "session.leave", NULL },
  { "F11", "session.full-screen", NULL },
};

/* An arrow means what it points to. */
static gboolean
key_cb (GtkWidget *page,
        GVariant  *arguments,
        gpointer   user_data)
{
  const SessionKey *key = user_data;
  gboolean is_rtl = gtk_widget_get_direction (page) == GTK_TEXT_DIR_RTL;
  const char *action = is_rtl && key->action_rtl != NULL ? key->action_rtl : key->action;

  /* A button in focus keeps Space and Return; what it is asked for comes before. */
  return gtk_widget_activate_action (page, action, NULL);
}

/**
 * midline_session_keys_add:
 * @page: has the actions of a session
 *
 * Adds the keys. What has the key focus gets a key first, so that Space and Return press a button
 * that was reached with Tab.
 */
void
midline_session_keys_add (GtkWidget *page)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  for (guint i = 0; i < G_N_ELEMENTS (session_keys); i++)
    gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (controller),
      gtk_shortcut_new (gtk_shortcut_trigger_parse_string (session_keys[i].keys),
                        gtk_callback_action_new (key_cb, (gpointer) &session_keys[i], NULL)));
  gtk_widget_add_controller (page, controller);
}
