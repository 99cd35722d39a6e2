/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-sqlite.h"
#include "midline-store.h"

G_BEGIN_DECLS

struct _MidlineStore {
  GObject parent_instance;

  char *folder; /* (owned) */
  char *path;   /* (owned) of the database */
  sqlite3 *db;  /* (owned) never NULL once opened */

  MidlineStoreNow get_unix_seconds; /* NULL: the time of the machine */
  gpointer clock_data;
  GDestroyNotify free_clock_data;   /* (nullable) */
};

/* Shared between the parts of the store. */
gint64   midline_store_insert_answers    (MidlineStore            *self,
                                          gint64                   person_id,
                                          const MidlineAnswers    *answers,
                                          gint64                   entered_at,
                                          GError                 **error);
gint64   midline_store_find_same_answers (MidlineStore            *self,
                                          gint64                   person_id,
                                          const MidlineAnswers    *answers,
                                          GError                 **error);
gboolean midline_store_insert_change     (MidlineStore            *self,
                                          gint64                   plan_id,
                                          const MidlinePlanChange *change,
                                          GError                 **error);
gboolean midline_store_replace_week      (MidlineStore            *self,
                                          gint64                   plan_id,
                                          const MidlineWeek       *week,
                                          GError                 **error);

/* The diary’s history: keeping copies a row, in the transaction that then changes it. @types and
 * the values are those of the row’s key: person, day, the time of the change, and what the part
 * asks for beyond (see midline-store-history.c). */
gint64   midline_store_get_now           (MidlineStore            *self);
gboolean midline_store_keep              (MidlineStore            *self,
                                          GError                 **error,
                                          MidlineDiaryPart         part,
                                          const char              *types,
                                          ...);

/* Readers of one row; the columns they ask for are at each of them. */
gboolean midline_store_read_said         (sqlite3_stmt            *row,
                                          MidlineDiaryDay         *day,
                                          GError                 **error);
gboolean midline_store_read_set          (sqlite3_stmt            *row,
                                          MidlineDiaryDay         *day,
                                          GError                 **error);
gboolean midline_store_read_entry        (sqlite3_stmt            *row,
                                          MidlineDiaryDay         *day,
                                          GError                 **error);
MidlineWeeklyCheck  *midline_store_read_check    (sqlite3_stmt  *row,
                                                  GError       **error);
MidlineGlobalChange *midline_store_read_global   (sqlite3_stmt  *row,
                                                  GError       **error);
MidlineTimeOff      *midline_store_read_time_off (sqlite3_stmt  *row,
                                                  GError       **error);

G_END_DECLS
