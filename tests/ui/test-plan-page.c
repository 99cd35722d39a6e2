/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-plan-day.h"
#include "midline-plan-dose-dialog.h"
#include "midline-plan-history-page.h"
#include "midline-plan-page.h"
#include "midline-plan-swap-dialog.h"
#include "midline-stage.h"

/* The real window over a sample person on Wednesday, 11 March 2026, the second week. */
typedef struct {
  MidlineSample *sample;
  MidlineWindow *window;
  GtkWidget *page;
} Fixture;

#define WEDNESDAY "2026-03-11"
#define FRIDAY "2026-03-13"

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->sample = midline_sample_new (2026, 3, 2);
  midline_sample_start_plan (fixture->sample);
  midline_sample_live_days (fixture->sample, 9);
  fixture->window = midline_stage_open_window (fixture->sample, GPOINTER_TO_INT (data), 800);
  midline_window_show_page (fixture->window, "plan");
  midline_stage_settle ();
  fixture->page = midline_stage_find (GTK_WIDGET (fixture->window), MIDLINE_TYPE_PLAN_PAGE, NULL);
  g_assert_nonnull (fixture->page);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  midline_stage_close (GTK_WINDOW (fixture->window));
  midline_sample_free (fixture->sample);
}

static char *
dup_exercise_id (Fixture *fixture, const char *iso, guint index)
{
  g_autoptr (MidlineSession) session =
    midline_program_dup_session (fixture->sample->program, midline_date_from_iso (iso));

  return g_strdup (((MidlinePlanItem *) g_ptr_array_index (session->items, index))->exercise_id);
}

static gboolean
holds (Fixture *fixture, const char *iso, const char *exercise_id)
{
  g_autoptr (MidlineSession) session =
    midline_program_dup_session (fixture->sample->program, midline_date_from_iso (iso));

  return session != NULL && midline_session_find (session, exercise_id) != NULL;
}

typedef struct {
  MidlineDate date;
  const char *exercise_id;
  GtkWidget *entry;
  guint n_entries;
} EntrySearch;

static void
find_entry_cb (GtkWidget *widget, gpointer user_data)
{
  EntrySearch *search = user_data;

  if (!MIDLINE_IS_PLAN_ENTRY (widget))
    return;
  search->n_entries++;
  if (midline_plan_entry_get_date (MIDLINE_PLAN_ENTRY (widget)) == search->date
      && g_str_equal (midline_plan_entry_get_exercise_id (MIDLINE_PLAN_ENTRY (widget)),
                      search->exercise_id))
    search->entry = widget;
}

static GtkWidget *
find_entry (Fixture *fixture, const char *iso, const char *exercise_id)
{
  EntrySearch search = { midline_date_from_iso (iso), exercise_id, NULL, 0 };

  midline_stage_walk (fixture->page, find_entry_cb, &search);
  return search.entry;
}

static GtkWidget *
find_dialog (Fixture *fixture, GType type)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWidget) toplevel = g_list_model_get_item (toplevels, i);

      if (g_type_is_a (G_OBJECT_TYPE (toplevel), type) && gtk_widget_get_visible (toplevel)
          && toplevel != GTK_WIDGET (fixture->window))
        return toplevel;
    }
  return NULL;
}

static void
do_action (Fixture *fixture, const char *action, const char *a, const char *b)
{
  if (b != NULL)
    gtk_widget_activate_action (fixture->page, action, "(ss)", a, b);
  else
    gtk_widget_activate_action (fixture->page, action, NULL);
  midline_stage_settle ();
}

static void
test_entries (Fixture *fixture, gconstpointer data)
{
  EntrySearch search = { 0, "", NULL, 0 };
  g_autoptr (MidlineWeek) week =
    midline_program_dup_week (fixture->sample->program, midline_date_from_iso (WEDNESDAY), NULL);
  guint n_items = 0;
  g_autofree char *id = dup_exercise_id (fixture, WEDNESDAY, 0);

  for (guint i = 0; i < week->sessions->len; i++)
    n_items += ((MidlineSession *) g_ptr_array_index (week->sessions, i))->items->len;
  midline_stage_walk (fixture->page, find_entry_cb, &search);
  g_assert_cmpuint (search.n_entries, ==, n_items);
  gtk_test_accessible_assert_property (find_entry (fixture, WEDNESDAY, id),
                                       GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE);
}

static void
test_weeks (Fixture *fixture, gconstpointer data)
{
  do_action (fixture, "plan.later", NULL, NULL);
  g_assert_nonnull (midline_stage_find (fixture->page, GTK_TYPE_LABEL, "16 – 22 March"));
  g_assert_nonnull (midline_stage_find (fixture->page, GTK_TYPE_LABEL, "Likely"));
  do_action (fixture, "plan.this-week", NULL, NULL);
  g_assert_nonnull (midline_stage_find (fixture->page, GTK_TYPE_LABEL, "9 – 15 March"));
  g_assert_null (midline_stage_find (fixture->page, GTK_TYPE_LABEL, "Likely"));
  do_action (fixture, "plan.earlier", NULL, NULL);
  g_assert_nonnull (midline_stage_find (fixture->page, GTK_TYPE_LABEL, "2 – 8 March"));
  g_assert_false (gtk_widget_get_sensitive (
    midline_stage_find (fixture->page, GTK_TYPE_BUTTON, "Earlier Week")));
  g_assert_true (gtk_widget_get_sensitive (
    midline_stage_find (fixture->page, GTK_TYPE_BUTTON, "Later Week")));
}

/* A change elsewhere leaves the widgets of a day, and the focus in them, where they are. */
static void
test_update_in_place (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = dup_exercise_id (fixture, FRIDAY, 1);
  g_autofree char *today_id = dup_exercise_id (fixture, WEDNESDAY, 0);
  GtkWidget *entry = find_entry (fixture, FRIDAY, id);

  gtk_widget_grab_focus (entry);
  g_assert_true (midline_program_tick_exercise (fixture->sample->program,
                                                midline_date_from_iso (WEDNESDAY), today_id, TRUE));
  midline_stage_settle ();
  g_assert_true (find_entry (fixture, FRIDAY, id) == entry);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == entry);
}

static void
test_remove_and_undo (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = dup_exercise_id (fixture, FRIDAY, 1);
  g_autofree char *next_id = dup_exercise_id (fixture, FRIDAY, 2);

  gtk_widget_grab_focus (find_entry (fixture, FRIDAY, id));
  do_action (fixture, "plan.remove", FRIDAY, id);
  g_assert_null (find_entry (fixture, FRIDAY, id));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window))
                 == find_entry (fixture, FRIDAY, next_id));
  gtk_widget_activate_action (fixture->page, "win.undo", NULL);
  midline_stage_settle ();
  g_assert_nonnull (find_entry (fixture, FRIDAY, id));
}

/* From Friday towards the end of the week lies Saturday; the focus goes along. */
static void
test_step (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = dup_exercise_id (fixture, FRIDAY, 0);
  GtkWidget *dialog;

  gtk_widget_grab_focus (find_entry (fixture, FRIDAY, id));
  gtk_widget_activate_action (fixture->page, "plan.step", "(ssi)", FRIDAY, id, 1);
  midline_stage_settle ();
  dialog = find_dialog (fixture, ADW_TYPE_MESSAGE_DIALOG);
  if (dialog != NULL)
    adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "do");
  midline_stage_settle ();
  g_assert_false (holds (fixture, FRIDAY, id));
  g_assert_true (holds (fixture, "2026-03-14", id));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window))
                 == find_entry (fixture, "2026-03-14", id));
}

/* Days gone by refuse every edit. */
static void
test_gone_by (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = dup_exercise_id (fixture, "2026-03-09", 0);

  do_action (fixture, "plan.remove", "2026-03-09", id);
  do_action (fixture, "plan.swap", "2026-03-09", id);
  do_action (fixture, "plan.dose", "2026-03-09", id);
  gtk_widget_activate_action (fixture->page, "plan.move", "(sss)", "2026-03-09", id, FRIDAY);
  gtk_widget_activate_action (fixture->page, "plan.move", "(sss)", FRIDAY, id, "2026-03-09");
  midline_stage_settle ();
  g_assert_true (holds (fixture, "2026-03-09", id));
  g_assert_null (find_dialog (fixture, ADW_TYPE_MESSAGE_DIALOG));
  g_assert_null (find_dialog (fixture, MIDLINE_TYPE_PLAN_SWAP_DIALOG));
  g_assert_null (find_dialog (fixture, MIDLINE_TYPE_PLAN_DOSE_DIALOG));
}

/* Two strength days that would touch: one warning, and the person decides. */
static void
test_warning (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = dup_exercise_id (fixture, WEDNESDAY, 0);
  static const char * const answers[] = { "cancel", "do" };

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      GtkWidget *dialog;

      do_action (fixture, "plan.move-session", WEDNESDAY, "2026-03-12");
      dialog = find_dialog (fixture, ADW_TYPE_MESSAGE_DIALOG);
      g_assert_nonnull (dialog);
      g_assert_true (holds (fixture, WEDNESDAY, id));
      adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), answers[i]);
      midline_stage_settle ();
      g_assert_cmpint (holds (fixture, "2026-03-12", id), ==, i == 1);
    }
}

/* The first exercise of Friday that has offers, or that has none. (nullable) */
static char *
find_swappable (Fixture *fixture, gboolean has_offers)
{
  MidlineProgram *program = fixture->sample->program;
  MidlineDate date = midline_date_from_iso (FRIDAY);
  g_autoptr (MidlineSession) session = midline_program_dup_session (program, date);

  for (guint i = 0; i < session->items->len; i++)
    {
      const char *id = ((MidlinePlanItem *) g_ptr_array_index (session->items, i))->exercise_id;
      g_autoptr (GPtrArray) offers = midline_program_list_swaps (program, date, id);

      if ((offers->len > 0) == has_offers)
        return g_strdup (id);
    }
  return NULL;
}

static void
test_swap (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = find_swappable (fixture, TRUE);
  g_autoptr (GPtrArray) offers = midline_program_list_swaps (
    fixture->sample->program, midline_date_from_iso (FRIDAY), id);
  MidlineSwapOffer *offer = g_ptr_array_index (offers, 0);
  GtkWidget *dialog;
  GtkWidget *row;

  do_action (fixture, "plan.swap", FRIDAY, id);
  dialog = find_dialog (fixture, MIDLINE_TYPE_PLAN_SWAP_DIALOG);
  g_assert_nonnull (dialog);
  row = midline_stage_find (dialog, ADW_TYPE_ACTION_ROW, offer->exercise->name);
  g_assert_nonnull (row);
  gtk_widget_activate (row);
  midline_stage_settle ();
  dialog = find_dialog (fixture, ADW_TYPE_MESSAGE_DIALOG);
  if (dialog != NULL)
    adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "do");
  midline_stage_settle ();
  g_assert_false (holds (fixture, FRIDAY, id));
  g_assert_true (holds (fixture, FRIDAY, offer->exercise->id));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window))
                 == find_entry (fixture, FRIDAY, offer->exercise->id));
}

static void
test_nothing_to_swap (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = find_swappable (fixture, FALSE);
  GtkWidget *dialog;

  if (id == NULL)
    {
      g_test_skip ("every exercise of the day has offers");
      return;
    }
  do_action (fixture, "plan.swap", FRIDAY, id);
  dialog = find_dialog (fixture, MIDLINE_TYPE_PLAN_SWAP_DIALOG);
  g_assert_nonnull (midline_stage_find (dialog, GTK_TYPE_LABEL, "Nothing Else Fits Here"));
  gtk_window_close (GTK_WINDOW (dialog));
  midline_stage_settle ();
}

static void
test_dose (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = dup_exercise_id (fixture, FRIDAY, 0);
  g_autoptr (MidlineSession) after = NULL;
  GtkWidget *dialog;
  GtkWidget *change;

  do_action (fixture, "plan.dose", FRIDAY, id);
  dialog = find_dialog (fixture, MIDLINE_TYPE_PLAN_DOSE_DIALOG);
  g_assert_nonnull (dialog);
  change = midline_stage_find (dialog, GTK_TYPE_BUTTON, "Change");
  g_assert_false (gtk_widget_get_sensitive (change));
  gtk_spin_button_set_value (
    GTK_SPIN_BUTTON (midline_stage_find (dialog, GTK_TYPE_SPIN_BUTTON, NULL)), 1);
  g_assert_true (gtk_widget_get_sensitive (change));
  midline_stage_click (dialog, "Change");
  after = midline_program_dup_session (fixture->sample->program, midline_date_from_iso (FRIDAY));
  g_assert_cmpint (midline_session_find (after, id)->dose.sets, ==, 1);
}

/* The menu, and the popover with the reason and its sources, open at the exercise. */
static void
test_popovers (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = dup_exercise_id (fixture, FRIDAY, 0);
  GtkWidget *entry = find_entry (fixture, FRIDAY, id);

  g_signal_emit_by_name (entry, "clicked");
  midline_stage_settle ();
  g_assert_nonnull (midline_stage_find (entry, GTK_TYPE_POPOVER_MENU, NULL));
  gtk_popover_popdown (GTK_POPOVER (midline_stage_find (entry, GTK_TYPE_POPOVER, NULL)));
  midline_stage_settle ();
  g_assert_null (midline_stage_find (entry, GTK_TYPE_POPOVER, NULL));

  do_action (fixture, "plan.why", FRIDAY, id);
  g_assert_nonnull (midline_stage_find (entry, GTK_TYPE_POPOVER, NULL));
  g_assert_nonnull (midline_stage_find (entry, GTK_TYPE_BUTTON, NULL));
  /* An edit that takes the exercise away takes its popover along. */
  do_action (fixture, "plan.remove", FRIDAY, id);
  g_assert_null (find_entry (fixture, FRIDAY, id));
}

static void
test_list (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = dup_exercise_id (fixture, FRIDAY, 0);
  GtkWidget *head = midline_stage_find (fixture->page, GTK_TYPE_BUTTON, "Fri");

  g_assert_nonnull (head);
  gtk_test_accessible_assert_state (head, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
  g_signal_emit_by_name (head, "clicked");
  midline_stage_settle ();
  gtk_test_accessible_assert_state (head, GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
  g_assert_true (gtk_widget_get_mapped (find_entry (fixture, FRIDAY, id)));
  /* A day that is open stays open when the program changes. */
  do_action (fixture, "plan.remove", FRIDAY, id);
  gtk_test_accessible_assert_state (head, GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
}

static void
test_views (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MidlineScreening) screening =
    midline_screening_new (midline_program_get_today (fixture->sample->program));

  screening->answered = (1u << MIDLINE_N_SCREENING_ROWS) - 1;
  screening->yes = (1u << MIDLINE_N_SCREENING_ROWS) - 1;
  g_assert_true (midline_program_save_screening (fixture->sample->program, screening));
  midline_stage_settle ();
  g_assert_nonnull (midline_stage_find (fixture->page, GTK_TYPE_BUTTON,
                                        "A Clinician Said It Is Fine…"));
  g_assert_null (midline_stage_find (fixture->page, GTK_TYPE_BUTTON, "Later Week"));
  g_assert_true (midline_program_confirm_clinician (
    fixture->sample->program, midline_program_get_today (fixture->sample->program)));
  midline_stage_settle ();
  g_assert_nonnull (midline_stage_find (fixture->page, GTK_TYPE_BUTTON, "Later Week"));
}

static void
test_history (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = dup_exercise_id (fixture, FRIDAY, 0);
  GtkWidget *page;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-history", NULL);
  midline_stage_settle ();
  page = midline_stage_find (GTK_WIDGET (fixture->window), MIDLINE_TYPE_PLAN_HISTORY_PAGE, NULL);
  g_assert_nonnull (page);
  g_assert_nonnull (midline_stage_find (page, GTK_TYPE_LABEL, "Plan started"));
  g_assert_true (midline_program_remove_exercise (fixture->sample->program,
                                                  midline_date_from_iso (FRIDAY), id));
  midline_stage_settle ();
  g_assert_nonnull (midline_stage_find (page, GTK_TYPE_LABEL, "Today"));
}

int
main (int argc, char **argv)
{
  static const struct {
    const char *path;
    int width;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/plan-page/entries", 1100, test_entries },
    { "/plan-page/weeks", 1100, test_weeks },
    { "/plan-page/update-in-place", 1100, test_update_in_place },
    { "/plan-page/remove-and-undo", 1100, test_remove_and_undo },
    { "/plan-page/step", 1100, test_step },
    { "/plan-page/gone-by", 1100, test_gone_by },
    { "/plan-page/warning", 1100, test_warning },
    { "/plan-page/swap", 1100, test_swap },
    { "/plan-page/nothing-to-swap", 1100, test_nothing_to_swap },
    { "/plan-page/dose", 1100, test_dose },
    { "/plan-page/popovers", 1100, test_popovers },
    { "/plan-page/list", 400, test_list },
    { "/plan-page/views", 1100, test_views },
    { "/plan-page/history", 1100, test_history },
  };

  g_test_init (&argc, &argv, NULL);
  midline_stage_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, GINT_TO_POINTER (tests[i].width), set_up, tests[i].test,
                tear_down);
  return g_test_run ();
}
