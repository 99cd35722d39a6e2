/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The librsvg handles of a drawing. A style sheet that was set on a handle cannot be taken back, so
 * each look has a handle of its own; the last few are kept. */
#include "midline-diagram-private.h"

#include <string.h>

/* Looks beyond the plain ones that are kept: a theme with and without a choice, and one more. */
#define MAX_KEPT_LOOKS 3

typedef struct {
  char *sheet;        /* (owned) */
  RsvgHandle *handle; /* (owned) */
} Kept;

static void
kept_free (gpointer data)
{
  Kept *self = data;

  g_free (self->sheet);
  g_object_unref (self->handle);
  g_free (self);
}

/* The sheet goes in as the last rules of the drawing itself: set from outside it would make librsvg
 * work out the style of every element a second time. */
static GString *
insert_sheet (MidlineDiagram *self,
              const char     *sheet)
{
  gsize size;
  const char *svg = g_bytes_get_data (self->svg, &size);
  const char *end = g_strrstr_len (svg, (gssize) size, "</svg>");
  gsize n_before = end != NULL ? (gsize) (end - svg) : size;
  GString *text = g_string_sized_new (size + strlen (sheet) + 64);

  g_string_append_len (text, svg, (gssize) n_before);
  if (end != NULL)
    g_string_append_printf (text, "<style type=\"text/css\"><![CDATA[%s]]></style>", sheet);
  g_string_append_len (text, svg + n_before, (gssize) (size - n_before));
  return text;
}

static RsvgHandle *
parse (MidlineDiagram  *self,
       const char      *sheet,
       GError         **error)
{
  GString *text = insert_sheet (self, sheet);
  RsvgHandle *handle = rsvg_handle_new_from_data ((const guint8 *) text->str, text->len, error);

  g_string_free (text, TRUE);
  return handle;
}

/**
 * midline_diagram_get_handle:
 * @self: a drawing
 * @look: how it is drawn
 * @error: return location; any of #RsvgError
 *
 * Returns: (transfer none) (nullable): the handle that draws the look; it lives until other looks
 *   are asked for
 */
RsvgHandle *
midline_diagram_get_handle (MidlineDiagram            *self,
                            const MidlineDiagramLook  *look,
                            GError                   **error)
{
  const MidlineDiagramPart *chosen = midline_diagram_parts_lookup (self->kind, look->chosen);
  MidlineDiagramLook actual = *look;
  g_autofree char *sheet = NULL;
  RsvgHandle *handle;
  Kept *kept;

  actual.is_collapsed = midline_diagram_is_second_state (self, look);
  if (chosen == NULL && actual.theme == MIDLINE_DIAGRAM_LIGHT && !actual.is_small &&
      self->plain[actual.is_collapsed] != NULL)
    return self->plain[actual.is_collapsed];

  sheet = midline_diagram_style_build (chosen, &actual);
  for (GList *l = self->kept.head; l != NULL; l = l->next)
    if (g_str_equal (((Kept *) l->data)->sheet, sheet))
      {
        g_queue_unlink (&self->kept, l);
        g_queue_push_head_link (&self->kept, l);
        return ((Kept *) l->data)->handle;
      }

  handle = parse (self, sheet, error);
  if (handle == NULL)
    return NULL;

  kept = g_new0 (Kept, 1);
  kept->sheet = g_steal_pointer (&sheet);
  kept->handle = handle;
  g_queue_push_head (&self->kept, kept);
  if (self->kept.length > MAX_KEPT_LOOKS)
    kept_free (g_queue_pop_tail (&self->kept));

  return handle;
}

/**
 * midline_diagram_get_plain_handle:
 * @self: a drawing
 * @look: only its state is read
 * @error: return location; any of #RsvgError
 *
 * Returns: (transfer none) (nullable): the handle to measure shapes with, whatever the colours
 */
RsvgHandle *
midline_diagram_get_plain_handle (MidlineDiagram            *self,
                                  const MidlineDiagramLook  *look,
                                  GError                   **error)
{
  MidlineDiagramLook plain = { .is_collapsed = midline_diagram_is_second_state (self, look) };
  g_autofree char *sheet = NULL;

  if (self->plain[plain.is_collapsed] == NULL)
    {
      sheet = midline_diagram_style_build (NULL, &plain);
      self->plain[plain.is_collapsed] = parse (self, sheet, error);
    }

  return self->plain[plain.is_collapsed];
}

/** midline_diagram_clear_handles: frees all handles. */
void
midline_diagram_clear_handles (MidlineDiagram *self)
{
  g_queue_clear_full (&self->kept, kept_free);
  g_clear_object (&self->plain[0]);
  g_clear_object (&self->plain[1]);
}
