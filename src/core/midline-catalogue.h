/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-exercise.h"

G_BEGIN_DECLS

#define MIDLINE_TYPE_CATALOGUE (midline_catalogue_get_type ())

/**
 * MidlineCatalogue:
 *
 * All exercises in the record order of the content, with look-up by id and the ladders between
 * them. Immutable, reference-counted.
 */
typedef struct _MidlineCatalogue MidlineCatalogue;

GType             midline_catalogue_get_type        (void) G_GNUC_CONST;
MidlineCatalogue *midline_catalogue_new             (GPtrArray         *exercises,
                                                     GError           **error);
MidlineCatalogue *midline_catalogue_ref             (MidlineCatalogue  *self);
void              midline_catalogue_unref           (MidlineCatalogue  *self);
guint             midline_catalogue_get_n_exercises (MidlineCatalogue  *self);
MidlineExercise  *midline_catalogue_get_exercise    (MidlineCatalogue  *self,
                                                     guint              index);
MidlineExercise  *midline_catalogue_lookup          (MidlineCatalogue  *self,
                                                     const char        *id);
MidlineExercise  *midline_catalogue_get_harder      (MidlineCatalogue  *self,
                                                     MidlineExercise   *exercise);
MidlineExercise  *midline_catalogue_get_easier      (MidlineCatalogue  *self,
                                                     MidlineExercise   *exercise);

/**
 * MidlineCatalogueError:
 * @MIDLINE_CATALOGUE_ERROR_DUPLICATE: two exercises share an id
 * @MIDLINE_CATALOGUE_ERROR_UNKNOWN_ID: a neighbour on a ladder does not exist
 * @MIDLINE_CATALOGUE_ERROR_CYCLE: a ladder comes back to itself
 */
typedef enum {
  MIDLINE_CATALOGUE_ERROR_DUPLICATE,
  MIDLINE_CATALOGUE_ERROR_UNKNOWN_ID,
  MIDLINE_CATALOGUE_ERROR_CYCLE,
} MidlineCatalogueError;
#define MIDLINE_CATALOGUE_ERROR (midline_catalogue_error_quark ())
GQuark midline_catalogue_error_quark (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineCatalogue, midline_catalogue_unref)

G_END_DECLS
