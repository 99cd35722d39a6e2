/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-caption-card.h"

#include "midline-shrink-bin.h"
#include "midline-structures.h"

#include <glib/gi18n-lib.h>

struct _MidlineCaptionCard {
  AdwBin parent_instance;

  /* children */
  MidlineShrinkBin *words_bin;
  GtkLabel *name_label;
  GtkLabel *role_label;
  GtkWidget *previous_button;
  GtkWidget *next_button;
};

G_DEFINE_FINAL_TYPE (MidlineCaptionCard, midline_caption_card, ADW_TYPE_BIN)

enum { STEP, N_SIGNALS };
static guint signals[N_SIGNALS];

static void
previous_clicked_cb (MidlineCaptionCard *self)
{
  g_signal_emit (self, signals[STEP], 0, -1);
}

static void
next_clicked_cb (MidlineCaptionCard *self)
{
  g_signal_emit (self, signals[STEP], 0, 1);
}

static void
midline_caption_card_class_init (MidlineCaptionCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[STEP] = g_signal_new ("step", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  g_type_ensure (MIDLINE_TYPE_SHRINK_BIN);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MIDLINE_RESOURCE_BASE "/ui/midline-caption-card.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineCaptionCard, words_bin);
  gtk_widget_class_bind_template_child (widget_class, MidlineCaptionCard, name_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineCaptionCard, role_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineCaptionCard, previous_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineCaptionCard, next_button);
  gtk_widget_class_bind_template_callback (widget_class, previous_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_clicked_cb);
}

static void
midline_caption_card_init (MidlineCaptionCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** midline_caption_card_new: a card without a structure yet. */
GtkWidget *
midline_caption_card_new (void)
{
  return g_object_new (MIDLINE_TYPE_CAPTION_CARD, NULL);
}

/** midline_caption_card_set_structure: shows a structure; an id that names none hides the card. */
void
midline_caption_card_set_structure (MidlineCaptionCard *self,
                                    const char         *structure_id)
{
  const MidlineStructure *structure = midline_structures_lookup (structure_id);
  g_autofree char *description = NULL;

  g_return_if_fail (MIDLINE_IS_CAPTION_CARD (self));

  gtk_widget_set_visible (GTK_WIDGET (self), structure != NULL);
  if (structure == NULL)
    return;
  gtk_label_set_label (self->name_label, midline_structure_get_name (structure));
  gtk_label_set_label (self->role_label, midline_structure_get_role (structure));
  /* Translators: name of a part of the knee and what it does; for screen readers */
  description = g_strdup_printf (_("%s: %s"), midline_structure_get_name (structure),
                                 midline_structure_get_role (structure));
  midline_shrink_bin_set_accessible_label (self->words_bin, description);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->previous_button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->next_button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}
