/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-lesson-turner.h"

#include <glib/gi18n-lib.h>

static GtkWidget *
create_button (const char          *icon_name,
               const MidlineLesson *lesson,
               const char          *name)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);

  if (lesson != NULL)
    {
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", lesson->id);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-lesson");
    }
  gtk_widget_set_sensitive (button, lesson != NULL);
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return button;
}

/**
 * midline_lesson_turner_new:
 * @state: a lesson with its neighbours
 *
 * Two buttons for the header bar, to the lesson before and to the next one. They only turn the
 * page: a lesson is marked as read by its own button.
 */
GtkWidget *
midline_lesson_turner_new (const MidlineLessonState *state)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (box),
                  create_button ("go-previous-symbolic", state->previous,
                                 state->previous != NULL ? state->previous_name
                                                         : _("Previous Lesson")));
  gtk_box_append (GTK_BOX (box),
                  create_button ("go-next-symbolic", state->next,
                                 state->next != NULL ? state->next_name : _("Next Lesson")));
  return box;
}
