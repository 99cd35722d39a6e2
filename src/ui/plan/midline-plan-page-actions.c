/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be done on the Plan page, as actions of its widget class. Days and exercises are named
 * by ISO date and id, so that buttons, keys, menus and drops all say the same. */

#include "midline-plan-dose-dialog.h"
#include "midline-plan-menus.h"
#include "midline-plan-page-private.h"
#include "midline-plan-popup.h"
#include "midline-plan-request.h"
#include "midline-plan-swap-dialog.h"
#include "midline-plan-why.h"

#include <glib/gi18n-lib.h>

static GtkWindow *
get_window (MidlinePlanPage *self)
{
  return GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
}

/* The focus goes with what the edit leaves behind. */
static void
apply_request (MidlinePlanPage          *self,
               const MidlinePlanRequest *request)
{
  if (request->kind == MIDLINE_PLAN_REQUEST_SWAP)
    midline_plan_page_wish_focus (self, request->date, request->new_exercise_id);
  else if (request->new_date != MIDLINE_NO_DATE)
    midline_plan_page_wish_focus (self, request->new_date, request->exercise_id);
  if (!midline_plan_request_apply (request, midline_plan_page_get_program (self)))
    midline_plan_page_wish_focus (self, MIDLINE_NO_DATE, NULL);
}

/* A request that waits for the answer to its warning. */
typedef struct {
  MidlinePlanPage *page;       /* (owned) */
  MidlinePlanRequest *request; /* (owned) */
} Waiting;

static void
waiting_free (gpointer  data,
              GClosure *closure)
{
  Waiting *self = data;

  g_object_unref (self->page);
  midline_plan_request_free (self->request);
  g_free (self);
}

static void
warning_answered_cb (AdwMessageDialog *dialog,
                     const char       *response,
                     gpointer          user_data)
{
  Waiting *waiting = user_data;

  if (g_str_equal (response, "do"))
    apply_request (waiting->page, waiting->request);
}

/* Makes the edit, after one plain warning when it passes a bound. Takes @request. */
static void
ask_for (MidlinePlanPage    *self,
         MidlinePlanRequest *request)
{
  g_autoptr (MidlinePlanRequest) owned = request;
  g_autofree char *warning =
    midline_plan_request_dup_warning (request, midline_plan_page_get_program (self));
  GtkWidget *dialog;
  Waiting *waiting;

  if (warning == NULL)
    {
      apply_request (self, request);
      return;
    }
  dialog = adw_message_dialog_new (get_window (self), _("Past the Limits of the Plan"), warning);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("Cancel"), "do",
                                    _("Do It Anyway"), NULL);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  waiting = g_new0 (Waiting, 1);
  waiting->page = g_object_ref (self);
  waiting->request = g_steal_pointer (&owned);
  g_signal_connect_data (dialog, "response", G_CALLBACK (warning_answered_cb), waiting,
                         waiting_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* The request that a dialog hands back. */
static void
requested_cb (MidlinePlanPage    *self,
              MidlinePlanRequest *request)
{
  ask_for (self, midline_plan_request_copy (request));
}

static void
present_dialog (MidlinePlanPage *self,
                GtkWidget       *dialog)
{
  g_signal_connect_object (dialog, "requested", G_CALLBACK (requested_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* The day of an ISO date when it can be changed; rings the bell when it cannot. */
static const MidlinePlanDayState *
find_open_day (MidlinePlanPage *self,
               const char      *iso)
{
  const MidlinePlanDayState *day =
    midline_plan_state_find_day (midline_plan_page_get_state (self), midline_date_from_iso (iso));

  if (day != NULL && day->fixed == MIDLINE_PLAN_DAY_OPEN)
    return day;
  gtk_widget_error_bell (GTK_WIDGET (self));
  return NULL;
}

static void
entry_menu_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlinePlanPage *self = MIDLINE_PLAN_PAGE (widget);
  const MidlinePlanState *state = midline_plan_page_get_state (self);
  const char *iso, *id;
  MidlinePlanDay *day;
  MidlinePlanEntry *entry;
  MidlineDate date;

  g_variant_get (parameter, "(&s&s)", &iso, &id);
  date = midline_date_from_iso (iso);
  day = midline_plan_page_find_day (self, date);
  entry = day != NULL ? midline_plan_day_find_entry (day, id) : NULL;
  if (entry != NULL)
    midline_plan_popup_open_menu (
      GTK_WIDGET (entry),
      midline_plan_menu_new_for_entry (state, midline_plan_state_find_day (state, date), id));
}

static void
session_menu_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlinePlanPage *self = MIDLINE_PLAN_PAGE (widget);
  const MidlinePlanState *state = midline_plan_page_get_state (self);
  MidlineDate date = midline_date_from_iso (g_variant_get_string (parameter, NULL));
  MidlinePlanDay *day = midline_plan_page_find_day (self, date);

  if (day != NULL)
    midline_plan_popup_open_menu (
      midline_plan_day_get_menu_owner (day),
      midline_plan_menu_new_for_session (state, midline_plan_state_find_day (state, date)));
}

static void
why_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlinePlanPage *self = MIDLINE_PLAN_PAGE (widget);
  const char *iso, *id;
  MidlinePlanDay *day;
  MidlinePlanEntry *entry;
  GtkWidget *popover;

  g_variant_get (parameter, "(&s&s)", &iso, &id);
  day = midline_plan_page_find_day (self, midline_date_from_iso (iso));
  entry = day != NULL ? midline_plan_day_find_entry (day, id) : NULL;
  if (entry == NULL)
    return;
  popover = midline_plan_why_new (midline_plan_page_get_program (self),
                                  midline_plan_entry_get_date (entry), id);
  if (popover != NULL)
    midline_plan_popup_open (GTK_WIDGET (entry), GTK_POPOVER (popover));
}

static void
swap_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlinePlanPage *self = MIDLINE_PLAN_PAGE (widget);
  const char *iso, *id;
  const MidlinePlanDayState *day;

  g_variant_get (parameter, "(&s&s)", &iso, &id);
  day = find_open_day (self, iso);
  if (day != NULL)
    present_dialog (self, midline_plan_swap_dialog_new (get_window (self),
                                                        midline_plan_page_get_program (self),
                                                        day->date, id));
}

static void
dose_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlinePlanPage *self = MIDLINE_PLAN_PAGE (widget);
  MidlineProgram *program = midline_plan_page_get_program (self);
  const char *iso, *id;
  const MidlinePlanDayState *day;
  g_autoptr (MidlineSession) session = NULL;
  MidlinePlanItem *item;

  g_variant_get (parameter, "(&s&s)", &iso, &id);
  day = find_open_day (self, iso);
  session = day != NULL ? midline_program_dup_session (program, day->date) : NULL;
  item = session != NULL ? midline_session_find (session, id) : NULL;
  if (item != NULL)
    present_dialog (self, midline_plan_dose_dialog_new (get_window (self), program, day->date,
                                                        item));
}

static void
move_to (MidlinePlanPage *self,
         const char      *from,
         const char      *exercise_id,
         const char      *to)
{
  const MidlinePlanDayState *from_day = find_open_day (self, from);
  const MidlinePlanDayState *to_day = from_day != NULL ? find_open_day (self, to) : NULL;
  MidlinePlanRequest *request;

  if (to_day == NULL)
    return;
  request = midline_plan_request_new (exercise_id != NULL ? MIDLINE_PLAN_REQUEST_MOVE
                                                          : MIDLINE_PLAN_REQUEST_MOVE_SESSION,
                                      from_day->date, exercise_id);
  request->new_date = to_day->date;
  ask_for (self, request);
}

static void
move_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  const char *from, *id, *to;

  g_variant_get (parameter, "(&s&s&s)", &from, &id, &to);
  move_to (MIDLINE_PLAN_PAGE (widget), from, id, to);
}

static void
move_session_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  const char *from, *to;

  g_variant_get (parameter, "(&s&s)", &from, &to);
  move_to (MIDLINE_PLAN_PAGE (widget), from, NULL, to);
}

/* To the next day in a direction that can be changed. */
static void
step_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlinePlanPage *self = MIDLINE_PLAN_PAGE (widget);
  const MidlinePlanState *state = midline_plan_page_get_state (self);
  const char *from, *id;
  int direction;
  MidlineDate date;
  const MidlinePlanDayState *day;

  g_variant_get (parameter, "(&s&si)", &from, &id, &direction);
  date = midline_date_from_iso (from);
  do
    {
      date += direction;
      day = midline_plan_state_find_day (state, date);
    }
  while (day != NULL && day->fixed != MIDLINE_PLAN_DAY_OPEN);
  if (day != NULL)
    {
      g_autofree char *to = midline_date_to_iso (day->date);

      move_to (self, from, id, to);
    }
  else
    {
      gtk_widget_error_bell (widget);
    }
}

static void
remove_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlinePlanPage *self = MIDLINE_PLAN_PAGE (widget);
  const char *iso, *id;
  const MidlinePlanDayState *day;

  g_variant_get (parameter, "(&s&s)", &iso, &id);
  day = find_open_day (self, iso);
  if (day != NULL)
    ask_for (self, midline_plan_request_new (MIDLINE_PLAN_REQUEST_REMOVE, day->date, id));
}

static void
add_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  const MidlinePlanState *state = midline_plan_page_get_state (MIDLINE_PLAN_PAGE (widget));
  g_autofree char *iso = midline_date_to_iso (state->add_date);

  gtk_widget_activate_action (widget, "win.show-library", "s", iso);
}

static void
earlier_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlinePlanPage *self = MIDLINE_PLAN_PAGE (widget);

  midline_plan_page_show_week (self, midline_plan_page_get_state (self)->previous_start);
}

static void
later_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlinePlanPage *self = MIDLINE_PLAN_PAGE (widget);

  midline_plan_page_show_week (self, midline_plan_page_get_state (self)->next_start);
}

static void
this_week_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  midline_plan_page_show_week (MIDLINE_PLAN_PAGE (widget), MIDLINE_NO_DATE);
}

static void
accept_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  midline_program_answer_proposal (midline_plan_page_get_program (MIDLINE_PLAN_PAGE (widget)),
                                   TRUE);
}

static void
keep_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  midline_program_answer_proposal (midline_plan_page_get_program (MIDLINE_PLAN_PAGE (widget)),
                                   FALSE);
}

static void
knee_load_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  midline_plan_popup_open (
    midline_plan_page_get_load_button (MIDLINE_PLAN_PAGE (widget)),
    midline_plan_popover_new_text (
      _("A book-keeping number: the sets of the week, each counted with a weight from 0 to 4 for "
        "how much its exercise loads the kneecap. It keeps the plan from growing too fast. It "
        "says nothing about your own knee.")));
}

static void
proposal_why_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlinePlanPage *self = MIDLINE_PLAN_PAGE (widget);
  const MidlinePlanState *state = midline_plan_page_get_state (self);
  g_autofree char *reasons =
    state->proposal_reasons != NULL ? g_strjoinv ("\n\n", state->proposal_reasons) : NULL;

  if (reasons != NULL)
    midline_plan_popup_open (midline_plan_page_get_why_button (self),
                             midline_plan_popover_new_text (reasons));
}

/* Stands behind the items that a fixed day does not allow; never enabled. */
static void
fixed_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_error_bell (widget);
}

/** midline_plan_page_class_install_actions: adds every action to the class of the page. */
void
midline_plan_page_class_install_actions (GtkWidgetClass *klass)
{
  static const struct {
    const char *name;
    const char *parameter_type;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "plan.entry-menu", "(ss)", entry_menu_cb },
    { "plan.session-menu", "s", session_menu_cb },
    { "plan.why", "(ss)", why_cb },
    { "plan.swap", "(ss)", swap_cb },
    { "plan.dose", "(ss)", dose_cb },
    { "plan.move", "(sss)", move_cb },
    { "plan.move-session", "(ss)", move_session_cb },
    { "plan.step", "(ssi)", step_cb },
    { "plan.remove", "(ss)", remove_cb },
    { "plan.add", NULL, add_cb },
    { "plan.earlier", NULL, earlier_cb },
    { "plan.later", NULL, later_cb },
    { "plan.this-week", NULL, this_week_cb },
    { "plan.accept", NULL, accept_cb },
    { "plan.keep", NULL, keep_cb },
    { "plan.proposal-why", NULL, proposal_why_cb },
    { "plan.knee-load", NULL, knee_load_cb },
    { "plan.fixed", NULL, fixed_cb },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (klass, actions[i].name, actions[i].parameter_type,
                                     actions[i].activate);
}
