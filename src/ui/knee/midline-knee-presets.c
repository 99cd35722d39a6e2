/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-knee-presets.h"

#include "midline-chip.h"
#include "midline-wrap-box.h"

#include <glib/gi18n-lib.h>

struct _MidlineKneePresets {
  AdwBin parent_instance;

  /* configured */
  int selected;         /* or MIDLINE_KNEE_NO_PRESET */

  /* cache */
  gboolean is_updating; /* the program turns chips, not the person */

  /* children */
  GtkWidget *chips[MIDLINE_N_TRACKING_PRESETS];
};

G_DEFINE_FINAL_TYPE (MidlineKneePresets, midline_knee_presets, ADW_TYPE_BIN)

typedef enum {
  SIGNAL_CHOSEN,
} MidlineKneePresetsSignal;

static guint signals[SIGNAL_CHOSEN + 1];

static void
update_chips (MidlineKneePresets *self)
{
  self->is_updating = TRUE;
  for (int i = 0; i < MIDLINE_N_TRACKING_PRESETS; i++)
    {
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->chips[i]), i == self->selected);
      gtk_accessible_update_state (GTK_ACCESSIBLE (self->chips[i]), GTK_ACCESSIBLE_STATE_CHECKED,
                                   i == self->selected ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                                       : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
    }
  self->is_updating = FALSE;
}

/* A press on the chip that is on leaves it on. */
static void
toggled_cb (MidlineKneePresets *self,
            GtkWidget          *chip)
{
  if (self->is_updating)
    return;
  for (int i = 0; i < MIDLINE_N_TRACKING_PRESETS; i++)
    if (self->chips[i] == chip)
      self->selected = i;
  update_chips (self);
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, self->selected);
}

static void
midline_knee_presets_class_init (MidlineKneePresetsClass *klass)
{
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", MIDLINE_TYPE_KNEE_PRESETS, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static void
midline_knee_presets_init (MidlineKneePresets *self)
{
  GtkWidget *box = midline_wrap_box_new ();

  for (int i = 0; i < MIDLINE_N_TRACKING_PRESETS; i++)
    {
      self->chips[i] = g_object_new (MIDLINE_TYPE_CHIP,
                                     "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO,
                                     "text",
                                     midline_knee_preset_get_name ((MidlineTrackingPreset) i),
                                     NULL);
      g_signal_connect_object (self->chips[i], "toggled", G_CALLBACK (toggled_cb), self,
                               G_CONNECT_SWAPPED);
      midline_wrap_box_append (MIDLINE_WRAP_BOX (box), self->chips[i]);
    }
  adw_bin_set_child (ADW_BIN (self), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Settings to look at"), -1);
  update_chips (self);
}

/** midline_knee_presets_new: the chips, Balanced on. */
GtkWidget *
midline_knee_presets_new (void)
{
  return g_object_new (MIDLINE_TYPE_KNEE_PRESETS, NULL);
}

/**
 * midline_knee_presets_set_selected:
 * @preset: a MidlineTrackingPreset, or %MIDLINE_KNEE_NO_PRESET where the setting is none of them
 */
void
midline_knee_presets_set_selected (MidlineKneePresets *self,
                                   int                 preset)
{
  g_return_if_fail (MIDLINE_IS_KNEE_PRESETS (self));
  g_return_if_fail (preset >= MIDLINE_KNEE_NO_PRESET && preset < MIDLINE_N_TRACKING_PRESETS);

  if (self->selected == preset)
    return;
  self->selected = preset;
  update_chips (self);
}

/** midline_knee_presets_get_selected: the preset that is on, or %MIDLINE_KNEE_NO_PRESET. */
int
midline_knee_presets_get_selected (MidlineKneePresets *self)
{
  g_return_val_if_fail (MIDLINE_IS_KNEE_PRESETS (self), MIDLINE_KNEE_NO_PRESET);

  return self->selected;
}
