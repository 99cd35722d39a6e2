/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-advice-button.h"

struct _MidlineAdviceButton {
  GtkButton parent_instance;

  /* children */
  GtkWidget *box;
  GtkWidget *image;
  GtkWidget *words;
  GtkWidget *title;
  GtkWidget *summary;
};

G_DEFINE_FINAL_TYPE (MidlineAdviceButton, midline_advice_button, GTK_TYPE_BUTTON)

static GtkWidget *
append_label (GtkWidget *box)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_box_append (GTK_BOX (box), label);
  return label;
}

static void
midline_advice_button_class_init (MidlineAdviceButtonClass *klass)
{
}

static void
midline_advice_button_init (MidlineAdviceButton *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  self->image = gtk_image_new ();
  self->words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->title = append_label (self->words);
  self->summary = append_label (self->words);
  gtk_widget_set_valign (self->words, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (self->box, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->image, "midline-advice-icon");
  gtk_widget_add_css_class (self->summary, "caption");
  gtk_widget_add_css_class (self->summary, "dim-label");
  gtk_box_append (GTK_BOX (self->box), self->image);
  gtk_box_append (GTK_BOX (self->box), self->words);
  gtk_button_set_child (GTK_BUTTON (self), self->box);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-advice-button");
}

/** midline_advice_dup_icon_name: the symbolic icon of a card. */
char *
midline_advice_dup_icon_name (const MidlineAdvice *card)
{
  return g_strdup_printf ("midline-%s-symbolic", card->icon);
}

/** midline_advice_button_new: the door to a card. */
GtkWidget *
midline_advice_button_new (const MidlineAdvice *card)
{
  MidlineAdviceButton *self = g_object_new (MIDLINE_TYPE_ADVICE_BUTTON, NULL);
  g_autofree char *icon_name = midline_advice_dup_icon_name (card);

  gtk_image_set_from_icon_name (GTK_IMAGE (self->image), icon_name);
  gtk_label_set_label (GTK_LABEL (self->title), card->title);
  gtk_label_set_label (GTK_LABEL (self->summary), card->summary);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", card->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "win.show-advice");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, card->title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, card->summary, -1);
  midline_advice_button_set_narrow (self, FALSE);
  return GTK_WIDGET (self);
}

/** midline_advice_button_set_narrow: whether the icon stands beside the words. */
void
midline_advice_button_set_narrow (MidlineAdviceButton *self,
                                  gboolean             is_narrow)
{
  float align = is_narrow ? 0 : 0.5f;
  GtkWidget *labels[] = { self->title, self->summary };

  g_return_if_fail (MIDLINE_IS_ADVICE_BUTTON (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->box),
                                  is_narrow ? GTK_ORIENTATION_HORIZONTAL
                                            : GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self->box), is_narrow ? 12 : 9);
  gtk_widget_set_visible (self->summary, is_narrow);
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      gtk_label_set_xalign (GTK_LABEL (labels[i]), align);
      gtk_label_set_justify (GTK_LABEL (labels[i]),
                             is_narrow ? GTK_JUSTIFY_LEFT : GTK_JUSTIFY_CENTER);
    }
}
