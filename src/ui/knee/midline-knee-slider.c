/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-knee-slider.h"

#include "midline-labels.h"
#include "midline-pair-box.h"

#include <glib/gi18n-lib.h>

struct _MidlineKneeSlider {
  GtkBox parent_instance;

  /* configured */
  MidlineTrackingInput input;

  /* cache */
  gboolean is_updating; /* the program moves the slider, not the person */

  /* children */
  GtkWidget *name_label;
  GtkWidget *value_label;
  GtkWidget *line;
  GtkWidget *scale;
};

G_DEFINE_FINAL_TYPE (MidlineKneeSlider, midline_knee_slider, GTK_TYPE_BOX)

typedef enum {
  PROP_INPUT = 1,
} MidlineKneeSliderProperty;

static GParamSpec *properties[PROP_INPUT + 1];

typedef enum {
  SIGNAL_MOVED,
} MidlineKneeSliderSignal;

static guint signals[SIGNAL_MOVED + 1];

static void
update_words (MidlineKneeSlider *self)
{
  g_autofree char *words =
    midline_knee_input_dup_words (self->input, midline_knee_slider_get_value (self));

  if (g_str_equal (words, gtk_label_get_label (GTK_LABEL (self->value_label))))
    return;
  gtk_label_set_label (GTK_LABEL (self->value_label), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                  words, -1);
}

static void
value_changed_cb (MidlineKneeSlider *self)
{
  update_words (self);
  if (!self->is_updating)
    g_signal_emit (self, signals[SIGNAL_MOVED], 0, midline_knee_slider_get_value (self));
}

static gboolean
reset_cb (GtkWidget *widget,
          GVariant  *arguments,
          gpointer   user_data)
{
  MidlineKneeSlider *self = MIDLINE_KNEE_SLIDER (widget);

  gtk_range_set_value (GTK_RANGE (self->scale), midline_knee_input_get_usual (self->input));
  return GDK_EVENT_STOP;
}

static void
pressed_cb (MidlineKneeSlider *self,
            int                n_press,
            double             x,
            double             y,
            GtkGesture        *gesture)
{
  if (n_press != 2)
    return;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  reset_cb (GTK_WIDGET (self), NULL, NULL);
}

/* A page full of sliders must scroll under the wheel without a value changing unseen. */
static void
leave_wheel_alone (GtkWidget *scale)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (scale);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_SCROLL (controller))
        gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_NONE);
    }
}

static void
create_scale (MidlineKneeSlider *self)
{
  const MidlineTrackingRange *range = midline_tracking_input_get_range (self->input);
  GtkAdjustment *adjustment =
    gtk_adjustment_new (midline_knee_input_get_usual (self->input), range->lowest, range->highest,
                        midline_knee_input_get_step (self->input),
                        midline_knee_input_get_leap (self->input), 0);
  GtkGesture *click = gtk_gesture_click_new ();

  self->scale = gtk_scale_new (GTK_ORIENTATION_HORIZONTAL, adjustment);
  gtk_widget_set_hexpand (self->scale, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  midline_knee_input_get_name (self->input), -1);
  if (self->input != MIDLINE_TRACKING_KNEE_BEND)
    {
      /* On both sides: with a mark on one side only the knob grows a point towards it. */
      gtk_scale_add_mark (GTK_SCALE (self->scale), range->balanced, GTK_POS_TOP, NULL);
      gtk_scale_add_mark (GTK_SCALE (self->scale), range->balanced, GTK_POS_BOTTOM, NULL);
    }
  leave_wheel_alone (self->scale);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->scale, GTK_EVENT_CONTROLLER (click));
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (value_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
midline_knee_slider_constructed (GObject *object)
{
  MidlineKneeSlider *self = MIDLINE_KNEE_SLIDER (object);

  G_OBJECT_CLASS (midline_knee_slider_parent_class)->constructed (object);
  gtk_label_set_label (GTK_LABEL (self->name_label), midline_knee_input_get_name (self->input));
  create_scale (self);
  gtk_box_append (GTK_BOX (self->line), self->scale);
  update_words (self);
}

static void
midline_knee_slider_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch ((MidlineKneeSliderProperty) property_id)
    {
    case PROP_INPUT:
      g_value_set_int (value, MIDLINE_KNEE_SLIDER (object)->input);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_knee_slider_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  switch ((MidlineKneeSliderProperty) property_id)
    {
    case PROP_INPUT:
      MIDLINE_KNEE_SLIDER (object)->input = (MidlineTrackingInput) g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_knee_slider_class_init (MidlineKneeSliderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const guint reset_keys[] = { GDK_KEY_Delete, GDK_KEY_KP_Delete, GDK_KEY_BackSpace };

  object_class->constructed = midline_knee_slider_constructed;
  object_class->get_property = midline_knee_slider_get_property;
  object_class->set_property = midline_knee_slider_set_property;

  properties[PROP_INPUT] = g_param_spec_int ("input", NULL, NULL, 0, MIDLINE_N_KNEE_SLIDERS - 1,
                                             MIDLINE_TRACKING_KNEE_BEND,
                                             G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY
                                             | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  signals[SIGNAL_MOVED] = g_signal_new ("moved", MIDLINE_TYPE_KNEE_SLIDER, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_DOUBLE);
  for (guint i = 0; i < G_N_ELEMENTS (reset_keys); i++)
    gtk_widget_class_add_binding (widget_class, reset_keys[i], 0, reset_cb, NULL);
}

static void
midline_knee_slider_init (MidlineKneeSlider *self)
{
  self->name_label = midline_label_new (NULL, NULL);
  self->value_label = midline_label_new (NULL, "dim-label");
  gtk_widget_add_css_class (self->value_label, "numeric");
  gtk_label_set_natural_wrap_mode (GTK_LABEL (self->value_label), GTK_NATURAL_WRAP_NONE);
  /* The slider says both itself. */
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->name_label), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE,
                               -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->value_label), GTK_ACCESSIBLE_STATE_HIDDEN,
                               TRUE, -1);
  self->line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-knee-slider");
  gtk_box_append (GTK_BOX (self), midline_pair_box_new (self->name_label, self->value_label));
  gtk_box_append (GTK_BOX (self), self->line);
}

/**
 * midline_knee_slider_new:
 * @input: what it moves, any but the force of the quadriceps; begins at its usual value
 */
GtkWidget *
midline_knee_slider_new (MidlineTrackingInput input)
{
  return g_object_new (MIDLINE_TYPE_KNEE_SLIDER, "input", input, NULL);
}

/**
 * midline_knee_slider_set_value:
 * @value: in the unit of the input
 *
 * Moves the slider without telling that it moved.
 */
void
midline_knee_slider_set_value (MidlineKneeSlider *self,
                               double             value)
{
  g_return_if_fail (MIDLINE_IS_KNEE_SLIDER (self));

  self->is_updating = TRUE;
  gtk_range_set_value (GTK_RANGE (self->scale), value);
  self->is_updating = FALSE;
}

/** midline_knee_slider_get_value: where the slider stands, in the unit of the input. */
double
midline_knee_slider_get_value (MidlineKneeSlider *self)
{
  g_return_val_if_fail (MIDLINE_IS_KNEE_SLIDER (self), 0);

  return gtk_range_get_value (GTK_RANGE (self->scale));
}

/**
 * midline_knee_slider_set_result:
 * @result: what the setting does to the kneecap, in a sentence
 *
 * Lets a screen reader hear the result at the slider that was moved.
 */
void
midline_knee_slider_set_result (MidlineKneeSlider *self,
                                const char        *result)
{
  g_return_if_fail (MIDLINE_IS_KNEE_SLIDER (self));
  g_return_if_fail (result != NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, result, -1);
}

/**
 * midline_knee_slider_append:
 * @button: (transfer floating): stands at the end of the slider
 */
void
midline_knee_slider_append (MidlineKneeSlider *self,
                            GtkWidget         *button)
{
  g_return_if_fail (MIDLINE_IS_KNEE_SLIDER (self));
  g_return_if_fail (GTK_IS_WIDGET (button));

  gtk_box_append (GTK_BOX (self->line), button);
}

/** midline_knee_slider_get_scale: (transfer none): the GtkScale, which takes the key focus. */
GtkWidget *
midline_knee_slider_get_scale (MidlineKneeSlider *self)
{
  g_return_val_if_fail (MIDLINE_IS_KNEE_SLIDER (self), NULL);

  return self->scale;
}
