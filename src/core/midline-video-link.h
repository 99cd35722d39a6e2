/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** MidlineLinkHealth: whether a linked video was there when it was last looked for. */
typedef enum {
  MIDLINE_LINK_UNKNOWN, /* never looked for, or the service did not say */
  MIDLINE_LINK_SEEN,
  MIDLINE_LINK_GONE,
} MidlineLinkHealth;

G_END_DECLS
