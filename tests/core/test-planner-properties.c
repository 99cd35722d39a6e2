/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The properties of the plan engine that hold for every built week, over random answers, phases,
 * histories and first weekdays. The seed is fixed: a failure comes back. */

#include "midline-phase-gate.h"
#include "midline-planner.h"
#include "midline-session-time.h"

#include "sample-catalogue.h"

#define N_CASES 12000
#define N_CASES_ON_SLOW_MACHINE 300

typedef struct {
  GRand *rand;
  MidlineCatalogue *catalogue;
  MidlineAnswers *answers;
  MidlineWeekRequest request;
  MidlineTrainingHistory *history;
  const char *failure; /* of the property being checked, or NULL */
} Case;

static gboolean
chance (Case *c,
        int   percent)
{
  return g_rand_int_range (c->rand, 0, 100) < percent;
}

static MidlineThings
make_things (Case *c)
{
  switch (g_rand_int_range (c->rand, 0, 5))
    {
    case 0:
      return MIDLINE_HOUSEHOLD_THINGS;
    case 1:
      return MIDLINE_ALL_THINGS;
    case 2:
      return MIDLINE_HOUSEHOLD_THINGS & ~MIDLINE_THING_MAT;
    case 3:
      return (MidlineThings) (g_rand_int (c->rand) & MIDLINE_ALL_THINGS);
    default:
      return (MidlineThings) (MIDLINE_HOUSEHOLD_THINGS |
                              (g_rand_int (c->rand) & MIDLINE_ALL_THINGS));
    }
}

static MidlineAnswers *
make_answers (Case *c)
{
  static const int minutes[] = { 15, 25, 40 };
  MidlineAnswers *answers = midline_answers_new ();

  for (int i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    answers->pain_0_to_10[i] = g_rand_int_range (c->rand, -1, 11);
  if (chance (c, 40))
    for (int i = 0; i < MIDLINE_N_ACTIVITIES; i++)
      answers->pain_0_to_10[i] = MIN (answers->pain_0_to_10[i], 3);
  answers->spare = (MidlineSpare) (chance (c, 50) ? 0 : g_rand_int_range (c->rand, 0, 16));
  answers->things = make_things (c);
  answers->weekdays = (guint) g_rand_int_range (c->rand, 1, 128);
  answers->minutes = minutes[g_rand_int_range (c->rand, 0, 3)];
  answers->length_weeks = chance (c, 50) ? 6 : 12;
  answers->runs = chance (c, 50);

  return answers;
}

static void
make_request (Case *c)
{
  c->request = (MidlineWeekRequest) {
    .number = g_rand_int_range (c->rand, 1, 20),
    .start = SAMPLE_MONDAY + g_rand_int_range (c->rand, 0, 700),
    .phase = (MidlinePhase) g_rand_int_range (c->rand, 0, MIDLINE_N_PHASES),
  };
  c->request.plan_from = c->request.start - 7;
  if (chance (c, 20))
    c->request.plan_from = c->request.start + g_rand_int_range (c->rand, 0, 7);
  c->request.hip_work_only = c->request.phase == MIDLINE_PHASE_BUILD && chance (c, 15);
}

/* A week before, with the person's own choices and doses in it. */
static void
disturb_week (Case        *c,
              MidlineWeek *week)
{
  for (guint i = 0; i < week->sessions->len; i++)
    {
      MidlineSession *session = g_ptr_array_index (week->sessions, i);

      session->shortened = chance (c, 10);
      for (guint j = 0; j < session->items->len; j++)
        {
          MidlinePlanItem *item = g_ptr_array_index (session->items, j);
          guint other = (guint) g_rand_int_range (c->rand, 0, 59);
          const char *id = midline_catalogue_get_exercise (c->catalogue, other)->id;

          if (chance (c, 20) && midline_session_find (session, id) == NULL)
            {
              g_free (item->exercise_id);
              item->exercise_id = g_strdup (id);
              item->level_reason = MIDLINE_LEVEL_OWN_CHOICE;
              item->placed_by_person = TRUE;
            }
          if (chance (c, 20))
            {
              item->dose.sets = g_rand_int_range (c->rand, 1, 7);
              item->dose.reps = g_rand_int_range (c->rand, 1, 31);
              item->placed_by_person = TRUE;
            }
        }
    }
}

static void
make_history (Case *c)
{
  c->history = midline_training_history_new ();

  if (chance (c, 25))
    return;

  for (guint i = 0; i < midline_catalogue_get_n_exercises (c->catalogue); i++)
    if (chance (c, 25))
      midline_training_history_set_done_well (
        c->history, midline_catalogue_get_exercise (c->catalogue, i)->id);

  if (chance (c, 60))
    {
      g_autoptr(MidlineWeek) week = NULL;
      MidlineWeekRequest request = {
        .number = c->request.number - 1,
        .start = c->request.start - 7,
        .plan_from = c->request.start - 7,
        .phase = (MidlinePhase) g_rand_int_range (c->rand, 0, MIDLINE_N_PHASES),
      };

      week = midline_planner_build_week (c->catalogue, c->answers, &request, c->history);
      if (chance (c, 50))
        disturb_week (c, week);
      midline_training_history_set_previous_week (c->history, week);
    }

  for (int n = g_rand_int_range (c->rand, 0, 6); n > 0; n--)
    {
      MidlineWeekRecord record = {
        .planned_knee_load = g_rand_int_range (c->rand, 0, 120),
        .planned_sets = g_rand_int_range (c->rand, 0, 80),
        .done_sets = g_rand_int_range (c->rand, 0, 80),
        .was_cut = chance (c, 10),
      };

      midline_training_history_add_week_record (c->history, &record);
    }

  if (chance (c, 50))
    midline_training_history_set_last_strength (
      c->history, c->request.start - g_rand_int_range (c->rand, -2, 9));
}

static void
init_case (Case             *c,
           MidlineCatalogue *catalogue,
           guint32           seed)
{
  *c = (Case) { .rand = g_rand_new_with_seed (seed), .catalogue = catalogue };
  c->answers = make_answers (c);
  make_request (c);
  make_history (c);
}

static void
clear_case (Case *c)
{
  g_rand_free (c->rand);
  midline_answers_free (c->answers);
  midline_training_history_free (c->history);
}

static MidlineWeek *
build (Case *c)
{
  return midline_planner_build_week (c->catalogue, c->answers, &c->request, c->history);
}

/* Not an assertion: the first failure of each property is kept and told with its seed. */
#define CHECK(condition) \
  G_STMT_START { \
    if (!(condition) && c->failure == NULL) \
      c->failure = G_STRLOC ": " #condition; \
  } G_STMT_END

static MidlineSession *
get_session (const MidlineWeek *week,
             guint              index)
{
  return g_ptr_array_index (week->sessions, index);
}

static MidlineExercise *
get_exercise (Case                 *c,
              const MidlineSession *session,
              guint                 index)
{
  const MidlinePlanItem *item = g_ptr_array_index (session->items, index);

  return midline_catalogue_lookup (c->catalogue, item->exercise_id);
}

/* 1. At least one whole day between strength days, across weeks and from the last one done. */
static void
check_spacing (Case        *c,
               MidlineWeek *week)
{
  g_autoptr(MidlineWeek) next = NULL;
  MidlineDate last = midline_training_history_get_last_strength (c->history);
  MidlineWeekRequest request = c->request;

  request.number++;
  request.start += 7;
  request.plan_from = request.start;
  next = midline_planner_build_week (c->catalogue, c->answers, &request, NULL);

  for (guint i = 0; i < week->sessions->len + next->sessions->len; i++)
    {
      MidlineSession *session = i < week->sessions->len
                                  ? get_session (week, i)
                                  : get_session (next, i - week->sessions->len);

      if (!midline_session_kind_is_strength (session->kind))
        continue;
      if (last != MIDLINE_NO_DATE && i < week->sessions->len)
        CHECK (ABS (session->date - last) >= 2);
      if (last != MIDLINE_NO_DATE && last < session->date && i >= week->sessions->len)
        CHECK (session->date - last >= 2 || last >= c->request.start + 7);
      last = session->date;
    }
}

/* 2. Nothing above level, outside things, spared by a chip or against the pain answers. */
static void
check_item (Case                  *c,
            const MidlinePlanItem *item)
{
  MidlineExercise *exercise = midline_catalogue_lookup (c->catalogue, item->exercise_id);
  int max_level = midline_phase_get_max_level (c->request.phase);

  if (c->request.hip_work_only && exercise->pillar != MIDLINE_PILLAR_HIP)
    max_level = 1;

  CHECK (midline_answers_fit_exercise (c->answers, exercise));
  CHECK (exercise->position != MIDLINE_POSITION_RUNNING || c->answers->runs);
  if (item->level_reason != MIDLINE_LEVEL_OWN_CHOICE)
    {
      CHECK (exercise->level <= max_level);
      CHECK (exercise->level == 1 ||
             exercise->level <= 1 + midline_training_history_get_reached_level (
                                      c->history, c->catalogue, exercise));
    }
  if (midline_answers_is_sore_for_load (c->answers) &&
      exercise->pillar == MIDLINE_PILLAR_QUAD_BALANCE)
    CHECK (exercise->knee_load <= MIDLINE_KNEE_LOAD_LOW);
}

static void
check_fit (Case        *c,
           MidlineWeek *week)
{
  for (guint i = 0; i < week->sessions->len; i++)
    for (guint j = 0; j < get_session (week, i)->items->len; j++)
      check_item (c, g_ptr_array_index (get_session (week, i)->items, j));
}

/* 3. Exercise, minute and high-load bounds of a session; its order; nothing twice. */
static void
check_session (Case                 *c,
               const MidlineSession *session)
{
  gboolean is_strength = midline_session_kind_is_strength (session->kind);
  int n_high = 0;

  CHECK (session->items->len > 0 && session->items->len <= (is_strength ? 6 : 5));
  CHECK (midline_session_get_minutes (session, c->catalogue) <= c->answers->minutes);
  CHECK (session->date >= c->request.plan_from);
  CHECK (c->answers->weekdays >> midline_date_get_weekday (session->date) & 1);

  for (guint j = 0; j < session->items->len; j++)
    {
      const MidlinePlanItem *item = g_ptr_array_index (session->items, j);

      CHECK (item->dose.sets >= 1 && item->dose.sets <= 6);
      CHECK (midline_session_find (session, item->exercise_id) == item);
      n_high += get_exercise (c, session, j)->knee_load == MIDLINE_KNEE_LOAD_HIGH;
      if (j > 0)
        CHECK (get_exercise (c, session, j - 1)->kind <= get_exercise (c, session, j)->kind);
    }

  CHECK (n_high <= (c->request.phase == MIDLINE_PHASE_SETTLE ? 0 : 1));
}

static gboolean
is_pillar_core_somewhere (Case              *c,
                          const MidlineWeek *week,
                          MidlinePillar      pillar)
{
  for (guint i = 0; i < week->sessions->len; i++)
    {
      const MidlineSession *session = get_session (week, i);

      for (guint j = 0; j < session->items->len; j++)
        if (((MidlinePlanItem *) g_ptr_array_index (session->items, j))->is_core &&
            get_exercise (c, session, j)->pillar == pillar)
          return TRUE;
    }

  return FALSE;
}

/* The smallest week that keeps all pillars: of what loads the knee one set of the core. */
static gboolean
is_floor (Case              *c,
          const MidlineWeek *week)
{
  for (guint i = 0; i < week->sessions->len; i++)
    {
      const MidlineSession *session = get_session (week, i);

      for (guint j = 0; j < session->items->len; j++)
        {
          const MidlinePlanItem *item = g_ptr_array_index (session->items, j);
          const MidlineExercise *exercise = get_exercise (c, session, j);

          if (exercise->knee_load == MIDLINE_KNEE_LOAD_MINIMAL)
            continue;
          if (item->dose.sets > 1)
            return FALSE;
          if (!item->is_core && is_pillar_core_somewhere (c, week, exercise->pillar))
            return FALSE;
        }
    }

  return TRUE;
}

static void
check_bounds (Case        *c,
              MidlineWeek *week)
{
  int ceiling = MIN (midline_phase_get_knee_load_cap (c->request.phase),
                     midline_training_history_get_rise_ceiling (c->history));

  for (guint i = 0; i < week->sessions->len; i++)
    {
      check_session (c, get_session (week, i));
      if (i > 0)
        CHECK (get_session (week, i - 1)->date < get_session (week, i)->date);
    }

  CHECK (midline_week_get_knee_load (week, c->catalogue) <= ceiling || is_floor (c, week));
}

/* 4. All pillars every whole week; hip, quad and foot or movement on every strength day; or a
 * stated reason. */
static guint
find_pillars (Case                 *c,
              const MidlineSession *session)
{
  guint pillars = 0;

  for (guint j = 0; j < session->items->len; j++)
    pillars |= 1u << get_exercise (c, session, j)->pillar;

  return pillars;
}

static guint
find_told_pillars (const MidlineWeek *week,
                   MidlineDate        date) /* or MIDLINE_NO_DATE for the week */
{
  guint pillars = 0;

  for (guint i = 0; i < week->empty_places->len; i++)
    {
      const MidlineEmptyPlace *place = &g_array_index (week->empty_places, MidlineEmptyPlace, i);

      if (date == MIDLINE_NO_DATE || place->date == date)
        pillars |= 1u << place->pillar;
    }

  return pillars;
}

static void
check_pillars (Case        *c,
               MidlineWeek *week)
{
  const guint hip = 1u << MIDLINE_PILLAR_HIP;
  const guint quad = 1u << MIDLINE_PILLAR_QUAD_BALANCE;
  const guint foot_or_movement = 1u << MIDLINE_PILLAR_FOOT |
                                 1u << MIDLINE_PILLAR_MOVEMENT_MECHANICS;
  guint of_week = find_told_pillars (week, MIDLINE_NO_DATE);
  gboolean has_strength = FALSE;

  for (guint i = 0; i < week->sessions->len; i++)
    {
      const MidlineSession *session = get_session (week, i);
      guint pillars = find_pillars (c, session) | find_told_pillars (week, session->date);

      of_week |= pillars;
      if (midline_session_kind_is_strength (session->kind))
        {
          has_strength = TRUE;
          CHECK ((pillars & hip) != 0);
          CHECK ((pillars & quad) != 0);
          CHECK ((pillars & foot_or_movement) != 0);
        }
    }

  if (has_strength)
    CHECK (of_week == (1u << MIDLINE_N_PILLARS) - 1);
  else
    CHECK (c->request.plan_from > c->request.start || week->empty_places->len > 0 ||
           midline_training_history_get_last_strength (c->history) != MIDLINE_NO_DATE);
}

/* What is said of an empty place is so. */
static void
check_empty_places (Case        *c,
                    MidlineWeek *week)
{
  for (guint i = 0; i < week->empty_places->len; i++)
    {
      const MidlineEmptyPlace *place = &g_array_index (week->empty_places, MidlineEmptyPlace, i);
      const MidlineSession *session = midline_week_get_session (week, place->date);
      g_autofree char *text = midline_empty_place_dup_text (place, c->answers);
      gboolean is_there = session != NULL &&
                          (find_pillars (c, session) >> place->pillar & 1) != 0;

      CHECK (is_there == place->is_further);
      CHECK (text != NULL && *text != '\0' && strchr (text, '%') == NULL);
      CHECK (place->reason != MIDLINE_EMPTY_NOTHING_FITS_CHIPS || c->answers->spare != 0);
      CHECK (place->reason != MIDLINE_EMPTY_NOTHING_FITS_THINGS ||
             c->answers->things != MIDLINE_ALL_THINGS || !c->answers->runs);
    }
}

/* 5. More reported pain never gives a larger week. */
static void
check_more_pain (Case        *c,
                 MidlineWeek *week)
{
  int activity = g_rand_int_range (c->rand, 0, MIDLINE_N_ACTIVITIES);
  int *pain = &c->answers->pain_0_to_10[activity];
  g_autoptr(MidlineWeek) sorer = NULL;

  if (*pain < 0 || *pain == 10)
    return;

  *pain = g_rand_int_range (c->rand, *pain + 1, 11);
  sorer = build (c);

  CHECK (midline_week_get_knee_load (sorer, c->catalogue) <=
         midline_week_get_knee_load (week, c->catalogue));
}

/* 7. The same input gives the same plan. */
static void
check_same (Case        *c,
            MidlineWeek *week)
{
  g_autoptr(MidlineWeek) again = build (c);

  CHECK (midline_week_equal (week, again));
}

/* 10. Every exercise has a reason with an existing source id. */
static void
check_reasons (Case        *c,
               MidlineWeek *week)
{
  g_auto(GStrv) lines = midline_answers_dup_plan_reasons (c->answers, week);

  CHECK (lines != NULL && lines[0] != NULL);

  for (guint i = 0; i < week->sessions->len; i++)
    for (guint j = 0; j < get_session (week, i)->items->len; j++)
      {
        const MidlinePlanItem *item = g_ptr_array_index (get_session (week, i)->items, j);
        g_autofree char *reason = midline_plan_item_dup_reason (item, c->catalogue);

        CHECK (midline_statement_is_known (item->statement_id));
        CHECK (strstr (reason, "Level ") != NULL);
      }
}

/* Without news the same exercises stay where they stood: the builder does not shuffle. With 15
 * minutes it may find a better fit the second time. */
static void
check_steady (Case        *c,
              MidlineWeek *week)
{
  g_autoptr(MidlineTrainingHistory) history = midline_training_history_new ();
  g_autoptr(MidlineWeek) first = NULL;
  g_autoptr(MidlineWeek) second = NULL;
  MidlineWeekRequest request = c->request;

  if (c->answers->minutes == 15)
    return;

  request.plan_from = request.start;
  first = midline_planner_build_week (c->catalogue, c->answers, &request, history);
  midline_training_history_set_previous_week (history, first);
  request.number += 2;
  request.start += 14;
  request.plan_from = request.start;
  second = midline_planner_build_week (c->catalogue, c->answers, &request, history);

  CHECK (first->sessions->len == second->sessions->len);
  for (guint i = 0; i < MIN (first->sessions->len, second->sessions->len); i++)
    {
      const MidlineSession *before = get_session (first, i);
      const MidlineSession *after = get_session (second, i);

      CHECK (before->kind == after->kind && before->date + 14 == after->date);
      CHECK (before->items->len == after->items->len);
      for (guint j = 0; j < MIN (before->items->len, after->items->len); j++)
        CHECK (get_exercise (c, before, j) == get_exercise (c, after, j));
    }
}

/* A later week has the same exercises on the days of the answers. */
static void
check_likely (Case        *c,
              MidlineWeek *week)
{
  g_autoptr(MidlineWeek) likely = NULL;
  MidlineWeekRequest request = c->request;

  request.number += 2;
  request.start += 14;
  request.plan_from = request.start;
  request.phase = MIDLINE_PHASE_RETURN;
  likely = midline_planner_likely_week (week, &request, c->answers);

  CHECK (likely->phase == MIDLINE_PHASE_RETURN && likely->start == request.start);
  for (guint i = 0; i < likely->sessions->len; i++)
    {
      const MidlineSession *session = get_session (likely, i);

      CHECK (c->answers->weekdays >> midline_date_get_weekday (session->date) & 1);
      CHECK (session->items->len > 0 && !session->shortened);
    }
}

typedef struct {
  const char *path;
  void (*check) (Case        *c,
                 MidlineWeek *week);
  const char *failure; /* the first, or NULL */
  guint32 seed;
} Property;

static Property properties[] = {
  { "/planner/property/1-spacing", check_spacing },
  { "/planner/property/2-fit", check_fit },
  { "/planner/property/3-bounds", check_bounds },
  { "/planner/property/4-pillars", check_pillars },
  { "/planner/property/4-empty-places", check_empty_places },
  { "/planner/property/7-same", check_same },
  { "/planner/property/10-reasons", check_reasons },
  { "/planner/property/steady", check_steady },
  { "/planner/property/likely", check_likely },
  /* Last, because it changes the answers. */
  { "/planner/property/5-more-pain", check_more_pain },
};

static void
check_case (MidlineCatalogue *catalogue,
            guint32           seed)
{
  g_autoptr(MidlineWeek) week = NULL;
  Case c;

  init_case (&c, catalogue, seed);
  week = build (&c);

  for (guint i = 0; i < G_N_ELEMENTS (properties); i++)
    {
      c.failure = NULL;
      properties[i].check (&c, week);
      if (c.failure != NULL && properties[i].failure == NULL)
        {
          properties[i].failure = c.failure;
          properties[i].seed = seed;
        }
    }

  clear_case (&c);
}

/* Every case is made once and goes through all properties. */
static void
check_cases (void)
{
  g_autoptr(MidlineCatalogue) catalogue = sample_catalogue_new ();
  guint32 n = g_getenv ("MIDLINE_TEST_SLOW_MACHINE") != NULL ? N_CASES_ON_SLOW_MACHINE : N_CASES;

  for (guint32 seed = 0; seed < n; seed++)
    check_case (catalogue, seed);
}

static void
test_property (gconstpointer data)
{
  const Property *property = data;

  if (property->failure != NULL)
    g_test_message ("seed %u", property->seed);
  g_assert_cmpstr (property->failure, ==, NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  check_cases ();
  for (guint i = 0; i < G_N_ELEMENTS (properties); i++)
    g_test_add_data_func (properties[i].path, &properties[i], test_property);

  return g_test_run ();
}
