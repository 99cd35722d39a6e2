/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-knee-frame.h"

/* Pixels at a text size of 100 %; what holds words grows with the text. */
#define NARROW_BELOW 550
#define COLUMNS_FROM 880
#define NARROW_PICTURE_HEIGHT 250
#define MEDIUM_PICTURE_HEIGHT 330
#define LEAST_CONTROLS_HEIGHT 140
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
  GtkWidget *scroller; /* (owned) */
  GtkWidget *scrolled; /* the box inside */
  GtkWidget *picture;  /* (owned) (nullable) a child of this or of the box */
  GtkWidget *result;   /* (owned) (nullable) likewise */
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

static void
leave_parent (GtkWidget *child)
{
  GtkWidget *parent = gtk_widget_get_parent (child);

  if (GTK_IS_BOX (parent))
    gtk_box_remove (GTK_BOX (parent), child);
  else if (parent != NULL)
    gtk_widget_unparent (child);
}

/* Puts @child behind @sibling, the first when NULL, on the frame or into the box that scrolls. */
static void
place (MidlineKneeFrame *self,
       GtkWidget        *child,
       gboolean          is_scrolled,
       GtkWidget        *sibling)
{
  GtkWidget *parent = is_scrolled ? self->scrolled : GTK_WIDGET (self);

  if (child == NULL || gtk_widget_get_parent (child) == parent)
    return;
  leave_parent (child);
  if (is_scrolled)
    gtk_box_insert_child_after (GTK_BOX (self->scrolled), child, sibling);
  else
    gtk_widget_insert_after (child, parent, sibling);
}

static int
get_picture_height (gboolean is_narrow)
{
  return is_narrow ? NARROW_PICTURE_HEIGHT : MEDIUM_PICTURE_HEIGHT;
}

static void
update_places (MidlineKneeFrame *self)
{
  gboolean picture_scrolls = self->arrangement == MIDLINE_KNEE_FLOW;
  gboolean result_scrolls = self->arrangement < MIDLINE_KNEE_RESULT_STAYS;

  place (self, self->picture, picture_scrolls, NULL);
  place (self, self->result, result_scrolls,
         picture_scrolls == result_scrolls ? self->picture : NULL);
  if (self->picture != NULL)
    gtk_widget_set_size_request (self->picture, -1, get_picture_height (self->is_narrow));
  if (self->is_narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
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
get_least_width (GtkWidget *child)
{
  int minimum;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  return minimum;
}

static int
get_height (GtkWidget *child,
            int        width)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, MAX (width, get_least_width (child)), NULL,
                      &natural, NULL, NULL);
  return natural;
}

static int
get_margin (gboolean is_narrow)
{
  return is_narrow ? SPACING : 2 * SPACING;
}

/* Children must not change places while sizes are given out. */
static void
plan_arrangement (MidlineKneeFrame *self,
                  int               width,
                  int               height)
{
  double text_scale = get_text_scale (self);
  gboolean is_narrow = width / text_scale < NARROW_BELOW;
  int column = MIN (width - 2 * get_margin (is_narrow), (int) (WIDEST_COLUMN * text_scale));
  int picture_height = MAX (get_height (self->picture, column), get_picture_height (is_narrow));

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
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = LARGEST_MINIMUM_WIDTH;
      *natural = WIDEST_COLUMN;
    }
  else
    {
      *minimum = LARGEST_MINIMUM_HEIGHT;
      *natural = LARGEST_MINIMUM_HEIGHT;
    }
}

static void
allocate_at (GtkWidget *child,
             int        x,
             int        y,
             int        width,
             int        height)
{
  gtk_widget_size_allocate (child, &(GtkAllocation) { x, y, MAX (width, get_least_width (child)),
                                                      height }, -1);
}

static void
allocate_columns (MidlineKneeFrame *self,
                  int               x,
                  int               width,
                  int               height)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int controls_width = (int) (CONTROLS_WIDTH * get_text_scale (self));
  int left_width = width - controls_width - 2 * SPACING;
  int result_height = get_height (self->result, left_width);
  int picture_height = MAX (MIN (height, HIGHEST_COLUMNS) - result_height - 2 * SPACING,
                            get_height (self->picture, left_width));
  int left_x = is_rtl ? x + controls_width + 2 * SPACING : x;
  int controls_x = is_rtl ? x : x + left_width + 2 * SPACING;

  allocate_at (self->picture, left_x, 0, left_width, picture_height);
  allocate_at (self->result, left_x, picture_height + SPACING, left_width, result_height);
  allocate_at (self->scroller, controls_x, 0, controls_width, height);
}

static void
allocate_column (MidlineKneeFrame *self,
                 int               x,
                 int               width,
                 int               height)
{
  GtkWidget *fixed[] = { self->picture, self->result };
  int y = 0;
  int least_height;

  for (guint i = 0; i < G_N_ELEMENTS (fixed); i++)
    if (gtk_widget_get_parent (fixed[i]) == GTK_WIDGET (self))
      {
        int child_height = get_height (fixed[i], width);

        allocate_at (fixed[i], x, y, width, child_height);
        y += child_height + SPACING;
      }
  gtk_widget_measure (self->scroller, GTK_ORIENTATION_VERTICAL, width, &least_height, NULL, NULL,
                      NULL);
  allocate_at (self->scroller, x, y, width, MAX (height - y, least_height));
}

/* The sizes are given out here and not by boxes: those look for the narrowest width at a height,
 * which for a drawing with labels has no good answer. */
static void
midline_knee_frame_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  MidlineKneeFrame *self = MIDLINE_KNEE_FRAME (widget);
  gboolean in_columns = self->arrangement == MIDLINE_KNEE_COLUMNS;
  int room = width - 2 * get_margin (self->is_narrow);
  int widest = (int) ((in_columns ? WIDEST_COLUMNS : WIDEST_COLUMN) * get_text_scale (self));
  int content_width = MIN (room, widest);
  int x = (width - content_width) / 2;

  plan_arrangement (self, width, height);
  if (in_columns)
    allocate_columns (self, x, content_width, height);
  else
    allocate_column (self, x, content_width, height);
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
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  if (self->picture != NULL && gtk_widget_get_parent (self->picture) == GTK_WIDGET (self))
    gtk_widget_unparent (self->picture);
  if (self->result != NULL && gtk_widget_get_parent (self->result) == GTK_WIDGET (self))
    gtk_widget_unparent (self->result);
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
  self->scrolled = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL,
                                 "spacing", SPACING, NULL);
  self->scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER,
                                 "child", self->scrolled, NULL);
  gtk_widget_add_css_class (self->scroller, "midline-knee-scroller");
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
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
