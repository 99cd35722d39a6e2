/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-after-card.h"

#include "midline-choice.h"
#include "midline-pain-scale.h"
#include "midline-pair-box.h"

#include <glib/gi18n-lib.h>

struct _MidlineAfterCard {
  AdwBin parent_instance;

  /* configured */
  MidlineProgram *program;   /* (owned) (nullable) */

  /* cache */
  MidlineDate date;
  gboolean was_asked;

  /* children */
  GtkStack *stack;
  AdwActionRow *line;
  GtkLabel *answer;
  MidlinePainScale *highest;
  GtkLabel *after_label;
  MidlinePainScale *after;
  GtkLabel *two_more_label;
  MidlineChoice *two_more;
  GtkButton *fold_button;
};

G_DEFINE_FINAL_TYPE (MidlineAfterCard, midline_after_card, ADW_TYPE_BIN)

static int
to_diary (int value)
{
  return value == MIDLINE_PAIN_SCALE_UNSET ? MIDLINE_NOT_ENTERED : value;
}

static int
to_scale (int pain)
{
  return pain == MIDLINE_NOT_ENTERED ? MIDLINE_PAIN_SCALE_UNSET : pain;
}

static void
answered_cb (MidlineAfterCard *self)
{
  midline_program_set_after (self->program, self->date,
                             to_diary (midline_pain_scale_get_value (self->highest)),
                             to_diary (midline_pain_scale_get_value (self->after)),
                             midline_choice_get_said (self->two_more));
}

static void
fold_cb (MidlineAfterCard *self)
{
  gtk_stack_set_visible_child_name (self->stack, "line");
  gtk_widget_grab_focus (GTK_WIDGET (self->line));
}

static void
unfold_cb (MidlineAfterCard *self)
{
  gtk_stack_set_visible_child_name (self->stack, "questions");
  gtk_widget_grab_focus (GTK_WIDGET (self->highest));
}

static void
midline_after_card_dispose (GObject *object)
{
  g_clear_object (&MIDLINE_AFTER_CARD (object)->program);
  G_OBJECT_CLASS (midline_after_card_parent_class)->dispose (object);
}

static void
midline_after_card_class_init (MidlineAfterCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_after_card_dispose;
  g_type_ensure (MIDLINE_TYPE_PAIN_SCALE);
  g_type_ensure (MIDLINE_TYPE_PAIR_BOX);
  g_type_ensure (MIDLINE_TYPE_CHOICE);
  gtk_widget_class_set_template_from_resource (widget_class, MIDLINE_RESOURCE_BASE
                                               "/ui/midline-after-card.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineAfterCard, stack);
  gtk_widget_class_bind_template_child (widget_class, MidlineAfterCard, line);
  gtk_widget_class_bind_template_child (widget_class, MidlineAfterCard, answer);
  gtk_widget_class_bind_template_child (widget_class, MidlineAfterCard, highest);
  gtk_widget_class_bind_template_child (widget_class, MidlineAfterCard, after_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineAfterCard, after);
  gtk_widget_class_bind_template_child (widget_class, MidlineAfterCard, two_more_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineAfterCard, two_more);
  gtk_widget_class_bind_template_child (widget_class, MidlineAfterCard, fold_button);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, fold_cb);
  gtk_widget_class_bind_template_callback (widget_class, unfold_cb);
}

static void
midline_after_card_init (MidlineAfterCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  midline_choice_set_yes_no (self->two_more);
}

/** midline_after_card_new: an empty card. */
GtkWidget *
midline_after_card_new (void)
{
  return g_object_new (MIDLINE_TYPE_AFTER_CARD, NULL);
}

/**
 * midline_after_card_set_program:
 * @program: the person's program; set once
 */
void
midline_after_card_set_program (MidlineAfterCard *self,
                                MidlineProgram   *program)
{
  g_return_if_fail (MIDLINE_IS_AFTER_CARD (self));

  g_set_object (&self->program, program);
}

/**
 * midline_after_card_update:
 * @state: the day; questions without any answer show open when they first come up
 */
void
midline_after_card_update (MidlineAfterCard        *self,
                           const MidlineTodayState *state)
{
  gboolean comes_up = state->asks_after && (!self->was_asked || self->date != state->date);
  const char *after_question = state->is_today ? _("How it is now") : _("How it was afterwards");

  g_return_if_fail (MIDLINE_IS_AFTER_CARD (self));

  self->date = state->date;
  self->was_asked = state->asks_after;
  gtk_widget_set_visible (GTK_WIDGET (self), state->asks_after);
  if (comes_up)
    gtk_stack_set_visible_child_name (self->stack, state->is_after_said ? "line" : "questions");
  gtk_label_set_label (self->answer, state->after_line);
  midline_pain_scale_set_value (self->highest, to_scale (state->pain_highest_0_to_10));
  gtk_label_set_label (self->after_label, after_question);
  g_object_set (self->after, "label", after_question, NULL);
  midline_pain_scale_set_value (self->after, to_scale (state->pain_after_0_to_10));
  gtk_label_set_label (self->two_more_label, state->two_more_question);
  g_object_set (self->two_more, "question", state->two_more_question, NULL);
  midline_choice_set_said (self->two_more, state->two_more);
  gtk_button_set_label (self->fold_button, state->is_after_said ? _("Done") : _("Not Now"));
}
