/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-net-error.h"

G_BEGIN_DECLS

/** Longest title and author that are kept, in characters; longer ones end in “…”. */
#define MIDLINE_OEMBED_MAX_TEXT 200

/**
 * MidlineOembed:
 * @title: (owned) (nullable): title of the video
 * @author: (owned) (nullable): who published it
 * @picture_address: (owned) (nullable): address of a still picture, on a host of the services
 *
 * What a service tells about a video (https://oembed.com). The texts come from strangers: they are
 * text, never markup, on one line, without control and direction characters.
 */
typedef struct {
  char *title;
  char *author;
  char *picture_address;
} MidlineOembed;

MidlineOembed *midline_oembed_parse (GBytes         *bytes,
                                     GError        **error);
void           midline_oembed_free  (MidlineOembed  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineOembed, midline_oembed_free)

G_END_DECLS
