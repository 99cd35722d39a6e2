/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The safety box and the footer. */
#include "midline-handout-parts.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>

#define PADDING 13.0
#define MAX_FOOTER_NAME_CHARS 60

/* Between the parts of the footer, points. */
#define FOOTER_SPACE 10

const char *
midline_handout_get_disclaimer (void)
{
  return _("An exercise diary and learning tool. It does not diagnose, treat or monitor any "
           "condition and does not replace a clinician.");
}

static char *
dup_range (int from,
           int to)
{
  if (from == to)
    return g_strdup_printf ("%d", from);
  /* Translators: a range of the pain scale, as in “3 to 5”. */
  return g_strdup_printf (_("%d to %d"), from, to);
}

typedef struct {
  char *range; /* (owned) */
  const char *advice;
  MidlinePrintInk fill;
} Zone;

static guint
fill_zones (const MidlineHandoutInput *input,
            Zone                       zones[3])
{
  guint n = 0;

  zones[n].range = dup_range (0, input->fine_up_to_0_to_10);
  zones[n].fill = MIDLINE_INK_NONE;
  zones[n++].advice = _("Fine. Carry on.");
  if (input->care_up_to_0_to_10 > input->fine_up_to_0_to_10)
    {
      zones[n].range = dup_range (input->fine_up_to_0_to_10 + 1, input->care_up_to_0_to_10);
      zones[n].fill = MIDLINE_INK_PALE;
      zones[n++].advice = _("Carry on with care.");
    }
  /* Translators: the top of the pain scale, as in “Above 5”. */
  zones[n].range = g_strdup_printf (_("Above %d"), MAX (input->care_up_to_0_to_10,
                                                        input->fine_up_to_0_to_10));
  zones[n].fill = MIDLINE_INK_DARK;
  zones[n++].advice = _("Stop for today.");
  return n;
}

static double
add_zone (const MidlineSheet *sheet,
          MidlinePrintBlock  *block,
          const Zone         *zone,
          double              x,
          double              y,
          double              width)
{
  MidlineRichText *text = midline_rich_text_new_bold (zone->range);
  MidlinePrintItem *box =
      midline_sheet_add_box (block, x, y, width, 0, MIDLINE_INK_BLACK, zone->fill);
  g_autofree char *said = NULL;
  MidlinePrintItem *item;

  midline_rich_text_append (text, "\n");
  midline_rich_text_append (text, zone->advice);
  item = midline_sheet_add_text (sheet, block, text, sheet->body_size, x + 9, y + 4, width - 14);
  /* Translators: a range of the pain scale and what to do there, “3 to 5: Carry on with care.” */
  said = g_strdup_printf (_("%s: %s"), zone->range, zone->advice);
  midline_print_item_say (item, said, FALSE);
  if (zone->fill == MIDLINE_INK_DARK)
    item->ink = MIDLINE_INK_WHITE;
  box->radius = 5;
  box->line_width = 1.2;
  box->height = item->height + 8;
  return box->height;
}

static double
add_zones (const MidlineSheet *sheet,
           MidlinePrintBlock  *block,
           double              y)
{
  Zone zones[3];
  guint n = fill_zones (sheet->input, zones);
  guint first_item = block->items->len;
  double gap = 8;
  double width = (sheet->width - 2 * PADDING - gap * (n - 1)) / n;
  double height = 0;

  for (guint i = 0; i < n; i++)
    {
      double x = PADDING + i * (width + gap);
      double zone_height = add_zone (sheet, block, &zones[i], x, y, width);

      height = MAX (height, zone_height);
      g_free (zones[i].range);
    }
  for (guint i = first_item; i < block->items->len; i++)
    {
      MidlinePrintItem *item = g_ptr_array_index (block->items, i);

      if (item->kind == MIDLINE_PRINT_BOX)
        item->height = height;
    }
  return height;
}

static double
add_text (const MidlineSheet *sheet,
          MidlinePrintBlock  *block,
          MidlineRichText    *take_text,
          double              size,
          double              y)
{
  return midline_sheet_add_text (sheet, block, take_text, size, PADDING, y,
                                 sheet->width - 2 * PADDING)
      ->height;
}

/* One warning sign with a dot in front. Returns the height. */
static double
add_sign (const MidlineSheet *sheet,
          MidlinePrintBlock  *block,
          const char         *sign,
          double              x,
          double              y,
          double              width)
{
  MidlinePrintItem *dot = midline_sheet_add_text (sheet, block, midline_rich_text_new_bold ("•"),
                                                  sheet->body_size, x, y, MIDLINE_UNBROKEN);
  double indent = MAX (sheet->body_size * 0.9, dot->width + 3);
  MidlinePrintItem *item =
      midline_sheet_add_text (sheet, block, midline_rich_text_new (sign), sheet->body_size,
                              x + indent, y, width - indent);

  item->joins = TRUE;
  return item->height;
}

/* The warning signs as a list, in two columns where letters are small enough. */
static double
add_signs (const MidlineSheet *sheet,
           MidlinePrintBlock  *block,
           double              y)
{
  const GStrv signs = sheet->input->warning_signs;
  guint n_columns = sheet->options->large_print ? 1 : 2;
  double gap = 14;
  double width = (sheet->width - 2 * PADDING - gap * (n_columns - 1)) / n_columns;
  double start = y;
  double column_y = y;
  double top;
  guint n_rows;

  if (signs == NULL || signs[0] == NULL)
    return 0;

  y += add_text (sheet, block, midline_rich_text_new_bold (_("Stop and ask for help if:")),
                 sheet->body_size, y) +
       1;
  n_rows = (g_strv_length (signs) + n_columns - 1) / n_columns;
  top = y;
  for (guint i = 0; signs[i] != NULL; i++)
    {
      double x = PADDING + i / n_rows * (width + gap);

      if (i % n_rows == 0)
        column_y = top;
      column_y += add_sign (sheet, block, signs[i], x, column_y, width) + 1.5;
      y = MAX (y, column_y);
    }
  return y - start;
}

/* “Stay safe” and what the numbers are about, beside each other where there is room. */
static double
add_safety_heading (const MidlineSheet *sheet,
                    MidlinePrintBlock  *block,
                    double              y)
{
  MidlinePrintItem *heading =
      midline_sheet_add_text (sheet, block, midline_rich_text_new_bold (_("Stay safe")),
                              sheet->heading_size, PADDING, y, MIDLINE_UNBROKEN);
  MidlinePrintItem *words = midline_sheet_add_text (
      sheet, block, midline_rich_text_new (_("Pain while you exercise, 0 to 10")),
      sheet->small_size, PADDING + heading->width + 10, y, MIDLINE_UNBROKEN);

  if (words->x + words->width <= sheet->width - PADDING)
    {
      words->y += midline_sheet_get_baseline (sheet, sheet->heading_size) -
                  midline_sheet_get_baseline (sheet, sheet->small_size);
      return heading->height;
    }
  words->x = PADDING;
  words->y += heading->height;
  return heading->height + words->height;
}

/**
 * midline_handout_lay_out_safety:
 * @sheet: a sheet
 * @tight: whether room is short
 *
 * Lays out the framed box with the person's own limits, what to do the next morning, the warning
 * signs and what the program is not.
 *
 * Returns: (transfer full): a block
 */
MidlinePrintBlock *
midline_handout_lay_out_safety (const MidlineSheet *sheet,
                                gboolean            tight)
{
  MidlinePrintBlock *block = midline_print_block_new (MIDLINE_BLOCK_SAFETY, sheet->width);
  MidlinePrintItem *frame = midline_sheet_add_box (block, 1, 1, sheet->width - 2, 0,
                                                   MIDLINE_INK_BLACK, MIDLINE_INK_NONE);
  double gap = tight ? 2 : 5;
  double y = tight ? 5 : 8;

  y += add_safety_heading (sheet, block, y) + gap;
  y += add_zones (sheet, block, y) + gap + 1;
  y += add_text (sheet, block,
                 midline_rich_text_new (_("It should settle by the next morning. If not, do less "
                                          "next time.")),
                 sheet->body_size, y) +
       gap;
  y += add_signs (sheet, block, y) + gap;
  y += add_text (sheet, block, midline_rich_text_new (midline_handout_get_disclaimer ()),
                 sheet->small_size, y);

  frame->radius = 7;
  frame->line_width = 2;
  frame->height = y + (tight ? 5 : 8) - 2;
  block->height = frame->height + 2;
  return block;
}

static char *
dup_footer_name (const char *name)
{
  g_autofree char *tidy = midline_sheet_dup_tidy (name);
  g_autofree char *start = NULL;

  if (g_utf8_strlen (tidy, -1) <= MAX_FOOTER_NAME_CHARS)
    return g_steal_pointer (&tidy);
  start = g_utf8_substring (tidy, 0, MAX_FOOTER_NAME_CHARS - 1);
  return g_strconcat (start, "…", NULL);
}

static double
get_footer_width (const MidlineSheet *sheet,
                  const char         *words)
{
  g_autoptr (MidlinePrintBlock) scratch = midline_print_block_new (MIDLINE_BLOCK_FOOTER,
                                                                   sheet->width);

  return midline_sheet_add_text (sheet, scratch, midline_rich_text_new (words), sheet->small_size,
                                 0, 0, MIDLINE_UNBROKEN)
      ->width;
}

/* Returns: how much of @width it takes */
static double
add_footer_name (const MidlineSheet *sheet,
                 MidlinePrintBlock  *block,
                 double              y,
                 double              width)
{
  g_autofree char *name = dup_footer_name (sheet->input->name);
  double blank = MIN (width, sheet->width / 3 - FOOTER_SPACE);
  MidlinePrintItem *item;

  if (*name != '\0')
    {
      double taken = MIN (get_footer_width (sheet, name) + 1, width);

      item = midline_sheet_add_text (sheet, block, midline_rich_text_new (name),
                                     sheet->small_size, 0, y, taken);
      block->height = MAX (block->height, y + item->height);
      return taken;
    }

  item = midline_sheet_add_text (sheet, block, midline_rich_text_new (_("Name:")),
                                 sheet->small_size, 0, y, MIDLINE_UNBROKEN);
  midline_sheet_add_line (block, item->width + 4,
                          y + midline_sheet_get_baseline (sheet, sheet->small_size) + 2,
                          blank - item->width - 4, 0, 0.6, MIDLINE_INK_BLACK);
  block->height = MAX (block->height, y + item->height);
  return blank;
}

/**
 * midline_handout_lay_out_footer:
 * @sheet: a sheet
 * @page: number of the page, from 1
 * @n_pages: how many there are
 *
 * Lays out the line at the foot of every page: name, date of printing, page.
 *
 * Returns: (transfer full): a block
 */
MidlinePrintBlock *
midline_handout_lay_out_footer (const MidlineSheet *sheet,
                                guint               page,
                                guint               n_pages)
{
  MidlinePrintBlock *block = midline_print_block_new (MIDLINE_BLOCK_FOOTER, sheet->width);
  g_autofree char *date = midline_words_date_full (sheet->input->printed_on);
  /* Translators: as in “Printed 11 March 2026”. */
  g_autofree char *printed = g_strdup_printf (_("Printed %s"), date);
  /* Translators: as in “Page 2 of 9”. */
  g_autofree char *number = g_strdup_printf (_("Page %u of %u"), page, n_pages);
  g_autofree char *last = g_strdup_printf (_("Page %u of %u"), n_pages, n_pages);
  double third = sheet->width / 3;
  double y = 5;
  double end = MIN (get_footer_width (sheet, last), third - FOOTER_SPACE);
  double middle = get_footer_width (sheet, printed);
  double x = sheet->width - end - FOOTER_SPACE - middle;
  double name;
  MidlinePrintItem *item;

  /* The date stands in the middle where it can; a long name pushes it towards the page. */
  if (x < third)
    {
      middle = sheet->width - third - end - FOOTER_SPACE;
      x = third;
    }
  midline_sheet_add_line (block, 0, 0.3, sheet->width, 0, 0.6, MIDLINE_INK_RULE);
  name = add_footer_name (sheet, block, y, x - FOOTER_SPACE);
  x = CLAMP ((sheet->width - middle) / 2, MIN (name + FOOTER_SPACE, x), x);
  item = midline_sheet_add_text (sheet, block, midline_rich_text_new (printed), sheet->small_size,
                                 x, y, middle + 1);
  block->height = MAX (block->height, y + item->height);
  item = midline_sheet_add_text (sheet, block, midline_rich_text_new (number), sheet->small_size,
                                 sheet->width - end - 1, y, end + 1);
  midline_print_item_say (item, "", FALSE);
  item->align = MIDLINE_ALIGN_END;
  block->height = MAX (block->height, y + item->height);
  return block;
}
