/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The labels of every drawing as they are really measured: in each size, text size, direction and
 * side, with one structure after the other chosen. Runs in plain English and in the pseudo-language
 * of tests/pseudo. */

#include "midline-diagram-view.h"
#include "midline-stage.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

#define USUAL_DPI (96 * 1024)
/* Every structure in turn would take long: each third is chosen, from another one on each time. */
#define STRIDE 3

static const struct {
  const char *name;
  MidlineDiagramKind kind;
  gboolean is_collapsed;
} drawings[] = {
  { "knee-front", MIDLINE_DIAGRAM_KNEE_FRONT, FALSE },
  { "leg-side", MIDLINE_DIAGRAM_LEG_SIDE, FALSE },
  { "groove", MIDLINE_DIAGRAM_GROOVE, FALSE },
  { "chain", MIDLINE_DIAGRAM_CHAIN, FALSE },
  { "chain-collapsed", MIDLINE_DIAGRAM_CHAIN, TRUE },
};

static const struct {
  int width;
  int height;
} sizes[] = {
  { 360, 250 },
  { 492, 500 },
  { 600, 900 },
};

static const double text_scales[] = { 1, 1.5, 2 };

typedef struct {
  MidlineDiagramView *view;
  const char * const *ids;
  MidlineRectangle bounds[64];
  gboolean is_shown[64];
  guint n_shown;
} Labels;

static gboolean
overlap (const MidlineRectangle *a,
         const MidlineRectangle *b)
{
  const double tolerance = 0.01;

  return a->x + tolerance < b->x + b->width && b->x + tolerance < a->x + a->width
         && a->y + tolerance < b->y + b->height && b->y + tolerance < a->y + a->height;
}

static void
assert_apart (Labels *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self->view));
  int height = gtk_widget_get_height (GTK_WIDGET (self->view));

  self->n_shown = 0;
  for (guint i = 0; self->ids[i] != NULL; i++)
    {
      MidlineRectangle *bounds = &self->bounds[i];

      self->is_shown[i] = midline_diagram_view_get_label (self->view, self->ids[i], bounds);
      self->n_shown += self->is_shown[i];
      if (!self->is_shown[i])
        continue;
      g_assert_cmpfloat (bounds->x, >=, 0);
      g_assert_cmpfloat (bounds->y, >=, 0);
      g_assert_cmpfloat (bounds->x + bounds->width, <=, width);
      g_assert_cmpfloat (bounds->y + bounds->height, <=, height);
      for (guint j = 0; j < i; j++)
        if (self->is_shown[j] && overlap (bounds, &self->bounds[j]))
          {
            g_test_message ("%s lies on %s", self->ids[i], self->ids[j]);
            g_assert_not_reached ();
          }
    }
}

/* The title and the buttons. */
static void
assert_corners_free (Labels *self)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t area;
      MidlineRectangle corner;

      if (!gtk_widget_get_child_visible (child) || !(GTK_IS_LABEL (child) || GTK_IS_BOX (child)))
        continue;
      g_assert_true (gtk_widget_compute_bounds (child, GTK_WIDGET (self->view), &area));
      corner = (MidlineRectangle) { area.origin.x, area.origin.y, area.size.width,
                                    area.size.height };
      for (guint i = 0; self->ids[i] != NULL; i++)
        g_assert_false (self->is_shown[i] && overlap (&self->bounds[i], &corner));
    }
}

static void
allocate (MidlineDiagramView *view,
          int                 width,
          int                 height)
{
  int least;

  gtk_widget_measure (GTK_WIDGET (view), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, 360);
  gtk_widget_size_allocate (GTK_WIDGET (view), &(GtkAllocation) { 0, 0, width, height }, -1);
}

/* Returns how many labels were shown at the least. */
static guint
check_choices (MidlineDiagramView *view,
               const char * const *ids,
               int                 width,
               int                 height,
               guint               first)
{
  Labels labels = { .view = view, .ids = ids };
  guint least = G_MAXUINT;

  for (guint i = first; i < g_strv_length ((char **) labels.ids); i += STRIDE)
    {
      midline_diagram_view_set_chosen (view, labels.ids[i]);
      allocate (view, width, height);
      assert_apart (&labels);
      assert_corners_free (&labels);
      if (!labels.is_shown[i])
        g_test_message ("%s is chosen and not shown", labels.ids[i]);
      g_assert_true (labels.is_shown[i]);
      least = MIN (least, labels.n_shown);
    }
  return least;
}

static void
check_size (const char * const *ids,
            guint               drawing,
            guint               size,
            guint               text_scale)
{
  for (int way = 0; way < 4; way++)
    {
      GtkWidget *view = g_object_ref_sink (midline_diagram_view_new (drawings[drawing].kind));
      guint n_shown;

      gtk_widget_set_direction (view, way % 2 ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
      midline_diagram_view_set_is_left (MIDLINE_DIAGRAM_VIEW (view), way >= 2);
      midline_diagram_view_set_is_collapsed (MIDLINE_DIAGRAM_VIEW (view),
                                             drawings[drawing].is_collapsed);
      n_shown = check_choices (MIDLINE_DIAGRAM_VIEW (view), ids, sizes[size].width,
                               sizes[size].height, (guint) way % STRIDE);
      g_test_message ("%s, %d x %d, text %.1f: %u labels", drawings[drawing].name,
                      sizes[size].width, sizes[size].height, text_scales[text_scale], n_shown);
      g_assert_cmpuint (n_shown, >=, 2);
      g_object_unref (view);
    }
}

static void
test_drawing (gconstpointer user_data)
{
  guint drawing = GPOINTER_TO_UINT (user_data);
  g_autoptr (MidlineDiagram) diagram = midline_diagram_new (drawings[drawing].kind, NULL);

  for (guint scale = 0; scale < G_N_ELEMENTS (text_scales); scale++)
    {
      g_object_set (gtk_settings_get_default (), "gtk-xft-dpi",
                    (int) (text_scales[scale] * USUAL_DPI), NULL);
      for (guint size = 0; size < G_N_ELEMENTS (sizes); size++)
        check_size (midline_diagram_get_structures (diagram), drawing, size, scale);
    }
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", USUAL_DPI, NULL);
}

/* In the usual size nothing of note is without its label. */
static void
test_usual_size (void)
{
  static const char * const wanted[] = {
    "kneecap", "vastus-lateralis", "vastus-medialis", "it-band", "patellar-tendon",
    "lateral-retinaculum", "mpfl", "groove", "femur", "tibia", "fibula",
  };
  GtkWidget *view = g_object_ref_sink (midline_diagram_view_new (MIDLINE_DIAGRAM_KNEE_FRONT));

  allocate (MIDLINE_DIAGRAM_VIEW (view), 492, 500);
  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    {
      MidlineRectangle bounds;
      gboolean is_shown = midline_diagram_view_get_label (MIDLINE_DIAGRAM_VIEW (view), wanted[i],
                                                          &bounds);

      if (!is_shown)
        g_test_message ("%s has no label", wanted[i]);
      g_assert_true (is_shown);
    }
  g_object_unref (view);
}

int
main (int    argc,
      char **argv)
{
  const char *locale_dir = g_getenv ("MIDLINE_LOCALE_DIR");

  if (locale_dir != NULL)
    bindtextdomain (GETTEXT_PACKAGE, locale_dir);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_test_init (&argc, &argv, NULL);
  midline_stage_init ();
  g_object_set (gtk_settings_get_default (), "gtk-font-name", "DejaVu Sans 9", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (drawings); i++)
    {
      g_autofree char *path = g_strdup_printf ("/diagram-labels/%s", drawings[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_drawing);
    }
  g_test_add_func ("/diagram-labels/usual-size", test_usual_size);
  return g_test_run ();
}
