/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-video-row.h"

#include "midline-open.h"
#include "midline-video-picture.h"
#include "midline-wrap-box.h"

#include <glib/gi18n-lib.h>

struct _MidlineVideoRow {
  GtkListBoxRow parent_instance;

  /* cache */
  gint64 link_id;
  char *address;     /* (owned) without tracking codes */
  char *exercise_id; /* (owned) (nullable) */
  gboolean is_gone;
  gboolean is_narrow;

  /* children */
  GtkWidget *tile;
  MidlineVideoPicture *picture;
  GtkImage *symbol;
  GtkLabel *title_label;
  GtkLabel *details_label;
  GtkWidget *box;
  GtkWidget *open_button;
  GtkWidget *drawing_button;
  GtkWidget *check_button;
  GtkWidget *edit_button;
  GtkWidget *remove_button;
};

G_DEFINE_FINAL_TYPE (MidlineVideoRow, midline_video_row, GTK_TYPE_LIST_BOX_ROW)

/* A video that belongs to no exercise leaves all drawings to choose from. */
static void
drawing_cb (MidlineVideoRow *self)
{
  if (self->exercise_id != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-exercise", "s", self->exercise_id);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-library", "s", "");
}

static void
check_cb (MidlineVideoRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "videos.check", "s", self->address);
}

static void
edit_cb (MidlineVideoRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.edit-video-link", "(xs)", self->link_id, "");
}

static void
remove_cb (MidlineVideoRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.remove-video-link", "x", self->link_id);
}

static void
midline_video_row_finalize (GObject *object)
{
  MidlineVideoRow *self = MIDLINE_VIDEO_ROW (object);

  g_free (self->address);
  g_free (self->exercise_id);
  G_OBJECT_CLASS (midline_video_row_parent_class)->finalize (object);
}

static void
midline_video_row_class_init (MidlineVideoRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = midline_video_row_finalize;

  g_type_ensure (MIDLINE_TYPE_VIDEO_PICTURE);
  g_type_ensure (MIDLINE_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MIDLINE_RESOURCE_BASE "/ui/midline-video-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineVideoRow, tile);
  gtk_widget_class_bind_template_child (widget_class, MidlineVideoRow, picture);
  gtk_widget_class_bind_template_child (widget_class, MidlineVideoRow, symbol);
  gtk_widget_class_bind_template_child (widget_class, MidlineVideoRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineVideoRow, details_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineVideoRow, box);
  gtk_widget_class_bind_template_child (widget_class, MidlineVideoRow, open_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineVideoRow, drawing_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineVideoRow, check_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineVideoRow, edit_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineVideoRow, remove_button);
  gtk_widget_class_bind_template_callback (widget_class, midline_video_row_open);
  gtk_widget_class_bind_template_callback (widget_class, drawing_cb);
  gtk_widget_class_bind_template_callback (widget_class, check_cb);
  gtk_widget_class_bind_template_callback (widget_class, edit_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
midline_video_row_init (MidlineVideoRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * midline_video_row_new:
 * @state: what to show
 */
GtkWidget *
midline_video_row_new (const MidlineVideoRowState *state)
{
  MidlineVideoRow *self = g_object_new (MIDLINE_TYPE_VIDEO_ROW, NULL);

  midline_video_row_update (self, state);
  return GTK_WIDGET (self);
}

static void
update_names (MidlineVideoRow            *self,
              const MidlineVideoRowState *state)
{
  g_autofree char *opens = NULL;
  g_autofree char *edits = NULL;
  g_autofree char *removes = NULL;

  /* Translators: a video in a list for screen readers; %s is its address */
  opens = g_strdup_printf (_("%s, opens in your browser"), state->details);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, state->title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  self->is_gone ? state->details : opens, -1);
  /* Translators: a button for screen readers; %s is the title of a video */
  edits = g_strdup_printf (_("Edit the link “%s”"), state->title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->edit_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, edits, -1);
  /* Translators: a button for screen readers; %s is the title of a video */
  removes = g_strdup_printf (_("Remove the link “%s”"), state->title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, removes, -1);
}

static void
update_tile (MidlineVideoRow            *self,
             const MidlineVideoRowState *state)
{
  gboolean has_picture = midline_video_picture_set_bytes (self->picture, state->picture);

  gtk_widget_remove_css_class (self->tile, "gone");
  gtk_widget_remove_css_class (self->tile, "picture");
  if (self->is_gone)
    gtk_widget_add_css_class (self->tile, "gone");
  else if (has_picture)
    gtk_widget_add_css_class (self->tile, "picture");
  if (self->is_gone)
    gtk_image_set_from_icon_name (self->symbol, "midline-skip-symbolic");
  else
    gtk_image_set_from_icon_name (self->symbol, has_picture ? "media-playback-start-symbolic"
                                                            : "midline-video-symbolic");
}

/* The long buttons of a video that is gone always stand below the words. */
static void
update_orientation (MidlineVideoRow *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->box),
                                  self->is_narrow || self->is_gone ? GTK_ORIENTATION_VERTICAL
                                                                   : GTK_ORIENTATION_HORIZONTAL);
}

/**
 * midline_video_row_update:
 * @state: what to show
 */
void
midline_video_row_update (MidlineVideoRow            *self,
                          const MidlineVideoRowState *state)
{
  gboolean is_own = state->link_id != 0;

  g_return_if_fail (MIDLINE_IS_VIDEO_ROW (self));

  self->link_id = state->link_id;
  self->is_gone = state->health == MIDLINE_LINK_GONE;
  g_free (self->address);
  self->address = g_strdup (state->address);
  g_free (self->exercise_id);
  self->exercise_id = g_strdup (state->exercise_id);
  gtk_label_set_label (self->title_label, state->title);
  gtk_label_set_label (self->details_label, state->details);
  gtk_widget_set_visible (GTK_WIDGET (self->details_label), *state->details != '\0');
  update_tile (self, state);
  update_orientation (self);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), !self->is_gone);
  gtk_widget_set_visible (self->open_button, !self->is_gone);
  gtk_widget_set_visible (self->drawing_button, self->is_gone && state->offers_drawing);
  gtk_button_set_label (GTK_BUTTON (self->drawing_button),
                        self->exercise_id != NULL ? _("Show the Drawing") : _("Show the Drawings"));
  gtk_widget_set_visible (self->check_button, self->is_gone && state->can_check);
  gtk_widget_set_sensitive (self->check_button, !state->is_asking);
  gtk_widget_set_visible (self->edit_button, is_own);
  gtk_widget_set_visible (self->remove_button, is_own);
  update_names (self, state);
}

/** midline_video_row_set_narrow: whether the buttons stand below the words. */
void
midline_video_row_set_narrow (MidlineVideoRow *self,
                              gboolean         is_narrow)
{
  g_return_if_fail (MIDLINE_IS_VIDEO_ROW (self));

  self->is_narrow = is_narrow;
  update_orientation (self);
  midline_video_picture_set_narrow (self->picture, is_narrow);
}

/** midline_video_row_open: opens the video in the browser, or shows its address to copy. */
void
midline_video_row_open (MidlineVideoRow *self)
{
  g_return_if_fail (MIDLINE_IS_VIDEO_ROW (self));

  if (!self->is_gone)
    midline_open_address (GTK_WIDGET (self), self->address);
}
