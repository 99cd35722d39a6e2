/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_LINK_DIALOG (midline_link_dialog_get_type ())

/**
 * MidlineLinkDialog:
 *
 * Asks for a video link of the person's own: its address, which is checked as it is typed, a title,
 * and the exercise it belongs to.
 */
G_DECLARE_FINAL_TYPE (MidlineLinkDialog, midline_link_dialog, MIDLINE, LINK_DIALOG, AdwWindow)

GtkWidget *midline_link_dialog_new (GtkWindow      *parent,
                                    MidlineProgram *program,
                                    gint64          id,
                                    const char     *exercise_id);

G_END_DECLS
