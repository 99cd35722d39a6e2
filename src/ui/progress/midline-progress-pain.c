/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The pain of each activity and the dose of each exercise, drawn and in words. What was not entered
 * is a gap and is called one. */
#include "midline-progress-charts.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>

/* The newest entry is that of “now” while it is this old at most, in weeks. */
#define WEEKS_OF_NOW 1

static const MidlineChartEntry *
get_entry (const GArray *entries,
           guint         index)
{
  return &g_array_index (entries, MidlineChartEntry, index);
}

/* One entry a week, from the first check to the last week that is over. */
static GArray *
collect_entries (MidlineActivity  activity,
                 GPtrArray       *checks,
                 MidlineDate      last_week_end)
{
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (MidlineChartEntry));
  MidlineDate first, last;
  guint n_weeks;

  if (checks->len == 0)
    return entries;
  last = MAX (((MidlineWeeklyCheck *) g_ptr_array_index (checks, checks->len - 1))->date,
              last_week_end);
  first = MAX (((MidlineWeeklyCheck *) g_ptr_array_index (checks, 0))->date,
               last - 7 * (MIDLINE_PROGRESS_MOST_POINTS - 1));
  n_weeks = (guint) (last - first) / 7 + 1;
  for (guint i = 0; i < n_weeks; i++)
    {
      const MidlineChartEntry entry = { first + 7 * (int) i, MIDLINE_CHART_NO_VALUE };

      g_array_append_val (entries, entry);
    }
  for (guint i = 0; i < checks->len; i++)
    {
      const MidlineWeeklyCheck *check = g_ptr_array_index (checks, i);
      guint week = check->date >= first ? (guint) (check->date - first) / 7 : G_MAXUINT;

      if (week < n_weeks)
        g_array_index (entries, MidlineChartEntry, week).value = check->pain_0_to_10[activity];
    }
  return entries;
}

typedef struct {
  guint n;          /* entries */
  guint n_gaps;     /* weeks without one, after the first */
  guint first;      /* indices, with one entry at least */
  guint last;
  guint last_gap;
} Summary;

static Summary
summarize (const GArray *entries)
{
  Summary summary = { 0 };

  for (guint i = 0; i < entries->len; i++)
    {
      if (get_entry (entries, i)->value < 0)
        {
          summary.n_gaps += summary.n > 0;
          summary.last_gap = i;
          continue;
        }
      if (summary.n++ == 0)
        summary.first = i;
      summary.last = i;
    }
  return summary;
}

/* With its year where the other date is of another. */
static char *
dup_month (MidlineDate date,
           MidlineDate other)
{
  g_autoptr (GDateTime) time = midline_date_to_date_time (date);
  g_autoptr (GDateTime) other_time = midline_date_to_date_time (other);

  if (g_date_time_get_year (time) != g_date_time_get_year (other_time))
    /* Translators: a month and its year within a sentence, “March 2026”. See g_date_time_format().
     * xgettext:no-c-format */
    return g_date_time_format (time, C_("month in a sentence", "%B %Y"));
  /* Translators: the month of a date within a sentence, “March”. See g_date_time_format().
   * xgettext:no-c-format */
  return g_date_time_format (time, C_("month in a sentence", "%B"));
}

static gboolean
is_now (const GArray  *entries,
        const Summary *summary)
{
  return entries->len - 1 - summary->last <= WEEKS_OF_NOW;
}

static char *
dup_from_to (const GArray  *entries,
             const Summary *summary)
{
  const MidlineChartEntry *first = get_entry (entries, summary->first);
  const MidlineChartEntry *last = get_entry (entries, summary->last);
  g_autofree char *from = dup_month (first->date, last->date);
  g_autofree char *to = dup_month (last->date, first->date);

  if (is_now (entries, summary))
    /* Translators: pain of 0 to 10, as in “From 4 in March to 1 now.” */
    return g_strdup_printf (_("From %d in %s to %d now."), first->value, from, last->value);
  /* Translators: pain of 0 to 10, as in “From 4 in March to 1 in May.” */
  return g_strdup_printf (_("From %d in %s to %d in %s."), first->value, from, last->value, to);
}

static const char *
get_change_words (int change)
{
  if (change <= -MIDLINE_CHART_PAIN_CHANGE)
    return _("Lower by 2 points or more: a change that matters.");
  if (change >= MIDLINE_CHART_PAIN_CHANGE)
    return _("Higher by 2 points or more: a change that matters.");
  return _("Less than 2 points apart: such changes come and go.");
}

static char *
dup_gap_words (const GArray  *entries,
               const Summary *summary)
{
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *day = NULL;

  if (summary->n_gaps > 1)
    return g_strdup_printf (ngettext ("%u week has no entry.", "%u weeks have no entry.",
                                      summary->n_gaps),
                            summary->n_gaps);
  time = midline_date_to_date_time (get_entry (entries, summary->last_gap)->date - 6);
  /* Translators: the first day of a week within a sentence, “4 May”. See g_date_time_format().
   * xgettext:no-c-format */
  day = g_date_time_format (time, C_("day in a sentence", "%-d %B"));
  /* Translators: as in “No entry in the week of 4 May.” */
  return g_strdup_printf (_("No entry in the week of %s."), day);
}

static char *
dup_pain_sentence (const GArray  *entries,
                   const Summary *summary)
{
  g_autofree char *from_to = NULL;
  g_autofree char *gap = NULL;
  const char *change;

  if (summary->n == 0)
    return g_strdup (_("No entry yet. The weekly check on Today asks for it."));
  if (summary->n < MIDLINE_CHART_LEAST_FOR_LINE)
    return g_strdup_printf (ngettext ("%u entry so far. A line is drawn from four on.",
                                      "%u entries so far. A line is drawn from four on.",
                                      summary->n),
                            summary->n);
  from_to = dup_from_to (entries, summary);
  change = get_change_words (get_entry (entries, summary->last)->value
                             - get_entry (entries, summary->first)->value);
  if (summary->n_gaps == 0)
    /* Translators: two sentences */
    return g_strdup_printf (C_("sentences", "%s %s"), from_to, change);
  gap = dup_gap_words (entries, summary);
  /* Translators: three sentences */
  return g_strdup_printf (C_("sentences", "%s %s %s"), from_to, change, gap);
}

static MidlineChart *
create_pain_chart (const GArray *entries)
{
  MidlineChart *chart =
    midline_chart_new_pain ((const MidlineChartEntry *) entries->data, entries->len);

  for (guint i = 0; i < entries->len; i++)
    {
      const MidlineChartEntry *entry = get_entry (entries, i);
      g_autofree char *range = midline_words_date_range (entry->date - 6, entry->date);
      g_autofree char *words = entry->value < 0
        /* Translators: a week as in “9 – 15 March: no entry” */
        ? g_strdup_printf (_("%s: no entry"), range)
        /* Translators: a week and its pain, “9 – 15 March: 3 of 10” */
        : g_strdup_printf (_("%s: %d of 10"), range, entry->value);

      midline_chart_set_words (chart, i, words);
    }
  return chart;
}

/**
 * midline_progress_pain_new:
 * @activity: one of the activities
 * @checks: (element-type MidlineWeeklyCheck): by date
 * @last_week_end: the last day of the last week that is over
 *
 * Returns: (transfer full): its pain over the last weeks
 */
MidlineProgressPain *
midline_progress_pain_new (MidlineActivity  activity,
                           GPtrArray       *checks,
                           MidlineDate      last_week_end)
{
  MidlineProgressPain *self = g_new0 (MidlineProgressPain, 1);
  g_autoptr (GArray) entries = collect_entries (activity, checks, last_week_end);
  Summary summary = summarize (entries);

  self->title = g_strdup (midline_activity_get_name (activity));
  self->sentence = dup_pain_sentence (entries, &summary);
  if (summary.n == 0)
    return self;
  self->chart = create_pain_chart (entries);
  self->has_band = summary.n >= MIDLINE_CHART_LEAST_FOR_LINE;
  self->value = g_strdup_printf ("%d", get_entry (entries, summary.last)->value);
  if (is_now (entries, &summary))
    /* Translators: behind a number of 0 to 10, “1 of 10 now” */
    self->value_words = g_strdup (_("of 10 now"));
  else
    {
      g_autofree char *date = midline_words_date_full (get_entry (entries, summary.last)->date);

      /* Translators: behind a number of 0 to 10, “1 of 10 on 15 March 2026” */
      self->value_words = g_strdup_printf (_("of 10 on %s"), date);
    }
  return self;
}

/**
 * midline_progress_words_pain:
 * @pain: (element-type MidlineProgressPain): activities
 *
 * Returns: (nullable): how to read their charts; NULL where nothing was entered
 */
const char *
midline_progress_words_pain (const GPtrArray *pain)
{
  gboolean has_chart = FALSE;
  gboolean has_band = FALSE;

  for (guint i = 0; i < pain->len; i++)
    {
      const MidlineProgressPain *activity = g_ptr_array_index (pain, i);

      has_chart |= activity->chart != NULL;
      has_band |= activity->has_band;
    }
  if (has_band)
    return _("Weekly check, 0 to 10. The band is 2 points around the first entry.");
  return has_chart ? _("Weekly check, 0 to 10.") : NULL;
}

void
midline_progress_pain_free (MidlineProgressPain *self)
{
  g_free (self->title);
  g_free (self->value);
  g_free (self->value_words);
  g_clear_pointer (&self->chart, midline_chart_unref);
  g_free (self->sentence);
  g_free (self);
}

/** midline_progress_find_last_day: the last day on which some of it was done, or no date. */
MidlineDate
midline_progress_find_last_day (const char   *exercise_id,
                                const GArray *items)
{
  const char *id = g_intern_string (exercise_id);

  for (guint i = items->len; i > 0; i--)
    {
      const MidlineTrainingItem *item = &g_array_index (items, MidlineTrainingItem, i - 1);

      if (item->exercise_id == id && item->sets_done > 0)
        return item->date;
    }
  return MIDLINE_NO_DATE;
}

static char *
dup_dose_sentence (const GArray *steps)
{
  const MidlineDoseStep *first, *last;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  if (steps->len == 0)
    return g_strdup (_("Not done yet"));
  first = &g_array_index (steps, MidlineDoseStep, 0);
  last = &g_array_index (steps, MidlineDoseStep, steps->len - 1);
  from = midline_words_dose_short (&first->dose);
  to = midline_words_dose_short (&last->dose);
  if (g_str_equal (from, to))
    {
      g_autofree char *since = midline_words_date_full (first->date);

      /* Translators: a dose, “2 sets of 12 since 2 March 2026” */
      return g_strdup_printf (_("%s since %s"), to, since);
    }
  /* Translators: doses, “From 2 sets of 12 to 3 sets of 15” */
  return g_strdup_printf (_("From %s to %s"), from, to);
}

static MidlineChart *
create_dose_chart (const GArray *steps,
                   MidlineDate   last)
{
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (MidlineChartEntry));
  MidlineChart *chart;

  for (guint i = 0; i < steps->len; i++)
    {
      const MidlineDoseStep *step = &g_array_index (steps, MidlineDoseStep, i);
      const MidlineChartEntry entry = { step->date, midline_dose_get_volume (&step->dose) };

      g_array_append_val (entries, entry);
    }
  chart = midline_chart_new_dose ((const MidlineChartEntry *) entries->data, entries->len, last);
  for (guint i = 0; i < steps->len; i++)
    {
      const MidlineDoseStep *step = &g_array_index (steps, MidlineDoseStep, i);
      g_autofree char *date = midline_words_date_full (step->date);
      g_autofree char *dose = midline_words_dose_short (&step->dose);
      /* Translators: a day and the dose from then on, “From 2 March 2026: 2 sets of 12” */
      g_autofree char *words = g_strdup_printf (_("From %s: %s"), date, dose);

      midline_chart_set_words (chart, i, words);
    }
  return chart;
}

/* The last set of a side: its repetitions or seconds, or NULL where none was entered. */
static char *
dup_last_set (const MidlineDiaryDay *day,
              const char            *exercise_id,
              MidlineSide            side)
{
  const MidlineSetRecord *last = NULL;

  for (guint i = 0; i < day->sets->len; i++)
    {
      const MidlineSetRecord *set = g_ptr_array_index (day->sets, i);

      if (set->side == side && g_str_equal (set->exercise_id, exercise_id)
          && (last == NULL || set->set_number > last->set_number))
        last = set;
    }
  if (last == NULL || (last->reps < 0 && last->seconds < 0))
    return NULL;
  /* Translators: seconds, short, “30 s” */
  return last->reps >= 0 ? g_strdup_printf ("%d", last->reps)
                         : g_strdup_printf (_("%d s"), last->seconds);
}

static void
fill_sides (MidlineProgressExercise *self,
            const MidlineDiaryDay   *day)
{
  self->left = dup_last_set (day, self->exercise_id, MIDLINE_SIDE_LEFT);
  self->right = dup_last_set (day, self->exercise_id, MIDLINE_SIDE_RIGHT);
  if (self->left != NULL && self->right != NULL)
    /* Translators: the last set of each side, “Last time: left 15, right 14” */
    self->sides = g_strdup_printf (_("Last time: left %s, right %s"), self->left, self->right);
  else if (self->left != NULL)
    self->sides = g_strdup_printf (_("Last time: left %s"), self->left);
  else if (self->right != NULL)
    self->sides = g_strdup_printf (_("Last time: right %s"), self->right);
  else
    self->sides = g_strdup (_("both sides"));
}

/**
 * midline_progress_exercise_new:
 * @exercise_id: an exercise
 * @items: (element-type MidlineTrainingItem): by date
 * @last_day: (nullable): the last day on which some of it was done
 * @today: the present day
 *
 * Returns: (transfer full): how far it has come
 */
MidlineProgressExercise *
midline_progress_exercise_new (const char            *exercise_id,
                               const GArray          *items,
                               const MidlineDiaryDay *last_day,
                               MidlineDate            today)
{
  MidlineProgressExercise *self = g_new0 (MidlineProgressExercise, 1);
  guint n_days = 0;
  g_autoptr (GArray) steps = midline_dose_steps_from_items (items, exercise_id, &n_days);

  self->exercise_id = g_strdup (exercise_id);
  self->sentence = dup_dose_sentence (steps);
  if (n_days >= MIDLINE_CHART_LEAST_FOR_LINE)
    self->chart = create_dose_chart (steps, today);
  if (last_day != NULL)
    fill_sides (self, last_day);
  return self;
}

/** midline_progress_exercise_dup_words: (transfer full): how the dose came about, last sets. */
char *
midline_progress_exercise_dup_words (const MidlineProgressExercise *self)
{
  if (self->left == NULL && self->right == NULL)
    return g_strdup (self->sentence);
  /* Translators: how the dose of an exercise changed, and its last sets */
  return g_strdup_printf (_("%s. %s"), self->sentence, self->sides);
}

void
midline_progress_exercise_free (MidlineProgressExercise *self)
{
  g_free (self->exercise_id);
  g_free (self->sentence);
  g_clear_pointer (&self->chart, midline_chart_unref);
  g_free (self->left);
  g_free (self->right);
  g_free (self->sides);
  g_free (self);
}
