/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads from the text of a drawing its size, its anchors, and which of its layers can be pointed
 * at, from back to front. */
#include "midline-diagram-private.h"

#include <string.h>

#define STATE_SUFFIX "-collapsed"

typedef struct {
  MidlineDiagramKind kind;
  MidlineDiagramText *text; /* (unowned) */
  GHashTable *shapes;       /* (unowned) ids that end in “-shape” */
} Reader;

static void
layer_free (gpointer data)
{
  MidlineDiagramLayer *self = data;

  g_free (self->shape_id);
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
add_layer (Reader     *self,
           const char *id)
{
  MidlineDiagramLayer *layer = g_new0 (MidlineDiagramLayer, 1);
  g_autofree char *plain = g_strdup (id);

  layer->is_collapsed = g_str_has_suffix (id, STATE_SUFFIX);
  if (layer->is_collapsed)
    plain[strlen (plain) - strlen (STATE_SUFFIX)] = '\0';
  layer->structure_id = midline_diagram_parts_get_owner (self->kind, plain);
  layer->shape_id = g_strconcat ("#", id, NULL);
  g_ptr_array_add (self->text->layers, layer);
}

static const char *
find_value (const char **names,
            const char **values,
            const char  *name)
{
  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], name))
      return values[i];
  return NULL;
}

/* The canvas is the view box, “0 0 540 900”; its corner is always at 0, 0. */
static void
read_canvas (Reader     *self,
             const char *view_box)
{
  g_auto (GStrv) words = g_strsplit (view_box, " ", -1);

  if (g_strv_length (words) != 4)
    return;
  self->text->width = g_ascii_strtod (words[2], NULL);
  self->text->height = g_ascii_strtod (words[3], NULL);
}

/* Anchors are dots of the drawing itself, not of something that is moved. */
static void
add_anchor (Reader      *self,
            const char  *id,
            const char **names,
            const char **values)
{
  const char *x = find_value (names, values, "cx");
  const char *y = find_value (names, values, "cy");
  MidlinePoint *anchor = g_new0 (MidlinePoint, 1);

  anchor->x = x != NULL ? g_ascii_strtod (x, NULL) : 0;
  anchor->y = y != NULL ? g_ascii_strtod (y, NULL) : 0;
  g_hash_table_insert (self->text->anchors, g_strdup (id), anchor);
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
  const char *id = find_value (names, values, "id");
  const char *classes = find_value (names, values, "class");
  const char *view_box = find_value (names, values, "viewBox");

  if (view_box != NULL && g_str_equal (element, "svg"))
    read_canvas (self, view_box);
  if (id == NULL)
    return;

  if (g_str_has_suffix (id, "-shape"))
    g_hash_table_add (self->shapes, g_strconcat ("#", id, NULL));
  else if (g_str_equal (element, "circle") && has_class (classes, "anchor"))
    add_anchor (self, id, names, values);
  else if (g_str_equal (element, "g") &&
           (has_class (classes, "structure") || has_class (classes, "context")))
    add_layer (self, id);
}

/* A layer is hit by its silhouette; one that is made of parts has none and is hit as a whole. */
static void
prefer_silhouettes (Reader *self)
{
  for (guint i = 0; i < self->text->layers->len; i++)
    {
      MidlineDiagramLayer *layer = self->text->layers->pdata[i];
      g_autofree char *shape = g_strconcat (layer->shape_id, "-shape", NULL);

      if (g_hash_table_contains (self->shapes, shape))
        {
          g_free (layer->shape_id);
          layer->shape_id = g_steal_pointer (&shape);
        }
    }
}

/**
 * midline_diagram_text_clear:
 * @self: what was read
 *
 * Frees what it holds.
 */
void
midline_diagram_text_clear (MidlineDiagramText *self)
{
  g_clear_pointer (&self->layers, g_ptr_array_unref);
  g_clear_pointer (&self->anchors, g_hash_table_unref);
}

/**
 * midline_diagram_text_read:
 * @self: (out): what the text says; to be cleared even after an error
 * @kind: which drawing
 * @svg: its text
 * @error: return location; any of #GMarkupError
 *
 * Reads the text of a drawing without laying it out, which takes ten times as long. The bounds of
 * the layers are not in the text.
 *
 * Returns: whether it could be read
 */
gboolean
midline_diagram_text_read (MidlineDiagramText  *self,
                           MidlineDiagramKind   kind,
                           GBytes              *svg,
                           GError             **error)
{
  static const GMarkupParser parser = { .start_element = start_element };
  g_autoptr (GHashTable) shapes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Reader reader = { .kind = kind, .text = self, .shapes = shapes };
  g_autoptr (GMarkupParseContext) context =
    g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, &reader, NULL);

  *self = (MidlineDiagramText) {
    .layers = g_ptr_array_new_with_free_func (layer_free),
    .anchors = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free),
  };
  if (!g_markup_parse_context_parse (context, g_bytes_get_data (svg, NULL),
                                     (gssize) g_bytes_get_size (svg), error) ||
      !g_markup_parse_context_end_parse (context, error))
    return FALSE;

  prefer_silhouettes (&reader);

  return TRUE;
}
