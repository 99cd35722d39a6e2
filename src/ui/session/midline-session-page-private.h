/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-session-page-state.h"
#include "midline-session-page.h"

G_BEGIN_DECLS

/* Shared by the page and its actions. */

/* What the actions remember from one to the next. */
typedef struct {
  gint64 done_us;     /* when Done was pressed last; 0: never */
  GtkWindow *dialog;  /* (nullable) It Hurts, a weak pointer that the page clears */
} MidlineSessionPageMoves;

void                           midline_session_page_class_install_actions (GtkWidgetClass *klass);

const MidlineSessionPageState *midline_session_page_get_state (MidlineSessionPage *self);
MidlineSessionPageMoves       *midline_session_page_get_moves (MidlineSessionPage *self);

G_END_DECLS
