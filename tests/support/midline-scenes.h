/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-stage.h"

G_BEGIN_DECLS

/**
 * MidlineScene:
 *
 * A page and the way to it from the four views. The demo takes its picture, the walk test reads it.
 */
typedef struct {
  const char *name;       /* of the picture */
  const char *action;     /* of the window */
  const char *parameter;  /* (nullable) */
  int wide_height;        /* of the picture, in pixels */
} MidlineScene;

extern const MidlineScene midline_scenes[];
extern const guint midline_n_scenes;

void midline_scene_show (const MidlineScene *scene,
                         MidlineWindow      *window);

G_END_DECLS
