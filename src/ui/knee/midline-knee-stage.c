/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-knee-stage.h"

#define MARGIN_PX 12
#define NARROW_MARGIN_PX 6
#define NARROW_BELOW 480

struct _MidlineKneeStage {
  GtkWidget parent_instance;

  /* children */
  MidlineKneePicture *picture; /* (owned) (nullable) */
  GtkWidget *top;              /* (owned) (nullable) */
  GtkWidget *notes;            /* (owned) (nullable) */
};

typedef enum {
  PROP_PICTURE = 1,
  PROP_TOP,
  PROP_NOTES,
} MidlineKneeStageProperty;

static GParamSpec *properties[PROP_NOTES + 1];

G_DEFINE_FINAL_TYPE (MidlineKneeStage, midline_knee_stage, GTK_TYPE_WIDGET)

static int
get_minimum (GtkWidget      *child,
             GtkOrientation  orientation,
             int             for_size)
{
  int minimum;

  gtk_widget_measure (child, orientation, for_size, &minimum, NULL, NULL, NULL);
  return minimum;
}

static int
get_margin (int width)
{
  return width < NARROW_BELOW ? NARROW_MARGIN_PX : MARGIN_PX;
}

static int
get_inner_width (GtkWidget *child,
                 int        width)
{
  return MAX (width - 2 * get_margin (width), get_minimum (child, GTK_ORIENTATION_HORIZONTAL, -1));
}

/* Margins included. */
static int
get_outer_height (GtkWidget *child,
                  int        width)
{
  if (!gtk_widget_should_layout (child))
    return 0;
  return 2 * get_margin (width)
         + get_minimum (child, GTK_ORIENTATION_VERTICAL, get_inner_width (child, width));
}

static GtkSizeRequestMode
midline_knee_stage_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
midline_knee_stage_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  MidlineKneeStage *self = MIDLINE_KNEE_STAGE (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = 2 * MARGIN_PX + MAX (get_minimum (self->top, orientation, -1),
                                    get_minimum (self->notes, orientation, -1));
  else
    *minimum = midline_knee_picture_get_least_height (
      self->picture, MAX (for_size, get_minimum (widget, GTK_ORIENTATION_HORIZONTAL, -1)),
      get_outer_height (self->top, for_size), get_outer_height (self->notes, for_size));
  *natural = *minimum;
}

static void
allocate_line (GtkWidget *child,
               int        y,
               int        width,
               int        height)
{
  if (!gtk_widget_should_layout (child))
    return;
  gtk_widget_size_allocate (child, &(GtkAllocation) { get_margin (width), y,
                                                      get_inner_width (child, width), height }, -1);
}

static void
midline_knee_stage_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  MidlineKneeStage *self = MIDLINE_KNEE_STAGE (widget);
  int margin = get_margin (width);
  int top_height = get_outer_height (self->top, width);
  int notes_height = get_outer_height (self->notes, width);

  midline_knee_picture_set_free (self->picture, top_height, notes_height);
  gtk_widget_size_allocate (GTK_WIDGET (self->picture),
                            &(GtkAllocation) { 0, 0, width, height }, -1);
  allocate_line (self->top, margin, width, top_height - 2 * margin);
  allocate_line (self->notes, height + margin - notes_height, width, notes_height - 2 * margin);
}

static void
set_child (MidlineKneeStage  *self,
           GtkWidget        **place,
           GtkWidget         *child)
{
  g_return_if_fail (*place == NULL);

  *place = child;
  gtk_widget_set_parent (child, GTK_WIDGET (self));
}

static void
midline_knee_stage_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  MidlineKneeStage *self = MIDLINE_KNEE_STAGE (object);

  switch ((MidlineKneeStageProperty) property_id)
    {
    case PROP_PICTURE:
      set_child (self, (GtkWidget **) &self->picture, g_value_get_object (value));
      break;
    case PROP_TOP:
      set_child (self, &self->top, g_value_get_object (value));
      break;
    case PROP_NOTES:
      set_child (self, &self->notes, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_knee_stage_dispose (GObject *object)
{
  MidlineKneeStage *self = MIDLINE_KNEE_STAGE (object);

  g_clear_pointer ((GtkWidget **) &self->picture, gtk_widget_unparent);
  g_clear_pointer (&self->top, gtk_widget_unparent);
  g_clear_pointer (&self->notes, gtk_widget_unparent);
  G_OBJECT_CLASS (midline_knee_stage_parent_class)->dispose (object);
}

static void
midline_knee_stage_class_init (MidlineKneeStageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;

  object_class->set_property = midline_knee_stage_set_property;
  object_class->dispose = midline_knee_stage_dispose;
  widget_class->get_request_mode = midline_knee_stage_get_request_mode;
  widget_class->measure = midline_knee_stage_measure;
  widget_class->size_allocate = midline_knee_stage_size_allocate;

  properties[PROP_PICTURE] = g_param_spec_object ("picture", NULL, NULL,
                                                  MIDLINE_TYPE_KNEE_PICTURE, flags);
  properties[PROP_TOP] = g_param_spec_object ("top", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_NOTES] = g_param_spec_object ("notes", NULL, NULL, GTK_TYPE_WIDGET, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
midline_knee_stage_init (MidlineKneeStage *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-stage");
  gtk_widget_add_css_class (GTK_WIDGET (self), "large");
}
