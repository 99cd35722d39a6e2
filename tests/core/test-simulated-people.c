/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* A thousand made-up people live twelve weeks each and answer what is suggested by chance. After
 * every day the ten properties of the plan engine hold. */

#include "midline-planner.h"
#include "midline-session-time.h"
#include "midline-time-off.h"

#include "sample-catalogue.h"
#include "simulated-person.h"

#define N_PEOPLE 1000
#define N_PEOPLE_ON_SLOW_MACHINE 15
#define N_DAYS 84

/* Properties that need second courses are looked at on some days. */
#define PERCENT_OF_DAYS 8

static guint n_step_ups;
static guint n_flares;
static guint n_locks;

static const char *
get_last_key (SimulatedPerson *p)
{
  return p->answered->len > 0
           ? ((MidlineSuggestionAnswer *) g_ptr_array_index (p->answered,
                                                             p->answered->len - 1))->key
           : "nothing";
}

/* Tells who failed on which day: everything comes back from these. */
#define CHECK(condition) \
  G_STMT_START { \
    if (!(condition)) \
      { \
        g_autofree char *today_ = midline_date_to_iso (p->today); \
        g_test_message ("person %u (kind %d) on %s: %s; answered last: %s", person, \
                        (int) p->kind, today_, #condition, get_last_key (p)); \
        g_test_fail (); \
      } \
  } G_STMT_END

static int
get_load (SimulatedPerson   *p,
          const MidlineWeek *week)
{
  return midline_week_get_knee_load (week, p->catalogue);
}

static MidlineExercise *
get_exercise (SimulatedPerson *p,
              GPtrArray       *items,
              guint            index)
{
  return midline_catalogue_lookup (
    p->catalogue, ((MidlinePlanItem *) g_ptr_array_index (items, index))->exercise_id);
}

static gboolean
is_begun (SimulatedPerson *p,
          MidlineDate      date)
{
  for (guint i = p->days->len; i > 0; i--)
    if (((MidlineDiaryDay *) g_ptr_array_index (p->days, i - 1))->date == date)
      return ((MidlineDiaryDay *) g_ptr_array_index (p->days, i - 1))->sets->len > 0;

  return FALSE;
}

/* 1. A whole day between any two strength days that were trained or are to come. */
static void
check_spacing (SimulatedPerson *p,
               guint            person)
{
  MidlineDate last = MIDLINE_NO_DATE;

  for (guint i = p->weeks->len > 1 ? p->weeks->len - 2 : 0; i < p->weeks->len; i++)
    {
      const MidlineWeek *week = g_ptr_array_index (p->weeks, i);

      for (guint j = 0; j < week->sessions->len; j++)
        {
          const MidlineSession *session = g_ptr_array_index (week->sessions, j);

          if (!midline_session_kind_is_strength (session->kind) ||
              (session->date < p->today && !is_begun (p, session->date)))
            continue;
          CHECK (last == MIDLINE_NO_DATE || session->date - last >= 2);
          last = session->date;
        }
    }
}

/* 2. Nothing above level, outside things, spared by a chip or against the answers.
 * 10. Everything has a reason with a source. */
static void
check_item (SimulatedPerson       *p,
            guint                  person,
            const MidlineWeek     *week,
            MidlineDate            date,
            const MidlinePlanItem *item)
{
  const MidlineExercise *exercise = midline_catalogue_lookup (p->catalogue, item->exercise_id);
  g_autofree char *reason = midline_plan_item_dup_reason (item, p->catalogue);

  /* What lies behind was planned for the phase of its day. */
  CHECK (date < p->today || is_begun (p, date) || exercise->level <= 1 + (int) week->phase);
  CHECK (midline_answers_fit_exercise (p->answers, exercise));
  CHECK (exercise->position != MIDLINE_POSITION_RUNNING || p->answers->runs);
  CHECK (!midline_answers_is_sore_for_load (p->answers) ||
         exercise->pillar != MIDLINE_PILLAR_QUAD_BALANCE ||
         exercise->knee_load <= MIDLINE_KNEE_LOAD_LOW);
  CHECK (midline_statement_is_known (item->statement_id));
  CHECK (*reason != '\0');
  CHECK (item->dose.sets >= 1 && item->dose.sets <= 6 && item->dose.reps >= 1);
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

/* 3. Number, minutes and high load of a session. 4. Hip, quad and foot or movement. */
static guint
check_session (SimulatedPerson      *p,
               guint                 person,
               const MidlineWeek    *week,
               const MidlineSession *session)
{
  gboolean is_strength = midline_session_kind_is_strength (session->kind);
  guint pillars = find_told_pillars (week, session->date);
  int n_high = 0;

  CHECK (session->items->len > 0 && session->items->len <= (is_strength ? 6u : 5u));
  CHECK (midline_session_get_minutes (session, p->catalogue) <= p->answers->minutes);
  for (guint i = 0; i < session->items->len; i++)
    {
      const MidlineExercise *exercise = get_exercise (p, session->items, i);

      check_item (p, person, week, session->date, g_ptr_array_index (session->items, i));
      CHECK (midline_session_find (session, exercise->id) ==
             g_ptr_array_index (session->items, i));
      n_high += exercise->knee_load == MIDLINE_KNEE_LOAD_HIGH;
      pillars |= 1u << exercise->pillar;
    }
  CHECK (n_high <= 1);
  CHECK (n_high == 0 || session->date < p->today || is_begun (p, session->date) ||
         (week->phase != MIDLINE_PHASE_SETTLE && !week->hip_work_only));
  if (is_strength)
    {
      CHECK ((pillars & 1u << MIDLINE_PILLAR_HIP) != 0);
      CHECK ((pillars & 1u << MIDLINE_PILLAR_QUAD_BALANCE) != 0);
      CHECK ((pillars & (1u << MIDLINE_PILLAR_FOOT |
                         1u << MIDLINE_PILLAR_MOVEMENT_MECHANICS)) != 0);
    }

  return pillars;
}

/* A week that went a phase back holds days of both. */
static MidlinePhase
get_highest_phase (SimulatedPerson   *p,
                   const MidlineWeek *week)
{
  const MidlineWeek *before = p->weeks->len > 1 ? g_ptr_array_index (p->weeks, p->weeks->len - 2)
                                                : week;

  return MAX (week->phase, before->phase);
}

static void
check_week (SimulatedPerson *p,
            guint            person)
{
  const MidlineWeek *week = simulated_person_get_week (p);
  guint pillars = find_told_pillars (week, MIDLINE_NO_DATE);
  gboolean has_strength = FALSE;

  for (guint i = 0; i < week->sessions->len; i++)
    {
      const MidlineSession *session = g_ptr_array_index (week->sessions, i);

      pillars |= check_session (p, person, week, session);
      has_strength = has_strength || midline_session_kind_is_strength (session->kind);
    }
  if (has_strength && week->number > 1)
    CHECK (pillars == (1u << MIDLINE_N_PILLARS) - 1);
  CHECK (get_load (p, week) <=
         midline_phase_get_knee_load_cap (get_highest_phase (p, week)));
}

static void
answer (SimulatedPerson         *p,
        const MidlineSuggestion *suggestion,
        gboolean                 accept,
        MidlineWeek             *after)
{
  g_ptr_array_add (p->answered, midline_suggestion_answer_new (suggestion, p->today, accept, 1));
  if (accept)
    simulated_person_take_week (p, after);
}

/* 3. A step up stays within the rise, nothing else gives more. 9. Twice is once. */
static MidlineWeek *
check_apply (SimulatedPerson         *p,
             guint                    person,
             const MidlineCourse     *course,
             const MidlineSuggestion *suggestion)
{
  MidlineWeek *before = simulated_person_get_week (p);
  g_autoptr(MidlineWeek) after = midline_suggestion_apply (suggestion, course, before);
  g_autoptr(MidlineWeek) twice = midline_suggestion_apply (suggestion, course, after);
  g_autoptr(MidlineTrainingHistory) history =
    midline_course_create_history (course, NULL, before->start - 1);
  int ceiling = midline_training_history_get_rise_ceiling (history);
  MidlineWeek *present = before;
  g_autoptr(MidlineCourse) changed = NULL;
  g_autoptr(MidlineWeek) again = NULL;

  CHECK (midline_week_equal (after, twice));
  if (suggestion->rule == MIDLINE_RULE_STEP_UP)
    CHECK (get_load (p, after) <= MAX (ceiling, get_load (p, before)));
  else if (suggestion->rule != MIDLINE_RULE_MISSED_SESSION &&
           !suggestion->effect->starts_phase_again && suggestion->effect->model_number == 0)
    CHECK (get_load (p, after) <= get_load (p, before));

  /* The same, when what is known has the accepted week in it. */
  midline_week_ref (present);
  simulated_person_take_week (p, after);
  changed = simulated_person_make_course (p);
  again = midline_suggestion_apply (suggestion, changed, after);
  CHECK (midline_week_equal (after, again));
  simulated_person_take_week (p, present);
  midline_week_unref (present);

  return g_steal_pointer (&after);
}

static void
answer_some (SimulatedPerson *p,
             guint            person)
{
  for (int i = 0; i < 4; i++)
    {
      g_autoptr(MidlineCourse) course = simulated_person_make_course (p);
      g_autoptr(GPtrArray) suggestions = midline_suggestions_from (course);
      g_autoptr(GPtrArray) again = NULL;
      g_autoptr(MidlineWeek) after = NULL;
      const MidlineSuggestion *suggestion;
      gboolean accept = simulated_person_chance (p, 65);

      if (suggestions->len == 0 || simulated_person_chance (p, 20))
        return;
      suggestion = g_ptr_array_index (
        suggestions, (guint) g_rand_int_range (p->rand, 0, (int) suggestions->len));
      CHECK (*suggestion->question != '\0' && *suggestion->sentence != '\0' &&
             *suggestion->outcome != '\0');
      after = check_apply (p, person, course, suggestion);
      answer (p, suggestion, accept, after);
      n_step_ups += accept && suggestion->rule == MIDLINE_RULE_STEP_UP;
      n_flares += accept && suggestion->rule == MIDLINE_RULE_FLARE;

      /* Each is asked once; the course shares the list of answers. */
      again = midline_suggestions_from (course);
      for (guint j = 0; j < again->len; j++)
        CHECK (!g_str_equal (((MidlineSuggestion *) g_ptr_array_index (again, j))->key,
                             suggestion->key));
    }
}

/* 7. The same input gives the same suggestions. At most two steps up. */
static void
check_same (SimulatedPerson     *p,
            guint                person,
            const MidlineCourse *course)
{
  g_autoptr(GPtrArray) once = midline_suggestions_from (course);
  g_autoptr(GPtrArray) twice = midline_suggestions_from (course);
  int n_up = 0;

  CHECK (once->len == twice->len);
  for (guint i = 0; i < MIN (once->len, twice->len); i++)
    {
      const MidlineSuggestion *a = g_ptr_array_index (once, i);
      const MidlineSuggestion *b = g_ptr_array_index (twice, i);

      CHECK (g_str_equal (a->key, b->key) && g_str_equal (a->sentence, b->sentence));
      n_up += a->rule == MIDLINE_RULE_STEP_UP;
    }
  for (guint i = 0; i < p->answered->len; i++)
    {
      const MidlineSuggestionAnswer *given = g_ptr_array_index (p->answered, i);

      n_up += given->rule == MIDLINE_RULE_STEP_UP && given->accepted &&
              given->on >= simulated_person_get_week (p)->start;
    }
  CHECK (n_up <= 2);
}

/* Whether a step up is about what stood in the plan of a day. */
static gboolean
is_about (SimulatedPerson         *p,
          const MidlineSuggestion *suggestion,
          MidlineDate              date)
{
  for (guint i = 0; i < p->weeks->len; i++)
    {
      const MidlineSession *session = midline_week_get_session (g_ptr_array_index (p->weeks, i),
                                                                date);

      if (session != NULL && midline_session_find (session, suggestion->exercise_id) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* The week when everything that is suggested is accepted, one after the other. What steps up for
 * other reasons than that day is left out. */
static MidlineWeek *
accept_all (SimulatedPerson *p,
            GPtrArray       *days,
            MidlineDate      date,
            gboolean        *is_built_anew)
{
  g_autoptr(GPtrArray) answered = g_ptr_array_new ();
  GPtrArray *own_answered = p->answered;
  GPtrArray *own_days = p->days;
  MidlineWeek *own_week = midline_week_ref (simulated_person_get_week (p));
  MidlineWeek *week;
  guint i = 0;

  g_ptr_array_extend (answered, own_answered, NULL, NULL);
  p->answered = answered;
  p->days = days;
  *is_built_anew = FALSE;
  for (int round = 0; round < 12; round++)
    {
      g_autoptr(MidlineCourse) course = simulated_person_make_course (p);
      g_autoptr(GPtrArray) suggestions = midline_suggestions_from (course);
      g_autoptr(MidlineWeek) after = NULL;
      const MidlineSuggestion *next = NULL;

      for (i = 0; i < suggestions->len && next == NULL; i++)
        {
          next = g_ptr_array_index (suggestions, i);
          if (next->rule == MIDLINE_RULE_STEP_UP && !is_about (p, next, date))
            next = NULL;
        }
      if (next == NULL)
        break;
      after = midline_suggestion_apply (next, course, simulated_person_get_week (p));
      answer (p, next, TRUE, after);
      *is_built_anew = *is_built_anew || next->effect->starts_phase_again;
    }
  week = midline_week_ref (simulated_person_get_week (p));
  for (i = own_answered->len; i < answered->len; i++)
    midline_suggestion_answer_free (g_ptr_array_index (answered, i));
  simulated_person_take_week (p, own_week);
  midline_week_unref (own_week);
  p->answered = own_answered;
  p->days = own_days;

  return week;
}

static GPtrArray *
copy_days (SimulatedPerson *p)
{
  GPtrArray *days = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_diary_day_unref);

  for (guint i = 0; i < p->days->len; i++)
    g_ptr_array_add (days, midline_diary_day_copy (g_ptr_array_index (p->days, i)));

  return days;
}

/* Makes one entry of the last days sorer; what was not entered stays so. */
static gboolean
hurt_more (SimulatedPerson *p,
           MidlineDiaryDay *day)
{
  if (simulated_person_chance (p, 40) && day->morning != MIDLINE_MORNING_UNSAID &&
      day->morning < MIDLINE_MORNING_3_OR_MORE_WORSE)
    {
      day->morning = (MidlineMorning) g_rand_int_range (p->rand, (int) day->morning + 1,
                                                        MIDLINE_N_MORNINGS);
      return TRUE;
    }
  if (day->entries->len > 0)
    {
      MidlineExerciseEntry *entry = g_ptr_array_index (
        day->entries, (guint) g_rand_int_range (p->rand, 0, (int) day->entries->len));

      if (entry->pain_0_to_10 == MIDLINE_NOT_ENTERED || entry->pain_0_to_10 >= 7)
        return FALSE;
      entry->pain_0_to_10 = g_rand_int_range (p->rand, entry->pain_0_to_10 + 1, 8);
      return TRUE;
    }
  if (day->pain_highest_0_to_10 == MIDLINE_NOT_ENTERED || day->pain_highest_0_to_10 >= 7)
    return FALSE;
  day->pain_highest_0_to_10 = g_rand_int_range (p->rand, day->pain_highest_0_to_10 + 1, 8);

  return TRUE;
}

/* One set of everything that loads the knee: no week that keeps all pillars is smaller. */
static gboolean
is_floor_from_today (SimulatedPerson   *p,
                     const MidlineWeek *week)
{
  for (guint i = 0; i < week->sessions->len; i++)
    {
      const MidlineSession *session = g_ptr_array_index (week->sessions, i);

      if (session->date < p->today || is_begun (p, session->date))
        continue;
      for (guint j = 0; j < session->items->len; j++)
        if (get_exercise (p, session->items, j)->knee_load > MIDLINE_KNEE_LOAD_MINIMAL &&
            ((MidlinePlanItem *) g_ptr_array_index (session->items, j))->dose.sets > 1)
          return FALSE;
    }

  return TRUE;
}

/* 5. More reported pain never gives a larger next dose: no more than without it, and where the week
 * is built anew no more than what stood. */
static void
check_more_pain (SimulatedPerson *p,
                 guint            person)
{
  g_autoptr(GPtrArray) days = copy_days (p);
  g_autoptr(MidlineWeek) usual = NULL;
  g_autoptr(MidlineWeek) sorer = NULL;
  guint back = (guint) g_rand_int_range (p->rand, 1, 4);
  gboolean is_usual_anew;
  gboolean is_sorer_anew;
  MidlineDate date;

  if (days->len < back || !hurt_more (p, g_ptr_array_index (days, days->len - back)))
    return;
  date = ((MidlineDiaryDay *) g_ptr_array_index (days, days->len - back))->date;
  usual = accept_all (p, p->days, date, &is_usual_anew);
  sorer = accept_all (p, days, date, &is_sorer_anew);
  if (is_sorer_anew)
    CHECK (get_load (p, sorer) <= get_load (p, simulated_person_get_week (p)) ||
           is_floor_from_today (p, sorer));
  else
    CHECK (get_load (p, sorer) <= get_load (p, usual));
}

/* Takes away one of the things that a good session needs. */
static void
forget_one (SimulatedPerson *p,
            MidlineDiaryDay *day,
            MidlineDiaryDay *next,
            const char      *exercise_id)
{
  MidlineExerciseEntry *entry = midline_diary_day_find_entry (day, exercise_id);

  switch (g_rand_int_range (p->rand, 0, 4))
    {
    case 0:
      next->morning = MIDLINE_MORNING_UNSAID;
      break;
    case 1:
      day->pain_highest_0_to_10 = MIDLINE_NOT_ENTERED;
      if (entry != NULL)
        entry->pain_0_to_10 = MIDLINE_NOT_ENTERED;
      break;
    case 2:
      day->two_more = MIDLINE_UNSAID;
      if (entry != NULL)
        entry->two_more = MIDLINE_UNSAID;
      break;
    default:
      for (guint i = 0; i < day->sets->len; i++)
        {
          MidlineSetRecord *record = g_ptr_array_index (day->sets, i);

          if (g_str_equal (record->exercise_id, exercise_id))
            record->reps = record->seconds = MIDLINE_NOT_ENTERED;
        }
      break;
    }
}

/* 8. Without one of its entries a step up is not suggested. */
static void
check_missing (SimulatedPerson     *p,
               guint                person,
               const MidlineCourse *course)
{
  g_autoptr(GPtrArray) suggestions = midline_suggestions_from (course);

  for (guint i = 0; i < suggestions->len; i++)
    {
      const MidlineSuggestion *suggestion = g_ptr_array_index (suggestions, i);
      g_autoptr(GPtrArray) days = NULL;
      g_autoptr(GPtrArray) after = NULL;
      g_auto(GStrv) parts = NULL;
      MidlineDate date;
      GPtrArray *own = p->days;
      g_autoptr(MidlineCourse) forgetful = NULL;

      if (suggestion->rule != MIDLINE_RULE_STEP_UP)
        continue;
      parts = g_strsplit (suggestion->key, "/", 4);
      date = midline_date_from_iso (parts[simulated_person_chance (p, 50) ? 2 : 3]);
      days = copy_days (p);
      for (guint j = 0; j + 1 < days->len; j++)
        {
          MidlineDiaryDay *day = g_ptr_array_index (days, j);

          if (day->date == date)
            forget_one (p, day, g_ptr_array_index (days, j + 1), suggestion->exercise_id);
        }
      p->days = days;
      forgetful = simulated_person_make_course (p);
      p->days = own;
      after = midline_suggestions_from (forgetful);
      for (guint j = 0; j < after->len; j++)
        CHECK (!g_str_equal (((MidlineSuggestion *) g_ptr_array_index (after, j))->key,
                             suggestion->key));
    }
}

/* 6. Pain above 7 always locks, until a clinician's word. */
static void
check_lock (SimulatedPerson *p,
            guint            person)
{
  for (guint i = 0; i < p->days->len; i++)
    {
      const MidlineDiaryDay *day = g_ptr_array_index (p->days, i);
      int pain = day->pain_highest_0_to_10;

      for (guint j = 0; j < day->entries->len; j++)
        pain = MAX (pain, ((MidlineExerciseEntry *) g_ptr_array_index (day->entries,
                                                                       j))->pain_0_to_10);
      if (pain <= MIDLINE_LOCK_ABOVE)
        continue;
      CHECK (midline_screening_is_locked (p->screening) || p->screening->cleared_on > day->date);
      n_locks += day->date == p->today;
    }
}

static void
live_day (SimulatedPerson *p,
          guint            person)
{
  g_autoptr(MidlineCourse) course = NULL;

  simulated_person_wake (p);
  if (!midline_screening_is_locked (p->screening) && p->today > p->pause_until)
    answer_some (p, person);
  simulated_person_train (p);

  check_week (p, person);
  check_spacing (p, person);
  check_lock (p, person);
  if (!simulated_person_chance (p, PERCENT_OF_DAYS))
    return;
  course = simulated_person_make_course (p);
  check_same (p, person, course);
  check_missing (p, person, course);
  check_more_pain (p, person);
}

static void
test_people (gconstpointer data)
{
  SimulatedKind kind = (SimulatedKind) GPOINTER_TO_INT (data);
  g_autoptr(MidlineCatalogue) catalogue = sample_catalogue_new ();
  guint n = g_getenv ("MIDLINE_TEST_SLOW_MACHINE") ? N_PEOPLE_ON_SLOW_MACHINE : N_PEOPLE;

  for (guint person = (guint) kind; person < n && !g_test_failed (); person += N_SIMULATED_KINDS)
    {
      g_autoptr(SimulatedPerson) p = simulated_person_new (catalogue, kind, person);

      for (int day = 0; day < N_DAYS && !g_test_failed (); day++, p->today++)
        live_day (p, person);
    }
  g_test_message ("%u steps up and %u flares accepted, %u locks", n_step_ups, n_flares, n_locks);
}

int
main (int   argc,
      char *argv[])
{
  static const char * const paths[N_SIMULATED_KINDS] = {
    "/simulated-people/steady", "/simulated-people/sore", "/simulated-people/flaring",
    "/simulated-people/forgetful", "/simulated-people/over-eager",
  };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (int kind = 0; kind < N_SIMULATED_KINDS; kind++)
    g_test_add_data_func (paths[kind], GINT_TO_POINTER (kind), test_people);

  return g_test_run ();
}
