/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * MidlineAutostart:
 * @MIDLINE_AUTOSTART_OFF: Midline does not start by itself
 * @MIDLINE_AUTOSTART_BY_PORTAL: the desktop's portal starts it at log-in
 * @MIDLINE_AUTOSTART_BY_FILE: a file in the autostart folder does
 * @MIDLINE_AUTOSTART_REFUSED: the person or the system said no to the portal
 *
 * Whether and how Midline starts in the background at log-in.
 */
typedef enum {
  MIDLINE_AUTOSTART_OFF,
  MIDLINE_AUTOSTART_BY_PORTAL,
  MIDLINE_AUTOSTART_BY_FILE,
  MIDLINE_AUTOSTART_REFUSED,
} MidlineAutostart;

/**
 * MidlineAutostartPlace:
 * @application_id: names the file
 * @config_folder: folder that holds “autostart”, usually $XDG_CONFIG_HOME
 * @program: absolute path of the installed program; it need not lie on $PATH
 * @is_sandboxed: a file written there would not be seen by the desktop
 * @connection: (nullable): the session bus, for the portal
 *
 * Where autostart is switched. Everything is borrowed.
 */
typedef struct {
  const char *application_id;
  const char *config_folder;
  const char *program;
  gboolean is_sandboxed;
  GDBusConnection *connection;
} MidlineAutostartPlace;

void             midline_autostart_set_async  (const MidlineAutostartPlace  *place,
                                               gboolean                      enabled,
                                               const char                   *reason,
                                               GCancellable                 *cancellable,
                                               GAsyncReadyCallback           callback,
                                               gpointer                      user_data);
MidlineAutostart midline_autostart_set_finish (GAsyncResult                 *result,
                                               GError                      **error);

G_END_DECLS
