/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-downloader.h"
#include "midline-https-server.h"

/* A downloader that is led to an HTTPS server of the test. */
typedef struct {
  MidlineHttpsServer *server;
  MidlineDownloader *downloader;
} NetFixture;

/* What has come of one download. */
typedef struct {
  GBytes *bytes;
  GError *error;
  gboolean is_done;
} NetOutcome;

void               net_fixture_set_up        (NetFixture           *self,
                                              gconstpointer         data);
void               net_fixture_tear_down     (NetFixture           *self,
                                              gconstpointer         data);
MidlineDownloader *net_fixture_create        (NetFixture           *self,
                                              guint                 time_out_ms);
void               net_begin                 (MidlineDownloader    *downloader,
                                              const char           *address,
                                              MidlineDownloadKind   kind,
                                              GCancellable         *cancellable,
                                              NetOutcome           *outcome);
void               net_wait                  (NetOutcome           *outcome);
GBytes            *net_get                   (MidlineDownloader    *downloader,
                                              const char           *address,
                                              MidlineDownloadKind   kind,
                                              GError              **error);
