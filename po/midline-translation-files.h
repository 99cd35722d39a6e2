/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The two files of po/ that follow from the rest of the tree. The tool writes them, a test tells
 * when they are stale. */

char  *midline_translation_write_content_strings (const char *source_folder,
                                                  GError    **error);
char  *midline_translation_write_potfiles        (const char *source_folder,
                                                  GError    **error);
gboolean midline_translation_has_strings         (const char *file_name,
                                                  const char *text);

G_END_DECLS
