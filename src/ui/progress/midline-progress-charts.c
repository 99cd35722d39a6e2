/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The weeks and the year of Progress, drawn and in words. */
#include "midline-progress-charts.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>

static const MidlineTrainingWeek *
get_week (const GArray *weeks,
          guint         index)
{
  return &g_array_index (weeks, MidlineTrainingWeek, index);
}

/* The last week is the running one. */
static MidlineChartWeekKind
get_week_kind (const GArray *weeks,
               guint         index)
{
  const MidlineCompletion *completion = &get_week (weeks, index)->completion;

  if (completion->is_off)
    return MIDLINE_CHART_WEEK_OFF;
  if (completion->sessions_planned == 0)
    return MIDLINE_CHART_WEEK_NONE;
  if (index + 1 == weeks->len)
    return MIDLINE_CHART_WEEK_RUNNING;
  return midline_completion_counts (completion) ? MIDLINE_CHART_WEEK_REACHED
                                                : MIDLINE_CHART_WEEK_BELOW;
}

static guint
get_first_bar (const GArray *weeks)
{
  return weeks->len > MIDLINE_PROGRESS_MOST_BARS ? weeks->len - MIDLINE_PROGRESS_MOST_BARS : 0;
}

static char *
dup_week_words (const GArray *weeks,
                guint         index)
{
  const MidlineTrainingWeek *week = get_week (weeks, index);
  const MidlineCompletion *completion = &week->completion;
  g_autofree char *range = midline_words_date_range (week->start, week->start + 6);

  switch (get_week_kind (weeks, index))
    {
    case MIDLINE_CHART_WEEK_OFF:
      /* Translators: a week as “9 – 15 March” */
      return g_strdup_printf (_("%s: marked off, does not count"), range);
    case MIDLINE_CHART_WEEK_NONE:
      return g_strdup_printf (_("%s: no session planned"), range);
    case MIDLINE_CHART_WEEK_RUNNING:
      /* Translators: as in “9 – 15 March: 1 of 2 sessions, still running” */
      return g_strdup_printf (ngettext ("%s: %d of %d session, still running",
                                        "%s: %d of %d sessions, still running",
                                        (gulong) completion->sessions_planned),
                              range, completion->sessions_done, completion->sessions_planned);
    case MIDLINE_CHART_WEEK_REACHED:
    case MIDLINE_CHART_WEEK_BELOW:
    default:
      /* Translators: as in “9 – 15 March: 4 of 5 sessions” */
      return g_strdup_printf (ngettext ("%s: %d of %d session", "%s: %d of %d sessions",
                                        (gulong) completion->sessions_planned),
                              range, completion->sessions_done, completion->sessions_planned);
    }
}

/**
 * midline_progress_chart_weeks:
 * @weeks: (element-type MidlineTrainingWeek): the running one last, at least one
 *
 * Returns: (transfer full): the newest weeks as bars
 */
MidlineChart *
midline_progress_chart_weeks (const GArray *weeks)
{
  guint first = get_first_bar (weeks);
  g_autoptr (GArray) bars = g_array_new (FALSE, FALSE, sizeof (MidlineChartWeek));
  MidlineChart *chart;

  for (guint i = first; i < weeks->len; i++)
    {
      const MidlineCompletion *completion = &get_week (weeks, i)->completion;
      const MidlineChartWeek bar = {
        .kind = get_week_kind (weeks, i),
        .share = completion->sessions_planned > 0
          ? (double) completion->sessions_done / completion->sessions_planned : 0,
      };

      g_array_append_val (bars, bar);
    }
  chart = midline_chart_new_weeks ((const MidlineChartWeek *) bars->data, bars->len);
  for (guint i = first; i < weeks->len; i++)
    {
      g_autofree char *words = dup_week_words (weeks, i);

      midline_chart_set_words (chart, i - first, words);
    }
  return chart;
}

/**
 * midline_progress_words_weeks:
 * @weeks: (element-type MidlineTrainingWeek): as for the bars
 *
 * Returns: (transfer full): the bars in words
 */
char *
midline_progress_words_weeks (const GArray *weeks)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  guint n[MIDLINE_CHART_WEEK_OFF + 1] = { 0 };
  guint n_past;

  for (guint i = get_first_bar (weeks); i < weeks->len; i++)
    n[get_week_kind (weeks, i)]++;
  n_past = n[MIDLINE_CHART_WEEK_REACHED] + n[MIDLINE_CHART_WEEK_BELOW];
  if (n_past > 0)
    /* Translators: as in “14 of 17 weeks reached two thirds of the sessions.” */
    g_ptr_array_add (parts, g_strdup_printf (
                              ngettext ("%u of %u week reached two thirds of the sessions.",
                                        "%u of %u weeks reached two thirds of the sessions.",
                                        n_past),
                              n[MIDLINE_CHART_WEEK_REACHED], n_past));
  if (n[MIDLINE_CHART_WEEK_OFF] > 0)
    g_ptr_array_add (parts, g_strdup_printf (
                              ngettext ("%u hatched week was marked off and does not count.",
                                        "%u hatched weeks were marked off and do not count.",
                                        n[MIDLINE_CHART_WEEK_OFF]),
                              n[MIDLINE_CHART_WEEK_OFF]));
  if (n[MIDLINE_CHART_WEEK_RUNNING] > 0)
    g_ptr_array_add (parts, g_strdup (_("This week is still running.")));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (" ", (char **) parts->pdata);
}

/** midline_progress_words_in_a_row: “4 weeks in a row”, or NULL: one week is no row. */
char *
midline_progress_words_in_a_row (const GArray *weeks)
{
  int n = midline_training_count_weeks_in_a_row (weeks);

  if (n < 2)
    return NULL;
  return g_strdup_printf (ngettext ("%d week in a row", "%d weeks in a row", (gulong) n), n);
}

static MidlineChartDay
get_session_kind (const MidlineTrainingDay *day,
                  MidlineDate               today)
{
  switch (midline_training_day_get_state (day))
    {
    case MIDLINE_SESSION_DONE: return MIDLINE_CHART_DAY_DONE;
    case MIDLINE_SESSION_PART_DONE: return MIDLINE_CHART_DAY_PART_DONE;
    case MIDLINE_SESSION_NOT_DONE:
    default:
      if (day->is_off)
        return MIDLINE_CHART_DAY_OFF;
      /* Of today nothing is missing yet, and what the person put on a free day was never owed. */
      return day->date < today && day->kind != MIDLINE_SESSION_OWN ? MIDLINE_CHART_DAY_NOT_DONE
                                                                   : MIDLINE_CHART_DAY_REST;
    }
}

static char *
dup_day_words (MidlineDate               date,
               MidlineChartDay           kind,
               const MidlineTrainingDay *day,
               MidlineDate               today)
{
  g_autofree char *words = midline_words_date_long (date);

  if (day != NULL && kind == MIDLINE_CHART_DAY_PART_DONE)
    /* Translators: as in “Friday, 13 March: Strength A, 5 of 12 sets” */
    return g_strdup_printf (ngettext ("%s: %s, %d of %d set", "%s: %s, %d of %d sets",
                                      (gulong) day->sets_planned),
                            words, midline_session_kind_get_name (day->kind), day->sets_done,
                            day->sets_planned);
  if (day != NULL && date == today && kind == MIDLINE_CHART_DAY_REST)
    /* Translators: as in “Friday, 13 March: Strength A today” */
    return g_strdup_printf (_("%s: %s today"), words, midline_session_kind_get_name (day->kind));
  if (day != NULL && kind != MIDLINE_CHART_DAY_REST)
    /* Translators: as in “Friday, 13 March: Strength A, planned, not done” */
    return g_strdup_printf (_("%s: %s, %s"), words, midline_session_kind_get_name (day->kind),
                            midline_chart_day_get_name (kind));
  if (kind == MIDLINE_CHART_DAY_OUTSIDE && date > today)
    /* Translators: a day that has not come yet, “Friday, 13 March: to come” */
    return g_strdup_printf (_("%s: to come"), words);
  /* Translators: a day and its state, “Friday, 13 March: rest” */
  return g_strdup_printf (_("%s: %s"), words, midline_chart_day_get_name (kind));
}

static MidlineChartDay
get_free_kind (MidlineDate  date,
               GPtrArray   *time_off,
               MidlineDate  started_on,
               MidlineDate  today)
{
  if (midline_time_off_list_find (time_off, date) != NULL)
    return MIDLINE_CHART_DAY_OFF;
  return date >= started_on && date <= today ? MIDLINE_CHART_DAY_REST : MIDLINE_CHART_DAY_OUTSIDE;
}

/**
 * midline_progress_chart_year:
 * @year: a year
 * @days: (element-type MidlineTrainingDay): the days with a session, by date
 * @time_off: (element-type MidlineTimeOff): days that the person marked
 * @first_weekday: the day in the first row
 * @started_on: the first day of the plan
 * @today: the present day
 *
 * Returns: (transfer full): the calendar of the year
 */
MidlineChart *
midline_progress_chart_year (int             year,
                             const GArray   *days,
                             GPtrArray      *time_off,
                             MidlineWeekday  first_weekday,
                             MidlineDate     started_on,
                             MidlineDate     today)
{
  MidlineDate first = midline_date_new (year, 1, 1);
  guint n = (guint) (midline_date_new (year, 12, 31) - first + 1);
  g_autofree MidlineChartDay *kinds = g_new (MidlineChartDay, n);
  g_autofree const MidlineTrainingDay **sessions = g_new0 (const MidlineTrainingDay *, n);
  MidlineChart *chart;

  for (guint i = 0; i < days->len; i++)
    {
      const MidlineTrainingDay *day = &g_array_index (days, MidlineTrainingDay, i);

      if (day->date >= first && day->date < first + (int) n && day->date <= today)
        sessions[day->date - first] = day;
    }
  for (guint i = 0; i < n; i++)
    kinds[i] = sessions[i] != NULL
      ? get_session_kind (sessions[i], today)
      : get_free_kind (first + (int) i, time_off, started_on, today);
  chart = midline_chart_new_year (year, first_weekday, kinds, today);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *words = dup_day_words (first + (int) i, kinds[i], sessions[i], today);

      midline_chart_set_words (chart, i, words);
    }
  return chart;
}

/**
 * midline_progress_words_year:
 * @year: a year
 * @days: (element-type MidlineTrainingDay): the days with a session
 * @today: the present day
 *
 * Returns: (transfer full): the calendar in words
 */
char *
midline_progress_words_year (int           year,
                             const GArray *days,
                             MidlineDate   today)
{
  MidlineDate first = midline_date_new (year, 1, 1);
  MidlineDate last = midline_date_new (year, 12, 31);
  guint n[MIDLINE_N_CHART_DAYS] = { 0 };
  g_autofree char *done = NULL;
  g_autofree char *part = NULL;

  for (guint i = 0; i < days->len; i++)
    {
      const MidlineTrainingDay *day = &g_array_index (days, MidlineTrainingDay, i);

      if (day->date >= first && day->date <= last && day->date <= today)
        n[get_session_kind (day, today)]++;
    }
  if (n[MIDLINE_CHART_DAY_DONE] + n[MIDLINE_CHART_DAY_PART_DONE] == 0)
    return g_strdup_printf (_("No session in %d yet."), year);
  done = g_strdup_printf (ngettext ("%u session done", "%u sessions done",
                                    n[MIDLINE_CHART_DAY_DONE]),
                          n[MIDLINE_CHART_DAY_DONE]);
  if (n[MIDLINE_CHART_DAY_PART_DONE] == 0)
    /* Translators: sessions and a year, “62 sessions done in 2026.” */
    return g_strdup_printf (_("%s in %d."), done, year);
  part = g_strdup_printf (ngettext ("%u part done", "%u part done",
                                    n[MIDLINE_CHART_DAY_PART_DONE]),
                          n[MIDLINE_CHART_DAY_PART_DONE]);
  /* Translators: “62 sessions done and 5 part done in 2026.” */
  return g_strdup_printf (_("%s and %s in %d."), done, part, year);
}
