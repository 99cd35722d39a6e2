/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-shift-plot-view.h"

#include "midline-drawing-style.h"
#include "midline-shift-plot-words.h"
#include "midline-shift-plot.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Height of the plot in lines of its labels, so that it grows with the text. */
#define N_LINES 8

#define LEAP_DEGREES 15
#define NOWHERE -1.0

struct _MidlineShiftPlotView {
  GtkWidget parent_instance;

  /* configured */
  MidlineTrackingSetting setting;
  char *name; /* (owned) (nullable) */

  /* cache */
  MidlineShiftSamples samples;
  char *path_words;  /* (owned) */
  char *description; /* (owned) (nullable) */
  MidlineShiftMark mark;

  /* children */
  GtkWidget *plot;  /* (owned) */
  GtkWidget *words; /* (owned) */
};

G_DEFINE_FINAL_TYPE (MidlineShiftPlotView, midline_shift_plot_view, GTK_TYPE_WIDGET)

enum {
  SIGNAL_BEND_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
fill_look (MidlineShiftPlotView *self,
           MidlineShiftPlotLook *look,
           MidlinePalette       *palette)
{
  const char *name = self->name ? self->name : _("This setting");

  midline_drawing_style_get_palette (GTK_WIDGET (self), palette);
  *look = (MidlineShiftPlotLook) {
    .width = gtk_widget_get_width (self->plot),
    .height = gtk_widget_get_height (self->plot),
    .palette = palette,
    .context = gtk_widget_get_pango_context (GTK_WIDGET (self)),
    .names = {
      [MIDLINE_SHIFT_CURVE_NOW] = self->samples.is_balanced ? _("Balanced") : name,
      [MIDLINE_SHIFT_CURVE_BALANCED] = _("Balanced"),
    },
  };
}

static gboolean
is_pointing (MidlineShiftPlotView *self)
{
  return self->mark.pointed_bend_degrees >= 0;
}

static double
get_read_bend (MidlineShiftPlotView *self)
{
  return is_pointing (self) ? self->mark.pointed_bend_degrees : self->mark.bend_degrees;
}

static void
update_words (MidlineShiftPlotView *self)
{
  g_autofree char *words =
    midline_shift_plot_words_at (&self->samples, (int) lround (get_read_bend (self)));
  g_autofree char *description = NULL;

  gtk_label_set_label (GTK_LABEL (self->words), words);
  /* Translators: what the plot says at one bend, and the shape of its curves */
  description = g_strdup_printf (_("%s. %s"), words, self->path_words);
  if (g_strcmp0 (description, self->description) == 0)
    return;
  g_free (self->description);
  self->description = g_strdup (description);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->plot),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

static void
point_at (MidlineShiftPlotView *self,
          double                bend_degrees)
{
  double bend = bend_degrees < 0 ? NOWHERE : CLAMP (round (bend_degrees), 0, 90);

  if (fabs (bend - self->mark.pointed_bend_degrees) < 0.5)
    return;
  self->mark.pointed_bend_degrees = bend;
  update_words (self);
  gtk_widget_queue_draw (self->plot);
}

static double
find_bend (MidlineShiftPlotView *self,
           double                x)
{
  MidlineShiftPlotLayout layout;
  MidlineShiftPlotLook look;
  MidlinePalette palette;

  fill_look (self, &look, &palette);
  midline_shift_plot_layout_init (&layout, &look, &self->samples, &self->mark);
  return midline_shift_plot_layout_get_bend (&layout, x);
}

static void
choose (MidlineShiftPlotView *self,
        double                bend_degrees)
{
  g_signal_emit (self, signals[SIGNAL_BEND_CHOSEN], 0, round (bend_degrees));
}

static void
draw_cb (GtkDrawingArea *area,
         cairo_t        *cr,
         int             width,
         int             height,
         gpointer        user_data)
{
  MidlineShiftPlotView *self = user_data;
  MidlineShiftPlotLook look;
  MidlinePalette palette;

  fill_look (self, &look, &palette);
  midline_shift_plot_draw (cr, &look, &self->samples, &self->mark);
}

static void
motion_cb (MidlineShiftPlotView *self,
           double                x,
           double                y)
{
  point_at (self, find_bend (self, x));
}

static void
leave_cb (MidlineShiftPlotView *self)
{
  point_at (self, NOWHERE);
}

static void
released_cb (MidlineShiftPlotView *self,
             int                   n_press,
             double                x,
             double                y)
{
  gtk_widget_grab_focus (self->plot);
  choose (self, find_bend (self, x));
}

/* The arrows follow the numbers, which run from left to right in every language. */
static gboolean
find_key_bend (MidlineShiftPlotView *self,
               guint                 key,
               double               *bend_degrees)
{
  double bend = get_read_bend (self);

  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      *bend_degrees = MAX (bend - 1, 0);
      return TRUE;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      *bend_degrees = MIN (bend + 1, 90);
      return TRUE;
    case GDK_KEY_Page_Up:
      *bend_degrees = MIN (bend + LEAP_DEGREES, 90);
      return TRUE;
    case GDK_KEY_Page_Down:
      *bend_degrees = MAX (bend - LEAP_DEGREES, 0);
      return TRUE;
    case GDK_KEY_Home:
      *bend_degrees = 0;
      return TRUE;
    case GDK_KEY_End:
      *bend_degrees = 90;
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
key_pressed_cb (MidlineShiftPlotView *self,
                guint                 key,
                guint                 code,
                GdkModifierType       modifiers)
{
  double bend;

  if (modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK))
    return FALSE;
  if (find_key_bend (self, key, &bend))
    {
      point_at (self, bend);
      return TRUE;
    }
  if (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter || key == GDK_KEY_space)
    {
      choose (self, get_read_bend (self));
      return TRUE;
    }
  if (key == GDK_KEY_Escape && is_pointing (self))
    {
      point_at (self, NOWHERE);
      return TRUE;
    }
  return FALSE;
}

/* The plot is as tall as some lines of its labels, whose font is that of the whole widget: its own
 * style is not up to date yet when this is asked. */
static void
update_height (MidlineShiftPlotView *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int line = PANGO_PIXELS_CEIL (pango_font_metrics_get_height (metrics));

  pango_font_metrics_unref (metrics);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (self->plot), N_LINES * line);
}

static void
midline_shift_plot_view_css_changed (GtkWidget         *widget,
                                     GtkCssStyleChange *change)
{
  MidlineShiftPlotView *self = MIDLINE_SHIFT_PLOT_VIEW (widget);

  GTK_WIDGET_CLASS (midline_shift_plot_view_parent_class)->css_changed (widget, change);
  if (self->plot == NULL)
    return;
  update_height (self);
  gtk_widget_queue_draw (self->plot);
}

static void
midline_shift_plot_view_dispose (GObject *object)
{
  MidlineShiftPlotView *self = MIDLINE_SHIFT_PLOT_VIEW (object);

  g_clear_pointer (&self->plot, gtk_widget_unparent);
  g_clear_pointer (&self->words, gtk_widget_unparent);
  G_OBJECT_CLASS (midline_shift_plot_view_parent_class)->dispose (object);
}

static void
midline_shift_plot_view_finalize (GObject *object)
{
  MidlineShiftPlotView *self = MIDLINE_SHIFT_PLOT_VIEW (object);

  g_free (self->name);
  g_free (self->path_words);
  g_free (self->description);
  G_OBJECT_CLASS (midline_shift_plot_view_parent_class)->finalize (object);
}

static void
midline_shift_plot_view_class_init (MidlineShiftPlotViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = midline_shift_plot_view_dispose;
  object_class->finalize = midline_shift_plot_view_finalize;
  widget_class->css_changed = midline_shift_plot_view_css_changed;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  /**
   * MidlineShiftPlotView::bend-chosen:
   * @self: the plot
   * @bend_degrees: 0-90, whole
   *
   * The person took a bend from the plot.
   */
  signals[SIGNAL_BEND_CHOSEN] =
    g_signal_new ("bend-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_DOUBLE);
}

static void
add_controllers (MidlineShiftPlotView *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (motion, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (self->plot, motion);
  gtk_widget_add_controller (self->plot, keys);
  gtk_widget_add_controller (self->plot, focus);
  gtk_widget_add_controller (self->plot, GTK_EVENT_CONTROLLER (click));
}

static void
midline_shift_plot_view_init (MidlineShiftPlotView *self)
{
  GtkBoxLayout *layout = GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (layout, 6);
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-shift-plot");
  gtk_widget_add_css_class (GTK_WIDGET (self), "caption");

  self->plot = g_object_new (GTK_TYPE_DRAWING_AREA,
                             "accessible-role", GTK_ACCESSIBLE_ROLE_IMG,
                             "focusable", TRUE,
                             "hexpand", TRUE,
                             NULL);
  gtk_widget_add_css_class (self->plot, "plot");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->plot), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Kneecap position while the knee bends"), -1);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (self->plot), draw_cb, self, NULL);
  gtk_widget_set_parent (self->plot, GTK_WIDGET (self));

  self->words = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "xalign", 0.0f, NULL);
  gtk_widget_add_css_class (self->words, "numeric");
  gtk_widget_set_parent (self->words, GTK_WIDGET (self));

  add_controllers (self);
  update_height (self);
  self->mark.pointed_bend_degrees = NOWHERE;
  midline_tracking_setting_init (&self->setting, MIDLINE_TRACKING_BALANCED, 0);
  midline_shift_samples_init (&self->samples, &self->setting);
  self->path_words = midline_shift_plot_words_path (&self->samples);
  update_words (self);
}

/**
 * midline_shift_plot_view_new:
 *
 * Returns: (transfer floating): a plot of the balanced knee
 */
GtkWidget *
midline_shift_plot_view_new (void)
{
  return g_object_new (MIDLINE_TYPE_SHIFT_PLOT_VIEW, NULL);
}

/* The curves depend on everything but the bend, so a knee that only bends costs no new curves. */
static gboolean
has_same_curves (const MidlineTrackingSetting *a,
                 const MidlineTrackingSetting *b)
{
  for (guint i = MIDLINE_TRACKING_OUTER_QUAD_LEVEL; i < MIDLINE_N_TRACKING_INPUTS; i++)
    {
      MidlineTrackingInput input = (MidlineTrackingInput) i;

      if (ABS (midline_tracking_setting_get (a, input) -
               midline_tracking_setting_get (b, input)) > 0)
        return FALSE;
    }
  return TRUE;
}

/**
 * midline_shift_plot_view_set_setting:
 * @self: a plot
 * @setting: what to draw; its knee bend is marked
 *
 * Draws the path of the kneecap for a setting. Cheap enough for each step of a slider.
 */
void
midline_shift_plot_view_set_setting (MidlineShiftPlotView         *self,
                                     const MidlineTrackingSetting *setting)
{
  g_return_if_fail (MIDLINE_IS_SHIFT_PLOT_VIEW (self));
  g_return_if_fail (setting != NULL);

  if (!has_same_curves (setting, &self->setting))
    {
      midline_shift_samples_init (&self->samples, setting);
      g_free (self->path_words);
      self->path_words = midline_shift_plot_words_path (&self->samples);
    }
  self->setting = *setting;
  self->mark.bend_degrees = midline_tracking_setting_get (setting, MIDLINE_TRACKING_KNEE_BEND);
  update_words (self);
  gtk_widget_queue_draw (self->plot);
}

/**
 * midline_shift_plot_view_set_name:
 * @self: a plot
 * @name: (nullable): what the present setting is called; “This setting” when %NULL
 *
 * Names the curve of the present setting. A balanced one is called Balanced in any case.
 */
void
midline_shift_plot_view_set_name (MidlineShiftPlotView *self,
                                  const char           *name)
{
  g_return_if_fail (MIDLINE_IS_SHIFT_PLOT_VIEW (self));

  if (g_strcmp0 (name, self->name) == 0)
    return;
  g_free (self->name);
  self->name = g_strdup (name);
  gtk_widget_queue_draw (self->plot);
}

/**
 * midline_shift_plot_view_get_words:
 * @self: a plot
 *
 * Returns: (transfer none): the line below the plot
 */
const char *
midline_shift_plot_view_get_words (MidlineShiftPlotView *self)
{
  g_return_val_if_fail (MIDLINE_IS_SHIFT_PLOT_VIEW (self), NULL);

  return gtk_label_get_label (GTK_LABEL (self->words));
}

/**
 * midline_shift_plot_view_get_plot:
 * @self: a plot
 *
 * Returns: (transfer none): the focusable image
 */
GtkWidget *
midline_shift_plot_view_get_plot (MidlineShiftPlotView *self)
{
  g_return_val_if_fail (MIDLINE_IS_SHIFT_PLOT_VIEW (self), NULL);

  return self->plot;
}
