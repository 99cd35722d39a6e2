/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-open.h"

#include "midline-address.h"
#include "midline-message.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

static void
response_cb (GtkWidget  *dialog,
             const char *response,
             gpointer    user_data)
{
  GtkWidget *label = adw_message_dialog_get_extra_child (ADW_MESSAGE_DIALOG (dialog));

  if (g_str_equal (response, "copy"))
    gdk_clipboard_set_text (gtk_widget_get_clipboard (dialog),
                            gtk_label_get_label (GTK_LABEL (label)));
}

static GtkWidget *
create_address_label (const char *address)
{
  GtkWidget *label = gtk_label_new (address);

  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_widget_set_direction (label, GTK_TEXT_DIR_LTR);
  gtk_widget_add_css_class (label, "heading");
  return label;
}

static void
show_address (GtkWindow  *window,
              const char *address)
{
  GtkWidget *dialog = adw_message_dialog_new (window, _("Your Browser Did Not Open"),
                                              _("This is the address. Copy it and open it in any "
                                                "browser, on this computer or another one."));

  adw_message_dialog_set_extra_child (ADW_MESSAGE_DIALOG (dialog), create_address_label (address));
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "close", _("Close"),
                                    "copy", _("Copy Address"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "copy",
                                              ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "copy");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "close");
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), NULL);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
address_opened_cb (GObject      *object,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autofree char *address = user_data;
  g_autoptr (GtkWindow) window = GTK_WINDOW (object);
  g_autoptr (GError) error = NULL;

  if (gtk_show_uri_full_finish (window, result, &error))
    return;
  g_info ("No browser for “%s”: %s", address, error->message);
  if (gtk_widget_get_mapped (GTK_WIDGET (window)))
    show_address (window, address);
}

static void
folder_opened_cb (GObject      *object,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autofree char *folder = user_data;
  g_autoptr (GtkWindow) window = GTK_WINDOW (object);
  g_autoptr (GError) error = NULL;

  if (gtk_show_uri_full_finish (window, result, &error))
    return;
  g_info ("No file manager for “%s”: %s", folder, error->message);
  if (gtk_widget_get_mapped (GTK_WIDGET (window)))
    midline_message_show (GTK_WIDGET (window), _("The Folder Did Not Open"), folder);
}

/**
 * midline_open_address:
 * @from: widget that asked for it, inside a window
 * @address: a web address; tracking codes are left out
 *
 * Opens an address in the person's browser. When there is none, a dialog shows the address to
 * copy.
 */
void
midline_open_address (GtkWidget  *from,
                      const char *address)
{
  g_autofree char *clean = midline_video_address_strip_tracking (address);
  GtkRoot *root = gtk_widget_get_root (from);

  g_return_if_fail (GTK_IS_WINDOW (root));

  gtk_show_uri_full (g_object_ref (GTK_WINDOW (root)), clean, GDK_CURRENT_TIME, NULL,
                     address_opened_cb, g_strdup (clean));
}

/**
 * midline_open_folder:
 * @from: widget that asked for it, inside a window or a window itself
 * @folder: an absolute path
 *
 * Opens a folder in the person's file manager. When there is none, a dialog shows where the folder
 * is.
 */
void
midline_open_folder (GtkWidget  *from,
                     const char *folder)
{
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  g_autofree char *uri = g_file_get_uri (file);
  GtkRoot *root = gtk_widget_get_root (from);

  g_return_if_fail (GTK_IS_WINDOW (root));

  gtk_show_uri_full (g_object_ref (GTK_WINDOW (root)), uri, GDK_CURRENT_TIME, NULL,
                     folder_opened_cb, g_strdup (folder));
}
