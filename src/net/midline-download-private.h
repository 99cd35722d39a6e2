/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <curl/curl.h>

#include "midline-downloader.h"

G_BEGIN_DECLS

/* One download: what is asked of libcurl, what is accepted of the answer, and how it is judged.
 * Private to this layer. */

/** MidlineDownload: one question and what has come of the answer so far. */
typedef struct _MidlineDownload MidlineDownload;

/**
 * MidlineDownloadRoute:
 * @ca_file: (owned) (nullable): the only certificates to trust, or %NULL for the system’s
 * @connect_to: (owned) (nullable): lines “HOST:PORT:ADDRESS:PORT” that lead elsewhere
 * @time_out_ms: how long a download may take, redirects and all
 *
 * The way that every download of one downloader takes.
 */
typedef struct {
  char *ca_file;
  struct curl_slist *connect_to;
  guint time_out_ms;
} MidlineDownloadRoute;

MidlineDownload *midline_download_new        (const char                  *address,
                                              MidlineDownloadKind          kind,
                                              const MidlineDownloadRoute  *route);
void             midline_download_free       (MidlineDownload             *self);
CURL            *midline_download_get_handle (MidlineDownload             *self);
gboolean         midline_download_redirect   (MidlineDownload             *self,
                                              CURLcode                     code,
                                              GError                     **error);
GBytes          *midline_download_judge      (MidlineDownload             *self,
                                              CURLcode                     code,
                                              GError                     **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineDownload, midline_download_free)

G_END_DECLS
