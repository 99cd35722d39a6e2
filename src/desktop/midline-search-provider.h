/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-search.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * MidlineSearchSource:
 * @get_entries: gives what can be found (transfer none) (element-type MidlineSearchEntry)
 * @dup_description: (transfer full): the line below the name of an entry, as of now
 * @activate: opens the entry @id, which is among the entries
 * @launch: opens the search of the application with @query filled in
 *
 * Who knows what there is to find and opens it. Timestamps are those of the person's click, for
 * the window; 0 where there is none.
 */
typedef struct {
  GPtrArray *(*get_entries)     (gpointer                  user_data);
  char      *(*dup_description) (const MidlineSearchEntry *entry,
                                 gpointer                  user_data);
  void       (*activate)        (const char               *id,
                                 guint32                   timestamp,
                                 gpointer                  user_data);
  void       (*launch)          (const char               *query,
                                 guint32                   timestamp,
                                 gpointer                  user_data);
} MidlineSearchSource;

#define MIDLINE_TYPE_SEARCH_PROVIDER (midline_search_provider_get_type ())

/**
 * MidlineSearchProvider:
 *
 * Answers the search of the desktop: org.gnome.Shell.SearchProvider2 at the path `SearchProvider`
 * below that of the application. A question keeps the application for half a minute, so that one
 * who types does not start it with every letter.
 */
G_DECLARE_FINAL_TYPE (MidlineSearchProvider, midline_search_provider, MIDLINE, SEARCH_PROVIDER,
                      GObject)

MidlineSearchProvider *midline_search_provider_new      (GApplication              *application,
                                                         const MidlineSearchSource *source,
                                                         gpointer                   user_data);
gboolean               midline_search_provider_export   (MidlineSearchProvider     *self,
                                                         GDBusConnection           *connection,
                                                         const char                *object_path,
                                                         GError                   **error);
void                   midline_search_provider_unexport (MidlineSearchProvider     *self);
void                   midline_search_provider_end      (MidlineSearchProvider     *self);

G_END_DECLS
