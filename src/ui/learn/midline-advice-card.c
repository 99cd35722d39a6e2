/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-advice-card.h"

#include "midline-advice-button.h"
#include "midline-citation-list.h"
#include "midline-labels.h"
#include "midline-paragraph-view.h"
#include "midline-reading.h"

static GtkWidget *
create_heading (const MidlineAdvice *card)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *icon_name = midline_advice_dup_icon_name (card);
  GtkWidget *image = gtk_image_new_from_icon_name (icon_name);
  GtkWidget *title = midline_label_new_heading (card->title);

  gtk_widget_add_css_class (image, "midline-advice-icon");
  gtk_widget_set_valign (image, GTK_ALIGN_START);
  gtk_widget_remove_css_class (title, "heading");
  gtk_widget_add_css_class (title, "title-2");
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (words), title);
  gtk_box_append (GTK_BOX (words), midline_label_new (card->summary, "dim-label"));
  gtk_box_append (GTK_BOX (box), image);
  gtk_box_append (GTK_BOX (box), words);
  return box;
}

static GtkWidget *
create_point (const MidlineParagraph *point,
              GPtrArray              *citations)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *bullet = g_object_new (GTK_TYPE_LABEL, "label", "•", "valign", GTK_ALIGN_START,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GtkWidget *view = midline_paragraph_view_new (point, citations);

  gtk_widget_add_css_class (bullet, "midline-bullet");
  gtk_widget_add_css_class (bullet, "midline-paragraph");
  gtk_widget_set_hexpand (view, TRUE);
  gtk_box_append (GTK_BOX (box), bullet);
  gtk_box_append (GTK_BOX (box), view);
  return box;
}

/**
 * midline_advice_card_new:
 * @card: what to show
 * @references: (element-type MidlineReference): all sources
 *
 * One card of Getting Through the Day, whole: icon, title, points and their sources.
 */
GtkWidget *
midline_advice_card_new (const MidlineAdvice *card,
                         GPtrArray           *references)
{
  g_autoptr (GPtrArray) citations = midline_citations_collect (card->points, references);
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL,
                                 "spacing", 9, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);

  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "midline-card");
  gtk_accessible_update_property (GTK_ACCESSIBLE (box),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, card->title, -1);
  gtk_box_append (GTK_BOX (box), create_heading (card));
  for (guint i = 0; i < card->points->len; i++)
    gtk_box_append (GTK_BOX (box), create_point (card->points->pdata[i], citations));
  gtk_box_append (GTK_BOX (box), midline_citation_list_new (citations));
  return box;
}
