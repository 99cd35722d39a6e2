/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-time-line.h"

#include "midline-drawing-style.h"

/* In pixels. */
#define LEAST_WIDTH 48
#define HEIGHT 34
#define TRACK 4
#define KNOB 18
#define KNOB_BORDER 1

struct _MidlineTimeLine {
  GtkWidget parent_instance;

  double share;          /* 0 to 1 */
  double drag_start_x;   /* pixels */
};

G_DEFINE_FINAL_TYPE (MidlineTimeLine, midline_time_line, GTK_TYPE_WIDGET)

typedef enum {
  SIGNAL_SOUGHT,
} MidlineTimeLineSignal;

static guint signals[SIGNAL_SOUGHT + 1];

/* With a line of @border around it, if not NULL. */
static void
append_pill (GtkSnapshot   *snapshot,
             double         x,
             double         y,
             double         width,
             double         height,
             const GdkRGBA *colour,
             const GdkRGBA *border)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width,
                                               (float) height);
  GskRoundedRect pill;

  gsk_rounded_rect_init_from_rect (&pill, &bounds, (float) MIN (width, height) / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &pill);
  gtk_snapshot_append_color (snapshot, colour, &bounds);
  gtk_snapshot_pop (snapshot);
  if (border != NULL)
    gtk_snapshot_append_border (
      snapshot, &pill, (float[4]) { KNOB_BORDER, KNOB_BORDER, KNOB_BORDER, KNOB_BORDER },
      (GdkRGBA[4]) { *border, *border, *border, *border });
}

static void
midline_time_line_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  MidlineTimeLine *self = MIDLINE_TIME_LINE (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  double width = gtk_widget_get_width (widget);
  double middle = gtk_widget_get_height (widget) / 2.0;
  double way = width - KNOB;
  double x = KNOB / 2.0 + way * (is_rtl ? 1 - self->share : self->share);
  double top = middle - TRACK / 2.0;
  GdkRGBA track, done, knob, border;

  midline_drawing_style_get_colour (widget, "midline_track", &track);
  midline_drawing_style_get_colour (widget, "midline_chart", &done);
  midline_drawing_style_get_colour (widget, "midline_knob", &knob);
  midline_drawing_style_get_colour (widget, "midline_control_border", &border);
  append_pill (snapshot, 0, top, width, TRACK, &track, NULL);
  if (is_rtl)
    append_pill (snapshot, x, top, width - x, TRACK, &done, NULL);
  else
    append_pill (snapshot, 0, top, x, TRACK, &done, NULL);
  append_pill (snapshot, x - KNOB / 2.0, middle - KNOB / 2.0, KNOB, KNOB, &knob, &border);
}

static void
midline_time_line_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : HEIGHT;
}

static void
midline_time_line_css_changed (GtkWidget         *widget,
                               GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (midline_time_line_parent_class)->css_changed (widget, change);
  gtk_widget_queue_draw (widget);
}

static void
seek (MidlineTimeLine *self,
      double           x)
{
  double way = MAX (gtk_widget_get_width (GTK_WIDGET (self)) - KNOB, 1);
  double share = CLAMP ((x - KNOB / 2.0) / way, 0.0, 1.0);

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    share = 1.0 - share;
  g_signal_emit (self, signals[SIGNAL_SOUGHT], 0, share);
}

static void
drag_begin_cb (MidlineTimeLine *self,
               double           x,
               double           y,
               GtkGesture      *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  self->drag_start_x = x;
  seek (self, x);
}

static void
drag_update_cb (MidlineTimeLine *self,
                double           offset_x)
{
  seek (self, self->drag_start_x + offset_x);
}

static void
midline_time_line_class_init (MidlineTimeLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = midline_time_line_snapshot;
  widget_class->measure = midline_time_line_measure;
  widget_class->css_changed = midline_time_line_css_changed;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);

  signals[SIGNAL_SOUGHT] = g_signal_new ("sought", MIDLINE_TYPE_TIME_LINE, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_DOUBLE);
}

static void
midline_time_line_init (MidlineTimeLine *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-time-line");
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}

/**
 * midline_time_line_set_share:
 * @share: how much is over, 0 to 1
 */
void
midline_time_line_set_share (MidlineTimeLine *self,
                             double           share)
{
  g_return_if_fail (MIDLINE_IS_TIME_LINE (self));

  share = CLAMP (share, 0.0, 1.0);
  if (self->share == share)
    return;
  self->share = share;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
