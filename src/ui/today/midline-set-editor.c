/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-set-editor.h"

#include "midline-load-field.h"

#include <glib/gi18n-lib.h>

#define MOST_REPS 200
#define MOST_SECONDS 3600

/* One line: a set as it was and the fields that change it. */
typedef struct {
  int number;
  int amount;
  double load_kg;          /* -1: none */
  GtkWidget *amount_spin;
  GtkWidget *load_spin;
} Line;

struct _MidlineSetEditor {
  GtkPopover parent_instance;

  /* cache */
  gboolean is_held;
  GArray *lines;           /* (owned) (element-type Line) */

  /* children */
  GtkGrid *grid;
  GtkLabel *amount_label;
};

G_DEFINE_FINAL_TYPE (MidlineSetEditor, midline_set_editor, GTK_TYPE_POPOVER)

typedef enum {
  SIGNAL_EDITED,
} MidlineSetEditorSignal;

static guint signals[SIGNAL_EDITED + 1];

static void
emit_if_edited (MidlineSetEditor *self,
                const Line       *line)
{
  int amount = gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (line->amount_spin));
  double load_kg = midline_load_spin_get_load (GTK_SPIN_BUTTON (line->load_spin));

  if (amount == line->amount && ABS (load_kg - line->load_kg) < 0.01)
    return;
  g_signal_emit (self, signals[SIGNAL_EDITED], 0, line->number,
                 self->is_held ? MIDLINE_NOT_ENTERED : amount,
                 self->is_held ? amount : MIDLINE_NOT_ENTERED,
                 load_kg);
}

static void
save_cb (MidlineSetEditor *self)
{
  g_autoptr (GArray) lines = g_array_copy (self->lines);

  for (guint i = 0; i < lines->len; i++)
    {
      gtk_spin_button_update (GTK_SPIN_BUTTON (g_array_index (lines, Line, i).amount_spin));
      gtk_spin_button_update (GTK_SPIN_BUTTON (g_array_index (lines, Line, i).load_spin));
    }
  for (guint i = 0; i < lines->len; i++)
    emit_if_edited (self, &g_array_index (lines, Line, i));
  gtk_popover_popdown (GTK_POPOVER (self));
}

static char *
dup_name (const char *field,
          int         set_number)
{
  /* Translators: a number field for screen readers, for example “Repetitions, set 2” */
  return g_strdup_printf (_("%s, set %d"), field, set_number);
}

static GtkWidget *
create_spin (double      value,
             double      most,
             const char *name)
{
  GtkWidget *spin = gtk_spin_button_new_with_range (0, most, 1);

  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), value);
  gtk_spin_button_set_numeric (GTK_SPIN_BUTTON (spin), TRUE);
  gtk_editable_set_width_chars (GTK_EDITABLE (spin), 3);
  gtk_accessible_update_property (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return spin;
}

static void
add_line (MidlineSetEditor      *self,
          const MidlineTodaySet *set)
{
  /* Translators: the number of a set, for example “Set 1” */
  g_autofree char *text = g_strdup_printf (_("Set %d"), set->number);
  g_autofree char *amount_name = dup_name (gtk_label_get_label (self->amount_label), set->number);
  g_autofree char *load_name = dup_name (_("Load in kg"), set->number);
  GtkWidget *label = gtk_label_new (text);
  Line line = {
    .number = set->number,
    .amount = self->is_held ? set->seconds : set->reps,
    .load_kg = MAX (set->load_kg, -1),
  };
  int row = (int) self->lines->len + 1;

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  line.amount_spin = create_spin (line.amount, self->is_held ? MOST_SECONDS : MOST_REPS,
                                  amount_name);
  line.load_spin = midline_load_spin_new (load_name);
  midline_load_spin_set_load (GTK_SPIN_BUTTON (line.load_spin), set->load_kg);
  gtk_grid_attach (self->grid, label, 0, row, 1, 1);
  gtk_grid_attach (self->grid, line.amount_spin, 1, row, 1, 1);
  gtk_grid_attach (self->grid, line.load_spin, 2, row, 1, 1);
  g_array_append_val (self->lines, line);
}

static void
midline_set_editor_finalize (GObject *object)
{
  g_array_unref (MIDLINE_SET_EDITOR (object)->lines);
  G_OBJECT_CLASS (midline_set_editor_parent_class)->finalize (object);
}

static void
midline_set_editor_class_init (MidlineSetEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = midline_set_editor_finalize;
  signals[SIGNAL_EDITED] = g_signal_new ("edited", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 4, G_TYPE_INT, G_TYPE_INT,
                                         G_TYPE_INT, G_TYPE_DOUBLE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MIDLINE_RESOURCE_BASE "/ui/midline-set-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineSetEditor, grid);
  gtk_widget_class_bind_template_child (widget_class, MidlineSetEditor, amount_label);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
midline_set_editor_init (MidlineSetEditor *self)
{
  self->lines = g_array_new (FALSE, TRUE, sizeof (Line));
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** midline_set_editor_new: an empty popover. */
GtkWidget *
midline_set_editor_new (void)
{
  return g_object_new (MIDLINE_TYPE_SET_EDITOR, NULL);
}

/**
 * midline_set_editor_fill:
 * @side: the sets as they are
 * @is_held: whether they count seconds instead of repetitions
 *
 * Puts the fields in place; call before the popover opens.
 */
void
midline_set_editor_fill (MidlineSetEditor       *self,
                         const MidlineTodaySide *side,
                         gboolean                is_held)
{
  g_return_if_fail (MIDLINE_IS_SET_EDITOR (self));

  for (int row = (int) self->lines->len; row > 0; row--)
    gtk_grid_remove_row (self->grid, row);
  g_array_set_size (self->lines, 0);
  self->is_held = is_held;
  gtk_label_set_label (self->amount_label, is_held ? _("Seconds") : _("Repetitions"));
  for (guint i = 0; i < side->sets->len; i++)
    add_line (self, g_ptr_array_index (side->sets, i));
}
