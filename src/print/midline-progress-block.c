/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The beginning of the summary of progress: this week, the sessions of each week as bars and those
 * of the year as a calendar. */
#include "midline-handout-parts.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>

#define BOX_PADDING 11.0
#define BARS_HEIGHT 60.0
#define CALENDAR_WEEKS 53

#define LEGEND_GAP 4.0

/* Of the width, in front of the columns of the weeks. */
#define LABEL_SHARE 0.19

/* Of the size of its letters. */
#define SWATCH_SHARE 0.85
#define LINE_SHARE 1.4

static const MidlineChartDay legend[] = {
  MIDLINE_CHART_DAY_DONE, MIDLINE_CHART_DAY_PART_DONE, MIDLINE_CHART_DAY_NOT_DONE,
  MIDLINE_CHART_DAY_REST, MIDLINE_CHART_DAY_OFF,
};

static const MidlineHandoutProgressWeek *
get_week (const MidlineSheet *sheet,
          int                 index)
{
  return &sheet->input->progress->weeks[index];
}

static double
get_label_width (const MidlineSheet *sheet)
{
  return sheet->width * LABEL_SHARE;
}

static double
get_column_width (const MidlineSheet *sheet)
{
  return (sheet->width - get_label_width (sheet)) / MIDLINE_PROGRESS_WEEKS;
}

static double
get_column_x (const MidlineSheet *sheet,
              int                 index)
{
  return get_label_width (sheet) + index * get_column_width (sheet);
}

/**
 * midline_handout_add_section:
 * @sheet: a sheet
 * @block: the block that begins a part
 * @heading: its heading
 * @y: (inout): how far the block is filled
 *
 * Adds a rule and a heading.
 */
void
midline_handout_add_section (const MidlineSheet *sheet,
                             MidlinePrintBlock  *block,
                             const char         *heading,
                             double             *y)
{
  midline_sheet_add_line (block, 0, 1, sheet->width, 0, 2, MIDLINE_INK_BLACK);
  *y = 8;
  *y += midline_sheet_add_text (sheet, block, midline_rich_text_new_bold (heading),
                                sheet->heading_size, 0, *y, sheet->width)
            ->height +
        3;
  block->starts_part = TRUE;
}

static double
add_sentence (const MidlineSheet *sheet,
              MidlinePrintBlock  *block,
              MidlineRichText    *take_text,
              double              x,
              double              y)
{
  return midline_sheet_add_text (sheet, block, take_text, sheet->body_size, x, y,
                                 sheet->width - 2 * x)
             ->height +
         3;
}

static char *
dup_this_week (const MidlineSheet *sheet)
{
  const MidlineCompletion *week = &get_week (sheet, MIDLINE_PROGRESS_WEEKS - 1)->completion;

  if (week->sessions_planned == 0)
    return g_strdup (_("no session is planned."));
  /* Translators: behind “This week:”, as in “3 of 5 sessions done.” */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d of %d session done.",
                                       "%d of %d sessions done.",
                                       (gulong) week->sessions_planned),
                          week->sessions_done, week->sessions_planned);
}

static char *
dup_weeks_in_a_row (const MidlineSheet *sheet)
{
  int n = sheet->input->progress->weeks_in_a_row;

  /* Translators: behind “In a row:”, weeks in which most sessions were done, as in “4 weeks.” */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "%d week with at least two thirds of its sessions done.",
                                       "%d weeks with at least two thirds of their sessions done.",
                                       (gulong) n),
                          n);
}

/**
 * midline_handout_lay_out_progress_now:
 * @sheet: a sheet with progress
 *
 * Lays out where the plan stands, this week, and the weeks in a row.
 *
 * Returns: (transfer full): a block
 */
MidlinePrintBlock *
midline_handout_lay_out_progress_now (const MidlineSheet *sheet)
{
  MidlinePrintBlock *block = midline_print_block_new (MIDLINE_BLOCK_PROGRESS, sheet->width);
  MidlinePrintItem *box =
      midline_sheet_add_box (block, 0, 0, sheet->width, 0, MIDLINE_INK_NONE, MIDLINE_INK_PALE);
  g_autofree char *this_week = dup_this_week (sheet);
  g_autofree char *in_a_row = dup_weeks_in_a_row (sheet);
  double y = BOX_PADDING - 2;

  if (sheet->weeks->len > 0)
    {
      const MidlineHandoutWeek *week = g_ptr_array_index (sheet->weeks, 0);
      g_autofree char *phase = midline_words_phase_week (week->week->phase, week->week->number,
                                                         sheet->input->answers->length_weeks);
      /* Translators: ends a sentence with a full stop. */
      g_autofree char *now = g_strdup_printf (_("%s."), phase);

      y += add_sentence (sheet, block, midline_rich_text_new_labelled (_("Now:"), now),
                         BOX_PADDING, y);
    }
  y += add_sentence (sheet, block, midline_rich_text_new_labelled (_("This week:"), this_week),
                     BOX_PADDING, y);
  if (sheet->input->progress->weeks_in_a_row > 0)
    y += add_sentence (sheet, block, midline_rich_text_new_labelled (_("In a row:"), in_a_row),
                       BOX_PADDING, y);
  box->radius = 4;
  box->height = y + BOX_PADDING - 5;
  block->height = box->height;
  block->starts_part = TRUE;
  return block;
}

/* First days of the weeks below the columns, the day above the month. Returns the height. */
static double
add_week_labels (const MidlineSheet *sheet,
                 MidlinePrintBlock  *block,
                 double              y)
{
  double height = 0;
  MidlinePrintItem *label =
      midline_sheet_add_text (sheet, block, midline_rich_text_new (_("Week from")),
                              sheet->small_size, 0, y, get_label_width (sheet) - 6);

  midline_print_item_say (label, "", FALSE);
  height = label->height;
  for (int i = 0; i < MIDLINE_PROGRESS_WEEKS; i++)
    {
      g_autoptr (GDateTime) date = midline_date_to_date_time (get_week (sheet, i)->start);
      /* Translators: the first day of a week below a chart, the day above the short month. See
       * g_date_time_format().
       * xgettext:no-c-format */
      g_autofree char *words = g_date_time_format (date, C_("below a chart", "%-d\n%b"));
      MidlinePrintItem *item =
          midline_sheet_add_text (sheet, block, midline_rich_text_new (words), sheet->small_size,
                                  get_column_x (sheet, i), y, get_column_width (sheet));

      midline_print_item_say (item, "", FALSE);
      item->align = MIDLINE_ALIGN_CENTRE;
      height = MAX (height, item->height);
    }
  return height;
}

static MidlineChartWeekKind
get_week_kind (const MidlineSheet *sheet,
               int                 index)
{
  const MidlineCompletion *completion = &get_week (sheet, index)->completion;

  if (completion->is_off)
    return MIDLINE_CHART_WEEK_OFF;
  if (completion->sessions_planned == 0)
    return MIDLINE_CHART_WEEK_NONE;
  if (index == MIDLINE_PROGRESS_WEEKS - 1)
    return MIDLINE_CHART_WEEK_RUNNING;
  return midline_completion_counts (completion) ? MIDLINE_CHART_WEEK_REACHED
                                                : MIDLINE_CHART_WEEK_BELOW;
}

/* The weeks as on the screen, in greys. */
static void
add_bars (const MidlineSheet *sheet,
          MidlinePrintBlock  *block,
          double              y)
{
  MidlineChartWeek weeks[MIDLINE_PROGRESS_WEEKS];
  MidlinePrintItem *item =
      midline_print_item_new (MIDLINE_PRINT_CHART, get_label_width (sheet), y,
                              sheet->width - get_label_width (sheet), BARS_HEIGHT);

  for (int i = 0; i < MIDLINE_PROGRESS_WEEKS; i++)
    {
      const MidlineCompletion *completion = &get_week (sheet, i)->completion;

      weeks[i] = (MidlineChartWeek) {
        .kind = get_week_kind (sheet, i),
        .share = completion->sessions_planned > 0
                     ? (double) completion->sessions_done / completion->sessions_planned
                     : 0,
      };
    }
  item->chart = midline_chart_new_weeks (weeks, MIDLINE_PROGRESS_WEEKS);
  item->size_pt = sheet->small_size;
  g_ptr_array_add (block->items, item);
}

/* The number of sessions above a bar. */
static double
add_number (const MidlineSheet *sheet,
            MidlinePrintBlock  *block,
            int                 index,
            double              y)
{
  const MidlineHandoutProgressWeek *week = get_week (sheet, index);
  const MidlineCompletion *completion = &week->completion;
  /* Translators: sessions done of those planned above a bar, “4/5”. */
  g_autofree char *number =
      g_strdup_printf (_("%d/%d"), completion->sessions_done, completion->sessions_planned);
  g_autofree char *date = midline_words_date_full (week->start);
  /* Translators: sessions of a week in the plain text, “Week from 2 March 2026: 3 of 5”. */
  g_autofree char *words = g_strdup_printf (_("Week from %s: %d of %d"), date,
                                            completion->sessions_done,
                                            completion->sessions_planned);
  MidlinePrintItem *item;

  if (completion->sessions_planned == 0)
    return 0;
  item = midline_sheet_add_text (sheet, block, midline_rich_text_new_bold (number),
                                 sheet->small_size, get_column_x (sheet, index), y,
                                 get_column_width (sheet));
  item->align = MIDLINE_ALIGN_CENTRE;
  midline_print_item_say (item, words, FALSE);
  return item->height;
}

static char *
dup_sessions_sentence (const MidlineSheet *sheet)
{
  int done = 0;
  int planned = 0;

  for (int i = 0; i < MIDLINE_PROGRESS_WEEKS; i++)
    {
      done += get_week (sheet, i)->completion.sessions_done;
      planned += get_week (sheet, i)->completion.sessions_planned;
    }
  if (done == 0)
    return g_strdup (_("No session is done yet."));
  /* Translators: as in “You did 34 of 46 planned sessions. The line is at two thirds.” */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "You did %d of %d planned session. "
                                       "The line is at two thirds.",
                                       "You did %d of %d planned sessions. "
                                       "The line is at two thirds.", (gulong) planned),
                          done, planned);
}

/* One meaning of the calendar; goes on in a new line where there is no room. */
static void
add_legend_entry (const MidlineSheet *sheet,
                  MidlinePrintBlock  *block,
                  MidlineChartDay     day,
                  double             *x,
                  double             *y)
{
  double size = sheet->small_size * SWATCH_SHARE;
  g_autoptr (MidlineRichText) text = midline_rich_text_new (midline_chart_day_get_name (day));
  MidlinePrintItem *swatch;
  MidlinePrintItem *label;
  MidlineTextExtents extents;

  midline_text_measurer_measure (sheet->measurer, text, sheet->small_size, MIDLINE_UNBROKEN,
                                 &extents);
  if (*x > 0 && *x + size + LEGEND_GAP + extents.width_pt + 1 > sheet->width)
    {
      *x = 0;
      *y += extents.height_pt + 2;
    }
  swatch = midline_print_item_new (MIDLINE_PRINT_CHART, *x,
                                   *y + (extents.height_pt - size) / 2, size, size);
  swatch->chart = midline_chart_new_swatch (day);
  swatch->size_pt = sheet->small_size;
  g_ptr_array_add (block->items, swatch);
  label = midline_sheet_add_text (sheet, block, g_steal_pointer (&text), sheet->small_size,
                                  *x + size + LEGEND_GAP, *y,
                                  MIN (extents.width_pt + 1, sheet->width - size - LEGEND_GAP));
  midline_print_item_say (label, "", FALSE);
  *x += size + extents.width_pt + 5 * LEGEND_GAP;
}

/* Returns the height. */
static double
add_legend (const MidlineSheet *sheet,
            MidlinePrintBlock  *block,
            double              top)
{
  double x = 0;
  double y = top;

  for (guint i = 0; i < G_N_ELEMENTS (legend); i++)
    if (legend[i] != MIDLINE_CHART_DAY_OFF || sheet->input->progress->has_time_off)
      add_legend_entry (sheet, block, legend[i], &x, &y);
  return y - top + sheet->small_size * LINE_SHARE;
}

/* The year in greys with its legend and the same in words. Returns the height. */
static double
add_calendar (const MidlineSheet *sheet,
              MidlinePrintBlock  *block,
              double              y)
{
  double height = sheet->width / CALENDAR_WEEKS * 7 + sheet->small_size * 2;
  MidlinePrintItem *item = midline_print_item_new (MIDLINE_PRINT_CHART, 0, y, sheet->width, height);

  item->chart = midline_chart_ref (sheet->input->progress->calendar);
  item->size_pt = sheet->small_size;
  g_ptr_array_add (block->items, item);
  height += add_legend (sheet, block, y + height) + 3;
  return height + add_sentence (sheet, block,
                                midline_rich_text_new (sheet->input->progress->calendar_words), 0,
                                y + height);
}

/**
 * midline_handout_lay_out_progress_sessions:
 * @sheet: a sheet with progress
 *
 * Lays out the sessions of each week as bars, with the same in words.
 *
 * Returns: (transfer full): a block
 */
MidlinePrintBlock *
midline_handout_lay_out_progress_sessions (const MidlineSheet *sheet)
{
  MidlinePrintBlock *block = midline_print_block_new (MIDLINE_BLOCK_PROGRESS, sheet->width);
  g_autofree char *sentence = dup_sessions_sentence (sheet);
  MidlinePrintItem *label;
  double height = 0;
  double y;

  midline_handout_add_section (sheet, block, _("Sessions each week"), &y);
  y += add_sentence (sheet, block, midline_rich_text_new (sentence), 0, y);
  label = midline_sheet_add_text (sheet, block, midline_rich_text_new (_("Sessions done")),
                                  sheet->small_size, 0, y, get_label_width (sheet) - 6);
  midline_print_item_say (label, "", FALSE);
  for (int i = 0; i < MIDLINE_PROGRESS_WEEKS; i++)
    {
      double number_height = add_number (sheet, block, i, y);

      height = MAX (height, number_height);
    }
  y += height + 2;
  add_bars (sheet, block, y);
  y = MAX (y + BARS_HEIGHT, label->y + label->height);
  midline_sheet_add_line (block, get_label_width (sheet), y,
                          sheet->width - get_label_width (sheet), 0, 1, MIDLINE_INK_BLACK);
  block->height = y + 2 + add_week_labels (sheet, block, y + 2);
  if (sheet->input->progress->calendar != NULL)
    block->height += add_calendar (sheet, block, block->height + 6) + 6;
  return block;
}
