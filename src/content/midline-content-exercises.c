/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-content-private.h"

/* Reads exercises.json. */

static const char * const top_members[] = {
  "format", "equipment_words", "load_words", "exercises", NULL
};

static const char * const exercise_members[] = {
  "id", "name", "pillar", "kind", "muscles", "weight_bearing", "equipment", "position", "level",
  "regression", "progression", "dose", "dose_note", "tempo_seconds", "steps", "feel_it_here",
  "mistakes", "easier", "harder", "why", "serves", "spared_by", "not_when", "skip_if",
  "kneecap_load", "kneecap_load_note", "pain_limit_0_10", "references", "evidence", NULL
};

static const char * const dose_members[] = {
  "sets", "reps", "hold_seconds", "rest_seconds", "per_week", "each_side", "directions", NULL
};

static const char * const tempo_members[] = { "out", "hold", "back", NULL };

static const char * const evidence_members[] = { "text", "reference", NULL };

typedef struct {
  GHashTable *references; /* (unowned) known reference ids */
  GHashTable *words;      /* (owned) wording -> (owned) GArray of MidlineThings */
  GHashTable *loads;      /* (owned) (element-type utf8) wordings of what is lifted or stretched */
  GHashTable *ids;        /* (owned) borrows ids and values from @exercises */
  GPtrArray *exercises;   /* (owned) (element-type MidlineExercise) */
  const char *pillars[MIDLINE_N_PILLARS + 1];
  const char *kinds[MIDLINE_N_EXERCISE_KINDS + 1];
  const char *positions[MIDLINE_N_POSITIONS + 1];
  const char *knee_loads[MIDLINE_N_KNEE_LOADS + 1];
  const char *spares[MIDLINE_N_SPARES + 1];
  const char *not_whens[MIDLINE_N_NOT_WHENS + 1];
  const char *things[MIDLINE_N_THINGS + 1];
} Reader;

static void
reader_init (Reader     *self,
             GHashTable *references)
{
  *self = (Reader) {
    .references = references,
    .words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                    (GDestroyNotify) g_array_unref),
    .loads = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
    .ids = g_hash_table_new (g_str_hash, g_str_equal),
    .exercises = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_exercise_unref),
  };

  for (guint i = 0; i < MIDLINE_N_PILLARS; i++)
    self->pillars[i] = midline_pillar_get_id ((MidlinePillar) i);
  for (guint i = 0; i < MIDLINE_N_POSITIONS; i++)
    self->positions[i] = midline_position_get_id ((MidlinePosition) i);
  for (guint i = 0; i < MIDLINE_N_EXERCISE_KINDS; i++)
    self->kinds[i] = midline_exercise_kind_get_id ((MidlineExerciseKind) i);
  for (guint i = 0; i < MIDLINE_N_KNEE_LOADS; i++)
    self->knee_loads[i] = midline_knee_load_get_id ((MidlineKneeLoad) i);
  for (guint i = 0; i < MIDLINE_N_SPARES; i++)
    self->spares[i] = midline_spare_get_id ((MidlineSpare) (1u << i));
  for (guint i = 0; i < MIDLINE_N_NOT_WHENS; i++)
    self->not_whens[i] = midline_not_when_get_id ((MidlineNotWhen) (1u << i));
  for (guint i = 0; i < MIDLINE_N_THINGS; i++)
    self->things[i] = midline_thing_get_id ((MidlineThings) (1u << i));
}

static void
reader_clear (Reader *self)
{
  g_clear_pointer (&self->words, g_hash_table_unref);
  g_clear_pointer (&self->loads, g_hash_table_unref);
  g_clear_pointer (&self->ids, g_hash_table_unref);
  g_clear_pointer (&self->exercises, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reader, reader_clear)

/* One wording: a list of groups; one thing of each group must be at hand. */
static gboolean
read_equipment_word (Reader             *self,
                     const MidlineJson  *groups,
                     GError            **error)
{
  g_autoptr (GArray) needs = g_array_new (FALSE, FALSE, sizeof (MidlineThings));

  if (!JSON_NODE_HOLDS_ARRAY (groups->node))
    return midline_json_refuse (groups, MIDLINE_CONTENT_ERROR_TYPE, "an array", error);

  for (guint i = 0; i < midline_json_get_length (groups); i++)
    {
      MidlineJson group = midline_json_get_element (groups, i);
      MidlineThings things;
      guint flags;

      if (!midline_json_read_flags (&group, self->things, &flags, error))
        return FALSE;
      if (flags == 0)
        return midline_json_refuse (&group, MIDLINE_CONTENT_ERROR_VALUE, "at least one thing",
                                    error);
      things = (MidlineThings) flags;
      g_array_append_val (needs, things);
    }

  g_hash_table_insert (self->words, g_strdup (groups->member), g_steal_pointer (&needs));

  return TRUE;
}

static gboolean
read_equipment_words (Reader             *self,
                      const MidlineJson  *root,
                      GError            **error)
{
  MidlineJson words;
  JsonObjectIter iter;
  const char *wording;

  if (!midline_json_get_object (root, "equipment_words", &words, error))
    return FALSE;

  json_object_iter_init (&iter, json_node_get_object (words.node));
  while (json_object_iter_next (&iter, &wording, NULL))
    {
      MidlineJson groups = midline_json_get_member (&words, wording);

      if (!read_equipment_word (self, &groups, error))
        return FALSE;
    }

  return TRUE;
}

/* The wordings of the table above that stand for a weight or a band. */
static gboolean
read_load_words (Reader             *self,
                 const MidlineJson  *root,
                 GError            **error)
{
  MidlineJson wordings = midline_json_get_member (root, "load_words");

  if (wordings.node == NULL || !JSON_NODE_HOLDS_ARRAY (wordings.node))
    return midline_json_refuse (&wordings, MIDLINE_CONTENT_ERROR_TYPE, "an array", error);

  for (guint i = 0; i < midline_json_get_length (&wordings); i++)
    {
      MidlineJson wording = midline_json_get_element (&wordings, i);

      if (json_node_get_value_type (wording.node) != G_TYPE_STRING)
        return midline_json_refuse (&wording, MIDLINE_CONTENT_ERROR_TYPE, "a text", error);
      if (!g_hash_table_contains (self->words, json_node_get_string (wording.node)))
        return midline_json_refuse (&wording, MIDLINE_CONTENT_ERROR_REFERENCE,
                                    "a wording of $.equipment_words", error);
      g_hash_table_add (self->loads, json_node_dup_string (wording.node));
    }

  return TRUE;
}

static gboolean
read_equipment (Reader             *self,
                const MidlineJson  *place,
                MidlineExercise    *exercise,
                GError            **error)
{
  MidlineJson wordings;

  if (!midline_json_get_texts (place, "equipment", 0, 6, &exercise->equipment, error))
    return FALSE;

  wordings = midline_json_get_member (place, "equipment");
  for (guint i = 0; i < midline_json_get_length (&wordings); i++)
    {
      MidlineJson wording = midline_json_get_element (&wordings, i);
      GArray *needs = g_hash_table_lookup (self->words, json_node_get_string (wording.node));

      if (needs == NULL)
        return midline_json_refuse (&wording, MIDLINE_CONTENT_ERROR_REFERENCE,
                                    "a wording of $.equipment_words", error);
      g_array_append_vals (exercise->needs, needs->data, needs->len);
      exercise->takes_load |= g_hash_table_contains (self->loads,
                                                     json_node_get_string (wording.node));
    }

  return TRUE;
}

static gboolean
read_choices (Reader             *self,
              const MidlineJson  *place,
              MidlineExercise    *exercise,
              GError            **error)
{
  guint pillar, kind, position, knee_load, spares, not_when;

  if (!midline_json_get_choice (place, "pillar", self->pillars, &pillar, error) ||
      !midline_json_get_choice (place, "kind", self->kinds, &kind, error) ||
      !midline_json_get_choice (place, "position", self->positions, &position, error) ||
      !midline_json_get_choice (place, "kneecap_load", self->knee_loads, &knee_load, error) ||
      !midline_json_get_flags (place, "spared_by", self->spares, &spares, error) ||
      !midline_json_get_flags (place, "not_when", self->not_whens, &not_when, error))
    return FALSE;

  exercise->pillar = (MidlinePillar) pillar;
  exercise->kind = (MidlineExerciseKind) kind;
  exercise->position = (MidlinePosition) position;
  exercise->knee_load = (MidlineKneeLoad) knee_load;
  exercise->spared_by = (MidlineSpare) spares;
  exercise->not_when = (MidlineNotWhen) not_when;

  return TRUE;
}

static gboolean
read_dose (const MidlineJson  *place,
           MidlineExercise    *exercise,
           GError            **error)
{
  MidlineDose *dose = &exercise->dose;
  MidlineJson members;

  return midline_json_get_object (place, "dose", &members, error) &&
         midline_json_check_members (&members, dose_members, error) &&
         midline_json_get_int (&members, "sets", 1, 10, &dose->sets, error) &&
         midline_json_get_int (&members, "reps", 1, 50, &dose->reps, error) &&
         midline_json_get_int (&members, "hold_seconds", 0, 1800, &dose->hold_seconds, error) &&
         midline_json_get_int (&members, "rest_seconds", 0, 600, &dose->rest_seconds, error) &&
         midline_json_get_int (&members, "per_week", 1, 7, &exercise->per_week, error) &&
         midline_json_get_int (&members, "directions", 1, 3, &dose->directions, error) &&
         midline_json_get_boolean (&members, "each_side", &dose->each_side, error);
}

static gboolean
read_tempo (const MidlineJson  *place,
            MidlineExercise    *exercise,
            GError            **error)
{
  MidlineJson tempo;

  return midline_json_get_object (place, "tempo_seconds", &tempo, error) &&
         midline_json_check_members (&tempo, tempo_members, error) &&
         midline_json_get_double (&tempo, "out", 0, 60, &exercise->tempo_out_seconds, error) &&
         midline_json_get_double (&tempo, "hold", 0, 60, &exercise->tempo_hold_seconds, error) &&
         midline_json_get_double (&tempo, "back", 0, 60, &exercise->tempo_back_seconds, error);
}

static gboolean
read_facts (const MidlineJson  *place,
            MidlineExercise    *exercise,
            GError            **error)
{
  return midline_json_get_boolean (place, "weight_bearing", &exercise->weight_bearing, error) &&
         midline_json_get_int (place, "level", 1, 3, &exercise->level, error) &&
         midline_json_get_optional_id (place, "regression", &exercise->regression_id, error) &&
         midline_json_get_optional_id (place, "progression", &exercise->progression_id, error) &&
         midline_json_get_int (place, "pain_limit_0_10", 0, 5, &exercise->pain_limit_0_to_10,
                               error) &&
         midline_json_get_id (place, "serves", &exercise->statement_id, error) &&
         midline_content_check_statements (place, "serves", error) &&
         midline_json_get_ids (place, "references", 0, &exercise->reference_ids, error) &&
         read_dose (place, exercise, error) &&
         read_tempo (place, exercise, error);
}

static gboolean
read_texts (const MidlineJson  *place,
            MidlineExercise    *exercise,
            GError            **error)
{
  return midline_json_get_text (place, "name", &exercise->name, error) &&
         midline_json_get_texts (place, "muscles", 1, 8, &exercise->muscles, error) &&
         midline_json_get_optional_text (place, "dose_note", &exercise->dose_note, error) &&
         midline_json_get_texts (place, "steps", 3, 5, &exercise->steps, error) &&
         midline_json_get_text (place, "feel_it_here", &exercise->feel_here, error) &&
         midline_json_get_texts (place, "mistakes", 1, 6, &exercise->mistakes, error) &&
         midline_json_get_optional_text (place, "easier", &exercise->easier, error) &&
         midline_json_get_optional_text (place, "harder", &exercise->harder, error) &&
         midline_json_get_text (place, "why", &exercise->why, error) &&
         midline_json_get_texts (place, "skip_if", 0, 8, &exercise->skip_if, error) &&
         midline_json_get_text (place, "kneecap_load_note", &exercise->knee_load_note, error);
}

typedef struct {
  Reader *reader;
  MidlineExercise *exercise;
} EvidenceTarget;

static gboolean
read_evidence (const MidlineJson  *place,
               gpointer            target,
               GError            **error)
{
  EvidenceTarget *to = target;
  MidlineEvidence *evidence = g_new0 (MidlineEvidence, 1);

  g_ptr_array_add (to->exercise->evidence, evidence);

  return midline_json_check_members (place, evidence_members, error) &&
         midline_json_get_text (place, "text", &evidence->text, error) &&
         midline_json_get_id (place, "reference", &evidence->reference_id, error) &&
         midline_content_check_references (place, "reference", to->reader->references, error);
}

static gboolean
read_exercise (const MidlineJson  *place,
               gpointer            target,
               GError            **error)
{
  Reader *self = target;
  MidlineExercise *exercise = midline_exercise_new ();
  EvidenceTarget evidence = { self, exercise };

  g_ptr_array_add (self->exercises, exercise);

  return midline_json_check_members (place, exercise_members, error) &&
         midline_json_get_id (place, "id", &exercise->id, error) &&
         midline_content_add_id (place, self->ids, exercise->id, exercise, error) &&
         read_choices (self, place, exercise, error) &&
         read_facts (place, exercise, error) &&
         read_texts (place, exercise, error) &&
         read_equipment (self, place, exercise, error) &&
         midline_content_check_references (place, "references", self->references, error) &&
         midline_json_read_array (place, "evidence", 0, read_evidence, &evidence, error);
}

/* A rung may stand above or below in the file, so rungs are looked up after all are read. */
static gboolean
check_rungs (const MidlineJson  *place,
             gpointer            target,
             GError            **error)
{
  static const char * const rungs[] = { "regression", "progression" };
  Reader *self = target;

  for (guint i = 0; i < G_N_ELEMENTS (rungs); i++)
    {
      MidlineJson rung = midline_json_get_member (place, rungs[i]);

      if (!JSON_NODE_HOLDS_NULL (rung.node) &&
          !g_hash_table_contains (self->ids, json_node_get_string (rung.node)))
        return midline_json_refuse (&rung, MIDLINE_CONTENT_ERROR_REFERENCE,
                                    "the id of another exercise, or null", error);
    }

  return TRUE;
}

/**
 * midline_content_read_exercises:
 * @file: exercises.json
 * @references: the known references by id
 * @catalogue: (out) (transfer full): all exercises in the order of the file
 * @error: return location; any of #MidlineContentError
 *
 * Returns: %TRUE when every exercise was read and every id in it points at something
 */
gboolean
midline_content_read_exercises (const MidlineJsonFile  *file,
                                GHashTable             *references,
                                MidlineCatalogue      **catalogue,
                                GError                **error)
{
  MidlineJson root = midline_json_file_get_root (file);
  g_auto (Reader) reader = { 0 };
  g_autoptr (GError) ladder_error = NULL;

  reader_init (&reader, references);

  if (!midline_json_check_members (&root, top_members, error) ||
      !read_equipment_words (&reader, &root, error) ||
      !read_load_words (&reader, &root, error) ||
      !midline_json_read_array (&root, "exercises", 1, read_exercise, &reader, error) ||
      !midline_json_read_array (&root, "exercises", 1, check_rungs, &reader, error))
    return FALSE;

  *catalogue = midline_catalogue_new (reader.exercises, &ladder_error);
  if (*catalogue == NULL)
    {
      g_set_error (error, MIDLINE_CONTENT_ERROR, MIDLINE_CONTENT_ERROR_REFERENCE,
                   "%s: $.exercises: expected ladders that end, found: %s", file->name,
                   ladder_error->message);
      return FALSE;
    }

  return TRUE;
}
