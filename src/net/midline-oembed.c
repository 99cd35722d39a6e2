/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-oembed.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "midline-video-service.h"

/* An answer of a service is one flat object. The parser of JSON calls itself for each level, so a
 * deep one could use up the stack. */
#define MAX_DEPTH 16

/* Marks that may sit on one letter; more only run into the lines above and below. */
#define MAX_MARKS_IN_A_ROW 4

static gboolean
refuse (GError     **error,
        const char  *detail)
{
  midline_net_set_error (error, MIDLINE_NET_ERROR_MALFORMED, detail);
  return FALSE;
}

/* The unit of UTF-16 that “\\uXXXX” at @at stands for, or -1. */
static int
read_unit (const char *at,
           const char *end)
{
  int unit = 0;

  if (end - at < 6 || at[0] != '\\' || at[1] != 'u')
    return -1;
  for (guint i = 2; i < 6; i++)
    {
      if (!g_ascii_isxdigit (at[i]))
        return -1;
      unit = unit * 16 + g_ascii_xdigit_value (at[i]);
    }
  return unit;
}

/* Returns the last letter of the escape that begins with the backslash at @at, or NULL. */
static const char *
find_escape_end (const char *at,
                 const char *end)
{
  int unit = read_unit (at, end);
  gboolean is_first = unit >= 0xd800 && unit < 0xdc00;

  if (unit < 0)
    return end - at >= 2 && strchr ("\"\\/bfnrt", at[1]) != NULL ? at + 1 : NULL;
  if (is_first)
    {
      unit = read_unit (at + 6, end);
      return unit >= 0xdc00 && unit < 0xe000 ? at + 11 : NULL;
    }
  return unit >= 0xdc00 && unit < 0xe000 ? NULL : at + 5;
}

/* Returns the quote that ends the string after the quote at @start, or NULL. */
static const char *
find_string_end (const char *start,
                 const char *end)
{
  for (const char *at = start + 1; at < end; at++)
    {
      if (*at == '"')
        return at;
      if (*at == '\\')
        at = find_escape_end (at, end);
      if (at == NULL || (guchar) *at < 0x20)
        return NULL;
    }
  return NULL;
}

/* Looks over the text before it is parsed. The parser also takes comments and texts in single
 * quotes; without them brackets can be counted truly. And of a text that breaks off it would leave
 * a part behind in memory. */
static gboolean
check_shape (const char  *text,
             gsize        length,
             GError     **error)
{
  const char *end = text + length;
  guint depth = 0;

  for (const char *at = text; at < end; at++)
    {
      if (*at == '"')
        {
          at = find_string_end (at, end);
          if (at == NULL)
            return refuse (error, "not a JSON string");
        }
      else if (*at == '[' || *at == '{')
        depth++;
      else if (*at == ']' || *at == '}')
        depth -= depth > 0;
      else if (!g_ascii_isalnum (*at) && strchr (" \t\r\n:,.+-", *at) == NULL)
        return refuse (error, "not JSON");

      if (depth > MAX_DEPTH)
        return refuse (error, "nested too deep");
    }
  return TRUE;
}

/* What has no place in a line of text: control characters, and the invisible ones that turn or hide
 * what stands around them. The two joiners stay: words of several scripts need them. */
static gboolean
is_unwanted (gunichar character)
{
  switch ((int) g_unichar_type (character))
    {
    case G_UNICODE_FORMAT:
      return character != 0x200c && character != 0x200d;
    case G_UNICODE_CONTROL:
    case G_UNICODE_SURROGATE:
    case G_UNICODE_PRIVATE_USE:
      return TRUE;
    default:
      return FALSE;
    }
}

static char *
end_text (GString  *text,
          gboolean  is_cut)
{
  g_strchomp (text->str);
  text->len = strlen (text->str);
  if (is_cut && text->len > 0)
    g_string_append (text, "…");
  return text->len > 0 ? g_strdup (text->str) : NULL;
}

/* One line of plain text out of whatever a stranger typed, or %NULL when nothing is left. */
static char *
clean_text (const char *found)
{
  g_autofree char *valid = g_utf8_make_valid (found, -1);
  g_autoptr (GString) text = g_string_new (NULL);
  guint length = 0, marks = 0;
  const char *at;

  for (at = valid; *at != '\0' && length < MIDLINE_OEMBED_MAX_TEXT; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);
      gboolean is_space = g_unichar_isspace (character);

      if (is_space ? text->len == 0 || g_str_has_suffix (text->str, " ")
                   : is_unwanted (character))
        continue;
      marks = g_unichar_ismark (character) ? marks + 1 : 0;
      if (marks > MAX_MARKS_IN_A_ROW)
        continue;
      g_string_append_unichar (text, is_space ? ' ' : character);
      length++;
    }
  return end_text (text, *at != '\0');
}

static const char *
get_string (JsonObject *object,
            const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node)
         && json_node_get_value_type (node) == G_TYPE_STRING
         ? json_node_get_string (node)
         : NULL;
}

static MidlineOembed *
read_object (JsonObject  *object,
             GError     **error)
{
  g_autoptr (MidlineOembed) self = g_new0 (MidlineOembed, 1);
  const char *title = get_string (object, "title");
  const char *author = get_string (object, "author_name");
  const char *picture = get_string (object, "thumbnail_url");

  self->title = title != NULL ? clean_text (title) : NULL;
  self->author = author != NULL ? clean_text (author) : NULL;
  if (picture != NULL && midline_video_service_is_picture_address (picture))
    self->picture_address = g_strdup (picture);

  if (self->title == NULL && self->author == NULL && self->picture_address == NULL)
    {
      refuse (error, "neither title, author nor picture");
      return NULL;
    }
  return g_steal_pointer (&self);
}

/**
 * midline_oembed_parse:
 * @bytes: the answer of a service
 * @error: return location; %MIDLINE_NET_ERROR_MALFORMED
 *
 * Reads what a service tells about a video, trusting nothing of it. A member that is missing or of
 * another type is left out, and so is a picture that is not on a host of the services.
 *
 * Returns: (transfer full) (nullable): what it tells, at least one thing
 */
MidlineOembed *
midline_oembed_parse (GBytes  *bytes,
                      GError **error)
{
  g_autoptr (JsonParser) parser = NULL;
  g_autoptr (GError) parser_error = NULL;
  const char *text;
  JsonNode *root;
  gsize length;

  g_return_val_if_fail (bytes != NULL, NULL);

  text = g_bytes_get_data (bytes, &length);
  if (length == 0 || !g_utf8_validate_len (text, length, NULL))
    {
      refuse (error, "not text in UTF-8");
      return NULL;
    }
  if (!check_shape (text, length, error))
    return NULL;

  parser = json_parser_new_immutable ();
  if (!json_parser_load_from_data (parser, text, (gssize) length, &parser_error))
    {
      refuse (error, parser_error->message);
      return NULL;
    }
  root = json_parser_get_root (parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    {
      refuse (error, "not an object");
      return NULL;
    }
  return read_object (json_node_get_object (root), error);
}

/**
 * midline_oembed_free:
 * @self: (transfer full): what a service told
 */
void
midline_oembed_free (MidlineOembed *self)
{
  g_free (self->title);
  g_free (self->author);
  g_free (self->picture_address);
  g_free (self);
}
