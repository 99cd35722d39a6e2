/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-plan.h"

#include "midline-id-table-private.h"

#include <glib/gi18n-lib.h>

static const MidlineIdName phases[MIDLINE_N_PHASES] = {
  /* Translators: name of the first phase of a plan: calm the knee. */
  { "settle", N_("Settle") },
  /* Translators: name of the second phase of a plan: get stronger. */
  { "build", N_("Build") },
  /* Translators: name of the third phase of a plan: return to sport. */
  { "return", N_("Return") },
};

static const MidlineIdName session_kinds[MIDLINE_N_SESSION_KINDS] = {
  /* Translators: a session; A and B take turns. */
  { "strength-a", N_("Strength A") },
  /* Translators: a session; A and B take turns. */
  { "strength-b", N_("Strength B") },
  { "mobility", N_("Mobility and control") },
  /* Translators: a session that the person put on a free day. */
  { "own", N_("Your own session") },
};

static const MidlineIdName level_reasons[MIDLINE_N_LEVEL_REASONS] = {
  { "start", NULL },
  { "phase", NULL },
  { "earned", NULL },
  { "kept", NULL },
  { "sparing", NULL },
  { "only-fit", NULL },
  { "own-choice", NULL },
  { "eased", NULL },
};

static const MidlineIdName empty_reasons[MIDLINE_N_EMPTY_REASONS] = {
  { "things", NULL },
  { "chips", NULL },
  { "load", NULL },
  { "time", NULL },
};

/**
 * midline_plan_new:
 * @started_on: the day of the first Use This Plan
 * @first_weekday: the day on which weeks start where the person lives
 * @length_weeks: 6 or 12
 *
 * Returns: (transfer full): the first version of a plan, not yet saved
 */
MidlinePlan *
midline_plan_new (MidlineDate    started_on,
                  MidlineWeekday first_weekday,
                  int            length_weeks)
{
  MidlinePlan *self = g_new0 (MidlinePlan, 1);

  self->version = 1;
  self->started_on = started_on;
  self->week_1_start = midline_date_get_week_start (started_on, first_weekday);
  self->valid_from = started_on;
  self->length_weeks = length_weeks;

  return self;
}

/**
 * midline_plan_copy:
 * @self: a plan
 *
 * Returns: (transfer full): a copy that may be changed before it is shared
 */
MidlinePlan *
midline_plan_copy (const MidlinePlan *self)
{
  MidlinePlan *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_new (MidlinePlan, 1);
  *copy = *self;

  return copy;
}

/**
 * midline_plan_free:
 * @self: (nullable) (transfer full): a plan
 */
void
midline_plan_free (MidlinePlan *self)
{
  g_free (self);
}

G_DEFINE_BOXED_TYPE (MidlinePlan, midline_plan, midline_plan_copy, midline_plan_free)

/**
 * midline_plan_equal:
 * @a: (nullable): a plan
 * @b: (nullable): another
 *
 * Returns: whether every field is the same
 */
gboolean
midline_plan_equal (const MidlinePlan *a,
                    const MidlinePlan *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return a->id == b->id &&
         a->version == b->version &&
         a->started_on == b->started_on &&
         a->week_1_start == b->week_1_start &&
         a->valid_from == b->valid_from &&
         a->length_weeks == b->length_weeks;
}

/**
 * midline_plan_get_week_number:
 * @self: a plan
 * @date: a day
 *
 * Returns: the number of the week that holds @date; 0 is the week before the programme, and so on
 *   downwards; weeks go on counting after the last one
 */
int
midline_plan_get_week_number (const MidlinePlan *self,
                              MidlineDate        date)
{
  int days;

  g_return_val_if_fail (self != NULL, 0);

  days = date - self->week_1_start;

  return days >= 0 ? days / 7 + 1 : -((-days - 1) / 7);
}

/**
 * midline_plan_get_week_start:
 * @self: a plan
 * @week_number: number of a week
 *
 * Returns: the first day of that week
 */
MidlineDate
midline_plan_get_week_start (const MidlinePlan *self,
                             int                week_number)
{
  g_return_val_if_fail (self != NULL, MIDLINE_NO_DATE);

  return self->week_1_start + (week_number - 1) * 7;
}

/**
 * midline_phase_get_aim:
 * @phase: a phase
 *
 * Returns: what the phase is for, a fragment in the person's language
 */
const char *
midline_phase_get_aim (MidlinePhase phase)
{
  switch (phase)
    {
    case MIDLINE_PHASE_SETTLE:
      return _("Calm the knee, keep moving, hip first");
    case MIDLINE_PHASE_BUILD:
      return _("Strength of hip and thigh, and control");
    case MIDLINE_PHASE_RETURN:
      return _("Deeper, faster, back to sport");
    default:
      g_return_val_if_reached ("");
    }
}

/**
 * midline_phase_usual_for_week:
 * @week_number: number of a week
 * @length_weeks: 6 or 12
 *
 * The usual course, from which the person may stray: weeks 1-3, 4-9 and from 10 on of a plan of
 * 12 weeks; 1-2, 3-5 and from 6 on of one of 6 (plan-engine: phases, after the 4 + 4 + 4 weeks of
 * Rathleff 2019).
 *
 * Returns: the phase
 */
MidlinePhase
midline_phase_usual_for_week (int week_number,
                              int length_weeks)
{
  const int settle_ends = length_weeks <= 6 ? 2 : 3;
  const int build_ends = length_weeks <= 6 ? 5 : 9;

  if (week_number <= settle_ends)
    return MIDLINE_PHASE_SETTLE;

  return week_number <= build_ends ? MIDLINE_PHASE_BUILD : MIDLINE_PHASE_RETURN;
}

/**
 * midline_phase_get_id:
 * @phase: a phase
 *
 * Returns: (nullable): the stable id, %NULL (and a critical warning) for a value that does not
 *   exist
 */
const char *
midline_phase_get_id (MidlinePhase phase)
{
  return midline_id_table_get_id (phases, MIDLINE_N_PHASES, phase);
}

/**
 * midline_phase_get_name:
 * @phase: a phase
 *
 * Returns: the name for people, in sentence case
 */
const char *
midline_phase_get_name (MidlinePhase phase)
{
  return midline_id_table_get_name (phases, MIDLINE_N_PHASES, phase);
}

/**
 * midline_phase_from_id:
 * @id: (nullable): text that may be an id
 * @phase: (out): a phase; untouched when @id is unknown
 *
 * Returns: whether @id is known
 */
gboolean
midline_phase_from_id (const char   *id,
                       MidlinePhase *phase)
{
  int index = midline_id_table_find (phases, MIDLINE_N_PHASES, id);

  if (index < 0)
    return FALSE;

  *phase = (MidlinePhase) index;

  return TRUE;
}

/**
 * midline_session_kind_get_id:
 * @kind: a kind of session
 *
 * Returns: (nullable): the stable id, %NULL (and a critical warning) for a value that does not
 *   exist
 */
const char *
midline_session_kind_get_id (MidlineSessionKind kind)
{
  return midline_id_table_get_id (session_kinds, MIDLINE_N_SESSION_KINDS, kind);
}

/**
 * midline_session_kind_get_name:
 * @kind: a kind of session
 *
 * Returns: the name for people, in sentence case
 */
const char *
midline_session_kind_get_name (MidlineSessionKind kind)
{
  return midline_id_table_get_name (session_kinds, MIDLINE_N_SESSION_KINDS, kind);
}

/**
 * midline_session_kind_from_id:
 * @id: (nullable): text that may be an id
 * @kind: (out): a kind of session; untouched when @id is unknown
 *
 * Returns: whether @id is known
 */
gboolean
midline_session_kind_from_id (const char         *id,
                              MidlineSessionKind *kind)
{
  int index = midline_id_table_find (session_kinds, MIDLINE_N_SESSION_KINDS, id);

  if (index < 0)
    return FALSE;

  *kind = (MidlineSessionKind) index;

  return TRUE;
}

/**
 * midline_level_reason_get_id:
 * @reason: a reason
 *
 * Returns: (nullable): the stable id, %NULL (and a critical warning) for a value that does not
 *   exist
 */
const char *
midline_level_reason_get_id (MidlineLevelReason reason)
{
  return midline_id_table_get_id (level_reasons, MIDLINE_N_LEVEL_REASONS, reason);
}

/**
 * midline_level_reason_from_id:
 * @id: (nullable): text that may be an id
 * @reason: (out): a reason; untouched when @id is unknown
 *
 * Returns: whether @id is known
 */
gboolean
midline_level_reason_from_id (const char         *id,
                              MidlineLevelReason *reason)
{
  int index = midline_id_table_find (level_reasons, MIDLINE_N_LEVEL_REASONS, id);

  if (index < 0)
    return FALSE;

  *reason = (MidlineLevelReason) index;

  return TRUE;
}

/**
 * midline_empty_reason_get_id:
 * @reason: a reason
 *
 * Returns: (nullable): the stable id, %NULL (and a critical warning) for a value that does not
 *   exist
 */
const char *
midline_empty_reason_get_id (MidlineEmptyReason reason)
{
  return midline_id_table_get_id (empty_reasons, MIDLINE_N_EMPTY_REASONS, reason);
}

/**
 * midline_empty_reason_from_id:
 * @id: (nullable): text that may be an id
 * @reason: (out): a reason; untouched when @id is unknown
 *
 * Returns: whether @id is known
 */
gboolean
midline_empty_reason_from_id (const char         *id,
                              MidlineEmptyReason *reason)
{
  int index = midline_id_table_find (empty_reasons, MIDLINE_N_EMPTY_REASONS, id);

  if (index < 0)
    return FALSE;

  *reason = (MidlineEmptyReason) index;

  return TRUE;
}
