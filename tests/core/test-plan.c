/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-plan.h"

static const MidlineDose dose = { 2, 12, 1, 60, 1, TRUE };

static MidlineSession *
make_session (MidlineDate date)
{
  MidlineSession *session = midline_session_new (date, MIDLINE_SESSION_STRENGTH_A);

  g_ptr_array_add (session->items, midline_plan_item_new ("clamshell", &dose, "hip-1",
                                                          MIDLINE_LEVEL_START));
  g_ptr_array_add (session->items, midline_plan_item_new ("short-foot", &dose, "foot-1",
                                                          MIDLINE_LEVEL_START));

  return session;
}

static MidlineWeek *
make_week (void)
{
  MidlineWeek *week = midline_week_new (3, midline_date_from_iso ("2026-03-09"),
                                        MIDLINE_PHASE_SETTLE);
  const MidlineEmptyPlace place = {
    .date = week->start + 2,
    .pillar = MIDLINE_PILLAR_HIP,
    .reason = MIDLINE_EMPTY_NOTHING_FITS_THINGS,
  };

  g_ptr_array_add (week->sessions, make_session (week->start));
  g_ptr_array_add (week->sessions, make_session (week->start + 2));
  g_array_append_val (week->empty_places, place);

  return week;
}

static MidlineSession *
get_session (MidlineWeek *week)
{
  return g_ptr_array_index (week->sessions, 1);
}

static MidlinePlanItem *
get_item (MidlineWeek *week)
{
  return g_ptr_array_index (get_session (week)->items, 1);
}

static MidlineEmptyPlace *
get_place (MidlineWeek *week)
{
  return &g_array_index (week->empty_places, MidlineEmptyPlace, 0);
}

typedef void (*Change) (MidlineWeek *week);

static void change_number (MidlineWeek *w) { w->number++; }
static void change_start (MidlineWeek *w) { w->start++; }
static void change_phase (MidlineWeek *w) { w->phase = MIDLINE_PHASE_BUILD; }
static void change_hip_work_only (MidlineWeek *w) { w->hip_work_only = TRUE; }
static void change_date (MidlineWeek *w) { get_session (w)->date++; }
static void change_kind (MidlineWeek *w) { get_session (w)->kind = MIDLINE_SESSION_OWN; }
static void change_shortened (MidlineWeek *w) { get_session (w)->shortened = TRUE; }
static void change_dose (MidlineWeek *w) { get_item (w)->dose.sets = 1; }
static void change_level (MidlineWeek *w) { get_item (w)->level_reason = MIDLINE_LEVEL_KEPT; }
static void change_core (MidlineWeek *w) { get_item (w)->is_core = TRUE; }
static void change_placed (MidlineWeek *w) { get_item (w)->placed_by_person = TRUE; }
static void remove_item (MidlineWeek *w) { g_ptr_array_set_size (get_session (w)->items, 1); }
static void remove_session (MidlineWeek *w) { g_ptr_array_remove_index (w->sessions, 0); }
static void change_place_date (MidlineWeek *w) { get_place (w)->date++; }
static void change_place_pillar (MidlineWeek *w) { get_place (w)->pillar = MIDLINE_PILLAR_FOOT; }
static void change_place_further (MidlineWeek *w) { get_place (w)->is_further = TRUE; }
static void remove_place (MidlineWeek *w) { g_array_set_size (w->empty_places, 0); }

static void
change_place_reason (MidlineWeek *week)
{
  get_place (week)->reason = MIDLINE_EMPTY_NO_TIME;
}

static void
change_exercise (MidlineWeek *week)
{
  g_free (get_item (week)->exercise_id);
  get_item (week)->exercise_id = g_strdup ("towel-curl");
}

static void
change_statement (MidlineWeek *week)
{
  g_free (get_item (week)->statement_id);
  get_item (week)->statement_id = g_strdup ("foot-2");
}

static void
swap_items (MidlineWeek *week)
{
  GPtrArray *items = get_session (week)->items;

  g_ptr_array_insert (items, 0, g_ptr_array_steal_index (items, 1));
}

static void
test_week_copy_and_equal (void)
{
  static const Change changes[] = {
    change_number, change_start, change_phase, change_hip_work_only, change_date, change_kind,
    change_shortened, change_dose, change_level, change_core, change_placed, remove_item,
    remove_session, change_place_date, change_place_pillar, change_place_further, remove_place,
    change_place_reason, change_exercise, change_statement, swap_items,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autoptr(MidlineWeek) before = make_week ();
      g_autoptr(MidlineWeek) after = midline_week_copy (before);
      g_autoptr(MidlineWeek) fresh = make_week ();
      g_autoptr(MidlineWeek) again = NULL;

      g_assert_true (midline_week_equal (before, after));
      changes[i] (after);
      again = midline_week_copy (after);
      g_assert_true (midline_week_equal (after, again));
      g_assert_false (midline_week_equal (before, after));
      g_assert_false (midline_week_equal (after, before));
      /* The copy shares nothing with the week that it was made from. */
      g_assert_true (midline_week_equal (before, fresh));
    }

  g_assert_true (midline_week_equal (NULL, NULL));
}

static void
test_week_get_session (void)
{
  g_autoptr(MidlineWeek) week = make_week ();
  MidlineSession *session = midline_week_get_session (week, week->start + 2);

  g_assert_true (session == get_session (week));
  g_assert_null (midline_week_get_session (week, week->start + 1));
  g_assert_null (midline_week_get_session (week, MIDLINE_NO_DATE));

  g_assert_true (midline_session_find (session, "short-foot") == get_item (week));
  g_assert_null (midline_session_find (session, "step-up"));
  g_assert_null (midline_session_find (session, NULL));
}

static void
test_week_references (void)
{
  g_autoptr(MidlineWeek) week = make_week ();
  g_auto(GValue) value = G_VALUE_INIT;

  g_value_init (&value, MIDLINE_TYPE_WEEK);
  g_value_set_boxed (&value, week);
  g_assert_true (g_value_get_boxed (&value) == week);
}

static void
test_session_copy (void)
{
  g_autoptr(MidlineSession) session = make_session (700000);
  g_autoptr(MidlineSession) copy = midline_session_copy (session);
  g_autoptr(MidlinePlanItem) item = midline_plan_item_copy (g_ptr_array_index (session->items, 0));

  g_assert_true (midline_session_equal (session, copy));
  g_assert_true (midline_plan_item_equal (item, g_ptr_array_index (copy->items, 0)));
  g_assert_false (midline_plan_item_equal (item, g_ptr_array_index (copy->items, 1)));
  g_assert_false (midline_session_equal (session, NULL));
  g_assert_false (midline_plan_item_equal (NULL, item));

  g_ptr_array_set_size (copy->items, 0);
  g_assert_cmpuint (session->items->len, ==, 2);
  g_assert_false (midline_session_equal (session, copy));
}

static void
test_item_defaults (void)
{
  g_autoptr(MidlinePlanItem) item = midline_plan_item_new ("clamshell", &dose, NULL,
                                                           MIDLINE_LEVEL_OWN_CHOICE);

  g_assert_cmpstr (item->exercise_id, ==, "clamshell");
  g_assert_cmpstr (item->statement_id, ==, "");
  g_assert_true (midline_dose_equal (&item->dose, &dose));
  g_assert_false (item->is_core);
  g_assert_false (item->placed_by_person);
}

static void
test_plan_new (void)
{
  static const struct {
    MidlineWeekday first_weekday;
    const char *week_1_start;
  } cases[] = {
    { MIDLINE_MONDAY, "2026-03-09" },
    { MIDLINE_SATURDAY, "2026-03-07" },
    { MIDLINE_SUNDAY, "2026-03-08" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MidlineDate today = midline_date_from_iso ("2026-03-11");
      g_autoptr(MidlinePlan) plan = midline_plan_new (today, cases[i].first_weekday, 12);

      g_assert_cmpint (plan->id, ==, 0);
      g_assert_cmpint (plan->version, ==, 1);
      g_assert_cmpint (plan->started_on, ==, today);
      g_assert_cmpint (plan->valid_from, ==, today);
      g_assert_cmpint (plan->week_1_start, ==, midline_date_from_iso (cases[i].week_1_start));
      g_assert_cmpint (plan->length_weeks, ==, 12);
      g_assert_cmpint (midline_plan_get_week_number (plan, today), ==, 1);
    }
}

static void
test_plan_weeks (void)
{
  static const struct {
    int days;
    int week_number;
  } cases[] = {
    { -15, -2 }, { -14, -1 }, { -8, -1 }, { -7, 0 }, { -1, 0 }, { 0, 1 }, { 6, 1 }, { 7, 2 },
    { 13, 2 }, { 83, 12 }, { 84, 13 }, { 3650, 522 },
  };
  g_autoptr(MidlinePlan) plan = midline_plan_new (midline_date_from_iso ("2025-12-29"),
                                                  MIDLINE_MONDAY, 12);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MidlineDate date = plan->week_1_start + cases[i].days;

      g_assert_cmpint (midline_plan_get_week_number (plan, date), ==, cases[i].week_number);
      g_assert_cmpint (midline_plan_get_week_start (plan, cases[i].week_number), ==,
                       midline_date_get_week_start (date, MIDLINE_MONDAY));
    }
}

static void
test_plan_copy_and_equal (void)
{
  const MidlinePlan plan = { 1, 2, 700000, 699998, 700010, 12 };
  const MidlinePlan others[] = {
    { 9, 2, 700000, 699998, 700010, 12 }, { 1, 9, 700000, 699998, 700010, 12 },
    { 1, 2, 700001, 699998, 700010, 12 }, { 1, 2, 700000, 699999, 700010, 12 },
    { 1, 2, 700000, 699998, 700011, 12 }, { 1, 2, 700000, 699998, 700010, 6 },
  };
  g_autoptr(MidlinePlan) copy = midline_plan_copy (&plan);

  g_assert_true (midline_plan_equal (&plan, copy));
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    g_assert_false (midline_plan_equal (&plan, &others[i]));
  g_assert_true (midline_plan_equal (NULL, NULL));
  g_assert_false (midline_plan_equal (NULL, copy));
}

static void
test_usual_phases (void)
{
  static const char twelve[] = "SSSBBBBBBRRRRR";
  static const char six[] = "SSBBBRRRR";

  for (int i = 0; twelve[i] != '\0'; i++)
    g_assert_cmpint (midline_phase_usual_for_week (i + 1, 12), ==,
                     twelve[i] == 'S' ? MIDLINE_PHASE_SETTLE :
                     twelve[i] == 'B' ? MIDLINE_PHASE_BUILD : MIDLINE_PHASE_RETURN);
  for (int i = 0; six[i] != '\0'; i++)
    g_assert_cmpint (midline_phase_usual_for_week (i + 1, 6), ==,
                     six[i] == 'S' ? MIDLINE_PHASE_SETTLE :
                     six[i] == 'B' ? MIDLINE_PHASE_BUILD : MIDLINE_PHASE_RETURN);
  g_assert_cmpint (midline_phase_usual_for_week (0, 12), ==, MIDLINE_PHASE_SETTLE);
  g_assert_cmpint (midline_phase_usual_for_week (-5, 6), ==, MIDLINE_PHASE_SETTLE);
}

/* The ids are in people's records: they never change. */
static void
test_ids (void)
{
  static const char * const phases[MIDLINE_N_PHASES] = { "settle", "build", "return" };
  static const char * const kinds[MIDLINE_N_SESSION_KINDS] = {
    "strength-a", "strength-b", "mobility", "own",
  };
  static const char * const levels[MIDLINE_N_LEVEL_REASONS] = {
    "start", "phase", "earned", "kept", "sparing", "only-fit", "own-choice", "eased",
  };
  static const char * const empties[MIDLINE_N_EMPTY_REASONS] = {
    "things", "chips", "load", "time",
  };
  MidlinePhase phase;
  MidlineSessionKind kind;
  MidlineLevelReason level;
  MidlineEmptyReason empty;

  for (int i = 0; i < MIDLINE_N_PHASES; i++)
    {
      g_assert_cmpstr (midline_phase_get_id ((MidlinePhase) i), ==, phases[i]);
      g_assert_true (midline_phase_from_id (phases[i], &phase));
      g_assert_cmpint (phase, ==, i);
      g_assert_cmpstr (midline_phase_get_name (phase), !=, "");
      g_assert_cmpstr (midline_phase_get_aim (phase), !=, "");
    }
  for (int i = 0; i < MIDLINE_N_SESSION_KINDS; i++)
    {
      g_assert_cmpstr (midline_session_kind_get_id ((MidlineSessionKind) i), ==, kinds[i]);
      g_assert_true (midline_session_kind_from_id (kinds[i], &kind));
      g_assert_cmpint (kind, ==, i);
      g_assert_cmpstr (midline_session_kind_get_name (kind), !=, "");
      g_assert_cmpint (midline_session_kind_is_strength (kind), ==, i < 2);
    }
  for (int i = 0; i < MIDLINE_N_LEVEL_REASONS; i++)
    {
      g_assert_cmpstr (midline_level_reason_get_id ((MidlineLevelReason) i), ==, levels[i]);
      g_assert_true (midline_level_reason_from_id (levels[i], &level));
      g_assert_cmpint (level, ==, i);
    }
  for (int i = 0; i < MIDLINE_N_EMPTY_REASONS; i++)
    {
      g_assert_cmpstr (midline_empty_reason_get_id ((MidlineEmptyReason) i), ==, empties[i]);
      g_assert_true (midline_empty_reason_from_id (empties[i], &empty));
      g_assert_cmpint (empty, ==, i);
    }

  g_assert_false (midline_phase_from_id (NULL, &phase));
  g_assert_false (midline_session_kind_from_id ("", &kind));
  g_assert_false (midline_level_reason_from_id ("Start", &level));
  g_assert_false (midline_empty_reason_from_id ("\xff", &empty));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/plan/week-copy-and-equal", test_week_copy_and_equal);
  g_test_add_func ("/plan/week-get-session", test_week_get_session);
  g_test_add_func ("/plan/week-references", test_week_references);
  g_test_add_func ("/plan/session-copy", test_session_copy);
  g_test_add_func ("/plan/item-defaults", test_item_defaults);
  g_test_add_func ("/plan/new", test_plan_new);
  g_test_add_func ("/plan/weeks", test_plan_weeks);
  g_test_add_func ("/plan/copy-and-equal", test_plan_copy_and_equal);
  g_test_add_func ("/plan/usual-phases", test_usual_phases);
  g_test_add_func ("/plan/ids", test_ids);

  return g_test_run ();
}
