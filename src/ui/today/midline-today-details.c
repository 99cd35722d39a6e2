/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-today-details.h"

#include "midline-choice.h"
#include "midline-hurts-state.h"
#include "midline-load-field.h"
#include "midline-marks.h"
#include "midline-open.h"
#include "midline-pain-scale.h"
#include "midline-pair-box.h"
#include "midline-set-grid.h"
#include "midline-wrap-box.h"

#include <glib/gi18n-lib.h>

#define NOTE_PAUSE_MILLISECONDS 1500

struct _MidlineTodayDetails {
  GtkBox parent_instance;

  /* configured */
  MidlineProgram *program;           /* (owned) */
  MidlineDate date;

  /* cache */
  const MidlineTodayExercise *exercise; /* (unowned) (nullable) until the next update */
  char *id;                          /* (owned) (nullable) */
  char *video_address;               /* (owned) (nullable) of the first linked video */
  guint note_timeout_id;

  /* children */
  MidlineSetGrid *grid;
  GtkBox *pain_heading;
  MidlinePainScale *pain_scale;
  GtkWidget *pain_notice;
  GtkLabel *pain_words;
  GtkLabel *effort_label;
  GtkWidget *go_on_button;
  MidlineChoice *two_more;
  GtkWidget *load_row;
  MidlineLoadField *load;
  GtkEntry *note;
  GtkWidget *why_box;
  MidlinePillarMark *pillar;
  GtkLabel *why;
  GtkLabel *sources;
  GtkWidget *video_button;
  GtkWidget *hurts_button;
};

G_DEFINE_FINAL_TYPE (MidlineTodayDetails, midline_today_details, GTK_TYPE_BOX)

static MidlineExerciseEntry *
dup_entry (MidlineTodayDetails *self)
{
  MidlineDiaryDay *day = midline_program_get_diary_day (self->program, self->date);
  MidlineExerciseEntry *entry = midline_diary_day_find_entry (day, self->id);

  return entry != NULL ? midline_exercise_entry_copy (entry)
                       : midline_exercise_entry_new (self->id);
}

/* @entry: (transfer full) */
static void
save_entry (MidlineTodayDetails  *self,
            MidlineExerciseEntry *entry)
{
  if (!midline_program_set_entry (self->program, self->date, entry))
    midline_today_details_update (self, self->exercise);
  midline_exercise_entry_free (entry);
}

static void
set_toggled_cb (MidlineTodayDetails *self,
                int                  side,
                int                  number,
                gboolean             done)
{
  gboolean is_saved;

  if (done && !self->exercise->is_planned)
    {
      MidlineSetRecord *record = midline_set_record_new (self->id, (MidlineSide) side, number);

      is_saved = midline_program_record_set (self->program, self->date, record);
      midline_set_record_free (record);
    }
  else
    {
      is_saved = midline_program_tick_set (self->program, self->date, self->id,
                                           (MidlineSide) side, number, done);
    }
  if (!is_saved)
    midline_set_grid_update (self->grid, self->exercise);
}

static void
set_edited_cb (MidlineTodayDetails *self,
               int                  side,
               int                  number,
               int                  reps,
               int                  seconds,
               double               load_kg)
{
  MidlineSetRecord *record = midline_set_record_new (self->id, (MidlineSide) side, number);

  record->reps = reps;
  record->seconds = seconds;
  record->load_kg = load_kg;
  midline_program_record_set (self->program, self->date, record);
  midline_set_record_free (record);
}

static void
pain_chosen_cb (MidlineTodayDetails *self,
                int                  value)
{
  g_autoptr (MidlineTodayDetails) keep = g_object_ref (self);
  g_autoptr (MidlineProgram) program = g_object_ref (self->program);
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));
  MidlineExerciseEntry *entry = dup_entry (self);

  entry->pain_0_to_10 = value == MIDLINE_PAIN_SCALE_UNSET ? MIDLINE_NOT_ENTERED : value;
  save_entry (self, entry);
  /* As in It Hurts: above 7 the plan is locked, and the page says what to do now. */
  if (value > MIDLINE_LOCK_ABOVE && root != NULL && midline_program_is_locked (program))
    gtk_widget_activate_action (root, "win.warning-signs", NULL);
}

/* The person stopped it below 5 and goes on after all. */
static void
go_on_cb (MidlineTodayDetails *self)
{
  MidlineExerciseEntry *entry = dup_entry (self);

  entry->is_stopped = FALSE;
  save_entry (self, entry);
}

static void
two_more_answered_cb (MidlineTodayDetails *self)
{
  MidlineExerciseEntry *entry = dup_entry (self);

  entry->two_more = midline_choice_get_said (self->two_more);
  save_entry (self, entry);
}

static void
load_chosen_cb (MidlineTodayDetails *self,
                double               load_kg)
{
  if (!midline_program_set_load (self->program, self->date, self->id, load_kg))
    midline_today_details_update (self, self->exercise);
}

static gboolean
note_pause_cb (gpointer user_data)
{
  midline_today_details_save_note (user_data);
  return G_SOURCE_REMOVE;
}

static void
note_changed_cb (MidlineTodayDetails *self)
{
  if (self->exercise == NULL
      || g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self->note)), self->exercise->note))
    return;
  g_clear_handle_id (&self->note_timeout_id, g_source_remove);
  self->note_timeout_id = g_timeout_add (NOTE_PAUSE_MILLISECONDS, note_pause_cb, self);
}

static void
show_me_cb (MidlineTodayDetails *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-exercise", "s", self->id);
}

static void
watch_cb (MidlineTodayDetails *self)
{
  midline_open_address (GTK_WIDGET (self), self->video_address);
}

static void
hurts_cb (MidlineTodayDetails *self)
{
  g_autofree char *date = midline_date_to_iso (self->date);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.it-hurts", "(sss)", date, self->id,
                              midline_side_get_id (MIDLINE_SIDE_BOTH));
}

static gboolean
source_activated_cb (MidlineTodayDetails *self,
                     const char          *reference_id)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-source", "s", reference_id);
  return TRUE;
}

/* A press between the fields must not close the row. */
static void
pressed_cb (MidlineTodayDetails *self,
            int                  n_press,
            double               x,
            double               y,
            GtkGesture          *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static char *
dup_sources_markup (MidlineTodayDetails *self)
{
  MidlineContent *content = midline_program_get_content (self->program);
  GString *markup = g_string_new (NULL);
  MidlineExercise *exercise = self->exercise->exercise;

  for (guint i = 0; exercise != NULL && exercise->reference_ids[i] != NULL; i++)
    {
      MidlineReference *reference =
        midline_content_lookup_reference (content, exercise->reference_ids[i]);
      g_autofree char *link = NULL;

      if (reference == NULL)
        continue;
      link = g_markup_printf_escaped ("<a href=\"%s\">%s</a>", reference->id,
                                      reference->short_name);
      if (markup->len > 0)
        g_string_append (markup, " · ");
      g_string_append (markup, link);
    }
  return g_string_free (markup, FALSE);
}

static void
update_why (MidlineTodayDetails *self)
{
  g_autofree char *markup = dup_sources_markup (self);

  gtk_widget_set_visible (self->why_box, *self->exercise->why != '\0');
  gtk_label_set_label (self->why, self->exercise->why);
  gtk_widget_set_visible (GTK_WIDGET (self->pillar), self->exercise->exercise != NULL);
  if (self->exercise->exercise != NULL)
    midline_pillar_mark_set_pillar (self->pillar, self->exercise->exercise->pillar);
  if (g_strcmp0 (gtk_label_get_label (self->sources), markup) != 0)
    gtk_label_set_markup (self->sources, markup);
  gtk_widget_set_visible (GTK_WIDGET (self->sources), *markup != '\0');
}

/* (transfer full) (nullable) what the number leads to, today; other days are only filled in. */
static MidlineHurtsState *
create_hurts_state (MidlineTodayDetails *self)
{
  if (self->date != midline_program_get_today (self->program))
    return NULL;
  return midline_hurts_state_from (&(MidlineHurtsInput) {
    .exercise = self->exercise->exercise,
    .easier = self->exercise->is_stopped ? midline_program_find_easier (self->program, self->id)
                                         : NULL,
    .side = MIDLINE_SIDE_BOTH,
    .pain_0_to_10 = self->exercise->pain_0_to_10,
    .pain_limit_0_to_10 = midline_program_get_pain_limit (self->program, self->id),
  });
}

static void
update_pain (MidlineTodayDetails *self)
{
  int pain = self->exercise->pain_0_to_10;
  g_autoptr (MidlineHurtsState) state = create_hurts_state (self);
  gboolean is_above = state != NULL && state->step > MIDLINE_PAIN_STEP_CARRY_ON;
  gboolean can_go_on = state != NULL && self->exercise->is_stopped
                       && state->step < MIDLINE_PAIN_STEP_STOP_EXERCISE;

  midline_pain_scale_set_value (self->pain_scale,
                                pain == MIDLINE_NOT_ENTERED ? MIDLINE_PAIN_SCALE_UNSET : pain);
  gtk_widget_set_visible (self->pain_notice, is_above || can_go_on);
  gtk_widget_set_visible (self->go_on_button, can_go_on);
  gtk_widget_remove_css_class (self->pain_notice, "care");
  gtk_widget_remove_css_class (self->pain_notice, "stop");
  if (can_go_on)
    gtk_label_set_label (self->pain_words, _("You stopped this exercise for today."));
  else if (is_above)
    gtk_label_set_label (self->pain_words, state->notice);
  if (is_above || can_go_on)
    gtk_widget_add_css_class (self->pain_notice, can_go_on ? "care" : state->css_class);
}

static void
update_note (MidlineTodayDetails *self)
{
  /* What is being typed and not saved yet stays. */
  if (self->note_timeout_id == 0
      && !g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self->note)), self->exercise->note))
    gtk_editable_set_text (GTK_EDITABLE (self->note), self->exercise->note);
}

/* The first linked video that is not known to be gone. */
static void
update_video (MidlineTodayDetails *self)
{
  g_autoptr (GPtrArray) links = midline_program_list_video_links (self->program, self->id);
  const MidlineVideoLink *found = NULL;

  for (guint i = 0; i < links->len && found == NULL; i++)
    {
      const MidlineVideoLink *link = g_ptr_array_index (links, i);

      if (midline_program_get_link_health (self->program, link->address, NULL) != MIDLINE_LINK_GONE)
        found = link;
    }
  g_free (self->video_address);
  self->video_address = found != NULL ? g_strdup (found->address) : NULL;
  gtk_widget_set_visible (self->video_button, found != NULL);
  if (found != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->video_button),
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    midline_video_link_get_words (found), -1);
}

static void
midline_today_details_unmap (GtkWidget *widget)
{
  midline_today_details_save_note (MIDLINE_TODAY_DETAILS (widget));
  GTK_WIDGET_CLASS (midline_today_details_parent_class)->unmap (widget);
}

static void
midline_today_details_dispose (GObject *object)
{
  MidlineTodayDetails *self = MIDLINE_TODAY_DETAILS (object);

  g_clear_handle_id (&self->note_timeout_id, g_source_remove);
  g_clear_object (&self->program);
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->video_address, g_free);
  G_OBJECT_CLASS (midline_today_details_parent_class)->dispose (object);
}

static void
midline_today_details_class_init (MidlineTodayDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_today_details_dispose;
  widget_class->unmap = midline_today_details_unmap;

  g_type_ensure (MIDLINE_TYPE_SET_GRID);
  g_type_ensure (MIDLINE_TYPE_PAIN_SCALE);
  g_type_ensure (MIDLINE_TYPE_PILLAR_MARK);
  g_type_ensure (MIDLINE_TYPE_WRAP_BOX);
  g_type_ensure (MIDLINE_TYPE_CHOICE);
  g_type_ensure (MIDLINE_TYPE_LOAD_FIELD);
  g_type_ensure (MIDLINE_TYPE_PAIR_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, MIDLINE_RESOURCE_BASE
                                               "/ui/midline-today-details.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayDetails, grid);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayDetails, pain_heading);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayDetails, pain_scale);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayDetails, pain_notice);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayDetails, pain_words);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayDetails, effort_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayDetails, go_on_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayDetails, two_more);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayDetails, load_row);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayDetails, load);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayDetails, note);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayDetails, why_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayDetails, pillar);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayDetails, why);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayDetails, sources);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayDetails, video_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayDetails, hurts_button);
  gtk_widget_class_bind_template_callback (widget_class, set_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, set_edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, pain_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, go_on_cb);
  gtk_widget_class_bind_template_callback (widget_class, two_more_answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, load_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, midline_today_details_save_note);
  gtk_widget_class_bind_template_callback (widget_class, show_me_cb);
  gtk_widget_class_bind_template_callback (widget_class, watch_cb);
  gtk_widget_class_bind_template_callback (widget_class, hurts_cb);
  gtk_widget_class_bind_template_callback (widget_class, source_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
}

static void
midline_today_details_init (MidlineTodayDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  midline_choice_set_yes_no (self->two_more);
}

/**
 * midline_today_details_new:
 * @program: the person's program
 * @date: the day
 */
GtkWidget *
midline_today_details_new (MidlineProgram *program,
                           MidlineDate     date)
{
  MidlineTodayDetails *self = g_object_new (MIDLINE_TYPE_TODAY_DETAILS, NULL);

  self->program = g_object_ref (program);
  self->date = date;
  return GTK_WIDGET (self);
}

/* Effort left: more repetitions, or more time where there are none. */
static void
update_effort (MidlineTodayDetails *self)
{
  const char *question = self->exercise->is_held ? _("Could you have gone on longer?")
                                                 : _("Could you have done two more?");

  gtk_label_set_label (self->effort_label, question);
  g_object_set (self->two_more, "question", question, NULL);
  midline_choice_set_said (self->two_more, self->exercise->two_more);
}

/**
 * midline_today_details_update:
 * @exercise: what to show; must stay valid until the next call
 */
void
midline_today_details_update (MidlineTodayDetails        *self,
                              const MidlineTodayExercise *exercise)
{
  g_return_if_fail (MIDLINE_IS_TODAY_DETAILS (self));

  self->exercise = exercise;
  if (g_strcmp0 (self->id, exercise->id) != 0)
    {
      g_free (self->id);
      self->id = g_strdup (exercise->id);
    }
  midline_set_grid_update (self->grid, exercise);
  update_pain (self);
  update_effort (self);
  gtk_widget_set_visible (self->load_row, exercise->takes_load);
  midline_load_field_set_load (self->load, exercise->load_kg);
  update_note (self);
  update_why (self);
  update_video (self);
  gtk_widget_set_sensitive (GTK_WIDGET (self->pain_scale), exercise->can_edit);
  gtk_widget_set_sensitive (GTK_WIDGET (self->two_more), exercise->can_edit);
  gtk_widget_set_sensitive (GTK_WIDGET (self->load), exercise->can_edit);
  gtk_widget_set_sensitive (GTK_WIDGET (self->note), exercise->can_edit);
  /* What hurts now; other days are filled in by the scale. */
  gtk_widget_set_visible (self->hurts_button,
                          self->date == midline_program_get_today (self->program));
}

/**
 * midline_today_details_set_narrow:
 * @narrow: whether there is little room
 */
void
midline_today_details_set_narrow (MidlineTodayDetails *self,
                                  gboolean             narrow)
{
  g_return_if_fail (MIDLINE_IS_TODAY_DETAILS (self));

  midline_set_grid_set_narrow (self->grid, narrow);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->pain_heading),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
}

/** midline_today_details_save_note: saves what was entered and is not saved yet, if anything. */
void
midline_today_details_save_note (MidlineTodayDetails *self)
{
  MidlineExerciseEntry *entry;

  g_return_if_fail (MIDLINE_IS_TODAY_DETAILS (self));

  midline_load_field_save (self->load);
  if (self->note_timeout_id == 0)
    return;
  g_clear_handle_id (&self->note_timeout_id, g_source_remove);
  entry = dup_entry (self);
  g_free (entry->note);
  entry->note = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->note)));
  save_entry (self, entry);
}
