/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-library-filter.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_FILTER_CHIP (midline_filter_chip_get_type ())

/**
 * MidlineFilterChip:
 *
 * One filter of the library: a pill that opens a menu of options. Once one is chosen the pill is
 * tinted, says it, and has a cross to take it away.
 *
 * Property: “option”, of the choice it was made for, or %MIDLINE_LIBRARY_ANY.
 *
 * CSS nodes: `box.midline-filter-chip > menubutton + button`, with `.active` while it filters.
 * Accessibility: a menu button named “Aim” or “Aim: Hip” and a button “Remove Filter: Aim”; the
 * menu is one of radio items. Text direction: the cross stands at the end side.
 */
G_DECLARE_FINAL_TYPE (MidlineFilterChip, midline_filter_chip, MIDLINE, FILTER_CHIP, GtkBox)

GtkWidget *midline_filter_chip_new        (MidlineLibraryChoice  choice);
void       midline_filter_chip_set_option (MidlineFilterChip    *self,
                                           int                   option);
int        midline_filter_chip_get_option (MidlineFilterChip    *self);

G_END_DECLS
