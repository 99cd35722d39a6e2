/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Walks every page and asserts what holds for each widget: a width that fits 360 pixels, a role
 * and a name for whatever takes the focus, a tooltip on icon buttons. */

#include "midline-scenes.h"

#define NARROWEST_PX 360

typedef struct {
  const char *page;
  GString *complaints;
  int n_focusable;
} Walk;

static void
complain (Walk *walk, GtkWidget *widget, const char *what)
{
  g_string_append_printf (walk->complaints, "%s: %s (%s): %s\n", walk->page,
                          G_OBJECT_TYPE_NAME (widget), gtk_widget_get_css_name (widget), what);
}

static gboolean
is_named (GtkWidget *widget)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (widget);

  return gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL)
         || gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY)
         || (GTK_IS_LABEL (widget) && *gtk_label_get_text (GTK_LABEL (widget)) != '\0');
}

/* Screen readers say both, one after the other. */
static gboolean
is_named_twice (GtkWidget *widget)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (widget);

  if (GTK_IS_BUTTON (widget) && GTK_IS_IMAGE (gtk_button_get_child (GTK_BUTTON (widget))))
    return FALSE; /* the toolkit names it by an image, which says nothing */
  return gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL)
         && gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY);
}

static gboolean
is_icon_button (GtkWidget *widget)
{
  return GTK_IS_BUTTON (widget) && gtk_button_get_icon_name (GTK_BUTTON (widget)) != NULL;
}

/* Containers of the toolkit take the focus only to hand it on. */
static gboolean
is_toolkit_container (GtkWidget *widget)
{
  return GTK_IS_SCROLLED_WINDOW (widget) || GTK_IS_VIEWPORT (widget) || GTK_IS_WINDOW (widget)
         || GTK_IS_POPOVER (widget) || ADW_IS_LEAFLET (widget);
}

static gboolean
is_silent (GtkAccessibleRole role)
{
  return role == GTK_ACCESSIBLE_ROLE_NONE || role == GTK_ACCESSIBLE_ROLE_PRESENTATION;
}

/* The toolkit leaves out all that is inside a widget which says it is not represented. */
static gboolean
is_within_silence (GtkWidget *widget)
{
  for (GtkWidget *parent = gtk_widget_get_parent (widget); parent != NULL;
       parent = gtk_widget_get_parent (parent))
    if (is_silent (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (parent))))
      return TRUE;
  return FALSE;
}

static void
visit_cb (GtkWidget *widget, gpointer user_data)
{
  Walk *walk = user_data;

  if (gtk_widget_get_focusable (widget) && !is_toolkit_container (widget))
    {
      GtkAccessibleRole role = gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget));

      walk->n_focusable++;
      /* The toolkit gives the text inside an entry no role of its own; the entry has it. */
      if (GTK_IS_TEXT (widget))
        role = gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (gtk_widget_get_parent (widget)));
      if (role == GTK_ACCESSIBLE_ROLE_WIDGET || role == GTK_ACCESSIBLE_ROLE_GENERIC
          || is_silent (role))
        complain (walk, widget, "takes the focus without a role");
      if (is_within_silence (widget))
        complain (walk, widget, "takes the focus where no screen reader looks");
      if (!is_named (widget))
        complain (walk, widget, "takes the focus without a name");
      if (is_named_twice (widget))
        complain (walk, widget, "is named twice");
      if (is_icon_button (widget) && gtk_widget_get_tooltip_text (widget) == NULL)
        complain (walk, widget, "icon button without a tooltip");
    }
  if (GTK_IS_LABEL (widget) && gtk_label_get_ellipsize (GTK_LABEL (widget)) != PANGO_ELLIPSIZE_NONE
      && pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget))))
    complain (walk, widget, gtk_label_get_text (GTK_LABEL (widget)));
}

static void
assert_window (GtkWidget *window, const char *page, gboolean check_width)
{
  g_autoptr (GString) complaints = g_string_new (NULL);
  Walk walk = { .page = page, .complaints = complaints };
  int minimum;

  midline_stage_walk (window, visit_cb, &walk);
  gtk_widget_measure (window, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpstr (complaints->str, ==, "");
  g_assert_cmpint (walk.n_focusable, >, 0);
  if (check_width)
    g_assert_cmpint (gtk_widget_get_width (window), <=, NARROWEST_PX);
}

static void
test_pages (gconstpointer user_data)
{
  const MidlineScene *scene = user_data;
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);

  midline_sample_start_plan (sample);
  midline_sample_live_days (sample, 9);
  midline_sample_tick_some (sample);
  for (int narrow = 0; narrow < 2; narrow++)
    {
      MidlineWindow *window = midline_stage_open_window (sample, narrow ? NARROWEST_PX : 1100,
                                                         narrow ? 294 : 800);

      midline_scene_show (scene, window);
      assert_window (GTK_WIDGET (window), scene->name, narrow);
      midline_stage_close (GTK_WINDOW (window));
    }
}

/* First run, the empty pages before a plan, and the locked ones after a warning sign. */
static void
test_without_plan (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  const char *views[] = { "today", "plan", "learn", "progress" };
  MidlineWindow *window;

  midline_sample_answer_safely (sample);
  window = midline_stage_open_window (sample, NARROWEST_PX, 294);
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      midline_window_show_page (window, views[i]);
      midline_stage_settle ();
      assert_window (GTK_WIDGET (window), views[i], TRUE);
    }
  midline_stage_close (GTK_WINDOW (window));
}

static void
test_locked (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  const char *views[] = { "today", "plan" };
  g_autoptr (MidlineScreening) screening = NULL;
  MidlineWindow *window;

  midline_sample_start_plan (sample);
  screening = midline_screening_copy (midline_program_get_screening (sample->program));
  screening->yes = 1 << 5;
  g_assert_true (midline_program_save_screening (sample->program, screening));
  window = midline_stage_open_window (sample, NARROWEST_PX, 294);
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      midline_window_show_page (window, views[i]);
      midline_stage_settle ();
      assert_window (GTK_WIDGET (window), views[i], TRUE);
    }
  midline_stage_close (GTK_WINDOW (window));
}

static void
test_first_run (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  MidlineWindow *window = midline_stage_open_window (sample, NARROWEST_PX, 294);
  GtkWidget *root = GTK_WIDGET (window);

  assert_window (root, "welcome", TRUE);
  midline_stage_click (root, "Start");
  assert_window (root, "safety", TRUE);
  midline_stage_click_all (root, "Yes");
  midline_stage_click (root, "Next");
  assert_window (root, "care", TRUE);
  g_assert_true (midline_program_is_locked (sample->program));
  midline_stage_click (root, "Change the Answer");
  midline_stage_click_all (root, "No");
  midline_stage_click (root, "Next");
  midline_stage_click_all (root, "Left");
  midline_stage_click_all (root, "Front");
  assert_window (root, "knee", TRUE);
  midline_stage_click (root, "Make the Plan");
  assert_window (root, "ready", TRUE);
  midline_stage_click (root, "Use This Plan");
  g_assert_nonnull (midline_program_get_plan (sample->program));
  assert_window (root, "first today", TRUE);
  midline_stage_close (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  /* No isolated folders: icons are found through the system's; the profile has its own folder. */
  g_test_init (&argc, &argv, NULL);
  midline_stage_init ();
  for (guint i = 0; i < midline_n_scenes; i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/walk/%s", midline_scenes[i].name);

      g_test_add_data_func (path, &midline_scenes[i], test_pages);
    }
  g_test_add_func ("/ui/walk/without-plan", test_without_plan);
  g_test_add_func ("/ui/walk/locked", test_locked);
  g_test_add_func ("/ui/walk/first-run", test_first_run);
  return g_test_run ();
}
