/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-knee-play-button.h"

#include "midline-knee-bending.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _MidlineKneePlayButton {
  GtkButton parent_instance;

  /* configured */
  double bend_degrees;

  /* cache */
  guint tick_id;
  gint64 start_us;      /* frame time of the straight knee; 0 before the first frame */
  gboolean is_straightening;
};

G_DEFINE_FINAL_TYPE (MidlineKneePlayButton, midline_knee_play_button, GTK_TYPE_BUTTON)

typedef enum {
  PROP_IS_PLAYING = 1,
} MidlineKneePlayButtonProperty;

static GParamSpec *properties[PROP_IS_PLAYING + 1];

typedef enum {
  SIGNAL_BENT,
} MidlineKneePlayButtonSignal;

static guint signals[SIGNAL_BENT + 1];

static void
update_face (MidlineKneePlayButton *self)
{
  gboolean can_move = adw_get_enable_animations (GTK_WIDGET (self));
  const char *name = self->tick_id != 0 ? _("Pause")
                     : can_move ? _("Play: Bend and Straighten")
                                : _("Next Bend: 0, 15, 30, 60, 90 Degrees");
  const char *icon_name = self->tick_id != 0 ? "media-playback-pause-symbolic"
                          : can_move ? "media-playback-start-symbolic"
                                     : "media-skip-forward-symbolic";

  gtk_button_set_icon_name (GTK_BUTTON (self), icon_name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
bend_to (MidlineKneePlayButton *self,
         double                 bend_degrees)
{
  self->is_straightening = bend_degrees < self->bend_degrees;
  self->bend_degrees = bend_degrees;
  g_signal_emit (self, signals[SIGNAL_BENT], 0, bend_degrees);
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  MidlineKneePlayButton *self = MIDLINE_KNEE_PLAY_BUTTON (widget);
  gint64 now_us = gdk_frame_clock_get_frame_time (clock);

  if (self->start_us == 0)
    self->start_us = now_us - (gint64) (G_USEC_PER_SEC
      * midline_knee_bending_find_seconds (self->bend_degrees, self->is_straightening));
  bend_to (self, midline_knee_bending_get_bend ((double) (now_us - self->start_us)
                                               / G_USEC_PER_SEC));
  return G_SOURCE_CONTINUE;
}

static void
play (MidlineKneePlayButton *self)
{
  self->start_us = 0;
  self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
  update_face (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_PLAYING]);
}

static void
midline_knee_play_button_clicked (GtkButton *button)
{
  MidlineKneePlayButton *self = MIDLINE_KNEE_PLAY_BUTTON (button);

  if (self->tick_id != 0)
    midline_knee_play_button_pause (self);
  else if (adw_get_enable_animations (GTK_WIDGET (self)))
    play (self);
  else
    bend_to (self, midline_knee_bending_get_next_stop (self->bend_degrees));
}

static void
animations_changed_cb (MidlineKneePlayButton *self)
{
  if (!adw_get_enable_animations (GTK_WIDGET (self)))
    midline_knee_play_button_pause (self);
  update_face (self);
}

static void
midline_knee_play_button_unmap (GtkWidget *widget)
{
  midline_knee_play_button_pause (MIDLINE_KNEE_PLAY_BUTTON (widget));
  GTK_WIDGET_CLASS (midline_knee_play_button_parent_class)->unmap (widget);
}

static void
midline_knee_play_button_get_property (GObject    *object,
                                       guint       property_id,
                                       GValue     *value,
                                       GParamSpec *pspec)
{
  switch ((MidlineKneePlayButtonProperty) property_id)
    {
    case PROP_IS_PLAYING:
      g_value_set_boolean (value, MIDLINE_KNEE_PLAY_BUTTON (object)->tick_id != 0);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_knee_play_button_class_init (MidlineKneePlayButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = midline_knee_play_button_get_property;
  GTK_WIDGET_CLASS (klass)->unmap = midline_knee_play_button_unmap;
  GTK_BUTTON_CLASS (klass)->clicked = midline_knee_play_button_clicked;

  properties[PROP_IS_PLAYING] = g_param_spec_boolean ("is-playing", NULL, NULL, FALSE,
                                                      G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  signals[SIGNAL_BENT] = g_signal_new ("bent", MIDLINE_TYPE_KNEE_PLAY_BUTTON, G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_DOUBLE);
}

static void
midline_knee_play_button_init (MidlineKneePlayButton *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "circular");
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  g_signal_connect_object (gtk_widget_get_settings (GTK_WIDGET (self)),
                           "notify::gtk-enable-animations", G_CALLBACK (animations_changed_cb),
                           self, G_CONNECT_SWAPPED);
  update_face (self);
}

/** midline_knee_play_button_new: a button that stands still, at 0 degrees. */
GtkWidget *
midline_knee_play_button_new (void)
{
  return g_object_new (MIDLINE_TYPE_KNEE_PLAY_BUTTON, NULL);
}

/**
 * midline_knee_play_button_set_bend:
 * @bend_degrees: 0 to 90; from here the knee goes on
 */
void
midline_knee_play_button_set_bend (MidlineKneePlayButton *self,
                                   double                 bend_degrees)
{
  g_return_if_fail (MIDLINE_IS_KNEE_PLAY_BUTTON (self));

  if (self->bend_degrees == bend_degrees)
    return;
  self->bend_degrees = bend_degrees;
  self->start_us = 0;
}

/** midline_knee_play_button_is_playing: whether the knee moves by itself. */
gboolean
midline_knee_play_button_is_playing (MidlineKneePlayButton *self)
{
  g_return_val_if_fail (MIDLINE_IS_KNEE_PLAY_BUTTON (self), FALSE);

  return self->tick_id != 0;
}

/** midline_knee_play_button_pause: halts where the knee is. */
void
midline_knee_play_button_pause (MidlineKneePlayButton *self)
{
  g_return_if_fail (MIDLINE_IS_KNEE_PLAY_BUTTON (self));

  if (self->tick_id == 0)
    return;
  gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick_id);
  self->tick_id = 0;
  update_face (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_PLAYING]);
}
