/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-day-note.h"

#include "midline-labels.h"
#include "midline-words.h"

#include <glib/gi18n-lib.h>

#define SAVE_PAUSE_MILLISECONDS 1500
#define MARGIN 12

struct _MidlineDayNote {
  GtkBox parent_instance;

  /* configured */
  MidlineProgram *program;   /* (owned) (nullable) */

  /* cache */
  MidlineDate date;
  guint save_id;             /* waits while something is typed that is not saved */
  gboolean is_unsaved;       /* something is typed that is not on disk, or could not be saved */

  /* children */
  GtkWidget *text_view;
  GtkWidget *placeholder;
  GtkWidget *entered;
};

G_DEFINE_FINAL_TYPE (MidlineDayNote, midline_day_note, GTK_TYPE_BOX)

static GtkTextBuffer *
get_buffer (MidlineDayNote *self)
{
  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text_view));
}

static char *
dup_text (MidlineDayNote *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (get_buffer (self), &start, &end);
  return gtk_text_buffer_get_text (get_buffer (self), &start, &end, FALSE);
}

static const char *
get_saved (MidlineDayNote *self)
{
  const MidlineDiaryDay *day = midline_program_get_diary_day (self->program, self->date);

  return day->note != NULL ? day->note : "";
}

static gboolean
pause_cb (gpointer user_data)
{
  midline_day_note_save (user_data);
  return G_SOURCE_REMOVE;
}

static void
text_changed_cb (MidlineDayNote *self)
{
  gboolean is_empty = gtk_text_buffer_get_char_count (get_buffer (self)) == 0;
  g_autofree char *text = dup_text (self);

  gtk_widget_set_visible (self->placeholder, is_empty);
  g_clear_handle_id (&self->save_id, g_source_remove);
  self->is_unsaved = self->date != MIDLINE_NO_DATE && !g_str_equal (text, get_saved (self));
  if (self->is_unsaved)
    self->save_id = g_timeout_add (SAVE_PAUSE_MILLISECONDS, pause_cb, self);
}

static void
midline_day_note_unmap (GtkWidget *widget)
{
  midline_day_note_save (MIDLINE_DAY_NOTE (widget));
  GTK_WIDGET_CLASS (midline_day_note_parent_class)->unmap (widget);
}

static void
midline_day_note_dispose (GObject *object)
{
  MidlineDayNote *self = MIDLINE_DAY_NOTE (object);

  g_clear_handle_id (&self->save_id, g_source_remove);
  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_day_note_parent_class)->dispose (object);
}

static void
midline_day_note_class_init (MidlineDayNoteClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = midline_day_note_dispose;
  GTK_WIDGET_CLASS (klass)->unmap = midline_day_note_unmap;
}

static GtkWidget *
create_text_view (MidlineDayNote *self)
{
  GtkWidget *text_view = g_object_new (GTK_TYPE_TEXT_VIEW, "accepts-tab", FALSE, "wrap-mode",
                                       GTK_WRAP_WORD_CHAR, "top-margin", MARGIN, "bottom-margin",
                                       MARGIN, "left-margin", MARGIN, "right-margin", MARGIN,
                                       NULL);

  gtk_widget_add_css_class (text_view, "midline-day-note");
  gtk_accessible_update_property (GTK_ACCESSIBLE (text_view),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Note for this day"),
                                  GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER,
                                  _("Add a note for this day"),
                                  GTK_ACCESSIBLE_PROPERTY_MULTI_LINE, TRUE, -1);
  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (text_view)), "changed",
                           G_CALLBACK (text_changed_cb), self, G_CONNECT_SWAPPED);
  return text_view;
}

static void
midline_day_note_init (MidlineDayNote *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkWidget *overlay = gtk_overlay_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  self->placeholder = g_object_new (GTK_TYPE_LABEL, "label", _("Add a note for this day"),
                                    "xalign", 0.0, "yalign", 0.0, "wrap", TRUE, "can-target",
                                    FALSE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                    "margin-start", MARGIN, "margin-end", MARGIN, "margin-top",
                                    MARGIN, "margin-bottom", MARGIN, NULL);
  gtk_widget_add_css_class (self->placeholder, "dim-label");
  self->text_view = create_text_view (self);
  self->entered = midline_label_new_caption ("");
  gtk_widget_set_margin_start (self->entered, MARGIN);
  gtk_widget_add_css_class (overlay, "card");
  gtk_overlay_set_child (GTK_OVERLAY (overlay), self->text_view);
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), self->placeholder);
  /* At large text the two lines of the placeholder need their room too. */
  gtk_overlay_set_measure_overlay (GTK_OVERLAY (overlay), self->placeholder, TRUE);
  gtk_box_append (GTK_BOX (self), overlay);
  gtk_box_append (GTK_BOX (self), self->entered);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (midline_day_note_save), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

/** midline_day_note_new: an empty note. */
GtkWidget *
midline_day_note_new (void)
{
  return g_object_new (MIDLINE_TYPE_DAY_NOTE, NULL);
}

/**
 * midline_day_note_set_program:
 * @program: the person's program; set once
 */
void
midline_day_note_set_program (MidlineDayNote *self,
                              MidlineProgram *program)
{
  g_return_if_fail (MIDLINE_IS_DAY_NOTE (self));

  g_set_object (&self->program, program);
}

/* The day's own answers and its note share one time of entry. */
static void
update_entered (MidlineDayNote *self)
{
  const MidlineDiaryDay *day = midline_program_get_diary_day (self->program, self->date);
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (day->entered_at);
  MidlineDate on = time != NULL ? midline_date_from_date_time (time) : MIDLINE_NO_DATE;
  gboolean is_late = day->entered_at > 0 && on > self->date;
  g_autofree char *date = is_late ? midline_words_date_medium (on) : NULL;
  /* Translators: a date, for example “What you said of this day was entered on Thu, 12 March” */
  g_autofree char *words =
    is_late ? g_strdup_printf (_("What you said of this day was entered on %s"), date) : NULL;

  gtk_widget_set_visible (self->entered, is_late);
  gtk_label_set_label (GTK_LABEL (self->entered), words != NULL ? words : "");
}

/**
 * midline_day_note_show_date:
 * @date: the day in view
 *
 * Shows its note; what is being typed and not saved yet stays, also when the disk is full. Call
 * midline_day_note_save() before the state of the page is read: saving changes it.
 */
void
midline_day_note_show_date (MidlineDayNote *self,
                            MidlineDate     date)
{
  MidlinePlan *plan;
  g_autofree char *text = NULL;
  gboolean keeps_text;

  g_return_if_fail (MIDLINE_IS_DAY_NOTE (self));

  plan = midline_program_get_plan (self->program);
  keeps_text = self->is_unsaved && self->date == date;
  self->date = date;
  gtk_widget_set_visible (GTK_WIDGET (self),
                          plan != NULL && date <= midline_program_get_today (self->program)
                          && date >= plan->started_on);
  if (keeps_text)
    return;
  text = dup_text (self);
  if (!g_str_equal (text, get_saved (self)))
    gtk_text_buffer_set_text (get_buffer (self), get_saved (self), -1);
  update_entered (self);
}

/**
 * midline_day_note_save:
 *
 * Saves what was typed and is not saved yet, if anything. Where that fails, the text stays in its
 * place and is tried again with the next change.
 */
void
midline_day_note_save (MidlineDayNote *self)
{
  g_autofree char *text = NULL;

  g_return_if_fail (MIDLINE_IS_DAY_NOTE (self));

  if (self->save_id == 0)
    return;
  g_clear_handle_id (&self->save_id, g_source_remove);
  text = dup_text (self);
  /* Saved before the pages hear of it: they show the note then. */
  self->is_unsaved = FALSE;
  self->is_unsaved = !midline_program_set_day_note (self->program, self->date, text);
}
