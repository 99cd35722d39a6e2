/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-net-error.h"

#include <glib/gi18n-lib.h>

G_DEFINE_QUARK (midline-net-error-quark, midline_net_error)

/* One plain sentence for each code; the technical detail follows it. */
static const char *
get_sentence (MidlineNetError code)
{
  switch (code)
    {
    case MIDLINE_NET_ERROR_OFFLINE:
      return _("The video service cannot be reached");
    case MIDLINE_NET_ERROR_TIME_OUT:
      return _("The video service took too long");
    case MIDLINE_NET_ERROR_REFUSED:
      return _("The video service did not want to answer");
    case MIDLINE_NET_ERROR_BUSY:
      return _("The video service cannot answer at this time");
    case MIDLINE_NET_ERROR_NOT_FOUND:
      return _("The video service does not have it");
    case MIDLINE_NET_ERROR_TOO_LARGE:
      return _("The video service sent too much");
    case MIDLINE_NET_ERROR_BLOCKED:
      return _("Midline does not go to this address by itself");
    case MIDLINE_NET_ERROR_INSECURE:
      return _("The connection to the video service is not safe");
    case MIDLINE_NET_ERROR_MALFORMED:
    default:
      return _("The video service sent something that makes no sense");
    }
}

/**
 * midline_net_set_error:
 * @error: (nullable): where to put the error
 * @code: what went wrong
 * @detail: the technical detail, untranslated; bytes that are no text are replaced
 *
 * Sets an error that begins with the plain sentence of its code.
 */
void
midline_net_set_error (GError          **error,
                       MidlineNetError   code,
                       const char       *detail)
{
  g_autofree char *shown = g_utf8_make_valid (detail, -1);

  /* Translators: a sentence, then the technical detail: “The video service took too long
   * (Connection timed out)”. */
  g_set_error (error, MIDLINE_NET_ERROR, (int) code, _("%s (%s)"), get_sentence (code), shown);
}
