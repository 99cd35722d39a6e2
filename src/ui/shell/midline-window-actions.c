/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-window-actions.h"

#include "midline-advice-page.h"
#include "midline-destination.h"
#include "midline-diary-history-page.h"
#include "midline-exercise-page.h"
#include "midline-first-run.h"
#include "midline-hurts-dialog.h"
#include "midline-knee-page.h"
#include "midline-lesson-page.h"
#include "midline-library-page.h"
#include "midline-link-dialog.h"
#include "midline-plan-history-page.h"
#include "midline-preferences-window.h"
#include "midline-print-window.h"
#include "midline-session-herald.h"
#include "midline-session-page.h"
#include "midline-sources-page.h"
#include "midline-sub-page.h"
#include "midline-time-off-dialog.h"
#include "midline-videos-page.h"
#include "midline-warning-signs-page.h"
#include "midline-window.h"
#include "midline-words.h"

#include <glib/gi18n-lib.h>

/* Every way from one page to another is an action of the window. Pages call
 * gtk_widget_activate_action (); none of them knows another page. */

static void
back_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  midline_window_go_back (MIDLINE_WINDOW (widget));
}

static void
show_page_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  midline_window_show_page (MIDLINE_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

/* The parameter is an ISO date. */
static void
show_day_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineDate date = midline_date_from_iso (g_variant_get_string (parameter, NULL));

  if (date != MIDLINE_NO_DATE)
    midline_window_show_day (MIDLINE_WINDOW (widget), date);
}

static void
show_exercise_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineWindow *self = MIDLINE_WINDOW (widget);
  MidlineProgram *program = midline_window_get_program (self);
  const char *id = g_variant_get_string (parameter, NULL);

  if (midline_catalogue_lookup (midline_program_get_catalogue (program), id) != NULL)
    midline_window_push (self, _("Exercise"), NULL, midline_exercise_page_new (program, id));
}

/* The parameter is the day an exercise is to be added to (ISO), or empty to browse. */
static void
show_library_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineWindow *self = MIDLINE_WINDOW (widget);
  MidlineDate date = midline_date_from_iso (g_variant_get_string (parameter, NULL));

  midline_window_push (self, _("Exercise Library"), NULL,
                       midline_library_page_new (midline_window_get_program (self), date));
}

/* The parameter is what to search for. */
static void
search_library_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineWindow *self = MIDLINE_WINDOW (widget);
  GtkWidget *page = midline_library_page_new (midline_window_get_program (self),
                                              MIDLINE_NO_DATE);

  midline_window_push (self, _("Exercise Library"), NULL, page);
  midline_library_page_search (MIDLINE_LIBRARY_PAGE (page),
                               g_variant_get_string (parameter, NULL));
}

static GtkWidget *
open_lesson (MidlineWindow *self,
             MidlineLesson *lesson)
{
  MidlineProgram *program = midline_window_get_program (self);
  GPtrArray *lessons = midline_content_get_lessons (midline_program_get_content (program));
  g_autofree char *subtitle = NULL;
  GtkWidget *page;
  guint index = 0;

  g_ptr_array_find (lessons, lesson, &index);
  /* Translators: place of a lesson among all lessons, for example “Lesson 2 of 6” */
  subtitle = g_strdup_printf (_("Lesson %u of %u"), index + 1, lessons->len);
  page = midline_lesson_page_new (program, lesson->id);
  midline_window_turn_page (self, lesson->title, subtitle, page);
  midline_sub_page_pack_end (
    MIDLINE_SUB_PAGE (gtk_widget_get_ancestor (page, MIDLINE_TYPE_SUB_PAGE)),
    midline_lesson_page_get_turner (MIDLINE_LESSON_PAGE (page)));
  return page;
}

static void
show_lesson_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineWindow *self = MIDLINE_WINDOW (widget);
  MidlineContent *content = midline_program_get_content (midline_window_get_program (self));
  MidlineLesson *lesson =
    midline_content_lookup_lesson (content, g_variant_get_string (parameter, NULL));

  if (lesson != NULL)
    open_lesson (self, lesson);
}

/* The parameter is the id of a structure: the lesson that tells most of it, with it chosen. */
static void
show_structure_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineWindow *self = MIDLINE_WINDOW (widget);
  MidlineContent *content = midline_program_get_content (midline_window_get_program (self));
  const char *id = g_variant_get_string (parameter, NULL);
  GtkWidget *page = open_lesson (self, midline_destination_find_lesson (content, id));

  gtk_widget_activate_action (page, "lesson.choose", "s", id);
}

static void
show_advice_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineWindow *self = MIDLINE_WINDOW (widget);

  midline_window_push (self, _("Getting Through the Day"), NULL,
                       midline_advice_page_new (midline_window_get_program (self),
                                                g_variant_get_string (parameter, NULL)));
}

static void
show_knee_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineWindow *self = MIDLINE_WINDOW (widget);
  MidlineProgram *program = midline_window_get_program (self);
  GtkWidget *page;

  if (program == NULL)
    return;
  page = midline_knee_page_new (program);
  midline_window_turn_page (self, _("Move the Knee"), NULL, page);
  midline_sub_page_pack_end (
    MIDLINE_SUB_PAGE (gtk_widget_get_ancestor (page, MIDLINE_TYPE_SUB_PAGE)),
    midline_knee_page_get_side_button (MIDLINE_KNEE_PAGE (page)));
}

static void
show_videos_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineWindow *self = MIDLINE_WINDOW (widget);

  midline_window_push (self, _("Videos"), NULL,
                       midline_videos_page_new (midline_window_get_program (self),
                                                midline_window_get_videos (self)));
}

/* The parameters are the link to edit, or 0 and the exercise that a new one belongs to, or "". */
static void
edit_video_link_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineWindow *self = MIDLINE_WINDOW (widget);
  const char *exercise_id;
  gint64 id;

  g_variant_get (parameter, "(x&s)", &id, &exercise_id);
  if (midline_window_get_program (self) != NULL)
    gtk_window_present (GTK_WINDOW (
      midline_link_dialog_new (GTK_WINDOW (self), midline_window_get_program (self), id,
                               *exercise_id != '\0' ? exercise_id : NULL)));
}

static void
remove_video_link_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineProgram *program = midline_window_get_program (MIDLINE_WINDOW (widget));

  if (program != NULL)
    midline_program_remove_video_link (program, g_variant_get_int64 (parameter));
}

static void
show_source_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineWindow *self = MIDLINE_WINDOW (widget);

  midline_window_push (self, _("Sources"), NULL,
                       midline_sources_page_new (midline_window_get_program (self),
                                                 g_variant_get_string (parameter, NULL)));
}

static void
show_history_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineWindow *self = MIDLINE_WINDOW (widget);

  midline_window_push (self, _("Plan History"), NULL,
                       midline_plan_history_page_new (midline_window_get_program (self)));
}

/* The parameter is an ISO date: the day whose entries are asked for. */
static void
show_earlier_entries_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineWindow *self = MIDLINE_WINDOW (widget);
  MidlineDate date = midline_date_from_iso (g_variant_get_string (parameter, NULL));
  g_autofree char *day = NULL;

  if (date == MIDLINE_NO_DATE)
    return;
  day = midline_words_date_medium (date);
  midline_window_push (self, _("Earlier Entries"), day,
                       midline_diary_history_page_new (midline_window_get_program (self), date));
}

/* The parameter is an ISO date: the first day of time off. */
static void
time_off_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineWindow *self = MIDLINE_WINDOW (widget);
  MidlineDate date = midline_date_from_iso (g_variant_get_string (parameter, NULL));

  if (date != MIDLINE_NO_DATE && midline_window_get_program (self) != NULL)
    midline_time_off_dialog_present (GTK_WINDOW (self), midline_window_get_program (self), date);
}

/* The parameter is an ISO date: a day of the time off. */
static void
remove_time_off_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineProgram *program = midline_window_get_program (MIDLINE_WINDOW (widget));
  MidlineDate date = midline_date_from_iso (g_variant_get_string (parameter, NULL));

  if (date != MIDLINE_NO_DATE && program != NULL)
    midline_program_remove_time_off (program, date);
}

/* What stands in for the window has its own way to the one list. */
static void
warning_signs_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineWindow *self = MIDLINE_WINDOW (widget);
  GtkWidget *cover = midline_window_get_cover (self);

  if (MIDLINE_IS_FIRST_RUN (cover))
    midline_first_run_show_signs (MIDLINE_FIRST_RUN (cover));
  else if (cover != NULL || midline_window_get_program (self) == NULL)
    midline_warning_signs_window_present (GTK_WINDOW (self));
  else if (!midline_window_shows (self, MIDLINE_TYPE_WARNING_SIGNS_PAGE))
    midline_window_push (self, _("Something Wrong?"), NULL,
                         midline_warning_signs_page_new (midline_window_get_program (self)));
}

static gboolean
can_start_session (MidlineProgram *program,
                   MidlineDate     date)
{
  g_autoptr (MidlineSession) session = NULL;

  if (program == NULL || midline_program_get_plan (program) == NULL
      || midline_program_is_locked (program) || date != midline_program_get_today (program))
    return FALSE;
  session = midline_program_dup_session (program, date);
  return session != NULL
         && !midline_diary_day_is_session_done (midline_program_get_diary_day (program, date),
                                                session);
}

/* The parameter is an ISO date. What was done of the session before stays done. */
static void
start_session_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineWindow *self = MIDLINE_WINDOW (widget);
  MidlineProgram *program = midline_window_get_program (self);
  MidlineDate date = midline_date_from_iso (g_variant_get_string (parameter, NULL));
  g_autoptr (MidlineGuide) guide = NULL;
  g_autoptr (MidlineSessionHerald) herald = NULL;
  GtkWidget *page;

  if (!can_start_session (program, date)
      || midline_window_shows (self, MIDLINE_TYPE_SESSION_PAGE))
    return;
  guide = midline_guide_new (program, date);
  page = midline_session_page_new (guide, midline_window_get_settings (self));
  herald = midline_session_herald_new (midline_window_get_settings (self), MIDLINE_SOUNDS_DIR);
  midline_session_page_set_cues (MIDLINE_SESSION_PAGE (page), MIDLINE_SESSION_CUES (herald));
  midline_window_push_whole (self, _("Guided Session"), page);
}

static void
hurts_answered_cb (MidlineWindow *self,
                   int            step)
{
  if (step == MIDLINE_PAIN_STEP_LOCK)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.warning-signs", NULL);
}

/* The parameters are an ISO date, an exercise or nothing, and the id of its side. */
static void
it_hurts_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineWindow *self = MIDLINE_WINDOW (widget);
  MidlineSide side = MIDLINE_SIDE_BOTH;
  const char *iso, *exercise_id, *side_id;
  GtkWidget *dialog;

  g_variant_get (parameter, "(&s&s&s)", &iso, &exercise_id, &side_id);
  midline_side_from_id (side_id, &side);
  if (midline_window_get_program (self) == NULL
      || midline_date_from_iso (iso) == MIDLINE_NO_DATE)
    return;
  dialog = midline_hurts_dialog_new (GTK_WINDOW (self), midline_window_get_program (self),
                                     midline_date_from_iso (iso),
                                     *exercise_id != '\0' ? exercise_id : NULL, side);
  g_signal_connect_object (dialog, "answered", G_CALLBACK (hurts_answered_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
change_answers_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineWindow *self = MIDLINE_WINDOW (widget);
  MidlineProgram *program = midline_window_get_program (self);

  midline_window_start_first_run (self, midline_program_get_screening (program) != NULL);
}

/* The parameter says what to print: “plan”, “grid”, “day:2026-03-11” or “exercise:clamshell”. */
static void
print_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineWindow *self = MIDLINE_WINDOW (widget);
  MidlineProgram *program = midline_window_get_program (self);

  if (program == NULL)
    return;
  if (midline_program_get_plan (program) == NULL)
    midline_window_toast (self, _("There is no plan to print yet"), FALSE);
  else if (midline_program_is_locked (program))
    midline_window_toast (self, _("The plan is locked for now, so it is not printed"), FALSE);
  else
    midline_print_window_present (GTK_WINDOW (self), program,
                                  g_variant_get_string (parameter, NULL));
}

static void
preferences_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineWindow *self = MIDLINE_WINDOW (widget);

  if (midline_window_get_program (self) != NULL)
    midline_preferences_window_present (GTK_WINDOW (self), midline_window_get_program (self),
                                        midline_window_get_settings (self),
                                        midline_window_get_reminders (self),
                                        midline_window_get_videos (self));
}

/* GtkApplication would make this window with the first one if it lay where it looks for it. */
static void
show_shortcuts_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (
    MIDLINE_RESOURCE_BASE "/ui/midline-shortcuts.ui");
  GtkWindow *window = GTK_WINDOW (gtk_builder_get_object (builder, "shortcuts"));

  gtk_window_set_transient_for (window, GTK_WINDOW (widget));
  gtk_window_present (window);
}

static void
undo_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineWindow *self = MIDLINE_WINDOW (widget);
  MidlineProgram *program = midline_window_get_program (self);

  if (program != NULL && midline_program_can_undo (program) && midline_program_undo (program))
    midline_window_toast (self, _("Undone"), FALSE);
}

/** midline_window_class_install_actions: adds every action and its keys to the window class. */
void
midline_window_class_install_actions (GtkWidgetClass *klass)
{
  static const struct {
    const char *name;
    const char *parameter_type;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "win.back", NULL, back_cb },
    { "win.show-page", "s", show_page_cb },
    { "win.show-day", "s", show_day_cb },
    { "win.show-exercise", "s", show_exercise_cb },
    { "win.show-library", "s", show_library_cb },
    { "win.search-library", "s", search_library_cb },
    { "win.show-lesson", "s", show_lesson_cb },
    { "win.show-structure", "s", show_structure_cb },
    { "win.show-advice", "s", show_advice_cb },
    { "win.show-knee", NULL, show_knee_cb },
    { "win.show-videos", NULL, show_videos_cb },
    { "win.edit-video-link", "(xs)", edit_video_link_cb },
    { "win.remove-video-link", "x", remove_video_link_cb },
    { "win.show-source", "s", show_source_cb },
    { "win.show-history", NULL, show_history_cb },
    { "win.show-earlier-entries", "s", show_earlier_entries_cb },
    { "win.time-off", "s", time_off_cb },
    { "win.remove-time-off", "s", remove_time_off_cb },
    { "win.start-session", "s", start_session_cb },
    { "win.it-hurts", "(sss)", it_hurts_cb },
    { "win.warning-signs", NULL, warning_signs_cb },
    { "win.change-answers", NULL, change_answers_cb },
    { "win.print", "s", print_cb },
    { "win.preferences", NULL, preferences_cb },
    { "win.show-shortcuts", NULL, show_shortcuts_cb },
    { "win.undo", NULL, undo_cb },
  };
  static const struct {
    guint key;
    GdkModifierType modifiers;
    const char *action;
    const char *parameter;
  } keys[] = {
    { GDK_KEY_1, GDK_ALT_MASK, "win.show-page", "today" },
    { GDK_KEY_2, GDK_ALT_MASK, "win.show-page", "plan" },
    { GDK_KEY_3, GDK_ALT_MASK, "win.show-page", "learn" },
    { GDK_KEY_4, GDK_ALT_MASK, "win.show-page", "progress" },
    { GDK_KEY_Left, GDK_ALT_MASK, "win.back", NULL },
    { GDK_KEY_Escape, 0, "win.back", NULL },
    { GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL },
    { GDK_KEY_p, GDK_CONTROL_MASK, "win.print", "plan" },
    { GDK_KEY_F2, 0, "win.warning-signs", NULL },
    { GDK_KEY_comma, GDK_CONTROL_MASK, "win.preferences", NULL },
    { GDK_KEY_w, GDK_CONTROL_MASK, "window.close", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (klass, actions[i].name, actions[i].parameter_type,
                                     actions[i].activate);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (klass, keys[i].key, keys[i].modifiers, keys[i].action,
                                         keys[i].parameter ? "s" : NULL, keys[i].parameter);
}
