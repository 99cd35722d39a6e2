/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-today-row.h"

#include "midline-figure-tile.h"
#include "midline-marks.h"
#include "midline-tick.h"
#include "midline-today-details.h"

#include <glib/gi18n-lib.h>

struct _MidlineTodayRow {
  GtkListBoxRow parent_instance;

  /* configured */
  MidlineProgram *program;              /* (owned) */
  MidlineDate date;
  gboolean narrow;
  gboolean open;

  /* cache */
  const MidlineTodayExercise *exercise; /* (unowned) (nullable) valid until the next update */
  char *id;                             /* (owned) (nullable) */

  /* children */
  MidlineTick *tick;
  MidlineFigureTile *tile;
  GtkLabel *name;
  GtkLabel *words;
  MidlinePillarMark *pillar;
  GtkImage *arrow;
  GtkRevealer *revealer;
  MidlineTodayDetails *details;         /* (nullable) made when the row first opens */
};

G_DEFINE_FINAL_TYPE (MidlineTodayRow, midline_today_row, GTK_TYPE_LIST_BOX_ROW)

typedef enum {
  PROP_OPEN = 1,
} MidlineTodayRowProperty;

static GParamSpec *properties[PROP_OPEN + 1];

static void
tick_clicked_cb (MidlineTodayRow *self)
{
  if (self->exercise == NULL || !self->exercise->can_edit)
    return;
  midline_program_tick_exercise (self->program, self->date, self->id, !self->exercise->is_done);
}

static gboolean
key_pressed_cb (MidlineTodayRow *self,
                guint            key,
                guint            keycode,
                GdkModifierType  modifiers)
{
  if ((key != GDK_KEY_space && key != GDK_KEY_KP_Space)
      || (modifiers & gtk_accelerator_get_default_mod_mask ()) != 0
      || !gtk_widget_is_focus (GTK_WIDGET (self)))
    return GDK_EVENT_PROPAGATE;
  tick_clicked_cb (self);
  return GDK_EVENT_STOP;
}

/* A closed row keeps its details for the next time, but they must not take the focus. */
static void
child_revealed_cb (MidlineTodayRow *self)
{
  if (!self->open && !gtk_revealer_get_child_revealed (self->revealer))
    gtk_widget_set_visible (GTK_WIDGET (self->revealer), FALSE);
}

static void
ensure_details (MidlineTodayRow *self)
{
  if (self->details != NULL)
    return;
  self->details = MIDLINE_TODAY_DETAILS (midline_today_details_new (self->program, self->date));
  midline_today_details_set_narrow (self->details, self->narrow);
  if (self->exercise != NULL)
    midline_today_details_update (self->details, self->exercise);
  gtk_revealer_set_child (self->revealer, GTK_WIDGET (self->details));
}

static void
update_open (MidlineTodayRow *self)
{
  if (self->open)
    {
      ensure_details (self);
      gtk_widget_set_visible (GTK_WIDGET (self->revealer), TRUE);
      gtk_widget_add_css_class (GTK_WIDGET (self), "open");
    }
  else
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self), "open");
    }
  gtk_revealer_set_reveal_child (self->revealer, self->open);
  child_revealed_cb (self);
  gtk_image_set_from_icon_name (self->arrow, self->open ? "go-up-symbolic" : "go-down-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, self->open,
                               -1);
}

static void
update_accessible (MidlineTodayRow *self)
{
  GtkAccessible *both[] = { GTK_ACCESSIBLE (self), GTK_ACCESSIBLE (self->tick) };

  for (guint i = 0; i < G_N_ELEMENTS (both); i++)
    gtk_accessible_update_property (both[i],
                                    GTK_ACCESSIBLE_PROPERTY_LABEL, self->exercise->name,
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, self->exercise->words,
                                    -1);
}

static void
midline_today_row_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch ((MidlineTodayRowProperty) property_id)
    {
    case PROP_OPEN:
      g_value_set_boolean (value, MIDLINE_TODAY_ROW (object)->open);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_today_row_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  switch ((MidlineTodayRowProperty) property_id)
    {
    case PROP_OPEN:
      midline_today_row_set_open (MIDLINE_TODAY_ROW (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_today_row_dispose (GObject *object)
{
  MidlineTodayRow *self = MIDLINE_TODAY_ROW (object);

  g_clear_object (&self->program);
  g_clear_pointer (&self->id, g_free);
  G_OBJECT_CLASS (midline_today_row_parent_class)->dispose (object);
}

static void
midline_today_row_class_init (MidlineTodayRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = midline_today_row_get_property;
  object_class->set_property = midline_today_row_set_property;
  object_class->dispose = midline_today_row_dispose;

  properties[PROP_OPEN] = g_param_spec_boolean ("open", NULL, NULL, FALSE,
                                                G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                                | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (MIDLINE_TYPE_TICK);
  g_type_ensure (MIDLINE_TYPE_FIGURE_TILE);
  g_type_ensure (MIDLINE_TYPE_PILLAR_MARK);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MIDLINE_RESOURCE_BASE "/ui/midline-today-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayRow, tick);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayRow, tile);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayRow, name);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayRow, words);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayRow, pillar);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayRow, arrow);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayRow, revealer);
  gtk_widget_class_bind_template_callback (widget_class, tick_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, child_revealed_cb);
}

static void
midline_today_row_init (MidlineTodayRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  update_open (self);
}

/**
 * midline_today_row_new:
 * @program: the person's program
 * @date: the day
 */
GtkWidget *
midline_today_row_new (MidlineProgram *program,
                       MidlineDate     date)
{
  MidlineTodayRow *self = g_object_new (MIDLINE_TYPE_TODAY_ROW, NULL);

  self->program = g_object_ref (program);
  self->date = date;
  return GTK_WIDGET (self);
}

/**
 * midline_today_row_update:
 * @exercise: what to show; must stay valid until the next call
 */
void
midline_today_row_update (MidlineTodayRow            *self,
                          const MidlineTodayExercise *exercise)
{
  g_return_if_fail (MIDLINE_IS_TODAY_ROW (self));

  self->exercise = exercise;
  if (g_strcmp0 (self->id, exercise->id) != 0)
    {
      g_free (self->id);
      self->id = g_strdup (exercise->id);
    }
  gtk_label_set_label (self->name, exercise->name);
  gtk_label_set_label (self->words, exercise->words);
  midline_tick_set_fraction (self->tick, exercise->is_done ? 1 : MIN (exercise->fraction, 0.99));
  gtk_widget_set_sensitive (GTK_WIDGET (self->tick), exercise->can_edit);
  midline_figure_tile_set_exercise (self->tile, self->program, exercise->exercise);
  midline_figure_tile_set_done (self->tile, exercise->is_done);
  if (exercise->exercise != NULL)
    midline_pillar_mark_set_pillar (self->pillar, exercise->exercise->pillar);
  update_accessible (self);
  if (self->details != NULL)
    midline_today_details_update (self->details, exercise);
}

/**
 * midline_today_row_set_narrow:
 * @narrow: whether there is little room: a smaller picture and no pillar
 */
void
midline_today_row_set_narrow (MidlineTodayRow *self,
                              gboolean         narrow)
{
  g_return_if_fail (MIDLINE_IS_TODAY_ROW (self));

  self->narrow = narrow;
  midline_figure_tile_set_size (self->tile,
                                narrow ? MIDLINE_FIGURE_ROW_NARROW : MIDLINE_FIGURE_ROW);
  gtk_widget_set_visible (GTK_WIDGET (self->pillar), !narrow);
  if (self->details != NULL)
    midline_today_details_set_narrow (self->details, narrow);
}

/**
 * midline_today_row_set_open:
 * @open: whether the details show
 */
void
midline_today_row_set_open (MidlineTodayRow *self,
                            gboolean         open)
{
  g_return_if_fail (MIDLINE_IS_TODAY_ROW (self));

  open = !!open;
  if (self->open == open)
    return;
  self->open = open;
  update_open (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPEN]);
}

/** midline_today_row_get_open: whether the details show. */
gboolean
midline_today_row_get_open (MidlineTodayRow *self)
{
  g_return_val_if_fail (MIDLINE_IS_TODAY_ROW (self), FALSE);

  return self->open;
}

/** midline_today_row_get_id: (nullable): the exercise it shows. */
const char *
midline_today_row_get_id (MidlineTodayRow *self)
{
  g_return_val_if_fail (MIDLINE_IS_TODAY_ROW (self), NULL);

  return self->id;
}

/** midline_today_row_save_note: saves what was typed and is not saved yet, if anything. */
void
midline_today_row_save_note (MidlineTodayRow *self)
{
  g_return_if_fail (MIDLINE_IS_TODAY_ROW (self));

  if (self->details != NULL)
    midline_today_details_save_note (self->details);
}
