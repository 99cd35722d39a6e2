/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-figure-private.h"
#include "midline-pose-motion.h"
#include "midline-vector-private.h"

/* Around the bounds, cm: half of the widest line and a little air. */
#define MARGIN 2.0

/* A picture with a close-up is at least this wide for its height, to hold the ring. */
#define INSET_ASPECT 1.06

/* Between two keys the bounds are looked at so many times. */
#define BOUNDS_STEPS 4

#define MAX_FURNITURE 12

struct _MidlineFigure {
  MidlinePose *pose;  /* (owned) (nullable): the one the paths belong to */
  MidlineFigurePath paths[MIDLINE_FIGURE_MAX_ARROWS];
  MidlineSkeleton skeleton;
  MidlineFigureBody body;
  MidlineFigureBody reflection;
  MidlineFigurePalette palette;
  gboolean has_palette;
  MidlineDiagramTheme theme;
  cairo_surface_t *nothing;  /* (owned): swallows what is drawn for the bounds alone */
};

/**
 * midline_figure_new:
 *
 * Returns: (transfer full): something to draw figures with
 */
MidlineFigure *
midline_figure_new (void)
{
  MidlineFigure *self = g_new0 (MidlineFigure, 1);

  self->nothing = cairo_image_surface_create (CAIRO_FORMAT_A8, 1, 1);
  return self;
}

/**
 * midline_figure_free:
 * @self: (transfer full): something to draw figures with
 *
 * Frees it.
 */
void
midline_figure_free (MidlineFigure *self)
{
  g_clear_pointer (&self->pose, midline_pose_unref);
  cairo_surface_destroy (self->nothing);
  g_free (self);
}

static void
set_pose (MidlineFigure     *self,
          const MidlinePose *pose)
{
  if (self->pose == pose)
    return;
  g_clear_pointer (&self->pose, midline_pose_unref);
  self->pose = midline_pose_ref ((MidlinePose *) pose);
  for (guint i = 0; i < MIN (pose->arrows->len, MIDLINE_FIGURE_MAX_ARROWS); i++)
    {
      const MidlinePoseArrow *arrow = &g_array_index (pose->arrows, MidlinePoseArrow, i);

      if (arrow->follows)
        midline_figure_path_init (&self->paths[i], pose, arrow);
    }
}

static void
set_look (MidlineFigure           *self,
          const MidlineFigureLook *look)
{
  if (!self->has_palette || self->theme != look->theme)
    midline_figure_palette_init (&self->palette, look->theme);
  self->has_palette = TRUE;
  self->theme = look->theme;
  if (look->background != NULL)
    self->palette.colours[MIDLINE_FIGURE_BACKGROUND] = *look->background;
}

/* The still picture that a position is nearest to, so that each has its own arrows. */
static MidlinePosePictures
get_moment (const MidlinePose *pose,
            double             position)
{
  double start = midline_pose_get_picture_position (pose, MIDLINE_POSE_START);
  double finish = midline_pose_get_picture_position (pose, MIDLINE_POSE_FINISH);
  double share = (position - start) / (finish - start);

  if (share < 0.25)
    return MIDLINE_POSE_START;
  return share < 0.98 ? MIDLINE_POSE_MIDDLE : MIDLINE_POSE_FINISH;
}

static double
get_prop_depth (const MidlineFigurePainter *painter,
                const MidlinePoseProp      *prop)
{
  const MidlinePoseBox *box = &prop->box;
  MidlineVector middle = { (box->x0 + box->x1) / 2, (box->y0 + box->y1) / 2,
                           (box->z0 + box->z1) / 2 };

  if (prop->kind == MIDLINE_PROP_MAT)
    return -G_MAXDOUBLE;
  if (prop->n_points > 0)
    middle = prop->points[0].offset;
  return midline_figure_camera_get_depth (painter->camera, middle);
}

/* The farthest first. */
static void
paint_behind (const MidlineFigurePainter *painter)
{
  const MidlinePoseProp *props[MAX_FURNITURE];
  guint n = 0;

  for (guint i = 0; i < painter->pose->props->len && n < MAX_FURNITURE; i++)
    {
      const MidlinePoseProp *prop = &g_array_index (painter->pose->props, MidlinePoseProp, i);
      guint at = n;

      if (!midline_figure_prop_is_behind (prop) || !(prop->pictures & painter->moment))
        continue;
      while (at > 0 && get_prop_depth (painter, props[at - 1]) > get_prop_depth (painter, prop))
        {
          props[at] = props[at - 1];
          at--;
        }
      props[at] = prop;
      n++;
    }
  for (guint i = 0; i < n; i++)
    midline_figure_paint_furniture (painter, props[i]);
}

static void
paint_floor (const MidlineFigurePainter *painter)
{
  cairo_t *cr = painter->cr;
  MidlinePoint floor = midline_figure_camera_get_point (painter->camera, (MidlineVector) { 0 });

  cairo_move_to (cr, painter->frame.x, floor.y);
  cairo_line_to (cr, painter->frame.x + painter->frame.width, floor.y);
  cairo_set_line_width (cr, painter->line);
  midline_figure_set_colour (painter, MIDLINE_FIGURE_FLOOR_LINE);
  cairo_stroke (cr);
}

static void
paint_marks (const MidlineFigure        *self,
             const MidlineFigurePainter *painter)
{
  const MidlinePose *pose = painter->pose;

  for (guint i = 0; i < pose->guides->len; i++)
    {
      const MidlinePoseGuide *guide = &g_array_index (pose->guides, MidlinePoseGuide, i);

      if (!guide->in_mirror)
        midline_figure_paint_guide (painter, guide);
    }
  for (guint i = 0; i < pose->props->len; i++)
    {
      const MidlinePoseProp *prop = &g_array_index (pose->props, MidlinePoseProp, i);

      if (prop->kind == MIDLINE_PROP_EFFORT && prop->pictures & painter->moment)
        midline_figure_paint_effort (painter, prop);
    }
  for (guint i = 0; i < MIN (pose->arrows->len, MIDLINE_FIGURE_MAX_ARROWS); i++)
    {
      const MidlinePoseArrow *arrow = &g_array_index (pose->arrows, MidlinePoseArrow, i);

      if (arrow->pictures & painter->moment)
        midline_figure_paint_arrow (painter, arrow, &self->paths[i]);
    }
}

static void
paint_all (const MidlineFigure        *self,
           const MidlineFigurePainter *painter)
{
  MidlineFigureExtras extras = painter->look->extras;

  cairo_new_path (painter->cr);
  if (extras & MIDLINE_FIGURE_FLOOR && painter->pose->has_floor)
    paint_floor (painter);
  if (extras & MIDLINE_FIGURE_PROPS)
    paint_behind (painter);
  if (extras & MIDLINE_FIGURE_SHADOW)
    midline_figure_paint_shadow (painter);
  midline_figure_paint_layers (painter);
  if (extras & MIDLINE_FIGURE_CLOSE_UP && painter->picture.width > 0)
    midline_figure_paint_inset (painter);
  if (extras & MIDLINE_FIGURE_ARROWS)
    paint_marks (self, painter);
}

static void
paint_position (MidlineFigure        *self,
                MidlineFigurePainter *painter,
                double                position)
{
  midline_skeleton_solve (painter->pose, position, &self->skeleton);
  midline_figure_body_build (&self->body, &self->skeleton, painter->camera);
  painter->moment = get_moment (painter->pose, position);
  paint_all (self, painter);
}

/* Returns: (transfer none): the person as a mirror's camera sees them */
const MidlineFigureBody *
midline_figure_build_reflection (const MidlineFigurePainter *painter,
                                 const MidlineFigureCamera  *camera)
{
  midline_figure_body_build (painter->reflection, painter->skeleton, camera);
  return painter->reflection;
}

static MidlineFigurePainter
get_painter (MidlineFigure             *self,
             const MidlinePose         *pose,
             const MidlineFigureLook   *look,
             const MidlineFigureCamera *camera,
             cairo_t                   *cr)
{
  double least = look->least_line > 0 ? look->least_line : MIDLINE_FIGURE_LEAST_LINE;

  set_pose (self, pose);
  set_look (self, look);
  return (MidlineFigurePainter) {
    .cr = cr, .camera = camera, .palette = &self->palette, .look = look, .pose = pose,
    .skeleton = &self->skeleton, .body = &self->body, .reflection = &self->reflection,
    .line = MAX (MIDLINE_FIGURE_LINE * camera->scale, least), .least = least,
  };
}

/* From one position to another; in cm on the picture. */
static void
measure (MidlineFigure           *self,
         const MidlinePose       *pose,
         double                   from,
         double                   to,
         const MidlineFigureLook *look,
         MidlineRectangle        *bounds)
{
  MidlineFigureLook quiet = *look;
  MidlineFigureCamera camera;
  MidlineFigurePainter painter;
  MidlineExtent extent;
  gboolean has_inset;
  cairo_t *cr;

  /* The floor goes from edge to edge and the close-up has its place in the picture. */
  quiet.extras &= ~(MIDLINE_FIGURE_FLOOR | MIDLINE_FIGURE_CLOSE_UP);
  has_inset = look->extras & MIDLINE_FIGURE_CLOSE_UP &&
              pose->inset.draws != MIDLINE_POSE_CLOSE_UP_NONE;
  quiet.least_line = 0.01;
  midline_figure_camera_init (&camera, pose->yaw_degrees, pose->pitch_degrees, look->is_left);
  midline_extent_init (&extent);
  camera.extent = &extent;
  cr = cairo_create (self->nothing);
  cairo_rectangle (cr, 0, 0, 0, 0);
  cairo_clip (cr);
  painter = get_painter (self, pose, &quiet, &camera, cr);
  for (double position = from; position <= to; position += 1.0 / BOUNDS_STEPS)
    {
      paint_position (self, &painter, position);
      if (has_inset)
        midline_figure_note_inset (&painter);
    }
  cairo_destroy (cr);

  *bounds = (MidlineRectangle) { extent.left - MARGIN, extent.top - MARGIN,
                                 extent.right - extent.left + 2 * MARGIN,
                                 extent.bottom - extent.top + 2 * MARGIN };
  if (has_inset)
    {
      double missing = MAX (INSET_ASPECT * bounds->height - bounds->width, 0);

      bounds->x -= missing / 2;
      bounds->width += missing;
    }
}

/**
 * midline_figure_get_bounds:
 * @self: something to draw with
 * @pose: a pose
 * @look: how it is to be drawn
 * @bounds: (out): what is drawn over the whole movement, in cm on the picture
 *
 * Measures the picture over the whole movement, so that nothing jumps or is cut off. Done once for
 * a pose; midline_figure_draw() takes the result.
 */
void
midline_figure_get_bounds (MidlineFigure           *self,
                           const MidlinePose       *pose,
                           const MidlineFigureLook *look,
                           MidlineRectangle        *bounds)
{
  g_return_if_fail (self != NULL && pose != NULL && look != NULL && bounds != NULL);

  measure (self, pose, 0, midline_pose_get_last_position (pose), look, bounds);
}

/**
 * midline_figure_get_bounds_at:
 * @self: something to draw with
 * @pose: a pose
 * @position: see midline_figure_draw()
 * @look: how it is to be drawn
 * @bounds: (out): what is drawn at that moment, in cm on the picture
 *
 * Measures one still picture, for a small one that has to use its room.
 */
void
midline_figure_get_bounds_at (MidlineFigure           *self,
                              const MidlinePose       *pose,
                              double                   position,
                              const MidlineFigureLook *look,
                              MidlineRectangle        *bounds)
{
  g_return_if_fail (self != NULL && pose != NULL && look != NULL && bounds != NULL);

  measure (self, pose, position, position, look, bounds);
}

/**
 * midline_figure_draw:
 * @self: something to draw with
 * @pose: a pose
 * @position: 0 for the first key (see midline_pose_get_last_position())
 * @look: how it is drawn
 * @bounds: from midline_figure_get_bounds() with the same pose and look
 * @frame: where in the picture of @cr; the figure is as large as it may be, in the middle
 * @cr: a cairo context
 *
 * Draws a figure at one moment. Takes no memory of its own once it has drawn the pose before.
 */
void
midline_figure_draw (MidlineFigure           *self,
                     const MidlinePose       *pose,
                     double                   position,
                     const MidlineFigureLook *look,
                     const MidlineRectangle  *bounds,
                     const MidlineRectangle  *frame,
                     cairo_t                 *cr)
{
  MidlineFigureCamera camera;
  MidlineFigurePainter painter;

  g_return_if_fail (self != NULL && pose != NULL && look != NULL);
  g_return_if_fail (bounds != NULL && frame != NULL && cr != NULL);

  if (frame->width <= 0 || frame->height <= 0 || !isfinite (position))
    return;
  midline_figure_camera_init (&camera, pose->yaw_degrees, pose->pitch_degrees, look->is_left);
  camera.scale = MIN (frame->width / bounds->width, frame->height / bounds->height);
  camera.x = frame->x + frame->width / 2 - (bounds->x + bounds->width / 2) * camera.scale;
  camera.y = frame->y + frame->height / 2 - (bounds->y + bounds->height / 2) * camera.scale;
  painter = get_painter (self, pose, look, &camera, cr);
  painter.frame = *frame;
  painter.picture = (MidlineRectangle) {
    camera.x + bounds->x * camera.scale, camera.y + bounds->y * camera.scale,
    bounds->width * camera.scale, bounds->height * camera.scale,
  };
  cairo_save (cr);
  if (look->is_moving)
    cairo_set_antialias (cr, CAIRO_ANTIALIAS_FAST);
  paint_position (self, &painter, CLAMP (position, 0, midline_pose_get_last_position (pose)));
  cairo_restore (cr);
}
