/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-program.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * MidlineSettingLines:
 *
 * Lines of text that belong to the person, such as the name on the printed plan, in the entries in
 * which they are typed. A line is saved half a second after the last key.
 */
typedef struct _MidlineSettingLines MidlineSettingLines;

MidlineSettingLines *midline_setting_lines_new    (MidlineProgram      *program);
void                 midline_setting_lines_free   (MidlineSettingLines *self);
void                 midline_setting_lines_add    (MidlineSettingLines *self,
                                                   const char          *key,
                                                   GtkEditable         *entry);
void                 midline_setting_lines_reload (MidlineSettingLines *self);
void                 midline_setting_lines_save   (MidlineSettingLines *self);

G_END_DECLS
