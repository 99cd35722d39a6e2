/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-pair-box.h"

#include "midline-labels.h"

#define COLUMN_SPACING_PX 12
#define LINE_SPACING_PX 6
/* The question may be squeezed to this share of the width before the control goes below it. */
#define LEAST_START_SHARE 0.42

struct _MidlinePairBox {
  GtkWidget parent_instance;

  GtkWidget *start; /* (owned) */
  GtkWidget *end;   /* (owned) */
};

static GtkBuildableIface *parent_buildable_iface;

static void midline_pair_box_buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MidlinePairBox, midline_pair_box, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE,
                                                      midline_pair_box_buildable_init))

static int
get_natural_width (GtkWidget *widget)
{
  int natural;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  return natural;
}

/* Whether both fit beside each other in @width; the control then takes its natural width. */
static gboolean
fits_beside (MidlinePairBox *self,
             int             width)
{
  int least_start = (int) MIN (get_natural_width (self->start), LEAST_START_SHARE * width);
  int start_minimum;

  gtk_widget_measure (self->start, GTK_ORIENTATION_HORIZONTAL, -1, &start_minimum, NULL, NULL,
                      NULL);
  least_start = MAX (least_start, start_minimum);
  return width < 0 || least_start + COLUMN_SPACING_PX + get_natural_width (self->end) <= width;
}

static void
measure_height (MidlinePairBox *self,
                int             width,
                int            *minimum,
                int            *natural)
{
  gboolean beside = fits_beside (self, width);
  int end_width = beside ? get_natural_width (self->end) : width;
  int start_width = !beside || width < 0 ? width : width - COLUMN_SPACING_PX - end_width;
  int start_minimum, start_natural, end_minimum, end_natural;

  gtk_widget_measure (self->start, GTK_ORIENTATION_VERTICAL, start_width, &start_minimum,
                      &start_natural, NULL, NULL);
  gtk_widget_measure (self->end, GTK_ORIENTATION_VERTICAL, end_width, &end_minimum, &end_natural,
                      NULL, NULL);
  *minimum = beside ? MAX (start_minimum, end_minimum)
                    : start_minimum + LINE_SPACING_PX + end_minimum;
  *natural = beside ? MAX (start_natural, end_natural)
                    : start_natural + LINE_SPACING_PX + end_natural;
}

static void
midline_pair_box_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  MidlinePairBox *self = MIDLINE_PAIR_BOX (widget);
  int start_minimum, end_minimum;

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      measure_height (self, for_size, minimum, natural);
      return;
    }
  gtk_widget_measure (self->start, orientation, -1, &start_minimum, NULL, NULL, NULL);
  gtk_widget_measure (self->end, orientation, -1, &end_minimum, NULL, NULL, NULL);
  *minimum = MAX (start_minimum, end_minimum);
  *natural = get_natural_width (self->start) + COLUMN_SPACING_PX + get_natural_width (self->end);
}

static void
allocate_at (GtkWidget *child,
             int        x,
             int        y,
             int        width,
             int        height)
{
  gtk_widget_size_allocate (child, &(GtkAllocation) { x, y, width, height }, -1);
}

static void
midline_pair_box_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  MidlinePairBox *self = MIDLINE_PAIR_BOX (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int end_width = get_natural_width (self->end);

  if (fits_beside (self, width))
    {
      int start_width = width - COLUMN_SPACING_PX - end_width;

      allocate_at (self->start, is_rtl ? width - start_width : 0, 0, start_width, height);
      allocate_at (self->end, is_rtl ? 0 : width - end_width, 0, end_width, height);
    }
  else
    {
      int start_height;

      if (gtk_widget_compute_expand (self->end, GTK_ORIENTATION_HORIZONTAL))
        end_width = width;
      end_width = MIN (end_width, width);
      gtk_widget_measure (self->start, GTK_ORIENTATION_VERTICAL, width, &start_height, NULL, NULL,
                          NULL);
      allocate_at (self->start, 0, 0, width, start_height);
      allocate_at (self->end, is_rtl ? width - end_width : 0, start_height + LINE_SPACING_PX,
                   end_width, height - start_height - LINE_SPACING_PX);
    }
}

static GtkSizeRequestMode
midline_pair_box_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
take_child (MidlinePairBox *self,
            GtkWidget     **place,
            GtkWidget      *child)
{
  *place = child;
  gtk_widget_set_parent (child, GTK_WIDGET (self));
  gtk_widget_set_valign (child, GTK_ALIGN_CENTER);
}

/* In a template the question comes first, then its control. */
static void
midline_pair_box_add_child (GtkBuildable *buildable,
                            GtkBuilder   *builder,
                            GObject      *child,
                            const char   *type)
{
  MidlinePairBox *self = MIDLINE_PAIR_BOX (buildable);

  if (!GTK_IS_WIDGET (child))
    parent_buildable_iface->add_child (buildable, builder, child, type);
  else if (self->start == NULL)
    take_child (self, &self->start, GTK_WIDGET (child));
  else
    take_child (self, &self->end, GTK_WIDGET (child));
}

static void
midline_pair_box_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable_iface = g_type_interface_peek_parent (iface);
  iface->add_child = midline_pair_box_add_child;
}

static void
midline_pair_box_dispose (GObject *object)
{
  MidlinePairBox *self = MIDLINE_PAIR_BOX (object);

  g_clear_pointer (&self->start, gtk_widget_unparent);
  g_clear_pointer (&self->end, gtk_widget_unparent);
  G_OBJECT_CLASS (midline_pair_box_parent_class)->dispose (object);
}

static void
midline_pair_box_class_init (MidlinePairBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_pair_box_dispose;
  widget_class->measure = midline_pair_box_measure;
  widget_class->size_allocate = midline_pair_box_size_allocate;
  widget_class->get_request_mode = midline_pair_box_get_request_mode;
  /* Not “presentation”: the toolkit would leave out the question and its control too. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
midline_pair_box_init (MidlinePairBox *self)
{
}

/**
 * midline_pair_box_new:
 * @start: (transfer floating): the question
 * @end: (transfer floating): its control
 */
GtkWidget *
midline_pair_box_new (GtkWidget *start,
                      GtkWidget *end)
{
  MidlinePairBox *self = g_object_new (MIDLINE_TYPE_PAIR_BOX, NULL);

  take_child (self, &self->start, start);
  take_child (self, &self->end, end);
  return GTK_WIDGET (self);
}

/**
 * midline_form_row_new:
 * @title: the question
 * @subtitle: (nullable): a quiet second line
 * @control: (transfer floating): what answers it
 *
 * A row of a boxed list that cannot be activated itself.
 */
GtkWidget *
midline_form_row_new (const char *title,
                      const char *subtitle,
                      GtkWidget  *control)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *labels = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *pair = midline_pair_box_new (labels, control);

  gtk_box_append (GTK_BOX (labels), midline_label_new (title, NULL));
  if (subtitle != NULL && *subtitle != '\0')
    gtk_box_append (GTK_BOX (labels), midline_label_new_caption (subtitle));
  gtk_widget_set_margin_start (pair, 12);
  gtk_widget_set_margin_end (pair, 12);
  gtk_widget_set_margin_top (pair, 9);
  gtk_widget_set_margin_bottom (pair, 9);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), pair);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  return row;
}
