/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-session-number.h"

#include "midline-drawing-style.h"

#include <adwaita.h>

/* Shares of the ring's diameter. */
#define RING_LINE 0.047
#define RING_NUMBER 0.62
#define RING_WORDS 0.072
#define RING_ROOM 0.78
/* Digits are about this much of their font size high; only they are drawn. */
#define DIGIT_HEIGHT 0.72
#define LEAST_HEIGHT 56
#define USUAL_HEIGHT 120
/* Of the words in the ring; still easy to read when a pause pales all of it. */
#define LOUD 0.9
#define QUIET 0.75

struct _MidlineSessionNumber {
  GtkWidget parent_instance;

  /* configured */
  char *number;       /* (owned) (nullable) */
  char *above;        /* (owned) (nullable) only in the ring */
  char *below;        /* (owned) (nullable) only in the ring */
  double share_left;  /* 0 to 1 */
  gboolean has_ring;
  gboolean hides_words; /* they stand beside the ring */
};

G_DEFINE_FINAL_TYPE (MidlineSessionNumber, midline_session_number, GTK_TYPE_WIDGET)

static PangoLayout *
create_layout (MidlineSessionNumber *self,
               const char          *text,
               double               size_px,
               PangoWeight          weight)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  PangoFontDescription *font = pango_font_description_copy (
    pango_context_get_font_description (pango_layout_get_context (layout)));
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_font_description_set_absolute_size (font, MAX (size_px, 1.0) * PANGO_SCALE);
  pango_font_description_set_weight (font, weight);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  /* Each digit as wide as the next, so that the number stands still while it changes. */
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (layout, attributes);
  return layout;
}

/* Text in the middle of (@x, @y), by what is inked in height: no room for descenders below digits.
 * Text too wide for @most_width is made smaller. */
static void
append_text (MidlineSessionNumber *self,
             GtkSnapshot         *snapshot,
             const char          *text,
             double               size_px,
             PangoWeight          weight,
             double               x,
             double               y,
             double               most_width,
             double               opacity)
{
  g_autoptr (PangoLayout) layout = create_layout (self, text, size_px, weight);
  PangoRectangle ink, logical;
  GdkRGBA colour;

  pango_layout_get_pixel_extents (layout, &ink, &logical);
  if (logical.width > most_width && most_width > 0)
    {
      g_object_unref (layout);
      layout = create_layout (self, text, size_px * most_width / logical.width, weight);
      pango_layout_get_pixel_extents (layout, &ink, &logical);
    }
  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &colour);
  colour.alpha *= (float) opacity;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (
                            (float) (x - logical.x - logical.width / 2.0),
                            (float) (y - ink.y - ink.height / 2.0)));
  gtk_snapshot_append_layout (snapshot, layout, &colour);
  gtk_snapshot_restore (snapshot);
}

static void
draw_ring (MidlineSessionNumber *self,
           GtkSnapshot         *snapshot,
           double               diameter)
{
  GtkWidget *widget = GTK_WIDGET (self);
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  double line = diameter * RING_LINE;
  GdkRGBA colour;

  cairo_translate (cr, width / 2, height / 2);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    cairo_scale (cr, -1, 1);
  cairo_rotate (cr, -G_PI / 2);
  cairo_set_line_width (cr, line);
  midline_drawing_style_get_colour (widget, "midline_track", &colour);
  gdk_cairo_set_source_rgba (cr, &colour);
  cairo_arc (cr, 0, 0, (diameter - line) / 2, 0, 2 * G_PI);
  cairo_stroke (cr);
  if (self->share_left > 0)
    {
      midline_drawing_style_get_colour (widget, "midline_chart", &colour);
      gdk_cairo_set_source_rgba (cr, &colour);
      cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
      cairo_arc (cr, 0, 0, (diameter - line) / 2, 0, 2 * G_PI * self->share_left);
      cairo_stroke (cr);
    }
  cairo_destroy (cr);
}

static void
snapshot_ring (MidlineSessionNumber *self,
               GtkSnapshot         *snapshot)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  double height = gtk_widget_get_height (GTK_WIDGET (self));
  double diameter = MIN (width, height);
  double room = diameter * RING_ROOM;
  double words = diameter * RING_WORDS;
  gboolean is_contrasty = adw_style_manager_get_high_contrast (adw_style_manager_get_default ());

  draw_ring (self, snapshot, diameter);
  append_text (self, snapshot, self->number, diameter * RING_NUMBER * 0.72, PANGO_WEIGHT_ULTRABOLD,
               width / 2, height / 2, room, 1.0);
  if (self->hides_words)
    return;
  if (self->above != NULL)
    append_text (self, snapshot, self->above, words, PANGO_WEIGHT_BOLD, width / 2,
                 height / 2 - diameter * 0.265, room * 0.75, LOUD);
  if (self->below != NULL)
    append_text (self, snapshot, self->below, words, PANGO_WEIGHT_NORMAL, width / 2,
                 height / 2 + diameter * 0.27, room * 0.72, is_contrasty ? LOUD : QUIET);
}

static void
midline_session_number_snapshot (GtkWidget   *widget,
                                GtkSnapshot *snapshot)
{
  MidlineSessionNumber *self = MIDLINE_SESSION_NUMBER (widget);
  double width = gtk_widget_get_width (widget);
  double height = gtk_widget_get_height (widget);

  if (self->number == NULL || *self->number == '\0' || width <= 0 || height <= 0)
    return;
  if (self->has_ring)
    snapshot_ring (self, snapshot);
  else
    append_text (self, snapshot, self->number, height / DIGIT_HEIGHT, PANGO_WEIGHT_ULTRABOLD,
                 width / 2, height / 2, width, 1.0);
}

static void
midline_session_number_measure (GtkWidget      *widget,
                               GtkOrientation  orientation,
                               int             for_size,
                               int            *minimum,
                               int            *natural,
                               int            *minimum_baseline,
                               int            *natural_baseline)
{
  *minimum = LEAST_HEIGHT;
  *natural = USUAL_HEIGHT;
}

static void
midline_session_number_finalize (GObject *object)
{
  MidlineSessionNumber *self = MIDLINE_SESSION_NUMBER (object);

  g_free (self->number);
  g_free (self->above);
  g_free (self->below);
  G_OBJECT_CLASS (midline_session_number_parent_class)->finalize (object);
}

static void
midline_session_number_class_init (MidlineSessionNumberClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = midline_session_number_finalize;
  widget_class->snapshot = midline_session_number_snapshot;
  widget_class->measure = midline_session_number_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
midline_session_number_init (MidlineSessionNumber *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-session-number");
}

static gboolean
replace (char       **text,
         const char  *new_text)
{
  if (g_strcmp0 (*text, new_text) == 0)
    return FALSE;
  g_free (*text);
  *text = g_strdup (new_text);
  return TRUE;
}

/**
 * midline_session_number_show:
 * @number: what is counted
 * @has_ring: whether it stands in a ring
 * @share_left: 0 to 1 of the ring
 * @above: (nullable): above the number in the ring, “Rest”
 * @below: (nullable): below the number in the ring, “seconds”
 */
void
midline_session_number_show (MidlineSessionNumber *self,
                            const char          *number,
                            gboolean             has_ring,
                            double               share_left,
                            const char          *above,
                            const char          *below)
{
  gboolean changes;

  g_return_if_fail (MIDLINE_IS_SESSION_NUMBER (self));

  changes = self->has_ring != !!has_ring || ABS (self->share_left - share_left) > 1e-6;
  changes |= replace (&self->number, number);
  changes |= replace (&self->above, above);
  changes |= replace (&self->below, below);
  self->has_ring = !!has_ring;
  self->share_left = CLAMP (share_left, 0.0, 1.0);
  if (changes)
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

/** midline_session_number_set_shows_words: whether the ring has its small words within it. */
void
midline_session_number_set_shows_words (MidlineSessionNumber *self,
                                        gboolean              shows_words)
{
  g_return_if_fail (MIDLINE_IS_SESSION_NUMBER (self));

  if (self->hides_words == !shows_words)
    return;
  self->hides_words = !shows_words;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
