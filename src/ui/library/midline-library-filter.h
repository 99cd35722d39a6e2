/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-answers.h"

G_BEGIN_DECLS

/** MidlineLibraryChoice: what the library can be filtered by, in the order of the page. */
typedef enum {
  MIDLINE_LIBRARY_AIM,
  MIDLINE_LIBRARY_EQUIPMENT,
  MIDLINE_LIBRARY_POSITION,
  MIDLINE_LIBRARY_DIFFICULTY,
  MIDLINE_LIBRARY_KNEE_LOAD,
} MidlineLibraryChoice;
#define MIDLINE_N_LIBRARY_CHOICES 5

/** The option of a choice that lets everything through. */
#define MIDLINE_LIBRARY_ANY (-1)

/**
 * MidlineLibraryFilter:
 * @query: (nullable): words that must all be found, (borrowed)
 * @only_with_things: leave out what needs things that are not at hand
 * @options: for each #MidlineLibraryChoice an option, or %MIDLINE_LIBRARY_ANY
 *
 * What the person looks for. A plain value.
 */
typedef struct {
  const char *query;
  gboolean only_with_things;
  int options[MIDLINE_N_LIBRARY_CHOICES];
} MidlineLibraryFilter;

MidlineLibraryFilter midline_library_filter_none    (void);
gboolean             midline_library_filter_is_none (const MidlineLibraryFilter *self);
gboolean             midline_library_filter_matches (const MidlineLibraryFilter *self,
                                                     const MidlineAnswers       *answers,
                                                     const MidlineExercise      *exercise);

const char *midline_library_choice_get_title     (MidlineLibraryChoice choice);
int         midline_library_choice_get_n_options (MidlineLibraryChoice choice);
const char *midline_library_choice_get_option    (MidlineLibraryChoice choice,
                                                  int                  option);
char       *midline_library_choice_dup_words     (MidlineLibraryChoice choice,
                                                  int                  option);

G_END_DECLS
