/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Pieces of the sentences of suggestions: dates, doses and names of the person's own entries. */

#include "midline-course-private.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>

/*
 * midline_words_day:
 * @date: a day
 *
 * Returns: (transfer full): “11 March”
 */
char *
midline_words_day (MidlineDate date)
{
  return midline_words_date_range (date, date);
}

/*
 * midline_words_two_days:
 * @first: a day
 * @second: a later one
 *
 * Returns: (transfer full): “3 and 5 March”, “30 March and 2 April”
 */
char *
midline_words_two_days (MidlineDate first,
                        MidlineDate second)
{
  g_autoptr(GDateTime) first_time = midline_date_to_date_time (first);
  g_autoptr(GDateTime) second_time = midline_date_to_date_time (second);
  g_autofree char *first_text = NULL;
  g_autofree char *second_text = NULL;

  if (g_date_time_get_month (first_time) == g_date_time_get_month (second_time))
    {
      /* Translators: the first of two days in one month: the “3” of “3 and 5 March”; if the month
       * comes first in your language, “%B %-d”. See g_date_time_format().
       * xgettext:no-c-format */
      first_text = g_date_time_format (first_time, C_("first of two days", "%-d"));
      /* Translators: the second of two days in one month: the “5 March” of “3 and 5 March”; if the
       * month comes first in your language, “%-d”. See g_date_time_format().
       * xgettext:no-c-format */
      second_text = g_date_time_format (second_time, C_("second of two days", "%-d %B"));
    }
  if (first_text == NULL || second_text == NULL)
    {
      g_free (first_text);
      g_free (second_text);
      first_text = midline_words_day (first);
      second_text = midline_words_day (second);
    }
  /* Translators: two days, for example “3 and 5 March” */
  return g_strdup_printf (C_("two days", "%s and %s"), first_text, second_text);
}

/*
 * midline_words_worse:
 * @morning: a morning that was worse than usual
 *
 * Returns: how much, as it stands after “it was”
 */
const char *
midline_words_worse (MidlineMorning morning)
{
  return morning == MIDLINE_MORNING_3_OR_MORE_WORSE ? _("3 or more points worse than usual")
                                                    : _("2 points worse than usual");
}

/*
 * midline_course_get_name:
 * @self: what the rules read
 * @exercise_id: id of an exercise
 *
 * Returns: its name; the id where it is no longer known
 */
const char *
midline_course_get_name (const MidlineCourse *self,
                         const char          *exercise_id)
{
  const MidlineExercise *exercise = midline_catalogue_lookup (self->catalogue, exercise_id);

  return exercise != NULL ? exercise->name : exercise_id;
}
