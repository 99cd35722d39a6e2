/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-lesson-page.h"

#include "midline-adaptive-bin.h"
#include "midline-caption-card.h"
#include "midline-citation-list.h"
#include "midline-lesson-drawings.h"
#include "midline-lesson-figure.h"
#include "midline-lesson-layout.h"
#include "midline-lesson-state.h"
#include "midline-lesson-turner.h"
#include "midline-paragraph-view.h"
#include "midline-question-view.h"
#include "midline-reading.h"
#include "midline-structure-list.h"
#include "midline-structures.h"
#include "midline-wrap-box.h"

#include <glib/gi18n-lib.h>

struct _MidlineLessonPage {
  AdwBin parent_instance;

  /* configured */
  MidlineProgram *program;     /* (owned) */
  const MidlineLesson *lesson; /* (borrowed) from the content */
  const char *structure_id;    /* (borrowed) (nullable) the chosen one */

  GtkWidget *turner;           /* (owned) for the header bar */

  /* children */
  MidlineAdaptiveBin *adaptive_bin;
  MidlineLessonLayout *layout;
  MidlineLessonFigure *figure;
  GtkScrolledWindow *scrolled_window;
  GtkWidget *text_clamp;
  GtkWidget *title_box;
  GtkLabel *place_label;
  GtkLabel *title_label;
  GtkBox *explanation_box;
  AdwBin *structures_bin;
  GtkBox *research_box;
  GtkBox *citations_box;
  GtkWidget *check_heading;
  GtkBox *questions_box;
  GtkWidget *knee_list;
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

/* A button that leads to another lesson says which. */
static void
name_button (GtkButton  *button,
             const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (button), name);
}

static void
update_turns (MidlineLessonPage        *self,
              const MidlineLessonState *state)
{
  gtk_button_set_label (self->finish_button, state->next != NULL ? _("Next Lesson") : _("Done"));
  if (state->next != NULL)
    name_button (self->finish_button, state->next_name);
  gtk_widget_set_visible (GTK_WIDGET (self->previous_button), state->previous != NULL);
  if (state->previous == NULL)
    return;
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->previous_button), "s",
                                    state->previous->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->previous_button), "win.show-lesson");
  name_button (self->previous_button, state->previous_name);
}

static void
update_widgets (MidlineLessonPage *self)
{
  g_autoptr (MidlineLessonState) state = dup_state (self);

  gtk_label_set_label (self->place_label, state->place);
  gtk_label_set_label (self->title_label, self->lesson->title);
  update_turns (self, state);
  gtk_widget_set_visible (self->read_mark, state->read_line != NULL);
  gtk_label_set_label (self->read_label, state->read_line != NULL ? state->read_line
                         : state->next != NULL ? _("Next Lesson marks this one as read.")
                                               : _("Done marks this lesson as read."));
}

static void
mark_terms (GtkBox     *paragraphs,
            const char *structure_id)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (paragraphs)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    midline_paragraph_view_set_chosen (MIDLINE_PARAGRAPH_VIEW (child), structure_id);
}

/* Everywhere at once: on the drawing, in the caption, in the words. */
static void
choose_structure (MidlineLessonPage *self,
                  const char        *structure_id)
{
  const MidlineStructure *structure = midline_structures_lookup (structure_id);

  gtk_widget_set_visible (self->caption_bar, structure != NULL);
  if (structure == NULL)
    return;
  self->structure_id = midline_structure_get_id (structure);
  midline_lesson_figure_choose (self->figure, self->structure_id);
  midline_caption_card_set_structure (self->caption, self->structure_id);
  midline_structure_list_set_chosen (
    MIDLINE_STRUCTURE_LIST (adw_bin_get_child (self->structures_bin)), self->structure_id);
  mark_terms (self->explanation_box, self->structure_id);
  mark_terms (self->research_box, self->structure_id);
}

static void
structure_chosen_cb (MidlineLessonPage *self,
                     const char        *structure_id)
{
  choose_structure (self, structure_id);
}

/* lesson.choose: the parameter is the id of a structure. */
static void
choose_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  choose_structure (MIDLINE_LESSON_PAGE (widget), g_variant_get_string (parameter, NULL));
}

/* lesson.show: as lesson.choose, and the keys go on at the drawing. */
static void
show_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  MidlineLessonPage *self = MIDLINE_LESSON_PAGE (widget);

  choose_structure (self, g_variant_get_string (parameter, NULL));
  gtk_widget_grab_focus (GTK_WIDGET (midline_lesson_figure_get_view (self->figure)));
}

static void
caption_step_cb (MidlineLessonPage *self,
                 int                by)
{
  choose_structure (self, midline_lesson_step_structure (self->lesson, self->structure_id, by));
}

/* Above the text the title stands in the header bar alone: the room is the drawing's. */
static void
mode_changed_cb (MidlineLessonPage *self)
{
  MidlineWidthMode mode = midline_adaptive_bin_get_mode (self->adaptive_bin);
  gboolean is_beside = mode == MIDLINE_WIDTH_WIDE;

  midline_lesson_layout_set_is_beside (self->layout, is_beside);
  gtk_widget_set_visible (self->title_box, mode != MIDLINE_WIDTH_NARROW);
  gtk_widget_set_visible (self->turner, mode != MIDLINE_WIDTH_NARROW);
  gtk_widget_set_halign (self->text_clamp, is_beside ? GTK_ALIGN_START : GTK_ALIGN_FILL);
  gtk_widget_set_margin_start (self->text_clamp, is_beside ? 0 : 12);
  gtk_widget_set_margin_end (self->text_clamp, is_beside ? 24 : 12);
  if (is_beside)
    gtk_widget_add_css_class (self->caption_bar, "card");
  else
    gtk_widget_remove_css_class (self->caption_bar, "card");
}

/* A turn of the wheel over the drawing scrolls the text, as it does over the rest of the page. */
static gboolean
figure_scrolled_cb (MidlineLessonPage        *self,
                    double                    dx,
                    double                    dy,
                    GtkEventControllerScroll *controller)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scrolled_window);
  double unit = gtk_event_controller_scroll_get_unit (controller) == GDK_SCROLL_UNIT_WHEEL
    ? gtk_adjustment_get_step_increment (adjustment) : 1;

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + dy * unit);
  return GDK_EVENT_STOP;
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
  g_autoptr (MidlineLessonState) state = dup_state (self);
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
  gtk_widget_set_visible (self->knee_list, midline_lesson_is_moved (self->lesson));
  self->turner = g_object_ref_sink (midline_lesson_turner_new (state));
  adw_bin_set_child (self->structures_bin,
                     midline_structure_list_new (self->lesson->explanation));
  midline_lesson_figure_set_is_left (
    self->figure,
    midline_lesson_drawings_show_left (midline_program_get_answers (self->program)));
  midline_lesson_figure_set_lesson (self->figure, self->lesson);
  choose_structure (self, self->lesson->structure_ids[0]);
}

static void
midline_lesson_page_dispose (GObject *object)
{
  MidlineLessonPage *self = MIDLINE_LESSON_PAGE (object);

  g_clear_object (&self->program);
  g_clear_object (&self->turner);
  G_OBJECT_CLASS (midline_lesson_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, adaptive_bin);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, layout);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, figure);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, scrolled_window);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, text_clamp);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, title_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, place_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, title_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, explanation_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, structures_bin);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, research_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, citations_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, check_heading);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, questions_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, knee_list);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, previous_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, finish_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, read_mark);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, read_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, caption_bar);
  gtk_widget_class_bind_template_child (widget_class, MidlineLessonPage, caption);
}

static void
midline_lesson_page_class_init (MidlineLessonPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_lesson_page_dispose;
  g_type_ensure (MIDLINE_TYPE_ADAPTIVE_BIN);
  g_type_ensure (MIDLINE_TYPE_CAPTION_CARD);
  g_type_ensure (MIDLINE_TYPE_LESSON_FIGURE);
  g_type_ensure (MIDLINE_TYPE_LESSON_LAYOUT);
  g_type_ensure (MIDLINE_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MIDLINE_RESOURCE_BASE "/ui/midline-lesson-page.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, caption_step_cb);
  gtk_widget_class_bind_template_callback (widget_class, figure_scrolled_cb);
  gtk_widget_class_bind_template_callback (widget_class, finish_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, mode_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, structure_chosen_cb);
  gtk_widget_class_install_action (widget_class, "lesson.choose", "s", choose_cb);
  gtk_widget_class_install_action (widget_class, "lesson.show", "s", show_cb);
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
  mode_changed_cb (self);
  g_signal_connect_object (program, "changed", G_CALLBACK (update_widgets), self,
                           G_CONNECT_SWAPPED);
  update_widgets (self);
  return GTK_WIDGET (self);
}

/** midline_lesson_page_get_turner: (transfer none): buttons to other lessons, for a header bar. */
GtkWidget *
midline_lesson_page_get_turner (MidlineLessonPage *self)
{
  g_return_val_if_fail (MIDLINE_IS_LESSON_PAGE (self), NULL);

  return self->turner;
}
