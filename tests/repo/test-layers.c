/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-repo-tree.h"

#include <string.h>

/* Who may use what. The build forbids most of it already; this also sees what an include
 * directory lets through. */

typedef struct {
  const char *name;
  const char *layers;  /* layers whose headers it may include, between spaces */
  const char *headers; /* beginnings of the guarded headers it may include, between spaces */
} Layer;

static const Layer layers[] = {
  { "core", " ", " " },
  { "content", " core ", " json-glib/ " },
  { "store", " core ", " sqlite3.h " },
  { "net", " core ", " json-glib/ curl/ " },
  { "draw", " core ", " cairo pango/ librsvg/ qrencode.h " },
  { "print", " core draw ", " cairo pango/ gtk/ " },
  { "desktop", " core ", " gsound.h libspeechd.h " },
  { "program", " core content store net desktop ", " " },
  { "ui", " core content store net draw print desktop program ",
    " cairo pango/ gdk/ gsk/ gtk/ adwaita.h " },
};

/* Headers that only the layers above may include, by their beginnings. */
static const char * const guarded[] = {
  "sqlite3.h", "curl/", "json-glib/", "gtk/", "gdk/", "gsk/", "adwaita.h", "librsvg/",
  "qrencode.h", "cairo", "pango/", "gsound.h", "libspeechd.h",
};

/* What would tie the core to the day, the disk or the settings of a machine. */
static const char core_pattern[] =
  "\\b(g_date_time_new_now\\w*|g_get_real_time|g_get_monotonic_time|time|clock_gettime|"
  "g_file_\\w+|g_dir_open|fopen|open|g_settings_\\w+|g_getenv|g_random_\\w+|g_timeout_\\w+) \\(";

static const Layer *
find_layer (const char *path)
{
  for (gsize i = 0; i < G_N_ELEMENTS (layers); i++)
    {
      g_autofree char *folder = g_strdup_printf ("src/%s/", layers[i].name);

      if (g_str_has_prefix (path, folder))
        return &layers[i];
    }

  return NULL;
}

static gboolean
contains_word (const char *words,
               const char *word)
{
  g_autofree char *spaced = g_strdup_printf (" %s ", word);

  return strstr (words, spaced) != NULL;
}

/* Maps the name of each header of ours to its layer. Two headers of one name would leave it to the
 * order of include directories which one is meant. */
static GHashTable *
map_headers (GPtrArray *files,
             GPtrArray *problems)
{
  GHashTable *map = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < files->len; i++)
    {
      MidlineRepoFile *file = g_ptr_array_index (files, i);
      g_autofree char *name = g_path_get_basename (file->path);
      const Layer *owner = find_layer (file->path);

      if (owner == NULL || !g_str_has_suffix (name, ".h"))
        continue;

      if (g_hash_table_contains (map, name))
        midline_repo_add_problem (problems, "%s: there is another header of this name",
                                  file->path);
      else
        g_hash_table_insert (map, g_steal_pointer (&name), (gpointer) owner);
    }

  return map;
}

static void
check_system_header (MidlineRepoFile *file,
                     const Layer     *layer,
                     const char      *header,
                     GPtrArray       *problems)
{
  for (gsize i = 0; i < G_N_ELEMENTS (guarded); i++)
    {
      if (g_str_has_prefix (header, guarded[i]) && !contains_word (layer->headers, guarded[i]))
        midline_repo_add_problem (problems, "%s: src/%s may not include <%s>", file->path,
                                  layer->name, header);
    }
}

static void
check_own_header (MidlineRepoFile *file,
                  const Layer     *layer,
                  const char      *header,
                  GHashTable      *headers,
                  GPtrArray       *problems)
{
  g_autofree char *name = g_path_get_basename (header);
  const Layer *owner = g_hash_table_lookup (headers, name);

  if (owner == NULL || owner == layer)
    return;

  if (!contains_word (layer->layers, owner->name))
    midline_repo_add_problem (problems, "%s: src/%s may not include “%s” of src/%s", file->path,
                              layer->name, name, owner->name);
  else if (g_str_has_suffix (name, "-private.h"))
    midline_repo_add_problem (problems, "%s: “%s” is private to src/%s", file->path, name,
                              owner->name);
}

static void
check_includes (MidlineRepoFile *file,
                const Layer     *layer,
                GHashTable      *headers,
                GPtrArray       *problems)
{
  g_autoptr (GRegex) include = g_regex_new ("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]",
                                            G_REGEX_MULTILINE, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  for (g_regex_match (include, file->text, 0, &match);
       g_match_info_matches (match);
       g_match_info_next (match, NULL))
    {
      g_autofree char *open = g_match_info_fetch (match, 1);
      g_autofree char *header = g_match_info_fetch (match, 2);

      if (*open == '<')
        check_system_header (file, layer, header, problems);
      else
        check_own_header (file, layer, header, headers, problems);
    }
}

static void
check_core (MidlineRepoFile *file,
            GPtrArray       *problems)
{
  g_autoptr (GRegex) comment = g_regex_new ("/\\*.*?\\*/", G_REGEX_DOTALL, 0, NULL);
  g_autofree char *code = g_regex_replace_literal (comment, file->text, -1, 0, "", 0, NULL);
  g_autoptr (GRegex) regex = g_regex_new (core_pattern, 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  if (g_regex_match (regex, code, 0, &match))
    {
      g_autofree char *call = g_match_info_fetch (match, 1);

      midline_repo_add_problem (problems, "%s: the core may not call %s()", file->path, call);
    }
}

static void
check_layers (const char *top,
              GPtrArray  *problems)
{
  g_autoptr (GPtrArray) files = midline_repo_list_files (top, "src");
  g_autoptr (GHashTable) headers = map_headers (files, problems);

  for (guint i = 0; i < files->len; i++)
    {
      MidlineRepoFile *file = g_ptr_array_index (files, i);
      const Layer *layer = find_layer (file->path);

      if (!g_str_has_suffix (file->path, ".c") && !g_str_has_suffix (file->path, ".h"))
        continue;

      if (layer != NULL)
        check_includes (file, layer, headers, problems);
      else if (!g_str_equal (file->path, "src/main.c"))
        midline_repo_add_problem (problems, "%s: belongs to no layer", file->path);

      if (layer == &layers[0])
        check_core (file, problems);
    }
}

static void
test_tree (void)
{
  midline_repo_assert_clean (check_layers);
}

static void
test_bad_tree (void)
{
  static const char * const expected[] = {
    "src/ui/midline-knee.h: there is another header of this name",
    "src/content/midline-content.c: src/content may not include <sqlite3.h>",
    "src/content/midline-content.c: “midline-date-private.h” is private to src/core",
    "src/core/midline-date.c: src/core may not include “midline-store.h” of src/store",
    "src/core/midline-date.c: the core may not call g_date_time_new_now_local()",
    "src/draw/midline-knee.h: src/draw may not include <gtk/gtk.h>",
    "src/net/midline-net.c: src/net may not include “midline-store.h” of src/store",
    "src/other/midline-other.c: belongs to no layer",
    "src/print/midline-paper.c: src/print may not include <adwaita.h>",
    "src/program/midline-program.c: src/program may not include <json-glib/json-glib.h>",
    "src/program/midline-program.c: src/program may not include <curl/curl.h>",
    "src/program/midline-program.c: src/program may not include “midline-knee.h” of src/draw",
    "src/ui/today/midline-today.c: src/ui may not include <sqlite3.h>",
    NULL
  };
  g_autofree char *top = midline_repo_make_tree (
    "src/main.c", "#include <adwaita.h>\n#include \"midline-store.h\"\n",
    "src/content/midline-content.c",
    "#include \"midline-date.h\"\n#include <json-glib/json-glib.h>\n#include <sqlite3.h>\n"
    "#include \"midline-date-private.h\"\n",
    "src/core/midline-date.h", "#include <glib.h>\n",
    "src/core/midline-date-private.h", "#include \"midline-date.h\"\n",
    "src/core/midline-date.c",
    "#include \"midline-store.h\"\n/* Ends in time (soon). */\n"
    "void f (void) { g_date_time_new_now_local (); }\n",
    "src/draw/midline-knee.h", "#include <cairo.h>\n#include <gtk/gtk.h>\n",
    "src/net/midline-net.c", "#include <curl/curl.h>\n#include \"midline-store.h\"\n",
    "src/other/midline-other.c", "",
    "src/print/midline-paper.c",
    "#include \"midline-knee.h\"\n#include <gtk/gtk.h>\n#include <adwaita.h>\n",
    "src/program/midline-program.c",
    "#include <json-glib/json-glib.h>\n#include <curl/curl.h>\n#include \"midline-knee.h\"\n"
    "#include \"midline-store.h\"\n",
    "src/store/midline-store.h", "#include \"midline-date.h\"\n",
    "src/ui/midline-knee.h", "",
    "src/ui/today/midline-today.c",
    "#include <adwaita.h>\n#include \"midline-knee.h\"\n# include <sqlite3.h>\n",
    NULL);

  midline_repo_assert_problems (check_layers, top, expected);
  midline_repo_remove_tree (top);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/layers/tree", test_tree);
  g_test_add_func ("/layers/bad-tree", test_bad_tree);

  return g_test_run ();
}
