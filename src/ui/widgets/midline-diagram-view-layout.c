/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-diagram-view-private.h"

#include "midline-structure-group.h"

#include <math.h>

/* Pixels. */
#define LEAST_WIDTH 200
#define LEAST_HEIGHT 160
#define NATURAL_WIDTH 492
#define EDGE 12                /* of title and buttons to the edges */
#define MARGIN 6               /* of labels to the edges */
#define GAP 3                  /* between labels */
#define LEADER 14              /* least length of a leader line */
#define LEAST_TARGET 12        /* width and height of what takes the focus */
#define ANCHOR_ROOM 6          /* of anchors to title and buttons */
#define CROWD 5                /* between anchors with a label, usually and in small drawings */
#define SMALL_CROWD 16
/* What labels want of a margin beyond their longest word, and what full names want. */
#define LEAST_COLUMN 92
#define MOST_LEAST_COLUMN 0.3  /* of the width */
#define FULL_COLUMN 190
/* The title is left out where it would take more of the height than this. */
#define MOST_TITLE 0.2

#define N_CORNERS 2

/* The smallest part of the canvas with all structures. */
static MidlineRectangle
find_core (MidlineDiagramView *self)
{
  double left = self->frame.canvas_width, top = self->frame.canvas_height, right = 0, bottom = 0;

  for (guint i = 0; i < self->n_structures; i++)
    {
      const MidlineRectangle *bounds = &self->bounds[i];

      left = MIN (left, bounds->x);
      top = MIN (top, bounds->y);
      right = MAX (right, bounds->x + bounds->width);
      bottom = MAX (bottom, bounds->y + bounds->height);
    }
  if (left >= right || top >= bottom)
    return (MidlineRectangle) { 0, 0, self->frame.canvas_width, self->frame.canvas_height };
  return (MidlineRectangle) { left, top, right - left, bottom - top };
}

/* Asks the drawing once where its structures are; they move only with side and state. */
void
midline_diagram_view_find_places (MidlineDiagramView *self)
{
  const char * const *ids = midline_diagram_get_structures (self->diagram);
  MidlineDiagramLook look = midline_diagram_view_get_look (self);

  self->n_structures = 0;
  for (guint i = 0; ids[i] != NULL && i < MIDLINE_LABEL_LAYOUT_MOST; i++)
    {
      midline_diagram_get_anchor (self->diagram, &look, ids[i], &self->anchors[i]);
      midline_diagram_get_bounds (self->diagram, &look, ids[i], &self->bounds[i]);
      self->n_structures++;
    }
  self->frame.core = find_core (self);
}

static void
place_child (GtkWidget        *child,
             int               x,
             int               y,
             int               width,
             int               height,
             MidlineRectangle *place)
{
  gtk_widget_size_allocate (child, &(GtkAllocation) { x, y, width, height }, -1);
  *place = (MidlineRectangle) { x, y, width, height };
}

/* Where title and buttons lie. They stand at the bottom, the title at the start. */
static void
allocate_corners (MidlineDiagramView *self,
                  int                 width,
                  int                 height,
                  MidlineRectangle   *corners)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  GtkRequisition buttons;
  int title_width, title_height, middle;

  gtk_widget_get_preferred_size (self->zoom_box, NULL, &buttons);
  gtk_widget_measure (self->title, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &title_width, NULL, NULL);
  title_width = MIN (title_width, MAX (width - buttons.width - 3 * EDGE, 1));
  gtk_widget_measure (self->title, GTK_ORIENTATION_VERTICAL, title_width, NULL, &title_height,
                      NULL, NULL);
  if (title_height > height * MOST_TITLE)
    title_width = title_height = 0;
  gtk_widget_set_child_visible (self->title, title_height > 0);
  middle = height - EDGE - MAX (title_height, buttons.height) / 2;
  place_child (self->title, is_rtl ? width - EDGE - title_width : EDGE,
               middle - title_height / 2, title_width, title_height, &corners[0]);
  place_child (self->zoom_box, is_rtl ? EDGE : width - EDGE - buttons.width,
               middle - buttons.height / 2, buttons.width, buttons.height, &corners[1]);
}

static void
measure_labels (MidlineDiagramView *self)
{
  int chosen = midline_diagram_view_find_index (self, self->chosen);

  if (self->is_measured)
    return;
  for (int form = MIDLINE_LABEL_SHORT; form <= MIDLINE_LABEL_FULL; form++)
    midline_diagram_labels_measure (self->forms[form], GTK_WIDGET (self),
                                    (MidlineLabelForm) form, chosen);
  self->is_measured = TRUE;
}

static gboolean
is_below_or_in (MidlinePoint            anchor,
                const MidlineRectangle *corner)
{
  return anchor.x > corner->x - ANCHOR_ROOM && anchor.x < corner->x + corner->width + ANCHOR_ROOM
         && anchor.y > corner->y - ANCHOR_ROOM;
}

/* Fits the drawing. Where title or buttons would hide the end of a leader line, it stays above
 * them. */
static void
fit (MidlineDiagramView     *self,
     const MidlineRectangle *corners,
     double                  margin)
{
  double bottom = 0;

  self->frame.bottom = 0;
  midline_diagram_frame_fit (&self->frame, margin);
  for (guint i = 0; i < self->n_structures; i++)
    for (guint j = 0; j < N_CORNERS; j++)
      if (is_below_or_in (midline_diagram_frame_to_view (&self->frame, self->anchors[i]),
                          &corners[j]))
        bottom = MAX (bottom, self->frame.height - corners[j].y + GAP);
  if (midline_diagram_view_is_zoomed (self) || bottom <= 0)
    return;
  self->frame.bottom = MIN (bottom, self->frame.height / 2);
  midline_diagram_frame_fit (&self->frame, margin);
}

static guint
place_labels (MidlineDiagramView     *self,
              const MidlineRectangle *corners,
              double                  least_column)
{
  MidlinePoint anchors[MIDLINE_LABEL_LAYOUT_MOST];
  MidlineDiagramLook look = midline_diagram_view_get_look (self);
  MidlineLabelCanvas canvas = {
    .width = self->frame.width,
    .height = self->frame.height,
    .core = midline_diagram_frame_place (&self->frame, &self->frame.core),
    .least_column = MIN (least_column, self->frame.width * MOST_LEAST_COLUMN),
    .obstacles = corners,
    .n_obstacles = N_CORNERS,
    .margin = MARGIN,
    .gap = GAP,
    .leader = LEADER,
    .crowd = look.is_small ? SMALL_CROWD : CROWD,
    .chosen = midline_diagram_view_find_index (self, self->chosen),
    .arrangement = midline_diagram_view_is_zoomed (self) ? MIDLINE_LABELS_NEAR
                                                         : MIDLINE_LABELS_IN_COLUMNS,
  };

  for (guint i = 0; i < self->n_structures; i++)
    anchors[i] = midline_diagram_frame_to_view (&self->frame, self->anchors[i]);
  return midline_diagram_labels_place (self->labels, &canvas, anchors);
}

/* Full names where all of them have room, short ones otherwise. */
static void
lay_out (MidlineDiagramView     *self,
         const MidlineRectangle *corners)
{
  double margin;
  double widest;
  double wanted;

  if (!self->has_labels)
    {
      fit (self, corners, 0);
      midline_diagram_labels_clear (self->labels);
      return;
    }
  measure_labels (self);
  self->labels = self->forms[MIDLINE_LABEL_FULL];
  widest = midline_diagram_labels_get_widest (self->labels);
  fit (self, corners, 0);
  margin = (self->frame.width - midline_diagram_frame_place (&self->frame,
                                                             &self->frame.core).width) / 2;
  if (margin >= MIN (widest, FULL_COLUMN) + LEADER + MARGIN
      && place_labels (self, corners, 0) == self->n_structures)
    return;
  self->labels = self->forms[MIDLINE_LABEL_SHORT];
  wanted = MIN (MAX (midline_diagram_labels_get_longest_word (self->labels), LEAST_COLUMN),
                midline_diagram_labels_get_widest (self->labels));
  fit (self, corners, wanted + LEADER + MARGIN);
  place_labels (self, corners, wanted);
}

static MidlineRectangle
get_visible (MidlineDiagramView *self,
             MidlineRectangle    bounds)
{
  double left = CLAMP (bounds.x, 0, self->frame.width - LEAST_TARGET);
  double top = CLAMP (bounds.y, 0, self->frame.height - LEAST_TARGET);
  double right = CLAMP (bounds.x + bounds.width, left + LEAST_TARGET, self->frame.width);
  double bottom = CLAMP (bounds.y + bounds.height, top + LEAST_TARGET, self->frame.height);

  return (MidlineRectangle) { left, top, right - left, bottom - top };
}

/* The focus goes around a label, or around the shape of a structure that has none. */
static void
place_structures (MidlineDiagramView *self)
{
  MidlineStructurePlace places[MIDLINE_LABEL_LAYOUT_MOST];

  for (guint i = 0; i < self->n_structures; i++)
    {
      const MidlineLabelPlace *label = midline_diagram_labels_get_place (self->labels, i);

      places[i].anchor = midline_diagram_frame_to_view (&self->frame, self->anchors[i]);
      places[i].bounds = label->is_shown
        ? label->bounds
        : get_visible (self, midline_diagram_frame_place (&self->frame, &self->bounds[i]));
    }
  midline_structure_group_set_places (MIDLINE_STRUCTURE_GROUP (self->group), places);
}

/* The vfuncs of GtkWidget. */
void
midline_diagram_view_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline)
{
  MidlineDiagramView *self = MIDLINE_DIAGRAM_VIEW (widget);
  MidlineRectangle corners[N_CORNERS];

  allocate_corners (self, width, height, corners);
  self->frame.width = width;
  self->frame.height = height;
  if (self->diagram != NULL && width > 0 && height > 0)
    {
      lay_out (self, corners);
      place_structures (self);
    }
  gtk_widget_size_allocate (self->group, &(GtkAllocation) { 0, 0, width, height }, -1);
}

void
midline_diagram_view_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  MidlineDiagramView *self = MIDLINE_DIAGRAM_VIEW (widget);
  int buttons;
  int title;

  gtk_widget_measure (self->zoom_box, orientation, -1, &buttons, NULL, NULL, NULL);
  gtk_widget_measure (self->title, orientation, -1, &title, NULL, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MAX (LEAST_WIDTH, buttons + title + 3 * EDGE);
      *natural = MAX (NATURAL_WIDTH, *minimum);
    }
  else
    {
      *minimum = LEAST_HEIGHT;
      *natural = LEAST_HEIGHT;
    }
}
