/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_DAY_NOTE (midline_day_note_get_type ())

/**
 * MidlineDayNote:
 *
 * The person's own words about a day, saved by themselves after a pause, when the focus leaves and
 * when the day is left; below them when they were written later. Hidden on days to come.
 *
 * Accessibility: a text field named “Note for this day”. Text direction: follows it.
 */
G_DECLARE_FINAL_TYPE (MidlineDayNote, midline_day_note, MIDLINE, DAY_NOTE, GtkBox)

GtkWidget *midline_day_note_new         (void);
void       midline_day_note_set_program (MidlineDayNote *self,
                                         MidlineProgram *program);
void       midline_day_note_show_date   (MidlineDayNote *self,
                                         MidlineDate     date);
void       midline_day_note_save        (MidlineDayNote *self);

G_END_DECLS
