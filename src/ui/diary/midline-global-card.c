/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-global-card.h"

#include "midline-global-state.h"
#include "midline-symbol.h"

#include <glib/gi18n-lib.h>

struct _MidlineGlobalCard {
  AdwBin parent_instance;

  /* configured */
  MidlineProgram *program;     /* (owned) (nullable) */
  gboolean narrow;

  /* cache */
  MidlineGlobalState *state;   /* (owned) (nullable) */
  gboolean is_updating;

  /* children */
  GtkStack *stack;
  GtkImage *question_icon;
  GtkImage *line_icon;
  GtkLabel *question;
  GtkLabel *about;
  GtkGrid *grid;
  GtkWidget *later_button;
  GtkWidget *cancel_button;
  AdwActionRow *line;
  GtkLabel *answer;
  GtkWidget *buttons[MIDLINE_N_GLOBAL_STEPS]; /* (owned) */
};

G_DEFINE_FINAL_TYPE (MidlineGlobalCard, midline_global_card, ADW_TYPE_BIN)

static void
update_buttons (MidlineGlobalCard *self)
{
  self->is_updating = TRUE;
  for (int i = 0; i < MIDLINE_N_GLOBAL_STEPS; i++)
    {
      gboolean is_chosen = self->state != NULL && self->state->step == i;

      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[i]), is_chosen);
      gtk_accessible_update_state (GTK_ACCESSIBLE (self->buttons[i]),
                                   GTK_ACCESSIBLE_STATE_CHECKED,
                                   is_chosen ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                             : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
    }
  self->is_updating = FALSE;
}

static gboolean
has_focus_inside (MidlineGlobalCard *self)
{
  return gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
}

static void
show_open (MidlineGlobalCard *self,
           gboolean           is_open)
{
  gtk_stack_set_visible_child_name (self->stack, is_open ? "question" : "line");
}

/* The focus goes where the answer can be read and changed. */
static void
fold_cb (MidlineGlobalCard *self)
{
  gboolean had_focus = has_focus_inside (self);

  show_open (self, FALSE);
  if (had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self->line));
}

static void
toggled_cb (MidlineGlobalCard *self,
            GtkToggleButton   *button)
{
  int step = MIDLINE_GLOBAL_UNSAID;

  if (self->is_updating)
    return;
  for (int i = 0; i < MIDLINE_N_GLOBAL_STEPS; i++)
    if (self->buttons[i] == GTK_WIDGET (button))
      step = i;
  /* The answer that stands already, pressed once more, is the same answer. */
  if (step == self->state->step
      || !midline_program_save_global_change (self->program, self->state->question_day,
                                              (MidlineGlobalStep) step))
    update_buttons (self);
  if (self->state->step != MIDLINE_GLOBAL_UNSAID)
    fold_cb (self);
}

static void
unfold_cb (MidlineGlobalCard *self)
{
  show_open (self, TRUE);
  gtk_widget_child_focus (GTK_WIDGET (self->grid), GTK_DIR_TAB_FORWARD);
}

static void
later_clicked_cb (MidlineGlobalCard *self)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));
  g_autofree char *today = midline_date_to_iso (midline_program_get_today (self->program));

  /* To what follows the card: it is about to go. */
  for (int i = 0; i < 2 && has_focus_inside (self); i++)
    gtk_widget_child_focus (root, GTK_DIR_TAB_FORWARD);
  midline_program_set_setting (self->program, MIDLINE_SETTING_GLOBAL_QUESTION_LATER, today);
}

static void
attach_buttons (MidlineGlobalCard *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL)
    gtk_grid_remove (self->grid, child);
  for (int i = 0; i < MIDLINE_N_GLOBAL_STEPS; i++)
    gtk_grid_attach (self->grid, self->buttons[i], self->narrow ? 0 : i, self->narrow ? i : 0, 1,
                     1);
  gtk_grid_set_row_spacing (self->grid, self->narrow ? 6 : 0);
  if (self->narrow)
    gtk_widget_remove_css_class (GTK_WIDGET (self->grid), "linked");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->grid), "linked");
}

static GtkWidget *
create_button (MidlineGlobalCard *self,
               MidlineGlobalStep  step)
{
  const char *name = midline_global_step_get_name (step);
  GtkWidget *button = g_object_new (GTK_TYPE_TOGGLE_BUTTON, "accessible-role",
                                    GTK_ACCESSIBLE_ROLE_RADIO, NULL);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", name, "wrap", TRUE, "justify",
                                   GTK_JUSTIFY_CENTER, NULL);

  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_add_css_class (button, "midline-answer-button");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  return g_object_ref_sink (button);
}

static gboolean
is_same_answer (const MidlineGlobalState *a,
                const MidlineGlobalState *b)
{
  return a != NULL && a->is_shown == b->is_shown && a->question_day == b->question_day
         && a->step == b->step;
}

static void
update_widgets (MidlineGlobalCard  *self,
                MidlineGlobalState *state)
{
  gboolean is_same = is_same_answer (self->state, state);

  g_clear_pointer (&self->state, midline_global_state_free);
  self->state = state;
  gtk_widget_set_visible (GTK_WIDGET (self), state->is_shown);
  if (!state->is_shown)
    return;
  gtk_label_set_label (self->question, state->question);
  gtk_label_set_label (self->about, state->about);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->grid), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  state->question, -1);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->line), state->line);
  gtk_label_set_label (self->answer, state->step == MIDLINE_GLOBAL_UNSAID
                                       ? "" : midline_global_step_get_name (state->step));
  gtk_widget_set_visible (self->later_button, state->can_put_off);
  gtk_widget_set_visible (self->cancel_button, state->step != MIDLINE_GLOBAL_UNSAID);
  update_buttons (self);
  if (is_same)
    return;
  if (state->step == MIDLINE_GLOBAL_UNSAID)
    show_open (self, TRUE);
  else
    fold_cb (self);
}

static void
midline_global_card_dispose (GObject *object)
{
  MidlineGlobalCard *self = MIDLINE_GLOBAL_CARD (object);

  g_clear_object (&self->program);
  for (guint i = 0; i < MIDLINE_N_GLOBAL_STEPS; i++)
    g_clear_object (&self->buttons[i]);
  G_OBJECT_CLASS (midline_global_card_parent_class)->dispose (object);
}

static void
midline_global_card_finalize (GObject *object)
{
  g_clear_pointer (&MIDLINE_GLOBAL_CARD (object)->state, midline_global_state_free);
  G_OBJECT_CLASS (midline_global_card_parent_class)->finalize (object);
}

static void
midline_global_card_class_init (MidlineGlobalCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_global_card_dispose;
  G_OBJECT_CLASS (klass)->finalize = midline_global_card_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, MIDLINE_RESOURCE_BASE
                                               "/ui/midline-global-card.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineGlobalCard, stack);
  gtk_widget_class_bind_template_child (widget_class, MidlineGlobalCard, question_icon);
  gtk_widget_class_bind_template_child (widget_class, MidlineGlobalCard, line_icon);
  gtk_widget_class_bind_template_child (widget_class, MidlineGlobalCard, question);
  gtk_widget_class_bind_template_child (widget_class, MidlineGlobalCard, about);
  gtk_widget_class_bind_template_child (widget_class, MidlineGlobalCard, grid);
  gtk_widget_class_bind_template_child (widget_class, MidlineGlobalCard, later_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineGlobalCard, cancel_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineGlobalCard, line);
  gtk_widget_class_bind_template_child (widget_class, MidlineGlobalCard, answer);
  gtk_widget_class_bind_template_callback (widget_class, fold_cb);
  gtk_widget_class_bind_template_callback (widget_class, unfold_cb);
  gtk_widget_class_bind_template_callback (widget_class, later_clicked_cb);
}

static void
midline_global_card_init (MidlineGlobalCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  midline_symbol_show (self->question_icon, "midline-progress-symbolic", MIDLINE_CARD_ICON_PIXELS);
  midline_symbol_show (self->line_icon, "midline-progress-symbolic", MIDLINE_CARD_ICON_PIXELS);
  for (guint i = 0; i < MIDLINE_N_GLOBAL_STEPS; i++)
    self->buttons[i] = create_button (self, i);
  attach_buttons (self);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/** midline_global_card_new: a card that is not shown yet. */
GtkWidget *
midline_global_card_new (void)
{
  return g_object_new (MIDLINE_TYPE_GLOBAL_CARD, NULL);
}

/**
 * midline_global_card_set_program:
 * @program: the person's program; set once
 */
void
midline_global_card_set_program (MidlineGlobalCard *self,
                                 MidlineProgram    *program)
{
  g_return_if_fail (MIDLINE_IS_GLOBAL_CARD (self));

  g_set_object (&self->program, program);
}

/**
 * midline_global_card_set_narrow:
 * @narrow: whether the answers stand below each other
 */
void
midline_global_card_set_narrow (MidlineGlobalCard *self,
                                gboolean           narrow)
{
  g_return_if_fail (MIDLINE_IS_GLOBAL_CARD (self));

  if (self->narrow == narrow)
    return;
  self->narrow = narrow;
  attach_buttons (self);
}

/**
 * midline_global_card_show_date:
 * @date: the day in view, or MIDLINE_NO_DATE to ask nothing for now
 *
 * Shows what is asked on that day, or hides where nothing is; to be called when the day or the
 * program changed.
 */
void
midline_global_card_show_date (MidlineGlobalCard *self,
                               MidlineDate        date)
{
  g_return_if_fail (MIDLINE_IS_GLOBAL_CARD (self));

  update_widgets (self, midline_global_state_from_program (self->program, date));
}
