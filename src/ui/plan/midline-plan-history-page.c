/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-plan-history-page.h"

#include "midline-boxed-list.h"
#include "midline-labels.h"
#include "midline-plan-history-state.h"

#define CHANGES_AT_A_TIME 100
#define SPACE_BELOW_TITLE_PX 9

struct _MidlinePlanHistoryPage {
  AdwBin parent_instance;

  /* configured */
  MidlineProgram *program;     /* (owned) */

  /* cache */
  guint limit;                 /* the most changes shown */

  /* children */
  GtkStack *stack;
  GtkWidget *day_box;
  GtkWidget *earlier_button;
};

G_DEFINE_FINAL_TYPE (MidlinePlanHistoryPage, midline_plan_history_page, ADW_TYPE_BIN)

static GtkWidget *
create_row (const MidlinePlanHistoryLine *line)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *icon = gtk_image_new_from_icon_name (line->icon_name);

  gtk_widget_add_css_class (icon, "dim-label");
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), line->title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), line->detail);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  return row;
}

static GtkWidget *
create_day (const MidlinePlanHistoryDay *day)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACE_BELOW_TITLE_PX);
  GtkWidget *list = midline_boxed_list_new (day->title);

  for (guint i = 0; i < day->lines->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (list), create_row (g_ptr_array_index (day->lines, i)));
  gtk_box_append (GTK_BOX (box), midline_label_new_heading (day->title));
  gtk_box_append (GTK_BOX (box), list);
  return box;
}

static void
update_widgets (MidlinePlanHistoryPage *self)
{
  g_autoptr (GPtrArray) changes =
    midline_program_load_plan_history (self->program, self->limit + 1);
  gboolean has_more = changes->len > self->limit;
  g_autoptr (GPtrArray) days = NULL;
  GtkWidget *child;

  if (has_more)
    g_ptr_array_remove_index (changes, self->limit);
  days = midline_plan_history_state_from_changes (changes,
                                                  midline_program_get_catalogue (self->program),
                                                  midline_program_get_today (self->program));
  while ((child = gtk_widget_get_first_child (self->day_box)) != NULL)
    gtk_box_remove (GTK_BOX (self->day_box), child);
  for (guint i = 0; i < days->len; i++)
    gtk_box_append (GTK_BOX (self->day_box), create_day (g_ptr_array_index (days, i)));
  gtk_widget_set_visible (self->earlier_button, has_more);
  gtk_stack_set_visible_child_name (self->stack, days->len > 0 ? "history" : "empty");
}

static void
earlier_clicked_cb (MidlinePlanHistoryPage *self)
{
  self->limit += CHANGES_AT_A_TIME;
  update_widgets (self);
}

static void
midline_plan_history_page_dispose (GObject *object)
{
  MidlinePlanHistoryPage *self = MIDLINE_PLAN_HISTORY_PAGE (object);

  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_plan_history_page_parent_class)->dispose (object);
}

static void
midline_plan_history_page_class_init (MidlinePlanHistoryPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_plan_history_page_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, MIDLINE_RESOURCE_BASE "/ui/midline-plan-history-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanHistoryPage, stack);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanHistoryPage, day_box);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanHistoryPage, earlier_button);
  gtk_widget_class_bind_template_callback (widget_class, earlier_clicked_cb);
}

static void
midline_plan_history_page_init (MidlinePlanHistoryPage *self)
{
  self->limit = CHANGES_AT_A_TIME;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** midline_plan_history_page_new: what changed in the plan, when and why. */
GtkWidget *
midline_plan_history_page_new (MidlineProgram *program)
{
  MidlinePlanHistoryPage *self = g_object_new (MIDLINE_TYPE_PLAN_HISTORY_PAGE, NULL);

  self->program = g_object_ref (program);
  g_signal_connect_object (program, "changed", G_CALLBACK (update_widgets), self,
                           G_CONNECT_SWAPPED);
  update_widgets (self);
  return GTK_WIDGET (self);
}
