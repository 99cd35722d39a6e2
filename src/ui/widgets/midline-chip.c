/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-chip.h"

struct _MidlineChip {
  GtkToggleButton parent_instance;

  /* configured */
  char *text;             /* (owned) */
  MidlineChipMark mark;

  /* children */
  GtkWidget *check;
  GtkWidget *label;
  GtkWidget *cross;
};

G_DEFINE_FINAL_TYPE (MidlineChip, midline_chip, GTK_TYPE_TOGGLE_BUTTON)

typedef enum {
  PROP_TEXT = 1,
  PROP_MARK,
} MidlineChipProperty;

static GParamSpec *properties[PROP_MARK + 1];

/** midline_chip_mark_get_type: the registered enumeration. */
GType
midline_chip_mark_get_type (void)
{
  static gsize type;
  static const GEnumValue values[] = {
    { MIDLINE_CHIP_CHECK, "MIDLINE_CHIP_CHECK", "check" },
    { MIDLINE_CHIP_CROSS, "MIDLINE_CHIP_CROSS", "cross" },
    { 0, NULL, NULL },
  };

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static ("MidlineChipMark", values));
  return type;
}

static void
update_widgets (MidlineChip *self)
{
  gboolean is_active = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self));

  gtk_label_set_label (GTK_LABEL (self->label), self->text);
  gtk_widget_set_visible (self->check, is_active && self->mark == MIDLINE_CHIP_CHECK);
  gtk_widget_set_visible (self->cross, is_active && self->mark == MIDLINE_CHIP_CROSS);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->text, -1);
  /* GTK says nothing of it before the first press. */
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_PRESSED,
                               is_active ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                         : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
}

static void
set_text (MidlineChip *self,
          const char  *text)
{
  if (g_strcmp0 (self->text, text) == 0)
    return;
  g_free (self->text);
  self->text = g_strdup (text ? text : "");
  update_widgets (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

static void
set_mark (MidlineChip     *self,
          MidlineChipMark  mark)
{
  if (self->mark == mark)
    return;
  self->mark = mark;
  update_widgets (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MARK]);
}

static void
midline_chip_get_property (GObject    *object,
                           guint       property_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  MidlineChip *self = MIDLINE_CHIP (object);

  switch ((MidlineChipProperty) property_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    case PROP_MARK:
      g_value_set_enum (value, self->mark);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_chip_set_property (GObject      *object,
                           guint         property_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  MidlineChip *self = MIDLINE_CHIP (object);

  switch ((MidlineChipProperty) property_id)
    {
    case PROP_TEXT:
      set_text (self, g_value_get_string (value));
      break;
    case PROP_MARK:
      set_mark (self, g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_chip_finalize (GObject *object)
{
  g_free (MIDLINE_CHIP (object)->text);
  G_OBJECT_CLASS (midline_chip_parent_class)->finalize (object);
}

static void
midline_chip_class_init (MidlineChipClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = midline_chip_get_property;
  object_class->set_property = midline_chip_set_property;
  object_class->finalize = midline_chip_finalize;

  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags);
  properties[PROP_MARK] = g_param_spec_enum ("mark", NULL, NULL, MIDLINE_TYPE_CHIP_MARK,
                                             MIDLINE_CHIP_CHECK, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
midline_chip_init (MidlineChip *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->text = g_strdup ("");
  self->check = gtk_image_new_from_icon_name ("object-select-symbolic");
  self->label = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                              "justify", GTK_JUSTIFY_CENTER, NULL);
  self->cross = gtk_image_new_from_icon_name ("window-close-symbolic");
  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), self->check);
  gtk_box_append (GTK_BOX (box), self->label);
  gtk_box_append (GTK_BOX (box), self->cross);
  gtk_button_set_child (GTK_BUTTON (self), box);
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-chip");
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  g_signal_connect (self, "notify::active", G_CALLBACK (update_widgets), NULL);
  update_widgets (self);
}

/**
 * midline_chip_new:
 * @text: what the chip says
 * @mark: what it shows while it is on
 */
GtkWidget *
midline_chip_new (const char      *text,
                  MidlineChipMark  mark)
{
  return g_object_new (MIDLINE_TYPE_CHIP, "text", text, "mark", mark, NULL);
}
