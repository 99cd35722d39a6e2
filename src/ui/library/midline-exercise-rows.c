/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-exercise-rows.h"

#include "midline-figure-tile.h"
#include "midline-labels.h"

#include <glib/gi18n-lib.h>

/**
 * midline_exercise_step_new:
 * @number: from 1
 * @text: what to do
 *
 * One step with its number before it.
 */
GtkWidget *
midline_exercise_step_new (int         number,
                           const char *text)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "spacing", 12,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM, NULL);
  g_autofree char *digits = g_strdup_printf ("%d", number);
  /* Translators: how a step is read out, for example “Step 1: Lie on your side.” */
  g_autofree char *name = g_strdup_printf (_("Step %d: %s"), number, text);
  GtkWidget *number_label = gtk_label_new (digits);
  GtkWidget *text_label = midline_label_new (text, NULL);

  gtk_widget_set_valign (number_label, GTK_ALIGN_START);
  gtk_widget_add_css_class (number_label, "midline-step-number");
  gtk_widget_set_hexpand (text_label, TRUE);
  gtk_box_append (GTK_BOX (box), number_label);
  gtk_box_append (GTK_BOX (box), text_label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return box;
}

/** midline_exercise_neighbour_row_new: a row that leads to the next exercise of the ladder. */
GtkWidget *
midline_exercise_neighbour_row_new (MidlineProgram         *program,
                                    const MidlineNeighbour *neighbour)
{
  GtkWidget *row = adw_action_row_new ();
  MidlineExercise *exercise = neighbour->exercise;

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), exercise->name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), neighbour->words);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                             midline_figure_tile_new (program, exercise,
                                                      MIDLINE_FIGURE_ROW_NARROW));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.show-exercise");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", exercise->id);
  return row;
}

static GtkWidget *
create_row (GtkWidget  *content,
            const char *name)
{
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_widget_add_css_class (content, "midline-text-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), content);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return row;
}

/**
 * midline_exercise_text_row_new:
 * @caption: (nullable): a few words above the text
 * @text: to read
 */
GtkWidget *
midline_exercise_text_row_new (const char *caption,
                               const char *text)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  g_autofree char *name = caption != NULL ? g_strdup_printf ("%s: %s", caption, text)
                                          : g_strdup (text);
  GtkWidget *row;

  if (caption != NULL)
    {
      GtkWidget *label = midline_label_new (caption, "caption-heading");

      gtk_widget_add_css_class (label, "dim-label");
      gtk_box_append (GTK_BOX (box), label);
    }
  gtk_box_append (GTK_BOX (box), midline_label_new (text, NULL));
  row = create_row (box, name);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  return row;
}

/** midline_exercise_finding_row_new: a sentence that leads to the source it comes from. */
GtkWidget *
midline_exercise_finding_row_new (const MidlineFinding *finding)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *text = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *source = midline_label_new (finding->source_name, "caption-heading");
  g_autofree char *name = g_strdup_printf ("%s %s", finding->text, finding->source_name);
  GtkWidget *row;

  gtk_widget_add_css_class (source, "midline-accent-text");
  gtk_widget_set_hexpand (text, TRUE);
  gtk_box_append (GTK_BOX (text), midline_label_new (finding->text, NULL));
  gtk_box_append (GTK_BOX (text), source);
  gtk_box_append (GTK_BOX (box), text);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("go-next-symbolic"));
  row = create_row (box, name);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.show-source");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", finding->source_id);
  return row;
}
