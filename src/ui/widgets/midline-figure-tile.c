/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-figure-tile.h"

#include "midline-drawing-style.h"
#include "midline-figure-album.h"

struct _MidlineFigureTile {
  GtkWidget parent_instance;

  /* configured */
  MidlineProgram *program;    /* (owned) (nullable) */
  MidlineExercise *exercise;  /* (owned) (nullable) */
  MidlineSide side;           /* both: the worse one of the program's answers */
  MidlineFigureSize size;
  gboolean done;

  /* cache */
  MidlineFigureKey key;       /* of @texture, or asked for; its id is that of @exercise */
  GdkTexture *texture;        /* (owned) (nullable) a former one until the right one is there */
  gboolean is_asked_for;
};

G_DEFINE_FINAL_TYPE (MidlineFigureTile, midline_figure_tile, GTK_TYPE_WIDGET)

typedef enum {
  PROP_SIZE = 1,
  PROP_DONE,
} MidlineFigureTileProperty;

static GParamSpec *properties[PROP_DONE + 1];

/* In pixels: a card that is resized asks for a new picture only now and then. */
#define CARD_WIDTH_STEP 24

/* In pixels. A width of -1 takes the room there is. */
static const struct {
  int width;
  int height;
} sizes[] = {
  [MIDLINE_FIGURE_ROW] = { 72, 52 },
  [MIDLINE_FIGURE_ROW_NARROW] = { 56, 44 },
  [MIDLINE_FIGURE_CARD] = { -1, 112 },
};

/** midline_figure_size_get_type: the registered enumeration. */
GType
midline_figure_size_get_type (void)
{
  static gsize type;
  static const GEnumValue values[] = {
    { MIDLINE_FIGURE_ROW, "MIDLINE_FIGURE_ROW", "row" },
    { MIDLINE_FIGURE_ROW_NARROW, "MIDLINE_FIGURE_ROW_NARROW", "row-narrow" },
    { MIDLINE_FIGURE_CARD, "MIDLINE_FIGURE_CARD", "card" },
    { 0, NULL, NULL },
  };

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static ("MidlineFigureSize", values));
  return type;
}

static void
set_class (MidlineFigureTile *self,
           const char        *name,
           gboolean           is_set)
{
  if (is_set)
    gtk_widget_add_css_class (GTK_WIDGET (self), name);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), name);
}

static void
update_size (MidlineFigureTile *self)
{
  gboolean is_row = self->size != MIDLINE_FIGURE_CARD;

  set_class (self, "midline-tile", is_row);
  set_class (self, "narrow", self->size == MIDLINE_FIGURE_ROW_NARROW);
  set_class (self, "midline-stage", !is_row);
  set_class (self, "card-top", !is_row);
  gtk_widget_set_size_request (GTK_WIDGET (self), sizes[self->size].width,
                               sizes[self->size].height);
  gtk_widget_set_valign (GTK_WIDGET (self), is_row ? GTK_ALIGN_CENTER : GTK_ALIGN_FILL);
}

static gboolean
shows_left (MidlineFigureTile *self)
{
  MidlineAnswers *answers = midline_program_get_answers (self->program);
  MidlineSide side = self->side != MIDLINE_SIDE_BOTH ? self->side
                     : answers != NULL ? answers->worse_side
                                       : MIDLINE_SIDE_RIGHT;

  return self->exercise->dose.each_side && side == MIDLINE_SIDE_LEFT;
}

static MidlineFigureKey
get_key (MidlineFigureTile *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean is_row = self->size != MIDLINE_FIGURE_CARD;
  int width = gtk_widget_get_width (widget);

  return (MidlineFigureKey) {
    .exercise_id = self->exercise->id,
    .is_left = shows_left (self),
    .is_row = is_row,
    .width = is_row || width < CARD_WIDTH_STEP ? width : width - width % CARD_WIDTH_STEP,
    .height = gtk_widget_get_height (widget),
    .scale = gtk_widget_get_scale_factor (widget),
    .theme = midline_drawing_style_get_theme (widget),
  };
}

/* The texture that goes with the tile as it is now, or what there is until it is painted. */
static void
update_texture (MidlineFigureTile *self)
{
  MidlineFigureAlbum *album = midline_figure_album_get (self->program);
  MidlineFigureKey key = get_key (self);
  gboolean is_same = midline_figure_key_equal (&key, &self->key);
  GdkTexture *texture;

  if (is_same && self->texture != NULL && !self->is_asked_for)
    return;
  self->key = key;
  texture = midline_figure_album_lookup (album, &key);
  if (texture != NULL)
    g_set_object (&self->texture, texture);
  else if (!is_same || !self->is_asked_for)
    midline_figure_album_request (album, &key, GTK_WIDGET (self));
  self->is_asked_for = texture == NULL;
}

/* In its own size in the middle: one of a former size is never stretched. */
static void
append_texture (GtkWidget   *widget,
                GtkSnapshot *snapshot,
                GdkTexture  *texture)
{
  int scale = gtk_widget_get_scale_factor (widget);
  float width = (float) gdk_texture_get_width (texture) / (float) scale;
  float height = (float) gdk_texture_get_height (texture) / (float) scale;

  gtk_snapshot_append_texture (
    snapshot, texture,
    &GRAPHENE_RECT_INIT (((float) gtk_widget_get_width (widget) - width) / 2,
                         ((float) gtk_widget_get_height (widget) - height) / 2, width, height));
}

static void
midline_figure_tile_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  MidlineFigureTile *self = MIDLINE_FIGURE_TILE (widget);

  if (self->program == NULL || self->exercise == NULL || gtk_widget_get_width (widget) == 0
      || gtk_widget_get_height (widget) == 0)
    return;
  update_texture (self);
  if (self->texture != NULL)
    append_texture (widget, snapshot, self->texture);
}

/* What was asked for is not painted for a tile that has left the screen. */
static void
midline_figure_tile_unmap (GtkWidget *widget)
{
  MIDLINE_FIGURE_TILE (widget)->key = (MidlineFigureKey) { 0 };
  GTK_WIDGET_CLASS (midline_figure_tile_parent_class)->unmap (widget);
}

static void
midline_figure_tile_css_changed (GtkWidget         *widget,
                                 GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (midline_figure_tile_parent_class)->css_changed (widget, change);
  gtk_widget_queue_draw (widget);
}

static void
midline_figure_tile_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  MidlineFigureTile *self = MIDLINE_FIGURE_TILE (object);

  switch ((MidlineFigureTileProperty) property_id)
    {
    case PROP_SIZE:
      g_value_set_enum (value, self->size);
      break;
    case PROP_DONE:
      g_value_set_boolean (value, self->done);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_figure_tile_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  MidlineFigureTile *self = MIDLINE_FIGURE_TILE (object);

  switch ((MidlineFigureTileProperty) property_id)
    {
    case PROP_SIZE:
      midline_figure_tile_set_size (self, g_value_get_enum (value));
      break;
    case PROP_DONE:
      midline_figure_tile_set_done (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_figure_tile_finalize (GObject *object)
{
  MidlineFigureTile *self = MIDLINE_FIGURE_TILE (object);

  g_clear_object (&self->texture);
  g_clear_object (&self->program);
  g_clear_pointer (&self->exercise, midline_exercise_unref);
  G_OBJECT_CLASS (midline_figure_tile_parent_class)->finalize (object);
}

static void
midline_figure_tile_class_init (MidlineFigureTileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = midline_figure_tile_get_property;
  object_class->set_property = midline_figure_tile_set_property;
  object_class->finalize = midline_figure_tile_finalize;
  widget_class->snapshot = midline_figure_tile_snapshot;
  widget_class->unmap = midline_figure_tile_unmap;
  widget_class->css_changed = midline_figure_tile_css_changed;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);

  properties[PROP_SIZE] = g_param_spec_enum ("size", NULL, NULL, MIDLINE_TYPE_FIGURE_SIZE,
                                             MIDLINE_FIGURE_ROW, flags);
  properties[PROP_DONE] = g_param_spec_boolean ("done", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
midline_figure_tile_init (MidlineFigureTile *self)
{
  self->side = MIDLINE_SIDE_BOTH;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  update_size (self);
}

/**
 * midline_figure_tile_new:
 * @program: knows the person's worse side, and the poses
 * @exercise: the exercise to picture
 * @size: where the picture stands
 */
GtkWidget *
midline_figure_tile_new (MidlineProgram    *program,
                         MidlineExercise   *exercise,
                         MidlineFigureSize  size)
{
  MidlineFigureTile *self = g_object_new (MIDLINE_TYPE_FIGURE_TILE, "size", size, NULL);

  midline_figure_tile_set_exercise (self, program, exercise);
  return GTK_WIDGET (self);
}

/**
 * midline_figure_tile_set_exercise:
 * @program: knows the person's worse side, and the poses
 * @exercise: (nullable): the exercise to picture
 */
void
midline_figure_tile_set_exercise (MidlineFigureTile *self,
                                  MidlineProgram    *program,
                                  MidlineExercise   *exercise)
{
  g_return_if_fail (MIDLINE_IS_FIGURE_TILE (self));
  g_return_if_fail (MIDLINE_IS_PROGRAM (program));

  g_set_object (&self->program, program);
  if (self->exercise == exercise)
    {
      /* The person's worse side may have changed. */
      gtk_widget_queue_draw (GTK_WIDGET (self));
      return;
    }
  self->key = (MidlineFigureKey) { 0 };
  g_clear_object (&self->texture);
  g_clear_pointer (&self->exercise, midline_exercise_unref);
  if (exercise != NULL)
    self->exercise = midline_exercise_ref (exercise);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * midline_figure_tile_set_side:
 * @side: the side of an exercise that is done side by side, or both for the person's worse one
 */
void
midline_figure_tile_set_side (MidlineFigureTile *self,
                              MidlineSide        side)
{
  g_return_if_fail (MIDLINE_IS_FIGURE_TILE (self));

  if (self->side == side)
    return;
  self->side = side;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * midline_figure_tile_set_size:
 * @size: where the picture stands
 */
void
midline_figure_tile_set_size (MidlineFigureTile *self,
                              MidlineFigureSize  size)
{
  g_return_if_fail (MIDLINE_IS_FIGURE_TILE (self));

  if (self->size == size)
    return;
  self->size = size;
  update_size (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SIZE]);
}

/**
 * midline_figure_tile_set_done:
 * @done: whether the exercise was done, so that its picture steps back
 */
void
midline_figure_tile_set_done (MidlineFigureTile *self,
                              gboolean           done)
{
  g_return_if_fail (MIDLINE_IS_FIGURE_TILE (self));

  done = !!done;
  if (self->done == done)
    return;
  self->done = done;
  set_class (self, "done", done);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DONE]);
}
