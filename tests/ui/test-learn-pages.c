/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the pages of Learn show, and what a click on them does. */

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
test_wrong_answer (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 8);
  g_autoptr (GtkWidget) page =
    g_object_ref_sink (midline_lesson_page_new (sample->program, LESSON));
  const MidlineQuestion *question = get_question (sample, 1);
  const MidlineStructure *structure = midline_structures_lookup (question->structure_id);
  GtkWidget *wrong = find_button (page, get_option (question, FALSE));
  GtkWidget *right = find_button (page, get_option (question, TRUE));
  g_autofree char *verdict =
    g_strdup_printf ("Not quite. %s You can try again.", question->because);

  assert_shown (page, midline_structure_get_name (structure), FALSE);
  click (wrong);
  g_assert_true (gtk_widget_has_css_class (wrong, "wrong"));
  assert_shown (page, verdict, TRUE);
  assert_shown (page, midline_structure_get_name (structure), TRUE);
  g_assert_true (gtk_widget_get_sensitive (right));

  click (right);
  g_assert_false (gtk_widget_has_css_class (wrong, "wrong"));
  g_assert_true (gtk_widget_has_css_class (right, "right"));
  assert_shown (page, verdict, FALSE);
  g_assert_cmpint (midline_program_get_lesson_read (sample->program, LESSON), ==, MIDLINE_NO_DATE);
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
      const MidlineStructure *structure = midline_structures_lookup (lesson->structure_ids[i % n]);

      assert_shown (page, midline_structure_get_name (structure), TRUE);
      assert_shown (page, midline_structure_get_role (structure), TRUE);
      click (find (page, is_icon_button, "go-next-symbolic"));
    }
  click (find (page, is_icon_button, "go-previous-symbolic"));
  assert_shown (page, midline_structure_get_name (
                        midline_structures_lookup (lesson->structure_ids[0])), TRUE);
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
  g_autoptr (GtkWidget) page = g_object_ref_sink (midline_videos_page_new (sample->program));

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
  g_test_add_func ("/learn-pages/right-answers", test_right_answers);
  g_test_add_func ("/learn-pages/wrong-answer", test_wrong_answer);
  g_test_add_func ("/learn-pages/caption-walks", test_caption_walks);
  g_test_add_func ("/learn-pages/finish", test_finish);
  g_test_add_func ("/learn-pages/list-follows", test_list_follows);
  g_test_add_func ("/learn-pages/videos", test_videos);
  return g_test_run ();
}
