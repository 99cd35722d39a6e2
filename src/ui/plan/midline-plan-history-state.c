/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-plan-history-state.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>

static void
midline_plan_history_line_free (MidlinePlanHistoryLine *line)
{
  g_free (line->title);
  g_free (line->detail);
  g_free (line);
}

static void
midline_plan_history_day_free (MidlinePlanHistoryDay *day)
{
  g_free (day->title);
  g_ptr_array_unref (day->lines);
  g_free (day);
}

/* An exercise that a later version no longer knows keeps its line, under its id. */
static const char *
get_name (MidlineCatalogue *catalogue,
          const char       *exercise_id)
{
  MidlineExercise *exercise =
    exercise_id != NULL ? midline_catalogue_lookup (catalogue, exercise_id) : NULL;

  if (exercise != NULL)
    return exercise->name;
  return exercise_id != NULL ? exercise_id : "";
}

static char *
dup_dose_title (const MidlinePlanChange *change,
                const char              *name)
{
  g_autofree char *old_dose = midline_words_dose (&change->old_dose);
  g_autofree char *new_dose = midline_words_dose (&change->new_dose);

  /* Translators: an exercise, its new and its old dose, for example
   * “Clamshell: 2 sets of 10 instead of 2 sets of 12” */
  return g_strdup_printf (_("%s: %s instead of %s"), name, new_dose, old_dose);
}

static char *
dup_moved_title (const MidlinePlanChange *change,
                 const char              *name)
{
  g_autofree char *day = midline_words_date_long (change->new_date);

  if (change->exercise_id == NULL)
    /* Translators: for example “Session moved to Friday, 13 March” */
    return g_strdup_printf (_("Session moved to %s"), day);
  /* Translators: for example “Clamshell moved to Friday, 13 March” */
  return g_strdup_printf (_("%s moved to %s"), name, day);
}

static char *
dup_accepted_title (const MidlinePlanChange *change,
                    MidlineCatalogue        *catalogue,
                    const char              *name)
{
  if (change->new_exercise_id != NULL)
    /* Translators: for example “Clamshell swapped for Bridge” */
    return g_strdup_printf (_("%s swapped for %s"), name,
                            get_name (catalogue, change->new_exercise_id));
  if (change->exercise_id != NULL && !midline_dose_equal (&change->old_dose, &change->new_dose))
    return dup_dose_title (change, name);
  return g_strdup (_("Suggestion accepted"));
}

static char *
dup_title (const MidlinePlanChange *change,
           MidlineCatalogue        *catalogue)
{
  const char *name = get_name (catalogue, change->exercise_id);

  switch (change->kind)
    {
    case MIDLINE_CHANGE_STARTED:
      return g_strdup (_("Plan started"));
    case MIDLINE_CHANGE_REBUILT:
      return g_strdup (_("Plan rebuilt"));
    case MIDLINE_CHANGE_NEW_WEEK:
      /* Translators: the number of a week of the plan */
      return g_strdup_printf (_("Suggestion for week %d accepted"), change->week_number);
    case MIDLINE_CHANGE_KEPT:
      /* Translators: the number of a week of the plan */
      return g_strdup_printf (_("Week %d kept as it was"), change->week_number);
    case MIDLINE_CHANGE_PHASE:
      /* Translators: the number of a week of the plan */
      return g_strdup_printf (_("Next phase begun in week %d"), change->week_number);
    case MIDLINE_CHANGE_SWAPPED:
      /* Translators: for example “Clamshell swapped for Bridge” */
      return g_strdup_printf (_("%s swapped for %s"), name,
                              get_name (catalogue, change->new_exercise_id));
    case MIDLINE_CHANGE_DOSE:
      return dup_dose_title (change, name);
    case MIDLINE_CHANGE_MOVED:
      return dup_moved_title (change, name);
    case MIDLINE_CHANGE_REMOVED:
      /* Translators: for example “Clamshell removed” */
      return g_strdup_printf (_("%s removed"), name);
    case MIDLINE_CHANGE_ADDED:
      /* Translators: for example “Clamshell added” */
      return g_strdup_printf (_("%s added"), name);
    case MIDLINE_CHANGE_SHORTENED:
      return g_strdup (_("Session shortened"));
    case MIDLINE_CHANGE_ACCEPTED:
      return dup_accepted_title (change, catalogue, name);
    case MIDLINE_CHANGE_DECLINED:
      if (change->exercise_id == NULL)
        return g_strdup (_("Plan kept as it was"));
      /* Translators: for example “Clamshell kept as it was” */
      return g_strdup_printf (_("%s kept as it was"), name);
    case MIDLINE_CHANGE_UNDONE:
    default:
      if (change->exercise_id == NULL)
        return g_strdup (_("Change taken back"));
      /* Translators: for example “Change to Clamshell taken back” */
      return g_strdup_printf (_("Change to %s taken back"), name);
    }
}

static const char *
get_why (const MidlinePlanChange *change)
{
  if (change->why != NULL && *change->why != '\0')
    return change->why;
  switch (change->kind)
    {
    case MIDLINE_CHANGE_STARTED:
      return _("from your answers");
    case MIDLINE_CHANGE_REBUILT:
      return _("from new answers");
    case MIDLINE_CHANGE_NEW_WEEK:
    case MIDLINE_CHANGE_PHASE:
      return _("suggested from your diary");
    case MIDLINE_CHANGE_KEPT:
      return _("your own choice");
    case MIDLINE_CHANGE_SHORTENED:
      return _("short on time");
    case MIDLINE_CHANGE_SWAPPED:
    case MIDLINE_CHANGE_DOSE:
    case MIDLINE_CHANGE_MOVED:
    case MIDLINE_CHANGE_REMOVED:
    case MIDLINE_CHANGE_ADDED:
    case MIDLINE_CHANGE_UNDONE:
    case MIDLINE_CHANGE_ACCEPTED:
    case MIDLINE_CHANGE_DECLINED:
    default:
      return _("your own change");
    }
}

static char *
dup_detail (const MidlinePlanChange *change)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (change->entered_at);

  if (change->date != MIDLINE_NO_DATE)
    {
      g_autofree char *day = midline_words_date_long (change->date);

      /* Translators: the day of the plan that a change is about, for example
       * “for Wednesday, 11 March” */
      g_ptr_array_add (parts, g_strdup_printf (_("for %s"), day));
    }
  g_ptr_array_add (parts, g_strdup (get_why (change)));
  if (time != NULL)
    /* Translators: a time of day, for example “7:48”. See g_date_time_format().
     * xgettext:no-c-format */
    g_ptr_array_add (parts, g_date_time_format (time, C_("time of a change", "%-H:%M")));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (" · ", (char **) parts->pdata);
}

static const char *
get_icon_name (MidlineChangeKind kind)
{
  switch (kind)
    {
    case MIDLINE_CHANGE_SWAPPED:
      return "midline-swap-symbolic";
    case MIDLINE_CHANGE_DOSE:
      return "document-edit-symbolic";
    case MIDLINE_CHANGE_MOVED:
      return "go-next-symbolic";
    case MIDLINE_CHANGE_REMOVED:
      return "list-remove-symbolic";
    case MIDLINE_CHANGE_ADDED:
      return "list-add-symbolic";
    case MIDLINE_CHANGE_SHORTENED:
      return "midline-clock-symbolic";
    case MIDLINE_CHANGE_UNDONE:
      return "edit-undo-symbolic";
    case MIDLINE_CHANGE_STARTED:
    case MIDLINE_CHANGE_REBUILT:
    case MIDLINE_CHANGE_NEW_WEEK:
    case MIDLINE_CHANGE_KEPT:
    case MIDLINE_CHANGE_PHASE:
    case MIDLINE_CHANGE_ACCEPTED:
    case MIDLINE_CHANGE_DECLINED:
    default:
      return "midline-plan-symbolic";
    }
}

static MidlinePlanHistoryDay *
create_day (MidlineDate on,
            MidlineDate today)
{
  MidlinePlanHistoryDay *day = g_new0 (MidlinePlanHistoryDay, 1);

  if (on == today)
    day->title = g_strdup (_("Today"));
  else if (on == today - 1)
    day->title = g_strdup (_("Yesterday"));
  else
    day->title = midline_words_date_long (on);
  day->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_plan_history_line_free);
  return day;
}

/**
 * midline_plan_history_state_from_changes:
 * @changes: (element-type MidlinePlanChange): newest first
 * @today: the present day
 *
 * Returns: (transfer full) (element-type MidlinePlanHistoryDay): the changes in words, by day
 */
GPtrArray *
midline_plan_history_state_from_changes (GPtrArray        *changes,
                                         MidlineCatalogue *catalogue,
                                         MidlineDate       today)
{
  GPtrArray *days =
    g_ptr_array_new_with_free_func ((GDestroyNotify) midline_plan_history_day_free);
  MidlinePlanHistoryDay *day = NULL;
  MidlineDate on = MIDLINE_NO_DATE;

  for (guint i = 0; i < changes->len; i++)
    {
      const MidlinePlanChange *change = g_ptr_array_index (changes, i);
      MidlinePlanHistoryLine *line = g_new0 (MidlinePlanHistoryLine, 1);

      if (day == NULL || change->on != on)
        {
          day = create_day (change->on, today);
          on = change->on;
          g_ptr_array_add (days, day);
        }
      line->title = dup_title (change, catalogue);
      line->detail = dup_detail (change);
      line->icon_name = get_icon_name (change->kind);
      g_ptr_array_add (day->lines, line);
    }
  return days;
}
