/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-lesson-layout.h"

#include "midline-lesson-places.h"

typedef enum {
  PART_FIGURE,
  PART_CAPTION,
  PART_TEXT,
} Part;
#define N_PARTS 3

struct _MidlineLessonLayout {
  GtkWidget parent_instance;

  /* configured */
  gboolean is_beside;

  /* children */
  GtkWidget *parts[N_PARTS]; /* (owned) (nullable) NULL until set and once disposed */
};

G_DEFINE_FINAL_TYPE (MidlineLessonLayout, midline_lesson_layout, GTK_TYPE_WIDGET)

typedef enum {
  PROP_FIGURE = 1,
  PROP_CAPTION,
  PROP_TEXT,
  PROP_IS_BESIDE,
} MidlineLessonLayoutProperty;

static GParamSpec *properties[PROP_IS_BESIDE + 1];

static void
measure_part (MidlineLessonLayout *self,
              Part                 part,
              GtkOrientation       orientation,
              int                  for_size,
              int                 *minimum,
              int                 *natural)
{
  int least = 0, most = 0;

  if (self->parts[part] != NULL && gtk_widget_should_layout (self->parts[part]))
    gtk_widget_measure (self->parts[part], orientation, for_size, &least, &most, NULL, NULL);
  *minimum = least;
  if (natural != NULL)
    *natural = most;
}

static int
find_least_width (MidlineLessonLayout *self,
                  gboolean             is_beside)
{
  int figure, caption, text;

  measure_part (self, PART_FIGURE, GTK_ORIENTATION_HORIZONTAL, -1, &figure, NULL);
  measure_part (self, PART_CAPTION, GTK_ORIENTATION_HORIZONTAL, -1, &caption, NULL);
  measure_part (self, PART_TEXT, GTK_ORIENTATION_HORIZONTAL, -1, &text, NULL);
  return midline_lesson_places_find_least_width (MAX (figure, caption), text, is_beside);
}

static void
measure_room (MidlineLessonLayout *self,
              int                  width,
              int                  height,
              MidlineLessonRoom   *room)
{
  gboolean is_beside =
    self->is_beside
    || midline_lesson_places_stand_beside (width, height, find_least_width (self, TRUE));
  int figure_width = midline_lesson_places_find_figure_width (width, is_beside);
  int text_width;

  *room = (MidlineLessonRoom) { .width = width, .height = height, .is_beside = is_beside };
  measure_part (self, PART_FIGURE, GTK_ORIENTATION_VERTICAL, figure_width, &room->figure_least,
                &room->figure_natural);
  measure_part (self, PART_CAPTION, GTK_ORIENTATION_VERTICAL, figure_width, &room->caption_least,
                &room->caption_natural);
  measure_part (self, PART_TEXT, GTK_ORIENTATION_HORIZONTAL, -1, &text_width, NULL);
  measure_part (self, PART_TEXT, GTK_ORIENTATION_VERTICAL, text_width, &room->text_least, NULL);
}

static void
midline_lesson_layout_measure (GtkWidget      *widget,
                               GtkOrientation  orientation,
                               int             for_size,
                               int            *minimum,
                               int            *natural,
                               int            *minimum_baseline,
                               int            *natural_baseline)
{
  MidlineLessonLayout *self = MIDLINE_LESSON_LAYOUT (widget);

  *minimum = find_least_width (self, self->is_beside);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      MidlineLessonRoom room;

      measure_room (self, MAX (for_size, *minimum), -1, &room);
      *minimum = midline_lesson_places_find_least_height (&room);
    }
  *natural = *minimum;
}

static void
midline_lesson_layout_size_allocate (GtkWidget *widget,
                                     int        width,
                                     int        height,
                                     int        baseline)
{
  MidlineLessonLayout *self = MIDLINE_LESSON_LAYOUT (widget);
  MidlineLessonRoom room;
  MidlineLessonPlaces places;
  const GdkRectangle *by_part[N_PARTS] = { &places.figure, &places.caption, &places.text };

  measure_room (self, width, height, &room);
  midline_lesson_places_find (&room, &places);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    midline_lesson_places_mirror (&places, width);
  for (int i = 0; i < N_PARTS; i++)
    if (self->parts[i] != NULL && gtk_widget_should_layout (self->parts[i]))
      gtk_widget_size_allocate (self->parts[i], by_part[i], -1);
}

/* The toolkit would go by the places: to the text first, whose middle lies above the caption. */
static gboolean
midline_lesson_layout_focus (GtkWidget        *widget,
                             GtkDirectionType  direction)
{
  MidlineLessonLayout *self = MIDLINE_LESSON_LAYOUT (widget);
  GtkWidget *focus_child = gtk_widget_get_focus_child (widget);
  int step = direction == GTK_DIR_TAB_BACKWARD ? -1 : 1;
  int part = step > 0 ? 0 : N_PARTS - 1;

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (midline_lesson_layout_parent_class)->focus (widget, direction);
  for (int i = 0; focus_child != NULL && i < N_PARTS; i++)
    if (self->parts[i] == focus_child)
      part = i;
  for (; part >= 0 && part < N_PARTS; part += step)
    if (self->parts[part] != NULL && gtk_widget_child_focus (self->parts[part], direction))
      return TRUE;
  return FALSE;
}

static GtkSizeRequestMode
midline_lesson_layout_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The parts are children in their own order, which is the order of the keys. */
static void
set_part (MidlineLessonLayout *self,
          Part                 part,
          GtkWidget           *child)
{
  if (self->parts[part] == child)
    return;
  g_clear_pointer (&self->parts[part], gtk_widget_unparent);
  self->parts[part] = child;
  for (int i = part - 1; child != NULL && i >= 0; i--)
    if (self->parts[i] != NULL)
      {
        gtk_widget_insert_after (child, GTK_WIDGET (self), self->parts[i]);
        break;
      }
  if (child != NULL && gtk_widget_get_parent (child) == NULL)
    gtk_widget_insert_after (child, GTK_WIDGET (self), NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FIGURE + part]);
}

static void
midline_lesson_layout_get_property (GObject    *object,
                                    guint       property_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  MidlineLessonLayout *self = MIDLINE_LESSON_LAYOUT (object);

  switch ((MidlineLessonLayoutProperty) property_id)
    {
    case PROP_FIGURE:
    case PROP_CAPTION:
    case PROP_TEXT:
      g_value_set_object (value, self->parts[property_id - PROP_FIGURE]);
      break;
    case PROP_IS_BESIDE:
      g_value_set_boolean (value, self->is_beside);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_lesson_layout_set_property (GObject      *object,
                                    guint         property_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  MidlineLessonLayout *self = MIDLINE_LESSON_LAYOUT (object);

  switch ((MidlineLessonLayoutProperty) property_id)
    {
    case PROP_FIGURE:
    case PROP_CAPTION:
    case PROP_TEXT:
      set_part (self, property_id - PROP_FIGURE, g_value_get_object (value));
      break;
    case PROP_IS_BESIDE:
      midline_lesson_layout_set_is_beside (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_lesson_layout_dispose (GObject *object)
{
  MidlineLessonLayout *self = MIDLINE_LESSON_LAYOUT (object);

  for (int i = 0; i < N_PARTS; i++)
    g_clear_pointer (&self->parts[i], gtk_widget_unparent);
  G_OBJECT_CLASS (midline_lesson_layout_parent_class)->dispose (object);
}

static void
midline_lesson_layout_class_init (MidlineLessonLayoutClass *klass)
{
  static const char * const names[N_PARTS] = { "figure", "caption", "text" };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = midline_lesson_layout_get_property;
  object_class->set_property = midline_lesson_layout_set_property;
  object_class->dispose = midline_lesson_layout_dispose;
  widget_class->measure = midline_lesson_layout_measure;
  widget_class->size_allocate = midline_lesson_layout_size_allocate;
  widget_class->get_request_mode = midline_lesson_layout_get_request_mode;
  widget_class->focus = midline_lesson_layout_focus;

  for (int i = 0; i < N_PARTS; i++)
    properties[PROP_FIGURE + i] = g_param_spec_object (names[i], NULL, NULL, GTK_TYPE_WIDGET,
                                                       flags);
  properties[PROP_IS_BESIDE] = g_param_spec_boolean ("is-beside", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
midline_lesson_layout_init (MidlineLessonLayout *self)
{
}

/** midline_lesson_layout_set_is_beside: whether figure and caption stand beside the text. */
void
midline_lesson_layout_set_is_beside (MidlineLessonLayout *self,
                                     gboolean             is_beside)
{
  g_return_if_fail (MIDLINE_IS_LESSON_LAYOUT (self));

  if (self->is_beside == is_beside)
    return;
  self->is_beside = is_beside;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_BESIDE]);
}
