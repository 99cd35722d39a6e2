/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Why an exercise is in the plan, with the ways to what stands behind it. */

#include "midline-plan-why.h"

#include "midline-plan-popup.h"
#include "midline-planner.h"

#include <glib/gi18n-lib.h>

#define MOST_SOURCES 3

static MidlineLesson *
find_lesson (MidlineContent *content,
             const char     *statement_id)
{
  GPtrArray *lessons = midline_content_get_lessons (content);

  for (guint i = 0; i < lessons->len; i++)
    {
      MidlineLesson *lesson = g_ptr_array_index (lessons, i);

      for (guint j = 0; j < lesson->explanation->len; j++)
        {
          MidlineParagraph *paragraph = g_ptr_array_index (lesson->explanation, j);

          if (g_strv_contains ((const char * const *) paragraph->ids, statement_id))
            return lesson;
        }
    }
  return NULL;
}

static GtkWidget *
create_link (const char *words,
             const char *icon_name,
             const char *action,
             const char *target)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (icon_name));
  gtk_box_append (GTK_BOX (box), midline_plan_popup_create_text (words, "body"));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "midline-plan-link");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", target);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  return button;
}

static void
append_sources (GtkBox          *box,
                MidlineContent  *content,
                MidlineExercise *exercise)
{
  guint n_sources = 0;

  for (guint i = 0; exercise->reference_ids[i] != NULL && n_sources < MOST_SOURCES; i++)
    {
      MidlineReference *reference =
        midline_content_lookup_reference (content, exercise->reference_ids[i]);

      if (reference == NULL)
        continue;
      gtk_box_append (box, create_link (reference->short_name, "midline-sources-symbolic",
                                        "win.show-source", reference->id));
      n_sources++;
    }
}

/* A way out of the popover closes it. */
static void
close_on_click (GtkWidget *widget,
                GtkWidget *popover)
{
  if (GTK_IS_BUTTON (widget))
    g_signal_connect_object (widget, "clicked", G_CALLBACK (gtk_popover_popdown), popover,
                             G_CONNECT_SWAPPED);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    close_on_click (child, popover);
}

/**
 * midline_plan_why_new:
 * @exercise_id: an exercise of @date
 *
 * Returns: (transfer floating) (nullable): a popover with the reason; NULL when it is not there
 */
GtkWidget *
midline_plan_why_new (MidlineProgram *program,
                      MidlineDate     date,
                      const char     *exercise_id)
{
  MidlineContent *content = midline_program_get_content (program);
  MidlineCatalogue *catalogue = midline_program_get_catalogue (program);
  MidlineExercise *exercise = midline_catalogue_lookup (catalogue, exercise_id);
  g_autoptr (MidlineSession) session = midline_program_dup_session (program, date);
  MidlinePlanItem *item = session != NULL ? midline_session_find (session, exercise_id) : NULL;
  g_autofree char *reason = NULL;
  MidlineLesson *lesson;
  GtkWidget *popover;
  GtkBox *box;
  GtkBox *links;

  if (item == NULL || exercise == NULL)
    return NULL;
  reason = midline_plan_item_dup_reason (item, catalogue);
  lesson = find_lesson (content, item->statement_id);
  box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 9));
  gtk_box_append (box, midline_plan_popup_create_text (exercise->name, "heading"));
  gtk_box_append (box, midline_plan_popup_create_text (reason, "body"));
  links = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  if (lesson != NULL)
    gtk_box_append (links, create_link (lesson->title, "midline-learn-symbolic",
                                        "win.show-lesson", lesson->id));
  append_sources (links, content, exercise);
  gtk_box_append (box, GTK_WIDGET (links));
  popover = GTK_WIDGET (midline_plan_popover_new (GTK_WIDGET (box), _("Why It Is Here")));
  close_on_click (GTK_WIDGET (box), popover);
  return popover;
}
