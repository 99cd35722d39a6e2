/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_SUB_PAGE (midline_sub_page_get_type ())

/**
 * MidlineSubPage:
 *
 * A page that was opened from another one: a header bar with back button, warning-sign button and
 * title, and the page below it. The back button activates `win.back`.
 */
G_DECLARE_FINAL_TYPE (MidlineSubPage, midline_sub_page, MIDLINE, SUB_PAGE, AdwBin)

GtkWidget *midline_sub_page_new       (const char     *title,
                                       const char     *subtitle,
                                       GtkWidget      *page,
                                       GtkWidget      *opener);
GtkWidget *midline_sub_page_get_opener (MidlineSubPage *self);
GtkWidget *midline_sub_page_get_page  (MidlineSubPage *self);
void       midline_sub_page_set_page  (MidlineSubPage *self,
                                       const char     *title,
                                       const char     *subtitle,
                                       GtkWidget      *page);
void       midline_sub_page_pack_end  (MidlineSubPage *self,
                                       GtkWidget      *widget);
void       midline_sub_page_hide_header (MidlineSubPage *self);

G_END_DECLS
