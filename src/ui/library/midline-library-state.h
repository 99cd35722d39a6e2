/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-catalogue.h"
#include "midline-date.h"
#include "midline-library-filter.h"

G_BEGIN_DECLS

/**
 * MidlineLibraryState:
 *
 * Exactly what the library shows.
 */
typedef struct {
  GPtrArray *exercises;      /* (owned) (element-type MidlineExercise) those that match, in order */
  char *count;               /* (owned) “44 of 59 shown” */
  char *invitation;          /* (owned) (nullable) “Choose an exercise to add to …” */
  char *search_hint;         /* (owned) “Search 59 exercises” */
  gboolean can_ask_things;   /* the answers tell what is at hand */
  gboolean is_filtered;
} MidlineLibraryState;

MidlineLibraryState *midline_library_state_from (MidlineCatalogue           *catalogue,
                                                 const MidlineAnswers       *answers,
                                                 const MidlineLibraryFilter *filter,
                                                 MidlineDate                 add_to_date);
void                 midline_library_state_free (MidlineLibraryState        *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineLibraryState, midline_library_state_free)

G_END_DECLS
