/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** MidlineChimeSound: the sounds of a guided session. */
typedef enum {
  MIDLINE_CHIME_TICK,       /* three, two, one */
  MIDLINE_CHIME_BEGIN,      /* a set or hold begins */
  MIDLINE_CHIME_END,        /* a set or hold is over */
  MIDLINE_CHIME_FINISHED,   /* the session is over */
} MidlineChimeSound;
#define MIDLINE_N_CHIME_SOUNDS 4

#define MIDLINE_TYPE_CHIME (midline_chime_get_type ())

/**
 * MidlineChime:
 *
 * Plays short sounds. Where there is no sound, nothing happens.
 */
G_DECLARE_FINAL_TYPE (MidlineChime, midline_chime, MIDLINE, CHIME, GObject)

MidlineChime *midline_chime_new  (const char        *folder);
gboolean      midline_chime_play (MidlineChime      *self,
                                  MidlineChimeSound  sound);

G_END_DECLS
