/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The person's own video links, and what was noticed of videos at their services. Both are few, so
 * all of them are read at once and kept. */

#include "midline-program-private.h"

#include "midline-address.h"

#include <glib/gi18n-lib.h>

/* (transfer none) every link, by id; none where they cannot be read. */
static GPtrArray *
get_links (MidlineProgram *self)
{
  GError *error = NULL;

  if (self->video_links != NULL)
    return self->video_links;
  self->video_links = midline_store_load_video_links (self->store, self->person_id, &error);
  self->are_links_unread = self->video_links == NULL;
  if (self->are_links_unread)
    {
      self->video_links = midline_video_link_list_new ();
      midline_program_fail (self, error);
    }
  return self->video_links;
}

/* (transfer none) address -> MidlineLinkNote; empty where they cannot be read. */
static GHashTable *
get_health (MidlineProgram *self)
{
  GError *error = NULL;

  if (self->link_health != NULL)
    return self->link_health;
  self->link_health = midline_store_load_link_health (self->store, self->person_id, &error);
  if (self->link_health == NULL)
    {
      self->link_health = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
      midline_program_fail (self, error);
    }
  return self->link_health;
}

/* Lets go of what was read, to read it anew. */
void
midline_program_forget_video_links (MidlineProgram *self)
{
  g_clear_pointer (&self->video_links, g_ptr_array_unref);
  g_clear_pointer (&self->link_health, g_hash_table_unref);
}

/* Saves @links (transfer none) in the place of all that there are. */
gboolean
midline_program_store_video_links (MidlineProgram *self,
                                   GPtrArray      *links)
{
  GPtrArray *before = get_links (self);
  GError *error = NULL;

  /* What could not be read must not be written over; that was told already. */
  if (self->are_links_unread)
    return FALSE;
  if (!midline_store_save_video_links (self->store, self->person_id, before, links, &error))
    return midline_program_fail (self, error);
  g_ptr_array_ref (links);
  g_ptr_array_unref (self->video_links);
  self->video_links = links;
  return TRUE;
}

/* Saves @after (transfer full) as one undoable step. */
static gboolean
apply (MidlineProgram *self,
       GPtrArray      *after,
       const char     *words)
{
  g_autoptr (GPtrArray) links = after;
  g_autoptr (GPtrArray) before = g_ptr_array_ref (get_links (self));
  MidlineUndoStep *step;

  if (!midline_program_store_video_links (self, links))
    return FALSE;
  step = g_new0 (MidlineUndoStep, 1);
  step->links_before = g_steal_pointer (&before);
  midline_program_push_undo (self, step);
  midline_program_emit_changed (self);
  midline_program_emit_done (self, words);
  return TRUE;
}

/**
 * midline_program_list_video_links:
 * @exercise_id: (nullable): an exercise, or %NULL for every link
 *
 * Returns: (transfer full) (element-type MidlineVideoLink): the person's own links that belong to
 *   it, in the order in which they were added
 */
GPtrArray *
midline_program_list_video_links (MidlineProgram *self,
                                  const char     *exercise_id)
{
  GPtrArray *links;
  GPtrArray *found;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), NULL);

  links = get_links (self);
  found = midline_video_link_list_new ();
  for (guint i = 0; i < links->len; i++)
    {
      const MidlineVideoLink *link = g_ptr_array_index (links, i);

      if (exercise_id == NULL || g_strcmp0 (link->exercise_id, exercise_id) == 0)
        g_ptr_array_add (found, midline_video_link_ref (link));
    }
  return found;
}

/**
 * midline_program_save_video_link:
 * @link: a link; with the id 0 it is added, with that of a link it takes its place. Its address may
 *   be as it was typed, its time of entry is set here
 *
 * Undoable.
 *
 * Returns: whether it is on disk; FALSE also where the address is none, the exercise is unknown or
 *   there is no link with that id
 */
gboolean
midline_program_save_video_link (MidlineProgram         *self,
                                 const MidlineVideoLink *link)
{
  g_autoptr (MidlineVideoLink) saved = NULL;
  g_autofree char *address = NULL;
  GPtrArray *links;
  gint64 id;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self) && link != NULL, FALSE);

  links = get_links (self);
  if (!midline_video_address_normalise (link->address, &address, NULL, NULL, NULL)
      || (link->exercise_id != NULL
          && midline_catalogue_lookup (midline_program_get_catalogue (self), link->exercise_id)
                 == NULL)
      || (link->id != 0 && midline_video_link_list_find (links, link->id) == NULL))
    return FALSE;
  id = link->id != 0 ? link->id : midline_video_link_list_get_next_id (links);
  saved = midline_video_link_new (id, link->exercise_id, address, link->title,
                                  midline_program_get_unix_seconds (self));
  return apply (self, midline_video_link_list_with (links, saved),
                link->id != 0 ? _("Link changed") : _("Link added"));
}

/**
 * midline_program_remove_video_link:
 * @id: of a link
 *
 * Undoable.
 *
 * Returns: whether it is gone from the disk; FALSE also where there was none
 */
gboolean
midline_program_remove_video_link (MidlineProgram *self,
                                   gint64          id)
{
  GPtrArray *links;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self), FALSE);

  links = get_links (self);
  if (midline_video_link_list_find (links, id) == NULL)
    return FALSE;
  return apply (self, midline_video_link_list_without (links, id), _("Link removed"));
}

/**
 * midline_program_get_link_health:
 * @address: of a video; tracking codes and a start time do not count
 * @on: (out) (optional): the local day on which it was noticed, %MIDLINE_NO_DATE for unknown
 *
 * Returns: what is known of the video at its service
 */
MidlineLinkHealth
midline_program_get_link_health (MidlineProgram *self,
                                 const char     *address,
                                 MidlineDate    *on)
{
  g_autofree char *key = NULL;
  const MidlineLinkNote *note;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self) && address != NULL, MIDLINE_LINK_UNKNOWN);

  key = midline_video_address_dup_key (address);
  note = g_hash_table_lookup (get_health (self), key);
  if (on != NULL)
    *on = note != NULL ? note->on : MIDLINE_NO_DATE;
  return note != NULL ? note->health : MIDLINE_LINK_UNKNOWN;
}

/**
 * midline_program_set_link_health:
 * @address: of a video; tracking codes and a start time do not count
 * @health: what was noticed; %MIDLINE_LINK_UNKNOWN forgets what is known, so do not call it when a
 *   look told nothing
 * @on: the local day on which it was noticed
 *
 * Not an edit of the person: it cannot be undone.
 *
 * Returns: whether it is on disk
 */
gboolean
midline_program_set_link_health (MidlineProgram    *self,
                                 const char        *address,
                                 MidlineLinkHealth  health,
                                 MidlineDate        on)
{
  g_autofree char *key = NULL;
  MidlineLinkNote note = { health, on };
  MidlineDate known_on;
  GError *error = NULL;

  g_return_val_if_fail (MIDLINE_IS_PROGRAM (self) && address != NULL, FALSE);
  g_return_val_if_fail (health == MIDLINE_LINK_UNKNOWN || on != MIDLINE_NO_DATE, FALSE);

  if (midline_program_get_link_health (self, address, &known_on) == health
      && (health == MIDLINE_LINK_UNKNOWN || known_on == on))
    return TRUE;
  key = midline_video_address_dup_key (address);
  if (!midline_store_set_link_health (self->store, self->person_id, key, health, on, &error))
    return midline_program_fail (self, error);
  if (health == MIDLINE_LINK_UNKNOWN)
    g_hash_table_remove (self->link_health, key);
  else
    g_hash_table_insert (self->link_health, g_steal_pointer (&key),
                         g_memdup2 (&note, sizeof note));
  midline_program_emit_changed (self);
  return TRUE;
}
