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
 * All exercises as cards, searched and filtered. Browsing, a card leads to the page of its
 * exercise; opened to add to a day, a card adds its exercise and goes back.
 *
 * Keys: typing searches, Ctrl+F goes to the search, Return from it to the first card, arrows move
 * among the cards, Escape empties the search.
 */
G_DECLARE_FINAL_TYPE (MidlineLibraryPage, midline_library_page, MIDLINE, LIBRARY_PAGE, AdwBin)

GtkWidget *midline_library_page_new    (MidlineProgram     *program,
                                        MidlineDate         add_to_date);
void       midline_library_page_search (MidlineLibraryPage *self,
                                        const char         *query);

G_END_DECLS
