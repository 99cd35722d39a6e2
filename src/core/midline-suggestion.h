/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-diary.h"
#include "midline-plan-effect.h"
#include "midline-screening.h"

G_BEGIN_DECLS

/** MidlineRule: what a suggestion follows from (plan-engine), the most important first. */
typedef enum {
  MIDLINE_RULE_DAILY_LIFE_PAIN, /* daily life hurts above 5: see someone */
  MIDLINE_RULE_NO_BETTER,       /* not better after 6 weeks of training: see someone */
  MIDLINE_RULE_WORSE,           /* two weeks up by 2: a phase step back, and see someone */
  MIDLINE_RULE_TWO_FLARES,      /* two flares in 14 days: a phase step back, a week at half */
  MIDLINE_RULE_4_WEEKS_OFF,     /* 28 days or more: first week of the phase, screening again */
  MIDLINE_RULE_2_WEEKS_OFF,     /* 14 to 27 days: the earlier week, 30 % smaller */
  MIDLINE_RULE_1_WEEK_OFF,      /* 7 to 13 days: one step back, 20 % fewer sets */
  MIDLINE_RULE_FLARE,           /* next morning +2 or more: 7 days 30 % smaller, no high load */
  MIDLINE_RULE_SHARP_PAIN,      /* above 5 during: the easier exercise, or 30 % fewer sets */
  MIDLINE_RULE_LESS_RANGE,      /* above the limit, up to 5, settled by morning: less range */
  MIDLINE_RULE_MISSED_SESSION,  /* one session: move it where a whole day stays free */
  MIDLINE_RULE_STEP_UP,         /* two good sessions */
  MIDLINE_RULE_ENOUGH,          /* Return reached what it is for: two sessions a week keep it */
} MidlineRule;
#define MIDLINE_N_RULES 13

/* The id is for the store and the key; the name and the source are for people. */
const char *midline_rule_get_id     (MidlineRule  rule);
gboolean    midline_rule_from_id    (const char  *id,
                                     MidlineRule *rule);
const char *midline_rule_get_name   (MidlineRule  rule); /* “Two good sessions” */
const char *midline_rule_get_source (MidlineRule  rule); /* what it rests on, a sentence */
gboolean    midline_rule_is_advice  (MidlineRule  rule); /* changes nothing: one button is enough */

/**
 * MidlineSuggestion:
 * @key: (owned): rule, exercise and the dates it rests on; the same suggestion is asked once
 * @rule: what it follows from
 * @exercise_id: (owned) (nullable): the one exercise it is about
 * @question: (owned): a heading, “Clamshell went well twice: move to side-lying leg raise?”
 * @sentence: (owned): why, with the person's own dates and numbers in it
 * @outcome: (owned): what Accept does, a sentence
 * @asks_screening: whether the safety questions are asked again first
 * @effect: (owned): the same as plain numbers
 *
 * One thing that Midline suggests. The person decides; nothing changes by itself.
 */
typedef struct {
  char *key;
  MidlineRule rule;
  char *exercise_id;
  char *question;
  char *sentence;
  char *outcome;
  gboolean asks_screening;
  MidlinePlanEffect *effect;
} MidlineSuggestion;

void         midline_suggestion_free       (MidlineSuggestion       *self);
MidlineItemChange *midline_suggestion_get_change (const MidlineSuggestion *self); /* (nullable) */
GPtrArray   *midline_suggestions_from      (const MidlineCourse     *course);
MidlineWeek *midline_suggestion_apply      (const MidlineSuggestion *self,
                                            const MidlineCourse     *course,
                                            const MidlineWeek       *week);

/** MidlinePainStep: what follows when the person says how much an exercise hurts. */
typedef enum {
  MIDLINE_PAIN_STEP_CARRY_ON,      /* within the limit */
  MIDLINE_PAIN_STEP_LESS_RANGE,    /* above it: a smaller movement is offered */
  MIDLINE_PAIN_STEP_STOP_EXERCISE, /* above 5: only this */
  MIDLINE_PAIN_STEP_LOCK,          /* above 7: the session ends and the plan locks */
} MidlinePainStep;

MidlinePainStep midline_pain_step_from (int pain_0_to_10,
                                        int pain_limit_0_to_10);

/**
 * MidlineSuggestionAnswer:
 * @key: (owned): of the suggestion
 * @rule: its rule
 * @exercise_id: (owned) (nullable): the one exercise it was about
 * @on: the day it was answered
 * @accepted: Accept or Keep
 * @entered_at: Unix seconds, UTC
 * @effect: (owned): what it does when it was accepted
 *
 * A suggestion that the person has answered.
 */
struct _MidlineSuggestionAnswer {
  char *key;
  MidlineRule rule;
  char *exercise_id;
  MidlineDate on;
  gboolean accepted;
  gint64 entered_at;
  MidlinePlanEffect *effect;
};

MidlineSuggestionAnswer *midline_suggestion_answer_new  (const MidlineSuggestion *suggestion,
                                                         MidlineDate              on,
                                                         gboolean                 accepted,
                                                         gint64                   entered_at);
void                     midline_suggestion_answer_free (MidlineSuggestionAnswer *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineSuggestion, midline_suggestion_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineSuggestionAnswer, midline_suggestion_answer_free)

G_END_DECLS
