/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-choice.h"

#include <glib/gi18n-lib.h>

struct _MidlineChoice {
  GtkBox parent_instance;

  /* configured */
  char *question;         /* (owned) */
  int selected;
  gboolean can_take_back;

  /* cache */
  gboolean is_updating;   /* the program turns buttons, not the person */
};

G_DEFINE_FINAL_TYPE (MidlineChoice, midline_choice, GTK_TYPE_BOX)

typedef enum {
  PROP_QUESTION = 1,
  PROP_SELECTED,
  PROP_CAN_TAKE_BACK,
} MidlineChoiceProperty;

static GParamSpec *properties[PROP_CAN_TAKE_BACK + 1];

typedef enum {
  SIGNAL_CHOSEN,
} MidlineChoiceSignal;

static guint signals[SIGNAL_CHOSEN + 1];

static void
update_buttons (MidlineChoice *self)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self));

  self->is_updating = TRUE;
  for (int i = 0; button != NULL; i++, button = gtk_widget_get_next_sibling (button))
    {
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), i == self->selected);
      gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_CHECKED,
                                   i == self->selected ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                                       : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
    }
  self->is_updating = FALSE;
}

static void
update_name (MidlineChoice *self,
             GtkWidget     *button)
{
  g_autofree char *name =
    /* Translators: a question and one of its answers, for screen readers: “Which side?: Left” */
    g_strdup_printf (_("%s: %s"), self->question, gtk_button_get_label (GTK_BUTTON (button)));

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static int
get_index (MidlineChoice *self,
           GtkWidget     *button)
{
  int index = 0;

  while ((button = gtk_widget_get_prev_sibling (button)) != NULL)
    index++;
  return index;
}

static void
toggled_cb (MidlineChoice   *self,
            GtkToggleButton *button)
{
  int before = self->selected;
  int selected = get_index (self, GTK_WIDGET (button));

  if (self->is_updating)
    return;
  if (!gtk_toggle_button_get_active (button) && self->can_take_back)
    selected = MIDLINE_CHOICE_NONE;
  midline_choice_set_selected (self, selected);
  if (self->selected != before)
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, self->selected);
}

static void
add_button (MidlineChoice *self,
            const char    *answer)
{
  GtkWidget *button = g_object_new (GTK_TYPE_TOGGLE_BUTTON,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO,
                                    "label", answer, NULL);
  GtkLabel *label = GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button)));

  /* Large text in a narrow window: words go below each other rather than out of sight. */
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_justify (label, GTK_JUSTIFY_CENTER);
  update_name (self, button);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), button);
}

static void
set_question (MidlineChoice *self,
              const char    *question)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self));

  if (g_strcmp0 (self->question, question) == 0)
    return;
  g_free (self->question);
  self->question = g_strdup (question != NULL ? question : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->question, -1);
  for (; button != NULL; button = gtk_widget_get_next_sibling (button))
    update_name (self, button);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUESTION]);
}

static void
set_can_take_back (MidlineChoice *self,
                   gboolean       can_take_back)
{
  if (self->can_take_back == can_take_back)
    return;
  self->can_take_back = can_take_back;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_TAKE_BACK]);
}

static void
midline_choice_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  MidlineChoice *self = MIDLINE_CHOICE (object);

  switch ((MidlineChoiceProperty) property_id)
    {
    case PROP_QUESTION:
      g_value_set_string (value, self->question);
      break;
    case PROP_SELECTED:
      g_value_set_int (value, self->selected);
      break;
    case PROP_CAN_TAKE_BACK:
      g_value_set_boolean (value, self->can_take_back);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_choice_set_property (GObject      *object,
                             guint         property_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  MidlineChoice *self = MIDLINE_CHOICE (object);

  switch ((MidlineChoiceProperty) property_id)
    {
    case PROP_QUESTION:
      set_question (self, g_value_get_string (value));
      break;
    case PROP_SELECTED:
      midline_choice_set_selected (self, g_value_get_int (value));
      break;
    case PROP_CAN_TAKE_BACK:
      set_can_take_back (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_choice_finalize (GObject *object)
{
  g_free (MIDLINE_CHOICE (object)->question);
  G_OBJECT_CLASS (midline_choice_parent_class)->finalize (object);
}

static void
midline_choice_class_init (MidlineChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = midline_choice_get_property;
  object_class->set_property = midline_choice_set_property;
  object_class->finalize = midline_choice_finalize;

  properties[PROP_QUESTION] = g_param_spec_string ("question", NULL, NULL, "", flags);
  properties[PROP_SELECTED] = g_param_spec_int ("selected", NULL, NULL, MIDLINE_CHOICE_NONE,
                                                G_MAXINT, MIDLINE_CHOICE_NONE, flags);
  properties[PROP_CAN_TAKE_BACK] = g_param_spec_boolean ("can-take-back", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", MIDLINE_TYPE_CHOICE, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static void
midline_choice_init (MidlineChoice *self)
{
  self->question = g_strdup ("");
  self->selected = MIDLINE_CHOICE_NONE;
  gtk_widget_add_css_class (GTK_WIDGET (self), "linked");
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-choice");
}

/**
 * midline_choice_new:
 * @question: what is asked, for screen readers
 * @answers: (array zero-terminated=1): the answers
 */
GtkWidget *
midline_choice_new (const char         *question,
                    const char * const *answers)
{
  GtkWidget *self = g_object_new (MIDLINE_TYPE_CHOICE, "question", question, NULL);

  midline_choice_set_answers (MIDLINE_CHOICE (self), answers);
  return self;
}

/**
 * midline_choice_new_yes_no:
 * @question: what is asked, for screen readers
 */
GtkWidget *
midline_choice_new_yes_no (const char *question)
{
  GtkWidget *self = g_object_new (MIDLINE_TYPE_CHOICE, "question", question, NULL);

  midline_choice_set_yes_no (MIDLINE_CHOICE (self));
  return self;
}

/**
 * midline_choice_set_answers:
 * @answers: (array zero-terminated=1): the answers; set once
 */
void
midline_choice_set_answers (MidlineChoice      *self,
                            const char * const *answers)
{
  g_return_if_fail (MIDLINE_IS_CHOICE (self) && answers != NULL);

  for (guint i = 0; answers[i] != NULL; i++)
    add_button (self, answers[i]);
  update_buttons (self);
}

/** midline_choice_set_yes_no: the answers are Yes and No, in this order; set once. */
void
midline_choice_set_yes_no (MidlineChoice *self)
{
  const char *answers[] = { _("Yes"), _("No"), NULL };

  midline_choice_set_answers (self, answers);
}

/**
 * midline_choice_set_selected:
 * @selected: index of an answer, or %MIDLINE_CHOICE_NONE
 *
 * Shows an answer; does not emit `chosen`.
 */
void
midline_choice_set_selected (MidlineChoice *self,
                             int            selected)
{
  g_return_if_fail (MIDLINE_IS_CHOICE (self));

  if (self->selected != selected)
    {
      self->selected = selected;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
    }
  update_buttons (self);
}

/** midline_choice_get_selected: the index of the chosen answer, or %MIDLINE_CHOICE_NONE. */
int
midline_choice_get_selected (MidlineChoice *self)
{
  g_return_val_if_fail (MIDLINE_IS_CHOICE (self), MIDLINE_CHOICE_NONE);

  return self->selected;
}

/**
 * midline_choice_set_said:
 * @self: a choice of Yes and No
 * @said: the answer, or %MIDLINE_UNSAID
 *
 * Shows an answer; does not emit `chosen`.
 */
void
midline_choice_set_said (MidlineChoice *self,
                         MidlineSaid    said)
{
  midline_choice_set_selected (self, said == MIDLINE_UNSAID ? MIDLINE_CHOICE_NONE
                                                            : said != MIDLINE_SAID_YES);
}

/** midline_choice_get_said: the answer of a choice of Yes and No, or %MIDLINE_UNSAID. */
MidlineSaid
midline_choice_get_said (MidlineChoice *self)
{
  int selected = midline_choice_get_selected (self);

  if (selected == MIDLINE_CHOICE_NONE)
    return MIDLINE_UNSAID;
  return selected == 0 ? MIDLINE_SAID_YES : MIDLINE_SAID_NO;
}
