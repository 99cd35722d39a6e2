/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The style sheets of a look. The rules inside a drawing may name its elements more closely, so
 * every declaration here is marked important. */
#include "midline-diagram-private.h"

#include "midline-diagram-resources.h"

/* The chosen structure: amber stands out from every tissue, in grey print too, and the outline is
 * dark and thick, so that colour is not the only sign. */
#define CHOSEN_FILL "#f2b233"
#define CHOSEN_CUT "#f9dc9b"
#define CHOSEN_LINE "#4a3000"
#define CHOSEN_LINE_WIDTH "3px"
/* What lies in front of it, so that a bone is seen through its muscles. */
#define VEIL_OPACITY "0.22"

/* In a small picture on paper soft edges are drawn by one or two strokes, not five: more cannot be
 * told apart, and each is a copy of its outline in the file. */
#define FEWER_STROKES \
  ".edge-1, .edge-3, .edge-5, .soft-1, .soft-3, .seam-2, .seam-4, .cast, .fibre-light, .bundle" \
  " { display: none !important; }\n" \
  ".edge-2 { stroke-width: 7px !important; stroke-opacity: 0.11 !important; }\n" \
  ".edge-4 { stroke-width: 18px !important; stroke-opacity: 0.06 !important; }\n" \
  ".soft-2 { stroke-opacity: 0.14 !important; }\n" \
  ".seam-3 { stroke-opacity: 0.36 !important; }\n" \
  ".seam-5 { stroke-opacity: 0.2 !important; }\n"

static void
append_theme (GString             *sheet,
              MidlineDiagramTheme  theme)
{
  static const char * const names[MIDLINE_N_DIAGRAM_THEMES] = {
    [MIDLINE_DIAGRAM_LIGHT] = NULL, /* the drawings' own colours */
    [MIDLINE_DIAGRAM_DARK] = "dark.css",
    [MIDLINE_DIAGRAM_HIGH_CONTRAST] = "high-contrast.css",
    [MIDLINE_DIAGRAM_HIGH_CONTRAST_DARK] = "high-contrast-dark.css",
    [MIDLINE_DIAGRAM_PRINT] = "print.css",
  };
  g_autofree char *path = NULL;
  g_autoptr (GBytes) css = NULL;

  if (names[theme] == NULL)
    return;

  path = g_strconcat (MIDLINE_DIAGRAM_RESOURCES, names[theme], NULL);
  css = g_resource_lookup_data (midline_diagrams_get_resource (), path,
                                G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_assert (css != NULL);
  g_string_append_len (sheet, g_bytes_get_data (css, NULL), (gssize) g_bytes_get_size (css));
}

/* Colours the layer with everything nested in it; a nested layer of its own, such as the lower
 * fibres of the inner quad, is a part of its parent. */
static void
append_chosen_layer (GString    *sheet,
                     const char *layer,
                     const char *state,
                     double      opacity)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (text, sizeof text, "%.2f", opacity == 0 ? 1.0 : opacity);
  g_string_append_printf (sheet,
                          "#%s%s .shape, #%s%s .cartilage, #%s%s-shape {"
                          " fill: " CHOSEN_FILL " !important; fill-opacity: %s !important; }\n",
                          layer, state, layer, state, layer, state, text);
  g_string_append_printf (sheet, "#%s%s .muscle-cut { fill: " CHOSEN_CUT " !important; }\n",
                          layer, state);
  g_string_append_printf (sheet,
                          "#%s%s .line, #%s%s .bone-line {"
                          " stroke: " CHOSEN_LINE " !important; stroke-opacity: 1 !important;"
                          " stroke-width: " CHOSEN_LINE_WIDTH " !important; }\n",
                          layer, state, layer, state);
}

static void
append_chosen (GString                  *sheet,
               const MidlineDiagramPart *part,
               const char               *state)
{
  for (guint i = 0; i < MIDLINE_DIAGRAM_MAX_VEILS && part->veils[i] != NULL; i++)
    g_string_append_printf (sheet, "#%s%s { opacity: " VEIL_OPACITY " !important; }\n",
                            part->veils[i], state);
  for (guint i = 0; i < MIDLINE_DIAGRAM_MAX_LAYERS && part->layers[i] != NULL; i++)
    append_chosen_layer (sheet, part->layers[i], state, part->chosen_opacity);
}

/**
 * midline_diagram_style_build:
 * @chosen: (nullable): the part drawn in amber
 * @look: the look; its chosen id is not read
 *
 * Returns: (transfer full): the style sheet that gives a drawing that look
 */
char *
midline_diagram_style_build (const MidlineDiagramPart *chosen,
                             const MidlineDiagramLook *look)
{
  GString *sheet = g_string_new (NULL);
  const char *state = look->is_collapsed ? "-collapsed" : "";

  append_theme (sheet, look->theme);
  if (look->is_collapsed)
    g_string_append (sheet, "#chain-aligned { display: none !important; }\n"
                            "#chain-collapsed { display: inline !important; }\n");
  if (look->is_small)
    g_string_append (sheet, ".fibre, .fibre-light, .trabecula { display: none !important; }\n");
  if (look->is_small && look->theme == MIDLINE_DIAGRAM_PRINT)
    g_string_append (sheet, FEWER_STROKES);
  if (chosen != NULL)
    append_chosen (sheet, chosen, state);

  return g_string_free (sheet, FALSE);
}
