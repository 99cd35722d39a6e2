/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-session-page-state.h"

#include <adwaita.h>

G_BEGIN_DECLS

/** MidlineSessionBarShape: how the big buttons stand. */
typedef enum {
  MIDLINE_SESSION_BAR_WIDE,      /* one line, with words and keys */
  MIDLINE_SESSION_BAR_TWO_LINES, /* three with symbols, then It Hurts and Done with words */
  MIDLINE_SESSION_BAR_LOW,       /* one line of symbols */
} MidlineSessionBarShape;

#define MIDLINE_TYPE_SESSION_BAR (midline_session_bar_get_type ())

/**
 * MidlineSessionBar:
 *
 * The big buttons of a guided session: It Hurts apart from the rest, Back, Pause, Skip, and Done.
 * Each stands for one of the actions `session.hurt`, `.back`, `.pause`, `.skip` and `.done` of the
 * page around it.
 *
 * CSS nodes: `widget.midline-session-bar > grid > button`, with `.wide`, `.two-lines` or `.low`.
 * Accessibility: each button is named by its word, with its key. Text direction: mirrored; the keys
 * that are arrows with it.
 */
G_DECLARE_FINAL_TYPE (MidlineSessionBar, midline_session_bar, MIDLINE, SESSION_BAR, AdwBin)

void midline_session_bar_set_shape (MidlineSessionBar         *self,
                                    MidlineSessionBarShape     shape);
void midline_session_bar_set_room  (MidlineSessionBar         *self,
                                    int                        width_px);
void midline_session_bar_show      (MidlineSessionBar         *self,
                                    const MidlineSessionPageState *state);

G_END_DECLS
