/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-link-dialog.h"

#include "midline-exercise-chooser.h"
#include "midline-link-state.h"

#include <glib/gi18n-lib.h>

struct _MidlineLinkDialog {
  AdwWindow parent_instance;

  /* configured */
  MidlineProgram *program; /* (owned) */
  gint64 id;               /* 0 for a new link */

  /* choices */
  char *exercise_id;       /* (owned) (nullable) */

  /* children */
  GtkLabel *title_label;   /* wraps, where a title of the header bar would be cut */
  GtkWidget *back_button;
  GtkWidget *save_button;
  GtkScrolledWindow *scroller;
  GtkWidget *form;
  GtkWidget *address_row;
  GtkImage *words_image;
  GtkLabel *words_label;
  GtkWidget *title_row;
  AdwActionRow *exercise_row;
  MidlineExerciseChooser *chooser;
};

G_DEFINE_FINAL_TYPE (MidlineLinkDialog, midline_link_dialog, ADW_TYPE_WINDOW)

static void
update_words (MidlineLinkDialog      *self,
              const MidlineLinkState *state)
{
  gboolean has_words = *state->words != '\0';

  gtk_label_set_label (self->words_label, state->words);
  gtk_widget_set_visible (GTK_WIDGET (self->words_label), has_words);
  gtk_widget_set_visible (GTK_WIDGET (self->words_image), has_words);
  gtk_image_set_from_icon_name (self->words_image, state->is_wrong ? "dialog-warning-symbolic"
                                                                   : "object-select-symbolic");
  if (state->is_wrong)
    gtk_widget_add_css_class (GTK_WIDGET (self->words_image), "midline-text-care");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->words_image), "midline-text-care");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->address_row),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, state->words, -1);
}

static void
update_widgets (MidlineLinkDialog *self)
{
  g_autoptr (GPtrArray) links = NULL;
  g_autoptr (MidlineLinkState) state = NULL;
  const MidlineExercise *exercise = NULL;

  /* The template sets the rows up before there is a program. */
  if (self->program == NULL)
    return;
  links = midline_program_list_video_links (self->program, NULL);
  state = midline_link_state_from (gtk_editable_get_text (GTK_EDITABLE (self->address_row)),
                                   self->exercise_id, self->id, links);
  if (self->exercise_id != NULL)
    exercise = midline_catalogue_lookup (midline_program_get_catalogue (self->program),
                                         self->exercise_id);
  update_words (self, state);
  adw_action_row_set_subtitle (self->exercise_row,
                               exercise != NULL ? exercise->name : _("No exercise"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->exercise_row),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  adw_action_row_get_subtitle (self->exercise_row), -1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "link.save", state->can_save);
}

/* Shows the form or the list of exercises in the one window. */
static void
show_chooser (MidlineLinkDialog *self,
              gboolean           is_choosing)
{
  const char *title = self->id != 0 ? _("Edit Link") : _("Add a Link");
  const char *shown_title = is_choosing ? _("Exercise") : title;

  gtk_widget_set_visible (GTK_WIDGET (self->chooser), is_choosing);
  gtk_widget_set_visible (self->form, !is_choosing);
  gtk_widget_set_visible (self->save_button, !is_choosing);
  gtk_button_set_label (GTK_BUTTON (self->back_button), is_choosing ? _("Back") : _("Cancel"));
  gtk_window_set_title (GTK_WINDOW (self), shown_title);
  gtk_label_set_label (self->title_label, shown_title);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  if (is_choosing)
    midline_exercise_chooser_start (self->chooser);
}

static void
choose_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  show_chooser (MIDLINE_LINK_DIALOG (widget), TRUE);
}

static void
chosen_cb (MidlineLinkDialog *self,
           const char        *exercise_id)
{
  g_free (self->exercise_id);
  self->exercise_id = g_strdup (exercise_id);
  update_widgets (self);
  show_chooser (self, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->exercise_row));
}

static void
back_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineLinkDialog *self = MIDLINE_LINK_DIALOG (widget);

  if (!gtk_widget_get_visible (GTK_WIDGET (self->chooser)))
    {
      gtk_window_close (GTK_WINDOW (self));
      return;
    }
  show_chooser (self, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->exercise_row));
}

/* Where nothing could be saved, what was typed stays to try again. */
static void
save_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineLinkDialog *self = MIDLINE_LINK_DIALOG (widget);
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->address_row));
  const char *title = gtk_editable_get_text (GTK_EDITABLE (self->title_row));
  g_autoptr (MidlineVideoLink) link = midline_video_link_new (self->id, self->exercise_id, typed,
                                                              title, 0);

  if (midline_program_save_video_link (self->program, link))
    gtk_window_close (GTK_WINDOW (self));
}

static void
midline_link_dialog_dispose (GObject *object)
{
  g_clear_object (&MIDLINE_LINK_DIALOG (object)->program);
  G_OBJECT_CLASS (midline_link_dialog_parent_class)->dispose (object);
}

static void
midline_link_dialog_finalize (GObject *object)
{
  g_free (MIDLINE_LINK_DIALOG (object)->exercise_id);
  G_OBJECT_CLASS (midline_link_dialog_parent_class)->finalize (object);
}

static void
midline_link_dialog_class_init (MidlineLinkDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_link_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = midline_link_dialog_finalize;

  g_type_ensure (MIDLINE_TYPE_EXERCISE_CHOOSER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MIDLINE_RESOURCE_BASE "/ui/midline-link-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineLinkDialog, title_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineLinkDialog, back_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineLinkDialog, save_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineLinkDialog, scroller);
  gtk_widget_class_bind_template_child (widget_class, MidlineLinkDialog, form);
  gtk_widget_class_bind_template_child (widget_class, MidlineLinkDialog, address_row);
  gtk_widget_class_bind_template_child (widget_class, MidlineLinkDialog, words_image);
  gtk_widget_class_bind_template_child (widget_class, MidlineLinkDialog, words_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineLinkDialog, title_row);
  gtk_widget_class_bind_template_child (widget_class, MidlineLinkDialog, exercise_row);
  gtk_widget_class_bind_template_child (widget_class, MidlineLinkDialog, chooser);
  gtk_widget_class_bind_template_callback (widget_class, update_widgets);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_install_action (widget_class, "link.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "link.choose", NULL, choose_cb);
  gtk_widget_class_install_action (widget_class, "link.save", NULL, save_cb);
}

static void
midline_link_dialog_init (MidlineLinkDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self->exercise_row), FALSE);
}

static void
show_link (MidlineLinkDialog      *self,
           const MidlineVideoLink *link)
{
  self->id = link->id;
  self->exercise_id = g_strdup (link->exercise_id);
  gtk_editable_set_text (GTK_EDITABLE (self->address_row), link->address);
  gtk_editable_set_text (GTK_EDITABLE (self->title_row), link->title != NULL ? link->title : "");
}

/**
 * midline_link_dialog_new:
 * @parent: the window it stands above
 * @program: the person's program
 * @id: the link to edit, or 0 to add one
 * @exercise_id: (nullable): for a new link, the exercise it belongs to until another is chosen
 *
 * A link that is not there any more is added anew.
 */
GtkWidget *
midline_link_dialog_new (GtkWindow      *parent,
                         MidlineProgram *program,
                         gint64          id,
                         const char     *exercise_id)
{
  MidlineLinkDialog *self = g_object_new (MIDLINE_TYPE_LINK_DIALOG, "transient-for", parent, NULL);
  g_autoptr (GPtrArray) links = midline_program_list_video_links (program, NULL);
  const MidlineVideoLink *link = midline_video_link_list_find (links, id);

  if (link != NULL)
    show_link (self, link);
  else
    self->exercise_id = g_strdup (exercise_id);
  self->program = g_object_ref (program);
  midline_exercise_chooser_set_catalogue (self->chooser, midline_program_get_catalogue (program));
  gtk_button_set_label (GTK_BUTTON (self->save_button), self->id != 0 ? _("Save") : _("Add"));
  update_widgets (self);
  show_chooser (self, FALSE);
  gtk_widget_grab_focus (self->address_row);
  return GTK_WIDGET (self);
}
