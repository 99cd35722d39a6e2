/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-diary.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_YES_NO (midline_yes_no_get_type ())

/**
 * MidlineYesNo:
 *
 * Yes and No side by side, with nothing chosen before the person chooses; choosing the same answer
 * again takes it back.
 *
 * Properties: “said” (a MidlineSaid); “label”, the question. Signal: `answered` (int said), only
 * when the person answered or took back.
 *
 * CSS nodes: `box.linked.midline-yes-no > button`. Accessibility: a radio group named by “label”
 * with two radios. Text direction: Yes stands at the start side.
 */
G_DECLARE_FINAL_TYPE (MidlineYesNo, midline_yes_no, MIDLINE, YES_NO, GtkBox)

GtkWidget  *midline_yes_no_new      (const char   *label);
void        midline_yes_no_set_said (MidlineYesNo *self,
                                     MidlineSaid   said);
MidlineSaid midline_yes_no_get_said (MidlineYesNo *self);

G_END_DECLS
