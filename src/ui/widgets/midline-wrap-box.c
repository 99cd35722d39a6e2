/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-wrap-box.h"

#define USUAL_SPACING 6

struct _MidlineWrapBox {
  GtkWidget parent_instance;

  /* configured */
  int spacing;       /* pixels */
  int line_spacing;  /* pixels */
};

typedef enum {
  PROP_SPACING = 1,
  PROP_LINE_SPACING,
} MidlineWrapBoxProperty;

static GParamSpec *properties[PROP_LINE_SPACING + 1];

static GtkBuildableIface *parent_buildable_iface;

static void midline_wrap_box_buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MidlineWrapBox, midline_wrap_box, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE,
                                                      midline_wrap_box_buildable_init))

typedef struct {
  GtkWidget *first;  /* first child of the line */
  GtkWidget *end;    /* (nullable) first child after the line */
  int width;
  int height;
} Line;

static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);
  return child;
}

static int
get_child_width (GtkWidget *child,
                 int        width)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  return width < 0 ? natural : MAX (minimum, MIN (natural, width));
}

static int
get_child_height (GtkWidget *child,
                  int        width)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  return natural;
}

/* Fills @line with the children that fit beginning at @first; a negative width fits all. */
static void
measure_line (MidlineWrapBox *self,
              GtkWidget      *first,
              int             width,
              Line           *line)
{
  int used = 0;
  GtkWidget *child = first;

  *line = (Line) { .first = first };
  while (child != NULL)
    {
      int child_width = get_child_width (child, width);
      int needed = used + child_width + (child == first ? 0 : self->spacing);

      if (child != first && width >= 0 && needed > width)
        break;
      used = line->width = needed;
      line->height = MAX (line->height, get_child_height (child, child_width));
      child = skip_hidden (gtk_widget_get_next_sibling (child));
    }
  line->end = child;
}

static void
measure_width (MidlineWrapBox *self,
               int            *minimum,
               int            *natural)
{
  GtkWidget *child = skip_hidden (gtk_widget_get_first_child (GTK_WIDGET (self)));

  *minimum = *natural = 0;
  for (gboolean is_first = TRUE; child != NULL; is_first = FALSE)
    {
      int child_minimum, child_natural;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural,
                          NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += child_natural + (is_first ? 0 : self->spacing);
      child = skip_hidden (gtk_widget_get_next_sibling (child));
    }
}

static int
measure_height (MidlineWrapBox *self,
                int             width)
{
  GtkWidget *child = skip_hidden (gtk_widget_get_first_child (GTK_WIDGET (self)));
  int height = 0;

  while (child != NULL)
    {
      Line line;

      measure_line (self, child, width, &line);
      height += line.height + (height > 0 ? self->line_spacing : 0);
      child = line.end;
    }
  return height;
}

static void
midline_wrap_box_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  MidlineWrapBox *self = MIDLINE_WRAP_BOX (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (self, minimum, natural);
  else
    *minimum = *natural = measure_height (self, for_size);
}

static void
allocate_line (MidlineWrapBox *self,
               const Line     *line,
               int             y,
               int             width)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  gboolean is_centered = gtk_widget_get_halign (GTK_WIDGET (self)) == GTK_ALIGN_CENTER;
  int x = is_centered ? MAX (width - line->width, 0) / 2 : 0;

  for (GtkWidget *child = line->first; child != line->end;
       child = skip_hidden (gtk_widget_get_next_sibling (child)))
    {
      int child_width = get_child_width (child, width);
      GtkAllocation place = { is_rtl ? width - x - child_width : x, y, child_width, line->height };

      gtk_widget_size_allocate (child, &place, -1);
      x += child_width + self->spacing;
    }
}

static void
midline_wrap_box_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  MidlineWrapBox *self = MIDLINE_WRAP_BOX (widget);
  GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget));
  int y = 0;

  while (child != NULL)
    {
      Line line;

      measure_line (self, child, width, &line);
      allocate_line (self, &line, y, width);
      y += line.height + self->line_spacing;
      child = line.end;
    }
}

static GtkSizeRequestMode
midline_wrap_box_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
midline_wrap_box_add_child (GtkBuildable *buildable,
                            GtkBuilder   *builder,
                            GObject      *child,
                            const char   *type)
{
  if (GTK_IS_WIDGET (child) && type == NULL)
    midline_wrap_box_append (MIDLINE_WRAP_BOX (buildable), GTK_WIDGET (child));
  else
    parent_buildable_iface->add_child (buildable, builder, child, type);
}

static void
midline_wrap_box_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable_iface = g_type_interface_peek_parent (iface);
  iface->add_child = midline_wrap_box_add_child;
}

static void
midline_wrap_box_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  MidlineWrapBox *self = MIDLINE_WRAP_BOX (object);

  switch ((MidlineWrapBoxProperty) property_id)
    {
    case PROP_SPACING:
      g_value_set_int (value, self->spacing);
      break;
    case PROP_LINE_SPACING:
      g_value_set_int (value, self->line_spacing);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_wrap_box_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  MidlineWrapBox *self = MIDLINE_WRAP_BOX (object);
  int *place;

  switch ((MidlineWrapBoxProperty) property_id)
    {
    case PROP_SPACING:
      place = &self->spacing;
      break;
    case PROP_LINE_SPACING:
      place = &self->line_spacing;
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      return;
    }
  if (*place == g_value_get_int (value))
    return;
  *place = g_value_get_int (value);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (object, pspec);
}

static void
midline_wrap_box_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (midline_wrap_box_parent_class)->dispose (object);
}

static void
midline_wrap_box_class_init (MidlineWrapBoxClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = midline_wrap_box_get_property;
  object_class->set_property = midline_wrap_box_set_property;
  object_class->dispose = midline_wrap_box_dispose;
  widget_class->measure = midline_wrap_box_measure;
  widget_class->size_allocate = midline_wrap_box_size_allocate;
  widget_class->get_request_mode = midline_wrap_box_get_request_mode;

  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT16,
                                               USUAL_SPACING, flags);
  properties[PROP_LINE_SPACING] = g_param_spec_int ("line-spacing", NULL, NULL, 0, G_MAXINT16,
                                                    USUAL_SPACING, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
midline_wrap_box_init (MidlineWrapBox *self)
{
  self->spacing = USUAL_SPACING;
  self->line_spacing = USUAL_SPACING;
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-wrap");
}

/** midline_wrap_box_new: an empty box. */
GtkWidget *
midline_wrap_box_new (void)
{
  return g_object_new (MIDLINE_TYPE_WRAP_BOX, NULL);
}

/* The words of a button run over two lines where one is too long for the box. */
static void
let_words_wrap_cb (GtkButton *button)
{
  GtkWidget *label = gtk_button_get_child (button);

  if (!GTK_IS_LABEL (label))
    return;
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
}

/**
 * midline_wrap_box_append:
 * @child: (transfer floating): goes after the last child
 */
void
midline_wrap_box_append (MidlineWrapBox *self,
                         GtkWidget      *child)
{
  g_return_if_fail (MIDLINE_IS_WRAP_BOX (self));
  g_return_if_fail (GTK_IS_WIDGET (child));

  gtk_widget_set_parent (child, GTK_WIDGET (self));
  if (GTK_IS_BUTTON (child))
    {
      g_signal_connect (child, "notify::label", G_CALLBACK (let_words_wrap_cb), NULL);
      let_words_wrap_cb (GTK_BUTTON (child));
    }
}

/**
 * midline_wrap_box_remove:
 * @child: a child of @self
 */
void
midline_wrap_box_remove (MidlineWrapBox *self,
                         GtkWidget      *child)
{
  g_return_if_fail (MIDLINE_IS_WRAP_BOX (self));
  g_return_if_fail (gtk_widget_get_parent (child) == GTK_WIDGET (self));

  gtk_widget_unparent (child);
}
