/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-time-off-state.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>

/** midline_time_off_state_free: frees the state. */
void
midline_time_off_state_free (MidlineTimeOffState *self)
{
  g_free (self->title);
  g_free (self->words);
  g_free (self);
}

static char *
dup_title (const MidlineTimeOff *stretch,
           MidlineDate           date,
           MidlineDate           today)
{
  g_autofree char *last = midline_words_date_medium (stretch->last);

  if (stretch->last > date)
    /* Translators: a date, for example “Time off until Sat, 14 March” */
    return g_strdup_printf (_("Time off until %s"), last);
  return g_strdup (date == today ? _("Time off today") : _("Time off on this day"));
}

/**
 * midline_time_off_state_from:
 * @stretch: (nullable): the time off that holds @date
 * @date: the day in view
 * @today: the present day
 *
 * Returns: (transfer full): what the day shows of it
 */
MidlineTimeOffState *
midline_time_off_state_from (const MidlineTimeOff *stretch,
                             MidlineDate           date,
                             MidlineDate           today)
{
  MidlineTimeOffState *self = g_new0 (MidlineTimeOffState, 1);

  self->is_shown = stretch != NULL;
  if (stretch == NULL)
    return self;
  self->title = dup_title (stretch, date, today);
  /* Translators: why, for example “Ill. Nothing is missed, and nothing has to be made up.” */
  self->words = g_strdup_printf (_("%s. Nothing is missed, and nothing has to be made up."),
                                 midline_time_off_kind_get_name (stretch->kind));
  self->way = date == today && stretch->first < today ? MIDLINE_TIME_OFF_END
                                                      : MIDLINE_TIME_OFF_REMOVE;
  self->way_name = self->way == MIDLINE_TIME_OFF_END ? _("I’m Back") : _("Remove");
  return self;
}

/**
 * midline_time_off_dup_span_words:
 * @first: the first day
 * @last: the last day, included
 *
 * Returns: (transfer full): “11 – 14 March: 4 days”
 */
char *
midline_time_off_dup_span_words (MidlineDate first,
                                 MidlineDate last)
{
  int n_days = last - first + 1;
  g_autofree char *span = n_days == 1 ? midline_words_date_long (first)
                                      : midline_words_date_range (first, last);

  /* Translators: days and how many they are, for example “11 – 14 March: 4 days” */
  return g_strdup_printf (ngettext ("%s: %d day", "%s: %d days", (gulong) n_days), span, n_days);
}
