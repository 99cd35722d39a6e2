/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The knee whose kneecap moves. The drawing is taken apart once for each look into layers of
 * pixels; a frame only moves those, and adds marks, arrows and labels, so that it is drawn within
 * a few milliseconds while a slider moves. */
#include "midline-knee-scene.h"

#include "midline-knee-forces.h"
#include "midline-knee-leg.h"
#include "midline-knee-scene-private.h"

#include <math.h>
#include <string.h>

/* Between the side view of the leg and the edge of the picture. */
#define LEG_EDGE 8.0

/* A height, in sizes of the font, in which there is room for everything. */
#define TALL_EM 60.0

/* The widths for which heights are computed: from so many px, in such steps. */
#define N_HEIGHTS 13
#define HEIGHTS_FROM 280.0
#define HEIGHTS_STEP 40.0

/* What the layers of one view were drawn for. */
typedef struct {
  gboolean is_drawn;
  MidlineKneeLook look;
  MidlinePalette palette;
  double em;
} Prepared;

struct _MidlineKneeScene {
  MidlineKneeFront front;
  MidlineKneeGroove groove;
  MidlineKneeForces forces;

  Prepared prepared[MIDLINE_N_KNEE_VIEWS];

  /* The present look. */
  gboolean is_prepared;
  MidlineKneeLook look;
  MidlinePalette palette;
  PangoContext *pango;  /* (owned) (nullable) */
  guint pango_serial;

  /* The heights that labels ask for, see midline_knee_scene_get_height(). */
  char *heights_key;    /* (owned) (nullable) */
  double heights[N_HEIGHTS];
};

/**
 * midline_knee_scene_new:
 * @error: return location for an error of a drawing
 *
 * Loads the two drawings. Nothing is shown before midline_knee_scene_prepare().
 *
 * Returns: (transfer full) (nullable): a scene, or %NULL with @error set
 */
MidlineKneeScene *
midline_knee_scene_new (GError **error)
{
  MidlineKneeScene *self = g_new0 (MidlineKneeScene, 1);

  if (!midline_knee_front_init (&self->front, error) ||
      !midline_knee_groove_init (&self->groove, error))
    g_clear_pointer (&self, midline_knee_scene_free);
  return self;
}

/**
 * midline_knee_scene_free:
 * @self: (transfer full): a scene
 *
 * Frees the scene with its layers.
 */
void
midline_knee_scene_free (MidlineKneeScene *self)
{
  g_return_if_fail (self != NULL);

  midline_knee_front_clear (&self->front);
  midline_knee_groove_clear (&self->groove);
  midline_knee_forces_clear (&self->forces);
  g_clear_object (&self->pango);
  g_free (self->heights_key);
  g_free (self);
}

/* The size of the font counts too: the knee along the groove lies below the arrows. */
static gboolean
has_layers_for (MidlineKneeScene      *self,
                const MidlineKneeLook *look)
{
  const Prepared *prepared = &self->prepared[look->view];

  return prepared->is_drawn && prepared->look.theme == look->theme &&
         prepared->look.is_left == look->is_left && prepared->look.width == look->width &&
         prepared->look.height == look->height && prepared->look.scale == look->scale &&
         prepared->look.free_top == look->free_top &&
         prepared->em == midline_knee_look_get_em (look) &&
         memcmp (&prepared->palette, look->palette, sizeof prepared->palette) == 0;
}

static gboolean
has_labels_for (MidlineKneeScene      *self,
                const MidlineKneeLook *look)
{
  return self->is_prepared && self->pango == look->pango &&
         self->pango_serial == pango_context_get_serial (look->pango) &&
         self->look.width == look->width;
}

/* Keeps what the caller only lent. */
static void
keep_look (MidlineKneeScene      *self,
           const MidlineKneeLook *look)
{
  self->palette = *look->palette;
  g_set_object (&self->pango, look->pango);
  self->pango_serial = pango_context_get_serial (look->pango);
  self->look = *look;
  self->look.palette = &self->palette;
  self->look.pango = self->pango;
}

static gboolean
draw_layers (MidlineKneeScene *self,
             GError          **error)
{
  Prepared *prepared = &self->prepared[self->look.view];

  prepared->look = self->look;
  prepared->palette = self->palette;
  prepared->em = midline_knee_look_get_em (&self->look);
  prepared->is_drawn = self->look.view == MIDLINE_KNEE_VIEW_FRONT
    ? midline_knee_front_prepare (&self->front, &self->look, error)
    : midline_knee_groove_prepare (&self->groove, &self->look, error);
  return prepared->is_drawn;
}

/**
 * midline_knee_scene_prepare:
 * @self: a scene
 * @look: how it is to look
 * @error: return location for an error of a drawing
 *
 * Draws the layers anew when the look is another; otherwise it does next to nothing, so that it
 * may be called before each frame. Drawing takes some tens of milliseconds. Each view keeps its
 * own layers, so that going from one to the other and back draws nothing.
 *
 * Returns: whether the scene can be drawn
 */
gboolean
midline_knee_scene_prepare (MidlineKneeScene      *self,
                            const MidlineKneeLook *look,
                            GError               **error)
{
  gboolean has_layers;
  gboolean has_labels;

  g_return_val_if_fail (self != NULL && look != NULL, FALSE);
  g_return_val_if_fail (look->palette != NULL && PANGO_IS_CONTEXT (look->pango), FALSE);
  g_return_val_if_fail (look->width >= 1 && look->height >= 1 && look->scale >= 1, FALSE);

  has_layers = has_layers_for (self, look);
  has_labels = has_labels_for (self, look);
  keep_look (self, look);
  if (!has_labels)
    midline_knee_forces_prepare (&self->forces, &self->look);
  self->is_prepared = has_layers || draw_layers (self, error);
  return self->is_prepared;
}

static void
init_camera (MidlineKneeScene      *self,
             const MidlineKneeLook *look,
             MidlineKneeCamera     *camera,
             MidlineKneeReach      *reach)
{
  if (look->view == MIDLINE_KNEE_VIEW_FRONT)
    midline_knee_front_init_camera (&self->front, look, camera, reach);
  else
    midline_knee_groove_init_camera (&self->groove, look, camera, reach);
}

static void
draw_forces (MidlineKneeScene      *self,
             cairo_t               *cr,
             const MidlineKneePose *pose,
             double                 kneecap_x)
{
  MidlineKneeArrowLayout layout;
  MidlineKneeArrowField field;
  MidlineKneeCamera camera;
  MidlineKneeReach reach;
  double values[MIDLINE_N_KNEE_ARROWS];

  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    values[i] = pose->arrows[i].value_newton;
  init_camera (self, &self->look, &camera, &reach);
  midline_knee_forces_set_texts (&self->forces, pose);
  midline_knee_forces_init_field (&self->forces, &self->look, &camera, &reach, kneecap_x, &field);
  midline_knee_arrow_layout_init (&layout, &field, values, midline_knee_forces_measure,
                                  &self->forces);
  midline_knee_forces_draw (&self->forces, cr, &self->look, &field, &layout);
}

static void
draw_leg (MidlineKneeScene      *self,
          cairo_t               *cr,
          const MidlineKneePose *pose)
{
  double size = midline_knee_forces_get_leg_size (&self->look);
  double x = self->look.is_left ? LEG_EDGE : self->look.width - size - LEG_EDGE;
  MidlineRectangle frame = { x, self->look.height - self->look.free_bottom - size - LEG_EDGE / 2,
                             size, size };

  if (size > 0)
    midline_knee_leg_draw (cr, &self->palette, &frame, pose->knee_bend_degrees,
                           self->look.is_left,
                           pose->bend_text != NULL ? self->forces.bend : NULL);
}

/**
 * midline_knee_scene_draw:
 * @self: a scene that is prepared
 * @cr: a cairo context whose units are the px of the picture, its corner at 0, 0
 * @pose: what to show
 *
 * Draws one frame on what is there already, the stage. It reads no drawing.
 */
void
midline_knee_scene_draw (MidlineKneeScene      *self,
                         cairo_t               *cr,
                         const MidlineKneePose *pose)
{
  double kneecap_x;

  g_return_if_fail (self != NULL && cr != NULL);
  g_return_if_fail (pose != NULL && pose->now != NULL && pose->balanced != NULL);

  if (!self->is_prepared)
    return;
  cairo_save (cr);
  cairo_rectangle (cr, 0, 0, self->look.width, self->look.height);
  cairo_clip (cr);
  if (self->look.view == MIDLINE_KNEE_VIEW_FRONT)
    midline_knee_front_draw (&self->front, cr, &self->look, pose, &kneecap_x);
  else
    midline_knee_groove_draw (&self->groove, cr, &self->look, pose, &kneecap_x);
  draw_forces (self, cr, pose, kneecap_x);
  draw_leg (self, cr, pose);
  cairo_restore (cr);
}

/* The height that the labels ask for at one width, with the side view of the leg. */
static double
compute_height (MidlineKneeScene      *self,
                const MidlineKneeLook *look,
                const MidlineKneePose *pose,
                double                 width)
{
  MidlineKneeForces forces = { 0 };
  MidlineKneeArrowField field;
  MidlineKneeCamera camera;
  MidlineKneeReach reach;
  MidlineKneeLook tall = *look;
  double height;

  tall.width = width;
  tall.height = MAX (width, TALL_EM * midline_knee_look_get_em (&tall));
  init_camera (self, &tall, &camera, &reach);
  midline_knee_forces_prepare (&forces, &tall);
  midline_knee_forces_set_texts (&forces, pose);
  midline_knee_forces_init_field (&forces, &tall, &camera, &reach, width / 2, &field);
  height = midline_knee_arrow_layout_get_height (&field, midline_knee_forces_measure, &forces);
  midline_knee_forces_clear (&forces);
  height += look->free_top + 12 + look->free_bottom;
  return midline_knee_forces_add_leg (&tall, height);
}

/* All that the heights depend on. */
static char *
create_heights_key (const MidlineKneeLook *look,
                    const MidlineKneePose *pose)
{
  GString *key = g_string_new (NULL);
  MidlineKneeLook any_width = *look;

  any_width.width = HEIGHTS_FROM;
  g_string_printf (key, "%d %d %g %g %g %u", look->view, look->is_left, look->free_top,
                   look->free_bottom, midline_knee_look_get_em (&any_width),
                   pango_font_description_hash (
                     pango_context_get_font_description (look->pango)));
  for (guint i = 0; i < MIDLINE_N_KNEE_ARROWS; i++)
    g_string_append_printf (key, "\n%s", pose->arrows[i].text != NULL ? pose->arrows[i].text : "");
  return g_string_free (key, FALSE);
}

/**
 * midline_knee_scene_get_height_at:
 * @self: a scene
 * @look: a look; its height does not count
 * @pose: the texts
 *
 * Computes the height below which some label would have to be made smaller at this very width. A
 * wider picture may need more; midline_knee_scene_get_height() never says so.
 *
 * Returns: px
 */
double
midline_knee_scene_get_height_at (MidlineKneeScene      *self,
                                  const MidlineKneeLook *look,
                                  const MidlineKneePose *pose)
{
  g_return_val_if_fail (self != NULL && look != NULL && pose != NULL, 0);

  return compute_height (self, look, pose, look->width);
}

/**
 * midline_knee_scene_get_height:
 * @self: a scene
 * @look: a look; its height does not count
 * @pose: the texts
 *
 * Computes the height below which some label would have to be left out or made smaller. It never
 * grows with the width, as layouts of GTK need it, and is kept until the texts change.
 *
 * Returns: px
 */
double
midline_knee_scene_get_height (MidlineKneeScene      *self,
                               const MidlineKneeLook *look,
                               const MidlineKneePose *pose)
{
  g_autofree char *key = NULL;
  double step;

  g_return_val_if_fail (self != NULL && look != NULL && pose != NULL, 0);

  key = create_heights_key (look, pose);
  if (g_strcmp0 (key, self->heights_key) != 0)
    {
      double height = 0;

      for (int i = N_HEIGHTS - 1; i >= 0; i--)
        {
          height = MAX (height, compute_height (self, look, pose,
                                                HEIGHTS_FROM + i * HEIGHTS_STEP));
          self->heights[i] = height;
        }
      g_free (self->heights_key);
      self->heights_key = g_steal_pointer (&key);
    }
  step = floor ((look->width - HEIGHTS_FROM) / HEIGHTS_STEP);
  return self->heights[(int) CLAMP (step, 0, N_HEIGHTS - 1)];
}
