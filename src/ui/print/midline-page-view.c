/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-page-view.h"

#include "midline-handout-painter.h"
#include "midline-handout-text.h"
#include "midline-print-state.h"

/* Letters are drawn this much larger and shrunk, because cairo puts each one on a whole pixel: at
 * the size of a preview words would fall apart. */
#define OVERSIZE 3

struct _MidlinePageView {
  GtkWidget parent_instance;

  /* configured */
  const MidlinePrintDocument *document; /* (borrowed) (nullable) of the preview that holds this */
  guint page;                           /* from 0 */

  /* cache */
  cairo_surface_t *image;               /* (owned) (nullable) the page as last drawn */
};

G_DEFINE_FINAL_TYPE (MidlinePageView, midline_page_view, GTK_TYPE_WIDGET)

static void
ensure_image (MidlinePageView *self,
              int              width,
              int              height)
{
  cairo_t *cr;

  if (self->image != NULL && cairo_image_surface_get_width (self->image) == width &&
      cairo_image_surface_get_height (self->image) == height)
    return;

  g_clear_pointer (&self->image, cairo_surface_destroy);
  self->image = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cr = cairo_create (self->image);
  cairo_scale (cr, width / self->document->page_width_pt, height / self->document->page_height_pt);
  midline_handout_painter_draw_page (self->document, self->page, cr);
  cairo_destroy (cr);
}

static void
midline_page_view_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  MidlinePageView *self = MIDLINE_PAGE_VIEW (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  int factor = gtk_widget_get_scale_factor (widget) * OVERSIZE;
  cairo_t *cr;

  if (self->document == NULL || width < 1 || height < 1)
    return;

  ensure_image (self, width * factor, height * factor);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  cairo_scale (cr, 1.0 / factor, 1.0 / factor);
  cairo_set_source_surface (cr, self->image, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_GOOD);
  cairo_paint (cr);
  cairo_destroy (cr);
}

static void
midline_page_view_finalize (GObject *object)
{
  MidlinePageView *self = MIDLINE_PAGE_VIEW (object);

  g_clear_pointer (&self->image, cairo_surface_destroy);
  G_OBJECT_CLASS (midline_page_view_parent_class)->finalize (object);
}

static void
midline_page_view_class_init (MidlinePageViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = midline_page_view_finalize;
  widget_class->snapshot = midline_page_view_snapshot;
  gtk_widget_class_set_css_name (widget_class, "widget");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
midline_page_view_init (MidlinePageView *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-paper");
}

/**
 * midline_page_view_new:
 *
 * Returns: a view of no page yet
 */
GtkWidget *
midline_page_view_new (void)
{
  return g_object_new (MIDLINE_TYPE_PAGE_VIEW, NULL);
}

/**
 * midline_page_view_show:
 * @self: a view
 * @document: (nullable): pages; must outlive the view or be replaced before it goes
 * @page: index of a page, from 0
 */
void
midline_page_view_show (MidlinePageView            *self,
                        const MidlinePrintDocument *document,
                        guint                       page)
{
  g_return_if_fail (MIDLINE_IS_PAGE_VIEW (self));

  g_clear_pointer (&self->image, cairo_surface_destroy);
  self->document = document;
  self->page = page;
  if (document != NULL)
    {
      g_autofree char *label =
          midline_print_state_dup_pages_label (page + 1, 1, document->pages->len);
      /* So that the preview is no blank to a screen reader. */
      g_autofree char *words =
          midline_handout_text_render_page (g_ptr_array_index (document->pages, page));

      gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
