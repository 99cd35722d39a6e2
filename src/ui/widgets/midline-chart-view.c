/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-chart-view.h"

#include "midline-drawing-style.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <math.h>

#define LEAST_WIDTH 60
#define USUAL_WIDTH 280
#define BUBBLE_GAP 6
#define NOWHERE (-1)

struct _MidlineChartView {
  GtkWidget parent_instance;

  /* configured */
  MidlineChart *chart;      /* (owned) (nullable) */
  char *words;              /* (owned) (nullable) the chart as a whole */
  gboolean is_interactive;

  /* cache */
  int pointed;              /* or NOWHERE */

  /* children */
  GtkWidget *bubble;        /* (owned) */
};

typedef enum {
  PROP_INTERACTIVE = 1,
} MidlineChartViewProperty;

static GParamSpec *properties[PROP_INTERACTIVE + 1];

enum {
  SIGNAL_POINT_TAKEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MidlineChartView, midline_chart_view, GTK_TYPE_WIDGET)

static void
fill_look (MidlineChartView *self,
           MidlineChartLook *look,
           MidlinePalette   *palette)
{
  GtkWidget *widget = GTK_WIDGET (self);

  midline_drawing_style_get_palette (widget, palette);
  *look = (MidlineChartLook) {
    .width = gtk_widget_get_width (widget),
    .height = gtk_widget_get_height (widget),
    .palette = palette,
    .context = gtk_widget_get_pango_context (widget),
    .right_to_left = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL,
    .is_strong = adw_style_manager_get_high_contrast (adw_style_manager_get_default ()),
  };
}

static const char *
get_pointed_words (MidlineChartView *self)
{
  if (self->chart == NULL || self->pointed == NOWHERE)
    return NULL;
  return midline_chart_get_words (self->chart, (guint) self->pointed);
}

static void
update_description (MidlineChartView *self)
{
  const char *point = get_pointed_words (self);
  const char *words = self->words != NULL ? self->words : "";
  /* Translators: a point of a chart, then the chart as a whole */
  g_autofree char *description = point != NULL ? g_strdup_printf (_("%s. %s"), point, words)
                                               : g_strdup (words);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description, -1);
}

/**
 * midline_chart_view_point_at:
 * @self: a chart
 * @point: a point of it, or -1
 *
 * Shows what a point says.
 */
void
midline_chart_view_point_at (MidlineChartView *self,
                             int               point)
{
  g_return_if_fail (MIDLINE_IS_CHART_VIEW (self));

  if (point == self->pointed)
    return;
  self->pointed = point;
  gtk_label_set_label (GTK_LABEL (self->bubble), get_pointed_words (self));
  gtk_widget_set_visible (self->bubble, get_pointed_words (self) != NULL);
  update_description (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/** midline_chart_view_get_pointed: Returns: the point whose words are shown, or -1 */
int
midline_chart_view_get_pointed (MidlineChartView *self)
{
  g_return_val_if_fail (MIDLINE_IS_CHART_VIEW (self), NOWHERE);

  return self->pointed;
}

static int
find_point (MidlineChartView *self,
            double            x,
            double            y)
{
  MidlineChartLook look;
  MidlinePalette palette;

  if (self->chart == NULL)
    return NOWHERE;
  fill_look (self, &look, &palette);
  return midline_chart_find (self->chart, &look, x, y);
}

static void
motion_cb (MidlineChartView *self,
           double            x,
           double            y)
{
  midline_chart_view_point_at (self, find_point (self, x, y));
}

static void
leave_cb (MidlineChartView *self)
{
  midline_chart_view_point_at (self, NOWHERE);
}

static void
take (MidlineChartView *self,
      int               point)
{
  if (point != NOWHERE)
    g_signal_emit (self, signals[SIGNAL_POINT_TAKEN], 0, (guint) point);
}

static void
released_cb (MidlineChartView *self,
             int               n_press,
             double            x,
             double            y)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  take (self, find_point (self, x, y));
}

static gboolean
find_key_point (MidlineChartView *self,
                guint             key,
                int              *point)
{
  static const struct { guint key, keypad_key; int columns, rows; } arrows[] = {
    { GDK_KEY_Left, GDK_KEY_KP_Left, -1, 0 }, { GDK_KEY_Right, GDK_KEY_KP_Right, 1, 0 },
    { GDK_KEY_Up, GDK_KEY_KP_Up, 0, -1 },     { GDK_KEY_Down, GDK_KEY_KP_Down, 0, 1 },
  };
  gboolean is_new = self->pointed == NOWHERE;
  guint from = is_new ? midline_chart_get_start (self->chart) : (guint) self->pointed;
  MidlineChartLook look;
  MidlinePalette palette;

  fill_look (self, &look, &palette);
  for (guint i = 0; i < G_N_ELEMENTS (arrows); i++)
    if (key == arrows[i].key || key == arrows[i].keypad_key)
      {
        *point = is_new ? (int) from
                        : (int) midline_chart_step (self->chart, &look, from, arrows[i].columns,
                                                    arrows[i].rows);
        /* A chart in one line leaves the upright arrows to the page. */
        return arrows[i].rows == 0 || midline_chart_is_grid (self->chart);
      }
  if (key == GDK_KEY_Home || key == GDK_KEY_KP_Home)
    *point = 0;
  else if (key == GDK_KEY_End || key == GDK_KEY_KP_End)
    *point = (int) midline_chart_get_n_points (self->chart) - 1;
  else
    return FALSE;
  return TRUE;
}

static gboolean
key_pressed_cb (MidlineChartView *self,
                guint             key,
                guint             code,
                GdkModifierType   modifiers)
{
  int point;

  if (self->chart == NULL
      || (modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return FALSE;
  if (find_key_point (self, key, &point))
    {
      midline_chart_view_point_at (self, point);
      return TRUE;
    }
  if (self->pointed == NOWHERE)
    return FALSE;
  if (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter || key == GDK_KEY_space)
    take (self, self->pointed);
  else if (key == GDK_KEY_Escape)
    midline_chart_view_point_at (self, NOWHERE);
  else
    return FALSE;
  return TRUE;
}

static GtkSizeRequestMode
midline_chart_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
midline_chart_view_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  MidlineChartView *self = MIDLINE_CHART_VIEW (widget);
  const MidlineChartLook look = {
    .width = for_size > 0 ? for_size : USUAL_WIDTH,
    .context = gtk_widget_get_pango_context (widget),
  };

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      /* A small picture is as wide as its row asks for. */
      *minimum = self->is_interactive ? LEAST_WIDTH : 0;
      *natural = self->is_interactive ? USUAL_WIDTH : 0;
      return;
    }
  if (self->chart != NULL)
    *minimum = *natural = (int) ceil (midline_chart_get_height (self->chart, &look));
}

/* Above the point and within the width of the chart; it may stand over what is above the chart, and
 * over what is beside a small one, towards the start of the line. */
static void
midline_chart_view_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  MidlineChartView *self = MIDLINE_CHART_VIEW (widget);
  GtkAllocation allocation;
  MidlineChartLook look;
  MidlinePalette palette;
  MidlineRectangle box;
  double start;
  int least;

  if (get_pointed_words (self) == NULL)
    return;
  fill_look (self, &look, &palette);
  box = midline_chart_get_box (self->chart, &look, (guint) self->pointed);
  gtk_widget_measure (self->bubble, GTK_ORIENTATION_HORIZONTAL, -1, &least, &allocation.width,
                      NULL, NULL);
  if (width >= USUAL_WIDTH / 2)
    allocation.width = MAX (MIN (allocation.width, width), least);
  gtk_widget_measure (self->bubble, GTK_ORIENTATION_VERTICAL, allocation.width, &allocation.height,
                      NULL, NULL, NULL);
  start = look.right_to_left ? 0 : MIN (0, width - allocation.width);
  allocation.x = (int) CLAMP (box.x + box.width / 2 - allocation.width / 2.0, start,
                              MAX (start, width - allocation.width));
  allocation.y = (int) box.y - allocation.height - BUBBLE_GAP;
  gtk_widget_size_allocate (self->bubble, &allocation, -1);
}

static void
midline_chart_view_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  MidlineChartView *self = MIDLINE_CHART_VIEW (widget);
  MidlineChartLook look;
  MidlinePalette palette;
  cairo_t *cr;

  fill_look (self, &look, &palette);
  if (self->chart != NULL && look.width > 0 && look.height > 0)
    {
      /* The ring of a point at the edge reaches over it. */
      cr = gtk_snapshot_append_cairo (snapshot,
                                      &GRAPHENE_RECT_INIT (-4, -4, (float) look.width + 8,
                                                           (float) look.height + 8));
      midline_chart_draw (self->chart, cr, &look, self->pointed);
      cairo_destroy (cr);
    }
  gtk_widget_snapshot_child (widget, self->bubble, snapshot);
}

static void
midline_chart_view_css_changed (GtkWidget         *widget,
                                GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (midline_chart_view_parent_class)->css_changed (widget, change);
  gtk_widget_queue_resize (widget);
}

static void
add_controllers (MidlineChartView *self)
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
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static void
midline_chart_view_constructed (GObject *object)
{
  MidlineChartView *self = MIDLINE_CHART_VIEW (object);

  G_OBJECT_CLASS (midline_chart_view_parent_class)->constructed (object);
  gtk_widget_set_focusable (GTK_WIDGET (self), self->is_interactive);
  gtk_widget_set_can_target (GTK_WIDGET (self), self->is_interactive);
  if (self->is_interactive)
    add_controllers (self);
}

static void
midline_chart_view_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  MidlineChartView *self = MIDLINE_CHART_VIEW (object);

  switch ((MidlineChartViewProperty) property_id)
    {
    case PROP_INTERACTIVE:
      self->is_interactive = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_chart_view_dispose (GObject *object)
{
  MidlineChartView *self = MIDLINE_CHART_VIEW (object);

  g_clear_pointer (&self->bubble, gtk_widget_unparent);
  g_clear_pointer (&self->chart, midline_chart_unref);
  self->pointed = NOWHERE;
  G_OBJECT_CLASS (midline_chart_view_parent_class)->dispose (object);
}

static void
midline_chart_view_finalize (GObject *object)
{
  g_free (MIDLINE_CHART_VIEW (object)->words);
  G_OBJECT_CLASS (midline_chart_view_parent_class)->finalize (object);
}

static void
midline_chart_view_class_init (MidlineChartViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = midline_chart_view_constructed;
  object_class->set_property = midline_chart_view_set_property;
  object_class->dispose = midline_chart_view_dispose;
  object_class->finalize = midline_chart_view_finalize;
  widget_class->get_request_mode = midline_chart_view_get_request_mode;
  widget_class->measure = midline_chart_view_measure;
  widget_class->size_allocate = midline_chart_view_size_allocate;
  widget_class->snapshot = midline_chart_view_snapshot;
  widget_class->css_changed = midline_chart_view_css_changed;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);

  properties[PROP_INTERACTIVE] =
    g_param_spec_boolean ("interactive", NULL, NULL, TRUE,
                          G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  /**
   * MidlineChartView::point-taken:
   * @self: the chart
   * @point: a point
   *
   * The person clicked a point or pressed Enter on it.
   */
  signals[SIGNAL_POINT_TAKEN] =
    g_signal_new ("point-taken", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
midline_chart_view_init (MidlineChartView *self)
{
  self->pointed = NOWHERE;
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-chart");
  gtk_widget_add_css_class (GTK_WIDGET (self), "caption");
  self->bubble = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "visible", FALSE, "can-target", FALSE,
                               "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_add_css_class (self->bubble, "midline-bubble");
  gtk_widget_set_parent (self->bubble, GTK_WIDGET (self));
}

/** midline_chart_view_new: a chart view without a chart yet. */
GtkWidget *
midline_chart_view_new (gboolean interactive)
{
  return g_object_new (MIDLINE_TYPE_CHART_VIEW, "interactive", interactive, NULL);
}

/**
 * midline_chart_view_set_chart:
 * @self: a chart view
 * @chart: (nullable): what to show
 * @name: what it is about, for screen readers
 * @words: the whole chart in words
 */
void
midline_chart_view_set_chart (MidlineChartView *self,
                              MidlineChart     *chart,
                              const char       *name,
                              const char       *words)
{
  g_return_if_fail (MIDLINE_IS_CHART_VIEW (self));

  midline_chart_view_point_at (self, NOWHERE);
  if (chart != NULL)
    midline_chart_ref (chart);
  g_clear_pointer (&self->chart, midline_chart_unref);
  self->chart = chart;
  g_free (self->words);
  self->words = g_strdup (words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name != NULL ? name : "", -1);
  update_description (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
