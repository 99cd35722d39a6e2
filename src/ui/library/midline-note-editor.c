/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-note-editor.h"

#include <glib/gi18n-lib.h>

#define SAVE_DELAY_MS 500
#define MINIMUM_HEIGHT 96
#define MARGIN 12

struct _MidlineNoteEditor {
  AdwBin parent_instance;

  /* configured */
  MidlineProgram *program;  /* (owned) */
  char *exercise_id;        /* (owned) */

  /* cache */
  char *saved;              /* (owned) the text on disk */
  guint save_id;

  /* children */
  GtkWidget *text_view;
};

G_DEFINE_FINAL_TYPE (MidlineNoteEditor, midline_note_editor, ADW_TYPE_BIN)

static char *
dup_text (MidlineNoteEditor *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text_view));
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

static gboolean
save_cb (gpointer user_data)
{
  MidlineNoteEditor *self = user_data;

  self->save_id = 0;
  midline_note_editor_save (self);
  return G_SOURCE_REMOVE;
}

static void
text_changed_cb (MidlineNoteEditor *self)
{
  g_clear_handle_id (&self->save_id, g_source_remove);
  self->save_id = g_timeout_add (SAVE_DELAY_MS, save_cb, self);
}

static void
midline_note_editor_unmap (GtkWidget *widget)
{
  midline_note_editor_save (MIDLINE_NOTE_EDITOR (widget));
  GTK_WIDGET_CLASS (midline_note_editor_parent_class)->unmap (widget);
}

static void
midline_note_editor_dispose (GObject *object)
{
  MidlineNoteEditor *self = MIDLINE_NOTE_EDITOR (object);

  g_clear_handle_id (&self->save_id, g_source_remove);
  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_note_editor_parent_class)->dispose (object);
}

static void
midline_note_editor_finalize (GObject *object)
{
  MidlineNoteEditor *self = MIDLINE_NOTE_EDITOR (object);

  g_free (self->exercise_id);
  g_free (self->saved);
  G_OBJECT_CLASS (midline_note_editor_parent_class)->finalize (object);
}

static void
midline_note_editor_class_init (MidlineNoteEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = midline_note_editor_dispose;
  object_class->finalize = midline_note_editor_finalize;
  GTK_WIDGET_CLASS (klass)->unmap = midline_note_editor_unmap;
}

static void
midline_note_editor_init (MidlineNoteEditor *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->text_view = g_object_new (GTK_TYPE_TEXT_VIEW,
                                  "accepts-tab", FALSE,
                                  "wrap-mode", GTK_WRAP_WORD_CHAR,
                                  "height-request", MINIMUM_HEIGHT,
                                  "top-margin", MARGIN, "bottom-margin", MARGIN,
                                  "left-margin", MARGIN, "right-margin", MARGIN,
                                  NULL);
  gtk_widget_add_css_class (self->text_view, "midline-note");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text_view),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Your Notes"),
                                  GTK_ACCESSIBLE_PROPERTY_MULTI_LINE, TRUE, -1);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (midline_note_editor_save), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  adw_bin_set_child (ADW_BIN (self), self->text_view);
}

/**
 * midline_note_editor_new:
 * @exercise_id: the exercise the note is about
 */
GtkWidget *
midline_note_editor_new (MidlineProgram *program,
                         const char     *exercise_id)
{
  MidlineNoteEditor *self = g_object_new (MIDLINE_TYPE_NOTE_EDITOR, NULL);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text_view));
  char *note = midline_program_dup_exercise_note (program, exercise_id);

  self->program = g_object_ref (program);
  self->exercise_id = g_strdup (exercise_id);
  self->saved = note != NULL ? note : g_strdup ("");
  gtk_text_buffer_set_text (buffer, self->saved, -1);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (text_changed_cb), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/** midline_note_editor_is_empty: whether no note is there. */
gboolean
midline_note_editor_is_empty (MidlineNoteEditor *self)
{
  g_return_val_if_fail (MIDLINE_IS_NOTE_EDITOR (self), TRUE);

  return gtk_text_buffer_get_char_count (
    gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text_view))) == 0;
}

/** midline_note_editor_save: saves at once what was typed; when it fails, the text stays. */
void
midline_note_editor_save (MidlineNoteEditor *self)
{
  g_autofree char *text = NULL;

  g_return_if_fail (MIDLINE_IS_NOTE_EDITOR (self));

  g_clear_handle_id (&self->save_id, g_source_remove);
  if (self->program == NULL)
    return;
  text = dup_text (self);
  if (g_strcmp0 (text, self->saved) == 0)
    return;
  if (midline_program_set_exercise_note (self->program, self->exercise_id, text))
    {
      g_free (self->saved);
      self->saved = g_steal_pointer (&text);
    }
}
