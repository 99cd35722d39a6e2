/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-time-off-card.h"

#include "midline-pair-box.h"
#include "midline-time-off-state.h"

struct _MidlineTimeOffCard {
  AdwBin parent_instance;

  /* configured */
  MidlineProgram *program;      /* (owned) (nullable) */

  /* cache */
  MidlineDate date;
  MidlineTimeOffState *state;   /* (owned) (nullable) */

  /* children */
  GtkLabel *title;
  GtkLabel *words;
  GtkButton *button;
};

G_DEFINE_FINAL_TYPE (MidlineTimeOffCard, midline_time_off_card, ADW_TYPE_BIN)

static void
clicked_cb (MidlineTimeOffCard *self)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));

  /* The line is about to go: the focus moves to what follows. */
  if (gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL)
    gtk_widget_child_focus (root, GTK_DIR_TAB_FORWARD);
  if (self->state->way == MIDLINE_TIME_OFF_END)
    midline_program_end_time_off (self->program, self->date);
  else
    midline_program_remove_time_off (self->program, self->date);
}

static void
update_widgets (MidlineTimeOffCard *self)
{
  const MidlineTimeOffState *state = self->state;

  gtk_widget_set_visible (GTK_WIDGET (self), state->is_shown);
  if (!state->is_shown)
    return;
  gtk_label_set_label (self->title, state->title);
  gtk_label_set_label (self->words, state->words);
  gtk_button_set_label (self->button, state->way_name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, state->title, -1);
}

static void
midline_time_off_card_dispose (GObject *object)
{
  g_clear_object (&MIDLINE_TIME_OFF_CARD (object)->program);
  G_OBJECT_CLASS (midline_time_off_card_parent_class)->dispose (object);
}

static void
midline_time_off_card_finalize (GObject *object)
{
  g_clear_pointer (&MIDLINE_TIME_OFF_CARD (object)->state, midline_time_off_state_free);
  G_OBJECT_CLASS (midline_time_off_card_parent_class)->finalize (object);
}

static void
midline_time_off_card_class_init (MidlineTimeOffCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_time_off_card_dispose;
  G_OBJECT_CLASS (klass)->finalize = midline_time_off_card_finalize;
  g_type_ensure (MIDLINE_TYPE_PAIR_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, MIDLINE_RESOURCE_BASE
                                               "/ui/midline-time-off-card.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineTimeOffCard, title);
  gtk_widget_class_bind_template_child (widget_class, MidlineTimeOffCard, words);
  gtk_widget_class_bind_template_child (widget_class, MidlineTimeOffCard, button);
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
}

static void
midline_time_off_card_init (MidlineTimeOffCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/** midline_time_off_card_new: a line that is not shown yet. */
GtkWidget *
midline_time_off_card_new (void)
{
  return g_object_new (MIDLINE_TYPE_TIME_OFF_CARD, NULL);
}

/**
 * midline_time_off_card_set_program:
 * @program: the person's program; set once
 */
void
midline_time_off_card_set_program (MidlineTimeOffCard *self,
                                   MidlineProgram     *program)
{
  g_return_if_fail (MIDLINE_IS_TIME_OFF_CARD (self));

  g_set_object (&self->program, program);
}

/**
 * midline_time_off_card_show_date:
 * @date: the day in view
 *
 * Shows the time off that holds the day, or hides; to be called when the day or the program
 * changed.
 */
void
midline_time_off_card_show_date (MidlineTimeOffCard *self,
                                 MidlineDate         date)
{
  g_return_if_fail (MIDLINE_IS_TIME_OFF_CARD (self));

  self->date = date;
  g_clear_pointer (&self->state, midline_time_off_state_free);
  self->state = midline_time_off_state_from (midline_program_find_time_off (self->program, date),
                                             date, midline_program_get_today (self->program));
  update_widgets (self);
}
