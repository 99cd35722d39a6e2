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

/* (transfer full) (nullable): whether the video is there, as far as that is known */
static char *
dup_health (const MidlineVideoKnown *known)
{
  g_autofree char *day = midline_words_date_full (known->note.on);

  if (known->is_asking)
    return g_strdup (_("asking…"));
  switch (known->note.health)
    {
    case MIDLINE_LINK_GONE:
      /* Translators: that a video is gone; %s is a day, for example “noticed on 11 March 2026” */
      return g_strdup_printf (_("noticed on %s"), day);
    case MIDLINE_LINK_SEEN:
      /* Translators: a video; %s is a day, for example “seen working on 11 March 2026” */
      return g_strdup_printf (_("seen working on %s"), day);
    case MIDLINE_LINK_UNKNOWN:
    default:
      return known->can_check && known->wants_previews
             ? g_strdup (_("not known whether it still works")) : NULL;
    }
}

/* What stands below the title: who made it, the address, what it belongs to, and its health; on a
 * line of its own that it is gone, where the title does not say so. */
static char *
dup_details (const MidlineVideoRowState *self,
             const MidlineVideoKnown    *known,
             const char                 *belongs_to,
             gboolean                    says_gone)
{
  const char *address = skip_scheme (self->address);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  g_autofree char *health = dup_health (known);
  g_autofree char *where = NULL;

  if (known->preview != NULL && known->preview->author != NULL
      && self->health != MIDLINE_LINK_GONE)
    g_strv_builder_add (builder, known->preview->author);
  if (!g_str_equal (address, self->title))
    g_strv_builder_add (builder, address);
  if (belongs_to != NULL)
    g_strv_builder_add (builder, belongs_to);
  if (!says_gone && health != NULL)
    g_strv_builder_add (builder, health);
  parts = g_strv_builder_end (builder);
  where = g_strjoinv (" · ", parts);
  if (!says_gone)
    return g_steal_pointer (&where);
  return g_strdup_printf ("%s%s%s · %s", where, *where != '\0' ? "\n" : "",
                          _("This video is no longer there"), health);
}

static void
fill_from_known (MidlineVideoRowState    *self,
                 const MidlineVideoKnown *known)
{
  self->health = known->note.health;
  self->offers_drawing = TRUE;
  self->can_check = known->can_check;
  self->is_asking = known->is_asking;
  if (known->preview != NULL && known->preview->picture != NULL
      && known->note.health != MIDLINE_LINK_GONE)
    self->picture = g_bytes_ref (known->preview->picture);
}

static const char *
get_title (const MidlineVideoKnown *known)
{
  return known->preview != NULL ? known->preview->title : NULL;
}

/**
 * midline_video_row_state_from_video:
 * @video: a video of the article
 * @known: what is known of it
 *
 * Returns: (transfer full): its row
 */
MidlineVideoRowState *
midline_video_row_state_from_video (const MidlineVideo      *video,
                                    const MidlineVideoKnown *known)
{
  MidlineVideoRowState *self = g_new0 (MidlineVideoRowState, 1);

  self->address = midline_video_address_strip_tracking (video->address);
  fill_from_known (self, known);
  if (self->health == MIDLINE_LINK_GONE)
    self->title = g_strdup (_("This video is no longer there"));
  else
    self->title = g_strdup (get_title (known) != NULL ? get_title (known) : video->title);
  self->details = dup_details (self, known, NULL, FALSE);
  return self;
}

/**
 * midline_video_row_state_from_link:
 * @link: a link of the person's own
 * @exercise_name: (nullable): the exercise to name beside it
 * @known: what is known of it
 *
 * Returns: (transfer full): its row; the person's words stay its title, before those of its maker
 *   and also when the video is gone
 */
MidlineVideoRowState *
midline_video_row_state_from_link (const MidlineVideoLink  *link,
                                   const char              *exercise_name,
                                   const MidlineVideoKnown *known)
{
  MidlineVideoRowState *self = g_new0 (MidlineVideoRowState, 1);

  self->link_id = link->id;
  self->address = g_strdup (link->address);
  self->exercise_id = g_strdup (link->exercise_id);
  fill_from_known (self, known);
  self->title = g_strdup (link->title == NULL && get_title (known) != NULL
                          ? get_title (known) : midline_video_link_get_words (link));
  self->details = dup_details (self, known, exercise_name, self->health == MIDLINE_LINK_GONE);
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
  g_clear_pointer (&self->picture, g_bytes_unref);
  g_free (self);
}

static MidlineVideoKnown
get_known (MidlineProgram *program,
           MidlineVideos  *videos,
           const char     *address)
{
  MidlineVideoKnown known = { { MIDLINE_LINK_UNKNOWN, MIDLINE_NO_DATE } };

  known.note.health = midline_program_get_link_health (program, address, &known.note.on);
  if (videos == NULL)
    return known;
  known.preview = midline_videos_get_preview (videos, address);
  known.can_check = midline_videos_can_check (address);
  known.is_asking = midline_videos_is_asking (videos, address);
  known.wants_previews = midline_videos_get_is_on (videos);
  return known;
}

static GPtrArray *
create_rows (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) midline_video_row_state_free);
}

/**
 * midline_videos_state_list_own:
 * @program: the person's program
 * @videos: (nullable): what is known of videos, where they can be asked about
 * @exercise_id: (nullable): an exercise, or %NULL for all links, each with its exercise named
 *
 * Returns: (transfer full) (element-type MidlineVideoRowState): the person's own links
 */
GPtrArray *
midline_videos_state_list_own (MidlineProgram *program,
                               MidlineVideos  *videos,
                               const char     *exercise_id)
{
  g_autoptr (GPtrArray) links = midline_program_list_video_links (program, exercise_id);
  MidlineCatalogue *catalogue = midline_program_get_catalogue (program);
  GPtrArray *rows = create_rows ();

  for (guint i = 0; i < links->len; i++)
    {
      const MidlineVideoLink *link = g_ptr_array_index (links, i);
      const MidlineExercise *exercise = NULL;
      MidlineVideoKnown known = get_known (program, videos, link->address);
      MidlineVideoRowState *row;

      if (exercise_id == NULL && link->exercise_id != NULL)
        exercise = midline_catalogue_lookup (catalogue, link->exercise_id);
      row = midline_video_row_state_from_link (link, exercise != NULL ? exercise->name : NULL,
                                               &known);
      row->offers_drawing = exercise_id == NULL;
      g_ptr_array_add (rows, row);
    }
  return rows;
}

/**
 * midline_videos_state_from:
 * @program: the person's program
 * @videos: (nullable): what is known of videos, where they can be asked about
 *
 * Returns: (transfer full): the article's videos and the person's own links
 */
MidlineVideosState *
midline_videos_state_from (MidlineProgram *program,
                           MidlineVideos  *videos)
{
  MidlineVideosState *self = g_new0 (MidlineVideosState, 1);
  GPtrArray *list = midline_content_get_videos (midline_program_get_content (program));

  self->article = create_rows ();
  for (guint i = 0; i < list->len; i++)
    {
      const MidlineVideo *video = g_ptr_array_index (list, i);
      g_autofree char *address = midline_video_address_strip_tracking (video->address);
      MidlineVideoKnown known = get_known (program, videos, address);

      g_ptr_array_add (self->article, midline_video_row_state_from_video (video, &known));
    }
  self->own = midline_videos_state_list_own (program, videos, NULL);
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
