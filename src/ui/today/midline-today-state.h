/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"
#include "midline-today-exercise.h"

G_BEGIN_DECLS

/** MidlineTodayKind: what a day is, and so which parts of the page show. */
typedef enum {
  MIDLINE_TODAY_NO_PLAN,
  MIDLINE_TODAY_LOCKED,
  MIDLINE_TODAY_BEFORE_PLAN,
  MIDLINE_TODAY_REST,
  MIDLINE_TODAY_SESSION,
} MidlineTodayKind;

/**
 * MidlineTodayInput:
 *
 * What the page of one day is made from. Everything is borrowed.
 */
typedef struct {
  MidlineDate date;
  MidlineDate today;
  gboolean is_locked;
  const MidlineScreening *screening;      /* (nullable) */
  const MidlineAnswers *answers;          /* (nullable) */
  const MidlinePlan *plan;                /* (nullable) */
  const MidlineWeek *week;                /* (nullable) the week that holds @date */
  gboolean is_likely;                     /* the week is not built yet */
  const MidlineDiaryDay *day;
  MidlineDate morning_about;              /* the day the morning answer is about, or none */
  MidlineDate morning_skipped_on;         /* the day on which Skip was chosen, or none */
  const MidlineSession *morning_session;  /* (nullable) what was planned on it */
  const MidlineSession *next_session;     /* (nullable) */
  const MidlineTimeOff *time_off;         /* (nullable) that holds @date */
  GHashTable *less_range;                 /* (nullable) ids of what is done with less range */
  int short_minutes;                      /* 0: cannot be shorter */
  const char *proposal_reason;            /* (nullable) */
  MidlineCatalogue *catalogue;
  MidlineSide first_side;
} MidlineTodayInput;

/**
 * MidlineTodayState:
 *
 * Exactly what Today shows for one day.
 */
typedef struct {
  MidlineTodayKind kind;
  MidlineDate date;
  gboolean is_today;
  gboolean can_edit;              /* FALSE on days to come */
  gboolean can_go_back;
  gboolean is_off;                /* the person marked the day as time off */
  char *title;                    /* (owned) “Wednesday, 11 March” */
  char *title_short;              /* (owned) “Wed, 11 March” */
  char *subtitle;                 /* (owned) “Settle, week 2 of 12 · about 22 minutes” */
  char *subtitle_short;           /* (owned) “Settle, week 2 of 12” */
  char *notice;                   /* (owned) (nullable) about past days and days to come */

  gboolean asks_morning;          /* the morning question or its answer shows */
  gboolean waits_for_morning;     /* the question comes before the others of the day */
  MidlineMorning morning;
  char *morning_question;         /* (owned) */
  char *morning_about;            /* (owned) */
  char *morning_line;             /* (owned) the folded line */

  char *proposal;                 /* (owned) (nullable) */

  GPtrArray *exercises;           /* (owned) (element-type MidlineTodayExercise) */
  guint n_done;
  guint n_stopped;                /* left out: they hurt */
  gboolean is_begun;              /* at least one set is done */
  char *progress;                 /* (owned) “2 of 5 done” */
  char *start_label;              /* (owned) (nullable) “Start Session” or “Go On” */
  char *time_left;                /* (owned) “about 14 minutes left”, may be empty */

  gboolean asks_after;            /* the card after the last tick shows */
  int pain_highest_0_to_10;       /* or MIDLINE_NOT_ENTERED */
  int pain_after_0_to_10;
  const char *two_more_question;  /* in words that fit holds, repetitions or both */
  MidlineSaid two_more;
  char *after_line;               /* (owned) the folded line */
  gboolean is_after_said;         /* at least one answer */

  MidlineDate next_date;          /* or MIDLINE_NO_DATE */
  char *next_title;               /* (owned) (nullable) “Next session: Strength A” */
  char *next_words;               /* (owned) (nullable) “Tomorrow · 5 exercises, …” */
  gboolean can_note_walk;
  gboolean walked;

  gboolean can_add;               /* an exercise may be added to the day */
  char *short_words;              /* (owned) (nullable) “Keeps what matters, about 12 minutes” */

  char *status_title;             /* (owned) (nullable) of the calm pages */
  char *status_words;             /* (owned) (nullable) */
} MidlineTodayState;

MidlineTodayState *midline_today_state_from              (const MidlineTodayInput *input);
MidlineTodayState *midline_today_state_from_program      (MidlineProgram          *program,
                                                          MidlineDate              date);
void               midline_today_state_free              (MidlineTodayState       *self);
gboolean           midline_today_state_has_same_rows     (const MidlineTodayState *a,
                                                          const MidlineTodayState *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineTodayState, midline_today_state_free)

G_END_DECLS
