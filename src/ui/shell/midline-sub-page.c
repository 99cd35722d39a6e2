/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-sub-page.h"

#include "midline-labels.h"

#include <glib/gi18n-lib.h>

struct _MidlineSubPage {
  AdwBin parent_instance;

  GtkWidget *opener; /* (borrowed) (nullable) a weak pointer */
  GtkWidget *box;    /* (borrowed) */
  GtkWidget *header; /* (borrowed) */
  GtkWidget *ends;   /* (borrowed) a box at the end of the header, for the page's own buttons */
  GtkWidget *page;   /* (borrowed) (nullable) NULL until one was set */
};

G_DEFINE_TYPE (MidlineSubPage, midline_sub_page, ADW_TYPE_BIN)

static GtkWidget *
create_header_button (const char *icon_name,
                      const char *action_name,
                      const char *label)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action_name);
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return button;
}

static void
midline_sub_page_dispose (GObject *object)
{
  MidlineSubPage *self = MIDLINE_SUB_PAGE (object);

  g_clear_weak_pointer (&self->opener);
  G_OBJECT_CLASS (midline_sub_page_parent_class)->dispose (object);
}

/* A second line rather than an ellipsis: an AdwWindowTitle would cut a long title. */
static GtkWidget *
create_title (const char *title,
              const char *subtitle)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  const char *texts[] = { title, subtitle };

  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (texts[i] != NULL)
      {
        GtkWidget *label = midline_label_new_centered (texts[i], i == 0 ? "title" : "subtitle");

        gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
        gtk_box_append (GTK_BOX (box), label);
      }
  return box;
}

static void
midline_sub_page_class_init (MidlineSubPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = midline_sub_page_dispose;
}

static void
midline_sub_page_init (MidlineSubPage *self)
{
  AdwHeaderBar *header = ADW_HEADER_BAR (adw_header_bar_new ());

  self->header = GTK_WIDGET (header);
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  adw_header_bar_pack_start (header, create_header_button ("go-previous-symbolic", "win.back",
                                                           _("Back")));
  adw_header_bar_pack_start (header, create_header_button ("midline-warning-sign-symbolic",
                                                           "win.warning-signs",
                                                           _("Something Wrong?")));
  self->ends = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  adw_header_bar_pack_end (header, self->ends);
  gtk_box_append (GTK_BOX (self->box), self->header);
  adw_bin_set_child (ADW_BIN (self), self->box);
}

/**
 * midline_sub_page_new:
 * @title: title in header capitals
 * @subtitle: (nullable): a second line, “Lesson 2 of 6”
 * @page: (transfer floating): the page itself
 * @opener: (nullable): what takes the key focus again when the page is left
 *
 * Wraps a page for the window's leaflet.
 */
GtkWidget *
midline_sub_page_new (const char *title,
                      const char *subtitle,
                      GtkWidget  *page,
                      GtkWidget  *opener)
{
  MidlineSubPage *self = g_object_new (MIDLINE_TYPE_SUB_PAGE, NULL);

  g_set_weak_pointer (&self->opener, opener);
  midline_sub_page_set_page (self, title, subtitle, page);
  return GTK_WIDGET (self);
}

/** midline_sub_page_get_opener: (nullable): what had the key focus when the page was opened. */
GtkWidget *
midline_sub_page_get_opener (MidlineSubPage *self)
{
  g_return_val_if_fail (MIDLINE_IS_SUB_PAGE (self), NULL);

  return self->opener;
}

/** midline_sub_page_get_page: the page that was wrapped. */
GtkWidget *
midline_sub_page_get_page (MidlineSubPage *self)
{
  g_return_val_if_fail (MIDLINE_IS_SUB_PAGE (self), NULL);

  return self->page;
}

/**
 * midline_sub_page_set_page:
 * @title: title in header capitals
 * @subtitle: (nullable): a second line
 * @page: (transfer floating): takes the place of the page that was wrapped before
 *
 * Turns to another page below the same header bar.
 */
void
midline_sub_page_set_page (MidlineSubPage *self,
                           const char     *title,
                           const char     *subtitle,
                           GtkWidget      *page)
{
  g_return_if_fail (MIDLINE_IS_SUB_PAGE (self));
  g_return_if_fail (GTK_IS_WIDGET (page));

  adw_header_bar_set_title_widget (ADW_HEADER_BAR (self->header),
                                   create_title (title, subtitle));
  while (gtk_widget_get_first_child (self->ends) != NULL)
    gtk_box_remove (GTK_BOX (self->ends), gtk_widget_get_first_child (self->ends));
  if (self->page != NULL)
    gtk_box_remove (GTK_BOX (self->box), self->page);
  gtk_widget_set_vexpand (page, TRUE);
  gtk_box_append (GTK_BOX (self->box), page);
  self->page = page;
}

/** midline_sub_page_pack_end: puts a button of the present page at the end of the header bar. */
void
midline_sub_page_pack_end (MidlineSubPage *self,
                           GtkWidget      *widget)
{
  g_return_if_fail (MIDLINE_IS_SUB_PAGE (self));

  gtk_box_append (GTK_BOX (self->ends), widget);
}

/** midline_sub_page_hide_header: for a page that fills the window and has a header of its own. */
void
midline_sub_page_hide_header (MidlineSubPage *self)
{
  g_return_if_fail (MIDLINE_IS_SUB_PAGE (self));

  gtk_widget_set_visible (self->header, FALSE);
}
