/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-content.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Typed getters over a content file. Each one that fails says where (`exercises.json:
 * $.exercises[3].dose.sets`), what was expected and what was found. Only the content layer and
 * its tests include this header. */

typedef struct _MidlineJson MidlineJson;

/**
 * MidlineJsonTranslate:
 *
 * Gives the words shown for @text (never empty), which stands at @place. The result is copied.
 */
typedef const char *(*MidlineJsonTranslate) (const MidlineJson *place,
                                             const char        *text,
                                             gpointer           user_data);

/** MidlineJsonFile: an open content file. */
typedef struct {
  char *name;                     /* (owned) “exercises.json” */
  JsonParser *parser;             /* (owned) */
  MidlineJsonTranslate translate; /* (nullable) */
  gpointer user_data;             /* (unowned) for @translate */
} MidlineJsonFile;

/**
 * MidlineJson:
 *
 * A value inside a content file and the way to it. Lives on the stack of the reader and borrows
 * everything; a child must not outlive its parent.
 */
struct _MidlineJson {
  const MidlineJsonFile *file;
  const MidlineJson *parent; /* (nullable) NULL at the top */
  const char *member;        /* (nullable) name inside the parent, NULL for an element */
  guint index;               /* place inside the parent when @member is NULL */
  JsonNode *node;            /* (nullable) NULL when there is nothing here */
};

/**
 * MidlineJsonReadElement:
 *
 * Reads one element of an array into whatever @target is.
 */
typedef gboolean (*MidlineJsonReadElement) (const MidlineJson  *element,
                                            gpointer            target,
                                            GError            **error);

MidlineJsonFile *midline_json_file_load  (GFile                *directory,
                                          const char           *name,
                                          const char           *format,
                                          MidlineJsonTranslate  translate,
                                          gpointer              user_data,
                                          GError              **error);
void             midline_json_file_free  (MidlineJsonFile      *self);
MidlineJson      midline_json_file_get_root (const MidlineJsonFile *self);

char       *midline_json_dup_path        (const MidlineJson    *self);
MidlineJson midline_json_get_member      (const MidlineJson    *self,
                                          const char           *member);
MidlineJson midline_json_get_element     (const MidlineJson    *self,
                                          guint                 index);
guint       midline_json_get_length      (const MidlineJson    *self);
gboolean    midline_json_refuse          (const MidlineJson    *self,
                                          MidlineContentError   code,
                                          const char           *expected,
                                          GError              **error);
gboolean    midline_json_check_members   (const MidlineJson    *self,
                                          const char * const   *known,
                                          GError              **error);

gboolean    midline_json_get_object      (const MidlineJson    *self,
                                          const char           *member,
                                          MidlineJson          *value,
                                          GError              **error);
gboolean    midline_json_get_array_of    (const MidlineJson    *self,
                                          const char           *member,
                                          guint                 min_length,
                                          guint                 max_length,
                                          MidlineJson          *value,
                                          GError              **error);
gboolean    midline_json_read_array      (const MidlineJson    *self,
                                          const char           *member,
                                          guint                 min_length,
                                          MidlineJsonReadElement read,
                                          gpointer              target,
                                          GError              **error);
gboolean    midline_json_get_int         (const MidlineJson    *self,
                                          const char           *member,
                                          int                   min,
                                          int                   max,
                                          int                  *value,
                                          GError              **error);
gboolean    midline_json_get_double      (const MidlineJson    *self,
                                          const char           *member,
                                          double                min,
                                          double                max,
                                          double               *value,
                                          GError              **error);
gboolean    midline_json_read_double     (const MidlineJson    *self,
                                          double                min,
                                          double                max,
                                          double               *value,
                                          GError              **error);
gboolean    midline_json_read_doubles    (const MidlineJson    *self,
                                          guint                 n_values,
                                          double                min,
                                          double                max,
                                          double               *values,
                                          GError              **error);
gboolean    midline_json_get_boolean     (const MidlineJson    *self,
                                          const char           *member,
                                          gboolean             *value,
                                          GError              **error);
gboolean    midline_json_get_id          (const MidlineJson    *self,
                                          const char           *member,
                                          char                **value,
                                          GError              **error);
gboolean    midline_json_get_optional_id (const MidlineJson    *self,
                                          const char           *member,
                                          char                **value,
                                          GError              **error);
gboolean    midline_json_get_name        (const MidlineJson    *self,
                                          const char           *member,
                                          char                **value,
                                          GError              **error);
gboolean    midline_json_get_text        (const MidlineJson    *self,
                                          const char           *member,
                                          char                **value,
                                          GError              **error);
gboolean    midline_json_get_optional_text (const MidlineJson  *self,
                                          const char           *member,
                                          char                **value,
                                          GError              **error);
gboolean    midline_json_get_ids         (const MidlineJson    *self,
                                          const char           *member,
                                          guint                 min_length,
                                          GStrv                *value,
                                          GError              **error);
gboolean    midline_json_get_texts       (const MidlineJson    *self,
                                          const char           *member,
                                          guint                 min_length,
                                          guint                 max_length,
                                          GStrv                *value,
                                          GError              **error);
gboolean    midline_json_get_choice      (const MidlineJson    *self,
                                          const char           *member,
                                          const char * const   *choices,
                                          guint                *value,
                                          GError              **error);
gboolean    midline_json_read_flags      (const MidlineJson    *self,
                                          const char * const   *choices,
                                          guint                *value,
                                          GError              **error);
gboolean    midline_json_get_flags       (const MidlineJson    *self,
                                          const char           *member,
                                          const char * const   *choices,
                                          guint                *value,
                                          GError              **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineJsonFile, midline_json_file_free)

G_END_DECLS
