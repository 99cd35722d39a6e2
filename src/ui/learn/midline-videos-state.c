/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-videos-state.h"

#include "midline-address.h"
#include "midline-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define HTTPS "https://"

/* The part of an address that people read. */
static const char *
skip_scheme (const char *address)
{
  return g_str_has_prefix (address, HTTPS) ? address + strlen (HTTPS) : address;
}

/* (transfer full) @first, and @second behind it where there is one. */
static char *
join (const char *first,
      const char *second)
{
  return second != NULL ? g_strdup_printf ("%s · %s", first, second) : g_strdup (first);
}

static char *
dup_noticed (MidlineDate on)
{
  g_autofree char *day = midline_words_date_full (on);

  /* Translators: that a video is gone; %s is a day, for example “noticed on 11 March 2026” */
  return g_strdup_printf (_("noticed on %s"), day);
}

/* What stands below the title: the address, what it belongs to, and that it is gone where the title
 * does not say so. */
static char *
dup_details (const MidlineVideoRowState *self,
             const char                 *belongs_to,
             MidlineDate                 on,
             gboolean                    says_gone)
{
  const char *address = skip_scheme (self->address);
  gboolean repeats = g_str_equal (address, self->title);
  g_autofree char *noticed = NULL;
  g_autofree char *gone = NULL;
  g_autofree char *where = repeats && belongs_to != NULL ? g_strdup (belongs_to)
                                                         : join (address, belongs_to);

  if (repeats && belongs_to == NULL)
    g_clear_pointer (&where, g_free);
  if (self->health != MIDLINE_LINK_GONE)
    return where != NULL ? g_steal_pointer (&where) : g_strdup ("");
  noticed = dup_noticed (on);
  if (!says_gone)
    return join (where, noticed);
  gone = join (_("This video is no longer there"), noticed);
  return where != NULL ? g_strdup_printf ("%s\n%s", where, gone) : g_steal_pointer (&gone);
}

/**
 * midline_video_row_state_from_video:
 * @video: a video of the article
 * @note: what is known of it
 *
 * Returns: (transfer full): its row
 */
MidlineVideoRowState *
midline_video_row_state_from_video (const MidlineVideo *video,
                                    MidlineLinkNote     note)
{
  MidlineVideoRowState *self = g_new0 (MidlineVideoRowState, 1);
  gboolean is_gone = note.health == MIDLINE_LINK_GONE;

  self->address = midline_video_address_strip_tracking (video->address);
  self->title = g_strdup (is_gone ? _("This video is no longer there") : video->title);
  self->health = note.health;
  self->details = dup_details (self, NULL, note.on, FALSE);
  return self;
}

/**
 * midline_video_row_state_from_link:
 * @link: a link of the person's own
 * @exercise_name: (nullable): the exercise to name beside it
 * @note: what is known of it
 *
 * Returns: (transfer full): its row; the person's words stay its title also when the video is gone
 */
MidlineVideoRowState *
midline_video_row_state_from_link (const MidlineVideoLink *link,
                                   const char             *exercise_name,
                                   MidlineLinkNote         note)
{
  MidlineVideoRowState *self = g_new0 (MidlineVideoRowState, 1);

  self->link_id = link->id;
  self->address = g_strdup (link->address);
  self->title = g_strdup (midline_video_link_get_words (link));
  self->exercise_id = g_strdup (link->exercise_id);
  self->health = note.health;
  self->details = dup_details (self, exercise_name, note.on, TRUE);
  return self;
}

/** midline_video_row_state_free: frees a row. */
void
midline_video_row_state_free (MidlineVideoRowState *self)
{
  if (self == NULL)
    return;
  g_free (self->title);
  g_free (self->details);
  g_free (self->address);
  g_free (self->exercise_id);
  g_free (self);
}

static MidlineLinkNote
get_note (MidlineProgram *program,
          const char     *address)
{
  MidlineLinkNote note;

  note.health = midline_program_get_link_health (program, address, &note.on);
  return note;
}

static GPtrArray *
create_rows (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) midline_video_row_state_free);
}

/**
 * midline_videos_state_list_own:
 * @program: the person's program
 * @exercise_id: (nullable): an exercise, or %NULL for all links, each with its exercise named
 *
 * Returns: (transfer full) (element-type MidlineVideoRowState): the person's own links
 */
GPtrArray *
midline_videos_state_list_own (MidlineProgram *program,
                               const char     *exercise_id)
{
  g_autoptr (GPtrArray) links = midline_program_list_video_links (program, exercise_id);
  MidlineCatalogue *catalogue = midline_program_get_catalogue (program);
  GPtrArray *rows = create_rows ();

  for (guint i = 0; i < links->len; i++)
    {
      const MidlineVideoLink *link = g_ptr_array_index (links, i);
      const MidlineExercise *exercise = NULL;
      MidlineVideoRowState *row;

      if (exercise_id == NULL && link->exercise_id != NULL)
        exercise = midline_catalogue_lookup (catalogue, link->exercise_id);
      row = midline_video_row_state_from_link (link, exercise != NULL ? exercise->name : NULL,
                                               get_note (program, link->address));
      /* On the page of an exercise its drawing is there already. */
      if (exercise_id != NULL)
        g_clear_pointer (&row->exercise_id, g_free);
      g_ptr_array_add (rows, row);
    }
  return rows;
}

/**
 * midline_videos_state_from_program:
 * @program: the person's program
 *
 * Returns: (transfer full): the article's videos and the person's own links
 */
MidlineVideosState *
midline_videos_state_from_program (MidlineProgram *program)
{
  MidlineVideosState *self = g_new0 (MidlineVideosState, 1);
  GPtrArray *videos = midline_content_get_videos (midline_program_get_content (program));

  self->article = create_rows ();
  for (guint i = 0; i < videos->len; i++)
    {
      const MidlineVideo *video = g_ptr_array_index (videos, i);

      g_ptr_array_add (self->article, midline_video_row_state_from_video (
                                        video, get_note (program, video->address)));
    }
  self->own = midline_videos_state_list_own (program, NULL);
  return self;
}

/** midline_videos_state_free: frees a state. */
void
midline_videos_state_free (MidlineVideosState *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->article);
  g_ptr_array_unref (self->own);
  g_free (self);
}
