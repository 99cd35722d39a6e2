/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-address.h"
#include "midline-video-link.h"

G_BEGIN_DECLS

/** MidlineLinkState: what the dialog for a link says about what was typed so far. */
typedef struct {
  char *words;       /* (owned) what is wrong, or what is kept; "" while nothing was typed */
  gboolean is_wrong;
  gboolean can_save;
} MidlineLinkState;

MidlineLinkState *midline_link_state_from (const char       *typed,
                                           const char       *exercise_id,
                                           gint64            id,
                                           GPtrArray        *links);
void              midline_link_state_free (MidlineLinkState *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineLinkState, midline_link_state_free)

G_END_DECLS
