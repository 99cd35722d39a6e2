/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <curl/curl.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * MidlineCurlLoop:
 *
 * The multi interface of libcurl on the main loop of the thread that makes it: several transfers at
 * a time, without a thread. Private to this layer.
 */
typedef struct _MidlineCurlLoop MidlineCurlLoop;

/**
 * MidlineCurlLoopDone:
 * @handle: a transfer that has come to an end; still in the loop
 * @code: how
 * @user_data: as handed to midline_curl_loop_new()
 *
 * Called from the main loop, outside of libcurl: it may do anything, also close the loop.
 */
typedef void (*MidlineCurlLoopDone) (CURL     *handle,
                                     CURLcode  code,
                                     gpointer  user_data);

MidlineCurlLoop *midline_curl_loop_new    (MidlineCurlLoopDone  done,
                                           gpointer             user_data);
void             midline_curl_loop_close  (MidlineCurlLoop     *self);
gboolean         midline_curl_loop_add    (MidlineCurlLoop     *self,
                                           CURL                *handle);
void             midline_curl_loop_remove (MidlineCurlLoop     *self,
                                           CURL                *handle);

G_END_DECLS
