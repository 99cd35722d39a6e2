/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-exercise-state.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>

static void
midline_finding_free (MidlineFinding *finding)
{
  g_free (finding->text);
  g_free (finding->source_name);
  g_free (finding->source_id);
  g_free (finding);
}

static void
midline_neighbour_free (MidlineNeighbour *neighbour)
{
  midline_exercise_unref (neighbour->exercise);
  g_free (neighbour->words);
  g_free (neighbour);
}

/**
 * midline_exercise_dup_sentence:
 * @fragment: a fragment of the content, “the outer side of the top hip”
 *
 * Returns: (transfer full): the fragment with a capital first letter and a full stop; “” for “”
 */
char *
midline_exercise_dup_sentence (const char *fragment)
{
  char first[7] = { 0 };

  g_return_val_if_fail (fragment != NULL, NULL);

  if (*fragment == '\0')
    return g_strdup ("");
  g_unichar_to_utf8 (g_unichar_totitle (g_utf8_get_char (fragment)), first);
  /* Translators: makes a sentence: first letter, the rest, full stop */
  return g_strdup_printf (C_("sentence", "%s%s."), first, g_utf8_next_char (fragment));
}

static char *
dup_per_week (int per_week)
{
  if (per_week == 7)
    return g_strdup (_("every day"));
  return g_strdup_printf (ngettext ("once a week", "%d times a week", (gulong) per_week),
                          per_week);
}

static char *
dup_dose_detail (const MidlineExercise *exercise)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  const MidlineDose *dose = &exercise->dose;

  g_ptr_array_add (parts, g_strdup (_("Typical dose")));
  if (dose->hold_seconds > 0 && !midline_dose_is_held (dose))
    {
      g_autofree char *hold = midline_words_duration (dose->hold_seconds);

      /* Translators: part of a dose, for example “hold 2 seconds” */
      g_ptr_array_add (parts, g_strdup_printf (_("hold %s"), hold));
    }
  g_ptr_array_add (parts, dup_per_week (exercise->per_week));
  if (dose->rest_seconds > 0 && dose->sets > 1)
    {
      g_autofree char *rest = midline_words_duration (dose->rest_seconds);

      /* Translators: part of a dose, for example “rest 1 minute” */
      g_ptr_array_add (parts, g_strdup_printf (_("rest %s"), rest));
    }
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (" · ", (char **) parts->pdata);
}

static char *
dup_list_sentence (GStrv       fragments,
                   const char *if_none)
{
  g_autofree char *list = midline_words_list ((const char * const *) fragments);

  return midline_exercise_dup_sentence (*list != '\0' ? list : if_none);
}

static char *
dup_sentences (GStrv fragments)
{
  g_autoptr (GPtrArray) sentences = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; fragments != NULL && fragments[i] != NULL; i++)
    g_ptr_array_add (sentences, midline_exercise_dup_sentence (fragments[i]));
  g_ptr_array_add (sentences, NULL);
  return g_strjoinv (" ", (char **) sentences->pdata);
}

static char *
dup_position (const MidlineExercise *exercise)
{
  const char *name = midline_position_get_name (exercise->position);
  char first[7] = { 0 };
  g_autofree char *low = NULL;

  g_unichar_to_utf8 (g_unichar_tolower (g_utf8_get_char (name)), first);
  low = g_strconcat (first, g_utf8_next_char (name), NULL);
  /* Translators: where most of an exercise happens, for example “Position: lying on the side” */
  return g_strdup_printf (_("Position: %s"), low);
}

static MidlineNeighbour *
create_neighbour (MidlineExercise *exercise,
                  const char      *word,
                  int              level)
{
  MidlineNeighbour *neighbour;

  if (exercise == NULL)
    return NULL;
  neighbour = g_new0 (MidlineNeighbour, 1);
  neighbour->exercise = midline_exercise_ref (exercise);
  neighbour->words = exercise->level == level
    ? g_strdup (word)
    /* Translators: a neighbouring exercise, for example “Harder · level 2” */
    : g_strdup_printf (_("%s · level %d"), word, exercise->level);
  return neighbour;
}

static char *
dup_tip (const char *format,
         const char *fragment)
{
  g_auto (GStrv) parts = NULL;

  if (*fragment == '\0')
    return g_strdup ("");
  parts = g_strsplit (format, "%s", 2);
  return g_strconcat (parts[0], fragment, parts[1], NULL);
}

static MidlineFinding *
create_finding (MidlineContent *content,
                const char     *source_id,
                const char     *text)
{
  MidlineReference *reference = midline_content_lookup_reference (content, source_id);
  MidlineFinding *finding;

  if (reference == NULL)
    return NULL;
  finding = g_new0 (MidlineFinding, 1);
  finding->text = g_strdup (text != NULL ? text : reference->note);
  finding->source_name = g_strdup (reference->short_name);
  finding->source_id = g_strdup (source_id);
  return finding;
}

static gboolean
has_source (GPtrArray  *findings,
            const char *source_id)
{
  for (guint i = 0; i < findings->len; i++)
    if (g_str_equal (((MidlineFinding *) g_ptr_array_index (findings, i))->source_id, source_id))
      return TRUE;
  return FALSE;
}

static void
fill_evidence (MidlineExerciseState  *self,
               MidlineContent        *content,
               const MidlineExercise *exercise)
{
  guint n_sources = exercise->reference_ids ? g_strv_length (exercise->reference_ids) : 0;

  self->findings = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_finding_free);
  self->further_sources = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_finding_free);
  for (guint i = 0; i < exercise->evidence->len; i++)
    {
      MidlineEvidence *evidence = g_ptr_array_index (exercise->evidence, i);
      MidlineFinding *finding = create_finding (content, evidence->reference_id, evidence->text);

      if (finding != NULL)
        g_ptr_array_add (self->findings, finding);
    }
  for (guint i = 0; i < n_sources; i++)
    {
      MidlineFinding *finding = create_finding (content, exercise->reference_ids[i], NULL);

      if (finding != NULL && has_source (self->findings, finding->source_id))
        midline_finding_free (finding);
      else if (finding != NULL)
        g_ptr_array_add (self->further_sources, finding);
    }
  self->n_sources = g_strdup_printf (ngettext ("%u source", "%u sources", n_sources), n_sources);
}

/**
 * midline_exercise_state_from:
 * @content: where neighbours and sources are looked up
 *
 * Returns: (transfer full): what the page shows
 */
MidlineExerciseState *
midline_exercise_state_from (MidlineContent  *content,
                             MidlineExercise *exercise)
{
  MidlineExerciseState *self;
  MidlineCatalogue *catalogue;

  g_return_val_if_fail (MIDLINE_IS_CONTENT (content) && exercise != NULL, NULL);

  self = g_new0 (MidlineExerciseState, 1);
  catalogue = midline_content_get_catalogue (content);
  self->exercise = midline_exercise_ref (exercise);
  /* Translators: how hard an exercise is, from 1 to 3 */
  self->level = g_strdup_printf (_("Level %d"), exercise->level);
  self->position = dup_position (exercise);
  self->dose = midline_words_dose (&exercise->dose);
  self->dose_detail = dup_dose_detail (exercise);
  self->equipment = dup_list_sentence (exercise->equipment, _("nothing at all"));
  self->feel_here = midline_exercise_dup_sentence (exercise->feel_here);
  self->watch_out = dup_sentences (exercise->mistakes);
  self->easier = create_neighbour (midline_catalogue_get_easier (catalogue, exercise),
                                   _("Easier"), exercise->level);
  self->harder = create_neighbour (midline_catalogue_get_harder (catalogue, exercise),
                                   _("Harder"), exercise->level);
  /* Translators: a tip that begins with a verb: “To make it easier, open less far.” */
  self->easier_tip = dup_tip (_("To make it easier, %s."), exercise->easier);
  /* Translators: a tip that begins with a verb: “To make it harder, add a light ankle weight.” */
  self->harder_tip = dup_tip (_("To make it harder, %s."), exercise->harder);
  self->muscles = dup_list_sentence (exercise->muscles, "");
  fill_evidence (self, content, exercise);
  return self;
}

void
midline_exercise_state_free (MidlineExerciseState *self)
{
  midline_exercise_unref (self->exercise);
  g_free (self->level);
  g_free (self->position);
  g_free (self->dose);
  g_free (self->dose_detail);
  g_free (self->equipment);
  g_free (self->feel_here);
  g_free (self->watch_out);
  g_clear_pointer (&self->easier, midline_neighbour_free);
  g_clear_pointer (&self->harder, midline_neighbour_free);
  g_free (self->easier_tip);
  g_free (self->harder_tip);
  g_free (self->muscles);
  g_ptr_array_unref (self->findings);
  g_ptr_array_unref (self->further_sources);
  g_free (self->n_sources);
  g_free (self);
}
