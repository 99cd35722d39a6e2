/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-level-dots.h"

#include <glib/gi18n-lib.h>

#define N_DOTS 3
#define SPACING 4

struct _MidlineLevelDots {
  GtkBox parent_instance;

  /* configured */
  int level;

  /* children */
  GtkWidget *dots[N_DOTS];
};

G_DEFINE_FINAL_TYPE (MidlineLevelDots, midline_level_dots, GTK_TYPE_BOX)

typedef enum {
  PROP_LEVEL = 1,
} MidlineLevelDotsProperty;

static GParamSpec *properties[PROP_LEVEL + 1];

static void
update_dots (MidlineLevelDots *self)
{
  g_autofree char *words = midline_level_dots_dup_words (self->level);

  for (int i = 0; i < N_DOTS; i++)
    if (i < self->level)
      gtk_widget_add_css_class (self->dots[i], "on");
    else
      gtk_widget_remove_css_class (self->dots[i], "on");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
}

static void
midline_level_dots_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  MidlineLevelDots *self = MIDLINE_LEVEL_DOTS (object);

  switch ((MidlineLevelDotsProperty) property_id)
    {
    case PROP_LEVEL:
      g_value_set_int (value, self->level);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_level_dots_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  switch ((MidlineLevelDotsProperty) property_id)
    {
    case PROP_LEVEL:
      midline_level_dots_set_level (MIDLINE_LEVEL_DOTS (object), g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_level_dots_class_init (MidlineLevelDotsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = midline_level_dots_get_property;
  object_class->set_property = midline_level_dots_set_property;
  properties[PROP_LEVEL] = g_param_spec_int ("level", NULL, NULL, 0, N_DOTS, 0,
                                             G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                             | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_IMG);
}

static void
midline_level_dots_init (MidlineLevelDots *self)
{
  gtk_box_set_spacing (GTK_BOX (self), SPACING);
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-level");
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  for (int i = 0; i < N_DOTS; i++)
    {
      self->dots[i] = adw_bin_new ();
      gtk_widget_set_valign (self->dots[i], GTK_ALIGN_CENTER);
      gtk_box_append (GTK_BOX (self), self->dots[i]);
    }
  update_dots (self);
}

/**
 * midline_level_dots_new:
 * @level: 1 to 3
 */
GtkWidget *
midline_level_dots_new (int level)
{
  return g_object_new (MIDLINE_TYPE_LEVEL_DOTS, "level", level, NULL);
}

/**
 * midline_level_dots_set_level:
 * @level: 1 to 3; 0 fills none
 */
void
midline_level_dots_set_level (MidlineLevelDots *self,
                              int               level)
{
  g_return_if_fail (MIDLINE_IS_LEVEL_DOTS (self));

  level = CLAMP (level, 0, N_DOTS);
  if (self->level == level)
    return;
  self->level = level;
  update_dots (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LEVEL]);
}

/** midline_level_dots_dup_words: (transfer full): the same in words, “Level 1 of 3”. */
char *
midline_level_dots_dup_words (int level)
{
  /* Translators: how hard an exercise is, for example “Level 1 of 3” */
  return g_strdup_printf (_("Level %d of %d"), level, N_DOTS);
}
