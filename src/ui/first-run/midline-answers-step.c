/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-answers-step.h"

#include "midline-boxed-list.h"
#include "midline-chip.h"
#include "midline-choice.h"
#include "midline-labels.h"
#include "midline-pain-row.h"
#include "midline-pair-box.h"
#include "midline-schedule.h"
#include "midline-words.h"
#include "midline-wrap-box.h"

#include <glib/gi18n-lib.h>

static const int minutes_of_choice[] = { 15, 25, 40 };
static const int weeks_of_choice[] = { 6, 12 };

struct _MidlineAnswersStep {
  GtkBox parent_instance;

  /* children, all borrowed */
  MidlineChoice *side;
  MidlineChoice *worse_side;
  GtkWidget *worse_side_row;
  MidlineChoice *place;
  GtkWidget *pain[MIDLINE_N_ACTIVITIES];
  GtkWidget *spares[MIDLINE_N_SPARES];
  GtkWidget *weekdays[7];       /* by MidlineWeekday */
  GtkWidget *days_row;
  GtkWidget *days_notice;
  GtkLabel *days_label;
  MidlineChoice *minutes;
  MidlineChoice *length;
  MidlineChoice *runs;
  GtkWidget *things[MIDLINE_N_THINGS];
  GtkWidget *goal;
};

enum { SIGNAL_CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MidlineAnswersStep, midline_answers_step, GTK_TYPE_BOX)

static guint
read_weekdays (MidlineAnswersStep *self)
{
  guint weekdays = 0;

  for (guint i = 0; i < 7; i++)
    if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->weekdays[i])))
      weekdays |= 1u << i;
  return weekdays;
}

static char *
dup_weekday_names (guint weekdays)
{
  const char *names[8] = { NULL };

  for (guint i = 0, n = 0; i < 7; i++)
    if (weekdays & (1u << i))
      names[n++] = midline_words_weekday (i);
  return midline_words_list (names);
}

/* Days that leave room for one strength day only get a better set suggested. */
static void
update_days_notice (MidlineAnswersStep *self)
{
  guint weekdays = read_weekdays (self);
  guint better = weekdays != 0 ? midline_schedule_suggest_weekdays (weekdays) : 0;
  gboolean has_better = better != 0 && better != weekdays;
  g_autofree char *names = has_better ? dup_weekday_names (better) : NULL;
  g_autofree char *text = NULL;

  if (weekdays == 0)
    text = g_strdup (_("Choose at least one day."));
  else if (has_better)
    /* Translators: names of weekdays, for example “Monday and Thursday” */
    text = g_strdup_printf (_("These days leave room for one strength day a week, as there should "
                              "be a whole day between two. %s would leave room for more."), names);
  gtk_widget_set_visible (self->days_row, text != NULL);
  gtk_label_set_label (self->days_label, text != NULL ? text : "");
  gtk_widget_set_visible (self->days_notice, has_better);
}

static void
changed_cb (MidlineAnswersStep *self)
{
  gtk_widget_set_visible (self->worse_side_row,
                          midline_choice_get_selected (self->side) == MIDLINE_SIDE_BOTH);
  update_days_notice (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
use_better_days_cb (MidlineAnswersStep *self)
{
  guint better = midline_schedule_suggest_weekdays (read_weekdays (self));

  for (guint i = 0; i < 7; i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->weekdays[i]), better & (1u << i));
  gtk_widget_grab_focus (self->weekdays[0]);
}

static void
midline_answers_step_class_init (MidlineAnswersStepClass *klass)
{
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", MIDLINE_TYPE_ANSWERS_STEP, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static GtkWidget *
add_list (MidlineAnswersStep *self,
          const char         *title,
          const char         *hint)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *list = midline_boxed_list_new (title);

  gtk_box_append (GTK_BOX (line), midline_label_new_heading (title));
  if (hint != NULL)
    gtk_box_append (GTK_BOX (line), midline_label_new_caption (hint));
  gtk_widget_set_margin_top (line, 24);
  gtk_widget_set_margin_bottom (line, 9);
  gtk_box_append (GTK_BOX (self), line);
  gtk_box_append (GTK_BOX (self), list);
  return list;
}

/* Adds a row with linked answers, Yes and No where @answers is NULL, and returns the choice. */
static MidlineChoice *
add_choice (MidlineAnswersStep *self,
            GtkWidget          *list,
            const char         *question,
            const char * const *answers)
{
  GtkWidget *choice = answers != NULL ? midline_choice_new (question, answers)
                                      : midline_choice_new_yes_no (question);

  g_signal_connect_object (choice, "chosen", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (GTK_LIST_BOX (list), midline_form_row_new (question, NULL, choice));
  return MIDLINE_CHOICE (choice);
}

static GtkWidget *
add_chip (MidlineAnswersStep *self,
          GtkWidget          *box,
          const char         *text)
{
  GtkWidget *chip = midline_chip_new (text, MIDLINE_CHIP_CHECK);

  g_signal_connect_object (chip, "toggled", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  midline_wrap_box_append (MIDLINE_WRAP_BOX (box), chip);
  return chip;
}

/* A row that is all chips below its question. */
static GtkWidget *
add_chip_row (GtkWidget  *list,
              const char *question,
              const char *hint)
{
  GtkWidget *box = midline_wrap_box_new ();
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *row = midline_form_row_new (question, hint,
                                         gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  GtkWidget *title = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row));

  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, question,
                                  -1);
  g_object_ref (title);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), column);
  gtk_widget_set_margin_bottom (title, 0);
  gtk_box_append (GTK_BOX (column), title);
  g_object_unref (title);
  gtk_box_append (GTK_BOX (column), box);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_widget_set_margin_bottom (box, 12);
  gtk_list_box_append (GTK_LIST_BOX (list), row);
  return box;
}

static void
add_knee (MidlineAnswersStep *self)
{
  const char *sides[] = { midline_side_get_name (MIDLINE_SIDE_RIGHT),
                          midline_side_get_name (MIDLINE_SIDE_LEFT), _("Both"), NULL };
  const char *places[] = { _("Front"), _("Outer side"), _("Both"), NULL };
  GtkWidget *list = add_list (self, _("The knee"), NULL);

  self->side = add_choice (self, list, _("Which side?"), sides);
  sides[2] = NULL;
  self->worse_side = add_choice (self, list, _("Which is worse?"), sides);
  self->worse_side_row = gtk_widget_get_ancestor (GTK_WIDGET (self->worse_side),
                                                  GTK_TYPE_LIST_BOX_ROW);
  self->place = add_choice (self, list, _("Where does it hurt?"), places);
}

static void
add_pain (MidlineAnswersStep *self)
{
  GtkWidget *list = add_list (self, _("Pain in the last week"),
                              _("0 none, 10 worst you can imagine"));
  g_autoptr (GtkSizeGroup) group = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);

  for (guint i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    {
      self->pain[i] = midline_pain_row_new (midline_activity_get_name (i),
                                            i == MIDLINE_ACTIVITY_NOW ? _("Not said")
                                                                      : _("Not tried"));
      midline_pain_row_align (MIDLINE_PAIN_ROW (self->pain[i]), group);
      g_signal_connect_object (self->pain[i], "changed", G_CALLBACK (changed_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_list_box_append (GTK_LIST_BOX (list), self->pain[i]);
    }
}

static void
add_spares (MidlineAnswersStep *self)
{
  GtkWidget *list = add_list (self, _("Things to spare"), NULL);
  GtkWidget *box = add_chip_row (list, _("Does any of these bother you?"),
                                 _("Exercises with it are left out"));

  for (guint i = 0; i < MIDLINE_N_SPARES; i++)
    self->spares[i] = add_chip (self, box, midline_spare_get_name (1 << i));
}

static GtkWidget *
create_weekdays (MidlineAnswersStep *self,
                 MidlineWeekday      first_weekday)
{
  GtkWidget *box = midline_wrap_box_new ();

  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Days"),
                                  -1);
  for (guint i = 0; i < 7; i++)
    {
      guint day = (first_weekday + i) % 7;
      GtkWidget *button = gtk_toggle_button_new_with_label (midline_words_weekday_short (day));

      gtk_widget_add_css_class (button, "midline-weekday");
      gtk_widget_set_tooltip_text (button, midline_words_weekday (day));
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      midline_words_weekday (day), -1);
      g_signal_connect_object (button, "toggled", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
      midline_wrap_box_append (MIDLINE_WRAP_BOX (box), button);
      self->weekdays[day] = button;
    }
  return box;
}

static void
add_days_notice (MidlineAnswersStep *self,
                 GtkWidget          *list)
{
  GtkWidget *label = midline_label_new (NULL, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);

  self->days_label = GTK_LABEL (label);
  self->days_notice = gtk_button_new_with_label (_("Use These Days"));
  gtk_widget_set_halign (self->days_notice, GTK_ALIGN_START);
  g_signal_connect_object (self->days_notice, "clicked", G_CALLBACK (use_better_days_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), self->days_notice);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 12);
  self->days_row = gtk_list_box_row_new ();
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self->days_row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self->days_row), FALSE);
  gtk_widget_set_focusable (self->days_row, FALSE);
  gtk_list_box_append (GTK_LIST_BOX (list), self->days_row);
}

static void
add_week (MidlineAnswersStep *self,
          MidlineWeekday      first_weekday)
{
  const char *minutes[] = { "15", "25", "40", NULL };
  const char *lengths[] = { _("6 weeks"), _("12 weeks"), NULL };
  GtkWidget *list = add_list (self, _("The week"), NULL);

  gtk_list_box_append (GTK_LIST_BOX (list),
                       midline_form_row_new (_("Days"), NULL,
                                             create_weekdays (self, first_weekday)));
  add_days_notice (self, list);
  self->minutes = add_choice (self, list, _("Minutes per session"), minutes);
  self->length = add_choice (self, list, _("Length of the plan"), lengths);
  self->runs = add_choice (self, list, _("Do you run?"), NULL);
}

static void
add_things (MidlineAnswersStep *self)
{
  GtkWidget *list = add_list (self, _("Things at hand"), NULL);
  GtkWidget *household = add_chip_row (list, _("In most homes"), _("Untick what you do not have"));
  GtkWidget *asked = add_chip_row (list, _("Do you also have …?"), NULL);

  for (guint i = 0; i < MIDLINE_N_THINGS; i++)
    self->things[i] = add_chip (self, MIDLINE_HOUSEHOLD_THINGS & (1 << i) ? household : asked,
                                midline_thing_get_name (1 << i));
}

/* The text inside an entry is what takes the focus, so it carries the name as well. */
static void
name_entry (GtkWidget  *entry,
            const char *name)
{
  GtkEditable *text = gtk_editable_get_delegate (GTK_EDITABLE (entry));

  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (text), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
add_goal (MidlineAnswersStep *self)
{
  GtkWidget *list = add_list (self, _("Your own goal"), NULL);
  const char *question = _("What would you like to do again?");

  self->goal = gtk_entry_new ();
  gtk_widget_set_hexpand (self->goal, TRUE);
  gtk_widget_set_size_request (self->goal, 200, -1);
  name_entry (self->goal, question);
  gtk_list_box_append (GTK_LIST_BOX (list),
                       midline_form_row_new (question, _("Optional, in your own words"),
                                             self->goal));
}

static void
midline_answers_step_init (MidlineAnswersStep *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
}

static void
show_answers (MidlineAnswersStep   *self,
              const MidlineAnswers *answers)
{
  midline_choice_set_selected (self->side, (int) answers->side);
  midline_choice_set_selected (self->worse_side, (int) answers->worse_side);
  midline_choice_set_selected (self->place, (int) answers->place);
  for (guint i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    midline_pain_row_set_pain (MIDLINE_PAIN_ROW (self->pain[i]), answers->pain_0_to_10[i]);
  for (guint i = 0; i < MIDLINE_N_SPARES; i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->spares[i]), answers->spare & (1 << i));
  for (guint i = 0; i < 7; i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->weekdays[i]),
                                  answers->weekdays & (1u << i));
  for (guint i = 0; i < G_N_ELEMENTS (minutes_of_choice); i++)
    if (minutes_of_choice[i] == answers->minutes)
      midline_choice_set_selected (self->minutes, (int) i);
  for (guint i = 0; i < G_N_ELEMENTS (weeks_of_choice); i++)
    if (weeks_of_choice[i] == answers->length_weeks)
      midline_choice_set_selected (self->length, (int) i);
  midline_choice_set_said (self->runs, answers->runs ? MIDLINE_SAID_YES : MIDLINE_SAID_NO);
  for (guint i = 0; i < MIDLINE_N_THINGS; i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->things[i]), answers->things & (1 << i));
  gtk_editable_set_text (GTK_EDITABLE (self->goal), answers->goal != NULL ? answers->goal : "");
}

/**
 * midline_answers_step_new:
 * @answers: (nullable): answers given before; NULL leaves the side and the place of pain open
 * @first_weekday: the day that stands first
 */
GtkWidget *
midline_answers_step_new (const MidlineAnswers *answers,
                          MidlineWeekday        first_weekday)
{
  MidlineAnswersStep *self = g_object_new (MIDLINE_TYPE_ANSWERS_STEP, NULL);
  g_autoptr (MidlineAnswers) usual = midline_answers_new ();

  add_knee (self);
  add_pain (self);
  add_spares (self);
  add_week (self, first_weekday);
  add_things (self);
  add_goal (self);
  show_answers (self, answers != NULL ? answers : usual);
  if (answers == NULL)
    {
      midline_choice_set_selected (self->side, MIDLINE_CHOICE_NONE);
      midline_choice_set_selected (self->place, MIDLINE_CHOICE_NONE);
      midline_choice_set_said (self->runs, MIDLINE_UNSAID);
    }
  changed_cb (self);
  return GTK_WIDGET (self);
}

/** midline_answers_step_set_bruising: sets the chip that the safety question about it answers. */
void
midline_answers_step_set_bruising (MidlineAnswersStep *self,
                                   gboolean            bruising)
{
  g_return_if_fail (MIDLINE_IS_ANSWERS_STEP (self));

  for (guint i = 0; i < MIDLINE_N_SPARES; i++)
    if (1 << i == MIDLINE_SPARE_BRUISING && bruising)
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->spares[i]), TRUE);
}

/** midline_answers_step_is_complete: whether a plan can be made from the answers. */
gboolean
midline_answers_step_is_complete (MidlineAnswersStep *self)
{
  g_return_val_if_fail (MIDLINE_IS_ANSWERS_STEP (self), FALSE);

  return midline_choice_get_selected (self->side) != MIDLINE_CHOICE_NONE
         && midline_choice_get_selected (self->place) != MIDLINE_CHOICE_NONE
         && read_weekdays (self) != 0;
}

/* What is left open counts as the first answer until it is given. */
static guint
get_index (MidlineChoice *choice)
{
  return (guint) MAX (midline_choice_get_selected (choice), 0);
}

/** midline_answers_step_dup_answers: (transfer full): the answers as they stand. */
MidlineAnswers *
midline_answers_step_dup_answers (MidlineAnswersStep *self)
{
  MidlineAnswers *answers;

  g_return_val_if_fail (MIDLINE_IS_ANSWERS_STEP (self), NULL);

  answers = midline_answers_new ();
  answers->side = get_index (self->side);
  answers->worse_side = answers->side != MIDLINE_SIDE_BOTH ? answers->side
                                                           : get_index (self->worse_side);
  answers->place = get_index (self->place);
  for (guint i = 0; i < MIDLINE_N_ACTIVITIES; i++)
    answers->pain_0_to_10[i] = midline_pain_row_get_pain (MIDLINE_PAIN_ROW (self->pain[i]));
  answers->spare = 0;
  for (guint i = 0; i < MIDLINE_N_SPARES; i++)
    if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->spares[i])))
      answers->spare |= 1 << i;
  answers->things = MIDLINE_NO_THINGS;
  for (guint i = 0; i < MIDLINE_N_THINGS; i++)
    if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->things[i])))
      answers->things |= 1 << i;
  answers->weekdays = read_weekdays (self);
  answers->minutes = minutes_of_choice[get_index (self->minutes)];
  answers->length_weeks = weeks_of_choice[get_index (self->length)];
  answers->runs = midline_choice_get_said (self->runs) == MIDLINE_SAID_YES;
  g_free (answers->goal);
  answers->goal = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->goal))));
  return answers;
}
