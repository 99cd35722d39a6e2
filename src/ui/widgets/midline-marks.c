/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-marks.h"

#include "midline-symbol.h"

static const struct {
  const char *icon_name;
  const char *css_class;
} pillars[MIDLINE_N_PILLARS] = {
  [MIDLINE_PILLAR_QUAD_BALANCE] = { "midline-pillar-quad-symbolic", "midline-pillar-quad" },
  [MIDLINE_PILLAR_ITB_TENSION] = { "midline-pillar-itb-symbolic", "midline-pillar-itb" },
  [MIDLINE_PILLAR_MOVEMENT_MECHANICS] = { "midline-pillar-movement-symbolic",
                                          "midline-pillar-movement" },
  [MIDLINE_PILLAR_HIP] = { "midline-pillar-hip-symbolic", "midline-pillar-hip" },
  [MIDLINE_PILLAR_FOOT] = { "midline-pillar-foot-symbolic", "midline-pillar-foot" },
};

/** midline_pillar_get_icon_name: the symbolic icon with the shape of the pillar. */
const char *
midline_pillar_get_icon_name (MidlinePillar pillar)
{
  g_return_val_if_fail ((guint) pillar < MIDLINE_N_PILLARS, NULL);

  return pillars[pillar].icon_name;
}

/** midline_pillar_get_css_class: the style class that gives an image the pillar's colour. */
const char *
midline_pillar_get_css_class (MidlinePillar pillar)
{
  g_return_val_if_fail ((guint) pillar < MIDLINE_N_PILLARS, NULL);

  return pillars[pillar].css_class;
}

struct _MidlinePillarMark {
  GtkBox parent_instance;

  /* configured */
  MidlinePillar pillar;
  gboolean show_word;

  /* children */
  GtkWidget *image;
  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (MidlinePillarMark, midline_pillar_mark, GTK_TYPE_BOX)

typedef enum {
  PROP_PILLAR = 1,
  PROP_SHOW_WORD,
} MidlinePillarMarkProperty;

static GParamSpec *pillar_properties[PROP_SHOW_WORD + 1];

static void
update_pillar (MidlinePillarMark *self)
{
  const char *name = midline_pillar_get_name (self->pillar);
  const char *classes[] = { pillars[self->pillar].css_class, NULL };

  midline_symbol_show (GTK_IMAGE (self->image), pillars[self->pillar].icon_name,
                       MIDLINE_PILLAR_PIXELS);
  gtk_widget_set_css_classes (self->image, classes);
  gtk_label_set_label (GTK_LABEL (self->label), name);
  gtk_widget_set_visible (self->label, self->show_word);
  gtk_widget_set_tooltip_text (self->image, self->show_word ? NULL : name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->image), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->image), GTK_ACCESSIBLE_STATE_HIDDEN,
                               self->show_word, -1);
}

static void
midline_pillar_mark_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  MidlinePillarMark *self = MIDLINE_PILLAR_MARK (object);

  switch ((MidlinePillarMarkProperty) property_id)
    {
    case PROP_PILLAR:
      g_value_set_int (value, self->pillar);
      break;
    case PROP_SHOW_WORD:
      g_value_set_boolean (value, self->show_word);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_pillar_mark_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  MidlinePillarMark *self = MIDLINE_PILLAR_MARK (object);

  switch ((MidlinePillarMarkProperty) property_id)
    {
    case PROP_PILLAR:
      midline_pillar_mark_set_pillar (self, (MidlinePillar) g_value_get_int (value));
      break;
    case PROP_SHOW_WORD:
      midline_pillar_mark_set_show_word (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_pillar_mark_class_init (MidlinePillarMarkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = midline_pillar_mark_get_property;
  object_class->set_property = midline_pillar_mark_set_property;

  pillar_properties[PROP_PILLAR] = g_param_spec_int ("pillar", NULL, NULL, 0,
                                                     MIDLINE_N_PILLARS - 1,
                                                     MIDLINE_PILLAR_QUAD_BALANCE, flags);
  pillar_properties[PROP_SHOW_WORD] = g_param_spec_boolean ("show-word", NULL, NULL, TRUE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (pillar_properties),
                                     pillar_properties);
}

static void
midline_pillar_mark_init (MidlinePillarMark *self)
{
  self->show_word = TRUE;
  self->image = gtk_image_new ();
  self->label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE,
                              "natural-wrap-mode", GTK_NATURAL_WRAP_NONE, NULL);
  gtk_widget_add_css_class (self->label, "caption");
  gtk_widget_add_css_class (self->label, "dim-label");
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-pillar-mark-box");
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_box_append (GTK_BOX (self), self->image);
  gtk_box_append (GTK_BOX (self), self->label);
  update_pillar (self);
}

/**
 * midline_pillar_mark_new:
 * @pillar: the pillar
 * @show_word: whether its name stands beside the shape
 */
GtkWidget *
midline_pillar_mark_new (MidlinePillar pillar,
                         gboolean      show_word)
{
  return g_object_new (MIDLINE_TYPE_PILLAR_MARK, "pillar", pillar, "show-word", show_word, NULL);
}

/**
 * midline_pillar_mark_set_pillar:
 * @pillar: the pillar
 */
void
midline_pillar_mark_set_pillar (MidlinePillarMark *self,
                                MidlinePillar      pillar)
{
  g_return_if_fail (MIDLINE_IS_PILLAR_MARK (self));
  g_return_if_fail ((guint) pillar < MIDLINE_N_PILLARS);

  if (self->pillar == pillar)
    return;
  self->pillar = pillar;
  update_pillar (self);
  g_object_notify_by_pspec (G_OBJECT (self), pillar_properties[PROP_PILLAR]);
}

/**
 * midline_pillar_mark_set_show_word:
 * @show_word: whether the name of the pillar stands beside the shape
 */
void
midline_pillar_mark_set_show_word (MidlinePillarMark *self,
                                   gboolean           show_word)
{
  g_return_if_fail (MIDLINE_IS_PILLAR_MARK (self));

  show_word = !!show_word;
  if (self->show_word == show_word)
    return;
  self->show_word = show_word;
  update_pillar (self);
  g_object_notify_by_pspec (G_OBJECT (self), pillar_properties[PROP_SHOW_WORD]);
}

struct _MidlineSideMark {
  AdwBin parent_instance;

  /* configured */
  MidlineSide side;

  /* children */
  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (MidlineSideMark, midline_side_mark, ADW_TYPE_BIN)

typedef enum {
  PROP_SIDE = 1,
} MidlineSideMarkProperty;

static GParamSpec *side_properties[PROP_SIDE + 1];

static void
update_side (MidlineSideMark *self)
{
  const char *classes[] = { "midline-side",
                            self->side == MIDLINE_SIDE_LEFT ? "left" : "right", NULL };

  gtk_widget_set_visible (self->label, self->side != MIDLINE_SIDE_BOTH);
  gtk_widget_set_css_classes (self->label, classes);
  gtk_label_set_label (GTK_LABEL (self->label), midline_side_get_letter (self->side));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  midline_side_get_name (self->side), -1);
}

static void
midline_side_mark_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch ((MidlineSideMarkProperty) property_id)
    {
    case PROP_SIDE:
      g_value_set_int (value, MIDLINE_SIDE_MARK (object)->side);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_side_mark_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  switch ((MidlineSideMarkProperty) property_id)
    {
    case PROP_SIDE:
      midline_side_mark_set_side (MIDLINE_SIDE_MARK (object),
                                  (MidlineSide) g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_side_mark_class_init (MidlineSideMarkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = midline_side_mark_get_property;
  object_class->set_property = midline_side_mark_set_property;

  side_properties[PROP_SIDE] = g_param_spec_int ("side", NULL, NULL, MIDLINE_SIDE_RIGHT,
                                                 MIDLINE_SIDE_BOTH, MIDLINE_SIDE_RIGHT,
                                                 G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                                 | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (side_properties),
                                     side_properties);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_IMG);
}

static void
midline_side_mark_init (MidlineSideMark *self)
{
  self->label = gtk_label_new (NULL);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->label), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE,
                               -1);
  adw_bin_set_child (ADW_BIN (self), self->label);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  update_side (self);
}

/**
 * midline_side_mark_new:
 * @side: the leg
 */
GtkWidget *
midline_side_mark_new (MidlineSide side)
{
  return g_object_new (MIDLINE_TYPE_SIDE_MARK, "side", side, NULL);
}

/**
 * midline_side_mark_set_side:
 * @side: the leg
 */
void
midline_side_mark_set_side (MidlineSideMark *self,
                            MidlineSide      side)
{
  g_return_if_fail (MIDLINE_IS_SIDE_MARK (self));

  if (self->side == side)
    return;
  self->side = side;
  update_side (self);
  g_object_notify_by_pspec (G_OBJECT (self), side_properties[PROP_SIDE]);
}
