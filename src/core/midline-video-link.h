/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-date.h"

#include <glib-object.h>

G_BEGIN_DECLS

/** The longest title of a link, in characters. */
#define MIDLINE_MOST_TITLE_CHARS 200

#define MIDLINE_TYPE_VIDEO_LINK (midline_video_link_get_type ())

/**
 * MidlineVideoLink:
 * @id: counts the links of the person, from 1; 0 before it is saved
 * @exercise_id: (nullable): the exercise it belongs to, %NULL for none
 * @address: canonical, see midline_video_address_normalise(); https
 * @title: (nullable): the person's own words, %NULL where none were given
 * @entered_at: Unix seconds, UTC, of the last change
 *
 * A video that the person or a clinician linked. Immutable and reference-counted.
 */
typedef struct {
  gint64 id;
  char *exercise_id;
  char *address;
  char *title;
  gint64 entered_at;
} MidlineVideoLink;

GType             midline_video_link_get_type (void) G_GNUC_CONST;
MidlineVideoLink *midline_video_link_new      (gint64                  id,
                                               const char             *exercise_id,
                                               const char             *address,
                                               const char             *title,
                                               gint64                  entered_at);
MidlineVideoLink *midline_video_link_ref      (const MidlineVideoLink *self);
void              midline_video_link_unref    (MidlineVideoLink       *self);
gboolean          midline_video_link_equal    (const MidlineVideoLink *a,
                                               const MidlineVideoLink *b);
const char       *midline_video_link_get_words (const MidlineVideoLink *self);

/* Lists of links, in the order in which they were added. Each edit is a pure function that leaves
 * the list untouched and returns a new one. */
GPtrArray        *midline_video_link_list_new     (void);
GPtrArray        *midline_video_link_list_with    (GPtrArray              *links,
                                                   const MidlineVideoLink *link);
GPtrArray        *midline_video_link_list_without (GPtrArray              *links,
                                                   gint64                  id);
MidlineVideoLink *midline_video_link_list_find    (GPtrArray              *links,
                                                   gint64                  id);
MidlineVideoLink *midline_video_link_list_find_same (GPtrArray            *links,
                                                     const char           *exercise_id,
                                                     const char           *address);
gint64            midline_video_link_list_get_next_id (GPtrArray          *links);

/**
 * MidlineLinkHealth:
 * @MIDLINE_LINK_UNKNOWN: never looked, or looking told nothing
 * @MIDLINE_LINK_SEEN: the service had the video
 * @MIDLINE_LINK_GONE: the service said that there is no such video
 *
 * What is known of a video at its service, always with the local day on which it was noticed.
 */
typedef enum {
  MIDLINE_LINK_UNKNOWN,
  MIDLINE_LINK_SEEN,
  MIDLINE_LINK_GONE,
} MidlineLinkHealth;
#define MIDLINE_N_LINK_HEALTHS 3

/** MidlineLinkNote: a health and its day; a plain value. */
typedef struct {
  MidlineLinkHealth health;
  MidlineDate on; /* MIDLINE_NO_DATE for unknown */
} MidlineLinkNote;

const char *midline_link_health_get_id  (MidlineLinkHealth  health);
gboolean    midline_link_health_from_id (const char        *id,
                                         MidlineLinkHealth *health);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineVideoLink, midline_video_link_unref)

G_END_DECLS
