/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-first-run.h"

struct _MidlineFirstRun {
  AdwBin parent_instance;

  MidlineProgram *program; /* (owned) */
};

G_DEFINE_FINAL_TYPE (MidlineFirstRun, midline_first_run, ADW_TYPE_BIN)

static void
midline_first_run_dispose (GObject *object)
{
  MidlineFirstRun *self = MIDLINE_FIRST_RUN (object);

  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_first_run_parent_class)->dispose (object);
}

static void
midline_first_run_class_init (MidlineFirstRunClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = midline_first_run_dispose;
  g_signal_new ("finished", MIDLINE_TYPE_FIRST_RUN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);
  g_signal_new ("show-learn", MIDLINE_TYPE_FIRST_RUN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);
}

static void
midline_first_run_init (MidlineFirstRun *self)
{
}

/** midline_first_run_new: The questions before a plan: welcome, safety, knee and week, the plan ready. Signals: finished, show-learn. */
GtkWidget *
midline_first_run_new (MidlineProgram *program, gboolean can_cancel)
{
  MidlineFirstRun *self = g_object_new (MIDLINE_TYPE_FIRST_RUN, NULL);

  self->program = g_object_ref (program);
  return GTK_WIDGET (self);
}
