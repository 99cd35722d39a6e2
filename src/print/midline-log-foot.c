/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The end of a log: rows for pain and for the next morning, and lines for notes. */
#include "midline-handout-parts.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define CELL_PADDING 5.0
#define MIN_NOTE_LINES 1
#define MAX_NOTE_LINES 8

/* A place to write for each day with a session, in the plain text. */
static void
add_day_words (const MidlineLog  *self,
               MidlinePrintBlock *block)
{
  for (guint i = 0; i < self->columns->len; i++)
    {
      const MidlineLogColumn *column = &g_array_index (self->columns, MidlineLogColumn, i);
      g_autofree char *name = midline_log_dup_column_name (column);
      g_autofree char *words = g_strconcat (name, " [ ]", NULL);

      if (!midline_log_is_shaded (column))
        midline_sheet_add_words (block, words, TRUE);
    }
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
  double x = midline_log_get_column_x (self, 0);
  MidlinePrintItem *item =
      midline_sheet_add_text (sheet, block, midline_rich_text_new (label), sheet->small_size,
                              CELL_PADDING, y, x - 2 * CELL_PADDING);
  double height = MAX (sheet->log_row_height + 3, item->height + 4);

  midline_print_item_say_label (item, label);

  if (sheet->options->what == MIDLINE_HANDOUT_ONE_DAY)
    {
      MidlinePrintItem *words = midline_sheet_add_text (
          sheet, block, midline_rich_text_new (choices), sheet->small_size, x + CELL_PADDING, y,
          sheet->width - x - 2 * CELL_PADDING);

      words->joins = TRUE;
      height = MAX (height, words->height + 4);
      words->y += (height - words->height) / 2;
      midline_sheet_add_box (block, x, y, sheet->width - x, height, MIDLINE_INK_RULE,
                             MIDLINE_INK_NONE);
    }
  else
    {
      for (guint i = 0; i < self->columns->len; i++)
        {
          const MidlineLogColumn *column = &g_array_index (self->columns, MidlineLogColumn, i);

          midline_sheet_add_box (block, midline_log_get_column_x (self, i), y, self->column_width,
                                 height, MIDLINE_INK_RULE,
                                 midline_log_is_shaded (column) ? MIDLINE_INK_PALE
                                                                : MIDLINE_INK_NONE);
        }
      add_day_words (self, block);
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
  MidlinePrintBlock *block = midline_log_begin_block (sheet, self, MIDLINE_BLOCK_LOG_FOOT);
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
 * Lays out lines to write on, as many as there is room for and at least one. The week alone, which
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
  MidlinePrintBlock *block = midline_log_begin_block (sheet, self, MIDLINE_BLOCK_NOTES);
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
