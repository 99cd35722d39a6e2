/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-print-state.h"

#include "midline-handout-source.h"
#include "midline-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_WEEKS 16
#define SOME_WEEKS 4

static void
weeks_free (MidlinePrintWeeks *self)
{
  g_free (self->label);
  g_free (self);
}

static void
day_free (MidlinePrintDay *self)
{
  g_free (self->label);
  g_free (self);
}

static void
exercise_free (MidlinePrintExercise *self)
{
  g_free (self->label);
  g_free (self->id);
  g_free (self);
}

static void
add_weeks (MidlinePrintState *self,
           const char        *label,
           int                first_week,
           int                n_weeks)
{
  MidlinePrintWeeks *entry = g_new0 (MidlinePrintWeeks, 1);

  entry->label = g_strdup (label);
  entry->first_week = first_week;
  entry->n_weeks = n_weeks;
  g_ptr_array_add (self->weeks, entry);
}

/* What is asked for most stands first; the rest only where the plan goes on that long. */
static void
fill_weeks (MidlinePrintState *self,
            int                present,
            int                last)
{
  int n_left = last - present + 1;
  g_autofree char *some = NULL;
  g_autofree char *all = NULL;

  add_weeks (self, _("This week"), present, 1);
  if (n_left >= 2)
    add_weeks (self, _("Next week"), present + 1, 1);
  if (n_left > SOME_WEEKS)
    {
      /* Translators: a number of weeks to print, from this one on, as in “4 weeks”. */
      some = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d week", "%d weeks", SOME_WEEKS),
                              SOME_WEEKS);
      add_weeks (self, some, present, SOME_WEEKS);
    }
  if (n_left >= 2)
    {
      /* Translators: the rest of the plan, as in “All 12 weeks left”. */
      all = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "All %d week left",
                                          "All %d weeks left", (gulong) n_left),
                             n_left);
      add_weeks (self, all, present, n_left);
    }
}

static void
add_day (MidlinePrintState *self,
         MidlineDate        date)
{
  MidlinePrintDay *entry = g_new0 (MidlinePrintDay, 1);

  entry->date = date;
  entry->label = midline_words_date_long (date);
  g_ptr_array_add (self->days, entry);
}

static void
add_exercise (MidlinePrintState *self,
              const char        *id)
{
  const MidlineExercise *exercise = midline_catalogue_lookup (self->input->catalogue, id);
  MidlinePrintExercise *entry;

  for (guint i = 0; i < self->exercises->len; i++)
    if (g_str_equal (((MidlinePrintExercise *) g_ptr_array_index (self->exercises, i))->id, id))
      return;
  if (exercise == NULL)
    return;

  entry = g_new0 (MidlinePrintExercise, 1);
  entry->id = g_strdup (id);
  entry->label = g_strdup (exercise->name);
  g_ptr_array_add (self->exercises, entry);
}

/* The days of this week and the next, and the exercises of this week. */
static void
fill_days_and_exercises (MidlinePrintState *self,
                         int                present)
{
  for (guint i = 0; i < self->input->weeks->len; i++)
    {
      const MidlineHandoutWeek *entry = g_ptr_array_index (self->input->weeks, i);
      const MidlineWeek *week = entry->week;

      for (guint k = 0; week->number <= present + 1 && k < week->sessions->len; k++)
        {
          const MidlineSession *session = g_ptr_array_index (week->sessions, k);

          add_day (self, session->date);
          for (guint j = 0; week->number == present && j < session->items->len; j++)
            add_exercise (self, ((MidlinePlanItem *) g_ptr_array_index (session->items, j))
                                    ->exercise_id);
        }
    }
}

static void
choose_day (MidlinePrintState *self,
            MidlineDate        date)
{
  for (guint i = 0; i < self->days->len; i++)
    if (((MidlinePrintDay *) g_ptr_array_index (self->days, i))->date >= date)
      {
        self->day_index = i;
        return;
      }
  self->day_index = self->days->len > 0 ? self->days->len - 1 : 0;
}

static void
choose_exercise (MidlinePrintState *self,
                 const char        *id)
{
  add_exercise (self, id);
  for (guint i = 0; i < self->exercises->len; i++)
    if (g_str_equal (((MidlinePrintExercise *) g_ptr_array_index (self->exercises, i))->id, id))
      self->exercise_index = i;
}

static MidlineDate
get_asked_day (const char  *what,
               MidlineDate  today)
{
  MidlineDate date = MIDLINE_NO_DATE;

  if (g_str_has_prefix (what, "day:"))
    date = midline_date_from_iso (what + strlen ("day:"));
  return date != MIDLINE_NO_DATE ? date : today;
}

/* The kinds by what they are called in the settings, before the colon where one follows. */
static const char *const kinds[] = {
  [MIDLINE_HANDOUT_WHOLE_PLAN] = "plan",         [MIDLINE_HANDOUT_ONE_DAY] = "day",
  [MIDLINE_HANDOUT_WEEK_GRID] = "grid",          [MIDLINE_HANDOUT_ONE_EXERCISE] = "exercise",
  [MIDLINE_HANDOUT_PROGRESS] = "progress",
};
G_STATIC_ASSERT (G_N_ELEMENTS (kinds) == MIDLINE_N_HANDOUT_WHATS);

/* Reads what the window is opened for; anything unknown is the whole plan. */
static void
read_what (MidlinePrintState *self,
           const char        *what)
{
  g_auto (GStrv) parts = g_strsplit (what, ":", 2);

  self->what = MIDLINE_HANDOUT_WHOLE_PLAN;
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_strcmp0 (parts[0], kinds[i]) == 0)
      self->what = (MidlineHandoutWhat) i;
  if (g_str_has_prefix (what, "exercise:"))
    choose_exercise (self, what + strlen ("exercise:"));
  if (!midline_print_state_offers (self, self->what))
    self->what = MIDLINE_HANDOUT_WHOLE_PLAN;
}

/**
 * midline_print_state_new:
 * @program: the person's program
 * @what: “plan”, “grid”, “progress”, “day:2026-03-11” or “exercise:clamshell”; the last two also
 *   without what follows the colon
 *
 * Gathers what can be printed and chooses what was asked for. A day without a session chooses the
 * next one that has one.
 *
 * Returns: (transfer full): a state
 */
MidlinePrintState *
midline_print_state_new (MidlineProgram *program,
                         const char     *what)
{
  MidlinePrintState *self = g_new0 (MidlinePrintState, 1);
  const MidlinePlan *plan = midline_program_get_plan (program);
  MidlineDate day = get_asked_day (what, midline_program_get_today (program));
  int present = MAX (midline_handout_get_present_week (program), 1);
  int last = present;
  int first = present;

  if (plan != NULL)
    {
      last = CLAMP (plan->length_weeks, present, present + MAX_WEEKS - 1);
      first = CLAMP (midline_plan_get_week_number (plan, day), 1, present);
    }
  self->first_week = first;
  self->last_week = MAX (last, present + 1);
  self->input = midline_print_state_dup_input (self, program);
  self->weeks = g_ptr_array_new_with_free_func ((GDestroyNotify) weeks_free);
  self->days = g_ptr_array_new_with_free_func ((GDestroyNotify) day_free);
  self->exercises = g_ptr_array_new_with_free_func ((GDestroyNotify) exercise_free);
  fill_weeks (self, present, last);
  fill_days_and_exercises (self, present);
  choose_day (self, day);
  read_what (self, what);
  midline_print_state_choose (self, self->what, program);
  return self;
}

/**
 * midline_print_state_free:
 * @self: (nullable): a state
 */
void
midline_print_state_free (MidlinePrintState *self)
{
  if (self == NULL)
    return;

  midline_handout_input_free (self->input);
  g_ptr_array_unref (self->weeks);
  g_ptr_array_unref (self->days);
  g_ptr_array_unref (self->exercises);
  g_free (self);
}

/** midline_print_state_get_kind: Returns: (transfer none): @what as the settings keep it, “plan” */
const char *
midline_print_state_get_kind (MidlineHandoutWhat what)
{
  g_return_val_if_fail ((guint) what < G_N_ELEMENTS (kinds), NULL);

  return kinds[what];
}

/**
 * midline_print_state_choose:
 * @self: a state
 * @what: a kind of sheet that is offered
 * @program: the program the state was made from
 *
 * Chooses what is printed, and gathers what only that kind needs.
 */
void
midline_print_state_choose (MidlinePrintState  *self,
                            MidlineHandoutWhat  what,
                            MidlineProgram     *program)
{
  g_return_if_fail (self != NULL && midline_print_state_offers (self, what));

  self->what = what;
  if (what == MIDLINE_HANDOUT_PROGRESS)
    midline_handout_input_add_progress (self->input, program);
}

/**
 * midline_print_state_dup_input:
 * @self: a state
 * @program: the program it was made from
 *
 * Returns: (transfer full): what the sheet says, read anew
 */
MidlineHandoutInput *
midline_print_state_dup_input (const MidlinePrintState *self,
                               MidlineProgram          *program)
{
  MidlineHandoutInput *input;

  g_return_val_if_fail (self != NULL, NULL);

  input = midline_handout_input_from_program (program, self->first_week, self->last_week);
  if (self->what == MIDLINE_HANDOUT_PROGRESS)
    midline_handout_input_add_progress (input, program);
  return input;
}

/**
 * midline_print_state_offers:
 * @self: a state
 * @what: a kind of sheet
 *
 * Returns: whether there is anything of that kind to print
 */
gboolean
midline_print_state_offers (const MidlinePrintState *self,
                            MidlineHandoutWhat       what)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (what == MIDLINE_HANDOUT_ONE_DAY)
    return self->days->len > 0;
  if (what == MIDLINE_HANDOUT_ONE_EXERCISE)
    return self->exercises->len > 0;
  return TRUE;
}

/**
 * midline_print_state_fill_options:
 * @self: a state; must outlive @options
 * @options: what to fill; the choices about text and pictures are left as they are
 */
void
midline_print_state_fill_options (const MidlinePrintState *self,
                                  MidlineHandoutOptions   *options)
{
  const MidlinePrintWeeks *weeks = g_ptr_array_index (self->weeks, self->week_index);

  options->what = self->what;
  options->first_week = weeks->first_week;
  options->n_weeks = weeks->n_weeks;
  options->day = MIDLINE_NO_DATE;
  options->exercise_id = NULL;
  if (self->day_index < self->days->len)
    options->day = ((MidlinePrintDay *) g_ptr_array_index (self->days, self->day_index))->date;
  if (self->exercise_index < self->exercises->len)
    options->exercise_id =
        ((MidlinePrintExercise *) g_ptr_array_index (self->exercises, self->exercise_index))->id;
}

/**
 * midline_print_state_dup_pages_label:
 * @first_page: number of the first page shown, from 1
 * @n_shown: 1 or 2
 * @n_pages: how many there are
 *
 * Returns: (transfer full): “Page 1 of 9” or “Pages 1 and 2 of 9”
 */
char *
midline_print_state_dup_pages_label (guint first_page,
                                     guint n_shown,
                                     guint n_pages)
{
  if (n_shown < 2)
    /* Translators: as in “Page 2 of 9”. */
    return g_strdup_printf (_("Page %u of %u"), first_page, n_pages);
  /* Translators: as in “Pages 1 and 2 of 9”. */
  return g_strdup_printf (_("Pages %u and %u of %u"), first_page, first_page + 1, n_pages);
}

/**
 * midline_print_state_dup_file_name:
 * @self: a state
 *
 * Returns: (transfer full): a name for the PDF file, with the day of printing
 */
char *
midline_print_state_dup_file_name (const MidlinePrintState *self)
{
  g_autofree char *date = midline_date_to_iso (self->input->printed_on);

  /* Translators: name of a PDF file, with a date such as 2026-03-11. */
  return g_strdup_printf (_("Knee plan %s.pdf"), date);
}
