/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** MidlineVideoService: the services whose addresses Midline understands. */
typedef enum {
  MIDLINE_VIDEO_SERVICE_NONE, /* any other address */
  MIDLINE_VIDEO_SERVICE_YOUTUBE,
  MIDLINE_VIDEO_SERVICE_VIMEO,
} MidlineVideoService;

char *midline_video_address_strip_tracking (const char *address);

G_END_DECLS
