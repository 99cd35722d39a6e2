/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-window.h"

#include "midline-failure.h"
#include "midline-first-run.h"
#include "midline-learn-page.h"
#include "midline-message.h"
#include "midline-plan-page.h"
#include "midline-progress-page.h"
#include "midline-sub-page.h"
#include "midline-toaster.h"
#include "midline-today-page.h"
#include "midline-window-actions.h"

/* The pages of the views are made when they are first looked at: Today must not wait for the
 * others. */
static const struct {
  const char *name;
  GtkWidget *(*create) (MidlineProgram *program);
} views[] = {
  { "today", midline_today_page_new },
  { "plan", midline_plan_page_new },
  { "learn", midline_learn_page_new },
  { "progress", midline_progress_page_new },
};

#define LARGE_TEXT_DPI (1.3 * 96 * 1024)
#define SECONDS_BETWEEN_DAY_CHECKS 30

struct _MidlineWindow {
  AdwApplicationWindow parent_instance;

  /* configured */
  GSettings *settings;       /* (owned) */
  MidlineProgram *program;   /* (owned) (nullable) */
  MidlineReminders *reminders; /* (owned) (nullable) */
  MidlineVideos *videos;       /* (owned) (nullable) */

  /* cache */
  MidlineToaster *toaster;   /* (owned) */
  guint day_check_id;
  guint reveal_id;
  gboolean is_pushing;
  GtkWidget *failure;        /* (nullable) the dialog that tells trouble with the records */

  /* children */
  AdwToastOverlay *toast_overlay;
  GtkStack *root_stack;
  AdwBin *cover_bin;
  AdwLeaflet *leaflet;
  GtkWidget *home;
  GtkWidget *warning_button;
  GtkWidget *menu_button;
  AdwViewStack *stack;
  AdwViewSwitcherTitle *switcher_title;
  AdwViewSwitcherBar *switcher_bar;
};

G_DEFINE_FINAL_TYPE (MidlineWindow, midline_window, ADW_TYPE_APPLICATION_WINDOW)

static void
done_cb (MidlineWindow *self,
         const char    *words)
{
  midline_window_toast (self, words, TRUE);
}

/* Without any answer, as after the records were deleted, the questions come first. */
static void
changed_cb (MidlineWindow *self)
{
  if (midline_program_get_screening (self->program) == NULL
      && adw_bin_get_child (self->cover_bin) == NULL)
    {
      midline_window_show_page (self, "today");
      midline_window_start_first_run (self, FALSE);
    }
}

/* Trouble that comes back with each page that is drawn is told once. */
static void
failed_cb (MidlineWindow *self,
           const GError  *error)
{
  g_autofree char *body = NULL;

  if (self->failure != NULL)
    return;
  body = g_strconcat (midline_failure_get_advice (error), "\n\n", error->message, NULL);
  g_set_weak_pointer (&self->failure,
                      midline_message_show (GTK_WIDGET (self), midline_failure_get_heading (error),
                                            body));
}

static void
ensure_view (MidlineWindow *self,
             const char    *name)
{
  for (guint i = 0; self->program != NULL && i < G_N_ELEMENTS (views); i++)
    {
      GtkWidget *bin = adw_view_stack_get_child_by_name (self->stack, views[i].name);

      if (g_strcmp0 (name, views[i].name) == 0 && adw_bin_get_child (ADW_BIN (bin)) == NULL)
        adw_bin_set_child (ADW_BIN (bin), views[i].create (self->program));
    }
}

static void
visible_page_changed_cb (MidlineWindow *self)
{
  const char *name = adw_view_stack_get_visible_child_name (self->stack);

  ensure_view (self, name);
  if (name == NULL)
    return;
  adw_view_switcher_title_set_title (
    self->switcher_title,
    adw_view_stack_page_get_title (
      adw_view_stack_get_page (self->stack, adw_view_stack_get_visible_child (self->stack))));
}

/* Removes the pages that lie beyond the visible one and puts the key focus back where it was before
 * they were opened. The order of the pages is not that of the leaflet’s child widgets. */
static void
remove_left_pages (MidlineWindow *self)
{
  GtkWidget *visible = adw_leaflet_get_visible_child (self->leaflet);
  GtkWidget *next, *opener = NULL;

  while ((next = adw_leaflet_get_adjacent_child (self->leaflet,
                                                 ADW_NAVIGATION_DIRECTION_FORWARD)) != NULL)
    {
      if (opener == NULL)
        opener = midline_sub_page_get_opener (MIDLINE_SUB_PAGE (next));
      adw_leaflet_remove (self->leaflet, next);
    }
  if (opener != NULL && gtk_widget_is_ancestor (opener, visible))
    gtk_widget_grab_focus (opener);
}

/* A page that is being pushed lies beyond the visible one when the leaflet cuts short an earlier
 * movement. */
static void
leaflet_settled_cb (MidlineWindow *self)
{
  if (!self->is_pushing && adw_leaflet_get_visible_child (self->leaflet) != NULL
      && !adw_leaflet_get_child_transition_running (self->leaflet))
    remove_left_pages (self);
}

static gboolean
reveal_bar_cb (gpointer user_data)
{
  MidlineWindow *self = user_data;
  gboolean is_narrow = adw_view_switcher_title_get_title_visible (self->switcher_title);

  self->reveal_id = 0;
  /* With a stack the bar makes its buttons, shown or not. */
  if (is_narrow)
    adw_view_switcher_bar_set_stack (self->switcher_bar, self->stack);
  adw_view_switcher_bar_set_reveal (self->switcher_bar, is_narrow);
  return G_SOURCE_REMOVE;
}

/* The words below the icons of the narrow switcher do not wrap: with large text they grow less. */
static void
text_size_changed_cb (MidlineWindow *self)
{
  int dpi = 0;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);
  if (dpi > LARGE_TEXT_DPI)
    gtk_widget_add_css_class (GTK_WIDGET (self), "midline-large-text");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "midline-large-text");
}

/* The title decides while it is allocated, which is too late to change the layout below it. */
static void
title_visible_changed_cb (MidlineWindow *self)
{
  if (self->reveal_id == 0)
    self->reveal_id = g_idle_add (reveal_bar_cb, self);
}

static gboolean
check_day_cb (gpointer user_data)
{
  MidlineWindow *self = user_data;

  if (self->program != NULL)
    {
      midline_program_check_day (self->program);
      midline_program_back_up_if_due (self->program);
    }
  return G_SOURCE_CONTINUE;
}

static void
is_active_changed_cb (MidlineWindow *self)
{
  if (gtk_window_is_active (GTK_WINDOW (self)) && self->program != NULL)
    midline_program_check_day (self->program);
}

static void
first_run_finished_cb (MidlineWindow *self)
{
  gtk_stack_set_visible_child_name (self->root_stack, "main");
  adw_bin_set_child (self->cover_bin, NULL);
}

static void
first_run_show_learn_cb (MidlineWindow *self)
{
  first_run_finished_cb (self);
  midline_window_show_page (self, "learn");
}

static void
save_window_state (MidlineWindow *self)
{
  int width, height;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  if (width > 0 && height > 0)
    {
      g_settings_set_int (self->settings, "window-width", width);
      g_settings_set_int (self->settings, "window-height", height);
    }
  g_settings_set_boolean (self->settings, "is-maximized",
                          gtk_window_is_maximized (GTK_WINDOW (self)));
}

static gboolean
midline_window_close_request (GtkWindow *window)
{
  save_window_state (MIDLINE_WINDOW (window));
  return GTK_WINDOW_CLASS (midline_window_parent_class)->close_request (window);
}

static void
midline_window_dispose (GObject *object)
{
  MidlineWindow *self = MIDLINE_WINDOW (object);

  g_clear_handle_id (&self->day_check_id, g_source_remove);
  g_clear_handle_id (&self->reveal_id, g_source_remove);
  if (self->program != NULL)
    g_signal_handlers_disconnect_by_data (self->program, self);
  g_clear_object (&self->reminders);
  g_clear_object (&self->videos);
  g_clear_object (&self->program);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->toaster, midline_toaster_free);
  g_clear_weak_pointer (&self->failure);
  G_OBJECT_CLASS (midline_window_parent_class)->dispose (object);
}

static void
midline_window_class_init (MidlineWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = midline_window_close_request;

  midline_window_class_install_actions (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MIDLINE_RESOURCE_BASE "/ui/midline-window.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineWindow, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, MidlineWindow, root_stack);
  gtk_widget_class_bind_template_child (widget_class, MidlineWindow, cover_bin);
  gtk_widget_class_bind_template_child (widget_class, MidlineWindow, leaflet);
  gtk_widget_class_bind_template_child (widget_class, MidlineWindow, home);
  gtk_widget_class_bind_template_child (widget_class, MidlineWindow, warning_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, MidlineWindow, switcher_title);
  gtk_widget_class_bind_template_child (widget_class, MidlineWindow, switcher_bar);
  gtk_widget_class_bind_template_callback (widget_class, title_visible_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, visible_page_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, leaflet_settled_cb);
}

static void
midline_window_init (MidlineWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->toaster = midline_toaster_new (self->toast_overlay);
  visible_page_changed_cb (self);
  g_signal_connect (self, "notify::is-active", G_CALLBACK (is_active_changed_cb), NULL);
  g_signal_connect_object (gtk_widget_get_settings (GTK_WIDGET (self)), "notify::gtk-xft-dpi",
                           G_CALLBACK (text_size_changed_cb), self, G_CONNECT_SWAPPED);
  text_size_changed_cb (self);
  self->day_check_id = g_timeout_add_seconds (SECONDS_BETWEEN_DAY_CHECKS, check_day_cb, self);
}

/**
 * midline_window_new:
 * @application: the application
 * @settings: Midline's own settings: window state and print choices
 */
MidlineWindow *
midline_window_new (GtkApplication *application,
                    GSettings      *settings)
{
  MidlineWindow *self = g_object_new (MIDLINE_TYPE_WINDOW, "application", application, NULL);

  self->settings = g_object_ref (settings);
  gtk_window_set_default_size (GTK_WINDOW (self),
                               g_settings_get_int (settings, "window-width"),
                               g_settings_get_int (settings, "window-height"));
  if (g_settings_get_boolean (settings, "is-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
  return self;
}

/**
 * midline_window_set_program:
 * @program: (transfer none): the person's program
 *
 * Shows the person's pages, or first run when there is no plan and no answer yet.
 */
void
midline_window_set_program (MidlineWindow  *self,
                            MidlineProgram *program)
{
  g_return_if_fail (MIDLINE_IS_WINDOW (self));
  g_return_if_fail (MIDLINE_IS_PROGRAM (program));
  g_return_if_fail (self->program == NULL);

  self->program = g_object_ref (program);
  g_signal_connect_object (program, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (program, "done", G_CALLBACK (done_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (program, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  if (midline_program_get_screening (program) == NULL)
    {
      midline_window_start_first_run (self, FALSE);
      return;
    }
  midline_window_show_page (self, "today");
  gtk_stack_set_visible_child_name (self->root_stack, "main");
  adw_bin_set_child (self->cover_bin, NULL);
}

/** midline_window_get_program: (nullable): the program, NULL while the records are not open. */
MidlineProgram *
midline_window_get_program (MidlineWindow *self)
{
  g_return_val_if_fail (MIDLINE_IS_WINDOW (self), NULL);

  return self->program;
}

/** midline_window_set_reminders: what Preferences lets the person choose; @reminders is kept. */
void
midline_window_set_reminders (MidlineWindow    *self,
                              MidlineReminders *reminders)
{
  g_return_if_fail (MIDLINE_IS_WINDOW (self));

  g_set_object (&self->reminders, reminders);
}

/** midline_window_get_reminders: (nullable): the reminders of the person. */
MidlineReminders *
midline_window_get_reminders (MidlineWindow *self)
{
  g_return_val_if_fail (MIDLINE_IS_WINDOW (self), NULL);

  return self->reminders;
}

/** midline_window_set_videos: what is known of the linked videos; @videos is kept. */
void
midline_window_set_videos (MidlineWindow *self,
                           MidlineVideos *videos)
{
  g_return_if_fail (MIDLINE_IS_WINDOW (self));

  g_set_object (&self->videos, videos);
}

/** midline_window_get_videos: (nullable): what is known of the linked videos. */
MidlineVideos *
midline_window_get_videos (MidlineWindow *self)
{
  g_return_val_if_fail (MIDLINE_IS_WINDOW (self), NULL);

  return self->videos;
}

/**
 * midline_window_show_cover:
 * @cover: (transfer floating): a page that stands in for the whole window
 */
void
midline_window_show_cover (MidlineWindow *self,
                           GtkWidget     *cover)
{
  g_return_if_fail (MIDLINE_IS_WINDOW (self));

  adw_bin_set_child (self->cover_bin, cover);
  gtk_stack_set_visible_child_name (self->root_stack, "cover");
}

/** midline_window_get_cover: (nullable): what stands in for the whole window now. */
GtkWidget *
midline_window_get_cover (MidlineWindow *self)
{
  g_return_val_if_fail (MIDLINE_IS_WINDOW (self), NULL);

  return adw_bin_get_child (self->cover_bin);
}

/** midline_window_start_first_run: asks the questions; @can_cancel when a plan stands already. */
void
midline_window_start_first_run (MidlineWindow *self,
                                gboolean       can_cancel)
{
  GtkWidget *first_run = midline_first_run_new (self->program, can_cancel);

  g_signal_connect_object (first_run, "finished", G_CALLBACK (first_run_finished_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (first_run, "show-learn", G_CALLBACK (first_run_show_learn_cb), self,
                           G_CONNECT_SWAPPED);
  ensure_view (self, adw_view_stack_get_visible_child_name (self->stack));
  midline_window_show_cover (self, first_run);
}

/** midline_window_show_page: shows one of the four views by name and leaves the pages above it. */
void
midline_window_show_page (MidlineWindow *self,
                          const char    *name)
{
  g_return_if_fail (MIDLINE_IS_WINDOW (self));

  midline_window_go_home (self);
  if (adw_view_stack_get_child_by_name (self->stack, name) == NULL)
    return;
  ensure_view (self, name);
  adw_view_stack_set_visible_child_name (self->stack, name);
}

/** midline_window_show_day: shows Today at @date. */
void
midline_window_show_day (MidlineWindow *self,
                         MidlineDate    date)
{
  GtkWidget *bin;

  midline_window_show_page (self, "today");
  bin = adw_view_stack_get_child_by_name (self->stack, "today");
  midline_today_page_show_date (MIDLINE_TODAY_PAGE (adw_bin_get_child (ADW_BIN (bin))), date);
}

/* Only what has a place on the screen can take the key focus. */
static gboolean
focus_page_cb (GtkWidget     *page,
               GdkFrameClock *clock,
               gpointer       user_data)
{
  if (gtk_widget_get_width (page) == 0)
    return G_SOURCE_CONTINUE;
  if (gtk_widget_get_focus_child (page) == NULL)
    gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
  return G_SOURCE_REMOVE;
}

/**
 * midline_window_push:
 * @title: title in header capitals
 * @subtitle: (nullable): second line
 * @page: (transfer floating): the page
 *
 * Opens a page above the present one.
 */
void
midline_window_push (MidlineWindow *self,
                     const char    *title,
                     const char    *subtitle,
                     GtkWidget     *page)
{
  GtkWidget *sub_page;

  remove_left_pages (self);
  sub_page = midline_sub_page_new (title, subtitle, page, gtk_window_get_focus (GTK_WINDOW (self)));
  self->is_pushing = TRUE;
  adw_leaflet_append (self->leaflet, sub_page);
  adw_leaflet_set_visible_child (self->leaflet, sub_page);
  self->is_pushing = FALSE;
  gtk_widget_add_tick_callback (page, focus_page_cb, NULL, NULL);
}

/**
 * midline_window_push_whole:
 * @title: title in header capitals
 * @page: (transfer floating): the page
 *
 * As midline_window_push(), for a page that fills the window and has a header of its own.
 */
void
midline_window_push_whole (MidlineWindow *self,
                           const char    *title,
                           GtkWidget     *page)
{
  midline_window_push (self, title, NULL, page);
  midline_sub_page_hide_header (MIDLINE_SUB_PAGE (adw_leaflet_get_visible_child (self->leaflet)));
}

/** midline_window_shows: whether a page of @page_type lies on top. */
gboolean
midline_window_shows (MidlineWindow *self,
                      GType          page_type)
{
  GtkWidget *visible = adw_leaflet_get_visible_child (self->leaflet);

  return MIDLINE_IS_SUB_PAGE (visible)
         && G_TYPE_CHECK_INSTANCE_TYPE (midline_sub_page_get_page (MIDLINE_SUB_PAGE (visible)),
                                        page_type);
}

/** midline_window_get_settings: Midline's own settings. */
GSettings *
midline_window_get_settings (MidlineWindow *self)
{
  g_return_val_if_fail (MIDLINE_IS_WINDOW (self), NULL);

  return self->settings;
}

/**
 * midline_window_turn_page:
 * @title: title in header capitals
 * @subtitle: (nullable): second line
 * @page: (transfer floating): the page
 *
 * As midline_window_push(), but a page of the same kind on top makes room for this one: one step
 * back leaves a whole row of lessons.
 */
void
midline_window_turn_page (MidlineWindow *self,
                          const char    *title,
                          const char    *subtitle,
                          GtkWidget     *page)
{
  GtkWidget *visible = adw_leaflet_get_visible_child (self->leaflet);

  if (visible == self->home
      || G_OBJECT_TYPE (midline_sub_page_get_page (MIDLINE_SUB_PAGE (visible)))
         != G_OBJECT_TYPE (page))
    {
      midline_window_push (self, title, subtitle, page);
      return;
    }
  midline_sub_page_set_page (MIDLINE_SUB_PAGE (visible), title, subtitle, page);
  gtk_widget_add_tick_callback (page, focus_page_cb, NULL, NULL);
}

/** midline_window_go_back: leaves the page on top, if one is open. */
void
midline_window_go_back (MidlineWindow *self)
{
  g_return_if_fail (MIDLINE_IS_WINDOW (self));

  adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_BACK);
}

/** midline_window_go_home: leaves every page above the four views. */
void
midline_window_go_home (MidlineWindow *self)
{
  g_return_if_fail (MIDLINE_IS_WINDOW (self));

  adw_leaflet_set_visible_child (self->leaflet, self->home);
}

/**
 * midline_window_toast:
 * @words: what happened, “All-fours leg lift done”
 * @with_undo: whether Undo is offered
 *
 * Shows a toast in place of the one on screen.
 */
void
midline_window_toast (MidlineWindow *self,
                      const char    *words,
                      gboolean       with_undo)
{
  g_return_if_fail (MIDLINE_IS_WINDOW (self));

  midline_toaster_show (self->toaster, words, with_undo);
}
