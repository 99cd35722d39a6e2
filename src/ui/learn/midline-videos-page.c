/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-videos-page.h"

#include "midline-adaptive-bin.h"
#include "midline-link-list.h"
#include "midline-preview-row.h"
#include "midline-preview-words.h"
#include "midline-video-row.h"

#include <glib/gi18n-lib.h>

struct _MidlineVideosPage {
  AdwBin parent_instance;

  /* configured */
  MidlineProgram *program; /* (owned) */
  MidlineVideos *videos;   /* (owned) (nullable) */

  /* cache */
  guint n_links; /* of the person's own */

  /* children */
  MidlineAdaptiveBin *adaptive_bin;
  GtkWidget *asking_list;
  MidlinePreviewRow *preview_row;
  AdwActionRow *check_row;
  GtkListBox *videos_list;
  MidlineLinkList *link_list;
};

G_DEFINE_FINAL_TYPE (MidlineVideosPage, midline_videos_page, ADW_TYPE_BIN)

static void
mode_changed_cb (MidlineVideosPage *self)
{
  gboolean is_narrow = midline_adaptive_bin_get_mode (self->adaptive_bin) == MIDLINE_WIDTH_NARROW;

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->videos_list)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    midline_video_row_set_narrow (MIDLINE_VIDEO_ROW (row), is_narrow);
  midline_link_list_set_narrow (self->link_list, is_narrow);
}

static void
update_check_row (MidlineVideosPage *self)
{
  g_autoptr (GPtrArray) addresses = midline_videos_list_addresses (self->videos);
  g_autofree char *services = midline_preview_words_dup_services (addresses);
  /* Translators: below “Check the Links”; %s is a video service, for example “YouTube” */
  g_autofree char *words = g_strdup_printf (_("Asks %s now whether the videos are still there."),
                                            services);

  adw_action_row_set_subtitle (self->check_row, words);
  gtk_widget_set_sensitive (GTK_WIDGET (self->check_row),
                            !midline_videos_is_asking (self->videos, NULL));
}

/* The person's own links and the switch follow by themselves. */
static void
update_widgets (MidlineVideosPage *self)
{
  g_autoptr (MidlineVideosState) state = midline_videos_state_from (self->program, self->videos);

  self->n_links = state->own->len;
  if (self->videos != NULL)
    update_check_row (self);
  for (guint i = 0; i < state->article->len; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->videos_list, (int) i);

      if (row != NULL)
        midline_video_row_update (MIDLINE_VIDEO_ROW (row), state->article->pdata[i]);
      else
        gtk_list_box_append (self->videos_list, midline_video_row_new (state->article->pdata[i]));
    }
}

static void
check_all_cb (MidlineVideosPage *self)
{
  midline_videos_check_all (self->videos);
}

/* The parameter is the address of a video. */
static void
check_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineVideosPage *self = MIDLINE_VIDEOS_PAGE (widget);

  if (self->videos != NULL)
    midline_videos_check (self->videos, g_variant_get_string (parameter, NULL));
}

static void
row_activated_cb (MidlineVideosPage *self,
                  GtkListBoxRow     *row)
{
  midline_video_row_open (MIDLINE_VIDEO_ROW (row));
}

static void
midline_videos_page_dispose (GObject *object)
{
  g_clear_object (&MIDLINE_VIDEOS_PAGE (object)->program);
  g_clear_object (&MIDLINE_VIDEOS_PAGE (object)->videos);
  G_OBJECT_CLASS (midline_videos_page_parent_class)->dispose (object);
}

/* What the service said may have expired, or a link may be new, since the page was last seen. */
static void
midline_videos_page_map (GtkWidget *widget)
{
  MidlineVideosPage *self = MIDLINE_VIDEOS_PAGE (widget);

  GTK_WIDGET_CLASS (midline_videos_page_parent_class)->map (widget);
  if (self->videos != NULL)
    midline_videos_refresh (self->videos);
}

/* A link was added or changed: with previews on it is asked about at once. */
static void
program_changed_cb (MidlineVideosPage *self)
{
  guint n_links = self->n_links;

  update_widgets (self);
  if (self->videos != NULL && self->n_links > n_links && gtk_widget_get_mapped (GTK_WIDGET (self)))
    midline_videos_refresh (self->videos);
}

static void
midline_videos_page_class_init (MidlineVideosPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_videos_page_dispose;
  widget_class->map = midline_videos_page_map;
  gtk_widget_class_install_action (widget_class, "videos.check", "s", check_cb);

  g_type_ensure (MIDLINE_TYPE_ADAPTIVE_BIN);
  g_type_ensure (MIDLINE_TYPE_LINK_LIST);
  g_type_ensure (MIDLINE_TYPE_PREVIEW_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MIDLINE_RESOURCE_BASE "/ui/midline-videos-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineVideosPage, adaptive_bin);
  gtk_widget_class_bind_template_child (widget_class, MidlineVideosPage, asking_list);
  gtk_widget_class_bind_template_child (widget_class, MidlineVideosPage, preview_row);
  gtk_widget_class_bind_template_child (widget_class, MidlineVideosPage, check_row);
  gtk_widget_class_bind_template_child (widget_class, MidlineVideosPage, videos_list);
  gtk_widget_class_bind_template_child (widget_class, MidlineVideosPage, link_list);
  gtk_widget_class_bind_template_callback (widget_class, mode_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, check_all_cb);
}

static void
midline_videos_page_init (MidlineVideosPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
set_videos (MidlineVideosPage *self,
            MidlineVideos     *videos)
{
  self->videos = g_object_ref (videos);
  midline_preview_row_set_videos (self->preview_row, videos);
  midline_link_list_set_videos (self->link_list, videos);
  gtk_widget_set_visible (self->asking_list, TRUE);
  g_signal_connect_object (videos, "changed", G_CALLBACK (update_widgets), self,
                           G_CONNECT_SWAPPED);
}

/**
 * midline_videos_page_new:
 * @program: (transfer none): the person's program
 * @videos: (transfer none) (nullable): what is known of the videos; without it the services are
 *   never asked
 *
 * The linked videos of the article and the person's own, opened in the person's browser.
 */
GtkWidget *
midline_videos_page_new (MidlineProgram *program,
                         MidlineVideos  *videos)
{
  MidlineVideosPage *self = g_object_new (MIDLINE_TYPE_VIDEOS_PAGE, NULL);

  self->program = g_object_ref (program);
  midline_link_list_set_program (self->link_list, program, NULL);
  if (videos != NULL)
    set_videos (self, videos);
  update_widgets (self);
  g_signal_connect_object (program, "changed", G_CALLBACK (program_changed_cb), self,
                           G_CONNECT_SWAPPED);
  mode_changed_cb (self);
  return GTK_WIDGET (self);
}
