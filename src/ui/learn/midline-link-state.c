/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-link-state.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static char *
dup_kept_words (const char          *canonical,
                MidlineVideoService  service)
{
  const char *address = canonical + strlen ("https://");

  switch (service)
    {
    case MIDLINE_VIDEO_SERVICE_YOUTUBE:
      /* Translators: %s is an address, for example “YouTube, kept as youtu.be/mF_7CzkPYpU” */
      return g_strdup_printf (_("YouTube, kept as %s"), address);
    case MIDLINE_VIDEO_SERVICE_VIMEO:
      /* Translators: %s is an address, for example “Vimeo, kept as vimeo.com/76979871” */
      return g_strdup_printf (_("Vimeo, kept as %s"), address);
    case MIDLINE_VIDEO_SERVICE_NONE:
    default:
      /* Translators: %s is an address, for example “Kept as example.org/knee” */
      return g_strdup_printf (_("Kept as %s"), address);
    }
}

/**
 * midline_link_state_from:
 * @typed: the address as typed so far
 * @exercise_id: (nullable): the chosen exercise
 * @id: of the link that is edited, 0 for a new one
 * @links: (element-type MidlineVideoLink): all links of the person
 *
 * Returns: (transfer full): what is to be said about it
 */
MidlineLinkState *
midline_link_state_from (const char *typed,
                         const char *exercise_id,
                         gint64      id,
                         GPtrArray  *links)
{
  MidlineLinkState *self = g_new0 (MidlineLinkState, 1);
  g_autofree char *canonical = NULL;
  g_autoptr (GError) error = NULL;
  const MidlineVideoLink *same;
  MidlineVideoService service;

  if (!midline_video_address_normalise (typed, &canonical, &service, NULL, &error))
    {
      self->is_wrong = !g_error_matches (error, MIDLINE_ADDRESS_ERROR, MIDLINE_ADDRESS_ERROR_EMPTY);
      self->words = g_strdup (self->is_wrong ? error->message : "");
      return self;
    }
  same = midline_video_link_list_find_same (links, exercise_id, canonical);
  self->is_wrong = same != NULL && same->id != id;
  self->can_save = !self->is_wrong;
  if (!self->is_wrong)
    self->words = dup_kept_words (canonical, service);
  else if (exercise_id != NULL)
    self->words = g_strdup (_("This exercise has this link already."));
  else
    self->words = g_strdup (_("You have this link already."));
  return self;
}

/** midline_link_state_free: frees a state. */
void
midline_link_state_free (MidlineLinkState *self)
{
  if (self == NULL)
    return;
  g_free (self->words);
  g_free (self);
}
