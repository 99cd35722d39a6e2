/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-add-exercise.h"

#include "midline-message.h"
#include "midline-words.h"

#include <glib/gi18n-lib.h>

/* An addition that waits for the answer to a warning. */
typedef struct {
  GtkWidget *page;          /* (owned) */
  MidlineProgram *program;  /* (owned) */
  MidlineDate date;
  char *exercise_id;        /* (owned) */
  MidlineAddedFunc added;   /* (nullable) */
} Addition;

static void
addition_free (gpointer data)
{
  Addition *addition = data;

  g_object_unref (addition->page);
  g_object_unref (addition->program);
  g_free (addition->exercise_id);
  g_free (addition);
}

static void
add (const Addition *addition)
{
  if (midline_program_add_exercise (addition->program, addition->date, addition->exercise_id)
      && addition->added != NULL)
    addition->added (addition->page);
}

static void
response_cb (AdwMessageDialog *dialog,
             const char       *response,
             gpointer          user_data)
{
  if (g_str_equal (response, "add"))
    add (user_data);
}

static void
addition_closure_free (gpointer  data,
                       GClosure *closure)
{
  addition_free (data);
}

static void
ask (Addition   *addition,
     const char *name,
     const char *warning)
{
  GtkRoot *root = gtk_widget_get_root (addition->page);
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (root), NULL, warning);

  /* Translators: the title of a question, for example “Add Clamshell?” */
  adw_message_dialog_format_heading (ADW_MESSAGE_DIALOG (dialog), _("Add %s?"), name);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("Cancel"),
                                    "add", _("Add Anyway"), NULL);
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), addition,
                         addition_closure_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* An exercise stands in a session once. */
static void
tell_already_there (GtkWidget  *page,
                    const char *name,
                    MidlineDate date)
{
  g_autofree char *day = midline_words_date_long (date);
  /* Translators: for example “Clamshell is already planned for Friday, 13 March.” */
  g_autofree char *body = g_strdup_printf (_("%s is already planned for %s."), name, day);

  midline_message_show (page, _("Already in Your Plan"), body);
}

static gboolean
is_planned (const MidlineWeek *week,
            MidlineDate        date,
            const char        *exercise_id)
{
  MidlineSession *session = midline_week_get_session (week, date);

  return session != NULL && midline_session_find (session, exercise_id) != NULL;
}

/**
 * midline_add_exercise:
 * @page: the page that asks
 * @date: a day of a week that is built
 * @exercise_id: what to add, with its typical dose
 * @added: (nullable): called when it was added
 *
 * Adds an exercise to a day; where that passes a bound, one plain warning comes first.
 */
void
midline_add_exercise (GtkWidget        *page,
                      MidlineProgram   *program,
                      MidlineDate       date,
                      const char       *exercise_id,
                      MidlineAddedFunc  added)
{
  MidlineCatalogue *catalogue = midline_program_get_catalogue (program);
  MidlineExercise *exercise = midline_catalogue_lookup (catalogue, exercise_id);
  g_autoptr (MidlineWeek) before = midline_program_dup_week (program, date, NULL);
  g_autoptr (MidlineWeek) after = NULL;
  g_autofree char *warning = NULL;
  Addition *addition;

  if (exercise == NULL || before == NULL)
    return;
  if (is_planned (before, date, exercise_id))
    {
      tell_already_there (page, exercise->name, date);
      return;
    }
  after = midline_plan_edit_add (catalogue, before, date, exercise_id, &exercise->dose);
  warning = after != NULL ? midline_program_dup_edit_warning (program, after) : NULL;
  addition = g_new0 (Addition, 1);
  addition->page = g_object_ref (page);
  addition->program = g_object_ref (program);
  addition->date = date;
  addition->exercise_id = g_strdup (exercise_id);
  addition->added = added;
  if (warning != NULL)
    {
      ask (addition, exercise->name, warning);
      return;
    }
  add (addition);
  addition_free (addition);
}
