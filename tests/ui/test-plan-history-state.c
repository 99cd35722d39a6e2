/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-plan-history-state.h"
#include "midline-sample.h"

#define TODAY (midline_date_new (2026, 3, 11))

typedef struct {
  MidlineChangeKind kind;
  const char *exercise_id;
  const char *why;
  gboolean has_date;
  const char *title;
  const char *detail;
} Case;

static const Case cases[] = {
  { MIDLINE_CHANGE_STARTED, NULL, NULL, FALSE, "Plan started", "from your answers · 7:48" },
  { MIDLINE_CHANGE_REBUILT, NULL, NULL, FALSE, "Plan rebuilt", "from new answers · 7:48" },
  { MIDLINE_CHANGE_NEW_WEEK, NULL, NULL, FALSE, "Suggestion for week 2 accepted",
    "suggested from your diary · 7:48" },
  { MIDLINE_CHANGE_KEPT, NULL, NULL, FALSE, "Week 2 kept as it was", "your own choice · 7:48" },
  { MIDLINE_CHANGE_PHASE, NULL, NULL, FALSE, "Next phase begun in week 2",
    "suggested from your diary · 7:48" },
  { MIDLINE_CHANGE_SWAPPED, "clamshell", NULL, TRUE, "Clamshell swapped for Bridge",
    "for Friday, 13 March · your own change · 7:48" },
  { MIDLINE_CHANGE_DOSE, "clamshell", NULL, TRUE,
    "Clamshell: 2 sets of 10, each side instead of 3 sets of 12, each side",
    "for Friday, 13 March · your own change · 7:48" },
  { MIDLINE_CHANGE_MOVED, "clamshell", NULL, TRUE, "Clamshell moved to Saturday, 14 March",
    "for Friday, 13 March · your own change · 7:48" },
  { MIDLINE_CHANGE_MOVED, NULL, NULL, TRUE, "Session moved to Saturday, 14 March",
    "for Friday, 13 March · your own change · 7:48" },
  { MIDLINE_CHANGE_REMOVED, "clamshell", NULL, TRUE, "Clamshell removed",
    "for Friday, 13 March · your own change · 7:48" },
  { MIDLINE_CHANGE_ADDED, "clamshell", NULL, TRUE, "Clamshell added",
    "for Friday, 13 March · your own change · 7:48" },
  { MIDLINE_CHANGE_SHORTENED, NULL, NULL, TRUE, "Session shortened",
    "for Friday, 13 March · short on time · 7:48" },
  { MIDLINE_CHANGE_UNDONE, NULL, NULL, TRUE, "Change taken back",
    "for Friday, 13 March · your own change · 7:48" },
  { MIDLINE_CHANGE_UNDONE, "clamshell", NULL, FALSE, "Change to Clamshell taken back",
    "your own change · 7:48" },
  { MIDLINE_CHANGE_REMOVED, "gone", "no band at hand", FALSE, "gone removed",
    "no band at hand · 7:48" },
};

static MidlinePlanChange *
create_change (const Case *c)
{
  MidlinePlanChange *change = midline_plan_change_new (c->kind);
  g_autoptr (GDateTime) time = g_date_time_new_local (2026, 3, 11, 7, 48, 0);

  change->entered_at = g_date_time_to_unix (time);
  change->on = TODAY;
  change->week_number = 2;
  change->date = c->has_date ? midline_date_new (2026, 3, 13) : MIDLINE_NO_DATE;
  change->new_date = midline_date_new (2026, 3, 14);
  change->exercise_id = g_strdup (c->exercise_id);
  change->new_exercise_id = g_strdup ("glute-bridge");
  change->old_dose = (MidlineDose) { 3, 12, 1, 60, 1, TRUE };
  change->new_dose = (MidlineDose) { 2, 10, 1, 60, 1, TRUE };
  change->why = g_strdup (c->why);
  return change;
}

static void
test_words (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 11);
  g_autoptr (GPtrArray) changes =
    g_ptr_array_new_with_free_func ((GDestroyNotify) midline_plan_change_free);
  g_autoptr (GPtrArray) days = NULL;
  MidlinePlanHistoryDay *day;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_ptr_array_add (changes, create_change (&cases[i]));
  days = midline_plan_history_state_from_changes (
    changes, midline_program_get_catalogue (sample->program), TODAY);
  g_assert_cmpuint (days->len, ==, 1);
  day = g_ptr_array_index (days, 0);
  g_assert_cmpuint (day->lines->len, ==, G_N_ELEMENTS (cases));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MidlinePlanHistoryLine *line = g_ptr_array_index (day->lines, i);

      g_assert_cmpstr (line->title, ==, cases[i].title);
      g_assert_cmpstr (line->detail, ==, cases[i].detail);
      g_assert_nonnull (line->icon_name);
    }
}

static void
test_days (void)
{
  static const struct {
    int days_ago;
    const char *title;
    guint n_lines;
  } expected[] = {
    { 0, "Today", 2 },
    { 1, "Yesterday", 1 },
    { 9, "Monday, 2 March", 3 },
  };
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 11);
  g_autoptr (GPtrArray) changes =
    g_ptr_array_new_with_free_func ((GDestroyNotify) midline_plan_change_free);
  g_autoptr (GPtrArray) days = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    for (guint j = 0; j < expected[i].n_lines; j++)
      {
        MidlinePlanChange *change = create_change (&cases[0]);

        change->on = TODAY - expected[i].days_ago;
        g_ptr_array_add (changes, change);
      }
  days = midline_plan_history_state_from_changes (
    changes, midline_program_get_catalogue (sample->program), TODAY);
  g_assert_cmpuint (days->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < days->len; i++)
    {
      MidlinePlanHistoryDay *day = g_ptr_array_index (days, i);

      g_assert_cmpstr (day->title, ==, expected[i].title);
      g_assert_cmpuint (day->lines->len, ==, expected[i].n_lines);
    }
}

static void
test_nothing (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 11);
  g_autoptr (GPtrArray) changes = midline_program_load_plan_history (sample->program, 10);
  g_autoptr (GPtrArray) days = midline_plan_history_state_from_changes (
    changes, midline_program_get_catalogue (sample->program), TODAY);

  g_assert_cmpuint (days->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plan-history-state/words", test_words);
  g_test_add_func ("/plan-history-state/days", test_days);
  g_test_add_func ("/plan-history-state/nothing", test_nothing);
  return g_test_run ();
}
