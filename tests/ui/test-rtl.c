/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Opens every place with everything from right to left, in the pseudo-language. */

#include "midline-layout.h"
#include "midline-places.h"
#include "midline-tick.h"
#include "midline-today-row.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

static const MidlinePlace *
find_place (const char *name)
{
  for (guint i = 0; i < midline_n_places; i++)
    if (g_str_equal (midline_places[i].name, name))
      return &midline_places[i];
  g_assert_not_reached ();
}

static void
test_place (gconstpointer user_data)
{
  const MidlinePlace *place = user_data;
  g_autoptr (MidlineVisit) visit = midline_visit_new (place, 360, 640);
  GtkWidget *window = GTK_WIDGET (visit->shown);
  g_autofree char *faults = midline_layout_find_faults (window, place->name);
  g_autofree char *widest = midline_layout_describe_widest (window);

  if (*faults != '\0')
    g_test_message ("%s", faults);
  g_assert_cmpstr (faults, ==, "");
  g_assert_cmpint (gtk_widget_get_direction (window), ==, GTK_TEXT_DIR_RTL);
  if (GTK_IS_SHORTCUTS_WINDOW (window))
    return;
  if (gtk_widget_get_width (window) > 360)
    g_test_message ("%s", widest);
  g_assert_cmpint (gtk_widget_get_width (window), <=, 360);
}

/* The middle of @widget in @window, from the left. */
static float
get_middle (GtkWidget *widget,
            GtkWidget *window)
{
  graphene_rect_t bounds;

  g_assert_nonnull (widget);
  g_assert_true (gtk_widget_compute_bounds (widget, window, &bounds));
  return bounds.origin.x + bounds.size.width / 2;
}

static void
test_header (void)
{
  g_autoptr (MidlineVisit) visit = midline_visit_new (find_place ("videos"), 1000, 700);
  GtkWidget *window = GTK_WIDGET (visit->shown);
  GtkWidget *back = midline_stage_find (window, GTK_TYPE_BUTTON, _("Back"));
  GtkWidget *sign = midline_stage_find (window, GTK_TYPE_BUTTON, _("Something Wrong?"));

  g_assert_cmpfloat (get_middle (back, window), >, 900);
  g_assert_cmpfloat (get_middle (sign, window), <, get_middle (back, window));
  g_assert_cmpfloat (get_middle (sign, window), >, 500);
}

/* Tick, then picture and name, from the right; earlier stands right of later. */
static void
test_today (void)
{
  g_autoptr (MidlineVisit) visit = midline_visit_new (find_place ("today"), 1000, 700);
  GtkWidget *window = GTK_WIDGET (visit->shown);
  GtkWidget *row = midline_stage_find (window, MIDLINE_TYPE_TODAY_ROW, NULL);
  GtkWidget *tick = midline_stage_find (row, MIDLINE_TYPE_TICK, NULL);
  GtkWidget *name = midline_stage_find (row, GTK_TYPE_LABEL, NULL);
  GtkWidget *earlier = midline_stage_find (window, GTK_TYPE_BUTTON, _("Previous Day"));
  GtkWidget *later = midline_stage_find (window, GTK_TYPE_BUTTON, _("Next Day"));

  g_assert_cmpfloat (get_middle (tick, window), >, get_middle (name, window));
  g_assert_cmpfloat (get_middle (earlier, window), >, get_middle (later, window));
}

/* The first view of the switcher stands at the right. */
static void
test_views (void)
{
  g_autoptr (MidlineVisit) visit = midline_visit_new (find_place ("plan"), 1000, 700);
  GtkWidget *window = GTK_WIDGET (visit->shown);
  GtkWidget *today = midline_stage_find (window, GTK_TYPE_TOGGLE_BUTTON, _("Today"));
  GtkWidget *progress = midline_stage_find (window, GTK_TYPE_TOGGLE_BUTTON, _("Progress"));

  g_assert_cmpfloat (get_middle (today, window), >, get_middle (progress, window));
}

int
main (int argc, char **argv)
{
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("MIDLINE_LOCALE_DIR"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions (); /* one run tells of every place */
  midline_stage_init ();
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  /* One font has all the accented letters; GtkLabel errs about words of several fonts. */
  g_object_set (gtk_settings_get_default (), "gtk-font-name", "DejaVu Sans 9", NULL);
  g_test_add_func ("/ui/rtl/header-stands-at-the-right", test_header);
  g_test_add_func ("/ui/rtl/today-runs-from-the-right", test_today);
  g_test_add_func ("/ui/rtl/views-run-from-the-right", test_views);
  for (guint i = 0; i < midline_n_places; i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/rtl/%s", midline_places[i].name);

      if (midline_place_is_in_share (i, 1))
        g_test_add_data_func (path, &midline_places[i], test_place);
    }
  return g_test_run ();
}
