/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "sample-handout.h"

#include <string.h>

#define EPSILON 0.01

static gboolean
overlap (const MidlinePrintBlock *a,
         const MidlinePrintBlock *b)
{
  return a->y + EPSILON < b->y + b->height && b->y + EPSILON < a->y + a->height &&
         a->x + EPSILON < b->x + b->width && b->x + EPSILON < a->x + a->width;
}

/* Everything lies inside its block, every block inside the margins, no two blocks overlap. */
static void
check_page (const MidlinePrintDocument *document,
            const MidlinePrintPage     *page)
{
  double margin = 15 * SAMPLE_POINTS_PER_MM - EPSILON;

  for (guint i = 0; i < page->blocks->len; i++)
    {
      const MidlinePrintBlock *block = g_ptr_array_index (page->blocks, i);

      g_assert_cmpfloat (block->x, >=, margin);
      g_assert_cmpfloat (block->y, >=, margin);
      g_assert_cmpfloat (block->x + block->width, <=, document->page_width_pt - margin);
      g_assert_cmpfloat (block->y + block->height, <=, document->page_height_pt - margin);
      for (guint k = 0; k < i; k++)
        g_assert_false (overlap (block, g_ptr_array_index (page->blocks, k)));
      for (guint k = 0; k < block->items->len; k++)
        {
          const MidlinePrintItem *item = g_ptr_array_index (block->items, k);

          /* A line may go from right to left. */
          g_assert_cmpfloat (item->x + MIN (item->width, 0), >=, block->x - EPSILON);
          g_assert_cmpfloat (item->y, >=, block->y - EPSILON);
          g_assert_cmpfloat (item->x + MAX (item->width, 0), <=,
                             block->x + block->width + EPSILON);
          g_assert_cmpfloat (item->y + MIN (item->height, 0), >=, block->y - EPSILON);
          g_assert_cmpfloat (item->y + MAX (item->height, 0), <=,
                             block->y + block->height + EPSILON);
        }
    }
}

/* No text lies over another one in the same block. */
static void
check_texts_apart (const MidlinePrintBlock *block)
{
  for (guint i = 0; i < block->items->len; i++)
    for (guint k = 0; k < i; k++)
      {
        const MidlinePrintItem *a = g_ptr_array_index (block->items, i);
        const MidlinePrintItem *b = g_ptr_array_index (block->items, k);

        if (a->kind != MIDLINE_PRINT_TEXT || b->kind != MIDLINE_PRINT_TEXT)
          continue;
        if (a->x + EPSILON >= b->x + b->width || b->x + EPSILON >= a->x + a->width ||
            a->y + EPSILON >= b->y + b->height || b->y + EPSILON >= a->y + a->height)
          continue;
        g_test_message ("“%s” lies over “%s”", a->text->string->str, b->text->string->str);
        g_test_fail ();
      }
}

static void
check_sizes (const MidlinePrintBlock *block)
{
  for (guint i = 0; i < block->items->len; i++)
    {
      const MidlinePrintItem *item = g_ptr_array_index (block->items, i);

      if (item->kind == MIDLINE_PRINT_TEXT)
        g_assert_cmpfloat (item->size_pt, >=, 12);
    }
}

void
sample_check_document (MidlinePrintDocument *document)
{
  g_assert_cmpuint (document->pages->len, >, 0);
  for (guint i = 0; i < document->pages->len; i++)
    {
      const MidlinePrintPage *page = g_ptr_array_index (document->pages, i);

      g_assert_cmpuint (page->blocks->len, >, 1);
      check_page (document, page);
      for (guint k = 0; k < page->blocks->len; k++)
        {
          check_sizes (g_ptr_array_index (page->blocks, k));
          check_texts_apart (g_ptr_array_index (page->blocks, k));
        }
    }
}

void
sample_assert_has_text (MidlinePrintDocument  *document,
                        MidlinePrintBlockKind  kind,
                        guint                  index,
                        const char            *words)
{
  g_autoptr (GPtrArray) blocks = sample_document_list_blocks (document, kind);
  g_autofree char *text = NULL;

  g_assert_cmpuint (blocks->len, >, index);
  text = sample_block_dup_text (g_ptr_array_index (blocks, index));
  g_test_message ("looking for “%s” in “%s”", words, text);
  g_assert_nonnull (strstr (text, words));
}

guint
sample_count_items (MidlinePrintDocument  *document,
                    MidlinePrintBlockKind  kind,
                    MidlinePrintItemKind   item_kind)
{
  g_autoptr (GPtrArray) blocks = sample_document_list_blocks (document, kind);
  guint n = 0;

  for (guint i = 0; i < blocks->len; i++)
    {
      const MidlinePrintBlock *block = g_ptr_array_index (blocks, i);

      for (guint k = 0; k < block->items->len; k++)
        if (((MidlinePrintItem *) g_ptr_array_index (block->items, k))->kind == item_kind)
          n++;
    }
  return n;
}
