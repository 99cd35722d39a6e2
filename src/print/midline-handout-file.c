/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* A handout as a file, whatever is in it: complete or not there. */
#include "midline-handout-file.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

G_DEFINE_QUARK (midline-handout-error-quark, midline_handout_error)

/* Follows links and refuses what must not be replaced by a file. */
static char *
resolve_target (const char  *path,
                GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *shown = g_filename_display_name (path);
  g_autofree char *shown_folder = g_filename_display_name (folder);

  if (g_file_test (path, G_FILE_TEST_EXISTS) && !g_file_test (path, G_FILE_TEST_IS_REGULAR))
    {
      g_set_error (error, MIDLINE_HANDOUT_ERROR, MIDLINE_HANDOUT_ERROR_NOT_A_FILE,
                   /* Translators: the argument is a path. */
                   _("The plan was not saved: “%s” is not a file that can be replaced."), shown);
      return NULL;
    }
  if (!g_file_test (folder, G_FILE_TEST_IS_DIR))
    {
      g_set_error (error, MIDLINE_HANDOUT_ERROR, MIDLINE_HANDOUT_ERROR_NO_FOLDER,
                   /* Translators: the argument is a path. */
                   _("The plan was not saved: there is no folder “%s”."), shown_folder);
      return NULL;
    }
  if (g_file_test (path, G_FILE_TEST_EXISTS))
    return realpath (path, NULL);
  return g_strdup (path);
}

static void
set_write_error (GError       **error,
                 const char    *path,
                 const GError  *cause)
{
  g_autofree char *shown = g_filename_display_name (path);

  if (g_error_matches (cause, G_FILE_ERROR, G_FILE_ERROR_NOSPC))
    g_set_error (error, MIDLINE_HANDOUT_ERROR, MIDLINE_HANDOUT_ERROR_NO_SPACE,
                 /* Translators: the argument is a path. */
                 _("The plan was not saved: the disk with “%s” is full."), shown);
  else
    g_set_error (error, MIDLINE_HANDOUT_ERROR, MIDLINE_HANDOUT_ERROR_NOT_WRITABLE,
                 /* Translators: a path, then what the system says. */
                 _("The plan was not saved: “%s” cannot be written (%s)."), shown,
                 cause->message);
}

/**
 * midline_handout_file_write:
 * @bytes: what the file holds
 * @path: the file to write; one that exists is replaced
 * @error: return location for a #MidlineHandoutError
 *
 * Writes a file. It is complete or not there: it is written beside its place and moved there.
 *
 * Returns: whether it was written
 */
gboolean
midline_handout_file_write (GBytes      *bytes,
                            const char  *path,
                            GError     **error)
{
  g_autoptr (GError) cause = NULL;
  g_autofree char *target = NULL;
  const char *data;
  gsize size;

  g_return_val_if_fail (bytes != NULL && path != NULL, FALSE);

  target = resolve_target (path, error);
  if (target == NULL)
    return FALSE;

  data = g_bytes_get_data (bytes, &size);
  if (g_file_set_contents_full (target, data, (gssize) size,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                0666, &cause))
    return TRUE;
  set_write_error (error, path, cause);
  return FALSE;
}
