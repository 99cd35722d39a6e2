/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-video-link.h"

#include <string.h>

#define ADDRESS "https://youtu.be/mF_7CzkPYpU"

static const struct {
  const char *typed;
  const char *title; /* NULL for none */
} titles[] = {
  { NULL, NULL },
  { "", NULL },
  { " \t\n ", NULL },
  { "My stretch", "My stretch" },
  { "  My stretch\n", "My stretch" },
  { "My\nstretch\twith\x01 care", "My stretch with  care" },
  { "<b>&amp; “knee”", "<b>&amp; “knee”" },
  { "Knie\xff", "Knie\xef\xbf\xbd" },
};

static void
test_titles (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_autoptr (MidlineVideoLink) link =
          midline_video_link_new (1, "", ADDRESS, titles[i].typed, 5);

      g_assert_cmpstr (link->title, ==, titles[i].title);
      g_assert_null (link->exercise_id);
      g_assert_cmpstr (midline_video_link_get_words (link), ==,
                       titles[i].title != NULL ? titles[i].title : "youtu.be/mF_7CzkPYpU");
    }
}

static void
test_long_title (void)
{
  g_autoptr (GString) typed = g_string_new (NULL);
  g_autoptr (MidlineVideoLink) link = NULL;

  for (int i = 0; i < 300; i++)
    g_string_append (typed, "ü");
  link = midline_video_link_new (0, NULL, ADDRESS, typed->str, 5);
  g_assert_cmpint (g_utf8_strlen (link->title, -1), ==, MIDLINE_MOST_TITLE_CHARS);
}

static void
test_equal (void)
{
  g_autoptr (MidlineVideoLink) link = midline_video_link_new (1, "clamshell", ADDRESS, "A", 5);
  g_autoptr (MidlineVideoLink) same = midline_video_link_new (1, "clamshell", ADDRESS, "A", 5);
  g_autoptr (MidlineVideoLink) held = midline_video_link_ref (link);
  MidlineVideoLink *others[] = {
    midline_video_link_new (2, "clamshell", ADDRESS, "A", 5),
    midline_video_link_new (1, NULL, ADDRESS, "A", 5),
    midline_video_link_new (1, "clamshell", "https://example.org", "A", 5),
    midline_video_link_new (1, "clamshell", ADDRESS, NULL, 5),
    midline_video_link_new (1, "clamshell", ADDRESS, "A", 6),
    NULL,
  };

  g_assert_true (held == link);
  g_assert_true (midline_video_link_equal (link, same));
  g_assert_true (midline_video_link_equal (NULL, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_assert_false (midline_video_link_equal (link, others[i]));
      g_clear_pointer (&others[i], midline_video_link_unref);
    }
}

/* Each edit leaves the older list as it was. */
static void
test_lists (void)
{
  g_autoptr (MidlineVideoLink) first = midline_video_link_new (1, NULL, ADDRESS, "First", 5);
  g_autoptr (MidlineVideoLink) second = midline_video_link_new (2, "clamshell", ADDRESS, NULL, 6);
  g_autoptr (MidlineVideoLink) changed = midline_video_link_new (1, NULL, ADDRESS, "Changed", 7);
  g_autoptr (GPtrArray) none = midline_video_link_list_new ();
  g_autoptr (GPtrArray) one = midline_video_link_list_with (none, first);
  g_autoptr (GPtrArray) two = midline_video_link_list_with (one, second);
  g_autoptr (GPtrArray) edited = midline_video_link_list_with (two, changed);
  g_autoptr (GPtrArray) without = midline_video_link_list_without (edited, 1);

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (one->len, ==, 1);
  g_assert_cmpuint (two->len, ==, 2);
  g_assert_true (two->pdata[0] == first);
  g_assert_true (edited->pdata[0] == changed && edited->pdata[1] == second);
  g_assert_cmpuint (without->len, ==, 1);
  g_assert_true (midline_video_link_list_find (edited, 1) == changed);
  g_assert_null (midline_video_link_list_find (without, 1));
  g_assert_true (midline_video_link_list_find_same (two, "clamshell", ADDRESS) == second);
  g_assert_true (midline_video_link_list_find_same (two, NULL, ADDRESS) == first);
  g_assert_null (midline_video_link_list_find_same (two, "bridge", ADDRESS));
  g_assert_null (midline_video_link_list_find_same (two, NULL, "https://example.org"));
  g_assert_cmpint (midline_video_link_list_get_next_id (none), ==, 1);
  g_assert_cmpint (midline_video_link_list_get_next_id (two), ==, 3);
  g_assert_cmpint (midline_video_link_list_get_next_id (without), ==, 3);
}

static void
test_health_ids (void)
{
  for (guint i = 0; i < MIDLINE_N_LINK_HEALTHS; i++)
    {
      MidlineLinkHealth health = MIDLINE_N_LINK_HEALTHS;

      g_assert_true (midline_link_health_from_id (midline_link_health_get_id (i), &health));
      g_assert_cmpint (health, ==, i);
    }
  g_assert_false (midline_link_health_from_id ("x-odd", &(MidlineLinkHealth){ 0 }));
  g_assert_false (midline_link_health_from_id (NULL, &(MidlineLinkHealth){ 0 }));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/video-link/titles", test_titles);
  g_test_add_func ("/video-link/long-title", test_long_title);
  g_test_add_func ("/video-link/equal", test_equal);
  g_test_add_func ("/video-link/lists", test_lists);
  g_test_add_func ("/video-link/health-ids", test_health_ids);

  return g_test_run ();
}
