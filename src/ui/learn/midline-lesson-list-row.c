/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-lesson-list-row.h"

#include "midline-lesson-tile.h"

#include <glib/gi18n-lib.h>

struct _MidlineLessonListRow {
  GtkListBoxRow parent_instance;

  /* configured */
  gboolean is_next;
  gboolean is_narrow;

  /* children */
  MidlineLessonTile *tile;
  GtkLabel *title_label;
  GtkLabel *details_label;
  GtkWidget *read_mark;
  GtkWidget *pill_beside;
  GtkWidget *pill_below;
};

G_DEFINE_FINAL_TYPE (MidlineLessonListRow, midline_lesson_list_row, GTK_TYPE_LIST_BOX_ROW)

static void
place_pill (MidlineLessonListRow *self)
{
  gtk_widget_set_visible (self->pill_beside, self->is_next && !self->is_narrow);
  gtk_widget_set_visible (self->pill_below, self->is_next && self->is_narrow);
}

static void
set_css_class (GtkWidget  *widget,
               const char *css_class,
               gboolean    is_set)
{
  if (is_set)
    gtk_widget_add_css_class (widget, css_class);
  else
    gtk_widget_remove_css_class (widget, css_class);
}

static void
midline_lesson_list_row_class_init (MidlineLessonListRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (MIDLINE_TYPE_LESSON_TILE);
  gtk_widget_class_set_template_from_resource (
    widget_class, MIDLINE_RESOURCE_BASE "/ui/midline-lesson-list-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonListRow, tile);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonListRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonListRow, details_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonListRow, read_mark);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonListRow, pill_beside);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonListRow, pill_below);
}

static void
midline_lesson_list_row_init (MidlineLessonListRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** midline_lesson_list_row_new: a row without a lesson yet. */
GtkWidget *
midline_lesson_list_row_new (void)
{
  return g_object_new (MIDLINE_TYPE_LESSON_LIST_ROW, NULL);
}

/**
 * midline_lesson_list_row_update:
 * @lesson: a lesson as it stands now
 * @is_left: whether its picture shows a left leg
 */
void
midline_lesson_list_row_update (MidlineLessonListRow   *self,
                                const MidlineLessonRow *lesson,
                                gboolean                is_left)
{
  g_autofree char *description = NULL;

  g_return_if_fail (MIDLINE_IS_LESSON_LIST_ROW (self));

  gtk_label_set_label (self->title_label, lesson->title);
  gtk_label_set_label (self->details_label, lesson->details);
  midline_lesson_tile_set_drawing (self->tile, lesson->drawing, lesson->structure_id, TRUE,
                                   is_left);
  gtk_widget_set_visible (self->read_mark, lesson->is_read);
  set_css_class (GTK_WIDGET (self->title_label), "heading", lesson->is_next);
  self->is_next = lesson->is_next;
  place_pill (self);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", lesson->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "win.show-lesson");
  description = lesson->is_next
    /* Translators: a lesson for screen readers: “5 min · 2 questions at the end. Continue” */
    ? g_strdup_printf (_("%s. %s"), lesson->details, _("Continue"))
    : g_strdup (lesson->details);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, lesson->title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

/** midline_lesson_list_row_set_narrow: whether Continue stands below the words. */
void
midline_lesson_list_row_set_narrow (MidlineLessonListRow *self,
                                    gboolean              is_narrow)
{
  g_return_if_fail (MIDLINE_IS_LESSON_LIST_ROW (self));

  self->is_narrow = is_narrow;
  set_css_class (GTK_WIDGET (self->tile), "narrow", is_narrow);
  place_pill (self);
}
