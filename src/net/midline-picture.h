/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gdk-pixbuf/gdk-pixbuf.h>

#include "midline-net-error.h"

G_BEGIN_DECLS

/** Longest side of a decoded picture, in pixels; larger ones are scaled down. */
#define MIDLINE_PICTURE_MAX_SIDE 640
/** Longest side and most pixels that are accepted at all. */
#define MIDLINE_PICTURE_MAX_SOURCE_SIDE 4096
#define MIDLINE_PICTURE_MAX_SOURCE_PIXELS (10 * 1000 * 1000)

GdkPixbuf *midline_picture_decode (GBytes  *bytes,
                                   GError **error);

G_END_DECLS
