/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-print-preview.h"

#include "midline-page-view.h"

#define PAGE_GAP 18
#define MOST_SHOWN 2
#define SMALLEST_WIDTH 240
#define SMALLEST_HEIGHT 200

/* Two pages show where each is at least this wide, and this much of what one alone would be. */
#define SMALLEST_PAGE_WIDTH 260
#define SMALLEST_SHARE 0.6

struct _MidlinePrintPreview {
  GtkWidget parent_instance;

  /* configured */
  MidlinePrintDocument *document; /* (owned) (nullable) */

  /* cache */
  guint first_page;               /* from 0 */
  guint n_fitting;                /* how many pages fit beside each other */
  guint turned_id;

  /* children */
  GtkWidget *views[MOST_SHOWN];
};

enum { SIGNAL_TURNED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MidlinePrintPreview, midline_print_preview, GTK_TYPE_WIDGET)

static void
update_views (MidlinePrintPreview *self)
{
  guint n_shown = midline_print_preview_get_n_shown (self);

  for (guint i = 0; i < MOST_SHOWN; i++)
    {
      midline_page_view_show (MIDLINE_PAGE_VIEW (self->views[i]),
                              i < n_shown ? self->document : NULL, self->first_page + i);
      gtk_widget_set_child_visible (self->views[i], i < n_shown);
    }
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_TURNED], 0);
}

static gboolean
fitting_changed_cb (gpointer user_data)
{
  MidlinePrintPreview *self = user_data;

  self->turned_id = 0;
  update_views (self);
  return G_SOURCE_REMOVE;
}

static double
get_scale (const MidlinePrintPreview *self,
           int                        width,
           int                        height,
           guint                      n_pages)
{
  double across = (width - (n_pages + 1.0) * PAGE_GAP) / (n_pages * self->document->page_width_pt);
  double down = (height - 2.0 * PAGE_GAP) / self->document->page_height_pt;

  return MAX (MIN (across, down), 0.05);
}

static gboolean
fits_two (const MidlinePrintPreview *self,
          int                        width,
          int                        height)
{
  double two = get_scale (self, width, height, 2);

  return two * self->document->page_width_pt >= SMALLEST_PAGE_WIDTH &&
         two >= SMALLEST_SHARE * get_scale (self, width, height, 1);
}

/* Children may not change while sizes are given out, so a new number of pages waits its turn. */
static void
note_fitting (MidlinePrintPreview *self,
              guint                n_fitting)
{
  if (n_fitting == self->n_fitting)
    return;

  self->n_fitting = n_fitting;
  if (self->turned_id == 0)
    self->turned_id = g_idle_add (fitting_changed_cb, self);
}

static void
midline_print_preview_size_allocate (GtkWidget *widget,
                                     int        width,
                                     int        height,
                                     int        baseline)
{
  MidlinePrintPreview *self = MIDLINE_PRINT_PREVIEW (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  guint n_shown;
  double scale;
  int page_width;
  int page_height;
  int x;

  if (self->document == NULL)
    return;

  note_fitting (self, fits_two (self, width, height) ? 2 : 1);
  n_shown = midline_print_preview_get_n_shown (self);
  scale = get_scale (self, width, height, n_shown);
  page_width = (int) (self->document->page_width_pt * scale);
  page_height = (int) (self->document->page_height_pt * scale);
  x = (width - (int) n_shown * page_width - ((int) n_shown - 1) * PAGE_GAP) / 2;
  for (guint i = 0; i < n_shown; i++)
    {
      guint place = is_rtl ? n_shown - 1 - i : i;
      GtkAllocation allocation = {
        x + (int) place * (page_width + PAGE_GAP), (height - page_height) / 2,
        page_width, page_height
      };

      gtk_widget_size_allocate (self->views[i], &allocation, -1);
    }
}

static void
midline_print_preview_measure (GtkWidget      *widget,
                               GtkOrientation  orientation,
                               int             for_size,
                               int            *minimum,
                               int            *natural,
                               int            *minimum_baseline,
                               int            *natural_baseline)
{
  MidlinePrintPreview *self = MIDLINE_PRINT_PREVIEW (widget);

  for (guint i = 0; i < MOST_SHOWN; i++)
    gtk_widget_measure (self->views[i], orientation, -1, NULL, NULL, NULL, NULL);
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? SMALLEST_WIDTH : SMALLEST_HEIGHT;
  *natural = *minimum * 2;
  *minimum_baseline = *natural_baseline = -1;
}

static void
midline_print_preview_dispose (GObject *object)
{
  MidlinePrintPreview *self = MIDLINE_PRINT_PREVIEW (object);

  g_clear_handle_id (&self->turned_id, g_source_remove);
  for (guint i = 0; i < MOST_SHOWN; i++)
    g_clear_pointer (&self->views[i], gtk_widget_unparent);
  g_clear_pointer (&self->document, midline_print_document_free);
  G_OBJECT_CLASS (midline_print_preview_parent_class)->dispose (object);
}

static void
midline_print_preview_class_init (MidlinePrintPreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_print_preview_dispose;
  widget_class->measure = midline_print_preview_measure;
  widget_class->size_allocate = midline_print_preview_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "widget");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  signals[SIGNAL_TURNED] = g_signal_new ("turned", MIDLINE_TYPE_PRINT_PREVIEW, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
midline_print_preview_init (MidlinePrintPreview *self)
{
  self->n_fitting = 1;
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-preview");
  for (guint i = 0; i < MOST_SHOWN; i++)
    {
      self->views[i] = midline_page_view_new ();
      gtk_widget_set_parent (self->views[i], GTK_WIDGET (self));
    }
}

/**
 * midline_print_preview_take_document:
 * @self: a preview
 * @take_document: (transfer full): the pages to show
 *
 * Shows other pages; the place in them is kept as far as there are as many.
 */
void
midline_print_preview_take_document (MidlinePrintPreview  *self,
                                     MidlinePrintDocument *take_document)
{
  MidlinePrintDocument *before;

  g_return_if_fail (MIDLINE_IS_PRINT_PREVIEW (self) && take_document != NULL);

  before = self->document;
  self->document = take_document;
  self->first_page = MIN (self->first_page, take_document->pages->len - 1);
  update_views (self);
  midline_print_document_free (before);
}

/** midline_print_preview_get_first_page: index of the first page that shows, from 0. */
guint
midline_print_preview_get_first_page (MidlinePrintPreview *self)
{
  g_return_val_if_fail (MIDLINE_IS_PRINT_PREVIEW (self), 0);

  return self->first_page;
}

/** midline_print_preview_get_n_pages: how many pages there are. */
guint
midline_print_preview_get_n_pages (MidlinePrintPreview *self)
{
  g_return_val_if_fail (MIDLINE_IS_PRINT_PREVIEW (self), 0);

  return self->document != NULL ? self->document->pages->len : 0;
}

/** midline_print_preview_get_n_shown: how many of them show at a time: 0, 1 or 2. */
guint
midline_print_preview_get_n_shown (MidlinePrintPreview *self)
{
  guint n_pages = midline_print_preview_get_n_pages (self);

  return MIN (n_pages - MIN (self->first_page, n_pages), self->n_fitting);
}

/** midline_print_preview_can_turn: whether there are pages before or after those that show. */
gboolean
midline_print_preview_can_turn (MidlinePrintPreview *self,
                                gboolean             forward)
{
  g_return_val_if_fail (MIDLINE_IS_PRINT_PREVIEW (self), FALSE);

  if (forward)
    return self->first_page + self->n_fitting < midline_print_preview_get_n_pages (self);
  return self->first_page > 0;
}

/** midline_print_preview_turn: shows the pages after or before those that show. */
void
midline_print_preview_turn (MidlinePrintPreview *self,
                            gboolean             forward)
{
  if (!midline_print_preview_can_turn (self, forward))
    return;

  if (forward)
    self->first_page += self->n_fitting;
  else
    self->first_page -= MIN (self->first_page, self->n_fitting);
  update_views (self);
}
