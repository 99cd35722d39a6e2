/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-address-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Reading what was typed or pasted. What the services put into their addresses is in
 * midline-address-services.c, what only tells who shared one in midline-address-tracking.c. */

#define HTTPS "https://"

/* The longest name that the domain name system knows (RFC 1035, 2.3.4). */
#define MOST_HOST_CHARS 253

G_DEFINE_QUARK (midline-address-error-quark, midline_address_error)

static const char * const messages[] = {
  [MIDLINE_ADDRESS_ERROR_EMPTY] = N_("Type or paste the address of a video."),
  [MIDLINE_ADDRESS_ERROR_TOO_LONG] = N_("This address is too long."),
  [MIDLINE_ADDRESS_ERROR_CHARACTERS] =
      N_("There is a space or another sign in it that no address has."),
  [MIDLINE_ADDRESS_ERROR_NOT_HTTPS] =
      N_("This address begins with http://. Only those with https:// are safe to keep."),
  [MIDLINE_ADDRESS_ERROR_SCHEME] =
      N_("This is not the address of a web page. Such an address begins with https://."),
  [MIDLINE_ADDRESS_ERROR_USER_INFO] =
      N_("There is a name or password in this address. Copy the address without it."),
  [MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS] =
      N_("This is not a whole address. It begins with https:// and the name of a site."),
  [MIDLINE_ADDRESS_ERROR_NO_VIDEO] =
      N_("No video is named in this address, or a part is missing. Copy all of it again."),
};

/* Always FALSE. */
static gboolean
refuse (GError              **error,
        MidlineAddressError   code)
{
  g_set_error_literal (error, MIDLINE_ADDRESS_ERROR, (int) code, _(messages[code]));
  return FALSE;
}

/* Spaces and what is not seen: line breaks, controls, signs that turn the direction of text or take
 * no room. A backslash is a slash to browsers and hides the true host. */
static gboolean
is_forbidden (gunichar sign)
{
  GUnicodeType type = g_unichar_type (sign);

  return g_unichar_isspace (sign) || g_unichar_iszerowidth (sign)
         || type == G_UNICODE_CONTROL || type == G_UNICODE_FORMAT || type == G_UNICODE_UNASSIGNED
         || type == G_UNICODE_PRIVATE_USE || type == G_UNICODE_LINE_SEPARATOR
         || type == G_UNICODE_PARAGRAPH_SEPARATOR || type == G_UNICODE_SPACE_SEPARATOR
         || (sign < 0x80 && strchr ("\\\"<>^`{|}", (int) sign) != NULL);
}

static gboolean
check_characters (const char  *text,
                  GError     **error)
{
  if (!g_utf8_validate (text, -1, NULL))
    return refuse (error, MIDLINE_ADDRESS_ERROR_CHARACTERS);
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (is_forbidden (g_utf8_get_char (p)))
      return refuse (error, MIDLINE_ADDRESS_ERROR_CHARACTERS);
  return TRUE;
}

/* Letters and a colon in front, as in “javascript:” or “https:”; a dot makes it a host. */
static gboolean
has_scheme (const char *text)
{
  gsize length = strcspn (text, ":/?#.");

  return length > 0 && text[length] == ':' && g_ascii_isalpha (*text);
}

/* (transfer full) (nullable) The text with its scheme in small letters; a known service may come
 * without one. */
static char *
dup_with_scheme (const char  *text,
                 gboolean    *is_secure,
                 GError     **error)
{
  gsize host_length = strcspn (text, ":/?#");
  g_autofree char *host = g_strndup (text, host_length);

  *is_secure = TRUE;
  if (g_ascii_strncasecmp (text, HTTPS, strlen (HTTPS)) == 0)
    return g_strconcat (HTTPS, text + strlen (HTTPS), NULL);
  if (g_ascii_strncasecmp (text, "http://", strlen ("http://")) == 0)
    {
      *is_secure = FALSE;
      return g_strconcat (HTTPS, text + strlen ("http://"), NULL);
    }
  if (midline_address_find_service (host) != MIDLINE_VIDEO_SERVICE_NONE)
    return g_strconcat (HTTPS, text, NULL);
  if (!has_scheme (text) || g_ascii_strncasecmp (text, "http:", 5) == 0
      || g_ascii_strncasecmp (text, "https:", 6) == 0)
    refuse (error, MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS);
  else
    refuse (error, MIDLINE_ADDRESS_ERROR_SCHEME);
  return NULL;
}

/* One part of a host between dots. Letters of any script may stand in it. */
static gboolean
is_label (const char *label)
{
  gsize length = strlen (label);

  if (length == 0 || label[0] == '-' || label[length - 1] == '-')
    return FALSE;
  for (const char *p = label; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar sign = g_utf8_get_char (p);

      if (!g_unichar_isalnum (sign) && !g_unichar_ismark (sign) && sign != '-' && sign != '_')
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_host (const char *host)
{
  g_auto (GStrv) labels = NULL;
  guint n_labels;

  if (strchr (host, ':') != NULL)
    return g_hostname_is_ip_address (host);
  if (strlen (host) > MOST_HOST_CHARS)
    return FALSE;
  labels = g_strsplit (host, ".", -1);
  n_labels = g_strv_length (labels);
  if (n_labels > 1 && *labels[n_labels - 1] == '\0')
    n_labels--;
  for (guint i = 0; i < n_labels; i++)
    if (!is_label (labels[i]))
      return FALSE;
  return n_labels > 0;
}

/* Whether digits follow the colon that ends a host, or there is none. */
static gboolean
has_sound_port (const char *authority)
{
  const char *bracket = strrchr (authority, ']');
  const char *colon = strrchr (bracket != NULL ? bracket : authority, ':');
  guint64 port;

  return colon == NULL || g_ascii_string_to_unsigned (colon + 1, 10, 1, G_MAXUINT16, &port, NULL);
}

/* Fills @parts from an address that begins with “https://”. */
static gboolean
split (const char           *address,
       MidlineAddressParts  *parts,
       GError              **error)
{
  const char *start = address + strlen (HTTPS);
  g_autofree char *authority = g_strndup (start, strcspn (start, "/?#"));

  if (strchr (authority, '@') != NULL)
    return refuse (error, MIDLINE_ADDRESS_ERROR_USER_INFO);
  if (strchr (authority, '%') != NULL || !has_sound_port (authority)
      || !g_uri_split (address, G_URI_FLAGS_ENCODED | G_URI_FLAGS_PARSE_RELAXED, NULL, NULL, NULL,
                       &parts->port, &parts->path, &parts->query, &parts->fragment, NULL))
    return refuse (error, MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS);

  if (*authority == '[')
    parts->host = g_strndup (authority + 1, strcspn (authority + 1, "]"));
  else
    parts->host = g_strndup (authority, strcspn (authority, ":"));
  if (!is_host (parts->host))
    return refuse (error, MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS);
  return TRUE;
}

void
midline_address_parts_clear (MidlineAddressParts *parts)
{
  g_free (parts->host);
  g_free (parts->path);
  g_free (parts->query);
  g_free (parts->fragment);
}

/* Fills the outs for @address, which begins with “https://” and holds no forbidden sign. */
static gboolean
read_parts (const char                 *address,
            const MidlineAddressParts  *parts,
            gboolean                    is_secure,
            MidlineAddressVideo        *video,
            GError                    **error)
{
  int usual_port = is_secure ? 443 : 80;

  video->service = midline_address_find_service (parts->host);
  if (parts->port != -1 && parts->port != usual_port)
    video->service = MIDLINE_VIDEO_SERVICE_NONE;
  if (!is_secure && video->service == MIDLINE_VIDEO_SERVICE_NONE)
    return refuse (error, MIDLINE_ADDRESS_ERROR_NOT_HTTPS);
  if (video->service == MIDLINE_VIDEO_SERVICE_NONE)
    return TRUE;

  switch (midline_address_read_video (parts, video))
    {
    case MIDLINE_ADDRESS_VIDEO:
      return TRUE;
    case MIDLINE_ADDRESS_PAGE:
      /* A list or a channel is kept like any other page. */
      video->service = MIDLINE_VIDEO_SERVICE_NONE;
      return is_secure || parts->port == -1 || refuse (error, MIDLINE_ADDRESS_ERROR_NOT_HTTPS);
    case MIDLINE_ADDRESS_INCOMPLETE:
    default:
      return refuse (error, MIDLINE_ADDRESS_ERROR_NO_VIDEO);
    }
}

static gboolean
read_address (const char           *text,
              MidlineAddressVideo  *video,
              GError              **error)
{
  g_auto (MidlineAddressParts) parts = { .port = -1 };
  g_autofree char *address = NULL;
  gboolean is_secure;

  address = dup_with_scheme (text, &is_secure, error);
  if (address == NULL || !split (address, &parts, error)
      || !read_parts (address, &parts, is_secure, video, error))
    return FALSE;
  if (video->canonical == NULL)
    video->canonical = midline_video_address_strip_tracking (address);
  /* A scheme that was put in front makes it longer. */
  return strlen (video->canonical) <= MIDLINE_MOST_ADDRESS_BYTES
         || refuse (error, MIDLINE_ADDRESS_ERROR_TOO_LONG);
}

/**
 * midline_video_address_normalise:
 * @typed: (nullable): an address as it was typed or pasted; white space around it does not count
 * @canonical: (out) (optional) (transfer full): the address to keep
 * @service: (out) (optional): the service, when @canonical names one video of it
 * @video_id: (out) (optional) (transfer full) (nullable): how the service names the video: eleven
 *   characters on YouTube; on Vimeo digits, with “/” and the key of an unlisted video behind them;
 *   %NULL without a service
 * @error: return location for a #MidlineAddressError; its message is for the person
 *
 * Reads the address of a video. Of a known service only what identifies the video and a start time
 * stay: `https://youtu.be/ID?t=SECONDS`, `https://vimeo.com/ID/KEY#t=SECONDSs`; such an address may
 * come without a scheme or with http. Of any other https address only well-known tracking codes are
 * left out, the rest stays byte for byte. A canonical address is its own canonical address. The
 * outs are untouched on error.
 *
 * Returns: whether @typed is an address that can be kept
 */
gboolean
midline_video_address_normalise (const char           *typed,
                                 char                **canonical,
                                 MidlineVideoService  *service,
                                 char                **video_id,
                                 GError              **error)
{
  g_auto (MidlineAddressVideo) video = { 0 };
  g_autofree char *text = NULL;

  /* Nothing that is far too long is looked at letter by letter. */
  if (typed != NULL && strlen (typed) > 4 * MIDLINE_MOST_ADDRESS_BYTES)
    return refuse (error, MIDLINE_ADDRESS_ERROR_TOO_LONG);
  text = g_strstrip (g_strdup (typed != NULL ? typed : ""));
  if (*text == '\0')
    return refuse (error, MIDLINE_ADDRESS_ERROR_EMPTY);
  if (strlen (text) > MIDLINE_MOST_ADDRESS_BYTES)
    return refuse (error, MIDLINE_ADDRESS_ERROR_TOO_LONG);
  if (!check_characters (text, error) || !read_address (text, &video, error))
    return FALSE;

  if (canonical != NULL)
    *canonical = g_steal_pointer (&video.canonical);
  if (service != NULL)
    *service = video.service;
  if (video_id != NULL)
    *video_id = g_steal_pointer (&video.id);
  return TRUE;
}

/**
 * midline_video_address_dup_key:
 * @address: an address
 *
 * What is known of a video holds for it from every start time.
 *
 * Returns: (transfer full): the canonical address without a start time; @address itself when it is
 *   none
 */
char *
midline_video_address_dup_key (const char *address)
{
  g_autofree char *canonical = NULL;
  MidlineVideoService service;

  g_return_val_if_fail (address != NULL, NULL);

  if (!midline_video_address_normalise (address, &canonical, &service, NULL, NULL))
    return g_strdup (address);
  if (service != MIDLINE_VIDEO_SERVICE_NONE)
    canonical[strcspn (canonical, "?#")] = '\0';
  return g_steal_pointer (&canonical);
}
