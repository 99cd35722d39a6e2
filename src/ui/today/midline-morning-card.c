/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-morning-card.h"

#include "midline-symbol.h"

#include <glib/gi18n-lib.h>

#define N_ANSWERS 5
#define NARROW_COLUMNS 3

/* The answers as they stand on the buttons. */
static const struct {
  MidlineMorning morning;
  const char *label;
  const char *narrow_label;
} answers[N_ANSWERS] = {
  { MIDLINE_MORNING_BETTER, N_("Better"), N_("Better") },
  { MIDLINE_MORNING_AS_USUAL, N_("As usual"), N_("As usual") },
  { MIDLINE_MORNING_1_WORSE, N_("1 point worse"), N_("1 worse") },
  { MIDLINE_MORNING_2_WORSE, N_("2 points worse"), N_("2 worse") },
  { MIDLINE_MORNING_3_OR_MORE_WORSE, N_("3 or more"), N_("3 or more") },
};

struct _MidlineMorningCard {
  AdwBin parent_instance;

  /* configured */
  MidlineProgram *program;   /* (owned) (nullable) */
  gboolean narrow;

  /* cache */
  MidlineDate date;
  MidlineMorning morning;
  gboolean waits;            /* for an answer, or for Skip */
  gboolean is_updating;

  /* children */
  GtkStack *stack;
  GtkImage *question_icon;
  GtkImage *line_icon;
  AdwActionRow *line;
  GtkLabel *answer;
  GtkLabel *question;
  GtkLabel *about;
  GtkBox *head;
  GtkGrid *grid;
  GtkWidget *skip_button;    /* (owned) */
  GtkWidget *buttons[N_ANSWERS]; /* (owned) */
};

G_DEFINE_FINAL_TYPE (MidlineMorningCard, midline_morning_card, ADW_TYPE_BIN)

static void
update_buttons (MidlineMorningCard *self)
{
  self->is_updating = TRUE;
  gtk_button_set_label (GTK_BUTTON (self->skip_button),
                        /* Translators: the first takes an answer back, the second leaves a
                         * question without one. */
                        self->morning != MIDLINE_MORNING_UNSAID ? _("Remove") : _("Skip"));
  for (guint i = 0; i < N_ANSWERS; i++)
    {
      gboolean is_chosen = answers[i].morning == self->morning;

      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[i]), is_chosen);
      gtk_accessible_update_state (GTK_ACCESSIBLE (self->buttons[i]),
                                   GTK_ACCESSIBLE_STATE_CHECKED,
                                   is_chosen ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                             : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
    }
  self->is_updating = FALSE;
}

static void
show_open (MidlineMorningCard *self,
           gboolean            is_open)
{
  gtk_stack_set_visible_child_name (self->stack, is_open ? "question" : "line");
}

/* The focus goes where the answer can be read and changed. */
static void
fold (MidlineMorningCard *self)
{
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  show_open (self, FALSE);
  if (had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self->line));
}

/* What could not be saved is not shown as said. */
static void
toggled_cb (MidlineMorningCard *self,
            GtkToggleButton    *button)
{
  MidlineMorning morning = self->morning;

  if (self->is_updating)
    return;
  for (guint i = 0; i < N_ANSWERS; i++)
    if (self->buttons[i] == GTK_WIDGET (button))
      morning = answers[i].morning;
  if (morning == self->morning
      || midline_program_set_morning (self->program, self->date, morning))
    fold (self);
  update_buttons (self);
}

static void
skip_clicked_cb (MidlineMorningCard *self)
{
  g_autofree char *date = midline_date_to_iso (self->date);

  if (self->morning != MIDLINE_MORNING_UNSAID)
    midline_program_set_morning (self->program, self->date, MIDLINE_MORNING_UNSAID);
  else if (!self->waits
           || midline_program_set_setting (self->program, MIDLINE_SETTING_MORNING_SKIPPED, date))
    fold (self);
}

static void
unfold_cb (MidlineMorningCard *self)
{
  show_open (self, TRUE);
  gtk_widget_child_focus (GTK_WIDGET (self->grid), GTK_DIR_TAB_FORWARD);
}

static void
attach_buttons (MidlineMorningCard *self)
{
  int columns = self->narrow ? NARROW_COLUMNS : N_ANSWERS;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL)
    gtk_grid_remove (self->grid, child);
  if (gtk_widget_get_parent (self->skip_button) != NULL)
    gtk_box_remove (self->head, self->skip_button);
  for (int i = 0; i < N_ANSWERS; i++)
    {
      GtkWidget *label = gtk_button_get_child (GTK_BUTTON (self->buttons[i]));

      gtk_label_set_label (GTK_LABEL (label),
                           _(self->narrow ? answers[i].narrow_label : answers[i].label));
      gtk_grid_attach (self->grid, self->buttons[i], i % columns, i / columns, 1, 1);
    }
  if (self->narrow)
    gtk_grid_attach (self->grid, self->skip_button, N_ANSWERS % columns, N_ANSWERS / columns, 1, 1);
  else
    gtk_box_append (self->head, self->skip_button);
  gtk_grid_set_column_spacing (self->grid, self->narrow ? 6 : 0);
  if (self->narrow)
    gtk_widget_remove_css_class (GTK_WIDGET (self->grid), "linked");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->grid), "linked");
}

static GtkWidget *
create_button (MidlineMorningCard *self,
               guint               index)
{
  GtkWidget *button = g_object_new (GTK_TYPE_TOGGLE_BUTTON, "accessible-role",
                                    GTK_ACCESSIBLE_ROLE_RADIO, NULL);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "justify", GTK_JUSTIFY_CENTER,
                                   NULL);

  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_add_css_class (button, "midline-answer-button");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(answers[index].label), -1);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  return g_object_ref_sink (button);
}

static void
midline_morning_card_dispose (GObject *object)
{
  MidlineMorningCard *self = MIDLINE_MORNING_CARD (object);

  g_clear_object (&self->program);
  g_clear_object (&self->skip_button);
  for (guint i = 0; i < N_ANSWERS; i++)
    g_clear_object (&self->buttons[i]);
  G_OBJECT_CLASS (midline_morning_card_parent_class)->dispose (object);
}

static void
midline_morning_card_class_init (MidlineMorningCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_morning_card_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, MIDLINE_RESOURCE_BASE
                                               "/ui/midline-morning-card.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineMorningCard, stack);
  gtk_widget_class_bind_template_child (widget_class, MidlineMorningCard, question_icon);
  gtk_widget_class_bind_template_child (widget_class, MidlineMorningCard, line_icon);
  gtk_widget_class_bind_template_child (widget_class, MidlineMorningCard, line);
  gtk_widget_class_bind_template_child (widget_class, MidlineMorningCard, answer);
  gtk_widget_class_bind_template_child (widget_class, MidlineMorningCard, question);
  gtk_widget_class_bind_template_child (widget_class, MidlineMorningCard, about);
  gtk_widget_class_bind_template_child (widget_class, MidlineMorningCard, head);
  gtk_widget_class_bind_template_child (widget_class, MidlineMorningCard, grid);
  gtk_widget_class_bind_template_callback (widget_class, unfold_cb);
}

static void
midline_morning_card_init (MidlineMorningCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  midline_symbol_show (self->question_icon, "midline-morning-symbolic", MIDLINE_CARD_ICON_PIXELS);
  midline_symbol_show (self->line_icon, "midline-morning-symbolic", MIDLINE_CARD_ICON_PIXELS);
  for (guint i = 0; i < N_ANSWERS; i++)
    self->buttons[i] = create_button (self, i);
  self->skip_button = g_object_ref_sink (gtk_button_new ());
  gtk_widget_set_valign (self->skip_button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->skip_button, "flat");
  g_signal_connect_object (self->skip_button, "clicked", G_CALLBACK (skip_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  attach_buttons (self);
  update_buttons (self);
}

/** midline_morning_card_new: an empty card. */
GtkWidget *
midline_morning_card_new (void)
{
  return g_object_new (MIDLINE_TYPE_MORNING_CARD, NULL);
}

/**
 * midline_morning_card_set_program:
 * @program: the person's program; set once
 */
void
midline_morning_card_set_program (MidlineMorningCard *self,
                                  MidlineProgram     *program)
{
  g_return_if_fail (MIDLINE_IS_MORNING_CARD (self));

  g_set_object (&self->program, program);
}

/**
 * midline_morning_card_update:
 * @state: the day; a question that waits shows open, anything else as one line
 */
void
midline_morning_card_update (MidlineMorningCard      *self,
                             const MidlineTodayState *state)
{
  gboolean is_other = self->date != state->date || self->morning != state->morning
                      || self->waits != state->waits_for_morning;

  g_return_if_fail (MIDLINE_IS_MORNING_CARD (self));

  self->date = state->date;
  gtk_widget_set_visible (GTK_WIDGET (self), state->asks_morning);
  gtk_label_set_label (self->question, state->morning_question);
  gtk_label_set_label (self->about, state->morning_about);
  gtk_widget_set_visible (GTK_WIDGET (self->about), *state->morning_about != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->grid), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  state->morning_question, -1);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->line), state->morning_line);
  gtk_label_set_label (self->answer, midline_morning_get_name (state->morning));
  self->morning = state->morning;
  self->waits = state->waits_for_morning;
  update_buttons (self);
  if (is_other && self->waits)
    show_open (self, TRUE);
  else if (is_other)
    fold (self);
}

/**
 * midline_morning_card_set_narrow:
 * @narrow: whether the answers and Skip stand in two lines of three
 */
void
midline_morning_card_set_narrow (MidlineMorningCard *self,
                                 gboolean            narrow)
{
  g_return_if_fail (MIDLINE_IS_MORNING_CARD (self));

  if (self->narrow == narrow)
    return;
  self->narrow = narrow;
  attach_buttons (self);
  update_buttons (self);
}
