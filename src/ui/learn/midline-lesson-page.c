/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-lesson-page.h"

struct _MidlineLessonPage {
  AdwBin parent_instance;

  MidlineProgram *program; /* (owned) */
};

G_DEFINE_FINAL_TYPE (MidlineLessonPage, midline_lesson_page, ADW_TYPE_BIN)

static void
midline_lesson_page_dispose (GObject *object)
{
  MidlineLessonPage *self = MIDLINE_LESSON_PAGE (object);

  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_lesson_page_parent_class)->dispose (object);
}

static void
midline_lesson_page_class_init (MidlineLessonPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = midline_lesson_page_dispose;
}

static void
midline_lesson_page_init (MidlineLessonPage *self)
{
}

/** midline_lesson_page_new: One lesson in two voices. */
GtkWidget *
midline_lesson_page_new (MidlineProgram *program, const char *lesson_id)
{
  MidlineLessonPage *self = g_object_new (MIDLINE_TYPE_LESSON_PAGE, NULL);

  self->program = g_object_ref (program);
  return GTK_WIDGET (self);
}
