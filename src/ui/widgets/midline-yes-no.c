/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-yes-no.h"

#include <glib/gi18n-lib.h>

struct _MidlineYesNo {
  GtkBox parent_instance;

  /* configured */
  char *label;             /* (owned) */
  MidlineSaid said;

  /* cache */
  gboolean is_updating;

  /* children */
  GtkWidget *yes_button;
  GtkWidget *no_button;
};

G_DEFINE_FINAL_TYPE (MidlineYesNo, midline_yes_no, GTK_TYPE_BOX)

typedef enum {
  PROP_SAID = 1,
  PROP_LABEL,
} MidlineYesNoProperty;

static GParamSpec *properties[PROP_LABEL + 1];

typedef enum {
  SIGNAL_ANSWERED,
} MidlineYesNoSignal;

static guint signals[SIGNAL_ANSWERED + 1];

static void
update_button (GtkWidget *button,
               gboolean   is_chosen)
{
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), is_chosen);
  gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_CHECKED,
                               is_chosen ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                         : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
}

static void
update_buttons (MidlineYesNo *self)
{
  self->is_updating = TRUE;
  update_button (self->yes_button, self->said == MIDLINE_SAID_YES);
  update_button (self->no_button, self->said == MIDLINE_SAID_NO);
  self->is_updating = FALSE;
}

static void
toggled_cb (MidlineYesNo    *self,
            GtkToggleButton *button)
{
  MidlineSaid said = GTK_WIDGET (button) == self->yes_button ? MIDLINE_SAID_YES : MIDLINE_SAID_NO;

  if (self->is_updating)
    return;
  midline_yes_no_set_said (self, gtk_toggle_button_get_active (button) ? said : MIDLINE_UNSAID);
  g_signal_emit (self, signals[SIGNAL_ANSWERED], 0, (int) self->said);
}

static void
set_label (MidlineYesNo *self,
           const char   *label)
{
  if (g_strcmp0 (self->label, label) == 0)
    return;
  g_free (self->label);
  self->label = g_strdup (label ? label : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->label, -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LABEL]);
}

static void
midline_yes_no_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  MidlineYesNo *self = MIDLINE_YES_NO (object);

  switch ((MidlineYesNoProperty) property_id)
    {
    case PROP_SAID:
      g_value_set_int (value, self->said);
      break;
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_yes_no_set_property (GObject      *object,
                             guint         property_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  MidlineYesNo *self = MIDLINE_YES_NO (object);

  switch ((MidlineYesNoProperty) property_id)
    {
    case PROP_SAID:
      midline_yes_no_set_said (self, (MidlineSaid) g_value_get_int (value));
      break;
    case PROP_LABEL:
      set_label (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_yes_no_finalize (GObject *object)
{
  g_free (MIDLINE_YES_NO (object)->label);
  G_OBJECT_CLASS (midline_yes_no_parent_class)->finalize (object);
}

static void
midline_yes_no_class_init (MidlineYesNoClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = midline_yes_no_get_property;
  object_class->set_property = midline_yes_no_set_property;
  object_class->finalize = midline_yes_no_finalize;

  properties[PROP_SAID] = g_param_spec_int ("said", NULL, NULL, MIDLINE_UNSAID, MIDLINE_SAID_YES,
                                            MIDLINE_UNSAID, flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  signals[SIGNAL_ANSWERED] = g_signal_new ("answered", G_TYPE_FROM_CLASS (klass),
                                           G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                           G_TYPE_INT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static GtkWidget *
add_button (MidlineYesNo *self,
            const char   *label)
{
  GtkWidget *button = g_object_new (GTK_TYPE_TOGGLE_BUTTON, "accessible-role",
                                    GTK_ACCESSIBLE_ROLE_RADIO, "label", label, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), button);
  return button;
}

static void
midline_yes_no_init (MidlineYesNo *self)
{
  self->label = g_strdup ("");
  self->yes_button = add_button (self, _("Yes"));
  self->no_button = add_button (self, _("No"));
  gtk_box_set_homogeneous (GTK_BOX (self), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "linked");
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-yes-no");
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  update_buttons (self);
}

/**
 * midline_yes_no_new:
 * @label: the question, for screen readers
 */
GtkWidget *
midline_yes_no_new (const char *label)
{
  return g_object_new (MIDLINE_TYPE_YES_NO, "label", label, NULL);
}

/**
 * midline_yes_no_set_said:
 * @said: the answer, or %MIDLINE_UNSAID
 *
 * Shows an answer; does not emit `answered`.
 */
void
midline_yes_no_set_said (MidlineYesNo *self,
                         MidlineSaid   said)
{
  g_return_if_fail (MIDLINE_IS_YES_NO (self));

  if (self->said != said)
    {
      self->said = said;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SAID]);
    }
  update_buttons (self);
}

/** midline_yes_no_get_said: the answer, or %MIDLINE_UNSAID. */
MidlineSaid
midline_yes_no_get_said (MidlineYesNo *self)
{
  g_return_val_if_fail (MIDLINE_IS_YES_NO (self), MIDLINE_UNSAID);

  return self->said;
}
