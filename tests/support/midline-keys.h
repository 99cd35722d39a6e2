/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Does what a key does at the focus of @window: key controllers and shortcuts from the focus out,
 * then those of the whole window. There are no events, so it needs no window manager. Returns
 * whether something took the key. */
gboolean midline_stage_press (GtkWindow       *window,
                              guint            key,
                              GdkModifierType  modifiers);

G_END_DECLS
