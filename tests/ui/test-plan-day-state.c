/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-plan-day-state.h"
#include "midline-sample.h"

/* One day by hand: an exercise that each leg does in two sets, and one for both legs. */

#define MONDAY (midline_date_new (2026, 3, 9))

static MidlineSession *
create_session (MidlineDate date)
{
  static const MidlineDose each_side = { 2, 12, 0, 60, 1, TRUE };
  static const MidlineDose both = { 2, 30, 0, 60, 1, FALSE };
  MidlineSession *session = midline_session_new (date, MIDLINE_SESSION_STRENGTH_B);

  g_ptr_array_add (session->items, midline_plan_item_new ("clamshell", &each_side, "take-together",
                                                          MIDLINE_LEVEL_START));
  g_ptr_array_add (session->items, midline_plan_item_new ("glute-bridge", &both, "take-together",
                                                          MIDLINE_LEVEL_START));
  return session;
}

static MidlineDiaryDay *
create_diary (MidlineSession *session, guint n_items_done)
{
  MidlineDiaryDay *day = midline_diary_day_new (session->date);

  for (guint i = 0; i < n_items_done; i++)
    {
      MidlineDiaryDay *next = midline_diary_day_with_all_sets (
        day, g_ptr_array_index (session->items, i), MIDLINE_SIDE_RIGHT, 1000);

      midline_diary_day_unref (day);
      day = next;
    }
  return day;
}

typedef struct {
  const char *name;
  int days_from_today;
  gboolean has_session;
  guint n_items_done;
  gboolean shortened;
  int started_days_later;       /* how many days after the day the plan began */
  MidlinePlanDayFixed week;
  /* expected */
  MidlinePlanDayFixed fixed;
  MidlineSessionState progress;
  const char *title;
  const char *detail;
  const char *line;
} Case;

static const Case cases[] = {
  { "ahead", 1, TRUE, 0, FALSE, -7, MIDLINE_PLAN_DAY_OPEN, MIDLINE_PLAN_DAY_OPEN,
    MIDLINE_SESSION_NOT_DONE, "Strength B", "10 min", "2 exercises · 10 min" },
  { "today", 0, TRUE, 0, FALSE, -7, MIDLINE_PLAN_DAY_OPEN, MIDLINE_PLAN_DAY_OPEN,
    MIDLINE_SESSION_NOT_DONE, "Strength B", "10 min", "Today · 10 min" },
  { "today-part", 0, TRUE, 1, FALSE, -7, MIDLINE_PLAN_DAY_OPEN, MIDLINE_PLAN_DAY_OPEN,
    MIDLINE_SESSION_PART_DONE, "Strength B", "10 min · part done", "Part done · 10 min" },
  { "today-done", 0, TRUE, 2, FALSE, -7, MIDLINE_PLAN_DAY_OPEN, MIDLINE_PLAN_DAY_OPEN,
    MIDLINE_SESSION_DONE, "Strength B", "10 min", "Done · 10 min" },
  { "past-done", -1, TRUE, 2, FALSE, -7, MIDLINE_PLAN_DAY_OPEN, MIDLINE_PLAN_DAY_GONE_BY,
    MIDLINE_SESSION_DONE, "Strength B", "10 min", "Done · 10 min" },
  { "past-not-done", -1, TRUE, 0, FALSE, -7, MIDLINE_PLAN_DAY_OPEN, MIDLINE_PLAN_DAY_GONE_BY,
    MIDLINE_SESSION_NOT_DONE, "Strength B", "10 min", "2 exercises · 10 min" },
  { "shortened", 0, TRUE, 1, TRUE, -7, MIDLINE_PLAN_DAY_OPEN, MIDLINE_PLAN_DAY_OPEN,
    MIDLINE_SESSION_PART_DONE, "Strength B", "10 min · shortened · part done",
    "Part done · 10 min" },
  { "likely", 7, TRUE, 0, FALSE, -7, MIDLINE_PLAN_DAY_LIKELY, MIDLINE_PLAN_DAY_LIKELY,
    MIDLINE_SESSION_NOT_DONE, "Strength B", "10 min", "2 exercises · 10 min" },
  { "rest", 1, FALSE, 0, FALSE, -7, MIDLINE_PLAN_DAY_OPEN, MIDLINE_PLAN_DAY_OPEN,
    MIDLINE_SESSION_NOT_DONE, "Rest", "A walk is fine", "A walk is fine" },
  { "rest-today", 0, FALSE, 0, FALSE, -7, MIDLINE_PLAN_DAY_OPEN, MIDLINE_PLAN_DAY_OPEN,
    MIDLINE_SESSION_NOT_DONE, "Rest", "A walk is fine", "Today · A walk is fine" },
  { "rest-past", -1, FALSE, 0, FALSE, -7, MIDLINE_PLAN_DAY_OPEN, MIDLINE_PLAN_DAY_GONE_BY,
    MIDLINE_SESSION_NOT_DONE, "Rest", "", "" },
  { "before-the-plan", -1, FALSE, 0, FALSE, 1, MIDLINE_PLAN_DAY_OPEN, MIDLINE_PLAN_DAY_GONE_BY,
    MIDLINE_SESSION_NOT_DONE, "Before the plan", "", "" },
  { "unplanned", -1, FALSE, 0, FALSE, -7, MIDLINE_PLAN_DAY_UNPLANNED, MIDLINE_PLAN_DAY_GONE_BY,
    MIDLINE_SESSION_NOT_DONE, "Not planned", "", "" },
};

static MidlinePlanDayState *
create_state (MidlineSample *sample, const Case *c)
{
  g_autoptr (MidlineSession) session = c->has_session ? create_session (MONDAY) : NULL;
  g_autoptr (MidlineDiaryDay) diary = session != NULL ? create_diary (session, c->n_items_done)
                                                      : NULL;
  MidlinePlanDayFacts facts = {
    .date = MONDAY,
    .today = MONDAY - c->days_from_today,
    .started_on = MONDAY + c->started_days_later,
    .fixed = c->week,
    .session = session,
    .diary_day = diary,
  };

  if (session != NULL)
    session->shortened = c->shortened;
  return midline_plan_day_state_new (midline_program_get_catalogue (sample->program), &facts);
}

static void
test_day (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (MidlinePlanDayState) state = create_state (sample, c);

  g_assert_cmpint (state->fixed, ==, c->fixed);
  g_assert_cmpint (state->progress, ==, c->progress);
  g_assert_cmpint (state->is_today, ==, c->days_from_today == 0);
  g_assert_cmpint (state->is_rest, ==, !c->has_session);
  g_assert_cmpstr (state->heading, ==, "Mon 9");
  g_assert_cmpstr (state->weekday, ==, "Mon");
  g_assert_cmpstr (state->number, ==, "9");
  g_assert_cmpstr (state->title, ==, c->title);
  g_assert_cmpstr (state->detail, ==, c->detail);
  g_assert_cmpstr (state->line, ==, c->line);
  g_assert_cmpuint (state->entries->len, ==, c->has_session ? 2 : 0);
}

static void
test_entries (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (MidlinePlanDayState) state = create_state (sample, &cases[0]);
  MidlinePlanEntryState *entry = midline_plan_day_state_find_entry (state, "clamshell");

  g_assert_nonnull (entry);
  g_assert_cmpstr (entry->name, ==, "Clamshell");
  g_assert_cmpstr (entry->dose, ==, "2 sets of 12");
  g_assert_cmpint (entry->pillar, ==, MIDLINE_PILLAR_HIP);
  g_assert_cmpstr (entry->spoken, ==, "Clamshell, 2 sets of 12, each side, Monday, 9 March");
  g_assert_null (midline_plan_day_state_find_entry (state, "step-up"));
}

static void
test_spoken (void)
{
  static const struct {
    guint index;
    const char *spoken;
  } expected[] = {
    { 0, "Monday, 9 March: Strength B, 10 min" },
    { 1, "Monday, 9 March, today: Strength B, 10 min" },
    { 3, "Monday, 9 March, today: Strength B, done, 10 min" },
    { 8, "Monday, 9 March: Rest, A walk is fine" },
    { 11, "Monday, 9 March: Before the plan" },
  };
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (MidlinePlanDayState) state = create_state (sample, &cases[expected[i].index]);

      g_assert_cmpstr (state->spoken, ==, expected[i].spoken);
    }
}

/* An exercise that the content no longer has, and a session of which nothing is left. */
static void
test_unknown_exercise (void)
{
  static const MidlineDose dose = { 2, 12, 0, 60, 1, TRUE };
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (MidlineSession) session = midline_session_new (MONDAY, MIDLINE_SESSION_MOBILITY);
  g_autoptr (MidlinePlanDayState) state = NULL;
  MidlinePlanDayFacts facts = { .date = MONDAY, .today = MONDAY, .session = session };

  g_ptr_array_add (session->items, midline_plan_item_new ("gone", &dose, "", MIDLINE_LEVEL_START));
  state = midline_plan_day_state_new (midline_program_get_catalogue (sample->program), &facts);
  g_assert_true (state->is_rest);
  g_assert_cmpstr (state->title, ==, "Rest");
}

/* A day off tells so in the place of its minutes, unless something was done on it. */
static void
test_time_off (void)
{
  static const struct {
    gboolean has_session;
    guint n_items_done;
    const char *title, *detail, *line;
  } days[] = {
    { TRUE, 0, "Strength B", "Time off", "Today · Time off" },
    { TRUE, 1, "Strength B", "10 min · part done", "Part done · 10 min" },
    { FALSE, 0, "Rest", "Time off", "Today · Time off" },
  };
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (MidlineSession) session = days[i].has_session ? create_session (MONDAY) : NULL;
      g_autoptr (MidlineDiaryDay) diary =
        session != NULL ? create_diary (session, days[i].n_items_done) : NULL;
      MidlinePlanDayFacts facts = {
        .date = MONDAY,
        .today = MONDAY,
        .started_on = MONDAY - 7,
        .is_off = TRUE,
        .session = session,
        .diary_day = diary,
      };
      g_autoptr (MidlinePlanDayState) state =
        midline_plan_day_state_new (midline_program_get_catalogue (sample->program), &facts);

      g_assert_cmpstr (state->title, ==, days[i].title);
      g_assert_cmpstr (state->detail, ==, days[i].detail);
      g_assert_cmpstr (state->line, ==, days[i].line);
    }
}

static void
test_weekly_check (void)
{
  static const struct {
    int days_from_today;
    const char *detail;
  } days[] = { { 2, "Weekly check" }, { 0, "Weekly check" }, { -1, "" } };
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      MidlinePlanDayFacts facts = {
        .date = MONDAY,
        .today = MONDAY - days[i].days_from_today,
        .started_on = MONDAY - 7,
        .is_check_day = TRUE,
      };
      g_autoptr (MidlinePlanDayState) state =
        midline_plan_day_state_new (midline_program_get_catalogue (sample->program), &facts);

      g_assert_cmpstr (state->title, ==, "Rest");
      g_assert_cmpstr (state->detail, ==, days[i].detail);
    }
}

static void
test_reasons (void)
{
  g_assert_cmpstr (midline_plan_day_fixed_get_text (MIDLINE_PLAN_DAY_OPEN), ==, "");
  for (int fixed = MIDLINE_PLAN_DAY_GONE_BY; fixed <= MIDLINE_PLAN_DAY_UNPLANNED; fixed++)
    g_assert_cmpstr (midline_plan_day_fixed_get_text ((MidlinePlanDayFixed) fixed), !=, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/plan-day-state/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_day);
    }
  g_test_add_func ("/plan-day-state/entries", test_entries);
  g_test_add_func ("/plan-day-state/spoken", test_spoken);
  g_test_add_func ("/plan-day-state/unknown-exercise", test_unknown_exercise);
  g_test_add_func ("/plan-day-state/weekly-check", test_weekly_check);
  g_test_add_func ("/plan-day-state/time-off", test_time_off);
  g_test_add_func ("/plan-day-state/reasons", test_reasons);
  return g_test_run ();
}
