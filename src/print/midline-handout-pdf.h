/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-handout-file.h"
#include "midline-print-document.h"

G_BEGIN_DECLS

GBytes   *midline_handout_pdf_render  (const MidlinePrintDocument  *document);
gboolean  midline_handout_pdf_write   (const MidlinePrintDocument  *document,
                                       const char                  *path,
                                       GError                     **error);

G_END_DECLS
