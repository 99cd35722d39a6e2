/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-videos.h"

G_BEGIN_DECLS

/** MidlinePreviewNews: how asking the video services stands; a plain value. */
typedef struct {
  gboolean is_on;
  gboolean is_asking;
  const GError *trouble; /* (nullable) a MIDLINE_NET_ERROR */
  MidlineDate loaded_on; /* MIDLINE_NO_DATE before anything was loaded */
  const char *services;  /* “YouTube”, or “YouTube and Vimeo” */
} MidlinePreviewNews;

char *midline_preview_words_dup_state    (const MidlinePreviewNews *news);
char *midline_preview_words_dup_services (GPtrArray                *addresses);

G_END_DECLS
