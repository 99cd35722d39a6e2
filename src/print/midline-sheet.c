/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-sheet.h"

#include "midline-handout-painter.h"

#include <math.h>
#include <string.h>

/* Paper sizes, see the numbers of the printed plan: margins of 15 mm, body of 14 or 18 points,
 * nothing below 12, squares of 6 or 8 mm, note lines at least 8 mm apart. */
#define MARGIN_MM 15.0

/* A code is at least 20 mm wide without its quiet zone, and its modules at least half a millimetre,
 * so that a photocopy still reads; where that takes more room, the address stands alone. */
#define LEAST_CODE_MM 20.0
#define LEAST_MODULE_MM 0.5
#define MOST_CODE_MM 34.0

static void
sheet_exercise_free (MidlineSheetExercise *self)
{
  g_array_unref (self->doses);
  g_free (self);
}

static void
sheet_video_free (MidlineSheetVideo *self)
{
  g_clear_pointer (&self->code, midline_qr_unref);
  g_free (self);
}

static void
set_sizes (MidlineSheet    *self,
           MidlinePageSize  page_size,
           gboolean         large_print)
{
  self->page_width = page_size.width_pt;
  self->page_height = page_size.height_pt;
  self->margin = MARGIN_MM * MIDLINE_POINTS_PER_MM;
  self->width = self->page_width - 2 * self->margin;
  self->body_size = large_print ? 18 : 14;
  self->small_size = large_print ? 15 : 12;
  self->heading_size = large_print ? 22 : 18;
  self->title_size = large_print ? 30 : 25;
  self->tick_size = (large_print ? 8 : 6) * MIDLINE_POINTS_PER_MM;
  self->log_row_height = self->tick_size + 3.2;
  self->note_line_gap = (large_print ? 10 : 8.5) * MIDLINE_POINTS_PER_MM;
}

/* Width of a character among usual words, in letters of one point. */
static double
get_usual_char_width (const MidlineSheet *self)
{
  static const char words[] = "Lie on your side, your knees bent and your heels together. "
                              "Lift the top knee, hold it and lower it again.";
  g_autoptr (MidlineRichText) text = midline_rich_text_new (words);
  MidlineTextExtents extents;

  midline_text_measurer_measure (self->measurer, text, self->body_size, MIDLINE_UNBROKEN,
                                 &extents);
  return extents.width_pt / self->body_size / (sizeof words - 1);
}

static void
add_dose (MidlineSheetExercise *exercise,
          const MidlineDose    *dose,
          MidlineDate           date,
          int                   week_number)
{
  MidlineSheetDose entry = { .dose = *dose, .date = date, .week_number = week_number };

  for (guint i = 0; i < exercise->doses->len; i++)
    if (midline_dose_equal (&g_array_index (exercise->doses, MidlineSheetDose, i).dose, dose))
      return;
  g_array_append_val (exercise->doses, entry);
}

static MidlineSheetExercise *
ensure_exercise (MidlineSheet    *self,
                 MidlineExercise *exercise)
{
  MidlineSheetExercise *entry = midline_sheet_find_exercise (self, exercise->id);
  gpointer limit;

  if (entry != NULL)
    return entry;

  entry = g_new0 (MidlineSheetExercise, 1);
  entry->exercise = exercise;
  entry->number = (int) self->exercises->len + 1;
  entry->doses = g_array_new (FALSE, FALSE, sizeof (MidlineSheetDose));
  entry->has_less_range = self->input->less_range != NULL &&
                          g_hash_table_contains (self->input->less_range, exercise->id);
  entry->own_pain_limit_0_to_10 = MIDLINE_NOT_ENTERED;
  if (self->input->pain_limits != NULL &&
      g_hash_table_lookup_extended (self->input->pain_limits, exercise->id, NULL, &limit))
    entry->own_pain_limit_0_to_10 = GPOINTER_TO_INT (limit);
  g_ptr_array_add (self->exercises, entry);
  return entry;
}

static gboolean
wants_item (const MidlineSheet    *self,
            const MidlinePlanItem *item)
{
  return self->options->what != MIDLINE_HANDOUT_ONE_EXERCISE ||
         g_strcmp0 (item->exercise_id, self->options->exercise_id) == 0;
}

static void
collect_session (MidlineSheet   *self,
                 MidlineSession *session,
                 int             week_number)
{
  g_ptr_array_add (self->sessions, session);
  for (guint i = 0; i < session->items->len; i++)
    {
      const MidlinePlanItem *item = g_ptr_array_index (session->items, i);
      MidlineExercise *exercise =
          midline_catalogue_lookup (self->input->catalogue, item->exercise_id);

      if (exercise != NULL && wants_item (self, item))
        add_dose (ensure_exercise (self, exercise), &item->dose, session->date, week_number);
    }
}

static gboolean
wants_week (const MidlineSheet *self,
            const MidlineWeek  *week)
{
  const MidlineHandoutOptions *options = self->options;

  if (options->what == MIDLINE_HANDOUT_ONE_DAY)
    return options->day >= week->start && options->day < week->start + 7;
  return week->number >= options->first_week &&
         week->number < options->first_week + MAX (options->n_weeks, 1);
}

static void
collect (MidlineSheet *self)
{
  const MidlineHandoutOptions *options = self->options;
  MidlineExercise *single = NULL;

  for (guint i = 0; i < self->input->weeks->len; i++)
    {
      MidlineHandoutWeek *entry = g_ptr_array_index (self->input->weeks, i);

      if (!wants_week (self, entry->week))
        continue;
      g_ptr_array_add (self->weeks, entry);
      for (guint k = 0; k < entry->week->sessions->len; k++)
        {
          MidlineSession *session = g_ptr_array_index (entry->week->sessions, k);

          if (options->what != MIDLINE_HANDOUT_ONE_DAY || session->date == options->day)
            collect_session (self, session, entry->week->number);
        }
    }

  if (options->what == MIDLINE_HANDOUT_ONE_EXERCISE && options->exercise_id != NULL)
    single = midline_catalogue_lookup (self->input->catalogue, options->exercise_id);
  if (single != NULL && self->exercises->len == 0)
    add_dose (ensure_exercise (self, single), &single->dose, MIDLINE_NO_DATE, 0);
}

static void
measure_both (MidlineFigure           *figure,
              const MidlinePose       *pose,
              const MidlineFigureLook *look,
              MidlineRectangle        *bounds)
{
  double start = midline_pose_get_picture_position (pose, MIDLINE_POSE_START);
  double finish = midline_pose_get_picture_position (pose, MIDLINE_POSE_FINISH);
  MidlineRectangle other;
  double right;
  double bottom;

  midline_figure_get_bounds_at (figure, pose, start, look, bounds);
  midline_figure_get_bounds_at (figure, pose, finish, look, &other);
  right = MAX (bounds->x + bounds->width, other.x + other.width);
  bottom = MAX (bounds->y + bounds->height, other.y + other.height);
  bounds->x = MIN (bounds->x, other.x);
  bounds->y = MIN (bounds->y, other.y);
  bounds->width = right - bounds->x;
  bounds->height = bottom - bounds->y;
}

/* Measured once for each pose and side. */
static MidlineRectangle
measure_pose (const MidlineHandoutInput *input,
              MidlineFigure             *figure,
              MidlinePose               *pose)
{
  const MidlineFigureLook look = midline_handout_get_figure_look (input->first_side);
  gpointer key = (char *) pose + look.is_left;
  MidlineRectangle *bounds = g_hash_table_lookup (input->pose_bounds, key);

  if (bounds == NULL)
    {
      bounds = g_new0 (MidlineRectangle, 1);
      measure_both (figure, pose, &look, bounds);
      g_hash_table_insert (input->pose_bounds, key, bounds);
    }
  return *bounds;
}

/* Start and finish are drawn in the bounds of both, and so at the same scale. */
static void
find_poses (MidlineSheet *self)
{
  g_autoptr (MidlineFigure) figure = midline_figure_new ();

  for (guint i = 0; self->options->show_pictures && i < self->exercises->len; i++)
    {
      MidlineSheetExercise *entry = g_ptr_array_index (self->exercises, i);

      entry->pose = g_hash_table_lookup (self->input->poses, entry->exercise->id);
      if (entry->pose != NULL)
        entry->bounds = measure_pose (self->input, figure, entry->pose);
    }
}

static MidlineSheetVideo *
create_video (const MidlineHandoutVideo *video)
{
  MidlineSheetVideo *self = g_new0 (MidlineSheetVideo, 1);
  double module_mm;
  int n;

  self->video = video;
  self->code = midline_qr_new (video->address, NULL);
  if (self->code == NULL)
    return self;

  n = midline_qr_get_n_modules (self->code);
  module_mm = MAX (LEAST_CODE_MM / n, LEAST_MODULE_MM);
  if (n * module_mm > MOST_CODE_MM)
    g_clear_pointer (&self->code, midline_qr_unref);
  else
    self->code_size = midline_qr_get_size (self->code, module_mm * MIDLINE_POINTS_PER_MM);
  return self;
}

static void
collect_videos (MidlineSheet *self)
{
  for (guint i = 0; self->options->show_videos && i < self->input->videos->len; i++)
    {
      const MidlineHandoutVideo *video = g_ptr_array_index (self->input->videos, i);

      if (!video->is_gone && *video->address != '\0')
        g_ptr_array_add (self->videos, create_video (video));
    }
}

/**
 * midline_sheet_new:
 * @input: what the sheet says; must outlive the sheet
 * @options: the choices; must outlive the sheet
 * @page_size: the paper
 * @measurer: how wide words are; must outlive the sheet
 *
 * Works out the sizes and gathers what is printed.
 *
 * Returns: (transfer full): a sheet
 */
MidlineSheet *
midline_sheet_new (const MidlineHandoutInput   *input,
                   const MidlineHandoutOptions *options,
                   MidlinePageSize              page_size,
                   MidlineTextMeasurer         *measurer)
{
  MidlineSheet *self = g_new0 (MidlineSheet, 1);

  self->input = input;
  self->options = options;
  self->measurer = measurer;
  self->weeks = g_ptr_array_new ();
  self->sessions = g_ptr_array_new ();
  self->exercises = g_ptr_array_new_with_free_func ((GDestroyNotify) sheet_exercise_free);
  self->videos = g_ptr_array_new_with_free_func ((GDestroyNotify) sheet_video_free);
  set_sizes (self, page_size, options->large_print);
  self->usual_char_width = get_usual_char_width (self);
  collect (self);
  find_poses (self);
  collect_videos (self);
  return self;
}

/**
 * midline_sheet_free:
 * @self: (nullable): a sheet
 */
void
midline_sheet_free (MidlineSheet *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->weeks);
  g_ptr_array_unref (self->sessions);
  g_ptr_array_unref (self->exercises);
  g_ptr_array_unref (self->videos);
  g_free (self);
}

/**
 * midline_sheet_find_exercise:
 * @self: a sheet
 * @exercise_id: an id
 *
 * Returns: (transfer none) (nullable): the exercise, %NULL when it is not printed
 */
MidlineSheetExercise *
midline_sheet_find_exercise (const MidlineSheet *self,
                             const char         *exercise_id)
{
  for (guint i = 0; i < self->exercises->len; i++)
    {
      MidlineSheetExercise *entry = g_ptr_array_index (self->exercises, i);

      if (g_strcmp0 (entry->exercise->id, exercise_id) == 0)
        return entry;
    }
  return NULL;
}

/* Narrows the text until no line holds more characters than the eye follows with ease. The first
 * guess is the width of a line of usual words, so that neighbouring paragraphs end alike. */
static double
measure_readable (const MidlineSheet    *self,
                  const MidlineRichText *text,
                  double                 size,
                  double                 width,
                  MidlineTextExtents    *extents)
{
  midline_text_measurer_measure (self->measurer, text, size, width, extents);
  if (width < 0 || extents->longest_line_chars <= MIDLINE_MAX_LINE_CHARS)
    return width;

  width = MIN (width, ceil (self->usual_char_width * size * MIDLINE_MAX_LINE_CHARS));
  midline_text_measurer_measure (self->measurer, text, size, width, extents);
  while (extents->longest_line_chars > MIDLINE_MAX_LINE_CHARS)
    {
      width = floor (width * 0.98);
      midline_text_measurer_measure (self->measurer, text, size, width, extents);
    }
  return width;
}

/**
 * midline_sheet_add_text:
 * @self: a sheet
 * @block: where to add
 * @take_text: (transfer full): a paragraph
 * @size: size of the letters in points
 * @x: left edge
 * @y: top edge
 * @width: width at which lines break, or %MIDLINE_UNBROKEN
 *
 * Adds a paragraph that stands at the start of its lines. Its item tells the height; a text that
 * is not broken also gets its own width.
 *
 * Returns: (transfer none): the item
 */
MidlinePrintItem *
midline_sheet_add_text (const MidlineSheet *self,
                        MidlinePrintBlock  *block,
                        MidlineRichText    *take_text,
                        double              size,
                        double              x,
                        double              y,
                        double              width)
{
  MidlinePrintItem *item = midline_print_item_new (MIDLINE_PRINT_TEXT, x, y, width, 0);
  MidlineTextExtents extents;

  item->text = take_text;
  item->size_pt = size;
  item->width = measure_readable (self, take_text, size, width, &extents);
  item->height = extents.height_pt;
  if (width < 0)
    item->width = ceil (extents.width_pt + 0.5);
  g_ptr_array_add (block->items, item);
  return item;
}

/**
 * midline_sheet_add_line:
 * @block: where to add
 * @x: left end
 * @y: top end
 * @width: 0 for an upright line
 * @height: 0 for a level line
 * @line_width: thickness
 * @ink: ink
 *
 * Returns: (transfer none): the item
 */
MidlinePrintItem *
midline_sheet_add_line (MidlinePrintBlock *block,
                        double             x,
                        double             y,
                        double             width,
                        double             height,
                        double             line_width,
                        MidlinePrintInk    ink)
{
  MidlinePrintItem *item = midline_print_item_new (MIDLINE_PRINT_LINE, x, y, width, height);

  item->line_width = line_width;
  item->ink = ink;
  g_ptr_array_add (block->items, item);
  return item;
}

/**
 * midline_sheet_add_box:
 * @block: where to add
 * @x: left edge
 * @y: top edge
 * @width: width
 * @height: height
 * @ink: ink of a thin outline, or none
 * @fill: ink of the inside, or none
 *
 * Returns: (transfer none): the item
 */
MidlinePrintItem *
midline_sheet_add_box (MidlinePrintBlock *block,
                       double             x,
                       double             y,
                       double             width,
                       double             height,
                       MidlinePrintInk    ink,
                       MidlinePrintInk    fill)
{
  MidlinePrintItem *item = midline_print_item_new (MIDLINE_PRINT_BOX, x, y, width, height);

  item->ink = ink;
  item->fill = fill;
  item->line_width = 0.6;
  g_ptr_array_add (block->items, item);
  return item;
}

/**
 * midline_sheet_add_mark:
 * @block: where to add
 * @kind: which mark
 * @x: left edge
 * @y: top edge
 * @size: width and height
 *
 * Returns: (transfer none): the item
 */
MidlinePrintItem *
midline_sheet_add_mark (MidlinePrintBlock    *block,
                        MidlinePrintItemKind  kind,
                        double                x,
                        double                y,
                        double                size)
{
  MidlinePrintItem *item = midline_print_item_new (kind, x, y, size, size);

  g_ptr_array_add (block->items, item);
  return item;
}

/**
 * midline_sheet_add_words:
 * @block: where to add
 * @words: words
 * @joins: whether they go on in the line of the words before
 *
 * Adds words that only the plain text says, for what the paper says by its place or shape.
 */
void
midline_sheet_add_words (MidlinePrintBlock *block,
                         const char        *words,
                         gboolean           joins)
{
  MidlinePrintItem *item = midline_print_item_new (MIDLINE_PRINT_WORDS, 0, 0, 0, 0);

  midline_print_item_say (item, words, joins);
  g_ptr_array_add (block->items, item);
}

/**
 * midline_sheet_get_baseline:
 * @self: a sheet
 * @size: size of letters in points
 *
 * Returns: from the top of a line to its baseline
 */
double
midline_sheet_get_baseline (const MidlineSheet *self,
                            double              size)
{
  g_autoptr (MidlineRichText) text = midline_rich_text_new ("x");
  MidlineTextExtents extents;

  midline_text_measurer_measure (self->measurer, text, size, MIDLINE_UNBROKEN, &extents);
  return extents.baseline_pt;
}

/**
 * midline_sheet_dup_tidy:
 * @text: (nullable): a text as a person typed it
 *
 * Makes one paragraph of it: line breaks and runs of spaces become one space.
 *
 * Returns: (transfer full): valid UTF-8, empty for %NULL
 */
char *
midline_sheet_dup_tidy (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);
  GString *tidy = g_string_new (NULL);
  gboolean wants_space = FALSE;

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c) || g_unichar_iscntrl (c))
        {
          wants_space = tidy->len > 0;
          continue;
        }
      if (wants_space)
        g_string_append_c (tidy, ' ');
      wants_space = FALSE;
      g_string_append_unichar (tidy, c);
    }
  return g_string_free (tidy, FALSE);
}

/**
 * midline_sheet_skip_scheme:
 * @address: an https address
 *
 * Returns: (transfer none): the part of it that a person types
 */
const char *
midline_sheet_skip_scheme (const char *address)
{
  return g_str_has_prefix (address, "https://") ? address + strlen ("https://") : address;
}
