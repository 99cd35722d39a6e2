/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_LIBRARY_PAGE (midline_library_page_get_type ())

/**
 * MidlineLibraryPage:
 *
 * All exercises, searched and filtered.
 */
G_DECLARE_FINAL_TYPE (MidlineLibraryPage, midline_library_page, MIDLINE, LIBRARY_PAGE, AdwBin)

GtkWidget *midline_library_page_new (MidlineProgram *program, MidlineDate add_to_date);

G_END_DECLS
