/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-date.h"

G_BEGIN_DECLS

/**
 * MidlineClock:
 *
 * Where the program reads the time, so that tests and the demo can stand on a day of their own.
 * The system's clock is midline_clock_new_system(). Reference-counted.
 */
typedef struct _MidlineClock MidlineClock;

MidlineClock *midline_clock_new_system (void);
MidlineClock *midline_clock_new_fixed  (gint64        unix_seconds);
MidlineClock *midline_clock_ref        (MidlineClock *self);
void          midline_clock_unref      (MidlineClock *self);
void          midline_clock_set_fixed  (MidlineClock *self,
                                        gint64        unix_seconds);

gint64        midline_clock_get_unix_seconds (MidlineClock *self);
MidlineDate   midline_clock_get_today        (MidlineClock *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineClock, midline_clock_unref)

G_END_DECLS
