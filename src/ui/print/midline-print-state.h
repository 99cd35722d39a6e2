/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-handout.h"
#include "midline-program.h"

G_BEGIN_DECLS

/** MidlinePrintWeeks: one entry of the list of weeks. */
typedef struct {
  char *label;     /* (owned) “This week” */
  int first_week;
  int n_weeks;
} MidlinePrintWeeks;

/** MidlinePrintDay: one entry of the list of days. */
typedef struct {
  char *label;     /* (owned) “Wednesday, 11 March” */
  MidlineDate date;
} MidlinePrintDay;

/** MidlinePrintExercise: one entry of the list of exercises. */
typedef struct {
  char *label;     /* (owned) the name */
  char *id;        /* (owned) */
} MidlinePrintExercise;

/**
 * MidlinePrintState:
 *
 * What the options window offers and what is chosen in it.
 */
typedef struct {
  MidlineHandoutInput *input;   /* (owned) with every week that is offered */
  GPtrArray *weeks;             /* (owned) (element-type MidlinePrintWeeks) at least one */
  GPtrArray *days;              /* (owned) (element-type MidlinePrintDay) days with a session */
  GPtrArray *exercises;         /* (owned) (element-type MidlinePrintExercise) */
  int first_week;               /* numbers of the weeks in @input */
  int last_week;
  MidlineHandoutWhat what;
  guint week_index;
  guint day_index;
  guint exercise_index;
} MidlinePrintState;

MidlinePrintState *midline_print_state_new          (MidlineProgram          *program,
                                                     const char              *what);
void               midline_print_state_free         (MidlinePrintState       *self);
void               midline_print_state_fill_options (const MidlinePrintState *self,
                                                     MidlineHandoutOptions   *options);
gboolean           midline_print_state_offers       (const MidlinePrintState *self,
                                                     MidlineHandoutWhat       what);
void               midline_print_state_choose       (MidlinePrintState       *self,
                                                     MidlineHandoutWhat       what,
                                                     MidlineProgram          *program);
const char        *midline_print_state_get_kind     (MidlineHandoutWhat       what);
MidlineHandoutInput *midline_print_state_dup_input  (const MidlinePrintState *self,
                                                     MidlineProgram          *program);
char              *midline_print_state_dup_pages_label (guint                 first_page,
                                                        guint                 n_shown,
                                                        guint                 n_pages);
char              *midline_print_state_dup_file_name   (const MidlinePrintState *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlinePrintState, midline_print_state_free)

G_END_DECLS
