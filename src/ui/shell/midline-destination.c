/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-destination.h"

#include "midline-diagram-kind.h"
#include "midline-structures.h"

#include <string.h>

static gboolean
has_advice (MidlineContent *content,
            const char     *id)
{
  GPtrArray *cards = midline_content_get_advice (content);

  for (guint i = 0; i < cards->len; i++)
    if (g_str_equal (((MidlineAdvice *) cards->pdata[i])->id, id))
      return TRUE;
  return FALSE;
}

static gboolean
has_exercise (MidlineContent *content,
              const char     *id)
{
  return midline_catalogue_lookup (midline_content_get_catalogue (content), id) != NULL;
}

static gboolean
has_lesson (MidlineContent *content,
            const char     *id)
{
  return midline_content_lookup_lesson (content, id) != NULL;
}

static gboolean
has_structure (MidlineContent *content,
               const char     *id)
{
  return midline_structures_lookup (id) != NULL;
}

static gboolean
has_any (MidlineContent *content,
         const char     *id)
{
  return TRUE;
}

/* The readings, which --learn names by their id alone, stand in the order in which they win. */
static const struct {
  const char *kind;
  gboolean is_reading;
  gboolean (*has) (MidlineContent *content,
                   const char     *id);
  const char *action_name; /* of the window */
} kinds[] = {
  { "lesson", TRUE, has_lesson, "win.show-lesson" },
  { "advice", TRUE, has_advice, "win.show-advice" },
  { "structure", TRUE, has_structure, "win.show-structure" },
  { "exercise", FALSE, has_exercise, "win.show-exercise" },
  { "search", FALSE, has_any, "win.search-library" },
};

/** midline_destination_new: (transfer full): the place of @kind, “lesson”, with this id. */
char *
midline_destination_new (const char *kind,
                         const char *id)
{
  return g_strconcat (kind, ":", id, NULL);
}

static gboolean
parse_page (const char      *destination,
            MidlineDate      today,
            const char     **action_name,
            GVariant       **parameter)
{
  if (g_str_equal (destination, MIDLINE_DESTINATION_KNEE))
    {
      *action_name = "win.show-knee";
      return TRUE;
    }
  if (g_str_equal (destination, MIDLINE_DESTINATION_TODAY))
    {
      *action_name = "win.show-day";
      *parameter = g_variant_new_take_string (midline_date_to_iso (today));
      return TRUE;
    }
  return FALSE;
}

/**
 * midline_destination_parse:
 * @destination: any text
 * @today: the day that “page:today” is
 * @action_name: (out): the action of the window that opens it
 * @parameter: (out) (nullable): a floating parameter for it, or %NULL for none
 *
 * Returns: whether there is such a place
 */
gboolean
midline_destination_parse (const char      *destination,
                           MidlineContent  *content,
                           MidlineDate      today,
                           const char     **action_name,
                           GVariant       **parameter)
{
  const char *colon = strchr (destination, ':');

  *action_name = NULL;
  *parameter = NULL;
  for (guint i = 0; colon != NULL && i < G_N_ELEMENTS (kinds); i++)
    if (strlen (kinds[i].kind) == (gsize) (colon - destination)
        && g_str_has_prefix (destination, kinds[i].kind) && kinds[i].has (content, colon + 1))
      {
        *action_name = kinds[i].action_name;
        *parameter = g_variant_new_string (colon + 1);
        return TRUE;
      }
  return parse_page (destination, today, action_name, parameter);
}

/**
 * midline_destination_find_reading:
 * @id: any text
 *
 * Returns: (transfer full) (nullable): the lesson, advice card or structure of this id, in this
 *   order, as a destination
 */
char *
midline_destination_find_reading (MidlineContent *content,
                                  const char     *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i].is_reading && kinds[i].has (content, id))
      return midline_destination_new (kinds[i].kind, id);
  return NULL;
}

/** midline_destination_list_readings: (transfer full): every id of a reading: “a, b, c”. */
char *
midline_destination_list_readings (MidlineContent *content)
{
  GPtrArray *lessons = midline_content_get_lessons (content);
  GPtrArray *cards = midline_content_get_advice (content);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < lessons->len; i++)
    g_ptr_array_add (ids, ((MidlineLesson *) lessons->pdata[i])->id);
  for (guint i = 0; i < cards->len; i++)
    g_ptr_array_add (ids, ((MidlineAdvice *) cards->pdata[i])->id);
  for (guint i = 0; i < midline_structures_get_n (); i++)
    {
      const char *id = midline_structure_get_id (midline_structures_get (i));

      /* A lesson of the same name comes before it. */
      if (!has_lesson (content, id) && !has_advice (content, id))
        g_ptr_array_add (ids, (char *) id);
    }
  g_ptr_array_add (ids, NULL);
  return g_strjoinv (", ", (char **) ids->pdata);
}

/* Lessons name their drawings by id. */
static gboolean
draws_structure (const MidlineLesson *lesson,
                 const char          *structure_id)
{
  for (guint i = 0; lesson->diagrams[i] != NULL; i++)
    {
      MidlineDiagramKind kind;

      if (midline_diagram_kind_from_id (lesson->diagrams[i], &kind)
          && midline_diagram_kind_has_structure (kind, structure_id))
        return TRUE;
    }
  return FALSE;
}

/**
 * midline_destination_find_lesson:
 * @structure_id: the id of a structure
 *
 * Returns: (transfer none): the lesson that tells most of it: one that is about it before one that
 *   names it before one that only draws it
 */
MidlineLesson *
midline_destination_find_lesson (MidlineContent *content,
                                 const char     *structure_id)
{
  GPtrArray *lessons = midline_content_get_lessons (content);
  MidlineLesson *named = NULL, *drawn = NULL;

  for (guint i = 0; i < lessons->len; i++)
    {
      MidlineLesson *lesson = lessons->pdata[i];

      if (g_str_equal (lesson->structure_ids[0], structure_id))
        return lesson;
      if (named == NULL
          && g_strv_contains ((const char * const *) lesson->structure_ids, structure_id))
        named = lesson;
      if (drawn == NULL && draws_structure (lesson, structure_id))
        drawn = lesson;
    }
  return named != NULL ? named : drawn != NULL ? drawn : lessons->pdata[0];
}
