/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-knee-picture.h"

#include "midline-drawing-style.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* The size has to stand still so long before layers are rendered for it, in milliseconds. */
#define RESIZE_PAUSE_MS 100
#define LEAST_SIZE_PX 120
/* As wide as any force that is shown, so that the room for labels does not follow the slider. */
#define WIDEST_FORCE_TENTHS 888
/* Below this width, in pixels, a force of nothing has no label: there is room for the others. */
#define FEW_LABELS_BELOW 480
#define NO_BREAK_SPACE "\302\240"

struct _MidlineKneePicture {
  GtkWidget parent_instance;

  /* configured */
  MidlineKneeView view;
  gboolean is_left;
  MidlineTrackingState now;
  MidlineTrackingState balanced;
  int tenths[MIDLINE_N_TRACKING_FORCES];
  double knee_bend_degrees;
  int free_top;             /* pixels that are covered */
  int free_bottom;

  /* cache */
  MidlineKneeScene *scene;  /* (owned) (nullable) NULL where the drawings cannot be read */
  PangoContext *pango;      /* (owned) (nullable) */
  MidlinePalette palette;
  int width, height;        /* for which the layers are rendered; 0 before the first time */
  gboolean is_stale;        /* the layers are not those of the look any more */
  guint resize_id;
};

G_DEFINE_FINAL_TYPE (MidlineKneePicture, midline_knee_picture, GTK_TYPE_WIDGET)

static void
update_name (MidlineKneePicture *self)
{
  const char *front = self->is_left ? _("Left knee, front view") : _("Right knee, front view");

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->view == MIDLINE_KNEE_VIEW_FRONT
                                    ? front : midline_knee_picture_get_title (self), -1);
}

static MidlineKneeLook
get_look (MidlineKneePicture *self,
          int                 width,
          int                 height)
{
  if (self->pango == NULL)
    {
      self->pango = gtk_widget_create_pango_context (GTK_WIDGET (self));
      midline_drawing_style_get_palette (GTK_WIDGET (self), &self->palette);
    }
  return (MidlineKneeLook) {
    .view = self->view,
    .theme = midline_drawing_style_get_theme (GTK_WIDGET (self)),
    .is_left = self->is_left,
    .width = width,
    .height = height,
    .scale = gtk_widget_get_scale_factor (GTK_WIDGET (self)),
    .free_top = self->free_top,
    .free_bottom = self->free_bottom,
    .palette = &self->palette,
    .pango = self->pango,
  };
}

/* The number keeps its unit on the line. */
static char *
dup_arrow_text (MidlineTrackingForce force,
                int                  tenths)
{
  g_autofree char *number = midline_tracking_force_dup_number (tenths);
  g_auto (GStrv) words = g_strsplit (number, " ", -1);
  g_autofree char *whole = g_strjoinv (NO_BREAK_SPACE, words);

  /* Translators: an arrow of the drawing: name and size of a force, “Outer quad +28.5 N” */
  return g_strdup_printf (C_("force", "%s %s"), midline_tracking_force_get_name (force), whole);
}

static void
fill_arrows (MidlineKneePose *pose,
             const int       *tenths,
             int              width)
{
  for (int i = 0; i < MIDLINE_N_TRACKING_FORCES; i++)
    {
      gboolean has_label = tenths[i] != 0 || width >= FEW_LABELS_BELOW;

      pose->arrows[i] = (MidlineKneeArrow) {
        .text = has_label ? dup_arrow_text ((MidlineTrackingForce) i, tenths[i]) : NULL,
        .value_newton = tenths[i] / 10.0,
      };
    }
}

static void
clear_texts (MidlineKneePose *pose)
{
  for (int i = 0; i < MIDLINE_N_TRACKING_FORCES; i++)
    g_free ((char *) pose->arrows[i].text);
  g_free ((char *) pose->bend_text);
}

static gboolean
prepare (MidlineKneePicture *self,
         int                 width,
         int                 height)
{
  g_autoptr (GError) error = NULL;
  MidlineKneeLook look = get_look (self, width, height);

  if (!midline_knee_scene_prepare (self->scene, &look, &error))
    {
      /* The drawings are part of the program. */
      g_warning ("The knee cannot be drawn: %s", error->message);
      g_clear_pointer (&self->scene, midline_knee_scene_free);
      return FALSE;
    }
  self->width = width;
  self->height = height;
  self->is_stale = FALSE;
  return TRUE;
}

static gboolean
resize_paused_cb (gpointer user_data)
{
  MidlineKneePicture *self = user_data;

  self->resize_id = 0;
  self->is_stale = TRUE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  return G_SOURCE_REMOVE;
}

/* The first layers are rendered at once; those of a new size when it stands still. Preparing for
 * the look that is there already costs next to nothing. */
static gboolean
ensure_layers (MidlineKneePicture *self,
               int                 width,
               int                 height)
{
  if (self->scene == NULL)
    return FALSE;
  if (!self->is_stale && self->resize_id != 0)
    return TRUE;
  return prepare (self, width, height);
}

/* Brings layers of another size into the present one, without turning a circle into an egg. */
static void
fit (MidlineKneePicture *self,
     cairo_t            *cr,
     int                 width,
     int                 height)
{
  double scale = MIN ((double) width / self->width, (double) height / self->height);

  cairo_translate (cr, (width - self->width * scale) / 2, (height - self->height * scale) / 2);
  cairo_scale (cr, scale, scale);
}

static void
draw (MidlineKneePicture *self,
      cairo_t            *cr)
{
  MidlineKneePose pose = {
    .now = &self->now,
    .balanced = &self->balanced,
    .knee_bend_degrees = self->knee_bend_degrees,
    /* Translators: an angle, for example “30°” */
    .bend_text = g_strdup_printf (_("%d°"), (int) lround (self->knee_bend_degrees)),
  };

  fill_arrows (&pose, self->tenths, self->width);
  midline_knee_scene_draw (self->scene, cr, &pose);
  clear_texts (&pose);
}

static void
midline_knee_picture_snapshot (GtkWidget   *widget,
                               GtkSnapshot *snapshot)
{
  MidlineKneePicture *self = MIDLINE_KNEE_PICTURE (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  cairo_t *cr;

  if (width < 1 || height < 1 || !ensure_layers (self, width, height))
    return;
  cr = gtk_snapshot_append_cairo (snapshot,
                                  &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  if (self->width != width || self->height != height)
    fit (self, cr, width, height);
  draw (self, cr);
  cairo_destroy (cr);
}

static void
midline_knee_picture_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  *minimum = LEAST_SIZE_PX;
  *natural = LEAST_SIZE_PX;
}

static void
midline_knee_picture_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline)
{
  MidlineKneePicture *self = MIDLINE_KNEE_PICTURE (widget);

  g_clear_handle_id (&self->resize_id, g_source_remove);
  if (self->width != 0 && (self->width != width || self->height != height))
    self->resize_id = g_timeout_add (RESIZE_PAUSE_MS, resize_paused_cb, self);
}

static void
mark_stale (MidlineKneePicture *self)
{
  self->is_stale = TRUE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Colours and fonts are asked for again, and with them the room that the labels need. */
static void
forget_style (MidlineKneePicture *self)
{
  g_clear_object (&self->pango);
  self->is_stale = TRUE;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
midline_knee_picture_css_changed (GtkWidget         *widget,
                                  GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (midline_knee_picture_parent_class)->css_changed (widget, change);
  forget_style (MIDLINE_KNEE_PICTURE (widget));
}

static void
midline_knee_picture_system_setting_changed (GtkWidget        *widget,
                                             GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (midline_knee_picture_parent_class)->system_setting_changed (widget, setting);
  forget_style (MIDLINE_KNEE_PICTURE (widget));
}

static void
midline_knee_picture_dispose (GObject *object)
{
  MidlineKneePicture *self = MIDLINE_KNEE_PICTURE (object);

  g_clear_handle_id (&self->resize_id, g_source_remove);
  g_clear_pointer (&self->scene, midline_knee_scene_free);
  g_clear_object (&self->pango);
  G_OBJECT_CLASS (midline_knee_picture_parent_class)->dispose (object);
}

static void
midline_knee_picture_class_init (MidlineKneePictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_knee_picture_dispose;
  widget_class->snapshot = midline_knee_picture_snapshot;
  widget_class->measure = midline_knee_picture_measure;
  widget_class->size_allocate = midline_knee_picture_size_allocate;
  widget_class->css_changed = midline_knee_picture_css_changed;
  widget_class->system_setting_changed = midline_knee_picture_system_setting_changed;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
midline_knee_picture_init (MidlineKneePicture *self)
{
  g_autoptr (GError) error = NULL;

  self->scene = midline_knee_scene_new (&error);
  if (self->scene == NULL)
    g_warning ("The knee cannot be drawn: %s", error->message);
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-knee-picture");
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  g_signal_connect_object (self, "notify::scale-factor", G_CALLBACK (mark_stale), self,
                           G_CONNECT_SWAPPED);
  update_name (self);
}

/** midline_knee_picture_new: the front of a right knee. */
GtkWidget *
midline_knee_picture_new (void)
{
  return g_object_new (MIDLINE_TYPE_KNEE_PICTURE, NULL);
}

/**
 * midline_knee_picture_show:
 * @view: from the front or along the groove
 * @is_left: whether it is a left knee
 */
void
midline_knee_picture_show (MidlineKneePicture *self,
                           MidlineKneeView     view,
                           gboolean            is_left)
{
  g_return_if_fail (MIDLINE_IS_KNEE_PICTURE (self));

  if (self->view == view && self->is_left == is_left)
    return;
  self->view = view;
  self->is_left = is_left;
  update_name (self);
  mark_stale (self);
}

/**
 * midline_knee_picture_set_state:
 * @state: the kneecap as it is set and as it would be, balanced; copied
 * @knee_bend_degrees: 0 to 90
 */
void
midline_knee_picture_set_state (MidlineKneePicture     *self,
                                const MidlineKneeState *state,
                                double                  knee_bend_degrees)
{
  g_return_if_fail (MIDLINE_IS_KNEE_PICTURE (self));
  g_return_if_fail (state != NULL);

  if (memcmp (&self->now, &state->now, sizeof self->now) == 0
      && memcmp (&self->balanced, &state->balanced, sizeof self->balanced) == 0
      && self->knee_bend_degrees == knee_bend_degrees)
    return;
  self->now = state->now;
  self->balanced = state->balanced;
  for (int i = 0; i < MIDLINE_N_TRACKING_FORCES; i++)
    self->tenths[i] = state->arrows[i].tenths;
  self->knee_bend_degrees = knee_bend_degrees;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * midline_knee_picture_set_result:
 * @result: the state in a sentence, for screen readers
 */
void
midline_knee_picture_set_result (MidlineKneePicture *self,
                                 const char         *result)
{
  g_return_if_fail (MIDLINE_IS_KNEE_PICTURE (self));
  g_return_if_fail (result != NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  result, -1);
}

/**
 * midline_knee_picture_set_free:
 * @top: pixels at the top that are covered
 * @bottom: pixels at the bottom left that are covered
 *
 * Keeps labels clear of what lies on the drawing. May be called while sizes are given out.
 */
void
midline_knee_picture_set_free (MidlineKneePicture *self,
                               int                 top,
                               int                 bottom)
{
  g_return_if_fail (MIDLINE_IS_KNEE_PICTURE (self));

  if (self->free_top == top && self->free_bottom == bottom)
    return;
  self->free_top = top;
  self->free_bottom = bottom;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * midline_knee_picture_get_least_height:
 * @width: of the drawing, in pixels
 * @top: pixels at the top that will be covered
 * @bottom: pixels at the bottom left that will be covered
 *
 * The height below which some label of the drawing would have to shrink.
 */
int
midline_knee_picture_get_least_height (MidlineKneePicture *self,
                                       int                 width,
                                       int                 top,
                                       int                 bottom)
{
  MidlineKneePose pose = { .now = &self->now, .balanced = &self->balanced };
  int tenths[MIDLINE_N_TRACKING_FORCES];
  MidlineKneeLook look;
  double height;

  g_return_val_if_fail (MIDLINE_IS_KNEE_PICTURE (self), 0);

  if (self->scene == NULL)
    return LEAST_SIZE_PX;
  for (int i = 0; i < MIDLINE_N_TRACKING_FORCES; i++)
    tenths[i] = WIDEST_FORCE_TENTHS;
  /* It pulls only where the inner ligament does not. The same labels count at every width, or the
   * height would grow with the width somewhere, which hangs the layout of GTK. */
  tenths[MIDLINE_TRACKING_FORCE_OUTER_RETINACULUM] = 0;
  look = get_look (self, width, width);
  look.free_top = top;
  look.free_bottom = bottom;
  fill_arrows (&pose, tenths, 0);
  height = midline_knee_scene_get_height_at (self->scene, &look, &pose);
  clear_texts (&pose);
  return (int) ceil (height);
}

/** midline_knee_picture_get_title: what is seen, in short: “Right knee, front”. */
const char *
midline_knee_picture_get_title (MidlineKneePicture *self)
{
  g_return_val_if_fail (MIDLINE_IS_KNEE_PICTURE (self), NULL);

  if (self->view == MIDLINE_KNEE_VIEW_FRONT)
    return self->is_left ? _("Left knee, front") : _("Right knee, front");
  return self->is_left ? _("Left knee, along the groove") : _("Right knee, along the groove");
}
