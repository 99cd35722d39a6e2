/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-shrink-bin.h"

/* Pixels: at the least a line or two, and of words never so much that they push away what lies
 * above. */
#define LEAST_HEIGHT 44
#define MOST_HEIGHT_OF_WORDS 220

struct _MidlineShrinkBin {
  GtkWidget parent_instance;

  /* configured */
  gboolean has_controls;

  /* children */
  GtkScrolledWindow *scrolled_window; /* (nullable) NULL once disposed */
  GtkWidget *content;                 /* (borrowed) (nullable) */
};

typedef enum {
  PROP_CONTENT = 1,
} MidlineShrinkBinProperty;

static GParamSpec *properties[PROP_CONTENT + 1];

G_DEFINE_FINAL_TYPE (MidlineShrinkBin, midline_shrink_bin, GTK_TYPE_WIDGET)

static int
get_content_height (MidlineShrinkBin *self,
                    int               width)
{
  int natural = 0;

  if (self->content != NULL)
    gtk_widget_measure (self->content, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  return natural;
}

static GtkSizeRequestMode
midline_shrink_bin_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
midline_shrink_bin_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  MidlineShrinkBin *self = MIDLINE_SHRINK_BIN (widget);
  int least, most;

  gtk_widget_measure (GTK_WIDGET (self->scrolled_window), orientation, -1, &least, &most, NULL,
                      NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      if (self->content != NULL)
        gtk_widget_measure (self->content, orientation, -1, &least, &most, NULL, NULL);
      *minimum = least;
      *natural = most;
    }
  else
    {
      int height = get_content_height (self, for_size);

      *minimum = MAX (least, MIN (height, LEAST_HEIGHT));
      *natural = MAX (*minimum, self->has_controls ? height : MIN (height, MOST_HEIGHT_OF_WORDS));
    }
}

static void
midline_shrink_bin_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  MidlineShrinkBin *self = MIDLINE_SHRINK_BIN (widget);

  gtk_widget_set_can_focus (GTK_WIDGET (self->scrolled_window),
                            self->has_controls || get_content_height (self, width) > height);
  gtk_widget_allocate (GTK_WIDGET (self->scrolled_window), width, height, baseline, NULL);
}

static void
midline_shrink_bin_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  MidlineShrinkBin *self = MIDLINE_SHRINK_BIN (object);

  switch ((MidlineShrinkBinProperty) property_id)
    {
    case PROP_CONTENT:
      g_value_set_object (value, self->content);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_shrink_bin_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  MidlineShrinkBin *self = MIDLINE_SHRINK_BIN (object);

  switch ((MidlineShrinkBinProperty) property_id)
    {
    case PROP_CONTENT:
      if (self->content == g_value_get_object (value))
        return;
      self->content = g_value_get_object (value);
      gtk_scrolled_window_set_child (self->scrolled_window, self->content);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_shrink_bin_dispose (GObject *object)
{
  MidlineShrinkBin *self = MIDLINE_SHRINK_BIN (object);

  self->content = NULL;
  if (self->scrolled_window != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->scrolled_window)));
  G_OBJECT_CLASS (midline_shrink_bin_parent_class)->dispose (object);
}

static void
midline_shrink_bin_class_init (MidlineShrinkBinClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = midline_shrink_bin_get_property;
  object_class->set_property = midline_shrink_bin_set_property;
  object_class->dispose = midline_shrink_bin_dispose;
  widget_class->get_request_mode = midline_shrink_bin_get_request_mode;
  widget_class->measure = midline_shrink_bin_measure;
  widget_class->size_allocate = midline_shrink_bin_size_allocate;

  properties[PROP_CONTENT] =
    g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
midline_shrink_bin_init (MidlineShrinkBin *self)
{
  self->scrolled_window = GTK_SCROLLED_WINDOW (gtk_scrolled_window_new ());
  gtk_scrolled_window_set_policy (self->scrolled_window, GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_widget_set_parent (GTK_WIDGET (self->scrolled_window), GTK_WIDGET (self));
}

/** midline_shrink_bin_set_accessible_label: what a screen reader says on getting the key focus. */
void
midline_shrink_bin_set_accessible_label (MidlineShrinkBin *self,
                                         const char       *label)
{
  g_return_if_fail (MIDLINE_IS_SHRINK_BIN (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scrolled_window),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

/**
 * midline_shrink_bin_set_has_controls:
 * @has_controls: whether the content is more than words
 *
 * Controls get the room they ask for. The keys go to them, not to the scrolled window.
 */
void
midline_shrink_bin_set_has_controls (MidlineShrinkBin *self,
                                     gboolean          has_controls)
{
  g_return_if_fail (MIDLINE_IS_SHRINK_BIN (self));

  self->has_controls = has_controls;
  gtk_widget_set_focusable (GTK_WIDGET (self->scrolled_window), !has_controls);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
