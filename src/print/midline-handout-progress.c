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
    {
      self->weeks[i].start = week_start - 7 * (MIDLINE_PROGRESS_WEEKS - 1 - i);
      for (int k = 0; k < MIDLINE_N_ACTIVITIES; k++)
        self->weeks[i].pain_0_to_10[k] = MIDLINE_PAIN_NOT_TRIED;
    }
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
  g_ptr_array_unref (self->changes);
  g_ptr_array_unref (self->notes);
  g_free (self);
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

/** midline_handout_progress_count_pain: Returns: weeks in which the pain of @activity was said */
guint
midline_handout_progress_count_pain (const MidlineHandoutProgress *self,
                                     MidlineActivity               activity)
{
  guint n = 0;

  g_return_val_if_fail (self != NULL && (guint) activity < MIDLINE_N_ACTIVITIES, 0);

  for (int i = 0; i < MIDLINE_PROGRESS_WEEKS; i++)
    n += self->weeks[i].pain_0_to_10[activity] >= 0;
  return n;
}
