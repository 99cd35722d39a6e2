/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-json.h"

#include <string.h>

/* The longest piece of a found text that an error quotes, in characters. */
#define QUOTE_LENGTH 48

static char *
describe_number (JsonNode *node)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  if (json_node_get_value_type (node) == G_TYPE_INT64)
    return g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));

  return g_strdup (g_ascii_formatd (text, sizeof text, "%.6g", json_node_get_double (node)));
}

static char *
describe_string (const char *text)
{
  if (*text == '\0')
    return g_strdup ("an empty text");

  if (g_utf8_strlen (text, -1) > QUOTE_LENGTH)
    {
      g_autofree char *start = g_utf8_substring (text, 0, QUOTE_LENGTH);

      return g_strdup_printf ("“%s…”", start);
    }

  return g_strdup_printf ("“%s”", text);
}

static char *
describe_found (JsonNode *node)
{
  if (node == NULL)
    return g_strdup ("nothing");

  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      return g_strdup ("an object");
    case JSON_NODE_ARRAY:
      return g_strdup_printf ("an array of %u", json_array_get_length (json_node_get_array (node)));
    case JSON_NODE_VALUE:
      if (json_node_get_value_type (node) == G_TYPE_STRING)
        return describe_string (json_node_get_string (node));
      if (json_node_get_value_type (node) == G_TYPE_BOOLEAN)
        return g_strdup (json_node_get_boolean (node) ? "true" : "false");
      return describe_number (node);
    case JSON_NODE_NULL:
    default:
      return g_strdup ("null");
    }
}

static gboolean
is_value_of (JsonNode *node,
             GType     type)
{
  return node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type;
}

static gboolean
check_utf_8 (const char  *name,
             const char  *text,
             gsize        length,
             GError     **error)
{
  const char *end;
  guint line = 1;

  if (g_utf8_validate_len (text, length, &end))
    return TRUE;

  for (const char *at = text; at < end; at++)
    line += *at == '\n';

  g_set_error (error, MIDLINE_CONTENT_ERROR, MIDLINE_CONTENT_ERROR_SYNTAX,
               "%s: line %u: expected text in UTF-8, found the byte 0x%02x", name, line,
               (guint) (guchar) *end);

  return FALSE;
}

/* json-glib begins its message with “<data>:LINE:COLUMN: Parse error: ”. */
static void
set_syntax_error (const char    *name,
                  const GError  *parser_error,
                  GError       **error)
{
  const char *detail = parser_error->message;
  guint64 line = 1;

  if (g_str_has_prefix (detail, "<data>:"))
    {
      char *end;

      line = g_ascii_strtoull (detail + strlen ("<data>:"), &end, 10);
      detail = strstr (end, "error: ");
      detail = detail == NULL ? end : detail + strlen ("error: ");
    }

  g_set_error (error, MIDLINE_CONTENT_ERROR, MIDLINE_CONTENT_ERROR_SYNTAX,
               "%s: line %" G_GUINT64_FORMAT ": expected well-formed JSON, found: %s", name, line,
               detail);
}

static gboolean
check_format (const MidlineJsonFile  *self,
              const char             *format,
              GError                **error)
{
  MidlineJson root = midline_json_file_get_root (self);
  MidlineJson member;
  g_autofree char *expected = g_strdup_printf ("“%s”", format);

  if (root.node == NULL || !JSON_NODE_HOLDS_OBJECT (root.node))
    return midline_json_refuse (&root, MIDLINE_CONTENT_ERROR_TYPE, "an object", error);

  member = midline_json_get_member (&root, "format");
  if (!is_value_of (member.node, G_TYPE_STRING) ||
      g_strcmp0 (json_node_get_string (member.node), format) != 0)
    return midline_json_refuse (&member, MIDLINE_CONTENT_ERROR_FORMAT, expected, error);

  return TRUE;
}

/**
 * midline_json_file_load:
 * @directory: a folder, also in a resource
 * @name: name of the file in it
 * @format: the only format line that is accepted
 * @translate: (nullable): gives the words shown for each text, or %NULL to keep them
 * @user_data: for @translate
 * @error: return location; %MIDLINE_CONTENT_ERROR_SYNTAX, %MIDLINE_CONTENT_ERROR_FORMAT,
 *   %MIDLINE_CONTENT_ERROR_TYPE, or a %G_IO_ERROR when the file cannot be read
 *
 * Reads and parses a content file and checks its format line.
 *
 * Returns: (transfer full) (nullable): the open file
 */
MidlineJsonFile *
midline_json_file_load (GFile                *directory,
                        const char           *name,
                        const char           *format,
                        MidlineJsonTranslate  translate,
                        gpointer              user_data,
                        GError              **error)
{
  g_autoptr (MidlineJsonFile) self = g_new0 (MidlineJsonFile, 1);
  g_autoptr (GFile) file = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) parser_error = NULL;
  const char *text;
  gsize length;

  g_return_val_if_fail (G_IS_FILE (directory), NULL);
  g_return_val_if_fail (name != NULL && format != NULL, NULL);

  self->name = g_strdup (name);
  self->parser = json_parser_new_immutable ();
  self->translate = translate;
  self->user_data = user_data;

  file = g_file_get_child (directory, name);
  bytes = g_file_load_bytes (file, NULL, NULL, error);
  if (bytes == NULL)
    {
      g_prefix_error (error, "%s: ", name);
      return NULL;
    }

  text = g_bytes_get_data (bytes, &length);
  if (text == NULL)
    text = "";
  if (!check_utf_8 (name, text, length, error))
    return NULL;
  if (!json_parser_load_from_data (self->parser, text, (gssize) length, &parser_error))
    {
      set_syntax_error (name, parser_error, error);
      return NULL;
    }

  if (!check_format (self, format, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * midline_json_file_free:
 * @self: (transfer full): an open file
 *
 * Closes the file; every #MidlineJson of it ends with it.
 */
void
midline_json_file_free (MidlineJsonFile *self)
{
  g_clear_object (&self->parser);
  g_free (self->name);
  g_free (self);
}

/**
 * midline_json_file_get_root:
 * @self: an open file
 *
 * Returns: the value at the top
 */
MidlineJson
midline_json_file_get_root (const MidlineJsonFile *self)
{
  return (MidlineJson) {
    .file = self,
    .node = json_parser_get_root (self->parser),
  };
}

/**
 * midline_json_dup_path:
 * @self: a place in a file
 *
 * Returns: (transfer full): the way to it, such as `$.exercises[3].dose.sets`
 */
char *
midline_json_dup_path (const MidlineJson *self)
{
  g_autofree char *above = NULL;

  if (self->parent == NULL)
    return g_strdup ("$");

  above = midline_json_dup_path (self->parent);
  if (self->member == NULL)
    return g_strdup_printf ("%s[%u]", above, self->index);

  return g_strdup_printf ("%s.%s", above, self->member);
}

/**
 * midline_json_get_member:
 * @self: a place that holds an object
 * @member: name of one of its members
 *
 * Returns: the place of the member; its node is %NULL when there is none
 */
MidlineJson
midline_json_get_member (const MidlineJson *self,
                         const char        *member)
{
  return (MidlineJson) {
    .file = self->file,
    .parent = self,
    .member = member,
    .node = json_object_get_member (json_node_get_object (self->node), member),
  };
}

/**
 * midline_json_get_element:
 * @self: a place that holds an array
 * @index: below its length
 *
 * Returns: the place of the element
 */
MidlineJson
midline_json_get_element (const MidlineJson *self,
                          guint              index)
{
  return (MidlineJson) {
    .file = self->file,
    .parent = self,
    .index = index,
    .node = json_array_get_element (json_node_get_array (self->node), index),
  };
}

/**
 * midline_json_get_length:
 * @self: a place that holds an array
 *
 * Returns: the number of its elements
 */
guint
midline_json_get_length (const MidlineJson *self)
{
  return json_array_get_length (json_node_get_array (self->node));
}

/**
 * midline_json_refuse:
 * @self: the place that is wrong
 * @code: kind of error
 * @expected: what should stand there, in words
 * @error: return location
 *
 * Sets the error that names file, path, what was expected and what was found.
 *
 * Returns: %FALSE always, so that a getter can end with it
 */
gboolean
midline_json_refuse (const MidlineJson    *self,
                     MidlineContentError   code,
                     const char           *expected,
                     GError              **error)
{
  g_autofree char *path = midline_json_dup_path (self);
  g_autofree char *found = describe_found (self->node);

  g_set_error (error, MIDLINE_CONTENT_ERROR, (int) code, "%s: %s: expected %s, found %s",
               self->file->name, path, expected, found);

  return FALSE;
}

/**
 * midline_json_check_members:
 * @self: a place that holds an object
 * @known: (array zero-terminated): names that may stand in it
 * @error: return location; %MIDLINE_CONTENT_ERROR_VALUE
 *
 * Refuses a member that no reader knows, which is nearly always a misspelled one.
 *
 * Returns: %TRUE when every member is known
 */
gboolean
midline_json_check_members (const MidlineJson   *self,
                            const char * const  *known,
                            GError             **error)
{
  JsonObjectIter iter;
  const char *name;

  json_object_iter_init (&iter, json_node_get_object (self->node));
  while (json_object_iter_next (&iter, &name, NULL))
    {
      if (!g_strv_contains (known, name))
        {
          MidlineJson member = midline_json_get_member (self, name);

          return midline_json_refuse (&member, MIDLINE_CONTENT_ERROR_VALUE,
                                      "no member of this name", error);
        }
    }

  return TRUE;
}

/**
 * midline_json_get_object:
 * @self: a place that holds an object
 * @member: name of a member
 * @value: (out): the place of that member
 * @error: return location; %MIDLINE_CONTENT_ERROR_TYPE
 *
 * Returns: %TRUE when the member is an object
 */
gboolean
midline_json_get_object (const MidlineJson  *self,
                         const char         *member,
                         MidlineJson        *value,
                         GError            **error)
{
  *value = midline_json_get_member (self, member);
  if (value->node == NULL || !JSON_NODE_HOLDS_OBJECT (value->node))
    return midline_json_refuse (value, MIDLINE_CONTENT_ERROR_TYPE, "an object", error);

  return TRUE;
}

/**
 * midline_json_get_array_of:
 * @self: a place that holds an object
 * @member: name of a member
 * @min_length: the fewest elements that are accepted
 * @max_length: the most elements that are accepted, %G_MAXUINT for any number
 * @value: (out): the place of that member
 * @error: return location; %MIDLINE_CONTENT_ERROR_TYPE, %MIDLINE_CONTENT_ERROR_VALUE
 *
 * Returns: %TRUE when the member is an array of so many elements
 */
gboolean
midline_json_get_array_of (const MidlineJson  *self,
                           const char         *member,
                           guint               min_length,
                           guint               max_length,
                           MidlineJson        *value,
                           GError            **error)
{
  g_autofree char *expected = NULL;
  guint length;

  *value = midline_json_get_member (self, member);
  if (value->node == NULL || !JSON_NODE_HOLDS_ARRAY (value->node))
    return midline_json_refuse (value, MIDLINE_CONTENT_ERROR_TYPE, "an array", error);

  length = midline_json_get_length (value);
  if (length >= min_length && length <= max_length)
    return TRUE;

  expected = max_length == G_MAXUINT
               ? g_strdup_printf ("an array of at least %u", min_length)
               : g_strdup_printf ("an array of %u to %u", min_length, max_length);

  return midline_json_refuse (value, MIDLINE_CONTENT_ERROR_VALUE, expected, error);
}

/**
 * midline_json_read_array:
 * @self: a place that holds an object
 * @member: name of an array of objects
 * @min_length: the fewest elements that are accepted
 * @read: reads one element
 * @target: for @read
 * @error: return location; %MIDLINE_CONTENT_ERROR_TYPE, %MIDLINE_CONTENT_ERROR_VALUE, or what
 *   @read sets
 *
 * Reads each object of an array in order and stops at the first that fails.
 *
 * Returns: %TRUE when all were read
 */
gboolean
midline_json_read_array (const MidlineJson       *self,
                         const char              *member,
                         guint                    min_length,
                         MidlineJsonReadElement   read,
                         gpointer                 target,
                         GError                 **error)
{
  MidlineJson array;

  if (!midline_json_get_array_of (self, member, min_length, G_MAXUINT, &array, error))
    return FALSE;

  for (guint i = 0; i < midline_json_get_length (&array); i++)
    {
      MidlineJson element = midline_json_get_element (&array, i);

      if (!JSON_NODE_HOLDS_OBJECT (element.node))
        return midline_json_refuse (&element, MIDLINE_CONTENT_ERROR_TYPE, "an object", error);
      if (!read (&element, target, error))
        return FALSE;
    }

  return TRUE;
}
