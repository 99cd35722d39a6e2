/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-videos.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_LINK_LIST (midline_link_list_get_type ())

/**
 * MidlineLinkList:
 *
 * The person's own video links, all or those of one exercise, and a last row that adds one. Follows
 * the program by itself; a narrow list has its buttons below the words.
 */
G_DECLARE_FINAL_TYPE (MidlineLinkList, midline_link_list, MIDLINE, LINK_LIST, AdwBin)

void midline_link_list_set_program (MidlineLinkList *self,
                                    MidlineProgram  *program,
                                    const char      *exercise_id);
void midline_link_list_set_videos  (MidlineLinkList *self,
                                    MidlineVideos   *videos);
void midline_link_list_set_narrow  (MidlineLinkList *self,
                                    gboolean         is_narrow);

G_END_DECLS
