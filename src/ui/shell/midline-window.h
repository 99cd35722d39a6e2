/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-reminders.h"
#include "midline-videos.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_WINDOW (midline_window_get_type ())

/**
 * MidlineWindow:
 *
 * The one window: the four views, the pages opened from them, first run, and the page that stands
 * in when the records cannot be opened. Pages reach each other only through its actions (see
 * midline-window-actions.c).
 */
G_DECLARE_FINAL_TYPE (MidlineWindow, midline_window, MIDLINE, WINDOW, AdwApplicationWindow)

MidlineWindow  *midline_window_new          (GtkApplication *application,
                                             GSettings      *settings);
void            midline_window_set_program  (MidlineWindow  *self,
                                             MidlineProgram *program);
MidlineProgram *midline_window_get_program  (MidlineWindow  *self);
void            midline_window_set_reminders (MidlineWindow    *self,
                                              MidlineReminders *reminders);
MidlineReminders *midline_window_get_reminders (MidlineWindow  *self);
void            midline_window_set_videos    (MidlineWindow    *self,
                                              MidlineVideos    *videos);
MidlineVideos  *midline_window_get_videos    (MidlineWindow    *self);
void            midline_window_show_cover   (MidlineWindow  *self,
                                             GtkWidget      *cover);
GtkWidget      *midline_window_get_cover    (MidlineWindow  *self);
void            midline_window_show_page    (MidlineWindow  *self,
                                             const char     *name);
void            midline_window_show_day     (MidlineWindow  *self,
                                             MidlineDate     date);
void            midline_window_push         (MidlineWindow  *self,
                                             const char     *title,
                                             const char     *subtitle,
                                             GtkWidget      *page);
void            midline_window_push_whole   (MidlineWindow  *self,
                                             const char     *title,
                                             GtkWidget      *page);
gboolean        midline_window_shows        (MidlineWindow  *self,
                                             GType           page_type);
GSettings      *midline_window_get_settings (MidlineWindow  *self);
void            midline_window_turn_page    (MidlineWindow  *self,
                                             const char     *title,
                                             const char     *subtitle,
                                             GtkWidget      *page);
void            midline_window_go_back      (MidlineWindow  *self);
void            midline_window_go_home      (MidlineWindow  *self);
void            midline_window_toast        (MidlineWindow  *self,
                                             const char     *words,
                                             gboolean        with_undo);
void            midline_window_start_first_run (MidlineWindow *self,
                                                gboolean       can_cancel);

G_END_DECLS
