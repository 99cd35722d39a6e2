/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-sources-page.h"

#include "midline-labels.h"
#include "midline-scroll.h"
#include "midline-source-row.h"

#define TEXT_WIDTH_CHARS 66

struct _MidlineSourcesPage {
  AdwBin parent_instance;

  /* children */
  GtkScrolledWindow *scrolled_window;
  GtkBox *about_box;
  GtkListBox *sources_list;
  GtkWidget *opened_row; /* (borrowed) (nullable) takes the key focus first */
};

G_DEFINE_FINAL_TYPE (MidlineSourcesPage, midline_sources_page, ADW_TYPE_BIN)

/* Coming in by keyboard, the source that the page was opened at goes first. */
static gboolean
midline_sources_page_focus (GtkWidget        *widget,
                            GtkDirectionType  direction)
{
  MidlineSourcesPage *self = MIDLINE_SOURCES_PAGE (widget);

  if (self->opened_row != NULL && gtk_widget_get_focus_child (widget) == NULL
      && direction == GTK_DIR_TAB_FORWARD
      && gtk_widget_grab_focus (g_steal_pointer (&self->opened_row)))
    return TRUE;
  return GTK_WIDGET_CLASS (midline_sources_page_parent_class)->focus (widget, direction);
}

static void
append_about (MidlineSourcesPage *self,
              const char         *text)
{
  GtkWidget *label = midline_label_new (text, NULL);

  gtk_label_set_max_width_chars (GTK_LABEL (label), TEXT_WIDTH_CHARS);
  gtk_widget_set_halign (label, GTK_ALIGN_START);
  gtk_box_append (self->about_box, label);
}

static void
midline_sources_page_class_init (MidlineSourcesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->focus = midline_sources_page_focus;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MIDLINE_RESOURCE_BASE "/ui/midline-sources-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineSourcesPage, scrolled_window);
  gtk_widget_class_bind_template_child (widget_class, MidlineSourcesPage, about_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineSourcesPage, sources_list);
}

static void
midline_sources_page_init (MidlineSourcesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * midline_sources_page_new:
 * @program: (transfer none): the person's program
 * @reference_id: the source to open at, which is marked; an id that names none begins at the top
 *
 * What Midline rests on: how it uses its sources, and the list of them.
 */
GtkWidget *
midline_sources_page_new (MidlineProgram *program, const char *reference_id)
{
  MidlineSourcesPage *self = g_object_new (MIDLINE_TYPE_SOURCES_PAGE, NULL);
  MidlineContent *content = midline_program_get_content (program);
  GPtrArray *references = midline_content_get_references (content);
  GStrv about = midline_content_get_about_sources (content);

  for (guint i = 0; about[i] != NULL; i++)
    append_about (self, about[i]);
  for (guint i = 0; i < references->len; i++)
    {
      const MidlineReference *reference = references->pdata[i];
      GtkWidget *row = midline_source_row_new (reference);

      gtk_list_box_append (self->sources_list, row);
      if (g_strcmp0 (reference->id, reference_id) != 0)
        continue;
      gtk_widget_add_css_class (row, "opened");
      self->opened_row = row;
      midline_scroll_to_child (self->scrolled_window, row);
    }
  return GTK_WIDGET (self);
}
