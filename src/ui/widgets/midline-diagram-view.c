/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-diagram-view-private.h"

#include "midline-drawing-style.h"
#include "midline-structure-group.h"
#include "midline-structures.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Pixels: how far beside a shape still hits it, and the height of a drawing without fibres. */
#define REACH 5
#define SMALL_HEIGHT 300
/* A finer picture is painted when zooming has rested for so long. */
#define SETTLE_MS 120

G_DEFINE_FINAL_TYPE (MidlineDiagramView, midline_diagram_view, GTK_TYPE_WIDGET)

typedef enum {
  PROP_KIND = 1,
  PROP_CHOSEN,
  PROP_IS_LEFT,
  PROP_IS_COLLAPSED,
  PROP_HAS_LABELS,
} MidlineDiagramViewProperty;

static GParamSpec *properties[PROP_HAS_LABELS + 1];

typedef enum {
  SIGNAL_STRUCTURE_CHOSEN,
} MidlineDiagramViewSignal;

static guint signals[SIGNAL_STRUCTURE_CHOSEN + 1];

/* How the drawing is painted at present. */
MidlineDiagramLook
midline_diagram_view_get_look (MidlineDiagramView *self)
{
  double height = self->frame.canvas_height * midline_diagram_frame_get_scale (&self->frame);

  return (MidlineDiagramLook) {
    .theme = midline_drawing_style_get_theme (GTK_WIDGET (self)),
    .chosen = self->chosen,
    .is_left = self->is_left,
    .is_collapsed = self->is_collapsed,
    .is_small = height < SMALL_HEIGHT,
  };
}

static const char *
get_title (MidlineDiagramView *self)
{
  switch (self->kind)
    {
    case MIDLINE_DIAGRAM_LEG_SIDE:
      return self->is_left ? _("Left leg, from the outer side")
                           : _("Right leg, from the outer side");
    case MIDLINE_DIAGRAM_GROOVE:
      return self->is_left ? _("Left knee, along the groove") : _("Right knee, along the groove");
    case MIDLINE_DIAGRAM_CHAIN:
      if (self->is_collapsed)
        return self->is_left ? _("Left leg, knee falling in")
                             : _("Right leg, knee falling in");
      return self->is_left ? _("Left leg, from the front") : _("Right leg, from the front");
    case MIDLINE_DIAGRAM_KNEE_FRONT:
    default:
      return self->is_left ? _("Left knee, from the front") : _("Right knee, from the front");
    }
}

/* The place of a structure in the order of the drawing, or -1. */
int
midline_diagram_view_find_index (MidlineDiagramView *self,
                                 const char         *structure_id)
{
  const char * const *ids;

  if (self->diagram == NULL || structure_id == NULL)
    return -1;
  ids = midline_diagram_get_structures (self->diagram);
  for (int i = 0; ids[i] != NULL; i++)
    if (g_str_equal (ids[i], structure_id))
      return i;
  return -1;
}

static void
update_words (MidlineDiagramView *self)
{
  const MidlineStructure *structure = midline_structures_lookup (self->chosen);
  const char *title = get_title (self);
  const char *name = structure != NULL ? midline_structure_get_name (structure)
                                       : _("Nothing chosen");

  gtk_label_set_label (GTK_LABEL (self->title), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, name, -1);
}

static void
update_zoom (MidlineDiagramView *self)
{
  gboolean is_zoomed = midline_diagram_view_is_zoomed (self);

  gboolean is_largest = self->frame.zoom >= MIDLINE_DIAGRAM_MOST_ZOOM;

  /* A button that goes takes the focus along unless another has it first. */
  gtk_widget_set_sensitive (self->zoom_in, !is_largest);
  if (!is_zoomed
      && (gtk_widget_has_focus (self->zoom_reset) || gtk_widget_has_focus (self->zoom_out)))
    gtk_widget_grab_focus (self->zoom_in);
  gtk_widget_set_visible (self->zoom_reset, is_zoomed);
  gtk_widget_set_sensitive (self->zoom_out, is_zoomed);
}

/* Lays the drawing out anew: labels, places of structures, picture. */
static void
queue_layout (MidlineDiagramView *self)
{
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
clear_labels (MidlineDiagramView *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->forms); i++)
    g_clear_pointer (&self->forms[i], midline_diagram_labels_free);
  self->labels = NULL;
  self->is_measured = FALSE;
}

static void
load (MidlineDiagramView *self)
{
  g_autoptr (GError) error = NULL;
  static const char * const nothing[] = { NULL };

  g_clear_pointer (&self->diagram, midline_diagram_free);
  clear_labels (self);
  self->hovered = NULL;
  self->frame = (MidlineDiagramFrame) { .zoom = 1, .least_scale = 1 };
  self->diagram = midline_diagram_new (self->kind, &error);
  if (self->diagram == NULL)
    {
      g_warning ("A drawing cannot be shown: %s", error->message);
      midline_structure_group_set_structures (MIDLINE_STRUCTURE_GROUP (self->group), nothing);
      return;
    }
  for (guint i = 0; i < G_N_ELEMENTS (self->forms); i++)
    self->forms[i] = midline_diagram_labels_new (midline_diagram_get_structures (self->diagram));
  self->labels = self->forms[MIDLINE_LABEL_SHORT];
  midline_diagram_get_size (self->diagram, &self->frame.canvas_width, &self->frame.canvas_height);
  midline_structure_group_set_structures (MIDLINE_STRUCTURE_GROUP (self->group),
                                          midline_diagram_get_structures (self->diagram));
}

/* After a change of side or state: the same structures at other places. */
static void
update_shapes (MidlineDiagramView *self)
{
  self->hovered = NULL;
  if (self->diagram != NULL)
    midline_diagram_view_find_places (self);
  midline_diagram_frame_reset (&self->frame);
  update_words (self);
  update_zoom (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
midline_diagram_view_snapshot (GtkWidget   *widget,
                               GtkSnapshot *snapshot)
{
  MidlineDiagramView *self = MIDLINE_DIAGRAM_VIEW (widget);
  MidlineDiagramLook look = midline_diagram_view_get_look (self);

  if (self->diagram != NULL && self->frame.width > 0 && self->frame.height > 0)
    {
      midline_diagram_picture_snapshot (self->picture, self->diagram, &look, &self->frame,
                                        gtk_widget_get_scale_factor (widget),
                                        self->settle_id != 0, snapshot);
      if (self->has_labels)
        midline_diagram_labels_snapshot (self->labels, widget, snapshot,
                                         midline_diagram_view_find_index (self, self->hovered));
    }
  gtk_widget_snapshot_child (widget, self->group, snapshot);
  gtk_widget_snapshot_child (widget, self->title, snapshot);
  gtk_widget_snapshot_child (widget, self->zoom_box, snapshot);
}

static void
midline_diagram_view_css_changed (GtkWidget         *widget,
                                  GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (midline_diagram_view_parent_class)->css_changed (widget, change);
  MIDLINE_DIAGRAM_VIEW (widget)->is_measured = FALSE;
  gtk_widget_queue_resize (widget);
}

static void
midline_diagram_view_direction_changed (GtkWidget        *widget,
                                        GtkTextDirection  previous)
{
  GTK_WIDGET_CLASS (midline_diagram_view_parent_class)->direction_changed (widget, previous);
  gtk_widget_queue_resize (widget);
}

/* A name for what has no label while the pointer is on it. */
static gboolean
midline_diagram_view_query_tooltip (GtkWidget  *widget,
                                    int         x,
                                    int         y,
                                    gboolean    keyboard_tooltip,
                                    GtkTooltip *tooltip)
{
  MidlineDiagramView *self = MIDLINE_DIAGRAM_VIEW (widget);
  const MidlineStructure *structure = midline_structures_lookup (self->hovered);
  int index = midline_diagram_view_find_index (self, self->hovered);

  if (keyboard_tooltip || structure == NULL || index < 0
      || midline_diagram_labels_get_place (self->labels, (guint) index)->is_shown)
    return FALSE;
  gtk_tooltip_set_text (tooltip, midline_structure_get_name (structure));
  return TRUE;
}

static gboolean
midline_diagram_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (MIDLINE_DIAGRAM_VIEW (widget)->group);
}

static void
midline_diagram_view_unmap (GtkWidget *widget)
{
  MidlineDiagramView *self = MIDLINE_DIAGRAM_VIEW (widget);

  g_clear_handle_id (&self->settle_id, g_source_remove);
  midline_diagram_view_hover (self, NULL);
  GTK_WIDGET_CLASS (midline_diagram_view_parent_class)->unmap (widget);
}

static void
midline_diagram_view_get_property (GObject    *object,
                                   guint       property_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  MidlineDiagramView *self = MIDLINE_DIAGRAM_VIEW (object);

  switch ((MidlineDiagramViewProperty) property_id)
    {
    case PROP_KIND:
      g_value_set_int (value, (int) self->kind);
      break;
    case PROP_CHOSEN:
      g_value_set_string (value, self->chosen);
      break;
    case PROP_IS_LEFT:
      g_value_set_boolean (value, self->is_left);
      break;
    case PROP_IS_COLLAPSED:
      g_value_set_boolean (value, self->is_collapsed);
      break;
    case PROP_HAS_LABELS:
      g_value_set_boolean (value, self->has_labels);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_diagram_view_set_property (GObject      *object,
                                   guint         property_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  MidlineDiagramView *self = MIDLINE_DIAGRAM_VIEW (object);

  switch ((MidlineDiagramViewProperty) property_id)
    {
    case PROP_KIND:
      midline_diagram_view_set_kind (self, (MidlineDiagramKind) g_value_get_int (value));
      break;
    case PROP_CHOSEN:
      midline_diagram_view_set_chosen (self, g_value_get_string (value));
      break;
    case PROP_IS_LEFT:
      midline_diagram_view_set_is_left (self, g_value_get_boolean (value));
      break;
    case PROP_IS_COLLAPSED:
      midline_diagram_view_set_is_collapsed (self, g_value_get_boolean (value));
      break;
    case PROP_HAS_LABELS:
      midline_diagram_view_set_has_labels (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_diagram_view_constructed (GObject *object)
{
  MidlineDiagramView *self = MIDLINE_DIAGRAM_VIEW (object);

  G_OBJECT_CLASS (midline_diagram_view_parent_class)->constructed (object);
  self->is_constructed = TRUE;
  load (self);
  update_shapes (self);
}

static void
midline_diagram_view_dispose (GObject *object)
{
  MidlineDiagramView *self = MIDLINE_DIAGRAM_VIEW (object);

  g_clear_handle_id (&self->settle_id, g_source_remove);
  g_clear_pointer (&self->group, gtk_widget_unparent);
  g_clear_pointer (&self->title, gtk_widget_unparent);
  g_clear_pointer (&self->zoom_box, gtk_widget_unparent);
  G_OBJECT_CLASS (midline_diagram_view_parent_class)->dispose (object);
}

static void
midline_diagram_view_finalize (GObject *object)
{
  MidlineDiagramView *self = MIDLINE_DIAGRAM_VIEW (object);

  midline_diagram_picture_free (self->picture);
  clear_labels (self);
  midline_diagram_free (self->diagram);
  g_free (self->chosen);
  G_OBJECT_CLASS (midline_diagram_view_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_KIND] = g_param_spec_int ("kind", NULL, NULL, 0, MIDLINE_N_DIAGRAM_KINDS - 1,
                                            MIDLINE_DIAGRAM_KNEE_FRONT,
                                            flags | G_PARAM_CONSTRUCT);
  properties[PROP_CHOSEN] = g_param_spec_string ("chosen", NULL, NULL, NULL, flags);
  properties[PROP_IS_LEFT] = g_param_spec_boolean ("is-left", NULL, NULL, FALSE, flags);
  properties[PROP_IS_COLLAPSED] = g_param_spec_boolean ("is-collapsed", NULL, NULL, FALSE, flags);
  properties[PROP_HAS_LABELS] = g_param_spec_boolean ("has-labels", NULL, NULL, TRUE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
midline_diagram_view_class_init (MidlineDiagramViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = midline_diagram_view_get_property;
  object_class->set_property = midline_diagram_view_set_property;
  object_class->constructed = midline_diagram_view_constructed;
  object_class->dispose = midline_diagram_view_dispose;
  object_class->finalize = midline_diagram_view_finalize;
  widget_class->measure = midline_diagram_view_measure;
  widget_class->size_allocate = midline_diagram_view_size_allocate;
  widget_class->snapshot = midline_diagram_view_snapshot;
  widget_class->css_changed = midline_diagram_view_css_changed;
  widget_class->direction_changed = midline_diagram_view_direction_changed;
  widget_class->query_tooltip = midline_diagram_view_query_tooltip;
  widget_class->grab_focus = midline_diagram_view_grab_focus;
  widget_class->unmap = midline_diagram_view_unmap;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);

  install_properties (object_class);
  signals[SIGNAL_STRUCTURE_CHOSEN] =
    g_signal_new ("structure-chosen", MIDLINE_TYPE_DIAGRAM_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
midline_diagram_view_init (MidlineDiagramView *self)
{
  self->has_labels = TRUE;
  self->picture = midline_diagram_picture_new ();
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-diagram");
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-stage");
  gtk_widget_add_css_class (GTK_WIDGET (self), "large");
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);

  self->group = midline_structure_group_new ();
  gtk_widget_set_can_target (self->group, FALSE);
  gtk_widget_set_parent (self->group, GTK_WIDGET (self));
  g_signal_connect_swapped (self->group, "chosen", G_CALLBACK (midline_diagram_view_choose), self);
  self->title = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                              "natural-wrap-mode", GTK_NATURAL_WRAP_NONE, "xalign", 0.0f,
                              "can-target", FALSE, NULL);
  gtk_widget_add_css_class (self->title, "midline-diagram-title");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->title), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE,
                               -1);
  gtk_widget_set_parent (self->title, GTK_WIDGET (self));
  midline_diagram_view_init_input (self);
}

/* Chooses on behalf of the person. */
void
midline_diagram_view_choose (MidlineDiagramView *self,
                             const char         *structure_id)
{
  g_autofree char *id = g_strdup (structure_id);

  midline_diagram_view_set_chosen (self, id);
  g_signal_emit (self, signals[SIGNAL_STRUCTURE_CHOSEN], 0, id);
}

/* Whether less than the whole drawing is shown. */
gboolean
midline_diagram_view_is_zoomed (MidlineDiagramView *self)
{
  return midline_diagram_frame_is_zoomed (&self->frame);
}

static gboolean
settled_cb (gpointer user_data)
{
  MidlineDiagramView *self = user_data;

  self->settle_id = 0;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  return G_SOURCE_REMOVE;
}

/* Shows the drawing @zoom times as large as whole; what lies at @point stays there. */
void
midline_diagram_view_zoom (MidlineDiagramView *self,
                           double              zoom,
                           MidlinePoint        point)
{
  midline_diagram_frame_zoom_at (&self->frame, zoom, point);
  g_clear_handle_id (&self->settle_id, g_source_remove);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->settle_id = g_timeout_add (SETTLE_MS, settled_cb, self);
  update_zoom (self);
  queue_layout (self);
}

/* Shows the drawing whole. */
void
midline_diagram_view_leave_zoom (MidlineDiagramView *self)
{
  midline_diagram_view_zoom (self, 1, (MidlinePoint) { 0, 0 });
}

/* Moves the zoomed drawing by pixels. */
void
midline_diagram_view_pan (MidlineDiagramView *self,
                          double              across,
                          double              down)
{
  midline_diagram_frame_pan (&self->frame, across, down);
  queue_layout (self);
}

/* Shows what a click would choose. */
void
midline_diagram_view_hover (MidlineDiagramView *self,
                            const char         *structure_id)
{
  if (self->hovered == structure_id)
    return;
  self->hovered = structure_id;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), structure_id != NULL ? "pointer" : NULL);
  gtk_widget_trigger_tooltip_query (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * midline_diagram_view_new:
 * @kind: which drawing
 */
GtkWidget *
midline_diagram_view_new (MidlineDiagramKind kind)
{
  return g_object_new (MIDLINE_TYPE_DIAGRAM_VIEW, "kind", (int) kind, NULL);
}

/**
 * midline_diagram_view_set_kind:
 * @kind: which drawing
 *
 * Shows another drawing, whole. What is chosen stays when the drawing has it.
 */
void
midline_diagram_view_set_kind (MidlineDiagramView *self,
                               MidlineDiagramKind  kind)
{
  g_return_if_fail (MIDLINE_IS_DIAGRAM_VIEW (self));
  g_return_if_fail ((guint) kind < MIDLINE_N_DIAGRAM_KINDS);

  if (self->kind == kind)
    return;
  self->kind = kind;
  if (!self->is_constructed)
    return;
  load (self);
  if (midline_diagram_view_find_index (self, self->chosen) < 0)
    midline_diagram_view_set_chosen (self, NULL);
  update_shapes (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KIND]);
}

/** midline_diagram_view_get_kind: which drawing is shown. */
MidlineDiagramKind
midline_diagram_view_get_kind (MidlineDiagramView *self)
{
  g_return_val_if_fail (MIDLINE_IS_DIAGRAM_VIEW (self), MIDLINE_DIAGRAM_KNEE_FRONT);

  return self->kind;
}

static void
reveal_chosen (MidlineDiagramView *self)
{
  int index = midline_diagram_view_find_index (self, self->chosen);

  if (index >= 0 && midline_diagram_view_is_zoomed (self))
    midline_diagram_frame_reveal (&self->frame, self->anchors[index]);
}

/**
 * midline_diagram_view_set_chosen:
 * @structure_id: (nullable): the structure to highlight; an id that the drawing lacks is as %NULL
 *
 * Highlights a structure and, while zoomed, brings it into view. Does not emit `structure-chosen`.
 */
void
midline_diagram_view_set_chosen (MidlineDiagramView *self,
                                 const char         *structure_id)
{
  g_return_if_fail (MIDLINE_IS_DIAGRAM_VIEW (self));

  if (midline_diagram_view_find_index (self, structure_id) < 0)
    structure_id = NULL;
  if (g_strcmp0 (self->chosen, structure_id) == 0)
    return;
  g_free (self->chosen);
  self->chosen = g_strdup (structure_id);
  midline_structure_group_set_chosen (MIDLINE_STRUCTURE_GROUP (self->group), self->chosen);
  reveal_chosen (self);
  self->is_measured = FALSE;
  update_words (self);
  queue_layout (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHOSEN]);
}

/** midline_diagram_view_get_chosen: (nullable): id of the highlighted structure. */
const char *
midline_diagram_view_get_chosen (MidlineDiagramView *self)
{
  g_return_val_if_fail (MIDLINE_IS_DIAGRAM_VIEW (self), NULL);

  return self->chosen;
}

/** midline_diagram_view_set_is_left: whether a left leg is shown, the mirror of the right one. */
void
midline_diagram_view_set_is_left (MidlineDiagramView *self,
                                  gboolean            is_left)
{
  g_return_if_fail (MIDLINE_IS_DIAGRAM_VIEW (self));

  is_left = !!is_left;
  if (self->is_left == is_left)
    return;
  self->is_left = is_left;
  update_shapes (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_LEFT]);
}

/** midline_diagram_view_set_is_collapsed: whether the chain is shown with its knee inward. */
void
midline_diagram_view_set_is_collapsed (MidlineDiagramView *self,
                                       gboolean            is_collapsed)
{
  g_return_if_fail (MIDLINE_IS_DIAGRAM_VIEW (self));

  is_collapsed = !!is_collapsed;
  if (self->is_collapsed == is_collapsed)
    return;
  self->is_collapsed = is_collapsed;
  update_shapes (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_COLLAPSED]);
}

/** midline_diagram_view_set_has_labels: whether structures are labelled; they are at first. */
void
midline_diagram_view_set_has_labels (MidlineDiagramView *self,
                                     gboolean            has_labels)
{
  g_return_if_fail (MIDLINE_IS_DIAGRAM_VIEW (self));

  has_labels = !!has_labels;
  if (self->has_labels == has_labels)
    return;
  self->has_labels = has_labels;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HAS_LABELS]);
}

/**
 * midline_diagram_view_find_structure:
 * @x: pixels of the view
 * @y: pixels of the view
 *
 * Returns: (nullable): id of the structure that a click there chooses, by its label or its shape
 */
const char *
midline_diagram_view_find_structure (MidlineDiagramView *self,
                                     double              x,
                                     double              y)
{
  MidlineDiagramLook look;
  MidlinePoint point;
  int label;

  g_return_val_if_fail (MIDLINE_IS_DIAGRAM_VIEW (self), NULL);

  if (self->diagram == NULL)
    return NULL;
  label = midline_diagram_labels_find (self->labels, x, y);
  if (label >= 0)
    return midline_diagram_get_structures (self->diagram)[label];
  look = midline_diagram_view_get_look (self);
  point = midline_diagram_frame_to_canvas (&self->frame, (MidlinePoint) { x, y });
  return midline_diagram_find_structure (self->diagram, &look, point.x, point.y,
                                         REACH / midline_diagram_frame_get_scale (&self->frame));
}

/**
 * midline_diagram_view_get_anchor:
 * @structure_id: a structure
 * @point: (out): where its leader line ends, pixels of the view
 *
 * Returns: %FALSE when the drawing does not show it
 */
gboolean
midline_diagram_view_get_anchor (MidlineDiagramView *self,
                                 const char         *structure_id,
                                 MidlinePoint       *point)
{
  int index;

  g_return_val_if_fail (MIDLINE_IS_DIAGRAM_VIEW (self) && point != NULL, FALSE);

  index = midline_diagram_view_find_index (self, structure_id);
  if (index < 0)
    return FALSE;
  *point = midline_diagram_frame_to_view (&self->frame, self->anchors[index]);
  return TRUE;
}

/**
 * midline_diagram_view_get_label:
 * @structure_id: a structure
 * @bounds: (out): of its label, pixels of the view
 *
 * Returns: %FALSE when it has no label at present
 */
gboolean
midline_diagram_view_get_label (MidlineDiagramView *self,
                                const char         *structure_id,
                                MidlineRectangle   *bounds)
{
  const MidlineLabelPlace *place;
  int index;

  g_return_val_if_fail (MIDLINE_IS_DIAGRAM_VIEW (self) && bounds != NULL, FALSE);

  index = midline_diagram_view_find_index (self, structure_id);
  if (index < 0)
    return FALSE;
  place = midline_diagram_labels_get_place (self->labels, (guint) index);
  *bounds = place->bounds;
  return place->is_shown;
}
