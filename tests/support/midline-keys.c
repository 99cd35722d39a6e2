/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-keys.h"

#include "midline-stage.h"

typedef struct {
  guint key;
  GdkModifierType modifiers;
  gboolean taken;
} Press;

static gboolean
is_triggered (GtkShortcutTrigger *trigger,
              const Press        *press)
{
  if (GTK_IS_ALTERNATIVE_TRIGGER (trigger))
    return is_triggered (gtk_alternative_trigger_get_first (GTK_ALTERNATIVE_TRIGGER (trigger)),
                         press)
           || is_triggered (gtk_alternative_trigger_get_second (GTK_ALTERNATIVE_TRIGGER (trigger)),
                            press);
  return GTK_IS_KEYVAL_TRIGGER (trigger)
         && gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == press->key
         && gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == press->modifiers;
}

static void
try_shortcuts (GtkWidget   *widget,
               GListModel  *shortcuts,
               Press       *press)
{
  for (guint i = 0; i < g_list_model_get_n_items (shortcuts) && !press->taken; i++)
    {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (shortcuts, i);

      if (is_triggered (gtk_shortcut_get_trigger (shortcut), press))
        press->taken = gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                                     gtk_shortcut_get_arguments (shortcut));
    }
}

static void
try_controller (GtkWidget          *widget,
                GtkEventController *controller,
                gboolean            local,
                Press              *press)
{
  if (GTK_IS_SHORTCUT_CONTROLLER (controller))
    {
      GtkShortcutScope scope = gtk_shortcut_controller_get_scope (
        GTK_SHORTCUT_CONTROLLER (controller));

      if ((scope == GTK_SHORTCUT_SCOPE_LOCAL) == local)
        try_shortcuts (widget, G_LIST_MODEL (controller), press);
    }
  else if (GTK_IS_EVENT_CONTROLLER_KEY (controller) && local)
    g_signal_emit_by_name (controller, "key-pressed", press->key, 0, press->modifiers,
                           &press->taken);
}

static void
try_widget (GtkWidget           *widget,
            GtkPropagationPhase  phase,
            gboolean             local,
            Press               *press)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !press->taken; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (phase == GTK_PHASE_NONE
          || gtk_event_controller_get_propagation_phase (controller) == phase)
        try_controller (widget, controller, local, press);
    }
}

static void
try_global_cb (GtkWidget *widget,
               gpointer   user_data)
{
  Press *press = user_data;

  if (!press->taken)
    try_widget (widget, GTK_PHASE_NONE, FALSE, press);
}

gboolean
midline_stage_press (GtkWindow       *window,
                     guint            key,
                     GdkModifierType  modifiers)
{
  Press press = { .key = key, .modifiers = modifiers };
  GtkWidget *focus = gtk_window_get_focus (window);
  g_autoptr (GPtrArray) chain = g_ptr_array_new_with_free_func (g_object_unref);

  for (GtkWidget *widget = focus != NULL ? focus : GTK_WIDGET (window); widget != NULL;
       widget = gtk_widget_get_parent (widget))
    g_ptr_array_add (chain, g_object_ref (widget));
  for (guint i = chain->len; i > 0 && !press.taken; i--)
    try_widget (g_ptr_array_index (chain, i - 1), GTK_PHASE_CAPTURE, TRUE, &press);
  if (chain->len > 0 && !press.taken)
    try_widget (g_ptr_array_index (chain, 0), GTK_PHASE_TARGET, TRUE, &press);
  for (guint i = 0; i < chain->len && !press.taken; i++)
    try_widget (g_ptr_array_index (chain, i), GTK_PHASE_BUBBLE, TRUE, &press);
  if (!press.taken)
    midline_stage_walk (GTK_WIDGET (window), try_global_cb, &press);
  midline_stage_settle ();
  return press.taken;
}
