/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-catalogue.h"
#include "midline-pose.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/** MidlineParagraph: a paragraph of a lesson or card; ids of statements or references with it. */
typedef struct {
  char *text;   /* (owned) may hold structure links: [kneecap](kneecap) */
  GStrv ids;    /* (owned) statement ids (explanation) or reference ids (research, advice) */
} MidlineParagraph;

/** MidlineQuestion: one recall question at the end of a lesson. */
typedef struct {
  char *prompt;        /* (owned) */
  GStrv options;       /* (owned) */
  int answer_index;
  char *because;       /* (owned) */
  char *structure_id;  /* (owned) */
} MidlineQuestion;

/** MidlineLesson: one of the six lessons. Read-only. */
typedef struct {
  char *id;                /* (owned) */
  char *title;             /* (owned) */
  char *summary;           /* (owned) */
  int minutes;
  GStrv structure_ids;     /* (owned) the lesson's own structure first */
  GStrv diagrams;          /* (owned) ids of drawings, “knee-front”; the first is shown first */
  GPtrArray *explanation;  /* (owned) (element-type MidlineParagraph) */
  GPtrArray *research;     /* (owned) (element-type MidlineParagraph) */
  GPtrArray *questions;    /* (owned) (element-type MidlineQuestion) */
} MidlineLesson;

/** MidlineAdvice: one card of Getting Through the Day. Read-only. */
typedef struct {
  char *id;                /* (owned) */
  char *title;             /* (owned) */
  char *icon;              /* (owned) stairs, running, squat, sitting or flare */
  char *summary;           /* (owned) */
  GPtrArray *points;       /* (owned) (element-type MidlineParagraph) */
} MidlineAdvice;

/** MidlineVideo: a linked video; the address carries no tracking token. Read-only. */
typedef struct {
  char *id;                /* (owned) */
  char *title;             /* (owned) */
  char *address;           /* (owned) https */
} MidlineVideo;

/** MidlineReference: one source. Read-only. */
typedef struct {
  char *id;                /* (owned) */
  char *short_name;        /* (owned) “Cowan 2001” */
  char *text;              /* (owned) */
  char *doi;               /* (owned) (nullable) */
  char *note;              /* (owned) */
} MidlineReference;

/**
 * MidlineContentError:
 * @MIDLINE_CONTENT_ERROR_SYNTAX: not JSON
 * @MIDLINE_CONTENT_ERROR_FORMAT: the format line is not the one this program reads
 * @MIDLINE_CONTENT_ERROR_TYPE: a value is missing or of the wrong type
 * @MIDLINE_CONTENT_ERROR_VALUE: a value is outside what is allowed
 * @MIDLINE_CONTENT_ERROR_REFERENCE: an id points at nothing
 *
 * Every message names file, path inside the file, what was expected and what was found.
 */
typedef enum {
  MIDLINE_CONTENT_ERROR_SYNTAX,
  MIDLINE_CONTENT_ERROR_FORMAT,
  MIDLINE_CONTENT_ERROR_TYPE,
  MIDLINE_CONTENT_ERROR_VALUE,
  MIDLINE_CONTENT_ERROR_REFERENCE,
} MidlineContentError;
#define MIDLINE_CONTENT_ERROR (midline_content_error_quark ())
GQuark midline_content_error_quark (void);

#define MIDLINE_TYPE_CONTENT (midline_content_get_type ())
G_DECLARE_FINAL_TYPE (MidlineContent, midline_content, MIDLINE, CONTENT, GObject)

/* Reads everything below @directory (a resource:/// or file:// folder) at once, but the poses when
 * the first one is asked for. */
MidlineContent   *midline_content_new              (GFile            *directory,
                                                    GError          **error);
MidlineCatalogue *midline_content_get_catalogue    (MidlineContent   *self);
GPtrArray        *midline_content_get_lessons      (MidlineContent   *self);
MidlineLesson    *midline_content_lookup_lesson    (MidlineContent   *self,
                                                    const char       *id);
GPtrArray        *midline_content_get_advice       (MidlineContent   *self);
GPtrArray        *midline_content_get_videos       (MidlineContent   *self);
GPtrArray        *midline_content_get_references   (MidlineContent   *self);
GStrv             midline_content_get_about_sources (MidlineContent  *self);
MidlineReference *midline_content_lookup_reference (MidlineContent   *self,
                                                    const char       *id);
gboolean          midline_content_load_poses       (MidlineContent   *self,
                                                    GError          **error);
const MidlinePose *midline_content_get_pose        (MidlineContent   *self,
                                                    const char       *exercise_id);

G_END_DECLS
