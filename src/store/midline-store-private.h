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

G_END_DECLS
