/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-json.h"

G_BEGIN_DECLS

/* What the files of the content layer share, and what the generator of the strings for
 * translators uses. Nothing outside src/content, po and tests/content includes this header. */

#define MIDLINE_CONTENT_FORMAT_EXERCISES "midline-exercises/1"
#define MIDLINE_CONTENT_FORMAT_LESSONS "midline-lessons/1"
#define MIDLINE_CONTENT_FORMAT_ADVICE "midline-advice/1"
#define MIDLINE_CONTENT_FORMAT_VIDEOS "midline-videos/1"
#define MIDLINE_CONTENT_FORMAT_SOURCES "midline-sources/1"
#define MIDLINE_CONTENT_FORMAT_POSES "midline-poses/1"

MidlineContent *midline_content_new_translated (GFile                 *directory,
                                                MidlineJsonTranslate   translate,
                                                gpointer               user_data,
                                                GError               **error);

/* The readers of the single files. @references maps each known id to its MidlineReference. */
gboolean midline_content_read_sources   (const MidlineJsonFile  *file,
                                         GPtrArray              *references,
                                         GHashTable             *references_by_id,
                                         GStrv                  *about,
                                         GError                **error);
gboolean midline_content_read_exercises (const MidlineJsonFile  *file,
                                         GHashTable             *references,
                                         MidlineCatalogue      **catalogue,
                                         GError                **error);
gboolean midline_content_read_lessons   (const MidlineJsonFile  *file,
                                         GHashTable             *references,
                                         GPtrArray              *lessons,
                                         GError                **error);
gboolean midline_content_read_advice    (const MidlineJsonFile  *file,
                                         GHashTable             *references,
                                         GPtrArray              *advice,
                                         GError                **error);
gboolean midline_content_read_videos    (const MidlineJsonFile  *file,
                                         GPtrArray              *videos,
                                         GError                **error);
gboolean midline_content_read_poses     (const MidlineJsonFile  *file,
                                         MidlineCatalogue       *catalogue,
                                         GHashTable             *poses,
                                         GError                **error);

gboolean midline_content_check_references (const MidlineJson    *place,
                                           const char           *member,
                                           GHashTable           *references,
                                           GError              **error);
gboolean midline_content_check_statements (const MidlineJson    *place,
                                           const char           *member,
                                           GError              **error);
gboolean midline_content_add_id           (const MidlineJson    *place,
                                           GHashTable           *ids,
                                           const char           *id,
                                           gpointer              value,
                                           GError              **error);

void midline_paragraph_free (MidlineParagraph *self);
void midline_question_free  (MidlineQuestion  *self);
void midline_lesson_free    (MidlineLesson    *self);
void midline_advice_free    (MidlineAdvice    *self);
void midline_video_free     (MidlineVideo     *self);
void midline_reference_free (MidlineReference *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineParagraph, midline_paragraph_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineQuestion, midline_question_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineLesson, midline_lesson_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineAdvice, midline_advice_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineVideo, midline_video_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineReference, midline_reference_free)

G_END_DECLS
