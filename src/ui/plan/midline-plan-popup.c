/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A popover that belongs to a widget only while it is open. */

#include "midline-plan-popup.h"

#include "midline-labels.h"

#define TEXT_WIDTH_CHARS 38
#define LEAST_WIDTH_CHARS 5
#define MARGIN_PX 6

/** midline_plan_popup_create_text: (transfer floating): text that wraps inside a popover. */
GtkWidget *
midline_plan_popup_create_text (const char *text,
                                const char *css_class)
{
  GtkWidget *label = midline_label_new (text, css_class);

  gtk_label_set_width_chars (GTK_LABEL (label), LEAST_WIDTH_CHARS);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), TEXT_WIDTH_CHARS);
  return label;
}

/**
 * midline_plan_popover_new:
 * @content: (transfer floating): what it shows
 * @label: the name for screen readers
 *
 * Returns: (transfer floating): a popover
 */
GtkPopover *
midline_plan_popover_new (GtkWidget  *content,
                          const char *label)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *clamp = adw_clamp_new ();

  gtk_widget_set_margin_top (content, MARGIN_PX);
  gtk_widget_set_margin_bottom (content, MARGIN_PX);
  gtk_widget_set_margin_start (content, MARGIN_PX);
  gtk_widget_set_margin_end (content, MARGIN_PX);
  adw_clamp_set_child (ADW_CLAMP (clamp), content);
  gtk_popover_set_child (GTK_POPOVER (popover), clamp);
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  return GTK_POPOVER (popover);
}

/** midline_plan_popover_new_text: (transfer floating): a popover that says @text. */
GtkPopover *
midline_plan_popover_new_text (const char *text)
{
  return midline_plan_popover_new (midline_plan_popup_create_text (text, "body"), text);
}

/* A popover of GTK 4.8 counts its own borders as room for its child and so cuts off the last line
 * of wrapping text. Holding the child to the width it will have makes the height right. */
static void
fix_width (GtkPopover *popover)
{
  GtkWidget *child = gtk_popover_get_child (popover);
  int natural;

  if (!ADW_IS_CLAMP (child))
    return;
  gtk_widget_measure (adw_clamp_get_child (ADW_CLAMP (child)), GTK_ORIENTATION_HORIZONTAL, -1,
                      NULL, &natural, NULL, NULL);
  adw_clamp_set_maximum_size (ADW_CLAMP (child), natural);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (child), natural);
}

static gboolean
unparent_cb (gpointer user_data)
{
  GtkWidget *popover = user_data;

  if (gtk_widget_get_parent (popover) != NULL)
    gtk_widget_unparent (popover);
  return G_SOURCE_REMOVE;
}

/* The action of the chosen item runs after the popover closed, and needs it where it is. */
static void
closed_cb (GtkPopover *popover)
{
  GtkWidget *owner = gtk_widget_get_parent (GTK_WIDGET (popover));
  GtkRoot *root = owner != NULL ? gtk_widget_get_root (owner) : NULL;
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (owner == NULL)
    return;
  if (focus == NULL || gtk_widget_is_ancestor (focus, GTK_WIDGET (popover)))
    gtk_widget_grab_focus (owner);
  g_idle_add_full (G_PRIORITY_DEFAULT, unparent_cb, g_object_ref (popover), g_object_unref);
}

/* Closed first: an open popover that loses its owner is never freed by GTK 4.8, and a tooltip that
 * waits for it complains. */
static void
owner_destroyed_cb (GtkWidget *popover)
{
  gtk_popover_popdown (GTK_POPOVER (popover));
  unparent_cb (popover);
}

/**
 * midline_plan_popup_open:
 * @owner: what the popover points at and gives the focus back to
 * @popover: (transfer floating): the popover
 */
void
midline_plan_popup_open (GtkWidget  *owner,
                         GtkPopover *popover)
{
  gtk_widget_set_parent (GTK_WIDGET (popover), owner);
  fix_width (popover);
  g_signal_connect (popover, "closed", G_CALLBACK (closed_cb), NULL);
  g_signal_connect_object (owner, "destroy", G_CALLBACK (owner_destroyed_cb), popover,
                           G_CONNECT_SWAPPED);
  gtk_popover_popup (popover);
}

/**
 * midline_plan_popup_open_menu:
 * @owner: what the menu belongs to
 * @menu: (transfer full): the model
 */
void
midline_plan_popup_open_menu (GtkWidget  *owner,
                              GMenuModel *menu)
{
  GtkWidget *popover = gtk_popover_menu_new_from_model (menu);

  midline_plan_popup_open (owner, GTK_POPOVER (popover));
  g_object_unref (menu);
}
