/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-date.h"

#include <glib-object.h>

G_BEGIN_DECLS

/** MidlineTimeOffKind: why the person takes time off. */
typedef enum {
  MIDLINE_TIME_OFF_ILL,
  MIDLINE_TIME_OFF_TRAVEL,
  MIDLINE_TIME_OFF_OTHER,
} MidlineTimeOffKind;
#define MIDLINE_N_TIME_OFF_KINDS 3

/** The longest stretch that can be marked at once, in days. */
#define MIDLINE_MOST_DAYS_OFF 366

#define MIDLINE_TYPE_TIME_OFF (midline_time_off_get_type ())

/**
 * MidlineTimeOff:
 * @first: the first day
 * @last: the last day, included
 * @kind: why
 * @entered_at: Unix seconds, UTC, of the last change
 *
 * A stretch of days on which the person does not train: planned sessions in it were not missed, and
 * a week of it neither counts nor breaks weeks in a row. A plain boxed value.
 */
typedef struct {
  MidlineDate first;
  MidlineDate last;
  MidlineTimeOffKind kind;
  gint64 entered_at;
} MidlineTimeOff;

GType           midline_time_off_get_type (void) G_GNUC_CONST;
MidlineTimeOff *midline_time_off_new      (MidlineDate           first,
                                           MidlineDate           last,
                                           MidlineTimeOffKind    kind,
                                           gint64                entered_at);
MidlineTimeOff *midline_time_off_copy     (const MidlineTimeOff *self);
void            midline_time_off_free     (MidlineTimeOff       *self);
gboolean        midline_time_off_equal    (const MidlineTimeOff *a,
                                           const MidlineTimeOff *b);

/* Lists of stretches: by first day, no day in two of them. Each edit is a pure function that leaves
 * the list untouched and returns a new one. */
GPtrArray      *midline_time_off_list_new     (void);
GPtrArray      *midline_time_off_list_with    (GPtrArray            *stretches,
                                               const MidlineTimeOff *stretch);
GPtrArray      *midline_time_off_list_without (GPtrArray            *stretches,
                                               MidlineDate           first,
                                               MidlineDate           last);
MidlineTimeOff *midline_time_off_list_find    (GPtrArray            *stretches,
                                               MidlineDate           date);
int             midline_time_off_list_count_days (GPtrArray         *stretches,
                                                  MidlineDate        first,
                                                  MidlineDate        last);
gboolean        midline_time_off_list_equal   (GPtrArray            *a,
                                               GPtrArray            *b);

const char *midline_time_off_kind_get_id   (MidlineTimeOffKind  kind);
const char *midline_time_off_kind_get_name (MidlineTimeOffKind  kind);
gboolean    midline_time_off_kind_from_id  (const char         *id,
                                            MidlineTimeOffKind *kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineTimeOff, midline_time_off_free)

G_END_DECLS
