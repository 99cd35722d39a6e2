/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* What a log shows: the columns of days or sets, the exercises in its rows, how wide all is. */
#include "midline-handout-parts.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Of the width, for the columns of the days. */
#define DAYS_SHARE 0.53

static void
clear_column (gpointer data)
{
  MidlineLogColumn *column = data;

  g_free (column->top);
  g_free (column->bottom);
}

static void
add_day_columns (MidlineLog         *self,
                 const MidlineSheet *sheet)
{
  const MidlineWeek *week = self->week->week;
  const MidlinePlan *plan = sheet->input->plan;

  for (int i = 0; i < 7; i++)
    {
      MidlineLogColumn column = { .date = week->start + i };
      g_autoptr (GDateTime) date = midline_date_to_date_time (column.date);

      column.top = g_strdup (midline_words_weekday_short (midline_date_get_weekday (column.date)));
      column.bottom = g_strdup_printf ("%d", g_date_time_get_day_of_month (date));
      column.is_rest = midline_week_get_session (week, column.date) == NULL;
      column.is_outside = plan != NULL && column.date < plan->started_on;
      g_array_append_val (self->columns, column);
    }
}

static void
add_set_columns (MidlineLog         *self,
                 const MidlineSheet *sheet)
{
  int n_sets = 1;

  for (guint i = 0; i < sheet->exercises->len; i++)
    {
      const MidlineSheetExercise *entry = g_ptr_array_index (sheet->exercises, i);

      n_sets = MAX (n_sets, g_array_index (entry->doses, MidlineSheetDose, 0).dose.sets);
    }
  for (int i = 1; i <= MIN (n_sets, 7); i++)
    {
      MidlineLogColumn column = { .date = sheet->options->day, .set_number = i };

      /* Translators: heading of a column of squares to tick, as in “Set 1”. */
      column.top = g_strdup_printf (_("Set %d"), i);
      column.bottom = g_strdup ("");
      g_array_append_val (self->columns, column);
    }
}

static gboolean
holds_exercise (const MidlineLog *self,
                const char       *exercise_id)
{
  for (guint i = 0; i < self->columns->len; i++)
    if (midline_log_find_item (self, g_array_index (self->columns, MidlineLogColumn, i).date,
                               exercise_id))
      return TRUE;
  return FALSE;
}

/* Room for the marks of a side and its word. */
static void
set_side_width (MidlineLog         *self,
                const MidlineSheet *sheet)
{
  const char *words[] = { _("right"), _("left"), _("both") };
  double widest = 0;

  /* Large enough for a letter of 12 points. */
  self->side_mark = sheet->small_size * 1.53;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autoptr (MidlineRichText) text = midline_rich_text_new (words[i]);
      MidlineTextExtents extents;

      midline_text_measurer_measure (sheet->measurer, text, sheet->small_size, MIDLINE_UNBROKEN,
                                     &extents);
      widest = MAX (widest, extents.width_pt + (i == 2 ? self->side_mark + 2 : 0));
    }
  self->side_width = ceil (self->side_mark + widest + 11);
}

/**
 * midline_handout_log_new:
 * @sheet: a sheet
 * @week: the week, one of the sheet's
 *
 * Gathers what the log of a week shows, or that of the chosen day in it.
 *
 * Returns: (transfer full): a log
 */
MidlineLog *
midline_handout_log_new (const MidlineSheet       *sheet,
                         const MidlineHandoutWeek *week)
{
  MidlineLog *self = g_new0 (MidlineLog, 1);
  double days_width;

  self->week = week;
  self->columns = g_array_new (FALSE, FALSE, sizeof (MidlineLogColumn));
  g_array_set_clear_func (self->columns, clear_column);
  self->exercises = g_ptr_array_new ();
  if (sheet->options->what == MIDLINE_HANDOUT_ONE_DAY)
    add_set_columns (self, sheet);
  else
    add_day_columns (self, sheet);
  for (guint i = 0; i < sheet->exercises->len; i++)
    {
      MidlineSheetExercise *entry = g_ptr_array_index (sheet->exercises, i);

      if (holds_exercise (self, entry->exercise->id))
        g_ptr_array_add (self->exercises, entry);
    }

  self->with_dose = sheet->options->what == MIDLINE_HANDOUT_WEEK_GRID;
  set_side_width (self, sheet);
  days_width = floor (sheet->width * DAYS_SHARE);
  self->column_width = days_width / MAX (self->columns->len, 3);
  self->name_width = sheet->width - self->side_width - self->column_width * self->columns->len;
  return self;
}

/**
 * midline_handout_log_free:
 * @self: (nullable): a log
 */
void
midline_handout_log_free (MidlineLog *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->columns);
  g_ptr_array_unref (self->exercises);
  g_free (self);
}

/**
 * midline_log_find_item:
 * @self: a log
 * @date: a day
 * @exercise_id: an exercise
 *
 * Returns: (transfer none) (nullable): what is planned of it on that day
 */
const MidlinePlanItem *
midline_log_find_item (const MidlineLog *self,
                               MidlineDate       date,
                               const char       *exercise_id)
{
  const MidlineSession *session = midline_week_get_session (self->week->week, date);

  return session != NULL ? midline_session_find (session, exercise_id) : NULL;
}

/**
 * midline_log_has_sides:
 * @self: a log
 * @entry: an exercise of it
 *
 * Returns: whether one leg works at a time on any of its days, so that each has a row
 */
gboolean
midline_log_has_sides (const MidlineLog           *self,
                       const MidlineSheetExercise *entry)
{
  for (guint i = 0; i < self->columns->len; i++)
    {
      MidlineDate date = g_array_index (self->columns, MidlineLogColumn, i).date;
      const MidlinePlanItem *item = midline_log_find_item (self, date, entry->exercise->id);

      if (item != NULL && item->dose.each_side)
        return TRUE;
    }
  return FALSE;
}

/** midline_log_dup_column_name: Returns: (transfer full): “Mon 9” or “Set 1” */
char *
midline_log_dup_column_name (const MidlineLogColumn *column)
{
  if (*column->bottom == '\0')
    return g_strdup (column->top);
  return g_strdup_printf ("%s %s", column->top, column->bottom);
}

/** midline_log_get_column_x: Returns: left edge of column @index, from 0, in points */
double
midline_log_get_column_x (const MidlineLog *self,
                                  guint             index)
{
  return self->name_width + self->side_width + index * self->column_width;
}

/** midline_log_is_shaded: Returns: whether nothing is planned in @column at all */
gboolean
midline_log_is_shaded (const MidlineLogColumn *column)
{
  return column->is_rest || column->is_outside;
}

/** midline_log_begin_block: Returns: (transfer full): an empty block of a log */
MidlinePrintBlock *
midline_log_begin_block (const MidlineSheet    *sheet,
                                 const MidlineLog      *self,
                                 MidlinePrintBlockKind  kind)
{
  MidlinePrintBlock *block = midline_print_block_new (kind, sheet->width);

  block->week_number = self->week->week->number;
  return block;
}
