/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The clock of a guided session and its hand in the diary. What happens when is decided by the pure
 * run of the core; here each step is first written, then believed. */

#include "midline-guide.h"

#include <time.h>

struct _MidlineGuide {
  GObject parent_instance;

  /* configured */
  MidlineProgram *program;        /* (owned) */
  MidlineDate date;               /* the day the session began */
  MidlineGuideTimeFunc get_time;
  gpointer time_data;

  /* values */
  MidlineSession *session;        /* (owned) what the day holds */
  MidlineSessionRun *run;         /* (owned) */
  gboolean has_unsaved;           /* the set under way could not be written */
  gboolean is_stopped;            /* it is over because of pain */
  GPtrArray *stopped_ids;         /* (owned) (element-type utf8) as the diary had it last */

  /* cache */
  guint timer;                    /* 0 while nothing counts */
  gboolean is_writing;            /* the diary changes by our own hand */
};

G_DEFINE_FINAL_TYPE (MidlineGuide, midline_guide, G_TYPE_OBJECT)

typedef enum {
  PROP_PROGRAM = 1,
  PROP_DATE,
  N_PROPERTIES,
} MidlineGuideProperty;
static GParamSpec *properties[N_PROPERTIES];

enum { SIGNAL_CHANGED, SIGNAL_CUE, N_SIGNALS };
static guint signals[N_SIGNALS];

/* Goes on while the machine sleeps, so that the run notices the sleep. */
static gint64
get_system_time_us (gpointer data)
{
#ifdef CLOCK_BOOTTIME
  struct timespec now;

  if (clock_gettime (CLOCK_BOOTTIME, &now) == 0)
    return (gint64) now.tv_sec * G_TIME_SPAN_SECOND + now.tv_nsec / 1000;
#endif
  return g_get_monotonic_time ();
}

static gint64
get_now_us (MidlineGuide *self)
{
  return self->get_time (self->time_data);
}

static gboolean
timer_cb (MidlineGuide *self)
{
  self->timer = 0;
  midline_guide_tick (self);
  return G_SOURCE_REMOVE;
}

/* Wakes when the next thing changes that a page shows, and never else. */
static void
schedule (MidlineGuide *self)
{
  gint64 next_us = midline_session_run_get_next_us (self->run);

  g_clear_handle_id (&self->timer, g_source_remove);
  if (next_us >= 0)
    self->timer = g_timeout_add ((guint) ((next_us + 999) / 1000), G_SOURCE_FUNC (timer_cb), self);
}

static void
emit_changed (MidlineGuide *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* Makes @run (transfer full) the present one and tells of it. */
static void
take_run (MidlineGuide      *self,
          MidlineSessionRun *run)
{
  g_autoptr (MidlineSessionRun) before = g_steal_pointer (&self->run);
  g_autoptr (GArray) beats = midline_session_run_list_cues (before, run);

  self->run = run;
  schedule (self);
  emit_changed (self);
  for (guint i = 0; i < beats->len; i++)
    {
      const MidlineRunBeat *beat = &g_array_index (beats, MidlineRunBeat, i);

      g_signal_emit (self, signals[SIGNAL_CUE], 0, (int) beat->cue, beat->number);
    }
}

static gboolean
write_change (MidlineGuide           *self,
              const MidlineRunChange *change)
{
  MidlineDiaryDay *day = midline_program_get_diary_day (self->program, self->date);
  const MidlineSetRecord *old = midline_diary_day_find_set (day, change->record->exercise_id,
                                                            change->record->side,
                                                            change->record->set_number);
  g_autoptr (MidlineSetRecord) record = midline_set_record_copy (change->record);

  if (change->is_removed)
    return midline_program_tick_set (self->program, self->date, record->exercise_id, record->side,
                                     record->set_number, FALSE);
  if (old != NULL)
    record->load_kg = old->load_kg;
  return midline_program_record_set (self->program, self->date, record);
}

static gboolean
write_changes (MidlineGuide *self,
               GPtrArray    *changes)
{
  gboolean is_written = TRUE;

  self->is_writing = TRUE;
  for (guint i = 0; i < changes->len && is_written; i++)
    is_written = write_change (self, g_ptr_array_index (changes, i));
  self->is_writing = FALSE;
  return is_written;
}

static gboolean
is_at_same_set (MidlineSessionRun *a,
                MidlineSessionRun *b)
{
  MidlineRunMoment of_a = midline_session_run_get_moment (a);
  MidlineRunMoment of_b = midline_session_run_get_moment (b);

  return g_strcmp0 (of_a.exercise_id, of_b.exercise_id) == 0 && of_a.side == of_b.side
         && of_a.set_number == of_b.set_number;
}

/* Writes what @run (transfer full) asks for and makes it the present one. Where that fails the
 * session stays where it was and waits; what was written of several sets is taken over. */
static gboolean
take_step (MidlineGuide      *self,
           MidlineSessionRun *run)
{
  /* What hears of the changes may let go of the guide. */
  g_autoptr (MidlineGuide) keep = g_object_ref (self);
  g_autoptr (MidlineSessionRun) next = run;
  g_autoptr (MidlineSessionRun) waiting = NULL;
  g_autoptr (GPtrArray) changes = midline_session_run_list_changes (self->run, next);
  gint64 now_us = get_now_us (self);

  if (write_changes (self, changes))
    {
      if (changes->len > 0 || !is_at_same_set (self->run, next))
        self->has_unsaved = FALSE;
      take_run (self, g_steal_pointer (&next));
      return TRUE;
    }
  self->has_unsaved = TRUE;
  waiting = midline_session_run_wait (self->run, now_us);
  take_run (self, midline_session_run_sync (waiting,
                                            midline_program_get_diary_day (self->program,
                                                                           self->date), now_us));
  return FALSE;
}

/* (transfer full): what the day holds for a guide; empty while the plan is locked. */
static MidlineSession *
dup_session (MidlineGuide *self)
{
  MidlineSession *session = NULL;

  if (!midline_program_is_locked (self->program))
    session = midline_program_dup_session (self->program, self->date);
  return session != NULL ? session : midline_session_new (self->date, MIDLINE_SESSION_OWN);
}

/* (transfer full): the exercises of the session that the diary says were stopped. */
static GPtrArray *
list_stopped_ids (MidlineGuide *self)
{
  const MidlineDiaryDay *day = midline_program_get_diary_day (self->program, self->date);
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < self->session->items->len; i++)
    {
      const MidlinePlanItem *item = g_ptr_array_index (self->session->items, i);

      if (midline_diary_day_is_stopped (day, item->exercise_id))
        g_ptr_array_add (ids, g_strdup (item->exercise_id));
    }
  return ids;
}

/* Lays the run out anew from the plan and the diary. */
static void
begin (MidlineGuide *self)
{
  g_clear_pointer (&self->session, midline_session_free);
  g_clear_pointer (&self->run, midline_session_run_unref);
  g_clear_pointer (&self->stopped_ids, g_ptr_array_unref);
  self->session = dup_session (self);
  self->stopped_ids = list_stopped_ids (self);
  self->run = midline_session_run_new (self->session,
                                       midline_program_get_catalogue (self->program),
                                       midline_program_get_first_side (self->program),
                                       midline_program_get_diary_day (self->program, self->date),
                                       get_now_us (self));
  schedule (self);
}

static gboolean
is_finished (MidlineSessionRun *run)
{
  return midline_session_run_get_moment (run).stage == MIDLINE_RUN_FINISHED;
}

/* Ends what runs, as after a warning sign. Sets that were done stay. */
static void
stop_session (MidlineGuide *self)
{
  if (is_finished (self->run))
    return;
  self->is_stopped = TRUE;
  take_step (self, midline_session_run_end (self->run, get_now_us (self)));
}

static gboolean
is_plan_changed (MidlineGuide *self)
{
  g_autoptr (MidlineSession) session = dup_session (self);

  return !midline_session_equal (session, self->session);
}

static gboolean
has_id (GPtrArray  *ids,
        const char *id)
{
  return g_ptr_array_find_with_equal_func (ids, id, g_str_equal, NULL);
}

static void
replace_run (MidlineSessionRun **run,
             MidlineSessionRun  *next)
{
  midline_session_run_unref (*run);
  *run = next;
}

/* (transfer full): the run after exercises were stopped, or taken up again, in the diary. */
static MidlineSessionRun *
follow_stops (MidlineGuide *self,
              gint64        now_us)
{
  g_autoptr (GPtrArray) before = g_steal_pointer (&self->stopped_ids);
  MidlineSessionRun *run = midline_session_run_ref (self->run);
  gboolean was_finished = is_finished (run);

  self->stopped_ids = list_stopped_ids (self);
  for (guint i = 0; i < before->len; i++)
    if (!has_id (self->stopped_ids, g_ptr_array_index (before, i)))
      replace_run (&run, midline_session_run_take_up (run, g_ptr_array_index (before, i), now_us));
  for (guint i = 0; i < self->stopped_ids->len; i++)
    if (!has_id (before, g_ptr_array_index (self->stopped_ids, i)))
      replace_run (&run, midline_session_run_stop_exercise (
        run, g_ptr_array_index (self->stopped_ids, i), now_us));
  if (is_finished (run) != was_finished)
    self->is_stopped = !was_finished;
  return run;
}

/* (transfer full): the run in step with all that the diary says of the day. */
static MidlineSessionRun *
follow_diary (MidlineGuide *self,
              gint64        now_us)
{
  g_autoptr (MidlineSessionRun) run = follow_stops (self, now_us);

  return midline_session_run_sync (run, midline_program_get_diary_day (self->program, self->date),
                                   now_us);
}

/* Something else changed the plan or the diary of the day: Undo, a tick, a locked plan, an exercise
 * that hurts. */
static void
program_changed_cb (MidlineGuide *self)
{
  g_autoptr (MidlineGuide) keep = g_object_ref (self);
  gint64 now_us = get_now_us (self);

  if (self->is_writing)
    return;
  if (midline_program_is_locked (self->program))
    {
      stop_session (self);
    }
  else if (is_plan_changed (self))
    {
      begin (self);
      take_run (self, midline_session_run_pause (self->run, now_us));
    }
  else
    {
      take_run (self, follow_diary (self, now_us));
    }
}

static void
midline_guide_set_property (GObject      *object,
                            guint         property_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  MidlineGuide *self = MIDLINE_GUIDE (object);

  switch ((MidlineGuideProperty) property_id)
    {
    case PROP_PROGRAM:
      self->program = g_value_dup_object (value);
      break;
    case PROP_DATE:
      self->date = g_value_get_int (value);
      break;
    case N_PROPERTIES:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_guide_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  MidlineGuide *self = MIDLINE_GUIDE (object);

  switch ((MidlineGuideProperty) property_id)
    {
    case PROP_PROGRAM:
      g_value_set_object (value, self->program);
      break;
    case PROP_DATE:
      g_value_set_int (value, self->date);
      break;
    case N_PROPERTIES:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_guide_constructed (GObject *object)
{
  MidlineGuide *self = MIDLINE_GUIDE (object);

  G_OBJECT_CLASS (midline_guide_parent_class)->constructed (object);
  begin (self);
  g_signal_connect_object (self->program, "changed", G_CALLBACK (program_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
midline_guide_dispose (GObject *object)
{
  MidlineGuide *self = MIDLINE_GUIDE (object);

  g_clear_handle_id (&self->timer, g_source_remove);
  if (self->program != NULL)
    g_signal_handlers_disconnect_by_data (self->program, self);
  G_OBJECT_CLASS (midline_guide_parent_class)->dispose (object);
}

static void
midline_guide_finalize (GObject *object)
{
  MidlineGuide *self = MIDLINE_GUIDE (object);

  g_clear_pointer (&self->run, midline_session_run_unref);
  g_clear_pointer (&self->session, midline_session_free);
  g_clear_pointer (&self->stopped_ids, g_ptr_array_unref);
  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_guide_parent_class)->finalize (object);
}

static void
midline_guide_class_init (MidlineGuideClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = midline_guide_set_property;
  object_class->get_property = midline_guide_get_property;
  object_class->constructed = midline_guide_constructed;
  object_class->dispose = midline_guide_dispose;
  object_class->finalize = midline_guide_finalize;

  properties[PROP_PROGRAM] =
    g_param_spec_object ("program", NULL, NULL, MIDLINE_TYPE_PROGRAM,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_DATE] =
    g_param_spec_int ("date", NULL, NULL, 0, G_MAXINT, 0,
                      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", MIDLINE_TYPE_GUIDE, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_CUE] = g_signal_new ("cue", MIDLINE_TYPE_GUIDE, G_SIGNAL_RUN_LAST, 0,
                                      NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
}

static void
midline_guide_init (MidlineGuide *self)
{
  self->get_time = get_system_time_us;
}

/**
 * midline_guide_new:
 * @program: the running program
 * @date: the day the session begins, today as a rule
 *
 * Begins the session of that day, or goes on with it after the sets that the diary holds. It counts
 * down from the start; where the day holds nothing to do, or the plan is locked, it is finished.
 *
 * Returns: (transfer full): the guide
 */
MidlineGuide *
midline_guide_new (MidlineProgram *program,
                   MidlineDate     date)
{
  g_return_val_if_fail (MIDLINE_IS_PROGRAM (program), NULL);

  return g_object_new (MIDLINE_TYPE_GUIDE, "program", program, "date", date, NULL);
}

/**
 * midline_guide_new_with_time:
 * @program: the running program
 * @date: the day the session begins
 * @get_time: where the time comes from
 * @data: (nullable): handed to @get_time; outlives the guide
 *
 * Like midline_guide_new(), with a clock of the caller's, who calls midline_guide_tick() when it
 * moved.
 *
 * Returns: (transfer full): the guide
 */
MidlineGuide *
midline_guide_new_with_time (MidlineProgram       *program,
                             MidlineDate           date,
                             MidlineGuideTimeFunc  get_time,
                             gpointer              data)
{
  MidlineGuide *self = midline_guide_new (program, date);

  g_return_val_if_fail (self != NULL && get_time != NULL, self);

  self->get_time = get_time;
  self->time_data = data;
  begin (self);
  return self;
}

/** midline_guide_get_program: (transfer none): the running program. */
MidlineProgram *
midline_guide_get_program (MidlineGuide *self)
{
  g_return_val_if_fail (MIDLINE_IS_GUIDE (self), NULL);

  return self->program;
}

/** midline_guide_get_date: the day the session began, in whose diary everything is written. */
MidlineDate
midline_guide_get_date (MidlineGuide *self)
{
  g_return_val_if_fail (MIDLINE_IS_GUIDE (self), MIDLINE_NO_DATE);

  return self->date;
}

/** midline_guide_get_run: (transfer none): the session as it is, until the next “changed”. */
MidlineSessionRun *
midline_guide_get_run (MidlineGuide *self)
{
  g_return_val_if_fail (MIDLINE_IS_GUIDE (self), NULL);

  return self->run;
}

/** midline_guide_get_moment: what a page shows; its ids are valid until the next “changed”. */
MidlineRunMoment
midline_guide_get_moment (MidlineGuide *self)
{
  g_return_val_if_fail (MIDLINE_IS_GUIDE (self), (MidlineRunMoment) { 0 });

  return midline_session_run_get_moment (self->run);
}

/**
 * midline_guide_has_unsaved:
 *
 * Returns: whether the last step could not be written into the diary: the session waits right
 *   before it, and the same step tries again
 */
gboolean
midline_guide_has_unsaved (MidlineGuide *self)
{
  g_return_val_if_fail (MIDLINE_IS_GUIDE (self), FALSE);

  return self->has_unsaved;
}

/** midline_guide_is_stopped: whether the session is over because something hurt. */
gboolean
midline_guide_is_stopped (MidlineGuide *self)
{
  g_return_val_if_fail (MIDLINE_IS_GUIDE (self), FALSE);

  return self->is_stopped;
}

/** midline_guide_tick: lets the time pass until now; the guide does so itself while it counts. */
void
midline_guide_tick (MidlineGuide *self)
{
  g_return_if_fail (MIDLINE_IS_GUIDE (self));

  take_step (self, midline_session_run_at (self->run, get_now_us (self)));
}

/** midline_guide_pause: waits until midline_guide_resume(). */
void
midline_guide_pause (MidlineGuide *self)
{
  g_return_if_fail (MIDLINE_IS_GUIDE (self));

  take_step (self, midline_session_run_pause (self->run, get_now_us (self)));
}

/** midline_guide_resume: goes on after a pause, with some seconds to get into position. */
void
midline_guide_resume (MidlineGuide *self)
{
  g_return_if_fail (MIDLINE_IS_GUIDE (self));

  take_step (self, midline_session_run_resume (self->run, get_now_us (self)));
}

/** midline_guide_go: ends the rest or getting ready now. */
void
midline_guide_go (MidlineGuide *self)
{
  g_return_if_fail (MIDLINE_IS_GUIDE (self));

  take_step (self, midline_session_run_go (self->run, get_now_us (self)));
}

/** midline_guide_count: one more repetition is finished, by the person's own count. */
void
midline_guide_count (MidlineGuide *self)
{
  g_return_if_fail (MIDLINE_IS_GUIDE (self));

  take_step (self, midline_session_run_count (self->run, get_now_us (self)));
}

/** midline_guide_set_reps: puts the count of the set under way right; from 1. */
void
midline_guide_set_reps (MidlineGuide *self,
                        int           reps)
{
  g_return_if_fail (MIDLINE_IS_GUIDE (self));

  take_step (self, midline_session_run_set_reps (self->run, reps, get_now_us (self)));
}

/**
 * midline_guide_done:
 *
 * The set under way is done, with the repetitions or seconds that are shown.
 *
 * Returns: FALSE when it could not be written: it stays to be done
 */
gboolean
midline_guide_done (MidlineGuide *self)
{
  g_return_val_if_fail (MIDLINE_IS_GUIDE (self), FALSE);

  return take_step (self, midline_session_run_done (self->run, get_now_us (self)));
}

/**
 * midline_guide_correct:
 * @reps: repetitions of the set just done, from 1
 *
 * Returns: FALSE when it could not be written: the record stays as it was
 */
gboolean
midline_guide_correct (MidlineGuide *self,
                       int           reps)
{
  g_return_val_if_fail (MIDLINE_IS_GUIDE (self), FALSE);

  return take_step (self, midline_session_run_correct (self->run, reps, get_now_us (self)));
}

/** midline_guide_skip_set: leaves out the set that runs or comes next. */
void
midline_guide_skip_set (MidlineGuide *self)
{
  g_return_if_fail (MIDLINE_IS_GUIDE (self));

  take_step (self, midline_session_run_skip_set (self->run, get_now_us (self)));
}

/** midline_guide_skip_exercise: leaves out the rest of the exercise that runs or comes next. */
void
midline_guide_skip_exercise (MidlineGuide *self)
{
  g_return_if_fail (MIDLINE_IS_GUIDE (self));

  take_step (self, midline_session_run_skip_exercise (self->run, get_now_us (self)));
}

/**
 * midline_guide_stop_exercise:
 * @exercise_id: (nullable): the exercise that hurts; NULL for the one that runs or comes next
 *
 * Stops it for the day. Sets that were done stay. Whether the session goes on is the caller's:
 * after a pause it waits. What the diary says was stopped is stopped without it, and taken up again
 * when the diary says so no longer.
 */
void
midline_guide_stop_exercise (MidlineGuide *self,
                             const char   *exercise_id)
{
  g_autoptr (MidlineGuide) keep = NULL;
  gboolean was_over;

  g_return_if_fail (MIDLINE_IS_GUIDE (self));

  keep = g_object_ref (self);
  was_over = is_finished (self->run);
  take_step (self, midline_session_run_stop_exercise (self->run, exercise_id, get_now_us (self)));
  if (!was_over && is_finished (self->run))
    {
      self->is_stopped = TRUE;
      emit_changed (self);
    }
}

/**
 * midline_guide_back:
 *
 * One step back: a set under way begins again; otherwise the set before is to be done again and its
 * record goes out of the diary, and what was skipped or stopped is there again.
 *
 * Returns: FALSE when it could not be written: nothing has changed
 */
gboolean
midline_guide_back (MidlineGuide *self)
{
  g_return_val_if_fail (MIDLINE_IS_GUIDE (self), FALSE);

  if (midline_program_is_locked (self->program))
    return FALSE;
  self->is_stopped = FALSE;
  return take_step (self, midline_session_run_back (self->run, get_now_us (self)));
}

/** midline_guide_end: ends the session early. Sets that were done stay. */
void
midline_guide_end (MidlineGuide *self)
{
  g_return_if_fail (MIDLINE_IS_GUIDE (self));

  take_step (self, midline_session_run_end (self->run, get_now_us (self)));
}

/* (transfer full): what was said of the exercise so far, to be changed. */
static MidlineExerciseEntry *
dup_entry (MidlineGuide *self,
           const char   *exercise_id)
{
  MidlineDiaryDay *day = midline_program_get_diary_day (self->program, self->date);
  MidlineExerciseEntry *entry = midline_diary_day_find_entry (day, exercise_id);

  return entry != NULL ? midline_exercise_entry_copy (entry)
                       : midline_exercise_entry_new (exercise_id);
}

/** midline_guide_get_pain: 0 to 10 during the exercise, or MIDLINE_NOT_ENTERED. */
int
midline_guide_get_pain (MidlineGuide *self,
                        const char   *exercise_id)
{
  g_autoptr (MidlineExerciseEntry) entry = NULL;

  g_return_val_if_fail (MIDLINE_IS_GUIDE (self) && exercise_id != NULL, MIDLINE_NOT_ENTERED);

  entry = dup_entry (self, exercise_id);
  return entry->pain_0_to_10;
}

/**
 * midline_guide_set_pain:
 * @exercise_id: an exercise of the session
 * @pain_0_to_10: during it, or MIDLINE_NOT_ENTERED to take it back
 *
 * Above 7 the plan locks, which ends the session.
 *
 * Returns: whether it is on disk
 */
gboolean
midline_guide_set_pain (MidlineGuide *self,
                        const char   *exercise_id,
                        int           pain_0_to_10)
{
  g_autoptr (MidlineExerciseEntry) entry = NULL;

  g_return_val_if_fail (MIDLINE_IS_GUIDE (self) && exercise_id != NULL, FALSE);

  entry = dup_entry (self, exercise_id);
  entry->pain_0_to_10 = pain_0_to_10;
  return midline_program_set_entry (self->program, self->date, entry);
}

/** midline_guide_get_two_more: whether two more of the exercise could have been done. */
MidlineSaid
midline_guide_get_two_more (MidlineGuide *self,
                            const char   *exercise_id)
{
  g_autoptr (MidlineExerciseEntry) entry = NULL;

  g_return_val_if_fail (MIDLINE_IS_GUIDE (self) && exercise_id != NULL, MIDLINE_UNSAID);

  entry = dup_entry (self, exercise_id);
  return entry->two_more;
}

/**
 * midline_guide_set_two_more:
 * @exercise_id: an exercise of the session
 * @two_more: whether two more could have been done; MIDLINE_UNSAID takes the answer back
 *
 * Returns: whether it is on disk
 */
gboolean
midline_guide_set_two_more (MidlineGuide *self,
                            const char   *exercise_id,
                            MidlineSaid   two_more)
{
  g_autoptr (MidlineExerciseEntry) entry = NULL;

  g_return_val_if_fail (MIDLINE_IS_GUIDE (self) && exercise_id != NULL, FALSE);

  entry = dup_entry (self, exercise_id);
  entry->two_more = two_more;
  return midline_program_set_entry (self->program, self->date, entry);
}
