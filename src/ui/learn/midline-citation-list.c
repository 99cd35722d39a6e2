/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-citation-list.h"

#include "midline-content.h"
#include "midline-labels.h"
#include "midline-wrap-box.h"

#include <glib/gi18n-lib.h>

static GtkWidget *
create_button (const MidlineReference *reference,
               guint                   number)
{
  GtkWidget *button = gtk_button_new ();
  /* Translators: number and short name of a source below a text, for example “1 Cowan 2001” */
  g_autofree char *words = g_strdup_printf (_("%u %s"), number, reference->short_name);
  /* Translators: the same for screen readers, for example “Source 1: Cowan 2001” */
  g_autofree char *name = g_strdup_printf (_("Source %u: %s"), number, reference->short_name);

  gtk_button_set_child (GTK_BUTTON (button), midline_label_new (words, NULL));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", reference->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-source");
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "midline-citation");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, reference->note, -1);
  return button;
}

/**
 * midline_citation_list_new:
 * @citations: (element-type MidlineReference): in the order of their numbers
 *
 * The numbered references of a text, side by side below it. Each is a button that opens its
 * source: the same door as the raised number in the text, with a name that can be read out.
 */
GtkWidget *
midline_citation_list_new (GPtrArray *citations)
{
  GtkWidget *box = midline_wrap_box_new ();

  g_object_set (box, "spacing", 0, "line-spacing", 0, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Sources of This Text"), -1);
  for (guint i = 0; i < citations->len; i++)
    midline_wrap_box_append (MIDLINE_WRAP_BOX (box), create_button (citations->pdata[i], i + 1));
  gtk_widget_set_visible (box, citations->len > 0);
  return box;
}
