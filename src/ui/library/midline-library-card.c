/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-library-card.h"

#include "midline-figure-tile.h"
#include "midline-level-dots.h"
#include "midline-marks.h"

#include <glib/gi18n-lib.h>

/* The card asks for about as much room as two in a row have at the smallest width. */
#define NAME_CHARS 14

struct _MidlineLibraryCard {
  GtkFlowBoxChild parent_instance;

  MidlineExercise *exercise; /* (owned) */
};

G_DEFINE_FINAL_TYPE (MidlineLibraryCard, midline_library_card, GTK_TYPE_FLOW_BOX_CHILD)

static void
midline_library_card_finalize (GObject *object)
{
  g_clear_pointer (&MIDLINE_LIBRARY_CARD (object)->exercise, midline_exercise_unref);
  G_OBJECT_CLASS (midline_library_card_parent_class)->finalize (object);
}

static void
midline_library_card_class_init (MidlineLibraryCardClass *klass)
{
  static const guint keys[] = { GDK_KEY_Return, GDK_KEY_ISO_Enter, GDK_KEY_KP_Enter,
                                GDK_KEY_space, GDK_KEY_KP_Space };

  G_OBJECT_CLASS (klass)->finalize = midline_library_card_finalize;
  /* Taken here, or the search above would take them as typed text. */
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_signal (GTK_WIDGET_CLASS (klass), keys[i], 0, "activate", NULL);
}

static void
midline_library_card_init (MidlineLibraryCard *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "activatable");
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-library-card");
}

static GtkWidget *
create_details_button (MidlineExercise *exercise)
{
  GtkWidget *button = gtk_button_new_with_label (_("Details"));
  /* Translators: leads to the page of an exercise, for example “Details of Clamshell” */
  g_autofree char *label = g_strdup_printf (_("Details of %s"), exercise->name);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-exercise");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", exercise->id);
  gtk_widget_set_halign (button, GTK_ALIGN_END);
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "midline-card-details");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  return button;
}

static GtkWidget *
create_foot (MidlineExercise *exercise)
{
  GtkWidget *foot = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *mark = midline_pillar_mark_new (exercise->pillar, TRUE);

  gtk_widget_set_hexpand (mark, TRUE);
  gtk_box_append (GTK_BOX (foot), mark);
  gtk_box_append (GTK_BOX (foot), midline_level_dots_new (exercise->level));
  return foot;
}

static GtkWidget *
create_text (MidlineExercise *exercise)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *name = g_object_new (GTK_TYPE_LABEL, "label", exercise->name, "xalign", 0.0f,
                                  "yalign", 0.0f, "wrap", TRUE,
                                  "wrap-mode", PANGO_WRAP_WORD_CHAR, "width-chars", NAME_CHARS,
                                  "max-width-chars", NAME_CHARS, "vexpand", TRUE, NULL);

  gtk_widget_add_css_class (name, "heading");
  gtk_widget_add_css_class (box, "midline-library-card-text");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), create_foot (exercise));
  return box;
}

static void
set_name (MidlineLibraryCard *self)
{
  g_autofree char *level = midline_level_dots_dup_words (self->exercise->level);
  /* Translators: how a card is read out: “Clamshell, Hip, Level 1 of 3” */
  g_autofree char *name = g_strdup_printf (_("%s, %s, %s"), self->exercise->name,
                                           midline_pillar_get_name (self->exercise->pillar),
                                           level);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/**
 * midline_library_card_new:
 * @program: whose pictures are shown
 * @exercise: the exercise to show
 * @has_details_button: whether a button leads to its page
 */
GtkWidget *
midline_library_card_new (MidlineProgram  *program,
                          MidlineExercise *exercise,
                          gboolean         has_details_button)
{
  MidlineLibraryCard *self;
  GtkWidget *box, *overlay;

  g_return_val_if_fail (exercise != NULL, NULL);

  self = g_object_new (MIDLINE_TYPE_LIBRARY_CARD, NULL);
  self->exercise = midline_exercise_ref (exercise);
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  overlay = gtk_overlay_new ();
  gtk_overlay_set_child (GTK_OVERLAY (overlay),
                         midline_figure_tile_new (program, exercise, MIDLINE_FIGURE_CARD));
  if (has_details_button)
    gtk_overlay_add_overlay (GTK_OVERLAY (overlay), create_details_button (exercise));
  gtk_box_append (GTK_BOX (box), overlay);
  gtk_box_append (GTK_BOX (box), create_text (exercise));
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (self), box);
  set_name (self);
  return GTK_WIDGET (self);
}

/** midline_library_card_get_exercise: (transfer none): the exercise shown. */
MidlineExercise *
midline_library_card_get_exercise (MidlineLibraryCard *self)
{
  g_return_val_if_fail (MIDLINE_IS_LIBRARY_CARD (self), NULL);

  return self->exercise;
}
