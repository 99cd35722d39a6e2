/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* “What is what”: the knee from the front with its parts named. */
#include "midline-handout-parts.h"

#include "midline-knee-figure.h"
#include "midline-label-layout.h"
#include "midline-structures.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* The least height of the drawing: 35 mm, as for the pictures of an exercise. */
#define LEAST_HEIGHT (35 * MIDLINE_POINTS_PER_MM)
/* A wide figure takes more of the page; its labels get the larger letters. */
#define WIDE_WIDTH 360.0
#define MOST_LETTERS_HIGH 19.0
/* The names stand in the rest of the width. */
#define MOST_SHARE_OF_WIDTH 0.36
#define LEADER 9.0
#define LABEL_GAP 4.0
#define DOT 3.6
/* Between a name and its line. */
#define PAD 3.0
/* With fewer names the picture says too little for its room. */
#define LEAST_LABELS 5

/* The ones the exercises are about first. */
static const char * const structures[] = {
  "kneecap", "vastus-lateralis", "vastus-medialis", "it-band", "patellar-tendon",
  "quadriceps-tendon", "tibia",
};
#define N_STRUCTURES G_N_ELEMENTS (structures)

typedef struct {
  const MidlineSheet *sheet;
  MidlinePrintBlock *block;
  MidlineRectangle canvas;          /* of drawing and labels, in the block */
  MidlineRectangle frame;           /* of the drawing, in the canvas */
  gboolean is_mirrored;             /* as the page is laid out, before a page from right to left
                                     * is turned over */
  double letter_size;
  MidlineLabel labels[N_STRUCTURES];
  const char *ids[N_STRUCTURES];
  guint n_labels;
} Figure;

static void
measure (const Figure *self,
         guint         index,
         double        most_width,
         double       *width,
         double       *height)
{
  const MidlineStructure *structure = midline_structures_lookup (self->ids[index]);
  g_autoptr (MidlineRichText) text =
      midline_rich_text_new (midline_structure_get_short_name (structure));
  MidlineTextExtents extents;

  midline_text_measurer_measure (self->sheet->measurer, text, self->letter_size, most_width,
                                 &extents);
  *width = ceil (extents.width_pt + 0.5) + PAD;
  *height = extents.height_pt;
}

static void
measure_cb (guint    index,
            double   most_width,
            double  *width,
            double  *height,
            gpointer user_data)
{
  measure (user_data, index, floor (most_width - PAD), width, height);
}

static void
collect_labels (Figure *self)
{
  for (guint i = 0; i < N_STRUCTURES; i++)
    {
      MidlineLabel *label = &self->labels[self->n_labels];

      if (!midline_knee_figure_get_anchor (self->sheet->figure, self->is_mirrored, &self->frame,
                                           structures[i], &label->anchor))
        continue;
      self->ids[self->n_labels] = structures[i];
      label->importance = (int) (N_STRUCTURES - i);
      measure (self, self->n_labels, MIDLINE_UNBROKEN, &label->width, &label->height);
      self->n_labels++;
    }
}

/* A dark line on a white one, which keeps it apart from dark muscle. */
static void
add_leader (const Figure            *self,
            const MidlineLabelPlace *place,
            const MidlinePoint      *anchor)
{
  double x = self->canvas.x + place->start.x, y = self->canvas.y + place->start.y;
  double width = anchor->x - place->start.x, height = anchor->y - place->start.y;
  MidlinePrintItem *dot;

  midline_sheet_add_line (self->block, x, y, width, height, 2.2, MIDLINE_INK_WHITE);
  midline_sheet_add_line (self->block, x, y, width, height, 0.8, MIDLINE_INK_BLACK);
  dot = midline_sheet_add_box (self->block, x + width - DOT / 2, y + height - DOT / 2, DOT, DOT,
                               MIDLINE_INK_WHITE, MIDLINE_INK_BLACK);
  dot->radius = DOT / 2;
}

static void
add_name (const Figure            *self,
          const MidlineLabelPlace *place,
          const char              *id)
{
  const char *name = midline_structure_get_short_name (midline_structures_lookup (id));
  MidlinePrintItem *item = midline_sheet_add_text (
      self->sheet, self->block, midline_rich_text_new (name), self->letter_size,
      self->canvas.x + place->bounds.x + (place->is_left ? 0 : PAD),
      self->canvas.y + place->bounds.y, place->bounds.width - PAD);

  if (place->is_left)
    item->align = MIDLINE_ALIGN_END;
}

/* Returns whether enough of the names find room. */
static gboolean
add_labels (Figure *self)
{
  MidlineLabelPlace places[N_STRUCTURES];
  MidlineLabelCanvas canvas = {
    .width = self->canvas.width, .height = self->canvas.height, .core = self->frame,
    .gap = LABEL_GAP, .leader = LEADER, .chosen = -1, .arrangement = MIDLINE_LABELS_IN_COLUMNS,
  };

  if (midline_label_layout_place (&canvas, self->labels, self->n_labels, measure_cb, self,
                                  places) < LEAST_LABELS)
    return FALSE;

  for (guint i = 0; i < self->n_labels; i++)
    if (places[i].is_shown)
      add_leader (self, &places[i], &self->labels[i].anchor);
  for (guint i = 0; i < self->n_labels; i++)
    if (places[i].is_shown)
      add_name (self, &places[i], self->ids[i]);

  return TRUE;
}

static void
add_drawing (const Figure *self)
{
  MidlinePrintItem *item = midline_print_item_new (
      MIDLINE_PRINT_FIGURE, self->canvas.x + self->frame.x, self->canvas.y + self->frame.y,
      self->frame.width, self->frame.height);

  item->side = self->sheet->input->first_side;
  g_ptr_array_add (self->block->items, item);
}

/* The heading and which knee this is, beside each other where there is room. */
static double
add_heading (const MidlineSheet *sheet,
             MidlinePrintBlock  *block)
{
  const char *view = sheet->input->first_side == MIDLINE_SIDE_LEFT
    ? _("Left knee, front") : _("Right knee, front");
  MidlinePrintItem *heading, *words;

  midline_sheet_add_line (block, 0, 1, block->width, 0, 2, MIDLINE_INK_BLACK);
  heading = midline_sheet_add_text (sheet, block, midline_rich_text_new_bold (_("What is what")),
                                    sheet->heading_size, 0, 9, MIDLINE_UNBROKEN);
  words = midline_sheet_add_text (sheet, block, midline_rich_text_new (view), sheet->small_size,
                                  heading->width + 8, 9, MIDLINE_UNBROKEN);
  if (words->x + words->width <= block->width)
    {
      words->y += midline_sheet_get_baseline (sheet, sheet->heading_size) -
                  midline_sheet_get_baseline (sheet, sheet->small_size);
      return heading->y + heading->height + 4;
    }
  words->x = 0;
  words->y += heading->height;

  return words->y + words->height + 4;
}

static gboolean
fits_across (const MidlinePrintBlock *block)
{
  for (guint i = 0; i < block->items->len; i++)
    {
      const MidlinePrintItem *item = g_ptr_array_index (block->items, i);

      if (item->x + item->width > block->width)
        return FALSE;
    }
  return TRUE;
}

/**
 * midline_handout_lay_out_figure:
 * @sheet: a sheet with its drawing
 * @width: of the block, points
 * @room: how high the block may be, points
 *
 * Lays out the knee from the front with the names of its parts, mirrored for a left knee.
 *
 * Returns: (transfer full) (nullable): a block, %NULL where the room is too small
 */
MidlinePrintBlock *
midline_handout_lay_out_figure (const MidlineSheet *sheet,
                                double              width,
                                double              room)
{
  g_autoptr (MidlinePrintBlock) block = midline_print_block_new (MIDLINE_BLOCK_FIGURE, width);
  double top = add_heading (sheet, block);
  double aspect = midline_knee_figure_get_aspect ();
  double height = MIN (MIN (room - top, MOST_LETTERS_HIGH * sheet->body_size),
                       width * MOST_SHARE_OF_WIDTH / aspect);
  double frame_width = height * aspect;
  gboolean is_left = sheet->input->first_side == MIDLINE_SIDE_LEFT;
  Figure figure = {
    .sheet = sheet, .block = block, .canvas = { 0, top, width, height },
    .frame = { (width - frame_width) / 2, 0, frame_width, height },
    .is_mirrored = is_left != sheet->options->right_to_left,
    .letter_size = width >= WIDE_WIDTH ? sheet->body_size : sheet->small_size,
  };

  if (sheet->figure == NULL || height < LEAST_HEIGHT || !fits_across (block))
    return NULL;

  add_drawing (&figure);
  collect_labels (&figure);
  if (!add_labels (&figure))
    return NULL;
  block->height = top + height;

  return g_steal_pointer (&block);
}
