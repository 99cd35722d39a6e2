/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-labels.h"

/* Labels made in code: all wrap, so that no language and no text size cuts them off. */

static GtkWidget *
create (const char        *text,
        const char        *css_class,
        GtkAccessibleRole  role)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", role, "label", text,
                                   "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0f, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

/**
 * midline_label_new:
 * @text: (nullable): what it says
 * @css_class: (nullable): how it looks
 *
 * Text that begins at the start side and wraps.
 */
GtkWidget *
midline_label_new (const char *text,
                   const char *css_class)
{
  return create (text, css_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

/**
 * midline_label_new_centered:
 * @text: (nullable): what it says
 * @css_class: (nullable): how it looks
 *
 * Text whose lines stand in the middle.
 */
GtkWidget *
midline_label_new_centered (const char *text,
                            const char *css_class)
{
  GtkWidget *label = midline_label_new (text, css_class);

  gtk_label_set_xalign (GTK_LABEL (label), 0.5f);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  return label;
}

/** midline_label_new_caption: small, quiet text. */
GtkWidget *
midline_label_new_caption (const char *text)
{
  GtkWidget *label = midline_label_new (text, "caption");

  gtk_widget_add_css_class (label, "dim-label");
  return label;
}

/** midline_label_new_heading: a heading, for screen readers as well. */
GtkWidget *
midline_label_new_heading (const char *text)
{
  return create (text, "heading", GTK_ACCESSIBLE_ROLE_HEADING);
}
