/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Opens every place with text of twice the usual size in the narrowest window. */

#include "midline-layout.h"
#include "midline-places.h"

#define NARROWEST_PX 360
#define TWICE_THE_USUAL_DPI (2 * 96 * 1024)

#define LOWEST_PX 294
#define USUAL_PX 640

static void
look_at (const MidlinePlace *place,
         int                 height)
{
  g_autoptr (MidlineVisit) visit = midline_visit_new (place, NARROWEST_PX, height);
  GtkWidget *window = GTK_WIDGET (visit->shown);
  g_autofree char *faults = midline_layout_find_faults (window, place->name);
  g_autofree char *widest = midline_layout_describe_widest (window);

  if (*faults != '\0')
    g_test_message ("%s\n%s", faults, widest);
  g_assert_cmpstr (faults, ==, "");
  if (gtk_widget_get_width (window) > NARROWEST_PX)
    g_test_message ("%s", widest);
  g_assert_cmpint (gtk_widget_get_width (window), <=, NARROWEST_PX);
}

static void
test_place (gconstpointer user_data)
{
  look_at (user_data, USUAL_PX);
}

/* A session in a low window has another shape. */
static void
test_low_place (gconstpointer user_data)
{
  look_at (user_data, LOWEST_PX);
}

static void
add_low_place (const MidlinePlace *place)
{
  g_autofree char *path = g_strdup_printf ("/ui/large-text/low/%s", place->name);

  if (g_str_has_prefix (place->name, "session-"))
    g_test_add_data_func (path, place, test_low_place);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions (); /* one run tells of every place */
  midline_stage_init ();
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", TWICE_THE_USUAL_DPI, NULL);
  for (guint i = 0; i < midline_n_places; i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/large-text/%s", midline_places[i].name);

      /* The toolkit's own windows are as wide as they are. */
      if (midline_place_is_in_share (i, 2)
          && !g_str_equal (midline_places[i].name, "shortcuts")
          && !g_str_equal (midline_places[i].name, "about"))
        {
          g_test_add_data_func (path, &midline_places[i], test_place);
          add_low_place (&midline_places[i]);
        }
    }
  return g_test_run ();
}
