/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-figure-picture.h"

#include "midline-drawing-style.h"
#include "midline-figure-words.h"
#include "midline-figure.h"

#include <glib/gi18n-lib.h>

/* In pixels. */
#define LEAST_SIZE 96
#define USUAL_HEIGHT 204
#define MARGIN 10
#define GAP 12
/* What is written over the corners has its own room, but over a low picture of one figure, which
 * lies between; a close-up would reach into the corner. */
#define TOP_ROOM_LINES 1.8
#define LARGE_TEXT_FROM 27
#define HIGH_FROM 240

struct _MidlineFigurePicture {
  GtkWidget parent_instance;

  /* configured */
  MidlineExercise *exercise;  /* (owned) (nullable) */
  MidlinePose *pose;          /* (owned) (nullable) */
  gboolean is_left;
  gboolean shows_both;
  double position;            /* in keys */
  gboolean is_moving;         /* the next frame shows another one */

  /* cache */
  MidlineFigure *figure;      /* (owned) */
  MidlineRectangle bounds;    /* of the whole motion */
  gboolean has_bounds;
  PangoLayout *captions[2];   /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (MidlineFigurePicture, midline_figure_picture, GTK_TYPE_WIDGET)

static void
update_accessible (MidlineFigurePicture *self)
{
  g_autofree char *description =
    midline_figure_words_description (self->exercise, self->pose, self->is_left);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->exercise->name, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description, -1);
}

static MidlineFigureLook
get_look (MidlineFigurePicture *self,
          MidlineColour        *background)
{
  GdkRGBA stage;

  midline_drawing_style_get_colour (GTK_WIDGET (self), "midline_stage", &stage);
  *background = (MidlineColour) { .red = stage.red, .green = stage.green, .blue = stage.blue,
                                  .alpha = stage.alpha };
  return (MidlineFigureLook) {
    .theme = midline_drawing_style_get_theme (GTK_WIDGET (self)),
    .is_left = self->is_left,
    .extras = MIDLINE_FIGURE_FULL,
    .is_moving = self->is_moving && !self->shows_both,
    .background = background,
  };
}

/* Once for the whole motion, so that nothing jumps. */
static void
find_bounds (MidlineFigurePicture    *self,
             const MidlineFigureLook *look)
{
  if (!self->has_bounds)
    midline_figure_get_bounds (self->figure, self->pose, look, &self->bounds);
  self->has_bounds = TRUE;
}

static int
get_caption_height (MidlineFigurePicture *self)
{
  int height;

  if (self->captions[0] == NULL)
    {
      self->captions[0] = gtk_widget_create_pango_layout (GTK_WIDGET (self), _("Start"));
      self->captions[1] = gtk_widget_create_pango_layout (GTK_WIDGET (self), _("Finish"));
    }
  pango_layout_get_pixel_size (self->captions[0], NULL, &height);
  return height;
}

/* Of what is written over the corners, which breaks into two lines where the text is large. */
static double
get_top_room (MidlineFigurePicture *self)
{
  return TOP_ROOM_LINES * get_caption_height (self);
}

static gboolean
has_large_text (MidlineFigurePicture *self)
{
  return get_caption_height (self) >= LARGE_TEXT_FROM;
}

static MidlineRectangle
get_room (MidlineFigurePicture *self)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  double height = gtk_widget_get_height (GTK_WIDGET (self));
  gboolean lies_between = height < HIGH_FROM && !self->shows_both && !has_large_text (self)
                          && self->pose->inset.draws == MIDLINE_POSE_CLOSE_UP_NONE;
  double top = lies_between ? MARGIN : get_top_room (self);

  return (MidlineRectangle) { MARGIN, top, MAX (width - 2 * MARGIN, 1.0),
                              MAX (height - top - MARGIN, 1.0) };
}

static void
draw_moment (MidlineFigurePicture *self,
             GtkSnapshot          *snapshot)
{
  MidlineRectangle room = get_room (self);
  MidlineColour background;
  MidlineFigureLook look = get_look (self, &background);
  cairo_t *cr = gtk_snapshot_append_cairo (
    snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (GTK_WIDGET (self)),
                                   (float) gtk_widget_get_height (GTK_WIDGET (self))));

  find_bounds (self, &look);
  midline_figure_draw (self->figure, self->pose, self->position, &look, &self->bounds, &room, cr);
  cairo_destroy (cr);
}

/* Whether two pictures of @bounds are larger beside each other than above each other. */
static gboolean
fits_beside (const MidlineRectangle *bounds,
             const MidlineRectangle *room,
             double                  caption_height)
{
  double beside = MIN ((room->width - GAP) / 2 / bounds->width,
                       (room->height - caption_height) / bounds->height);
  double above = MIN (room->width / bounds->width,
                      ((room->height - GAP) / 2 - caption_height) / bounds->height);

  return beside >= above;
}

static void
draw_caption (MidlineFigurePicture   *self,
              GtkSnapshot            *snapshot,
              PangoLayout            *caption,
              const MidlineRectangle *room)
{
  GdkRGBA colour;
  int width;

  pango_layout_get_pixel_size (caption, &width, NULL);
  midline_drawing_style_get_colour (GTK_WIDGET (self), "window_fg_color", &colour);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT ((float) (room->x + (room->width - width) / 2),
                                                (float) room->y));
  gtk_snapshot_append_layout (snapshot, caption, &colour);
  gtk_snapshot_restore (snapshot);
}

static void
draw_both (MidlineFigurePicture *self,
           GtkSnapshot          *snapshot)
{
  static const MidlinePosePictures pictures[] = { MIDLINE_POSE_START, MIDLINE_POSE_FINISH };
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  MidlineRectangle room = get_room (self);
  double caption_height = get_caption_height (self);
  MidlineColour background;
  MidlineFigureLook look = get_look (self, &background);
  gboolean is_beside;

  find_bounds (self, &look);
  is_beside = fits_beside (&self->bounds, &room, caption_height);
  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++)
    {
      MidlineRectangle half = room, frame;
      cairo_t *cr;

      if (is_beside)
        {
          half.width = (room.width - GAP) / 2;
          half.x += (is_rtl ? 1 - i : i) * (half.width + GAP);
        }
      else
        {
          half.height = (room.height - GAP) / 2;
          half.y += i * (half.height + GAP);
        }
      draw_caption (self, snapshot, self->captions[i], &half);
      frame = (MidlineRectangle) { half.x, half.y + caption_height, half.width,
                                   MAX (half.height - caption_height, 1.0) };
      cr = gtk_snapshot_append_cairo (
        snapshot, &GRAPHENE_RECT_INIT ((float) frame.x, (float) frame.y, (float) frame.width,
                                       (float) frame.height));
      midline_figure_draw (self->figure, self->pose,
                           midline_pose_get_picture_position (self->pose, pictures[i]), &look,
                           &self->bounds, &frame, cr);
      cairo_destroy (cr);
    }
}

static void
midline_figure_picture_snapshot (GtkWidget   *widget,
                                 GtkSnapshot *snapshot)
{
  MidlineFigurePicture *self = MIDLINE_FIGURE_PICTURE (widget);

  if (self->pose == NULL || gtk_widget_get_width (widget) == 0
      || gtk_widget_get_height (widget) == 0)
    return;
  if (self->shows_both)
    draw_both (self, snapshot);
  else
    draw_moment (self, snapshot);
}

static void
midline_figure_picture_measure (GtkWidget      *widget,
                                GtkOrientation  orientation,
                                int             for_size,
                                int            *minimum,
                                int            *natural,
                                int            *minimum_baseline,
                                int            *natural_baseline)
{
  MidlineFigurePicture *self = MIDLINE_FIGURE_PICTURE (widget);

  *minimum = *natural = LEAST_SIZE;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *natural = USUAL_HEIGHT + (has_large_text (self) ? (int) get_top_room (self) : 0);
}

static void
clear_captions (MidlineFigurePicture *self)
{
  g_clear_object (&self->captions[0]);
  g_clear_object (&self->captions[1]);
}

static void
midline_figure_picture_css_changed (GtkWidget         *widget,
                                    GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (midline_figure_picture_parent_class)->css_changed (widget, change);
  clear_captions (MIDLINE_FIGURE_PICTURE (widget));
  gtk_widget_queue_resize (widget);
}

static void
midline_figure_picture_dispose (GObject *object)
{
  clear_captions (MIDLINE_FIGURE_PICTURE (object));
  G_OBJECT_CLASS (midline_figure_picture_parent_class)->dispose (object);
}

static void
midline_figure_picture_finalize (GObject *object)
{
  MidlineFigurePicture *self = MIDLINE_FIGURE_PICTURE (object);

  midline_figure_free (self->figure);
  g_clear_pointer (&self->pose, midline_pose_unref);
  g_clear_pointer (&self->exercise, midline_exercise_unref);
  G_OBJECT_CLASS (midline_figure_picture_parent_class)->finalize (object);
}

static void
midline_figure_picture_class_init (MidlineFigurePictureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = midline_figure_picture_dispose;
  object_class->finalize = midline_figure_picture_finalize;
  widget_class->snapshot = midline_figure_picture_snapshot;
  widget_class->measure = midline_figure_picture_measure;
  widget_class->css_changed = midline_figure_picture_css_changed;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
midline_figure_picture_init (MidlineFigurePicture *self)
{
  self->figure = midline_figure_new ();
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-figure-picture");
}

/**
 * midline_figure_picture_set_exercise:
 * @exercise: names the picture
 * @pose: (nullable): how it is drawn; nothing is drawn without
 */
void
midline_figure_picture_set_exercise (MidlineFigurePicture *self,
                                     MidlineExercise      *exercise,
                                     const MidlinePose    *pose)
{
  g_return_if_fail (MIDLINE_IS_FIGURE_PICTURE (self));
  g_return_if_fail (exercise != NULL);

  midline_exercise_ref (exercise);
  g_clear_pointer (&self->exercise, midline_exercise_unref);
  self->exercise = exercise;
  g_clear_pointer (&self->pose, midline_pose_unref);
  /* Values are immutable; a reference changes nothing in them. */
  self->pose = pose != NULL ? midline_pose_ref ((MidlinePose *) pose) : NULL;
  self->has_bounds = FALSE;
  self->position = 0.0;
  self->is_moving = FALSE;
  update_accessible (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * midline_figure_picture_set_is_left:
 * @is_left: whether the left side works; the picture is mirrored
 */
void
midline_figure_picture_set_is_left (MidlineFigurePicture *self,
                                    gboolean              is_left)
{
  g_return_if_fail (MIDLINE_IS_FIGURE_PICTURE (self));

  is_left = !!is_left;
  if (self->is_left == is_left)
    return;
  self->is_left = is_left;
  self->has_bounds = FALSE;
  if (self->exercise != NULL)
    update_accessible (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * midline_figure_picture_set_position:
 * @position: in keys from the first one (see midline_pose_get_last_position())
 * @is_moving: whether it comes from a clock that runs
 *
 * While the position changes the figure is drawn for speed, once it stands for beauty.
 */
void
midline_figure_picture_set_position (MidlineFigurePicture *self,
                                     double                position,
                                     gboolean              is_moving)
{
  g_return_if_fail (MIDLINE_IS_FIGURE_PICTURE (self));

  is_moving = is_moving && self->position != position;
  if (self->position == position && self->is_moving == is_moving)
    return;
  self->position = position;
  self->is_moving = is_moving;
  if (!self->shows_both)
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * midline_figure_picture_set_shows_both:
 * @shows_both: whether start and finish are shown instead of one moment
 */
void
midline_figure_picture_set_shows_both (MidlineFigurePicture *self,
                                       gboolean              shows_both)
{
  g_return_if_fail (MIDLINE_IS_FIGURE_PICTURE (self));

  shows_both = !!shows_both;
  if (self->shows_both == shows_both)
    return;
  self->shows_both = shows_both;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
