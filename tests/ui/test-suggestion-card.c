/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-stage.h"
#include "midline-suggestion-card.h"

/* After twelve days of the sample person two sessions of some exercises have gone well. */
typedef struct {
  MidlineSample *sample;
  MidlineWindow *window;
} Fixture;

/* Suggestions wait for the morning, too. */
static void
skip_morning (Fixture *self)
{
  g_autofree char *today = midline_date_to_iso (midline_program_get_today (self->sample->program));

  midline_program_set_setting (self->sample->program, MIDLINE_SETTING_MORNING_SKIPPED, today);
  midline_stage_settle ();
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->sample = midline_sample_new (2026, 3, 2);
  midline_sample_start_plan (self->sample);
  midline_sample_live_days (self->sample, 12);
  skip_morning (self);
  self->window = midline_stage_open_window (self->sample, 1000, 900);
  midline_window_show_page (self->window, data);
  midline_stage_settle ();
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  midline_stage_close (GTK_WINDOW (self->window));
  midline_sample_free (self->sample);
}

static MidlineSuggestion *
get_first (Fixture   *self,
           GPtrArray *list)
{
  g_assert_cmpuint (list->len, >, 0);
  return g_ptr_array_index (list, 0);
}

static gboolean
shows (Fixture    *self,
       GType       type,
       const char *label)
{
  return midline_stage_find (GTK_WIDGET (self->window), type, label) != NULL;
}

static void
test_shows (Fixture       *self,
            gconstpointer  data)
{
  g_autoptr (GPtrArray) list = midline_program_list_suggestions (self->sample->program);
  const MidlineSuggestion *first = get_first (self, list);

  g_assert_cmpuint (list->len, ==, 2);
  g_assert_true (shows (self, GTK_TYPE_LABEL, first->question));
  g_assert_true (shows (self, GTK_TYPE_LABEL, first->sentence));
  g_assert_true (shows (self, GTK_TYPE_LABEL, "1 more"));
  g_assert_true (shows (self, GTK_TYPE_BUTTON, "Accept"));
}

/* On the last day of the week the weekly check comes first; Later lets the suggestion in. */
static void
test_after_check (Fixture       *self,
                  gconstpointer  data)
{
  self->sample->skips_weekly_checks = TRUE;
  midline_sample_live_days (self->sample, 1);
  midline_stage_settle ();
  g_assert_true (shows (self, GTK_TYPE_BUTTON, "Skip"));
  g_assert_false (shows (self, GTK_TYPE_BUTTON, "Later"));
  skip_morning (self);
  g_assert_true (shows (self, GTK_TYPE_BUTTON, "Later"));
  g_assert_false (shows (self, GTK_TYPE_BUTTON, "Accept"));
  midline_stage_click (GTK_WIDGET (self->window), "Later");
  g_assert_true (shows (self, GTK_TYPE_BUTTON, "Accept"));
}

/* Accept changes the plan and the next one comes; Undo brings plan and card back. */
static void
test_accept (Fixture       *self,
             gconstpointer  data)
{
  MidlineProgram *program = self->sample->program;
  MidlineDate today = midline_program_get_today (program);
  g_autoptr (MidlineWeek) before = midline_program_dup_week (program, today, NULL);
  g_autoptr (GPtrArray) list = midline_program_list_suggestions (program);
  const MidlineSuggestion *first = get_first (self, list);
  g_autoptr (MidlineWeek) after = NULL;
  g_autoptr (MidlineWeek) undone = NULL;

  midline_stage_click (GTK_WIDGET (self->window), "Accept");
  after = midline_program_dup_week (program, today, NULL);
  g_assert_false (midline_week_equal (before, after));
  g_assert_false (shows (self, GTK_TYPE_LABEL, first->question));
  g_assert_true (shows (self, GTK_TYPE_BUTTON, "Accept"));
  g_assert_false (shows (self, GTK_TYPE_LABEL, "1 more"));

  g_assert_true (midline_program_undo (program));
  midline_stage_settle ();
  undone = midline_program_dup_week (program, today, NULL);
  g_assert_true (midline_week_equal (before, undone));
  g_assert_true (shows (self, GTK_TYPE_LABEL, first->question));
}

/* Who keeps everything is asked each thing once, and the plan stays. */
static void
test_keep (Fixture       *self,
           gconstpointer  data)
{
  MidlineProgram *program = self->sample->program;
  MidlineDate today = midline_program_get_today (program);
  g_autoptr (MidlineWeek) before = midline_program_dup_week (program, today, NULL);
  g_autoptr (GHashTable) kept = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (MidlineWeek) after = NULL;

  while (shows (self, GTK_TYPE_BUTTON, "Keep"))
    {
      g_autoptr (GPtrArray) list = midline_program_list_suggestions (program);

      g_assert_true (g_hash_table_add (kept, g_strdup (get_first (self, list)->key)));
      midline_stage_click (GTK_WIDGET (self->window), "Keep");
    }
  g_assert_cmpuint (g_hash_table_size (kept), >=, 2);
  after = midline_program_dup_week (program, today, NULL);
  g_assert_true (midline_week_equal (before, after));
  g_assert_false (shows (self, GTK_TYPE_BUTTON, "Accept"));
}

/* Only the present day and week ask. */
static void
test_other_days (Fixture       *self,
                 gconstpointer  data)
{
  MidlineDate today = midline_program_get_today (self->sample->program);

  midline_window_show_day (self->window, today - 1);
  midline_stage_settle ();
  g_assert_false (shows (self, GTK_TYPE_BUTTON, "Accept"));
  midline_window_show_day (self->window, today);
  midline_stage_settle ();
  g_assert_true (shows (self, GTK_TYPE_BUTTON, "Accept"));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  midline_stage_init ();
#define ADD(path, page, test) g_test_add (path, Fixture, page, set_up, test, tear_down)
  ADD ("/suggestion-card/today/shows", "today", test_shows);
  ADD ("/suggestion-card/plan/shows", "plan", test_shows);
  ADD ("/suggestion-card/today/accept", "today", test_accept);
  ADD ("/suggestion-card/plan/accept", "plan", test_accept);
  ADD ("/suggestion-card/today/keep", "today", test_keep);
  ADD ("/suggestion-card/today/after-check", "today", test_after_check);
  ADD ("/suggestion-card/today/other-days", "today", test_other_days);
#undef ADD
  return g_test_run ();
}
