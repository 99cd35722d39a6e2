/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-diagram.h"
#include "midline-structures.h"

#include <string.h>

static MidlineDiagram *
open_diagram (MidlineDiagramKind kind)
{
  g_autoptr (GError) error = NULL;
  MidlineDiagram *diagram = midline_diagram_new (kind, &error);

  g_assert_no_error (error);
  g_assert_nonnull (diagram);

  return diagram;
}

/* Calls @check with each drawing in each side and state, light. */
static void
for_each_look (void (*check) (MidlineDiagram *diagram, const MidlineDiagramLook *look))
{
  for (guint kind = 0; kind < MIDLINE_N_DIAGRAM_KINDS; kind++)
    {
      g_autoptr (MidlineDiagram) diagram = open_diagram (kind);

      for (guint i = 0; i < 4; i++)
        {
          MidlineDiagramLook look = { .is_left = i & 1, .is_collapsed = i & 2 };

          g_test_message ("%s, left %d, collapsed %d", midline_diagram_kind_get_id (kind),
                          look.is_left != 0, look.is_collapsed != 0);
          check (diagram, &look);
        }
    }
}

static void
check_structures (MidlineDiagram           *diagram,
                  const MidlineDiagramLook *look)
{
  const char * const *ids = midline_diagram_get_structures (diagram);
  double width, height;

  midline_diagram_get_size (diagram, &width, &height);
  g_assert_cmpuint (g_strv_length ((char **) ids), >=, 8);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      const MidlineStructure *structure = midline_structures_lookup (ids[i]);
      MidlineRectangle bounds;
      MidlinePoint anchor;

      g_test_message ("%s", ids[i]);
      g_assert_nonnull (structure);
      g_assert_true (midline_diagram_get_anchor (diagram, look, ids[i], &anchor));
      g_assert_cmpfloat (anchor.x, >, 0);
      g_assert_cmpfloat (anchor.x, <, width);
      g_assert_cmpfloat (anchor.y, >, 0);
      g_assert_cmpfloat (anchor.y, <, height);

      g_assert_true (midline_diagram_get_bounds (diagram, look, ids[i], &bounds));
      g_assert_cmpfloat (anchor.x, >=, bounds.x);
      g_assert_cmpfloat (anchor.x, <=, bounds.x + bounds.width);
      g_assert_cmpfloat (anchor.y, >=, bounds.y);
      g_assert_cmpfloat (anchor.y, <=, bounds.y + bounds.height);
    }
}

static void
test_structures (void)
{
  for_each_look (check_structures);
}

static void
check_hits (MidlineDiagram           *diagram,
            const MidlineDiagramLook *look)
{
  const char * const *ids = midline_diagram_get_structures (diagram);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      MidlinePoint anchor;

      midline_diagram_get_anchor (diagram, look, ids[i], &anchor);
      g_test_message ("%s at %.0f, %.0f", ids[i], anchor.x, anchor.y);
      g_assert_cmpstr (midline_diagram_find_structure (diagram, look, anchor.x, anchor.y, 0), ==,
                       ids[i]);
      g_assert_cmpstr (midline_diagram_find_structure (diagram, look, anchor.x, anchor.y, 12), ==,
                       ids[i]);
    }
}

static void
test_hits (void)
{
  for_each_look (check_hits);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/diagram/structures", test_structures);
  g_test_add_func ("/diagram/hits", test_hits);
  return g_test_run ();
}
