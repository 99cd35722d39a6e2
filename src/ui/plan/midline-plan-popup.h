/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget  *midline_plan_popup_create_text (const char *text,
                                            const char *css_class);
GtkPopover *midline_plan_popover_new       (GtkWidget  *content,
                                            const char *label);
GtkPopover *midline_plan_popover_new_text  (const char *text);

void        midline_plan_popup_open        (GtkWidget  *owner,
                                            GtkPopover *popover);
void        midline_plan_popup_open_menu   (GtkWidget  *owner,
                                            GMenuModel *menu);

G_END_DECLS
