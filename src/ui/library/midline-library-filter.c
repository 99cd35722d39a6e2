/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-library-filter.h"

#include "midline-search.h"

#include <glib/gi18n-lib.h>

#define NO_EQUIPMENT 0
#define HOUSEHOLD 1

/* The first two are special, the others list exercises that need one of the things. */
static const struct {
  const char *name;
  MidlineThings things;
} equipment[] = {
  [NO_EQUIPMENT] = { N_("Nothing at all"), MIDLINE_NO_THINGS },
  /* Translators: an exercise that needs at most a mat, chair, wall, towel and the like */
  [HOUSEHOLD] = { N_("Household things"), MIDLINE_HOUSEHOLD_THINGS },
  { N_("Loop or long band"), MIDLINE_THING_LOOP_BAND | MIDLINE_THING_LONG_BAND },
  { N_("Step or stairs"), MIDLINE_THING_LOW_STEP | MIDLINE_THING_STAIRS },
  { N_("Weight or ankle weight"), MIDLINE_THING_WEIGHT | MIDLINE_THING_ANKLE_WEIGHT },
  { N_("Roller or ball"), MIDLINE_THING_ROLLER | MIDLINE_THING_BALL },
  { N_("Strap, mirror or wedge"),
    MIDLINE_THING_STRAP | MIDLINE_THING_MIRROR | MIDLINE_THING_WEDGE },
  { N_("Bike or gym machine"), MIDLINE_THING_BIKE | MIDLINE_THING_GYM },
};

static const char * const levels[] = { N_("Level 1"), N_("Level 2"), N_("Level 3") };

/* “High” would let everything through. */
static const char * const knee_loads[] = {
  /* Translators: a limit for the load behind the kneecap */
  N_("Almost none"),
  /* Translators: a limit for the load behind the kneecap */
  N_("Up to low"),
  /* Translators: a limit for the load behind the kneecap */
  N_("Up to medium"),
};

static const struct {
  const char *title;
  int n_options;
} choices[MIDLINE_N_LIBRARY_CHOICES] = {
  /* Translators: a filter: what an exercise trains */
  [MIDLINE_LIBRARY_AIM] = { N_("Aim"), MIDLINE_N_PILLARS },
  [MIDLINE_LIBRARY_EQUIPMENT] = { N_("Equipment"), G_N_ELEMENTS (equipment) },
  /* Translators: a filter: standing, sitting and so on */
  [MIDLINE_LIBRARY_POSITION] = { N_("Position"), MIDLINE_N_POSITIONS },
  [MIDLINE_LIBRARY_DIFFICULTY] = { N_("Difficulty"), G_N_ELEMENTS (levels) },
  [MIDLINE_LIBRARY_KNEE_LOAD] = { N_("Knee Load"), G_N_ELEMENTS (knee_loads) },
};

/** midline_library_filter_none: a filter that lets everything through. */
MidlineLibraryFilter
midline_library_filter_none (void)
{
  MidlineLibraryFilter self = { NULL };

  for (guint i = 0; i < MIDLINE_N_LIBRARY_CHOICES; i++)
    self.options[i] = MIDLINE_LIBRARY_ANY;
  return self;
}

static gboolean
is_blank (const char *text)
{
  g_autofree char *copy = g_strdup (text != NULL ? text : "");

  return *g_strstrip (copy) == '\0';
}

/** midline_library_filter_is_none: whether nothing was asked for. */
gboolean
midline_library_filter_is_none (const MidlineLibraryFilter *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  for (guint i = 0; i < MIDLINE_N_LIBRARY_CHOICES; i++)
    if (self->options[i] != MIDLINE_LIBRARY_ANY)
      return FALSE;
  return is_blank (self->query) && !self->only_with_things;
}

static gboolean
matches_query (const char            *query,
               const MidlineExercise *exercise)
{
  g_autoptr (GPtrArray) words = NULL;

  if (is_blank (query))
    return TRUE;
  words = midline_search_words_new ();
  midline_search_words_add_exercise (words, exercise);
  return midline_search_words_match (words, query);
}

static gboolean
needs_one_of (const MidlineExercise *exercise,
              MidlineThings          things)
{
  for (guint i = 0; i < exercise->needs->len; i++)
    if ((g_array_index (exercise->needs, MidlineThings, i) & things) != 0)
      return TRUE;
  return FALSE;
}

static gboolean
can_do_with (const MidlineExercise *exercise,
             MidlineThings          things)
{
  for (guint i = 0; i < exercise->needs->len; i++)
    if ((g_array_index (exercise->needs, MidlineThings, i) & things) == 0)
      return FALSE;
  return TRUE;
}

static gboolean
matches_option (MidlineLibraryChoice   choice,
                int                    option,
                const MidlineExercise *exercise)
{
  if (option == MIDLINE_LIBRARY_ANY)
    return TRUE;
  switch (choice)
    {
    case MIDLINE_LIBRARY_AIM:
      return exercise->pillar == (MidlinePillar) option;
    case MIDLINE_LIBRARY_EQUIPMENT:
      return option <= HOUSEHOLD ? can_do_with (exercise, equipment[option].things)
                                 : needs_one_of (exercise, equipment[option].things);
    case MIDLINE_LIBRARY_POSITION:
      return exercise->position == (MidlinePosition) option;
    case MIDLINE_LIBRARY_DIFFICULTY:
      return exercise->level == option + 1;
    case MIDLINE_LIBRARY_KNEE_LOAD:
      return exercise->knee_load <= (MidlineKneeLoad) option;
    default:
      g_return_val_if_reached (TRUE);
    }
}

/**
 * midline_library_filter_matches:
 * @answers: (nullable): tell what is at hand; without them no exercise is left out for its things
 *
 * Returns: whether an exercise has every word of the query, whatever its case and accents, and
 *   passes every filter
 */
gboolean
midline_library_filter_matches (const MidlineLibraryFilter *self,
                                const MidlineAnswers       *answers,
                                const MidlineExercise      *exercise)
{
  g_return_val_if_fail (self != NULL && exercise != NULL, FALSE);

  for (guint i = 0; i < MIDLINE_N_LIBRARY_CHOICES; i++)
    if (!matches_option ((MidlineLibraryChoice) i, self->options[i], exercise))
      return FALSE;
  if (self->only_with_things && answers != NULL
      && !midline_answers_have_things (answers, exercise))
    return FALSE;
  return matches_query (self->query, exercise);
}

/** midline_library_choice_get_title: what a choice is called, in header capitals. */
const char *
midline_library_choice_get_title (MidlineLibraryChoice choice)
{
  g_return_val_if_fail ((guint) choice < MIDLINE_N_LIBRARY_CHOICES, "");

  return _(choices[choice].title);
}

/** midline_library_choice_get_n_options: how many options a choice has beside “any”. */
int
midline_library_choice_get_n_options (MidlineLibraryChoice choice)
{
  g_return_val_if_fail ((guint) choice < MIDLINE_N_LIBRARY_CHOICES, 0);

  return choices[choice].n_options;
}

/**
 * midline_library_choice_get_option:
 * @option: from 0, or %MIDLINE_LIBRARY_ANY
 *
 * Returns: the words of one option, “Lying on the side”
 */
const char *
midline_library_choice_get_option (MidlineLibraryChoice choice,
                                   int                  option)
{
  g_return_val_if_fail ((guint) choice < MIDLINE_N_LIBRARY_CHOICES, "");
  g_return_val_if_fail (option < choices[choice].n_options, "");

  if (option == MIDLINE_LIBRARY_ANY)
    /* Translators: the option of a filter that lets everything through */
    return C_("filter", "Any");
  switch (choice)
    {
    case MIDLINE_LIBRARY_AIM: return midline_pillar_get_name ((MidlinePillar) option);
    case MIDLINE_LIBRARY_EQUIPMENT: return _(equipment[option].name);
    case MIDLINE_LIBRARY_POSITION: return midline_position_get_name ((MidlinePosition) option);
    case MIDLINE_LIBRARY_DIFFICULTY: return _(levels[option]);
    case MIDLINE_LIBRARY_KNEE_LOAD: return _(knee_loads[option]);
    default: g_return_val_if_reached ("");
    }
}

/**
 * midline_library_choice_dup_words:
 * @option: from 0, or %MIDLINE_LIBRARY_ANY
 *
 * Returns: (transfer full): what the chip of a choice says: “Aim”, or “Aim: Hip” once chosen
 */
char *
midline_library_choice_dup_words (MidlineLibraryChoice choice,
                                  int                  option)
{
  if (option == MIDLINE_LIBRARY_ANY)
    return g_strdup (midline_library_choice_get_title (choice));
  /* Translators: a filter and what was chosen, for example “Aim: Hip” */
  return g_strdup_printf (C_("filter", "%s: %s"), midline_library_choice_get_title (choice),
                          midline_library_choice_get_option (choice, option));
}
