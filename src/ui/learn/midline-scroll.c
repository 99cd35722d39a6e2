/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-scroll.h"

/* Kept free above the child, in pixels. */
#define MARGIN_ABOVE 12

typedef struct {
  GtkWidget *child;      /* (owned) */
  gboolean has_settled;
} Scroll;

static void
scroll_free (gpointer data)
{
  Scroll *scroll = data;

  g_object_unref (scroll->child);
  g_free (scroll);
}

/* The key focus moves in the first frame and the viewport follows it; the frame after that has the
 * last word. */
static gboolean
scroll_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       user_data)
{
  Scroll *scroll = user_data;
  GtkScrolledWindow *window = GTK_SCROLLED_WINDOW (widget);
  GtkWidget *content = gtk_widget_get_first_child (gtk_scrolled_window_get_child (window));
  graphene_rect_t bounds;

  if (gtk_widget_get_height (scroll->child) == 0 || !scroll->has_settled)
    {
      scroll->has_settled = gtk_widget_get_height (scroll->child) > 0;
      return G_SOURCE_CONTINUE;
    }
  if (gtk_widget_compute_bounds (scroll->child, content, &bounds))
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (window),
                              (double) bounds.origin.y - MARGIN_ABOVE);
  return G_SOURCE_REMOVE;
}

/**
 * midline_scroll_to_child:
 * @window: scrolls its one child through a viewport
 * @child: lies somewhere in it
 *
 * Brings the child to the top of the window, once both have a size.
 */
void
midline_scroll_to_child (GtkScrolledWindow *window,
                         GtkWidget         *child)
{
  Scroll *scroll;

  g_return_if_fail (GTK_IS_SCROLLED_WINDOW (window));
  g_return_if_fail (GTK_IS_WIDGET (child));

  scroll = g_new0 (Scroll, 1);
  scroll->child = g_object_ref (child);
  gtk_widget_add_tick_callback (GTK_WIDGET (window), scroll_cb, scroll, scroll_free);
}
