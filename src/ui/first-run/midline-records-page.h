/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-store.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_RECORDS_PAGE (midline_records_page_get_type ())

/**
 * MidlineRecordsPage:
 *
 * Stands in for the whole window when the records cannot be opened: what happened, what is safe and
 * where, what to do. Nothing here deletes anything.
 *
 * Signal: `mended`, when opening is worth another try.
 */
G_DECLARE_FINAL_TYPE (MidlineRecordsPage, midline_records_page, MIDLINE, RECORDS_PAGE, AdwBin)

GtkWidget *midline_records_page_new (const char   *folder,
                                     const GError *error);

G_END_DECLS
