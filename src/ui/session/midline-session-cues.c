/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-session-cues.h"

G_DEFINE_INTERFACE (MidlineSessionCues, midline_session_cues, G_TYPE_OBJECT)

static void
midline_session_cues_default_init (MidlineSessionCuesInterface *iface)
{
}

/**
 * midline_session_cues_give:
 * @cue: what happened
 * @number: 3, 2, 1 of a count-down, or the repetition; else 0
 * @words: (nullable): the same in words to be spoken, “Clamshell, right side”
 */
void
midline_session_cues_give (MidlineSessionCues *self,
                           MidlineRunCue       cue,
                           int                 number,
                           const char         *words)
{
  g_return_if_fail (MIDLINE_IS_SESSION_CUES (self));

  MIDLINE_SESSION_CUES_GET_IFACE (self)->give (self, cue, number, words);
}

/** midline_session_cues_hush: ends what is still being said, as when the session is left. */
void
midline_session_cues_hush (MidlineSessionCues *self)
{
  g_return_if_fail (MIDLINE_IS_SESSION_CUES (self));

  MIDLINE_SESSION_CUES_GET_IFACE (self)->hush (self);
}
