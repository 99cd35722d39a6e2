/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_WARNING_SIGNS_PAGE (midline_warning_signs_page_get_type ())

/**
 * MidlineWarningSignsPage:
 *
 * The one list of warning signs and what to do; a sign locks the plan.
 */
G_DECLARE_FINAL_TYPE (MidlineWarningSignsPage, midline_warning_signs_page, MIDLINE,
                      WARNING_SIGNS_PAGE, AdwBin)

GtkWidget *midline_warning_signs_page_new       (MidlineProgram *program);
void       midline_warning_signs_window_present (GtkWindow      *parent);

G_END_DECLS
