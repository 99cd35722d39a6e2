/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Videos: a code for the telephone, the address below for those who type. */
#include "midline-handout-parts.h"

#include <glib/gi18n-lib.h>

#define COLUMN_GAP 8.0
#define LEAST_COLUMN_WIDTH 150.0
/* Beside the picture of the knee the address breaks behind the name of the site. */
#define NARROW_COLUMN_WIDTH 80.0
#define MAX_COLUMNS 3

/* Nobody types more; the code, the link in the file and the plain text hold all of it. */
#define MAX_ADDRESS_CHARS 300

/* The code, or nothing where the address is too long for one. Returns the height. */
static double
add_code (MidlinePrintBlock       *block,
          const MidlineSheetVideo *video,
          double                   x,
          double                   y,
          double                   width)
{
  MidlinePrintItem *item;

  if (video->code == NULL || video->code_size > width)
    return 0;

  item = midline_sheet_add_mark (block, MIDLINE_PRINT_QR, x, y, video->code_size);
  item->code = midline_qr_ref (video->code);
  return item->height;
}

/* The part of an address that a person types. */
static char *
dup_address (const MidlineSheetVideo *video)
{
  const char *typed = midline_sheet_skip_scheme (video->video->address);
  g_autofree char *tidy = midline_sheet_dup_tidy (typed);
  g_autofree char *start = NULL;

  if (g_utf8_strlen (tidy, -1) <= MAX_ADDRESS_CHARS)
    return g_steal_pointer (&tidy);
  start = g_utf8_substring (tidy, 0, MAX_ADDRESS_CHARS - 1);
  return g_strconcat (start, "…", NULL);
}

static double
add_address (const MidlineSheet      *sheet,
             MidlinePrintBlock       *block,
             const MidlineSheetVideo *video,
             double                   x,
             double                   y,
             double                   width)
{
  g_autofree char *address = dup_address (video);
  MidlinePrintItem *item = midline_sheet_add_text (sheet, block, midline_rich_text_new (address),
                                                   sheet->small_size, x, y, width);

  item->link = g_strdup (video->video->address);
  return item->height;
}

/**
 * midline_sheet_find_video:
 * @self: a sheet
 * @exercise_id: an exercise
 *
 * Returns: (transfer none) (nullable): the first video that was linked to it
 */
const MidlineSheetVideo *
midline_sheet_find_video (const MidlineSheet *self,
                          const char         *exercise_id)
{
  for (guint i = 0; i < self->videos->len; i++)
    {
      const MidlineSheetVideo *entry = g_ptr_array_index (self->videos, i);

      if (g_strcmp0 (entry->video->exercise_id, exercise_id) == 0)
        return entry;
    }
  return NULL;
}

/**
 * midline_handout_add_address:
 * @sheet: a sheet
 * @block: the exercise that the video was linked to
 * @video: the video
 * @y: top edge
 * @width: width at which lines break
 *
 * Adds a line with the address alone.
 *
 * Returns: the height in points
 */
double
midline_handout_add_address (const MidlineSheet      *sheet,
                             MidlinePrintBlock       *block,
                             const MidlineSheetVideo *video,
                             double                   y,
                             double                   width)
{
  g_autofree char *address = dup_address (video);
  MidlinePrintItem *item =
      midline_sheet_add_text (sheet, block, midline_rich_text_new_labelled (_("Video:"), address),
                              sheet->body_size, 0, y, width);

  item->link = g_strdup (video->video->address);
  return item->height;
}

/**
 * midline_handout_get_video_width:
 * @sheet: a sheet
 * @video: a video of it
 *
 * Returns: width of the column that a video takes beside the steps of its exercise, in points
 */
double
midline_handout_get_video_width (const MidlineSheet      *sheet,
                                 const MidlineSheetVideo *video)
{
  g_autofree char *address = dup_address (video);
  g_autoptr (MidlineRichText) text = midline_rich_text_new (address);
  MidlineTextExtents extents;

  midline_text_measurer_measure (sheet->measurer, text, sheet->small_size, MIDLINE_UNBROKEN,
                                 &extents);
  return MAX (video->code_size, CLAMP (extents.width_pt + 1, 80, LEAST_COLUMN_WIDTH));
}

/* Code, label and address below each other in the middle of a column. Returns the height. */
static double
add_video (const MidlineSheet      *sheet,
           MidlinePrintBlock       *block,
           const MidlineSheetVideo *video,
           const char              *label,
           double                   x,
           double                   y,
           double                   width)
{
  double start = y;
  guint first_item = block->items->len;

  y += add_code (block, video, x, y, width);
  y += midline_sheet_add_text (sheet, block, midline_rich_text_new_bold (label),
                               sheet->small_size, x, y, width)
           ->height;
  y += add_address (sheet, block, video, x, y, width);
  for (guint i = first_item; i < block->items->len; i++)
    {
      MidlinePrintItem *item = g_ptr_array_index (block->items, i);

      item->align = MIDLINE_ALIGN_CENTRE;
      item->x = x + (width - item->width) / 2;
    }
  return y - start;
}

/**
 * midline_handout_add_video:
 * @sheet: a sheet
 * @block: the exercise that the video was linked to
 * @video: the video
 * @x: left edge
 * @y: top edge
 *
 * Adds code, the word “Video:” and the address below each other.
 *
 * Returns: the height in points
 */
double
midline_handout_add_video (const MidlineSheet      *sheet,
                           MidlinePrintBlock       *block,
                           const MidlineSheetVideo *video,
                           double                   x,
                           double                   y)
{
  return add_video (sheet, block, video, _("Video:"), x, y,
                    midline_handout_get_video_width (sheet, video));
}

static gboolean
is_free_gone (const MidlineHandoutVideo *video)
{
  return video->is_gone && video->exercise_id == NULL;
}

static gboolean
has_free_gone (const MidlineSheet *sheet)
{
  const GPtrArray *videos = sheet->input->videos;

  for (guint i = 0; sheet->options->show_videos && i < videos->len; i++)
    if (is_free_gone (g_ptr_array_index (videos, i)))
      return TRUE;
  return FALSE;
}

/* Says of each video of no exercise that is gone that it is. Returns the height. */
static double
add_gone_videos (const MidlineSheet *sheet,
                 MidlinePrintBlock  *block,
                 double              y,
                 double              width)
{
  const GPtrArray *videos = sheet->input->videos;
  double start = y;

  for (guint i = 0; i < videos->len; i++)
    {
      const MidlineHandoutVideo *video = g_ptr_array_index (videos, i);
      g_autofree char *title = midline_sheet_dup_tidy (video->title);
      g_autofree char *words = NULL;

      if (!is_free_gone (video))
        continue;
      /* Translators: %s is the title of a video, “Exercise video 2 is no longer there.” */
      words = g_strdup_printf (_("%s is no longer there."), title);
      y += midline_sheet_add_text (sheet, block, midline_rich_text_new (words), sheet->small_size,
                                   0, y, width)
             ->height;
    }
  return y - start;
}

static GPtrArray *
list_free_videos (const MidlineSheet *sheet)
{
  GPtrArray *videos = g_ptr_array_new ();

  for (guint i = 0; i < sheet->videos->len; i++)
    {
      MidlineSheetVideo *entry = g_ptr_array_index (sheet->videos, i);

      if (entry->video->exercise_id == NULL)
        g_ptr_array_add (videos, entry);
    }
  return videos;
}

/* As many beside each other as the widest code leaves room for. */
static guint
get_n_columns (const MidlineSheet *sheet,
               const GPtrArray    *videos,
               double              width)
{
  double widest = width < sheet->width ? NARROW_COLUMN_WIDTH : LEAST_COLUMN_WIDTH;
  guint n;

  for (guint i = 0; i < videos->len; i++)
    widest = MAX (widest, ((const MidlineSheetVideo *) g_ptr_array_index (videos, i))->code_size);
  n = (guint) ((width + COLUMN_GAP) / (widest + COLUMN_GAP));
  return CLAMP (n, 1, MAX_COLUMNS);
}

/**
 * midline_handout_lay_out_videos:
 * @sheet: a sheet
 * @width: of the block in points, at most that of the sheet
 *
 * Lays out the videos that belong to no single exercise, each with its code and address.
 *
 * Returns: (transfer full) (nullable): a block, %NULL when there is no such video
 */
MidlinePrintBlock *
midline_handout_lay_out_videos (const MidlineSheet *sheet,
                                double              width)
{
  g_autoptr (GPtrArray) videos = list_free_videos (sheet);
  MidlinePrintBlock *block;
  guint n_columns;
  double column;
  double y = 9;

  if (videos->len == 0 && !has_free_gone (sheet))
    return NULL;

  block = midline_print_block_new (MIDLINE_BLOCK_VIDEOS, width);
  midline_sheet_add_line (block, 0, 1, width, 0, 2, MIDLINE_INK_BLACK);
  y += midline_sheet_add_text (sheet, block, midline_rich_text_new_bold (_("Exercise videos")),
                               sheet->heading_size, 0, y, width)
           ->height +
       4;
  n_columns = get_n_columns (sheet, videos, width);
  column = (width - (n_columns - 1) * COLUMN_GAP) / n_columns;
  for (guint i = 0; i < videos->len; i += n_columns)
    {
      double height = 0;

      for (guint k = i; k < MIN (i + n_columns, videos->len); k++)
        {
          const MidlineSheetVideo *video = g_ptr_array_index (videos, k);
          g_autofree char *title = midline_sheet_dup_tidy (video->video->title);
          double cell = add_video (sheet, block, video, title, (k - i) * (column + COLUMN_GAP), y,
                                   column);

          height = MAX (height, cell);
        }
      y += height + 4;
    }
  y += add_gone_videos (sheet, block, y, width);
  block->height = y;
  return block;
}
