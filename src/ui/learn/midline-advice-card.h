/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-content.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *midline_advice_card_new (const MidlineAdvice *card,
                                    GPtrArray           *references);

G_END_DECLS
