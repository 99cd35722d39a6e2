/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-video-link.h"

#include "midline-id-table-private.h"

#include <string.h>

static const MidlineIdName healths[MIDLINE_N_LINK_HEALTHS] = {
  { "unknown", NULL },
  { "seen", NULL },
  { "gone", NULL },
};

G_DEFINE_BOXED_TYPE (MidlineVideoLink, midline_video_link, midline_video_link_ref,
                     midline_video_link_unref)

/* (transfer full) (nullable) One line without white space around it, NULL for nothing. */
static char *
dup_title (const char *typed)
{
  g_autofree char *title = g_utf8_make_valid (typed != NULL ? typed : "", -1);

  for (char *p = title; *p != '\0'; p++)
    if (g_ascii_iscntrl (*p))
      *p = ' ';
  g_strstrip (title);
  if (*title == '\0')
    return NULL;
  return g_utf8_strlen (title, -1) > MIDLINE_MOST_TITLE_CHARS
           ? g_utf8_substring (title, 0, MIDLINE_MOST_TITLE_CHARS)
           : g_steal_pointer (&title);
}

/**
 * midline_video_link_new:
 * @id: from 1, or 0 for a link that was not saved yet
 * @exercise_id: (nullable): the exercise it belongs to
 * @address: canonical address
 * @title: (nullable): the person's own words; white space around them and line breaks are taken
 *   out, what is longer than %MIDLINE_MOST_TITLE_CHARS is cut, "" is none
 * @entered_at: Unix seconds, UTC
 *
 * Returns: (transfer full): a link
 */
MidlineVideoLink *
midline_video_link_new (gint64      id,
                        const char *exercise_id,
                        const char *address,
                        const char *title,
                        gint64      entered_at)
{
  MidlineVideoLink *self;

  g_return_val_if_fail (id >= 0 && address != NULL, NULL);

  self = g_rc_box_new0 (MidlineVideoLink);
  self->id = id;
  self->exercise_id = exercise_id != NULL && *exercise_id != '\0' ? g_strdup (exercise_id) : NULL;
  self->address = g_strdup (address);
  self->title = dup_title (title);
  self->entered_at = entered_at;
  return self;
}

/** midline_video_link_ref: (transfer full): the link, held once more. */
MidlineVideoLink *
midline_video_link_ref (const MidlineVideoLink *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_rc_box_acquire ((gpointer) self);
}

static void
clear (gpointer data)
{
  MidlineVideoLink *self = data;

  g_free (self->exercise_id);
  g_free (self->address);
  g_free (self->title);
}

/** midline_video_link_unref: lets a link go. */
void
midline_video_link_unref (MidlineVideoLink *self)
{
  g_return_if_fail (self != NULL);

  g_rc_box_release_full (self, clear);
}

/**
 * midline_video_link_equal:
 * @a: (nullable): a link
 * @b: (nullable): another
 *
 * Returns: whether every field is the same
 */
gboolean
midline_video_link_equal (const MidlineVideoLink *a,
                          const MidlineVideoLink *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return a->id == b->id && g_strcmp0 (a->exercise_id, b->exercise_id) == 0
         && g_str_equal (a->address, b->address) && g_strcmp0 (a->title, b->title) == 0
         && a->entered_at == b->entered_at;
}

/**
 * midline_video_link_get_words:
 * @self: a link
 *
 * Returns: (transfer none): what names it for people: its title, else its address without the
 *   scheme
 */
const char *
midline_video_link_get_words (const MidlineVideoLink *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->title != NULL)
    return self->title;
  return g_str_has_prefix (self->address, "https://") ? self->address + strlen ("https://")
                                                      : self->address;
}

/** midline_video_link_list_new: (transfer full) (element-type MidlineVideoLink): an empty list. */
GPtrArray *
midline_video_link_list_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) midline_video_link_unref);
}

/**
 * midline_video_link_list_with:
 * @links: (element-type MidlineVideoLink): a list
 * @link: a link with an id
 *
 * Returns: (transfer full) (element-type MidlineVideoLink): the list with it, in the place of the
 *   one with the same id or at the end
 */
GPtrArray *
midline_video_link_list_with (GPtrArray              *links,
                              const MidlineVideoLink *link)
{
  GPtrArray *list;
  gboolean is_new;

  g_return_val_if_fail (links != NULL && link != NULL && link->id > 0, NULL);

  list = midline_video_link_list_new ();
  is_new = midline_video_link_list_find (links, link->id) == NULL;
  for (guint i = 0; i < links->len; i++)
    {
      const MidlineVideoLink *old = g_ptr_array_index (links, i);

      g_ptr_array_add (list, midline_video_link_ref (old->id == link->id ? link : old));
    }
  if (is_new)
    g_ptr_array_add (list, midline_video_link_ref (link));
  return list;
}

/**
 * midline_video_link_list_without:
 * @links: (element-type MidlineVideoLink): a list
 * @id: of a link
 *
 * Returns: (transfer full) (element-type MidlineVideoLink): the list without it
 */
GPtrArray *
midline_video_link_list_without (GPtrArray *links,
                                 gint64     id)
{
  GPtrArray *list;

  g_return_val_if_fail (links != NULL, NULL);

  list = midline_video_link_list_new ();
  for (guint i = 0; i < links->len; i++)
    {
      const MidlineVideoLink *old = g_ptr_array_index (links, i);

      if (old->id != id)
        g_ptr_array_add (list, midline_video_link_ref (old));
    }
  return list;
}

/**
 * midline_video_link_list_find:
 * @links: (element-type MidlineVideoLink): a list
 * @id: of a link
 *
 * Returns: (transfer none) (nullable): the link with that id
 */
MidlineVideoLink *
midline_video_link_list_find (GPtrArray *links,
                              gint64     id)
{
  g_return_val_if_fail (links != NULL, NULL);

  for (guint i = 0; i < links->len; i++)
    {
      MidlineVideoLink *link = g_ptr_array_index (links, i);

      if (link->id == id)
        return link;
    }
  return NULL;
}

/**
 * midline_video_link_list_find_same:
 * @links: (element-type MidlineVideoLink): a list
 * @exercise_id: (nullable): an exercise, or %NULL for none
 * @address: a canonical address
 *
 * Returns: (transfer none) (nullable): the link that has both
 */
MidlineVideoLink *
midline_video_link_list_find_same (GPtrArray  *links,
                                   const char *exercise_id,
                                   const char *address)
{
  g_return_val_if_fail (links != NULL && address != NULL, NULL);

  for (guint i = 0; i < links->len; i++)
    {
      MidlineVideoLink *link = g_ptr_array_index (links, i);

      if (g_str_equal (link->address, address)
          && g_strcmp0 (link->exercise_id, exercise_id) == 0)
        return link;
    }
  return NULL;
}

/**
 * midline_video_link_list_get_next_id:
 * @links: (element-type MidlineVideoLink): a list
 *
 * Returns: the id for a link that is added to the list
 */
gint64
midline_video_link_list_get_next_id (GPtrArray *links)
{
  gint64 most = 0;

  g_return_val_if_fail (links != NULL, 0);

  for (guint i = 0; i < links->len; i++)
    most = MAX (most, ((const MidlineVideoLink *) g_ptr_array_index (links, i))->id);
  return most + 1;
}

/**
 * midline_link_health_get_id:
 * @health: a health
 *
 * Returns: (nullable): the stable id, %NULL (and a critical warning) for a value that does not
 *   exist
 */
const char *
midline_link_health_get_id (MidlineLinkHealth health)
{
  return midline_id_table_get_id (healths, MIDLINE_N_LINK_HEALTHS, health);
}

/**
 * midline_link_health_from_id:
 * @id: (nullable): text that may be an id
 * @health: (out): the health; untouched when @id is unknown
 *
 * Returns: whether @id is known
 */
gboolean
midline_link_health_from_id (const char        *id,
                             MidlineLinkHealth *health)
{
  int index = midline_id_table_find (healths, MIDLINE_N_LINK_HEALTHS, id);

  if (index < 0)
    return FALSE;

  *health = (MidlineLinkHealth) index;

  return TRUE;
}
