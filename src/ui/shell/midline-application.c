/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-application.h"

#include "midline-background.h"
#include "midline-print-command.h"
#include "midline-records.h"
#include "midline-records-page.h"
#include "midline-session-page.h"
#include "midline-window.h"

#include <glib-unix.h>
#include <glib/gi18n-lib.h>
#include <signal.h>

struct _MidlineApplication {
  AdwApplication parent_instance;

  GSettings *settings;           /* (owned) */
  MidlineProgram *program;       /* (owned) (nullable) the records that are open */
  MidlineBackground *background; /* (owned) (nullable) what goes on without a window */
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

static MidlineWindow *
ensure_window (MidlineApplication *self)
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
  gtk_window_present (window);
  return MIDLINE_WINDOW (window);
}

static void
midline_application_activate (GApplication *application)
{
  ensure_window (MIDLINE_APPLICATION (application));
}

static void
show_today_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  MidlineWindow *window = ensure_window (user_data);

  if (midline_window_get_program (window) != NULL)
    midline_window_show_page (window, "today");
}

static void
show_knee_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  MidlineWindow *window = ensure_window (user_data);
  MidlineProgram *program = midline_window_get_program (window);

  /* The questions of the first run come first. */
  if (program != NULL && midline_program_get_screening (program) != NULL)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.show-knee", NULL);
}

/* Today's session, where there is one. */
static void
start_session_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  MidlineWindow *window = ensure_window (user_data);
  MidlineProgram *program = midline_window_get_program (window);
  g_autofree char *today = NULL;

  if (program == NULL || midline_program_get_screening (program) == NULL)
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
}

/* The end of the desktop session closes the window, so that its state and the records are put away
 * in good order. */
static gboolean
signal_cb (gpointer user_data)
{
  g_action_group_activate_action (G_ACTION_GROUP (user_data), "quit", NULL);
  return G_SOURCE_CONTINUE;
}

/* Started at log-in, or by the desktop just before it asks for a window. Records that cannot be
 * opened are the window's to explain, when there is one. */
static void
start_background (MidlineApplication *self)
{
  g_autofree char *folder = midline_records_dup_folder ();
  g_autoptr (GError) error = NULL;

  if (!ensure_program (self, folder, &error))
    g_debug ("No reminders: %s", error->message);
}

static void
midline_application_startup (GApplication *application)
{
  static const GActionEntry entries[] = {
    { .name = "today", .activate = show_today_cb },
    { .name = "move-the-knee", .activate = show_knee_cb },
    { .name = "start-session", .activate = start_session_cb },
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
    start_background (self);
}

/* One line on stderr, takes @message; the exit status says that the command line was wrong. */
static int
refuse (char *message)
{
  g_printerr ("midline: %s\n", message);
  g_free (message);
  return 2;
}

/* The pages that --page opens, two of them as the desktop entry's actions do. */
static const struct {
  const char *name;
  const char *action_name;
} pages[] = {
  { "today", "today" },
  { "session", "start-session" },
  { "knee", "move-the-knee" },
  { "print", "print-plan" },
};

static const char *
find_page_action (const char *page)
{
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_str_equal (pages[i].name, page))
      return pages[i].action_name;
  return NULL;
}

/* Also when Midline runs already. */
static int
open_page (GApplication *application,
           const char   *action_name)
{
  g_autoptr (GError) error = NULL;

  if (!g_application_register (application, NULL, &error))
    {
      g_printerr ("midline: %s\n", error->message);
      return 1;
    }
  g_action_group_activate_action (G_ACTION_GROUP (application), action_name, NULL);
  return g_application_get_is_remote (application) ? 0 : -1;
}

static int
midline_application_handle_local_options (GApplication *application,
                                          GVariantDict *options)
{
  const char *stray = midline_print_command_find_stray (options);
  const char *page = NULL;
  g_autofree const char **files = NULL;

  if (g_variant_dict_lookup (options, G_OPTION_REMAINING, "^a&ay", &files) && files[0] != NULL)
    {
      g_autofree char *shown = g_filename_display_name (files[0]);

      /* Translators: the argument is what was typed behind “midline”. */
      return refuse (g_strdup_printf (_("Midline opens no files: “%s” is not needed."), shown));
    }
  if (stray != NULL)
    /* Translators: the argument is the name of an option, for example “--week”. */
    return refuse (g_strdup_printf (_("--%s only goes with --print-pdf."), stray));
  if (!g_variant_dict_lookup (options, "page", "&s", &page))
    return -1;
  if (find_page_action (page) == NULL)
    return refuse (g_strdup_printf (_("There is no page “%s”; there are today, session, knee "
                                      "and print."),
                                    page));
  return open_page (application, find_page_action (page));
}

static void
midline_application_finalize (GObject *object)
{
  MidlineApplication *self = MIDLINE_APPLICATION (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->signal_ids); i++)
    g_clear_handle_id (&self->signal_ids[i], g_source_remove);
  g_clear_object (&self->background);
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
  G_APPLICATION_CLASS (klass)->handle_local_options = midline_application_handle_local_options;
}

static void
midline_application_init (MidlineApplication *self)
{
  static const GOptionEntry entries[] = {
    { "page", 0, 0, G_OPTION_ARG_STRING, NULL, N_("Open a page: today, session, knee or print"),
      N_("PAGE") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, NULL, NULL },
    { NULL },
  };

  self->settings = g_settings_new (MIDLINE_APPLICATION_ID);
  g_application_add_main_option_entries (G_APPLICATION (self), entries);
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
