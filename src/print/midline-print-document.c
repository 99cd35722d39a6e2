/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-print-document.h"

#include <glib/gi18n-lib.h>

/**
 * midline_print_item_new:
 * @kind: what is drawn
 * @x: left edge in points
 * @y: top edge
 * @width: width
 * @height: height
 *
 * Makes an item in black without a fill.
 *
 * Returns: (transfer full): an item
 */
MidlinePrintItem *
midline_print_item_new (MidlinePrintItemKind kind,
                        double               x,
                        double               y,
                        double               width,
                        double               height)
{
  MidlinePrintItem *self = g_new0 (MidlinePrintItem, 1);

  self->kind = kind;
  self->x = x;
  self->y = y;
  self->width = width;
  self->height = height;
  self->ink = MIDLINE_INK_BLACK;
  return self;
}

/**
 * midline_print_item_say:
 * @self: an item
 * @words: (nullable): what the plain text says for it; %NULL for the words on the paper, empty for
 *   nothing
 * @joins: whether they go on in the line of the words before
 *
 * Sets how an item stands in the plain text.
 */
void
midline_print_item_say (MidlinePrintItem *self,
                        const char       *words,
                        gboolean          joins)
{
  g_return_if_fail (self != NULL);

  g_free (self->words);
  self->words = g_strdup (words);
  self->joins = joins;
}

/**
 * midline_print_item_say_label:
 * @self: an item
 * @label: what stands in front of a value
 *
 * Begins a line of the plain text with a label and a colon, which paper does without.
 */
void
midline_print_item_say_label (MidlinePrintItem *self,
                              const char       *label)
{
  /* Translators: a label before its value in the plain text, “Sets:”. */
  g_autofree char *words = g_strdup_printf (_("%s:"), label);

  midline_print_item_say (self, words, FALSE);
}

/**
 * midline_print_item_free:
 * @self: (nullable): an item
 */
void
midline_print_item_free (MidlinePrintItem *self)
{
  if (self == NULL)
    return;

  midline_rich_text_free (self->text);
  g_clear_pointer (&self->code, midline_qr_unref);
  g_clear_pointer (&self->chart, midline_chart_unref);
  g_clear_pointer (&self->pose, midline_pose_unref);
  g_free (self->link);
  g_free (self->words);
  g_free (self);
}

/**
 * midline_print_block_new:
 * @kind: which part of a sheet
 * @width: its width in points
 *
 * Makes an empty block at 0, 0 without height.
 *
 * Returns: (transfer full): a block
 */
MidlinePrintBlock *
midline_print_block_new (MidlinePrintBlockKind kind,
                         double                width)
{
  MidlinePrintBlock *self = g_new0 (MidlinePrintBlock, 1);

  self->kind = kind;
  self->width = width;
  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_print_item_free);
  return self;
}

/**
 * midline_print_block_free:
 * @self: (nullable): a block
 */
void
midline_print_block_free (MidlinePrintBlock *self)
{
  if (self == NULL)
    return;

  g_free (self->exercise_id);
  g_ptr_array_unref (self->items);
  g_free (self);
}

/**
 * midline_print_block_move:
 * @self: a block
 * @x: new left edge in points
 * @y: new top edge
 *
 * Moves a block with everything in it.
 */
void
midline_print_block_move (MidlinePrintBlock *self,
                          double             x,
                          double             y)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->items->len; i++)
    {
      MidlinePrintItem *item = g_ptr_array_index (self->items, i);

      item->x += x - self->x;
      item->y += y - self->y;
    }
  self->x = x;
  self->y = y;
}

/**
 * midline_print_block_mirror:
 * @self: a block
 * @page_width_pt: width of its page in points
 *
 * Turns a block over for languages that run from right to left: what stood at the left edge
 * stands at the right edge. Drawings and letters are never mirrored themselves; lines
 * run from right to left.
 */
void
midline_print_block_mirror (MidlinePrintBlock *self,
                            double             page_width_pt)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->items->len; i++)
    {
      MidlinePrintItem *item = g_ptr_array_index (self->items, i);

      /* A line goes from its corner to the other one, so that one keeps its beginning. */
      if (item->kind == MIDLINE_PRINT_LINE)
        {
          item->x = page_width_pt - item->x;
          item->width = -item->width;
        }
      else
        {
          item->x = page_width_pt - item->x - item->width;
        }
    }
  self->x = page_width_pt - self->x - self->width;
}

/**
 * midline_print_page_new:
 *
 * Returns: (transfer full): an empty page
 */
MidlinePrintPage *
midline_print_page_new (void)
{
  MidlinePrintPage *self = g_new0 (MidlinePrintPage, 1);

  self->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_print_block_free);
  return self;
}

/**
 * midline_print_page_free:
 * @self: (nullable): a page
 */
void
midline_print_page_free (MidlinePrintPage *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->blocks);
  g_free (self);
}

/**
 * midline_print_document_new:
 * @page_width_pt: width of every page in points
 * @page_height_pt: height of every page
 *
 * Returns: (transfer full): a document without pages
 */
MidlinePrintDocument *
midline_print_document_new (double page_width_pt,
                            double page_height_pt)
{
  MidlinePrintDocument *self = g_new0 (MidlinePrintDocument, 1);

  self->page_width_pt = page_width_pt;
  self->page_height_pt = page_height_pt;
  self->pages = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_print_page_free);
  return self;
}

/**
 * midline_print_document_free:
 * @self: (nullable): a document
 */
void
midline_print_document_free (MidlinePrintDocument *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  midline_diagram_free (self->figure);
  g_ptr_array_unref (self->pages);
  g_free (self);
}
