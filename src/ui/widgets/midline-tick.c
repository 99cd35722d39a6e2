/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-tick.h"

#include <math.h>

#define AREA_SIZE 44
#define RING_SIZE 28.0
#define RING_WIDTH 2.0
#define ARC_WIDTH 3.0
#define CHECK_WIDTH 2.5
#define RING_MILLISECONDS 150
#define CHECK_MILLISECONDS 120

struct _MidlineTick {
  GtkButton parent_instance;

  /* configured */
  double fraction;            /* 0 to 1 */

  /* cache */
  double shown_from;          /* ring when the animation began, 0 to 1 */
  double shown_ring;          /* 0 to 1 */
  double shown_check;         /* 0 to 1 */
  AdwAnimation *animation;    /* (owned) (nullable) made with the first change */
};

G_DEFINE_FINAL_TYPE (MidlineTick, midline_tick, GTK_TYPE_BUTTON)

typedef enum {
  PROP_FRACTION = 1,
} MidlineTickProperty;

static GParamSpec *properties[PROP_FRACTION + 1];

static double
ease_out (double t)
{
  return adw_easing_ease (ADW_EASE_OUT_CUBIC, CLAMP (t, 0, 1));
}

/* @milliseconds since the change. */
static void
animate_cb (double   milliseconds,
            gpointer user_data)
{
  MidlineTick *self = user_data;
  double ring = ease_out (milliseconds / RING_MILLISECONDS);

  self->shown_ring = self->shown_from + (self->fraction - self->shown_from) * ring;
  self->shown_check = self->fraction >= 1
    ? ease_out ((milliseconds - RING_MILLISECONDS) / CHECK_MILLISECONDS) : 0;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
start_animation (MidlineTick *self)
{
  double duration = self->fraction >= 1 ? RING_MILLISECONDS + CHECK_MILLISECONDS
                                        : RING_MILLISECONDS;

  if (self->animation == NULL)
    {
      AdwAnimationTarget *target = adw_callback_animation_target_new (animate_cb, self, NULL);

      self->animation = adw_timed_animation_new (GTK_WIDGET (self), 0, 0, 0, target);
      adw_timed_animation_set_easing (ADW_TIMED_ANIMATION (self->animation), ADW_LINEAR);
    }
  adw_animation_pause (self->animation);
  self->shown_from = self->shown_ring;
  adw_timed_animation_set_value_to (ADW_TIMED_ANIMATION (self->animation), duration);
  adw_timed_animation_set_duration (ADW_TIMED_ANIMATION (self->animation), (guint) duration);
  adw_animation_reset (self->animation);
  adw_animation_play (self->animation);
}

static void
show_at_once (MidlineTick *self)
{
  self->shown_ring = self->fraction;
  self->shown_check = self->fraction >= 1 ? 1 : 0;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
update_state (MidlineTick *self)
{
  static const GtkAccessibleTristate checked[] = {
    [MIDLINE_TICK_EMPTY] = GTK_ACCESSIBLE_TRISTATE_FALSE,
    [MIDLINE_TICK_PART] = GTK_ACCESSIBLE_TRISTATE_MIXED,
    [MIDLINE_TICK_DONE] = GTK_ACCESSIBLE_TRISTATE_TRUE,
  };
  static const char * const classes[][4] = {
    [MIDLINE_TICK_EMPTY] = { "midline-tick", NULL },
    [MIDLINE_TICK_PART] = { "midline-tick", "part", NULL },
    [MIDLINE_TICK_DONE] = { "midline-tick", "done", NULL },
  };
  MidlineTickState state = midline_tick_get_state (self);

  gtk_widget_set_css_classes (GTK_WIDGET (self), (const char **) classes[state]);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_CHECKED,
                               checked[state], -1);
}

static void
set_color (MidlineTick *self,
           cairo_t     *cr,
           const char  *name)
{
  GtkStyleContext *style = gtk_widget_get_style_context (GTK_WIDGET (self));
  GdkRGBA color;

  if (!gtk_style_context_lookup_color (style, name, &color))
    gtk_style_context_get_color (style, &color);
  gdk_cairo_set_source_rgba (cr, &color);
}

static void
draw_ring (MidlineTick *self,
           cairo_t     *cr)
{
  double radius = (RING_SIZE - RING_WIDTH) / 2;
  gboolean has_arc = self->shown_ring > 0 && self->shown_check <= 0;

  cairo_set_line_width (cr, has_arc ? ARC_WIDTH : RING_WIDTH);
  set_color (self, cr, has_arc ? "midline_track" : "midline_ring");
  cairo_arc (cr, 0, 0, radius, 0, 2 * G_PI);
  cairo_stroke (cr);
  if (!has_arc)
    return;
  set_color (self, cr, "midline_chart");
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_arc (cr, 0, 0, radius, -G_PI / 2, -G_PI / 2 + 2 * G_PI * self->shown_ring);
  cairo_stroke (cr);
}

static void
draw_check (MidlineTick *self,
            cairo_t     *cr)
{
  const double corner = 0.36;   /* share of the way at which the stroke turns */
  double way = self->shown_check;

  set_color (self, cr, "accent_bg_color");
  cairo_arc (cr, 0, 0, RING_SIZE / 2, 0, 2 * G_PI);
  cairo_fill (cr);
  set_color (self, cr, "accent_fg_color");
  cairo_set_line_width (cr, CHECK_WIDTH);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_move_to (cr, -5.5, 0.5);
  cairo_line_to (cr, -5.5 + 4 * MIN (way / corner, 1), 0.5 + 4 * MIN (way / corner, 1));
  if (way > corner)
    cairo_line_to (cr, -1.5 + 7 * (way - corner) / (1 - corner),
                   4.5 - 8.5 * (way - corner) / (1 - corner));
  cairo_stroke (cr);
}

static void
midline_tick_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  MidlineTick *self = MIDLINE_TICK (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));

  cairo_translate (cr, width / 2.0, height / 2.0);
  if (self->shown_check > 0)
    {
      draw_check (self, cr);
    }
  else
    {
      if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
        cairo_scale (cr, -1, 1);
      draw_ring (self, cr);
    }
  cairo_destroy (cr);
}

static void
midline_tick_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  *minimum = *natural = AREA_SIZE;
}

static void
midline_tick_get_property (GObject    *object,
                           guint       property_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  switch ((MidlineTickProperty) property_id)
    {
    case PROP_FRACTION:
      g_value_set_double (value, MIDLINE_TICK (object)->fraction);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_tick_set_property (GObject      *object,
                           guint         property_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  switch ((MidlineTickProperty) property_id)
    {
    case PROP_FRACTION:
      midline_tick_set_fraction (MIDLINE_TICK (object), g_value_get_double (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_tick_dispose (GObject *object)
{
  MidlineTick *self = MIDLINE_TICK (object);

  if (self->animation != NULL)
    adw_animation_pause (self->animation);
  g_clear_object (&self->animation);
  G_OBJECT_CLASS (midline_tick_parent_class)->dispose (object);
}

static void
midline_tick_class_init (MidlineTickClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = midline_tick_get_property;
  object_class->set_property = midline_tick_set_property;
  object_class->dispose = midline_tick_dispose;
  widget_class->snapshot = midline_tick_snapshot;
  widget_class->measure = midline_tick_measure;

  properties[PROP_FRACTION] = g_param_spec_double ("fraction", NULL, NULL, 0, 1, 0,
                                                   G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                                   | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_CHECKBOX);
}

static void
midline_tick_init (MidlineTick *self)
{
  /* It has no child to lay out; without this the layout of the button would set its size. */
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  update_state (self);
}

/** midline_tick_new: an empty ring. */
GtkWidget *
midline_tick_new (void)
{
  return g_object_new (MIDLINE_TYPE_TICK, NULL);
}

/**
 * midline_tick_set_fraction:
 * @fraction: how much was done, 0 to 1
 *
 * Moves the ring there; at once while the tick is not on screen.
 */
void
midline_tick_set_fraction (MidlineTick *self,
                           double       fraction)
{
  g_return_if_fail (MIDLINE_IS_TICK (self));

  fraction = CLAMP (fraction, 0, 1);
  if (fabs (self->fraction - fraction) < 1e-9)
    return;
  self->fraction = fraction;
  update_state (self);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    start_animation (self);
  else
    show_at_once (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FRACTION]);
}

/** midline_tick_get_fraction: how much was done, 0 to 1. */
double
midline_tick_get_fraction (MidlineTick *self)
{
  g_return_val_if_fail (MIDLINE_IS_TICK (self), 0);

  return self->fraction;
}

/** midline_tick_get_state: nothing, part or all. */
MidlineTickState
midline_tick_get_state (MidlineTick *self)
{
  g_return_val_if_fail (MIDLINE_IS_TICK (self), MIDLINE_TICK_EMPTY);

  if (self->fraction <= 0)
    return MIDLINE_TICK_EMPTY;
  return self->fraction >= 1 ? MIDLINE_TICK_DONE : MIDLINE_TICK_PART;
}
