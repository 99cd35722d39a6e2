/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The places of a day (plan-engine: what a day holds) and which of them the week cannot do
 * without. */

#include "midline-planner-private.h"

#define N_TABLE_PLACES 5

#define QUAD MIDLINE_PILLAR_QUAD_BALANCE
#define ITB MIDLINE_PILLAR_ITB_TENSION
#define CONTROL MIDLINE_PILLAR_MOVEMENT_MECHANICS
#define HIP MIDLINE_PILLAR_HIP
#define FOOT MIDLINE_PILLAR_FOOT

typedef struct {
  MidlinePillar pillar;
  gboolean is_core;
} TablePlace;

/* The core of a strength day is one hip, one quad and one of foot or control: foot on A, control
 * on B, so that a week with both days trains both. */
static const TablePlace settle_places[MIDLINE_N_PLANNED_KINDS][N_TABLE_PLACES] = {
  { { HIP, TRUE }, { HIP, FALSE }, { HIP, FALSE }, { QUAD, TRUE }, { FOOT, TRUE } },
  { { HIP, TRUE }, { HIP, FALSE }, { QUAD, TRUE }, { CONTROL, TRUE }, { CONTROL, FALSE } },
  { { ITB, TRUE }, { ITB, FALSE }, { ITB, FALSE }, { CONTROL, FALSE }, { FOOT, FALSE } },
};

static const TablePlace build_places[MIDLINE_N_PLANNED_KINDS][N_TABLE_PLACES] = {
  { { HIP, TRUE }, { QUAD, TRUE }, { QUAD, FALSE }, { CONTROL, FALSE }, { FOOT, TRUE } },
  { { HIP, TRUE }, { HIP, FALSE }, { QUAD, TRUE }, { QUAD, FALSE }, { CONTROL, TRUE } },
  { { ITB, TRUE }, { ITB, FALSE }, { ITB, FALSE }, { CONTROL, FALSE }, { FOOT, FALSE } },
};

static const TablePlace *
get_table (MidlinePhase       phase,
           gboolean           hip_work_only,
           MidlineSessionKind kind)
{
  if (phase == MIDLINE_PHASE_SETTLE || hip_work_only)
    return settle_places[kind];

  return build_places[kind];
}

/**
 * midline_planner_find_place:
 * @phase: a phase
 * @hip_work_only: whether it is Build with hip work only
 * @kind: what the day holds
 * @pillar: a pillar
 *
 * Returns: index of the last place of that pillar in the table of the day, -1 when it has none
 */
int
midline_planner_find_place (MidlinePhase       phase,
                            gboolean           hip_work_only,
                            MidlineSessionKind kind,
                            MidlinePillar      pillar)
{
  const TablePlace *table;

  if ((guint) kind >= MIDLINE_N_PLANNED_KINDS)
    return -1;

  table = get_table (phase, hip_work_only, kind);
  for (int i = N_TABLE_PLACES - 1; i >= 0; i--)
    if (table[i].pillar == pillar)
      return i;

  return -1;
}

static void
add_place (MidlineDraftDay *day,
           MidlinePillar    pillar,
           gboolean         is_core)
{
  g_assert (day->n_places < MIDLINE_MAX_PLACES);

  day->places[day->n_places++] = (MidlinePlace) {
    .pillar = pillar,
    .is_core = is_core,
    .candidate = -1,
  };
}

static guint
count_places (const MidlineDraftDay *day,
              MidlinePillar          pillar)
{
  guint n = 0;

  for (guint i = 0; i < day->n_places; i++)
    n += day->places[i].pillar == pillar;

  return n;
}

static gboolean
trains_pillar (const MidlineDraft *draft,
               MidlinePillar       pillar)
{
  for (int kind = 0; kind < MIDLINE_N_PLANNED_KINDS; kind++)
    if (draft->days[kind].n_dates > 0 && count_places (&draft->days[kind], pillar) > 0)
      return TRUE;

  return FALSE;
}

/* A week with one strength day and no mobility day has no place for one pillar: the last addition
 * of a pillar that the day holds twice gives way. */
static void
make_room_for_pillar (MidlineDraft  *draft,
                      MidlinePillar  pillar)
{
  for (int kind = MIDLINE_SESSION_STRENGTH_B; kind >= MIDLINE_SESSION_STRENGTH_A; kind--)
    {
      MidlineDraftDay *day = &draft->days[kind];

      for (guint i = day->n_dates > 0 ? day->n_places : 0; i > 0; i--)
        if (!day->places[i - 1].is_core && count_places (day, day->places[i - 1].pillar) > 1)
          {
            day->places[i - 1].pillar = pillar;
            return;
          }
    }
}

/* Marks the place that keeps a pillar in the week where no core place does: a mobility day before
 * a strength day, because its time is less in demand. */
static void
mark_keeper (MidlineDraft  *draft,
             MidlinePillar  pillar)
{
  MidlinePlace *keeper = NULL;

  for (int kind = 0; kind < MIDLINE_N_PLANNED_KINDS; kind++)
    {
      MidlineDraftDay *day = &draft->days[kind];

      for (guint i = day->n_dates > 0 ? day->n_places : 0; i > 0; i--)
        {
          if (day->places[i - 1].pillar != pillar)
            continue;
          if (day->places[i - 1].is_core)
            return;
          keeper = &day->places[i - 1];
        }
    }

  if (keeper != NULL)
    keeper->keeps_pillar = TRUE;
}

static guint
count_items_before (const MidlinePlanner *self,
                    MidlineSessionKind    kind,
                    MidlinePillar         pillar)
{
  guint n = 0;

  for (guint i = 0; i < self->n_candidates; i++)
    n += self->candidates[i].before[kind] != NULL &&
         self->candidates[i].exercise->pillar == pillar;

  return n;
}

/* The core stays what it is: only foot and control stand in for each other there. */
static gboolean
may_stand_in (const MidlinePlace *place,
              MidlinePillar       pillar)
{
  return !place->is_core || (place->pillar == FOOT && pillar == CONTROL) ||
         (place->pillar == CONTROL && pillar == FOOT);
}

/* The place that an accepted step from one pillar into another left: of a pillar of which the day
 * held too few in the week before, and one rung from the exercise. */
static MidlinePlace *
find_left_place (const MidlinePlanner *self,
                 MidlineDraftDay      *day,
                 guint                 candidate)
{
  const gboolean *is_neighbour = &self->neighbours[candidate * self->n_candidates];
  MidlinePillar to = self->candidates[candidate].exercise->pillar;

  for (guint i = 0; i < self->n_candidates; i++)
    {
      MidlinePillar from = self->candidates[i].exercise->pillar;

      if (!is_neighbour[i] || from == to ||
          count_items_before (self, day->kind, from) >= count_places (day, from))
        continue;
      for (guint j = day->n_places; j > 0; j--)
        if (day->places[j - 1].pillar == from && may_stand_in (&day->places[j - 1], to))
          return &day->places[j - 1];
    }

  return NULL;
}

/* Within a phase an accepted step stays, also where it led into another pillar: what the person
 * has moved on from does not come back as new. */
static void
follow_accepted_steps (const MidlinePlanner *self,
                       MidlineDraftDay      *day)
{
  if (self->previous == NULL || self->previous->phase != self->request->phase)
    return;

  for (guint i = 0; i < self->n_candidates; i++)
    {
      const MidlineCandidate *candidate = &self->candidates[i];
      MidlinePillar pillar = candidate->exercise->pillar;
      MidlinePlace *place = NULL;

      if (candidate->before[day->kind] == NULL || !candidate->is_unspared ||
          !midline_training_history_is_accepted (self->history, candidate->exercise->id))
        continue;
      if (count_items_before (self, day->kind, pillar) > count_places (day, pillar))
        place = find_left_place (self, day, i);
      if (place != NULL)
        place->pillar = pillar;
    }
}

/**
 * midline_planner_lay_out:
 * @self: the builder, its days assigned
 * @draft: (out): a week of empty places
 *
 * Sets out the places of each kind of day that the week holds, so that it trains all five pillars:
 * without a mobility day each strength day ends with an IT-band place.
 */
void
midline_planner_lay_out (const MidlinePlanner *self,
                         MidlineDraft         *draft)
{
  *draft = (MidlineDraft) { 0 };

  for (int i = 0; i < 7; i++)
    if (self->has_session[i])
      draft->days[self->kinds[i]].n_dates++;

  for (int kind = 0; kind < MIDLINE_N_PLANNED_KINDS; kind++)
    {
      MidlineDraftDay *day = &draft->days[kind];
      const TablePlace *table = get_table (self->request->phase, self->request->hip_work_only,
                                           (MidlineSessionKind) kind);

      day->kind = (MidlineSessionKind) kind;
      for (guint i = 0; i < N_TABLE_PLACES; i++)
        add_place (day, table[i].pillar, table[i].is_core);
      if (kind != MIDLINE_SESSION_MOBILITY && draft->days[MIDLINE_SESSION_MOBILITY].n_dates == 0)
        add_place (day, ITB, TRUE);
      follow_accepted_steps (self, day);
    }

  for (int pillar = 0; pillar < MIDLINE_N_PILLARS; pillar++)
    {
      if (!trains_pillar (draft, (MidlinePillar) pillar))
        make_room_for_pillar (draft, (MidlinePillar) pillar);
      mark_keeper (draft, (MidlinePillar) pillar);
    }
}
