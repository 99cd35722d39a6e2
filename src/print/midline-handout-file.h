/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MidlineHandoutError:
 * @MIDLINE_HANDOUT_ERROR_NO_FOLDER: the folder of the file does not exist
 * @MIDLINE_HANDOUT_ERROR_NOT_A_FILE: the path names a folder or a device
 * @MIDLINE_HANDOUT_ERROR_NO_SPACE: the disk is full
 * @MIDLINE_HANDOUT_ERROR_NOT_WRITABLE: the file cannot be written for another reason
 *
 * What keeps a sheet from being written. Each message is a sentence for people.
 */
typedef enum {
  MIDLINE_HANDOUT_ERROR_NO_FOLDER,
  MIDLINE_HANDOUT_ERROR_NOT_A_FILE,
  MIDLINE_HANDOUT_ERROR_NO_SPACE,
  MIDLINE_HANDOUT_ERROR_NOT_WRITABLE,
} MidlineHandoutError;
#define MIDLINE_HANDOUT_ERROR (midline_handout_error_quark ())
GQuark   midline_handout_error_quark (void);

gboolean midline_handout_file_write  (GBytes      *bytes,
                                      const char  *path,
                                      GError     **error);

G_END_DECLS
