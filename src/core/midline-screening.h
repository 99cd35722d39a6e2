/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-date.h"

#include <glib-object.h>

G_BEGIN_DECLS

/** MidlineCare: what a “yes” to a safety question leads to, from mildest to most urgent. */
typedef enum {
  MIDLINE_CARE_NONE,            /* no lock: the roller is left out */
  MIDLINE_CARE_ASSESSMENT,      /* an assessment before starting is advised; no lock */
  MIDLINE_CARE_ASK_FIRST,       /* ask a clinician first */
  MIDLINE_CARE_OWN_PLAN_FIRST,  /* your clinician's plan first */
  MIDLINE_CARE_NOT_WITHOUT,     /* under 18: not without a clinician */
  MIDLINE_CARE_SOON,            /* stop, clinician soon */
  MIDLINE_CARE_FIRST,           /* stop, clinician first */
  MIDLINE_CARE_SAME_DAY,        /* stop, same-day care */
} MidlineCare;
#define MIDLINE_N_CARES 8

/* The page a “yes” leads to: title in header capitals, and what to do and how soon. */
const char *midline_care_get_title  (MidlineCare care); /* “Please See Someone Today” */
const char *midline_care_get_advice (MidlineCare care);

/**
 * MidlineScreeningRow:
 *
 * One question of the one list of warning signs (evidence E.1, in the same order). All texts are
 * translated by the getters below, never read raw.
 */
typedef struct {
  const char *id;            /* stable, for the store */
  const char *question;      /* untranslated msgid */
  const char *detail;        /* untranslated msgid, may be "" */
  const char *sign;          /* untranslated msgid: the same as a short line for the sheet and the
                              * button, “the knee is stuck”; "" when not a warning sign */
  const char *said;          /* untranslated msgid: completes “You said that …” */
  const char *advice;        /* untranslated msgid: a sentence that only this row adds, may be "" */
  MidlineCare care;
  gboolean is_warning_sign;  /* marked * in the list: serves the button and the paper too */
  gboolean locks;
} MidlineScreeningRow;

#define MIDLINE_N_SCREENING_ROWS 15

const MidlineScreeningRow *midline_screening_get_row      (guint index);
const char                *midline_screening_row_get_question (const MidlineScreeningRow *row);
const char                *midline_screening_row_get_detail   (const MidlineScreeningRow *row);
const char                *midline_screening_row_get_sign     (const MidlineScreeningRow *row);
const char                *midline_screening_row_get_said     (const MidlineScreeningRow *row);
const char                *midline_screening_row_get_advice   (const MidlineScreeningRow *row);
int                        midline_screening_find_row         (const char                *id);

#define MIDLINE_TYPE_SCREENING (midline_screening_get_type ())

/**
 * MidlineScreening:
 * @answered: mask of the rows answered, `1 << index`
 * @yes: mask of the rows answered with yes
 * @asked_on: the day it was asked
 * @cleared_on: the day on which a clinician said exercise is fine, confirmed after the answers were
 *   given, or %MIDLINE_NO_DATE
 *
 * @pain_0_to_10: pain during an exercise that locked the plan, above 7; else 0
 * @pain_on: the day of that pain, or %MIDLINE_NO_DATE
 *
 * The safety answers and the state of the lock. A plain boxed value.
 */
typedef struct {
  guint answered;
  guint yes;
  MidlineDate asked_on;
  MidlineDate cleared_on;
  int pain_0_to_10;
  MidlineDate pain_on;
} MidlineScreening;

/** Pain during an exercise above which the session ends and the plan locks (evidence E.2). */
#define MIDLINE_LOCK_ABOVE 7

GType             midline_screening_get_type    (void) G_GNUC_CONST;
MidlineScreening *midline_screening_new         (MidlineDate             asked_on);
MidlineScreening *midline_screening_copy        (const MidlineScreening *self);
void              midline_screening_free        (MidlineScreening       *self);
gboolean          midline_screening_equal       (const MidlineScreening *a,
                                                 const MidlineScreening *b);
gboolean          midline_screening_is_complete (const MidlineScreening *self);
gboolean          midline_screening_is_locked   (const MidlineScreening *self);
void              midline_screening_keep_clearance (MidlineScreening       *self,
                                                    const MidlineScreening *before);
void              midline_screening_settle      (MidlineScreening       *self);
void              midline_screening_lock_for_pain  (MidlineScreening       *self,
                                                    int                     pain_0_to_10,
                                                    MidlineDate             on);
void              midline_screening_keep_pain      (MidlineScreening       *self,
                                                    const MidlineScreening *before);
MidlineCare       midline_screening_get_care    (const MidlineScreening *self);
int               midline_screening_get_first_reason (const MidlineScreening *self);
char             *midline_screening_dup_reason     (const MidlineScreening *self);
char             *midline_screening_dup_explanation  (const MidlineScreening *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineScreening, midline_screening_free)

G_END_DECLS
