/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-videos.h"

G_BEGIN_DECLS

/** MidlineVideoKnown: what is known of a linked video beyond its address; a plain value. */
typedef struct {
  MidlineLinkNote note;
  MidlinePreview *preview;  /* (unowned) (nullable) */
  gboolean can_check;       /* its service can be asked about it here */
  gboolean is_asking;       /* it is being asked */
  gboolean wants_previews;  /* previews are on */
} MidlineVideoKnown;

/** MidlineVideoRowState: a linked video as a row shows it. */
typedef struct {
  gint64 link_id;           /* of the person's own link; 0 for a video of the article */
  char *title;              /* (owned) */
  char *details;            /* (owned) “youtu.be/mF_7CzkPYpU · Clamshell” */
  char *address;            /* (owned) what is opened, without tracking codes */
  char *exercise_id;        /* (owned) (nullable) whose drawing stands for a video that is gone */
  MidlineLinkHealth health; /* a video that is gone is not opened */
  gboolean offers_drawing;  /* not on the page of the exercise itself */
  GBytes *picture;          /* (owned) (nullable) a still picture, as it came */
  gboolean can_check;       /* whether Check Again is offered for a video that is gone */
  gboolean is_asking;
} MidlineVideoRowState;

/** MidlineVideosState: what the Videos page shows. */
typedef struct {
  GPtrArray *article;       /* (owned) (element-type MidlineVideoRowState) */
  GPtrArray *own;           /* (owned) (element-type MidlineVideoRowState) as they were added */
} MidlineVideosState;

MidlineVideosState   *midline_videos_state_from          (MidlineProgram         *program,
                                                          MidlineVideos          *videos);
void                  midline_videos_state_free          (MidlineVideosState     *self);
GPtrArray            *midline_videos_state_list_own      (MidlineProgram         *program,
                                                          MidlineVideos          *videos,
                                                          const char             *exercise_id);

MidlineVideoRowState *midline_video_row_state_from_video (const MidlineVideo     *video,
                                                          const MidlineVideoKnown *known);
MidlineVideoRowState *midline_video_row_state_from_link  (const MidlineVideoLink *link,
                                                          const char             *exercise_name,
                                                          const MidlineVideoKnown *known);
void                  midline_video_row_state_free       (MidlineVideoRowState   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineVideoRowState, midline_video_row_state_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineVideosState, midline_videos_state_free)

G_END_DECLS
