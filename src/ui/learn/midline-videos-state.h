/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

G_BEGIN_DECLS

/** MidlineVideoRowState: a linked video as a row shows it. */
typedef struct {
  gint64 link_id;           /* of the person's own link; 0 for a video of the article */
  char *title;              /* (owned) */
  char *details;            /* (owned) “youtu.be/mF_7CzkPYpU · Clamshell” */
  char *address;            /* (owned) what is opened, without tracking codes */
  char *exercise_id;        /* (owned) (nullable) whose drawing stands for a video that is gone */
  MidlineLinkHealth health; /* a video that is gone is not opened */
} MidlineVideoRowState;

/** MidlineVideosState: what the Videos page shows. */
typedef struct {
  GPtrArray *article;       /* (owned) (element-type MidlineVideoRowState) */
  GPtrArray *own;           /* (owned) (element-type MidlineVideoRowState) as they were added */
} MidlineVideosState;

MidlineVideosState   *midline_videos_state_from_program  (MidlineProgram         *program);
void                  midline_videos_state_free          (MidlineVideosState     *self);
GPtrArray            *midline_videos_state_list_own      (MidlineProgram         *program,
                                                          const char             *exercise_id);

MidlineVideoRowState *midline_video_row_state_from_video (const MidlineVideo     *video,
                                                          MidlineLinkNote         note);
MidlineVideoRowState *midline_video_row_state_from_link  (const MidlineVideoLink *link,
                                                          const char             *exercise_name,
                                                          MidlineLinkNote         note);
void                  midline_video_row_state_free       (MidlineVideoRowState   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineVideoRowState, midline_video_row_state_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineVideosState, midline_videos_state_free)

G_END_DECLS
