/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-preview-words.h"

#include "midline-address.h"
#include "midline-words.h"

#include <glib/gi18n-lib.h>

/* (transfer full): why nothing was told, and what the person can do */
static char *
dup_trouble (const MidlinePreviewNews *news)
{
  switch ((MidlineNetError) news->trouble->code)
    {
    case MIDLINE_NET_ERROR_OFFLINE:
      /* Translators: %s is a video service, for example “YouTube” */
      return g_strdup_printf (_("%s could not be reached. Everything else works as before."),
                              news->services);
    case MIDLINE_NET_ERROR_TIME_OUT:
    case MIDLINE_NET_ERROR_BUSY:
      /* Translators: %s is a video service, for example “YouTube” */
      return g_strdup_printf (_("%s did not answer in time. Try again later."), news->services);
    case MIDLINE_NET_ERROR_INSECURE:
      /* Translators: %s is a video service, for example “YouTube” */
      return g_strdup_printf (_("The answer did not come from %s itself, so nothing was loaded."),
                              news->services);
    case MIDLINE_NET_ERROR_REFUSED:
    case MIDLINE_NET_ERROR_NOT_FOUND:
    case MIDLINE_NET_ERROR_TOO_LARGE:
    case MIDLINE_NET_ERROR_BLOCKED:
    case MIDLINE_NET_ERROR_MALFORMED:
    default:
      /* Translators: %s is a video service, for example “YouTube” */
      return g_strdup_printf (_("%s did not say of every video whether it is there."),
                              news->services);
    }
}

/**
 * midline_preview_words_dup_state:
 * @news: how asking the services stands
 *
 * Returns: (transfer full): one line for the person
 */
char *
midline_preview_words_dup_state (const MidlinePreviewNews *news)
{
  g_autofree char *day = NULL;

  if (news->is_asking)
    /* Translators: %s is a video service, for example “Asking YouTube…” */
    return g_strdup_printf (_("Asking %s…"), news->services);
  if (news->trouble != NULL)
    return dup_trouble (news);
  if (!news->is_on)
    /* Translators: titles and pictures of videos; %s is a video service, for example “YouTube” */
    return g_strdup_printf (_("Asks %s for them. Until then nothing is loaded."), news->services);
  if (news->loaded_on == MIDLINE_NO_DATE)
    return g_strdup (_("Nothing is loaded yet."));
  day = midline_words_date_full (news->loaded_on);
  /* Translators: for example “Loaded from YouTube on 11 March 2026. No cookies, no account.” */
  return g_strdup_printf (_("Loaded from %s on %s. No cookies, no account."), news->services, day);
}

/**
 * midline_preview_words_dup_services:
 * @addresses: (element-type utf8): canonical addresses of videos
 *
 * Returns: (transfer full): the services that know them, in words; YouTube where there is none
 */
char *
midline_preview_words_dup_services (GPtrArray *addresses)
{
  gboolean has[MIDLINE_N_VIDEO_SERVICES] = { FALSE };

  for (guint i = 0; i < addresses->len; i++)
    {
      MidlineVideoService service;

      if (midline_video_address_normalise (g_ptr_array_index (addresses, i), NULL, &service, NULL,
                                           NULL))
        has[service] = TRUE;
    }
  if (has[MIDLINE_VIDEO_SERVICE_VIMEO] && has[MIDLINE_VIDEO_SERVICE_YOUTUBE])
    return g_strdup (_("YouTube and Vimeo"));
  return g_strdup (has[MIDLINE_VIDEO_SERVICE_VIMEO] ? "Vimeo" : "YouTube");
}
