/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-address.h"

#include <string.h>

#define PAGE "https://example.org/"
#define ID "mF_7CzkPYpU"
#define SHORT "https://youtu.be/" ID

/* Unknown sites: what is typed is what is kept. */
#define KEPT(address) { address, address, MIDLINE_VIDEO_SERVICE_NONE, NULL }
#define YOUTUBE(typed) { typed, SHORT, MIDLINE_VIDEO_SERVICE_YOUTUBE, ID }
#define YOUTUBE_FROM(typed, seconds) \
  { typed, SHORT "?t=" seconds, MIDLINE_VIDEO_SERVICE_YOUTUBE, ID }
#define VIMEO(typed, id) { typed, "https://vimeo.com/" id, MIDLINE_VIDEO_SERVICE_VIMEO, id }

static const struct {
  const char *typed;
  const char *canonical;
  MidlineVideoService service;
  const char *video_id;
} good[] = {
  /* every way in which YouTube writes a video */
  YOUTUBE (SHORT),
  YOUTUBE (SHORT "?si=WpXCkxf00fyQ1m8a"),
  YOUTUBE (SHORT "/"),
  YOUTUBE ("https://youtu.be//" ID),
  YOUTUBE ("https://www.youtu.be/" ID),
  YOUTUBE ("https://www.youtube.com/watch?v=" ID),
  YOUTUBE ("https://youtube.com/watch?v=" ID "&feature=youtu.be"),
  YOUTUBE ("https://www.youtube.com/watch/?v=" ID),
  YOUTUBE ("https://www.youtube.com/watch?app=desktop&v=" ID "&pp=ygUEa25lZQ%3D%3D"),
  YOUTUBE ("https://www.youtube.com/watch?v=" ID "&list=PL55713C70BA91BD6E&index=2"),
  YOUTUBE ("https://youtu.be/" ID "?list=PL55713C70BA91BD6E"),
  YOUTUBE ("https://www.youtube.com/watch/" ID),
  YOUTUBE ("https://www.youtube.com/?v=" ID),
  YOUTUBE ("https://www.youtube.com/shorts/" ID "?feature=share"),
  YOUTUBE ("https://www.youtube.com/embed/" ID "?rel=0"),
  YOUTUBE ("https://www.youtube.com/live/" ID "?si=abc"),
  YOUTUBE ("https://www.youtube.com/v/" ID),
  YOUTUBE ("https://www.youtube.com/e/" ID),
  YOUTUBE ("https://m.youtube.com/watch?v=" ID),
  YOUTUBE ("https://music.youtube.com/watch?v=" ID "&si=x"),
  YOUTUBE ("https://www.youtube-nocookie.com/embed/" ID),
  YOUTUBE ("https://youtube-nocookie.com/embed/" ID "?si=x&controls=0"),
  YOUTUBE ("https://www.youtube.com/watch?v=%6DF_7CzkPYpU"),
  YOUTUBE ("https://www.youtube.com/watch?v=" ID "&v=AAAAAAAAAAA"),
  YOUTUBE ("https://www.youtube.com/watch?v=" ID "#comments"),
  YOUTUBE ("https://www.youtube.com/watch?v=" ID "&utm_source=mail&fbclid=x&gclid=y"),
  YOUTUBE ("https://www.youtube.com/watch?v=" ID "&&"),
  /* scheme and host */
  YOUTUBE ("http://youtu.be/" ID),
  YOUTUBE ("http://www.youtube.com:80/watch?v=" ID),
  YOUTUBE ("https://www.youtube.com:443/watch?v=" ID),
  YOUTUBE ("youtu.be/" ID),
  YOUTUBE ("www.youtube.com/watch?v=" ID),
  YOUTUBE ("YouTube.com/watch?v=" ID),
  YOUTUBE ("m.youtube.com/watch?v=" ID),
  YOUTUBE ("HTTPS://YOUTU.BE/" ID),
  YOUTUBE ("HttpS://WWW.YouTube.COM/watch?v=" ID),
  YOUTUBE ("https://youtu.be./" ID),
  YOUTUBE ("https://www.youtube.com./watch?v=" ID),
  YOUTUBE ("  https://youtu.be/" ID "\n"),
  YOUTUBE ("\t\r\nyoutu.be/" ID " \t"),
  /* start times */
  YOUTUBE_FROM (SHORT "?t=42", "42"),
  YOUTUBE_FROM (SHORT "?si=abc&t=42", "42"),
  YOUTUBE_FROM (SHORT "?t=42&si=abc", "42"),
  YOUTUBE_FROM (SHORT "?t=42s", "42"),
  YOUTUBE_FROM (SHORT "?t=1m30s", "90"),
  YOUTUBE_FROM (SHORT "?t=2m", "120"),
  YOUTUBE_FROM (SHORT "?t=1h2m3s", "3723"),
  YOUTUBE_FROM (SHORT "?t=1h3s", "3603"),
  YOUTUBE_FROM (SHORT "#t=30", "30"),
  YOUTUBE_FROM ("https://www.youtube.com/watch?v=" ID "&t=7s", "7"),
  YOUTUBE_FROM ("https://www.youtube.com/embed/" ID "?start=5", "5"),
  YOUTUBE_FROM ("https://www.youtube.com/watch?time_continue=9&v=" ID, "9"),
  YOUTUBE_FROM ("http://m.youtube.com/watch?v=" ID "&t=86400", "86400"),
  YOUTUBE (SHORT "?t=0"),
  YOUTUBE (SHORT "?t="),
  YOUTUBE (SHORT "?t=soon"),
  YOUTUBE (SHORT "?t=-5"),
  YOUTUBE (SHORT "?t=86401"),
  YOUTUBE (SHORT "?t=99999999999999999999999"),
  YOUTUBE (SHORT "?t=3s2m"),
  YOUTUBE (SHORT "?t=1m30"),
  YOUTUBE (SHORT "?t=5%00"),
  YOUTUBE (SHORT "?T=5"),
  /* Vimeo */
  VIMEO ("https://vimeo.com/76979871", "76979871"),
  VIMEO ("http://vimeo.com/76979871", "76979871"),
  VIMEO ("vimeo.com/76979871", "76979871"),
  VIMEO ("https://www.vimeo.com/76979871/", "76979871"),
  VIMEO ("https://VIMEO.com./76979871?share=copy&fbclid=1", "76979871"),
  VIMEO ("https://vimeo.com/76979871/8272103f6e", "76979871/8272103f6e"),
  VIMEO ("https://vimeo.com/76979871/8272103f6e?share=copy", "76979871/8272103f6e"),
  VIMEO ("https://player.vimeo.com/video/76979871", "76979871"),
  VIMEO ("https://player.vimeo.com/video/76979871?h=8272103f6e&title=0", "76979871/8272103f6e"),
  VIMEO ("https://vimeo.com/channels/staffpicks/76979871", "76979871"),
  VIMEO ("https://vimeo.com/groups/knees/videos/76979871", "76979871"),
  VIMEO ("https://vimeo.com/album/2838732/video/76979871", "76979871"),
  VIMEO ("https://vimeo.com/showcase/2838732/video/76979871", "76979871"),
  VIMEO ("https://vimeo.com/76979871/comments", "76979871"),
  { "https://vimeo.com/76979871#t=90s", "https://vimeo.com/76979871#t=90s",
    MIDLINE_VIDEO_SERVICE_VIMEO, "76979871" },
  { "https://vimeo.com/76979871/8272103f6e#t=1m2s", "https://vimeo.com/76979871/8272103f6e#t=62s",
    MIDLINE_VIDEO_SERVICE_VIMEO, "76979871/8272103f6e" },
  /* pages of a service that are no video are kept like any other page */
  KEPT ("https://www.youtube.com/playlist?list=PL55713C70BA91BD6E"),
  KEPT ("https://www.youtube.com/@someone"),
  KEPT ("https://www.youtube.com/channel/UC_x5XG1OV2P6uZZ5FSM9Ttw/videos"),
  KEPT ("https://www.youtube.com/embed/videoseries?list=PL1"),
  KEPT ("https://www.youtube.com/embed/live_stream?channel=UC_x5XG1OV2P6uZZ5FSM9Ttw"),
  KEPT ("https://vimeo.com/someone"),
  KEPT ("https://vimeo.com/channels/staffpicks"),
  { "https://youtube.com/playlist?list=PL1&si=abc", "https://youtube.com/playlist?list=PL1",
    MIDLINE_VIDEO_SERVICE_NONE, NULL },
  { "http://youtube.com/playlist?list=PL1", "https://youtube.com/playlist?list=PL1",
    MIDLINE_VIDEO_SERVICE_NONE, NULL },
  /* any other https address, byte for byte */
  KEPT ("https://example.org/"),
  KEPT ("https://example.org"),
  KEPT ("https://example.org?"),
  KEPT ("https://Example.ORG./Clip/../A%20B/%zz?x=%2f&&y#Part-2"),
  KEPT ("https://example.org/clip?si=12&feature=4&pp=2&t=5"),
  KEPT ("https://example.org:8443/clip"),
  KEPT ("https://192.168.0.7/clip.webm"),
  KEPT ("https://[2001:db8::1]/clip"),
  KEPT ("https://[2001:db8::1]:8443/clip"),
  KEPT ("https://nas/knee.mp4"),
  KEPT ("https://my_clinic.example.org/a;b,c!$'()*+=:@~"),
  KEPT ("https://example.org/#v=" ID),
  KEPT ("https://example.org/?to=https://youtu.be/" ID),
  KEPT ("https://xn--bcher-kva.example/knie"),
  KEPT ("https://bücher.example/übung?ü=1"),
  KEPT ("https://例え.jp/膝"),
  KEPT ("https://youtube.com.evil.org/watch?v=" ID),
  KEPT ("https://notyoutube.com/watch?v=" ID "&si=12"),
  KEPT ("https://youtu.be.example.org/" ID),
  KEPT ("https://evil.org/youtu.be/" ID),
  KEPT ("https://youtub\xd0\xb5.com/watch?v=" ID), /* a Cyrillic letter */
  KEPT ("https://youtube.com:8443/watch?v=" ID),
  KEPT ("https://vimeo.com:80/76979871"),
  { "HTTPS://Example.org/A", "https://Example.org/A", MIDLINE_VIDEO_SERVICE_NONE, NULL },
  { " https://example.org/a ", "https://example.org/a", MIDLINE_VIDEO_SERVICE_NONE, NULL },
  { "https://example.org/a?utm_source=x&b=%26utm_source%3Dy&fbclid=1#c",
    "https://example.org/a?b=%26utm_source%3Dy#c", MIDLINE_VIDEO_SERVICE_NONE, NULL },
  { "https://example.org/a?gclid=1", "https://example.org/a", MIDLINE_VIDEO_SERVICE_NONE, NULL },
  { "https://example.org/a?UTM_Medium=1&msclkid=2&igshid=3&x", "https://example.org/a?x",
    MIDLINE_VIDEO_SERVICE_NONE, NULL },
};

static const struct {
  const char *typed;
  MidlineAddressError code;
} bad[] = {
  { NULL, MIDLINE_ADDRESS_ERROR_EMPTY },
  { "", MIDLINE_ADDRESS_ERROR_EMPTY },
  { " \t\n", MIDLINE_ADDRESS_ERROR_EMPTY },
  /* ids */
  { "https://youtu.be/", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://youtu.be", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://youtu.be/mF_7CzkPYp", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://youtu.be/mF_7CzkPYpUU", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://youtu.be/mF_7CzkPYp!", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://youtu.be/mF_7CzkPYp%00", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://youtu.be/mF.7CzkPYpU", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://youtu.be/\xc3\xbcmF_7CzkPY", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://youtu.be/" ID "/more", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://youtu.be/?v=" ID, MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "youtu.be", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://www.youtube.com/", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://www.youtube.com/watch", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://www.youtube.com/watch?v=", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://www.youtube.com/watch?V=" ID, MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://www.youtube.com/watch?list=PL55713C70BA91BD6E", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://www.youtube.com/watch?v=mF_7CzkPYp", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://www.youtube.com/watch?v=mF_7CzkPYpUU", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://www.youtube.com/watch?v=mF_7CzkPYp%26", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://www.youtube.com/watch?v=%ff%ff%ff", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://www.youtube.com/shorts/", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://www.youtube-nocookie.com/embed/abc", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://vimeo.com/", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://vimeo.com/0", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://vimeo.com/76979871a", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://vimeo.com/9999999999999999999999999", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://player.vimeo.com/video/", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  { "https://player.vimeo.com/video/abc", MIDLINE_ADDRESS_ERROR_NO_VIDEO },
  /* schemes */
  { "http://example.org/clip", MIDLINE_ADDRESS_ERROR_NOT_HTTPS },
  { "HTTP://example.org/clip", MIDLINE_ADDRESS_ERROR_NOT_HTTPS },
  { "http://youtube.com.evil.org/watch?v=" ID, MIDLINE_ADDRESS_ERROR_NOT_HTTPS },
  { "http://youtube.com:8080/watch?v=" ID, MIDLINE_ADDRESS_ERROR_NOT_HTTPS },
  { "http://youtube.com:443/watch?v=" ID, MIDLINE_ADDRESS_ERROR_NOT_HTTPS },
  { "javascript:alert(1)", MIDLINE_ADDRESS_ERROR_SCHEME },
  { "JavaScript://youtu.be/" ID, MIDLINE_ADDRESS_ERROR_SCHEME },
  { "file:///home/me/clip.webm", MIDLINE_ADDRESS_ERROR_SCHEME },
  { "data:text/html,x", MIDLINE_ADDRESS_ERROR_SCHEME },
  { "ftp://example.org/clip", MIDLINE_ADDRESS_ERROR_SCHEME },
  { "mailto:me@example.org", MIDLINE_ADDRESS_ERROR_SCHEME },
  { "vnd.youtube:" ID, MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "view-source:https://youtu.be/" ID, MIDLINE_ADDRESS_ERROR_SCHEME },
  /* not whole */
  { "knee", MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "example.org/clip", MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { ID, MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "//youtu.be/" ID, MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "/watch?v=" ID, MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "https:", MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "https:youtu.be/" ID, MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "https:/youtu.be/" ID, MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "https://", MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "https:///" ID, MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "https://?v=" ID, MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "https://.", MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "https://youtu..be/" ID, MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "https://youtu.be../" ID, MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "https://-youtu.be/" ID, MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "https://you+tu.be/" ID, MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "https://youtu%2ebe/" ID, MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "https://youtu.be%2f.evil.org/", MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "https://https://youtu.be/" ID, MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "https://youtu.be:/" ID, MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "https://youtu.be:0/" ID, MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "https://youtu.be:65536/" ID, MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "https://youtu.be:443x/" ID, MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "https://youtu.be:+443/" ID, MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "https://[2001:db8::1/clip", MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "https://[youtu.be]/" ID, MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "https://[2001:db8::1]evil/clip", MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  { "https://2001:db8::1/clip", MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS },
  /* names and passwords */
  { "https://me@youtube.com/watch?v=" ID, MIDLINE_ADDRESS_ERROR_USER_INFO },
  { "https://me:secret@example.org/", MIDLINE_ADDRESS_ERROR_USER_INFO },
  { "https://youtube.com@evil.org/watch?v=" ID, MIDLINE_ADDRESS_ERROR_USER_INFO },
  { "https://youtu.be:443@evil.org/" ID, MIDLINE_ADDRESS_ERROR_USER_INFO },
  { "https://@youtu.be/" ID, MIDLINE_ADDRESS_ERROR_USER_INFO },
  { "http://me@youtu.be/" ID, MIDLINE_ADDRESS_ERROR_USER_INFO },
  /* signs */
  { "my knee video", MIDLINE_ADDRESS_ERROR_CHARACTERS },
  { "Look: https://youtu.be/" ID, MIDLINE_ADDRESS_ERROR_CHARACTERS },
  { "https://youtu .be/" ID, MIDLINE_ADDRESS_ERROR_CHARACTERS },
  { "https://youtu.be/" ID "\nhttps://evil.org", MIDLINE_ADDRESS_ERROR_CHARACTERS },
  { "https://youtu.be/\t" ID, MIDLINE_ADDRESS_ERROR_CHARACTERS },
  { "java\nscript:alert(1)", MIDLINE_ADDRESS_ERROR_CHARACTERS },
  { "https://youtu.be/" ID "\x01", MIDLINE_ADDRESS_ERROR_CHARACTERS },
  { "https://youtu.be/" ID "\x7f", MIDLINE_ADDRESS_ERROR_CHARACTERS },
  { "https://youtu.be\\@evil.org/" ID, MIDLINE_ADDRESS_ERROR_CHARACTERS },
  { "<https://youtu.be/" ID ">", MIDLINE_ADDRESS_ERROR_CHARACTERS },
  { "“https://example.org\"", MIDLINE_ADDRESS_ERROR_CHARACTERS },
  { "https://example.org/\xe2\x80\xae", MIDLINE_ADDRESS_ERROR_CHARACTERS },  /* turns text round */
  { "https://exam\xe2\x80\x8bple.org/", MIDLINE_ADDRESS_ERROR_CHARACTERS },  /* takes no room */
  { "https://example.org/a\xc2\xa0", MIDLINE_ADDRESS_ERROR_CHARACTERS },     /* a fixed space */
  { "https://example.org/\xe2\x80\xa8x", MIDLINE_ADDRESS_ERROR_CHARACTERS }, /* breaks the line */
  { "https://example.org/\xff", MIDLINE_ADDRESS_ERROR_CHARACTERS },
  { "https://example.org/\xc3", MIDLINE_ADDRESS_ERROR_CHARACTERS },
};

/* On one line, whatever it holds. */
static void
say (const char *typed)
{
  g_autofree char *escaped = g_strescape (typed != NULL ? typed : "(none)", NULL);

  g_test_message ("%s", escaped);
}

static void
test_good (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autofree char *canonical = NULL;
      g_autofree char *again = NULL;
      g_autofree char *video_id = NULL;
      g_autoptr (GError) error = NULL;
      MidlineVideoService service = MIDLINE_N_VIDEO_SERVICES;

      say (good[i].typed);
      midline_video_address_normalise (good[i].typed, &canonical, &service, &video_id, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (canonical, ==, good[i].canonical);
      g_assert_cmpint (service, ==, good[i].service);
      g_assert_cmpstr (video_id, ==, good[i].video_id);
      g_assert_true (midline_video_address_normalise (canonical, &again, NULL, NULL, NULL));
      g_assert_cmpstr (again, ==, canonical);
    }
}

/* The outs stay as they were, and the words are there for every reason. */
static void
test_bad (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      char *canonical = (char *) "before";
      char *video_id = (char *) "before";
      g_autoptr (GError) error = NULL;
      MidlineVideoService service = MIDLINE_N_VIDEO_SERVICES;

      say (bad[i].typed);
      g_assert_false (midline_video_address_normalise (bad[i].typed, &canonical, &service,
                                                       &video_id, &error));
      g_assert_error (error, MIDLINE_ADDRESS_ERROR, (int) bad[i].code);
      g_assert_cmpstr (error->message, !=, "");
      g_assert_cmpstr (canonical, ==, "before");
      g_assert_cmpstr (video_id, ==, "before");
      g_assert_cmpint (service, ==, MIDLINE_N_VIDEO_SERVICES);
    }
}

static char *
dup_long (const char *start,
          gsize       length)
{
  g_autoptr (GString) text = g_string_new (start);

  while (text->len < length)
    g_string_append_c (text, 'a');
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_length (void)
{
  static const gsize too_long[] = { MIDLINE_MOST_ADDRESS_BYTES + 1, 10 * 1024, 10 * 1024 * 1024 };
  g_autofree char *longest = dup_long (PAGE, MIDLINE_MOST_ADDRESS_BYTES);
  g_autofree char *canonical = NULL;
  g_autofree char *label = g_strnfill (254, 'a');
  g_autofree char *host = g_strconcat ("https://", label, "/", NULL);
  g_autofree char *bare = dup_long ("youtube.com/@", MIDLINE_MOST_ADDRESS_BYTES);
  g_autoptr (GError) host_error = NULL;
  g_autoptr (GError) bare_error = NULL;

  g_assert_true (midline_video_address_normalise (longest, &canonical, NULL, NULL, NULL));
  g_assert_cmpstr (canonical, ==, longest);
  for (guint i = 0; i < G_N_ELEMENTS (too_long); i++)
    {
      g_autofree char *address = dup_long (PAGE, too_long[i]);
      g_autoptr (GError) error = NULL;

      g_assert_false (midline_video_address_normalise (address, NULL, NULL, NULL, &error));
      g_assert_error (error, MIDLINE_ADDRESS_ERROR, MIDLINE_ADDRESS_ERROR_TOO_LONG);
    }
  g_assert_false (midline_video_address_normalise (host, NULL, NULL, NULL, &host_error));
  g_assert_false (midline_video_address_normalise (bare, NULL, NULL, NULL, &bare_error));
  g_assert_error (bare_error, MIDLINE_ADDRESS_ERROR, MIDLINE_ADDRESS_ERROR_TOO_LONG);
  g_assert_error (host_error, MIDLINE_ADDRESS_ERROR, MIDLINE_ADDRESS_ERROR_NOT_AN_ADDRESS);
}

/* Texts out of the pieces that matter: what is taken is https, has no space and no name before its
 * host, and is its own canonical address. */
static void
test_random (void)
{
  static const char * const pieces[] = {
    "https://", "http://", "youtu.be", "www.youtube.com", "vimeo.com", "evil.org", "/", "?", "#",
    "&", "=", ":", "@", "%", "%2f", "\\", " ", ".", "[", "]", "::1", "v=", "t=", "si=x", "watch",
    "embed", "shorts", "mF_7CzkPYpU", "76979871", "8272103f6e", "443", "80", "1m2s", "ü", "\xff",
    "javascript:", "utm_a=1", "player.", "video", "h=",
  };

  for (int i = 0; i < 20000; i++)
    {
      g_autoptr (GString) text = g_string_new (g_test_rand_int () % 4 == 0 ? NULL : "https://");
      g_autofree char *canonical = NULL;
      g_autofree char *again = NULL;

      for (int n = g_test_rand_int_range (0, 12); n > 0; n--)
        g_string_append (text, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
      if (!midline_video_address_normalise (text->str, &canonical, NULL, NULL, NULL))
        continue;
      say (text->str);
      g_assert_true (g_str_has_prefix (canonical, "https://"));
      g_assert_null (strpbrk (canonical, " \\\n\t"));
      g_assert_null (memchr (canonical + 8, '@', strcspn (canonical + 8, "/?#")));
      g_assert_true (midline_video_address_normalise (canonical, &again, NULL, NULL, NULL));
      g_assert_cmpstr (again, ==, canonical);
    }
}

static const struct {
  const char *address;
  const char *key;
} keys[] = {
  { SHORT, SHORT },
  { SHORT "?t=42", SHORT },
  { SHORT "?si=WpXCkxf00fyQ1m8a", SHORT },
  { "https://vimeo.com/76979871/8272103f6e#t=62s", "https://vimeo.com/76979871/8272103f6e" },
  { "https://example.org/a?t=5#b", "https://example.org/a?t=5#b" },
  { "not an address", "not an address" },
};

static void
test_keys (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autofree char *key = midline_video_address_dup_key (keys[i].address);

      g_assert_cmpstr (key, ==, keys[i].key);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/address-canonical/good", test_good);
  g_test_add_func ("/address-canonical/bad", test_bad);
  g_test_add_func ("/address-canonical/length", test_length);
  g_test_add_func ("/address-canonical/random", test_random);
  g_test_add_func ("/address-canonical/keys", test_keys);

  return g_test_run ();
}
