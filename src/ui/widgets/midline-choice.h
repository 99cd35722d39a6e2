/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-diary.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** The value of a choice in which nothing is chosen yet. */
#define MIDLINE_CHOICE_NONE (-1)

#define MIDLINE_TYPE_CHOICE (midline_choice_get_type ())

/**
 * MidlineChoice:
 *
 * A few answers as linked buttons of which one can be chosen; nothing is chosen at first.
 *
 * Properties: “question”, for screen readers; “selected”, the index of the chosen answer or
 * %MIDLINE_CHOICE_NONE; “can-take-back”, whether choosing the same answer again takes it back
 * (FALSE). Signal: `chosen` (int), only when the person chose or took back.
 *
 * CSS nodes: `box.linked.midline-choice > button`. Accessibility: a radio group named by the
 * question; each button is named “question: answer”. Text direction: runs with the text.
 */
G_DECLARE_FINAL_TYPE (MidlineChoice, midline_choice, MIDLINE, CHOICE, GtkBox)

GtkWidget  *midline_choice_new          (const char         *question,
                                         const char * const *answers);
GtkWidget  *midline_choice_new_yes_no   (const char         *question);
void        midline_choice_set_answers  (MidlineChoice      *self,
                                         const char * const *answers);
void        midline_choice_set_yes_no   (MidlineChoice      *self);
void        midline_choice_set_selected (MidlineChoice      *self,
                                         int                 selected);
int         midline_choice_get_selected (MidlineChoice      *self);
void        midline_choice_set_said     (MidlineChoice      *self,
                                         MidlineSaid         said);
MidlineSaid midline_choice_get_said     (MidlineChoice      *self);

G_END_DECLS
