/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-figure-view.h"

#include "midline-figure-picture.h"
#include "midline-figure-player.h"
#include "midline-figure-words.h"
#include "midline-time-line.h"

#include <glib/gi18n-lib.h>

/* Places are those of the frame before: one that was just scrolled into view is not there yet. */
#define UNSEEN_FRAMES 3

struct _MidlineFigureView {
  AdwBin parent_instance;

  /* configured */
  MidlineExercise *exercise;      /* (owned) (nullable) */
  MidlinePose *pose;              /* (owned) (nullable) */
  gboolean is_left;
  gboolean wants_to_play;         /* what the person chose; it plays only while it is seen */

  /* cache */
  MidlineFigurePlayer player;
  guint tick_id;
  int n_unseen;                   /* frames in a row in which the view was scrolled away */
  GtkScrolledWindow *scroller;    /* (borrowed) (nullable) around the view while it is mapped */

  /* children */
  MidlineFigurePicture *picture;
  MidlineTimeLine *time_line;
  GtkWidget *controls;
  GtkButton *play_button;
  GtkWidget *back_button;
  GtkWidget *forward_button;
  GtkWidget *side_box;
  GtkToggleButton *right_button;
  GtkToggleButton *left_button;
  GtkLabel *phase_label;
  GtkLabel *view_label;
};

G_DEFINE_FINAL_TYPE (MidlineFigureView, midline_figure_view, ADW_TYPE_BIN)

typedef enum {
  PROP_IS_LEFT = 1,
  PROP_IS_PLAYING,
} MidlineFigureViewProperty;

static GParamSpec *properties[PROP_IS_PLAYING + 1];

static gboolean
can_move (MidlineFigureView *self)
{
  return self->pose != NULL && adw_get_enable_animations (GTK_WIDGET (self));
}

/* What changes from frame to frame. The words change only a few times in a turn. */
static void
update_moment (MidlineFigureView *self)
{
  g_autofree char *phase = NULL;

  midline_figure_picture_set_position (self->picture,
                                       midline_figure_player_get_position (&self->player),
                                       self->tick_id != 0);
  midline_time_line_set_share (self->time_line, midline_figure_player_get_share (&self->player));
  phase = self->pose != NULL ? midline_figure_words_phase (&self->player) : g_strdup ("");
  if (g_str_equal (gtk_label_get_label (self->phase_label), phase))
    return;
  gtk_label_set_label (self->phase_label, phase);
  /* It keeps its height, and the label beside it its place. */
  gtk_widget_set_opacity (GTK_WIDGET (self->phase_label), *phase != '\0' ? 1 : 0);
}

static void
update_play_button (MidlineFigureView *self)
{
  const char *name = self->wants_to_play ? _("Pause") : _("Play");

  gtk_button_set_icon_name (self->play_button, self->wants_to_play
                                                 ? "media-playback-pause-symbolic"
                                                 : "media-playback-start-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->play_button), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->play_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* Whether any of it lies within the scrolled window around it. */
static gboolean
is_in_view (MidlineFigureView *self)
{
  graphene_rect_t bounds, whole;

  if (self->scroller == NULL)
    return TRUE;
  if (!gtk_widget_compute_bounds (GTK_WIDGET (self), GTK_WIDGET (self->scroller), &bounds))
    return FALSE;
  graphene_rect_init (&whole, 0, 0, (float) gtk_widget_get_width (GTK_WIDGET (self->scroller)),
                      (float) gtk_widget_get_height (GTK_WIDGET (self->scroller)));

  return graphene_rect_intersection (&bounds, &whole, NULL);
}

static void
set_ticking (MidlineFigureView *self,
             GtkTickCallback    tick_cb)
{
  if ((self->tick_id != 0) == (tick_cb != NULL))
    return;
  if (tick_cb != NULL)
    {
      midline_figure_player_start (&self->player);
      self->n_unseen = 0;
      self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
    }
  else
    {
      gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick_id);
      self->tick_id = 0;
      update_moment (self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_PLAYING]);
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  MidlineFigureView *self = MIDLINE_FIGURE_VIEW (widget);

  self->n_unseen = is_in_view (self) ? 0 : self->n_unseen + 1;
  if (self->n_unseen >= UNSEEN_FRAMES)
    {
      set_ticking (self, NULL);
      return G_SOURCE_REMOVE;
    }
  midline_figure_player_tick (&self->player, gdk_frame_clock_get_frame_time (clock));
  update_moment (self);
  return G_SOURCE_CONTINUE;
}

/* The clock runs only while there is something to see of it. */
static void
update_playing (MidlineFigureView *self)
{
  gboolean plays = self->wants_to_play && can_move (self)
                   && gtk_widget_get_mapped (GTK_WIDGET (self));

  set_ticking (self, plays ? tick_cb : NULL);
}

static void
set_wants_to_play (MidlineFigureView *self,
                   gboolean           wants_to_play)
{
  self->wants_to_play = wants_to_play;
  update_play_button (self);
  update_playing (self);
}

/* With animations off nothing moves: both positions, and nothing to play. */
static void
update_motion (MidlineFigureView *self)
{
  gboolean moves = can_move (self);
  gboolean has_sides = self->exercise != NULL && self->exercise->dose.each_side;

  midline_figure_picture_set_shows_both (self->picture, !moves);
  gtk_widget_set_visible (GTK_WIDGET (self->play_button), moves);
  gtk_widget_set_visible (self->back_button, moves);
  gtk_widget_set_visible (self->forward_button, moves);
  gtk_widget_set_visible (GTK_WIDGET (self->time_line), moves);
  gtk_widget_set_visible (GTK_WIDGET (self->phase_label), moves);
  gtk_widget_set_visible (GTK_WIDGET (self->view_label), self->pose != NULL);
  gtk_widget_set_visible (self->side_box, has_sides);
  gtk_widget_set_hexpand (self->side_box, !moves);
  gtk_widget_set_visible (self->controls, moves || has_sides);
  update_playing (self);
}

static void
show_side (MidlineFigureView *self,
           gboolean           is_left)
{
  if (self->is_left == is_left)
    return;
  self->is_left = is_left;
  midline_figure_picture_set_is_left (self->picture, is_left);
  gtk_toggle_button_set_active (is_left ? self->left_button : self->right_button, TRUE);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_LEFT]);
}

static void
side_toggled_cb (MidlineFigureView *self)
{
  show_side (self, !gtk_toggle_button_get_active (self->right_button));
}

static void
sought_cb (MidlineFigureView *self,
           double             share)
{
  set_wants_to_play (self, FALSE);
  midline_figure_player_seek (&self->player, share);
  update_moment (self);
}

static void
play_clicked_cb (MidlineFigureView *self)
{
  set_wants_to_play (self, !self->wants_to_play);
}

static void
step (MidlineFigureView *self,
      int                direction)
{
  set_wants_to_play (self, FALSE);
  midline_figure_player_step (&self->player, direction);
  update_moment (self);
}

static void
back_clicked_cb (MidlineFigureView *self)
{
  step (self, -1);
}

static void
forward_clicked_cb (MidlineFigureView *self)
{
  step (self, 1);
}

static void
go_to_end (MidlineFigureView *self,
           gboolean           is_last)
{
  set_wants_to_play (self, FALSE);
  midline_figure_player_go_to_end (&self->player, is_last);
  update_moment (self);
}

static gboolean
key_pressed_cb (MidlineFigureView *self,
                guint              keyval,
                guint              keycode,
                GdkModifierType    state)
{
  int forward = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? -1 : 1;

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0 || !can_move (self))
    return FALSE;
  switch (keyval)
    {
    case GDK_KEY_space:
    case GDK_KEY_KP_Space:
      play_clicked_cb (self);
      return TRUE;
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      step (self, -forward);
      return TRUE;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      step (self, forward);
      return TRUE;
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      go_to_end (self, FALSE);
      return TRUE;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      go_to_end (self, TRUE);
      return TRUE;
    default:
      return FALSE;
    }
}

static void
midline_figure_view_map (GtkWidget *widget)
{
  MidlineFigureView *self = MIDLINE_FIGURE_VIEW (widget);
  GtkWidget *scroller = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);

  GTK_WIDGET_CLASS (midline_figure_view_parent_class)->map (widget);
  self->scroller = (GtkScrolledWindow *) scroller;
  if (scroller != NULL)
    g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller),
                             "value-changed", G_CALLBACK (update_playing), self,
                             G_CONNECT_SWAPPED);
  update_playing (self);
}

static void
midline_figure_view_unmap (GtkWidget *widget)
{
  MidlineFigureView *self = MIDLINE_FIGURE_VIEW (widget);

  if (self->scroller != NULL)
    g_signal_handlers_disconnect_by_func (gtk_scrolled_window_get_vadjustment (self->scroller),
                                          update_playing, self);
  self->scroller = NULL;
  GTK_WIDGET_CLASS (midline_figure_view_parent_class)->unmap (widget);
  set_ticking (self, NULL);
}

static void
midline_figure_view_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  MidlineFigureView *self = MIDLINE_FIGURE_VIEW (object);

  switch ((MidlineFigureViewProperty) property_id)
    {
    case PROP_IS_LEFT:
      g_value_set_boolean (value, self->is_left);
      break;
    case PROP_IS_PLAYING:
      g_value_set_boolean (value, self->tick_id != 0);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_figure_view_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  switch ((MidlineFigureViewProperty) property_id)
    {
    case PROP_IS_LEFT:
      show_side (MIDLINE_FIGURE_VIEW (object), g_value_get_boolean (value));
      break;
    case PROP_IS_PLAYING:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_figure_view_finalize (GObject *object)
{
  MidlineFigureView *self = MIDLINE_FIGURE_VIEW (object);

  g_clear_pointer (&self->pose, midline_pose_unref);
  g_clear_pointer (&self->exercise, midline_exercise_unref);
  G_OBJECT_CLASS (midline_figure_view_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (MIDLINE_TYPE_FIGURE_PICTURE);
  g_type_ensure (MIDLINE_TYPE_TIME_LINE);
  gtk_widget_class_set_template_from_resource (
    widget_class, MIDLINE_RESOURCE_BASE "/ui/midline-figure-view.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineFigureView, picture);
  gtk_widget_class_bind_template_child (widget_class, MidlineFigureView, time_line);
  gtk_widget_class_bind_template_child (widget_class, MidlineFigureView, controls);
  gtk_widget_class_bind_template_child (widget_class, MidlineFigureView, play_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineFigureView, back_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineFigureView, forward_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineFigureView, side_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineFigureView, right_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineFigureView, left_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineFigureView, phase_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineFigureView, view_label);
  gtk_widget_class_bind_template_callback (widget_class, side_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, sought_cb);
  gtk_widget_class_bind_template_callback (widget_class, play_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, forward_clicked_cb);
}

static void
midline_figure_view_class_init (MidlineFigureViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = midline_figure_view_get_property;
  object_class->set_property = midline_figure_view_set_property;
  object_class->finalize = midline_figure_view_finalize;
  widget_class->map = midline_figure_view_map;
  widget_class->unmap = midline_figure_view_unmap;

  properties[PROP_IS_LEFT] =
    g_param_spec_boolean ("is-left", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_IS_PLAYING] =
    g_param_spec_boolean ("is-playing", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  bind_template (widget_class);
}

static void
midline_figure_view_init (MidlineFigureView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_button_set_label (GTK_BUTTON (self->right_button),
                        midline_side_get_letter (MIDLINE_SIDE_RIGHT));
  gtk_button_set_label (GTK_BUTTON (self->left_button),
                        midline_side_get_letter (MIDLINE_SIDE_LEFT));
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->picture), keys);
  g_signal_connect_object (gtk_widget_get_settings (GTK_WIDGET (self)),
                           "notify::gtk-enable-animations", G_CALLBACK (update_motion), self,
                           G_CONNECT_SWAPPED);
  self->wants_to_play = TRUE;
  update_play_button (self);
  update_motion (self);
}

/**
 * midline_figure_view_set_exercise:
 * @exercise: the exercise to show
 * @pose: (nullable): how it is drawn; the stage stays empty without
 * @side: the side that is shown first, where it is one-sided
 *
 * The figure plays from its start.
 */
void
midline_figure_view_set_exercise (MidlineFigureView *self,
                                  MidlineExercise   *exercise,
                                  const MidlinePose *pose,
                                  MidlineSide        side)
{
  g_autofree char *view = NULL;

  g_return_if_fail (MIDLINE_IS_FIGURE_VIEW (self));
  g_return_if_fail (exercise != NULL);

  midline_exercise_ref (exercise);
  g_clear_pointer (&self->exercise, midline_exercise_unref);
  self->exercise = exercise;
  g_clear_pointer (&self->pose, midline_pose_unref);
  /* Values are immutable; a reference changes nothing in them. */
  self->pose = pose != NULL ? midline_pose_ref ((MidlinePose *) pose) : NULL;
  midline_figure_player_init (&self->player, self->pose, exercise, MIDLINE_POSE_HOLD_CAP_SECONDS);
  midline_figure_picture_set_exercise (self->picture, exercise, pose);
  show_side (self, exercise->dose.each_side && side == MIDLINE_SIDE_LEFT);
  view = pose != NULL ? midline_figure_words_view (pose) : g_strdup ("");
  gtk_label_set_label (self->view_label, view);
  update_moment (self);
  update_motion (self);
}

/** midline_figure_view_get_is_left: whether the left side is shown. */
gboolean
midline_figure_view_get_is_left (MidlineFigureView *self)
{
  g_return_val_if_fail (MIDLINE_IS_FIGURE_VIEW (self), FALSE);

  return self->is_left;
}

/** midline_figure_view_is_playing: whether the figure moves at the moment. */
gboolean
midline_figure_view_is_playing (MidlineFigureView *self)
{
  g_return_val_if_fail (MIDLINE_IS_FIGURE_VIEW (self), FALSE);

  return self->tick_id != 0;
}

/** midline_figure_view_get_position: where in the motion the figure is, in keys from the first. */
double
midline_figure_view_get_position (MidlineFigureView *self)
{
  g_return_val_if_fail (MIDLINE_IS_FIGURE_VIEW (self), 0.0);

  return midline_figure_player_get_position (&self->player);
}
