/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-choice.h"

#include <glib/gi18n-lib.h>

struct _MidlineChoice {
  GtkBox parent_instance;

  int selected;
  gboolean is_setting; /* the program sets it, not the person */
};

enum { PROP_SELECTED = 1, N_PROPS };
static GParamSpec *props[N_PROPS];

enum { SIGNAL_CHOSEN, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MidlineChoice, midline_choice, GTK_TYPE_BOX)

static GtkWidget *
get_button (MidlineChoice *self,
            int            index)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self));

  while (button != NULL && index-- > 0)
    button = gtk_widget_get_next_sibling (button);
  return button;
}

static int
find_active (MidlineChoice *self)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self));

  for (int i = 0; button != NULL; i++, button = gtk_widget_get_next_sibling (button))
    if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)))
      return i;
  return MIDLINE_CHOICE_NONE;
}

static void
toggled_cb (MidlineChoice   *self,
            GtkToggleButton *button)
{
  int selected = find_active (self);

  /* The button that goes off in a group tells as well; the one that comes on is enough. */
  if (self->is_setting || !gtk_toggle_button_get_active (button) || selected == self->selected)
    return;
  self->selected = selected;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED]);
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, selected);
}

static void
midline_choice_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  if (property_id == PROP_SELECTED)
    g_value_set_int (value, MIDLINE_CHOICE (object)->selected);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
midline_choice_set_property (GObject      *object,
                             guint         property_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  if (property_id == PROP_SELECTED)
    midline_choice_set_selected (MIDLINE_CHOICE (object), g_value_get_int (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
midline_choice_class_init (MidlineChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = midline_choice_get_property;
  object_class->set_property = midline_choice_set_property;
  props[PROP_SELECTED] = g_param_spec_int (
    "selected", NULL, NULL, MIDLINE_CHOICE_NONE, G_MAXINT, MIDLINE_CHOICE_NONE,
    G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", MIDLINE_TYPE_CHOICE, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static void
midline_choice_init (MidlineChoice *self)
{
  self->selected = MIDLINE_CHOICE_NONE;
  gtk_widget_add_css_class (GTK_WIDGET (self), "linked");
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-yes-no");
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
  MidlineChoice *self = g_object_new (MIDLINE_TYPE_CHOICE, NULL);
  GtkToggleButton *first = NULL;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, question,
                                  -1);
  for (guint i = 0; answers[i] != NULL; i++)
    {
      GtkWidget *button = gtk_toggle_button_new_with_label (answers[i]);
      /* Translators: a question and one of its answers, for screen readers: “Which side?: Left” */
      g_autofree char *name = g_strdup_printf (_("%s: %s"), question, answers[i]);

      /* Large text in a narrow window: words go below each other rather than out of sight. */
      gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
      gtk_label_set_justify (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))),
                             GTK_JUSTIFY_CENTER);
      gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), first);
      first = first != NULL ? first : GTK_TOGGLE_BUTTON (button);
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                      -1);
      g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (self), button);
    }
  return GTK_WIDGET (self);
}

/** midline_choice_set_selected: chooses an answer by index, or none; does not emit `chosen`. */
void
midline_choice_set_selected (MidlineChoice *self,
                             int            selected)
{
  GtkWidget *button;

  g_return_if_fail (MIDLINE_IS_CHOICE (self));
  if (selected == self->selected)
    return;

  self->is_setting = TRUE;
  button = get_button (self, selected >= 0 ? selected : self->selected);
  if (button != NULL)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), selected >= 0);
  self->is_setting = FALSE;
  self->selected = selected;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED]);
}

/** midline_choice_get_selected: the index of the chosen answer, or MIDLINE_CHOICE_NONE. */
int
midline_choice_get_selected (MidlineChoice *self)
{
  g_return_val_if_fail (MIDLINE_IS_CHOICE (self), MIDLINE_CHOICE_NONE);

  return self->selected;
}
