/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-steady-bin.h"

struct _MidlineSteadyBin {
  GtkWidget parent_instance;

  /* cache */
  int width;        /* for which the heights were seen */
  int minimum;
  int natural;

  /* children */
  GtkWidget *child; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (MidlineSteadyBin, midline_steady_bin, GTK_TYPE_WIDGET)

typedef enum {
  PROP_CHILD = 1,
} MidlineSteadyBinProperty;

static GParamSpec *properties[PROP_CHILD + 1];

static void
forget (MidlineSteadyBin *self)
{
  self->width = -1;
  self->minimum = 0;
  self->natural = 0;
}

static GtkSizeRequestMode
midline_steady_bin_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Only the width that is in use counts: a parent also asks about others to find its own size. */
static void
midline_steady_bin_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  MidlineSteadyBin *self = MIDLINE_STEADY_BIN (widget);

  if (self->child == NULL)
    return;
  gtk_widget_measure (self->child, orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL || for_size != self->width)
    return;
  self->minimum = *minimum = MAX (self->minimum, *minimum);
  self->natural = *natural = MAX (self->natural, *natural);
}

static void
midline_steady_bin_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  MidlineSteadyBin *self = MIDLINE_STEADY_BIN (widget);

  if (width != self->width)
    {
      forget (self);
      self->width = width;
    }
  if (self->child != NULL)
    gtk_widget_allocate (self->child, width, height, baseline, NULL);
}

static void
midline_steady_bin_css_changed (GtkWidget         *widget,
                                GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (midline_steady_bin_parent_class)->css_changed (widget, change);
  forget (MIDLINE_STEADY_BIN (widget));
}

static void
midline_steady_bin_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  switch ((MidlineSteadyBinProperty) property_id)
    {
    case PROP_CHILD:
      midline_steady_bin_set_child (MIDLINE_STEADY_BIN (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_steady_bin_dispose (GObject *object)
{
  g_clear_pointer (&MIDLINE_STEADY_BIN (object)->child, gtk_widget_unparent);
  G_OBJECT_CLASS (midline_steady_bin_parent_class)->dispose (object);
}

static void
midline_steady_bin_class_init (MidlineSteadyBinClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = midline_steady_bin_set_property;
  object_class->dispose = midline_steady_bin_dispose;
  widget_class->get_request_mode = midline_steady_bin_get_request_mode;
  widget_class->measure = midline_steady_bin_measure;
  widget_class->size_allocate = midline_steady_bin_size_allocate;
  widget_class->css_changed = midline_steady_bin_css_changed;

  properties[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                                                G_PARAM_WRITABLE | G_PARAM_EXPLICIT_NOTIFY
                                                | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
midline_steady_bin_init (MidlineSteadyBin *self)
{
  forget (self);
}

/**
 * midline_steady_bin_set_child:
 * @child: (transfer floating) (nullable): what it holds
 */
void
midline_steady_bin_set_child (MidlineSteadyBin *self,
                              GtkWidget        *child)
{
  g_return_if_fail (MIDLINE_IS_STEADY_BIN (self));
  g_return_if_fail (child == NULL || GTK_IS_WIDGET (child));

  if (self->child == child)
    return;
  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
  forget (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHILD]);
}
