/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-question-view.h"

#include "midline-labels.h"
#include "midline-lesson-state.h"

#include <glib/gi18n-lib.h>

struct _MidlineQuestionView {
  AdwBin parent_instance;

  /* configured */
  const MidlineQuestion *question; /* (borrowed) from the content, which outlives every page */
  int chosen;                      /* option, or MIDLINE_NO_OPTION */

  /* children */
  GtkWidget *prompt_label;
  GtkWidget *options_box;
  GtkWidget *verdict_label;
  GtkWidget *drawing_button;
};

G_DEFINE_FINAL_TYPE (MidlineQuestionView, midline_question_view, ADW_TYPE_BIN)

enum { ANSWERED, N_SIGNALS };
static guint signals[N_SIGNALS];

static void
update_button (GtkWidget         *button,
               MidlineAnswerMark  mark,
               const char        *verdict,
               gboolean           is_closed)
{
  GtkWidget *image = gtk_widget_get_first_child (gtk_button_get_child (GTK_BUTTON (button)));

  gtk_widget_remove_css_class (button, "right");
  gtk_widget_remove_css_class (button, "wrong");
  if (mark != MIDLINE_ANSWER_OPEN)
    gtk_widget_add_css_class (button, mark == MIDLINE_ANSWER_RIGHT ? "right" : "wrong");
  gtk_widget_set_visible (image, mark == MIDLINE_ANSWER_RIGHT);
  gtk_widget_set_sensitive (button, !is_closed || mark == MIDLINE_ANSWER_RIGHT);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  mark != MIDLINE_ANSWER_OPEN ? verdict : "", -1);
}

static void
update_widgets (MidlineQuestionView *self)
{
  g_autofree char *verdict = midline_question_dup_verdict (self->question, self->chosen);
  gboolean is_closed = midline_question_mark (self->question, self->chosen) == MIDLINE_ANSWER_RIGHT;
  GtkWidget *button = gtk_widget_get_first_child (self->options_box);

  gtk_label_set_label (GTK_LABEL (self->verdict_label), verdict != NULL ? verdict : "");
  gtk_widget_set_visible (self->verdict_label, verdict != NULL);
  gtk_widget_set_visible (self->drawing_button, verdict != NULL && !is_closed);
  for (int i = 0; button != NULL; i++, button = gtk_widget_get_next_sibling (button))
    update_button (button,
                   i == self->chosen ? midline_question_mark (self->question, i)
                                     : MIDLINE_ANSWER_OPEN,
                   verdict, is_closed);
}

static void
option_clicked_cb (MidlineQuestionView *self,
                   GtkWidget           *clicked)
{
  GtkWidget *button = gtk_widget_get_first_child (self->options_box);

  if (midline_question_mark (self->question, self->chosen) == MIDLINE_ANSWER_RIGHT)
    return;
  for (self->chosen = 0; button != clicked; button = gtk_widget_get_next_sibling (button))
    self->chosen++;
  update_widgets (self);
  g_signal_emit (self, signals[ANSWERED], 0);
}

static GtkWidget *
create_option (MidlineQuestionView *self,
               const char          *text)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *label = midline_label_new (text, NULL);
  GtkWidget *image = gtk_image_new_from_icon_name ("object-select-symbolic");

  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), image);
  gtk_box_append (GTK_BOX (box), label);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "midline-answer");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (option_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  return button;
}

/* Marks the structure again and takes the keys there: the answer alone leaves the focus where it
 * is, so that another try is one key away. */
static GtkWidget *
create_drawing_button (void)
{
  GtkWidget *button = gtk_button_new_with_label (_("Show on the Drawing"));

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_set_visible (button, FALSE);
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
  return button;
}

static void
midline_question_view_class_init (MidlineQuestionViewClass *klass)
{
  signals[ANSWERED] = g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                    0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
midline_question_view_init (MidlineQuestionView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->chosen = MIDLINE_NO_OPTION;
  self->prompt_label = midline_label_new (NULL, NULL);
  self->options_box = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL,
                                    "spacing", 6, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                    NULL);
  self->verdict_label = midline_label_new (NULL, NULL);
  self->drawing_button = create_drawing_button ();
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->options_box),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->prompt_label, NULL,
                                  -1);
  gtk_box_append (GTK_BOX (box), self->prompt_label);
  gtk_box_append (GTK_BOX (box), self->options_box);
  gtk_box_append (GTK_BOX (box), self->verdict_label);
  gtk_box_append (GTK_BOX (box), self->drawing_button);
  adw_bin_set_child (ADW_BIN (self), box);
}

/**
 * midline_question_view_new:
 * @question: (transfer none): a question of the content
 */
GtkWidget *
midline_question_view_new (const MidlineQuestion *question)
{
  MidlineQuestionView *self = g_object_new (MIDLINE_TYPE_QUESTION_VIEW, NULL);

  self->question = question;
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->drawing_button), "s",
                                    question->structure_id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->drawing_button), "lesson.show");
  gtk_label_set_label (GTK_LABEL (self->prompt_label), question->prompt);
  for (guint i = 0; question->options[i] != NULL; i++)
    gtk_box_append (GTK_BOX (self->options_box), create_option (self, question->options[i]));
  update_widgets (self);
  return GTK_WIDGET (self);
}

/** midline_question_view_get_chosen: the chosen option, from 0, or %MIDLINE_NO_OPTION. */
int
midline_question_view_get_chosen (MidlineQuestionView *self)
{
  g_return_val_if_fail (MIDLINE_IS_QUESTION_VIEW (self), MIDLINE_NO_OPTION);

  return self->chosen;
}
