/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The head of the first page: title, name and clinic lines, goal, place in the plan, things. */
#include "midline-handout-parts.h"

#include "midline-session-time.h"
#include "midline-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define FIELD_PITCH 24.0
#define FIELD_GAP 20.0
#define BOX_PADDING 11.0

/* A longer goal is continued in a further box, so that it can go on over the page. */
#define MAX_GOAL_CHARS 600

static char *
dup_title (const MidlineSheet *sheet)
{
  g_autofree char *date = NULL;

  if (sheet->options->what == MIDLINE_HANDOUT_ONE_DAY)
    {
      date = midline_words_date_long (sheet->options->day);
      /* Translators: title of a printed sheet, as in “Your exercises for Wednesday, 11 March”. */
      return g_strdup_printf (_("Your exercises for %s"), date);
    }
  if (sheet->options->what == MIDLINE_HANDOUT_ONE_EXERCISE)
    return g_strdup (_("Your knee exercise"));
  if (sheet->options->what == MIDLINE_HANDOUT_PROGRESS)
    return g_strdup (_("Your knee diary"));
  return g_strdup (_("Your knee exercise plan"));
}

static char *
dup_purpose (const MidlineSheet *sheet)
{
  guint n_weeks = MAX (sheet->weeks->len, 1);

  if (sheet->options->what == MIDLINE_HANDOUT_ONE_DAY)
    return g_strdup (_("This sheet lists your exercises for one day at home."));
  if (sheet->options->what == MIDLINE_HANDOUT_ONE_EXERCISE)
    return g_strdup (_("This sheet shows one exercise to do at home."));
  if (sheet->options->what == MIDLINE_HANDOUT_PROGRESS)
    return g_strdup (_("This sheet sums up what you wrote down."));
  if (n_weeks == 1)
    return g_strdup (_("This sheet lists your exercises for one week at home."));
  /* Translators: as in “These sheets list your exercises for 3 weeks at home.” */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "These sheets list your exercises for %u week at home.",
                                       "These sheets list your exercises for %u weeks at home.",
                                       n_weeks),
                          n_weeks);
}

/* A label with what is known behind it, or with a line to write on. Returns the height. */
static double
add_field (const MidlineSheet *sheet,
           MidlinePrintBlock  *block,
           const char         *label,
           const char         *value,
           double              x,
           double              y,
           double              width)
{
  g_autofree char *tidy = midline_sheet_dup_tidy (value);
  MidlinePrintItem *item;
  double baseline;

  if (*tidy != '\0')
    return midline_sheet_add_text (sheet, block, midline_rich_text_new_labelled (label, tidy),
                                   sheet->small_size, x, y, width)
        ->height;

  item = midline_sheet_add_text (sheet, block, midline_rich_text_new_bold (label),
                                 sheet->small_size, x, y, MIDLINE_UNBROKEN);
  if (item->width > width * 0.7)
    {
      item->width = width;
      return item->height + FIELD_PITCH;
    }
  baseline = y + midline_sheet_get_baseline (sheet, sheet->small_size) + 2.5;
  midline_sheet_add_line (block, x + item->width + 5, baseline, width - item->width - 5, 0, 0.8,
                          MIDLINE_INK_BLACK);
  return item->height;
}

static char *
dup_plan_version (const MidlineSheet *sheet)
{
  const MidlinePlan *plan = sheet->input->plan;
  g_autofree char *date = NULL;

  if (plan == NULL)
    return NULL;

  date = midline_words_date_full (plan->valid_from);
  /* Translators: which version of the plan and from when, as in “version 3, 9 March 2026”. */
  return g_strdup_printf (_("version %d, %s"), plan->version, date);
}

static double
add_fields (const MidlineSheet *sheet,
            MidlinePrintBlock  *block,
            double              y)
{
  const MidlineHandoutInput *input = sheet->input;
  g_autofree char *version = dup_plan_version (sheet);
  const struct {
    const char *label;
    const char *value;
  } fields[] = {
    { _("Name:"), input->name },           { _("Plan:"), version },
    { _("Clinic:"), input->clinic },       { _("Next review:"), input->next_review },
    { _("Clinician:"), input->clinician }, { _("Telephone:"), input->telephone },
  };
  double width = (sheet->width - FIELD_GAP) / 2;

  for (guint i = 0; i < G_N_ELEMENTS (fields); i += 2)
    {
      double left = add_field (sheet, block, fields[i].label, fields[i].value, 0, y, width);
      double right = add_field (sheet, block, fields[i + 1].label, fields[i + 1].value,
                                width + FIELD_GAP, y, width);

      y += MAX (sheet->small_size * 2, MAX (left, right) + 6);
    }
  return y;
}

/**
 * midline_handout_lay_out_header:
 * @sheet: a sheet
 *
 * Lays out the title, one sentence of purpose and the lines of person and clinic.
 *
 * Returns: (transfer full): a block
 */
MidlinePrintBlock *
midline_handout_lay_out_header (const MidlineSheet *sheet)
{
  MidlinePrintBlock *block = midline_print_block_new (MIDLINE_BLOCK_HEADER, sheet->width);
  g_autofree char *title = dup_title (sheet);
  g_autofree char *purpose = dup_purpose (sheet);
  double y = 0;

  y += midline_sheet_add_text (sheet, block, midline_rich_text_new_bold (title),
                               sheet->title_size, 0, y, sheet->width)
           ->height;
  y += 2;
  y += midline_sheet_add_text (sheet, block, midline_rich_text_new (purpose), sheet->body_size, 0,
                               y, sheet->width)
           ->height;
  y += 12;
  block->height = add_fields (sheet, block, y) - 2;
  return block;
}

static char *
dup_now (const MidlineSheet *sheet)
{
  const MidlineHandoutWeek *first;
  g_autofree char *phase = NULL;
  g_autofree char *days = NULL;
  guint n_days = 0;
  int minutes = 0;

  if (sheet->weeks->len == 0 || sheet->sessions->len == 0)
    return NULL;

  first = g_ptr_array_index (sheet->weeks, 0);
  for (guint i = 0; i < sheet->sessions->len; i++)
    {
      const MidlineSession *session = g_ptr_array_index (sheet->sessions, i);

      minutes += midline_session_get_minutes (session, sheet->input->catalogue);
      n_days += session->date < first->week->start + 7 ? 1 : 0;
    }
  minutes = (int) lround ((double) minutes / sheet->sessions->len);
  phase = midline_words_phase_week (first->week->phase, first->week->number,
                                    sheet->input->answers->length_weeks);
  if (sheet->options->what == MIDLINE_HANDOUT_ONE_DAY)
    /* Translators: as in “Settle, week 2 of 12. About 22 minutes.” */
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s. About %d minute.",
                                         "%s. About %d minutes.", minutes),
                            phase, minutes);

  /* Translators: how many days a week, as in “5 days”. */
  days = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u day", "%u days", n_days), n_days);
  /* Translators: as in “Settle, week 2 of 12. 5 days, about 22 minutes a day.” */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s. %s, about %d minute a day.",
                                       "%s. %s, about %d minutes a day.", minutes),
                          phase, days, minutes);
}

/* One thing of each set is needed: the one at hand where there is one. */
static MidlineThings
pick_thing (MidlineThings one_of,
            MidlineThings at_hand)
{
  MidlineThings wanted = (one_of & at_hand) != 0 ? one_of & at_hand : one_of;

  return (MidlineThings) (wanted & (~wanted + 1u));
}

static char *
dup_needs (const MidlineSheet *sheet)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  guint things = 0;

  for (guint i = 0; i < sheet->exercises->len; i++)
    {
      const MidlineSheetExercise *entry = g_ptr_array_index (sheet->exercises, i);
      const GArray *needs = entry->exercise->needs;

      for (guint k = 0; needs != NULL && k < needs->len; k++)
        things |= pick_thing (g_array_index (needs, MidlineThings, k),
                              sheet->input->answers->things);
    }
  for (guint i = 0; i < MIDLINE_N_THINGS; i++)
    if (things & (1u << i))
      g_ptr_array_add (names, (gpointer) midline_thing_get_phrase ((MidlineThings) (1u << i)));
  if (names->len == 0)
    return g_strdup (_("nothing but a little room."));

  g_ptr_array_add (names, NULL);
  {
    g_autofree char *list = midline_words_list ((const char *const *) names->pdata);

    /* Translators: the end of a sentence after “You need:”, as in “a mat, a wall and a band.” */
    return g_strdup_printf (_("%s."), list);
  }
}

static MidlinePrintBlock *
begin_box (const MidlineSheet *sheet,
           double             *y)
{
  MidlinePrintBlock *block = midline_print_block_new (MIDLINE_BLOCK_GOAL, sheet->width);
  MidlinePrintItem *box =
      midline_sheet_add_box (block, 0, 0, sheet->width, 0, MIDLINE_INK_NONE, MIDLINE_INK_PALE);

  box->radius = 4;
  *y = BOX_PADDING - 2;
  return block;
}

static void
end_box (MidlinePrintBlock *block,
         double             y)
{
  MidlinePrintItem *box = g_ptr_array_index (block->items, 0);

  box->height = y + BOX_PADDING - 5;
  block->height = box->height;
}

static double
add_box_text (const MidlineSheet *sheet,
              MidlinePrintBlock  *block,
              MidlineRichText    *take_text,
              double              y)
{
  return y + 3 +
         midline_sheet_add_text (sheet, block, take_text, sheet->body_size, BOX_PADDING, y,
                                 sheet->width - 2 * BOX_PADDING)
             ->height;
}

/* Cuts the first part off a long text, between words where there are any. */
char *
midline_handout_take_part (const char **rest)
{
  const char *end;
  const char *cut;
  char *part;

  if (g_utf8_strlen (*rest, -1) <= MAX_GOAL_CHARS)
    {
      part = g_strdup (*rest);
      *rest = "";
      return part;
    }

  end = g_utf8_offset_to_pointer (*rest, MAX_GOAL_CHARS);
  cut = g_utf8_strrchr (*rest, end - *rest, ' ');
  if (cut == NULL || cut == *rest)
    cut = end;
  part = g_strndup (*rest, cut - *rest);
  *rest = *cut == ' ' ? cut + 1 : cut;
  return part;
}

static double
add_blank_goal (const MidlineSheet *sheet,
                MidlinePrintBlock  *block,
                double              y)
{
  MidlinePrintItem *label =
      midline_sheet_add_text (sheet, block, midline_rich_text_new_bold (_("Your goal:")),
                              sheet->body_size, BOX_PADDING, y, MIDLINE_UNBROKEN);
  double x = BOX_PADDING + label->width + 5;

  midline_sheet_add_line (block, x, y + midline_sheet_get_baseline (sheet, sheet->body_size) + 3,
                          sheet->width - BOX_PADDING - x, 0, 0.8, MIDLINE_INK_BLACK);
  return y + label->height + 3;
}

/**
 * midline_handout_lay_out_goal:
 * @sheet: a sheet
 *
 * Lays out the person's goal, where the plan stands and what is needed. A very long goal fills
 * several boxes.
 *
 * Returns: (transfer full) (element-type MidlinePrintBlock): the boxes, at least one
 */
GPtrArray *
midline_handout_lay_out_goal (const MidlineSheet *sheet)
{
  GPtrArray *blocks =
      g_ptr_array_new_with_free_func ((GDestroyNotify) midline_print_block_free);
  g_autofree char *goal = midline_sheet_dup_tidy (sheet->input->answers->goal);
  g_autofree char *now = dup_now (sheet);
  g_autofree char *needs = dup_needs (sheet);
  const char *rest = goal;
  gboolean is_first = TRUE;
  double y;
  MidlinePrintBlock *block = begin_box (sheet, &y);

  if (*rest == '\0')
    y = add_blank_goal (sheet, block, y);
  while (*rest != '\0')
    {
      g_autofree char *part = midline_handout_take_part (&rest);

      y = add_box_text (sheet, block,
                        is_first ? midline_rich_text_new_labelled (_("Your goal:"), part)
                                 : midline_rich_text_new (part),
                        y);
      is_first = FALSE;
      if (*rest == '\0')
        break;
      end_box (block, y);
      g_ptr_array_add (blocks, block);
      block = begin_box (sheet, &y);
    }
  if (now != NULL)
    y = add_box_text (sheet, block, midline_rich_text_new_labelled (_("Now:"), now), y);
  y = add_box_text (sheet, block, midline_rich_text_new_labelled (_("You need:"), needs), y);
  end_box (block, y);
  g_ptr_array_add (blocks, block);
  return blocks;
}
