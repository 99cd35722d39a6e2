/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-store.h"

#include <sys/resource.h>

G_BEGIN_DECLS

/* What the tests of the store share: a place that cleans itself, and a few values. */

/**
 * StoreFixture:
 *
 * A store of its own in a new folder, with one person; all of it goes after the test.
 */
typedef struct {
  char *place;         /* (owned) exists, goes with everything in it */
  char *folder;        /* (owned) the folder of the store, in @place */
  char *path;          /* (owned) of the database */
  MidlineStore *store; /* (owned) (nullable) */
  gint64 person;
} StoreFixture;

void store_fixture_set_up       (StoreFixture  *self,
                                 gconstpointer  data); /* opens a new store */
void store_fixture_set_up_place (StoreFixture  *self,
                                 gconstpointer  data); /* opens none; the folder is missing */
void store_fixture_tear_down    (StoreFixture  *self,
                                 gconstpointer  data);
void store_fixture_open         (StoreFixture  *self);
void store_fixture_close        (StoreFixture  *self);

#define STORE_TEST(path, data, function) \
  g_test_add (path, StoreFixture, data, store_fixture_set_up, function, store_fixture_tear_down)
#define PLACE_TEST(path, data, function) \
  g_test_add (path, StoreFixture, data, store_fixture_set_up_place, function, \
              store_fixture_tear_down)

/** A function run in a process of its own; its result is 0 when all was well. */
typedef int (*StoreProcess) (StoreFixture  *fixture,
                             gconstpointer  data);

int              store_fixture_run_process  (StoreFixture  *self,
                                             StoreProcess   process,
                                             gconstpointer  data);
gboolean         store_fixture_run_as_guest (StoreFixture  *self,
                                             StoreProcess   process,
                                             gconstpointer  data);
int              store_fixture_leave_open   (StoreFixture  *self,
                                             gconstpointer  data);

void             store_fixture_limit_files  (rlim_t         n_bytes);

char            *store_fixture_dup_file     (StoreFixture  *self,
                                             const char    *name);
void             store_fixture_write_file   (StoreFixture  *self,
                                             const char    *name,
                                             const char    *contents,
                                             gssize         length);
GBytes          *store_fixture_read_file    (StoreFixture  *self,
                                             const char    *name);
gboolean         store_fixture_has_file     (StoreFixture  *self,
                                             const char    *name);
GStrv            store_fixture_list_files   (StoreFixture  *self);

/* Days from Wednesday, 11 March 2026. */
MidlineDate      store_fixture_day          (int            offset);
MidlineDiaryDay *store_fixture_new_full_day (MidlineDate    date);
void             store_fixture_tick         (StoreFixture  *self,
                                             MidlineDate    date,
                                             int            set_number);
guint            store_fixture_count_sets   (StoreFixture  *self,
                                             MidlineDate    date);

G_END_DECLS
