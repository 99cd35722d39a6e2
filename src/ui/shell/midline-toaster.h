/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** MidlineToaster: shows one toast at a time, the newest one, in an overlay. */
typedef struct _MidlineToaster MidlineToaster;

MidlineToaster *midline_toaster_new  (AdwToastOverlay *overlay);
void            midline_toaster_free (MidlineToaster  *self);
void            midline_toaster_show (MidlineToaster  *self,
                                      const char      *words,
                                      gboolean         with_undo);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineToaster, midline_toaster_free)

G_END_DECLS
