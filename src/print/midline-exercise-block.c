/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* One exercise: number, name and sides; start and finish; dose in words and as a table; steps;
 * what to feel, to watch for, to change, and why. */
#include "midline-handout-parts.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>

#define COLUMN_GAP 11.0
#define CELL_PADDING 5.0

/* From roomy to tight. A drawing is never narrower than 35 mm; the roomiest setting, which only
 * large print has the room for, gives the drawings the whole width and puts the dose below. */
static const struct {
  double frame_width_mm; /* 0: half of the page */
  double paragraph_gap;
  double section_gap;
  guint table_pairs;   /* label and value pairs beside each other */
} tightnesses[] = {
  { 0, 5.5, 10, 2 },
  { 52, 4.5, 8, 1 },
  { 49, 3.2, 7, 1 },
  { 46, 2.2, 6, 1 },
  { 37, 4.0, 7, 2 },
  { 36, 2.0, 6, 2 },
  { 35, 0, 4, 2 },
};
G_STATIC_ASSERT (G_N_ELEMENTS (tightnesses) == MIDLINE_N_TIGHTNESSES);

typedef struct {
  const MidlineSheet *sheet;
  const MidlineSheetExercise *entry;
  MidlinePrintBlock *block;
  guint tightness;
  double y;
  double side_width;    /* of what stands at the end of the lines, and how far down it goes */
  double side_bottom;
} Layout;

static const MidlineDose *
get_dose (const Layout *self)
{
  return &g_array_index (self->entry->doses, MidlineSheetDose, 0).dose;
}

static double
add_words (Layout     *self,
           const char *text,
           double      x,
           double      y,
           double     *height)
{
  MidlinePrintItem *item =
      midline_sheet_add_text (self->sheet, self->block, midline_rich_text_new (text),
                              self->sheet->body_size, x, y, MIDLINE_UNBROKEN);

  *height = item->height;
  return item->x + item->width;
}

/* Words and marks of the sides, moved to the end of the line afterwards. Returns the width. */
static double
add_sides (Layout *self,
           double  y,
           double  height)
{
  MidlineSide first = self->sheet->input->first_side;
  MidlineSide second = first == MIDLINE_SIDE_RIGHT ? MIDLINE_SIDE_LEFT : MIDLINE_SIDE_RIGHT;
  guint n_before = self->block->items->len;
  double mark = self->sheet->body_size * 1.25;
  double text_height;
  double x;

  if (!get_dose (self)->each_side)
    {
      x = add_words (self, _("both legs together"), 0, y, &text_height);
    }
  else
    {
      midline_sheet_add_mark (self->block, MIDLINE_PRINT_SIDE, 0, y, mark)->side = first;
      x = add_words (self,
                     /* Translators: which leg first, before the mark and name of the other leg. */
                     first == MIDLINE_SIDE_RIGHT ? _("right, then") : _("left, then"), mark + 5, y,
                     &text_height);
      midline_sheet_add_mark (self->block, MIDLINE_PRINT_SIDE, x + 4, y, mark)->side = second;
      x = add_words (self, second == MIDLINE_SIDE_RIGHT ? _("right") : _("left"), x + mark + 9, y,
                     &text_height);
    }

  for (guint i = n_before; i < self->block->items->len; i++)
    {
      MidlinePrintItem *item = g_ptr_array_index (self->block->items, i);

      item->x += self->sheet->width - x;
      item->y += (height - item->height) / 2;
    }
  return x;
}

static void
add_heading (Layout     *self,
             const char *name)
{
  const MidlineSheet *sheet = self->sheet;
  double mark = sheet->heading_size * 1.55;
  double top = self->tightness < 4 ? 9 : 6;
  MidlinePrintItem *item;
  double height;
  double sides;

  midline_sheet_add_line (self->block, 0, 1, sheet->width, 0, 2, MIDLINE_INK_BLACK);
  midline_sheet_add_mark (self->block, MIDLINE_PRINT_NUMBER, 0, top, mark)->number =
      self->entry->number;
  sides = add_sides (self, top, mark);
  item = midline_sheet_add_text (sheet, self->block, midline_rich_text_new_bold (name),
                                 sheet->heading_size, mark + 9, top,
                                 sheet->width - mark - 9 - sides - 12);
  height = MAX (mark, item->height);
  item->y += (height - item->height) / 2;
  self->y = top + height + tightnesses[self->tightness].section_gap;
}

static double
add_frame (Layout     *self,
           double      x,
           double      width,
           const char *caption)
{
  double caption_height;
  double height = width * 0.74;
  MidlinePrintItem *box;
  MidlinePrintItem *item;
  MidlinePrintItem *drawing;

  box = midline_sheet_add_box (self->block, x, self->y, width, height, MIDLINE_INK_RULE,
                               MIDLINE_INK_NONE);
  box->radius = 4;
  item = midline_sheet_add_text (self->sheet, self->block, midline_rich_text_new (caption),
                                 self->sheet->small_size, x + 4, self->y, width - 8);
  item->align = MIDLINE_ALIGN_CENTRE;
  caption_height = item->height;
  height = height - 6 > caption_height + 40 ? height : caption_height + 46;
  box->height = height;
  item->y = self->y + height - caption_height - 3;
  drawing = midline_print_item_new (MIDLINE_PRINT_POSITION, x + 5, self->y + 4, width - 10,
                                    height - caption_height - 9);
  drawing->position = self->entry->exercise->position;
  g_ptr_array_add (self->block->items, drawing);
  return height;
}

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
get_label_width (const Layout *self,
                 const Row    *rows,
                 guint         n_rows,
                 double        pair_width)
{
  double widest = pair_width * 0.3;

  for (guint i = 0; i < n_rows; i++)
    {
      g_autoptr (MidlineRichText) text = midline_rich_text_new_bold (rows[i].label);
      MidlineTextExtents extents;

      midline_text_measurer_measure (self->sheet->measurer, text, self->sheet->small_size,
                                     MIDLINE_UNBROKEN, &extents);
      widest = MAX (widest, extents.width_pt + 2 * CELL_PADDING);
    }
  return MIN (widest, pair_width / 2);
}

/* One cell of the table with its text; the box is drawn once the row's height is known. */
static double
add_cell (Layout          *self,
          MidlineRichText *take_text,
          double           x,
          double           y,
          double           width,
          gboolean         is_label)
{
  MidlinePrintItem *box =
      midline_sheet_add_box (self->block, x, y, width, 0, MIDLINE_INK_RULE,
                             is_label ? MIDLINE_INK_PALE : MIDLINE_INK_NONE);
  MidlinePrintItem *item =
      midline_sheet_add_text (self->sheet, self->block, take_text, self->sheet->small_size,
                              x + CELL_PADDING, y + 1.5, width - CELL_PADDING - 2);

  box->height = item->height + 3;
  return box->height;
}

static void
set_box_heights (Layout *self,
                 guint   first_item,
                 double  height)
{
  for (guint i = first_item; i < self->block->items->len; i++)
    {
      MidlinePrintItem *item = g_ptr_array_index (self->block->items, i);

      if (item->kind == MIDLINE_PRINT_BOX)
        item->height = height;
    }
}

static double
add_table (Layout *self,
           double  x,
           double  y,
           double  width,
           guint   pairs)
{
  Row rows[4];
  guint n_rows = fill_rows (get_dose (self), rows);
  double pair_width = width / pairs;
  double label_width = get_label_width (self, rows, n_rows, pair_width);
  double start = y;

  for (guint i = 0; i < n_rows; i += pairs)
    {
      guint first_item = self->block->items->len;
      double height = 0;

      for (guint k = i; k < MIN (i + pairs, n_rows); k++)
        {
          double left = x + (k - i) * pair_width;
          double label = add_cell (self, midline_rich_text_new_bold (rows[k].label), left, y,
                                   label_width, TRUE);
          double value = add_cell (self, midline_rich_text_new (rows[k].value), left + label_width,
                                   y, pair_width - label_width, FALSE);

          height = MAX (height, MAX (label, value));
          g_free (rows[k].value);
        }
      set_box_heights (self, first_item, height);
      y += height;
    }
  return y - start;
}

/* The dose in words with the table below. Returns the height. */
static double
add_dose (Layout *self,
          double  x,
          double  width)
{
  g_autofree char *sentence = midline_words_dose_sentence (get_dose (self));
  double y = self->y;
  guint pairs = tightnesses[self->tightness].table_pairs;

  if (x == 0)
    pairs = 2;
  y += midline_sheet_add_text (self->sheet, self->block, midline_rich_text_new_bold (sentence),
                               self->sheet->body_size, x, y, width)
           ->height;
  y += 4;
  y += add_table (self, x, y, x == 0 ? MIN (width, self->sheet->body_size * 28) : width, pairs);
  return y - self->y;
}

static void
add_pictures_and_dose (Layout *self)
{
  const double gap = tightnesses[self->tightness].section_gap;
  double frame = tightnesses[self->tightness].frame_width_mm * MIDLINE_POINTS_PER_MM;
  gboolean is_below = frame <= 0;
  double frames = 0;
  double dose;
  double x = 0;

  if (is_below)
    frame = (self->sheet->width - COLUMN_GAP) / 2;
  if (self->sheet->options->show_pictures)
    {
      double start = add_frame (self, 0, frame, _("Start"));
      double finish = add_frame (self, frame + COLUMN_GAP, frame, _("Finish"));

      frames = MAX (start, finish);
      if (is_below)
        self->y += frames + gap;
      else
        x = 2 * (frame + COLUMN_GAP);
    }
  dose = add_dose (self, x, self->sheet->width - x);
  self->y += (is_below ? dose : MAX (frames, dose)) + gap;
}

static void
add_paragraph (Layout          *self,
               MidlineRichText *take_text,
               double           x)
{
  double width = self->sheet->width - x - (self->y < self->side_bottom ? self->side_width : 0);

  self->y += midline_sheet_add_text (self->sheet, self->block, take_text, self->sheet->body_size,
                                     x, self->y, width)
                 ->height +
             tightnesses[self->tightness].paragraph_gap;
}

static char *
dup_step_number (guint number)
{
  /* Translators: the number in front of a step on paper, as in “1.” */
  return g_strdup_printf (_("%u."), number);
}

/* The texts of all steps begin below each other, behind the widest number. */
static double
get_step_indent (const Layout *self)
{
  g_autofree char *number = dup_step_number (5);
  g_autoptr (MidlineRichText) text = midline_rich_text_new_bold (number);
  MidlineTextExtents extents;

  midline_text_measurer_measure (self->sheet->measurer, text, self->sheet->body_size,
                                 MIDLINE_UNBROKEN, &extents);
  return MAX (self->sheet->body_size * 1.6, extents.width_pt + 6);
}

static void
add_steps (Layout *self)
{
  const GStrv steps = self->entry->exercise->steps;
  double indent = get_step_indent (self);

  for (guint i = 0; steps != NULL && steps[i] != NULL; i++)
    {
      g_autofree char *number = dup_step_number (i + 1);

      midline_sheet_add_text (self->sheet, self->block, midline_rich_text_new_bold (number),
                              self->sheet->body_size, 0, self->y, MIDLINE_UNBROKEN);
      add_paragraph (self, midline_rich_text_new (steps[i]), indent);
    }
}

/* The code of a linked video stands at the end of the lines, beside steps and notes. */
static void
add_video (Layout *self)
{
  const MidlineSheetVideo *video = midline_sheet_find_video (self->sheet,
                                                             self->entry->exercise->id);
  double width;

  if (video == NULL)
    return;
  width = midline_handout_get_video_width (self->sheet, video);
  self->side_width = width + COLUMN_GAP;
  self->side_bottom = self->y + midline_handout_add_video (self->sheet, self->block, video,
                                                           self->sheet->width - width, self->y);
}

static gboolean
says_something (const char *text)
{
  return text != NULL && *text != '\0';
}

/* A fragment of the content as the end of a sentence. */
static char *
dup_ended (const char *fragment)
{
  if (g_str_has_suffix (fragment, "."))
    return g_strdup (fragment);
  /* Translators: puts the full stop behind the end of a sentence. */
  return g_strdup_printf (_("%s."), fragment);
}

static void
add_labelled (Layout     *self,
              const char *label,
              const char *fragment)
{
  g_autofree char *ended = NULL;

  if (!says_something (fragment))
    return;
  ended = dup_ended (fragment);
  add_paragraph (self, midline_rich_text_new_labelled (label, ended), 0);
}

static void
add_easier_and_harder (Layout *self)
{
  const MidlineExercise *exercise = self->entry->exercise;
  g_autofree char *easier = dup_ended (exercise->easier);
  g_autofree char *harder = dup_ended (exercise->harder);
  MidlineRichText *text;

  if (!says_something (exercise->easier) || !says_something (exercise->harder))
    {
      add_labelled (self, _("Easier:"), exercise->easier);
      add_labelled (self, _("Harder:"), exercise->harder);
      return;
    }
  text = midline_rich_text_new_labelled (_("Easier:"), easier);
  midline_rich_text_append (text, " ");
  midline_rich_text_append_bold (text, _("Harder:"));
  midline_rich_text_append (text, " ");
  midline_rich_text_append (text, harder);
  add_paragraph (self, text, 0);
}

/* Days or weeks on which the exercise has another dose. */
static void
add_other_doses (Layout *self)
{
  const GArray *doses = self->entry->doses;
  int first_week = g_array_index (doses, MidlineSheetDose, 0).week_number;

  for (guint i = 1; i < doses->len; i++)
    {
      const MidlineSheetDose *other = &g_array_index (doses, MidlineSheetDose, i);
      g_autofree char *sentence = midline_words_dose_sentence (&other->dose);
      g_autofree char *day = midline_words_date_long (other->date);
      g_autofree char *label =
          other->week_number == first_week
              /* Translators: a day on which the dose differs, “Saturday, 14 March:”. */
              ? g_strdup_printf (_("%s:"), day)
              : g_strdup_printf (_("From week %d:"), other->week_number);

      add_paragraph (self, midline_rich_text_new_labelled (label, sentence), 0);
    }
}

/* Further addresses of the exercise; the first one stands with its code beside the steps. */
static void
add_further_videos (Layout *self)
{
  const MidlineSheetVideo *first = midline_sheet_find_video (self->sheet,
                                                             self->entry->exercise->id);
  const GPtrArray *videos = self->sheet->videos;

  for (guint i = 0; i < videos->len; i++)
    {
      const MidlineSheetVideo *video = g_ptr_array_index (videos, i);

      if (video != first &&
          g_strcmp0 (video->video->exercise_id, self->entry->exercise->id) == 0)
        self->y += midline_handout_add_address (self->sheet, self->block, video, self->y,
                                                self->sheet->width) +
                   tightnesses[self->tightness].paragraph_gap;
    }
}

static void
add_notes (Layout *self)
{
  const MidlineExercise *exercise = self->entry->exercise;
  g_autofree char *mistakes = g_strjoinv (", ", exercise->mistakes);

  add_other_doses (self);
  add_labelled (self, _("About the dose:"), exercise->dose_note);
  add_labelled (self, _("You should feel it here:"), exercise->feel_here);
  add_labelled (self, _("Watch out for:"), mistakes);
  add_easier_and_harder (self);
  if (self->sheet->options->show_reasons)
    add_labelled (self, _("Why:"), exercise->why);
  add_further_videos (self);
}

/**
 * midline_handout_lay_out_exercise:
 * @sheet: a sheet
 * @entry: the exercise
 * @part: all of it, or one half
 * @tightness: from 0, roomy, to %MIDLINE_N_TIGHTNESSES - 1
 *
 * Lays out one exercise.
 *
 * Returns: (transfer full): a block
 */
MidlinePrintBlock *
midline_handout_lay_out_exercise (const MidlineSheet         *sheet,
                                  const MidlineSheetExercise *entry,
                                  MidlineExercisePart         part,
                                  guint                       tightness)
{
  Layout layout = { .sheet = sheet, .entry = entry, .tightness = tightness };
  const MidlineExercise *exercise = entry->exercise;
  g_autofree char *continued = NULL;

  g_return_val_if_fail (tightness < MIDLINE_N_TIGHTNESSES, NULL);

  layout.block = midline_print_block_new (MIDLINE_BLOCK_EXERCISE, sheet->width);
  layout.block->exercise_id = g_strdup (exercise->id);
  /* Translators: the name of an exercise that goes on from the page before. */
  continued = g_strdup_printf (_("%s (continued)"), exercise->name);
  add_heading (&layout, part == MIDLINE_EXERCISE_NOTES ? continued : exercise->name);
  if (part != MIDLINE_EXERCISE_NOTES)
    {
      add_pictures_and_dose (&layout);
      add_video (&layout);
      add_steps (&layout);
    }
  if (part != MIDLINE_EXERCISE_DOSE_AND_STEPS)
    add_notes (&layout);
  layout.block->height =
      MAX (layout.y - tightnesses[tightness].paragraph_gap, layout.side_bottom) + 2;
  return layout.block;
}
