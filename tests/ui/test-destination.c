/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-destination.h"
#include "midline-records.h"
#include "midline-structures.h"

static MidlineContent *
load_content (void)
{
  g_autoptr (GError) error = NULL;
  MidlineContent *content = midline_records_load_content (&error);

  g_assert_no_error (error);
  return content;
}

static void
test_parse (void)
{
  static const struct {
    const char *destination;
    const char *action_name; /* or NULL */
    const char *parameter;   /* or NULL */
  } cases[] = {
    { "page:today", "win.show-day", "2026-03-11" },
    { "page:knee", "win.show-knee", NULL },
    { "page:plan", NULL, NULL },
    { "exercise:clamshell", "win.show-exercise", "clamshell" },
    { "exercise:zebra", NULL, NULL },
    { "exercise:", NULL, NULL },
    { "lesson:it-band", "win.show-lesson", "it-band" },
    { "lesson:stairs", NULL, NULL },
    { "advice:stairs", "win.show-advice", "stairs" },
    { "advice:it-band", NULL, NULL },
    { "structure:it-band", "win.show-structure", "it-band" },
    { "structure:calf", "win.show-structure", "calf" },
    { "search:hip band", "win.search-library", "hip band" },
    { "search:", "win.search-library", "" },
    { "search:a:b", "win.search-library", "a:b" },
    { "searching:hip", NULL, NULL },
    { "less:it-band", NULL, NULL },
    { "clamshell", NULL, NULL },
    { ":", NULL, NULL },
    { "", NULL, NULL },
  };
  g_autoptr (MidlineContent) content = load_content ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *action_name = NULL;
      GVariant *parameter = NULL;
      gboolean is_known = midline_destination_parse (cases[i].destination, content,
                                                     midline_date_new (2026, 3, 11), &action_name,
                                                     &parameter);

      g_test_message ("%s", cases[i].destination);
      g_assert_cmpint (is_known, ==, cases[i].action_name != NULL);
      g_assert_cmpstr (action_name, ==, cases[i].action_name);
      g_assert_cmpstr (parameter != NULL ? g_variant_get_string (parameter, NULL) : NULL, ==,
                       cases[i].parameter);
      if (parameter != NULL)
        g_variant_unref (g_variant_ref_sink (parameter));
    }
}

static void
test_readings (void)
{
  static const struct {
    const char *id;
    const char *destination; /* or NULL */
  } cases[] = {
    { "outer-quad", "lesson:outer-quad" },
    { "it-band", "lesson:it-band" }, /* a structure, too */
    { "stairs", "advice:stairs" },
    { "kneecap", "structure:kneecap" },
    { "clamshell", NULL },
    { "IT-band", NULL },
    { "", NULL },
  };
  g_autoptr (MidlineContent) content = load_content ();
  g_autofree char *list = midline_destination_list_readings (content);
  g_auto (GStrv) ids = g_strsplit (list, ", ", -1);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = midline_destination_find_reading (content, cases[i].id);

      g_assert_cmpstr (found, ==, cases[i].destination);
      if (found != NULL)
        g_assert_true (g_strv_contains ((const char * const *) ids, cases[i].id));
    }
  /* What the list names can be read, each once. */
  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autofree char *found = midline_destination_find_reading (content, ids[i]);

      g_assert_nonnull (found);
      g_assert_false (g_strv_contains ((const char * const *) ids + i + 1, ids[i]));
    }
}

static void
test_lessons (void)
{
  static const struct {
    const char *structure_id;
    const char *lesson_id;
  } cases[] = {
    { "kneecap", "kneecap-and-groove" },
    { "vastus-lateralis", "outer-quad" },
    { "tfl", "it-band" },
    { "spine", "whole-system" },
    { "fat-pad", "outer-quad" },
    { "medial-retinaculum", "kneecap-and-groove" },
  };
  g_autoptr (MidlineContent) content = load_content ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (midline_destination_find_lesson (content, cases[i].structure_id)->id, ==,
                     cases[i].lesson_id);
  for (guint i = 0; i < midline_structures_get_n (); i++)
    g_assert_nonnull (midline_destination_find_lesson (
      content, midline_structure_get_id (midline_structures_get (i))));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/destination/parse", test_parse);
  g_test_add_func ("/destination/readings", test_readings);
  g_test_add_func ("/destination/lessons", test_lessons);
  return g_test_run ();
}
