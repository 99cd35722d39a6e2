/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-destination.h"
#include "midline-records.h"
#include "midline-sample.h"
#include "midline-search-entries.h"

#include <string.h>

static void
test_find (void)
{
  static const struct {
    const char *terms; /* separated by “|” */
    const char *first; /* the best result, or NULL for none at all */
  } cases[] = {
    { "clamshell", "exercise:clamshell" },
    { "CLÁMSHELL", "exercise:clamshell" },
    { "today", "page:today" },
    { "training|exercises", "page:today" },
    { "move|knee", "page:knee" },
    { "it|band", "lesson:it-band" },
    { "outer|quad", "lesson:outer-quad" },
    { "stairs", "advice:stairs" },
    { "flare", "advice:flare-up" },
    { "clamshell|zebra", NULL },
    { "zebra", NULL },
    { "", NULL },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (MidlineContent) content = midline_records_load_content (&error);
  g_autoptr (GPtrArray) entries = NULL;

  g_assert_no_error (error);
  entries = midline_search_entries_new (content);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) terms = g_strsplit (cases[i].terms, "|", -1);
      g_auto (GStrv) ids = midline_search_find (entries, (const char * const *) terms);

      g_test_message ("%s", cases[i].terms);
      g_assert_cmpstr (ids[0], ==, cases[i].first);
    }
}

/* Each entry has a name of its own, a place that opens, and finds itself by its name. */
static void
test_entries (void)
{
  g_autoptr (MidlineContent) content = midline_records_load_content (NULL);
  g_autoptr (GPtrArray) entries = midline_search_entries_new (content);

  g_assert_cmpuint (entries->len, ==,
                    2 + midline_content_get_lessons (content)->len
                    + midline_content_get_advice (content)->len
                    + midline_catalogue_get_n_exercises (midline_content_get_catalogue (content)));
  for (guint i = 0; i < entries->len; i++)
    {
      const MidlineSearchEntry *entry = entries->pdata[i];
      const char *terms[] = { entry->name, NULL };
      g_auto (GStrv) ids = midline_search_find (entries, terms);
      const char *action_name;
      GVariant *parameter;

      g_test_message ("%s: %s", entry->name, entry->description);
      g_assert_true (g_strv_contains ((const char * const *) ids, entry->id));
      g_assert_true (midline_search_lookup (entries, entry->id) == entry);
      g_assert_true (midline_destination_parse (entry->id, content, midline_date_new (2026, 3, 11),
                                                &action_name, &parameter));
      if (parameter != NULL)
        g_variant_unref (g_variant_ref_sink (parameter));
      if (i > 0)
        g_assert_cmpstr (entry->description, !=, "");
    }
}

static char *
dup_today (MidlineSample *sample)
{
  MidlineDate today = midline_program_get_today (sample->program);
  g_autoptr (MidlineTodayState) state = midline_today_state_from_program (sample->program, today);

  return midline_search_entries_dup_today (state);
}

static void
test_today (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 9);
  g_autofree char *unknown = midline_search_entries_dup_today (NULL);
  g_autofree char *before = dup_today (sample);
  g_autofree char *begun = NULL;
  g_autofree char *some = NULL;
  g_autofree char *off = NULL;

  g_assert_cmpstr (unknown, ==, "Open the page of the day");
  g_assert_cmpstr (before, ==, "There is no plan yet");
  midline_sample_start_plan (sample);
  begun = dup_today (sample);
  g_assert_true (g_str_has_prefix (begun, "0 of "));
  midline_sample_tick_some (sample);
  g_assert_true (midline_program_set_day_note (sample->program,
                                               midline_program_get_today (sample->program),
                                               "A secret"));
  some = dup_today (sample);
  g_assert_true (g_str_has_suffix (some, " done"));
  g_assert_false (g_str_has_prefix (some, "0 of "));
  g_assert_null (strstr (some, "secret"));
  midline_sample_go_to (sample, 2026, 3, 10, 9, 0);
  midline_program_check_day (sample->program);
  g_assert_true (midline_program_save_time_off (sample->program, midline_date_new (2026, 3, 10),
                                                midline_date_new (2026, 3, 10),
                                                MIDLINE_TIME_OFF_ILL));
  off = dup_today (sample);
  g_assert_cmpstr (off, ==, "Time off");
}

/* Of a locked plan nothing is offered, nor of what was done of it. */
static void
test_locked (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 9);
  MidlinePainStep step;
  g_autofree char *locked = NULL;

  midline_sample_start_plan (sample);
  midline_sample_tick_some (sample);
  g_assert_true (midline_program_report_pain (sample->program,
                                              midline_program_get_today (sample->program), NULL,
                                              9, &step));
  g_assert_true (midline_program_is_locked (sample->program));
  locked = dup_today (sample);
  g_assert_cmpstr (locked, ==, "Your plan is closed for now");
}

static void
test_rest (void)
{
  static const MidlineTodayState rest = { .kind = MIDLINE_TODAY_REST };
  static const MidlineTodayState next = {
    .kind = MIDLINE_TODAY_REST, .next_title = (char *) "Next session: Strength A",
  };
  g_autofree char *alone = midline_search_entries_dup_today (&rest);
  g_autofree char *with_next = midline_search_entries_dup_today (&next);

  g_assert_cmpstr (alone, ==, "Rest day");
  g_assert_cmpstr (with_next, ==, "Rest day · Next session: Strength A");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/search-entries/find", test_find);
  g_test_add_func ("/search-entries/entries", test_entries);
  g_test_add_func ("/search-entries/today", test_today);
  g_test_add_func ("/search-entries/locked", test_locked);
  g_test_add_func ("/search-entries/rest", test_rest);
  return g_test_run ();
}
