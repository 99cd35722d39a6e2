/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is closed is gone: no widget of a page or of a window outlives it. */

#include "midline-lesson-list-row.h"
#include "midline-lesson-page.h"
#include "midline-places.h"
#include "midline-sub-page.h"

typedef struct {
  const char *name;
  const char *action;
  const char *parameter; /* (nullable) */
} Way;

static const Way pages[] = {
  { "exercise", "win.show-exercise", "side-lying-hip-abduction" },
  { "library", "win.show-library", "" },
  { "add", "win.show-library", "2026-03-16" },
  { "lesson-1", "win.show-lesson", "kneecap-and-groove" },
  { "lesson-2", "win.show-lesson", "outer-quad" },
  { "lesson-3", "win.show-lesson", "inner-quad" },
  { "lesson-4", "win.show-lesson", "it-band" },
  { "lesson-5", "win.show-lesson", "how-it-leads-to-pain" },
  { "lesson-6", "win.show-lesson", "whole-system" },
  { "move-the-knee", "win.show-knee", NULL },
  { "advice", "win.show-advice", "stairs" },
  { "videos", "win.show-videos", NULL },
  { "sources", "win.show-source", "cowan-2001" },
  { "history", "win.show-history", NULL },
  { "something-wrong", "win.warning-signs", NULL },
};

/* What was seen of one widget; @widget turns NULL when it is finalized. */
typedef struct {
  GtkWidget *widget;
  char *name;
} Trace;

typedef struct {
  MidlineSample *sample;
  MidlineWindow *window;
} Fixture;

static void
trace_free (gpointer data)
{
  Trace *trace = data;

  g_clear_weak_pointer (&trace->widget);
  g_free (trace->name);
  g_free (trace);
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->sample = midline_sample_new (2026, 3, 2);
  midline_sample_start_plan (self->sample);
  midline_sample_live_days (self->sample, 9);
  self->window = midline_stage_open_window (self->sample, 900, 700);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  midline_stage_close (GTK_WINDOW (self->window));
  midline_sample_free (self->sample);
}

/* Hidden ones too. The toolkit has one window for all tooltips and keeps it. */
static void
trace_all (GPtrArray *traces,
           GtkWidget *widget)
{
  Trace *trace;

  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkTooltipWindow"))
    return;
  trace = g_new0 (Trace, 1);
  g_set_weak_pointer (&trace->widget, widget);
  trace->name = g_strdup (G_OBJECT_TYPE_NAME (widget));
  g_ptr_array_add (traces, trace);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    trace_all (traces, child);
}

static void
assert_all_gone (GPtrArray *traces)
{
  g_autoptr (GString) left = g_string_new (NULL);

  for (guint i = 0; i < traces->len; i++)
    {
      Trace *trace = g_ptr_array_index (traces, i);

      if (trace->widget != NULL)
        g_string_append_printf (left, " %s", trace->name);
    }
  g_assert_cmpuint (traces->len, >, 0);
  g_assert_cmpstr (left->str, ==, "");
}

static void
activate (Fixture    *self,
          const char *action,
          const char *parameter)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window), action,
                                             parameter ? "s" : NULL, parameter));
  midline_stage_settle ();
}

static GPtrArray *
trace_page (Fixture *self)
{
  GPtrArray *traces = g_ptr_array_new_with_free_func (trace_free);
  GtkWidget *page = midline_stage_find (GTK_WIDGET (self->window), MIDLINE_TYPE_SUB_PAGE, NULL);

  g_assert_nonnull (page);
  trace_all (traces, page);
  return traces;
}

static void
test_page (Fixture       *self,
           gconstpointer  data)
{
  const Way *way = data;
  g_autoptr (GPtrArray) traces = NULL;

  activate (self, way->action, way->parameter);
  traces = trace_page (self);
  activate (self, "win.back", NULL);
  assert_all_gone (traces);
}

/* Out of a page above a page at once; the key focus is again where it was before the first. */
static void
test_pages (Fixture       *self,
            gconstpointer  data)
{
  GtkWidget *opener;
  g_autoptr (GPtrArray) lower = NULL;
  g_autoptr (GPtrArray) upper = NULL;

  activate (self, "win.show-page", "learn");
  opener = midline_stage_find (GTK_WIDGET (self->window), MIDLINE_TYPE_LESSON_LIST_ROW, NULL);
  g_assert_true (gtk_widget_grab_focus (opener));
  activate (self, "win.show-lesson", "it-band");
  lower = trace_page (self);
  activate (self, "win.show-source", "cowan-2001");
  upper = trace_page (self);
  activate (self, "win.show-page", "learn");
  assert_all_gone (lower);
  assert_all_gone (upper);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window)) == opener);
}

/* What a lesson showed is gone when the next one takes its place. */
static void
test_turned (Fixture       *self,
             gconstpointer  data)
{
  g_autoptr (GPtrArray) traces = g_ptr_array_new_with_free_func (trace_free);

  activate (self, "win.show-lesson", "outer-quad");
  trace_all (traces, midline_stage_find (GTK_WIDGET (self->window), MIDLINE_TYPE_LESSON_PAGE,
                                         NULL));
  activate (self, "win.show-lesson", "inner-quad");
  assert_all_gone (traces);
}

static void
forget_drawing (gpointer data)
{
  (*(int *) data)--;
}

/* Counts what is drawn as long as it is kept. */
static void
draw_cb (GtkDrawingArea *area,
         cairo_t        *cr,
         int             width,
         int             height,
         gpointer        user_data)
{
  static const cairo_user_data_key_t key;
  int *n_drawings = user_data;

  (*n_drawings)++;
  cairo_surface_set_user_data (cairo_get_target (cr), &key, n_drawings, forget_drawing);
  cairo_paint (cr);
}

/* Within a frame, as a click does it: that frame shows the page before it has moved at all. */
static gboolean
push_cb (GtkWidget     *page,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  midline_window_push (MIDLINE_WINDOW (gtk_widget_get_root (page)), "Drawing", NULL, user_data);
  return G_SOURCE_REMOVE;
}

static void
wait_until_shown (GtkWidget *page)
{
  AdwLeaflet *leaflet;

  while (gtk_widget_get_parent (page) == NULL)
    g_main_context_iteration (NULL, TRUE);
  leaflet = ADW_LEAFLET (gtk_widget_get_ancestor (page, ADW_TYPE_LEAFLET));
  while (adw_leaflet_get_child_transition_running (leaflet))
    g_main_context_iteration (NULL, TRUE);
}

/* Nor is anything kept of what was drawn while a page moved in and out. */
static void
test_drawn (Fixture       *self,
            gconstpointer  data)
{
  GtkWidget *page = gtk_drawing_area_new ();
  int n_drawings = 0;

  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (page), draw_cb, &n_drawings, NULL);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  gtk_widget_add_tick_callback (GTK_WIDGET (self->window), push_cb, page, NULL);
  wait_until_shown (page);
  g_assert_cmpint (n_drawings, >, 0);
  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  midline_window_go_back (self->window);
  while (page != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  midline_stage_settle ();
  g_assert_cmpint (n_drawings, ==, 0);
}

/* Another page opened while one is still on its way out takes its place. */
static void
test_hurry (Fixture       *self,
            gconstpointer  data)
{
  GtkWidget *first = gtk_label_new ("First");
  GtkWidget *second = gtk_label_new ("Second");

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  midline_window_push (self->window, "First", NULL, first);
  wait_until_shown (first);
  g_object_add_weak_pointer (G_OBJECT (first), (gpointer *) &first);
  midline_window_go_back (self->window);
  midline_window_push (self->window, "Second", NULL, second);
  wait_until_shown (second);
  midline_stage_settle ();
  g_assert_null (first);
  g_assert_true (gtk_widget_get_mapped (second));
  g_object_add_weak_pointer (G_OBJECT (second), (gpointer *) &second);
  midline_window_go_back (self->window);
  while (second != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  midline_stage_settle ();
  g_assert_null (midline_stage_find (GTK_WIDGET (self->window), MIDLINE_TYPE_SUB_PAGE, NULL));
}

/* A window above the main one, and with it all that the main one shows. */
static void
test_place (gconstpointer data)
{
  MidlineVisit *visit = midline_visit_new (data, 900, 700);
  g_autoptr (GPtrArray) traces = g_ptr_array_new_with_free_func (trace_free);

  trace_all (traces, GTK_WIDGET (visit->window));
  if (visit->shown != GTK_WINDOW (visit->window))
    trace_all (traces, GTK_WIDGET (visit->shown));
  midline_visit_free (visit);
  assert_all_gone (traces);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  midline_stage_init ();
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      g_autofree char *path = g_strconcat ("/closing/page/", pages[i].name, NULL);

      g_test_add (path, Fixture, &pages[i], set_up, test_page, tear_down);
    }
  g_test_add ("/closing/pages", Fixture, NULL, set_up, test_pages, tear_down);
  g_test_add ("/closing/turned", Fixture, NULL, set_up, test_turned, tear_down);
  g_test_add ("/closing/drawn", Fixture, NULL, set_up, test_drawn, tear_down);
  g_test_add ("/closing/hurry", Fixture, NULL, set_up, test_hurry, tear_down);
  for (guint i = 0; i < midline_n_places; i++)
    {
      g_autofree char *path = g_strconcat ("/closing/place/", midline_places[i].name, NULL);

      g_test_add_data_func (path, &midline_places[i], test_place);
    }
  return g_test_run ();
}
