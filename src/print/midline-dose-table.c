/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The dose of an exercise: a sentence, and the same numbers as a small table. */
#include "midline-handout-parts.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>

#define CELL_PADDING 5.0

typedef struct {
  const char *label;
  char *value; /* (owned) */
} Row;

static guint
fill_rows (const MidlineDose *dose,
           Row                rows[4])
{
  guint n = 0;

  rows[n].label = _("Sets");
  rows[n++].value =
      dose->each_side
          /* Translators: number of sets for each leg in the table of a dose, “2 each side”. */
          ? g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d each side", "%d each side",
                                          dose->sets), dose->sets)
          : g_strdup_printf ("%d", dose->sets);
  if (dose->reps > 1 || dose->hold_seconds == 0)
    {
      rows[n].label = _("Each set");
      rows[n++].value =
          dose->directions > 1
              /* Translators: as in “6 times in 3 directions”. */
              ? g_strdup_printf (_("%d times in %d directions"), dose->reps, dose->directions)
              /* Translators: repetitions of a set, as in “12 times”. */
              : g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d time", "%d times", dose->reps),
                                 dose->reps);
    }
  if (dose->hold_seconds > 0)
    {
      rows[n].label = _("Hold");
      rows[n++].value = midline_words_duration (dose->hold_seconds);
    }
  if (dose->rest_seconds > 0)
    {
      rows[n].label = _("Rest");
      rows[n++].value = midline_words_duration (dose->rest_seconds);
    }
  return n;
}

/* As wide as the widest label, and at most half of the pair. */
static double
get_label_width (const MidlineSheet *sheet,
                 const Row          *rows,
                 guint               n_rows,
                 double              pair_width)
{
  double widest = pair_width * 0.3;

  for (guint i = 0; i < n_rows; i++)
    {
      g_autoptr (MidlineRichText) text = midline_rich_text_new_bold (rows[i].label);
      MidlineTextExtents extents;

      midline_text_measurer_measure (sheet->measurer, text, sheet->small_size,
                                     MIDLINE_UNBROKEN, &extents);
      widest = MAX (widest, extents.width_pt + 2 * CELL_PADDING);
    }
  return MIN (widest, pair_width / 2);
}

/* One cell of the table with its text; the box is drawn once the row's height is known. */
static double
add_cell (const MidlineSheet *sheet,
          MidlinePrintBlock  *block,
          MidlineRichText    *take_text,
          double              x,
          double              y,
          double              width,
          gboolean            is_label)
{
  MidlinePrintItem *box =
      midline_sheet_add_box (block, x, y, width, 0, MIDLINE_INK_RULE,
                             is_label ? MIDLINE_INK_PALE : MIDLINE_INK_NONE);
  MidlinePrintItem *item =
      midline_sheet_add_text (sheet, block, take_text, sheet->small_size, x + CELL_PADDING,
                              y + 1.5, width - CELL_PADDING - 2);

  if (is_label)
    midline_print_item_say_label (item, item->text->string->str);
  item->joins = !is_label;
  box->height = item->height + 3;
  return box->height;
}

static void
set_box_heights (MidlinePrintBlock *block,
                 guint              first_item,
                 double             height)
{
  for (guint i = first_item; i < block->items->len; i++)
    {
      MidlinePrintItem *item = g_ptr_array_index (block->items, i);

      if (item->kind == MIDLINE_PRINT_BOX)
        item->height = height;
    }
}

static double
add_table (const MidlineSheet *sheet,
           MidlinePrintBlock  *block,
           const MidlineDose  *dose,
           double              x,
           double              y,
           double              width,
           guint               pairs)
{
  Row rows[4];
  guint n_rows = fill_rows (dose, rows);
  double pair_width = width / pairs;
  double label_width = get_label_width (sheet, rows, n_rows, pair_width);
  double start = y;

  for (guint i = 0; i < n_rows; i += pairs)
    {
      guint first_item = block->items->len;
      double height = 0;

      for (guint k = i; k < MIN (i + pairs, n_rows); k++)
        {
          double left = x + (k - i) * pair_width;
          double label = add_cell (sheet, block, midline_rich_text_new_bold (rows[k].label), left,
                                   y, label_width, TRUE);
          double value = add_cell (sheet, block, midline_rich_text_new (rows[k].value),
                                   left + label_width, y, pair_width - label_width, FALSE);

          height = MAX (height, MAX (label, value));
          g_free (rows[k].value);
        }
      set_box_heights (block, first_item, height);
      y += height;
    }
  return y - start;
}

/**
 * midline_handout_add_dose:
 * @sheet: a sheet
 * @block: where to add
 * @dose: what to do how often
 * @x: left edge
 * @y: top edge
 * @width: width for the words and the table
 * @pairs: label and value pairs beside each other
 *
 * Adds a dose in words with the table below: nothing is left to be worked out.
 *
 * Returns: the height in points
 */
double
midline_handout_add_dose (const MidlineSheet *sheet,
                          MidlinePrintBlock  *block,
                          const MidlineDose  *dose,
                          double              x,
                          double              y,
                          double              width,
                          guint               pairs)
{
  g_autofree char *sentence = midline_words_dose_sentence (dose);
  double start = y;

  y += midline_sheet_add_text (sheet, block, midline_rich_text_new_bold (sentence),
                               sheet->body_size, x, y, width)
           ->height;
  y += 4;
  y += add_table (sheet, block, dose, x, y, width, pairs);
  return y - start;
}
