/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-address.h"

#include <string.h>

static gboolean
is_youtube_host (const char *host)
{
  static const char * const domains[] = { "youtu.be", "youtube.com", "youtube-nocookie.com" };
  g_autofree char *lower = g_ascii_strdown (host, -1);

  for (guint i = 0; i < G_N_ELEMENTS (domains); i++)
    {
      g_autofree char *below = g_strconcat (".", domains[i], NULL);

      if (g_str_equal (lower, domains[i]) || g_str_has_suffix (lower, below))
        return TRUE;
    }
  return FALSE;
}

/* @field is one “name=value” of a query. Elsewhere than on YouTube, “si”, “feature” and “pp” may
 * be part of what is asked for. */
static gboolean
is_tracking_field (const char *field,
                   gboolean    on_youtube)
{
  static const char * const everywhere[] = { "fbclid", "gclid" };
  static const char * const youtube[] = { "si", "feature", "pp" };
  g_autofree char *name = g_ascii_strdown (field, (gssize) strcspn (field, "="));

  if (g_str_has_prefix (name, "utm_"))
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (everywhere); i++)
    if (g_str_equal (name, everywhere[i]))
      return TRUE;
  for (guint i = 0; on_youtube && i < G_N_ELEMENTS (youtube); i++)
    if (g_str_equal (name, youtube[i]))
      return TRUE;
  return FALSE;
}

static char *
filter_query (const char *query,
              gboolean    on_youtube)
{
  g_auto (GStrv) fields = g_strsplit (query, "&", -1);
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();

  for (guint i = 0; fields[i] != NULL; i++)
    if (!is_tracking_field (fields[i], on_youtube))
      g_ptr_array_add (kept, fields[i]);
  g_ptr_array_add (kept, NULL);
  return g_strjoinv ("&", (char **) kept->pdata);
}

/**
 * midline_video_address_strip_tracking:
 * @address: an address as it was shared or typed
 *
 * Leaves out of the query of a web address what only tells who shared it: `utm_…`, `fbclid` and
 * `gclid` anywhere, `si`, `feature` and `pp` on YouTube. What names the video, the list or the
 * time (`v`, `list`, `t`) and everything else stays, letter by letter and in its order. Text that
 * is not a web address comes back as it is.
 *
 * Returns: (transfer full): the address to open
 */
char *
midline_video_address_strip_tracking (const char *address)
{
  g_autofree char *scheme = NULL;
  g_autofree char *host = NULL;
  g_autofree char *query = NULL;
  g_autofree char *kept = NULL;
  g_autoptr (GString) result = NULL;
  const char *question_mark, *rest;

  g_return_val_if_fail (address != NULL, NULL);

  if (!g_uri_split_network (address, G_URI_FLAGS_NONE, &scheme, &host, NULL, NULL)
      || host == NULL || (!g_str_equal (scheme, "https") && !g_str_equal (scheme, "http")))
    return g_strdup (address);
  question_mark = address + strcspn (address, "?#");
  if (*question_mark != '?')
    return g_strdup (address);

  rest = question_mark + strcspn (question_mark, "#");
  query = g_strndup (question_mark + 1, (gsize) (rest - question_mark - 1));
  kept = filter_query (query, is_youtube_host (host));
  result = g_string_new_len (address, question_mark - address);
  if (*kept != '\0')
    g_string_append_printf (result, "?%s", kept);
  g_string_append (result, rest);
  return g_string_free (g_steal_pointer (&result), FALSE);
}
