/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-pain-scale.h"

#include <glib/gi18n-lib.h>

#define N_VALUES 11
#define N_RANGES 3
#define FIRST_LINE 6            /* buttons on the first of two lines */
#define GAP 4                   /* pixels between buttons */
#define LINE_GAP 6              /* pixels between the parts of the column */
#define MINIMUM_BUTTON_WIDTH 34 /* pixels */
#define SECONDS_FOR_TEN 1       /* between the keys 1 and 0 */

static const struct {
  int first;
  const char *css_class;
  const char *words;
} ranges[N_RANGES] = {
  { 0, "comfort", N_("comfortable") },
  { 3, "care", N_("carry on with care") },
  { 6, "stop", N_("stop for today") },
};

struct _MidlinePainScale {
  GtkWidget parent_instance;

  /* configured */
  char *label;                  /* (owned) */
  int value;                    /* or MIDLINE_PAIN_SCALE_UNSET */

  /* cache */
  gint64 one_pressed_at;        /* monotonic microseconds, 0: not */
  gboolean is_updating;

  /* children */
  GtkWidget *buttons[N_VALUES];
  GtkWidget *words[N_RANGES];
};

G_DEFINE_FINAL_TYPE (MidlinePainScale, midline_pain_scale, GTK_TYPE_WIDGET)

typedef enum {
  PROP_VALUE = 1,
  PROP_LABEL,
} MidlinePainScaleProperty;

static GParamSpec *properties[PROP_LABEL + 1];

typedef enum {
  SIGNAL_CHOSEN,
} MidlinePainScaleSignal;

static guint signals[SIGNAL_CHOSEN + 1];

static int
get_range (int value)
{
  return value < ranges[1].first ? 0 : value < ranges[2].first ? 1 : 2;
}

static void
update_buttons (MidlinePainScale *self)
{
  self->is_updating = TRUE;
  for (int i = 0; i < N_VALUES; i++)
    {
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[i]), i == self->value);
      gtk_accessible_update_state (GTK_ACCESSIBLE (self->buttons[i]),
                                   GTK_ACCESSIBLE_STATE_CHECKED,
                                   i == self->value ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                                    : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
    }
  self->is_updating = FALSE;
}

static void
choose (MidlinePainScale *self,
        int               value)
{
  if (value == self->value)
    return;
  midline_pain_scale_set_value (self, value);
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, value);
}

static void
toggled_cb (MidlinePainScale *self,
            GtkToggleButton  *button)
{
  for (int i = 0; i < N_VALUES && !self->is_updating; i++)
    if (self->buttons[i] == GTK_WIDGET (button))
      {
        choose (self, gtk_toggle_button_get_active (button) ? i : MIDLINE_PAIN_SCALE_UNSET);
        return;
      }
}

static int
find_focus (MidlinePainScale *self)
{
  for (int i = 0; i < N_VALUES; i++)
    if (gtk_widget_has_focus (self->buttons[i]))
      return i;
  return -1;
}

static void
choose_and_focus (MidlinePainScale *self,
                  int               value)
{
  gtk_widget_grab_focus (self->buttons[value]);
  choose (self, value);
}

/* The number a digit key means, or -1. */
static int
find_digit (guint key)
{
  if (key >= GDK_KEY_0 && key <= GDK_KEY_9)
    return (int) (key - GDK_KEY_0);
  if (key >= GDK_KEY_KP_0 && key <= GDK_KEY_KP_9)
    return (int) (key - GDK_KEY_KP_0);
  return -1;
}

static gboolean
press_digit (MidlinePainScale *self,
             int               digit)
{
  gint64 now = g_get_monotonic_time ();
  gboolean is_ten = digit == 0 && self->one_pressed_at != 0
                    && now - self->one_pressed_at < SECONDS_FOR_TEN * G_USEC_PER_SEC;

  self->one_pressed_at = digit == 1 ? now : 0;
  choose_and_focus (self, is_ten ? 10 : digit);
  return GDK_EVENT_STOP;
}

/* How far an arrow key goes: along the numbers, whichever way they run on screen. */
static int
find_step (MidlinePainScale *self,
           guint             key)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  switch (key)
    {
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return is_rtl ? -1 : 1;
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return is_rtl ? 1 : -1;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return 1;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return -1;
    default:
      return 0;
    }
}

static gboolean
key_pressed_cb (MidlinePainScale *self,
                guint             key,
                guint             keycode,
                GdkModifierType   modifiers)
{
  int focus = find_focus (self);
  int step = find_step (self, key);
  int digit = find_digit (key);

  if (modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK))
    return GDK_EVENT_PROPAGATE;
  if (digit >= 0)
    return press_digit (self, digit);
  if (key == GDK_KEY_Delete || key == GDK_KEY_BackSpace)
    {
      choose (self, MIDLINE_PAIN_SCALE_UNSET);
      return GDK_EVENT_STOP;
    }
  if (step == 0 || focus < 0)
    return GDK_EVENT_PROPAGATE;
  choose_and_focus (self, CLAMP (focus + step, 0, N_VALUES - 1));
  return GDK_EVENT_STOP;
}

/* One tab stop: the chosen number, or the first. */
static gboolean
midline_pain_scale_focus (GtkWidget        *widget,
                          GtkDirectionType  direction)
{
  MidlinePainScale *self = MIDLINE_PAIN_SCALE (widget);

  if (gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;
  return gtk_widget_grab_focus (self->buttons[MAX (self->value, 0)]);
}

static gboolean
midline_pain_scale_grab_focus (GtkWidget *widget)
{
  MidlinePainScale *self = MIDLINE_PAIN_SCALE (widget);

  return gtk_widget_grab_focus (self->buttons[MAX (self->value, 0)]);
}

static int
get_button_width (MidlinePainScale *self)
{
  int width = MINIMUM_BUTTON_WIDTH;

  for (int i = 0; i < N_VALUES; i++)
    {
      int minimum;

      gtk_widget_measure (self->buttons[i], GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL,
                          NULL);
      width = MAX (width, minimum);
    }
  return width;
}

static int
get_button_height (MidlinePainScale *self)
{
  int height;

  gtk_widget_measure (self->buttons[N_VALUES - 1], GTK_ORIENTATION_VERTICAL, -1, NULL, &height,
                      NULL, NULL);
  return height;
}

static int
get_line_width (int button_width,
                int n_buttons)
{
  return n_buttons * button_width + (n_buttons - 1) * GAP;
}

static gboolean
fits_one_line (MidlinePainScale *self,
               int               width)
{
  return width >= get_line_width (get_button_width (self), N_VALUES);
}

/* Where a button begins in its line of @columns, from the start side. */
static int
get_button_x (int width,
              int columns,
              int column)
{
  return (int) ((double) (width + GAP) * column / columns);
}

static int
get_words_width (int width,
                 int columns,
                 int range)
{
  int first = ranges[range].first % columns;
  int end = range + 1 < N_RANGES && ranges[range + 1].first % columns > first
    ? ranges[range + 1].first % columns : columns;

  return get_button_x (width, columns, end) - get_button_x (width, columns, first) - GAP;
}

/* The height of the words below one line of buttons. */
static int
get_words_height (MidlinePainScale *self,
                  int               width,
                  int               columns,
                  int               first_range,
                  int               n_ranges)
{
  int height = 0;

  for (int i = first_range; i < first_range + n_ranges; i++)
    {
      int natural;

      gtk_widget_measure (self->words[i], GTK_ORIENTATION_VERTICAL,
                          get_words_width (width, columns, i), NULL, &natural, NULL, NULL);
      height = MAX (height, natural);
    }
  return height;
}

static int
measure_height (MidlinePainScale *self,
                int               width)
{
  int button_height = get_button_height (self);

  if (width < 0)
    width = get_line_width (get_button_width (self), N_VALUES);
  if (fits_one_line (self, width))
    return button_height + LINE_GAP + get_words_height (self, width, N_VALUES, 0, N_RANGES);
  return 2 * button_height + 3 * LINE_GAP
         + get_words_height (self, width, FIRST_LINE, 0, N_RANGES - 1)
         + get_words_height (self, width, FIRST_LINE, N_RANGES - 1, 1);
}

static void
midline_pain_scale_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  MidlinePainScale *self = MIDLINE_PAIN_SCALE (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = get_line_width (get_button_width (self), FIRST_LINE);
      *natural = get_line_width (get_button_width (self), N_VALUES);
    }
  else
    {
      *minimum = *natural = measure_height (self, for_size);
    }
}

static void
place (MidlinePainScale *self,
       GtkWidget        *child,
       int               x,
       int               y,
       int               width,
       int               height)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int full_width = gtk_widget_get_width (GTK_WIDGET (self));

  gtk_widget_size_allocate (child, &(GtkAllocation) { is_rtl ? full_width - x - width : x, y,
                                                      width, height }, -1);
}

static void
midline_pain_scale_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  MidlinePainScale *self = MIDLINE_PAIN_SCALE (widget);
  gboolean one_line = fits_one_line (self, width);
  int columns = one_line ? N_VALUES : FIRST_LINE;
  int button_height = get_button_height (self);
  int words_height = get_words_height (self, width, columns, 0, one_line ? N_RANGES : N_RANGES - 1);
  int line_height = button_height + LINE_GAP + words_height + LINE_GAP;

  for (int i = 0; i < N_VALUES; i++)
    {
      int x = get_button_x (width, columns, i % columns);

      place (self, self->buttons[i], x, i / columns * line_height,
             get_button_x (width, columns, i % columns + 1) - GAP - x, button_height);
    }
  for (int i = 0; i < N_RANGES; i++)
    {
      int line = ranges[i].first / columns;
      int words_width = get_words_width (width, columns, i);
      int natural;

      gtk_widget_measure (self->words[i], GTK_ORIENTATION_VERTICAL, words_width, NULL, &natural,
                          NULL, NULL);
      place (self, self->words[i], get_button_x (width, columns, ranges[i].first % columns),
             line * line_height + button_height + LINE_GAP, words_width, natural);
    }
}

static GtkSizeRequestMode
midline_pain_scale_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
set_label (MidlinePainScale *self,
           const char       *label)
{
  if (g_strcmp0 (self->label, label) == 0)
    return;
  g_free (self->label);
  self->label = g_strdup (label ? label : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->label, -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LABEL]);
}

static void
midline_pain_scale_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  MidlinePainScale *self = MIDLINE_PAIN_SCALE (object);

  switch ((MidlinePainScaleProperty) property_id)
    {
    case PROP_VALUE:
      g_value_set_int (value, self->value);
      break;
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_pain_scale_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  MidlinePainScale *self = MIDLINE_PAIN_SCALE (object);

  switch ((MidlinePainScaleProperty) property_id)
    {
    case PROP_VALUE:
      midline_pain_scale_set_value (self, g_value_get_int (value));
      break;
    case PROP_LABEL:
      set_label (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_pain_scale_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (midline_pain_scale_parent_class)->dispose (object);
}

static void
midline_pain_scale_finalize (GObject *object)
{
  g_free (MIDLINE_PAIN_SCALE (object)->label);
  G_OBJECT_CLASS (midline_pain_scale_parent_class)->finalize (object);
}

static void
midline_pain_scale_class_init (MidlinePainScaleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = midline_pain_scale_get_property;
  object_class->set_property = midline_pain_scale_set_property;
  object_class->dispose = midline_pain_scale_dispose;
  object_class->finalize = midline_pain_scale_finalize;
  widget_class->focus = midline_pain_scale_focus;
  widget_class->grab_focus = midline_pain_scale_grab_focus;
  widget_class->measure = midline_pain_scale_measure;
  widget_class->size_allocate = midline_pain_scale_size_allocate;
  widget_class->get_request_mode = midline_pain_scale_get_request_mode;

  properties[PROP_VALUE] = g_param_spec_int ("value", NULL, NULL, MIDLINE_PAIN_SCALE_UNSET,
                                             N_VALUES - 1, MIDLINE_PAIN_SCALE_UNSET, flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static GtkWidget *
create_button (MidlinePainScale *self,
               int               value)
{
  GtkWidget *button = g_object_new (GTK_TYPE_TOGGLE_BUTTON, "accessible-role",
                                    GTK_ACCESSIBLE_ROLE_RADIO, NULL);
  g_autofree char *number = g_strdup_printf ("%d", value);
  /* Translators: a pain value and its meaning, for example “2 of 10, comfortable” */
  g_autofree char *name = g_strdup_printf (_("%d of 10, %s"), value,
                                           _(ranges[get_range (value)].words));

  gtk_button_set_label (GTK_BUTTON (button), number);
  gtk_widget_add_css_class (button, ranges[get_range (value)].css_class);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  return button;
}

static GtkWidget *
create_words (MidlinePainScale *self,
              int               range)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", _(ranges[range].words),
                                   "xalign", 0.0f, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_set_parent (label, GTK_WIDGET (self));
  return label;
}

static void
midline_pain_scale_init (MidlinePainScale *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->label = g_strdup ("");
  self->value = MIDLINE_PAIN_SCALE_UNSET;
  for (int i = 0; i < N_VALUES; i++)
    self->buttons[i] = create_button (self, i);
  for (int i = 0; i < N_RANGES; i++)
    self->words[i] = create_words (self, i);
  update_buttons (self);
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-pain");
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * midline_pain_scale_new:
 * @label: the question the scale answers, for screen readers
 */
GtkWidget *
midline_pain_scale_new (const char *label)
{
  return g_object_new (MIDLINE_TYPE_PAIN_SCALE, "label", label, NULL);
}

/**
 * midline_pain_scale_set_value:
 * @value: 0 to 10, or %MIDLINE_PAIN_SCALE_UNSET
 *
 * Shows a value; does not emit `chosen`.
 */
void
midline_pain_scale_set_value (MidlinePainScale *self,
                              int               value)
{
  g_return_if_fail (MIDLINE_IS_PAIN_SCALE (self));
  g_return_if_fail (value >= MIDLINE_PAIN_SCALE_UNSET && value < N_VALUES);

  if (self->value == value)
    return;
  self->value = value;
  update_buttons (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

/** midline_pain_scale_get_value: 0 to 10, or %MIDLINE_PAIN_SCALE_UNSET. */
int
midline_pain_scale_get_value (MidlinePainScale *self)
{
  g_return_val_if_fail (MIDLINE_IS_PAIN_SCALE (self), MIDLINE_PAIN_SCALE_UNSET);

  return self->value;
}
