/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* QR codes as vectors. libqrencode makes the matrix; here it becomes squares on a cairo context. */
#include "midline-qr.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <qrencode.h>

G_DEFINE_QUARK (midline-qr-error-quark, midline_qr_error)

struct _MidlineQr {
  int n_modules;  /* of a side, without the quiet zone */
  guint8 dark[];  /* n_modules × n_modules, row by row, 1 or 0 */
};

static void
set_error (GError **error,
           int      system_error)
{
  if (system_error == ERANGE)
    g_set_error_literal (error, MIDLINE_QR_ERROR, MIDLINE_QR_ERROR_TOO_LONG,
                         _("The address is too long for a QR code."));
  else
    g_set_error (error, MIDLINE_QR_ERROR, MIDLINE_QR_ERROR_FAILED,
                 /* Translators: the argument is what the system says. */
                 _("The QR code could not be made (%s)."), g_strerror (system_error));
}

/**
 * midline_qr_new:
 * @text: what a reader of the code gets, at most 2,331 bytes of UTF-8
 * @error: return location for a #MidlineQrError
 *
 * Encodes a text, byte by byte, with error correction of level M: 15 % of it may be missing.
 *
 * Returns: (transfer full) (nullable): a code
 */
MidlineQr *
midline_qr_new (const char  *text,
                GError     **error)
{
  MidlineQr *self;
  QRcode *code;
  gsize n;

  g_return_val_if_fail (text != NULL, NULL);

  if (*text == '\0')
    {
      g_set_error_literal (error, MIDLINE_QR_ERROR, MIDLINE_QR_ERROR_EMPTY,
                           _("There is no address for a QR code."));
      return NULL;
    }
  code = QRcode_encodeString8bit (text, 0, QR_ECLEVEL_M);
  if (code == NULL)
    {
      set_error (error, errno);
      return NULL;
    }

  n = (gsize) code->width * (gsize) code->width;
  self = g_atomic_rc_box_alloc0 (sizeof (MidlineQr) + n);
  self->n_modules = code->width;
  /* Only the lowest bit of a module is its colour. */
  for (gsize i = 0; i < n; i++)
    self->dark[i] = code->data[i] & 1;
  QRcode_free (code);
  return self;
}

/** midline_qr_ref: Returns: (transfer full): @self */
MidlineQr *
midline_qr_ref (MidlineQr *self)
{
  return g_atomic_rc_box_acquire (self);
}

/** midline_qr_unref: lets go of @self. */
void
midline_qr_unref (MidlineQr *self)
{
  g_atomic_rc_box_release (self);
}

/** midline_qr_get_n_modules: Returns: modules of a side without the quiet zone, 21 to 177 */
int
midline_qr_get_n_modules (const MidlineQr *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_modules;
}

/**
 * midline_qr_is_dark:
 * @self: a code
 * @column: from 0 at the left
 * @row: from 0 at the top
 *
 * Returns: whether a module is dark; everything around the code is light
 */
gboolean
midline_qr_is_dark (const MidlineQr *self,
                    int              column,
                    int              row)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (column < 0 || row < 0 || column >= self->n_modules || row >= self->n_modules)
    return FALSE;
  return self->dark[row * self->n_modules + column];
}

/**
 * midline_qr_get_size:
 * @self: a code
 * @module: width of a module, in any unit
 *
 * Returns: width of the whole code with its quiet zone, in the same unit
 */
double
midline_qr_get_size (const MidlineQr *self,
                     double           module)
{
  g_return_val_if_fail (self != NULL, 0);

  return (self->n_modules + 2 * MIDLINE_QR_QUIET_MODULES) * module;
}

/* Each run of dark modules is one rectangle; all of them are one path, so that nothing shows
 * between neighbours at any scale. */
static void
trace (const MidlineQr *self,
       cairo_t         *cr)
{
  for (int row = 0; row < self->n_modules; row++)
    for (int column = 0; column < self->n_modules; column++)
      {
        int first = column;

        while (midline_qr_is_dark (self, column, row))
          column++;
        if (column > first)
          cairo_rectangle (cr, first, row, column - first, 1);
      }
}

/**
 * midline_qr_draw:
 * @self: a code
 * @cr: a cairo context
 * @palette: the colours; text on paper
 * @x: left edge of the quiet zone
 * @y: top edge of the quiet zone
 * @size: width and height with the quiet zone
 *
 * Draws a code. The paper below it has to be light; it is never mirrored.
 */
void
midline_qr_draw (const MidlineQr      *self,
                 cairo_t              *cr,
                 const MidlinePalette *palette,
                 double                x,
                 double                y,
                 double                size)
{
  double module;

  g_return_if_fail (self != NULL && cr != NULL && palette != NULL);

  module = size / midline_qr_get_size (self, 1);
  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, module, module);
  cairo_translate (cr, MIDLINE_QR_QUIET_MODULES, MIDLINE_QR_QUIET_MODULES);
  midline_palette_set_source (palette, MIDLINE_COLOUR_TEXT, cr);
  cairo_new_path (cr);
  trace (self, cr);
  cairo_fill (cr);
  cairo_restore (cr);
}
