/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-exercise.h"

G_BEGIN_DECLS

/**
 * MidlineSearchEntry:
 *
 * Something that can be searched for: an exercise, a lesson, a page. Immutable once it is in a
 * list.
 */
typedef struct {
  char *id;             /* (owned) “exercise:clamshell”, never shown */
  char *name;           /* (owned) */
  char *description;    /* (owned) one line, may be empty */
  GPtrArray *words;     /* (owned) (element-type utf8) what it is found by, see below */
  GPtrArray *name_words; /* (owned) (element-type utf8) those of the name alone */
} MidlineSearchEntry;

MidlineSearchEntry *midline_search_entry_new    (const char            *id,
                                                 const char            *name,
                                                 const char            *description);
void                midline_search_entry_free   (MidlineSearchEntry    *self);
MidlineSearchEntry *midline_search_lookup       (GPtrArray             *entries,
                                                 const char            *id);
GStrv               midline_search_find         (GPtrArray             *entries,
                                                 const char * const    *terms);
GStrv               midline_search_find_within  (GPtrArray             *entries,
                                                 const char * const    *ids,
                                                 const char * const    *terms);

/* A list of words: folded, so that case does not count; those with accents once more without. */
GPtrArray          *midline_search_words_new    (void);
void                midline_search_words_add    (GPtrArray             *self,
                                                 const char            *text);
void                midline_search_words_add_exercise (GPtrArray       *self,
                                                 const MidlineExercise *exercise);
gboolean            midline_search_words_match  (GPtrArray             *self,
                                                 const char            *query);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineSearchEntry, midline_search_entry_free)

G_END_DECLS
