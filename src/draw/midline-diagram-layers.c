/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads from a drawing which of its layers can be pointed at, from back to front. */
#include "midline-diagram-private.h"

#include <string.h>

#define STATE_SUFFIX "-collapsed"

typedef struct {
  MidlineDiagramKind kind;
  GPtrArray *layers;  /* (unowned) (element-type MidlineDiagramLayer) */
  GHashTable *shapes; /* (unowned) ids that end in “-shape” */
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
  g_ptr_array_add (self->layers, layer);
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

  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], "id"))
      id = values[i];
    else if (g_str_equal (names[i], "class"))
      classes = values[i];

  if (id == NULL)
    return;

  if (g_str_has_suffix (id, "-shape"))
    g_hash_table_add (self->shapes, g_strconcat ("#", id, NULL));
  else if (g_str_equal (element, "g") &&
           (has_class (classes, "structure") || has_class (classes, "context")))
    add_layer (self, id);
}

/* A layer is hit by its silhouette; one that is made of parts has none and is hit as a whole. */
static void
prefer_silhouettes (Reader *self)
{
  for (guint i = 0; i < self->layers->len; i++)
    {
      MidlineDiagramLayer *layer = self->layers->pdata[i];
      g_autofree char *shape = g_strconcat (layer->shape_id, "-shape", NULL);

      if (g_hash_table_contains (self->shapes, shape))
        {
          g_free (layer->shape_id);
          layer->shape_id = g_steal_pointer (&shape);
        }
    }
}

/**
 * midline_diagram_layers_read:
 * @kind: which drawing
 * @svg: its text
 * @error: return location; any of #GMarkupError
 *
 * Returns: (transfer full) (nullable) (element-type MidlineDiagramLayer): its layers from back to
 *   front, of both states; bounds are not set yet
 */
GPtrArray *
midline_diagram_layers_read (MidlineDiagramKind   kind,
                             GBytes              *svg,
                             GError             **error)
{
  static const GMarkupParser parser = { .start_element = start_element };
  g_autoptr (GPtrArray) layers = g_ptr_array_new_with_free_func (layer_free);
  g_autoptr (GHashTable) shapes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Reader reader = { .kind = kind, .layers = layers, .shapes = shapes };
  g_autoptr (GMarkupParseContext) context =
    g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, &reader, NULL);

  if (!g_markup_parse_context_parse (context, g_bytes_get_data (svg, NULL),
                                     (gssize) g_bytes_get_size (svg), error) ||
      !g_markup_parse_context_end_parse (context, error))
    return NULL;

  prefer_silhouettes (&reader);

  return g_steal_pointer (&layers);
}
