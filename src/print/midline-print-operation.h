/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-handout.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_PRINT_OPERATION (midline_print_operation_get_type ())

/**
 * MidlinePrintOperation:
 *
 * Prints a handout through the print dialog of the system. Pages are laid out for the paper that
 * is chosen there; on a paper other than A4 and Letter the A4 pages are fitted in.
 */
G_DECLARE_FINAL_TYPE (MidlinePrintOperation, midline_print_operation, MIDLINE, PRINT_OPERATION,
                      GtkPrintOperation)

GtkPrintOperation *midline_print_operation_new (MidlineHandoutInput         *take_input,
                                                const MidlineHandoutOptions *options,
                                                MidlinePaper                 paper);

G_END_DECLS
