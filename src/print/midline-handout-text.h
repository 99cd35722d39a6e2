/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-print-document.h"

G_BEGIN_DECLS

/** Columns of a line of plain text; a longer word has a line of its own. */
#define MIDLINE_HANDOUT_TEXT_COLUMNS 72

char     *midline_handout_text_render      (const MidlinePrintDocument  *document);
char     *midline_handout_text_render_page (const MidlinePrintPage      *page);
gboolean  midline_handout_text_write       (const MidlinePrintDocument  *document,
                                            const char                  *path,
                                            GError                     **error);

G_END_DECLS
