/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-scenes.h"

G_BEGIN_DECLS

/** MidlineLife: what the person of a place has done before it is looked at. */
typedef enum {
  MIDLINE_LIFE_EMPTY,    /* first run */
  MIDLINE_LIFE_ANSWERED, /* safety questions answered, no plan */
  MIDLINE_LIFE_LOCKED,   /* a plan, then a warning sign */
  MIDLINE_LIFE_PLAN,     /* nine days of a plan and some of today's session */
} MidlineLife;

typedef struct _MidlineVisit MidlineVisit;

/**
 * MidlinePlace:
 *
 * One thing a person can have before the eyes: a scene, a step of first run, an empty or locked
 * page, a row that is open, a dialog.
 */
typedef struct {
  const char *name;
  MidlineLife life;
  void (*go) (MidlineVisit *visit); /* leads there and sets what is shown */
  const char *argument;
} MidlinePlace;

/** MidlineVisit: a place that is open. */
struct _MidlineVisit {
  const MidlinePlace *place;
  MidlineSample *sample;      /* (owned) */
  MidlineWindow *window;
  GtkWindow *shown;           /* the window to look at: @window or one above it */
};

extern const MidlinePlace midline_places[];
extern const guint midline_n_places;

/** How many runs over the places share them on a slow machine. */
#define MIDLINE_N_PLACE_SHARES 3

gboolean      midline_place_is_in_share (guint               index,
                                         guint               share);

MidlineVisit *midline_visit_new  (const MidlinePlace *place,
                                  int                 width,
                                  int                 height);
void          midline_visit_free (MidlineVisit       *self);

/* The newest window beside @window that is visible; NULL when there is none. */
GtkWindow    *midline_stage_find_dialog (MidlineWindow *window);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineVisit, midline_visit_free)

G_END_DECLS
