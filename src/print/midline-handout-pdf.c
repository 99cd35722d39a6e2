/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-handout-pdf.h"

#include "midline-handout-painter.h"

#include <cairo-pdf.h>

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

/**
 * midline_handout_pdf_write:
 * @document: pages as data
 * @path: the file to write; one that exists is replaced
 * @error: return location for a #MidlineHandoutError
 *
 * Writes all pages into a PDF file.
 *
 * Returns: whether it was written
 */
gboolean
midline_handout_pdf_write (const MidlinePrintDocument  *document,
                           const char                  *path,
                           GError                     **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (document != NULL && path != NULL, FALSE);

  bytes = midline_handout_pdf_render (document);
  return midline_handout_file_write (bytes, path, error);
}
