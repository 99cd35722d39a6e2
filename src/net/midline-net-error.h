/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * MidlineNetError:
 * @MIDLINE_NET_ERROR_OFFLINE: no way to the service: no network, no such name, nobody answers
 * @MIDLINE_NET_ERROR_TIME_OUT: it took too long
 * @MIDLINE_NET_ERROR_REFUSED: the service does not want to say (400, 401, 403 and the like)
 * @MIDLINE_NET_ERROR_BUSY: the service cannot answer now (408, 429, 500 and above)
 * @MIDLINE_NET_ERROR_NOT_FOUND: the service says that there is no such thing (404, 410)
 * @MIDLINE_NET_ERROR_TOO_LARGE: the answer is larger than any proper one
 * @MIDLINE_NET_ERROR_BLOCKED: Midline itself does not go there: not HTTPS, not a host of a video
 *   service, too many redirects
 * @MIDLINE_NET_ERROR_INSECURE: the service could not prove that it is the one meant
 * @MIDLINE_NET_ERROR_MALFORMED: the answer is cut short, of another kind, or does not make sense
 *
 * What can go wrong on the way to a video service. A download that was cancelled ends in
 * %G_IO_ERROR_CANCELLED instead.
 */
typedef enum {
  MIDLINE_NET_ERROR_OFFLINE,
  MIDLINE_NET_ERROR_TIME_OUT,
  MIDLINE_NET_ERROR_REFUSED,
  MIDLINE_NET_ERROR_BUSY,
  MIDLINE_NET_ERROR_NOT_FOUND,
  MIDLINE_NET_ERROR_TOO_LARGE,
  MIDLINE_NET_ERROR_BLOCKED,
  MIDLINE_NET_ERROR_INSECURE,
  MIDLINE_NET_ERROR_MALFORMED,
} MidlineNetError;
#define MIDLINE_N_NET_ERRORS 9

#define MIDLINE_NET_ERROR (midline_net_error_quark ())

GQuark midline_net_error_quark (void);
void   midline_net_set_error   (GError          **error,
                                MidlineNetError   code,
                                const char       *detail);

G_END_DECLS
