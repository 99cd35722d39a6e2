/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-lesson-figure.h"

#include "midline-choice.h"
#include "midline-lesson-drawings.h"
#include "midline-shrink-bin.h"
#include "midline-wrap-box.h"

#include <glib/gi18n-lib.h>

struct _MidlineLessonFigure {
  AdwBin parent_instance;

  /* configured */
  const MidlineLesson *lesson; /* (borrowed) (nullable) NULL until it is set */
  MidlineLessonDrawings drawings;
  guint shown;                 /* index of the drawing in view */
  gboolean is_left;

  /* children */
  MidlineChoice *drawing_choice;
  MidlineChoice *pose_choice;
  MidlineChoice *side_choice;
  MidlineDiagramView *view;
};

G_DEFINE_FINAL_TYPE (MidlineLessonFigure, midline_lesson_figure, ADW_TYPE_BIN)

enum { STRUCTURE_CHOSEN, N_SIGNALS };
static guint signals[N_SIGNALS];

static MidlineDiagramKind
get_kind (MidlineLessonFigure *self)
{
  return self->drawings.kinds[self->shown];
}

static void
update_widgets (MidlineLessonFigure *self)
{
  MidlineDiagramKind kind = get_kind (self);

  gtk_widget_set_visible (GTK_WIDGET (self->drawing_choice), self->drawings.n_kinds > 1);
  gtk_widget_set_visible (GTK_WIDGET (self->pose_choice), kind == MIDLINE_DIAGRAM_CHAIN);
  midline_choice_set_selected (self->drawing_choice, (int) self->shown);
  midline_choice_set_selected (self->side_choice, self->is_left ? 1 : 0);
  g_object_set (self->view, "kind", kind, "is-left", self->is_left, "is-collapsed",
                midline_choice_get_selected (self->pose_choice) == 1, NULL);
}

static void
drawing_chosen_cb (MidlineLessonFigure *self,
                   int                  index)
{
  /* The view lets go of its own when the other drawing lacks it. */
  g_autofree char *before = g_strdup (midline_diagram_view_get_chosen (self->view));
  const char *structure_id;

  self->shown = (guint) index;
  structure_id = midline_lesson_drawings_find_structure (self->lesson, get_kind (self), before);
  update_widgets (self);
  if (g_strcmp0 (structure_id, before) == 0)
    return;
  midline_diagram_view_set_chosen (self->view, structure_id);
  if (structure_id != NULL)
    g_signal_emit (self, signals[STRUCTURE_CHOSEN], 0, structure_id);
}

static void
side_chosen_cb (MidlineLessonFigure *self,
                int                  index)
{
  midline_lesson_figure_set_is_left (self, index == 1);
}

static void
structure_chosen_cb (MidlineLessonFigure *self,
                     const char          *structure_id)
{
  g_signal_emit (self, signals[STRUCTURE_CHOSEN], 0, structure_id);
}

static void
midline_lesson_figure_class_init (MidlineLessonFigureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[STRUCTURE_CHOSEN] =
    g_signal_new ("structure-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

/* The words of an answer wrap only where the switch is too long for a line of its own. */
static void
set_answers (MidlineChoice      *choice,
             const char * const *answers)
{
  midline_choice_set_answers (choice, answers);
  for (GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (choice)); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    gtk_label_set_natural_wrap_mode (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))),
                                     GTK_NATURAL_WRAP_NONE);
}

static GtkWidget *
create_switches (MidlineLessonFigure *self)
{
  GtkWidget *box = midline_wrap_box_new ();
  MidlineWrapBox *wrap_box = MIDLINE_WRAP_BOX (box);
  const char *poses[] = { _("In Line"), _("Knee Falls In"), NULL };
  const char *sides[] = { _("Right"), _("Left"), NULL };

  self->drawing_choice = g_object_new (MIDLINE_TYPE_CHOICE, "question", _("Drawing"), NULL);
  self->pose_choice = g_object_new (MIDLINE_TYPE_CHOICE, "question", _("How the leg stands"), NULL);
  self->side_choice = g_object_new (MIDLINE_TYPE_CHOICE, "question", _("Which leg is drawn"), NULL);
  set_answers (self->pose_choice, poses);
  set_answers (self->side_choice, sides);
  midline_choice_set_selected (self->pose_choice, 0);
  midline_wrap_box_append (wrap_box, GTK_WIDGET (self->drawing_choice));
  midline_wrap_box_append (wrap_box, GTK_WIDGET (self->pose_choice));
  midline_wrap_box_append (wrap_box, GTK_WIDGET (self->side_choice));
  gtk_widget_add_css_class (box, "midline-lesson-switches");
  return box;
}

/* Where the window is too low even for a small drawing below the switches, both scroll. */
static GtkWidget *
create_shrink_bin (MidlineLessonFigure *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *shrink_bin = g_object_new (MIDLINE_TYPE_SHRINK_BIN, "content", box, NULL);

  self->view = MIDLINE_DIAGRAM_VIEW (midline_diagram_view_new (MIDLINE_DIAGRAM_KNEE_FRONT));
  gtk_widget_set_vexpand (GTK_WIDGET (self->view), TRUE);
  gtk_box_append (GTK_BOX (box), create_switches (self));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->view));
  midline_shrink_bin_set_has_controls (MIDLINE_SHRINK_BIN (shrink_bin), TRUE);
  return shrink_bin;
}

static void
midline_lesson_figure_init (MidlineLessonFigure *self)
{
  adw_bin_set_child (ADW_BIN (self), create_shrink_bin (self));
  g_signal_connect_object (self->drawing_choice, "chosen", G_CALLBACK (drawing_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pose_choice, "chosen", G_CALLBACK (update_widgets), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->side_choice, "chosen", G_CALLBACK (side_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "structure-chosen", G_CALLBACK (structure_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-lesson-figure");
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/** midline_lesson_figure_new: a figure without a lesson yet. */
GtkWidget *
midline_lesson_figure_new (void)
{
  return g_object_new (MIDLINE_TYPE_LESSON_FIGURE, NULL);
}

/**
 * midline_lesson_figure_set_lesson:
 * @lesson: (transfer none): a lesson of the content, which outlives every page; set once
 *
 * Shows the first drawing of a lesson with the lesson's own structure chosen.
 */
void
midline_lesson_figure_set_lesson (MidlineLessonFigure *self,
                                  const MidlineLesson *lesson)
{
  const char *names[MIDLINE_N_DIAGRAM_KINDS + 1] = { NULL };

  g_return_if_fail (MIDLINE_IS_LESSON_FIGURE (self));
  g_return_if_fail (lesson != NULL);

  self->lesson = lesson;
  midline_lesson_drawings_init (&self->drawings, lesson);
  for (guint i = 0; i < self->drawings.n_kinds; i++)
    names[i] = midline_lesson_drawings_get_name (self->drawings.kinds[i]);
  set_answers (self->drawing_choice, names);
  update_widgets (self);
  midline_lesson_figure_choose (self, lesson->structure_ids[0]);
}

/** midline_lesson_figure_set_is_left: whether the drawings show a left leg. */
void
midline_lesson_figure_set_is_left (MidlineLessonFigure *self,
                                   gboolean             is_left)
{
  g_return_if_fail (MIDLINE_IS_LESSON_FIGURE (self));

  if (self->is_left == is_left)
    return;
  self->is_left = is_left;
  update_widgets (self);
}

/**
 * midline_lesson_figure_choose:
 * @structure_id: (nullable): a structure
 *
 * Marks a structure and turns to a drawing that shows it; does not emit `structure-chosen`.
 */
void
midline_lesson_figure_choose (MidlineLessonFigure *self,
                              const char          *structure_id)
{
  g_return_if_fail (MIDLINE_IS_LESSON_FIGURE (self));

  self->shown = midline_lesson_drawings_find (&self->drawings, self->shown, structure_id);
  update_widgets (self);
  midline_diagram_view_set_chosen (self->view, structure_id);
}

/** midline_lesson_figure_get_view: (transfer none): the drawing in view. */
MidlineDiagramView *
midline_lesson_figure_get_view (MidlineLessonFigure *self)
{
  g_return_val_if_fail (MIDLINE_IS_LESSON_FIGURE (self), NULL);

  return self->view;
}
