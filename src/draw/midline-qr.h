/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-palette.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/** Light modules that a reader needs on each side of a code (ISO/IEC 18004). */
#define MIDLINE_QR_QUIET_MODULES 4

/**
 * MidlineQrError:
 * @MIDLINE_QR_ERROR_EMPTY: there is nothing to encode
 * @MIDLINE_QR_ERROR_TOO_LONG: the text is longer than any code holds
 * @MIDLINE_QR_ERROR_FAILED: the encoder gave up
 *
 * Why there is no code. Each message is a sentence for people.
 */
typedef enum {
  MIDLINE_QR_ERROR_EMPTY,
  MIDLINE_QR_ERROR_TOO_LONG,
  MIDLINE_QR_ERROR_FAILED,
} MidlineQrError;
#define MIDLINE_QR_ERROR (midline_qr_error_quark ())
GQuark midline_qr_error_quark (void);

/**
 * MidlineQr:
 *
 * A QR code as a square of dark and light modules. An immutable, reference-counted value.
 */
typedef struct _MidlineQr MidlineQr;

MidlineQr *midline_qr_new           (const char           *text,
                                     GError              **error);
MidlineQr *midline_qr_ref           (MidlineQr            *self);
void       midline_qr_unref         (MidlineQr            *self);
int        midline_qr_get_n_modules (const MidlineQr      *self);
gboolean   midline_qr_is_dark       (const MidlineQr      *self,
                                     int                   column,
                                     int                   row);
double     midline_qr_get_size      (const MidlineQr      *self,
                                     double                module);
void       midline_qr_draw          (const MidlineQr      *self,
                                     cairo_t              *cr,
                                     const MidlinePalette *palette,
                                     double                x,
                                     double                y,
                                     double                size);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineQr, midline_qr_unref)

G_END_DECLS
