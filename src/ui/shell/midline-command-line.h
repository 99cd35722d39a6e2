/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * MidlineCommand:
 *
 * What a command line asks for: at most one of an action, words for standard output and a refusal.
 */
typedef struct {
  const char *action_name; /* (nullable) an action of the application */
  GVariant *parameter;     /* (owned) (nullable) for the action */
  char *answer;            /* (owned) (nullable) one line for standard output */
  char *refusal;           /* (owned) (nullable) one line for standard error */
  int status;              /* exit status with an answer or a refusal: 1 for something that is not
                            * there, 2 for a wrong command line */
} MidlineCommand;

MidlineCommand *midline_command_line_read     (GVariantDict   *options);
void            midline_command_line_describe (GApplication   *application);
void            midline_command_free          (MidlineCommand *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MidlineCommand, midline_command_free)

G_END_DECLS
