/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_LIBRARY_CARD (midline_library_card_get_type ())

/**
 * MidlineLibraryCard:
 *
 * One exercise of the library: picture, name, pillar and level. Where a click on the card adds the
 * exercise, a button “Details” on the picture leads to its page.
 *
 * CSS nodes: `flowboxchild.card.midline-library-card > box`. Accessibility: a grid cell named
 * “Clamshell, Hip, Level 1 of 3”; the button is named “Details of Clamshell”. Text direction:
 * pillar at the start side, level at the end side.
 */
G_DECLARE_FINAL_TYPE (MidlineLibraryCard, midline_library_card, MIDLINE, LIBRARY_CARD,
                      GtkFlowBoxChild)

GtkWidget       *midline_library_card_new          (MidlineProgram     *program,
                                                    MidlineExercise    *exercise,
                                                    gboolean            has_details_button);
MidlineExercise *midline_library_card_get_exercise (MidlineLibraryCard *self);

G_END_DECLS
