/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-json.h"

/* The getters of single values: numbers, texts, ids, choices. */

static gboolean
holds (const MidlineJson *place,
       GType              type)
{
  return place->node != NULL && JSON_NODE_HOLDS_VALUE (place->node) &&
         json_node_get_value_type (place->node) == type;
}

static gboolean
is_id (const char *text)
{
  gboolean after_hyphen = TRUE;

  for (const char *at = text; *at != '\0'; at++)
    {
      if (*at == '-' ? after_hyphen : !g_ascii_islower (*at) && !g_ascii_isdigit (*at))
        return FALSE;
      after_hyphen = *at == '-';
    }

  return !after_hyphen;
}

static gboolean
dup_id (const MidlineJson  *place,
        const char         *expected,
        char              **value,
        GError            **error)
{
  if (!holds (place, G_TYPE_STRING))
    return midline_json_refuse (place, MIDLINE_CONTENT_ERROR_TYPE, expected, error);
  if (!is_id (json_node_get_string (place->node)))
    return midline_json_refuse (place, MIDLINE_CONTENT_ERROR_VALUE, expected, error);

  *value = g_strdup (json_node_get_string (place->node));

  return TRUE;
}

static gboolean
check_text (const MidlineJson  *place,
            gboolean            may_be_empty,
            GError            **error)
{
  if (!holds (place, G_TYPE_STRING))
    return midline_json_refuse (place, MIDLINE_CONTENT_ERROR_TYPE, "a text", error);
  if (*json_node_get_string (place->node) == '\0' && !may_be_empty)
    return midline_json_refuse (place, MIDLINE_CONTENT_ERROR_VALUE, "a text", error);

  return TRUE;
}

static gboolean
dup_text (const MidlineJson  *place,
          gboolean            may_be_empty,
          char              **value,
          GError            **error)
{
  const char *text;

  if (!check_text (place, may_be_empty, error))
    return FALSE;

  /* The translation of an empty text would be the head of the catalogue. */
  text = json_node_get_string (place->node);
  if (*text != '\0' && place->file->translate != NULL)
    text = place->file->translate (place, text, place->file->user_data);

  *value = g_strdup (text);

  return TRUE;
}

/**
 * midline_json_get_int:
 * @self: a place that holds an object
 * @member: name of a member
 * @min: smallest number that is accepted
 * @max: largest number that is accepted
 * @value: (out): the number
 * @error: return location; %MIDLINE_CONTENT_ERROR_TYPE, %MIDLINE_CONTENT_ERROR_VALUE
 *
 * Returns: %TRUE when the member is such a whole number
 */
gboolean
midline_json_get_int (const MidlineJson  *self,
                      const char         *member,
                      int                 min,
                      int                 max,
                      int                *value,
                      GError            **error)
{
  MidlineJson place = midline_json_get_member (self, member);
  g_autofree char *expected = NULL;

  if (holds (&place, G_TYPE_INT64) &&
      json_node_get_int (place.node) >= min && json_node_get_int (place.node) <= max)
    {
      *value = (int) json_node_get_int (place.node);
      return TRUE;
    }

  expected = g_strdup_printf ("a whole number from %d to %d", min, max);

  return midline_json_refuse (&place,
                              holds (&place, G_TYPE_INT64) ? MIDLINE_CONTENT_ERROR_VALUE
                                                           : MIDLINE_CONTENT_ERROR_TYPE,
                              expected, error);
}

/**
 * midline_json_read_double:
 * @self: a place
 * @min: smallest number that is accepted
 * @max: largest number that is accepted
 * @value: (out): the number
 * @error: return location; %MIDLINE_CONTENT_ERROR_TYPE, %MIDLINE_CONTENT_ERROR_VALUE
 *
 * Returns: %TRUE when the place itself holds such a number
 */
gboolean
midline_json_read_double (const MidlineJson  *self,
                          double              min,
                          double              max,
                          double             *value,
                          GError            **error)
{
  gboolean is_number = holds (self, G_TYPE_INT64) || holds (self, G_TYPE_DOUBLE);
  double number = is_number ? json_node_get_double (self->node) : 0.0;
  g_autofree char *expected = NULL;

  if (is_number && number >= min && number <= max)
    {
      *value = number;
      return TRUE;
    }

  expected = g_strdup_printf ("a number from %g to %g", min, max);

  return midline_json_refuse (self,
                              is_number ? MIDLINE_CONTENT_ERROR_VALUE : MIDLINE_CONTENT_ERROR_TYPE,
                              expected, error);
}

/**
 * midline_json_get_double:
 * @self: a place that holds an object
 * @member: name of a member
 * @min: smallest number that is accepted
 * @max: largest number that is accepted
 * @value: (out): the number
 * @error: return location; %MIDLINE_CONTENT_ERROR_TYPE, %MIDLINE_CONTENT_ERROR_VALUE
 *
 * Returns: %TRUE when the member is such a number
 */
gboolean
midline_json_get_double (const MidlineJson  *self,
                         const char         *member,
                         double              min,
                         double              max,
                         double             *value,
                         GError            **error)
{
  MidlineJson place = midline_json_get_member (self, member);

  return midline_json_read_double (&place, min, max, value, error);
}

/**
 * midline_json_read_doubles:
 * @self: a place
 * @n_values: how many numbers are expected
 * @min: smallest number that is accepted
 * @max: largest number that is accepted
 * @values: (out caller-allocates) (array length=n_values): the numbers
 * @error: return location; %MIDLINE_CONTENT_ERROR_TYPE, %MIDLINE_CONTENT_ERROR_VALUE
 *
 * Returns: %TRUE when the place itself holds an array of exactly so many such numbers
 */
gboolean
midline_json_read_doubles (const MidlineJson  *self,
                           guint               n_values,
                           double              min,
                           double              max,
                           double             *values,
                           GError            **error)
{
  gboolean is_array = self->node != NULL && JSON_NODE_HOLDS_ARRAY (self->node);
  g_autofree char *expected = NULL;

  if (!is_array || midline_json_get_length (self) != n_values)
    {
      expected = g_strdup_printf ("an array of %u numbers", n_values);
      return midline_json_refuse (self,
                                  is_array ? MIDLINE_CONTENT_ERROR_VALUE
                                           : MIDLINE_CONTENT_ERROR_TYPE,
                                  expected, error);
    }

  for (guint i = 0; i < n_values; i++)
    {
      MidlineJson element = midline_json_get_element (self, i);

      if (!midline_json_read_double (&element, min, max, &values[i], error))
        return FALSE;
    }

  return TRUE;
}

/**
 * midline_json_get_boolean:
 * @self: a place that holds an object
 * @member: name of a member
 * @value: (out): true or false
 * @error: return location; %MIDLINE_CONTENT_ERROR_TYPE
 *
 * Returns: %TRUE when the member is true or false
 */
gboolean
midline_json_get_boolean (const MidlineJson  *self,
                          const char         *member,
                          gboolean           *value,
                          GError            **error)
{
  MidlineJson place = midline_json_get_member (self, member);

  if (!holds (&place, G_TYPE_BOOLEAN))
    return midline_json_refuse (&place, MIDLINE_CONTENT_ERROR_TYPE, "true or false", error);

  *value = json_node_get_boolean (place.node);

  return TRUE;
}

/**
 * midline_json_get_id:
 * @self: a place that holds an object
 * @member: name of a member
 * @value: (out) (transfer full): the id
 * @error: return location; %MIDLINE_CONTENT_ERROR_TYPE, %MIDLINE_CONTENT_ERROR_VALUE
 *
 * Returns: %TRUE when the member is an id: lower-case words and numbers joined by hyphens
 */
gboolean
midline_json_get_id (const MidlineJson  *self,
                     const char         *member,
                     char              **value,
                     GError            **error)
{
  MidlineJson place = midline_json_get_member (self, member);

  return dup_id (&place, "an id", value, error);
}

/**
 * midline_json_get_optional_id:
 * @self: a place that holds an object
 * @member: name of a member
 * @value: (out) (transfer full) (nullable): the id, or %NULL where the file says null
 * @error: return location; %MIDLINE_CONTENT_ERROR_TYPE, %MIDLINE_CONTENT_ERROR_VALUE
 *
 * Returns: %TRUE when the member is an id or null
 */
gboolean
midline_json_get_optional_id (const MidlineJson  *self,
                              const char         *member,
                              char              **value,
                              GError            **error)
{
  MidlineJson place = midline_json_get_member (self, member);

  if (place.node != NULL && JSON_NODE_HOLDS_NULL (place.node))
    {
      *value = NULL;
      return TRUE;
    }

  return dup_id (&place, "an id or null", value, error);
}

/**
 * midline_json_get_name:
 * @self: a place that holds an object
 * @member: name of a member
 * @value: (out) (transfer full): the text as it stands: a name or an address, never translated
 * @error: return location; %MIDLINE_CONTENT_ERROR_TYPE, %MIDLINE_CONTENT_ERROR_VALUE
 *
 * Returns: %TRUE when the member is a text of at least one letter
 */
gboolean
midline_json_get_name (const MidlineJson  *self,
                       const char         *member,
                       char              **value,
                       GError            **error)
{
  MidlineJson place = midline_json_get_member (self, member);

  if (!check_text (&place, FALSE, error))
    return FALSE;

  *value = g_strdup (json_node_get_string (place.node));

  return TRUE;
}

/**
 * midline_json_get_text:
 * @self: a place that holds an object
 * @member: name of a member
 * @value: (out) (transfer full): the words, translated
 * @error: return location; %MIDLINE_CONTENT_ERROR_TYPE, %MIDLINE_CONTENT_ERROR_VALUE
 *
 * Returns: %TRUE when the member is a text of at least one letter
 */
gboolean
midline_json_get_text (const MidlineJson  *self,
                       const char         *member,
                       char              **value,
                       GError            **error)
{
  MidlineJson place = midline_json_get_member (self, member);

  return dup_text (&place, FALSE, value, error);
}

/**
 * midline_json_get_optional_text:
 * @self: a place that holds an object
 * @member: name of a member
 * @value: (out) (transfer full): the words, translated; may be empty
 * @error: return location; %MIDLINE_CONTENT_ERROR_TYPE
 *
 * Returns: %TRUE when the member is a text
 */
gboolean
midline_json_get_optional_text (const MidlineJson  *self,
                                const char         *member,
                                char              **value,
                                GError            **error)
{
  MidlineJson place = midline_json_get_member (self, member);

  return dup_text (&place, TRUE, value, error);
}

/**
 * midline_json_get_ids:
 * @self: a place that holds an object
 * @member: name of a member
 * @min_length: the fewest ids that are accepted
 * @value: (out) (transfer full): the ids
 * @error: return location; %MIDLINE_CONTENT_ERROR_TYPE, %MIDLINE_CONTENT_ERROR_VALUE
 *
 * Returns: %TRUE when the member is an array of so many ids
 */
gboolean
midline_json_get_ids (const MidlineJson  *self,
                      const char         *member,
                      guint               min_length,
                      GStrv              *value,
                      GError            **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  MidlineJson array;

  if (!midline_json_get_array_of (self, member, min_length, G_MAXUINT, &array, error))
    return FALSE;

  for (guint i = 0; i < midline_json_get_length (&array); i++)
    {
      MidlineJson element = midline_json_get_element (&array, i);
      g_autofree char *id = NULL;

      if (!dup_id (&element, "an id", &id, error))
        return FALSE;
      g_strv_builder_add (builder, id);
    }

  *value = g_strv_builder_end (builder);

  return TRUE;
}

/**
 * midline_json_get_texts:
 * @self: a place that holds an object
 * @member: name of a member
 * @min_length: the fewest texts that are accepted
 * @max_length: the most texts that are accepted
 * @value: (out) (transfer full): the texts, translated
 * @error: return location; %MIDLINE_CONTENT_ERROR_TYPE, %MIDLINE_CONTENT_ERROR_VALUE
 *
 * Returns: %TRUE when the member is an array of so many texts, none of them empty
 */
gboolean
midline_json_get_texts (const MidlineJson  *self,
                        const char         *member,
                        guint               min_length,
                        guint               max_length,
                        GStrv              *value,
                        GError            **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  MidlineJson array;

  if (!midline_json_get_array_of (self, member, min_length, max_length, &array, error))
    return FALSE;

  for (guint i = 0; i < midline_json_get_length (&array); i++)
    {
      MidlineJson element = midline_json_get_element (&array, i);
      g_autofree char *text = NULL;

      if (!dup_text (&element, FALSE, &text, error))
        return FALSE;
      g_strv_builder_add (builder, text);
    }

  *value = g_strv_builder_end (builder);

  return TRUE;
}

/* Finds the text at @place among @choices; sets @index only when it is there. */
static gboolean
find_choice (const MidlineJson   *place,
             const char * const  *choices,
             guint               *index,
             GError             **error)
{
  g_autofree char *list = NULL;
  g_autofree char *expected = NULL;

  if (holds (place, G_TYPE_STRING))
    {
      for (guint i = 0; choices[i] != NULL; i++)
        {
          if (g_str_equal (choices[i], json_node_get_string (place->node)))
            {
              *index = i;
              return TRUE;
            }
        }
    }

  list = g_strjoinv (", ", (GStrv) choices);
  expected = g_strdup_printf ("one of: %s", list);

  return midline_json_refuse (place,
                              holds (place, G_TYPE_STRING) ? MIDLINE_CONTENT_ERROR_VALUE
                                                           : MIDLINE_CONTENT_ERROR_TYPE,
                              expected, error);
}

/**
 * midline_json_get_choice:
 * @self: a place that holds an object
 * @member: name of a member
 * @choices: (array zero-terminated): the words that are accepted
 * @value: (out): which of them it is, counted from 0
 * @error: return location; %MIDLINE_CONTENT_ERROR_TYPE, %MIDLINE_CONTENT_ERROR_VALUE
 *
 * Returns: %TRUE when the member is one of @choices
 */
gboolean
midline_json_get_choice (const MidlineJson   *self,
                         const char          *member,
                         const char * const  *choices,
                         guint               *value,
                         GError             **error)
{
  MidlineJson place = midline_json_get_member (self, member);

  return find_choice (&place, choices, value, error);
}

/**
 * midline_json_read_flags:
 * @self: a place
 * @choices: (array zero-terminated): the words that are accepted
 * @value: (out): `1 << n` for each word n of @choices that stands in the array
 * @error: return location; %MIDLINE_CONTENT_ERROR_TYPE, %MIDLINE_CONTENT_ERROR_VALUE
 *
 * Returns: %TRUE when the place itself holds an array of words out of @choices
 */
gboolean
midline_json_read_flags (const MidlineJson   *self,
                         const char * const  *choices,
                         guint               *value,
                         GError             **error)
{
  guint flags = 0;

  if (self->node == NULL || !JSON_NODE_HOLDS_ARRAY (self->node))
    return midline_json_refuse (self, MIDLINE_CONTENT_ERROR_TYPE, "an array", error);

  for (guint i = 0; i < midline_json_get_length (self); i++)
    {
      MidlineJson element = midline_json_get_element (self, i);
      guint index;

      if (!find_choice (&element, choices, &index, error))
        return FALSE;
      flags |= 1u << index;
    }

  *value = flags;

  return TRUE;
}

/**
 * midline_json_get_flags:
 * @self: a place that holds an object
 * @member: name of a member
 * @choices: (array zero-terminated): the words that are accepted
 * @value: (out): `1 << n` for each word n of @choices that stands in the array
 * @error: return location; %MIDLINE_CONTENT_ERROR_TYPE, %MIDLINE_CONTENT_ERROR_VALUE
 *
 * Returns: %TRUE when the member is an array of words out of @choices
 */
gboolean
midline_json_get_flags (const MidlineJson   *self,
                        const char          *member,
                        const char * const  *choices,
                        guint               *value,
                        GError             **error)
{
  MidlineJson place = midline_json_get_member (self, member);

  return midline_json_read_flags (&place, choices, value, error);
}
