/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-handout.h"
#include "midline-print-document.h"
#include "midline-text-measurer.h"

G_BEGIN_DECLS

MidlinePrintDocument *midline_paginator_paginate (const MidlineHandoutInput   *input,
                                                  const MidlineHandoutOptions *options,
                                                  MidlinePageSize              page_size,
                                                  MidlineTextMeasurer         *measurer);

G_END_DECLS
