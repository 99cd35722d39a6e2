/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-repo-tree.h"

#include <string.h>

/* The anatomy drawings are edited by hand, and the program finds their parts by id: a slip there
 * would show only as a structure that cannot be chosen, or as a picture with a hole. */

#define DIAGRAM_FOLDER "data/diagrams"

/* What librsvg draws badly, slowly or from elsewhere, and words, which belong to the program. */
static const char * const forbidden_elements[] = {
  "animate", "animateTransform", "filter", "foreignObject", "image", "mask", "script", "set",
  "switch", "text", "textPath", "tspan", NULL
};

/* A layer that can be chosen. */
typedef struct {
  char *id;           /* (owned) */
  guint depth;        /* of its element */
  gboolean is_quiet;  /* a neighbour that nothing is said about */
  gboolean has_title;
  gboolean has_shape; /* itself, or a part of it */
} Structure;

typedef struct {
  const char *path;       /* (unowned) */
  GPtrArray *problems;    /* (unowned) */
  GHashTable *ids;        /* (owned) of all elements */
  GPtrArray *references;  /* (owned) ids that are used */
  GPtrArray *structures;  /* (owned) in the order of the file */
  GPtrArray *open;        /* (owned) structures around the present element */
  guint depth;
} Reader;

static void
structure_free (gpointer data)
{
  Structure *self = data;

  g_free (self->id);
  g_free (self);
}

static gboolean
has_class (const char *classes,
           const char *name)
{
  g_auto (GStrv) words = g_strsplit (classes != NULL ? classes : "", " ", -1);

  return g_strv_contains ((const char * const *) words, name);
}

static void
add_id (Reader     *self,
        const char *id)
{
  if (!g_hash_table_add (self->ids, g_strdup (id)))
    midline_repo_add_problem (self->problems, "%s: #%s stands twice", self->path, id);
}

/* Only parts of the same file may be used: “#id” in links, “url(#id)” in paint. */
static void
add_reference (Reader     *self,
               const char *name,
               const char *value)
{
  const char *url = strstr (value, "url(");

  if (url != NULL && g_str_has_prefix (url, "url(#"))
    {
      const char *start = url + strlen ("url(#");

      g_ptr_array_add (self->references, g_strndup (start, strcspn (start, ")")));
    }
  else if (g_str_has_suffix (name, "href") && value[0] == '#')
    g_ptr_array_add (self->references, g_strdup (value + 1));
  else if (url != NULL || g_str_has_suffix (name, "href"))
    midline_repo_add_problem (self->problems, "%s: reaches outside with “%s”", self->path, value);
}

static void
open_structure (Reader     *self,
                const char *id,
                const char *classes)
{
  Structure *structure = g_new0 (Structure, 1);

  structure->id = g_strdup (id);
  structure->depth = self->depth;
  structure->is_quiet = has_class (classes, "context");
  g_ptr_array_add (self->structures, structure);
  g_ptr_array_add (self->open, structure);
}

static void
note_part (Reader     *self,
           const char *element,
           const char *classes)
{
  for (guint i = 0; i < self->open->len; i++)
    {
      Structure *structure = self->open->pdata[i];

      if (has_class (classes, "shape"))
        structure->has_shape = TRUE;
      if (g_str_equal (element, "title") && structure->depth == self->depth - 1)
        structure->has_title = TRUE;
    }
}

static void
start_element (GMarkupParseContext  *context,
               const char           *element,
               const char          **names,
               const char          **values,
               gpointer              data,
               GError              **error)
{
  Reader *self = data;
  const char *id = NULL;
  const char *classes = NULL;

  self->depth++;
  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_str_equal (names[i], "id"))
        id = values[i];
      else if (g_str_equal (names[i], "class"))
        classes = values[i];
      add_reference (self, names[i], values[i]);
    }

  if (g_strv_contains (forbidden_elements, element))
    midline_repo_add_problem (self->problems, "%s: has a <%s>", self->path, element);
  if (id != NULL)
    add_id (self, id);
  note_part (self, element, classes);
  if (has_class (classes, "structure"))
    open_structure (self, id != NULL ? id : "", classes);
}

static void
end_element (GMarkupParseContext  *context,
             const char           *element,
             gpointer              data,
             GError              **error)
{
  Reader *self = data;
  Structure *last = self->open->len > 0 ? self->open->pdata[self->open->len - 1] : NULL;

  if (last != NULL && last->depth == self->depth)
    g_ptr_array_remove_index (self->open, self->open->len - 1);
  self->depth--;
}

static void
check_structures (Reader *self)
{
  for (guint i = 0; i < self->structures->len; i++)
    {
      Structure *structure = self->structures->pdata[i];
      g_autofree char *anchor = g_strconcat (structure->id, "-anchor", NULL);

      if (!structure->has_title)
        midline_repo_add_problem (self->problems, "%s: #%s has no title", self->path,
                                  structure->id);
      if (!structure->is_quiet && !structure->has_shape)
        midline_repo_add_problem (self->problems, "%s: #%s has no shape", self->path,
                                  structure->id);
      if (!structure->is_quiet && !g_hash_table_contains (self->ids, anchor))
        midline_repo_add_problem (self->problems, "%s: #%s has no anchor", self->path,
                                  structure->id);
    }
}

static void
check_references (Reader *self)
{
  for (guint i = 0; i < self->references->len; i++)
    if (!g_hash_table_contains (self->ids, self->references->pdata[i]))
      midline_repo_add_problem (self->problems, "%s: #%s is used and not there", self->path,
                                (const char *) self->references->pdata[i]);
}

static void
check_drawing (const MidlineRepoFile *file,
               GPtrArray             *problems)
{
  static const GMarkupParser parser = { .start_element = start_element,
                                        .end_element = end_element };
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) references = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) structures = g_ptr_array_new_with_free_func (structure_free);
  g_autoptr (GPtrArray) open = g_ptr_array_new ();
  Reader reader = { .path = file->path, .problems = problems, .ids = ids,
                    .references = references, .structures = structures, .open = open };
  g_autoptr (GMarkupParseContext) context =
    g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, &reader, NULL);

  if (!g_markup_parse_context_parse (context, file->text, -1, NULL) ||
      !g_markup_parse_context_end_parse (context, NULL))
    {
      midline_repo_add_problem (problems, "%s: is not well-formed", file->path);
      return;
    }

  check_structures (&reader);
  check_references (&reader);
}

static void
check_drawings (const char *top,
                GPtrArray  *problems)
{
  g_autoptr (GPtrArray) files = midline_repo_list_files (top, DIAGRAM_FOLDER);
  guint n_drawings = 0;

  for (guint i = 0; i < files->len; i++)
    {
      MidlineRepoFile *file = files->pdata[i];

      if (!g_str_has_suffix (file->path, ".svg"))
        continue;
      n_drawings++;
      check_drawing (file, problems);
    }

  if (n_drawings == 0)
    midline_repo_add_problem (problems, "%s: holds no drawing", DIAGRAM_FOLDER);
}

/* A sheet set by a program loses against the rules inside a drawing without “!important”. */
static void
check_sheets (const char *top,
              GPtrArray  *problems)
{
  g_autoptr (GPtrArray) files = midline_repo_list_files (top, DIAGRAM_FOLDER);

  for (guint i = 0; i < files->len; i++)
    {
      MidlineRepoFile *file = files->pdata[i];
      g_autoptr (GRegex) regex = g_regex_new ("[a-z-]+: [^;{}!]+;", 0, 0, NULL);
      g_autoptr (GMatchInfo) match = NULL;

      if (!g_str_has_suffix (file->path, ".css"))
        continue;
      for (g_regex_match (regex, file->text, 0, &match); g_match_info_matches (match);
           g_match_info_next (match, NULL))
        {
          g_autofree char *declaration = g_match_info_fetch (match, 0);

          midline_repo_add_problem (problems, "%s: “%s” has no effect", file->path, declaration);
        }
    }
}

static void
test_drawings (void)
{
  midline_repo_assert_clean (check_drawings);
}

static void
test_sheets (void)
{
  midline_repo_assert_clean (check_sheets);
}

static void
test_bad_drawings (void)
{
  static const char * const expected[] = {
    "data/diagrams/links.svg: reaches outside with “other.svg#bone”",
    "data/diagrams/links.svg: has a <text>",
    "data/diagrams/links.svg: #fade is used and not there",
    "data/diagrams/open.svg: is not well-formed",
    "data/diagrams/parts.svg: #femur-shape stands twice",
    "data/diagrams/parts.svg: #tibia has no title",
    "data/diagrams/parts.svg: #tibia has no shape",
    "data/diagrams/parts.svg: #tibia has no anchor",
    NULL
  };
  g_autofree char *top = midline_repo_make_tree (
    "data/diagrams/links.svg", "<svg><use href=\"other.svg#bone\"/><text>Bone</text>"
                               "<path fill=\"url(#fade)\"/></svg>",
    "data/diagrams/open.svg", "<svg><g></svg>",
    "data/diagrams/parts.svg",
    "<svg><g id=\"femur\" class=\"structure\"><title>Femur</title>"
    "<path id=\"femur-shape\" class=\"shape bone\"/><path id=\"femur-shape\"/>"
    "<circle id=\"femur-anchor\"/></g>"
    "<g id=\"tibia\" class=\"structure\"><g><title>Spine</title></g></g>"
    "<g id=\"calf\" class=\"structure context\"><title>Calf</title></g></svg>",
    NULL);

  midline_repo_assert_problems (check_drawings, top, expected);
  midline_repo_remove_tree (top);
}

static void
test_no_drawings (void)
{
  static const char * const expected[] = { "data/diagrams: holds no drawing", NULL };
  g_autofree char *top = midline_repo_make_tree ("data/diagrams/README.md", "", NULL);

  midline_repo_assert_problems (check_drawings, top, expected);
  midline_repo_remove_tree (top);
}

static void
test_bad_sheets (void)
{
  static const char * const expected[] = {
    "data/diagrams/dark.css: “fill: #000000;” has no effect",
    NULL
  };
  g_autofree char *top = midline_repo_make_tree (
    "data/diagrams/dark.css", ".bone { fill: #000000; }\n.skin { fill: #111111 !important; }\n",
    NULL);

  midline_repo_assert_problems (check_sheets, top, expected);
  midline_repo_remove_tree (top);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/diagrams/drawings/tree", test_drawings);
  g_test_add_func ("/diagrams/drawings/bad-tree", test_bad_drawings);
  g_test_add_func ("/diagrams/drawings/none", test_no_drawings);
  g_test_add_func ("/diagrams/sheets/tree", test_sheets);
  g_test_add_func ("/diagrams/sheets/bad-tree", test_bad_sheets);

  return g_test_run ();
}
