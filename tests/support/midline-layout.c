/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-layout.h"

#include "midline-stage.h"

typedef struct {
  GtkWidget *root;
  const char *place;
  GString *faults;
} Inspection;

static void
complain (Inspection *self,
          GtkWidget  *widget,
          const char *what)
{
  const char *text = GTK_IS_LABEL (widget) ? gtk_label_get_text (GTK_LABEL (widget)) : "";

  g_string_append_printf (self->faults, "%s: %s “%s” (%dx%d) in %s %s\n", self->place,
                          G_OBJECT_TYPE_NAME (widget), text, gtk_widget_get_width (widget),
                          gtk_widget_get_height (widget),
                          gtk_widget_get_parent (widget) != NULL
                            ? G_OBJECT_TYPE_NAME (gtk_widget_get_parent (widget)) : "nothing",
                          what);
}

/* A label in a button says it by its parent. */
static void
check_text (Inspection *self,
            GtkWidget  *label)
{
  int width = gtk_widget_get_allocated_width (label) + gtk_widget_get_margin_start (label)
              + gtk_widget_get_margin_end (label);
  int height = gtk_widget_get_allocated_height (label) + gtk_widget_get_margin_top (label)
               + gtk_widget_get_margin_bottom (label);
  int minimum;

  if (*gtk_label_get_text (GTK_LABEL (label)) == '\0')
    return;
  if (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label))))
    complain (self, label, "ends in an ellipsis");
  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  if (minimum > width)
    complain (self, label, "is narrower than its words");
  gtk_widget_measure (label, GTK_ORIENTATION_VERTICAL, width, &minimum, NULL, NULL, NULL);
  if (minimum > height)
    complain (self, label, "is lower than its words");
}

static gboolean
is_inside_sideways_scroller (GtkWidget *widget)
{
  for (GtkWidget *parent = gtk_widget_get_parent (widget); parent != NULL;
       parent = gtk_widget_get_parent (parent))
    {
      GtkPolicyType policy;

      if (!GTK_IS_SCROLLED_WINDOW (parent))
        continue;
      gtk_scrolled_window_get_policy (GTK_SCROLLED_WINDOW (parent), &policy, NULL);
      if (policy != GTK_POLICY_NEVER)
        return TRUE;
    }
  return FALSE;
}

static void
check_sides (Inspection *self,
             GtkWidget  *widget)
{
  graphene_rect_t bounds;

  if (widget == self->root || gtk_widget_get_native (widget) != GTK_NATIVE (self->root)
      || !gtk_widget_compute_bounds (widget, self->root, &bounds)
      || bounds.size.width <= 0 || bounds.size.height <= 0)
    return;
  if ((bounds.origin.x < -0.5
       || bounds.origin.x + bounds.size.width > (float) gtk_widget_get_width (self->root) + 0.5)
      && !is_inside_sideways_scroller (widget))
    complain (self, widget, "leaves the window at a side");
}

static gboolean
get_shown_bounds (GtkWidget       *widget,
                  graphene_rect_t *bounds)
{
  return gtk_widget_get_visible (widget) && gtk_widget_get_child_visible (widget)
         && gtk_widget_compute_bounds (widget, gtk_widget_get_parent (widget), bounds)
         && bounds->size.width > 0 && bounds->size.height > 0;
}

/* Only boxes and grids set their children beside each other; a stack or an overlay may not. */
static void
check_neighbours (Inspection *self,
                  GtkWidget  *parent)
{
  if (!GTK_IS_BOX (parent) && !GTK_IS_GRID (parent))
    return;
  for (GtkWidget *a = gtk_widget_get_first_child (parent); a != NULL;
       a = gtk_widget_get_next_sibling (a))
    for (GtkWidget *b = gtk_widget_get_next_sibling (a); b != NULL;
         b = gtk_widget_get_next_sibling (b))
      {
        graphene_rect_t bounds_a, bounds_b, common;

        if (get_shown_bounds (a, &bounds_a) && get_shown_bounds (b, &bounds_b)
            && graphene_rect_intersection (&bounds_a, &bounds_b, &common)
            && common.size.width > 1 && common.size.height > 1)
          {
            complain (self, a, "overlaps");
            complain (self, b, "which is overlapped");
          }
      }
}

static void
inspect_cb (GtkWidget *widget,
            gpointer   user_data)
{
  Inspection *self = user_data;

  if (GTK_IS_LABEL (widget))
    check_text (self, widget);
  if (GTK_IS_LABEL (widget) || GTK_IS_BUTTON (widget) || gtk_widget_get_focusable (widget))
    check_sides (self, widget);
  check_neighbours (self, widget);
}

char *
midline_layout_find_faults (GtkWidget  *root,
                            const char *place)
{
  Inspection self = { .root = root, .place = place, .faults = g_string_new (NULL) };

  midline_stage_walk (root, inspect_cb, &self);
  return g_string_free (self.faults, FALSE);
}

static int
get_minimum_width (GtkWidget *widget)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  return minimum;
}

char *
midline_layout_describe_widest (GtkWidget *root)
{
  GString *words = g_string_new (NULL);
  GtkWidget *widget = root;

  while (widget != NULL)
    {
      GtkWidget *widest = NULL;

      g_string_append_printf (words, " > %s %d", G_OBJECT_TYPE_NAME (widget),
                              get_minimum_width (widget));
      if (GTK_IS_LABEL (widget))
        g_string_append_printf (words, " “%s”", gtk_label_get_text (GTK_LABEL (widget)));
      for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
           child = gtk_widget_get_next_sibling (child))
        if (gtk_widget_get_visible (child) && gtk_widget_get_child_visible (child)
            && !GTK_IS_NATIVE (child)
            && (widest == NULL || get_minimum_width (child) > get_minimum_width (widest)))
          widest = child;
      widget = widest;
    }
  return g_string_free (words, FALSE);
}
