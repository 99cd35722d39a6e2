/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-session-figure.h"

#include "midline-figure-picture.h"
#include "midline-figure-player.h"

struct _MidlineSessionFigure {
  AdwBin parent_instance;

  /* configured */
  MidlineProgram *program;        /* (owned) (nullable) */

  /* cache */
  MidlineFigurePlayer player;
  char *exercise_id;              /* (owned) (nullable) of the figure */
  char *number;                   /* (owned) (nullable) shown last */
  MidlineSessionView view;
  MidlineRunPhase phase;
  gboolean moves;                 /* it is to follow the count */
  guint tick_id;

  /* children */
  MidlineFigurePicture *picture;  /* (borrowed) */
};

G_DEFINE_FINAL_TYPE (MidlineSessionFigure, midline_session_figure, ADW_TYPE_BIN)

static gboolean
can_move (MidlineSessionFigure *self)
{
  return self->player.pose != NULL && adw_get_enable_animations (GTK_WIDGET (self));
}

static void
update_figure (MidlineSessionFigure *self)
{
  midline_figure_picture_set_position (self->picture,
                                       midline_figure_player_get_position (&self->player),
                                       self->tick_id != 0);
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  MidlineSessionFigure *self = MIDLINE_SESSION_FIGURE (widget);

  midline_figure_player_tick (&self->player, gdk_frame_clock_get_frame_time (clock));
  update_figure (self);
  return G_SOURCE_CONTINUE;
}

static void
update_ticking (MidlineSessionFigure *self)
{
  gboolean ticks = self->moves && can_move (self) && gtk_widget_get_mapped (GTK_WIDGET (self));

  midline_figure_picture_set_shows_both (self->picture, self->player.pose != NULL
                                                        && !can_move (self));
  if (ticks == (self->tick_id != 0))
    return;
  if (ticks)
    {
      midline_figure_player_start (&self->player);
      self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
      return;
    }
  gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick_id);
  self->tick_id = 0;
  update_figure (self);
}

static void
set_exercise (MidlineSessionFigure          *self,
              const MidlineSessionPageState *state)
{
  MidlineExercise *exercise;
  const MidlinePose *pose;

  midline_figure_picture_set_is_left (self->picture, state->side == MIDLINE_SIDE_LEFT);
  if (state->exercise_id == NULL || g_strcmp0 (self->exercise_id, state->exercise_id) == 0)
    return;
  g_free (self->exercise_id);
  self->exercise_id = g_strdup (state->exercise_id);
  exercise = midline_catalogue_lookup (midline_program_get_catalogue (self->program),
                                       state->exercise_id);
  if (exercise == NULL)
    return;
  pose = midline_content_get_pose (midline_program_get_content (self->program),
                                   state->exercise_id);
  midline_figure_player_init (&self->player, pose, exercise, G_MAXDOUBLE);
  midline_figure_picture_set_exercise (self->picture, exercise, pose);
}

static gboolean
goes_round (const MidlinePose *pose)
{
  return pose != NULL && (pose->loop == MIDLINE_POSE_CYCLE || pose->loop == MIDLINE_POSE_STRIDE);
}

/* The pace of the count is that of the figure: it is set where a part of the repetition begins. */
static void
follow_pace (MidlineSessionFigure          *self,
             const MidlineSessionPageState *state)
{
  MidlineFigurePlayer *player = &self->player;

  switch (state->phase)
    {
    case MIDLINE_RUN_PHASE_HOLD:
      midline_figure_player_go_to (player, player->tempo.out_seconds, state->phase_seconds);
      break;
    case MIDLINE_RUN_PHASE_BACK:
      midline_figure_player_go_to (player, player->tempo.out_seconds + player->tempo.hold_seconds,
                                   player->tempo.hold_seconds);
      break;
    case MIDLINE_RUN_PHASE_OUT:
    case MIDLINE_RUN_PHASE_NONE:
    default:
      midline_figure_player_seek (player, 0.0);
    }
}

static void
midline_session_figure_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (midline_session_figure_parent_class)->map (widget);
  update_ticking (MIDLINE_SESSION_FIGURE (widget));
}

static void
midline_session_figure_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (midline_session_figure_parent_class)->unmap (widget);
  update_ticking (MIDLINE_SESSION_FIGURE (widget));
}

static void
midline_session_figure_dispose (GObject *object)
{
  g_clear_object (&MIDLINE_SESSION_FIGURE (object)->program);
  G_OBJECT_CLASS (midline_session_figure_parent_class)->dispose (object);
}

static void
midline_session_figure_finalize (GObject *object)
{
  MidlineSessionFigure *self = MIDLINE_SESSION_FIGURE (object);

  g_free (self->exercise_id);
  g_free (self->number);
  G_OBJECT_CLASS (midline_session_figure_parent_class)->finalize (object);
}

static void
midline_session_figure_class_init (MidlineSessionFigureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = midline_session_figure_dispose;
  object_class->finalize = midline_session_figure_finalize;
  widget_class->map = midline_session_figure_map;
  widget_class->unmap = midline_session_figure_unmap;
}

static void
midline_session_figure_init (MidlineSessionFigure *self)
{
  self->picture = g_object_new (MIDLINE_TYPE_FIGURE_PICTURE, NULL);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->picture));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-stage");
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-session-figure");
  g_signal_connect_object (gtk_widget_get_settings (GTK_WIDGET (self)),
                           "notify::gtk-enable-animations", G_CALLBACK (update_ticking), self,
                           G_CONNECT_SWAPPED);
}

/**
 * midline_session_figure_set_program:
 * @program: the person's program, for the poses; set once
 */
void
midline_session_figure_set_program (MidlineSessionFigure *self,
                                    MidlineProgram       *program)
{
  g_return_if_fail (MIDLINE_IS_SESSION_FIGURE (self));

  g_set_object (&self->program, program);
}

/**
 * midline_session_figure_show:
 * @state: what there is to show
 *
 * The figure moves with what is counted; it stands at the finish for a hold and for what comes
 * next, but for a motion that goes round and round.
 */
void
midline_session_figure_show (MidlineSessionFigure          *self,
                             const MidlineSessionPageState *state)
{
  gboolean counts = state->view == MIDLINE_SESSION_COUNT;
  gboolean rides, is_new_part;

  g_return_if_fail (MIDLINE_IS_SESSION_FIGURE (self));

  set_exercise (self, state);
  rides = state->view == MIDLINE_SESSION_HOLD && goes_round (self->player.pose);
  is_new_part = self->view != state->view || self->phase != state->phase
                || g_strcmp0 (self->number, state->number) != 0;
  self->view = state->view;
  self->phase = state->phase;
  g_free (self->number);
  self->number = g_strdup (state->number);
  if (counts && is_new_part)
    follow_pace (self, state);
  else if (!counts && !rides)
    midline_figure_player_go_to_end (&self->player, TRUE);
  self->moves = !state->is_paused && (rides || state->goes_by_itself
                                      || (counts && state->phase != MIDLINE_RUN_PHASE_NONE));
  update_ticking (self);
  if (self->tick_id == 0)
    update_figure (self);
}

/** midline_session_figure_has_pose: whether the exercise has a figure of its own. */
gboolean
midline_session_figure_has_pose (MidlineSessionFigure *self)
{
  g_return_val_if_fail (MIDLINE_IS_SESSION_FIGURE (self), FALSE);

  return self->player.pose != NULL;
}
