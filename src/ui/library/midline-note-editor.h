/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_NOTE_EDITOR (midline_note_editor_get_type ())

/**
 * MidlineNoteEditor:
 *
 * The person's own note about one exercise. It is saved half a second after the last key, when the
 * focus leaves and when the page does.
 *
 * CSS nodes: `widget > textview.midline-note`. Accessibility: a text box of several lines named
 * “Your Notes”; Tab leaves it. Text direction: that of the text typed.
 */
G_DECLARE_FINAL_TYPE (MidlineNoteEditor, midline_note_editor, MIDLINE, NOTE_EDITOR, AdwBin)

GtkWidget *midline_note_editor_new          (MidlineProgram    *program,
                                             const char        *exercise_id);
gboolean   midline_note_editor_is_empty     (MidlineNoteEditor *self);
void       midline_note_editor_save         (MidlineNoteEditor *self);

G_END_DECLS
