/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-lesson-page.h"

#include "midline-caption-card.h"
#include "midline-citation-list.h"
#include "midline-lesson-state.h"
#include "midline-lesson-tile.h"
#include "midline-paragraph-view.h"
#include "midline-question-view.h"
#include "midline-reading.h"
#include "midline-structures.h"
#include "midline-wrap-box.h"

#include <glib/gi18n-lib.h>

struct _MidlineLessonPage {
  AdwBin parent_instance;

  /* configured */
  MidlineProgram *program;     /* (owned) */
  const MidlineLesson *lesson; /* (borrowed) from the content */
  const char *structure_id;    /* (borrowed) (nullable) the chosen one */

  /* children */
  GtkLabel *place_label;
  GtkLabel *title_label;
  MidlineLessonTile *tile;
  GtkBox *explanation_box;
  GtkBox *research_box;
  GtkBox *citations_box;
  GtkWidget *check_heading;
  GtkBox *questions_box;
  GtkButton *previous_button;
  GtkButton *finish_button;
  GtkWidget *read_mark;
  GtkLabel *read_label;
  GtkWidget *caption_bar;
  MidlineCaptionCard *caption;
};

G_DEFINE_FINAL_TYPE (MidlineLessonPage, midline_lesson_page, ADW_TYPE_BIN)

static MidlineLessonState *
dup_state (MidlineLessonPage *self)
{
  return midline_lesson_state_from (
    midline_content_get_lessons (midline_program_get_content (self->program)), self->lesson->id,
    midline_program_get_lesson_read (self->program, self->lesson->id));
}

static void
update_finish_button (MidlineLessonPage        *self,
                      const MidlineLessonState *state)
{
  g_autofree char *name = NULL;

  gtk_button_set_label (self->finish_button, state->next != NULL ? _("Next Lesson") : _("Done"));
  if (state->next == NULL)
    return;
  /* Translators: button to the next lesson for screen readers: “Next Lesson: The inner quad” */
  name = g_strdup_printf (_("Next Lesson: %s"), state->next->title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->finish_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->finish_button), state->next->title);
}

static void
update_previous_button (MidlineLessonPage        *self,
                        const MidlineLessonState *state)
{
  g_autofree char *name = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->previous_button), state->previous != NULL);
  if (state->previous == NULL)
    return;
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->previous_button), "s",
                                    state->previous->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->previous_button), "win.show-lesson");
  /* Translators: button to the lesson before for screen readers: “Previous Lesson: The IT band” */
  name = g_strdup_printf (_("Previous Lesson: %s"), state->previous->title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->previous_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->previous_button), state->previous->title);
}

static void
update_widgets (MidlineLessonPage *self)
{
  g_autoptr (MidlineLessonState) state = dup_state (self);

  gtk_label_set_label (self->place_label, state->place);
  gtk_label_set_label (self->title_label, self->lesson->title);
  update_finish_button (self, state);
  update_previous_button (self, state);
  gtk_widget_set_visible (self->read_mark, state->read_line != NULL);
  gtk_label_set_label (self->read_label, state->read_line != NULL ? state->read_line
                         : state->next != NULL ? _("Next Lesson marks this one as read.")
                                               : _("Done marks this lesson as read."));
}

static void
choose_structure (MidlineLessonPage *self,
                  const char        *structure_id)
{
  const MidlineStructure *structure = midline_structures_lookup (structure_id);

  gtk_widget_set_visible (self->caption_bar, structure != NULL);
  if (structure == NULL)
    return;
  self->structure_id = midline_structure_get_id (structure);
  midline_caption_card_set_structure (self->caption, self->structure_id);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->explanation_box));
       child != NULL; child = gtk_widget_get_next_sibling (child))
    midline_paragraph_view_set_chosen (MIDLINE_PARAGRAPH_VIEW (child), self->structure_id);
}

static void
structure_chosen_cb (MidlineLessonPage *self,
                     const char        *structure_id)
{
  choose_structure (self, structure_id);
}

static void
caption_step_cb (MidlineLessonPage *self,
                 int                by)
{
  choose_structure (self, midline_lesson_step_structure (self->lesson, self->structure_id, by));
}

/* A wrong answer leads back to the structure it is about; all right ones make the lesson read. */
static void
answered_cb (MidlineLessonPage   *self,
             MidlineQuestionView *view)
{
  guint n = self->lesson->questions->len;
  g_autofree int *chosen = g_new0 (int, n);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->questions_box));

  for (guint i = 0; i < n; i++, child = gtk_widget_get_next_sibling (child))
    {
      const MidlineQuestion *question = self->lesson->questions->pdata[i];

      chosen[i] = midline_question_view_get_chosen (MIDLINE_QUESTION_VIEW (child));
      if (child == GTK_WIDGET (view)
          && midline_question_mark (question, chosen[i]) == MIDLINE_ANSWER_WRONG)
        choose_structure (self, question->structure_id);
    }
  if (midline_lesson_is_answered (self->lesson, chosen))
    midline_program_set_lesson_read (self->program, self->lesson->id);
}

static void
finish_clicked_cb (MidlineLessonPage *self)
{
  g_autoptr (MidlineLessonState) state = dup_state (self);

  if (!midline_program_set_lesson_read (self->program, self->lesson->id))
    return;
  if (state->next != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-lesson", "s", state->next->id);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-page", "s", "learn");
}

static void
append_paragraphs (MidlineLessonPage *self,
                   GtkBox            *box,
                   GPtrArray         *paragraphs,
                   GPtrArray         *citations)
{
  for (guint i = 0; i < paragraphs->len; i++)
    {
      GtkWidget *view = midline_paragraph_view_new (paragraphs->pdata[i], citations);

      g_signal_connect_object (view, "structure-chosen", G_CALLBACK (structure_chosen_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_box_append (box, view);
    }
}

static void
fill (MidlineLessonPage *self)
{
  MidlineContent *content = midline_program_get_content (self->program);
  g_autoptr (GPtrArray) citations =
    midline_citations_collect (self->lesson->research, midline_content_get_references (content));

  append_paragraphs (self, self->explanation_box, self->lesson->explanation, NULL);
  append_paragraphs (self, self->research_box, self->lesson->research, citations);
  gtk_box_prepend (self->citations_box, midline_citation_list_new (citations));
  for (guint i = 0; i < self->lesson->questions->len; i++)
    {
      GtkWidget *view = midline_question_view_new (self->lesson->questions->pdata[i]);

      g_signal_connect_object (view, "answered", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (self->questions_box, view);
    }
  gtk_widget_set_visible (self->check_heading, self->lesson->questions->len > 0);
  midline_lesson_tile_set_structure (self->tile, self->lesson->structure_ids[0]);
  choose_structure (self, self->lesson->structure_ids[0]);
}

static void
midline_lesson_page_dispose (GObject *object)
{
  MidlineLessonPage *self = MIDLINE_LESSON_PAGE (object);

  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_lesson_page_parent_class)->dispose (object);
}

static void
midline_lesson_page_class_init (MidlineLessonPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_lesson_page_dispose;
  g_type_ensure (MIDLINE_TYPE_CAPTION_CARD);
  g_type_ensure (MIDLINE_TYPE_LESSON_TILE);
  g_type_ensure (MIDLINE_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MIDLINE_RESOURCE_BASE "/ui/midline-lesson-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, place_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, title_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, tile);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, explanation_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, research_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, citations_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, check_heading);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, questions_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, previous_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, finish_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, read_mark);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, read_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, caption_bar);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, caption);
  gtk_widget_class_bind_template_callback (widget_class, caption_step_cb);
  gtk_widget_class_bind_template_callback (widget_class, finish_clicked_cb);
}

static void
midline_lesson_page_init (MidlineLessonPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * midline_lesson_page_new:
 * @program: (transfer none): the person's program
 * @lesson_id: id of a lesson that exists
 *
 * One lesson in two voices, with its questions.
 */
GtkWidget *
midline_lesson_page_new (MidlineProgram *program, const char *lesson_id)
{
  MidlineLessonPage *self;
  const MidlineLesson *lesson =
    midline_content_lookup_lesson (midline_program_get_content (program), lesson_id);

  g_return_val_if_fail (lesson != NULL, NULL);

  self = g_object_new (MIDLINE_TYPE_LESSON_PAGE, NULL);
  self->program = g_object_ref (program);
  self->lesson = lesson;
  fill (self);
  g_signal_connect_object (program, "changed", G_CALLBACK (update_widgets), self,
                           G_CONNECT_SWAPPED);
  update_widgets (self);
  return GTK_WIDGET (self);
}
