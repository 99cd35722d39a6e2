/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-safety-step.h"

#include "midline-boxed-list.h"
#include "midline-choice.h"
#include "midline-labels.h"
#include "midline-pair-box.h"

#include <glib/gi18n-lib.h>

struct _MidlineSafetyStep {
  GtkBox parent_instance;

  GtkWidget *choices[MIDLINE_N_SCREENING_ROWS]; /* (borrowed) */
  GtkLabel *count_label;                        /* (borrowed) */
};

enum { SIGNAL_CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MidlineSafetyStep, midline_safety_step, GTK_TYPE_BOX)

static void
update_count (MidlineSafetyStep *self)
{
  g_autofree char *words = NULL;
  guint n_answered = 0;

  for (guint i = 0; i < MIDLINE_N_SCREENING_ROWS; i++)
    n_answered += midline_choice_get_said (MIDLINE_CHOICE (self->choices[i])) != MIDLINE_UNSAID;
  /* Translators: how many questions are answered, for example “5 of 15 answered” */
  words = g_strdup_printf (_("%u of %u answered"), n_answered, MIDLINE_N_SCREENING_ROWS);
  gtk_label_set_label (self->count_label, words);
}

static void
chosen_cb (MidlineSafetyStep *self)
{
  update_count (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
midline_safety_step_class_init (MidlineSafetyStepClass *klass)
{
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", MIDLINE_TYPE_SAFETY_STEP, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static GtkWidget *
create_list (MidlineSafetyStep *self)
{
  GtkWidget *list = midline_boxed_list_new (_("Safety questions"));

  for (guint i = 0; i < MIDLINE_N_SCREENING_ROWS; i++)
    {
      const MidlineScreeningRow *row = midline_screening_get_row (i);
      const char *question = midline_screening_row_get_question (row);

      self->choices[i] = midline_choice_new_yes_no (question);
      g_signal_connect_object (self->choices[i], "chosen", G_CALLBACK (chosen_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_list_box_append (GTK_LIST_BOX (list),
                           midline_form_row_new (question, midline_screening_row_get_detail (row),
                                                 self->choices[i]));
    }
  return list;
}

static void
midline_safety_step_init (MidlineSafetyStep *self)
{
  GtkWidget *heading_row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *heading = midline_label_new_heading (_("Safety questions"));
  GtkWidget *count = midline_label_new_caption (NULL);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_hexpand (heading, TRUE);
  gtk_widget_add_css_class (count, "numeric");
  gtk_widget_set_margin_bottom (heading_row, 9);
  gtk_box_append (GTK_BOX (heading_row), heading);
  gtk_box_append (GTK_BOX (heading_row), count);
  self->count_label = GTK_LABEL (count);
  gtk_box_append (GTK_BOX (self), heading_row);
  gtk_box_append (GTK_BOX (self), create_list (self));
}

/**
 * midline_safety_step_new:
 * @answered: (nullable): answers given before, shown as they are
 */
GtkWidget *
midline_safety_step_new (const MidlineScreening *answered)
{
  MidlineSafetyStep *self = g_object_new (MIDLINE_TYPE_SAFETY_STEP, NULL);

  for (guint i = 0; answered != NULL && i < MIDLINE_N_SCREENING_ROWS; i++)
    if (answered->answered & (1u << i))
      midline_choice_set_said (MIDLINE_CHOICE (self->choices[i]),
                               answered->yes & (1u << i) ? MIDLINE_SAID_YES : MIDLINE_SAID_NO);
  update_count (self);
  return GTK_WIDGET (self);
}

/** midline_safety_step_dup_screening: (transfer full): the answers as they stand. */
MidlineScreening *
midline_safety_step_dup_screening (MidlineSafetyStep *self,
                                   MidlineDate        asked_on)
{
  MidlineScreening *screening;

  g_return_val_if_fail (MIDLINE_IS_SAFETY_STEP (self), NULL);

  screening = midline_screening_new (asked_on);
  for (guint i = 0; i < MIDLINE_N_SCREENING_ROWS; i++)
    {
      MidlineSaid said = midline_choice_get_said (MIDLINE_CHOICE (self->choices[i]));

      if (said != MIDLINE_UNSAID)
        screening->answered |= 1u << i;
      if (said == MIDLINE_SAID_YES)
        screening->yes |= 1u << i;
    }
  return screening;
}
