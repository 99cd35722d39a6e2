/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-content-private.h"

#include <string.h>

/* Reads lessons.json and advice.json. */

/* The drawings that the cards of advice know. */
static const char * const icons[] = { "stairs", "running", "squat", "sitting", "flare", NULL };

/* The drawings of Learn. */
static const char * const diagrams[] = { "knee-front", "leg-side", "groove", "chain", NULL };

static const char * const lessons_members[] = { "format", "lessons", NULL };
static const char * const lesson_members[] = {
  "id", "title", "summary", "minutes", "structures", "diagrams", "explanation", "research",
  "questions", NULL
};
static const char * const explanation_members[] = { "text", "statements", NULL };
static const char * const point_members[] = { "text", "references", NULL };
static const char * const question_members[] = {
  "prompt", "options", "answer", "because", "structure", NULL
};
static const char * const advice_members[] = { "format", "cards", NULL };
static const char * const card_members[] = { "id", "title", "icon", "summary", "points", NULL };

typedef struct {
  GPtrArray *list;        /* (unowned) where a read element goes */
  GHashTable *references; /* (unowned) (nullable) known references */
  GHashTable *ids;        /* (unowned) (nullable) ids of the elements read so far */
  MidlineLesson *lesson;  /* (unowned) (nullable) the lesson that is being read */
} Target;

void
midline_paragraph_free (MidlineParagraph *self)
{
  g_free (self->text);
  g_strfreev (self->ids);
  g_free (self);
}

void
midline_question_free (MidlineQuestion *self)
{
  g_free (self->prompt);
  g_strfreev (self->options);
  g_free (self->because);
  g_free (self->structure_id);
  g_free (self);
}

void
midline_lesson_free (MidlineLesson *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->summary);
  g_strfreev (self->structure_ids);
  g_strfreev (self->diagrams);
  g_clear_pointer (&self->explanation, g_ptr_array_unref);
  g_clear_pointer (&self->research, g_ptr_array_unref);
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  g_free (self);
}

void
midline_advice_free (MidlineAdvice *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->icon);
  g_free (self->summary);
  g_clear_pointer (&self->points, g_ptr_array_unref);
  g_free (self);
}

/* Each link of a text, [words](structure), must name a structure of the lesson. Read from the
 * file, not from the translation: a slip of a translator must never keep Midline from starting. */
static gboolean
check_links (const MidlineJson    *paragraph,
             const MidlineLesson  *lesson,
             GError              **error)
{
  MidlineJson text = midline_json_get_member (paragraph, "text");
  const char *at = json_node_get_string (text.node);

  while ((at = strchr (at, '[')) != NULL)
    {
      const char *middle = strstr (at, "](");
      const char *end = middle == NULL ? NULL : strchr (middle, ')');
      g_autofree char *structure = NULL;

      if (end == NULL)
        return midline_json_refuse (&text, MIDLINE_CONTENT_ERROR_VALUE,
                                    "every link closed, as in [words](structure)", error);

      structure = g_strndup (middle + 2, (gsize) (end - middle - 2));
      if (!g_strv_contains ((const char * const *) lesson->structure_ids, structure))
        {
          g_autofree char *expected =
            g_strdup_printf ("links to structures of the lesson only, not to “%s”", structure);

          return midline_json_refuse (&text, MIDLINE_CONTENT_ERROR_REFERENCE, expected, error);
        }

      at = end;
    }

  return TRUE;
}

static gboolean
read_explanation (const MidlineJson  *place,
                  gpointer            target,
                  GError            **error)
{
  Target *to = target;
  MidlineParagraph *paragraph = g_new0 (MidlineParagraph, 1);

  g_ptr_array_add (to->list, paragraph);

  return midline_json_check_members (place, explanation_members, error) &&
         midline_json_get_text (place, "text", &paragraph->text, error) &&
         midline_json_get_ids (place, "statements", 0, &paragraph->ids, error) &&
         midline_content_check_statements (place, "statements", error) &&
         check_links (place, to->lesson, error);
}

/* A paragraph of research or a point of advice: a text and its references. Only a lesson has
 * structures to link to. */
static gboolean
read_point (const MidlineJson  *place,
            gpointer            target,
            GError            **error)
{
  Target *to = target;
  MidlineParagraph *paragraph = g_new0 (MidlineParagraph, 1);

  g_ptr_array_add (to->list, paragraph);

  return midline_json_check_members (place, point_members, error) &&
         midline_json_get_text (place, "text", &paragraph->text, error) &&
         midline_json_get_ids (place, "references", 0, &paragraph->ids, error) &&
         midline_content_check_references (place, "references", to->references, error) &&
         (to->lesson == NULL || check_links (place, to->lesson, error));
}

static gboolean
read_question (const MidlineJson  *place,
               gpointer            target,
               GError            **error)
{
  Target *to = target;
  MidlineQuestion *question = g_new0 (MidlineQuestion, 1);
  MidlineJson structure = midline_json_get_member (place, "structure");

  g_ptr_array_add (to->list, question);

  if (!midline_json_check_members (place, question_members, error) ||
      !midline_json_get_text (place, "prompt", &question->prompt, error) ||
      !midline_json_get_texts (place, "options", 2, 3, &question->options, error) ||
      !midline_json_get_int (place, "answer", 0, (int) g_strv_length (question->options) - 1,
                             &question->answer_index, error) ||
      !midline_json_get_text (place, "because", &question->because, error) ||
      !midline_json_get_id (place, "structure", &question->structure_id, error))
    return FALSE;

  if (!g_strv_contains ((const char * const *) to->lesson->structure_ids, question->structure_id))
    return midline_json_refuse (&structure, MIDLINE_CONTENT_ERROR_REFERENCE,
                                "a structure of the lesson", error);

  return TRUE;
}

static gboolean
read_lesson_body (const MidlineJson  *place,
                  MidlineLesson      *lesson,
                  GHashTable         *references,
                  GError            **error)
{
  Target explanation = { .list = lesson->explanation, .lesson = lesson };
  Target research = { .list = lesson->research, .references = references, .lesson = lesson };
  Target questions = { .list = lesson->questions, .lesson = lesson };

  return midline_json_read_array (place, "explanation", 1, read_explanation, &explanation,
                                  error) &&
         midline_json_read_array (place, "research", 1, read_point, &research, error) &&
         midline_json_read_array (place, "questions", 1, read_question, &questions, error);
}

/* Reads which drawings stand beside a lesson, each once. */
static gboolean
read_diagrams (const MidlineJson  *place,
               MidlineLesson      *lesson,
               GError            **error)
{
  MidlineJson array = midline_json_get_member (place, "diagrams");

  if (!midline_json_get_ids (place, "diagrams", 1, &lesson->diagrams, error))
    return FALSE;

  for (guint i = 0; lesson->diagrams[i] != NULL; i++)
    {
      MidlineJson element = midline_json_get_element (&array, i);

      if (!g_strv_contains (diagrams, lesson->diagrams[i]))
        return midline_json_refuse (&element, MIDLINE_CONTENT_ERROR_REFERENCE,
                                    "knee-front, leg-side, groove or chain", error);
      for (guint j = 0; j < i; j++)
        if (g_str_equal (lesson->diagrams[j], lesson->diagrams[i]))
          return midline_json_refuse (&element, MIDLINE_CONTENT_ERROR_VALUE,
                                      "a drawing that the lesson does not have yet", error);
    }

  return TRUE;
}

static gboolean
read_lesson (const MidlineJson  *place,
             gpointer            target,
             GError            **error)
{
  Target *to = target;
  MidlineLesson *lesson = g_new0 (MidlineLesson, 1);

  lesson->explanation = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_paragraph_free);
  lesson->research = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_paragraph_free);
  lesson->questions = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_question_free);
  g_ptr_array_add (to->list, lesson);

  return midline_json_check_members (place, lesson_members, error) &&
         midline_json_get_id (place, "id", &lesson->id, error) &&
         midline_content_add_id (place, to->ids, lesson->id, lesson, error) &&
         midline_json_get_text (place, "title", &lesson->title, error) &&
         midline_json_get_text (place, "summary", &lesson->summary, error) &&
         midline_json_get_int (place, "minutes", 1, 60, &lesson->minutes, error) &&
         midline_json_get_ids (place, "structures", 1, &lesson->structure_ids, error) &&
         read_diagrams (place, lesson, error) &&
         read_lesson_body (place, lesson, to->references, error);
}

/**
 * midline_content_read_lessons:
 * @file: lessons.json
 * @references: the known references by id
 * @lessons: (element-type MidlineLesson): where the lessons go
 * @error: return location; any of #MidlineContentError
 *
 * Returns: %TRUE when every lesson was read and every id in it points at something
 */
gboolean
midline_content_read_lessons (const MidlineJsonFile  *file,
                              GHashTable             *references,
                              GPtrArray              *lessons,
                              GError                **error)
{
  MidlineJson root = midline_json_file_get_root (file);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  Target target = { .list = lessons, .references = references, .ids = ids };

  return midline_json_check_members (&root, lessons_members, error) &&
         midline_json_read_array (&root, "lessons", 1, read_lesson, &target, error);
}

static gboolean
read_card (const MidlineJson  *place,
           gpointer            target,
           GError            **error)
{
  Target *to = target;
  MidlineAdvice *card = g_new0 (MidlineAdvice, 1);
  Target points = { .references = to->references };
  guint icon;

  card->points = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_paragraph_free);
  points.list = card->points;
  g_ptr_array_add (to->list, card);

  if (!midline_json_check_members (place, card_members, error) ||
      !midline_json_get_id (place, "id", &card->id, error) ||
      !midline_content_add_id (place, to->ids, card->id, card, error) ||
      !midline_json_get_text (place, "title", &card->title, error) ||
      !midline_json_get_choice (place, "icon", icons, &icon, error) ||
      !midline_json_get_text (place, "summary", &card->summary, error) ||
      !midline_json_read_array (place, "points", 1, read_point, &points, error))
    return FALSE;

  card->icon = g_strdup (icons[icon]);

  return TRUE;
}

/**
 * midline_content_read_advice:
 * @file: advice.json
 * @references: the known references by id
 * @advice: (element-type MidlineAdvice): where the cards go
 * @error: return location; any of #MidlineContentError
 *
 * Returns: %TRUE when every card was read and every id in it points at something
 */
gboolean
midline_content_read_advice (const MidlineJsonFile  *file,
                             GHashTable             *references,
                             GPtrArray              *advice,
                             GError                **error)
{
  MidlineJson root = midline_json_file_get_root (file);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  Target target = { .list = advice, .references = references, .ids = ids };

  return midline_json_check_members (&root, advice_members, error) &&
         midline_json_read_array (&root, "cards", 1, read_card, &target, error);
}
