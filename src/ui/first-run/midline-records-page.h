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
 * What happened, what is safe and what to do when the records cannot be opened. Signal: mended.
 */
G_DECLARE_FINAL_TYPE (MidlineRecordsPage, midline_records_page, MIDLINE, RECORDS_PAGE, AdwBin)

GtkWidget *midline_records_page_new (const char   *folder,
                                     const GError *error);

G_END_DECLS
