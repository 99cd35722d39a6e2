/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-chart.h"
#include "midline-answers.h"
#include "midline-date.h"
#include "midline-diagram.h"
#include "midline-pose.h"
#include "midline-qr.h"
#include "midline-rich-text.h"

G_BEGIN_DECLS

/** MidlinePrintItemKind: what is drawn. */
typedef enum {
  MIDLINE_PRINT_TEXT,
  MIDLINE_PRINT_LINE,     /* from its corner by width and height, which may be negative */
  MIDLINE_PRINT_BOX,
  MIDLINE_PRINT_NUMBER,   /* a number in a circle */
  MIDLINE_PRINT_SIDE,     /* R in a circle, L in a square */
  MIDLINE_PRINT_TICK,     /* a square to tick */
  MIDLINE_PRINT_POSITION, /* the starting position of an exercise */
  MIDLINE_PRINT_FIGURE,   /* the front of a knee, of which side tells which */
  MIDLINE_PRINT_POSE,     /* a person in a pose; side tells which leg works */
  MIDLINE_PRINT_QR,       /* a QR code with its quiet zone */
  MIDLINE_PRINT_CHART,    /* a chart in greys */
  MIDLINE_PRINT_WORDS,    /* nothing: words that only the plain text says */
} MidlinePrintItemKind;

/** MidlinePrintInk: what a text, line or box is drawn with. */
typedef enum {
  MIDLINE_INK_NONE,
  MIDLINE_INK_BLACK,
  MIDLINE_INK_WHITE,
  MIDLINE_INK_RULE,   /* grey of thin lines */
  MIDLINE_INK_PALE,   /* light grey of fills */
  MIDLINE_INK_DARK,   /* dark fill behind white text */
} MidlinePrintInk;

/** MidlinePrintAlign: how lines stand in their width. */
typedef enum {
  MIDLINE_ALIGN_START,
  MIDLINE_ALIGN_CENTRE,
  MIDLINE_ALIGN_END,
} MidlinePrintAlign;

/**
 * MidlinePrintItem:
 *
 * One thing on a page. Places and sizes are points from the top left corner of the page.
 */
typedef struct {
  MidlinePrintItemKind kind;
  double x;
  double y;
  double width;
  double height;
  MidlineRichText *text;     /* (owned) (nullable) */
  double size_pt;            /* of the letters */
  MidlinePrintAlign align;
  MidlinePrintInk ink;       /* of the text, line or outline */
  MidlinePrintInk fill;      /* of a box */
  double line_width;
  double radius;             /* of the corners of a box */
  int number;
  MidlineSide side;
  MidlinePosition position;
  MidlinePose *pose;         /* (owned) (nullable) */
  MidlineRectangle bounds;   /* of start and finish of the pose, cm */
  double pose_position;      /* in keys of the pose */
  MidlineQr *code;           /* (owned) (nullable) */
  MidlineChart *chart;       /* (owned) (nullable) its labels have the size of size_pt */
  char *link;                /* (owned) (nullable) address a click on the screen opens */
  char *words;               /* (owned) (nullable) what the plain text says instead of the text or
                                mark; empty for nothing */
  gboolean joins;            /* its words go on in the line of the words before */
} MidlinePrintItem;

/** MidlinePrintBlockKind: the parts of a sheet. A block never splits over pages. */
typedef enum {
  MIDLINE_BLOCK_HEADER,
  MIDLINE_BLOCK_GOAL,
  MIDLINE_BLOCK_EXERCISE,
  MIDLINE_BLOCK_SAFETY,
  MIDLINE_BLOCK_VIDEOS,
  MIDLINE_BLOCK_FIGURE,
  MIDLINE_BLOCK_LOG_HEADER,
  MIDLINE_BLOCK_LOG_ROW,
  MIDLINE_BLOCK_LOG_FOOT,   /* pain and next morning */
  MIDLINE_BLOCK_NOTES,
  MIDLINE_BLOCK_PROGRESS,   /* a part of the summary of progress */
  MIDLINE_BLOCK_FOOTER,
} MidlinePrintBlockKind;

/** MidlinePrintBlock: a part of a sheet and where it stands on its page. */
typedef struct {
  MidlinePrintBlockKind kind;
  char *exercise_id;    /* (owned) (nullable) */
  int week_number;      /* of a log, or 0 */
  gboolean is_repeated; /* says again what stands on the page before */
  gboolean starts_part; /* begins with a heading of its own */
  double x;
  double y;
  double width;
  double height;
  GPtrArray *items;     /* (owned) (element-type MidlinePrintItem) in drawing order */
} MidlinePrintBlock;

/** MidlinePrintPage: what stands on one page, from top to bottom, the footer last. */
typedef struct {
  GPtrArray *blocks;    /* (owned) (element-type MidlinePrintBlock) */
} MidlinePrintPage;

/**
 * MidlinePrintDocument:
 *
 * All pages of a handout as data: the paginator makes it, the painter draws it on the screen, on
 * a printer or in a file.
 */
typedef struct {
  char *title;              /* (owned) */
  MidlineDate printed_on;
  double page_width_pt;
  double page_height_pt;
  gboolean right_to_left;
  MidlineDiagram *figure;   /* (owned) (nullable) what a figure on a page is drawn from */
  GPtrArray *pages;         /* (owned) (element-type MidlinePrintPage) */
} MidlinePrintDocument;

MidlinePrintItem     *midline_print_item_new       (MidlinePrintItemKind  kind,
                                                    double                x,
                                                    double                y,
                                                    double                width,
                                                    double                height);
void                  midline_print_item_say       (MidlinePrintItem     *self,
                                                    const char           *words,
                                                    gboolean              joins);
void                  midline_print_item_say_label (MidlinePrintItem    *self,
                                                    const char           *label);
void                  midline_print_item_free      (MidlinePrintItem     *self);
MidlinePrintBlock    *midline_print_block_new      (MidlinePrintBlockKind kind,
                                                    double                width);
void                  midline_print_block_free     (MidlinePrintBlock    *self);
void                  midline_print_block_move     (MidlinePrintBlock    *self,
                                                    double                x,
                                                    double                y);
void                  midline_print_block_mirror   (MidlinePrintBlock    *self,
                                                    double                page_width_pt);
MidlinePrintPage     *midline_print_page_new       (void);
void                  midline_print_page_free      (MidlinePrintPage     *self);
MidlinePrintDocument *midline_print_document_new   (double                page_width_pt,
                                                    double                page_height_pt);
void                  midline_print_document_free  (MidlinePrintDocument *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlinePrintItem, midline_print_item_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlinePrintBlock, midline_print_block_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlinePrintDocument, midline_print_document_free)

G_END_DECLS
