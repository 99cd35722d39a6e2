/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-videos-page.h"

#include "midline-adaptive-bin.h"
#include "midline-link-list.h"
#include "midline-video-row.h"

struct _MidlineVideosPage {
  AdwBin parent_instance;

  /* configured */
  MidlineProgram *program; /* (owned) */

  /* children */
  MidlineAdaptiveBin *adaptive_bin;
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

/* The person's own links follow by themselves. */
static void
update_widgets (MidlineVideosPage *self)
{
  g_autoptr (MidlineVideosState) state = midline_videos_state_from_program (self->program);

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
row_activated_cb (MidlineVideosPage *self,
                  GtkListBoxRow     *row)
{
  midline_video_row_open (MIDLINE_VIDEO_ROW (row));
}

static void
midline_videos_page_dispose (GObject *object)
{
  g_clear_object (&MIDLINE_VIDEOS_PAGE (object)->program);
  G_OBJECT_CLASS (midline_videos_page_parent_class)->dispose (object);
}

static void
midline_videos_page_class_init (MidlineVideosPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_videos_page_dispose;

  g_type_ensure (MIDLINE_TYPE_ADAPTIVE_BIN);
  g_type_ensure (MIDLINE_TYPE_LINK_LIST);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MIDLINE_RESOURCE_BASE "/ui/midline-videos-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineVideosPage, adaptive_bin);
  gtk_widget_class_bind_template_child (widget_class, MidlineVideosPage, videos_list);
  gtk_widget_class_bind_template_child (widget_class, MidlineVideosPage, link_list);
  gtk_widget_class_bind_template_callback (widget_class, mode_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
midline_videos_page_init (MidlineVideosPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * midline_videos_page_new:
 * @program: (transfer none): the person's program
 *
 * The linked videos of the article and the person's own, opened in the person's browser.
 */
GtkWidget *
midline_videos_page_new (MidlineProgram *program)
{
  MidlineVideosPage *self = g_object_new (MIDLINE_TYPE_VIDEOS_PAGE, NULL);

  self->program = g_object_ref (program);
  update_widgets (self);
  midline_link_list_set_program (self->link_list, program, NULL);
  g_signal_connect_object (program, "changed", G_CALLBACK (update_widgets), self,
                           G_CONNECT_SWAPPED);
  mode_changed_cb (self);
  return GTK_WIDGET (self);
}
