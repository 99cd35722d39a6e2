/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a person can do in a guided session, as actions of its page, so that keys and buttons say
 * the same. */

#include "midline-session-page-private.h"

#include "midline-hurts-dialog.h"

#include <glib/gi18n-lib.h>

/* Done right after Done is one press too many, or a key that is held down: it must neither cut the
 * rest short nor write down a set that nobody did. */
#define DOUBLE_PRESS_US (G_TIME_SPAN_SECOND * 4 / 10)

static MidlineGuide *
get_guide (GtkWidget *page)
{
  return midline_session_page_get_guide (MIDLINE_SESSION_PAGE (page));
}

static const MidlineSessionPageState *
get_state (GtkWidget *page)
{
  return midline_session_page_get_state (MIDLINE_SESSION_PAGE (page));
}

static void
back_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  midline_guide_back (get_guide (widget));
}

static void
skip_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  midline_guide_skip_set (get_guide (widget));
}

static void
pause_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  if (get_state (widget)->is_paused)
    midline_guide_resume (get_guide (widget));
  else
    midline_guide_pause (get_guide (widget));
}

static gboolean
is_pressed_twice (MidlineSessionPage *self)
{
  MidlineSessionPageMoves *moves = midline_session_page_get_moves (self);
  gint64 before_us = moves->done_us;

  moves->done_us = g_get_monotonic_time ();
  return before_us > 0 && moves->done_us - before_us < DOUBLE_PRESS_US;
}

static void
done_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  if (is_pressed_twice (MIDLINE_SESSION_PAGE (widget)))
    return;
  switch (get_state (widget)->view)
    {
    case MIDLINE_SESSION_FINISHED:
      gtk_widget_activate_action (widget, "win.back", NULL);
      break;
    case MIDLINE_SESSION_READY:
    case MIDLINE_SESSION_REST:
      midline_guide_resume (get_guide (widget));
      midline_guide_go (get_guide (widget));
      break;
    case MIDLINE_SESSION_COUNT:
    case MIDLINE_SESSION_HOLD:
    default:
      midline_guide_done (get_guide (widget));
    }
}

/* Puts the count of the set under way right, or what was written down of the one just done. */
static void
count_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  int reps = get_state (widget)->reps + (g_strcmp0 (name, "session.more") == 0 ? 1 : -1);

  if (get_state (widget)->view == MIDLINE_SESSION_COUNT)
    midline_guide_set_reps (get_guide (widget), reps);
  else
    midline_guide_correct (get_guide (widget), reps);
}

static void
hurts_answered_cb (MidlineSessionPage *self,
                   int                 step,
                   gboolean            stops,
                   GtkWidget          *dialog)
{
  MidlineGuide *guide = midline_session_page_get_guide (self);
  const char *exercise_id = g_object_get_data (G_OBJECT (dialog), "exercise-id");

  /* The plan is locked, and with it the session has ended. */
  if (step == MIDLINE_PAIN_STEP_LOCK)
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "win.warning-signs", NULL);
      return;
    }
  if (stops && exercise_id != NULL)
    midline_guide_stop_exercise (guide, exercise_id);
  midline_guide_resume (guide);
}

/* The set just done hurts, or the one that runs. */
static const char *
find_hurting_exercise (MidlineGuide *guide,
                       MidlineSide  *side)
{
  MidlineRunMoment moment = midline_guide_get_moment (guide);
  gboolean is_last = moment.stage == MIDLINE_RUN_REST && moment.last_exercise_id != NULL;

  *side = is_last ? moment.last_side : moment.side;
  return is_last ? moment.last_exercise_id : moment.exercise_id;
}

static void
hurt_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineSessionPage *self = MIDLINE_SESSION_PAGE (widget);
  MidlineSessionPageMoves *moves = midline_session_page_get_moves (self);
  MidlineGuide *guide = get_guide (widget);
  MidlineSide side = MIDLINE_SIDE_BOTH;
  const char *exercise_id = find_hurting_exercise (guide, &side);
  GtkWidget *dialog;

  if (moves->dialog != NULL || exercise_id == NULL)
    return;
  dialog = midline_hurts_dialog_new (GTK_WINDOW (gtk_widget_get_root (widget)),
                                     midline_guide_get_program (guide),
                                     midline_guide_get_date (guide), exercise_id, side);
  g_set_weak_pointer (&moves->dialog, GTK_WINDOW (dialog));
  g_object_set_data_full (G_OBJECT (dialog), "exercise-id", g_strdup (exercise_id), g_free);
  g_signal_connect_object (dialog, "answered", G_CALLBACK (hurts_answered_cb), self,
                           G_CONNECT_SWAPPED);
  midline_guide_pause (guide);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* Who looks at the warning signs goes on when they say so, not when the list is closed. */
static void
warning_signs_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  midline_guide_pause (get_guide (widget));
  gtk_widget_activate_action (widget, "win.warning-signs", NULL);
}

static void
leave_response_cb (MidlineSessionPage *self,
                   const char         *response)
{
  if (g_str_equal (response, "leave"))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.back", NULL);
}

/* Everything done is in the diary already, but for a set that could not be written down. */
static void
leave_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GtkWidget *dialog;

  if (!midline_guide_has_unsaved (get_guide (widget)))
    {
      gtk_widget_activate_action (widget, "win.back", NULL);
      return;
    }
  dialog = adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (widget)),
                                   _("Leave Without the Last Set?"),
                                   _("It could not be saved. All others are in your diary."));
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "stay", _("Stay"), "leave",
                                    _("Leave"), NULL);
  g_signal_connect_object (dialog, "response", G_CALLBACK (leave_response_cb),
                           MIDLINE_SESSION_PAGE (widget), G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
full_screen_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  if (!GTK_IS_WINDOW (root))
    return;
  if (gtk_window_is_fullscreen (GTK_WINDOW (root)))
    gtk_window_unfullscreen (GTK_WINDOW (root));
  else
    gtk_window_fullscreen (GTK_WINDOW (root));
}

/** midline_session_page_class_install_actions: adds every action to the class of the page. */
void
midline_session_page_class_install_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "session.hurt", NULL, hurt_cb);
  gtk_widget_class_install_action (klass, "session.warning-signs", NULL, warning_signs_cb);
  gtk_widget_class_install_action (klass, "session.back", NULL, back_cb);
  gtk_widget_class_install_action (klass, "session.pause", NULL, pause_cb);
  gtk_widget_class_install_action (klass, "session.skip", NULL, skip_cb);
  gtk_widget_class_install_action (klass, "session.done", NULL, done_cb);
  gtk_widget_class_install_action (klass, "session.fewer", NULL, count_cb);
  gtk_widget_class_install_action (klass, "session.more", NULL, count_cb);
  gtk_widget_class_install_action (klass, "session.leave", NULL, leave_cb);
  gtk_widget_class_install_action (klass, "session.full-screen", NULL, full_screen_cb);
}
