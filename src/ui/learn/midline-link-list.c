/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-link-list.h"

#include "midline-video-row.h"

#include <glib/gi18n-lib.h>

struct _MidlineLinkList {
  AdwBin parent_instance;

  /* configured */
  MidlineProgram *program; /* (owned) */
  MidlineVideos *videos;   /* (owned) (nullable) */
  char *exercise_id;       /* (owned) (nullable) NULL for all links */
  gboolean is_narrow;

  /* cache */
  guint n_links;           /* rows before the last one */

  /* children */
  GtkListBox *list;
  GtkWidget *add_row;
};

G_DEFINE_FINAL_TYPE (MidlineLinkList, midline_link_list, ADW_TYPE_BIN)

static GtkWidget *
get_row (MidlineLinkList *self,
         guint            index)
{
  return GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, (int) index));
}

static void
remove_last_row (MidlineLinkList *self)
{
  gtk_list_box_remove (self->list, get_row (self, --self->n_links));
}

static int
find_focused_row (MidlineLinkList *self)
{
  for (guint i = 0; i < self->n_links; i++)
    if (gtk_widget_get_state_flags (get_row (self, i)) & GTK_STATE_FLAG_FOCUS_WITHIN)
      return (int) i;
  return -1;
}

/* Rows are used again, so that the focus stays where it was; a link that is removed hands it to
 * the one that comes to its place. */
static void
update_widgets (MidlineLinkList *self)
{
  g_autoptr (GPtrArray) rows = midline_videos_state_list_own (self->program, self->videos,
                                                               self->exercise_id);
  int focused = find_focused_row (self);

  if (self->n_links > rows->len && focused == (int) rows->len)
    gtk_widget_grab_focus (self->add_row);
  while (self->n_links > rows->len)
    remove_last_row (self);
  for (guint i = 0; i < rows->len; i++)
    {
      if (i < self->n_links)
        {
          midline_video_row_update (MIDLINE_VIDEO_ROW (get_row (self, i)), rows->pdata[i]);
          continue;
        }
      gtk_list_box_insert (self->list, midline_video_row_new (rows->pdata[i]), (int) i);
      midline_video_row_set_narrow (MIDLINE_VIDEO_ROW (get_row (self, i)), self->is_narrow);
      self->n_links++;
    }
}

static void
row_activated_cb (MidlineLinkList *self,
                  GtkListBoxRow   *row)
{
  if (MIDLINE_IS_VIDEO_ROW (row))
    midline_video_row_open (MIDLINE_VIDEO_ROW (row));
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.edit-video-link", "(xs)", (gint64) 0,
                                self->exercise_id != NULL ? self->exercise_id : "");
}

static void
midline_link_list_dispose (GObject *object)
{
  g_clear_object (&MIDLINE_LINK_LIST (object)->program);
  g_clear_object (&MIDLINE_LINK_LIST (object)->videos);
  G_OBJECT_CLASS (midline_link_list_parent_class)->dispose (object);
}

static void
midline_link_list_finalize (GObject *object)
{
  g_free (MIDLINE_LINK_LIST (object)->exercise_id);
  G_OBJECT_CLASS (midline_link_list_parent_class)->finalize (object);
}

static void
midline_link_list_class_init (MidlineLinkListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = midline_link_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = midline_link_list_finalize;
}

static void
midline_link_list_init (MidlineLinkList *self)
{
  GtkWidget *icon = gtk_image_new_from_icon_name ("list-add-symbolic");

  self->add_row = adw_action_row_new ();
  adw_action_row_add_prefix (ADW_ACTION_ROW (self->add_row), icon);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self->add_row), TRUE);
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Your Own Links"), -1);
  gtk_list_box_append (self->list, self->add_row);
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (row_activated_cb), self);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->list));
}

/**
 * midline_link_list_set_program:
 * @program: the person's program
 * @exercise_id: (nullable): the exercise whose links are shown, or %NULL for all
 *
 * Called once.
 */
void
midline_link_list_set_program (MidlineLinkList *self,
                               MidlineProgram  *program,
                               const char      *exercise_id)
{
  g_return_if_fail (MIDLINE_IS_LINK_LIST (self) && self->program == NULL);

  self->program = g_object_ref (program);
  self->exercise_id = g_strdup (exercise_id);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->add_row),
                                 exercise_id != NULL ? _("Add a Video Link…") : _("Add a Link…"));
  g_signal_connect_object (program, "changed", G_CALLBACK (update_widgets), self,
                           G_CONNECT_SWAPPED);
  update_widgets (self);
}

/**
 * midline_link_list_set_videos:
 * @videos: what is known of the videos, to be shown with them
 *
 * Called once, after midline_link_list_set_program().
 */
void
midline_link_list_set_videos (MidlineLinkList *self,
                              MidlineVideos   *videos)
{
  g_return_if_fail (MIDLINE_IS_LINK_LIST (self) && self->videos == NULL);

  self->videos = g_object_ref (videos);
  g_signal_connect_object (videos, "changed", G_CALLBACK (update_widgets), self,
                           G_CONNECT_SWAPPED);
  update_widgets (self);
}

/** midline_link_list_set_narrow: whether there is little room. */
void
midline_link_list_set_narrow (MidlineLinkList *self,
                              gboolean         is_narrow)
{
  g_return_if_fail (MIDLINE_IS_LINK_LIST (self));

  self->is_narrow = is_narrow;
  for (guint i = 0; i < self->n_links; i++)
    midline_video_row_set_narrow (MIDLINE_VIDEO_ROW (get_row (self, i)), is_narrow);
}
