/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-content.h"
#include "midline-date.h"

G_BEGIN_DECLS

/* A destination is a place that can be named from outside the window, in the desktop’s search or on
 * the command line: “page:today”, “page:knee”, “exercise:clamshell”, “lesson:it-band”,
 * “advice:stairs”, “structure:kneecap”, “search:hip band”. */

#define MIDLINE_DESTINATION_TODAY "page:today"
#define MIDLINE_DESTINATION_KNEE "page:knee"

char          *midline_destination_new           (const char      *kind,
                                                  const char      *id);
gboolean       midline_destination_parse         (const char      *destination,
                                                  MidlineContent  *content,
                                                  MidlineDate      today,
                                                  const char     **action_name,
                                                  GVariant       **parameter);
char          *midline_destination_find_reading  (MidlineContent  *content,
                                                  const char      *id);
char          *midline_destination_list_readings (MidlineContent  *content);
MidlineLesson *midline_destination_find_lesson   (MidlineContent  *content,
                                                  const char      *structure_id);

G_END_DECLS
