/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-figure-tile.h"

#include "midline-symbol.h"

struct _MidlineFigureTile {
  AdwBin parent_instance;

  /* configured */
  MidlineExercise *exercise;  /* (owned) (nullable) */
  MidlineFigureSize size;
  gboolean done;

  /* children */
  GtkWidget *image;
};

G_DEFINE_FINAL_TYPE (MidlineFigureTile, midline_figure_tile, ADW_TYPE_BIN)

typedef enum {
  PROP_EXERCISE = 1,
  PROP_SIZE,
  PROP_DONE,
} MidlineFigureTileProperty;

static GParamSpec *properties[PROP_DONE + 1];

/* In pixels. A width of -1 takes the room there is. */
static const struct {
  int width;
  int height;
  int icon;
} sizes[] = {
  [MIDLINE_FIGURE_ROW] = { 72, 52, 44 },
  [MIDLINE_FIGURE_ROW_NARROW] = { 56, 44, 36 },
  [MIDLINE_FIGURE_CARD] = { -1, 112, 72 },
  [MIDLINE_FIGURE_STAGE] = { -1, 250, 144 },
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
    { MIDLINE_FIGURE_STAGE, "MIDLINE_FIGURE_STAGE", "stage" },
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
  gboolean is_row = self->size == MIDLINE_FIGURE_ROW || self->size == MIDLINE_FIGURE_ROW_NARROW;

  set_class (self, "midline-tile", is_row);
  set_class (self, "narrow", self->size == MIDLINE_FIGURE_ROW_NARROW);
  set_class (self, "midline-stage", !is_row);
  set_class (self, "card-top", self->size == MIDLINE_FIGURE_CARD);
  set_class (self, "large", self->size == MIDLINE_FIGURE_STAGE);
  gtk_widget_set_size_request (GTK_WIDGET (self), sizes[self->size].width,
                               sizes[self->size].height);
  gtk_widget_set_valign (GTK_WIDGET (self), is_row ? GTK_ALIGN_CENTER : GTK_ALIGN_FILL);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->image), GTK_ACCESSIBLE_STATE_HIDDEN,
                               self->size != MIDLINE_FIGURE_STAGE, -1);
}

static void
update_figure (MidlineFigureTile *self)
{
  g_autofree char *icon = NULL;

  if (self->exercise == NULL)
    {
      gtk_image_clear (GTK_IMAGE (self->image));
      return;
    }
  icon = g_strdup_printf ("midline-position-%s-symbolic",
                          midline_position_get_id (self->exercise->position));
  midline_symbol_show (GTK_IMAGE (self->image), icon, sizes[self->size].icon);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->image), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  midline_position_get_name (self->exercise->position), -1);
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
    case PROP_EXERCISE:
      g_value_set_boxed (value, self->exercise);
      break;
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
    case PROP_EXERCISE:
      midline_figure_tile_set_exercise (self, g_value_get_boxed (value));
      break;
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
  g_clear_pointer (&MIDLINE_FIGURE_TILE (object)->exercise, midline_exercise_unref);
  G_OBJECT_CLASS (midline_figure_tile_parent_class)->finalize (object);
}

static void
midline_figure_tile_class_init (MidlineFigureTileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = midline_figure_tile_get_property;
  object_class->set_property = midline_figure_tile_set_property;
  object_class->finalize = midline_figure_tile_finalize;

  properties[PROP_EXERCISE] = g_param_spec_boxed ("exercise", NULL, NULL, MIDLINE_TYPE_EXERCISE,
                                                  flags);
  properties[PROP_SIZE] = g_param_spec_enum ("size", NULL, NULL, MIDLINE_TYPE_FIGURE_SIZE,
                                             MIDLINE_FIGURE_ROW, flags);
  properties[PROP_DONE] = g_param_spec_boolean ("done", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
midline_figure_tile_init (MidlineFigureTile *self)
{
  self->image = gtk_image_new ();
  gtk_widget_set_halign (self->image, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (self->image, GTK_ALIGN_CENTER);
  adw_bin_set_child (ADW_BIN (self), self->image);
  update_size (self);
  update_figure (self);
}

/**
 * midline_figure_tile_new:
 * @exercise: (nullable): the exercise to picture
 * @size: where the picture stands
 */
GtkWidget *
midline_figure_tile_new (MidlineExercise   *exercise,
                         MidlineFigureSize  size)
{
  return g_object_new (MIDLINE_TYPE_FIGURE_TILE, "exercise", exercise, "size", size, NULL);
}

/**
 * midline_figure_tile_set_exercise:
 * @exercise: (nullable): the exercise to picture
 */
void
midline_figure_tile_set_exercise (MidlineFigureTile *self,
                                  MidlineExercise   *exercise)
{
  g_return_if_fail (MIDLINE_IS_FIGURE_TILE (self));

  if (self->exercise == exercise)
    return;
  g_clear_pointer (&self->exercise, midline_exercise_unref);
  if (exercise != NULL)
    self->exercise = midline_exercise_ref (exercise);
  update_figure (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EXERCISE]);
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
  update_figure (self);
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
