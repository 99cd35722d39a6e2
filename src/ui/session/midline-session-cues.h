/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-session-run.h"

#include <glib-object.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_SESSION_CUES (midline_session_cues_get_type ())

/**
 * MidlineSessionCues:
 *
 * Who gives the signs of a guided session: sounds, spoken words. The page hands each sign on; what
 * is heard of it is not its business.
 */
G_DECLARE_INTERFACE (MidlineSessionCues, midline_session_cues, MIDLINE, SESSION_CUES, GObject)

/**
 * MidlineSessionCuesInterface:
 * @give: gives one sign; see midline_session_cues_give()
 * @hush: ends what is still being said
 */
struct _MidlineSessionCuesInterface {
  GTypeInterface parent_iface;

  void (* give) (MidlineSessionCues *self,
                 MidlineRunCue       cue,
                 int                 number,
                 const char         *words);
  void (* hush) (MidlineSessionCues *self);
};

void midline_session_cues_give (MidlineSessionCues *self,
                                MidlineRunCue       cue,
                                int                 number,
                                const char         *words);
void midline_session_cues_hush (MidlineSessionCues *self);

G_END_DECLS
