/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-content.h"
#include "midline-diagram-kind.h"
#include "midline-reading.h"
#include "midline-structures.h"

static MidlineContent *
open_content (void)
{
  g_autoptr (GFile) folder = g_file_new_build_filename (g_getenv ("MIDLINE_SOURCE_DIR"), "data",
                                                        "content", NULL);
  g_autoptr (GError) error = NULL;
  MidlineContent *content = midline_content_new (folder, &error);

  g_assert_no_error (error);
  return content;
}

/* Every word that a lesson offers to choose must have something to say. */
static void
test_covers_lessons (void)
{
  g_autoptr (MidlineContent) content = open_content ();
  GPtrArray *lessons = midline_content_get_lessons (content);

  g_assert_cmpuint (lessons->len, >, 0);
  for (guint i = 0; i < lessons->len; i++)
    {
      const MidlineLesson *lesson = lessons->pdata[i];

      g_assert_cmpuint (g_strv_length (lesson->structure_ids), >, 0);
      for (guint j = 0; lesson->structure_ids[j] != NULL; j++)
        g_assert_nonnull (midline_structures_lookup (lesson->structure_ids[j]));
      for (guint j = 0; j < lesson->questions->len; j++)
        g_assert_nonnull (midline_structures_lookup (
          ((MidlineQuestion *) lesson->questions->pdata[j])->structure_id));
    }
}

static gboolean
is_drawn (const MidlineLesson *lesson,
          const char          *structure_id)
{
  for (guint i = 0; lesson->diagrams[i] != NULL; i++)
    {
      MidlineDiagramKind kind;

      g_assert_true (midline_diagram_kind_from_id (lesson->diagrams[i], &kind));
      if (midline_diagram_kind_has_structure (kind, structure_id))
        return TRUE;
    }
  return FALSE;
}

/* What a lesson speaks of is seen beside it, its own structure right away. */
static void
test_lessons_are_drawn (void)
{
  g_autoptr (MidlineContent) content = open_content ();
  GPtrArray *lessons = midline_content_get_lessons (content);

  for (guint i = 0; i < lessons->len; i++)
    {
      const MidlineLesson *lesson = lessons->pdata[i];
      MidlineDiagramKind first;

      for (guint j = 0; lesson->structure_ids[j] != NULL; j++)
        {
          g_test_message ("%s: %s", lesson->id, lesson->structure_ids[j]);
          g_assert_true (is_drawn (lesson, lesson->structure_ids[j]));
        }
      midline_diagram_kind_from_id (lesson->diagrams[0], &first);
      g_assert_true (midline_diagram_kind_has_structure (first, lesson->structure_ids[0]));
    }
}

/* No bracket of a structure link may be left in what is shown. */
static void
test_links_of_lessons (void)
{
  g_autoptr (MidlineContent) content = open_content ();
  GPtrArray *lessons = midline_content_get_lessons (content);
  guint n_terms = 0;

  for (guint i = 0; i < lessons->len; i++)
    {
      const MidlineLesson *lesson = lessons->pdata[i];

      for (guint j = 0; j < lesson->explanation->len; j++)
        {
          const MidlineParagraph *paragraph = lesson->explanation->pdata[j];
          g_autoptr (MidlineReading) reading = midline_reading_parse (paragraph->text);

          g_assert_null (strpbrk (reading->text, "[]"));
          for (guint k = 0; k < reading->terms->len; k++, n_terms++)
            g_assert_true (g_strv_contains (
              (const char * const *) lesson->structure_ids,
              ((MidlineTerm *) reading->terms->pdata[k])->structure_id));
        }
    }
  g_assert_cmpuint (n_terms, >, 20);
}

static void
test_table (void)
{
  for (guint i = 0; i < midline_structures_get_n (); i++)
    {
      const MidlineStructure *structure = midline_structures_get (i);
      const char *role = midline_structure_get_role (structure);

      /* An id that stood twice would find the first. */
      g_assert_true (midline_structures_lookup (midline_structure_get_id (structure)) == structure);
      g_assert_cmpstr (midline_structure_get_name (structure), !=, "");
      g_assert_cmpstr (midline_structure_get_short_name (structure), !=, "");
      g_assert_true (g_str_has_suffix (role, "."));
    }
}

static void
test_lookup (void)
{
  const MidlineStructure *structure = midline_structures_lookup ("it-band");

  g_assert_cmpstr (midline_structure_get_name (structure), ==, "IT band (iliotibial band)");
  g_assert_cmpstr (midline_structure_get_short_name (structure), ==, "IT band");
  g_assert_null (midline_structures_lookup ("elbow"));
  g_assert_null (midline_structures_lookup (NULL));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/structures/covers-lessons", test_covers_lessons);
  g_test_add_func ("/structures/lessons-are-drawn", test_lessons_are_drawn);
  g_test_add_func ("/structures/links-of-lessons", test_links_of_lessons);
  g_test_add_func ("/structures/table", test_table);
  g_test_add_func ("/structures/lookup", test_lookup);
  return g_test_run ();
}
