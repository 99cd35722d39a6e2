/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-preview.h"

G_BEGIN_DECLS

/* Previews on disk, one file each, in a folder that only the person can read. What is damaged,
 * foreign or too large is as good as not there. The folder never grows beyond these limits: the
 * previews that were fetched first go first. */

#define MIDLINE_PREVIEW_CACHE_MAX_FILES 200
#define MIDLINE_PREVIEW_CACHE_MAX_BYTES (64 * 1024 * 1024)

char           *midline_preview_cache_dup_default_folder (void);
MidlinePreview *midline_preview_cache_load               (const char      *folder,
                                                          const char      *address);
gboolean        midline_preview_cache_save               (const char      *folder,
                                                          MidlinePreview  *preview,
                                                          GError         **error);
gboolean        midline_preview_cache_clear              (const char      *folder,
                                                          GError         **error);

G_END_DECLS
