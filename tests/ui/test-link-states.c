/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-link-state.h"
#include "midline-sample.h"
#include "midline-videos-state.h"

#define SHORT "https://youtu.be/mF_7CzkPYpU"

/* --- What is said while an address is typed --- */

static const struct {
  const char *typed;
  const char *exercise_id;
  gint64 id;
  const char *words; /* NULL: whatever is said */
  gboolean is_wrong;
  gboolean can_save;
} typed[] = {
  { "", NULL, 0, "", FALSE, FALSE },
  { "  ", NULL, 0, "", FALSE, FALSE },
  { "h", NULL, 0, NULL, TRUE, FALSE },
  { "https://", NULL, 0, NULL, TRUE, FALSE },
  { "my knee video", NULL, 0, NULL, TRUE, FALSE },
  { "javascript:alert(1)", NULL, 0, NULL, TRUE, FALSE },
  { "https://youtu.be/XWB5PrJASZ", NULL, 0, NULL, TRUE, FALSE },
  { "youtu.be/XWB5PrJASZU?si=x", NULL, 0, "YouTube, kept as youtu.be/XWB5PrJASZU", FALSE, TRUE },
  { "https://vimeo.com/76979871", NULL, 0, "Vimeo, kept as vimeo.com/76979871", FALSE, TRUE },
  { " https://example.org/a?fbclid=1 ", NULL, 0, "Kept as example.org/a", FALSE, TRUE },
  /* the same once more, for the same exercise, for another, and as itself */
  { "https://www.youtube.com/watch?v=mF_7CzkPYpU", "clamshell", 0,
    "This exercise has this link already.", TRUE, FALSE },
  { SHORT, "clamshell", 1, "YouTube, kept as youtu.be/mF_7CzkPYpU", FALSE, TRUE },
  { SHORT, "wall-sit", 0, "YouTube, kept as youtu.be/mF_7CzkPYpU", FALSE, TRUE },
  { SHORT, NULL, 0, "YouTube, kept as youtu.be/mF_7CzkPYpU", FALSE, TRUE },
  { "https://example.org/b", NULL, 0, "You have this link already.", TRUE, FALSE },
  { "https://example.org/b", NULL, 2, "Kept as example.org/b", FALSE, TRUE },
};

static void
test_typed (void)
{
  g_autoptr (GPtrArray) none = midline_video_link_list_new ();
  g_autoptr (MidlineVideoLink) first = midline_video_link_new (1, "clamshell", SHORT, NULL, 5);
  g_autoptr (MidlineVideoLink) second =
    midline_video_link_new (2, NULL, "https://example.org/b", NULL, 5);
  g_autoptr (GPtrArray) one = midline_video_link_list_with (none, first);
  g_autoptr (GPtrArray) links = midline_video_link_list_with (one, second);

  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      g_autoptr (MidlineLinkState) state =
        midline_link_state_from (typed[i].typed, typed[i].exercise_id, typed[i].id, links);

      g_test_message ("%s", typed[i].typed);
      if (typed[i].words != NULL)
        g_assert_cmpstr (state->words, ==, typed[i].words);
      else
        g_assert_cmpstr (state->words, !=, "");
      g_assert_cmpint (state->is_wrong, ==, typed[i].is_wrong);
      g_assert_cmpint (state->can_save, ==, typed[i].can_save);
    }
}

/* --- Rows --- */

static void
test_rows_of_links (void)
{
  MidlineDate on = midline_date_new (2026, 3, 11);
  g_autoptr (MidlinePreview) preview = midline_preview_new (SHORT, "<b>Hips", "Clinic", NULL, 1);
  MidlineVideoKnown gone = { { MIDLINE_LINK_GONE, on } };
  MidlineVideoKnown there = { { MIDLINE_LINK_UNKNOWN, MIDLINE_NO_DATE } };
  MidlineVideoKnown seen = { { MIDLINE_LINK_SEEN, on }, preview, TRUE, FALSE, TRUE };
  MidlineVideoKnown lost = { { MIDLINE_LINK_GONE, on }, preview, TRUE, FALSE, TRUE };
  MidlineVideoKnown asked = { { MIDLINE_LINK_SEEN, on }, NULL, TRUE, TRUE, TRUE };
  MidlineVideoKnown unsure = { { MIDLINE_LINK_UNKNOWN, MIDLINE_NO_DATE }, NULL, TRUE, FALSE, TRUE };
  const struct {
    const char *title;
    const char *exercise;
    MidlineVideoKnown known;
    const char *shown_title;
    const char *details;
  } cases[] = {
    { "Ben’s", "Clamshell", there, "Ben’s", "youtu.be/mF_7CzkPYpU · Clamshell" },
    { "Ben’s", NULL, there, "Ben’s", "youtu.be/mF_7CzkPYpU" },
    { NULL, "Clamshell", there, "youtu.be/mF_7CzkPYpU", "Clamshell" },
    { NULL, NULL, there, "youtu.be/mF_7CzkPYpU", "" },
    { "Ben’s", "Clamshell", gone, "Ben’s",
      "youtu.be/mF_7CzkPYpU · Clamshell\n"
      "This video is no longer there · noticed on 11 March 2026" },
    { NULL, NULL, gone, "youtu.be/mF_7CzkPYpU",
      "This video is no longer there · noticed on 11 March 2026" },
    /* the person's own words go before those of its maker, which are text */
    { "Ben’s", NULL, seen, "Ben’s",
      "Clinic · youtu.be/mF_7CzkPYpU · seen working on 11 March 2026" },
    { NULL, "Clamshell", seen, "<b>Hips",
      "Clinic · youtu.be/mF_7CzkPYpU · Clamshell · seen working on 11 March 2026" },
    { "Ben’s", NULL, asked, "Ben’s", "youtu.be/mF_7CzkPYpU · asking…" },
    { "Ben’s", NULL, lost, "Ben’s",
      "youtu.be/mF_7CzkPYpU\nThis video is no longer there · noticed on 11 March 2026" },
    { NULL, NULL, unsure, "youtu.be/mF_7CzkPYpU", "not known whether it still works" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MidlineVideoLink) link =
        midline_video_link_new (4, "clamshell", SHORT, cases[i].title, 5);
      g_autoptr (MidlineVideoRowState) row =
        midline_video_row_state_from_link (link, cases[i].exercise, &cases[i].known);

      g_assert_cmpstr (row->title, ==, cases[i].shown_title);
      g_assert_cmpstr (row->details, ==, cases[i].details);
      g_assert_cmpstr (row->address, ==, SHORT);
      g_assert_cmpint (row->link_id, ==, 4);
      g_assert_cmpint (row->health, ==, cases[i].known.note.health);
    }
}

static void
test_rows_of_article (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 11);
  MidlineDate today = midline_program_get_today (sample->program);
  g_autoptr (MidlineVideosState) state = NULL;
  const MidlineVideoRowState *first, *second;

  midline_program_set_link_health (sample->program, "https://youtu.be/XWB5PrJASZU",
                                   MIDLINE_LINK_GONE, today);
  state = midline_videos_state_from (sample->program, NULL);
  g_assert_cmpuint (state->article->len, ==, 3);
  g_assert_cmpuint (state->own->len, ==, 0);
  first = state->article->pdata[0];
  second = state->article->pdata[1];
  g_assert_cmpstr (first->title, ==, "Exercise video 1");
  g_assert_cmpstr (first->details, ==, "youtu.be/mF_7CzkPYpU");
  g_assert_cmpint (first->link_id, ==, 0);
  g_assert_cmpstr (second->title, ==, "This video is no longer there");
  g_assert_cmpstr (second->details, ==, "youtu.be/XWB5PrJASZU · noticed on 11 March 2026");
  g_assert_cmpint (second->health, ==, MIDLINE_LINK_GONE);
}

/* Those of an exercise do not name it again. */
static void
test_own_of_exercise (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 11);
  g_autoptr (MidlineVideoLink) link = midline_video_link_new (0, "clamshell", SHORT, "Ben’s", 0);
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GPtrArray) own = NULL;
  g_autoptr (GPtrArray) others = NULL;

  g_assert_true (midline_program_save_video_link (sample->program, link));
  all = midline_videos_state_list_own (sample->program, NULL, NULL);
  own = midline_videos_state_list_own (sample->program, NULL, "clamshell");
  others = midline_videos_state_list_own (sample->program, NULL, "wall-sit");
  g_assert_cmpstr (((MidlineVideoRowState *) all->pdata[0])->details, ==,
                   "youtu.be/mF_7CzkPYpU · Clamshell");
  g_assert_cmpstr (((MidlineVideoRowState *) own->pdata[0])->details, ==, "youtu.be/mF_7CzkPYpU");
  g_assert_cmpuint (others->len, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/link-states/typed", test_typed);
  g_test_add_func ("/link-states/rows-of-links", test_rows_of_links);
  g_test_add_func ("/link-states/rows-of-article", test_rows_of_article);
  g_test_add_func ("/link-states/own-of-exercise", test_own_of_exercise);

  return g_test_run ();
}
