/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-ready-step.h"

#include "midline-boxed-list.h"
#include "midline-figure-tile.h"
#include "midline-labels.h"
#include "midline-marks.h"
#include "midline-pair-box.h"
#include "midline-phase-gate.h"
#include "midline-planner.h"
#include "midline-session-time.h"
#include "midline-words.h"
#include "midline-wrap-box.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* The last step of the questions: what the plan would be, and why. A view of one proposed week;
 * it changes nothing. */

static GtkWidget *
create_heading (const char *text)
{
  GtkWidget *label = midline_label_new_heading (text);

  gtk_widget_set_margin_top (label, 24);
  gtk_widget_set_margin_bottom (label, 9);
  return label;
}

static GtkWidget *
create_phase (MidlinePhase phase,
              int          length_weeks,
              gboolean     is_present)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *segment = adw_bin_new ();
  int last = midline_phase_get_last_week (phase, length_weeks);
  int first = phase == MIDLINE_PHASE_SETTLE
    ? 1 : midline_phase_get_last_week (phase - 1, length_weeks) + 1;
  g_autofree char *weeks = first == last
    /* Translators: a week of the plan, for example “week 6” */
    ? g_strdup_printf (_("week %d"), first)
    /* Translators: weeks of the plan, for example “weeks 4 to 9” */
    : g_strdup_printf (_("weeks %d to %d"), first, last);

  gtk_widget_add_css_class (segment, "midline-segment");
  if (is_present)
    gtk_widget_add_css_class (segment, "full");
  gtk_widget_set_hexpand (box, TRUE);
  gtk_box_append (GTK_BOX (box), segment);
  gtk_box_append (GTK_BOX (box), midline_label_new (midline_phase_get_name (phase), "heading"));
  gtk_box_append (GTK_BOX (box), midline_label_new_caption (weeks));
  gtk_box_append (GTK_BOX (box), midline_label_new_caption (midline_phase_get_aim (phase)));
  return box;
}

static GtkWidget *
create_phases (const MidlineAnswers *answers,
               MidlinePhase          present)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_set_homogeneous (GTK_BOX (box), TRUE);
  gtk_widget_set_margin_top (box, 18);
  for (int phase = 0; phase < MIDLINE_N_PHASES; phase++)
    gtk_box_append (GTK_BOX (box), create_phase (phase, answers->length_weeks,
                                                 phase == (int) present));
  return box;
}

static GtkWidget *
create_figures (MidlineProgram       *program,
                const MidlineAnswers *answers,
                const MidlineSession *session)
{
  MidlineCatalogue *catalogue = midline_program_get_catalogue (program);
  GtkWidget *box = midline_wrap_box_new ();

  for (guint i = 0; i < session->items->len; i++)
    {
      MidlinePlanItem *item = g_ptr_array_index (session->items, i);
      MidlineExercise *exercise = midline_catalogue_lookup (catalogue, item->exercise_id);
      GtkWidget *tile = midline_figure_tile_new (program, exercise, MIDLINE_FIGURE_ROW_NARROW);

      /* The answers are not those of the program yet. */
      midline_figure_tile_set_side (MIDLINE_FIGURE_TILE (tile), answers->worse_side);
      gtk_widget_set_tooltip_text (tile, exercise->name);
      midline_wrap_box_append (MIDLINE_WRAP_BOX (box), tile);
    }
  return box;
}

static char *
dup_exercise_names (MidlineCatalogue     *catalogue,
                    const MidlineSession *session)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < session->items->len; i++)
    g_ptr_array_add (names, midline_catalogue_lookup (
      catalogue, ((MidlinePlanItem *) g_ptr_array_index (session->items, i))->exercise_id)->name);
  g_ptr_array_add (names, NULL);
  return midline_words_list ((const char * const *) names->pdata);
}

static GtkWidget *
create_session_row (MidlineProgram       *program,
                    const MidlineAnswers *answers,
                    const MidlineSession *session)
{
  MidlineCatalogue *catalogue = midline_program_get_catalogue (program);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *badge = gtk_label_new (midline_words_weekday_short (
    midline_date_get_weekday (session->date)));
  g_autofree char *time = g_strdup_printf (
    /* Translators: minutes and number of exercises of a session: “24 min · 5 exercises” */
    ngettext ("%d min · %u exercise", "%d min · %u exercises", session->items->len),
    midline_session_get_minutes (session, catalogue), session->items->len);
  g_autofree char *names = dup_exercise_names (catalogue, session);
  GtkWidget *pair;

  gtk_widget_add_css_class (badge, "midline-badge-day");
  gtk_widget_add_css_class (badge, "next");
  gtk_widget_add_css_class (badge, "heading");
  gtk_widget_set_valign (badge, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (words), midline_label_new (
                    midline_session_kind_get_name (session->kind), NULL));
  gtk_box_append (GTK_BOX (words), midline_label_new_caption (time));
  gtk_box_append (GTK_BOX (words), midline_label_new_caption (names));
  gtk_box_append (GTK_BOX (line), badge);
  pair = midline_pair_box_new (words, create_figures (program, answers, session));
  gtk_widget_set_hexpand (pair, TRUE);
  gtk_box_append (GTK_BOX (line), pair);
  gtk_widget_set_margin_start (line, 12);
  gtk_widget_set_margin_end (line, 12);
  gtk_widget_set_margin_top (line, 9);
  gtk_widget_set_margin_bottom (line, 9);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), line);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  return row;
}

/* Each reason once, however many days it holds for. */
static void
append_empty_places (GtkWidget            *list,
                     const MidlineAnswers *answers,
                     const MidlineWeek    *week)
{
  g_autoptr (GHashTable) said = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < week->empty_places->len; i++)
    {
      char *text = midline_empty_place_dup_text (
        &g_array_index (week->empty_places, MidlineEmptyPlace, i), answers);

      if (!g_hash_table_contains (said, text))
        gtk_list_box_append (GTK_LIST_BOX (list), midline_text_row_new (text, NULL));
      g_hash_table_add (said, text);
    }
}

static GtkWidget *
create_reasons (const MidlineAnswers *answers,
                const MidlineWeek    *week)
{
  GtkWidget *list = midline_boxed_list_new (_("Why this plan"));
  g_auto (GStrv) reasons = midline_answers_dup_plan_reasons (answers, week);

  for (guint i = 0; reasons[i] != NULL; i++)
    {
      GtkWidget *row = midline_text_row_new (reasons[i], NULL);

      if (i == 0)
        {
          GtkWidget *marks = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

          for (int pillar = 0; pillar < MIDLINE_N_PILLARS; pillar++)
            gtk_box_append (GTK_BOX (marks), midline_pillar_mark_new (pillar, FALSE));
          adw_action_row_add_prefix (ADW_ACTION_ROW (row), marks);
        }
      gtk_list_box_append (GTK_LIST_BOX (list), row);
    }
  append_empty_places (list, answers, week);
  return list;
}

static char *
dup_introduction (const MidlineAnswers *answers)
{
  int n_days = 0;

  for (guint i = 0; i < 7; i++)
    n_days += (answers->weekdays >> i) & 1;
  /* Translators: length, days and time of a plan, for example “12 weeks, 5 days a week, at most 25
   * minutes. It starts gently: …” */
  return g_strdup_printf (ngettext ("%d weeks, %d day a week, at most %d minutes. It starts "
                                    "gently: first settle the knee, then build, then return to "
                                    "what you want to do.",
                                    "%d weeks, %d days a week, at most %d minutes. It starts "
                                    "gently: first settle the knee, then build, then return to "
                                    "what you want to do.", n_days),
                          answers->length_weeks, n_days, answers->minutes);
}

/**
 * midline_ready_step_new:
 * @program: the person's program; asked for the week it would save
 * @answers: the answers to build for
 */
GtkWidget *
midline_ready_step_new (MidlineProgram       *program,
                        const MidlineAnswers *answers)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autoptr (MidlineWeek) week = midline_program_propose_first_week (program, answers);
  g_autofree char *introduction = dup_introduction (answers);
  /* Translators: a heading, for example “Week 1” */
  g_autofree char *week_name = g_strdup_printf (_("Week %d"), week->number);
  GtkWidget *label = midline_label_new_centered (introduction, "dim-label");
  GtkWidget *list = midline_boxed_list_new (week_name);

  gtk_label_set_max_width_chars (GTK_LABEL (label), 60);
  gtk_widget_set_halign (label, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), create_phases (answers, week->phase));
  gtk_box_append (GTK_BOX (box), create_heading (week_name));
  for (guint i = 0; i < week->sessions->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (list),
                         create_session_row (program, answers,
                                             g_ptr_array_index (week->sessions, i)));
  if (week->start > midline_program_get_today (program))
    gtk_list_box_prepend (GTK_LIST_BOX (list),
                          midline_text_row_new (_("The days you chose have gone by this week. The "
                                                  "plan begins with the next week."), NULL));
  gtk_box_append (GTK_BOX (box), list);
  gtk_box_append (GTK_BOX (box), create_heading (_("Why this plan")));
  gtk_box_append (GTK_BOX (box), create_reasons (answers, week));
  return box;
}
