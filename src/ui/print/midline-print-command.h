/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean    midline_print_command_is_asked   (int           argc,
                                              char        **argv);
int         midline_print_command_run        (int           argc,
                                              char        **argv);
void        midline_print_command_describe   (GApplication *application);
const char *midline_print_command_find_stray (GVariantDict *options);

G_END_DECLS
