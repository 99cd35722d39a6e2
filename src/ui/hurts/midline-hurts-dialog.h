/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_HURTS_DIALOG (midline_hurts_dialog_get_type ())

/**
 * MidlineHurtsDialog:
 *
 * It Hurts: asks how much, says what follows, and lets the person decide. Above 5 the only way on
 * is to stop; a lower number brings Carry On back. The number is in the diary before the signal.
 *
 * Signals: `answered` (int MidlinePainStep, gboolean stops) when the person decided; nothing is
 * emitted and nothing recorded when the dialog is closed instead.
 *
 * Accessibility: a dialog with the question as its title; the scale is described by what follows.
 * Text direction: everything follows it.
 */
G_DECLARE_FINAL_TYPE (MidlineHurtsDialog, midline_hurts_dialog, MIDLINE, HURTS_DIALOG, AdwWindow)

GtkWidget *midline_hurts_dialog_new (GtkWindow      *parent,
                                     MidlineProgram *program,
                                     MidlineDate     date,
                                     const char     *exercise_id,
                                     MidlineSide     side);

G_END_DECLS
