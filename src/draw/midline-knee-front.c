/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-knee-scene-private.h"

#include <math.h>

#define UNITS_PER_MM 2.0

/* Canvas units that a picture is to hold, at least. */
#define SEEN_WIDTH 470.0
#define SEEN_HEIGHT 470.0

/* Where the middle of the kneecap lies in the picture. */
#define KNEECAP_AT 0.46

/* From the middle of the kneecap to its edges and to where the tendons join it. */
#define HALF_WIDTH 46.0
#define OUTER_EDGE -44.0
#define INNER_EDGE 43.0
#define UPPER_TENDON -29.0
#define LOWER_TENDON 21.0

/* The ridge behind the kneecap is this far from its front: it shifts inward as the kneecap tilts
 * outward. */
#define RIDGE_DEPTH 24.0

/* The part of the kneecap on which the contact is shown. */
#define SHADE_SIZE 0.8
#define SHADE_SOFT 9.0

/* How far the dotted line goes from the middle of the kneecap. */
#define MIDDLE_ABOVE 75.0
#define MIDDLE_BELOW 95.0

/* Movements that are reserved beside the kneecap, canvas units. */
#define OUTWARD_TRAVEL 36.0
#define INWARD_TRAVEL 26.0
#define USUAL_TRAVEL 24.0

/* Muscles are quiet, so that kneecap and arrows lead. */
#define MUSCLE_OPACITY 0.55

/* What stays of a sheet without width. */
#define LEAST_OPACITY 0.3

/* Below this many px for a unit fibres are too dense. */
#define SMALL_ZOOM 0.6

/* What lies behind the moving parts. */
static const MidlineKneePart below_parts[] = {
  { "skin", 0.6 },
  { "thigh-context", 0.3 },
  { "gastrocnemius", 0.3 },
  { "fibula", 0.85 },
  { "femur", 1 },
  { "tibia", 1 },
  { "joint-cartilage", 1 },
  { "trochlea", 1 },
  { "vastus-intermedius", 0.3 },
};

static const MidlineKneePart above_parts[] = {
  { "vastus-lateralis", 1 },
  { "vastus-medialis", 1 },
  { "rectus-femoris", 1 },
  { "iliotibial-band", 1 },
};

/* The point of the drawing about which each moving layer moves. */
static const char * const pivots[MIDLINE_N_KNEE_FRONT_LAYERS] = {
  [MIDLINE_KNEE_FRONT_MEDIAL_RETINACULUM] = "mpfl-pivot",
  [MIDLINE_KNEE_FRONT_MPFL] = "mpfl-pivot",
  [MIDLINE_KNEE_FRONT_QUADRICEPS_TENDON] = "quadriceps-tendon-pivot",
  [MIDLINE_KNEE_FRONT_LATERAL_RETINACULUM] = "lateral-retinaculum-pivot",
  [MIDLINE_KNEE_FRONT_PATELLAR_TENDON] = "patellar-tendon-pivot",
  [MIDLINE_KNEE_FRONT_KNEECAP] = "patella-pivot",
};

static const MidlineKneePart moving_parts[MIDLINE_N_KNEE_FRONT_LAYERS] = {
  [MIDLINE_KNEE_FRONT_MEDIAL_RETINACULUM] = { "medial-retinaculum", 0.8 },
  [MIDLINE_KNEE_FRONT_MPFL] = { "mpfl", 1 },
  [MIDLINE_KNEE_FRONT_QUADRICEPS_TENDON] = { "quadriceps-tendon", 1 },
  [MIDLINE_KNEE_FRONT_LATERAL_RETINACULUM] = { "lateral-retinaculum", 1 },
  [MIDLINE_KNEE_FRONT_PATELLAR_TENDON] = { "patellar-tendon", 1 },
  [MIDLINE_KNEE_FRONT_KNEECAP] = { "patella-group", 1 },
};

/**
 * midline_knee_front_init:
 * @self: (out): the view
 * @error: return location for an error of the drawing
 *
 * Loads the drawing.
 *
 * Returns: whether it could be read
 */
gboolean
midline_knee_front_init (MidlineKneeFront *self,
                         GError          **error)
{
  *self = (MidlineKneeFront) { 0 };
  self->diagram = midline_diagram_new (MIDLINE_DIAGRAM_KNEE_FRONT, error);
  if (self->diagram == NULL)
    return FALSE;
  for (guint i = 0; i < MIDLINE_N_KNEE_FRONT_LAYERS; i++)
    if (!midline_knee_outline_read_point (self->diagram, pivots[i], &self->stills[i], error))
      return FALSE;
  self->kneecap = self->stills[MIDLINE_KNEE_FRONT_KNEECAP];
  return midline_knee_outline_init (&self->outline, self->diagram, "patella-shape", NULL,
                                    &self->kneecap, error);
}

/**
 * midline_knee_front_clear:
 * @self: a view
 *
 * Frees all that the view holds.
 */
void
midline_knee_front_clear (MidlineKneeFront *self)
{
  g_clear_pointer (&self->diagram, midline_diagram_free);
  midline_knee_layer_clear (&self->below);
  midline_knee_layer_clear (&self->above);
  midline_knee_layer_clear (&self->ghost);
  midline_knee_layer_clear (&self->middle);
  for (guint i = 0; i < MIDLINE_N_KNEE_FRONT_LAYERS; i++)
    midline_knee_layer_clear (&self->moving[i]);
}

/**
 * midline_knee_front_init_camera:
 * @self: a view
 * @look: the look
 * @camera: (out): what is seen
 * @reach: (out): the place of the kneecap
 *
 * Chooses the part of the drawing round the kneecap that fills the picture.
 */
void
midline_knee_front_init_camera (const MidlineKneeFront *self,
                                const MidlineKneeLook  *look,
                                MidlineKneeCamera      *camera,
                                MidlineKneeReach       *reach)
{
  double zoom = MIN (look->width / SEEN_WIDTH, look->height / SEEN_HEIGHT);
  double x = self->kneecap.x * zoom;

  *camera = (MidlineKneeCamera) {
    .origin = { look->width / 2 + (look->is_left ? x : -x),
                look->height * KNEECAP_AT - self->kneecap.y * zoom },
    .zoom = zoom,
    .width = look->width,
    .height = look->height,
    .scale = look->scale,
    .is_left = look->is_left,
  };
  *reach = (MidlineKneeReach) { .centre_y = look->height * KNEECAP_AT, .half_width = HALF_WIDTH,
                                .outward = OUTWARD_TRAVEL, .inward = INWARD_TRAVEL,
                                .usual = USUAL_TRAVEL };
}

/**
 * midline_knee_front_prepare:
 * @self: a view
 * @look: the look
 * @error: return location for an error of the drawing
 *
 * Draws the layers anew.
 *
 * Returns: whether all could be drawn
 */
gboolean
midline_knee_front_prepare (MidlineKneeFront      *self,
                            const MidlineKneeLook *look,
                            GError               **error)
{
  MidlineDiagramLook style = { .theme = look->theme, .is_left = look->is_left };
  MidlineKneeReach reach;

  midline_knee_front_init_camera (self, look, &self->camera, &reach);
  style.is_small = self->camera.zoom < SMALL_ZOOM;
  if (!midline_knee_layer_render (&self->below, self->diagram, &style, &self->camera, below_parts,
                                  G_N_ELEMENTS (below_parts), error))
    return FALSE;
  if (!midline_knee_layer_render (&self->above, self->diagram, &style, &self->camera, above_parts,
                                  G_N_ELEMENTS (above_parts), error))
    return FALSE;
  midline_knee_layer_fade (&self->above, MUSCLE_OPACITY);
  for (guint i = 0; i < MIDLINE_N_KNEE_FRONT_LAYERS; i++)
    if (!midline_knee_layer_render (&self->moving[i], self->diagram, &style, &self->camera,
                                    &moving_parts[i], 1, error))
      return FALSE;
  midline_knee_paint_ghost (&self->ghost, look, &self->camera, &self->outline);
  midline_knee_paint_middle (&self->middle, look, &self->camera, self->kneecap.y - MIDDLE_ABOVE,
                             &(MidlinePoint) { self->kneecap.x, self->kneecap.y + MIDDLE_BELOW });
  return TRUE;
}

/* The movement of one layer on the canvas. */
static void
init_movement (const MidlineKneeFront *self,
               MidlineKneeFrontLayer   layer,
               double                  dx,
               double                  tilt_degrees,
               cairo_matrix_t         *matrix)
{
  const MidlinePoint *still = &self->stills[layer];

  switch (layer)
    {
    case MIDLINE_KNEE_FRONT_MEDIAL_RETINACULUM:
    case MIDLINE_KNEE_FRONT_MPFL:
      midline_knee_motion_init_stretch (matrix, still->x, self->kneecap.x + INNER_EDGE, dx);
      break;
    case MIDLINE_KNEE_FRONT_LATERAL_RETINACULUM:
      midline_knee_motion_init_stretch (matrix, still->x, self->kneecap.x + OUTER_EDGE, dx);
      break;
    case MIDLINE_KNEE_FRONT_QUADRICEPS_TENDON:
      midline_knee_motion_init_shear (matrix, still->y, self->kneecap.y + UPPER_TENDON, dx);
      break;
    case MIDLINE_KNEE_FRONT_PATELLAR_TENDON:
      midline_knee_motion_init_shear (matrix, still->y, self->kneecap.y + LOWER_TENDON, dx);
      break;
    case MIDLINE_KNEE_FRONT_KNEECAP:
      midline_knee_motion_init_narrowing (matrix, still, tilt_degrees, dx);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
draw_moving (const MidlineKneeFront  *self,
             cairo_t                 *cr,
             const MidlineKneeMotion *motion,
             MidlineKneeFrontLayer    first,
             MidlineKneeFrontLayer    last)
{
  for (guint layer = first; layer <= last; layer++)
    {
      cairo_matrix_t on_canvas;
      cairo_matrix_t in_picture;

      init_movement (self, layer, -motion->offset_mm * UNITS_PER_MM, motion->tilt_degrees,
                     &on_canvas);
      midline_knee_camera_apply (&self->camera, &on_canvas, &in_picture);
      /* A sheet that is squeezed fades, lest its fibres become a dark bundle. */
      midline_knee_layer_draw (&self->moving[layer], cr, &in_picture,
                               MIN (1, LEAST_OPACITY + on_canvas.xx));
    }
}

/* Shades the outer and the inner half of the kneecap as the contact behind it asks. */
static void
draw_contact (const MidlineKneeFront  *self,
              cairo_t                 *cr,
              const MidlineKneeLook   *look,
              const MidlineKneeMotion *motion,
              double                   outer_share)
{
  const MidlineColour *colour = &look->palette->colours[MIDLINE_COLOUR_CHART];
  double ridge = self->kneecap.x + RIDGE_DEPTH * sin (motion->tilt_degrees * G_PI / 180);
  double outer = midline_knee_get_shade (outer_share);
  double inner = midline_knee_get_shade (1 - outer_share);
  cairo_pattern_t *shade = cairo_pattern_create_linear (ridge - SHADE_SOFT, 0, ridge + SHADE_SOFT,
                                                        0);
  cairo_matrix_t matrix;

  cairo_pattern_add_color_stop_rgba (shade, 0, colour->red, colour->green, colour->blue, outer);
  cairo_pattern_add_color_stop_rgba (shade, 1, colour->red, colour->green, colour->blue, inner);
  cairo_save (cr);
  midline_knee_camera_init_matrix (&self->camera, &matrix);
  cairo_transform (cr, &matrix);
  init_movement (self, MIDLINE_KNEE_FRONT_KNEECAP, -motion->offset_mm * UNITS_PER_MM,
                 motion->tilt_degrees, &matrix);
  cairo_transform (cr, &matrix);
  cairo_new_path (cr);
  midline_knee_outline_trace (&self->outline, cr, SHADE_SIZE);
  cairo_set_source (cr, shade);
  cairo_fill (cr);
  cairo_restore (cr);
  cairo_pattern_destroy (shade);
}

static void
draw_ghost (const MidlineKneeFront  *self,
            cairo_t                 *cr,
            const MidlineKneeMotion *motion)
{
  cairo_matrix_t on_canvas;
  cairo_matrix_t in_picture;

  init_movement (self, MIDLINE_KNEE_FRONT_KNEECAP, -motion->balanced_offset_mm * UNITS_PER_MM,
                 motion->balanced_tilt_degrees, &on_canvas);
  midline_knee_camera_apply (&self->camera, &on_canvas, &in_picture);
  midline_knee_layer_draw (&self->ghost, cr, &in_picture, 1);
}

/**
 * midline_knee_front_draw:
 * @self: a view that is prepared
 * @cr: a cairo context whose units are the px of the picture
 * @look: the look it was prepared for
 * @pose: what to show
 * @kneecap_x: (out): the middle of the kneecap, px
 *
 * Draws the knee without its arrows.
 */
void
midline_knee_front_draw (const MidlineKneeFront *self,
                         cairo_t                *cr,
                         const MidlineKneeLook  *look,
                         const MidlineKneePose  *pose,
                         double                 *kneecap_x)
{
  MidlineKneeMotion motion;

  midline_knee_motion_init_front (&motion, pose->now, pose->balanced);
  midline_knee_layer_draw (&self->below, cr, NULL, 1);
  draw_moving (self, cr, &motion, MIDLINE_KNEE_FRONT_MEDIAL_RETINACULUM,
               MIDLINE_KNEE_FRONT_QUADRICEPS_TENDON);
  midline_knee_layer_draw (&self->above, cr, NULL, 1);
  draw_moving (self, cr, &motion, MIDLINE_KNEE_FRONT_LATERAL_RETINACULUM,
               MIDLINE_KNEE_FRONT_KNEECAP);
  draw_contact (self, cr, look, &motion, pose->now->outer_share);
  if (midline_knee_motion_is_off_balance (&motion))
    draw_ghost (self, cr, &motion);
  midline_knee_layer_draw (&self->middle, cr, NULL, 1);
  *kneecap_x = midline_knee_camera_get_x (&self->camera, self->kneecap.x -
                                          motion.offset_mm * UNITS_PER_MM);
}
