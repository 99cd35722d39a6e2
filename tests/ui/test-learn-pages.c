/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the pages of Learn show, and what a click on them does. */

#include "midline-diagram-view.h"
#include "midline-learn-page.h"
#include "midline-lesson-page.h"
#include "midline-question-view.h"
#include "midline-sample.h"
#include "midline-structures.h"
#include "midline-videos-page.h"

#define LESSON "outer-quad"

typedef gboolean (*Matches) (GtkWidget  *widget,
                             const char *text);

static GtkWidget *
find (GtkWidget  *widget,
      Matches     matches,
      const char *text)
{
  if (matches (widget, text))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, matches, text);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gboolean
is_shown_label (GtkWidget  *widget,
                const char *text)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_visible (widget)
         && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text);
}

static gboolean
is_icon_button (GtkWidget  *widget,
                const char *icon_name)
{
  return GTK_IS_BUTTON (widget)
         && g_strcmp0 (gtk_button_get_icon_name (GTK_BUTTON (widget)), icon_name) == 0;
}

static GtkWidget *
find_button (GtkWidget  *page,
             const char *text)
{
  GtkWidget *label = find (page, is_shown_label, text);

  g_assert_nonnull (label);
  return gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON);
}

static void
assert_shown (GtkWidget  *page,
              const char *text,
              gboolean    is_shown)
{
  g_test_message ("Looking for “%s”", text);
  g_assert_cmpint (find (page, is_shown_label, text) != NULL, ==, is_shown);
}

static void
click (GtkWidget *button)
{
  g_assert_true (GTK_IS_BUTTON (button));
  g_signal_emit_by_name (button, "clicked");
}

static const MidlineQuestion *
get_question (MidlineSample *sample,
              guint          index)
{
  const MidlineLesson *lesson = midline_content_lookup_lesson (sample->content, LESSON);

  return lesson->questions->pdata[index];
}

static const char *
get_option (const MidlineQuestion *question,
            gboolean               is_right)
{
  return question->options[is_right ? question->answer_index : question->answer_index == 0 ? 1 : 0];
}

static gboolean
has_type (GtkWidget  *widget,
          const char *type_name)
{
  return g_str_equal (G_OBJECT_TYPE_NAME (widget), type_name);
}

static MidlineDiagramView *
get_view (GtkWidget *page)
{
  return MIDLINE_DIAGRAM_VIEW (find (page, has_type, "MidlineDiagramView"));
}

static GtkWidget *
get_caption (GtkWidget *page)
{
  return find (page, has_type, "MidlineCaptionCard");
}

/* The drawing in view shows the structure and marks it; the caption reads its name and role. */
static void
assert_chosen (GtkWidget  *page,
               const char *structure_id)
{
  const MidlineStructure *structure = midline_structures_lookup (structure_id);
  MidlineDiagramView *view = get_view (page);

  g_test_message ("Looking for %s", structure_id);
  g_assert_cmpstr (midline_diagram_view_get_chosen (view), ==, structure_id);
  g_assert_true (midline_diagram_kind_has_structure (midline_diagram_view_get_kind (view),
                                                     structure_id));
  assert_shown (get_caption (page), midline_structure_get_name (structure), TRUE);
  assert_shown (get_caption (page), midline_structure_get_role (structure), TRUE);
}

/* Activates the link of a structure in the text. */
static gboolean
has_link (GtkWidget  *widget,
          const char *uri)
{
  return GTK_IS_LABEL (widget) && strstr (gtk_label_get_label (GTK_LABEL (widget)), uri) != NULL;
}

static GtkWidget *
follow_link (GtkWidget  *page,
             const char *structure_id)
{
  g_autofree char *uri = g_strconcat ("structure:", structure_id, NULL);
  GtkWidget *label = find (page, has_link, uri);
  gboolean was_handled = FALSE;

  g_assert_nonnull (label);
  g_signal_emit_by_name (label, "activate-link", uri, &was_handled);
  g_assert_true (was_handled);
  return label;
}

static void
assert_described (GtkWidget  *widget,
                  const char *structure_id)
{
  const MidlineStructure *structure = midline_structures_lookup (structure_id);
  g_autofree char *words = g_strdup_printf ("%s: %s", midline_structure_get_name (structure),
                                            midline_structure_get_role (structure));
  g_autofree char *complaint =
    gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget),
                                        GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words);

  g_assert_cmpstr (complaint, ==, NULL);
}

static void
test_link (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);
  g_autoptr (GtkWidget) page =
    g_object_ref_sink (midline_lesson_page_new (sample->program, LESSON));
  GtkWidget *label;

  assert_chosen (page, "vastus-lateralis");
  label = follow_link (page, "kneecap");
  assert_chosen (page, "kneecap");
  assert_described (label, "kneecap");
}

/* A structure that only another drawing shows brings that drawing. */
static void
test_other_drawing (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);
  g_autoptr (GtkWidget) page =
    g_object_ref_sink (midline_lesson_page_new (sample->program, "it-band"));
  MidlineDiagramView *view = get_view (page);

  g_assert_cmpint (midline_diagram_view_get_kind (view), ==, MIDLINE_DIAGRAM_LEG_SIDE);
  click (find_button (page, "Along the Groove"));
  g_assert_cmpint (midline_diagram_view_get_kind (view), ==, MIDLINE_DIAGRAM_GROOVE);
  assert_chosen (page, "it-band");
  follow_link (page, "tfl");
  g_assert_cmpint (midline_diagram_view_get_kind (view), ==, MIDLINE_DIAGRAM_LEG_SIDE);
  assert_chosen (page, "tfl");
  /* A drawing without it marks what it has of the lesson. */
  click (find_button (page, "Front"));
  g_assert_cmpint (midline_diagram_view_get_kind (view), ==, MIDLINE_DIAGRAM_KNEE_FRONT);
  assert_chosen (page, "it-band");
}

static void
test_every_structure (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);
  GPtrArray *lessons = midline_content_get_lessons (sample->content);

  for (guint i = 0; i < lessons->len; i++)
    {
      const MidlineLesson *lesson = lessons->pdata[i];
      g_autoptr (GtkWidget) page =
        g_object_ref_sink (midline_lesson_page_new (sample->program, lesson->id));

      for (guint j = 0; lesson->structure_ids[j] != NULL; j++)
        {
          gtk_widget_activate_action (page, "lesson.choose", "s", lesson->structure_ids[j]);
          assert_chosen (page, lesson->structure_ids[j]);
        }
    }
}

/* What is chosen on the drawing is chosen in the words. */
static void
test_chosen_on_drawing (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);
  g_autoptr (GtkWidget) page =
    g_object_ref_sink (midline_lesson_page_new (sample->program, LESSON));
  MidlineDiagramView *view = get_view (page);

  /* The drawing shows more than the lesson tells about. */
  midline_diagram_view_set_chosen (view, "fibula");
  g_signal_emit_by_name (view, "structure-chosen", "fibula");
  assert_chosen (page, "fibula");
  midline_diagram_view_set_chosen (view, "kneecap");
  g_signal_emit_by_name (view, "structure-chosen", "kneecap");
  assert_chosen (page, "kneecap");
  assert_described (find (page, has_link, "structure:kneecap"), "kneecap");
}

static gboolean
get_switch (GtkWidget  *page,
            const char *property)
{
  gboolean is_set;

  g_object_get (get_view (page), property, &is_set, NULL);
  return is_set;
}

static void
test_worse_side (void)
{
  const MidlineSide sides[] = { MIDLINE_SIDE_RIGHT, MIDLINE_SIDE_LEFT };

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);
      g_autoptr (MidlineAnswers) answers = midline_sample_dup_answers ();
      g_autoptr (GtkWidget) page = NULL;

      answers->side = answers->worse_side = sides[i];
      midline_sample_answer_safely (sample);
      g_assert_true (midline_program_use_plan (sample->program, answers));
      page = g_object_ref_sink (midline_lesson_page_new (sample->program, LESSON));
      g_assert_cmpint (get_switch (page, "is-left"), ==, sides[i] == MIDLINE_SIDE_LEFT);
      click (find_button (page, sides[i] == MIDLINE_SIDE_LEFT ? "Right" : "Left"));
      g_assert_cmpint (get_switch (page, "is-left"), ==, sides[i] != MIDLINE_SIDE_LEFT);
    }
}

static void
test_collapse (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);
  g_autoptr (GtkWidget) page =
    g_object_ref_sink (midline_lesson_page_new (sample->program, "whole-system"));

  g_assert_false (get_switch (page, "is-collapsed"));
  click (find_button (page, "Knee Falls In"));
  g_assert_true (get_switch (page, "is-collapsed"));
  click (find_button (page, "In Line"));
  g_assert_false (get_switch (page, "is-collapsed"));
  /* Only the whole leg can fall in. */
  click (find_button (page, "From the Side"));
  g_assert_false (gtk_widget_get_visible (gtk_widget_get_parent (find_button (page, "In Line"))));
}

static void
test_right_answers (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);
  g_autoptr (GtkWidget) page =
    g_object_ref_sink (midline_lesson_page_new (sample->program, LESSON));
  const MidlineLesson *lesson = midline_content_lookup_lesson (sample->content, LESSON);

  assert_shown (page, "Next Lesson marks this one as read.", TRUE);
  for (guint i = 0; i < lesson->questions->len; i++)
    {
      GtkWidget *button = find_button (page, get_option (get_question (sample, i), TRUE));

      g_assert_cmpint (midline_program_get_lesson_read (sample->program, LESSON), ==,
                       MIDLINE_NO_DATE);
      click (button);
      g_assert_true (gtk_widget_has_css_class (button, "right"));
      g_assert_false (gtk_widget_get_sensitive (
        find_button (page, get_option (get_question (sample, i), FALSE))));
    }
  g_assert_cmpint (midline_program_get_lesson_read (sample->program, LESSON), ==,
                   midline_date_new (2026, 3, 8));
  assert_shown (page, "Read on 8 March 2026", TRUE);
}

static void
count_cb (MidlineProgram *program,
          guint          *n_changes)
{
  (*n_changes)++;
}

/* Answers are between the person and the page: all that is written down is the day of reading. */
static void
test_no_scores (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);
  g_autoptr (GtkWidget) page =
    g_object_ref_sink (midline_lesson_page_new (sample->program, LESSON));
  guint n_changes = 0;

  g_signal_connect (sample->program, "changed", G_CALLBACK (count_cb), &n_changes);
  for (guint i = 0; i < 2; i++)
    for (int is_right = 0; is_right < 2; is_right++)
      {
        g_assert_cmpuint (n_changes, ==, 0);
        click (find_button (page, get_option (get_question (sample, i), is_right)));
      }
  g_assert_cmpuint (n_changes, ==, 1);
  midline_sample_reopen (sample);
  g_assert_cmpint (midline_program_get_lesson_read (sample->program, LESSON), ==,
                   midline_date_new (2026, 3, 8));
}

static void
test_wrong_answer (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);
  GtkWidget *window = gtk_window_new (); /* actions of the page work within one */
  GtkWidget *page = midline_lesson_page_new (sample->program, LESSON);
  const MidlineQuestion *question = get_question (sample, 1);
  const MidlineStructure *structure = midline_structures_lookup (question->structure_id);
  GtkWidget *wrong, *right, *way_back;
  g_autofree char *verdict =
    g_strdup_printf ("Not quite. %s Marked on the drawing: %s. You can try again.",
                     question->because, midline_structure_get_name (structure));

  gtk_window_set_child (GTK_WINDOW (window), page);
  wrong = find_button (page, get_option (question, FALSE));
  right = find_button (page, get_option (question, TRUE));
  way_back = find_button (gtk_widget_get_ancestor (wrong, MIDLINE_TYPE_QUESTION_VIEW),
                          "Show on the Drawing");
  g_assert_false (gtk_widget_get_visible (way_back));
  click (wrong);
  g_assert_true (gtk_widget_get_visible (way_back));
  g_assert_true (gtk_widget_has_css_class (wrong, "wrong"));
  assert_shown (page, verdict, TRUE);
  assert_chosen (page, question->structure_id);
  g_assert_true (gtk_widget_get_sensitive (right));

  /* Looked at something else since: the way back is still there. */
  follow_link (page, "vastus-lateralis");
  click (way_back);
  assert_chosen (page, question->structure_id);

  click (right);
  g_assert_false (gtk_widget_get_visible (way_back));
  g_assert_false (gtk_widget_has_css_class (wrong, "wrong"));
  g_assert_true (gtk_widget_has_css_class (right, "right"));
  assert_shown (page, verdict, FALSE);
  g_assert_cmpint (midline_program_get_lesson_read (sample->program, LESSON), ==, MIDLINE_NO_DATE);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_caption_walks (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);
  g_autoptr (GtkWidget) page =
    g_object_ref_sink (midline_lesson_page_new (sample->program, LESSON));
  const MidlineLesson *lesson = midline_content_lookup_lesson (sample->content, LESSON);
  guint n = g_strv_length (lesson->structure_ids);

  for (guint i = 0; i <= n; i++)
    {
      assert_chosen (page, lesson->structure_ids[i % n]);
      click (find (get_caption (page), is_icon_button, "go-next-symbolic"));
    }
  click (find (get_caption (page), is_icon_button, "go-previous-symbolic"));
  assert_chosen (page, lesson->structure_ids[0]);
}

static void
test_finish (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);
  GPtrArray *lessons = midline_content_get_lessons (sample->content);

  for (guint i = 0; i < lessons->len; i++)
    {
      const char *id = ((MidlineLesson *) lessons->pdata[i])->id;
      g_autoptr (GtkWidget) page =
        g_object_ref_sink (midline_lesson_page_new (sample->program, id));

      assert_shown (page, "Previous Lesson", TRUE);
      g_assert_cmpint (gtk_widget_get_visible (find_button (page, "Previous Lesson")), ==, i > 0);
      click (find_button (page, i + 1 < lessons->len ? "Next Lesson" : "Done"));
      g_assert_cmpint (midline_program_get_lesson_read (sample->program, id), ==,
                       midline_date_new (2026, 3, 8));
    }
}

static void
test_list_follows (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);
  g_autoptr (GtkWidget) page = g_object_ref_sink (midline_learn_page_new (sample->program));
  GPtrArray *lessons = midline_content_get_lessons (sample->content);
  GtkWidget *first;

  assert_shown (page, "0 of 6 read", TRUE);
  assert_shown (page, "4 min · read on 8 March 2026", FALSE);
  first = find (page, is_shown_label, "1. The kneecap and its groove");
  g_assert_true (gtk_widget_has_css_class (first, "heading"));

  g_assert_true (midline_program_set_lesson_read (sample->program,
                                                  ((MidlineLesson *) lessons->pdata[0])->id));
  assert_shown (page, "1 of 6 read", TRUE);
  assert_shown (page, "4 min · read on 8 March 2026", TRUE);
  g_assert_true (find (page, is_shown_label, "1. The kneecap and its groove") == first);
  g_assert_false (gtk_widget_has_css_class (first, "heading"));
}

static void
test_videos (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);
  g_autoptr (GtkWidget) page = g_object_ref_sink (midline_videos_page_new (sample->program, NULL));

  assert_shown (page, "youtu.be/mF_7CzkPYpU", TRUE);
  assert_shown (page, "youtu.be/XWB5PrJASZU", TRUE);
  assert_shown (page, "youtu.be/B9pbRKnLTHY", TRUE);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/learn-pages/link", test_link);
  g_test_add_func ("/learn-pages/other-drawing", test_other_drawing);
  g_test_add_func ("/learn-pages/every-structure", test_every_structure);
  g_test_add_func ("/learn-pages/chosen-on-drawing", test_chosen_on_drawing);
  g_test_add_func ("/learn-pages/worse-side", test_worse_side);
  g_test_add_func ("/learn-pages/collapse", test_collapse);
  g_test_add_func ("/learn-pages/right-answers", test_right_answers);
  g_test_add_func ("/learn-pages/no-scores", test_no_scores);
  g_test_add_func ("/learn-pages/wrong-answer", test_wrong_answer);
  g_test_add_func ("/learn-pages/caption-walks", test_caption_walks);
  g_test_add_func ("/learn-pages/finish", test_finish);
  g_test_add_func ("/learn-pages/list-follows", test_list_follows);
  g_test_add_func ("/learn-pages/videos", test_videos);
  return g_test_run ();
}
