/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-adaptive-bin.h"

#define LARGEST_MINIMUM_WIDTH 360
#define USUAL_NARROW_BELOW 550
#define USUAL_WIDE_FROM 1000
#define USUAL_DPI (96.0 * 1024.0)

struct _MidlineAdaptiveBin {
  GtkWidget parent_instance;

  /* configured */
  int narrow_below;         /* pixels at 100 % text */
  int wide_from;            /* pixels at 100 % text */

  /* cache */
  MidlineWidthMode mode;
  MidlineWidthMode next_mode;
  guint idle_id;
  int needs[MIDLINE_WIDTH_WIDE + 1]; /* pixels the child was seen to need at least, by mode */

  /* children */
  GtkWidget *child;         /* (owned) (nullable) */
};

typedef enum {
  PROP_CHILD = 1,
  PROP_MODE,
  PROP_NARROW_BELOW,
  PROP_WIDE_FROM,
} MidlineAdaptiveBinProperty;

static GParamSpec *properties[PROP_WIDE_FROM + 1];

static GtkBuildableIface *parent_buildable_iface;

static void midline_adaptive_bin_buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MidlineAdaptiveBin, midline_adaptive_bin, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE,
                                                      midline_adaptive_bin_buildable_init))

/** midline_width_mode_get_type: the registered enumeration. */
GType
midline_width_mode_get_type (void)
{
  static gsize type;
  static const GEnumValue values[] = {
    { MIDLINE_WIDTH_NARROW, "MIDLINE_WIDTH_NARROW", "narrow" },
    { MIDLINE_WIDTH_MEDIUM, "MIDLINE_WIDTH_MEDIUM", "medium" },
    { MIDLINE_WIDTH_WIDE, "MIDLINE_WIDTH_WIDE", "wide" },
    { 0, NULL, NULL },
  };

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static ("MidlineWidthMode", values));
  return type;
}

static double
get_text_scale (MidlineAdaptiveBin *self)
{
  int dpi = 0;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);
  return dpi > 0 ? MAX (1.0, dpi / USUAL_DPI) : 1.0;
}

static MidlineWidthMode
find_mode (MidlineAdaptiveBin *self,
           int                 width)
{
  double scaled_width = width / get_text_scale (self);
  MidlineWidthMode mode = MIDLINE_WIDTH_MEDIUM;

  if (scaled_width < self->narrow_below)
    mode = MIDLINE_WIDTH_NARROW;
  else if (scaled_width >= self->wide_from)
    mode = MIDLINE_WIDTH_WIDE;
  while (mode > MIDLINE_WIDTH_NARROW && width < self->needs[mode])
    mode--;
  return mode;
}

static void
update_classes (MidlineAdaptiveBin *self)
{
  static const char * const names[] = { "narrow", "medium", "wide" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (i == self->mode)
      gtk_widget_add_css_class (GTK_WIDGET (self), names[i]);
    else
      gtk_widget_remove_css_class (GTK_WIDGET (self), names[i]);
}

static gboolean
change_mode_cb (gpointer user_data)
{
  MidlineAdaptiveBin *self = user_data;

  self->idle_id = 0;
  if (self->mode != self->next_mode)
    {
      self->mode = self->next_mode;
      update_classes (self);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODE]);
    }
  return G_SOURCE_REMOVE;
}

static void
plan_mode (MidlineAdaptiveBin *self,
           int                 width)
{
  self->next_mode = find_mode (self, width);
  if (self->next_mode != self->mode && self->idle_id == 0)
    self->idle_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, change_mode_cb, self, NULL);
}

static int
get_child_minimum_width (MidlineAdaptiveBin *self)
{
  int minimum;

  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  return minimum;
}

static GtkSizeRequestMode
midline_adaptive_bin_get_request_mode (GtkWidget *widget)
{
  MidlineAdaptiveBin *self = MIDLINE_ADAPTIVE_BIN (widget);

  return self->child != NULL ? gtk_widget_get_request_mode (self->child)
                             : GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
midline_adaptive_bin_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  MidlineAdaptiveBin *self = MIDLINE_ADAPTIVE_BIN (widget);

  if (self->child == NULL || !gtk_widget_should_layout (self->child))
    return;
  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    for_size = MAX (for_size, get_child_minimum_width (self));
  gtk_widget_measure (self->child, orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = MIN (*minimum, LARGEST_MINIMUM_WIDTH);
}

static void
midline_adaptive_bin_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline)
{
  MidlineAdaptiveBin *self = MIDLINE_ADAPTIVE_BIN (widget);

  if (self->child != NULL && gtk_widget_should_layout (self->child) && self->idle_id == 0
      && get_child_minimum_width (self) > width)
    self->needs[self->mode] = get_child_minimum_width (self);
  plan_mode (self, width);
  if (self->child != NULL && gtk_widget_should_layout (self->child))
    {
      int child_width = MAX (width, get_child_minimum_width (self));
      int child_height;

      gtk_widget_measure (self->child, GTK_ORIENTATION_VERTICAL, child_width, &child_height,
                          NULL, NULL, NULL);
      gtk_widget_allocate (self->child, child_width, MAX (height, child_height), baseline, NULL);
    }
}

static void
text_scale_changed_cb (MidlineAdaptiveBin *self)
{
  memset (self->needs, 0, sizeof self->needs);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
midline_adaptive_bin_add_child (GtkBuildable *buildable,
                                GtkBuilder   *builder,
                                GObject      *child,
                                const char   *type)
{
  if (GTK_IS_WIDGET (child) && type == NULL)
    midline_adaptive_bin_set_child (MIDLINE_ADAPTIVE_BIN (buildable), GTK_WIDGET (child));
  else
    parent_buildable_iface->add_child (buildable, builder, child, type);
}

static void
midline_adaptive_bin_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable_iface = g_type_interface_peek_parent (iface);
  iface->add_child = midline_adaptive_bin_add_child;
}

static void
midline_adaptive_bin_get_property (GObject    *object,
                                   guint       property_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  MidlineAdaptiveBin *self = MIDLINE_ADAPTIVE_BIN (object);

  switch ((MidlineAdaptiveBinProperty) property_id)
    {
    case PROP_CHILD:
      g_value_set_object (value, self->child);
      break;
    case PROP_MODE:
      g_value_set_enum (value, self->mode);
      break;
    case PROP_NARROW_BELOW:
      g_value_set_int (value, self->narrow_below);
      break;
    case PROP_WIDE_FROM:
      g_value_set_int (value, self->wide_from);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
set_limit (MidlineAdaptiveBin *self,
           int                *limit,
           const GValue       *value,
           GParamSpec         *pspec)
{
  if (*limit == g_value_get_int (value))
    return;
  *limit = g_value_get_int (value);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

static void
midline_adaptive_bin_set_property (GObject      *object,
                                   guint         property_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  MidlineAdaptiveBin *self = MIDLINE_ADAPTIVE_BIN (object);

  switch ((MidlineAdaptiveBinProperty) property_id)
    {
    case PROP_CHILD:
      midline_adaptive_bin_set_child (self, g_value_get_object (value));
      break;
    case PROP_NARROW_BELOW:
      set_limit (self, &self->narrow_below, value, pspec);
      break;
    case PROP_WIDE_FROM:
      set_limit (self, &self->wide_from, value, pspec);
      break;
    case PROP_MODE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_adaptive_bin_dispose (GObject *object)
{
  MidlineAdaptiveBin *self = MIDLINE_ADAPTIVE_BIN (object);

  g_clear_handle_id (&self->idle_id, g_source_remove);
  g_clear_pointer (&self->child, gtk_widget_unparent);
  G_OBJECT_CLASS (midline_adaptive_bin_parent_class)->dispose (object);
}

static void
midline_adaptive_bin_class_init (MidlineAdaptiveBinClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = midline_adaptive_bin_get_property;
  object_class->set_property = midline_adaptive_bin_set_property;
  object_class->dispose = midline_adaptive_bin_dispose;
  widget_class->get_request_mode = midline_adaptive_bin_get_request_mode;
  widget_class->measure = midline_adaptive_bin_measure;
  widget_class->size_allocate = midline_adaptive_bin_size_allocate;

  properties[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_MODE] = g_param_spec_enum ("mode", NULL, NULL, MIDLINE_TYPE_WIDTH_MODE,
                                             MIDLINE_WIDTH_MEDIUM,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_NARROW_BELOW] = g_param_spec_int ("narrow-below", NULL, NULL, 0, G_MAXINT,
                                                    USUAL_NARROW_BELOW, flags);
  properties[PROP_WIDE_FROM] = g_param_spec_int ("wide-from", NULL, NULL, 0, G_MAXINT,
                                                 USUAL_WIDE_FROM, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
midline_adaptive_bin_init (MidlineAdaptiveBin *self)
{
  self->narrow_below = USUAL_NARROW_BELOW;
  self->wide_from = USUAL_WIDE_FROM;
  self->mode = MIDLINE_WIDTH_MEDIUM;
  self->next_mode = MIDLINE_WIDTH_MEDIUM;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-adaptive");
  update_classes (self);
  g_signal_connect_object (gtk_widget_get_settings (GTK_WIDGET (self)), "notify::gtk-xft-dpi",
                           G_CALLBACK (text_scale_changed_cb), self, G_CONNECT_SWAPPED);
}

/** midline_adaptive_bin_new: an empty bin. */
GtkWidget *
midline_adaptive_bin_new (void)
{
  return g_object_new (MIDLINE_TYPE_ADAPTIVE_BIN, NULL);
}

/**
 * midline_adaptive_bin_set_child:
 * @child: (transfer floating) (nullable): what the bin holds
 */
void
midline_adaptive_bin_set_child (MidlineAdaptiveBin *self,
                                GtkWidget          *child)
{
  g_return_if_fail (MIDLINE_IS_ADAPTIVE_BIN (self));
  g_return_if_fail (child == NULL || GTK_IS_WIDGET (child));

  if (self->child == child)
    return;
  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHILD]);
}

/** midline_adaptive_bin_get_child: (nullable) (transfer none): what the bin holds. */
GtkWidget *
midline_adaptive_bin_get_child (MidlineAdaptiveBin *self)
{
  g_return_val_if_fail (MIDLINE_IS_ADAPTIVE_BIN (self), NULL);

  return self->child;
}

/** midline_adaptive_bin_get_mode: how much room there is; medium before the first allocation. */
MidlineWidthMode
midline_adaptive_bin_get_mode (MidlineAdaptiveBin *self)
{
  g_return_val_if_fail (MIDLINE_IS_ADAPTIVE_BIN (self), MIDLINE_WIDTH_MEDIUM);

  return self->mode;
}
