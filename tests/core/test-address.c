/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-address.h"

typedef struct {
  const char *path;
  const char *address;
  const char *expected; /* NULL: comes back as it is */
} Case;

static const Case cases[] = {
  { "/address/short", "https://youtu.be/mF_7CzkPYpU?si=WpXCkxf00fyQ1m8a",
    "https://youtu.be/mF_7CzkPYpU" },
  { "/address/nothing-to-strip", "https://youtu.be/mF_7CzkPYpU", NULL },
  { "/address/keeps-time", "https://youtu.be/mF_7CzkPYpU?si=abc&t=42",
    "https://youtu.be/mF_7CzkPYpU?t=42" },
  { "/address/time-first", "https://youtu.be/mF_7CzkPYpU?t=42&si=abc",
    "https://youtu.be/mF_7CzkPYpU?t=42" },
  { "/address/watch",
    "https://www.youtube.com/watch?v=mF_7CzkPYpU&list=PL1&pp=ygU&feature=share&index=2",
    "https://www.youtube.com/watch?v=mF_7CzkPYpU&list=PL1&index=2" },
  { "/address/mobile", "https://m.youtube.com/watch?feature=youtu.be&v=abc",
    "https://m.youtube.com/watch?v=abc" },
  { "/address/no-cookie", "https://www.youtube-nocookie.com/embed/abc?si=x&start=5",
    "https://www.youtube-nocookie.com/embed/abc?start=5" },
  { "/address/plain-http", "http://youtube.com/watch?v=abc&si=x",
    "http://youtube.com/watch?v=abc" },
  { "/address/capitals", "https://YouTu.Be/abc?SI=x&UTM_Source=y", "https://YouTu.Be/abc" },
  { "/address/fragment", "https://youtu.be/abc?si=x#t=30", "https://youtu.be/abc#t=30" },
  { "/address/query-in-fragment", "https://youtu.be/abc#about?si=x", NULL },
  { "/address/name-without-value", "https://youtu.be/abc?si&t=1", "https://youtu.be/abc?t=1" },
  { "/address/similar-names", "https://youtu.be/abc?site=1&pps=2&features=3&utmost=4", NULL },
  { "/address/escapes-stay", "https://youtu.be/abc?q=a%26si%3Db&si=x",
    "https://youtu.be/abc?q=a%26si%3Db" },
  { "/address/elsewhere", "https://vimeo.com/123?utm_source=mail&utm_medium=x&share=copy&fbclid=1",
    "https://vimeo.com/123?share=copy" },
  { "/address/elsewhere-si-is-theirs", "https://example.org/clip?si=12&feature=4&pp=2", NULL },
  { "/address/not-youtube", "https://notyoutube.com/watch?si=12", NULL },
  { "/address/port-and-user", "https://me@youtube.com:443/watch?v=a&si=x",
    "https://me@youtube.com:443/watch?v=a" },
  { "/address/rubbish/empty", "", NULL },
  { "/address/rubbish/words", "my knee video?si=1", NULL },
  { "/address/rubbish/no-scheme", "youtu.be/abc?si=x", NULL },
  { "/address/rubbish/no-host", "https:///abc?si=x", NULL },
  { "/address/rubbish/other-scheme", "file:///home/me/clip.webm?si=x", NULL },
  { "/address/rubbish/spaces", "https://youtu .be/abc?si=x", NULL },
  { "/address/rubbish/not-utf8", "https://youtu.be/\xff?t=1", NULL },
};

static void
test_case (gconstpointer data)
{
  const Case *c = data;
  const char *expected = c->expected != NULL ? c->expected : c->address;
  g_autofree char *stripped = midline_video_address_strip_tracking (c->address);
  g_autofree char *again = midline_video_address_strip_tracking (stripped);

  g_assert_cmpstr (stripped, ==, expected);
  g_assert_cmpstr (again, ==, expected);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add_data_func (cases[i].path, &cases[i], test_case);
  return g_test_run ();
}
