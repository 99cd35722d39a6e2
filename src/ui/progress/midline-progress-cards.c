/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-progress-cards.h"

#include "midline-chart-view.h"
#include "midline-figure-tile.h"
#include "midline-labels.h"
#include "midline-marks.h"
#include "midline-pair-box.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define DOSE_WIDTH 110
#define SWATCH 14
#define SIDES_WIDTH 132

static GtkWidget *
create_value (const MidlineProgressPain *pain)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *value = gtk_label_new (pain->value);
  GtkWidget *words = midline_label_new_caption (pain->value_words);

  gtk_widget_add_css_class (value, "title-2");
  gtk_widget_add_css_class (value, "numeric");
  gtk_widget_set_valign (value, GTK_ALIGN_BASELINE);
  gtk_widget_set_valign (words, GTK_ALIGN_BASELINE);
  gtk_box_append (GTK_BOX (box), value);
  gtk_box_append (GTK_BOX (box), words);
  return box;
}

/** midline_progress_pain_card_new: an activity: name, newest entry, chart, words. */
GtkWidget *
midline_progress_pain_card_new (const MidlineProgressPain *pain)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *title = midline_label_new_heading (pain->title);

  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "midline-card");
  gtk_widget_set_valign (title, GTK_ALIGN_CENTER);
  if (pain->chart == NULL)
    gtk_box_append (GTK_BOX (card), title);
  else
    {
      GtkWidget *view = midline_chart_view_new (TRUE);
      /* Translators: what a chart is about, “Pain: Stairs” */
      g_autofree char *name = g_strdup_printf (_("Pain: %s"), pain->title);

      gtk_box_append (GTK_BOX (card), midline_pair_box_new (title, create_value (pain)));
      midline_chart_view_set_chart (MIDLINE_CHART_VIEW (view), pain->chart, name, pain->sentence);
      gtk_widget_set_margin_top (view, 3);
      gtk_box_append (GTK_BOX (card), view);
    }
  gtk_box_append (GTK_BOX (card), midline_label_new_caption (pain->sentence));
  return card;
}

static void
add_side (GtkWidget  *box,
          MidlineSide side,
          const char *number)
{
  GtkWidget *label;

  if (number == NULL)
    return;
  label = gtk_label_new (number);
  gtk_widget_add_css_class (label, "numeric");
  gtk_box_append (GTK_BOX (box), midline_side_mark_new (side));
  gtk_box_append (GTK_BOX (box), label);
}

/* In a wide row they stand at the end of a column of their own. */
static GtkWidget *
create_sides (const MidlineProgressExercise *exercise,
              gboolean                       is_narrow)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (box, TRUE);
  gtk_widget_set_halign (box, is_narrow ? GTK_ALIGN_START : GTK_ALIGN_END);
  gtk_box_append (GTK_BOX (column), box);
  if (!is_narrow)
    gtk_widget_set_size_request (column, SIDES_WIDTH, -1);
  if (exercise->left == NULL && exercise->right == NULL && exercise->sides != NULL)
    {
      GtkWidget *label = midline_label_new (exercise->sides, "dim-label");

      gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
      gtk_box_append (GTK_BOX (box), label);
    }
  add_side (box, MIDLINE_SIDE_LEFT, exercise->left);
  add_side (box, MIDLINE_SIDE_RIGHT, exercise->right);
  gtk_widget_set_tooltip_text (box, exercise->sides);
  gtk_widget_set_hexpand_set (column, TRUE);
  return column;
}

static GtkWidget *
create_texts (const char                    *name,
              const MidlineProgressExercise *exercise)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (box, TRUE);
  gtk_box_append (GTK_BOX (box), midline_label_new (name, "body"));
  gtk_box_append (GTK_BOX (box), midline_label_new_caption (exercise->sentence));
  return box;
}

/* A click or Enter on the line does what it does beside it. */
static void
dose_taken_cb (GtkWidget *view)
{
  GtkWidget *row = gtk_widget_get_ancestor (view, GTK_TYPE_LIST_BOX_ROW);

  if (row != NULL)
    g_signal_emit_by_name (row, "activate");
}

static GtkWidget *
create_dose (const MidlineProgressExercise *exercise,
             const char                    *exercise_name,
             gboolean                       is_narrow)
{
  GtkWidget *view = midline_chart_view_new (TRUE);
  GtkWidget *clamp;
  /* Translators: what a small chart is about, “Dose over time: Clamshell” */
  g_autofree char *name = g_strdup_printf (_("Dose over time: %s"), exercise_name);

  midline_chart_view_set_chart (MIDLINE_CHART_VIEW (view), exercise->chart, name,
                                exercise->sentence);
  g_signal_connect (view, "point-taken", G_CALLBACK (dose_taken_cb), NULL);
  if (is_narrow)
    return view;
  clamp = adw_clamp_new ();
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), DOSE_WIDTH);
  adw_clamp_set_child (ADW_CLAMP (clamp), view);
  gtk_widget_set_size_request (clamp, DOSE_WIDTH, -1);
  gtk_widget_set_valign (clamp, GTK_ALIGN_CENTER);
  return clamp;
}

/** midline_progress_exercise_row_new: how far an exercise has come; opens its page. */
GtkWidget *
midline_progress_exercise_row_new (MidlineProgram                *program,
                                   const MidlineProgressExercise *exercise,
                                   gboolean                       is_narrow)
{
  MidlineExercise *record = midline_catalogue_lookup (midline_program_get_catalogue (program),
                                                      exercise->exercise_id);
  const char *name = record != NULL ? record->name : exercise->exercise_id;
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = create_texts (name, exercise);
  g_autofree char *description = midline_progress_exercise_dup_words (exercise);

  if (record != NULL)
    gtk_box_append (GTK_BOX (box),
                    midline_figure_tile_new (program, record,
                                             is_narrow ? MIDLINE_FIGURE_ROW_NARROW
                                                       : MIDLINE_FIGURE_ROW));
  gtk_box_append (GTK_BOX (box), texts);
  if (exercise->chart != NULL)
    gtk_box_append (GTK_BOX (is_narrow ? texts : box), create_dose (exercise, name, is_narrow));
  gtk_box_append (GTK_BOX (is_narrow ? texts : box), create_sides (exercise, is_narrow));
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_widget_add_css_class (row, "midline-progress-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
  return row;
}

/** midline_progress_legend_item_new: a day of the calendar with its meaning. */
GtkWidget *
midline_progress_legend_item_new (MidlineChartDay day)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *view = midline_chart_view_new (FALSE);
  g_autoptr (MidlineChart) swatch = midline_chart_new_swatch (day);

  midline_chart_view_set_chart (MIDLINE_CHART_VIEW (view), swatch,
                                midline_chart_day_get_name (day), NULL);
  gtk_widget_set_size_request (view, SWATCH, SWATCH);
  gtk_widget_set_valign (view, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), view);
  gtk_box_append (GTK_BOX (box), midline_label_new_caption (midline_chart_day_get_name (day)));
  gtk_widget_set_margin_end (box, 12);
  return box;
}
