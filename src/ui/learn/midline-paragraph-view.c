/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-paragraph-view.h"

#include "midline-reading.h"
#include "midline-structures.h"

#include <glib/gi18n-lib.h>

#include <string.h>

/* How strongly the amber behind a chosen term shows, of 65535. */
#define CHOSEN_BACKGROUND_ALPHA 24000

#define TEXT_WIDTH_CHARS 66

struct _MidlineParagraphView {
  AdwBin parent_instance;

  /* configured */
  MidlineReading *reading; /* (owned) */
  char *structure_id;      /* (owned) (nullable) the one chosen on the page */

  /* children */
  GtkLabel *label;
};

G_DEFINE_FINAL_TYPE (MidlineParagraphView, midline_paragraph_view, ADW_TYPE_BIN)

enum { STRUCTURE_CHOSEN, N_SIGNALS };
static guint signals[N_SIGNALS];

static void
mark_term (MidlineParagraphView *self,
           PangoAttrList        *attributes,
           const MidlineTerm    *term)
{
  GtkStyleContext *context = gtk_widget_get_style_context (GTK_WIDGET (self->label));
  PangoAttribute *marks[3] = { pango_attr_weight_new (PANGO_WEIGHT_BOLD), NULL, NULL };
  GdkRGBA amber;

  if (gtk_style_context_lookup_color (context, "midline_chosen", &amber))
    {
      marks[1] = pango_attr_background_new ((guint16) (amber.red * 65535),
                                            (guint16) (amber.green * 65535),
                                            (guint16) (amber.blue * 65535));
      marks[2] = pango_attr_background_alpha_new (CHOSEN_BACKGROUND_ALPHA);
    }
  for (guint i = 0; i < G_N_ELEMENTS (marks) && marks[i] != NULL; i++)
    {
      marks[i]->start_index = term->start;
      marks[i]->end_index = term->end;
      pango_attr_list_insert (attributes, marks[i]);
    }
}

static gboolean
names (const MidlineTerm *term,
       const char        *structure_id)
{
  return g_strcmp0 (term->structure_id, structure_id) == 0;
}

/* Links of a label share one style, that of quiet words. The numbers after the text stand out. */
static void
mark_numbers (MidlineParagraphView *self,
              PangoAttrList        *attributes)
{
  GtkStyleContext *context = gtk_widget_get_style_context (GTK_WIDGET (self->label));
  PangoAttribute *marks[2] = { pango_attr_underline_new (PANGO_UNDERLINE_NONE), NULL };
  GdkRGBA accent;

  if (gtk_style_context_lookup_color (context, "accent_color", &accent))
    marks[1] = pango_attr_foreground_new ((guint16) (accent.red * 65535),
                                          (guint16) (accent.green * 65535),
                                          (guint16) (accent.blue * 65535));
  for (guint i = 0; i < G_N_ELEMENTS (marks) && marks[i] != NULL; i++)
    {
      marks[i]->start_index = (guint) strlen (self->reading->text);
      pango_attr_list_insert (attributes, marks[i]);
    }
}

static void
update_marks (MidlineParagraphView *self)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  if (self->reading == NULL)
    return;
  for (guint i = 0; i < self->reading->terms->len; i++)
    if (names (self->reading->terms->pdata[i], self->structure_id))
      mark_term (self, attributes, self->reading->terms->pdata[i]);
  mark_numbers (self, attributes);
  gtk_label_set_attributes (self->label, attributes);
}

static gboolean
link_activated_cb (MidlineParagraphView *self,
                   const char           *uri)
{
  if (g_str_has_prefix (uri, MIDLINE_READING_STRUCTURE_SCHEME))
    g_signal_emit (self, signals[STRUCTURE_CHOSEN], 0,
                   uri + strlen (MIDLINE_READING_STRUCTURE_SCHEME));
  else if (g_str_has_prefix (uri, MIDLINE_READING_SOURCE_SCHEME))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-source", "s",
                                uri + strlen (MIDLINE_READING_SOURCE_SCHEME));
  return TRUE;
}

static void
midline_paragraph_view_finalize (GObject *object)
{
  MidlineParagraphView *self = MIDLINE_PARAGRAPH_VIEW (object);

  midline_reading_free (self->reading);
  g_free (self->structure_id);
  G_OBJECT_CLASS (midline_paragraph_view_parent_class)->finalize (object);
}

static void
midline_paragraph_view_css_changed (GtkWidget         *widget,
                                    GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (midline_paragraph_view_parent_class)->css_changed (widget, change);
  update_marks (MIDLINE_PARAGRAPH_VIEW (widget));
}

static void
midline_paragraph_view_class_init (MidlineParagraphViewClass *klass)
{
  GTK_WIDGET_CLASS (klass)->css_changed = midline_paragraph_view_css_changed;
  G_OBJECT_CLASS (klass)->finalize = midline_paragraph_view_finalize;
  signals[STRUCTURE_CHOSEN] =
    g_signal_new ("structure-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
midline_paragraph_view_init (MidlineParagraphView *self)
{
  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->label, TRUE);
  gtk_label_set_wrap_mode (self->label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (self->label, 0);
  gtk_label_set_max_width_chars (self->label, TEXT_WIDTH_CHARS);
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "midline-paragraph");
  g_signal_connect_object (self->label, "activate-link", G_CALLBACK (link_activated_cb), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->label));
}

/**
 * midline_paragraph_view_new:
 * @paragraph: what to show
 * @citations: (nullable) (element-type MidlineReference): numbered references, when the paragraph's
 *   ids are ids of references
 */
GtkWidget *
midline_paragraph_view_new (const MidlineParagraph *paragraph,
                            GPtrArray              *citations)
{
  MidlineParagraphView *self = g_object_new (MIDLINE_TYPE_PARAGRAPH_VIEW, NULL);
  g_autofree char *markup = NULL;

  self->reading = midline_reading_parse (paragraph->text);
  markup = midline_reading_dup_markup (self->reading, (const char * const *) paragraph->ids,
                                       citations);
  gtk_label_set_markup (self->label, markup);
  if (self->reading->terms->len > 0)
    gtk_widget_add_css_class (GTK_WIDGET (self->label), "midline-terms");
  update_marks (self);
  return GTK_WIDGET (self);
}

/**
 * midline_paragraph_view_set_chosen:
 * @structure_id: (nullable): the structure chosen on the page
 *
 * Marks the terms that name the structure. Links and key focus stay as they are.
 */
void
midline_paragraph_view_set_chosen (MidlineParagraphView *self,
                                   const char           *structure_id)
{
  const MidlineStructure *structure = midline_structures_lookup (structure_id);
  g_autofree char *description = NULL;

  g_return_if_fail (MIDLINE_IS_PARAGRAPH_VIEW (self));

  g_free (self->structure_id);
  self->structure_id = g_strdup (structure_id);
  update_marks (self);
  for (guint i = 0; structure != NULL && description == NULL
                    && i < self->reading->terms->len; i++)
    if (names (self->reading->terms->pdata[i], structure_id))
      /* Translators: name of a part of the knee and what it does; for screen readers */
      description = g_strdup_printf (_("%s: %s"), midline_structure_get_name (structure),
                                     midline_structure_get_role (structure));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->label), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description != NULL ? description : "", -1);
}
