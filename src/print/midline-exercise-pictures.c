/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Start and finish of an exercise beside each other, at the same scale. */
#include "midline-handout-parts.h"

#include <glib/gi18n-lib.h>

#define PADDING 5.0
#define LEAST_DRAWING_HEIGHT 40.0

/* Of a frame; upright and lying figures both fill it well. */
#define HEIGHT_TO_WIDTH 0.74

static const char *
get_caption (gboolean    is_start,
             gboolean    each_side,
             MidlineSide side)
{
  if (!each_side)
    return is_start ? _("Start") : _("Finish");
  if (side == MIDLINE_SIDE_LEFT)
    return is_start ? _("Start, left leg") : _("Finish, left leg");
  return is_start ? _("Start, right leg") : _("Finish, right leg");
}

/* A frame with its drawing and caption. The plain text leaves it out: the steps tell it. Returns
 * the height. */
static double
add_picture (const MidlineSheet         *sheet,
             MidlinePrintBlock          *block,
             const MidlineSheetExercise *entry,
             MidlinePosePictures         picture,
             const char                 *caption,
             double                      x,
             double                      y,
             double                      width)
{
  double height = width * HEIGHT_TO_WIDTH;
  MidlinePrintItem *box = midline_sheet_add_box (block, x, y, width, height, MIDLINE_INK_RULE,
                                                 MIDLINE_INK_NONE);
  MidlinePrintItem *words =
      midline_sheet_add_text (sheet, block, midline_rich_text_new (caption), sheet->small_size,
                              x + PADDING, y, width - 2 * PADDING);
  MidlinePrintItem *drawing;

  midline_print_item_say (words, "", FALSE);
  words->align = MIDLINE_ALIGN_CENTRE;
  height = MAX (height, words->height + LEAST_DRAWING_HEIGHT + 3 * PADDING);
  words->y = y + height - words->height - PADDING / 2;
  box->height = height;
  box->radius = 4;
  drawing = midline_print_item_new (
      entry->pose != NULL ? MIDLINE_PRINT_POSE : MIDLINE_PRINT_POSITION, x + PADDING, y + PADDING,
      width - 2 * PADDING, words->y - y - 1.5 * PADDING);
  drawing->position = entry->exercise->position;
  drawing->side = sheet->input->first_side;
  if (entry->pose != NULL)
    {
      drawing->pose = midline_pose_ref (entry->pose);
      drawing->bounds = entry->bounds;
      drawing->pose_position = midline_pose_get_picture_position (entry->pose, picture);
    }
  g_ptr_array_add (block->items, drawing);
  return height;
}

/**
 * midline_handout_add_pictures:
 * @sheet: a sheet
 * @block: where to add
 * @entry: what is shown
 * @each_side: whether one leg works at a time; the first side of the sheet is the one drawn
 * @y: top edge
 * @width: width of one frame
 * @gap: between the two
 *
 * Adds the frames of start and finish, each with the side it shows in words.
 *
 * Returns: the height in points
 */
double
midline_handout_add_pictures (const MidlineSheet         *sheet,
                              MidlinePrintBlock          *block,
                              const MidlineSheetExercise *entry,
                              gboolean                    each_side,
                              double                      y,
                              double                      width,
                              double                      gap)
{
  MidlineSide side = sheet->input->first_side;
  double start = add_picture (sheet, block, entry, MIDLINE_POSE_START,
                              get_caption (TRUE, each_side, side), 0, y, width);
  double finish = add_picture (sheet, block, entry, MIDLINE_POSE_FINISH,
                               get_caption (FALSE, each_side, side), width + gap, y, width);

  return MAX (start, finish);
}
