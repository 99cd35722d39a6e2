/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-load-field.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define MOST_LOAD_KG 200.0
#define STEP_KG 0.5
#define NONE (-STEP_KG)            /* one step below 0 stands for an empty field */
#define SAVE_PAUSE_MILLISECONDS 800
#define DIGITS 2                   /* small plates come in quarters of a kilogram */
#define WIDTH_CHARS 5

struct _MidlineLoadField {
  GtkBox parent_instance;

  /* cache */
  gboolean is_updating;
  guint save_id;                   /* waits while the load changes */

  /* children */
  GtkSpinButton *spin;
};

G_DEFINE_FINAL_TYPE (MidlineLoadField, midline_load_field, GTK_TYPE_BOX)

enum { SIGNAL_CHOSEN, N_SIGNALS };
static guint signals[N_SIGNALS];

static gboolean
pause_cb (gpointer user_data)
{
  midline_load_field_save (user_data);
  return G_SOURCE_REMOVE;
}

static void
value_changed_cb (MidlineLoadField *self)
{
  if (self->is_updating)
    return;
  g_clear_handle_id (&self->save_id, g_source_remove);
  self->save_id = g_timeout_add (SAVE_PAUSE_MILLISECONDS, pause_cb, self);
}

/* An empty field is no load. A comma and a point both part the decimals, whatever the language.
 * What is no number leaves the load as it was. */
static int
input_cb (GtkSpinButton *spin,
          double        *value)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (spin))));
  char *end;

  *value = NONE;
  if (*text == '\0')
    return TRUE;
  g_strdelimit (text, ",", '.');
  *value = g_ascii_strtod (text, &end);
  if (*end != '\0' || !isfinite (*value))
    *value = gtk_spin_button_get_value (spin);
  return TRUE;
}

/* As many decimals as the load has: a field that rounds would save what it shows. */
static gboolean
output_cb (GtkSpinButton *spin)
{
  double load_kg = gtk_spin_button_get_value (spin);
  g_autofree char *text = load_kg < 0 ? g_strdup ("") : g_strdup_printf ("%.6g", load_kg);

  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (spin)), text))
    gtk_editable_set_text (GTK_EDITABLE (spin), text);
  return TRUE;
}

static void
focus_left_cb (MidlineLoadField *self)
{
  gtk_spin_button_update (self->spin);
  midline_load_field_save (self);
}

static void
midline_load_field_dispose (GObject *object)
{
  g_clear_handle_id (&MIDLINE_LOAD_FIELD (object)->save_id, g_source_remove);
  G_OBJECT_CLASS (midline_load_field_parent_class)->dispose (object);
}

static void
midline_load_field_class_init (MidlineLoadFieldClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = midline_load_field_dispose;
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_DOUBLE);
}

static void
midline_load_field_init (MidlineLoadField *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkWidget *spin = midline_load_spin_new (_("Load in kg"));
  /* Translators: the unit after a number field */
  GtkWidget *unit = gtk_label_new (_("kg"));

  self->spin = GTK_SPIN_BUTTON (spin);
  gtk_widget_add_css_class (unit, "dim-label");
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_box_append (GTK_BOX (self), spin);
  gtk_box_append (GTK_BOX (self), unit);
  g_signal_connect_object (spin, "value-changed", G_CALLBACK (value_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (focus_left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

/**
 * midline_load_spin_new:
 * @name: what it is called for screen readers
 *
 * Returns: an empty number field for a load
 */
GtkWidget *
midline_load_spin_new (const char *name)
{
  GtkWidget *spin = gtk_spin_button_new_with_range (NONE, MOST_LOAD_KG, STEP_KG);

  /* A numeric field refuses the decimal sign of other languages. */
  gtk_spin_button_set_numeric (GTK_SPIN_BUTTON (spin), FALSE);
  gtk_spin_button_set_digits (GTK_SPIN_BUTTON (spin), DIGITS);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), NONE);
  gtk_editable_set_width_chars (GTK_EDITABLE (spin), WIDTH_CHARS);
  gtk_accessible_update_property (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect (spin, "input", G_CALLBACK (input_cb), NULL);
  g_signal_connect (spin, "output", G_CALLBACK (output_cb), NULL);
  output_cb (GTK_SPIN_BUTTON (spin));
  return spin;
}

/** midline_load_spin_set_load: shows a load in kilograms; below 0 for none. */
void
midline_load_spin_set_load (GtkSpinButton *spin,
                            double         load_kg)
{
  gtk_spin_button_set_value (spin, load_kg < 0 ? NONE : load_kg);
}

/** midline_load_spin_get_load: the load in kilograms, -1 for none. */
double
midline_load_spin_get_load (GtkSpinButton *spin)
{
  double load_kg = gtk_spin_button_get_value (spin);

  return load_kg < 0 ? -1.0 : load_kg;
}

/** midline_load_field_new: an empty field. */
GtkWidget *
midline_load_field_new (void)
{
  return g_object_new (MIDLINE_TYPE_LOAD_FIELD, NULL);
}

/**
 * midline_load_field_set_load:
 * @load_kg: the load in kilograms; below 0 for none
 *
 * Shows a load; what is being changed and not saved yet stays.
 */
void
midline_load_field_set_load (MidlineLoadField *self,
                             double            load_kg)
{
  g_return_if_fail (MIDLINE_IS_LOAD_FIELD (self));

  if (self->save_id != 0)
    return;
  self->is_updating = TRUE;
  midline_load_spin_set_load (self->spin, load_kg);
  self->is_updating = FALSE;
}

/** midline_load_field_save: tells at once of a change that is not told yet, if there is one. */
void
midline_load_field_save (MidlineLoadField *self)
{
  g_return_if_fail (MIDLINE_IS_LOAD_FIELD (self));

  if (self->save_id == 0)
    return;
  g_clear_handle_id (&self->save_id, g_source_remove);
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, midline_load_spin_get_load (self->spin));
}
