/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-message.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/**
 * midline_message_show:
 * @from: the widget that has something to tell, inside a window or a window itself
 * @heading: what happened, in header capitals
 * @body: what is safe and what to do
 *
 * Tells one thing in a dialog of one button.
 *
 * Returns: (transfer none): the dialog, which goes when it is closed
 */
GtkWidget *
midline_message_show (GtkWidget  *from,
                      const char *heading,
                      const char *body)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (from)), heading,
                                              body);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("Close"));
  gtk_window_present (GTK_WINDOW (dialog));
  return dialog;
}
