/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Asks for time off: why, and until which day. */

#include "midline-time-off-dialog.h"

#include "midline-labels.h"
#include "midline-pair-box.h"
#include "midline-time-off-state.h"
#include "midline-words.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define MARK "mark"
#define PROPOSED_DAYS 3
#define DAYS_A_PAGE 7

/* What one open dialog knows; goes with it. */
typedef struct {
  MidlineProgram *program;    /* (owned) */
  MidlineDate first;
  AdwMessageDialog *dialog;   /* (unowned) */
  GtkCheckButton *reasons[MIDLINE_N_TIME_OFF_KINDS]; /* (unowned) */
  GtkSpinButton *days;        /* (unowned) */
  GtkLabel *words;            /* (unowned) */
} Request;

static void
request_free (Request *request)
{
  g_object_unref (request->program);
  g_free (request);
}

/* -1 while none is chosen: nothing is assumed. */
static int
get_reason (Request *request)
{
  for (int i = 0; i < MIDLINE_N_TIME_OFF_KINDS; i++)
    if (gtk_check_button_get_active (request->reasons[i]))
      return i;
  return -1;
}

static MidlineDate
get_last (Request *request)
{
  return request->first + gtk_spin_button_get_value_as_int (request->days) - 1;
}

static void
update_widgets (Request *request)
{
  g_autofree char *words = midline_time_off_dup_span_words (request->first, get_last (request));

  gtk_label_set_label (request->words, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (request->days),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
  adw_message_dialog_set_response_enabled (request->dialog, MARK, get_reason (request) >= 0);
}

static void
response_cb (Request    *request,
             const char *response)
{
  if (!g_str_equal (response, MARK))
    return;
  gtk_spin_button_update (request->days);
  midline_program_save_time_off (request->program, request->first, get_last (request),
                                 (MidlineTimeOffKind) get_reason (request));
}

static GtkWidget *
create_reasons (Request *request)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing",
                                 6, "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO_GROUP, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Why"), -1);
  for (guint i = 0; i < MIDLINE_N_TIME_OFF_KINDS; i++)
    {
      GtkWidget *button = gtk_check_button_new_with_label (midline_time_off_kind_get_name (i));

      request->reasons[i] = GTK_CHECK_BUTTON (button);
      gtk_check_button_set_group (request->reasons[i], i > 0 ? request->reasons[0] : NULL);
      g_signal_connect_swapped (button, "toggled", G_CALLBACK (update_widgets), request);
      gtk_box_append (GTK_BOX (box), button);
    }
  return box;
}

static GtkWidget *
create_days (Request *request)
{
  GtkWidget *days = gtk_spin_button_new_with_range (1, MIDLINE_MOST_DAYS_OFF, 1);

  request->days = GTK_SPIN_BUTTON (days);
  gtk_spin_button_set_increments (request->days, 1, DAYS_A_PAGE);
  gtk_spin_button_set_value (request->days, PROPOSED_DAYS);
  gtk_accessible_update_property (GTK_ACCESSIBLE (days), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("How many days"), -1);
  g_signal_connect_swapped (days, "value-changed", G_CALLBACK (update_widgets), request);
  return midline_pair_box_new (midline_label_new (_("How many days"), "body"), days);
}

static GtkWidget *
create_form (Request *request)
{
  GtkWidget *form = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *days;

  gtk_box_append (GTK_BOX (form), create_reasons (request));
  days = create_days (request);
  request->words = GTK_LABEL (midline_label_new ("", "dim-label"));
  gtk_box_append (GTK_BOX (form), days);
  gtk_box_append (GTK_BOX (form), GTK_WIDGET (request->words));
  return form;
}

/**
 * midline_time_off_dialog_present:
 * @parent: the window it stands above
 * @program: the person's program
 * @first: the first day of the time off
 *
 * Asks why and until when, then marks the days; what was marked can be taken back like any edit.
 */
void
midline_time_off_dialog_present (GtkWindow      *parent,
                                 MidlineProgram *program,
                                 MidlineDate     first)
{
  g_autofree char *day = midline_words_date_long (first);
  /* Translators: a day, for example “From Wednesday, 11 March. The sessions of these days are not
   * missed, and the plan goes on when you are back.” */
  g_autofree char *body = g_strdup_printf (_("From %s. The sessions of these days are not missed, "
                                             "and the plan goes on when you are back."), day);
  GtkWidget *dialog = adw_message_dialog_new (parent, _("Mark Time Off"), body);
  Request *request = g_new0 (Request, 1);

  request->program = g_object_ref (program);
  request->first = first;
  request->dialog = ADW_MESSAGE_DIALOG (dialog);
  adw_message_dialog_add_responses (request->dialog, "cancel", _("Cancel"), MARK, _("Mark"), NULL);
  adw_message_dialog_set_response_appearance (request->dialog, MARK, ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_close_response (request->dialog, "cancel");
  adw_message_dialog_set_extra_child (request->dialog, create_form (request));
  g_signal_connect_swapped (dialog, "response", G_CALLBACK (response_cb), request);
  g_object_set_data_full (G_OBJECT (dialog), "request", request, (GDestroyNotify) request_free);
  update_widgets (request);
  gtk_window_present (GTK_WINDOW (dialog));
}
