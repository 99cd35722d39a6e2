/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-segments.h"

#include <glib/gi18n-lib.h>

#define HEIGHT 6
#define GAP 4
/* Where there is no room, as between the buttons of a header bar. */
#define LEAST_WIDTH 30
#define USUAL_WIDTH 84
#define GROW_MILLISECONDS 250

struct _MidlineSegments {
  GtkWidget parent_instance;

  /* configured */
  GArray *fractions;       /* (owned) (element-type double) 0 to 1 */

  /* cache */
  GArray *from;            /* (owned) (element-type double) where the animation began */
  GArray *shown;           /* (owned) (element-type double) */
  AdwAnimation *animation; /* (owned) */
};

G_DEFINE_FINAL_TYPE (MidlineSegments, midline_segments, GTK_TYPE_WIDGET)

static void
animate_cb (double   way,
            gpointer user_data)
{
  MidlineSegments *self = user_data;

  for (guint i = 0; i < self->shown->len; i++)
    {
      double from = g_array_index (self->from, double, i);

      g_array_index (self->shown, double, i) =
        from + (g_array_index (self->fractions, double, i) - from) * way;
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
append_bar (GtkSnapshot   *snapshot,
            double         x,
            double         width,
            const GdkRGBA *color)
{
  GskRoundedRect bar;

  gsk_rounded_rect_init_from_rect (&bar, &GRAPHENE_RECT_INIT ((float) x, 0, (float) width, HEIGHT),
                                   HEIGHT / 2.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &bar);
  gtk_snapshot_append_color (snapshot, color, &bar.bounds);
  gtk_snapshot_pop (snapshot);
}

static GdkRGBA
look_up (MidlineSegments *self,
         const char      *name)
{
  GtkStyleContext *style = gtk_widget_get_style_context (GTK_WIDGET (self));
  GdkRGBA color;

  if (!gtk_style_context_lookup_color (style, name, &color))
    gtk_style_context_get_color (style, &color);
  return color;
}

static void
midline_segments_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  MidlineSegments *self = MIDLINE_SEGMENTS (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int full_width = gtk_widget_get_width (widget);
  guint count = self->shown->len;
  GdkRGBA track = look_up (self, "midline_track");
  GdkRGBA fill = look_up (self, "midline_chart");

  for (guint i = 0; i < count; i++)
    {
      double gap = MIN (GAP, full_width / (2.5 * count));
      double begin = (full_width + gap) * i / count;
      double width = (full_width + gap) / count - gap;
      double filled = width * g_array_index (self->shown, double, i);

      append_bar (snapshot, is_rtl ? full_width - begin - width : begin, width, &track);
      if (filled > 0)
        append_bar (snapshot, is_rtl ? full_width - begin - filled : begin, filled, &fill);
    }
}

static void
midline_segments_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  int width = (int) MIDLINE_SEGMENTS (widget)->shown->len * (HEIGHT + GAP);

  *minimum = *natural = HEIGHT;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    return;
  *minimum = MIN (width, LEAST_WIDTH);
  *natural = MAX (width, USUAL_WIDTH);
}

static void
midline_segments_dispose (GObject *object)
{
  MidlineSegments *self = MIDLINE_SEGMENTS (object);

  if (self->animation != NULL)
    adw_animation_pause (self->animation);
  g_clear_object (&self->animation);
  G_OBJECT_CLASS (midline_segments_parent_class)->dispose (object);
}

static void
midline_segments_finalize (GObject *object)
{
  MidlineSegments *self = MIDLINE_SEGMENTS (object);

  g_array_unref (self->fractions);
  g_array_unref (self->from);
  g_array_unref (self->shown);
  G_OBJECT_CLASS (midline_segments_parent_class)->finalize (object);
}

static void
midline_segments_class_init (MidlineSegmentsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_segments_dispose;
  G_OBJECT_CLASS (klass)->finalize = midline_segments_finalize;
  widget_class->snapshot = midline_segments_snapshot;
  widget_class->measure = midline_segments_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PROGRESS_BAR);
}

static void
midline_segments_init (MidlineSegments *self)
{
  self->fractions = g_array_new (FALSE, TRUE, sizeof (double));
  self->from = g_array_new (FALSE, TRUE, sizeof (double));
  self->shown = g_array_new (FALSE, TRUE, sizeof (double));
  self->animation = adw_timed_animation_new (GTK_WIDGET (self), 0, 1, GROW_MILLISECONDS,
                                             adw_callback_animation_target_new (animate_cb, self,
                                                                                NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-segments");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Progress"), -1);
}

/** midline_segments_new: no bars yet. */
GtkWidget *
midline_segments_new (void)
{
  return g_object_new (MIDLINE_TYPE_SEGMENTS, NULL);
}

static void
update_accessible (MidlineSegments *self,
                   const char      *words)
{
  double sum = 0;

  for (guint i = 0; i < self->fractions->len; i++)
    sum += g_array_index (self->fractions, double, i);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) self->fractions->len,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, sum,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words, -1);
}

/**
 * midline_segments_set_fractions:
 * @fractions: (array length=n_fractions): 0 to 1 each
 * @n_fractions: how many bars
 * @words: the same in words, for screen readers
 *
 * Bars grow when their number stays; another number of bars is another list and shows at once.
 */
void
midline_segments_set_fractions (MidlineSegments *self,
                                const double    *fractions,
                                guint            n_fractions,
                                const char      *words)
{
  gboolean is_same_list;

  g_return_if_fail (MIDLINE_IS_SEGMENTS (self));

  is_same_list = self->fractions->len == n_fractions;
  adw_animation_pause (self->animation);
  g_array_set_size (self->fractions, 0);
  g_array_append_vals (self->fractions, fractions, n_fractions);
  g_array_set_size (self->from, 0);
  if (is_same_list)
    g_array_append_vals (self->from, self->shown->data, n_fractions);
  else
    g_array_append_vals (self->from, fractions, n_fractions);
  g_array_set_size (self->shown, n_fractions);
  update_accessible (self, words);
  adw_animation_reset (self->animation);
  adw_animation_play (self->animation);
  if (!is_same_list)
    gtk_widget_queue_resize (GTK_WIDGET (self));
}
