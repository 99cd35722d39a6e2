/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The pain of the four activities and the doses of the exercises on paper: the charts of the screen
 * in greys, each with its words. On paper a line is black with dots, the band of a change that
 * matters pale between dashes, so that nothing is told by a colour. */
#include "midline-handout-parts.h"

#include <glib/gi18n-lib.h>

#define COLUMN_GAP 18.0
#define ROW_GAP 10.0
#define N_COLUMNS 2
#define DOSE_HEIGHT 22.0
#define DOSE_SHARE 0.22

/* Of the size of its letters. */
#define PAIN_SHARE 9.5

static const MidlineHandoutChart *
get_chart (const GPtrArray *charts,
           guint            index)
{
  return g_ptr_array_index (charts, index);
}

/* All points of a chart, for those who cannot see it. */
static char *
dup_points (MidlineChart *chart)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new ();

  for (guint i = 0; i < midline_chart_get_n_points (chart); i++)
    if (midline_chart_get_words (chart, i) != NULL)
      g_ptr_array_add (words, (gpointer) midline_chart_get_words (chart, i));
  g_ptr_array_add (words, NULL);
  return g_strjoinv ("; ", (char **) words->pdata);
}

static void
add_chart (const MidlineSheet *sheet,
           MidlinePrintBlock  *block,
           MidlineChart       *chart,
           double              x,
           double              y,
           double              width,
           double              height)
{
  MidlinePrintItem *item = midline_print_item_new (MIDLINE_PRINT_CHART, x, y, width, height);
  g_autofree char *points = dup_points (chart);

  item->chart = midline_chart_ref (chart);
  item->size_pt = sheet->small_size;
  midline_print_item_say (item, points, FALSE);
  g_ptr_array_add (block->items, item);
}

static MidlineRichText *
create_title (const MidlineHandoutChart *entry)
{
  g_autofree char *label = NULL;

  if (entry->value == NULL)
    return midline_rich_text_new_bold (entry->title);
  /* Translators: in front of what belongs to it, “Squatting:” */
  label = g_strdup_printf (_("%s:"), entry->title);
  return midline_rich_text_new_labelled (label, entry->value);
}

/* The height that the titles of a row share, so that its charts stand in line. */
static double
get_title_height (const MidlineSheet *sheet,
                  guint               first,
                  double              width)
{
  const GPtrArray *pain = sheet->input->progress->pain;
  double height = 0;

  for (guint i = first; i < MIN (first + N_COLUMNS, pain->len); i++)
    {
      g_autoptr (MidlineRichText) title = create_title (get_chart (pain, i));
      MidlineTextExtents extents;

      midline_text_measurer_measure (sheet->measurer, title, sheet->body_size, width, &extents);
      height = MAX (height, extents.height_pt);
    }
  return height;
}

/* One activity. Returns its height. */
static double
add_pain (const MidlineSheet        *sheet,
          MidlinePrintBlock         *block,
          const MidlineHandoutChart *entry,
          double                     x,
          double                     top,
          double                     width,
          double                     title_height)
{
  double height = sheet->small_size * PAIN_SHARE;
  MidlinePrintItem *title = midline_sheet_add_text (sheet, block, create_title (entry),
                                                    sheet->body_size, x, top, width);
  double y = top + MAX (title_height, title->height) + 4;

  if (entry->chart != NULL)
    {
      add_chart (sheet, block, entry->chart, x, y, width, height);
      y += height + 3;
    }
  y += midline_sheet_add_text (sheet, block, midline_rich_text_new (entry->sentence),
                               sheet->small_size, x, y, width)
         ->height;
  return y - top;
}

/* Two activities beside each other. */
static MidlinePrintBlock *
lay_out_row (const MidlineSheet *sheet,
             guint               first)
{
  const GPtrArray *pain = sheet->input->progress->pain;
  MidlinePrintBlock *block = midline_print_block_new (MIDLINE_BLOCK_PROGRESS, sheet->width);
  double width = (sheet->width - COLUMN_GAP) / N_COLUMNS;
  double title_height = get_title_height (sheet, first, width);
  double height = 0;
  double y = 0;

  if (first == 0)
    {
      midline_handout_add_section (sheet, block, _("Pain in four activities"), &y);
      y += midline_sheet_add_text (sheet, block,
                                   midline_rich_text_new (sheet->input->progress->pain_words),
                                   sheet->body_size, 0, y, sheet->width)
             ->height + 6;
    }
  for (guint i = first; i < MIN (first + N_COLUMNS, pain->len); i++)
    {
      double entry_height = add_pain (sheet, block, get_chart (pain, i),
                                      (i - first) * (width + COLUMN_GAP), y, width, title_height);

      height = MAX (height, entry_height);
    }
  block->height = y + height + ROW_GAP;
  return block;
}

static MidlinePrintBlock *
lay_out_no_pain (const MidlineSheet *sheet)
{
  MidlinePrintBlock *block = midline_print_block_new (MIDLINE_BLOCK_PROGRESS, sheet->width);
  double y;

  midline_handout_add_section (sheet, block, _("Pain in four activities"), &y);
  block->height =
    y + midline_sheet_add_text (sheet, block,
                                midline_rich_text_new (_("No weekly check is filled in yet.")),
                                sheet->body_size, 0, y, sheet->width)
          ->height + 3;
  return block;
}

/**
 * midline_handout_lay_out_progress_pain:
 * @sheet: a sheet with progress
 *
 * Lays out the pain that was said in the weekly checks, two activities beside each other.
 *
 * Returns: (transfer full) (element-type MidlinePrintBlock): blocks in order
 */
GPtrArray *
midline_handout_lay_out_progress_pain (const MidlineSheet *sheet)
{
  const MidlineHandoutProgress *progress = sheet->input->progress;
  GPtrArray *blocks =
    g_ptr_array_new_with_free_func ((GDestroyNotify) midline_print_block_free);

  if (progress->pain_words == NULL)
    g_ptr_array_add (blocks, lay_out_no_pain (sheet));
  for (guint i = 0; progress->pain_words != NULL && i < progress->pain->len; i += N_COLUMNS)
    g_ptr_array_add (blocks, lay_out_row (sheet, i));
  return blocks;
}

/* One exercise: its name and words, and its line at the end where there is one. */
static MidlinePrintBlock *
lay_out_dose (const MidlineSheet *sheet,
              guint               index)
{
  const MidlineHandoutChart *entry = get_chart (sheet->input->progress->doses, index);
  MidlinePrintBlock *block = midline_print_block_new (MIDLINE_BLOCK_PROGRESS, sheet->width);
  double chart_width = sheet->width * DOSE_SHARE;
  double width = sheet->width - chart_width - COLUMN_GAP;
  double y = 0;
  double text_height;
  /* Translators: in front of what belongs to it, “Squatting:” */
  g_autofree char *label = g_strdup_printf (_("%s:"), entry->title);

  if (index == 0)
    midline_handout_add_section (sheet, block, _("Exercises of this week"), &y);
  text_height = midline_sheet_add_text (sheet, block,
                                        midline_rich_text_new_labelled (label, entry->sentence),
                                        sheet->body_size, 0, y, width)
                  ->height;
  if (entry->chart != NULL)
    add_chart (sheet, block, entry->chart, width + COLUMN_GAP,
               y + MAX (text_height - DOSE_HEIGHT, 0) / 2, chart_width, DOSE_HEIGHT);
  block->height = y + MAX (text_height, entry->chart != NULL ? DOSE_HEIGHT : 0) + 3;
  return block;
}

/**
 * midline_handout_add_progress_doses:
 * @sheet: a sheet with progress
 * @blocks: (element-type MidlinePrintBlock): what to add to
 *
 * Lays out how the doses of the exercises came about.
 */
void
midline_handout_add_progress_doses (const MidlineSheet *sheet,
                                    GPtrArray          *blocks)
{
  for (guint i = 0; i < sheet->input->progress->doses->len; i++)
    g_ptr_array_add (blocks, lay_out_dose (sheet, i));
}
