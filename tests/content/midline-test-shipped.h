/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-content.h"

G_BEGIN_DECLS

/** MidlineShippedText: a text of a shipped file that people read. */
typedef struct {
  char *place; /* (owned) “lessons.json: $.lessons[0].title” */
  char *text;  /* (owned) */
} MidlineShippedText;

MidlineContent *midline_shipped_load       (void);
GPtrArray      *midline_shipped_list_texts (void);

G_END_DECLS
