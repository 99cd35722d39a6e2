/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MIDLINE_TYPE_LOAD_FIELD (midline_load_field_get_type ())

/**
 * MidlineLoadField:
 *
 * A load in kilograms that may be left empty: empty until it is touched, and empty again when its
 * text is deleted. 0 is a load of its own (an empty bar, a band that is not stretched).
 *
 * Signal: `chosen` (double), the load or below 0 for none, a moment after the person changed it and
 * at once in midline_load_field_save().
 *
 * Accessibility: a spin button named “Load in kg”. Text direction: follows it.
 */
G_DECLARE_FINAL_TYPE (MidlineLoadField, midline_load_field, MIDLINE, LOAD_FIELD, GtkBox)

GtkWidget *midline_load_field_new      (void);
void       midline_load_field_set_load (MidlineLoadField *self,
                                        double            load_kg);
void       midline_load_field_save     (MidlineLoadField *self);

/* The number field alone, where a list of fields is saved together. */
GtkWidget *midline_load_spin_new       (const char       *name);
void       midline_load_spin_set_load  (GtkSpinButton    *spin,
                                        double            load_kg);
double     midline_load_spin_get_load  (GtkSpinButton    *spin);

G_END_DECLS
