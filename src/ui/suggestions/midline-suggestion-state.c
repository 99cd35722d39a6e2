/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-suggestion-state.h"

#include <glib/gi18n-lib.h>

/** midline_suggestion_state_free: frees @self. */
void
midline_suggestion_state_free (MidlineSuggestionState *self)
{
  g_free (self->key);
  g_free (self->old_exercise_id);
  g_free (self->new_exercise_id);
  g_free (self->question);
  g_free (self->sentence);
  g_free (self->why);
  g_free (self->more);
  g_free (self->accept);
  g_free (self->accept_spoken);
  g_free (self);
}

/* What Accept does, then the rule and its source. */
static char *
dup_why (const MidlineSuggestion *suggestion)
{
  GString *why = g_string_new (suggestion->outcome);
  /* Translators: the name of a rule, for example “The rule: Two good sessions.” */
  g_autofree char *rule = g_strdup_printf (_("The rule: %s."),
                                           midline_rule_get_name (suggestion->rule));

  if (why->len > 0)
    g_string_append_c (why, '\n');
  g_string_append (why, rule);
  g_string_append_c (why, '\n');
  g_string_append (why, midline_rule_get_source (suggestion->rule));
  return g_string_free (why, FALSE);
}

static void
describe_buttons (MidlineSuggestionState  *self,
                  const MidlineSuggestion *suggestion,
                  gboolean                 is_screening_due)
{
  gboolean is_advice = midline_rule_is_advice (suggestion->rule);

  self->asks_screening = suggestion->asks_screening && is_screening_due;
  self->can_keep = !is_advice;
  if (self->asks_screening)
    self->accept = g_strdup (_("Answer the Safety Questions"));
  else
    self->accept = g_strdup (is_advice ? _("Got It") : _("Accept"));
  /* Translators: what a button says and what it is about, for a screen reader, for example
   * “Accept: Clamshell went well twice: move to side-lying leg raise?” */
  self->accept_spoken = g_strdup_printf (_("%s: %s"), self->accept, suggestion->question);
}

/**
 * midline_suggestion_state_from:
 * @suggestions: (element-type MidlineSuggestion): what is suggested, the most important first
 * @is_screening_due: whether the safety questions have to be asked again
 *
 * Returns: (transfer full): what the card shows
 */
MidlineSuggestionState *
midline_suggestion_state_from (GPtrArray *suggestions,
                               gboolean   is_screening_due)
{
  MidlineSuggestionState *self = g_new0 (MidlineSuggestionState, 1);
  const MidlineSuggestion *suggestion;
  MidlineItemChange *change;

  if (suggestions->len == 0)
    return self;
  suggestion = g_ptr_array_index (suggestions, 0);
  self->key = g_strdup (suggestion->key);
  self->question = g_strdup (suggestion->question);
  self->sentence = g_strdup (suggestion->sentence);
  self->why = dup_why (suggestion);
  if (suggestions->len > 1)
    /* Translators: how many suggestions wait behind the one that shows */
    self->more = g_strdup_printf (ngettext ("%u more", "%u more", suggestions->len - 1),
                                  suggestions->len - 1);
  describe_buttons (self, suggestion, is_screening_due);
  change = midline_suggestion_get_change (suggestion);
  if (change != NULL)
    {
      self->old_exercise_id = g_strdup (change->exercise_id);
      self->new_exercise_id = g_strdup (change->new_exercise_id);
    }
  return self;
}

/** midline_suggestion_state_from_program: what the card shows for the person of @program. */
MidlineSuggestionState *
midline_suggestion_state_from_program (MidlineProgram *program)
{
  g_autoptr (GPtrArray) suggestions = midline_program_list_suggestions (program);

  return midline_suggestion_state_from (suggestions,
                                        midline_program_is_screening_due (program));
}
