/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-pango-measurer.h"

#include "midline-print-font.h"

struct _MidlinePangoMeasurer {
  GObject parent_instance;

  PangoContext *context; /* (owned) */
  GHashTable *cache;     /* (owned) (key-type utf8) (value-type MidlineTextExtents) */
};

static void text_measurer_iface_init (MidlineTextMeasurerInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MidlinePangoMeasurer, midline_pango_measurer, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (MIDLINE_TYPE_TEXT_MEASURER,
                                                      text_measurer_iface_init))

static int
get_longest_line (PangoLayout *layout)
{
  const char *text = pango_layout_get_text (layout);
  int longest = 0;

  for (GSList *l = pango_layout_get_lines_readonly (layout); l != NULL; l = l->next)
    {
      PangoLayoutLine *line = l->data;
      g_autofree char *words = g_strndup (text + line->start_index, (gsize) line->length);

      longest = MAX (longest, (int) g_utf8_strlen (g_strchomp (words), -1));
    }
  return longest;
}

static void
measure (MidlinePangoMeasurer  *self,
         const MidlineRichText *text,
         double                 size_pt,
         double                 width_pt,
         MidlineTextExtents    *extents)
{
  g_autoptr (PangoLayout) layout =
      midline_print_font_create_layout (self->context, text, size_pt, width_pt);
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  extents->width_pt = pango_units_to_double (logical.width);
  extents->height_pt = pango_units_to_double (logical.height);
  extents->baseline_pt = pango_units_to_double (pango_layout_get_baseline (layout));
  extents->longest_line_chars = get_longest_line (layout);
}

static char *
dup_key (const MidlineRichText *text,
         double                 size_pt,
         double                 width_pt)
{
  GString *key = g_string_new (NULL);

  g_string_printf (key, "%.3f %.3f", size_pt, width_pt);
  for (guint i = 0; i < text->bold->len; i++)
    {
      const MidlineBoldRange *range = &g_array_index (text->bold, MidlineBoldRange, i);

      g_string_append_printf (key, " %u-%u", range->start_byte, range->end_byte);
    }
  g_string_append_c (key, ' ');
  g_string_append (key, text->string->str);
  return g_string_free (key, FALSE);
}

/* The paginator tries each exercise in several settings, so most paragraphs come again. */
static void
midline_pango_measurer_measure (MidlineTextMeasurer   *measurer,
                                const MidlineRichText *text,
                                double                 size_pt,
                                double                 width_pt,
                                MidlineTextExtents    *extents)
{
  MidlinePangoMeasurer *self = MIDLINE_PANGO_MEASURER (measurer);
  char *key = dup_key (text, size_pt, width_pt);
  MidlineTextExtents *known = g_hash_table_lookup (self->cache, key);

  if (known == NULL)
    {
      known = g_new0 (MidlineTextExtents, 1);
      measure (self, text, size_pt, width_pt, known);
      g_hash_table_insert (self->cache, key, known);
    }
  else
    {
      g_free (key);
    }
  *extents = *known;
}

static void
text_measurer_iface_init (MidlineTextMeasurerInterface *iface)
{
  iface->measure = midline_pango_measurer_measure;
}

static void
midline_pango_measurer_finalize (GObject *object)
{
  MidlinePangoMeasurer *self = MIDLINE_PANGO_MEASURER (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->cache, g_hash_table_unref);
  G_OBJECT_CLASS (midline_pango_measurer_parent_class)->finalize (object);
}

static void
midline_pango_measurer_class_init (MidlinePangoMeasurerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = midline_pango_measurer_finalize;
}

static void
midline_pango_measurer_init (MidlinePangoMeasurer *self)
{
  self->cache = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

/**
 * midline_pango_measurer_new:
 * @right_to_left: whether paragraphs begin at the right edge
 *
 * Returns: (transfer full): a measurer
 */
MidlineTextMeasurer *
midline_pango_measurer_new (gboolean right_to_left)
{
  MidlinePangoMeasurer *self = g_object_new (MIDLINE_TYPE_PANGO_MEASURER, NULL);

  self->context = midline_print_font_create_context (right_to_left);
  return MIDLINE_TEXT_MEASURER (self);
}
