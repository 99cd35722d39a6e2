/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-handout-progress.h"

static void
remark_free (MidlineHandoutRemark *self)
{
  g_free (self->words);
  g_free (self->detail);
  g_free (self);
}

static void
chart_free (MidlineHandoutChart *self)
{
  g_free (self->title);
  g_free (self->value);
  g_clear_pointer (&self->chart, midline_chart_unref);
  g_free (self->sentence);
  g_free (self);
}

static void
add_chart (GPtrArray    *charts,
           const char   *title,
           const char   *value,
           MidlineChart *chart,
           const char   *sentence)
{
  MidlineHandoutChart *entry = g_new0 (MidlineHandoutChart, 1);

  entry->title = g_strdup (title);
  entry->value = g_strdup (value);
  entry->chart = chart != NULL ? midline_chart_ref (chart) : NULL;
  entry->sentence = g_strdup (sentence);
  g_ptr_array_add (charts, entry);
}

static void
add_remark (GPtrArray  *remarks,
            const char *words,
            const char *detail)
{
  MidlineHandoutRemark *remark = g_new0 (MidlineHandoutRemark, 1);

  remark->words = g_strdup (words);
  remark->detail = g_strdup (detail);
  g_ptr_array_add (remarks, remark);
}

/**
 * midline_handout_progress_new:
 * @week_start: first day of the running week
 *
 * Returns: (transfer full): a summary in which nothing was planned and nothing entered
 */
MidlineHandoutProgress *
midline_handout_progress_new (MidlineDate week_start)
{
  MidlineHandoutProgress *self = g_new0 (MidlineHandoutProgress, 1);

  for (int i = 0; i < MIDLINE_PROGRESS_WEEKS; i++)
    self->weeks[i].start = week_start - 7 * (MIDLINE_PROGRESS_WEEKS - 1 - i);
  self->pain = g_ptr_array_new_with_free_func ((GDestroyNotify) chart_free);
  self->answers = g_ptr_array_new_with_free_func ((GDestroyNotify) remark_free);
  self->time_off = g_ptr_array_new_with_free_func ((GDestroyNotify) remark_free);
  self->doses = g_ptr_array_new_with_free_func ((GDestroyNotify) chart_free);
  self->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) remark_free);
  self->notes = g_ptr_array_new_with_free_func ((GDestroyNotify) remark_free);
  return self;
}

/**
 * midline_handout_progress_free:
 * @self: (nullable): a summary
 */
void
midline_handout_progress_free (MidlineHandoutProgress *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->calendar, midline_chart_unref);
  g_free (self->calendar_words);
  g_free (self->pain_words);
  g_ptr_array_unref (self->pain);
  g_ptr_array_unref (self->answers);
  g_ptr_array_unref (self->time_off);
  g_ptr_array_unref (self->doses);
  g_ptr_array_unref (self->changes);
  g_ptr_array_unref (self->notes);
  g_free (self);
}

/**
 * midline_handout_progress_add_pain:
 * @self: a summary
 * @title: an activity
 * @value: (nullable): the newest entry, “1 of 10 now”
 * @chart: (nullable): its weeks, NULL before the first entry
 * @sentence: the same in words
 */
void
midline_handout_progress_add_pain (MidlineHandoutProgress *self,
                                   const char             *title,
                                   const char             *value,
                                   MidlineChart           *chart,
                                   const char             *sentence)
{
  g_return_if_fail (self != NULL && title != NULL && sentence != NULL);

  add_chart (self->pain, title, value, chart, sentence);
}

/**
 * midline_handout_progress_add_dose:
 * @self: a summary
 * @title: an exercise
 * @chart: (nullable): its dose over time, NULL where it was done on too few days
 * @sentence: the same in words
 */
void
midline_handout_progress_add_dose (MidlineHandoutProgress *self,
                                   const char             *title,
                                   MidlineChart           *chart,
                                   const char             *sentence)
{
  g_return_if_fail (self != NULL && title != NULL && sentence != NULL);

  add_chart (self->doses, title, NULL, chart, sentence);
}

/** midline_handout_progress_add_answer: adds how the knee was in a week, newest last. */
void
midline_handout_progress_add_answer (MidlineHandoutProgress *self,
                                     const char             *words,
                                     const char             *detail)
{
  g_return_if_fail (self != NULL && words != NULL);

  add_remark (self->answers, words, detail);
}

/** midline_handout_progress_add_time_off: adds days off, older than the ones before. */
void
midline_handout_progress_add_time_off (MidlineHandoutProgress *self,
                                       const char             *words,
                                       const char             *detail)
{
  g_return_if_fail (self != NULL && words != NULL);

  add_remark (self->time_off, words, detail);
}

/** midline_handout_progress_add_change: adds a change of the plan, older than the ones before. */
void
midline_handout_progress_add_change (MidlineHandoutProgress *self,
                                     const char             *words,
                                     const char             *detail)
{
  g_return_if_fail (self != NULL && words != NULL);

  add_remark (self->changes, words, detail);
}

/** midline_handout_progress_add_note: adds a note of the person, older than the ones before. */
void
midline_handout_progress_add_note (MidlineHandoutProgress *self,
                                   const char             *words,
                                   const char             *detail)
{
  g_return_if_fail (self != NULL && words != NULL);

  add_remark (self->notes, words, detail);
}
