/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-plan-phase-line.h"

#include "midline-labels.h"

#define SPACE_BETWEEN_WEEKS_PX 3
#define SPACE_BETWEEN_PHASES_PX 6
#define SPACE_ABOVE_NAMES_PX 3

struct _MidlinePlanPhaseLine {
  GtkWidget parent_instance;

  /* children */
  GtkWidget *grid;
};

G_DEFINE_FINAL_TYPE (MidlinePlanPhaseLine, midline_plan_phase_line, GTK_TYPE_WIDGET)

static void
midline_plan_phase_line_dispose (GObject *object)
{
  g_clear_pointer (&MIDLINE_PLAN_PHASE_LINE (object)->grid, gtk_widget_unparent);
  G_OBJECT_CLASS (midline_plan_phase_line_parent_class)->dispose (object);
}

static void
midline_plan_phase_line_class_init (MidlinePlanPhaseLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_plan_phase_line_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
midline_plan_phase_line_init (MidlinePlanPhaseLine *self)
{
  self->grid = gtk_grid_new ();
  gtk_grid_set_column_homogeneous (GTK_GRID (self->grid), TRUE);
  gtk_grid_set_column_spacing (GTK_GRID (self->grid), SPACE_BETWEEN_WEEKS_PX);
  gtk_grid_set_row_spacing (GTK_GRID (self->grid), SPACE_ABOVE_NAMES_PX);
  gtk_widget_set_parent (self->grid, GTK_WIDGET (self));
}

static GtkWidget *
create_segment (const MidlinePlanSegment *segment,
                gboolean                  begins_phase)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_add_css_class (box, "midline-segment");
  if (segment->fill == MIDLINE_PLAN_SEGMENT_PAST)
    gtk_widget_add_css_class (box, "full");
  else if (segment->fill == MIDLINE_PLAN_SEGMENT_PRESENT)
    gtk_widget_add_css_class (box, "half");
  gtk_widget_set_hexpand (box, TRUE);
  if (begins_phase)
    gtk_widget_set_margin_start (box, SPACE_BETWEEN_PHASES_PX);
  return box;
}

static GtkWidget *
create_name (MidlinePhase phase,
             gboolean     is_shown,
             gboolean     is_first)
{
  GtkWidget *label = midline_label_new (midline_phase_get_name (phase),
                                        is_shown ? "caption-heading" : "caption");

  if (!is_shown)
    gtk_widget_add_css_class (label, "dim-label");
  if (!is_first)
    gtk_widget_set_margin_start (label, SPACE_BETWEEN_PHASES_PX);
  return label;
}

/** midline_plan_phase_line_update: shows the weeks of @state. */
void
midline_plan_phase_line_update (MidlinePlanPhaseLine   *self,
                                const MidlinePlanState *state)
{
  GtkWidget *child;
  guint begin = 0;

  g_return_if_fail (MIDLINE_IS_PLAN_PHASE_LINE (self));

  while ((child = gtk_widget_get_first_child (self->grid)) != NULL)
    gtk_grid_remove (GTK_GRID (self->grid), child);
  for (guint i = 0; i < state->segments->len; i++)
    {
      const MidlinePlanSegment *segment = &g_array_index (state->segments, MidlinePlanSegment, i);
      gboolean begins = i == 0 || segment[-1].phase != segment->phase;
      gboolean ends = i + 1 == state->segments->len || segment[1].phase != segment->phase;

      if (begins)
        begin = i;
      gtk_grid_attach (GTK_GRID (self->grid), create_segment (segment, begins && i > 0), (int) i,
                       0, 1, 1);
      if (ends)
        gtk_grid_attach (GTK_GRID (self->grid),
                         create_name (segment->phase, segment->phase == state->phase, begin == 0),
                         (int) begin, 1, (int) (i - begin + 1), 1);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  state->phase_words, -1);
}
