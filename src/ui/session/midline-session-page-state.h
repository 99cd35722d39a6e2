/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-guide.h"

G_BEGIN_DECLS

/** MidlineSessionView: what the page of a guided session shows. */
typedef enum {
  MIDLINE_SESSION_READY,    /* seconds until a set begins */
  MIDLINE_SESSION_COUNT,    /* repetitions of a set */
  MIDLINE_SESSION_HOLD,     /* seconds of a held set */
  MIDLINE_SESSION_REST,     /* seconds of a rest, and what comes next */
  MIDLINE_SESSION_FINISHED,
} MidlineSessionView;

/**
 * MidlineSessionInput:
 * @moment: the session now
 * @exercise: (nullable): of the set that runs or comes next
 * @has_less_range: the person chose a smaller movement of it for now
 * @two_more: what was said of the exercise that was just done
 * @ended_by_pain: the session ended because it hurt
 * @has_unsaved: a set could not be written down yet
 * @shares: (array length=n_shares): 0 to 1, one an exercise
 * @n_shares: how many exercises
 *
 * What the page is made from. Everything is borrowed.
 */
typedef struct {
  MidlineRunMoment moment;
  const MidlineExercise *exercise;
  gboolean has_less_range;
  MidlineSaid two_more;
  gboolean ended_by_pain;
  gboolean has_unsaved;
  const double *shares;
  guint n_shares;
} MidlineSessionInput;

/**
 * MidlineSessionPageState:
 *
 * Exactly what the page of a guided session shows.
 */
typedef struct {
  MidlineSessionView view;
  gboolean is_paused;
  char *exercise_id;        /* (owned) (nullable) of the figure */
  char *head;               /* (owned) (nullable) above the name, “Next” */
  char *name;               /* (owned) of the exercise, or the heading at the end */
  MidlineSide side;
  char *side_words;         /* (owned) (nullable) “Right side” */
  char *set_words;          /* (owned) (nullable) “Set 2 of 2” */
  int n_sets_done;          /* of this side, for the marks */
  int n_sets;
  char *number;             /* (owned) “8”, empty at the end */
  char *above;              /* (owned) (nullable) within the ring, “Rest” */
  char *below;              /* (owned) (nullable) “seconds” within the ring, or below the number */
  double share_left;        /* 0 to 1 of the ring */
  gboolean has_ring;
  MidlineRunPhase phase;    /* of the repetition that the figure follows */
  gboolean goes_by_itself;  /* repetitions without a pace: the figure moves at its own */
  int phase_seconds;        /* left of the phase */
  int reps;                 /* counted now, or of the set just done; 0 for nothing to put right */
  gboolean has_tally;       /* those of the set just done are shown, to be put right */
  char *hint;               /* (owned) (nullable) how to begin, before a new exercise */
  char *question_id;        /* (owned) (nullable) whose effort left is asked */
  const char *question;     /* (nullable) the question in words: two more, or longer for a hold */
  MidlineSaid two_more;
  GArray *shares;           /* (owned) (element-type double) */
  char *progress;           /* (owned) the same in words */
  char *summary;            /* (owned) (nullable) at the end */
  char *pause_label;        /* (owned) “Pause” or “Go On” */
  char *done_label;         /* (owned) “Done” or “Go” */
  gboolean can_steer;       /* there is something to pause, skip and go back in */
  gboolean keeps_awake;     /* something runs that is to be seen */
  char *label;              /* (owned) what is done, for screen readers */
  char *description;        /* (owned) how far it is, for screen readers */
} MidlineSessionPageState;

MidlineSessionPageState *midline_session_page_state_from       (const MidlineSessionInput *input);
MidlineSessionPageState *midline_session_page_state_from_guide (MidlineGuide *guide);
void                 midline_session_page_state_free       (MidlineSessionPageState       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineSessionPageState, midline_session_page_state_free)

G_END_DECLS
