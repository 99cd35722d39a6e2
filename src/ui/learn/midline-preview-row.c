/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-preview-row.h"

#include "midline-preview-words.h"

#include <glib/gi18n-lib.h>

struct _MidlinePreviewRow {
  AdwActionRow parent_instance;

  /* configured */
  MidlineVideos *videos; /* (owned) (nullable) */

  /* children */
  GtkWidget *icon;
  GtkWidget *spinner;
  GtkWidget *on_switch;
};

G_DEFINE_FINAL_TYPE (MidlinePreviewRow, midline_preview_row, ADW_TYPE_ACTION_ROW)

static void
update_widgets (MidlinePreviewRow *self)
{
  g_autoptr (GPtrArray) addresses = midline_videos_list_addresses (self->videos);
  g_autofree char *services = midline_preview_words_dup_services (addresses);
  MidlinePreviewNews news = {
    .is_on = midline_videos_get_is_on (self->videos),
    .is_asking = midline_videos_is_asking (self->videos, NULL),
    .trouble = midline_videos_get_trouble (self->videos),
    .loaded_on = midline_videos_get_loaded_on (self->videos),
    .services = services,
  };
  g_autofree char *state = midline_preview_words_dup_state (&news);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), state);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->icon),
                                news.is_on ? "view-reveal-symbolic" : "view-conceal-symbolic");
  gtk_widget_set_visible (self->spinner, news.is_asking);
  gtk_spinner_set_spinning (GTK_SPINNER (self->spinner), news.is_asking);
  gtk_switch_set_active (GTK_SWITCH (self->on_switch), news.is_on);
}

static void
switched_cb (MidlinePreviewRow *self)
{
  gboolean is_on = gtk_switch_get_active (GTK_SWITCH (self->on_switch));

  if (self->videos == NULL || is_on == midline_videos_get_is_on (self->videos))
    return;
  if (midline_videos_set_is_on (self->videos, is_on))
    midline_videos_refresh (self->videos);
  else
    update_widgets (self);
}

static void
midline_preview_row_dispose (GObject *object)
{
  g_clear_object (&MIDLINE_PREVIEW_ROW (object)->videos);
  G_OBJECT_CLASS (midline_preview_row_parent_class)->dispose (object);
}

static void
midline_preview_row_class_init (MidlinePreviewRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = midline_preview_row_dispose;
}

static void
midline_preview_row_init (MidlinePreviewRow *self)
{
  AdwActionRow *row = ADW_ACTION_ROW (self);

  self->icon = gtk_image_new ();
  self->spinner = gtk_spinner_new ();
  self->on_switch = gtk_switch_new ();
  gtk_widget_set_valign (self->on_switch, GTK_ALIGN_CENTER);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Show Titles and Pictures"));
  adw_action_row_set_title_lines (row, 0);
  adw_action_row_set_subtitle_lines (row, 0);
  adw_action_row_add_prefix (row, self->icon);
  adw_action_row_add_suffix (row, self->spinner);
  adw_action_row_add_suffix (row, self->on_switch);
  adw_action_row_set_activatable_widget (row, self->on_switch);
  g_signal_connect_object (self->on_switch, "notify::active", G_CALLBACK (switched_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * midline_preview_row_set_videos:
 * @videos: what the switch is about
 *
 * Called once.
 */
void
midline_preview_row_set_videos (MidlinePreviewRow *self,
                                MidlineVideos     *videos)
{
  g_return_if_fail (MIDLINE_IS_PREVIEW_ROW (self) && self->videos == NULL);

  self->videos = g_object_ref (videos);
  g_signal_connect_object (videos, "changed", G_CALLBACK (update_widgets), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (midline_videos_get_program (videos), "changed",
                           G_CALLBACK (update_widgets), self, G_CONNECT_SWAPPED);
  update_widgets (self);
}
