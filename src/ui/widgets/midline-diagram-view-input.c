/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-diagram-view-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* One step of buttons and keys, of the scroll wheel, and of a double click. */
#define ZOOM_STEP 1.5
#define SCROLL_STEP 1.15
#define DOUBLE_CLICK_ZOOM 2.5
/* Pixels: one step of an arrow key; farther a press is a drag. */
#define PAN_STEP 48
#define DRAG_THRESHOLD 6

static MidlinePoint
get_middle (MidlineDiagramView *self)
{
  return (MidlinePoint) { gtk_widget_get_width (GTK_WIDGET (self)) / 2.0,
                          gtk_widget_get_height (GTK_WIDGET (self)) / 2.0 };
}

/* Keys zoom around the chosen structure, so that it stays in view. */
static MidlinePoint
get_zoom_point (MidlineDiagramView *self)
{
  MidlinePoint point;

  if (self->chosen != NULL && midline_diagram_view_get_anchor (self, self->chosen, &point)
      && point.x >= 0 && point.x <= self->frame.width && point.y >= 0
      && point.y <= self->frame.height)
    return point;
  return get_middle (self);
}

static void
zoom_in (MidlineDiagramView *self)
{
  midline_diagram_view_zoom (self, self->frame.zoom * ZOOM_STEP, get_zoom_point (self));
}

static void
zoom_out (MidlineDiagramView *self)
{
  midline_diagram_view_zoom (self, self->frame.zoom / ZOOM_STEP, get_zoom_point (self));
}

static void
motion_cb (MidlineDiagramView *self,
           double              x,
           double              y)
{
  self->pointer = (MidlinePoint) { x, y };
  self->has_pointer = TRUE;
  midline_diagram_view_hover (self, midline_diagram_view_find_structure (self, x, y));
}

static void
leave_cb (MidlineDiagramView *self)
{
  self->has_pointer = FALSE;
  midline_diagram_view_hover (self, NULL);
}

static void
released_cb (MidlineDiagramView *self,
             int                 n_press,
             double              x,
             double              y)
{
  const char *id = midline_diagram_view_find_structure (self, x, y);

  if (n_press == 2)
    {
      if (midline_diagram_view_is_zoomed (self))
        midline_diagram_view_leave_zoom (self);
      else
        midline_diagram_view_zoom (self, DOUBLE_CLICK_ZOOM, (MidlinePoint) { x, y });
      return;
    }
  if (id == NULL)
    return;
  midline_diagram_view_choose (self, id);
  gtk_widget_grab_focus (self->group);
}

static gboolean
scroll_cb (MidlineDiagramView       *self,
           double                    across,
           double                    down,
           GtkEventControllerScroll *controller)
{
  GdkModifierType modifiers =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));

  if (!(modifiers & GDK_CONTROL_MASK))
    return GDK_EVENT_PROPAGATE;
  midline_diagram_view_zoom (self, self->frame.zoom * pow (SCROLL_STEP, -down),
                             self->has_pointer ? self->pointer : get_middle (self));
  return GDK_EVENT_STOP;
}

static void
pinch_begin_cb (MidlineDiagramView *self)
{
  self->gesture_zoom = self->frame.zoom;
}

static void
pinch_cb (MidlineDiagramView *self,
          double              scale,
          GtkGesture         *gesture)
{
  MidlinePoint point;

  if (!gtk_gesture_get_bounding_box_center (gesture, &point.x, &point.y) || !isfinite (point.x)
      || !isfinite (point.y))
    point = get_middle (self);
  midline_diagram_view_zoom (self, self->gesture_zoom * scale, point);
}

static void
drag_begin_cb (MidlineDiagramView *self,
               double              x,
               double              y,
               GtkGesture         *gesture)
{
  self->panned_x = 0;
  self->panned_y = 0;
  if (!midline_diagram_view_is_zoomed (self))
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
}

static void
drag_update_cb (MidlineDiagramView *self,
                double              across,
                double              down,
                GtkGesture         *gesture)
{
  gboolean is_dragged = self->panned_x != 0 || self->panned_y != 0;

  if (!is_dragged && hypot (across, down) < DRAG_THRESHOLD)
    return;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  midline_diagram_view_pan (self, across - self->panned_x, down - self->panned_y);
  self->panned_x = across;
  self->panned_y = down;
}

static gboolean
pan_by_key (MidlineDiagramView *self,
            guint               key)
{
  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      midline_diagram_view_pan (self, PAN_STEP, 0);
      return GDK_EVENT_STOP;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      midline_diagram_view_pan (self, -PAN_STEP, 0);
      return GDK_EVENT_STOP;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      midline_diagram_view_pan (self, 0, PAN_STEP);
      return GDK_EVENT_STOP;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      midline_diagram_view_pan (self, 0, -PAN_STEP);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static gboolean
zoom_by_key (MidlineDiagramView *self,
             guint               key)
{
  switch (key)
    {
    case GDK_KEY_plus:
    case GDK_KEY_equal:
    case GDK_KEY_KP_Add:
      zoom_in (self);
      return GDK_EVENT_STOP;
    case GDK_KEY_minus:
    case GDK_KEY_KP_Subtract:
      zoom_out (self);
      return GDK_EVENT_STOP;
    case GDK_KEY_0:
    case GDK_KEY_KP_0:
      midline_diagram_view_leave_zoom (self);
      return GDK_EVENT_STOP;
    case GDK_KEY_Escape:
      if (!midline_diagram_view_is_zoomed (self))
        return GDK_EVENT_PROPAGATE;
      midline_diagram_view_leave_zoom (self);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static gboolean
key_pressed_cb (MidlineDiagramView *self,
                guint               key,
                guint               keycode,
                GdkModifierType     modifiers)
{
  if (modifiers & (GDK_ALT_MASK | GDK_SUPER_MASK))
    return GDK_EVENT_PROPAGATE;
  if ((modifiers & GDK_CONTROL_MASK) && midline_diagram_view_is_zoomed (self)
      && pan_by_key (self, key))
    return GDK_EVENT_STOP;
  return zoom_by_key (self, key);
}

static GtkWidget *
add_button (MidlineDiagramView *self,
            const char         *icon,
            const char         *name,
            GCallback           clicked_cb)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  g_signal_connect_swapped (button, "clicked", clicked_cb, self);
  gtk_box_append (GTK_BOX (self->zoom_box), button);
  return button;
}

static void
add_pointer (MidlineDiagramView *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *pinch = gtk_gesture_zoom_new ();
  GtkEventController *scroll =
    gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL);

  g_signal_connect_swapped (motion, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  g_signal_connect_swapped (pinch, "scale-changed", G_CALLBACK (pinch_cb), self);
  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (pinch));
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
}

/* Sets up pointer, fingers, keys and the buttons of the zoom. */
void
midline_diagram_view_init_input (MidlineDiagramView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  add_pointer (self);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);

  self->zoom_box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_add_css_class (self->zoom_box, "midline-diagram-zoom");
  gtk_widget_set_parent (self->zoom_box, GTK_WIDGET (self));
  self->zoom_reset = add_button (self, "zoom-fit-best-symbolic", _("Show Whole Drawing"),
                                 G_CALLBACK (midline_diagram_view_leave_zoom));
  self->zoom_out = add_button (self, "list-remove-symbolic", _("Zoom Out"), G_CALLBACK (zoom_out));
  self->zoom_in = add_button (self, "list-add-symbolic", _("Zoom In"), G_CALLBACK (zoom_in));
}
