/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "midline-downloader.h"
#include "midline-oembed.h"

static MidlineOembed *
parse (const char  *text,
       gsize        length,
       GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);

  return midline_oembed_parse (bytes, error);
}

/* As YouTube and Vimeo answer. */
static void
test_services (void)
{
  static const char youtube[] =
    "{\"title\":\"Clamshell\",\"author_name\":\"A Clinic\","
    "\"author_url\":\"https://www.youtube.com/@a\",\"type\":\"video\",\"height\":113,"
    "\"width\":200,\"version\":\"1.0\",\"provider_name\":\"YouTube\","
    "\"thumbnail_height\":360,\"thumbnail_width\":480,"
    "\"thumbnail_url\":\"https://i.ytimg.com/vi/abc/hqdefault.jpg\","
    "\"html\":\"\\u003ciframe src=\\u0022x\\u0022\\u003e\\u003c/iframe\\u003e\"}";
  static const char vimeo[] =
    "{\"type\":\"video\",\"version\":\"1.0\",\"title\":\"Step \\u2013 down\","
    "\"author_name\":\"J. Doe\",\"is_plus\":\"0\",\"account_type\":null,\"duration\":62,"
    "\"thumbnail_url\":\"https:\\/\\/i.vimeocdn.com\\/video\\/1-d_295x166?region=us\"}";
  g_autoptr (GError) error = NULL;
  g_autoptr (MidlineOembed) first = parse (youtube, strlen (youtube), &error);
  g_autoptr (MidlineOembed) second = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (first->title, ==, "Clamshell");
  g_assert_cmpstr (first->author, ==, "A Clinic");
  g_assert_cmpstr (first->picture_address, ==, "https://i.ytimg.com/vi/abc/hqdefault.jpg");

  second = parse (vimeo, strlen (vimeo), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (second->title, ==, "Step – down");
  g_assert_cmpstr (second->author, ==, "J. Doe");
  g_assert_cmpstr (second->picture_address, ==,
                   "https://i.vimeocdn.com/video/1-d_295x166?region=us");
}

static const struct {
  const char *json; /* of the title */
  const char *title;
} titles[] = {
  { "Plain", "Plain" },
  { "<b>Bold</b> &amp; <a href='x'>", "<b>Bold</b> &amp; <a href='x'>" },
  { "  two\\tspaces \\r\\n and \\u2028 more\\u00a0", "two spaces and more" },
  { "a\\u0000b", "a" },
  { "bell\\u0007, escape\\u001b[31m, delete\\u007f, next\\u0085",
    "bell, escape[31m, delete, next" },
  { "\\u202eevil\\u202c \\u2066x\\u2069 \\u200fy\\u200e \\u061c", "evil x y" },
  { "\\ufeffmark\\u00ad soft\\u200bzero", "mark softzero" },
  { "\\ue000private\\uf8ff", "private" },
  { "\\ud83d\\udc69\\u200d\\ud83d\\udcbb", "👩\u200d💻" },
  { "می\\u200cخواهم", "می\u200cخواهم" },
  { "קצר", "קצר" },
  { "z\\u0300\\u0301\\u0302\\u0303\\u0304\\u0305\\u0306", "z\u0300\u0301\u0302\u0303" },
  { "", NULL },
  { " \\n\\u202e ", NULL },
};

static void
test_titles (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_autofree char *text =
        g_strdup_printf ("{\"title\": \"%s\", \"author_name\": \"A\"}", titles[i].json);
      g_autoptr (GError) error = NULL;
      g_autoptr (MidlineOembed) oembed = parse (text, strlen (text), &error);

      g_test_message ("%s", titles[i].json);
      g_assert_no_error (error);
      g_assert_cmpstr (oembed->title, ==, titles[i].title);
      g_assert_cmpstr (oembed->author, ==, "A");
    }
}

static void
test_long_title (void)
{
  for (guint length = MIDLINE_OEMBED_MAX_TEXT - 1; length <= MIDLINE_OEMBED_MAX_TEXT + 1; length++)
    {
      g_autoptr (GString) title = g_string_new (NULL);
      g_autofree char *text = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (MidlineOembed) oembed = NULL;

      for (guint i = 0; i < length; i++)
        g_string_append (title, "é");
      text = g_strdup_printf ("{\"title\": \"%s\"}", title->str);
      oembed = parse (text, strlen (text), &error);
      g_assert_no_error (error);
      g_assert_cmpuint (g_utf8_strlen (oembed->title, -1), ==, length);
      g_assert_cmpint (g_str_has_suffix (oembed->title, "é…"), ==,
                       length > MIDLINE_OEMBED_MAX_TEXT);
    }
}

/* What is missing or of another type is left out; the rest stays. */
static void
test_members (void)
{
  static const char * const others[] = {
    "", "\"title\": null,", "\"title\": 1,", "\"title\": 1.5,", "\"title\": true,",
    "\"title\": [\"x\"],", "\"title\": {\"x\": \"y\"},", "\"thumbnail_url\": 1,",
    "\"thumbnail_url\": \"http://i.ytimg.com/x\",", "\"thumbnail_url\": \"https://example.org/x\",",
    "\"thumbnail_url\": \"file:///x\",", "\"thumbnail_url\": \"https://www.youtube.com/x\",",
    "\"thumbnail_url\": \"https://i.ytimg.com/\\u0000x\\n\",  \"thumbnail_url\": \"//x\",",
  };

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autofree char *text = g_strdup_printf ("{%s \"author_name\": \"A\"}", others[i]);
      g_autoptr (GError) error = NULL;
      g_autoptr (MidlineOembed) oembed = parse (text, strlen (text), &error);

      g_test_message ("%s", text);
      g_assert_no_error (error);
      g_assert_null (oembed->title);
      g_assert_cmpstr (oembed->author, ==, "A");
      g_assert_null (oembed->picture_address);
    }
}

static void
check_refused (const char *text,
               gsize       length)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (parse (text, length, &error));
  g_assert_error (error, MIDLINE_NET_ERROR, MIDLINE_NET_ERROR_MALFORMED);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
}

static void
test_refused (void)
{
  static const char * const texts[] = {
    "", " ", "null", "1", "\"title\"", "[]", "[{\"title\": \"x\"}]", "{}", "{\"title\": 1}",
    "{\"title\": \"x\"", "{\"title\": \"x", "{\"title\": \"x\"}}", "{title: \"x\"}",
    "{'title': 'x'}", "/* x */ {\"title\": \"x\"}", "{\"title\": \"\\ud800\"}",
    "{\"title\": \"\\udc00\\ud800\"}", "{\"title\": \"\\ud800\\u0041\"}",
    "{\"title\": \"\\ud83d\\ude0\"}", "{\"title\": \"\\u00\"}", "{\"title\": \"\\x\"}",
    "{\"title\": \"a\nb\"}", "{\"title\": \"\\u00e", "{\"title\": \"\\", "<html>",
    "{\"title\": \"\xff\"}",
    "{\"title\": \"\xed\xa0\x80\"}", "\xef\xbb\xbf", "{\"title\": \"x\"} trailing",
    "{\"title\": \" \"}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *escaped = g_strescape (texts[i], NULL);

      g_test_message ("%s", escaped);
      check_refused (texts[i], strlen (texts[i]));
    }
  check_refused ("{\"title\": \"a\0b\"}", 16);
}

/* As deep and as long as a download can be. */
static void
test_deep (void)
{
  static const char * const beginnings[] = {
    "", "{\"title\": \"x\", \"a\": ", "\"\\\"\" ", "'\"' ",
  };
  static const char fillings[] = "[{ \"'\\";

  for (guint i = 0; i < G_N_ELEMENTS (beginnings); i++)
    for (const char *filling = fillings; *filling != '\0'; filling++)
      {
        gsize start = strlen (beginnings[i]);
        g_autofree char *text = g_strnfill (MIDLINE_DOWNLOAD_MAX_JSON_BYTES, *filling);

        memcpy (text, beginnings[i], start);
        check_refused (text, MIDLINE_DOWNLOAD_MAX_JSON_BYTES);
      }
}

/* Brackets in a text are no depth. */
static void
test_brackets (void)
{
  static const char text[] =
    "{\"title\": \"[[[[[[[[[[[[[[[[[[[[{{{{{{{{{{{{{{\\\"[[[[\", \"author_name\": \"'/*#\"}";
  g_autoptr (GError) error = NULL;
  g_autoptr (MidlineOembed) oembed = parse (text, strlen (text), &error);

  g_assert_no_error (error);
  g_assert_cmpstr (oembed->title, ==, "[[[[[[[[[[[[[[[[[[[[{{{{{{{{{{{{{{\"[[[[");
  g_assert_cmpstr (oembed->author, ==, "'/*#");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/oembed/services", test_services);
  g_test_add_func ("/oembed/titles", test_titles);
  g_test_add_func ("/oembed/long-title", test_long_title);
  g_test_add_func ("/oembed/members", test_members);
  g_test_add_func ("/oembed/refused", test_refused);
  g_test_add_func ("/oembed/deep", test_deep);
  g_test_add_func ("/oembed/brackets", test_brackets);

  return g_test_run ();
}
