/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The log: one row an exercise and side, a column a day, squares to tick with a pen. A log of one
 * day has a column a set instead. */
#include "midline-handout-parts.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define CELL_PADDING 5.0
#define MIN_NOTE_LINES 2
#define MAX_NOTE_LINES 8

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

static const MidlinePlanItem *
find_item (const MidlineLog *self,
           MidlineDate       date,
           const char       *exercise_id)
{
  const MidlineSession *session = midline_week_get_session (self->week->week, date);

  return session != NULL ? midline_session_find (session, exercise_id) : NULL;
}

static gboolean
holds_exercise (const MidlineLog *self,
                const char       *exercise_id)
{
  for (guint i = 0; i < self->columns->len; i++)
    if (find_item (self, g_array_index (self->columns, MidlineLogColumn, i).date, exercise_id))
      return TRUE;
  return FALSE;
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
  self->side_width = sheet->tick_size + 8;
  days_width = floor (sheet->width * (self->with_dose ? 0.55 : 0.6));
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

static double
get_column_x (const MidlineLog *self,
              guint             index)
{
  return self->name_width + self->side_width + index * self->column_width;
}

static gboolean
is_shaded (const MidlineLogColumn *column)
{
  return column->is_rest || column->is_outside;
}

static MidlinePrintBlock *
new_block (const MidlineSheet    *sheet,
           const MidlineLog      *self,
           MidlinePrintBlockKind  kind)
{
  MidlinePrintBlock *block = midline_print_block_new (kind, sheet->width);

  block->week_number = self->week->week->number;
  return block;
}

static char *
dup_log_title (const MidlineSheet *sheet,
               const MidlineLog   *self,
               gboolean            is_continued)
{
  const MidlineWeek *week = self->week->week;
  g_autofree char *range = NULL;
  g_autofree char *title = NULL;

  if (sheet->options->what == MIDLINE_HANDOUT_ONE_DAY)
    {
      range = midline_words_date_long (sheet->options->day);
      /* Translators: title of the log of one day, “Your day: Wednesday, 11 March”. */
      title = g_strdup_printf (_("Your day: %s"), range);
    }
  else
    {
      range = midline_words_date_range (week->start, week->start + 6);
      /* Translators: title of the log of a week, “Your week: 9 – 15 March”. */
      title = g_strdup_printf (_("Your week: %s"), range);
    }
  if (!is_continued)
    return g_steal_pointer (&title);
  /* Translators: the title of a log that goes on from the page before. */
  return g_strdup_printf (_("%s (continued)"), title);
}

static double
add_log_title (const MidlineSheet *sheet,
               const MidlineLog   *self,
               MidlinePrintBlock  *block,
               gboolean            is_continued)
{
  const MidlineWeek *week = self->week->week;
  g_autofree char *title = dup_log_title (sheet, self, is_continued);
  /* Translators: the number of a log sheet, the same as the number of its week: “Sheet 2”. */
  g_autofree char *number = g_strdup_printf (_("Sheet %d"), week->number);
  g_autofree char *phase = midline_words_phase_week (week->phase, week->number,
                                                     sheet->input->answers->length_weeks);
  g_autofree char *likely = NULL;
  MidlinePrintItem *item = midline_sheet_add_text (sheet, block, midline_rich_text_new (number),
                                                   sheet->small_size, 0, 0, MIDLINE_UNBROKEN);
  double y;

  item->x = sheet->width - item->width;
  item->y = midline_sheet_get_baseline (sheet, sheet->heading_size) -
            midline_sheet_get_baseline (sheet, sheet->small_size);
  y = midline_sheet_add_text (sheet, block, midline_rich_text_new_bold (title),
                              sheet->heading_size, 0, 0, sheet->width - item->width - 12)
          ->height;
  if (self->week->is_likely)
    /* Translators: about a week that is not built yet, “Build, week 5 of 12. Likely: …”. */
    likely = g_strdup_printf (_("%s. Likely: your plan may still change."), phase);
  y += midline_sheet_add_text (sheet, block,
                               midline_rich_text_new (likely != NULL ? likely : phase),
                               sheet->small_size, 0, y, sheet->width)
           ->height;
  return y + 4;
}

/**
 * midline_handout_log_lay_out_header:
 * @sheet: a sheet
 * @self: a log
 * @is_continued: whether the log goes on from the page before
 *
 * Lays out the title, the number of the sheet and the heads of the columns.
 *
 * Returns: (transfer full): a block
 */
MidlinePrintBlock *
midline_handout_log_lay_out_header (const MidlineSheet *sheet,
                                    const MidlineLog   *self,
                                    gboolean            is_continued)
{
  MidlinePrintBlock *block = new_block (sheet, self, MIDLINE_BLOCK_LOG_HEADER);
  double y = add_log_title (sheet, self, block, is_continued);
  double height = 0;
  guint first_item = block->items->len;

  for (guint i = 0; i < self->columns->len; i++)
    {
      const MidlineLogColumn *column = &g_array_index (self->columns, MidlineLogColumn, i);
      MidlineRichText *text = midline_rich_text_new_bold (column->top);
      MidlinePrintItem *item;

      if (*column->bottom != '\0')
        {
          midline_rich_text_append_bold (text, "\n");
          midline_rich_text_append_bold (text, column->bottom);
        }
      midline_sheet_add_box (block, get_column_x (self, i), y, self->column_width, 0,
                             MIDLINE_INK_RULE,
                             is_shaded (column) ? MIDLINE_INK_PALE : MIDLINE_INK_NONE);
      item = midline_sheet_add_text (sheet, block, text, sheet->small_size,
                                     get_column_x (self, i) + 1, y + 2, self->column_width - 2);
      item->align = MIDLINE_ALIGN_CENTRE;
      height = MAX (height, item->height + 4);
    }
  for (guint i = first_item; i < block->items->len; i++)
    {
      MidlinePrintItem *item = g_ptr_array_index (block->items, i);

      if (item->kind == MIDLINE_PRINT_BOX)
        item->height = height;
    }
  block->height = y + height;
  return block;
}

/* The days of the log that hold the exercise in the dose @words, “Wed, Fri”; %NULL where each of
 * its days does, so that none has to be named. (transfer full) (nullable) */
static char *
dup_days_of_dose (const MidlineLog           *self,
                  const MidlineSheetExercise *entry,
                  const char                 *words)
{
  g_autoptr (GPtrArray) days = g_ptr_array_new ();
  MidlineDate last = MIDLINE_NO_DATE;
  gboolean differs = FALSE;

  for (guint i = 0; i < self->columns->len; i++)
    {
      MidlineDate date = g_array_index (self->columns, MidlineLogColumn, i).date;
      const MidlinePlanItem *item = find_item (self, date, entry->exercise->id);
      g_autofree char *own = item != NULL ? midline_words_dose_short (&item->dose) : NULL;

      if (item == NULL || date == last)
        continue;
      last = date;
      if (g_str_equal (own, words))
        g_ptr_array_add (days, (gpointer) midline_words_weekday_short (
                                 midline_date_get_weekday (date)));
      else
        differs = TRUE;
    }
  g_ptr_array_add (days, NULL);
  return differs ? g_strjoinv (", ", (char **) days->pdata) : NULL;
}

/* The dose is said in the log where no exercise block says it, behind the first colon. */
static MidlineRichText *
dup_row_name (const MidlineLog           *self,
              const MidlineSheetExercise *entry)
{
  const MidlineDose *usual = &g_array_index (entry->doses, MidlineSheetDose, 0).dose;
  g_autoptr (GPtrArray) said = g_ptr_array_new_with_free_func (g_free);
  /* Translators: number and name of an exercise in the log, as in “1. Clamshell”. */
  g_autofree char *name = g_strdup_printf (_("%d. %s"), entry->number, entry->exercise->name);
  MidlineRichText *text = midline_rich_text_new (name);

  for (guint i = 0; i < self->columns->len; i++)
    {
      MidlineDate date = g_array_index (self->columns, MidlineLogColumn, i).date;
      const MidlinePlanItem *item = find_item (self, date, entry->exercise->id);
      g_autofree char *words = NULL;
      g_autofree char *days = NULL;

      if (item == NULL || (!self->with_dose && midline_dose_equal (&item->dose, usual)))
        continue;
      words = midline_words_dose_short (&item->dose);
      if (g_ptr_array_find_with_equal_func (said, words, g_str_equal, NULL))
        continue;
      days = dup_days_of_dose (self, entry, words);
      midline_rich_text_append (text, said->len == 0 ? ": " : "; ");
      if (days != NULL)
        {
          midline_rich_text_append (text, days);
          midline_rich_text_append (text, " ");
        }
      midline_rich_text_append (text, words);
      g_ptr_array_add (said, g_steal_pointer (&words));
    }
  return text;
}

static gboolean
has_sides (const MidlineLog           *self,
           const MidlineSheetExercise *entry)
{
  for (guint i = 0; i < self->columns->len; i++)
    {
      MidlineDate date = g_array_index (self->columns, MidlineLogColumn, i).date;
      const MidlinePlanItem *item = find_item (self, date, entry->exercise->id);

      if (item != NULL && item->dose.each_side)
        return TRUE;
    }
  return FALSE;
}

/* Whether a square stands in a cell: on a day that has the exercise, or for a set of its dose. A
 * dose for both legs together on a sheet with sides is ticked on the first of the two rows. */
static gboolean
wants_tick (const MidlineLog       *self,
            const MidlineLogColumn *column,
            const char             *exercise_id,
            gboolean                is_second_side)
{
  const MidlinePlanItem *item = find_item (self, column->date, exercise_id);

  return item != NULL && column->set_number <= item->dose.sets &&
         (item->dose.each_side || !is_second_side);
}

/* In the first row where the word fits there, else over the height of the block. */
static void
add_rest_words (const MidlineSheet *sheet,
                const MidlineLog   *self,
                MidlinePrintBlock  *block,
                double              row_height)
{
  for (guint i = 0; i < self->columns->len; i++)
    {
      const MidlineLogColumn *column = &g_array_index (self->columns, MidlineLogColumn, i);
      MidlinePrintItem *item;

      if (!column->is_rest || column->is_outside)
        continue;
      item = midline_sheet_add_text (sheet, block, midline_rich_text_new (_("Rest")),
                                     sheet->small_size, get_column_x (self, i) + 1, 0,
                                     self->column_width - 2);
      item->align = MIDLINE_ALIGN_CENTRE;
      item->y = ((item->height <= row_height ? row_height : block->height) - item->height) / 2;
    }
}

static double
get_rest_height (const MidlineSheet *sheet,
                 const MidlineLog   *self)
{
  g_autoptr (MidlineRichText) text = midline_rich_text_new (_("Rest"));
  MidlineTextExtents extents;

  midline_text_measurer_measure (sheet->measurer, text, sheet->small_size, self->column_width - 2,
                                 &extents);
  return extents.height_pt;
}

static void
add_cells (const MidlineSheet *sheet,
           const MidlineLog   *self,
           MidlinePrintBlock  *block,
           guint               row,
           double              y,
           double              height)
{
  const MidlineSheetExercise *entry = g_ptr_array_index (self->exercises, row);

  for (guint i = 0; i < self->columns->len; i++)
    {
      const MidlineLogColumn *column = &g_array_index (self->columns, MidlineLogColumn, i);
      double x = get_column_x (self, i);

      midline_sheet_add_box (block, x, y, self->column_width, height, MIDLINE_INK_RULE,
                             is_shaded (column) ? MIDLINE_INK_PALE : MIDLINE_INK_NONE);
      if (wants_tick (self, column, entry->exercise->id, y > 0))
        midline_sheet_add_mark (block, MIDLINE_PRINT_TICK,
                                x + (self->column_width - sheet->tick_size) / 2,
                                y + (height - sheet->tick_size) / 2, sheet->tick_size);
    }
}

static void
add_side_cell (const MidlineSheet *sheet,
               const MidlineLog   *self,
               MidlinePrintBlock  *block,
               double              y,
               double              height,
               gboolean            with_mark)
{
  MidlineSide first = sheet->input->first_side;
  MidlineSide second = first == MIDLINE_SIDE_RIGHT ? MIDLINE_SIDE_LEFT : MIDLINE_SIDE_RIGHT;
  double mark = sheet->tick_size * 0.88;

  midline_sheet_add_box (block, self->name_width, y, self->side_width, height, MIDLINE_INK_RULE,
                         MIDLINE_INK_NONE);
  if (with_mark)
    midline_sheet_add_mark (block, MIDLINE_PRINT_SIDE,
                            self->name_width + (self->side_width - mark) / 2,
                            y + (height - mark) / 2, mark)
        ->side = y > 0 ? second : first;
}

/**
 * midline_handout_log_lay_out_row:
 * @sheet: a sheet
 * @self: a log
 * @row: index of an exercise of the log
 * @is_first_on_page: whether it stands right below the heads, where rest days say so
 *
 * Lays out one exercise with a row for each side.
 *
 * Returns: (transfer full): a block
 */
MidlinePrintBlock *
midline_handout_log_lay_out_row (const MidlineSheet *sheet,
                                 const MidlineLog   *self,
                                 guint               row,
                                 gboolean            is_first_on_page)
{
  const MidlineSheetExercise *entry = g_ptr_array_index (self->exercises, row);
  MidlinePrintBlock *block = new_block (sheet, self, MIDLINE_BLOCK_LOG_ROW);
  gboolean with_sides = has_sides (self, entry);
  guint n_rows = with_sides ? 2 : 1;
  MidlinePrintItem *name = midline_sheet_add_text (
      sheet, block, dup_row_name (self, entry), sheet->small_size, CELL_PADDING, 0,
      self->name_width - 2 * CELL_PADDING);
  double needed = MAX (name->height + 3, is_first_on_page ? get_rest_height (sheet, self) : 0);
  double height = MAX (sheet->log_row_height, needed / n_rows);

  block->exercise_id = g_strdup (entry->exercise->id);
  block->height = height * n_rows;
  name->y = (block->height - name->height) / 2;
  midline_sheet_add_box (block, 0, 0, self->name_width, block->height, MIDLINE_INK_RULE,
                         MIDLINE_INK_NONE);
  for (guint i = 0; i < n_rows; i++)
    {
      add_side_cell (sheet, self, block, i * height, height, with_sides);
      add_cells (sheet, self, block, row, i * height, height);
    }
  if (is_first_on_page)
    add_rest_words (sheet, self, block, height);
  return block;
}

/* One row to write in: a cell a day, or one long cell with @choices to circle for a single day. */
static double
add_foot_row (const MidlineSheet *sheet,
              const MidlineLog   *self,
              MidlinePrintBlock  *block,
              double              y,
              const char         *label,
              const char         *choices)
{
  double x = get_column_x (self, 0);
  MidlinePrintItem *item =
      midline_sheet_add_text (sheet, block, midline_rich_text_new (label), sheet->small_size,
                              CELL_PADDING, y, x - 2 * CELL_PADDING);
  double height = MAX (sheet->log_row_height + 3, item->height + 4);

  if (sheet->options->what == MIDLINE_HANDOUT_ONE_DAY)
    {
      MidlinePrintItem *words = midline_sheet_add_text (
          sheet, block, midline_rich_text_new (choices), sheet->small_size, x + CELL_PADDING, y,
          sheet->width - x - 2 * CELL_PADDING);

      height = MAX (height, words->height + 4);
      words->y += (height - words->height) / 2;
      midline_sheet_add_box (block, x, y, sheet->width - x, height, MIDLINE_INK_RULE,
                             MIDLINE_INK_NONE);
    }
  else
    {
      for (guint i = 0; i < self->columns->len; i++)
        midline_sheet_add_box (
            block, get_column_x (self, i), y, self->column_width, height, MIDLINE_INK_RULE,
            is_shaded (&g_array_index (self->columns, MidlineLogColumn, i)) ? MIDLINE_INK_PALE
                                                                            : MIDLINE_INK_NONE);
    }
  item->y += (height - item->height) / 2;
  midline_sheet_add_box (block, 0, y, x, height, MIDLINE_INK_RULE, MIDLINE_INK_NONE);
  return height;
}

/**
 * midline_handout_log_lay_out_foot:
 * @sheet: a sheet
 * @self: a log
 *
 * Lays out the rows for pain during the session and for the next morning.
 *
 * Returns: (transfer full): a block
 */
MidlinePrintBlock *
midline_handout_log_lay_out_foot (const MidlineSheet *sheet,
                                  const MidlineLog   *self)
{
  MidlinePrintBlock *block = new_block (sheet, self, MIDLINE_BLOCK_LOG_FOOT);
  gboolean is_day = sheet->options->what == MIDLINE_HANDOUT_ONE_DAY;
  double y = 0;

  y += add_foot_row (sheet, self, block, y, _("Pain during, 0 to 10"),
                     _("0   1   2   3   4   5   6   7   8   9   10"));
  y += add_foot_row (sheet, self, block, y,
                     is_day ? _("Next morning")
                            /* Translators: what is written by hand in the log; B and U are the
                             * first letters of “better” and “as usual”. */
                            : _("Next morning: B better, U as usual, +1, +2 or +3"),
                     _("better   as usual   +1   +2   +3"));
  block->height = y;
  return block;
}

/* Returns the height, 0 without lines. */
static double
add_note_lines (const MidlineSheet *sheet,
                MidlinePrintBlock  *block,
                double              room,
                int                 fewest)
{
  MidlinePrintItem *heading =
      midline_sheet_add_text (sheet, block, midline_rich_text_new_bold (_("Notes")),
                              sheet->small_size, 0, 5, sheet->width);
  double y = heading->y + heading->height - 6;
  int n_lines = (int) floor ((room - y - 2) / sheet->note_line_gap);

  n_lines = CLAMP (n_lines, fewest, MAX_NOTE_LINES);
  if (n_lines == 0)
    {
      g_ptr_array_remove (block->items, heading);
      return 0;
    }
  for (int i = 0; i < n_lines; i++)
    {
      y += sheet->note_line_gap;
      midline_sheet_add_line (block, 0, y, sheet->width, 0, 0.6, MIDLINE_INK_BLACK);
    }
  return y;
}

/**
 * midline_handout_log_lay_out_notes:
 * @sheet: a sheet
 * @self: a log
 * @room: height left on the page in points
 *
 * Lays out lines to write on, as many as there is room for and at least two. The week alone, which
 * has no safety box, ends with what the program is not and goes without lines where a single page
 * would be too short for them.
 *
 * Returns: (transfer full): a block
 */
MidlinePrintBlock *
midline_handout_log_lay_out_notes (const MidlineSheet *sheet,
                                   const MidlineLog   *self,
                                   double              room)
{
  MidlinePrintBlock *block = new_block (sheet, self, MIDLINE_BLOCK_NOTES);
  MidlinePrintItem *disclaimer = NULL;
  gboolean is_alone = sheet->options->what == MIDLINE_HANDOUT_WEEK_GRID;
  int fewest = is_alone ? 0 : MIN_NOTE_LINES;
  double y = 0;

  if (is_alone)
    {
      disclaimer = midline_sheet_add_text (
          sheet, block, midline_rich_text_new (midline_handout_get_disclaimer ()),
          sheet->small_size, 0, 0, sheet->width);
      room -= disclaimer->height + 6;
    }
  y = add_note_lines (sheet, block, room, fewest);
  if (disclaimer != NULL)
    {
      disclaimer->y = y + 6;
      y = disclaimer->y + disclaimer->height;
    }
  block->height = y + 1;
  return block;
}
