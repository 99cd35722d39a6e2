/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-handout-pdf.h"

#include "midline-handout-painter.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>
#include <stdlib.h>

G_DEFINE_QUARK (midline-handout-error-quark, midline_handout_error)

static cairo_status_t
append_cb (void                *closure,
           const unsigned char *data,
           unsigned int         length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/* The day of printing is the only date in the file, so that the same plan gives the same file. */
static void
set_metadata (cairo_surface_t            *surface,
              const MidlinePrintDocument *document)
{
  g_autofree char *date = midline_date_to_iso (document->printed_on);
  g_autofree char *instant = g_strconcat (date, "T00:00:00Z", NULL);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, document->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Midline");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, instant);
}

/**
 * midline_handout_pdf_render:
 * @document: pages as data
 *
 * Draws all pages into a PDF in memory. The same document gives the same bytes.
 *
 * Returns: (transfer full): a PDF file
 */
GBytes *
midline_handout_pdf_render (const MidlinePrintDocument *document)
{
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface;
  cairo_t *cr;

  g_return_val_if_fail (document != NULL, NULL);

  surface = cairo_pdf_surface_create_for_stream (append_cb, bytes, document->page_width_pt,
                                                 document->page_height_pt);
  set_metadata (surface, document);
  cr = cairo_create (surface);
  for (guint i = 0; i < document->pages->len; i++)
    {
      midline_handout_painter_draw_page (document, i, cr);
      cairo_show_page (cr);
    }
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
  return g_byte_array_free_to_bytes (bytes);
}

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
 * midline_handout_pdf_write:
 * @document: pages as data
 * @path: the file to write; one that exists is replaced
 * @error: return location for a #MidlineHandoutError
 *
 * Writes all pages into a PDF file. The file is complete or not there: it is written beside its
 * place and moved there.
 *
 * Returns: whether it was written
 */
gboolean
midline_handout_pdf_write (const MidlinePrintDocument  *document,
                           const char                  *path,
                           GError                     **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) cause = NULL;
  g_autofree char *target = NULL;
  const char *data;
  gsize size;

  g_return_val_if_fail (document != NULL && path != NULL, FALSE);

  target = resolve_target (path, error);
  if (target == NULL)
    return FALSE;

  bytes = midline_handout_pdf_render (document);
  data = g_bytes_get_data (bytes, &size);
  if (g_file_set_contents_full (target, data, (gssize) size,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                0666, &cause))
    return TRUE;
  set_write_error (error, path, cause);
  return FALSE;
}
