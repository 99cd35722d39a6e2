/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-sample.h"

#define ID "mF_7CzkPYpU"
#define SHORT "https://youtu.be/" ID

static int n_changed, n_done, n_failed;

static void
count_cb (int *counter)
{
  (*counter)++;
}

static MidlineSample *
create_started (void)
{
  MidlineSample *sample = midline_sample_new (2026, 3, 2); /* a Monday */

  midline_sample_start_plan (sample);
  n_changed = n_done = n_failed = 0;
  g_signal_connect_swapped (sample->program, "changed", G_CALLBACK (count_cb), &n_changed);
  g_signal_connect_swapped (sample->program, "done", G_CALLBACK (count_cb), &n_done);
  g_signal_connect_swapped (sample->program, "failed", G_CALLBACK (count_cb), &n_failed);
  return sample;
}

static gboolean
save (MidlineSample *sample,
      gint64         id,
      const char    *exercise_id,
      const char    *address,
      const char    *title)
{
  g_autoptr (MidlineVideoLink) link = midline_video_link_new (id, exercise_id, address, title, 0);

  return midline_program_save_video_link (sample->program, link);
}

static guint
count (MidlineSample *sample,
       const char    *exercise_id)
{
  g_autoptr (GPtrArray) links = midline_program_list_video_links (sample->program, exercise_id);

  return links->len;
}

static MidlineVideoLink *
dup_first (MidlineSample *sample)
{
  g_autoptr (GPtrArray) links = midline_program_list_video_links (sample->program, NULL);

  return links->len > 0 ? midline_video_link_ref (links->pdata[0]) : NULL;
}

/* Added, changed and removed; each survives a restart. */
static void
test_life (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  g_autoptr (MidlineVideoLink) added = NULL;
  g_autoptr (MidlineVideoLink) changed = NULL;

  g_assert_true (save (sample, 0, "clamshell", "youtu.be/" ID "?si=x&t=42", " Ben’s clam\n"));
  g_assert_true (save (sample, 0, NULL, "https://example.org/a", NULL));
  g_assert_cmpint (n_changed, ==, 2);
  g_assert_cmpint (n_done, ==, 2);
  midline_sample_reopen (sample);
  added = dup_first (sample);
  g_assert_cmpstr (added->address, ==, SHORT "?t=42");
  g_assert_cmpstr (added->title, ==, "Ben’s clam");
  g_assert_cmpint (added->entered_at, ==, midline_program_get_unix_seconds (sample->program));
  g_assert_cmpuint (count (sample, "clamshell"), ==, 1);
  g_assert_cmpuint (count (sample, "wall-sit"), ==, 0);

  g_assert_true (save (sample, added->id, NULL, "https://vimeo.com/76979871", ""));
  midline_sample_reopen (sample);
  changed = dup_first (sample);
  g_assert_cmpint (changed->id, ==, added->id);
  g_assert_cmpstr (changed->address, ==, "https://vimeo.com/76979871");
  g_assert_null (changed->title);
  g_assert_cmpuint (count (sample, "clamshell"), ==, 0);
  g_assert_cmpuint (count (sample, NULL), ==, 2);

  g_assert_true (midline_program_remove_video_link (sample->program, changed->id));
  midline_sample_reopen (sample);
  g_assert_cmpuint (count (sample, NULL), ==, 1);
}

/* Every step is taken back in turn, until nothing is left; what was removed comes back to its
 * place. */
static void
test_undo (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  g_autoptr (MidlineVideoLink) first = NULL;
  g_autoptr (MidlineVideoLink) back = NULL;

  save (sample, 0, NULL, SHORT, "First");
  save (sample, 0, NULL, "https://example.org/a", "Second");
  first = dup_first (sample);
  save (sample, first->id, "clamshell", SHORT, "Changed");
  midline_program_remove_video_link (sample->program, first->id);
  g_assert_cmpuint (count (sample, NULL), ==, 1);

  g_assert_true (midline_program_undo (sample->program));
  g_assert_cmpuint (count (sample, "clamshell"), ==, 1);
  g_assert_true (midline_program_undo (sample->program));
  back = dup_first (sample);
  g_assert_true (midline_video_link_equal (back, first));
  g_assert_true (midline_program_undo (sample->program));
  g_assert_cmpuint (count (sample, NULL), ==, 1);
  g_assert_true (midline_program_undo (sample->program));
  g_assert_cmpuint (count (sample, NULL), ==, 0);
  midline_sample_reopen (sample);
  g_assert_cmpuint (count (sample, NULL), ==, 0);
}

static void
test_refused (void)
{
  g_autoptr (MidlineSample) sample = create_started ();

  g_assert_false (save (sample, 0, NULL, "javascript:alert(1)", NULL));
  g_assert_false (save (sample, 0, NULL, "http://example.org", NULL));
  g_assert_false (save (sample, 0, "no-such-exercise", SHORT, NULL));
  g_assert_false (save (sample, 7, NULL, SHORT, NULL));
  g_assert_false (midline_program_remove_video_link (sample->program, 7));
  g_assert_cmpint (n_changed + n_done + n_failed, ==, 0);
  g_assert_false (midline_program_can_undo (sample->program));
}

/* Known by the video, whatever address names it; no edit, so nothing to undo. */
static void
test_health (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  MidlineDate today = midline_program_get_today (sample->program);
  MidlineDate on = today;

  g_assert_cmpint (midline_program_get_link_health (sample->program, SHORT, &on), ==,
                   MIDLINE_LINK_UNKNOWN);
  g_assert_cmpint (on, ==, MIDLINE_NO_DATE);
  g_assert_true (midline_program_set_link_health (sample->program, SHORT "?si=x",
                                                  MIDLINE_LINK_GONE, today));
  g_assert_true (midline_program_set_link_health (sample->program, SHORT, MIDLINE_LINK_GONE,
                                                  today));
  g_assert_cmpint (n_changed, ==, 1);
  g_assert_cmpint (n_done, ==, 0);
  g_assert_false (midline_program_can_undo (sample->program));
  midline_sample_reopen (sample);
  g_assert_cmpint (midline_program_get_link_health (sample->program, SHORT "?t=42", &on), ==,
                   MIDLINE_LINK_GONE);
  g_assert_cmpint (on, ==, today);

  g_assert_true (midline_program_set_link_health (sample->program, SHORT, MIDLINE_LINK_SEEN,
                                                  today + 1));
  g_assert_cmpint (midline_program_get_link_health (sample->program, SHORT, &on), ==,
                   MIDLINE_LINK_SEEN);
  g_assert_cmpint (on, ==, today + 1);
  g_assert_true (midline_program_set_link_health (sample->program, SHORT, MIDLINE_LINK_UNKNOWN,
                                                  MIDLINE_NO_DATE));
  midline_sample_reopen (sample);
  g_assert_cmpint (midline_program_get_link_health (sample->program, SHORT, NULL), ==,
                   MIDLINE_LINK_UNKNOWN);
}

/* Nothing is left of it when the records are deleted. */
static void
test_deleted (void)
{
  g_autoptr (MidlineSample) sample = create_started ();
  g_autoptr (GError) error = NULL;

  save (sample, 0, NULL, SHORT, "First");
  midline_program_set_link_health (sample->program, SHORT, MIDLINE_LINK_SEEN,
                                   midline_program_get_today (sample->program));
  g_assert_true (midline_program_delete_records (sample->program, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count (sample, NULL), ==, 0);
  g_assert_cmpint (midline_program_get_link_health (sample->program, SHORT, NULL), ==,
                   MIDLINE_LINK_UNKNOWN);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/program-video-links/life", test_life);
  g_test_add_func ("/program-video-links/undo", test_undo);
  g_test_add_func ("/program-video-links/refused", test_refused);
  g_test_add_func ("/program-video-links/health", test_health);
  g_test_add_func ("/program-video-links/deleted", test_deleted);

  return g_test_run ();
}
