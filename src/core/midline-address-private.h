/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-address.h"

G_BEGIN_DECLS

/* An address that was taken apart; nothing is decoded. */
typedef struct {
  char *host;     /* (owned) as typed */
  int port;       /* -1 for none */
  char *path;     /* (owned) */
  char *query;    /* (owned) (nullable) */
  char *fragment; /* (owned) (nullable) */
} MidlineAddressParts;

/* The video that an address names. */
typedef struct {
  MidlineVideoService service;
  char *id;        /* (owned) (nullable) */
  char *canonical; /* (owned) (nullable) */
} MidlineAddressVideo;

/* What an address of a known service is. */
typedef enum {
  MIDLINE_ADDRESS_VIDEO,
  MIDLINE_ADDRESS_PAGE,       /* another page than that of a video */
  MIDLINE_ADDRESS_INCOMPLETE, /* that of a video, without or with a broken id */
} MidlineAddressKind;

void                midline_address_parts_clear  (MidlineAddressParts       *parts);
void                midline_address_video_clear  (MidlineAddressVideo       *video);
MidlineVideoService midline_address_find_service (const char                *host);
MidlineAddressKind  midline_address_read_video   (const MidlineAddressParts *parts,
                                                  MidlineAddressVideo       *video);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (MidlineAddressParts, midline_address_parts_clear)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (MidlineAddressVideo, midline_address_video_clear)

G_END_DECLS
