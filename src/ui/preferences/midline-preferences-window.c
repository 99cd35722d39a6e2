/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-preferences-window.h"

#include "midline-message.h"
#include "midline-open.h"
#include "midline-preview-row.h"
#include "midline-reminder-group.h"
#include "midline-setting-lines.h"

#include <glib/gi18n-lib.h>

#define MIDLINE_TYPE_PREFERENCES_WINDOW (midline_preferences_window_get_type ())
G_DECLARE_FINAL_TYPE (MidlinePreferencesWindow, midline_preferences_window, MIDLINE,
                      PREFERENCES_WINDOW, AdwWindow)

/*
 * MidlinePreferencesWindow: answers, signs of a session, reminders, the lines on the printed plan,
 * and the records. The lines are saved as they are typed and when the window closes. It is no
 * AdwPreferencesWindow: that of libadwaita 1.2 keeps its groups for ever, for a search that is not
 * needed here.
 */
struct _MidlinePreferencesWindow {
  AdwWindow parent_instance;

  /* configured */
  MidlineProgram *program;    /* (owned) */

  /* cache */
  MidlineSettingLines *lines; /* (owned) */
  gboolean delete_after_copy; /* the file being chosen is the copy before deleting */

  /* children */
  AdwToastOverlay *toasts;
  GtkEditable *name_row;
  GtkEditable *clinic_row;
  GtkEditable *clinician_row;
  GtkEditable *telephone_row;
  GtkEditable *next_review_row;
  AdwActionRow *folder_row;
  MidlineReminderGroup *reminder_group;
  GtkWidget *video_group;
  MidlinePreviewRow *preview_row;
  GtkSwitch *sound_switch;
  GtkSwitch *speech_switch;
  GtkSwitch *flash_switch;
};

G_DEFINE_FINAL_TYPE (MidlinePreferencesWindow, midline_preferences_window, ADW_TYPE_WINDOW)

static void
answers_activated_cb (MidlinePreferencesWindow *self)
{
  GtkWindow *parent = g_object_ref (gtk_window_get_transient_for (GTK_WINDOW (self)));

  gtk_window_close (GTK_WINDOW (self));
  gtk_widget_activate_action (GTK_WIDGET (parent), "win.change-answers", NULL);
  g_object_unref (parent);
}

static void
folder_clicked_cb (MidlinePreferencesWindow *self)
{
  g_autofree char *folder = g_path_get_dirname (midline_program_get_records_path (self->program));

  midline_open_folder (GTK_WIDGET (self), folder);
}

static void
delete_records (MidlinePreferencesWindow *self)
{
  g_autoptr (GError) error = NULL;

  if (!midline_program_delete_records (self->program, &error))
    {
      midline_message_show (GTK_WIDGET (self), _("The Records Were Not Deleted"), error->message);
      return;
    }
  midline_setting_lines_reload (self->lines);
  gtk_window_close (GTK_WINDOW (self));
}

static void
copy_chosen_cb (MidlinePreferencesWindow *self,
                int                       response,
                GtkNativeDialog          *chooser)
{
  g_autoptr (GFile) file = NULL;
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    {
      file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
      path = g_file_get_path (file);
      if (path == NULL)
        midline_message_show (GTK_WIDGET (self), _("No Copy Was Saved"),
                              _("Please choose a folder on this computer."));
      else if (!midline_program_back_up_records (self->program, path, &error))
        midline_message_show (GTK_WIDGET (self), _("No Copy Was Saved"), error->message);
      else if (self->delete_after_copy)
        delete_records (self);
      else
        adw_toast_overlay_add_toast (self->toasts, adw_toast_new (_("Copy saved")));
    }
  self->delete_after_copy = FALSE;
  g_object_unref (chooser);
}

static void
choose_copy (MidlinePreferencesWindow *self)
{
  GtkFileChooserNative *chooser =
    gtk_file_chooser_native_new (_("Save a Copy of Your Records"), GTK_WINDOW (self),
                                 GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), _("_Cancel"));
  g_autoptr (GDateTime) now =
    g_date_time_new_from_unix_local (midline_program_get_unix_seconds (self->program));
  g_autofree char *day = g_date_time_format (now, "%Y-%m-%d");
  /* Translators: name of a file, with a date such as 2026-03-11 */
  g_autofree char *name = g_strdup_printf (_("Midline records %s.db"), day);

  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  g_signal_connect_object (chooser, "response", G_CALLBACK (copy_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
back_up_activated_cb (MidlinePreferencesWindow *self)
{
  midline_setting_lines_save (self->lines);
  self->delete_after_copy = FALSE;
  choose_copy (self);
}

static void
delete_response_cb (MidlinePreferencesWindow *self,
                    const char               *response)
{
  if (g_str_equal (response, "delete"))
    {
      delete_records (self);
    }
  else if (g_str_equal (response, "copy"))
    {
      self->delete_after_copy = TRUE;
      choose_copy (self);
    }
}

static void
delete_activated_cb (MidlinePreferencesWindow *self)
{
  GtkWidget *widget = adw_message_dialog_new (
    GTK_WINDOW (self), _("Delete All Your Records?"),
    _("Answers, plan, diary and notes are removed from this computer. This cannot be undone."));
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (widget);

  adw_message_dialog_add_responses (dialog, "cancel", _("Cancel"), "copy",
                                    _("Save a Copy, Then Delete"), "delete", _("Delete"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "delete", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (dialog, "cancel");
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (delete_response_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static gboolean
midline_preferences_window_close_request (GtkWindow *window)
{
  MidlinePreferencesWindow *self = MIDLINE_PREFERENCES_WINDOW (window);

  midline_setting_lines_save (self->lines);
  return GTK_WINDOW_CLASS (midline_preferences_window_parent_class)->close_request (window);
}

static void
midline_preferences_window_dispose (GObject *object)
{
  MidlinePreferencesWindow *self = MIDLINE_PREFERENCES_WINDOW (object);

  g_clear_pointer (&self->lines, midline_setting_lines_free);
  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_preferences_window_parent_class)->dispose (object);
}

static void
midline_preferences_window_class_init (MidlinePreferencesWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_preferences_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = midline_preferences_window_close_request;

  g_type_ensure (MIDLINE_TYPE_PREVIEW_ROW);
  g_type_ensure (MIDLINE_TYPE_REMINDER_GROUP);
  gtk_widget_class_set_template_from_resource (
    widget_class, MIDLINE_RESOURCE_BASE "/ui/midline-preferences-window.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlinePreferencesWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, MidlinePreferencesWindow, name_row);
  gtk_widget_class_bind_template_child (widget_class, MidlinePreferencesWindow, clinic_row);
  gtk_widget_class_bind_template_child (widget_class, MidlinePreferencesWindow, clinician_row);
  gtk_widget_class_bind_template_child (widget_class, MidlinePreferencesWindow, telephone_row);
  gtk_widget_class_bind_template_child (widget_class, MidlinePreferencesWindow, next_review_row);
  gtk_widget_class_bind_template_child (widget_class, MidlinePreferencesWindow, folder_row);
  gtk_widget_class_bind_template_child (widget_class, MidlinePreferencesWindow, reminder_group);
  gtk_widget_class_bind_template_child (widget_class, MidlinePreferencesWindow, video_group);
  gtk_widget_class_bind_template_child (widget_class, MidlinePreferencesWindow, preview_row);
  gtk_widget_class_bind_template_child (widget_class, MidlinePreferencesWindow, sound_switch);
  gtk_widget_class_bind_template_child (widget_class, MidlinePreferencesWindow, speech_switch);
  gtk_widget_class_bind_template_child (widget_class, MidlinePreferencesWindow, flash_switch);
  gtk_widget_class_bind_template_callback (widget_class, answers_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, folder_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_up_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_activated_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
midline_preferences_window_init (MidlinePreferencesWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * midline_preferences_window_present:
 * @parent: the window it opens above; its actions lead on from here
 * @program: the person's program
 * @settings: Midline's own settings
 * @reminders: (nullable): reminders of this person; without them there is nothing to choose
 * @videos: (nullable): what is known of the linked videos; likewise
 *
 * Opens Preferences.
 */
void
midline_preferences_window_present (GtkWindow        *parent,
                                    MidlineProgram   *program,
                                    GSettings        *settings,
                                    MidlineReminders *reminders,
                                    MidlineVideos    *videos)
{
  MidlinePreferencesWindow *self = g_object_new (MIDLINE_TYPE_PREFERENCES_WINDOW,
                                                 "transient-for", parent, NULL);

  self->program = g_object_ref (program);
  self->lines = midline_setting_lines_new (program);
  midline_setting_lines_add (self->lines, MIDLINE_SETTING_NAME, self->name_row);
  midline_setting_lines_add (self->lines, MIDLINE_SETTING_CLINIC, self->clinic_row);
  midline_setting_lines_add (self->lines, MIDLINE_SETTING_CLINICIAN, self->clinician_row);
  midline_setting_lines_add (self->lines, MIDLINE_SETTING_TELEPHONE, self->telephone_row);
  midline_setting_lines_add (self->lines, MIDLINE_SETTING_NEXT_REVIEW, self->next_review_row);
  g_settings_bind (settings, "session-sound", self->sound_switch, "active",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "session-speech", self->speech_switch, "active",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "session-flash", self->flash_switch, "active",
                   G_SETTINGS_BIND_DEFAULT);
  adw_action_row_set_subtitle (self->folder_row, midline_program_get_records_path (program));
  if (reminders != NULL && midline_program_get_answers (program) != NULL)
    {
      midline_reminder_group_set_reminders (self->reminder_group, reminders,
                                            midline_program_get_first_weekday (program),
                                            midline_program_get_answers (program)->weekdays);
      gtk_widget_set_visible (GTK_WIDGET (self->reminder_group), TRUE);
    }
  if (videos != NULL)
    {
      midline_preview_row_set_videos (self->preview_row, videos);
      gtk_widget_set_visible (self->video_group, TRUE);
    }
  gtk_window_present (GTK_WINDOW (self));
}
