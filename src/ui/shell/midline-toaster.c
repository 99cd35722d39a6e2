/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-toaster.h"

#include <glib/gi18n-lib.h>

/* libadwaita before 1.4 frees a toast that is dismissed while it still slides in, and uses it when
 * it has slid in. So a toast waits until the one before it is gone, and is not taken away before it
 * stands. Both take 300 ms. */
#define MOVE_MS 350

#define NARROW_PX 550
#define NARROW_TOAST_WORDS_PX 150
#define MOST_TOAST_LINES 6

struct _MidlineToaster {
  AdwToastOverlay *overlay; /* (not owned) outlives the toaster */
  AdwToast *toast;          /* (owned) (nullable) the one on screen */
  char *words;              /* (owned) (nullable) of the next one */
  gboolean with_undo;
  gint64 moving_until;      /* monotonic µs */
  guint wait_id;
};

static void show_next (MidlineToaster *self);

static void
start_move (MidlineToaster *self)
{
  self->moving_until = g_get_monotonic_time ();
  if (adw_get_enable_animations (GTK_WIDGET (self->overlay)))
    self->moving_until += MOVE_MS * 1000;
}

static gboolean
wait_over_cb (gpointer user_data)
{
  MidlineToaster *self = user_data;

  self->wait_id = 0;
  show_next (self);
  return G_SOURCE_REMOVE;
}

static void
dismissed_cb (AdwToast *toast,
              gpointer  user_data)
{
  MidlineToaster *self = user_data;

  g_signal_handlers_disconnect_by_func (toast, dismissed_cb, self);
  start_move (self);
  g_clear_object (&self->toast);
}

/* A toast that its overlay let go already says nothing when it is dismissed. */
static void
dismiss (MidlineToaster *self)
{
  g_autoptr (AdwToast) toast = g_object_ref (self->toast);

  adw_toast_dismiss (toast);
  if (self->toast == toast)
    dismissed_cb (toast, self);
}

/* The toast's own title would end in an ellipsis in a narrow window. A toast is as high as its
 * words would need without the buttons beside them, so in a narrow window their width is set. */
static GtkWidget *
create_words (MidlineToaster *self)
{
  GtkWidget *label = gtk_label_new (self->words);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  /* One line wherever there is room; the toolkit would otherwise break even two words. */
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_lines (GTK_LABEL (label), MOST_TOAST_LINES);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  if (gtk_widget_get_width (GTK_WIDGET (self->overlay)) < NARROW_PX)
    {
      gtk_widget_set_size_request (label, NARROW_TOAST_WORDS_PX, -1);
      gtk_label_set_max_width_chars (GTK_LABEL (label), 1);
    }
  return label;
}

static void
show_words (MidlineToaster *self)
{
  AdwToast *toast = adw_toast_new ("");

  adw_toast_set_custom_title (toast, create_words (self));
  g_clear_pointer (&self->words, g_free);
  if (self->with_undo)
    {
      adw_toast_set_button_label (toast, _("Undo"));
      adw_toast_set_action_name (toast, "win.undo");
    }
  g_signal_connect (toast, "dismissed", G_CALLBACK (dismissed_cb), self);
  self->toast = g_object_ref (toast);
  adw_toast_overlay_add_toast (self->overlay, toast);
  start_move (self);
}

/* Goes as far as it may at once, and comes back when the present move is over. */
static void
show_next (MidlineToaster *self)
{
  while (self->words != NULL && self->wait_id == 0)
    {
      gint64 left = self->moving_until - g_get_monotonic_time ();

      if (left > 0)
        self->wait_id = g_timeout_add ((guint) (left / 1000 + 1), wait_over_cb, self);
      else if (self->toast != NULL)
        dismiss (self);
      else
        show_words (self);
    }
}

/**
 * midline_toaster_new:
 * @overlay: where the toasts appear; must live as long as the toaster
 *
 * Returns: (transfer full): a toaster
 */
MidlineToaster *
midline_toaster_new (AdwToastOverlay *overlay)
{
  MidlineToaster *self = g_new0 (MidlineToaster, 1);

  self->overlay = overlay;
  return self;
}

/** midline_toaster_free: forgets what was not shown yet; a toast on screen stays. */
void
midline_toaster_free (MidlineToaster *self)
{
  g_clear_handle_id (&self->wait_id, g_source_remove);
  if (self->toast != NULL)
    g_signal_handlers_disconnect_by_func (self->toast, dismissed_cb, self);
  g_clear_object (&self->toast);
  g_free (self->words);
  g_free (self);
}

/**
 * midline_toaster_show:
 * @self: a toaster
 * @words: what happened, “All-fours leg lift done”
 * @with_undo: whether Undo is offered
 *
 * Shows a toast in place of the one on screen, at once or as soon as that one has moved away. Of
 * several that wait only the last is shown.
 */
void
midline_toaster_show (MidlineToaster *self,
                      const char     *words,
                      gboolean        with_undo)
{
  g_return_if_fail (self != NULL && words != NULL);

  g_free (self->words);
  self->words = g_strdup (words);
  self->with_undo = with_undo;
  show_next (self);
}
