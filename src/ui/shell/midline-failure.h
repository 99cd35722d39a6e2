/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What is told when the records fail while Midline runs; what is told at the start is in
 * midline-records-page.c. */

const char *midline_failure_get_heading (const GError *error);
const char *midline_failure_get_advice  (const GError *error);

G_END_DECLS
