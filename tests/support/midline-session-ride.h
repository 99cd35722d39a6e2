/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-sample.h"
#include "midline-session-page.h"
#include "midline-window.h"

G_BEGIN_DECLS

/**
 * MidlineSessionRide:
 *
 * A guided session in a real window whose time goes only when it is told to, for the tests of the
 * page and the demo. The window owns the page; free the ride before it or after it.
 */
typedef struct {
  gint64 *now_us;              /* (borrowed) of the guide */
  MidlineGuide *guide;         /* (owned) */
  MidlineSessionPage *page;    /* (borrowed) */
} MidlineSessionRide;

MidlineSessionRide *midline_session_ride_new   (MidlineSample      *sample,
                                                MidlineWindow      *window,
                                                GSettings          *settings);
void                midline_session_ride_free  (MidlineSessionRide *self);
void                midline_session_ride_pass  (MidlineSessionRide *self,
                                                double              seconds);
MidlineRunMoment    midline_session_ride_get   (MidlineSessionRide *self);
void                midline_session_ride_go_to (MidlineSessionRide *self,
                                                const char         *moment);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineSessionRide, midline_session_ride_free)

G_END_DECLS
