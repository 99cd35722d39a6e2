/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-pain-row.h"

#include "midline-answers.h"
#include "midline-chip.h"
#include "midline-pair-box.h"
#include "midline-wrap-box.h"

#include <glib/gi18n-lib.h>

#define SLIDER_WIDTH_PX 108

struct _MidlinePainRow {
  GtkListBoxRow parent_instance;

  char *not_tried;     /* (owned) */
  gboolean is_setting;

  /* children, all borrowed */
  GtkWidget *slider;
  GtkLabel *value_label;
  GtkWidget *chip;
};

enum { SIGNAL_CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MidlinePainRow, midline_pain_row, GTK_TYPE_LIST_BOX_ROW)

static void
update_words (MidlinePainRow *self)
{
  int pain = midline_pain_row_get_pain (self);
  g_autofree char *words = NULL;

  if (pain == MIDLINE_PAIN_NOT_TRIED)
    words = g_strdup ("–");
  else
    /* Translators: pain, for example “3 of 10” */
    words = g_strdup_printf (_("%d of 10"), pain);
  gtk_label_set_label (self->value_label, words);
  gtk_widget_set_opacity (self->slider, pain == MIDLINE_PAIN_NOT_TRIED ? 0.5 : 1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->slider), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                  pain == MIDLINE_PAIN_NOT_TRIED
                                    ? self->not_tried : words, -1);
}

static void
emit_changed (MidlinePainRow *self)
{
  update_words (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
value_changed_cb (MidlinePainRow *self)
{
  if (self->is_setting)
    return;
  self->is_setting = TRUE;
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->chip), FALSE);
  self->is_setting = FALSE;
  emit_changed (self);
}

static void
chip_toggled_cb (MidlinePainRow *self)
{
  if (self->is_setting)
    return;
  if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->chip)))
    {
      self->is_setting = TRUE;
      gtk_range_set_value (GTK_RANGE (self->slider), 0);
      self->is_setting = FALSE;
    }
  emit_changed (self);
}

/* A click at 0 says 0, though the slider stands there already. */
static gboolean
change_value_cb (MidlinePainRow *self)
{
  if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->chip)))
    value_changed_cb (self);
  return GDK_EVENT_PROPAGATE;
}

/* The wheel scrolls the page; an answer under the pointer must not change on the way. */
static void
leave_wheel_to_page (GtkWidget *slider)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (slider);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_SCROLL (controller))
        gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_NONE);
    }
}

static void
midline_pain_row_finalize (GObject *object)
{
  g_free (MIDLINE_PAIN_ROW (object)->not_tried);
  G_OBJECT_CLASS (midline_pain_row_parent_class)->finalize (object);
}

static void
midline_pain_row_class_init (MidlinePainRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = midline_pain_row_finalize;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", MIDLINE_TYPE_PAIN_ROW, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
midline_pain_row_init (MidlinePainRow *self)
{
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
}

static GtkWidget *
create_control (MidlinePainRow *self,
                const char     *activity,
                const char     *not_tried)
{
  GtkWidget *control = midline_wrap_box_new ();
  GtkWidget *scale = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *value = gtk_label_new (NULL);

  self->slider = gtk_scale_new_with_range (GTK_ORIENTATION_HORIZONTAL, 0, 10, 1);
  gtk_range_set_round_digits (GTK_RANGE (self->slider), 0);
  gtk_widget_set_size_request (self->slider, SLIDER_WIDTH_PX, -1);
  gtk_widget_set_hexpand (self->slider, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->slider), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  activity, -1);
  leave_wheel_to_page (self->slider);
  self->value_label = GTK_LABEL (value);
  gtk_label_set_width_chars (self->value_label, 7);
  gtk_label_set_xalign (self->value_label, 1);
  gtk_widget_add_css_class (value, "numeric");
  self->chip = midline_chip_new (not_tried, MIDLINE_CHIP_CHECK);
  /* “Not tried” alone does not say what. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->chip), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  activity, -1);
  gtk_widget_set_valign (self->chip, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (scale), self->slider);
  gtk_box_append (GTK_BOX (scale), value);
  midline_wrap_box_append (MIDLINE_WRAP_BOX (control), scale);
  midline_wrap_box_append (MIDLINE_WRAP_BOX (control), self->chip);
  g_signal_connect_object (self->slider, "value-changed", G_CALLBACK (value_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->slider, "change-value", G_CALLBACK (change_value_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->chip, "toggled", G_CALLBACK (chip_toggled_cb), self,
                           G_CONNECT_SWAPPED);
  return control;
}

/* The chip keeps the room of its mark, so that the slider stays in its place. */
static void
reserve_mark (GtkWidget *chip)
{
  int natural;

  gtk_widget_measure (chip, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  gtk_widget_set_size_request (chip, natural, -1);
}

/**
 * midline_pain_row_new:
 * @activity: “Stairs or walking”
 * @not_tried: the other answer, “Not tried”
 */
GtkWidget *
midline_pain_row_new (const char *activity,
                      const char *not_tried)
{
  MidlinePainRow *self = g_object_new (MIDLINE_TYPE_PAIN_ROW, NULL);
  GtkWidget *label = gtk_label_new (activity);
  GtkWidget *pair;

  self->not_tried = g_strdup (not_tried);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  pair = midline_pair_box_new (label, create_control (self, activity, not_tried));
  gtk_widget_set_margin_start (pair, 12);
  gtk_widget_set_margin_end (pair, 12);
  gtk_widget_set_margin_top (pair, 6);
  gtk_widget_set_margin_bottom (pair, 6);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), pair);
  midline_pain_row_set_pain (self, MIDLINE_PAIN_NOT_TRIED);
  reserve_mark (self->chip);
  return GTK_WIDGET (self);
}

/** midline_pain_row_align: gives the rows of one list, by their @group, sliders in one column. */
void
midline_pain_row_align (MidlinePainRow *self,
                        GtkSizeGroup   *group)
{
  g_return_if_fail (MIDLINE_IS_PAIN_ROW (self));

  gtk_size_group_add_widget (group, self->chip);
}

/** midline_pain_row_set_pain: 0 to 10, or MIDLINE_PAIN_NOT_TRIED; does not emit `changed`. */
void
midline_pain_row_set_pain (MidlinePainRow *self,
                           int             pain_0_to_10)
{
  g_return_if_fail (MIDLINE_IS_PAIN_ROW (self));

  self->is_setting = TRUE;
  gtk_range_set_value (GTK_RANGE (self->slider), MAX (pain_0_to_10, 0));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->chip),
                                pain_0_to_10 == MIDLINE_PAIN_NOT_TRIED);
  self->is_setting = FALSE;
  update_words (self);
}

int
midline_pain_row_get_pain (MidlinePainRow *self)
{
  g_return_val_if_fail (MIDLINE_IS_PAIN_ROW (self), MIDLINE_PAIN_NOT_TRIED);

  if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->chip)))
    return MIDLINE_PAIN_NOT_TRIED;
  return (int) (gtk_range_get_value (GTK_RANGE (self->slider)) + 0.5);
}
