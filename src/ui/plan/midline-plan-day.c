/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-plan-day.h"

#include "midline-plan-entry-list.h"

#include <glib/gi18n-lib.h>

struct _MidlinePlanDay {
  GtkBox parent_instance;

  /* configured */
  gboolean is_column;

  /* cache */
  MidlineDate date;
  MidlinePlanDayFixed fixed;
  gboolean is_rest;
  gboolean is_open;            /* a row that shows its exercises */

  /* children */
  GtkDropTarget *drop_target;
  GtkWidget *heading_box;
  GtkLabel *heading_label;
  GtkWidget *today_pill;
  GtkWidget *done_mark;
  GtkWidget *card;
  GtkWidget *column_head;
  GtkLabel *column_title;
  GtkLabel *column_detail;
  GtkWidget *row_box;
  GtkWidget *row_head;
  GtkWidget *badge;
  GtkLabel *badge_weekday;
  GtkLabel *badge_number;
  GtkLabel *row_title;
  GtkLabel *row_line;
  GtkWidget *row_check;
  GtkImage *row_arrow;
  GtkWidget *row_menu;
  GtkRevealer *revealer;
  MidlinePlanEntryList *entry_list;
};

G_DEFINE_FINAL_TYPE (MidlinePlanDay, midline_plan_day, GTK_TYPE_BOX)

static void
set_class (GtkWidget  *widget,
           const char *name,
           gboolean    is_set)
{
  if (is_set)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

static void
open_menu_cb (MidlinePlanDay *self)
{
  g_autofree char *iso = midline_date_to_iso (self->date);

  gtk_widget_activate_action (GTK_WIDGET (self), "plan.session-menu", "s", iso);
}

static gboolean
menu_key_cb (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  open_menu_cb (MIDLINE_PLAN_DAY (widget));
  return TRUE;
}

/* Places, classes and visible parts follow from the form, the day and whether the row is open. */
static void
update_form (MidlinePlanDay *self)
{
  gboolean shows_entries = !self->is_rest && (self->is_column || self->is_open);

  set_class (GTK_WIDGET (self), "column", self->is_column);
  set_class (GTK_WIDGET (self), "row", !self->is_column);
  set_class (self->card, "midline-day-card", self->is_column);
  gtk_widget_set_visible (self->heading_box, self->is_column);
  gtk_widget_set_visible (self->column_head, self->is_column);
  gtk_widget_set_visible (self->row_box, !self->is_column);
  gtk_widget_set_visible (GTK_WIDGET (self->row_arrow), !self->is_rest);
  gtk_widget_set_visible (self->row_menu, self->is_open && !self->is_rest);
  gtk_image_set_from_icon_name (self->row_arrow,
                                self->is_open ? "go-up-symbolic" : "go-down-symbolic");
  gtk_revealer_set_transition_type (self->revealer, self->is_column
                                                      ? GTK_REVEALER_TRANSITION_TYPE_NONE
                                                      : GTK_REVEALER_TRANSITION_TYPE_SLIDE_DOWN);
  midline_plan_entry_list_set_shows_figures (self->entry_list, !self->is_column);
  gtk_widget_set_visible (GTK_WIDGET (self->revealer), !self->is_rest);
  gtk_revealer_set_reveal_child (self->revealer, shows_entries);
  if (self->is_rest)
    gtk_accessible_reset_state (GTK_ACCESSIBLE (self->row_head), GTK_ACCESSIBLE_STATE_EXPANDED);
  else
    gtk_accessible_update_state (GTK_ACCESSIBLE (self->row_head), GTK_ACCESSIBLE_STATE_EXPANDED,
                                 self->is_open, -1);
}

static void
row_clicked_cb (MidlinePlanDay *self)
{
  if (self->is_rest)
    {
      open_menu_cb (self);
      return;
    }
  self->is_open = !self->is_open;
  update_form (self);
}

static gboolean
accept_drop_cb (MidlinePlanDay *self,
                GdkDrop        *drop)
{
  return self->fixed == MIDLINE_PLAN_DAY_OPEN
         && gdk_content_formats_contain_gtype (gdk_drop_get_formats (drop),
                                               MIDLINE_TYPE_PLAN_ENTRY);
}

static gboolean
drop_cb (MidlinePlanDay *self,
         const GValue   *value)
{
  MidlinePlanEntry *entry = g_value_get_object (value);
  g_autofree char *from = NULL;
  g_autofree char *to = midline_date_to_iso (self->date);

  if (entry == NULL || midline_plan_entry_get_date (entry) == self->date)
    return FALSE;
  from = midline_date_to_iso (midline_plan_entry_get_date (entry));
  gtk_widget_activate_action (GTK_WIDGET (self), "plan.move", "(sss)", from,
                              midline_plan_entry_get_exercise_id (entry), to);
  return TRUE;
}

static void
midline_plan_day_class_init (MidlinePlanDayClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (MIDLINE_TYPE_PLAN_ENTRY_LIST);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MIDLINE_RESOURCE_BASE "/ui/midline-plan-day.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDay, drop_target);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDay, heading_box);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDay, heading_label);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDay, today_pill);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDay, done_mark);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDay, card);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDay, column_head);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDay, column_title);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDay, column_detail);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDay, row_box);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDay, row_head);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDay, badge);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDay, badge_weekday);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDay, badge_number);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDay, row_title);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDay, row_line);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDay, row_check);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDay, row_arrow);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDay, row_menu);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDay, revealer);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDay, entry_list);
  gtk_widget_class_bind_template_callback (widget_class, open_menu_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, accept_drop_cb);
  gtk_widget_class_bind_template_callback (widget_class, drop_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_key_cb, NULL);
}

static void
midline_plan_day_init (MidlinePlanDay *self)
{
  GType entry_type = MIDLINE_TYPE_PLAN_ENTRY;

  self->is_rest = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drop_target_set_gtypes (self->drop_target, &entry_type, 1);
  update_form (self);
}

/** midline_plan_day_set_is_column: a column beside other days, or a row below them. */
void
midline_plan_day_set_is_column (MidlinePlanDay *self,
                                gboolean        is_column)
{
  g_return_if_fail (MIDLINE_IS_PLAN_DAY (self));

  if (self->is_column == is_column)
    return;
  self->is_column = is_column;
  update_form (self);
}

static void
update_names (MidlinePlanDay            *self,
              const MidlinePlanDayState *state)
{
  g_autofree char *menu_name = NULL;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->column_head),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, state->spoken,
                                  GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->row_head), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  state->spoken, GTK_ACCESSIBLE_PROPERTY_HAS_POPUP,
                                  state->is_rest, -1);
  /* Translators: the name of a button; a day, for example “Menu of Wed 11” */
  menu_name = g_strdup_printf (_("Menu of %s"), state->heading);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->row_menu), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  menu_name, GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE, -1);
}

/** midline_plan_day_update: shows @state, with the pictures of @program. */
void
midline_plan_day_update (MidlinePlanDay            *self,
                         MidlineProgram            *program,
                         const MidlinePlanDayState *state)
{
  gboolean is_done = state->progress == MIDLINE_SESSION_DONE;

  g_return_if_fail (MIDLINE_IS_PLAN_DAY (self));

  if (self->date != state->date)
    self->is_open = FALSE;
  self->date = state->date;
  self->fixed = state->fixed;
  self->is_rest = state->is_rest;

  gtk_label_set_label (self->heading_label, state->heading);
  set_class (GTK_WIDGET (self->heading_label), "today", state->is_today);
  gtk_widget_set_visible (self->today_pill, state->is_today);
  gtk_widget_set_visible (self->done_mark, is_done);
  set_class (self->card, "today", state->is_today);
  set_class (self->card, "done", is_done && !state->is_today);
  set_class (self->card, "rest", state->is_rest);
  set_class (self->card, "likely", state->fixed == MIDLINE_PLAN_DAY_LIKELY && !state->is_rest);

  gtk_label_set_label (self->column_title, state->title);
  gtk_label_set_label (self->column_detail, state->detail);
  gtk_widget_set_visible (GTK_WIDGET (self->column_detail), *state->detail != '\0');
  set_class (GTK_WIDGET (self->column_title), "dim-label", state->is_rest);

  gtk_label_set_label (self->badge_weekday, state->weekday);
  gtk_label_set_label (self->badge_number, state->number);
  set_class (self->badge, "today", state->is_today);
  gtk_label_set_label (self->row_title, state->title);
  gtk_label_set_label (self->row_line, state->line);
  gtk_widget_set_visible (GTK_WIDGET (self->row_line), *state->line != '\0');
  set_class (GTK_WIDGET (self->row_title), "heading", state->is_today);
  set_class (GTK_WIDGET (self->row_title), "dim-label", state->is_rest);
  gtk_widget_set_visible (self->row_check, is_done);

  midline_plan_entry_list_update (self->entry_list, program, state);
  update_names (self, state);
  update_form (self);
}

/** midline_plan_day_get_date: the day it shows. */
MidlineDate
midline_plan_day_get_date (MidlinePlanDay *self)
{
  g_return_val_if_fail (MIDLINE_IS_PLAN_DAY (self), MIDLINE_NO_DATE);

  return self->date;
}

/** midline_plan_day_get_head: (transfer none): the button at the top of the day. */
GtkWidget *
midline_plan_day_get_head (MidlinePlanDay *self)
{
  g_return_val_if_fail (MIDLINE_IS_PLAN_DAY (self), NULL);

  return self->is_column ? self->column_head : self->row_head;
}

/** midline_plan_day_get_menu_owner: (transfer none): what the menu of the day points at. */
GtkWidget *
midline_plan_day_get_menu_owner (MidlinePlanDay *self)
{
  g_return_val_if_fail (MIDLINE_IS_PLAN_DAY (self), NULL);

  return gtk_widget_get_visible (self->row_menu) && !self->is_column
    ? self->row_menu : midline_plan_day_get_head (self);
}

/** midline_plan_day_find_entry: (nullable) (transfer none): the entry of an exercise. */
MidlinePlanEntry *
midline_plan_day_find_entry (MidlinePlanDay *self,
                             const char     *exercise_id)
{
  g_return_val_if_fail (MIDLINE_IS_PLAN_DAY (self), NULL);

  return midline_plan_entry_list_find (self->entry_list, exercise_id);
}

/** midline_plan_day_get_entry: (nullable) (transfer none): an entry, or the last one before it. */
MidlinePlanEntry *
midline_plan_day_get_entry (MidlinePlanDay *self,
                            guint           index)
{
  g_return_val_if_fail (MIDLINE_IS_PLAN_DAY (self), NULL);

  return midline_plan_entry_list_get (self->entry_list, index);
}

/** midline_plan_day_reveal: opens the row, so that its exercises can be reached. */
void
midline_plan_day_reveal (MidlinePlanDay *self)
{
  g_return_if_fail (MIDLINE_IS_PLAN_DAY (self));

  if (self->is_open || self->is_column)
    return;
  self->is_open = TRUE;
  update_form (self);
}
