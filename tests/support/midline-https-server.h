/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** MidlineHttpsCertificate: how a server proves who it is. */
typedef enum {
  MIDLINE_HTTPS_GOOD, /* as the video services, by the authority of the tests */
  MIDLINE_HTTPS_WRONG_HOST,
  MIDLINE_HTTPS_EXPIRED,
  MIDLINE_HTTPS_SELF_SIGNED,
} MidlineHttpsCertificate;
#define MIDLINE_N_HTTPS_CERTIFICATES 4

/** MidlineHttpsManner: how an answer is given. */
typedef enum {
  MIDLINE_HTTPS_PLAIN,
  MIDLINE_HTTPS_SILENT,          /* hears, and says nothing */
  MIDLINE_HTTPS_HALTING,         /* stops after the headers */
  MIDLINE_HTTPS_CUT_SHORT,       /* announces one byte more than it gives */
  MIDLINE_HTTPS_ENDLESS,         /* the body over and over, without end */
  MIDLINE_HTTPS_ENDLESS_HEADERS,
  MIDLINE_HTTPS_SLAM,            /* closes the connection without a word */
} MidlineHttpsManner;

/**
 * MidlineHttpsAnswer:
 * @address: what is asked for, “https://…”
 * @status: of HTTP, 200 for 0
 * @type: (nullable): the content type
 * @headers: (nullable): more lines of headers, each with its line end
 * @body: (nullable): text
 * @bytes: (nullable): the body instead, where it is no text
 * @manner: how it is given
 */
typedef struct {
  const char *address;
  guint status;
  const char *type;
  const char *headers;
  const char *body;
  GBytes *bytes;
  MidlineHttpsManner manner;
} MidlineHttpsAnswer;

/**
 * MidlineHttpsServer:
 *
 * A real HTTPS server on this machine, with threads of its own, that answers in the place of the
 * video services. The main loop must run while it is asked. What it does not know it answers with
 * 404.
 */
typedef struct _MidlineHttpsServer MidlineHttpsServer;

MidlineHttpsServer *midline_https_server_new              (MidlineHttpsCertificate    certificate);
void                midline_https_server_free             (MidlineHttpsServer        *self);
void                midline_https_server_set_answer       (MidlineHttpsServer        *self,
                                                           const MidlineHttpsAnswer  *answer);
const char         *midline_https_server_get_ca_file      (MidlineHttpsServer        *self);
const char * const *midline_https_server_get_connect_to   (MidlineHttpsServer        *self);
GStrv               midline_https_server_dup_requests     (MidlineHttpsServer        *self);
guint               midline_https_server_count_connections (MidlineHttpsServer       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineHttpsServer, midline_https_server_free)

G_END_DECLS
