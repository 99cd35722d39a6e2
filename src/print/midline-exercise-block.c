/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* One exercise: number, name and sides; start and finish; dose in words and as a table; steps;
 * what to feel, to watch for, to change, and why. */
#include "midline-handout-parts.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>

#define COLUMN_GAP 11.0

/* From roomy to tight. A drawing is never narrower than 35 mm; the roomiest setting, which only
 * large print has the room for, gives the drawings the whole width and puts the dose below. The
 * last ones have smaller letters, down to 12 points: only a very long text needs them. */
static const struct {
  double frame_width_mm; /* 0: half of the page */
  double paragraph_gap;
  double section_gap;
  guint table_pairs;     /* label and value pairs beside each other */
  double smaller_pt;     /* taken off the size of the letters */
} tightnesses[] = {
  { 0, 5.5, 10, 2, 0 },
  { 52, 4.5, 8, 1, 0 },
  { 49, 3.2, 7, 1, 0 },
  { 46, 2.2, 6, 1, 0 },
  { 43, 0.5, 4, 1, 0 },
  { 37, 4.0, 7, 2, 0 },
  { 36, 2.0, 6, 2, 0 },
  { 35, 0, 4, 2, 0 },
  { 35, 0, 4, 2, 1 },
  { 35, 0, 4, 2, 2 },
  { 35, 0, 3, 2, 4 },
  { 35, 0, 3, 2, 6 },
};
G_STATIC_ASSERT (G_N_ELEMENTS (tightnesses) == MIDLINE_N_TIGHTNESSES);

#define LEAST_SIZE 12.0

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

/* A mark, and words behind it in the same line. Returns the x behind them. */
static double
add_side (Layout      *self,
          MidlineSide  side,
          const char  *text,
          double       x,
          double       y)
{
  double size = self->sheet->body_size * 1.32;
  MidlinePrintItem *mark =
      midline_sheet_add_mark (self->block, MIDLINE_PRINT_SIDE, x, y, size);
  MidlinePrintItem *words;

  mark->side = side;
  midline_print_item_say (mark, "", TRUE);
  x += size + 5;
  if (text == NULL)
    return x - 1;
  words = midline_sheet_add_text (self->sheet, self->block, midline_rich_text_new (text),
                                  self->sheet->body_size, x, y, MIDLINE_UNBROKEN);
  words->joins = TRUE;
  return x + words->width;
}

/* Which leg comes first, in words and shapes, moved to the end of the line afterwards. Returns the
 * width. */
static double
add_sides (Layout *self,
           double  y,
           double  height)
{
  MidlineSide first = self->sheet->input->first_side;
  guint n_before = self->block->items->len;
  double x;

  if (!get_dose (self)->each_side)
    {
      x = add_side (self, MIDLINE_SIDE_RIGHT, NULL, 0, y);
      x = add_side (self, MIDLINE_SIDE_LEFT, _("both legs together"), x, y);
    }
  else if (first == MIDLINE_SIDE_LEFT)
    {
      /* Translators: which leg first, before the mark and name of the other leg. */
      x = add_side (self, MIDLINE_SIDE_LEFT, _("left, then"), 0, y);
      x = add_side (self, MIDLINE_SIDE_RIGHT, _("right"), x + 4, y);
    }
  else
    {
      x = add_side (self, MIDLINE_SIDE_RIGHT, _("right, then"), 0, y);
      x = add_side (self, MIDLINE_SIDE_LEFT, _("left"), x + 4, y);
    }
  for (guint i = n_before; i < self->block->items->len; i++)
    {
      MidlinePrintItem *item = g_ptr_array_index (self->block->items, i);

      item->x += self->sheet->width - x;
      item->y += (height - item->height) / 2;
    }
  return x;
}

/* The first words behind @index begin a line of the plain text. */
static void
begin_line (MidlinePrintBlock *block,
            guint              index)
{
  for (guint i = index; i < block->items->len; i++)
    {
      MidlinePrintItem *item = g_ptr_array_index (block->items, i);

      if (item->kind != MIDLINE_PRINT_TEXT)
        continue;
      item->joins = FALSE;
      return;
    }
}

/* The width of the sides says how much is left for the name, which is read before them. */
static void
move_before (MidlinePrintBlock *block,
             guint              index)
{
  guint last = block->items->len - 1;

  g_ptr_array_insert (block->items, (int) index, g_ptr_array_steal_index (block->items, last));
}

static void
add_heading (Layout     *self,
             const char *name)
{
  const MidlineSheet *sheet = self->sheet;
  double mark = sheet->heading_size * 1.55;
  double top = self->tightness < 4 ? 9 : 6;
  g_autofree char *number = midline_handout_dup_number ((guint) self->entry->number);
  MidlinePrintItem *item;
  double height;
  double sides;
  guint n_before;

  midline_sheet_add_line (self->block, 0, 1, sheet->width, 0, 2, MIDLINE_INK_BLACK);
  item = midline_sheet_add_mark (self->block, MIDLINE_PRINT_NUMBER, 0, top, mark);
  item->number = self->entry->number;
  midline_print_item_say (item, number, FALSE);
  n_before = self->block->items->len;
  sides = add_sides (self, top, mark);
  begin_line (self->block, n_before);
  item = midline_sheet_add_text (sheet, self->block, midline_rich_text_new_bold (name),
                                 sheet->heading_size, mark + 9, top,
                                 sheet->width - mark - 9 - sides - 12);
  item->joins = TRUE;
  height = MAX (mark, item->height);
  item->y += (height - item->height) / 2;
  self->y = top + height + tightnesses[self->tightness].section_gap;
  move_before (self->block, n_before);
}

static void
add_pictures_and_dose (Layout *self)
{
  const MidlineSheet *sheet = self->sheet;
  const double gap = tightnesses[self->tightness].section_gap;
  double frame = tightnesses[self->tightness].frame_width_mm * MIDLINE_POINTS_PER_MM;
  guint pairs = tightnesses[self->tightness].table_pairs;
  gboolean is_below = frame <= 0;
  double frames = 0;
  double dose;
  double x = 0;

  if (is_below)
    frame = (sheet->width - COLUMN_GAP) / 2;
  if (sheet->options->show_pictures)
    {
      frames = midline_handout_add_pictures (sheet, self->block, self->entry,
                                             get_dose (self)->each_side, self->y, frame,
                                             COLUMN_GAP);
      if (is_below)
        self->y += frames + gap;
      else
        x = 2 * (frame + COLUMN_GAP);
    }
  dose = midline_handout_add_dose (sheet, self->block, get_dose (self), x, self->y,
                                   sheet->width - x, x == 0 ? 2 : pairs);
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

/**
 * midline_handout_dup_number:
 * @number: of an exercise or step, from 1
 *
 * Returns: (transfer full): the number as it stands in front, “1.”
 */
char *
midline_handout_dup_number (guint number)
{
  /* Translators: the number in front of a step on paper, as in “1.” */
  return g_strdup_printf (_("%u."), number);
}

/* The texts of all steps begin below each other, behind the widest number. */
static double
get_step_indent (const Layout *self)
{
  g_autofree char *number = midline_handout_dup_number (5);
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
      g_autofree char *number = midline_handout_dup_number (i + 1);

      midline_sheet_add_text (self->sheet, self->block, midline_rich_text_new_bold (number),
                              self->sheet->body_size, 0, self->y, MIDLINE_UNBROKEN);
      add_paragraph (self, midline_rich_text_new (steps[i]), indent);
      ((MidlinePrintItem *) g_ptr_array_index (self->block->items, self->block->items->len - 1))
          ->joins = TRUE;
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

/* Words in the place of the code of a video that is known to be gone. */
static void
add_gone_video (Layout *self)
{
  const GPtrArray *videos = self->sheet->input->videos;

  for (guint i = 0; self->sheet->options->show_videos && i < videos->len; i++)
    {
      const MidlineHandoutVideo *video = g_ptr_array_index (videos, i);

      if (!video->is_gone
          || g_strcmp0 (video->exercise_id, self->entry->exercise->id) != 0)
        continue;
      add_labelled (self, _("Video:"),
                    _("A linked video is no longer there. The pictures and steps show the same."));
      return;
    }
}

/* Where the person lowered it; the safety box holds the rule for all others. */
static void
add_own_limit (Layout *self)
{
  g_autofree char *words = NULL;

  if (self->entry->own_pain_limit_0_to_10 == MIDLINE_NOT_ENTERED)
    return;
  /* Translators: pain of 0 to 10, on paper after “Your limit of pain:” */
  words = g_strdup_printf (_("up to %d of 10; above it, make the movement smaller"),
                           self->entry->own_pain_limit_0_to_10);
  add_labelled (self, _("Your limit of pain:"), words);
}

static void
add_notes (Layout *self)
{
  const MidlineExercise *exercise = self->entry->exercise;
  g_autofree char *mistakes = g_strjoinv (", ", exercise->mistakes);

  add_other_doses (self);
  if (self->entry->has_less_range)
    add_labelled (self, _("For now:"), _("a smaller movement, only as far as it feels easy"));
  add_own_limit (self);
  add_labelled (self, _("About the dose:"), exercise->dose_note);
  add_labelled (self, _("You should feel it here:"), exercise->feel_here);
  add_labelled (self, _("Watch out for:"), mistakes);
  add_easier_and_harder (self);
  if (self->sheet->options->show_reasons)
    add_labelled (self, _("Why:"), exercise->why);
  add_further_videos (self);
  add_gone_video (self);
}

/* The same sheet with smaller letters. A plain copy: nothing in it is owned twice. */
static MidlineSheet
make_smaller (const MidlineSheet *sheet,
              double              smaller_pt)
{
  MidlineSheet smaller = *sheet;

  smaller.body_size = MAX (sheet->body_size - smaller_pt, LEAST_SIZE);
  smaller.small_size = MAX (sheet->small_size - smaller_pt, LEAST_SIZE);
  smaller.heading_size = MAX (sheet->heading_size - smaller_pt, LEAST_SIZE + 2);
  return smaller;
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
  MidlineSheet smaller = make_smaller (sheet, tightnesses[tightness].smaller_pt);
  Layout layout = { .sheet = &smaller, .entry = entry, .tightness = tightness };
  const MidlineExercise *exercise = entry->exercise;
  g_autofree char *continued = NULL;

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
