/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-content-private.h"

#include "midline-planner.h"

#include <string.h>

/* Reads sources.json and videos.json, and checks ids for every file. */

static const char * const sources_members[] = { "format", "about", "references", NULL };
static const char * const reference_members[] = { "id", "short", "text", "doi", "note", NULL };
static const char * const videos_members[] = { "format", "videos", NULL };
static const char * const video_members[] = { "id", "title", "address", "from", NULL };

typedef struct {
  GPtrArray *list; /* (unowned) where a read element goes */
  GHashTable *ids; /* (unowned) ids of the elements read so far */
} Target;

void
midline_video_free (MidlineVideo *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->address);
  g_free (self);
}

void
midline_reference_free (MidlineReference *self)
{
  g_free (self->id);
  g_free (self->short_name);
  g_free (self->text);
  g_free (self->doi);
  g_free (self->note);
  g_free (self);
}

/**
 * midline_content_add_id:
 * @place: an object with the member “id”
 * @ids: the ids seen so far
 * @id: the id of @place, kept by reference
 * @value: what @ids maps it to
 * @error: return location; %MIDLINE_CONTENT_ERROR_VALUE
 *
 * Returns: %TRUE when no earlier element has the same id
 */
gboolean
midline_content_add_id (const MidlineJson  *place,
                        GHashTable         *ids,
                        const char         *id,
                        gpointer            value,
                        GError            **error)
{
  if (!g_hash_table_insert (ids, (gpointer) id, value))
    {
      MidlineJson member = midline_json_get_member (place, "id");

      return midline_json_refuse (&member, MIDLINE_CONTENT_ERROR_VALUE,
                                  "an id that no other element has", error);
    }

  return TRUE;
}

typedef gboolean (*IsKnown) (const char *id,
                             gpointer    user_data);

static gboolean
is_reference (const char *id,
              gpointer    user_data)
{
  return g_hash_table_contains (user_data, id);
}

static gboolean
is_statement (const char *id,
              gpointer    user_data)
{
  return midline_statement_is_known (id);
}

static gboolean
check_id (const MidlineJson  *place,
          IsKnown             is_known,
          gpointer            user_data,
          const char         *expected,
          GError            **error)
{
  if (is_known (json_node_get_string (place->node), user_data))
    return TRUE;

  return midline_json_refuse (place, MIDLINE_CONTENT_ERROR_REFERENCE, expected, error);
}

/* @value was read as an id or as an array of ids before. */
static gboolean
check_ids (const MidlineJson  *value,
           IsKnown             is_known,
           gpointer            user_data,
           const char         *expected,
           GError            **error)
{
  if (JSON_NODE_HOLDS_VALUE (value->node))
    return check_id (value, is_known, user_data, expected, error);

  for (guint i = 0; i < midline_json_get_length (value); i++)
    {
      MidlineJson element = midline_json_get_element (value, i);

      if (!check_id (&element, is_known, user_data, expected, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * midline_content_check_references:
 * @place: an object
 * @member: name of a member that was read as an id or as ids
 * @references: the known references by id
 * @error: return location; %MIDLINE_CONTENT_ERROR_REFERENCE
 *
 * Returns: %TRUE when each of the ids is known
 */
gboolean
midline_content_check_references (const MidlineJson  *place,
                                  const char         *member,
                                  GHashTable         *references,
                                  GError            **error)
{
  MidlineJson value = midline_json_get_member (place, member);

  return check_ids (&value, is_reference, references, "the id of a reference in sources.json",
                    error);
}

/**
 * midline_content_check_statements:
 * @place: an object
 * @member: name of a member that was read as an id or as ids
 * @error: return location; %MIDLINE_CONTENT_ERROR_REFERENCE
 *
 * Returns: %TRUE when each of the ids names a statement of the article
 */
gboolean
midline_content_check_statements (const MidlineJson  *place,
                                  const char         *member,
                                  GError            **error)
{
  MidlineJson value = midline_json_get_member (place, member);

  return check_ids (&value, is_statement, NULL, "the id of a statement of the article", error);
}

static gboolean
read_reference (const MidlineJson  *place,
                gpointer            target,
                GError            **error)
{
  Target *to = target;
  MidlineReference *reference = g_new0 (MidlineReference, 1);
  MidlineJson doi = midline_json_get_member (place, "doi");

  g_ptr_array_add (to->list, reference);

  if (!midline_json_check_members (place, reference_members, error) ||
      !midline_json_get_id (place, "id", &reference->id, error) ||
      !midline_content_add_id (place, to->ids, reference->id, reference, error) ||
      !midline_json_get_name (place, "short", &reference->short_name, error) ||
      !midline_json_get_name (place, "text", &reference->text, error) ||
      !midline_json_get_text (place, "note", &reference->note, error))
    return FALSE;

  if (doi.node != NULL && JSON_NODE_HOLDS_NULL (doi.node))
    return TRUE;
  if (!midline_json_get_name (place, "doi", &reference->doi, error))
    return FALSE;
  if (!g_str_has_prefix (reference->doi, "10."))
    return midline_json_refuse (&doi, MIDLINE_CONTENT_ERROR_VALUE,
                                "a DOI, which begins with 10., or null", error);

  return TRUE;
}

/**
 * midline_content_read_sources:
 * @file: sources.json
 * @references: (element-type MidlineReference): where the sources go, in the order of the file
 * @references_by_id: where each of them goes by its id
 * @about: (out) (transfer full): the paragraphs at the top
 * @error: return location; any of #MidlineContentError
 *
 * Returns: %TRUE when every source was read
 */
gboolean
midline_content_read_sources (const MidlineJsonFile  *file,
                              GPtrArray              *references,
                              GHashTable             *references_by_id,
                              GStrv                  *about,
                              GError                **error)
{
  MidlineJson root = midline_json_file_get_root (file);
  Target target = { .list = references, .ids = references_by_id };

  return midline_json_check_members (&root, sources_members, error) &&
         midline_json_get_texts (&root, "about", 1, 10, about, error) &&
         midline_json_read_array (&root, "references", 1, read_reference, &target, error);
}

static gboolean
read_video (const MidlineJson  *place,
            gpointer            target,
            GError            **error)
{
  static const char * const origins[] = { "article", NULL };
  Target *to = target;
  MidlineVideo *video = g_new0 (MidlineVideo, 1);
  MidlineJson address = midline_json_get_member (place, "address");
  guint origin;

  g_ptr_array_add (to->list, video);

  if (!midline_json_check_members (place, video_members, error) ||
      !midline_json_get_id (place, "id", &video->id, error) ||
      !midline_content_add_id (place, to->ids, video->id, video, error) ||
      !midline_json_get_text (place, "title", &video->title, error) ||
      !midline_json_get_name (place, "address", &video->address, error) ||
      !midline_json_get_choice (place, "from", origins, &origin, error))
    return FALSE;

  if (!g_str_has_prefix (video->address, "https://") || strchr (video->address, '?') != NULL)
    return midline_json_refuse (&address, MIDLINE_CONTENT_ERROR_VALUE,
                                "an address with https:// and without a query", error);

  return TRUE;
}

/**
 * midline_content_read_videos:
 * @file: videos.json
 * @videos: (element-type MidlineVideo): where the videos go
 * @error: return location; any of #MidlineContentError
 *
 * Returns: %TRUE when every video was read
 */
gboolean
midline_content_read_videos (const MidlineJsonFile  *file,
                             GPtrArray              *videos,
                             GError                **error)
{
  MidlineJson root = midline_json_file_get_root (file);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  Target target = { .list = videos, .ids = ids };

  return midline_json_check_members (&root, videos_members, error) &&
         midline_json_read_array (&root, "videos", 1, read_video, &target, error);
}
