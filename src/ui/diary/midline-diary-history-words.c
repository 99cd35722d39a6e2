/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What an earlier entry of the diary said, in words. */

#include "midline-diary-history-state.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>

#define SEPARATOR " · "

/* Takes @words. */
static void
add (GString *line,
     char    *words)
{
  if (line->len > 0)
    g_string_append (line, SEPARATOR);
  g_string_append (line, words);
  g_free (words);
}

static char *
free_line (GString *line)
{
  gboolean is_empty = line->len == 0;
  char *words = g_string_free (line, is_empty);

  return is_empty ? NULL : words;
}

static gboolean
is_number_lost (int was,
                int next)
{
  return was != MIDLINE_NOT_ENTERED && was != next;
}

/* A note that was only added to is still there. */
static gboolean
is_note_lost (const char *was,
              const char *next)
{
  return was != NULL && *was != '\0' && (next == NULL || !g_str_has_prefix (next, was));
}

static void
add_note (GString    *line,
          const char *was,
          const char *next)
{
  if (is_note_lost (was, next))
    /* Translators: a note, for example “Note: “Stairs were fine”” */
    add (line, g_strdup_printf (_("Note: “%s”"), was));
}

static void
add_two_more (GString     *line,
              MidlineSaid  was,
              MidlineSaid  next)
{
  if (was != MIDLINE_UNSAID && was != next)
    add (line, g_strdup (was == MIDLINE_SAID_YES ? _("Two more: yes") : _("Two more: no")));
}

/** midline_diary_history_dup_said: (nullable): what was said of the day itself. */
char *
midline_diary_history_dup_said (const MidlineDiaryDay *was,
                                const MidlineDiaryDay *next)
{
  g_autoptr (MidlineDiaryDay) nothing = next == NULL ? midline_diary_day_new (was->date) : NULL;
  const MidlineDiaryDay *now = next != NULL ? next : nothing;
  GString *line = g_string_new (NULL);

  if (is_number_lost (was->pain_highest_0_to_10, now->pain_highest_0_to_10))
    /* Translators: pain from 0 to 10 */
    add (line, g_strdup_printf (_("Highest pain %d"), was->pain_highest_0_to_10));
  if (is_number_lost (was->pain_after_0_to_10, now->pain_after_0_to_10))
    /* Translators: pain after the session, from 0 to 10 */
    add (line, g_strdup_printf (_("Pain afterwards %d"), was->pain_after_0_to_10));
  add_two_more (line, was->two_more, now->two_more);
  if (was->morning != MIDLINE_MORNING_UNSAID && was->morning != now->morning)
    /* Translators: the answer of the morning, for example “Morning: As usual” */
    add (line, g_strdup_printf (_("Morning: %s"), midline_morning_get_name (was->morning)));
  if (was->walked && !now->walked)
    add (line, g_strdup (_("Walk or ride noted")));
  add_note (line, was->note, now->note);
  return free_line (line);
}

/** midline_diary_history_dup_entry: (nullable): what was written about an exercise. */
char *
midline_diary_history_dup_entry (const MidlineExerciseEntry *was,
                                 const MidlineExerciseEntry *next)
{
  GString *line = g_string_new (NULL);

  if (is_number_lost (was->pain_0_to_10, next != NULL ? next->pain_0_to_10 : MIDLINE_NOT_ENTERED))
    /* Translators: pain during an exercise, for example “Pain 4 of 10” */
    add (line, g_strdup_printf (_("Pain %d of 10"), was->pain_0_to_10));
  add_two_more (line, was->two_more, next != NULL ? next->two_more : MIDLINE_UNSAID);
  if (was->load_kg >= 0 && (next == NULL || ABS (was->load_kg - next->load_kg) >= 0.0005))
    add (line, midline_words_load (was->load_kg));
  if (was->is_stopped && (next == NULL || !next->is_stopped))
    add (line, g_strdup (_("Stopped")));
  add_note (line, was->note, next != NULL ? next->note : NULL);
  return free_line (line);
}

static gboolean
is_same_set (const MidlineSetRecord *was,
             const MidlineSetRecord *next)
{
  g_autoptr (MidlineSetRecord) timeless = midline_set_record_copy (was);

  timeless->entered_at = next != NULL ? next->entered_at : 0;
  return midline_set_record_equal (timeless, next);
}

/** midline_diary_history_dup_set: (nullable): one set, “Right, set 2: 11 repetitions, 2.5 kg”. */
char *
midline_diary_history_dup_set (const MidlineSetRecord *was,
                               const MidlineSetRecord *next)
{
  GString *line = NULL;
  g_autofree char *amount = NULL;

  if (is_same_set (was, next))
    return NULL;
  line = g_string_new (NULL);
  if (was->seconds >= 0)
    amount = midline_words_duration (was->seconds);
  else if (was->reps >= 0)
    amount = g_strdup_printf (ngettext ("%d repetition", "%d repetitions", (gulong) was->reps),
                              was->reps);
  else
    amount = g_strdup (_("done"));
  if (was->side == MIDLINE_SIDE_BOTH)
    /* Translators: a set and what was done, for example “Set 2: 11 repetitions” */
    add (line, g_strdup_printf (_("Set %d: %s"), was->set_number, amount));
  else
    add (line, g_strdup_printf (was->side == MIDLINE_SIDE_RIGHT
                                  /* Translators: for example “Right, set 2: 11 repetitions” */
                                  ? _("Right, set %d: %s")
                                  /* Translators: for example “Left, set 2: 11 repetitions” */
                                  : _("Left, set %d: %s"), was->set_number, amount));
  if (was->load_kg >= 0)
    {
      g_autofree char *load = midline_words_load (was->load_kg);

      g_string_append_printf (line, ", %s", load);
    }
  return free_line (line);
}

/** midline_diary_history_dup_check: (nullable): what a weekly check said. */
char *
midline_diary_history_dup_check (const MidlineWeeklyCheck *was,
                                 const MidlineWeeklyCheck *next)
{
  GString *line = g_string_new (NULL);

  for (int i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    if (was->pain_0_to_10[i] != MIDLINE_PAIN_NOT_TRIED
        && (next == NULL || was->pain_0_to_10[i] != next->pain_0_to_10[i]))
      /* Translators: an activity and its pain, for example “Stairs: 4” */
      add (line, g_strdup_printf (_("%s: %d"), midline_activity_get_name (i),
                                  was->pain_0_to_10[i]));
  return free_line (line);
}

/** midline_diary_history_dup_time_off: a stretch, “11 – 14 March · Ill”. */
char *
midline_diary_history_dup_time_off (const MidlineTimeOff *was)
{
  GString *line = g_string_new (NULL);

  add (line, was->first == was->last ? midline_words_date_long (was->first)
                                     : midline_words_date_range (was->first, was->last));
  add (line, g_strdup (midline_time_off_kind_get_name (was->kind)));
  return free_line (line);
}
