/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Everything by keyboard: Tab reaches each control once, in the order in which it is read; keys do
 * what the window of shortcuts says. */

#include "midline-keys.h"
#include "midline-places.h"
#include "midline-today-row.h"

/* So high that nothing scrolls: then where things stand says in what order they are read. */
#define HEIGHT_PX 9000
#define OPENING_HEIGHT_PX 700
#define MOST_STEPS 600

/* --- Tab --- */

typedef struct {
  const char *place;
  GtkWidget *window;
  GHashTable *expected;  /* GtkWidget -> itself */
  GPtrArray *visited;    /* (element-type GtkWidget) */
  GString *complaints;
} Tour;

static void
complain (Tour       *tour,
          const char *what,
          GtkWidget  *widget,
          GtkWidget  *other)
{
  GtkWidget *widgets[] = { widget, other };

  g_string_append_printf (tour->complaints, "%s: %s", tour->place, what);
  for (guint i = 0; i < G_N_ELEMENTS (widgets) && widgets[i] != NULL; i++)
    {
      g_autofree char *name = NULL;
      graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, 0, 0);

      if (gtk_test_accessible_has_property (GTK_ACCESSIBLE (widgets[i]),
                                            GTK_ACCESSIBLE_PROPERTY_LABEL))
        name = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widgets[i]),
                                                   GTK_ACCESSIBLE_PROPERTY_LABEL, "");
      if (!gtk_widget_compute_bounds (widgets[i], tour->window, &bounds))
        continue;
      g_string_append_printf (tour->complaints, " %s “%s” (%.0f, %.0f, %.0fx%.0f)",
                              G_OBJECT_TYPE_NAME (widgets[i]), name != NULL ? name : "",
                              bounds.origin.x, bounds.origin.y, bounds.size.width,
                              bounds.size.height);
    }
  g_string_append_c (tour->complaints, '\n');
}

/* Containers of the toolkit take the focus only to hand it on. */
static gboolean
is_stop (GtkWidget *widget)
{
  if (!gtk_widget_get_focusable (widget) || !gtk_widget_get_can_focus (widget)
      || !gtk_widget_is_sensitive (widget) || !gtk_widget_get_mapped (widget))
    return FALSE;
  return !GTK_IS_SCROLLED_WINDOW (widget) && !GTK_IS_VIEWPORT (widget) && !GTK_IS_WINDOW (widget)
         && !GTK_IS_POPOVER (widget) && !ADW_IS_LEAFLET (widget) && !GTK_IS_LIST_BOX (widget)
         && !GTK_IS_FLOW_BOX (widget) && !ADW_IS_EXPANDER_ROW (widget)
         && !ADW_IS_ENTRY_ROW (widget)
         && !g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkListItemWidget");
}

static void
expect_cb (GtkWidget *widget,
           gpointer   user_data)
{
  Tour *tour = user_data;

  if (is_stop (widget))
    g_hash_table_add (tour->expected, widget);
}

/* The group within which arrow keys move the focus, and which is one stop for Tab. */
static GtkWidget *
get_arrow_group (GtkWidget *widget)
{
  static const char * const groups[] = { "MidlinePlanEntryList", "MidlineChoice",
                                         "MidlinePainScale", "MidlineStructureGroup" };

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      GType type = g_type_from_name (groups[i]);
      GtkWidget *group = type != 0 ? gtk_widget_get_ancestor (widget, type) : NULL;

      if (group != NULL && group != widget)
        return group;
    }
  return NULL;
}

static gboolean
is_group_visited (Tour      *tour,
                  GtkWidget *group)
{
  for (guint i = 0; group != NULL && i < tour->visited->len; i++)
    if (gtk_widget_is_ancestor (g_ptr_array_index (tour->visited, i), group))
      return TRUE;
  return FALSE;
}

static void
press_tabs (Tour *tour)
{
  GtkWindow *window = GTK_WINDOW (tour->window);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  gtk_window_set_focus (window, NULL);
  while (tour->visited->len < MOST_STEPS
         && gtk_widget_child_focus (tour->window, GTK_DIR_TAB_FORWARD))
    {
      GtkWidget *focus = gtk_window_get_focus (window);

      if (focus == NULL
          || (tour->visited->len > 0 && focus == g_ptr_array_index (tour->visited, 0)))
        break;
      /* Tab goes from link to link within a label. */
      if (GTK_IS_LABEL (focus) && tour->visited->len > 0
          && focus == g_ptr_array_index (tour->visited, tour->visited->len - 1))
        continue;
      if (!g_hash_table_add (seen, focus))
        {
          complain (tour, "is reached twice:", focus, NULL);
          break;
        }
      g_ptr_array_add (tour->visited, focus);
    }
}

/* From top to bottom and from the start to the end of a line; a column may end before the next one
 * begins at the top. */
static gboolean
is_read_before (GtkWidget *window,
                GtkWidget *first,
                GtkWidget *second)
{
  graphene_rect_t a, b;
  float overlap;

  if (!gtk_widget_compute_bounds (first, window, &a)
      || !gtk_widget_compute_bounds (second, window, &b)
      || gtk_widget_is_ancestor (second, first)
      || gtk_widget_get_ancestor (second, g_type_from_name ("AdwToastWidget")) != NULL)
    return TRUE; /* a toast lies over the page and comes last */
  overlap = MIN (a.origin.y + a.size.height, b.origin.y + b.size.height)
            - MAX (a.origin.y, b.origin.y);
  if (overlap > MIN (a.size.height, b.size.height) / 2)
    return b.origin.x + b.size.width > a.origin.x + 1;
  return b.origin.y >= a.origin.y || b.origin.x >= a.origin.x + a.size.width - 1;
}

static void
check_order (Tour *tour)
{
  for (guint i = 0; i + 1 < tour->visited->len; i++)
    {
      GtkWidget *first = g_ptr_array_index (tour->visited, i);
      GtkWidget *second = g_ptr_array_index (tour->visited, i + 1);

      if (!is_read_before (tour->window, first, second))
        complain (tour, "goes back:", first, second);
    }
}

static void
check_coverage (Tour *tour)
{
  GHashTableIter iter;
  gpointer widget;

  g_hash_table_iter_init (&iter, tour->expected);
  while (g_hash_table_iter_next (&iter, &widget, NULL))
    if (!g_ptr_array_find (tour->visited, widget, NULL)
        && !is_group_visited (tour, get_arrow_group (widget)))
      complain (tour, "Tab never reaches", widget, NULL);
}

/* Only once the place is reached, and unseen: to paint so high a window takes most of the time. */
static void
make_high (GtkWindow *window)
{
  int width, height;

  gtk_window_get_default_size (window, &width, &height);
  gtk_widget_set_opacity (GTK_WIDGET (window), 0);
  gtk_window_set_default_size (window, width, HEIGHT_PX);
  midline_stage_settle ();
  /* Its shadow takes a little. */
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (window)), >, HEIGHT_PX - 100);
}

static void
test_tab (gconstpointer user_data)
{
  const MidlinePlace *place = user_data;
  const int widths[] = { 1000, 360 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autoptr (MidlineVisit) visit = midline_visit_new (place, widths[i],
                                                               OPENING_HEIGHT_PX);
      g_autoptr (GHashTable) expected = g_hash_table_new (NULL, NULL);
      g_autoptr (GPtrArray) visited = g_ptr_array_new ();
      g_autoptr (GString) complaints = g_string_new (NULL);
      Tour tour = { place->name, GTK_WIDGET (visit->shown), expected, visited, complaints };

      make_high (visit->shown);
      midline_stage_walk (tour.window, expect_cb, &tour);
      press_tabs (&tour);
      check_order (&tour);
      check_coverage (&tour);
      if (complaints->len > 0)
        g_test_message ("%s", complaints->str);
      g_assert_cmpuint (visited->len, >, 0);
      g_assert_cmpstr (complaints->str, ==, "");
    }
}

/* --- Keys --- */

typedef struct {
  MidlineSample *sample;
  MidlineWindow *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->sample = midline_sample_new (2026, 3, 2);
  midline_sample_start_plan (fixture->sample);
  fixture->window = midline_stage_open_window (fixture->sample, 900, 700);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  midline_stage_close (GTK_WINDOW (fixture->window));
  midline_sample_free (fixture->sample);
}

static gboolean
press (Fixture         *fixture,
       guint            key,
       GdkModifierType  modifiers)
{
  return midline_stage_press (GTK_WINDOW (fixture->window), key, modifiers);
}

static gboolean
shows (Fixture    *fixture,
       const char *text)
{
  return midline_stage_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, text) != NULL;
}

static guint
count_sets (Fixture *fixture)
{
  MidlineProgram *program = fixture->sample->program;

  return midline_program_get_diary_day (program, midline_program_get_today (program))->sets->len;
}

/* Space ticks the exercise in focus, Return opens it, Ctrl+Z takes the tick back. */
static void
test_exercise (Fixture       *fixture,
               gconstpointer  data)
{
  GtkWidget *row = midline_stage_find (GTK_WIDGET (fixture->window), MIDLINE_TYPE_TODAY_ROW, NULL);

  g_assert_true (gtk_widget_grab_focus (row));
  g_assert_true (press (fixture, GDK_KEY_space, 0));
  g_assert_cmpuint (count_sets (fixture), >, 0);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == row);
  g_assert_true (press (fixture, GDK_KEY_z, GDK_CONTROL_MASK));
  g_assert_cmpuint (count_sets (fixture), ==, 0);

  g_assert_false (midline_today_row_get_open (MIDLINE_TODAY_ROW (row)));
  g_assert_true (press (fixture, GDK_KEY_Return, 0));
  g_assert_true (midline_today_row_get_open (MIDLINE_TODAY_ROW (row)));
}

static void
test_views (Fixture       *fixture,
            gconstpointer  data)
{
  static const struct {
    guint key;
    const char *name;
  } views[] = {
    { GDK_KEY_2, "plan" }, { GDK_KEY_3, "learn" }, { GDK_KEY_4, "progress" },
    { GDK_KEY_1, "today" },
  };
  GtkWidget *stack = midline_stage_find (GTK_WIDGET (fixture->window), ADW_TYPE_VIEW_STACK, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      g_assert_true (press (fixture, views[i].key, GDK_ALT_MASK));
      g_assert_cmpstr (adw_view_stack_get_visible_child_name (ADW_VIEW_STACK (stack)), ==,
                       views[i].name);
    }
}

/* A page that was opened gives the focus back to what it was opened from. */
static void
test_back (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *row = midline_stage_find (GTK_WIDGET (fixture->window), MIDLINE_TYPE_TODAY_ROW, NULL);

  gtk_widget_grab_focus (row);
  g_assert_true (press (fixture, GDK_KEY_F2, 0));
  g_assert_true (shows (fixture, "Something Wrong?"));
  g_assert_true (press (fixture, GDK_KEY_Escape, 0));
  g_assert_false (shows (fixture, "Something Wrong?"));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == row);
}

static void
test_days (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_true (shows (fixture, "Monday, 2 March"));
  g_assert_true (press (fixture, GDK_KEY_Page_Down, GDK_ALT_MASK));
  g_assert_true (shows (fixture, "Tuesday, 3 March"));
  g_assert_true (press (fixture, GDK_KEY_Page_Down, GDK_ALT_MASK));
  g_assert_true (press (fixture, GDK_KEY_Page_Up, GDK_ALT_MASK));
  g_assert_true (shows (fixture, "Tuesday, 3 March"));
  g_assert_true (press (fixture, GDK_KEY_Home, GDK_ALT_MASK));
  g_assert_true (shows (fixture, "Monday, 2 March"));
}

/* Windows of their own. */
static void
test_windows (Fixture       *fixture,
              gconstpointer  data)
{
  static const struct {
    guint key;
    GdkModifierType modifiers;
    const char *title;
  } windows[] = {
    { GDK_KEY_comma, GDK_CONTROL_MASK, "Preferences" },
    { GDK_KEY_p, GDK_CONTROL_MASK, "Print Plan" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (windows); i++)
    {
      GtkWindow *dialog;

      g_assert_true (press (fixture, windows[i].key, windows[i].modifiers));
      dialog = midline_stage_find_dialog (fixture->window);
      g_assert_nonnull (dialog);
      g_assert_cmpstr (gtk_window_get_title (dialog), ==, windows[i].title);
      g_assert_true (midline_stage_press (dialog, GDK_KEY_Escape, 0));
      g_assert_null (midline_stage_find_dialog (fixture->window));
    }
}

/* The library begins to search at Ctrl+F. */
static void
test_search (Fixture       *fixture,
             gconstpointer  data)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-library", "s", "");
  midline_stage_settle ();
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  g_assert_true (press (fixture, GDK_KEY_f, GDK_CONTROL_MASK));
  g_assert_true (GTK_IS_TEXT (gtk_window_get_focus (GTK_WINDOW (fixture->window))));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions (); /* one run tells of every place */
  midline_stage_init ();
#define TEST(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  TEST ("/ui/keys/exercise", test_exercise);
  TEST ("/ui/keys/views", test_views);
  TEST ("/ui/keys/back", test_back);
  TEST ("/ui/keys/days", test_days);
  TEST ("/ui/keys/windows", test_windows);
  TEST ("/ui/keys/search", test_search);
  for (guint i = 0; i < midline_n_places; i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/keys/tab/%s", midline_places[i].name);

      if (midline_place_is_in_share (i, 1))
        g_test_add_data_func (path, &midline_places[i], test_tab);
    }
  return g_test_run ();
}
