/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The end of the summary of progress: how the knee was compared with the start, time off, doses,
 * what changed in the plan, and the person's own notes. Each entry is a block, so that a long list
 * goes on over the page. */
#include "midline-handout-parts.h"

#include <glib/gi18n-lib.h>

#define LEAST_REMARK_LINES 2
#define MOST_REMARK_LINES 10

static MidlineRichText *
create_text (const MidlineHandoutRemark *remark,
             const char                 *part,
             gboolean                    is_first)
{
  g_autofree char *label = NULL;

  if (!is_first || remark->detail == NULL)
    return midline_rich_text_new (part);
  /* Translators: when something was changed or noted, “Wednesday, 11 March:”. */
  label = g_strdup_printf (_("%s:"), remark->detail);
  return midline_rich_text_new_labelled (label, part);
}

/* One entry; a long one in several blocks. The first block of a list begins with its @heading. */
static void
add_remark (const MidlineSheet         *sheet,
            GPtrArray                  *blocks,
            const char                 *heading,
            const MidlineHandoutRemark *remark)
{
  g_autofree char *words = midline_sheet_dup_tidy (remark->words);
  const char *rest = words;
  gboolean is_first = TRUE;

  while (*rest != '\0')
    {
      MidlinePrintBlock *block = midline_print_block_new (MIDLINE_BLOCK_PROGRESS, sheet->width);
      g_autofree char *part = midline_handout_take_part (&rest);
      double y = 0;

      if (is_first && heading != NULL)
        midline_handout_add_section (sheet, block, heading, &y);
      y += midline_sheet_add_text (sheet, block, create_text (remark, part, is_first),
                                   sheet->body_size, 0, y, sheet->width)
               ->height;
      block->height = y + 1;
      g_ptr_array_add (blocks, block);
      is_first = FALSE;
    }
}

static void
add_list (const MidlineSheet *sheet,
          GPtrArray          *blocks,
          const char         *heading,
          const GPtrArray    *remarks)
{
  for (guint i = 0; i < remarks->len; i++)
    add_remark (sheet, blocks, i == 0 ? heading : NULL, g_ptr_array_index (remarks, i));
}

/* How many changes are left out, and where they are. */
static void
add_earlier_changes (const MidlineSheet *sheet,
                     GPtrArray          *blocks)
{
  guint n = sheet->input->progress->n_earlier_changes;
  MidlineHandoutRemark remark = { 0 };
  g_autofree char *words = NULL;

  if (n == 0)
    return;
  words = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "… and %u earlier change. Plan History on the Plan page has it.",
                 "… and %u earlier changes. Plan History on the Plan page has them all.", n),
    n);
  remark.words = words;
  add_remark (sheet, blocks, NULL, &remark);
}

/**
 * midline_handout_lay_out_progress_lists:
 * @sheet: a sheet with progress
 *
 * Lays out the answers, time off, doses, what changed in the plan and the notes.
 *
 * Returns: (transfer full) (element-type MidlinePrintBlock): blocks in order
 */
GPtrArray *
midline_handout_lay_out_progress_lists (const MidlineSheet *sheet)
{
  const MidlineHandoutProgress *progress = sheet->input->progress;
  GPtrArray *blocks =
      g_ptr_array_new_with_free_func ((GDestroyNotify) midline_print_block_free);

  add_list (sheet, blocks, _("Compared with the start"), progress->answers);
  add_list (sheet, blocks, _("Time off"), progress->time_off);
  midline_handout_add_progress_doses (sheet, blocks);
  add_list (sheet, blocks, _("What changed in the plan"), progress->changes);
  add_earlier_changes (sheet, blocks);
  add_list (sheet, blocks, _("Your notes"), progress->notes);
  return blocks;
}

/**
 * midline_handout_lay_out_progress_end:
 * @sheet: a sheet with progress
 * @room: height left on the page in points
 *
 * Lays out lines for the remarks of a clinician where there is room for them, and what the program
 * is not.
 *
 * Returns: (transfer full): a block
 */
MidlinePrintBlock *
midline_handout_lay_out_progress_end (const MidlineSheet *sheet,
                                      double              room)
{
  MidlinePrintBlock *block = midline_print_block_new (MIDLINE_BLOCK_PROGRESS, sheet->width);
  MidlinePrintItem *disclaimer = midline_sheet_add_text (
      sheet, block, midline_rich_text_new (midline_handout_get_disclaimer ()), sheet->small_size,
      0, 0, sheet->width);
  double heading = sheet->heading_size * 2;
  int n_lines = (int) ((room - disclaimer->height - heading - 12) / sheet->note_line_gap);
  double y = 0;

  if (n_lines >= LEAST_REMARK_LINES)
    {
      midline_handout_add_section (sheet, block, _("Remarks"), &y);
      for (int i = 0; i < MIN (n_lines, MOST_REMARK_LINES); i++)
        {
          y += sheet->note_line_gap;
          midline_sheet_add_line (block, 0, y, sheet->width, 0, 0.6, MIDLINE_INK_BLACK);
        }
      y += 8;
    }
  disclaimer->y = y;
  block->height = y + disclaimer->height + 1;
  block->starts_part = TRUE;
  /* It is read last. */
  g_ptr_array_insert (block->items, -1, g_ptr_array_steal_index (block->items, 0));
  return block;
}
