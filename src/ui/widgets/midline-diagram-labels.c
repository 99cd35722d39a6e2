/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-diagram-labels.h"

#include "midline-drawing-style.h"
#include "midline-structures.h"

#include <math.h>

/* Pixels: room around a text, where a line stops short of it, dots and lines. */
#define PADDING_X 5
#define PADDING_Y 1
#define DOT_RADIUS 2.5
#define LINE_WIDTH 1.0
#define CHOSEN_LINE_WIDTH 1.75
#define HALO 1.0
#define TEXT_HALO 2.0
#define PLATE_RADIUS 5

/* Of the colours of text and stage. */
#define LINE_OPACITY 0.55
#define HALO_OPACITY 0.6
#define TEXT_HALO_OPACITY 0.75
#define PLATE_OPACITY 0.84

/* What the lessons speak of most stays longest where there is little room. */
static const char * const important[] = {
  "kneecap", "it-band", "vastus-lateralis", "vastus-medialis", "groove", "patellar-tendon",
  "lateral-retinaculum", "mpfl", "gluteus-medius", "cartilage", "rectus-femoris",
  "quadriceps-tendon", "vastus-medialis-obliquus", "femur", "tibia", "foot", "hip", "tfl",
  "gluteus-maximus", "fibula",
};

typedef struct {
  const char *id;       /* (unowned) */
  PangoLayout *layout;  /* (owned) (nullable) */
} Text;

struct _MidlineDiagramLabels {
  guint n_labels;
  int chosen;                /* index or -1 */
  MidlineRectangle core;     /* as the labels were placed last */
  gboolean is_near;
  Text texts[MIDLINE_LABEL_LAYOUT_MOST];
  MidlineLabel labels[MIDLINE_LABEL_LAYOUT_MOST];
  MidlineLabelPlace places[MIDLINE_LABEL_LAYOUT_MOST];
};

static int
find_importance (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (important); i++)
    if (g_str_equal (important[i], id))
      return (int) (G_N_ELEMENTS (important) - i);
  return 0;
}

/**
 * midline_diagram_labels_new:
 * @structure_ids: (array zero-terminated=1): structures of a drawing; kept by reference
 *
 * Returns: (transfer full): labels that are neither measured nor placed yet
 */
MidlineDiagramLabels *
midline_diagram_labels_new (const char * const *structure_ids)
{
  MidlineDiagramLabels *self = g_new0 (MidlineDiagramLabels, 1);

  self->chosen = -1;
  for (guint i = 0; structure_ids[i] != NULL && i < MIDLINE_LABEL_LAYOUT_MOST; i++)
    {
      self->texts[i].id = structure_ids[i];
      self->labels[i].importance = find_importance (structure_ids[i]);
      self->n_labels++;
    }
  return self;
}

/** midline_diagram_labels_free: frees labels; %NULL is allowed. */
void
midline_diagram_labels_free (MidlineDiagramLabels *self)
{
  if (self == NULL)
    return;
  for (guint i = 0; i < self->n_labels; i++)
    g_clear_object (&self->texts[i].layout);
  g_free (self);
}

static void
make_bold (PangoLayout *layout)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
}

static const char *
get_words (const char       *id,
           MidlineLabelForm  form)
{
  const MidlineStructure *structure = midline_structures_lookup (id);

  if (structure == NULL)
    return id;
  return form == MIDLINE_LABEL_FULL ? midline_structure_get_name (structure)
                                    : midline_structure_get_short_name (structure);
}

/**
 * midline_diagram_labels_measure:
 * @widget: whose font the labels have
 * @form: which names they are
 * @chosen: index of the label in bold, or -1
 *
 * Sets the texts. Forgets where the labels were placed.
 */
void
midline_diagram_labels_measure (MidlineDiagramLabels *self,
                                GtkWidget            *widget,
                                MidlineLabelForm      form,
                                int                   chosen)
{
  self->chosen = chosen;
  for (guint i = 0; i < self->n_labels; i++)
    {
      Text *text = &self->texts[i];
      int width;
      int height;

      g_clear_object (&text->layout);
      text->layout = gtk_widget_create_pango_layout (widget, get_words (text->id, form));
      pango_layout_set_wrap (text->layout, PANGO_WRAP_WORD_CHAR);
      if ((int) i == chosen)
        make_bold (text->layout);
      pango_layout_get_pixel_size (text->layout, &width, &height);
      self->labels[i].width = width + 2 * PADDING_X;
      self->labels[i].height = height + 2 * PADDING_Y;
    }
  midline_diagram_labels_clear (self);
}

/** midline_diagram_labels_get_widest: the width of the longest label on one line, pixels. */
double
midline_diagram_labels_get_widest (MidlineDiagramLabels *self)
{
  double widest = 0;

  for (guint i = 0; i < self->n_labels; i++)
    widest = MAX (widest, self->labels[i].width);
  return widest;
}

/** midline_diagram_labels_get_longest_word: the least width that breaks no word, pixels. */
double
midline_diagram_labels_get_longest_word (MidlineDiagramLabels *self)
{
  int longest = 0;

  for (guint i = 0; i < self->n_labels; i++)
    {
      g_autoptr (PangoLayout) layout = pango_layout_copy (self->texts[i].layout);
      int width;

      pango_layout_set_wrap (layout, PANGO_WRAP_WORD);
      pango_layout_set_width (layout, 0);
      pango_layout_get_pixel_size (layout, &width, NULL);
      longest = MAX (longest, width);
    }
  return longest + 2 * PADDING_X;
}

static void
measure_cb (guint     index,
            double    most_width,
            double   *width,
            double   *height,
            gpointer  user_data)
{
  MidlineDiagramLabels *self = user_data;
  PangoLayout *layout = self->texts[index].layout;
  double most = MAX (most_width - 2 * PADDING_X, 1);
  int text_width;
  int text_height;

  pango_layout_set_width (layout, (int) floor (most) * PANGO_SCALE);
  pango_layout_get_pixel_size (layout, &text_width, &text_height);
  *width = text_width + 2 * PADDING_X;
  *height = text_height + 2 * PADDING_Y;
}

/* Lets the lines of a text end or begin where its leader line does. */
static void
align_text (MidlineDiagramLabels *self,
            guint                 index)
{
  PangoLayout *layout = self->texts[index].layout;
  const MidlineLabelPlace *place = &self->places[index];
  /* Pango swaps left and right for a text that runs against its surroundings. */
  gboolean is_swapped = pango_layout_get_direction (layout, 0)
                        != pango_context_get_base_dir (pango_layout_get_context (layout));
  double width = ceil (place->bounds.width - 2 * PADDING_X);

  pango_layout_set_alignment (layout, place->is_left != is_swapped ? PANGO_ALIGN_RIGHT
                                                                   : PANGO_ALIGN_LEFT);
  pango_layout_set_width (layout, (int) width * PANGO_SCALE);
}

/**
 * midline_diagram_labels_place:
 * @canvas: where the labels lie
 * @anchors: (array): one for each label
 *
 * Places the labels, which have been measured.
 *
 * Returns: how many are shown
 */
guint
midline_diagram_labels_place (MidlineDiagramLabels     *self,
                              const MidlineLabelCanvas *canvas,
                              const MidlinePoint       *anchors)
{
  guint n_shown;

  for (guint i = 0; i < self->n_labels; i++)
    self->labels[i].anchor = anchors[i];
  self->core = canvas->core;
  self->is_near = canvas->arrangement == MIDLINE_LABELS_NEAR;
  n_shown = midline_label_layout_place (canvas, self->labels, self->n_labels, measure_cb, self,
                                        self->places);
  for (guint i = 0; i < self->n_labels; i++)
    if (self->places[i].is_shown)
      align_text (self, i);
  return n_shown;
}

/** midline_diagram_labels_clear: shows no label. */
void
midline_diagram_labels_clear (MidlineDiagramLabels *self)
{
  for (guint i = 0; i < self->n_labels; i++)
    self->places[i].is_shown = FALSE;
}

/** midline_diagram_labels_get_n: how many labels there are, shown or not. */
guint
midline_diagram_labels_get_n (MidlineDiagramLabels *self)
{
  return self->n_labels;
}

/** midline_diagram_labels_get_place: where a label stands. */
const MidlineLabelPlace *
midline_diagram_labels_get_place (MidlineDiagramLabels *self,
                                  guint                 index)
{
  g_return_val_if_fail (index < self->n_labels, NULL);

  return &self->places[index];
}

/** midline_diagram_labels_find: index of the label at a point, or -1. */
int
midline_diagram_labels_find (MidlineDiagramLabels *self,
                             double                x,
                             double                y)
{
  for (guint i = 0; i < self->n_labels; i++)
    {
      const MidlineRectangle *bounds = &self->places[i].bounds;

      if (self->places[i].is_shown && x >= bounds->x && x <= bounds->x + bounds->width
          && y >= bounds->y && y <= bounds->y + bounds->height)
        return (int) i;
    }
  return -1;
}

static MidlinePoint
get_text_corner (MidlineDiagramLabels *self,
                 guint                 index)
{
  const MidlineRectangle *bounds = &self->places[index].bounds;

  return (MidlinePoint) { round (bounds->x + PADDING_X), round (bounds->y + PADDING_Y) };
}

static void
set_source (cairo_t       *cr,
            const GdkRGBA *colour,
            double         opacity)
{
  cairo_set_source_rgba (cr, colour->red, colour->green, colour->blue, colour->alpha * opacity);
}

/* A line of its own colour on a halo of the stage, so that it is seen on every tissue. */
static void
draw_leader (MidlineDiagramLabels *self,
             cairo_t              *cr,
             guint                 index,
             gboolean              is_strong,
             const GdkRGBA        *ink,
             const GdkRGBA        *stage)
{
  MidlinePoint start = self->places[index].start;
  const MidlinePoint *anchor = &self->labels[index].anchor;
  double width = is_strong ? CHOSEN_LINE_WIDTH : LINE_WIDTH;
  double radius = is_strong ? DOT_RADIUS + 1 : DOT_RADIUS;
  gboolean is_level;

  /* A level line is crisp in the middle of a row of pixels. */
  is_level = fabs (start.y - anchor->y) < 1;
  cairo_move_to (cr, start.x, is_level ? floor (anchor->y) + 0.5 : start.y);
  cairo_line_to (cr, anchor->x, is_level ? floor (anchor->y) + 0.5 : anchor->y);
  set_source (cr, stage, HALO_OPACITY);
  cairo_set_line_width (cr, width + 2 * HALO);
  cairo_stroke_preserve (cr);
  set_source (cr, ink, is_strong ? 1 : LINE_OPACITY);
  cairo_set_line_width (cr, width);
  cairo_stroke (cr);
  cairo_arc (cr, anchor->x, anchor->y, radius + HALO, 0, 2 * G_PI);
  set_source (cr, stage, 1);
  cairo_fill (cr);
  cairo_arc (cr, anchor->x, anchor->y, radius, 0, 2 * G_PI);
  set_source (cr, ink, 1);
  cairo_fill (cr);
}

/* Keeps a text apart from outlines that pass under it. */
static void
draw_text_halo (MidlineDiagramLabels *self,
                cairo_t              *cr,
                guint                 index,
                const GdkRGBA        *stage)
{
  MidlinePoint corner = get_text_corner (self, index);

  cairo_move_to (cr, corner.x, corner.y);
  pango_cairo_layout_path (cr, self->texts[index].layout);
  set_source (cr, stage, TEXT_HALO_OPACITY);
  cairo_set_line_width (cr, 2 * TEXT_HALO);
  cairo_stroke (cr);
}

static void
draw_leaders (MidlineDiagramLabels *self,
              GtkWidget            *widget,
              GtkSnapshot          *snapshot,
              int                   hovered)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                               (float) gtk_widget_get_height (widget));
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  GdkRGBA ink;
  GdkRGBA stage;

  midline_drawing_style_get_colour (widget, "window_fg_color", &ink);
  midline_drawing_style_get_colour (widget, "midline_stage", &stage);
  ink.alpha = 1;
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  for (guint i = 0; i < self->n_labels; i++)
    if (self->places[i].is_shown)
      draw_text_halo (self, cr, i, &stage);
  for (guint i = 0; i < self->n_labels; i++)
    if (self->places[i].is_shown && (int) i != self->chosen)
      draw_leader (self, cr, i, (int) i == hovered, &ink, &stage);
  if (self->chosen >= 0 && self->places[self->chosen].is_shown)
    draw_leader (self, cr, (guint) self->chosen, TRUE, &ink, &stage);
  cairo_destroy (cr);
}

static gboolean
needs_plate (MidlineDiagramLabels *self,
             guint                 index)
{
  const MidlineRectangle *bounds = &self->places[index].bounds;

  return self->is_near || (bounds->x < self->core.x + self->core.width
                           && bounds->x + bounds->width > self->core.x);
}

/* The ground under a text that lies on the drawing. */
static void
draw_plate (MidlineDiagramLabels *self,
            guint                 index,
            GtkSnapshot          *snapshot,
            GdkRGBA               stage)
{
  const MidlineRectangle *bounds = &self->places[index].bounds;
  GskRoundedRect plate;

  stage.alpha *= (float) PLATE_OPACITY;
  gsk_rounded_rect_init_from_rect (
    &plate, &GRAPHENE_RECT_INIT ((float) bounds->x, (float) bounds->y, (float) bounds->width,
                                 (float) bounds->height), PLATE_RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &plate);
  gtk_snapshot_append_color (snapshot, &stage, &plate.bounds);
  gtk_snapshot_pop (snapshot);
}

static void
draw_text (MidlineDiagramLabels *self,
           guint                 index,
           GtkSnapshot          *snapshot,
           const GdkRGBA        *ink)
{
  MidlinePoint corner = get_text_corner (self, index);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) corner.x, (float) corner.y));
  gtk_snapshot_append_layout (snapshot, self->texts[index].layout, ink);
  gtk_snapshot_restore (snapshot);
}

/**
 * midline_diagram_labels_snapshot:
 * @widget: whose colours the labels have
 * @snapshot: where they are drawn
 * @hovered: index of the label the pointer would choose, or -1
 */
void
midline_diagram_labels_snapshot (MidlineDiagramLabels *self,
                                 GtkWidget            *widget,
                                 GtkSnapshot          *snapshot,
                                 int                   hovered)
{
  GdkRGBA text;
  GdkRGBA accent;
  GdkRGBA stage;

  midline_drawing_style_get_colour (widget, "window_fg_color", &text);
  midline_drawing_style_get_colour (widget, "accent_color", &accent);
  midline_drawing_style_get_colour (widget, "midline_stage", &stage);
  draw_leaders (self, widget, snapshot, hovered);
  for (guint i = 0; i < self->n_labels; i++)
    {
      if (!self->places[i].is_shown)
        continue;
      if (needs_plate (self, i))
        draw_plate (self, i, snapshot, stage);
      draw_text (self, i, snapshot, (int) i == hovered ? &accent : &text);
    }
}
