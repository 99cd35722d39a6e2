/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-source-row.h"

#include "midline-labels.h"
#include "midline-open.h"

#include <glib/gi18n-lib.h>

#define DOI_RESOLVER "https://doi.org/"

static gboolean
link_activated_cb (GtkLinkButton *link)
{
  midline_open_address (GTK_WIDGET (link), gtk_link_button_get_uri (link));
  return TRUE;
}

static GtkWidget *
create_link (const MidlineReference *reference)
{
  g_autofree char *escaped = g_uri_escape_string (reference->doi, "/():;", FALSE);
  g_autofree char *address = g_strconcat (DOI_RESOLVER, escaped, NULL);
  g_autofree char *words = g_strconcat ("doi.org/", reference->doi, NULL);
  /* Translators: a link for screen readers, for example “Open Cowan 2001 in Your Browser” */
  g_autofree char *name = g_strdup_printf (_("Open %s in Your Browser"), reference->short_name);
  GtkWidget *link = gtk_link_button_new (address);
  GtkWidget *label = midline_label_new (words, "caption");

  gtk_widget_set_direction (label, GTK_TEXT_DIR_LTR);
  gtk_button_set_child (GTK_BUTTON (link), label);
  gtk_widget_set_halign (link, GTK_ALIGN_START);
  gtk_widget_add_css_class (link, "midline-citation");
  gtk_widget_set_tooltip_text (link, _("Open in Your Browser"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (link),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect (link, "activate-link", G_CALLBACK (link_activated_cb), NULL);
  return link;
}

/**
 * midline_source_row_new:
 * @reference: a source
 *
 * A source in the list of Sources: short name, what it is, what it is used for, and a link where it
 * has a DOI.
 */
GtkWidget *
midline_source_row_new (const MidlineReference *reference)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  g_autofree char *description =
    /* Translators: a source for screen readers: author, year and journal, then what it is used for:
     * “Cowan SM et al. Arch Phys Med Rehabil 2001. Timing of the two quads on stairs” */
    g_strdup_printf (_("%s. %s"), reference->text, reference->note);

  gtk_box_append (GTK_BOX (box), midline_label_new (reference->short_name, "heading"));
  gtk_box_append (GTK_BOX (box), midline_label_new (reference->text, "body"));
  gtk_box_append (GTK_BOX (box), midline_label_new (reference->note, "dim-label"));
  if (reference->doi != NULL)
    gtk_box_append (GTK_BOX (box), create_link (reference));
  gtk_widget_add_css_class (row, "midline-source-row");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, reference->short_name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
  return row;
}
