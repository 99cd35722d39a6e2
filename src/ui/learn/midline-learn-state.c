/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-learn-state.h"

#include "midline-lesson-drawings.h"
#include "midline-words.h"

#include <glib/gi18n-lib.h>

static void
lesson_row_free (gpointer data)
{
  MidlineLessonRow *row = data;

  g_free (row->title);
  g_free (row->details);
  g_free (row);
}

static char *
describe_lesson (const MidlineLesson *lesson,
                 MidlineDate          read_on)
{
  g_autofree char *date = NULL;
  g_autofree char *questions = NULL;

  if (read_on != MIDLINE_NO_DATE)
    {
      date = midline_words_date_full (read_on);
      /* Translators: a lesson in a list, for example “4 min · read on 8 March 2026” */
      return g_strdup_printf (_("%d min · read on %s"), lesson->minutes, date);
    }
  if (lesson->questions->len == 0)
    /* Translators: how long a lesson takes, for example “4 min” */
    return g_strdup_printf (_("%d min"), lesson->minutes);
  questions = g_strdup_printf (ngettext ("%u question at the end", "%u questions at the end",
                                         lesson->questions->len), lesson->questions->len);
  /* Translators: a lesson in a list, for example “5 min · 2 questions at the end” */
  return g_strdup_printf (_("%d min · %s"), lesson->minutes, questions);
}

static MidlineLessonRow *
lesson_row_new (const MidlineLesson *lesson,
                guint                number,
                MidlineDate          read_on)
{
  MidlineLessonRow *row = g_new0 (MidlineLessonRow, 1);
  MidlineLessonDrawings drawings;

  midline_lesson_drawings_init (&drawings, lesson);
  row->id = lesson->id;
  /* Translators: number and title of a lesson, for example “3. The inner quad” */
  row->title = g_strdup_printf (_("%u. %s"), number, lesson->title);
  row->details = describe_lesson (lesson, read_on);
  row->structure_id = lesson->structure_ids[0];
  row->drawing = drawings.kinds[midline_lesson_drawings_find (&drawings, 0, row->structure_id)];
  row->is_read = read_on != MIDLINE_NO_DATE;
  return row;
}

static char *
describe_course (GPtrArray *lessons)
{
  int minutes = 0;
  g_autofree char *length = NULL;

  for (guint i = 0; i < lessons->len; i++)
    minutes += ((MidlineLesson *) lessons->pdata[i])->minutes;
  /* Translators: first the number of lessons, then the minutes for all of them together */
  length = g_strdup_printf (ngettext ("%u short lesson, about %d minutes.",
                                      "%u short lessons, about %d minutes in all.", lessons->len),
                            lessons->len, minutes);
  /* Translators: the second sentence, “6 short lessons, about 30 minutes in all.”, comes as %s */
  return g_strdup_printf (_("What pulls on the kneecap, and what helps. %s"), length);
}

/**
 * midline_learn_state_from:
 * @lessons: (element-type MidlineLesson): in reading order
 * @read_on: for each lesson the day it was read, or %MIDLINE_NO_DATE
 * @n_exercises: exercises in the library
 * @n_videos: linked videos
 *
 * Works out what the Learn page shows. The first lesson that was not read is the next one, also
 * when later ones were read; when all are read none is.
 *
 * Returns: (transfer full): the state; it borrows from @lessons
 */
MidlineLearnState *
midline_learn_state_from (GPtrArray         *lessons,
                          const MidlineDate *read_on,
                          guint              n_exercises,
                          guint              n_videos)
{
  MidlineLearnState *self = g_new0 (MidlineLearnState, 1);
  gboolean has_next = FALSE;
  guint n_read = 0;

  self->lessons = g_ptr_array_new_with_free_func (lesson_row_free);
  for (guint i = 0; i < lessons->len; i++)
    {
      MidlineLessonRow *row = lesson_row_new (lessons->pdata[i], i + 1, read_on[i]);

      row->is_next = !row->is_read && !has_next;
      has_next = has_next || row->is_next;
      n_read += row->is_read ? 1 : 0;
      g_ptr_array_add (self->lessons, row);
    }
  self->intro = describe_course (lessons);
  /* Translators: how many lessons were read, for example “2 of 6 read” */
  self->read_count = g_strdup_printf (_("%u of %u read"), n_read, lessons->len);
  self->library = g_strdup_printf (ngettext ("%u exercise", "%u exercises", n_exercises),
                                   n_exercises);
  self->videos = g_strdup_printf (ngettext ("%u linked, opens in your browser",
                                            "%u linked, open in your browser", n_videos),
                                  n_videos);
  return self;
}

/** midline_learn_state_free: frees a state; %NULL is fine. */
void
midline_learn_state_free (MidlineLearnState *self)
{
  if (self == NULL)
    return;
  g_free (self->intro);
  g_free (self->read_count);
  g_free (self->library);
  g_free (self->videos);
  g_ptr_array_unref (self->lessons);
  g_free (self);
}
