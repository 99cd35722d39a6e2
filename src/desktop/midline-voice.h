/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_VOICE (midline_voice_get_type ())

/**
 * MidlineVoice:
 *
 * Speaks short sentences through Speech Dispatcher. It lives on a thread of its own, since the
 * service may take its time; where there is none, nothing is said.
 */
G_DECLARE_FINAL_TYPE (MidlineVoice, midline_voice, MIDLINE, VOICE, GObject)

MidlineVoice *midline_voice_new  (const char   *language);
void          midline_voice_say  (MidlineVoice *self,
                                  const char   *sentence);
void          midline_voice_hush (MidlineVoice *self);

G_END_DECLS
