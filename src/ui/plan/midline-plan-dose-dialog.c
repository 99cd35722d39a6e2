/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-plan-dose-dialog.h"

#include "midline-words.h"

#define LONG_HOLD_STEP_SECONDS 30
#define MIN_HELD_SECONDS 5

struct _MidlinePlanDoseDialog {
  AdwWindow parent_instance;

  /* configured */
  MidlineDate date;
  char *exercise_id;           /* (owned) */
  MidlineDose old_dose;

  /* children */
  GtkLabel *name_label;
  GtkLabel *day_label;
  GtkWidget *change_button;
  GtkSpinButton *sets_spin;
  GtkWidget *reps_row;
  GtkSpinButton *reps_spin;
  GtkSpinButton *hold_spin;
  GtkLabel *words_label;
};

G_DEFINE_FINAL_TYPE (MidlinePlanDoseDialog, midline_plan_dose_dialog, ADW_TYPE_WINDOW)

enum { REQUESTED, N_SIGNALS };
static guint signals[N_SIGNALS];

static MidlineDose
get_dose (MidlinePlanDoseDialog *self)
{
  MidlineDose dose = self->old_dose;

  dose.sets = gtk_spin_button_get_value_as_int (self->sets_spin);
  dose.reps = gtk_spin_button_get_value_as_int (self->reps_spin);
  dose.hold_seconds = gtk_spin_button_get_value_as_int (self->hold_spin);
  return dose;
}

static void
update_words (MidlinePlanDoseDialog *self)
{
  MidlineDose dose = get_dose (self);
  g_autofree char *words = midline_words_dose_sentence (&dose);

  gtk_label_set_label (self->words_label, words);
  gtk_widget_set_sensitive (self->change_button, !midline_dose_equal (&dose, &self->old_dose));
}

static void
change_clicked_cb (MidlinePlanDoseDialog *self)
{
  g_autoptr (MidlinePlanRequest) request =
    midline_plan_request_new (MIDLINE_PLAN_REQUEST_DOSE, self->date, self->exercise_id);

  gtk_spin_button_update (self->sets_spin);
  gtk_spin_button_update (self->reps_spin);
  gtk_spin_button_update (self->hold_spin);
  request->new_dose = get_dose (self);
  g_object_ref (self);
  gtk_window_close (GTK_WINDOW (self));
  g_signal_emit (self, signals[REQUESTED], 0, request);
  g_object_unref (self);
}

static void
midline_plan_dose_dialog_finalize (GObject *object)
{
  g_free (MIDLINE_PLAN_DOSE_DIALOG (object)->exercise_id);
  G_OBJECT_CLASS (midline_plan_dose_dialog_parent_class)->finalize (object);
}

static void
midline_plan_dose_dialog_class_init (MidlinePlanDoseDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = midline_plan_dose_dialog_finalize;

  signals[REQUESTED] = g_signal_new ("requested", MIDLINE_TYPE_PLAN_DOSE_DIALOG, G_SIGNAL_RUN_LAST,
                                     0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  gtk_widget_class_set_template_from_resource (
    widget_class, MIDLINE_RESOURCE_BASE "/ui/midline-plan-dose-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDoseDialog, name_label);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDoseDialog, day_label);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDoseDialog, change_button);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDoseDialog, sets_spin);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDoseDialog, reps_row);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDoseDialog, reps_spin);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDoseDialog, hold_spin);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanDoseDialog, words_label);
  gtk_widget_class_bind_template_callback (widget_class, update_words);
  gtk_widget_class_bind_template_callback (widget_class, change_clicked_cb);
}

static void
midline_plan_dose_dialog_init (MidlinePlanDoseDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* A held exercise has no repetitions to change; its hold stays a hold. */
static void
set_bounds (MidlinePlanDoseDialog *self)
{
  int hold_seconds = self->old_dose.hold_seconds;
  gboolean is_held = midline_dose_is_held (&self->old_dose);
  gboolean is_long = hold_seconds > MIDLINE_MAX_HOLD_SECONDS;

  gtk_widget_set_visible (self->reps_row, !is_held);
  gtk_spin_button_set_range (self->sets_spin, 1, MIDLINE_MAX_SETS);
  gtk_spin_button_set_range (self->reps_spin, 1, MIDLINE_MAX_REPS);
  gtk_spin_button_set_range (self->hold_spin, is_held ? MIN (MIN_HELD_SECONDS, hold_seconds) : 0,
                             is_long ? MIDLINE_MAX_LONG_HOLD_SECONDS : MIDLINE_MAX_HOLD_SECONDS);
  if (is_held)
    gtk_spin_button_set_increments (self->hold_spin,
                                    is_long ? LONG_HOLD_STEP_SECONDS : MIN_HELD_SECONDS,
                                    LONG_HOLD_STEP_SECONDS);
}

/** midline_plan_dose_dialog_new: asks for another dose of @item on @date. */
GtkWidget *
midline_plan_dose_dialog_new (GtkWindow             *parent,
                              MidlineProgram        *program,
                              MidlineDate            date,
                              const MidlinePlanItem *item)
{
  MidlinePlanDoseDialog *self = g_object_new (MIDLINE_TYPE_PLAN_DOSE_DIALOG, "transient-for",
                                              parent, NULL);
  MidlineExercise *exercise =
    midline_catalogue_lookup (midline_program_get_catalogue (program), item->exercise_id);
  g_autofree char *day = midline_words_date_long (date);

  self->date = date;
  self->exercise_id = g_strdup (item->exercise_id);
  self->old_dose = item->dose;
  set_bounds (self);
  gtk_spin_button_set_value (self->sets_spin, item->dose.sets);
  gtk_spin_button_set_value (self->reps_spin, item->dose.reps);
  gtk_spin_button_set_value (self->hold_spin, item->dose.hold_seconds);
  gtk_label_set_label (self->name_label, exercise != NULL ? exercise->name : "");
  gtk_label_set_label (self->day_label, day);
  update_words (self);
  return GTK_WIDGET (self);
}
