/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-print-font.h"

/* Paper has fonts of its own, whatever the desktop is set to. The first that is installed wins;
 * letters it lacks come from any font that has them. */
static const char *const families[] = { "Cantarell", "Inter", "Noto Sans", "DejaVu Sans" };

static gboolean
has_family (PangoFontMap *map,
            const char   *name)
{
  g_autofree PangoFontFamily **list = NULL;
  int n = 0;

  pango_font_map_list_families (map, &list, &n);
  for (int i = 0; i < n; i++)
    if (g_ascii_strcasecmp (pango_font_family_get_name (list[i]), name) == 0)
      return TRUE;
  return FALSE;
}

static const char *
pick_family (PangoFontMap *map)
{
  for (guint i = 0; i < G_N_ELEMENTS (families); i++)
    if (has_family (map, families[i]))
      return families[i];
  return "Sans";
}

/**
 * midline_print_font_create_context:
 * @right_to_left: whether paragraphs begin at the right edge
 *
 * Makes a context in which one unit is one point and letters have the same width at any zoom.
 *
 * Returns: (transfer full): a context
 */
PangoContext *
midline_print_font_create_context (gboolean right_to_left)
{
  PangoFontMap *map = pango_cairo_font_map_get_default ();
  PangoContext *context = pango_font_map_create_context (map);
  PangoFontDescription *font = pango_font_description_new ();
  cairo_font_options_t *options = cairo_font_options_create ();

  pango_cairo_context_set_resolution (context, 72);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_font_description_set_family_static (font, pick_family (map));
  pango_context_set_font_description (context, font);
  pango_context_set_base_dir (context,
                              right_to_left ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);

  cairo_font_options_destroy (options);
  pango_font_description_free (font);
  return context;
}

static void
set_bold (PangoLayout           *layout,
          const MidlineRichText *text)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  for (guint i = 0; i < text->bold->len; i++)
    {
      const MidlineBoldRange *range = &g_array_index (text->bold, MidlineBoldRange, i);
      PangoAttribute *attribute = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

      attribute->start_index = range->start_byte;
      attribute->end_index = range->end_byte;
      pango_attr_list_insert (attributes, attribute);
    }
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
}

/**
 * midline_print_font_create_layout:
 * @context: from midline_print_font_create_context()
 * @text: a paragraph
 * @size_pt: size of the letters
 * @width_pt: width at which lines break; below 0 for one that does not
 *
 * Sets a paragraph that stands at the start of its lines.
 *
 * Returns: (transfer full): a layout
 */
PangoLayout *
midline_print_font_create_layout (PangoContext          *context,
                                  const MidlineRichText *text,
                                  double                 size_pt,
                                  double                 width_pt)
{
  PangoLayout *layout = pango_layout_new (context);
  PangoFontDescription *font =
      pango_font_description_copy (pango_context_get_font_description (context));

  pango_font_description_set_absolute_size (font, size_pt * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_auto_dir (layout, FALSE);
  pango_layout_set_text (layout, text->string->str, (int) text->string->len);
  set_bold (layout, text);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  if (width_pt >= 0)
    pango_layout_set_width (layout, pango_units_from_double (width_pt));
  midline_print_font_align (layout, MIDLINE_ALIGN_START);
  return layout;
}

/**
 * midline_print_font_align:
 * @layout: from midline_print_font_create_layout()
 * @align: how its lines stand in their width
 */
void
midline_print_font_align (PangoLayout       *layout,
                          MidlinePrintAlign  align)
{
  gboolean right_to_left =
      pango_context_get_base_dir (pango_layout_get_context (layout)) == PANGO_DIRECTION_RTL;

  if (align == MIDLINE_ALIGN_CENTRE)
    pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  else if ((align == MIDLINE_ALIGN_START) == right_to_left)
    pango_layout_set_alignment (layout, PANGO_ALIGN_RIGHT);
  else
    pango_layout_set_alignment (layout, PANGO_ALIGN_LEFT);
}
