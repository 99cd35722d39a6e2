/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_LEARN_PAGE (midline_learn_page_get_type ())

/**
 * MidlineLearnPage:
 *
 * The lessons and what else can be read.
 */
G_DECLARE_FINAL_TYPE (MidlineLearnPage, midline_learn_page, MIDLINE, LEARN_PAGE, AdwBin)

GtkWidget *midline_learn_page_new (MidlineProgram *program);

G_END_DECLS
