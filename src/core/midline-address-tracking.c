/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-address-private.h"

#include <string.h>

/* Tracking codes: what a link carries only to tell who shared it, and where it was found. */

static const char * const everywhere[] = {
  "_hsenc", "_hsmi", "dclid", "fbclid", "gbraid", "gclid", "gclsrc", "igsh", "igshid", "mc_cid",
  "mc_eid", "mkt_tok", "msclkid", "oly_anon_id", "oly_enc_id", "srsltid", "ttclid", "twclid",
  "vero_id", "wbraid", "yclid",
};

/* Elsewhere these may be part of what is asked for. */
static const char * const on_youtube[] = { "si", "feature", "pp" };

static gboolean
is_in (const char * const  names[],
       guint               n_names,
       const char         *name)
{
  for (guint i = 0; i < n_names; i++)
    if (g_str_equal (names[i], name))
      return TRUE;
  return FALSE;
}

/* @field is one “name=value” of a query. */
static gboolean
is_tracking_field (const char          *field,
                   MidlineVideoService  service)
{
  g_autofree char *name = g_ascii_strdown (field, (gssize) strcspn (field, "="));

  return g_str_has_prefix (name, "utm_") || is_in (everywhere, G_N_ELEMENTS (everywhere), name)
         || (service == MIDLINE_VIDEO_SERVICE_YOUTUBE
             && is_in (on_youtube, G_N_ELEMENTS (on_youtube), name));
}

/* (transfer full) (nullable) The query without its tracking codes; NULL when it has none. */
static char *
filter_query (const char          *query,
              MidlineVideoService  service)
{
  g_auto (GStrv) fields = g_strsplit (query, "&", -1);
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();

  for (guint i = 0; fields[i] != NULL; i++)
    if (!is_tracking_field (fields[i], service))
      g_ptr_array_add (kept, fields[i]);
  if (kept->len == g_strv_length (fields))
    return NULL;
  g_ptr_array_add (kept, NULL);
  return g_strjoinv ("&", (char **) kept->pdata);
}

/**
 * midline_video_address_strip_tracking:
 * @address: an address as it was shared or typed
 *
 * Leaves out of the query of a web address what only tells who shared it: `utm_…`, `fbclid` and
 * others of their kind anywhere, `si`, `feature` and `pp` on YouTube. What names the video, the
 * list or the time (`v`, `list`, `t`) and everything else stays, letter by letter and in its order.
 * Text that is not a web address comes back as it is.
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

  if (!g_uri_split_network (address, G_URI_FLAGS_PARSE_RELAXED, &scheme, &host, NULL, NULL)
      || host == NULL || (!g_str_equal (scheme, "https") && !g_str_equal (scheme, "http")))
    return g_strdup (address);
  question_mark = address + strcspn (address, "?#");
  if (*question_mark != '?')
    return g_strdup (address);

  rest = question_mark + strcspn (question_mark, "#");
  query = g_strndup (question_mark + 1, (gsize) (rest - question_mark - 1));
  kept = filter_query (query, midline_address_find_service (host));
  if (kept == NULL)
    return g_strdup (address);
  result = g_string_new_len (address, question_mark - address);
  if (*kept != '\0')
    g_string_append_printf (result, "?%s", kept);
  g_string_append (result, rest);
  return g_string_free (g_steal_pointer (&result), FALSE);
}
