/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-net-error.h"

G_BEGIN_DECLS

/** MidlineDownloadKind: what is asked for; it sets the type and the size that are accepted. */
typedef enum {
  MIDLINE_DOWNLOAD_JSON,    /* facts, at most 256 KiB */
  MIDLINE_DOWNLOAD_PICTURE, /* at most 2 MiB */
} MidlineDownloadKind;

#define MIDLINE_DOWNLOAD_MAX_JSON_BYTES (256 * 1024)
#define MIDLINE_DOWNLOAD_MAX_PICTURE_BYTES (2 * 1024 * 1024)
#define MIDLINE_DOWNLOAD_MAX_REDIRECTS 3

#define MIDLINE_TYPE_DOWNLOADER (midline_downloader_get_type ())

/**
 * MidlineDownloader:
 *
 * The only way out of the machine: fetches small things from the video services, over HTTPS, with
 * the certificate checked, without cookies or anything else that tells one person from another. It
 * sends nothing before the first call of midline_downloader_get_async() and leaves no connection
 * open after the last.
 *
 * It runs on the main loop, without threads of its own. A download keeps its downloader alive;
 * g_object_run_dispose() or a cancellable ends it at once.
 */
G_DECLARE_FINAL_TYPE (MidlineDownloader, midline_downloader, MIDLINE, DOWNLOADER, GObject)

MidlineDownloader *midline_downloader_new        (const char           *ca_file,
                                                  const char * const   *connect_to);
void               midline_downloader_get_async  (MidlineDownloader    *self,
                                                  const char           *address,
                                                  MidlineDownloadKind   kind,
                                                  GCancellable         *cancellable,
                                                  GAsyncReadyCallback   callback,
                                                  gpointer              user_data);
GBytes            *midline_downloader_get_finish (MidlineDownloader    *self,
                                                  GAsyncResult         *result,
                                                  GError              **error);

G_END_DECLS
