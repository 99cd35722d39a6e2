/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-week-ring.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define RING_SIZE_PX 88
#define RING_WIDTH_PX 9.0
#define LABEL_GAP_PX 4
#define GAP_RADIANS 0.10

struct _MidlineWeekRing {
  GtkWidget parent_instance;

  int done;
  int planned;

  GtkWidget *label; /* (owned) */
};

G_DEFINE_FINAL_TYPE (MidlineWeekRing, midline_week_ring, GTK_TYPE_WIDGET)

static void
look_up_color (GtkWidget  *widget,
               const char *name,
               GdkRGBA    *color)
{
  if (!gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), name, color))
    gtk_style_context_get_color (gtk_widget_get_style_context (widget), color);
}

static void
midline_week_ring_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  MidlineWeekRing *self = MIDLINE_WEEK_RING (widget);
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  double radius = (MIN (width, height) - RING_WIDTH_PX) / 2;
  int parts = MAX (self->planned, 1);
  double step = 2 * G_PI / parts;
  double gap = parts > 1 ? GAP_RADIANS : 0;

  cairo_translate (cr, width / 2, height / 2);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    cairo_scale (cr, -1, 1);
  cairo_rotate (cr, -G_PI / 2);
  cairo_set_line_width (cr, RING_WIDTH_PX);
  for (int i = 0; i < parts; i++)
    {
      GdkRGBA color;

      look_up_color (widget, i < self->done ? "midline_chart" : "midline_track", &color);
      gdk_cairo_set_source_rgba (cr, &color);
      cairo_arc (cr, 0, 0, radius, i * step + gap / 2, (i + 1) * step - gap / 2);
      cairo_stroke (cr);
    }
  cairo_destroy (cr);
  gtk_widget_snapshot_child (widget, self->label, snapshot);
}

/* A square around its words, however large they are: the corners of the label stay within. */
static void
midline_week_ring_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  MidlineWeekRing *self = MIDLINE_WEEK_RING (widget);
  GtkRequisition label;

  gtk_widget_get_preferred_size (self->label, NULL, &label);
  *minimum = *natural =
    MAX (RING_SIZE_PX, (int) ceil (hypot (label.width, label.height) + 2 * RING_WIDTH_PX
                                   + LABEL_GAP_PX));
}

static void
midline_week_ring_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  gtk_widget_size_allocate (MIDLINE_WEEK_RING (widget)->label,
                            &(GtkAllocation) { 0, 0, width, height }, -1);
}

static void
midline_week_ring_dispose (GObject *object)
{
  g_clear_pointer (&MIDLINE_WEEK_RING (object)->label, gtk_widget_unparent);
  G_OBJECT_CLASS (midline_week_ring_parent_class)->dispose (object);
}

static void
midline_week_ring_class_init (MidlineWeekRingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_week_ring_dispose;
  widget_class->measure = midline_week_ring_measure;
  widget_class->size_allocate = midline_week_ring_size_allocate;
  widget_class->snapshot = midline_week_ring_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
midline_week_ring_init (MidlineWeekRing *self)
{
  self->label = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->label, "midline-ring-number");
  gtk_widget_add_css_class (self->label, "numeric");
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

/**
 * midline_week_ring_set_sessions:
 * @done: sessions done, 0 or more
 * @planned: sessions planned, 0 or more
 * @words: the same as a sentence, for screen readers
 */
void
midline_week_ring_set_sessions (MidlineWeekRing *self,
                                int              done,
                                int              planned,
                                const char      *words)
{
  g_autofree char *numbers = NULL;

  g_return_if_fail (MIDLINE_IS_WEEK_RING (self));

  self->done = done;
  self->planned = planned;
  /* Translators: sessions done and planned inside a small ring, “2 of 5”: the first number is
   * larger than the rest. */
  numbers = planned > 0
    ? g_strdup_printf (_("<b>%d</b> <span size='60%%' alpha='70%%'>of %d</span>"), done, planned)
    : g_strdup ("–");
  gtk_label_set_markup (GTK_LABEL (self->label), numbers);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
