/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-guide.h"
#include "midline-session-cues.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_SESSION_PAGE (midline_session_page_get_type ())

/**
 * MidlineSessionPage:
 *
 * A guided session in the whole window. It pauses while it is not in view, goes on where it was
 * left, and keeps the screen awake only while something runs.
 *
 * Property: “cues” (MidlineSessionCues, nullable), who makes its signs heard.
 *
 * Keys: H It Hurts, F2 Something Wrong? (the session waits), Left Back and Right Skip (from right
 * to left the other way round), Space pauses and goes on, Return does what the large button says,
 * F11 fills the screen, Escape leaves.
 *
 * Accessibility: the stage in the middle has the key focus at first and says how far it is.
 */
G_DECLARE_FINAL_TYPE (MidlineSessionPage, midline_session_page, MIDLINE, SESSION_PAGE, AdwBin)

GtkWidget    *midline_session_page_new       (MidlineGuide       *guide,
                                              GSettings          *settings);
void          midline_session_page_set_cues  (MidlineSessionPage *self,
                                              MidlineSessionCues *cues);
MidlineGuide *midline_session_page_get_guide (MidlineSessionPage *self);
gboolean      midline_session_page_is_awake  (MidlineSessionPage *self);

G_END_DECLS
