/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-https-server.h"
#include "midline-sample.h"
#include "midline-videos.h"

G_BEGIN_DECLS

#define MIDLINE_N_SCENE_VIDEOS 3 /* those of the article */

/**
 * MidlineVideoScene:
 *
 * The video services as the tests play them, and the videos of a sample person on the way there.
 */
typedef struct {
  MidlineSample *sample;         /* (unowned) */
  MidlineHttpsServer *server;    /* (owned) */
  MidlineDownloader *downloader; /* (owned) */
  MidlineVideos *videos;         /* (owned) */
  char *folder;                  /* (owned) of the previews */
} MidlineVideoScene;

MidlineVideoScene *midline_video_scene_new            (MidlineSample      *sample);
void               midline_video_scene_free           (MidlineVideoScene  *self);
void               midline_video_scene_reopen         (MidlineVideoScene  *self);
char              *midline_video_scene_dup_address    (guint               number);
void               midline_video_scene_answer         (MidlineVideoScene  *self,
                                                       guint               number,
                                                       guint               status,
                                                       const char         *title);
void               midline_video_scene_answer_all     (MidlineVideoScene  *self);
void               midline_video_scene_wait           (MidlineVideoScene  *self);
guint              midline_video_scene_count_requests (MidlineVideoScene  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineVideoScene, midline_video_scene_free)

G_END_DECLS
