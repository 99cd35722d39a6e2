/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_SOURCES_PAGE (midline_sources_page_get_type ())

/**
 * MidlineSourcesPage:
 *
 * The sources behind every claim.
 */
G_DECLARE_FINAL_TYPE (MidlineSourcesPage, midline_sources_page, MIDLINE, SOURCES_PAGE, AdwBin)

GtkWidget *midline_sources_page_new (MidlineProgram *program, const char *reference_id);

G_END_DECLS
