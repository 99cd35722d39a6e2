/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-knee-scene-private.h"

#include <math.h>

#define UNITS_PER_MM 6.0

/* Canvas units that a picture is to hold, at least: from the highest that the kneecap climbs. */
#define SEEN_WIDTH 740.0
#define SEEN_HEIGHT 505.0
#define SEEN_TOP 16.0

/* Below this many px for a unit fibres are too dense. */
#define SMALL_ZOOM 0.4

/* The arrows lie above the knee, which they leave at least this part of the height. */
#define LEAST_KNEE_PART 0.52

/* Movements of the kneecap from its middle. */
#define OUTWARD_TRAVEL 134.0
#define INWARD_TRAVEL 100.0
#define USUAL_TRAVEL 84.0

/* A point of the bony kneecap from which its whole edge is seen, from the ridge. */
#define BODY_ABOVE_RIDGE 84.0

/* Length of the arrow of the IT band at the tension of Balanced, and at most. */
#define PULL_LENGTH 27.0
#define PULL_MOST 135.0

/* The arrow begins so much higher than in the drawing, beside the band, to have room below. */
#define PULL_RAISED 84.0
#define PULL_THICKNESS 24.0

/* How far the dotted line goes from the ridge of the kneecap. */
#define MIDDLE_ABOVE 190.0
#define MIDDLE_BELOW 70.0

/* Width of the change from the outer to the inner shade. */
#define SHADE_SOFT 22.0

static const MidlineKneePart below_parts[] = { { "joint-space", 1 } };

static const MidlineKneePart bone_parts[] = {
  { "femur", 1 },
  { "trochlea", 1 },
  { "cartilage-condyles", 1 },
  { "iliotibial-band", 1 },
};

static const MidlineKneePart kneecap_part = { "patella-group", 1 };

static const struct {
  MidlineKneePart part;
  const char *still;
  const char *end;
} bands[MIDLINE_N_KNEE_GROOVE_BANDS] = {
  [MIDLINE_KNEE_GROOVE_LATERAL_RETINACULUM] = {
    { "lateral-retinaculum", 1 }, "lateral-retinaculum-pivot", "lateral-retinaculum-patella-end",
  },
  [MIDLINE_KNEE_GROOVE_MEDIAL_RETINACULUM] = {
    { "medial-retinaculum", 1 }, "medial-retinaculum-pivot", "medial-retinaculum-patella-end",
  },
  [MIDLINE_KNEE_GROOVE_MPFL] = { { "mpfl", 1 }, "mpfl-pivot", "mpfl-patella-end" },
};

static gboolean
read_points (MidlineKneeGroove *self,
             GError           **error)
{
  for (guint i = 0; i < MIDLINE_N_KNEE_GROOVE_BANDS; i++)
    if (!midline_knee_outline_read_point (self->diagram, bands[i].still, &self->stills[i],
                                          error) ||
        !midline_knee_outline_read_point (self->diagram, bands[i].end, &self->ends[i], error))
      return FALSE;
  return midline_knee_outline_read_point (self->diagram, "patella-pivot", &self->ridge, error) &&
         midline_knee_outline_read_point (self->diagram, "iliotibial-band-pull-pivot",
                                          &self->pull, error) &&
         midline_knee_outline_read_point (self->diagram, "iliotibial-band-pull-anchor",
                                          &self->pull_towards, error);
}

/**
 * midline_knee_groove_init:
 * @self: (out): the view
 * @error: return location for an error of the drawing
 *
 * Loads the drawing.
 *
 * Returns: whether it could be read
 */
gboolean
midline_knee_groove_init (MidlineKneeGroove *self,
                          GError           **error)
{
  *self = (MidlineKneeGroove) { 0 };
  self->diagram = midline_diagram_new (MIDLINE_DIAGRAM_GROOVE, error);
  if (self->diagram == NULL || !read_points (self, error))
    return FALSE;
  self->body = (MidlinePoint) { self->ridge.x, self->ridge.y - BODY_ABOVE_RIDGE };
  return midline_knee_outline_init (&self->outline, self->diagram, "patella-shape",
                                    "cartilage-patella-shape", &self->body, error) &&
         midline_knee_edges_init (&self->edges, self->diagram, error);
}

static void
clear_shade (MidlineKneeShade *shade)
{
  midline_knee_layer_clear (&shade->outer);
  midline_knee_layer_clear (&shade->inner);
}

/**
 * midline_knee_groove_clear:
 * @self: a view
 *
 * Frees all that the view holds.
 */
void
midline_knee_groove_clear (MidlineKneeGroove *self)
{
  g_clear_pointer (&self->diagram, midline_diagram_free);
  midline_knee_edges_clear (&self->edges);
  midline_knee_layer_clear (&self->below);
  midline_knee_layer_clear (&self->bones);
  midline_knee_layer_clear (&self->kneecap);
  for (guint i = 0; i < MIDLINE_N_KNEE_GROOVE_BANDS; i++)
    midline_knee_layer_clear (&self->bands[i]);
  midline_knee_layer_clear (&self->shaded);
  midline_knee_layer_clear (&self->ghost);
  midline_knee_layer_clear (&self->middle);
  clear_shade (&self->groove_shade);
  clear_shade (&self->kneecap_shade);
}

/**
 * midline_knee_groove_init_camera:
 * @self: a view
 * @look: the look
 * @camera: (out): what is seen
 * @reach: (out): the place of the kneecap
 *
 * Chooses the part of the drawing that fills the picture.
 */
void
midline_knee_groove_init_camera (const MidlineKneeGroove *self,
                                 const MidlineKneeLook   *look,
                                 MidlineKneeCamera       *camera,
                                 MidlineKneeReach        *reach)
{
  double top = MIN (look->free_top + (MIDLINE_KNEE_ROWS_EM + 1) * midline_knee_look_get_em (look),
                    look->height * (1 - LEAST_KNEE_PART));
  double zoom = MIN (look->width / SEEN_WIDTH, (look->height - top) / SEEN_HEIGHT);
  double x = self->ridge.x * zoom;

  *camera = (MidlineKneeCamera) {
    .origin = { look->width / 2 + (look->is_left ? x : -x), top - SEEN_TOP * zoom },
    .zoom = zoom,
    .width = look->width,
    .height = look->height,
    .scale = look->scale,
    .is_left = look->is_left,
  };
  *reach = (MidlineKneeReach) { .centre_y = NAN, .outward = OUTWARD_TRAVEL,
                                .inward = INWARD_TRAVEL, .usual = USUAL_TRAVEL };
}

/* Keeps of a layer the outer or the inner half, in the colour of the contact. */
static void
tint_half (MidlineKneeLayer        *layer,
           const MidlineKneeCamera *camera,
           const MidlineColour     *colour,
           double                   ridge_x,
           gboolean                 is_outer)
{
  cairo_pattern_t *shade = cairo_pattern_create_linear (ridge_x - SHADE_SOFT, 0,
                                                        ridge_x + SHADE_SOFT, 0);
  cairo_matrix_t matrix;
  cairo_t *cr;

  cairo_pattern_add_color_stop_rgba (shade, 0, colour->red, colour->green, colour->blue,
                                     is_outer ? 1 : 0);
  cairo_pattern_add_color_stop_rgba (shade, 1, colour->red, colour->green, colour->blue,
                                     is_outer ? 0 : 1);
  if (layer->surface != NULL)
    {
      cr = cairo_create (layer->surface);
      cairo_translate (cr, -layer->x, -layer->y);
      midline_knee_camera_init_matrix (camera, &matrix);
      cairo_transform (cr, &matrix);
      cairo_set_source (cr, shade);
      cairo_set_operator (cr, CAIRO_OPERATOR_IN);
      cairo_paint (cr);
      cairo_destroy (cr);
    }
  cairo_pattern_destroy (shade);
}

static gboolean
prepare_shade (MidlineKneeGroove        *self,
               MidlineKneeShade         *shade,
               const MidlineDiagramLook *style,
               const MidlineKneeLook    *look,
               const char               *shape,
               GError                  **error)
{
  MidlineKneePart part = { shape, 1 };
  const MidlineColour *colour = &look->palette->colours[MIDLINE_COLOUR_CHART];

  if (!midline_knee_layer_render (&shade->outer, self->diagram, style, &self->camera, &part, 1,
                                  error) ||
      !midline_knee_layer_render (&shade->inner, self->diagram, style, &self->camera, &part, 1,
                                  error))
    return FALSE;
  tint_half (&shade->outer, &self->camera, colour, self->ridge.x, TRUE);
  tint_half (&shade->inner, &self->camera, colour, self->ridge.x, FALSE);
  return TRUE;
}

/**
 * midline_knee_groove_prepare:
 * @self: a view
 * @look: the look
 * @error: return location for an error of the drawing
 *
 * Draws the layers anew.
 *
 * Returns: whether all could be drawn
 */
gboolean
midline_knee_groove_prepare (MidlineKneeGroove     *self,
                             const MidlineKneeLook *look,
                             GError               **error)
{
  MidlineDiagramLook style = { .theme = look->theme, .is_left = look->is_left };
  MidlineKneeReach reach;

  midline_knee_groove_init_camera (self, look, &self->camera, &reach);
  style.is_small = self->camera.zoom < SMALL_ZOOM;
  if (!midline_knee_layer_render (&self->below, self->diagram, &style, &self->camera, below_parts,
                                  G_N_ELEMENTS (below_parts), error) ||
      !midline_knee_layer_render (&self->bones, self->diagram, &style, &self->camera, bone_parts,
                                  G_N_ELEMENTS (bone_parts), error) ||
      !midline_knee_layer_render (&self->kneecap, self->diagram, &style, &self->camera,
                                  &kneecap_part, 1, error))
    return FALSE;
  for (guint i = 0; i < MIDLINE_N_KNEE_GROOVE_BANDS; i++)
    if (!midline_knee_layer_render (&self->bands[i], self->diagram, &style, &self->camera,
                                    &bands[i].part, 1, error))
      return FALSE;
  midline_knee_layer_clear (&self->shaded);
  midline_knee_paint_ghost (&self->ghost, look, &self->camera, &self->outline);
  midline_knee_paint_middle (&self->middle, look, &self->camera, self->ridge.y - MIDDLE_ABOVE,
                             &(MidlinePoint) { self->ridge.x, self->ridge.y + MIDDLE_BELOW });
  return prepare_shade (self, &self->groove_shade, &style, look, "cartilage-trochlea-shape",
                        error) &&
         prepare_shade (self, &self->kneecap_shade, &style, look, "cartilage-patella-shape",
                        error);
}

/* The kneecap shifts and tilts about its ridge and climbs as far as the walls ask. */
static void
init_kneecap (const MidlineKneeGroove *self,
              double                   offset_mm,
              double                   tilt_degrees,
              cairo_matrix_t          *matrix)
{
  double dx = -offset_mm * UNITS_PER_MM;

  midline_knee_motion_init_turn (matrix, &self->ridge, tilt_degrees, dx, 0);
  midline_knee_motion_init_turn (matrix, &self->ridge, tilt_degrees, dx,
                                 -midline_knee_edges_get_lift (&self->edges, matrix));
}

static void
draw_moved (const MidlineKneeGroove *self,
            cairo_t                 *cr,
            const MidlineKneeLayer  *layer,
            const cairo_matrix_t    *on_canvas)
{
  cairo_matrix_t in_picture;

  midline_knee_camera_apply (&self->camera, on_canvas, &in_picture);
  midline_knee_layer_draw (layer, cr, &in_picture, 1);
}

static void
draw_bands (const MidlineKneeGroove *self,
            cairo_t                 *cr,
            const cairo_matrix_t    *kneecap)
{
  for (guint i = 0; i < MIDLINE_N_KNEE_GROOVE_BANDS; i++)
    {
      cairo_matrix_t on_canvas;

      midline_knee_motion_init_strap (&on_canvas, &self->stills[i], &self->ends[i], kneecap);
      draw_moved (self, cr, &self->bands[i], &on_canvas);
    }
}

/* The IT band pulls the outer retinaculum outward and back. At one bend its side force on the
 * kneecap is a fixed part of its tension, so the arrow grows with the tension itself. */
static void
draw_pull (const MidlineKneeGroove *self,
           cairo_t                 *cr,
           const MidlineKneeLook   *look,
           const MidlineKneePose   *pose)
{
  double along = hypot (self->pull_towards.x - self->pull.x, self->pull_towards.y - self->pull.y);
  double tension = pose->now->forces.it_band / pose->balanced->forces.it_band;
  double length = MIN (tension * PULL_LENGTH, PULL_MOST) / along;
  MidlinePoint from = { self->pull.x, self->pull.y - PULL_RAISED };
  MidlinePoint tip = { from.x + (self->pull_towards.x - self->pull.x) * length,
                       from.y + (self->pull_towards.y - self->pull.y) * length };
  MidlinePoint tail = { midline_knee_camera_get_x (&self->camera, from.x),
                        midline_knee_camera_get_y (&self->camera, from.y) };

  if (!(tension > 0))
    return;
  tip.x = midline_knee_camera_get_x (&self->camera, tip.x);
  tip.y = midline_knee_camera_get_y (&self->camera, tip.y);
  midline_knee_paint_arrow (cr, look->palette, MIDLINE_COLOUR_ITB_TENSION, &tail, &tip,
                            PULL_THICKNESS * self->camera.zoom);
}

/* Shades the kneecap before it is moved: to move one layer takes a third of moving three. */
static void
shade_kneecap (MidlineKneeGroove *self,
               double             outer,
               double             inner)
{
  cairo_t *cr;

  midline_knee_layer_copy (&self->shaded, &self->kneecap);
  if (self->shaded.surface == NULL)
    return;

  cr = cairo_create (self->shaded.surface);
  cairo_translate (cr, -self->shaded.x, -self->shaded.y);
  midline_knee_layer_draw (&self->kneecap_shade.outer, cr, NULL, outer);
  midline_knee_layer_draw (&self->kneecap_shade.inner, cr, NULL, inner);
  cairo_destroy (cr);
}

/* The line on which the arrows above stand, down to a dot in the middle of the kneecap. */
static double
draw_stem (const MidlineKneeGroove *self,
           cairo_t                 *cr,
           const MidlineKneeLook   *look,
           const cairo_matrix_t    *kneecap)
{
  MidlinePoint body = self->body;
  cairo_matrix_t matrix;

  midline_knee_camera_init_matrix (&self->camera, &matrix);
  cairo_matrix_transform_point (kneecap, &body.x, &body.y);
  cairo_matrix_transform_point (&matrix, &body.x, &body.y);
  cairo_new_path (cr);
  cairo_move_to (cr, body.x, look->free_top + 6);
  cairo_line_to (cr, body.x, body.y);
  cairo_set_line_width (cr, 2);
  midline_knee_paint_colour (cr, look->palette, MIDLINE_COLOUR_DIM, 1);
  cairo_stroke (cr);
  cairo_arc (cr, body.x, body.y, 4, 0, 2 * G_PI);
  cairo_fill (cr);
  return body.x;
}

/**
 * midline_knee_groove_draw:
 * @self: a view that is prepared
 * @cr: a cairo context whose units are the px of the picture
 * @look: the look it was prepared for
 * @pose: what to show
 * @kneecap_x: (out): the middle of the kneecap, px
 *
 * Draws the knee without the arrows of its forces.
 */
void
midline_knee_groove_draw (MidlineKneeGroove     *self,
                          cairo_t               *cr,
                          const MidlineKneeLook *look,
                          const MidlineKneePose *pose,
                          double                *kneecap_x)
{
  double outer = midline_knee_get_shade (pose->now->outer_share);
  double inner = midline_knee_get_shade (1 - pose->now->outer_share);
  MidlineKneeMotion motion;
  cairo_matrix_t kneecap;
  cairo_matrix_t balanced;

  midline_knee_motion_init_groove (&motion, pose->now, pose->balanced);
  init_kneecap (self, motion.offset_mm, motion.tilt_degrees, &kneecap);
  midline_knee_layer_draw (&self->below, cr, NULL, 1);
  draw_bands (self, cr, &kneecap);
  midline_knee_layer_draw (&self->bones, cr, NULL, 1);
  midline_knee_layer_draw (&self->groove_shade.outer, cr, NULL, outer);
  midline_knee_layer_draw (&self->groove_shade.inner, cr, NULL, inner);
  draw_pull (self, cr, look, pose);
  shade_kneecap (self, outer, inner);
  draw_moved (self, cr, &self->shaded, &kneecap);
  if (midline_knee_motion_is_off_balance (&motion))
    {
      init_kneecap (self, motion.balanced_offset_mm, motion.balanced_tilt_degrees, &balanced);
      draw_moved (self, cr, &self->ghost, &balanced);
    }
  midline_knee_layer_draw (&self->middle, cr, NULL, 1);
  *kneecap_x = draw_stem (self, cr, look, &kneecap);
}
