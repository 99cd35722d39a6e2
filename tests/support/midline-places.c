/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-places.h"

#include "midline-application.h"
#include "midline-lesson-page.h"
#include "midline-link-dialog.h"
#include "midline-plan-page.h"
#include "midline-records-page.h"
#include "midline-session-ride.h"
#include "midline-today-row.h"

#include <glib/gi18n-lib.h>

/* The words on a button as they stand in the language of the test. */
static void
click (MidlineVisit *visit,
       const char   *label)
{
  midline_stage_click (GTK_WIDGET (visit->shown), g_dgettext (GETTEXT_PACKAGE, label));
}

static void
click_all (MidlineVisit *visit,
           const char   *label)
{
  midline_stage_click_all (GTK_WIDGET (visit->shown), g_dgettext (GETTEXT_PACKAGE, label));
}

GtkWindow *
midline_stage_find_dialog (MidlineWindow *window)
{
  GListModel *toplevels = gtk_window_get_toplevels ();
  GtkWindow *found = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWindow) toplevel = g_list_model_get_item (toplevels, i);

      if (toplevel != GTK_WINDOW (window) && gtk_widget_get_visible (GTK_WIDGET (toplevel)))
        found = toplevel;
    }
  return found;
}

static void
go_scene (MidlineVisit *visit)
{
  for (guint i = 0; i < midline_n_scenes; i++)
    if (g_str_equal (midline_scenes[i].name, visit->place->argument))
      midline_scene_show (&midline_scenes[i], visit->window);
}

/* Everything at once along the groove of a left knee with all sliders in sight; or a window that a
 * button of the page opens. */
static void
go_knee (MidlineVisit *visit)
{
  gtk_widget_activate_action (GTK_WIDGET (visit->window), "win.show-knee", NULL);
  midline_stage_settle ();
  if (visit->place->argument != NULL)
    {
      click (visit, visit->place->argument);
      visit->shown = midline_stage_find_dialog (visit->window);
      return;
    }
  click (visit, "Along the Groove");
  click (visit, "All together");
  click (visit, "More");
  click (visit, "Show the Left Knee");
}

static void
go_view (MidlineVisit *visit)
{
  midline_window_show_page (visit->window, visit->place->argument);
}

static void
open_row_cb (GtkWidget *widget,
             gpointer   user_data)
{
  if (MIDLINE_IS_TODAY_ROW (widget))
    midline_today_row_set_open (MIDLINE_TODAY_ROW (widget), TRUE);
}

static void
go_open_rows (MidlineVisit *visit)
{
  midline_stage_walk (GTK_WIDGET (visit->window), open_row_cb, NULL);
}

/* Three days later two sessions of some exercises have gone well. The argument is the view. */
static void
go_suggestion (MidlineVisit *visit)
{
  midline_sample_live_days (visit->sample, 3);
  midline_stage_settle ();
  midline_window_show_page (visit->window, visit->place->argument);
  midline_stage_settle ();
  midline_stage_click_all (GTK_WIDGET (visit->window), "Why");
}

/* A day as far from today as the argument says. */
static void
go_day (MidlineVisit *visit)
{
  MidlineDate today = midline_program_get_today (visit->sample->program);

  midline_window_show_day (visit->window, today + atoi (visit->place->argument));
}

static void
go_all_ticked (MidlineVisit *visit)
{
  MidlineProgram *program = visit->sample->program;
  MidlineDate today = midline_program_get_today (program);
  g_autoptr (MidlineSession) session = midline_program_dup_session (program, today);

  g_assert_nonnull (session);
  for (guint i = 0; i < session->items->len; i++)
    {
      MidlinePlanItem *item = g_ptr_array_index (session->items, i);

      g_assert_true (midline_program_tick_exercise (program, today, item->exercise_id, TRUE));
    }
}

/* The last days of the week: the next week is proposed. */
static void
go_week_end (MidlineVisit *visit)
{
  midline_sample_live_days (visit->sample, 4);
  midline_window_show_page (visit->window, visit->place->argument);
}

/* The last day of week 4, with its weekly check done: the question of that week. */
static void
go_week_4 (MidlineVisit *visit)
{
  static const int pain[MIDLINE_N_ACTIVITIES] = { 1, 2, MIDLINE_PAIN_NOT_TRIED, 2, 1 };
  MidlineProgram *program = visit->sample->program;

  midline_sample_go_to (visit->sample, 2026, 3, 29, 9, 0);
  g_assert_true (midline_program_save_weekly_check (program, midline_program_get_today (program),
                                                    pain));
}

/* Some days of illness around today, looked at on the page of the argument. */
static void
go_time_off (MidlineVisit *visit)
{
  MidlineProgram *program = visit->sample->program;
  MidlineDate today = midline_program_get_today (program);

  g_assert_true (midline_program_save_time_off (program, today - 1, today + 3,
                                                MIDLINE_TIME_OFF_ILL));
  midline_window_show_page (visit->window, visit->place->argument);
}

/* Asks for time off from today on. */
static void
go_mark_time_off (MidlineVisit *visit)
{
  g_autofree char *today =
    midline_date_to_iso (midline_program_get_today (visit->sample->program));

  gtk_widget_activate_action (GTK_WIDGET (visit->window), "win.time-off", "s", today);
  midline_stage_settle ();
  visit->shown = midline_stage_find_dialog (visit->window);
}

/* A day gone by, corrected today and with a note; on the page of its earlier entries where the
 * argument asks for it. */
static void
go_corrected_day (MidlineVisit *visit)
{
  MidlineProgram *program = visit->sample->program;
  MidlineDate day = midline_program_get_today (program) - 2;
  g_autofree char *iso = midline_date_to_iso (day);
  g_autoptr (MidlineSession) session = midline_program_dup_session (program, day);
  const char *id = ((MidlinePlanItem *) g_ptr_array_index (session->items, 0))->exercise_id;

  midline_program_set_after (program, day, 6, 3, MIDLINE_SAID_NO);
  midline_program_set_after (program, day, 3, 1, MIDLINE_SAID_YES);
  midline_program_tick_exercise (program, day, id, FALSE);
  midline_program_set_load (program, day, id, 2.5);
  midline_program_set_load (program, day, id, 1);
  midline_program_set_day_note (program, day, "Stairs were fine. The last set was hard work, so "
                                              "I rested a little longer than planned.");
  midline_window_show_day (visit->window, day);
  if (visit->place->argument != NULL)
    gtk_widget_activate_action (GTK_WIDGET (visit->window), visit->place->argument, "s", iso);
}

static void
go_first_run (MidlineVisit *visit)
{
  const char *goal = visit->place->argument;

  if (g_str_equal (goal, "welcome"))
    return;
  click (visit, "Start");
  if (g_str_equal (goal, "care"))
    {
      click_all (visit, "Yes");
      click (visit, "Next");
    }
  if (g_str_equal (goal, "safety") || g_str_equal (goal, "care"))
    return;
  click_all (visit, "No");
  click (visit, "Next");
  click_all (visit, "Left");
  click_all (visit, "Front");
  if (g_str_equal (goal, "ready"))
    click (visit, "Make the Plan");
}

static void
go_dialog (MidlineVisit *visit)
{
  const char *action = visit->place->argument;
  gboolean prints = g_str_equal (action, "win.print");

  gtk_widget_activate_action (GTK_WIDGET (visit->window), action, prints ? "s" : NULL, "plan");
  midline_stage_settle ();
  visit->shown = midline_stage_find_dialog (visit->window);
}

/* A lesson with a structure chosen: the drawing that shows it is in view. */
static void
go_structure (MidlineVisit *visit)
{
  g_auto (GStrv) ids = g_strsplit (visit->place->argument, "/", 2);
  GtkWidget *page;

  gtk_widget_activate_action (GTK_WIDGET (visit->window), "win.show-lesson", "s", ids[0]);
  midline_stage_settle ();
  page = midline_stage_find (GTK_WIDGET (visit->window), MIDLINE_TYPE_LESSON_PAGE, NULL);
  gtk_widget_activate_action (page, "lesson.choose", "s", ids[1]);
}

/* The last lesson with the knee fallen in. */
static void
go_collapsed (MidlineVisit *visit)
{
  gtk_widget_activate_action (GTK_WIDGET (visit->window), "win.show-lesson", "s",
                              visit->place->argument);
  midline_stage_settle ();
  click (visit, "Knee Falls In");
}

/* An action of the Plan page about the first exercise of the next session. */
static void
go_plan_edit (MidlineVisit *visit)
{
  MidlineProgram *program = visit->sample->program;
  MidlineDate date = midline_program_find_next_session (program,
                                                        midline_program_get_today (program));
  g_autoptr (MidlineSession) session = midline_program_dup_session (program, date);
  g_autofree char *iso = midline_date_to_iso (date);
  MidlinePlanItem *item = g_ptr_array_index (session->items, 0);
  GtkWidget *page;

  midline_window_show_page (visit->window, "plan");
  midline_stage_settle ();
  page = midline_stage_find (GTK_WIDGET (visit->window), MIDLINE_TYPE_PLAN_PAGE, NULL);
  gtk_widget_activate_action (page, visit->place->argument, "(ss)", iso, item->exercise_id);
  midline_stage_settle ();
  if (midline_stage_find_dialog (visit->window) != NULL)
    visit->shown = midline_stage_find_dialog (visit->window);
}

static void
go_about (MidlineVisit *visit)
{
  static MidlineApplication *application; /* a process has one */
  g_autoptr (GError) error = NULL;

  if (application == NULL)
    {
      application = midline_application_new ();
      g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
      g_application_register (G_APPLICATION (application), NULL, &error);
      g_assert_no_error (error);
    }
  g_action_group_activate_action (G_ACTION_GROUP (application), "about", NULL);
  midline_stage_settle ();
  visit->shown = midline_stage_find_dialog (visit->window);
}

static void
go_records (MidlineVisit *visit)
{
  g_autoptr (GError) error = g_error_new_literal (
    MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CORRUPT,
    g_dgettext (GETTEXT_PACKAGE, "The file with your records is damaged"));

  midline_window_show_cover (visit->window,
                             midline_records_page_new (visit->sample->folder, error));
}

static void
go_failed (MidlineVisit *visit)
{
  g_autoptr (GError) error = g_error_new_literal (
    MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_NO_SPACE,
    g_dgettext (GETTEXT_PACKAGE, "The disk is full"));

  g_signal_emit_by_name (visit->sample->program, "failed", error);
  midline_stage_settle ();
  visit->shown = midline_stage_find_dialog (visit->window);
}

static void
go_toast (MidlineVisit *visit)
{
  gtk_widget_activate_action (GTK_WIDGET (visit->window), "win.undo", NULL);
}

/* A guided session at one of its moments, which may be paused. */
static void
go_session (MidlineVisit *visit)
{
  MidlineSessionRide *ride = midline_session_ride_new (visit->sample, visit->window, NULL);

  if (g_str_equal (visit->place->argument, "paused"))
    midline_guide_pause (ride->guide);
  else
    midline_session_ride_go_to (ride, visit->place->argument);
  midline_session_ride_free (ride);
}

/* It Hurts with the number of the argument chosen. */
static void
go_hurts (MidlineVisit *visit)
{
  gtk_widget_activate_action (GTK_WIDGET (visit->window), "win.it-hurts", "(sss)", "2026-03-11",
                              "clamshell", "right");
  midline_stage_settle ();
  visit->shown = midline_stage_find_dialog (visit->window);
  midline_stage_click (GTK_WIDGET (visit->shown), visit->place->argument);
}

/* Today with an exercise stopped at 6, and one stopped at 4 by the person, each row open. */
static void
go_stopped (MidlineVisit *visit)
{
  MidlineProgram *program = visit->sample->program;
  MidlineDate today = midline_program_get_today (program);
  g_autoptr (MidlineSession) session = midline_program_dup_session (program, today);

  for (guint i = 0; i < 2; i++)
    {
      MidlinePlanItem *item = g_ptr_array_index (session->items, session->items->len - 1 - i);

      g_assert_true (midline_program_stop_exercise (program, today, item->exercise_id,
                                                    i == 0 ? 6 : 4, NULL));
    }
  go_open_rows (visit);
}

static void
link_video (MidlineProgram *program,
            const char     *exercise_id,
            const char     *address,
            const char     *title)
{
  g_autoptr (MidlineVideoLink) link = midline_video_link_new (0, exercise_id, address, title, 0);

  g_assert_true (midline_program_save_video_link (program, link));
}

/* Links of one's own, with and without title and exercise, one of them gone; on the page of the
 * argument. */
static void
go_links (MidlineVisit *visit)
{
  MidlineProgram *program = visit->sample->program;
  MidlineDate today = midline_program_get_today (program);
  g_autoptr (MidlineSession) session = midline_program_dup_session (program, today);
  const char *id = ((MidlinePlanItem *) g_ptr_array_index (session->items, 0))->exercise_id;

  link_video (program, id, "https://youtu.be/aaaaaaaaaaa?t=42", "As Ben showed it");
  link_video (program, id, "https://vimeo.com/76979871", "The same from the other side");
  link_video (program, NULL, "https://clinic.example/knee/warm-up", NULL);
  midline_program_set_link_health (program, "https://vimeo.com/76979871", MIDLINE_LINK_GONE, today);
  midline_program_set_link_health (program, "https://youtu.be/XWB5PrJASZU", MIDLINE_LINK_GONE,
                                   today);
  if (g_str_equal (visit->place->argument, "win.show-exercise"))
    gtk_widget_activate_action (GTK_WIDGET (visit->window), visit->place->argument, "s", id);
  else if (g_str_equal (visit->place->argument, "win.show-videos"))
    gtk_widget_activate_action (GTK_WIDGET (visit->window), visit->place->argument, NULL);
  else
    go_open_rows (visit);
}

/* The window for a link: empty, or with the list of exercises. */
static void
go_add_link (MidlineVisit *visit)
{
  gtk_widget_activate_action (GTK_WIDGET (visit->window), "win.edit-video-link", "(xs)",
                              (gint64) 0, "clamshell");
  midline_stage_settle ();
  visit->shown = midline_stage_find_dialog (visit->window);
  if (g_str_equal (visit->place->argument, "chooser"))
    gtk_widget_activate_action (
      midline_stage_find (GTK_WIDGET (visit->shown), MIDLINE_TYPE_LINK_DIALOG, NULL),
      "link.choose", NULL);
}

const MidlinePlace midline_places[] = {
  { "today", MIDLINE_LIFE_PLAN, go_scene, "today" },
  { "plan", MIDLINE_LIFE_PLAN, go_scene, "plan" },
  { "library", MIDLINE_LIFE_PLAN, go_scene, "library" },
  { "exercise", MIDLINE_LIFE_PLAN, go_scene, "exercise" },
  { "learn", MIDLINE_LIFE_PLAN, go_scene, "learn" },
  { "lesson", MIDLINE_LIFE_PLAN, go_scene, "lesson" },
  { "lesson-groove", MIDLINE_LIFE_PLAN, go_structure, "kneecap-and-groove/groove" },
  { "lesson-outer-band", MIDLINE_LIFE_PLAN, go_structure, "outer-quad/lateral-retinaculum" },
  { "lesson-inner-ligament", MIDLINE_LIFE_PLAN, go_structure, "inner-quad/mpfl" },
  { "lesson-hip", MIDLINE_LIFE_PLAN, go_structure, "it-band/gluteus-maximus" },
  { "lesson-cartilage", MIDLINE_LIFE_PLAN, go_structure, "how-it-leads-to-pain/cartilage" },
  { "lesson-foot", MIDLINE_LIFE_PLAN, go_structure, "whole-system/foot" },
  { "lesson-collapsed", MIDLINE_LIFE_PLAN, go_collapsed, "whole-system" },
  { "move-the-knee", MIDLINE_LIFE_PLAN, go_scene, "move-the-knee" },
  { "move-the-knee-all", MIDLINE_LIFE_PLAN, go_knee, NULL },
  { "move-the-knee-about", MIDLINE_LIFE_PLAN, go_knee, "About the Model" },
  { "advice", MIDLINE_LIFE_PLAN, go_scene, "advice" },
  { "videos", MIDLINE_LIFE_PLAN, go_scene, "videos" },
  { "videos-own", MIDLINE_LIFE_PLAN, go_links, "win.show-videos" },
  { "exercise-videos", MIDLINE_LIFE_PLAN, go_links, "win.show-exercise" },
  { "today-video", MIDLINE_LIFE_PLAN, go_links, "today" },
  { "add-link", MIDLINE_LIFE_PLAN, go_add_link, "form" },
  { "add-link-exercise", MIDLINE_LIFE_PLAN, go_add_link, "chooser" },
  { "sources", MIDLINE_LIFE_PLAN, go_scene, "sources" },
  { "progress", MIDLINE_LIFE_PLAN, go_scene, "progress" },
  { "history", MIDLINE_LIFE_PLAN, go_scene, "history" },
  { "something-wrong", MIDLINE_LIFE_PLAN, go_scene, "something-wrong" },
  { "today-open", MIDLINE_LIFE_PLAN, go_open_rows, NULL },
  { "today-done", MIDLINE_LIFE_PLAN, go_all_ticked, NULL },
  { "today-yesterday", MIDLINE_LIFE_PLAN, go_day, "-1" },
  { "today-rest", MIDLINE_LIFE_PLAN, go_day, "1" },
  { "today-before", MIDLINE_LIFE_PLAN, go_day, "-20" },
  { "today-week-4", MIDLINE_LIFE_PLAN, go_week_4, NULL },
  { "today-off", MIDLINE_LIFE_PLAN, go_time_off, "today" },
  { "today-corrected", MIDLINE_LIFE_PLAN, go_corrected_day, NULL },
  { "earlier-entries", MIDLINE_LIFE_PLAN, go_corrected_day, "win.show-earlier-entries" },
  { "mark-time-off", MIDLINE_LIFE_PLAN, go_mark_time_off, NULL },
  { "today-proposal", MIDLINE_LIFE_PLAN, go_week_end, "today" },
  { "plan-off", MIDLINE_LIFE_PLAN, go_time_off, "plan" },
  { "plan-proposal", MIDLINE_LIFE_PLAN, go_week_end, "plan" },
  { "today-suggestion", MIDLINE_LIFE_PLAN, go_suggestion, "today" },
  { "plan-suggestion", MIDLINE_LIFE_PLAN, go_suggestion, "plan" },
  { "plan-swap", MIDLINE_LIFE_PLAN, go_plan_edit, "plan.swap" },
  { "plan-dose", MIDLINE_LIFE_PLAN, go_plan_edit, "plan.dose" },
  { "plan-why", MIDLINE_LIFE_PLAN, go_plan_edit, "plan.why" },
  { "plan-entry-menu", MIDLINE_LIFE_PLAN, go_plan_edit, "plan.entry-menu" },
  { "session-ready", MIDLINE_LIFE_PLAN, go_session, "ready" },
  { "session-count", MIDLINE_LIFE_PLAN, go_session, "count" },
  { "session-rest", MIDLINE_LIFE_PLAN, go_session, "rest" },
  { "session-paused", MIDLINE_LIFE_PLAN, go_session, "paused" },
  { "session-finished", MIDLINE_LIFE_PLAN, go_session, "finished" },
  { "it-hurts-comfortable", MIDLINE_LIFE_PLAN, go_hurts, "1" },
  { "it-hurts-with-care", MIDLINE_LIFE_PLAN, go_hurts, "4" },
  { "it-hurts", MIDLINE_LIFE_PLAN, go_hurts, "6" },
  { "it-hurts-locked", MIDLINE_LIFE_PLAN, go_hurts, "8" },
  { "today-stopped", MIDLINE_LIFE_PLAN, go_stopped, NULL },
  { "toast", MIDLINE_LIFE_PLAN, go_toast, NULL },
  { "empty-today", MIDLINE_LIFE_ANSWERED, go_view, "today" },
  { "empty-plan", MIDLINE_LIFE_ANSWERED, go_view, "plan" },
  { "empty-learn", MIDLINE_LIFE_ANSWERED, go_view, "learn" },
  { "empty-progress", MIDLINE_LIFE_ANSWERED, go_view, "progress" },
  { "empty-history", MIDLINE_LIFE_ANSWERED, go_scene, "history" },
  { "locked-today", MIDLINE_LIFE_LOCKED, go_view, "today" },
  { "locked-plan", MIDLINE_LIFE_LOCKED, go_view, "plan" },
  { "first-run-welcome", MIDLINE_LIFE_EMPTY, go_first_run, "welcome" },
  { "first-run-safety", MIDLINE_LIFE_EMPTY, go_first_run, "safety" },
  { "first-run-care", MIDLINE_LIFE_EMPTY, go_first_run, "care" },
  { "first-run-knee", MIDLINE_LIFE_EMPTY, go_first_run, "knee" },
  { "first-run-ready", MIDLINE_LIFE_EMPTY, go_first_run, "ready" },
  { "records", MIDLINE_LIFE_EMPTY, go_records, NULL },
  { "failed", MIDLINE_LIFE_PLAN, go_failed, NULL },
  { "preferences", MIDLINE_LIFE_PLAN, go_dialog, "win.preferences" },
  { "print", MIDLINE_LIFE_PLAN, go_dialog, "win.print" },
  { "shortcuts", MIDLINE_LIFE_PLAN, go_dialog, "win.show-shortcuts" },
  { "about", MIDLINE_LIFE_PLAN, go_about, NULL },
};
const guint midline_n_places = G_N_ELEMENTS (midline_places);

static void
live (MidlineSample *sample,
      MidlineLife    life)
{
  if (life == MIDLINE_LIFE_ANSWERED)
    midline_sample_answer_safely (sample);
  if (life < MIDLINE_LIFE_LOCKED)
    return;
  midline_sample_start_plan (sample);
  if (life == MIDLINE_LIFE_LOCKED)
    {
      g_autoptr (MidlineScreening) screening = midline_screening_copy (
        midline_program_get_screening (sample->program));

      screening->yes = 1 << 5;
      g_assert_true (midline_program_save_screening (sample->program, screening));
      return;
    }
  midline_sample_live_days (sample, 9);
  midline_sample_tick_some (sample);
}

/**
 * midline_place_is_in_share:
 * @index: of a place
 * @share: 0 to %MIDLINE_N_PLACE_SHARES - 1
 *
 * Under valgrind and the sanitizers (MIDLINE_TEST_SLOW_MACHINE) the tests that look at every place
 * in one way each take a share, so that together they still come everywhere.
 *
 * Returns: whether a test with @share looks at the place; always on a usual machine
 */
gboolean
midline_place_is_in_share (guint index,
                           guint share)
{
  return g_getenv ("MIDLINE_TEST_SLOW_MACHINE") == NULL
         || index % MIDLINE_N_PLACE_SHARES == share;
}

/** midline_visit_new: opens @place in a window of the given size on a profile of its own. */
MidlineVisit *
midline_visit_new (const MidlinePlace *place,
                   int                 width,
                   int                 height)
{
  MidlineVisit *self = g_new0 (MidlineVisit, 1);

  self->place = place;
  self->sample = midline_sample_new (2026, 3, 2);
  live (self->sample, place->life);
  self->window = midline_stage_open_window (self->sample, width, height);
  self->shown = GTK_WINDOW (self->window);
  place->go (self);
  g_assert_nonnull (self->shown);
  midline_stage_settle ();
  /* Twice: a window that folds can be made narrower only then. */
  for (int i = 0; i < 2 && self->shown != GTK_WINDOW (self->window); i++)
    {
      gtk_window_set_default_size (self->shown, width, MIN (height, 800));
      midline_stage_settle ();
    }
  return self;
}

void
midline_visit_free (MidlineVisit *self)
{
  if (self->shown != GTK_WINDOW (self->window))
    midline_stage_close (self->shown);
  midline_stage_close (GTK_WINDOW (self->window));
  midline_sample_free (self->sample);
  g_free (self);
}
