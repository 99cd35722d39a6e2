/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-weekly-card.h"

#include "midline-pain-row.h"
#include "midline-symbol.h"
#include "midline-weekly-state.h"
#include "midline-wrap-box.h"

#include <glib/gi18n-lib.h>

struct _MidlineWeeklyCard {
  AdwBin parent_instance;

  /* configured */
  MidlineProgram *program;     /* (owned) (nullable) */

  /* cache */
  MidlineWeeklyState *state;   /* (owned) (nullable) */
  gboolean is_open;

  /* children */
  GtkStack *stack;
  GtkImage *question_icon;
  GtkImage *line_icon;
  GtkLabel *question;
  GtkLabel *about;
  GtkListBox *list;
  GtkWidget *save_button;
  GtkWidget *later_button;
  GtkWidget *cancel_button;
  AdwActionRow *line;
  GtkLabel *answer;
  MidlinePainRow *rows[MIDLINE_N_ACTIVITIES]; /* NULL before they are first needed */
};

G_DEFINE_FINAL_TYPE (MidlineWeeklyCard, midline_weekly_card, ADW_TYPE_BIN)

/* A check without a number says nothing. */
static void
update_save_button (MidlineWeeklyCard *self)
{
  gboolean says_anything = FALSE;

  for (guint i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    says_anything |= midline_pain_row_get_pain (self->rows[i]) != MIDLINE_PAIN_NOT_TRIED;
  gtk_widget_set_sensitive (self->save_button, says_anything);
}

/* Most days the card is not shown; its rows wait until it is. */
static void
ensure_rows (MidlineWeeklyCard *self)
{
  g_autoptr (GtkSizeGroup) group = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);

  for (guint i = 0; i < MIDLINE_N_ACTIVITIES && self->rows[i] == NULL; i++)
    {
      GtkWidget *row = midline_pain_row_new (midline_activity_get_name (i),
                                             i == MIDLINE_ACTIVITY_NOW ? _("Not said")
                                                                       : _("Not tried"));

      self->rows[i] = MIDLINE_PAIN_ROW (row);
      midline_pain_row_align (self->rows[i], group);
      gtk_list_box_append (self->list, row);
      g_signal_connect_object (row, "changed", G_CALLBACK (update_save_button), self,
                               G_CONNECT_SWAPPED);
    }
}

static void
show_open (MidlineWeeklyCard *self,
           gboolean           is_open)
{
  self->is_open = is_open;
  if (is_open)
    {
      ensure_rows (self);
      for (guint i = 0; i < MIDLINE_N_ACTIVITIES; i++)
        midline_pain_row_set_pain (self->rows[i], self->state->pain_0_to_10[i]);
      update_save_button (self);
    }
  gtk_widget_set_visible (self->later_button, self->state->can_put_off);
  gtk_widget_set_visible (self->cancel_button, self->state->is_answered);
  gtk_stack_set_visible_child_name (self->stack, is_open ? "question" : "line");
}

static gboolean
has_focus_inside (MidlineWeeklyCard *self)
{
  return gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
}

/* The focus goes where the answer can be read and changed. */
static void
fold (MidlineWeeklyCard *self)
{
  gboolean had_focus = has_focus_inside (self);

  show_open (self, FALSE);
  if (had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self->line));
}

static void
save_clicked_cb (MidlineWeeklyCard *self)
{
  int pain[MIDLINE_N_ACTIVITIES];

  for (guint i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    pain[i] = midline_pain_row_get_pain (self->rows[i]);
  /* Without a change nothing is told, and the card still folds. */
  if (midline_program_save_weekly_check (self->program, self->state->check_day, pain)
      && self->state->is_answered)
    fold (self);
}

/* To what follows the card: Later, Save and Cancel are the last that can be left behind. */
static void
move_focus_on (MidlineWeeklyCard *self)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));

  for (int i = 0; i < 3 && has_focus_inside (self); i++)
    gtk_widget_child_focus (root, GTK_DIR_TAB_FORWARD);
}

static void
later_clicked_cb (MidlineWeeklyCard *self)
{
  g_autofree char *today = midline_date_to_iso (midline_program_get_today (self->program));

  move_focus_on (self);
  midline_program_set_setting (self->program, MIDLINE_SETTING_WEEKLY_CHECK_LATER, today);
}

static void
unfold_cb (MidlineWeeklyCard *self)
{
  show_open (self, TRUE);
  gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

/* What is being entered stays while something else of the day changes. */
static gboolean
is_same_answer (const MidlineWeeklyState *a,
                const MidlineWeeklyState *b)
{
  if (a == NULL || a->is_shown != b->is_shown || a->check_day != b->check_day
      || a->is_answered != b->is_answered)
    return FALSE;
  for (guint i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    if (a->pain_0_to_10[i] != b->pain_0_to_10[i])
      return FALSE;
  return TRUE;
}

static void
update_widgets (MidlineWeeklyCard  *self,
                MidlineWeeklyState *state)
{
  gboolean is_same = is_same_answer (self->state, state);

  g_clear_pointer (&self->state, midline_weekly_state_free);
  self->state = state;
  gtk_widget_set_visible (GTK_WIDGET (self), state->is_shown);
  if (!state->is_shown)
    return;
  gtk_label_set_label (self->question, state->question);
  gtk_label_set_label (self->about, state->about);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  state->question, -1);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->line), state->line);
  gtk_label_set_label (self->answer, state->answer);
  if (is_same)
    return;
  if (state->is_answered)
    fold (self);
  else
    show_open (self, TRUE);
}

static void
midline_weekly_card_dispose (GObject *object)
{
  g_clear_object (&MIDLINE_WEEKLY_CARD (object)->program);
  G_OBJECT_CLASS (midline_weekly_card_parent_class)->dispose (object);
}

static void
midline_weekly_card_finalize (GObject *object)
{
  g_clear_pointer (&MIDLINE_WEEKLY_CARD (object)->state, midline_weekly_state_free);
  G_OBJECT_CLASS (midline_weekly_card_parent_class)->finalize (object);
}

static void
midline_weekly_card_class_init (MidlineWeeklyCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_weekly_card_dispose;
  G_OBJECT_CLASS (klass)->finalize = midline_weekly_card_finalize;
  g_type_ensure (MIDLINE_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, MIDLINE_RESOURCE_BASE
                                               "/ui/midline-weekly-card.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineWeeklyCard, stack);
  gtk_widget_class_bind_template_child (widget_class, MidlineWeeklyCard, question_icon);
  gtk_widget_class_bind_template_child (widget_class, MidlineWeeklyCard, line_icon);
  gtk_widget_class_bind_template_child (widget_class, MidlineWeeklyCard, question);
  gtk_widget_class_bind_template_child (widget_class, MidlineWeeklyCard, about);
  gtk_widget_class_bind_template_child (widget_class, MidlineWeeklyCard, list);
  gtk_widget_class_bind_template_child (widget_class, MidlineWeeklyCard, save_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineWeeklyCard, later_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineWeeklyCard, cancel_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineWeeklyCard, line);
  gtk_widget_class_bind_template_child (widget_class, MidlineWeeklyCard, answer);
  gtk_widget_class_bind_template_callback (widget_class, save_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, later_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, fold);
  gtk_widget_class_bind_template_callback (widget_class, unfold_cb);
}

static void
midline_weekly_card_init (MidlineWeeklyCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  midline_symbol_show (self->question_icon, "midline-progress-symbolic", MIDLINE_CARD_ICON_PIXELS);
  midline_symbol_show (self->line_icon, "midline-progress-symbolic", MIDLINE_CARD_ICON_PIXELS);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/** midline_weekly_card_new: a card that is not shown yet. */
GtkWidget *
midline_weekly_card_new (void)
{
  return g_object_new (MIDLINE_TYPE_WEEKLY_CARD, NULL);
}

/**
 * midline_weekly_card_set_program:
 * @program: the person's program; set once
 */
void
midline_weekly_card_set_program (MidlineWeeklyCard *self,
                                 MidlineProgram    *program)
{
  g_return_if_fail (MIDLINE_IS_WEEKLY_CARD (self));

  g_set_object (&self->program, program);
}

/**
 * midline_weekly_card_show_date:
 * @date: the day in view, or MIDLINE_NO_DATE to ask nothing for now
 *
 * Shows what is asked on that day, or hides where nothing is; to be called when the day or the
 * program changed.
 */
void
midline_weekly_card_show_date (MidlineWeeklyCard *self,
                               MidlineDate        date)
{
  g_return_if_fail (MIDLINE_IS_WEEKLY_CARD (self));

  update_widgets (self, midline_weekly_state_from_program (self->program, date));
}

/** midline_weekly_card_is_asking: whether it asks about a week that has no check yet. */
gboolean
midline_weekly_card_is_asking (MidlineWeeklyCard *self)
{
  g_return_val_if_fail (MIDLINE_IS_WEEKLY_CARD (self), FALSE);

  return self->state != NULL && self->state->is_shown && !self->state->is_answered;
}
