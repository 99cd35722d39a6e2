/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store-fixture.h"

#include "midline-store-private.h"

#include <string.h>

static MidlineDose
random_dose (void)
{
  return (MidlineDose) {
    .sets = g_test_rand_int_range (1, 5),
    .reps = g_test_rand_int_range (1, 31),
    .hold_seconds = g_test_rand_int_range (0, 61),
    .rest_seconds = g_test_rand_int_range (0, 121),
    .directions = g_test_rand_bit () ? 3 : 1,
    .each_side = g_test_rand_bit (),
  };
}

static void
add_random_session (MidlineWeek *week,
                    MidlineDate  date)
{
  static const char * const ids[] = { "clamshell", "wall-sit", "short-foot", "hip-hinge" };
  MidlineSessionKind kind = (MidlineSessionKind) g_test_rand_int_range (0, MIDLINE_N_SESSION_KINDS);
  MidlineSession *session = midline_session_new (date, kind);
  int n_items = g_test_rand_int_range (0, 5);

  session->shortened = g_test_rand_bit ();
  for (int i = 0; i < n_items; i++)
    {
      MidlineDose dose = random_dose ();
      int reason = g_test_rand_int_range (0, MIDLINE_N_LEVEL_REASONS);
      MidlinePlanItem *item = midline_plan_item_new (ids[i], &dose, i == 0 ? "" : "s-12",
                                                     (MidlineLevelReason) reason);

      item->is_core = g_test_rand_bit ();
      item->placed_by_person = g_test_rand_bit ();
      g_ptr_array_add (session->items, item);
    }
  g_ptr_array_add (week->sessions, session);
}

static MidlineWeek *
new_random_week (int number)
{
  MidlineWeek *week = midline_week_new (number, store_fixture_day (7 * (number - 1) - 2),
                                        (MidlinePhase) g_test_rand_int_range (0,
                                                                              MIDLINE_N_PHASES));
  int n_places = g_test_rand_int_range (0, 4);

  week->hip_work_only = g_test_rand_bit ();
  for (int day = 0; day < 7; day++)
    {
      if (g_test_rand_bit ())
        add_random_session (week, week->start + day);
    }
  for (int i = 0; i < n_places; i++)
    {
      MidlineEmptyPlace place = {
        .date = i == 0 ? MIDLINE_NO_DATE : week->start + i,
        .pillar = (MidlinePillar) g_test_rand_int_range (0, MIDLINE_N_PILLARS),
        .reason = (MidlineEmptyReason) g_test_rand_int_range (0, MIDLINE_N_EMPTY_REASONS),
        .is_further = g_test_rand_bit (),
      };

      g_array_append_val (week->empty_places, place);
    }
  return week;
}

static MidlinePlan *
save_plan (StoreFixture         *fixture,
           int                   version,
           const MidlineAnswers *answers,
           const MidlineWeek    *week)
{
  const MidlinePlan plan = {
    .version = version,
    .started_on = store_fixture_day (0),
    .week_1_start = store_fixture_day (-2),
    .valid_from = store_fixture_day (version - 1),
    .length_weeks = answers->length_weeks,
  };
  g_autoptr(MidlinePlanChange) change = midline_plan_change_new (version == 1
                                                                   ? MIDLINE_CHANGE_STARTED
                                                                   : MIDLINE_CHANGE_REBUILT);
  g_autoptr(GError) error = NULL;
  MidlinePlan *saved;

  change->on = store_fixture_day (0);
  change->entered_at = 1773223200;
  change->week_number = week->number;
  saved = midline_store_save_plan (fixture->store, fixture->person, &plan, answers, week, change,
                                   &error);
  g_assert_no_error (error);
  g_assert_cmpint (saved->id, >, 0);
  return saved;
}

static gint64
count (StoreFixture *fixture,
       const char   *sql)
{
  g_autoptr(GError) error = NULL;
  gint64 n;

  midline_sqlite_get_int (fixture->store->db, sql, &n, &error);
  g_assert_no_error (error);
  return n;
}

static void
test_none (StoreFixture  *fixture,
           gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) plans = midline_store_load_plans (fixture->store, fixture->person, &error);
  g_autoptr(GPtrArray) history = NULL;
  g_autoptr(MidlineWeek) week = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (plans->len, ==, 0);
  history = midline_store_load_plan_history (fixture->store, fixture->person, 10, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (history->len, ==, 0);
  week = midline_store_load_week (fixture->store, 1, 1, &error);
  g_assert_no_error (error);
  g_assert_null (week);
}

static void
test_versions (StoreFixture  *fixture,
               gconstpointer  data)
{
  g_autoptr(MidlineAnswers) answers = midline_answers_new ();
  g_autoptr(MidlineAnswers) other = midline_answers_new ();
  g_autoptr(MidlineWeek) week = new_random_week (1);
  g_autoptr(MidlineWeek) rebuilt = new_random_week (1);
  g_autoptr(MidlinePlan) first = save_plan (fixture, 1, answers, week);
  g_autoptr(MidlinePlan) second = NULL;
  g_autoptr(MidlineWeek) old = NULL;
  g_autoptr(GPtrArray) plans = NULL;
  g_autoptr(GError) error = NULL;

  other->length_weeks = 6;
  second = save_plan (fixture, 2, other, rebuilt);
  plans = midline_store_load_plans (fixture->store, fixture->person, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (plans->len, ==, 2);
  g_assert_true (midline_plan_equal (plans->pdata[0], first));
  g_assert_true (midline_plan_equal (plans->pdata[1], second));

  old = midline_store_load_week (fixture->store, first->id, 1, &error);
  g_assert_no_error (error);
  g_assert_true (midline_week_equal (old, week));
}

/* First run saves the answers and then the plan built from them: one row, not two. */
static void
test_answers_once (StoreFixture  *fixture,
                   gconstpointer  data)
{
  g_autoptr(MidlineAnswers) answers = midline_answers_new ();
  g_autoptr(MidlineAnswers) newest = NULL;
  g_autoptr(MidlineWeek) week = new_random_week (1);
  g_autoptr(MidlinePlan) first = NULL;
  g_autoptr(MidlinePlan) second = NULL;

  midline_store_save_answers (fixture->store, fixture->person, answers, 1, NULL);
  first = save_plan (fixture, 1, answers, week);
  g_assert_cmpint (count (fixture, "SELECT count(*) FROM answers"), ==, 1);

  answers->minutes = 40;
  second = save_plan (fixture, 2, answers, week);
  g_assert_cmpint (count (fixture, "SELECT count(*) FROM answers"), ==, 2);
  g_assert_cmpint (count (fixture, "SELECT count(DISTINCT answers_id) FROM plan"), ==, 2);
  newest = midline_store_load_answers (fixture->store, fixture->person, NULL);
  g_assert_true (midline_answers_equal (newest, answers));
}

/* A version that is there already: nothing of the second try stays, not even its answers. */
static void
test_all_or_nothing (StoreFixture  *fixture,
                     gconstpointer  data)
{
  g_autoptr(MidlineAnswers) answers = midline_answers_new ();
  g_autoptr(MidlineWeek) week = new_random_week (1);
  g_autoptr(MidlinePlan) plan = save_plan (fixture, 1, answers, week);
  g_autoptr(MidlinePlanChange) change = midline_plan_change_new (MIDLINE_CHANGE_REBUILT);
  g_autoptr(GError) error = NULL;

  answers->minutes = 40;
  change->on = store_fixture_day (1);
  g_assert_null (midline_store_save_plan (fixture->store, fixture->person, plan, answers, week,
                                          change, &error));
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CONSTRAINT);
  g_assert_cmpint (count (fixture, "SELECT count(*) FROM answers"), ==, 1);
  g_assert_cmpint (count (fixture, "SELECT count(*) FROM plan"), ==, 1);
  g_assert_cmpint (count (fixture, "SELECT count(*) FROM plan_change"), ==, 1);
}

static void
test_weeks (StoreFixture  *fixture,
            gconstpointer  data)
{
  g_autoptr(MidlineAnswers) answers = midline_answers_new ();
  g_autoptr(MidlineWeek) first = new_random_week (1);
  g_autoptr(MidlinePlan) plan = save_plan (fixture, 1, answers, first);
  g_autoptr(MidlineWeek) unchanged = NULL;
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < 100; i++)
    {
      g_autoptr(MidlineWeek) week = new_random_week (g_test_rand_int_range (2, 14));
      g_autoptr(MidlineWeek) loaded = NULL;

      midline_store_save_week (fixture->store, plan->id, week, NULL, &error);
      g_assert_no_error (error);
      loaded = midline_store_load_week (fixture->store, plan->id, week->number, &error);
      g_assert_no_error (error);
      g_assert_true (midline_week_equal (loaded, week));
    }
  unchanged = midline_store_load_week (fixture->store, plan->id, 1, &error);
  g_assert_true (midline_week_equal (unchanged, first));
  g_assert_cmpint (count (fixture, "SELECT count(*) FROM plan_change"), ==, 1);
  g_assert_cmpint (count (fixture, "SELECT count(*) FROM plan_item"
                                   " WHERE session_id NOT IN (SELECT id FROM plan_session)"),
                   ==, 0);
}

/* The week and the line that tells of it stand or fall together. */
static void
test_week_with_bad_line (StoreFixture  *fixture,
                         gconstpointer  data)
{
  g_autoptr(MidlineAnswers) answers = midline_answers_new ();
  g_autoptr(MidlineWeek) week = new_random_week (1);
  g_autoptr(MidlineWeek) edited = midline_week_copy (week);
  g_autoptr(MidlineWeek) loaded = NULL;
  g_autoptr(MidlinePlan) plan = save_plan (fixture, 1, answers, week);
  g_autoptr(MidlinePlanChange) change = midline_plan_change_new (MIDLINE_CHANGE_DOSE);
  g_autoptr(GError) error = NULL;

  g_ptr_array_set_size (edited->sessions, 0);
  change->on = MIDLINE_NO_DATE;
  g_assert_false (midline_store_save_week (fixture->store, plan->id, edited, change, &error));
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CONSTRAINT);
  loaded = midline_store_load_week (fixture->store, plan->id, 1, NULL);
  g_assert_true (midline_week_equal (loaded, week));
}

static void
test_week_of_no_plan (StoreFixture  *fixture,
                      gconstpointer  data)
{
  g_autoptr(MidlineWeek) week = new_random_week (1);
  g_autoptr(GError) error = NULL;

  g_assert_false (midline_store_save_week (fixture->store, 77, week, NULL, &error));
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CONSTRAINT);
}

static MidlinePlanChange *
new_change (MidlineChangeKind kind)
{
  MidlinePlanChange *change = midline_plan_change_new (kind);

  change->on = store_fixture_day ((int) kind);
  /* The clock was set back meanwhile: the order is that of saving. */
  change->entered_at = 1773223200 - (gint64) kind;
  change->week_number = 3;
  if (kind == MIDLINE_CHANGE_SWAPPED || kind == MIDLINE_CHANGE_DOSE)
    {
      change->date = store_fixture_day (1);
      change->exercise_id = g_strdup ("clamshell");
      change->new_exercise_id = g_strdup ("wall-sit");
      change->why = g_strdup ("It “pinches”");
      change->old_dose = random_dose ();
    }
  if (kind == MIDLINE_CHANGE_DOSE)
    change->new_dose = random_dose ();
  if (kind == MIDLINE_CHANGE_MOVED)
    change->new_date = store_fixture_day (2);
  return change;
}

static void
assert_same_change (const MidlinePlanChange *a,
                    const MidlinePlanChange *b)
{
  g_assert_cmpint (a->kind, ==, b->kind);
  g_assert_cmpint (a->entered_at, ==, b->entered_at);
  g_assert_cmpint (a->on, ==, b->on);
  g_assert_cmpint (a->week_number, ==, b->week_number);
  g_assert_cmpint (a->date, ==, b->date);
  g_assert_cmpint (a->new_date, ==, b->new_date);
  g_assert_cmpstr (a->exercise_id, ==, b->exercise_id);
  g_assert_cmpstr (a->new_exercise_id, ==, b->new_exercise_id);
  g_assert_cmpstr (a->why, ==, b->why);
  g_assert_true (midline_dose_equal (&a->old_dose, &b->old_dose));
  g_assert_true (midline_dose_equal (&a->new_dose, &b->new_dose));
}

static void
test_history (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(MidlineAnswers) answers = midline_answers_new ();
  g_autoptr(MidlineWeek) week = new_random_week (1);
  g_autoptr(MidlinePlan) plan = save_plan (fixture, 1, answers, week);
  g_autoptr(GPtrArray) saved =
    g_ptr_array_new_with_free_func ((GDestroyNotify) midline_plan_change_free);
  g_autoptr(GPtrArray) loaded = NULL;
  g_autoptr(GPtrArray) newest = NULL;
  g_autoptr(GError) error = NULL;

  for (int kind = 0; kind <= MIDLINE_CHANGE_UNDONE; kind++)
    {
      g_autoptr(MidlinePlanChange) change = new_change ((MidlineChangeKind) kind);

      g_ptr_array_insert (saved, 0, midline_plan_change_copy (change));
      midline_store_save_week (fixture->store, plan->id, week, change, &error);
      g_assert_no_error (error);
    }

  loaded = midline_store_load_plan_history (fixture->store, fixture->person, 100, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (loaded->len, ==, saved->len + 1);
  for (guint i = 0; i < saved->len; i++)
    {
      assert_same_change (loaded->pdata[i], saved->pdata[i]);
      g_assert_cmpint (((MidlinePlanChange *) loaded->pdata[i])->id, >, 0);
    }
  newest = midline_store_load_plan_history (fixture->store, fixture->person, 2, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (newest->len, ==, 2);
  assert_same_change (newest->pdata[0], saved->pdata[0]);
}

/* Values that no Midline up to this one wrote are damage, named by place. */
static const struct {
  const char *path;
  const char *sql;
  gboolean in_history;
} unknown[] = {
  { "/plan/unknown/phase", "UPDATE plan_week SET phase = 'x-odd'", FALSE },
  { "/plan/unknown/kind", "UPDATE plan_session SET kind = 'x-odd'", FALSE },
  { "/plan/unknown/level-reason", "UPDATE plan_item SET level_reason = 'x-odd'", FALSE },
  { "/plan/unknown/pillar", "UPDATE empty_place SET pillar = 'x-odd'", FALSE },
  { "/plan/unknown/empty-reason", "UPDATE empty_place SET reason = 'x-odd'", FALSE },
  { "/plan/unknown/change", "UPDATE plan_change SET kind = 'x-odd'", TRUE },
};

static void
test_unknown (StoreFixture  *fixture,
              gconstpointer  data)
{
  const int index = GPOINTER_TO_INT (data);
  g_autoptr(MidlineAnswers) answers = midline_answers_new ();
  g_autoptr(MidlineWeek) week = midline_week_new (1, store_fixture_day (-2), MIDLINE_PHASE_SETTLE);
  g_autoptr(MidlinePlan) plan = NULL;
  g_autoptr(GPtrArray) history = NULL;
  g_autoptr(MidlineWeek) loaded = NULL;
  g_autoptr(GError) error = NULL;
  MidlineEmptyPlace place = { .pillar = MIDLINE_PILLAR_HIP, .reason = MIDLINE_EMPTY_NO_TIME };
  MidlineDose dose = random_dose ();
  MidlineSession *session = midline_session_new (store_fixture_day (0), MIDLINE_SESSION_MOBILITY);

  g_ptr_array_add (session->items, midline_plan_item_new ("a", &dose, "s-1", MIDLINE_LEVEL_START));
  g_ptr_array_add (week->sessions, session);
  g_array_append_val (week->empty_places, place);
  plan = save_plan (fixture, 1, answers, week);
  midline_sqlite_exec (fixture->store->db, unknown[index].sql, &error);
  g_assert_no_error (error);

  if (unknown[index].in_history)
    history = midline_store_load_plan_history (fixture->store, fixture->person, 10, &error);
  else
    loaded = midline_store_load_week (fixture->store, plan->id, 1, &error);
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CORRUPT);
  g_assert_nonnull (strstr (error->message, "x-odd"));
  g_assert_null (history);
  g_assert_null (loaded);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  STORE_TEST ("/plan/none", NULL, test_none);
  STORE_TEST ("/plan/versions", NULL, test_versions);
  STORE_TEST ("/plan/answers-once", NULL, test_answers_once);
  STORE_TEST ("/plan/all-or-nothing", NULL, test_all_or_nothing);
  STORE_TEST ("/plan/weeks", NULL, test_weeks);
  STORE_TEST ("/plan/week-with-bad-line", NULL, test_week_with_bad_line);
  STORE_TEST ("/plan/week-of-no-plan", NULL, test_week_of_no_plan);
  STORE_TEST ("/plan/history", NULL, test_history);
  for (guint i = 0; i < G_N_ELEMENTS (unknown); i++)
    STORE_TEST (unknown[i].path, GUINT_TO_POINTER (i), test_unknown);

  return g_test_run ();
}
