/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** MidlinePoEntry: one message of a catalogue. */
typedef struct {
  char *flags;     /* (owned) (nullable) “c-format” */
  char *context;   /* (owned) (nullable) msgctxt */
  char *id;        /* (owned) msgid */
  char *id_plural; /* (owned) (nullable) msgid_plural */
} MidlinePoEntry;

/** MidlinePoTranslate: gives the translation of @text. Returns: (transfer full) */
typedef char *(*MidlinePoTranslate) (const char *text);

GPtrArray *midline_po_parse (const char         *text,
                             GError            **error);
char      *midline_po_write (GPtrArray          *entries,
                             const char         *language,
                             MidlinePoTranslate  translate);

G_END_DECLS
