/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-chart-view.h"
#include "midline-stage.h"

static MidlineChart *
create_bars (void)
{
  const MidlineChartWeek weeks[3] = {
    { MIDLINE_CHART_WEEK_REACHED, 1 }, { MIDLINE_CHART_WEEK_OFF, 0 },
    { MIDLINE_CHART_WEEK_RUNNING, 0.5 },
  };
  MidlineChart *chart = midline_chart_new_weeks (weeks, 3);

  midline_chart_set_words (chart, 0, "first");
  midline_chart_set_words (chart, 1, "second");
  midline_chart_set_words (chart, 2, "third");
  return chart;
}

static MidlineChartView *
create_view (MidlineChart *chart)
{
  GtkWidget *view = midline_chart_view_new (TRUE);

  midline_chart_view_set_chart (MIDLINE_CHART_VIEW (view), chart, "Sessions", "All in words.");
  return MIDLINE_CHART_VIEW (view);
}

static gboolean
press (MidlineChartView *view, guint key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (view));
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, 0, &handled);
    }
  return handled;
}

static void
taken_cb (MidlineChartView *view, guint point, int *taken)
{
  *taken = (int) point;
}

/* The keys begin at the newest point and stay within the chart. */
static void
test_keys (void)
{
  static const struct { guint key; int point; gboolean handled; } cases[] = {
    { GDK_KEY_Left, 2, TRUE },   { GDK_KEY_Left, 1, TRUE },  { GDK_KEY_Left, 0, TRUE },
    { GDK_KEY_Left, 0, TRUE },   { GDK_KEY_End, 2, TRUE },   { GDK_KEY_Right, 2, TRUE },
    { GDK_KEY_Home, 0, TRUE },   { GDK_KEY_Up, 0, FALSE },   { GDK_KEY_Down, 0, FALSE },
    { GDK_KEY_Return, 0, TRUE }, { GDK_KEY_a, 0, FALSE },    { GDK_KEY_Escape, -1, TRUE },
    { GDK_KEY_Escape, -1, FALSE },
  };
  g_autoptr (MidlineChart) chart = create_bars ();
  g_autoptr (MidlineChartView) view = g_object_ref_sink (create_view (chart));
  int taken = -1;

  g_signal_connect (view, "point-taken", G_CALLBACK (taken_cb), &taken);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpint (press (view, cases[i].key), ==, cases[i].handled);
      g_assert_cmpint (midline_chart_view_get_pointed (view), ==, cases[i].point);
    }
  g_assert_cmpint (taken, ==, 0);
}

/* What is said: what it is about, the point, and the whole. */
static void
test_accessible (void)
{
  g_autoptr (MidlineChart) chart = create_bars ();
  g_autoptr (MidlineChartView) view = g_object_ref_sink (create_view (chart));

  gtk_test_accessible_assert_role (view, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL, "Sessions");
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "All in words.");
  midline_chart_view_point_at (view, 1);
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "second. All in words.");
  midline_chart_view_set_chart (view, chart, "Sessions", "New words.");
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "New words.");
  g_assert_cmpint (midline_chart_view_get_pointed (view), ==, -1);
}

/* A picture within a row keeps out of the way of keys and pointer. */
static void
test_picture (void)
{
  g_autoptr (GtkWidget) view = g_object_ref_sink (midline_chart_view_new (FALSE));

  g_assert_false (gtk_widget_get_focusable (view));
  g_assert_false (gtk_widget_get_can_target (view));
}

static void
test_finalize (void)
{
  g_autoptr (MidlineChart) chart = create_bars ();
  MidlineChartView *view = g_object_ref_sink (create_view (chart));

  midline_chart_view_point_at (view, 2);
  g_object_add_weak_pointer (G_OBJECT (view), (gpointer *) &view);
  g_object_unref (view);
  g_assert_null (view);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  midline_stage_init ();
  g_test_add_func ("/ui/chart-view/keys", test_keys);
  g_test_add_func ("/ui/chart-view/accessible", test_accessible);
  g_test_add_func ("/ui/chart-view/picture", test_picture);
  g_test_add_func ("/ui/chart-view/finalize", test_finalize);
  return g_test_run ();
}
