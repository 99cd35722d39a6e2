/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-care-step.h"

#include "midline-boxed-list.h"
#include "midline-labels.h"
#include "midline-wrap-box.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _MidlineCareStep {
  GtkBox parent_instance;

  MidlineDate cleared_on;
};

enum { SIGNAL_CHANGE_ANSWER, SIGNAL_SHOW_LEARN, SIGNAL_CLEARED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MidlineCareStep, midline_care_step, GTK_TYPE_BOX)

static void
change_answer_cb (MidlineCareStep *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGE_ANSWER], 0);
}

static void
show_learn_cb (MidlineCareStep *self)
{
  g_signal_emit (self, signals[SIGNAL_SHOW_LEARN], 0);
}

static void
confirm_response_cb (MidlineCareStep  *self,
                     const char       *response,
                     AdwMessageDialog *dialog)
{
  GtkCalendar *calendar = GTK_CALENDAR (adw_message_dialog_get_extra_child (dialog));
  g_autoptr (GDateTime) date = gtk_calendar_get_date (calendar);

  if (!g_str_equal (response, "confirm"))
    return;
  self->cleared_on = midline_date_from_date_time (date);
  g_signal_emit (self, signals[SIGNAL_CLEARED], 0);
}

static void
confirm_clicked_cb (MidlineCareStep *self)
{
  GtkWidget *widget = adw_message_dialog_new (
    GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), _("Did a Clinician Say It Is Fine?"),
    _("Midline keeps the date of that day and opens the plan. Choose the day."));
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (widget);
  GtkWidget *calendar = gtk_calendar_new ();

  gtk_accessible_update_property (GTK_ACCESSIBLE (calendar), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("The day a clinician said exercise is fine"), -1);
  adw_message_dialog_set_extra_child (dialog, calendar);
  adw_message_dialog_add_responses (dialog, "cancel", _("Cancel"), "confirm",
                                    _("A Clinician Said So"), NULL);
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (confirm_response_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
midline_care_step_class_init (MidlineCareStepClass *klass)
{
  static const char * const names[N_SIGNALS] = { "change-answer", "show-learn", "cleared" };

  for (guint i = 0; i < N_SIGNALS; i++)
    signals[i] = g_signal_new (names[i], MIDLINE_TYPE_CARE_STEP, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 0);
}

static void
midline_care_step_init (MidlineCareStep *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);
}

static GtkWidget *
create_list (MidlineCareStep *self)
{
  GtkWidget *list = midline_boxed_list_new (_("What is locked and what is open"));
  GtkWidget *locked = midline_text_row_new (_("The plan is locked for now"),
                                            _("It opens when you tell Midline that a clinician "
                                              "said exercise is fine"));
  GtkWidget *learn = midline_text_row_new (_("Learn stays open"), _("Lessons and sources"));

  adw_action_row_set_icon_name (ADW_ACTION_ROW (locked), "midline-lock-symbolic");
  adw_action_row_set_icon_name (ADW_ACTION_ROW (learn), "midline-learn-symbolic");
  /* Both: a list that begins with a row without focus cannot be entered by Tab. */
  gtk_widget_set_focusable (locked, TRUE);
  gtk_widget_set_focusable (learn, TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (learn),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (learn), TRUE);
  g_signal_connect_object (learn, "activated", G_CALLBACK (show_learn_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (GTK_LIST_BOX (list), locked);
  gtk_list_box_append (GTK_LIST_BOX (list), learn);
  gtk_widget_set_margin_top (list, 24);
  gtk_widget_set_margin_bottom (list, 24);
  return list;
}

static void
add_centered_label (MidlineCareStep *self,
                    const char      *text,
                    const char      *css_class)
{
  GtkWidget *label = midline_label_new_centered (text, css_class);

  gtk_label_set_max_width_chars (GTK_LABEL (label), 60);
  gtk_widget_set_halign (label, GTK_ALIGN_CENTER);
  gtk_widget_set_margin_top (label, 12);
  gtk_box_append (GTK_BOX (self), label);
}

static GtkWidget *
create_buttons (MidlineCareStep *self)
{
  GtkWidget *box = midline_wrap_box_new ();
  const char *labels[] = { _("Change the Answer"), _("A Clinician Said It Is Fine…") };
  GCallback callbacks[] = { G_CALLBACK (change_answer_cb), G_CALLBACK (confirm_clicked_cb) };

  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      GtkWidget *button = gtk_button_new_with_label (labels[i]);

      gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
      gtk_label_set_justify (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))),
                             GTK_JUSTIFY_CENTER);
      gtk_widget_add_css_class (button, "pill");
      g_signal_connect_object (button, "clicked", callbacks[i], self, G_CONNECT_SWAPPED);
      midline_wrap_box_append (MIDLINE_WRAP_BOX (box), button);
    }
  return box;
}

/**
 * midline_care_step_new:
 * @screening: the answers, at least one of which asks for care
 */
GtkWidget *
midline_care_step_new (const MidlineScreening *screening)
{
  MidlineCareStep *self = g_object_new (MIDLINE_TYPE_CARE_STEP, NULL);
  GtkWidget *icon = gtk_image_new_from_icon_name ("midline-warning-sign-symbolic");
  g_autofree char *explanation = midline_screening_dup_explanation (screening);

  gtk_widget_add_css_class (icon, "midline-care-icon");
  gtk_widget_set_halign (icon, GTK_ALIGN_CENTER);
  gtk_accessible_update_state (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_box_append (GTK_BOX (self), icon);
  add_centered_label (self, midline_care_get_title (midline_screening_get_care (screening)),
                      "title-1");
  add_centered_label (self, explanation, NULL);
  gtk_box_append (GTK_BOX (self), create_list (self));
  gtk_box_append (GTK_BOX (self), create_buttons (self));
  return GTK_WIDGET (self);
}

/** midline_care_step_get_cleared: the day the person chose, or MIDLINE_NO_DATE. */
MidlineDate
midline_care_step_get_cleared (MidlineCareStep *self)
{
  g_return_val_if_fail (MIDLINE_IS_CARE_STEP (self), MIDLINE_NO_DATE);

  return self->cleared_on;
}
