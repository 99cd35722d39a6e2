/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-sample.h"
#include "midline-window.h"

G_BEGIN_DECLS

/* Drives real windows for the tests of the pages, the demo and the benchmarks. */

void           midline_stage_init          (void);
MidlineWindow *midline_stage_open_window   (MidlineSample  *sample,
                                            int             width,
                                            int             height);
void           midline_stage_settle        (void);
void           midline_stage_close         (GtkWindow      *window);
void           midline_stage_set_dark      (gboolean        dark);
gboolean       midline_stage_save_picture  (GtkWidget      *widget,
                                            const char     *path);
GtkWidget     *midline_stage_find          (GtkWidget      *root,
                                            GType           type,
                                            const char     *label);
void           midline_stage_click         (GtkWidget      *root,
                                            const char     *label);

void           midline_stage_click_all     (GtkWidget      *root,
                                            const char     *label);

/* Calls @visit for every visible widget below @root, itself included. */
void           midline_stage_walk          (GtkWidget      *root,
                                            void          (*visit) (GtkWidget *widget,
                                                                    gpointer   user_data),
                                            gpointer        user_data);

G_END_DECLS
