/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-exercise-page.h"

struct _MidlineExercisePage {
  AdwBin parent_instance;

  MidlineProgram *program; /* (owned) */
};

G_DEFINE_FINAL_TYPE (MidlineExercisePage, midline_exercise_page, ADW_TYPE_BIN)

static void
midline_exercise_page_dispose (GObject *object)
{
  MidlineExercisePage *self = MIDLINE_EXERCISE_PAGE (object);

  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_exercise_page_parent_class)->dispose (object);
}

static void
midline_exercise_page_class_init (MidlineExercisePageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = midline_exercise_page_dispose;
}

static void
midline_exercise_page_init (MidlineExercisePage *self)
{
}

/** midline_exercise_page_new: One exercise in detail. */
GtkWidget *
midline_exercise_page_new (MidlineProgram *program, const char *exercise_id)
{
  MidlineExercisePage *self = g_object_new (MIDLINE_TYPE_EXERCISE_PAGE, NULL);

  self->program = g_object_ref (program);
  return GTK_WIDGET (self);
}
