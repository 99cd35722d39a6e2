/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-store.h"

G_BEGIN_DECLS

/* How what went wrong below becomes an error of the store. Private to this layer. */

MidlineStoreError midline_store_error_from_sqlite (int                extended_code,
                                                   int                system_errno);
MidlineStoreError midline_store_error_from_errno  (int                system_errno);
void              midline_store_set_error         (GError           **error,
                                                   MidlineStoreError  code,
                                                   const char        *detail);
void              midline_store_set_errno         (GError           **error,
                                                   int                system_errno,
                                                   const char        *path);
void              midline_store_set_unknown_value (GError           **error,
                                                   const char        *what,
                                                   const char        *found);

G_END_DECLS
