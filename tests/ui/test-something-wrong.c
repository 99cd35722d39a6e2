/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Something Wrong? is on every page, in the smallest window too, and leads to the one list by
 * pointer and by key. */

#include "midline-care-step.h"
#include "midline-keys.h"
#include "midline-places.h"
#include "midline-safety-step.h"
#include "midline-warning-signs-page.h"

/* Those are the list themselves, or what follows from it. */
static gboolean
is_about_signs (const MidlinePlace *place)
{
  return g_str_equal (place->name, "first-run-safety")
         || g_str_equal (place->name, "first-run-care");
}

static void
find_button_cb (GtkWidget *widget,
                gpointer   user_data)
{
  GtkWidget **found = user_data;
  const char *action = GTK_IS_BUTTON (widget)
                         ? gtk_actionable_get_action_name (GTK_ACTIONABLE (widget))
                         : NULL;

  if (action != NULL && g_str_has_suffix (action, ".warning-signs")
      && gtk_widget_get_ancestor (widget, ADW_TYPE_HEADER_BAR) != NULL
      && gtk_widget_get_mapped (widget))
    *found = widget;
}

static gboolean
shows_list (MidlineVisit *visit)
{
  GtkWindow *dialog = midline_stage_find_dialog (visit->window);
  GtkWidget *root = GTK_WIDGET (visit->window);

  return midline_stage_find (root, MIDLINE_TYPE_WARNING_SIGNS_PAGE, NULL) != NULL
         || midline_stage_find (root, MIDLINE_TYPE_SAFETY_STEP, NULL) != NULL
         || midline_stage_find (root, MIDLINE_TYPE_CARE_STEP, NULL) != NULL
         || (dialog != NULL && midline_stage_find (GTK_WIDGET (dialog),
                                                   MIDLINE_TYPE_WARNING_SIGNS_PAGE, NULL) != NULL);
}

static void
close_dialog (MidlineVisit *visit)
{
  GtkWindow *dialog = midline_stage_find_dialog (visit->window);

  if (dialog != NULL)
    midline_stage_close (dialog);
}

static void
assert_button (GtkWidget *button,
               GtkWidget *window)
{
  graphene_rect_t bounds;

  g_assert_nonnull (button);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, "Something Wrong?");
  gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, "Something Wrong?");
  g_assert_true (gtk_widget_compute_bounds (button, window, &bounds));
  g_assert_cmpfloat (bounds.origin.x, >=, 0);
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, gtk_widget_get_width (window));
}

/* Dialogs lie above a page that has it. */
static void
test_place (gconstpointer user_data)
{
  const MidlinePlace *place = user_data;
  g_autoptr (MidlineVisit) visit = midline_visit_new (place, 360, 294);
  GtkWidget *window = GTK_WIDGET (visit->window);
  GtkWidget *button = NULL;

  if (visit->shown != GTK_WINDOW (visit->window))
    return;
  midline_stage_walk (window, find_button_cb, &button);
  if (is_about_signs (place))
    {
      g_assert_true (shows_list (visit));
      return;
    }
  assert_button (button, window);
  /* What takes keys of its own asks for an event, of which there is none here. */
  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  g_assert_true (midline_stage_press (GTK_WINDOW (window), GDK_KEY_F2, 0));
  midline_stage_settle ();
  g_assert_true (shows_list (visit));
  close_dialog (visit);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  midline_stage_init ();
  for (guint i = 0; i < midline_n_places; i++)
    {
      g_autofree char *path = g_strdup_printf ("/something-wrong/%s", midline_places[i].name);

      if (midline_place_is_in_share (i, 1))
        g_test_add_data_func (path, &midline_places[i], test_place);
    }
  return g_test_run ();
}
