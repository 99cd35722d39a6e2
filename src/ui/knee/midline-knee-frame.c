/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-knee-frame.h"

#include <adwaita.h>

/* Pixels at a text size of 100 %; what holds words grows with the text. */
#define NARROW_BELOW 550
#define COLUMNS_FROM 880
#define NARROW_PICTURE_HEIGHT 250
#define MEDIUM_PICTURE_HEIGHT 330
#define LEAST_CONTROLS_HEIGHT 180
#define SPACING 12
#define CONTROLS_WIDTH 400
#define WIDEST_COLUMNS 1240
#define WIDEST_COLUMN 720
#define HIGHEST_COLUMNS 1100

#define LARGEST_MINIMUM_WIDTH 360
#define LARGEST_MINIMUM_HEIGHT 96
#define USUAL_DPI (96.0 * 1024.0)

struct _MidlineKneeFrame {
  GtkWidget parent_instance;

  /* cache */
  MidlineKneeArrangement arrangement;
  MidlineKneeArrangement next_arrangement;
  gboolean is_narrow;
  gboolean next_is_narrow;
  guint idle_id;

  /* children */
  GtkWidget *clamp;    /* (owned) */
  GtkWidget *columns;
  GtkWidget *fixed;
  GtkWidget *scroller;
  GtkWidget *scrolled;
  GtkWidget *picture;  /* (owned) (nullable) */
  GtkWidget *result;   /* (owned) (nullable) */
};

typedef enum {
  PROP_PICTURE = 1,
  PROP_RESULT,
  PROP_CONTROLS,
  PROP_IS_NARROW,
} MidlineKneeFrameProperty;

static GParamSpec *properties[PROP_IS_NARROW + 1];

G_DEFINE_FINAL_TYPE (MidlineKneeFrame, midline_knee_frame, GTK_TYPE_WIDGET)

/**
 * midline_knee_arrangement_find:
 * @width: of the frame, in pixels
 * @height: of the frame, in pixels
 * @picture_height: what the picture needs at that width
 * @result_height: what the words of the result need
 * @text_scale: size of the text, 1 for the usual one
 *
 * How the parts are best laid out in that room.
 */
MidlineKneeArrangement
midline_knee_arrangement_find (int    width,
                               int    height,
                               int    picture_height,
                               int    result_height,
                               double text_scale)
{
  int with_result = picture_height + result_height + 3 * SPACING;
  double controls = LEAST_CONTROLS_HEIGHT * text_scale;

  if (width / text_scale >= COLUMNS_FROM && height >= with_result)
    return MIDLINE_KNEE_COLUMNS;
  if (height >= with_result + controls)
    return MIDLINE_KNEE_RESULT_STAYS;
  if (height >= picture_height + 2 * SPACING + controls)
    return MIDLINE_KNEE_PICTURE_STAYS;
  return MIDLINE_KNEE_FLOW;
}

static double
get_text_scale (MidlineKneeFrame *self)
{
  int dpi = 0;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);
  return dpi > 0 ? MAX (1.0, dpi / USUAL_DPI) : 1.0;
}

/* Moves @child to the place after @sibling in @box, unless it is there. */
static void
place (GtkWidget *child,
       GtkWidget *box,
       GtkWidget *sibling)
{
  GtkWidget *parent;

  if (child == NULL)
    return;
  parent = gtk_widget_get_parent (child);
  if (parent == box)
    return;
  if (parent != NULL)
    gtk_box_remove (GTK_BOX (parent), child);
  gtk_box_insert_child_after (GTK_BOX (box), child, sibling);
}

static void
update_sizes (MidlineKneeFrame *self)
{
  gboolean in_columns = self->arrangement == MIDLINE_KNEE_COLUMNS;
  int margin = self->is_narrow ? 12 : 24;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->columns),
                                  in_columns ? GTK_ORIENTATION_HORIZONTAL
                                             : GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self->columns), in_columns ? 2 * SPACING : 0);
  gtk_widget_set_hexpand (self->scroller, !in_columns);
  gtk_widget_set_size_request (
    self->scroller, in_columns ? (int) (CONTROLS_WIDTH * get_text_scale (self)) : -1, -1);
  gtk_widget_set_margin_start (self->clamp, margin);
  gtk_widget_set_margin_end (self->clamp, margin);
  adw_clamp_set_maximum_size (ADW_CLAMP (self->clamp),
                              in_columns ? WIDEST_COLUMNS : WIDEST_COLUMN);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (self->clamp),
                                      in_columns ? WIDEST_COLUMNS : WIDEST_COLUMN);
  if (self->picture == NULL)
    return;
  gtk_widget_set_vexpand (self->picture, in_columns);
  gtk_widget_set_size_request (self->picture, -1,
                               in_columns || self->is_narrow ? NARROW_PICTURE_HEIGHT
                                                             : MEDIUM_PICTURE_HEIGHT);
}

static void
update_places (MidlineKneeFrame *self)
{
  GtkWidget *picture_box = self->arrangement == MIDLINE_KNEE_FLOW ? self->scrolled : self->fixed;
  GtkWidget *result_box = self->arrangement >= MIDLINE_KNEE_RESULT_STAYS ? self->fixed
                                                                         : self->scrolled;

  place (self->picture, picture_box, NULL);
  place (self->result, result_box, picture_box == result_box ? self->picture : NULL);
  /* Empty it takes no room. It is not hidden: a hidden box may keep sizes of when it was empty. */
  gtk_widget_set_margin_bottom (self->fixed, self->arrangement == MIDLINE_KNEE_FLOW ? 0 : SPACING);
  if (self->is_narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
  update_sizes (self);
}

static gboolean
rearrange_cb (gpointer user_data)
{
  MidlineKneeFrame *self = user_data;
  gboolean was_narrow = self->is_narrow;

  self->idle_id = 0;
  self->arrangement = self->next_arrangement;
  self->is_narrow = self->next_is_narrow;
  update_places (self);
  if (was_narrow != self->is_narrow)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_NARROW]);
  return G_SOURCE_REMOVE;
}

static int
get_height (GtkWidget *child,
            int        width)
{
  int least_width, minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least_width, NULL, NULL, NULL);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, MAX (width, least_width), &minimum, &natural,
                      NULL, NULL);
  return natural;
}

/* Children must not change places while sizes are given out. */
static void
plan_arrangement (MidlineKneeFrame *self,
                  int               width,
                  int               height)
{
  double text_scale = get_text_scale (self);
  gboolean is_narrow = width / text_scale < NARROW_BELOW;
  int column = MIN (width - (is_narrow ? 24 : 48), WIDEST_COLUMN);
  int picture_height = MAX (get_height (self->picture, column),
                            is_narrow ? NARROW_PICTURE_HEIGHT : MEDIUM_PICTURE_HEIGHT);

  self->next_arrangement = midline_knee_arrangement_find (
    width, height, picture_height, get_height (self->result, column), text_scale);
  self->next_is_narrow = is_narrow;
  if ((self->next_arrangement != self->arrangement || self->next_is_narrow != self->is_narrow)
      && self->idle_id == 0)
    self->idle_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, rearrange_cb, self, NULL);
}

static GtkSizeRequestMode
midline_knee_frame_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
midline_knee_frame_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  MidlineKneeFrame *self = MIDLINE_KNEE_FRAME (widget);

  gtk_widget_measure (self->clamp, orientation, -1, minimum, natural, NULL, NULL);
  *minimum = MIN (*minimum, orientation == GTK_ORIENTATION_HORIZONTAL ? LARGEST_MINIMUM_WIDTH
                                                                      : LARGEST_MINIMUM_HEIGHT);
}

static void
midline_knee_frame_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  MidlineKneeFrame *self = MIDLINE_KNEE_FRAME (widget);
  int most_height = self->arrangement == MIDLINE_KNEE_COLUMNS ? HIGHEST_COLUMNS : height;
  int least_width, least_height;

  plan_arrangement (self, width, height);
  gtk_widget_measure (self->clamp, GTK_ORIENTATION_HORIZONTAL, -1, &least_width, NULL, NULL, NULL);
  least_width = MAX (width, least_width);
  gtk_widget_measure (self->clamp, GTK_ORIENTATION_VERTICAL, least_width, &least_height, NULL, NULL,
                      NULL);
  gtk_widget_allocate (self->clamp, least_width, MAX (MIN (height, most_height), least_height),
                       baseline, NULL);
}

static void
set_part (GtkWidget **part,
          GtkWidget  *widget)
{
  g_set_object (part, widget);
}

static void
midline_knee_frame_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch ((MidlineKneeFrameProperty) property_id)
    {
    case PROP_IS_NARROW:
      g_value_set_boolean (value, MIDLINE_KNEE_FRAME (object)->is_narrow);
      break;
    case PROP_PICTURE:
    case PROP_RESULT:
    case PROP_CONTROLS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_knee_frame_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  MidlineKneeFrame *self = MIDLINE_KNEE_FRAME (object);

  switch ((MidlineKneeFrameProperty) property_id)
    {
    case PROP_PICTURE:
      set_part (&self->picture, g_value_get_object (value));
      break;
    case PROP_RESULT:
      set_part (&self->result, g_value_get_object (value));
      break;
    case PROP_CONTROLS:
      gtk_box_append (GTK_BOX (self->scrolled), g_value_get_object (value));
      break;
    case PROP_IS_NARROW:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
  update_places (self);
}

static void
midline_knee_frame_dispose (GObject *object)
{
  MidlineKneeFrame *self = MIDLINE_KNEE_FRAME (object);

  g_clear_handle_id (&self->idle_id, g_source_remove);
  g_clear_pointer (&self->clamp, gtk_widget_unparent);
  g_clear_object (&self->picture);
  g_clear_object (&self->result);
  G_OBJECT_CLASS (midline_knee_frame_parent_class)->dispose (object);
}

static void
midline_knee_frame_class_init (MidlineKneeFrameClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  static const char * const names[] = {
    [PROP_PICTURE] = "picture", [PROP_RESULT] = "result", [PROP_CONTROLS] = "controls",
  };

  object_class->get_property = midline_knee_frame_get_property;
  object_class->set_property = midline_knee_frame_set_property;
  object_class->dispose = midline_knee_frame_dispose;
  widget_class->get_request_mode = midline_knee_frame_get_request_mode;
  widget_class->measure = midline_knee_frame_measure;
  widget_class->size_allocate = midline_knee_frame_size_allocate;

  for (int i = PROP_PICTURE; i <= PROP_CONTROLS; i++)
    properties[i] = g_param_spec_object (names[i], NULL, NULL, GTK_TYPE_WIDGET,
                                         G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_IS_NARROW] = g_param_spec_boolean ("is-narrow", NULL, NULL, FALSE,
                                                     G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
midline_knee_frame_init (MidlineKneeFrame *self)
{
  self->arrangement = MIDLINE_KNEE_COLUMNS;
  self->clamp = adw_clamp_new ();
  self->columns = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  self->fixed = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL,
                              "spacing", SPACING, "hexpand", TRUE, NULL);
  self->scrolled = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL,
                                 "spacing", SPACING, NULL);
  self->scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER,
                                 "vexpand", TRUE, "child", self->scrolled, NULL);
  gtk_widget_add_css_class (self->scroller, "midline-knee-scroller");
  gtk_box_append (GTK_BOX (self->columns), self->fixed);
  gtk_box_append (GTK_BOX (self->columns), self->scroller);
  adw_clamp_set_child (ADW_CLAMP (self->clamp), self->columns);
  gtk_widget_set_parent (self->clamp, GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-knee-frame");
  g_signal_connect_object (gtk_widget_get_settings (GTK_WIDGET (self)), "notify::gtk-xft-dpi",
                           G_CALLBACK (gtk_widget_queue_allocate), self, G_CONNECT_SWAPPED);
}

/** midline_knee_frame_get_arrangement: how the parts are laid out at the moment. */
MidlineKneeArrangement
midline_knee_frame_get_arrangement (MidlineKneeFrame *self)
{
  g_return_val_if_fail (MIDLINE_IS_KNEE_FRAME (self), MIDLINE_KNEE_FLOW);

  return self->arrangement;
}

/** midline_knee_frame_get_is_narrow: whether there is less room than 550 pixels. */
gboolean
midline_knee_frame_get_is_narrow (MidlineKneeFrame *self)
{
  g_return_val_if_fail (MIDLINE_IS_KNEE_FRAME (self), FALSE);

  return self->is_narrow;
}
