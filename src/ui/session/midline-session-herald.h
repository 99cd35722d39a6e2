/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-session-cues.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_SESSION_HERALD (midline_session_herald_get_type ())

/**
 * MidlineSessionHerald:
 *
 * Makes the signs of a session heard, as sounds and as spoken words, each only while its setting is
 * on. Where there is no sound or no speech, nothing is heard.
 */
G_DECLARE_FINAL_TYPE (MidlineSessionHerald, midline_session_herald, MIDLINE, SESSION_HERALD,
                      GObject)

MidlineSessionHerald *midline_session_herald_new       (GSettings     *settings,
                                                        const char    *sounds_folder);
int                   midline_session_herald_get_sound (MidlineRunCue  cue);
char                 *midline_session_herald_dup_speech (MidlineRunCue  cue,
                                                         int            number,
                                                         const char    *words);
char                 *midline_session_herald_dup_language (const char  *locale_name);

G_END_DECLS
