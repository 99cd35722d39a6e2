/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-application.h"

#include "midline-background.h"
#include "midline-command-line.h"
#include "midline-destination.h"
#include "midline-preview-cache.h"
#include "midline-records.h"
#include "midline-records-page.h"
#include "midline-search-entries.h"
#include "midline-search-provider.h"
#include "midline-session-page.h"
#include "midline-window.h"

#include <glib-unix.h>
#include <glib/gi18n-lib.h>
#include <signal.h>

struct _MidlineApplication {
  AdwApplication parent_instance;

  GSettings *settings;           /* (owned) */
  MidlineProgram *program;       /* (owned) (nullable) the records that are open */
  MidlineVideos *videos;         /* (owned) (nullable) */
  MidlineBackground *background; /* (owned) (nullable) what goes on without a window */
  MidlineSearchProvider *search; /* (owned) (nullable) while there is a bus */
  GPtrArray *search_entries;     /* (owned) (nullable) (element-type MidlineSearchEntry) */
  gboolean has_looked;           /* the background has tried to open the records */
  guint background_id;
  guint signal_ids[2];
};

G_DEFINE_FINAL_TYPE (MidlineApplication, midline_application, ADW_TYPE_APPLICATION)

static void open_records (MidlineApplication *self, MidlineWindow *window);

static void
records_mended_cb (MidlineApplication *self,
                   GtkWidget          *records_page)
{
  open_records (self, MIDLINE_WINDOW (gtk_widget_get_root (records_page)));
}

/* Opens no connection; that is left to the person. */
static MidlineVideos *
create_videos (MidlineProgram *program)
{
  g_autoptr (MidlineDownloader) downloader = midline_downloader_new (NULL, NULL);
  g_autofree char *folder = midline_preview_cache_dup_default_folder ();

  return midline_videos_new (program, downloader, folder);
}

/* Opens the records, if they are not open. */
static gboolean
ensure_program (MidlineApplication  *self,
                const char          *folder,
                GError             **error)
{
  g_autoptr (MidlineClock) clock = NULL;

  if (self->program != NULL)
    return TRUE;
  clock = midline_clock_new_system ();
  self->program = midline_records_open_program (folder, clock, error);
  if (self->program == NULL)
    return FALSE;
  self->background = midline_background_new (G_APPLICATION (self), self->program);
  self->videos = create_videos (self->program);
  return TRUE;
}

static void
open_records (MidlineApplication *self,
              MidlineWindow      *window)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = midline_records_dup_folder ();

  if (ensure_program (self, folder, &error))
    {
      midline_window_set_reminders (window, midline_background_get_reminders (self->background));
      midline_window_set_videos (window, self->videos);
      midline_window_set_program (window, self->program);
    }
  else
    {
      GtkWidget *page = midline_records_page_new (folder, error);

      g_signal_connect_object (page, "mended", G_CALLBACK (records_mended_cb), self,
                               G_CONNECT_SWAPPED);
      midline_window_show_cover (window, page);
    }
}

/* @timestamp: of the click that asked for the window, 0 for none */
static MidlineWindow *
ensure_window_at (MidlineApplication *self,
                  guint32             timestamp)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (!MIDLINE_IS_WINDOW (window))
    {
      window = NULL;
      for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l; l = l->next)
        if (MIDLINE_IS_WINDOW (l->data))
          window = l->data;
    }
  if (window == NULL)
    {
      window = GTK_WINDOW (midline_window_new (GTK_APPLICATION (self), self->settings));
      open_records (self, MIDLINE_WINDOW (window));
    }
  gtk_window_present_with_time (window, timestamp);
  return MIDLINE_WINDOW (window);
}

static MidlineWindow *
ensure_window (MidlineApplication *self)
{
  return ensure_window_at (self, GDK_CURRENT_TIME);
}

/* Whether the person may go about: the questions of the first run come first. */
static gboolean
is_past_questions (MidlineWindow *window)
{
  MidlineProgram *program = midline_window_get_program (window);

  return program != NULL && midline_program_get_screening (program) != NULL;
}

/* Opens a place right above the views, so that one step back leads home; but a guided session goes
 * on below a page that is opened above it. */
static void
open_destination (MidlineApplication *self,
                  const char         *destination,
                  guint32             timestamp)
{
  MidlineWindow *window = ensure_window_at (self, timestamp);
  MidlineProgram *program = midline_window_get_program (window);
  const char *action_name;
  GVariant *parameter;

  if (!is_past_questions (window)
      || !midline_destination_parse (destination, midline_program_get_content (program),
                                     midline_program_get_today (program), &action_name,
                                     &parameter))
    return;
  if (!midline_window_shows (window, MIDLINE_TYPE_SESSION_PAGE))
    midline_window_go_home (window);
  gtk_widget_activate_action_variant (GTK_WIDGET (window), action_name, parameter);
}

static void
midline_application_activate (GApplication *application)
{
  ensure_window (MIDLINE_APPLICATION (application));
}

static void
show_today_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  open_destination (user_data, MIDLINE_DESTINATION_TODAY, GDK_CURRENT_TIME);
}

static void
show_knee_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  open_destination (user_data, MIDLINE_DESTINATION_KNEE, GDK_CURRENT_TIME);
}

static void
show_learn_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  MidlineWindow *window = ensure_window (user_data);

  if (is_past_questions (window))
    midline_window_show_page (window, "learn");
}

/* The parameter is a destination. */
static void
open_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  open_destination (user_data, g_variant_get_string (parameter, NULL), GDK_CURRENT_TIME);
}

/* Today's session, where there is one. */
static void
start_session_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  MidlineWindow *window = ensure_window (user_data);
  MidlineProgram *program = midline_window_get_program (window);
  g_autofree char *today = NULL;

  if (!is_past_questions (window))
    return;
  today = midline_date_to_iso (midline_program_get_today (program));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.start-session", "s", today);
  if (!midline_window_shows (window, MIDLINE_TYPE_SESSION_PAGE))
    midline_window_show_day (window, midline_program_get_today (program));
}

static void
remind_later_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  MidlineApplication *self = user_data;

  if (self->background != NULL)
    midline_reminders_put_off (midline_background_get_reminders (self->background));
}

static void
print_plan_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  MidlineWindow *window = ensure_window (user_data);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.print", "s", "plan");
}

static void
about_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window = gtk_application_get_active_window (user_data);
  const char *developers[] = { "The Midline authors", NULL };

  adw_show_about_window (window,
    "application-name", "Midline",
    "application-icon", MIDLINE_APPLICATION_ID,
    "version", MIDLINE_VERSION,
    "developer-name", _("The Midline authors"),
    "developers", developers,
    "copyright", "© 2026 The Midline authors",
    "license-type", GTK_LICENSE_GPL_3_0,
    "website", "https://midline.github.io/midline",
    "issue-url", "https://github.com/midline/midline/issues",
    "comments", _("An exercise diary and learning tool. It does not diagnose, treat or monitor "
                  "any condition and does not replace a clinician."),
    /* Translators: put your name here, one a line; it is shown in About */
    "translator-credits", _("translator-credits"),
    NULL);
}

/* Quit means quit: no reminder comes after it. */
static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  MidlineApplication *self = user_data;
  /* Closing one may close another. */
  g_autolist (GtkWindow) windows = g_list_copy_deep (gtk_application_get_windows (user_data),
                                                     (GCopyFunc) (void (*)(void)) g_object_ref,
                                                     NULL);

  for (GList *l = windows; l != NULL; l = l->next)
    gtk_window_close (l->data);
  if (self->background != NULL)
    midline_background_end (self->background);
  if (self->search != NULL)
    midline_search_provider_end (self->search);
}

/* The end of the desktop session closes the window, so that its state and the records are put away
 * in good order. */
static gboolean
signal_cb (gpointer user_data)
{
  g_action_group_activate_action (G_ACTION_GROUP (user_data), "quit", NULL);
  return G_SOURCE_CONTINUE;
}

/* Without a window the records are opened only where there are some, and tried once. Those that
 * cannot be opened are the window's to explain, when there is one. */
static void
look_for_records (MidlineApplication *self)
{
  g_autofree char *folder = midline_records_dup_folder ();
  g_autoptr (GError) error = NULL;

  if (self->has_looked || !g_file_test (folder, G_FILE_TEST_IS_DIR))
    return;
  self->has_looked = TRUE;
  if (!ensure_program (self, folder, &error))
    g_debug ("No records: %s", error->message);
}

/* Started at log-in, or by the desktop just before it asks for a window or for what it searches;
 * the answer to that comes first. */
static gboolean
start_background_cb (gpointer user_data)
{
  MidlineApplication *self = user_data;

  self->background_id = 0;
  look_for_records (self);
  return G_SOURCE_REMOVE;
}

static GPtrArray *
get_search_entries (gpointer user_data)
{
  MidlineApplication *self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (MidlineContent) content = NULL;

  if (self->search_entries != NULL)
    return self->search_entries;
  content = midline_records_load_content (&error);
  if (content != NULL)
    {
      self->search_entries = midline_search_entries_new (content);
    }
  else
    {
      g_debug ("Nothing to find: %s", error->message);
      self->search_entries = g_ptr_array_new ();
    }
  return self->search_entries;
}

static char *
dup_search_description (const MidlineSearchEntry *entry,
                        gpointer                  user_data)
{
  MidlineApplication *self = user_data;
  g_autoptr (MidlineTodayState) state = NULL;

  if (!g_str_equal (entry->id, MIDLINE_DESTINATION_TODAY))
    return g_strdup (entry->description);
  look_for_records (self);
  if (self->program != NULL)
    {
      midline_program_check_day (self->program);
      state = midline_today_state_from_program (self->program,
                                                midline_program_get_today (self->program));
    }
  return midline_search_entries_dup_today (state);
}

static void
activate_search_entry (const char *id,
                       guint32     timestamp,
                       gpointer    user_data)
{
  open_destination (user_data, id, timestamp);
}

static void
launch_search (const char *query,
               guint32     timestamp,
               gpointer    user_data)
{
  g_autofree char *destination = midline_destination_new ("search", query);

  open_destination (user_data, destination, timestamp);
}

static gboolean
midline_application_dbus_register (GApplication     *application,
                                   GDBusConnection  *connection,
                                   const char       *object_path,
                                   GError          **error)
{
  static const MidlineSearchSource source = {
    get_search_entries, dup_search_description, activate_search_entry, launch_search,
  };
  MidlineApplication *self = MIDLINE_APPLICATION (application);

  if (!G_APPLICATION_CLASS (midline_application_parent_class)->dbus_register (
        application, connection, object_path, error))
    return FALSE;
  self->search = midline_search_provider_new (application, &source, self);
  return midline_search_provider_export (self->search, connection, object_path, error);
}

static void
midline_application_dbus_unregister (GApplication    *application,
                                     GDBusConnection *connection,
                                     const char      *object_path)
{
  g_clear_object (&MIDLINE_APPLICATION (application)->search);
  G_APPLICATION_CLASS (midline_application_parent_class)->dbus_unregister (application, connection,
                                                                           object_path);
}

static void
midline_application_startup (GApplication *application)
{
  static const GActionEntry entries[] = {
    { .name = "today", .activate = show_today_cb },
    { .name = "move-the-knee", .activate = show_knee_cb },
    { .name = "start-session", .activate = start_session_cb },
    { .name = "learn", .activate = show_learn_cb },
    { .name = "open", .activate = open_cb, .parameter_type = "s" },
    { .name = "print-plan", .activate = print_plan_cb },
    { .name = "remind-later", .activate = remind_later_cb },
    { .name = "about", .activate = about_cb },
    { .name = "quit", .activate = quit_cb },
  };
  const char *quit_keys[] = { "<Control>q", NULL };
  const char *shortcuts_keys[] = { "<Control>question", NULL };
  MidlineApplication *self = MIDLINE_APPLICATION (application);

  G_APPLICATION_CLASS (midline_application_parent_class)->startup (application);
  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries),
                                   application);
  gtk_application_set_accels_for_action (GTK_APPLICATION (application), "app.quit", quit_keys);
  gtk_application_set_accels_for_action (GTK_APPLICATION (application), "win.show-shortcuts",
                                         shortcuts_keys);
  gtk_window_set_default_icon_name (MIDLINE_APPLICATION_ID);
  self->signal_ids[0] = g_unix_signal_add (SIGTERM, signal_cb, self);
  self->signal_ids[1] = g_unix_signal_add (SIGINT, signal_cb, self);
  if (g_application_get_flags (application) & G_APPLICATION_IS_SERVICE)
    self->background_id = g_idle_add (start_background_cb, self);
}

/* Also when Midline runs already. */
static int
activate_action (GApplication *application,
                 const char   *action_name,
                 GVariant     *parameter)
{
  g_autoptr (GError) error = NULL;

  if (!g_application_register (application, NULL, &error))
    {
      g_printerr ("midline: %s\n", error->message);
      return 1;
    }
  g_action_group_activate_action (G_ACTION_GROUP (application), action_name, parameter);
  return g_application_get_is_remote (application) ? 0 : -1;
}

static int
midline_application_handle_local_options (GApplication *application,
                                          GVariantDict *options)
{
  g_autoptr (MidlineCommand) command = midline_command_line_read (options);

  if (command->refusal != NULL)
    g_printerr ("midline: %s\n", command->refusal);
  else if (command->answer != NULL)
    g_print ("%s\n", command->answer);
  else if (command->action_name != NULL)
    return activate_action (application, command->action_name, command->parameter);
  else
    return -1;
  return command->status;
}

static void
midline_application_finalize (GObject *object)
{
  MidlineApplication *self = MIDLINE_APPLICATION (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->signal_ids); i++)
    g_clear_handle_id (&self->signal_ids[i], g_source_remove);
  g_clear_handle_id (&self->background_id, g_source_remove);
  g_clear_object (&self->search);
  g_clear_pointer (&self->search_entries, g_ptr_array_unref);
  g_clear_object (&self->background);
  g_clear_object (&self->videos);
  g_clear_object (&self->program);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (midline_application_parent_class)->finalize (object);
}

static void
midline_application_class_init (MidlineApplicationClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = midline_application_finalize;
  G_APPLICATION_CLASS (klass)->startup = midline_application_startup;
  G_APPLICATION_CLASS (klass)->activate = midline_application_activate;
  G_APPLICATION_CLASS (klass)->dbus_register = midline_application_dbus_register;
  G_APPLICATION_CLASS (klass)->dbus_unregister = midline_application_dbus_unregister;
  G_APPLICATION_CLASS (klass)->handle_local_options = midline_application_handle_local_options;
}

static void
midline_application_init (MidlineApplication *self)
{
  self->settings = g_settings_new (MIDLINE_APPLICATION_ID);
  midline_command_line_describe (G_APPLICATION (self));
}

/** midline_application_new: the application with Midline's id and resources. */
MidlineApplication *
midline_application_new (void)
{
  return g_object_new (MIDLINE_TYPE_APPLICATION,
                       "application-id", MIDLINE_APPLICATION_ID,
                       "resource-base-path", MIDLINE_RESOURCE_BASE,
                       NULL);
}
