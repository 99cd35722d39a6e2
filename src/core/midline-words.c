/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-words.h"

#include <glib/gi18n-lib.h>

static char *
words_amount (const MidlineDose *dose)
{
  if (midline_dose_is_held (dose))
    /* Translators: how long each set is held, as in “2 sets of 30 s”. */
    return g_strdup_printf (_("%d s"), dose->hold_seconds);

  if (dose->directions > 1)
    /* Translators: repetitions and directions of a set, as in “2 sets of 6 in 3 directions”. */
    return g_strdup_printf (_("%d in %d directions"), dose->reps, dose->directions);

  return g_strdup_printf ("%d", dose->reps);
}

static gboolean
is_one_long_stretch_of_time (const MidlineDose *dose)
{
  return midline_dose_is_held (dose) && dose->sets <= 1 && dose->hold_seconds >= 60;
}

/**
 * midline_words_dose_short:
 * @dose: a dose
 *
 * Returns: (transfer full): the dose without sides: “2 sets of 12”, “2 sets of 30 s”, “10 minutes”
 */
char *
midline_words_dose_short (const MidlineDose *dose)
{
  g_autofree char *amount = NULL;

  g_return_val_if_fail (dose != NULL, NULL);

  if (is_one_long_stretch_of_time (dose))
    return midline_words_duration (dose->hold_seconds);

  amount = words_amount (dose);

  /* Translators: a dose. The second value is a number of repetitions, “12”, a time, “30 s”, or
   * “6 in 3 directions”. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d set of %s", "%d sets of %s",
                                       (gulong) MAX (dose->sets, 0)),
                          dose->sets, amount);
}

/**
 * midline_words_dose:
 * @dose: a dose
 *
 * Returns: (transfer full): the dose in words: “2 sets of 12, each side”, “2 sets of 30 s, each
 *   side”, “2 sets of 6 in 3 directions, each side”, “1 set of 12”, “10 minutes”
 */
char *
midline_words_dose (const MidlineDose *dose)
{
  g_autofree char *words = NULL;

  g_return_val_if_fail (dose != NULL, NULL);

  words = midline_words_dose_short (dose);
  if (!dose->each_side)
    return g_steal_pointer (&words);

  /* Translators: a dose that each leg does by itself, as in “2 sets of 12, each side”. */
  return g_strdup_printf (_("%s, each side"), words);
}

static char *
words_do (const MidlineDose *dose)
{
  g_autofree char *words = NULL;

  if (midline_dose_is_held (dose))
    {
      g_autofree char *duration = midline_words_duration (dose->hold_seconds);

      if (is_one_long_stretch_of_time (dose))
        words = g_steal_pointer (&duration);
      else
        /* Translators: a dose in a sentence, as in “Do 2 sets of 30 seconds.” */
        words = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d set of %s", "%d sets of %s",
                                              (gulong) MAX (dose->sets, 0)),
                                 dose->sets, duration);
    }
  else
    words = midline_words_dose_short (dose);

  if (is_one_long_stretch_of_time (dose))
    return dose->each_side
      /* Translators: as in “Do this for 2 minutes on each side.” */
      ? g_strdup_printf (_("Do this for %s on each side."), words)
      /* Translators: as in “Do this for 10 minutes.” */
      : g_strdup_printf (_("Do this for %s."), words);

  return dose->each_side
    /* Translators: as in “Do 2 sets of 12 on each side.” */
    ? g_strdup_printf (_("Do %s on each side."), words)
    /* Translators: as in “Do 2 sets of 12.” */
    : g_strdup_printf (_("Do %s."), words);
}

/**
 * midline_words_dose_sentence:
 * @dose: a dose
 *
 * The dose as the sheet says it, with nothing left to work out (handout 13).
 *
 * Returns: (transfer full): “Do 2 sets of 12 on each side. Hold for 2 seconds each time. Rest
 *   1 minute.”
 */
char *
midline_words_dose_sentence (const MidlineDose *dose)
{
  GString *text;
  g_autofree char *first = NULL;

  g_return_val_if_fail (dose != NULL, NULL);

  first = words_do (dose);
  text = g_string_new (first);

  if (dose->hold_seconds > 0 && !midline_dose_is_held (dose))
    {
      g_autofree char *hold = midline_words_duration (dose->hold_seconds);

      g_string_append_c (text, ' ');
      /* Translators: as in “Hold for 5 seconds each time.” */
      g_string_append_printf (text, _("Hold for %s each time."), hold);
    }

  if (dose->rest_seconds > 0 && dose->sets > 1)
    {
      g_autofree char *rest = midline_words_duration (dose->rest_seconds);

      g_string_append_c (text, ' ');
      /* Translators: the rest between sets, as in “Rest 1 minute.” */
      g_string_append_printf (text, _("Rest %s."), rest);
    }

  return g_string_free (text, FALSE);
}

/**
 * midline_words_load:
 * @load_kg: a load in kilograms, 0 or more
 *
 * Returns: (transfer full): the load with as many decimals as it has, in the notation of the
 *   language: “0.5 kg”, “102.25 kg”
 */
char *
midline_words_load (double load_kg)
{
  /* Translators: a load in kilograms, for example “2.5 kg” */
  return g_strdup_printf (_("%.6g kg"), load_kg);
}

/**
 * midline_words_duration:
 * @seconds: a time; below 0 counts as 0
 *
 * Returns: (transfer full): “30 seconds”, “1 minute”, “1 minute 15 seconds”, “10 minutes”
 */
char *
midline_words_duration (int seconds)
{
  int minutes = MAX (seconds, 0) / 60;
  int rest = MAX (seconds, 0) % 60;
  g_autofree char *minutes_text = NULL;
  g_autofree char *seconds_text = NULL;

  /* Translators: a time, as in “10 minutes”. */
  minutes_text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d minute", "%d minutes",
                                               (gulong) minutes),
                                  minutes);
  /* Translators: a time, as in “30 seconds”. */
  seconds_text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d second", "%d seconds",
                                               (gulong) rest),
                                  rest);

  if (minutes == 0)
    return g_steal_pointer (&seconds_text);
  if (rest == 0)
    return g_steal_pointer (&minutes_text);

  /* Translators: minutes and seconds, as in “1 minute 15 seconds”. */
  return g_strdup_printf (C_("minutes and seconds", "%s %s"), minutes_text, seconds_text);
}

static char *
format_date (MidlineDate  date,
             const char  *format)
{
  g_autoptr(GDateTime) date_time = midline_date_to_date_time (date);
  char *text;

  if (date_time == NULL)
    return g_strdup ("");

  text = g_date_time_format (date_time, format);

  /* A translation may hold a format that does not exist. */
  return text != NULL ? text : midline_date_to_iso (date);
}

/**
 * midline_words_date_long:
 * @date: a date
 *
 * Returns: (transfer full): “Wednesday, 11 March”, “” for no date
 */
char *
midline_words_date_long (MidlineDate date)
{
  /* Translators: a date with its weekday, as in “Wednesday, 11 March”. See g_date_time_format().
   * xgettext:no-c-format */
  return format_date (date, _("%A, %-d %B"));
}

/**
 * midline_words_date_medium:
 * @date: a date
 *
 * Returns: (transfer full): “Wed, 11 March”, for narrow windows; “” for no date
 */
char *
midline_words_date_medium (MidlineDate date)
{
  /* Translators: a date with its short weekday, as in “Wed, 11 March”. See g_date_time_format().
   * xgettext:no-c-format */
  return format_date (date, _("%a, %-d %B"));
}

/**
 * midline_words_date_full:
 * @date: a date
 *
 * Returns: (transfer full): “11 March 2026”, “” for no date
 */
char *
midline_words_date_full (MidlineDate date)
{
  /* Translators: a date with its year, as in “11 March 2026”. See g_date_time_format().
   * xgettext:no-c-format */
  return format_date (date, _("%-d %B %Y"));
}

/**
 * midline_words_date_short:
 * @date: a date
 *
 * Returns: (transfer full): “Wed 11”, “” for no date
 */
char *
midline_words_date_short (MidlineDate date)
{
  /* Translators: a short weekday and a day, as in “Wed 11”. See g_date_time_format().
   * xgettext:no-c-format */
  return format_date (date, _("%a %-d"));
}

static char *
words_day_and_month (MidlineDate date)
{
  /* Translators: a day and its month, as in “11 March”. See g_date_time_format().
   * xgettext:no-c-format */
  return format_date (date, _("%-d %B"));
}

/**
 * midline_words_date_range:
 * @first: a date
 * @last: a later one
 *
 * Returns: (transfer full): “9 – 15 March”, “30 March – 5 April”, with years where they differ;
 *   one date when there is only one
 */
char *
midline_words_date_range (MidlineDate first,
                          MidlineDate last)
{
  g_autoptr(GDateTime) first_time = midline_date_to_date_time (first);
  g_autoptr(GDateTime) last_time = midline_date_to_date_time (last);
  g_autofree char *first_text = NULL;
  g_autofree char *last_text = NULL;

  if (first_time == NULL || last_time == NULL || first == last)
    return words_day_and_month (first_time != NULL ? first : last);

  if (g_date_time_get_year (first_time) != g_date_time_get_year (last_time))
    {
      first_text = midline_words_date_full (first);
      last_text = midline_words_date_full (last);
    }
  else if (g_date_time_get_month (first_time) != g_date_time_get_month (last_time))
    {
      first_text = words_day_and_month (first);
      last_text = words_day_and_month (last);
    }
  else
    {
      /* Translators: the first day of a range within one month: the “9” of “9 – 15 March”; if the
       * month comes first in your language, “%B %-d”. See g_date_time_format().
       * xgettext:no-c-format */
      first_text = format_date (first, C_("first day of a range", "%-d"));
      /* Translators: the last day of a range within one month: the “15 March” of “9 – 15 March”;
       * if the month comes first in your language, “%-d”. See g_date_time_format().
       * xgettext:no-c-format */
      last_text = format_date (last, C_("last day of a range", "%-d %B"));
    }

  /* Translators: a range of dates, as in “9 – 15 March”. */
  return g_strdup_printf (_("%s – %s"), first_text, last_text);
}

static const char *
format_weekday (MidlineWeekday  weekday,
                const char     *format)
{
  g_autofree char *text = NULL;

  g_return_val_if_fail ((guint) weekday <= MIDLINE_SUNDAY, "");

  /* The first day of the calendar was a Monday. */
  text = format_date ((MidlineDate) weekday + 1, format);

  return g_intern_string (text);
}

/**
 * midline_words_weekday:
 * @weekday: a day of the week
 *
 * Returns: “Wednesday”, as the locale calls it
 */
const char *
midline_words_weekday (MidlineWeekday weekday)
{
  return format_weekday (weekday, "%A");
}

/**
 * midline_words_weekday_short:
 * @weekday: a day of the week
 *
 * Returns: “Wed”, as the locale calls it
 */
const char *
midline_words_weekday_short (MidlineWeekday weekday)
{
  return format_weekday (weekday, "%a");
}

/**
 * midline_words_phase_week:
 * @phase: a phase
 * @week_number: number of the week in the programme
 * @length_weeks: how many weeks the programme has
 *
 * Returns: (transfer full): “Settle, week 2 of 12”; after the last week, “Return, week 14”
 */
char *
midline_words_phase_week (MidlinePhase phase,
                          int          week_number,
                          int          length_weeks)
{
  if (week_number > length_weeks)
    /* Translators: phase and week after the end of the programme, as in “Return, week 14”. */
    return g_strdup_printf (_("%s, week %d"), midline_phase_get_name (phase), week_number);

  /* Translators: phase and week, as in “Settle, week 2 of 12”. */
  return g_strdup_printf (_("%s, week %d of %d"), midline_phase_get_name (phase), week_number,
                          length_weeks);
}

/**
 * midline_words_list:
 * @items: (array zero-terminated=1) (nullable): fragments
 *
 * Returns: (transfer full): the fragments joined as the language does it: “a mat, a wall and
 *   a band”; “” for none
 */
char *
midline_words_list (const char * const *items)
{
  guint n_items = items != NULL ? g_strv_length ((GStrv) items) : 0;
  g_autofree char *text = NULL;

  if (n_items == 0)
    return g_strdup ("");

  text = g_strdup (items[0]);
  for (guint i = 1; i < n_items; i++)
    {
      char *longer;

      if (i + 1 < n_items)
        /* Translators: joins the parts of a list but the last, as in “a mat, a wall”. */
        longer = g_strdup_printf (_("%s, %s"), text, items[i]);
      else
        /* Translators: joins the last part of a list, as in “a mat, a wall and a band”. */
        longer = g_strdup_printf (_("%s and %s"), text, items[i]);
      g_free (text);
      text = longer;
    }

  return g_steal_pointer (&text);
}
