/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The log: one row an exercise and side, a column a day, squares to tick with a pen. A log of one
 * day has a column a set instead. */
#include "midline-handout-parts.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>

#define CELL_PADDING 5.0

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
  /* The title is read first. */
  g_ptr_array_insert (block->items, -1, g_ptr_array_steal_index (block->items, 0));
  if (self->week->is_likely)
    /* Translators: about a week that is not built yet, “Build, week 5 of 12. Likely: …”. */
    likely = g_strdup_printf (_("%s. Likely: your plan may still change."), phase);
  y += midline_sheet_add_text (sheet, block,
                               midline_rich_text_new (likely != NULL ? likely : phase),
                               sheet->small_size, 0, y, sheet->width)
           ->height;
  return y + 4;
}

/* What the shading of the columns says on paper. */
static void
add_rest_days (const MidlineLog  *self,
               MidlinePrintBlock *block)
{
  g_autoptr (GPtrArray) days = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;
  g_autofree char *words = NULL;

  for (guint i = 0; i < self->columns->len; i++)
    {
      const MidlineLogColumn *column = &g_array_index (self->columns, MidlineLogColumn, i);

      if (column->is_rest && !column->is_outside)
        g_ptr_array_add (days, midline_log_dup_column_name (column));
    }
  if (days->len == 0)
    return;
  g_ptr_array_add (days, NULL);
  list = g_strjoinv (", ", (char **) days->pdata);
  /* Translators: days without a session, as in “Rest: Thu 12, Sun 15”. */
  words = g_strdup_printf (_("Rest: %s"), list);
  midline_sheet_add_words (block, words, FALSE);
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
  MidlinePrintBlock *block = midline_log_begin_block (sheet, self, MIDLINE_BLOCK_LOG_HEADER);
  double y = add_log_title (sheet, self, block, is_continued);
  double height = 0;
  guint first_item = block->items->len;

  for (guint i = 0; i < self->columns->len; i++)
    {
      const MidlineLogColumn *column = &g_array_index (self->columns, MidlineLogColumn, i);
      MidlineRichText *text = midline_rich_text_new_bold (column->top);
      double x = midline_log_get_column_x (self, i);
      MidlinePrintItem *item;

      if (*column->bottom != '\0')
        {
          midline_rich_text_append_bold (text, "\n");
          midline_rich_text_append_bold (text, column->bottom);
        }
      midline_sheet_add_box (block, x, y, self->column_width, 0, MIDLINE_INK_RULE,
                             midline_log_is_shaded (column) ? MIDLINE_INK_PALE : MIDLINE_INK_NONE);
      item = midline_sheet_add_text (sheet, block, text, sheet->small_size, x + 1, y + 2,
                                     self->column_width - 2);
      midline_print_item_say (item, "", FALSE);
      item->align = MIDLINE_ALIGN_CENTRE;
      height = MAX (height, item->height + 4);
    }
  for (guint i = first_item; i < block->items->len; i++)
    {
      MidlinePrintItem *item = g_ptr_array_index (block->items, i);

      if (item->kind == MIDLINE_PRINT_BOX)
        item->height = height;
    }
  add_rest_days (self, block);
  block->is_repeated = is_continued;
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
      const MidlinePlanItem *item = midline_log_find_item (self, date, entry->exercise->id);
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
      const MidlinePlanItem *item = midline_log_find_item (self, date, entry->exercise->id);
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
  if (entry->has_less_range)
    {
      midline_rich_text_append (text, said->len == 0 ? ": " : "; ");
      midline_rich_text_append (text, _("smaller movement"));
    }
  return text;
}

/* Whether a square stands in a cell: on a day that has the exercise, or for a set of its dose. A
 * dose for both legs together on a sheet with sides is ticked on the first of the two rows. */
static gboolean
wants_tick (const MidlineLog       *self,
            const MidlineLogColumn *column,
            const char             *exercise_id,
            gboolean                is_second_side)
{
  const MidlinePlanItem *item = midline_log_find_item (self, column->date, exercise_id);

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
                                     sheet->small_size, midline_log_get_column_x (self, i) + 1, 0,
                                     self->column_width - 2);
      midline_print_item_say (item, "", FALSE);
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

/* Whether no further square follows in the row. */
static gboolean
is_last_tick (const MidlineLog *self,
              guint             index,
              const char       *exercise_id,
              gboolean          is_second_side)
{
  for (guint i = index + 1; i < self->columns->len; i++)
    if (wants_tick (self, &g_array_index (self->columns, MidlineLogColumn, i), exercise_id,
                    is_second_side))
      return FALSE;
  return TRUE;
}

/* What a square says in the plain text, “Mon 9 [ ],”. */
static char *
dup_tick_words (const MidlineLog *self,
                guint             index,
                const char       *exercise_id,
                gboolean          is_second_side)
{
  g_autofree char *name =
      midline_log_dup_column_name (&g_array_index (self->columns, MidlineLogColumn, index));

  return g_strconcat (name, " [ ]",
                      is_last_tick (self, index, exercise_id, is_second_side) ? "" : ",", NULL);
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
      double x = midline_log_get_column_x (self, i);

      midline_sheet_add_box (block, x, y, self->column_width, height, MIDLINE_INK_RULE,
                             midline_log_is_shaded (column) ? MIDLINE_INK_PALE : MIDLINE_INK_NONE);
      if (wants_tick (self, column, entry->exercise->id, y > 0))
        {
          g_autofree char *words = dup_tick_words (self, i, entry->exercise->id, y > 0);

          midline_print_item_say (
              midline_sheet_add_mark (block, MIDLINE_PRINT_TICK,
                                      x + (self->column_width - sheet->tick_size) / 2,
                                      y + (height - sheet->tick_size) / 2, sheet->tick_size),
              words, TRUE);
        }
    }
}

/* Marks and word of the side that a row is for, or of both. */
static void
add_side_cell (const MidlineSheet *sheet,
               const MidlineLog   *self,
               MidlinePrintBlock  *block,
               double              y,
               double              height,
               gboolean            with_sides)
{
  gboolean is_second = y > 0;
  gboolean is_left = (sheet->input->first_side == MIDLINE_SIDE_LEFT) != is_second;
  const char *words = !with_sides ? _("both") : is_left ? _("left") : _("right");
  double x = self->name_width + 3;
  MidlinePrintItem *item;

  midline_sheet_add_box (block, self->name_width, y, self->side_width, height, MIDLINE_INK_RULE,
                         MIDLINE_INK_NONE);
  for (guint i = 0; i < (with_sides ? 1 : 2); i++)
    {
      item = midline_sheet_add_mark (block, MIDLINE_PRINT_SIDE, x,
                                     y + (height - self->side_mark) / 2, self->side_mark);
      item->side = (with_sides ? is_left : i == 1) ? MIDLINE_SIDE_LEFT : MIDLINE_SIDE_RIGHT;
      midline_print_item_say (item, "", TRUE);
      x += self->side_mark + 2;
    }
  item = midline_sheet_add_text (sheet, block, midline_rich_text_new (words), sheet->small_size,
                                 x + 2, y, MIDLINE_UNBROKEN);
  midline_print_item_say_label (item, words);
  item->y += (height - item->height) / 2;
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
  MidlinePrintBlock *block = midline_log_begin_block (sheet, self, MIDLINE_BLOCK_LOG_ROW);
  gboolean with_sides = midline_log_has_sides (self, entry);
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
