/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** MidlineVideoService: the services whose addresses are understood. */
typedef enum {
  MIDLINE_VIDEO_SERVICE_NONE, /* any other site, or a page of a service that is no video */
  MIDLINE_VIDEO_SERVICE_YOUTUBE,
  MIDLINE_VIDEO_SERVICE_VIMEO,
} MidlineVideoService;
#define MIDLINE_N_VIDEO_SERVICES 3

/**
 * MidlineAddressError:
 * @MIDLINE_ADDRESS_ERROR_EMPTY: nothing was typed
 * @MIDLINE_ADDRESS_ERROR_TOO_LONG: more than %MIDLINE_MOST_ADDRESS_BYTES
 * @MIDLINE_ADDRESS_ERROR_CHARACTERS: a space, a line break, a control or another character that no
 *   address has
 * @MIDLINE_ADDRESS_ERROR_NOT_HTTPS: an http address of a site that is not a known service
 * @MIDLINE_ADDRESS_ERROR_SCHEME: something else than a web address, as in “file:”
 * @MIDLINE_ADDRESS_ERROR_USER_INFO: a name or a password stands before the host
 * @MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS: no scheme, no host, or a host or a port that cannot be
 * @MIDLINE_ADDRESS_ERROR_NO_VIDEO: a known service, but the id of a video is missing or cut off
 *
 * Why a text is not taken as the address of a video. The messages are plain words for the person.
 */
typedef enum {
  MIDLINE_ADDRESS_ERROR_EMPTY,
  MIDLINE_ADDRESS_ERROR_TOO_LONG,
  MIDLINE_ADDRESS_ERROR_CHARACTERS,
  MIDLINE_ADDRESS_ERROR_NOT_HTTPS,
  MIDLINE_ADDRESS_ERROR_SCHEME,
  MIDLINE_ADDRESS_ERROR_USER_INFO,
  MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS,
  MIDLINE_ADDRESS_ERROR_NO_VIDEO,
} MidlineAddressError;
#define MIDLINE_ADDRESS_ERROR (midline_address_error_quark ())
GQuark    midline_address_error_quark           (void);

/** The longest address that is kept; a printed code holds that much. */
#define MIDLINE_MOST_ADDRESS_BYTES 2000

gboolean  midline_video_address_normalise       (const char           *typed,
                                                 char                **canonical,
                                                 MidlineVideoService  *service,
                                                 char                **video_id,
                                                 GError              **error);
char     *midline_video_address_dup_key         (const char           *address);
char     *midline_video_address_strip_tracking  (const char           *address);

G_END_DECLS
