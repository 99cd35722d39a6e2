/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-suggestion-card.h"

#include "midline-adaptive-bin.h"
#include "midline-figure-tile.h"
#include "midline-suggestion-state.h"

#include <glib/gi18n-lib.h>

/* From this width on the buttons stand beside the words. */
#define WIDE_FROM_PX 840
#define NARROW_BELOW_PX 480
/* What three buttons may ask for on a page of 360 px. */
#define MOST_BUTTONS_WIDTH_PX 300

struct _MidlineSuggestionCard {
  AdwBin parent_instance;

  /* configured */
  MidlineProgram *program;       /* (owned) (nullable) */

  gboolean is_wanted;            /* the page has a place for it now */

  /* cache */
  MidlineSuggestionState *state; /* (owned) (nullable) */
  GtkWidget *old_tile;           /* (nullable) in figure_box */
  GtkWidget *new_tile;           /* (nullable) in figure_box */

  /* children */
  MidlineAdaptiveBin *adaptive_bin;
  GtkBox *main_box;
  GtkBox *words_box;
  GtkBox *figure_box;
  GtkWidget *arrow;
  GtkLabel *question;
  GtkLabel *sentence;
  GtkRevealer *why_revealer;
  GtkLabel *why;
  GtkBox *button_box;
  GtkWidget *more;
  GtkToggleButton *why_button;
  GtkButton *keep_button;
  GtkButton *accept_button;
};

G_DEFINE_FINAL_TYPE (MidlineSuggestionCard, midline_suggestion_card, ADW_TYPE_BIN)

/* A tile is made with the first exercise that it shows, and kept. */
static void
update_tile (MidlineSuggestionCard  *self,
             GtkWidget             **tile,
             const char             *exercise_id,
             gboolean                is_first)
{
  MidlineExercise *exercise =
    exercise_id != NULL
      ? midline_catalogue_lookup (midline_program_get_catalogue (self->program), exercise_id)
      : NULL;

  if (*tile == NULL && exercise != NULL)
    {
      *tile = midline_figure_tile_new (self->program, exercise, MIDLINE_FIGURE_ROW);
      gtk_widget_set_valign (*tile, GTK_ALIGN_CENTER);
      if (is_first)
        gtk_box_prepend (self->figure_box, *tile);
      else
        gtk_box_append (self->figure_box, *tile);
    }
  else if (exercise != NULL)
    {
      midline_figure_tile_set_exercise (MIDLINE_FIGURE_TILE (*tile), self->program, exercise);
    }
  if (*tile != NULL)
    gtk_widget_set_visible (*tile, exercise != NULL);
}

static void
update_figures (MidlineSuggestionCard *self)
{
  update_tile (self, &self->old_tile, self->state->old_exercise_id, TRUE);
  update_tile (self, &self->new_tile, self->state->new_exercise_id, FALSE);
  gtk_widget_set_visible (self->arrow, self->state->new_exercise_id != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->figure_box), self->state->old_exercise_id != NULL);
}

/* On narrow pages three buttons of one width beside each other; large text and long languages put
 * them below each other. */
static void
arrange_buttons (MidlineSuggestionCard *self,
                 gboolean               is_narrow)
{
  int minimum;

  gtk_box_set_homogeneous (self->button_box, is_narrow);
  gtk_widget_set_halign (GTK_WIDGET (self->button_box),
                         is_narrow ? GTK_ALIGN_FILL : GTK_ALIGN_END);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->button_box),
                                  GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_measure (GTK_WIDGET (self->button_box), GTK_ORIENTATION_HORIZONTAL, -1, &minimum,
                      NULL, NULL, NULL);
  if (is_narrow && minimum > MOST_BUTTONS_WIDTH_PX)
    gtk_orientable_set_orientation (GTK_ORIENTABLE (self->button_box),
                                    GTK_ORIENTATION_VERTICAL);
}

/* The buttons beside the words where there is room, below them otherwise; figures above the words
 * where the page is narrow. */
static void
arrange (MidlineSuggestionCard *self)
{
  MidlineWidthMode mode = midline_adaptive_bin_get_mode (self->adaptive_bin);
  gboolean is_narrow = mode == MIDLINE_WIDTH_NARROW;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->main_box),
                                  mode == MIDLINE_WIDTH_WIDE ? GTK_ORIENTATION_HORIZONTAL
                                                             : GTK_ORIENTATION_VERTICAL);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->words_box),
                                  is_narrow ? GTK_ORIENTATION_VERTICAL
                                            : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_halign (GTK_WIDGET (self->figure_box),
                         is_narrow ? GTK_ALIGN_START : GTK_ALIGN_FILL);
  arrange_buttons (self, is_narrow);
}

static void
set_spoken (GtkWidget  *widget,
            const char *words)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
}

static void
update_widgets (MidlineSuggestionCard *self)
{
  const MidlineSuggestionState *state = self->state;

  gtk_widget_set_visible (GTK_WIDGET (self), self->is_wanted && state->key != NULL);
  if (state->key == NULL)
    return;
  gtk_label_set_label (self->question, state->question);
  gtk_label_set_label (self->sentence, state->sentence);
  gtk_label_set_label (self->why, state->why);
  gtk_widget_set_visible (self->more, state->more != NULL);
  gtk_label_set_label (GTK_LABEL (self->more), state->more != NULL ? state->more : "");
  gtk_widget_set_visible (GTK_WIDGET (self->keep_button), state->can_keep);
  gtk_button_set_label (self->accept_button, state->accept);
  set_spoken (GTK_WIDGET (self->accept_button), state->accept_spoken);
  set_spoken (GTK_WIDGET (self), state->question);
  update_figures (self);
  arrange (self);
}

static void
read_state (MidlineSuggestionCard *self)
{
  MidlineSuggestionState *before = g_steal_pointer (&self->state);

  self->state = midline_suggestion_state_from_program (self->program);
  if (before != NULL && g_strcmp0 (before->key, self->state->key) != 0)
    gtk_toggle_button_set_active (self->why_button, FALSE);
  g_clear_pointer (&before, midline_suggestion_state_free);
  update_widgets (self);
}

static void
answer (MidlineSuggestionCard *self,
        gboolean               accept)
{
  g_autofree char *key = g_strdup (self->state->key);

  if (key == NULL)
    return;
  if (accept && self->state->asks_screening)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.change-answers", NULL);
  else
    midline_program_answer_suggestion (self->program, key, accept);
}

static void
keep_clicked_cb (MidlineSuggestionCard *self)
{
  answer (self, FALSE);
}

static void
accept_clicked_cb (MidlineSuggestionCard *self)
{
  answer (self, TRUE);
}

static void
midline_suggestion_card_dispose (GObject *object)
{
  MidlineSuggestionCard *self = MIDLINE_SUGGESTION_CARD (object);

  g_clear_pointer (&self->state, midline_suggestion_state_free);
  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_suggestion_card_parent_class)->dispose (object);
}

static void
midline_suggestion_card_class_init (MidlineSuggestionCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_suggestion_card_dispose;
  g_type_ensure (MIDLINE_TYPE_ADAPTIVE_BIN);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (
    widget_class, MIDLINE_RESOURCE_BASE "/ui/midline-suggestion-card.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineSuggestionCard, adaptive_bin);
  gtk_widget_class_bind_template_child (widget_class, MidlineSuggestionCard, main_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineSuggestionCard, words_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineSuggestionCard, figure_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineSuggestionCard, arrow);
  gtk_widget_class_bind_template_child (widget_class, MidlineSuggestionCard, question);
  gtk_widget_class_bind_template_child (widget_class, MidlineSuggestionCard, sentence);
  gtk_widget_class_bind_template_child (widget_class, MidlineSuggestionCard, why_revealer);
  gtk_widget_class_bind_template_child (widget_class, MidlineSuggestionCard, why);
  gtk_widget_class_bind_template_child (widget_class, MidlineSuggestionCard, button_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineSuggestionCard, more);
  gtk_widget_class_bind_template_child (widget_class, MidlineSuggestionCard, why_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineSuggestionCard, keep_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineSuggestionCard, accept_button);
  gtk_widget_class_bind_template_callback (widget_class, keep_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, accept_clicked_cb);
}

static void
midline_suggestion_card_init (MidlineSuggestionCard *self)
{
  self->is_wanted = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  g_object_set (self->adaptive_bin, "narrow-below", NARROW_BELOW_PX, "wide-from", WIDE_FROM_PX,
                NULL);
  g_signal_connect_object (self->adaptive_bin, "notify::mode", G_CALLBACK (arrange), self,
                           G_CONNECT_SWAPPED);
}

/** midline_suggestion_card_set_program: shows what is suggested to the person of @program. */
void
midline_suggestion_card_set_program (MidlineSuggestionCard *self,
                                     MidlineProgram        *program)
{
  g_return_if_fail (MIDLINE_IS_SUGGESTION_CARD (self));
  g_return_if_fail (self->program == NULL);

  self->program = g_object_ref (program);
  g_signal_connect_object (program, "changed", G_CALLBACK (read_state), self, G_CONNECT_SWAPPED);
  read_state (self);
}

/** midline_suggestion_card_set_is_wanted: whether it may show; a page of another day has none. */
void
midline_suggestion_card_set_is_wanted (MidlineSuggestionCard *self,
                                       gboolean               is_wanted)
{
  g_return_if_fail (MIDLINE_IS_SUGGESTION_CARD (self));

  if (self->is_wanted == is_wanted)
    return;
  self->is_wanted = is_wanted;
  if (self->state != NULL)
    update_widgets (self);
}
