/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Puts the parts of a sheet on pages. The safety box stands on the first page if it can, below the
 * first exercise where both fit, before the goal where only that leaves it room; exercises stand
 * in their order, two on a page; the videos fill a gap, and so does the picture of the knee, which
 * never adds a page; every log begins on a page of its own, but that of a single day follows its
 * exercises where it fits. */
#include "midline-paginator.h"

#include "midline-handout-parts.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Less than this part of a page may be left empty below the weeks. */
#define MOST_LEFT_FREE 0.23

#define BLOCK_GAP 11.0
#define FOOTER_GAP 7.0
#define LOG_GAP 26.0
#define GOAL_GAP 3.0
#define COLUMN_GAP 16.0
/* What the picture of the knee needs beside the videos. */
#define LEAST_FIGURE_WIDTH 210.0

/* Nothing is asked of the picture of the knee in less: it is at least 35 mm high. */
#define LEAST_FIGURE_ROOM (35 * MIDLINE_POINTS_PER_MM)

typedef struct {
  MidlineSheet *sheet;
  MidlinePrintDocument *document;
  GArray *ends;           /* (owned) (element-type double) how far each page is filled */
  double top;
  double bottom;
  double footer_y;
  gboolean has_figure;
} Paginator;

static guint
get_n_pages (const Paginator *self)
{
  return self->document->pages->len;
}

static double *
get_end (const Paginator *self,
         guint            page)
{
  return &g_array_index (self->ends, double, page);
}

static void
begin_page (Paginator *self)
{
  g_ptr_array_add (self->document->pages, midline_print_page_new ());
  g_array_append_val (self->ends, self->top);
}

static gboolean
is_page_fresh (const Paginator *self,
               guint            page)
{
  return *get_end (self, page) <= self->top;
}

/* Room for a further block on a page, after the gap that keeps it apart. */
static double
get_room (const Paginator *self,
          guint            page,
          double           gap)
{
  double end = *get_end (self, page);

  return self->bottom - end - (is_page_fresh (self, page) ? 0 : gap);
}

static double
get_last_room (const Paginator *self)
{
  return get_room (self, get_n_pages (self) - 1, BLOCK_GAP);
}

static void
place_on (Paginator         *self,
          guint              page,
          MidlinePrintBlock *take_block,
          double             gap)
{
  MidlinePrintPage *target = g_ptr_array_index (self->document->pages, page);
  double *end = get_end (self, page);
  double y = *end + (is_page_fresh (self, page) ? 0 : gap);

  midline_print_block_move (take_block, self->sheet->margin, y);
  g_ptr_array_add (target->blocks, take_block);
  *end = y + take_block->height;
}

static void
place (Paginator         *self,
       MidlinePrintBlock *take_block,
       double             gap)
{
  if (take_block->height > get_room (self, get_n_pages (self) - 1, gap))
    begin_page (self);
  place_on (self, get_n_pages (self) - 1, take_block, gap);
}

/* The roomiest of the first @n_settings of an exercise that is at most @limit high, NULL when there
 * is none. */
static MidlinePrintBlock *
fit_exercise (const Paginator            *self,
              const MidlineSheetExercise *entry,
              double                      limit,
              guint                       n_settings)
{
  for (guint i = 0; i < n_settings; i++)
    {
      g_autoptr (MidlinePrintBlock) block =
          midline_handout_lay_out_exercise (self->sheet, entry, MIDLINE_EXERCISE_WHOLE, i);

      if (block->height <= limit)
        return g_steal_pointer (&block);
    }
  return NULL;
}

/* Only a very long text in very large letters needs this: the notes go to the next page. */
static void
place_in_two (Paginator                  *self,
              const MidlineSheetExercise *entry)
{
  guint tightest = MIDLINE_N_TIGHTNESSES - 1;

  place (self,
         midline_handout_lay_out_exercise (self->sheet, entry, MIDLINE_EXERCISE_DOSE_AND_STEPS,
                                           tightest),
         BLOCK_GAP);
  place (self,
         midline_handout_lay_out_exercise (self->sheet, entry, MIDLINE_EXERCISE_NOTES, tightest),
         BLOCK_GAP);
}

/* On the page that is being filled, in letters of the full size, if it fits there; else on a page
 * of its own, where smaller letters come before a block that is split. */
static void
place_exercise (Paginator                  *self,
                const MidlineSheetExercise *entry)
{
  double full = self->bottom - self->top;
  double limit = self->sheet->options->large_print ? full : (full - BLOCK_GAP) / 2;
  gboolean is_fresh = is_page_fresh (self, get_n_pages (self) - 1);
  MidlinePrintBlock *block = NULL;

  if (!is_fresh)
    block = fit_exercise (self, entry, MAX (MIN (get_last_room (self), limit), 0),
                          MIDLINE_N_FULL_SIZE_TIGHTNESSES);
  if (block == NULL)
    {
      if (!is_fresh)
        begin_page (self);
      block = fit_exercise (self, entry, limit, MIDLINE_N_FULL_SIZE_TIGHTNESSES);
    }
  if (block == NULL)
    block = fit_exercise (self, entry, full, MIDLINE_N_TIGHTNESSES);
  if (block != NULL)
    place (self, block, BLOCK_GAP);
  else
    place_in_two (self, entry);
}

/* Tries to set the first exercise and the safety box below the head of the first page. */
static gboolean
place_first_with_safety (Paginator                  *self,
                         const MidlineSheetExercise *entry)
{
  double room = get_last_room (self);

  for (guint i = 0; i < 2 * MIDLINE_N_FULL_SIZE_TIGHTNESSES; i++)
    {
      g_autoptr (MidlinePrintBlock) exercise = midline_handout_lay_out_exercise (
          self->sheet, entry, MIDLINE_EXERCISE_WHOLE, i / 2);
      g_autoptr (MidlinePrintBlock) safety =
          midline_handout_lay_out_safety (self->sheet, i % 2 == 1);

      if (exercise->height + BLOCK_GAP + safety->height > room)
        continue;
      place (self, g_steal_pointer (&exercise), BLOCK_GAP);
      place (self, g_steal_pointer (&safety), BLOCK_GAP);
      return TRUE;
    }
  return FALSE;
}

static void
place_safety (Paginator *self)
{
  g_autoptr (MidlinePrintBlock) roomy = midline_handout_lay_out_safety (self->sheet, FALSE);
  g_autoptr (MidlinePrintBlock) tight = midline_handout_lay_out_safety (self->sheet, TRUE);

  if (roomy->height <= get_last_room (self) || tight->height > get_last_room (self))
    place (self, g_steal_pointer (&roomy), BLOCK_GAP);
  else
    place (self, g_steal_pointer (&tight), BLOCK_GAP);
}

/* Puts a block on the first page or, where that is full, behind everything else. */
static void
place_in_gap (Paginator         *self,
              MidlinePrintBlock *take_block)
{
  if (take_block->height <= get_room (self, 0, BLOCK_GAP))
    place_on (self, 0, take_block, BLOCK_GAP);
  else
    place (self, take_block, BLOCK_GAP);
}

/* Whether the safety box finds room on the first page only in front of the goal. */
static gboolean
is_safety_before_goal (const Paginator *self,
                       const GPtrArray *goal)
{
  g_autoptr (MidlinePrintBlock) safety = midline_handout_lay_out_safety (self->sheet, TRUE);
  double room = get_last_room (self) - safety->height;
  double goal_height = 0;

  for (guint i = 0; i < goal->len; i++)
    goal_height += ((const MidlinePrintBlock *) goal->pdata[i])->height +
                   (i == 0 ? BLOCK_GAP : GOAL_GAP);
  return room >= 0 && room < goal_height;
}

/* Returns: whether the safety box stands, too */
static gboolean
place_head (Paginator *self)
{
  g_autoptr (GPtrArray) goal = midline_handout_lay_out_goal (self->sheet);
  gboolean has_safety;

  g_ptr_array_set_free_func (goal, NULL);
  place (self, midline_handout_lay_out_header (self->sheet), 0);
  has_safety = is_safety_before_goal (self, goal);
  if (has_safety)
    place_safety (self);
  for (guint i = 0; i < goal->len; i++)
    place (self, g_ptr_array_index (goal, i), i == 0 ? BLOCK_GAP : GOAL_GAP);
  return has_safety;
}

/* Reads the drawing of the knee, which takes a while, only once there is a gap for it. Returns:
 * %FALSE where it is not wanted or cannot be read */
static gboolean
open_figure (Paginator *self)
{
  const MidlineHandoutOptions *options = self->sheet->options;
  g_autoptr (GError) error = NULL;

  if (!options->show_figure || options->what == MIDLINE_HANDOUT_WEEK_GRID)
    return FALSE;
  if (self->sheet->figure != NULL)
    return TRUE;

  self->document->figure = midline_diagram_new (MIDLINE_DIAGRAM_KNEE_FRONT, &error);
  if (self->document->figure == NULL)
    g_warning ("The picture of the knee is left out: %s", error->message);
  self->sheet->figure = self->document->figure;
  return self->sheet->figure != NULL;
}

/* Puts the picture of the knee on the last page from @first to @end, that one left out, which has
 * room for it after @gap. */
static void
place_figure_in_gap (Paginator *self,
                     guint      first,
                     guint      end,
                     double     gap)
{
  for (guint i = end; i-- > first && !self->has_figure;)
    {
      double room = get_room (self, i, gap);
      MidlinePrintBlock *figure;

      if (room < LEAST_FIGURE_ROOM || !open_figure (self))
        continue;
      figure = midline_handout_lay_out_figure (self->sheet, self->sheet->width, room);
      if (figure == NULL)
        continue;
      place_on (self, i, figure, gap);
      self->has_figure = TRUE;
    }
}

/* Tries to set the videos and the picture of the knee side by side on the first page. */
static gboolean
place_videos_with_figure (Paginator *self)
{
  const MidlineSheet *sheet = self->sheet;
  double left = sheet->width - LEAST_FIGURE_WIDTH - COLUMN_GAP;
  double room = get_room (self, 0, BLOCK_GAP);
  MidlinePrintBlock *videos, *figure = NULL;

  /* Beside each other, large letters would break words and addresses. */
  if (sheet->options->large_print || room < LEAST_FIGURE_ROOM || left < LEAST_FIGURE_WIDTH ||
      !open_figure (self))
    return FALSE;
  videos = midline_handout_lay_out_videos (sheet, left);
  if (videos != NULL && videos->height <= room)
    figure = midline_handout_lay_out_figure (sheet, LEAST_FIGURE_WIDTH, room);
  if (figure == NULL)
    {
      g_clear_pointer (&videos, midline_print_block_free);
      return FALSE;
    }
  place_on (self, 0, videos, BLOCK_GAP);
  midline_print_block_move (figure, sheet->margin + left + COLUMN_GAP, videos->y);
  g_ptr_array_add (((MidlinePrintPage *) g_ptr_array_index (self->document->pages, 0))->blocks,
                   figure);
  *get_end (self, 0) = videos->y + MAX (videos->height, figure->height);
  self->has_figure = TRUE;
  return TRUE;
}

static void
place_plan (Paginator *self)
{
  const MidlineSheet *sheet = self->sheet;
  gboolean is_behind = FALSE;
  gboolean has_safety = place_head (self);
  MidlinePrintBlock *videos;
  guint first = 0;

  if (!has_safety && sheet->exercises->len > 0 &&
      place_first_with_safety (self, g_ptr_array_index (sheet->exercises, 0)))
    first = 1;
  else
    {
      if (!has_safety)
        place_safety (self);
      /* What belongs to a single exercise stands with it. */
      is_behind = sheet->options->what == MIDLINE_HANDOUT_ONE_EXERCISE &&
                  (has_safety || get_n_pages (self) == 1);
    }
  for (guint i = first; i < sheet->exercises->len; i++)
    place_exercise (self, g_ptr_array_index (sheet->exercises, i));
  if (!is_behind && place_videos_with_figure (self))
    return;
  videos = midline_handout_lay_out_videos (sheet, sheet->width);
  if (videos != NULL && is_behind)
    place (self, videos, BLOCK_GAP);
  else if (videos != NULL)
    place_in_gap (self, videos);
}

static void
place_all (Paginator *self,
           GPtrArray *take_blocks,
           double     gap)
{
  g_ptr_array_set_free_func (take_blocks, NULL);
  for (guint i = 0; i < take_blocks->len; i++)
    {
      MidlinePrintBlock *block = g_ptr_array_index (take_blocks, i);

      place (self, block, block->starts_part ? BLOCK_GAP : gap);
    }
  g_ptr_array_unref (take_blocks);
}

/* The last words stand alone on no page: a new one has room for remarks above them. */
static void
place_progress_end (Paginator *self)
{
  g_autoptr (MidlinePrintBlock) block =
      midline_handout_lay_out_progress_end (self->sheet, get_last_room (self));

  if (block->height > get_last_room (self))
    {
      begin_page (self);
      midline_print_block_free (block);
      block = midline_handout_lay_out_progress_end (self->sheet, get_last_room (self));
    }
  place (self, g_steal_pointer (&block), BLOCK_GAP);
}

static double
sum_heights (const GPtrArray *blocks)
{
  double height = 0;

  for (guint i = 0; i < blocks->len; i++)
    height += ((MidlinePrintBlock *) g_ptr_array_index (blocks, i))->height;
  return height;
}

/* The four charts stay together where a page holds them. */
static void
place_pain (Paginator *self,
            GPtrArray *take_pain)
{
  if (sum_heights (take_pain) + BLOCK_GAP > get_last_room (self))
    begin_page (self);
  place_all (self, take_pain, 0);
}

/* Lists, which run over pages, go on where the pain of the weeks has no room, so that half a page
 * is never left empty. It follows between two lists, once little of the page is left. */
static void
place_progress_lists (Paginator *self)
{
  GPtrArray *pain = midline_handout_lay_out_progress_pain (self->sheet);
  GPtrArray *blocks = midline_handout_lay_out_progress_lists (self->sheet);
  double most_left = (self->bottom - self->top) * MOST_LEFT_FREE;
  guint n_pages = get_n_pages (self);

  g_ptr_array_set_free_func (blocks, NULL);
  for (guint i = 0; i < blocks->len; i++)
    {
      MidlinePrintBlock *block = g_ptr_array_index (blocks, i);

      if (pain != NULL && block->starts_part
          && (get_n_pages (self) > n_pages || get_last_room (self) < most_left
              || sum_heights (pain) + BLOCK_GAP <= get_last_room (self)))
        place_pain (self, g_steal_pointer (&pain));
      place (self, block, block->starts_part ? BLOCK_GAP : 2);
    }
  g_ptr_array_unref (blocks);
  if (pain != NULL)
    place_pain (self, pain);
}

static void
place_progress (Paginator *self)
{
  place (self, midline_handout_lay_out_header (self->sheet), 0);
  if (self->sheet->input->progress == NULL)
    return;
  place (self, midline_handout_lay_out_progress_now (self->sheet), BLOCK_GAP);
  place (self, midline_handout_lay_out_progress_sessions (self->sheet), BLOCK_GAP);
  place_progress_lists (self);
  place_progress_end (self);
}

/* Goes on below repeated heads on a new page when @height does not fit any more. Returns whether
 * it did. */
static gboolean
continue_log (Paginator        *self,
              const MidlineLog *log,
              double            height)
{
  if (height <= get_room (self, get_n_pages (self) - 1, 0))
    return FALSE;

  begin_page (self);
  place (self, midline_handout_log_lay_out_header (self->sheet, log, TRUE), 0);
  return TRUE;
}

static void
place_rows (Paginator        *self,
            const MidlineLog *log)
{
  for (guint i = 0; i < log->exercises->len; i++)
    {
      g_autoptr (MidlinePrintBlock) row =
          midline_handout_log_lay_out_row (self->sheet, log, i, i == 0);

      if (continue_log (self, log, row->height))
        place (self, midline_handout_log_lay_out_row (self->sheet, log, i, TRUE), 0);
      else
        place (self, g_steal_pointer (&row), 0);
    }
}

/* The rows to write in and the notes stay together. */
static void
place_log_end (Paginator        *self,
               const MidlineLog *log)
{
  g_autoptr (MidlinePrintBlock) foot = midline_handout_log_lay_out_foot (self->sheet, log);
  g_autoptr (MidlinePrintBlock) fewest_notes =
      midline_handout_log_lay_out_notes (self->sheet, log, 0);

  continue_log (self, log, foot->height + fewest_notes->height);
  place (self, g_steal_pointer (&foot), 0);
  place (self,
         midline_handout_log_lay_out_notes (self->sheet, log,
                                            get_room (self, get_n_pages (self) - 1, 0)),
         0);
}

/* With the fewest lines for notes. */
static double
get_log_height (const Paginator  *self,
                const MidlineLog *log)
{
  g_autoptr (GPtrArray) blocks =
      g_ptr_array_new_with_free_func ((GDestroyNotify) midline_print_block_free);
  double height = 0;

  g_ptr_array_add (blocks, midline_handout_log_lay_out_header (self->sheet, log, FALSE));
  for (guint i = 0; i < log->exercises->len; i++)
    g_ptr_array_add (blocks, midline_handout_log_lay_out_row (self->sheet, log, i, i == 0));
  g_ptr_array_add (blocks, midline_handout_log_lay_out_foot (self->sheet, log));
  g_ptr_array_add (blocks, midline_handout_log_lay_out_notes (self->sheet, log, 0));
  for (guint i = 0; i < blocks->len; i++)
    height += ((const MidlinePrintBlock *) g_ptr_array_index (blocks, i))->height;
  return height;
}

static void
place_log (Paginator                *self,
           const MidlineHandoutWeek *week)
{
  g_autoptr (MidlineLog) log = midline_handout_log_new (self->sheet, week);
  gboolean may_follow = self->sheet->options->what == MIDLINE_HANDOUT_ONE_DAY &&
                        get_log_height (self, log) <=
                            get_room (self, get_n_pages (self) - 1, LOG_GAP);

  if (!may_follow && !is_page_fresh (self, get_n_pages (self) - 1))
    begin_page (self);
  place (self, midline_handout_log_lay_out_header (self->sheet, log, FALSE), LOG_GAP);
  place_rows (self, log);
  place_log_end (self, log);
}

static void
place_exercises_and_logs (Paginator *self)
{
  const MidlineSheet *sheet = self->sheet;
  gboolean has_log = sheet->options->what != MIDLINE_HANDOUT_ONE_EXERCISE;
  guint n_plan_pages;

  if (sheet->options->what != MIDLINE_HANDOUT_WEEK_GRID)
    place_plan (self);
  n_plan_pages = get_n_pages (self);
  for (guint i = 0; has_log && i < sheet->weeks->len; i++)
    place_log (self, g_ptr_array_index (sheet->weeks, i));
  place_figure_in_gap (self, 0, n_plan_pages, BLOCK_GAP);
  place_figure_in_gap (self, n_plan_pages, get_n_pages (self), LOG_GAP);
}

static void
finish_pages (Paginator *self)
{
  for (guint i = 0; i < get_n_pages (self); i++)
    {
      MidlinePrintPage *page = g_ptr_array_index (self->document->pages, i);
      MidlinePrintBlock *footer =
          midline_handout_lay_out_footer (self->sheet, i + 1, get_n_pages (self));

      midline_print_block_move (footer, self->sheet->margin, self->footer_y);
      g_ptr_array_add (page->blocks, footer);
      for (guint k = 0; self->document->right_to_left && k < page->blocks->len; k++)
        midline_print_block_mirror (g_ptr_array_index (page->blocks, k),
                                    self->document->page_width_pt);
    }
}

static void
set_edges (Paginator *self)
{
  g_autoptr (MidlinePrintBlock) footer = midline_handout_lay_out_footer (self->sheet, 888, 888);

  self->top = self->sheet->margin;
  self->footer_y = self->sheet->page_height - self->sheet->margin - footer->height;
  self->bottom = self->footer_y - FOOTER_GAP;
}

/**
 * midline_paginator_paginate:
 * @input: what the sheet says
 * @options: the choices
 * @page_size: the paper, at least as large as A5
 * @measurer: how wide words are
 *
 * Turns a plan into pages of placed blocks. Pure: the same arguments give the same pages.
 *
 * Returns: (transfer full): a document of at least one page
 */
MidlinePrintDocument *
midline_paginator_paginate (const MidlineHandoutInput   *input,
                            const MidlineHandoutOptions *options,
                            MidlinePageSize              page_size,
                            MidlineTextMeasurer         *measurer)
{
  g_autoptr (MidlineSheet) sheet = NULL;
  Paginator self = { NULL };

  g_return_val_if_fail (input != NULL && options != NULL, NULL);
  g_return_val_if_fail (MIDLINE_IS_TEXT_MEASURER (measurer), NULL);

  sheet = midline_sheet_new (input, options, page_size, measurer);
  self.sheet = sheet;
  self.document = midline_print_document_new (page_size.width_pt, page_size.height_pt);
  self.document->title = g_strdup (_("Your knee exercise plan"));
  self.document->printed_on = input->printed_on;
  self.document->right_to_left = options->right_to_left;
  self.ends = g_array_new (FALSE, FALSE, sizeof (double));
  set_edges (&self);

  begin_page (&self);
  if (options->what == MIDLINE_HANDOUT_PROGRESS)
    place_progress (&self);
  else
    place_exercises_and_logs (&self);
  finish_pages (&self);
  g_array_unref (self.ends);
  return self.document;
}
