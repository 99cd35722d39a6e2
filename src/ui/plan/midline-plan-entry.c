/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-plan-entry.h"

#include "midline-figure-tile.h"
#include "midline-marks.h"

struct _MidlinePlanEntry {
  GtkButton parent_instance;

  /* configured */
  MidlineDate date;
  char *exercise_id;           /* (owned) */

  /* children */
  MidlineFigureTile *tile;
  MidlinePillarMark *mark;
  GtkLabel *name_label;
  GtkLabel *dose_label;
  GtkDragSource *drag_source;  /* (borrowed) */
};

G_DEFINE_FINAL_TYPE (MidlinePlanEntry, midline_plan_entry, GTK_TYPE_BUTTON)

static void
activate_page_action (MidlinePlanEntry *self,
                      const char       *action)
{
  g_autofree char *iso = midline_date_to_iso (self->date);

  gtk_widget_activate_action (GTK_WIDGET (self), action, "(ss)", iso, self->exercise_id);
}

static void
midline_plan_entry_clicked (GtkButton *button)
{
  activate_page_action (MIDLINE_PLAN_ENTRY (button), "plan.entry-menu");
}

static void
secondary_pressed_cb (MidlinePlanEntry *self,
                      int               n_press,
                      double            x,
                      double            y,
                      GtkGesture       *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  activate_page_action (self, "plan.entry-menu");
}

static gboolean
menu_key_cb (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  activate_page_action (MIDLINE_PLAN_ENTRY (widget), "plan.entry-menu");
  return TRUE;
}

static gboolean
delete_key_cb (GtkWidget *widget,
               GVariant  *arguments,
               gpointer   user_data)
{
  activate_page_action (MIDLINE_PLAN_ENTRY (widget), "plan.remove");
  return TRUE;
}

/* The argument is 1 towards the end of a line that runs from left to right, else -1. */
static gboolean
step_key_cb (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  MidlinePlanEntry *self = MIDLINE_PLAN_ENTRY (widget);
  g_autofree char *iso = midline_date_to_iso (self->date);
  int direction = g_variant_get_int32 (arguments);

  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    direction = -direction;
  gtk_widget_activate_action (widget, "plan.step", "(ssi)", iso, self->exercise_id, direction);
  return TRUE;
}

static GdkContentProvider *
prepare_drag_cb (MidlinePlanEntry *self)
{
  return gdk_content_provider_new_typed (MIDLINE_TYPE_PLAN_ENTRY, self);
}

static void
drag_begin_cb (MidlinePlanEntry *self,
               GdkDrag          *drag)
{
  GtkWidget *label = gtk_label_new (gtk_label_get_label (self->name_label));

  gtk_widget_add_css_class (label, "midline-plan-drag");
  gtk_drag_icon_set_child (GTK_DRAG_ICON (gtk_drag_icon_get_for_drag (drag)), label);
}

static void
midline_plan_entry_finalize (GObject *object)
{
  g_free (MIDLINE_PLAN_ENTRY (object)->exercise_id);
  G_OBJECT_CLASS (midline_plan_entry_parent_class)->finalize (object);
}

static void
add_bindings (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, delete_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Delete, 0, delete_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, GDK_CONTROL_MASK, step_key_cb, "i",
                                -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, GDK_CONTROL_MASK, step_key_cb, "i",
                                1);
}

static void
midline_plan_entry_class_init (MidlinePlanEntryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = midline_plan_entry_finalize;
  GTK_BUTTON_CLASS (klass)->clicked = midline_plan_entry_clicked;

  g_type_ensure (MIDLINE_TYPE_FIGURE_TILE);
  g_type_ensure (MIDLINE_TYPE_PILLAR_MARK);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MIDLINE_RESOURCE_BASE "/ui/midline-plan-entry.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanEntry, tile);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanEntry, mark);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanEntry, name_label);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanEntry, dose_label);
  gtk_widget_class_bind_template_callback (widget_class, secondary_pressed_cb);
  add_bindings (widget_class);
}

static void
midline_plan_entry_init (MidlinePlanEntry *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->drag_source = gtk_drag_source_new ();
  gtk_drag_source_set_actions (self->drag_source, GDK_ACTION_MOVE);
  g_signal_connect_swapped (self->drag_source, "prepare", G_CALLBACK (prepare_drag_cb), self);
  g_signal_connect_swapped (self->drag_source, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (self->drag_source));
}

/** midline_plan_entry_new: the entry of an exercise on @date. */
GtkWidget *
midline_plan_entry_new (MidlineProgram              *program,
                        MidlineDate                  date,
                        const MidlinePlanEntryState *state)
{
  MidlinePlanEntry *self = g_object_new (MIDLINE_TYPE_PLAN_ENTRY, NULL);

  midline_plan_entry_update (self, program, date, state, FALSE);
  return GTK_WIDGET (self);
}

/** midline_plan_entry_update: shows @state; @can_move: whether it can be dragged to another day. */
void
midline_plan_entry_update (MidlinePlanEntry            *self,
                           MidlineProgram              *program,
                           MidlineDate                  date,
                           const MidlinePlanEntryState *state,
                           gboolean                     can_move)
{
  g_return_if_fail (MIDLINE_IS_PLAN_ENTRY (self));

  self->date = date;
  g_free (self->exercise_id);
  self->exercise_id = g_strdup (state->exercise_id);
  midline_figure_tile_set_exercise (
    self->tile, program,
    midline_catalogue_lookup (midline_program_get_catalogue (program), state->exercise_id));
  midline_pillar_mark_set_pillar (self->mark, state->pillar);
  gtk_label_set_label (self->name_label, state->name);
  gtk_label_set_label (self->dose_label, state->dose);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (self->drag_source),
                                              can_move ? GTK_PHASE_CAPTURE : GTK_PHASE_NONE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  state->spoken, GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE, -1);
}

/** midline_plan_entry_set_shows_figure: whether there is room for the exercise's picture. */
void
midline_plan_entry_set_shows_figure (MidlinePlanEntry *self,
                                     gboolean          shows_figure)
{
  g_return_if_fail (MIDLINE_IS_PLAN_ENTRY (self));

  gtk_widget_set_visible (GTK_WIDGET (self->tile), shows_figure);
}

/** midline_plan_entry_get_exercise_id: (transfer none): which exercise it shows. */
const char *
midline_plan_entry_get_exercise_id (MidlinePlanEntry *self)
{
  g_return_val_if_fail (MIDLINE_IS_PLAN_ENTRY (self), NULL);

  return self->exercise_id;
}

/** midline_plan_entry_get_date: the day it stands on. */
MidlineDate
midline_plan_entry_get_date (MidlinePlanEntry *self)
{
  g_return_val_if_fail (MIDLINE_IS_PLAN_ENTRY (self), MIDLINE_NO_DATE);

  return self->date;
}
