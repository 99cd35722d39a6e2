/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-plan-swap-dialog.h"

#include "midline-figure-tile.h"

#include <glib/gi18n-lib.h>

struct _MidlinePlanSwapDialog {
  AdwWindow parent_instance;

  /* configured */
  MidlineDate date;
  char *exercise_id;           /* (owned) */

  /* cache */
  GPtrArray *offers;           /* (owned) (element-type MidlineSwapOffer) as the rows */

  /* children */
  GtkStack *stack;
  GtkLabel *intro_label;
  GtkListBox *offer_list;
};

G_DEFINE_FINAL_TYPE (MidlinePlanSwapDialog, midline_plan_swap_dialog, ADW_TYPE_WINDOW)

enum { REQUESTED, N_SIGNALS };
static guint signals[N_SIGNALS];

static void
offer_activated_cb (MidlinePlanSwapDialog *self,
                    GtkListBoxRow         *row)
{
  guint index = (guint) gtk_list_box_row_get_index (row);
  MidlineSwapOffer *offer = g_ptr_array_index (self->offers, index);
  g_autoptr (MidlinePlanRequest) request =
    midline_plan_request_new (MIDLINE_PLAN_REQUEST_SWAP, self->date, self->exercise_id);

  request->new_exercise_id = g_strdup (offer->exercise->id);
  g_object_ref (self);
  gtk_window_close (GTK_WINDOW (self));
  g_signal_emit (self, signals[REQUESTED], 0, request);
  g_object_unref (self);
}

static GtkWidget *
create_row (MidlineProgram         *program,
            const MidlineSwapOffer *offer)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), offer->exercise->name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), offer->reason);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                             midline_figure_tile_new (program, offer->exercise,
                                                      MIDLINE_FIGURE_ROW_NARROW));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  return row;
}

static void
midline_plan_swap_dialog_finalize (GObject *object)
{
  MidlinePlanSwapDialog *self = MIDLINE_PLAN_SWAP_DIALOG (object);

  g_clear_pointer (&self->offers, g_ptr_array_unref);
  g_free (self->exercise_id);
  G_OBJECT_CLASS (midline_plan_swap_dialog_parent_class)->finalize (object);
}

static void
midline_plan_swap_dialog_class_init (MidlinePlanSwapDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = midline_plan_swap_dialog_finalize;

  signals[REQUESTED] = g_signal_new ("requested", MIDLINE_TYPE_PLAN_SWAP_DIALOG, G_SIGNAL_RUN_LAST,
                                     0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  gtk_widget_class_set_template_from_resource (
    widget_class, MIDLINE_RESOURCE_BASE "/ui/midline-plan-swap-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanSwapDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanSwapDialog, intro_label);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanSwapDialog, offer_list);
  gtk_widget_class_bind_template_callback (widget_class, offer_activated_cb);
}

static void
midline_plan_swap_dialog_init (MidlinePlanSwapDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** midline_plan_swap_dialog_new: offers what fits in the place of an exercise of @date. */
GtkWidget *
midline_plan_swap_dialog_new (GtkWindow      *parent,
                              MidlineProgram *program,
                              MidlineDate     date,
                              const char     *exercise_id)
{
  MidlinePlanSwapDialog *self = g_object_new (MIDLINE_TYPE_PLAN_SWAP_DIALOG, "transient-for",
                                              parent, NULL);
  MidlineExercise *exercise =
    midline_catalogue_lookup (midline_program_get_catalogue (program), exercise_id);
  g_autofree char *intro = NULL;

  self->date = date;
  self->exercise_id = g_strdup (exercise_id);
  self->offers = midline_program_list_swaps (program, date, exercise_id);
  for (guint i = 0; i < self->offers->len; i++)
    gtk_list_box_append (self->offer_list, create_row (program,
                                                            g_ptr_array_index (self->offers, i)));
  /* Translators: an exercise is put in, for example “These fit in the place of Clamshell.” */
  intro = g_strdup_printf (_("These fit in the place of %s."),
                           exercise != NULL ? exercise->name : exercise_id);
  gtk_label_set_label (self->intro_label, intro);
  gtk_stack_set_visible_child_name (self->stack, self->offers->len > 0 ? "offers" : "none");
  return GTK_WIDGET (self);
}
