/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-figure-cache.h"

#define BYTES_PER_PIXEL 4

typedef struct {
  MidlineFigureKey key;  /* its id is owned */
  GdkTexture *texture;   /* (owned) */
  gsize n_bytes;
  GList link;            /* in the order of use */
} Entry;

struct _MidlineFigureCache {
  GHashTable *entries;   /* (owned) (element-type Entry) keyed by the key within */
  GQueue order;          /* the one used last at the head */
  gsize n_bytes;
  gsize most_bytes;
};

static guint
hash_key (gconstpointer data)
{
  const MidlineFigureKey *key = data;
  guint numbers[] = { (guint) key->width, (guint) key->height, (guint) key->scale,
                      (guint) key->theme, !!key->is_left, !!key->is_row };
  guint hash = g_str_hash (key->exercise_id);

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    hash = hash * 31 + numbers[i];

  return hash;
}

static gboolean
equal_key (gconstpointer a,
           gconstpointer b)
{
  return midline_figure_key_equal (a, b);
}

/** midline_figure_key_equal: whether both mean the same picture. */
gboolean
midline_figure_key_equal (const MidlineFigureKey *a,
                          const MidlineFigureKey *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return a->width == b->width && a->height == b->height && a->scale == b->scale
         && a->theme == b->theme && !a->is_left == !b->is_left && !a->is_row == !b->is_row
         && g_strcmp0 (a->exercise_id, b->exercise_id) == 0;
}

static void
free_entry (gpointer data)
{
  Entry *entry = data;

  g_free ((char *) entry->key.exercise_id);
  g_object_unref (entry->texture);
  g_free (entry);
}

/**
 * midline_figure_cache_new:
 * @most_bytes: how much memory the pictures may take
 *
 * Returns: (transfer full): a cache without pictures
 */
MidlineFigureCache *
midline_figure_cache_new (gsize most_bytes)
{
  MidlineFigureCache *self = g_new0 (MidlineFigureCache, 1);

  self->entries = g_hash_table_new_full (hash_key, equal_key, NULL, free_entry);
  self->most_bytes = most_bytes;
  g_queue_init (&self->order);

  return self;
}

/** midline_figure_cache_free: (transfer full): lets go of all pictures. */
void
midline_figure_cache_free (MidlineFigureCache *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->entries);
  g_free (self);
}

/**
 * midline_figure_cache_lookup:
 *
 * Counts as a use.
 *
 * Returns: (transfer none) (nullable): the picture, if it is there
 */
GdkTexture *
midline_figure_cache_lookup (MidlineFigureCache     *self,
                             const MidlineFigureKey *key)
{
  Entry *entry;

  g_return_val_if_fail (self != NULL && key != NULL && key->exercise_id != NULL, NULL);

  entry = g_hash_table_lookup (self->entries, key);
  if (entry == NULL)
    return NULL;
  g_queue_unlink (&self->order, &entry->link);
  g_queue_push_head_link (&self->order, &entry->link);

  return entry->texture;
}

static void
drop (MidlineFigureCache *self,
      Entry              *entry)
{
  self->n_bytes -= entry->n_bytes;
  g_queue_unlink (&self->order, &entry->link);
  g_hash_table_remove (self->entries, &entry->key);
}

/**
 * midline_figure_cache_insert:
 * @texture: (transfer none): the picture
 *
 * Keeps a picture, in place of the former one of the same key. One that is larger than the whole
 * cache is kept alone.
 */
void
midline_figure_cache_insert (MidlineFigureCache     *self,
                             const MidlineFigureKey *key,
                             GdkTexture             *texture)
{
  Entry *entry;

  g_return_if_fail (self != NULL && key != NULL && key->exercise_id != NULL);
  g_return_if_fail (GDK_IS_TEXTURE (texture));

  entry = g_hash_table_lookup (self->entries, key);
  if (entry != NULL)
    drop (self, entry);
  entry = g_new0 (Entry, 1);
  entry->key = *key;
  entry->key.exercise_id = g_strdup (key->exercise_id);
  entry->texture = g_object_ref (texture);
  entry->n_bytes = (gsize) gdk_texture_get_width (texture)
                   * (gsize) gdk_texture_get_height (texture) * BYTES_PER_PIXEL;
  entry->link.data = entry;
  g_hash_table_insert (self->entries, &entry->key, entry);
  g_queue_push_head_link (&self->order, &entry->link);
  self->n_bytes += entry->n_bytes;
  while (self->n_bytes > self->most_bytes && self->order.length > 1)
    drop (self, self->order.tail->data);
}

/** midline_figure_cache_get_n: how many pictures are kept. */
guint
midline_figure_cache_get_n (MidlineFigureCache *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->order.length;
}

/** midline_figure_cache_get_n_bytes: how much memory the pictures take. */
gsize
midline_figure_cache_get_n_bytes (MidlineFigureCache *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_bytes;
}
