/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-structure-list.h"

#include "midline-labels.h"
#include "midline-reading.h"
#include "midline-structures.h"
#include "midline-wrap-box.h"

#include <glib/gi18n-lib.h>

struct _MidlineStructureList {
  AdwBin parent_instance;

  /* configured */
  GPtrArray *structures; /* (owned) (element-type MidlineStructure) borrowed, in order of buttons */

  /* children */
  GtkWidget *box;
};

G_DEFINE_FINAL_TYPE (MidlineStructureList, midline_structure_list, ADW_TYPE_BIN)

static GtkWidget *
create_button (const MidlineStructure *structure)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *dot = adw_bin_new ();
  /* Translators: a button for screen readers: “Show Kneecap (patella) on the Drawing” */
  g_autofree char *name = g_strdup_printf (_("Show %s on the Drawing"),
                                           midline_structure_get_name (structure));

  gtk_widget_add_css_class (dot, "midline-chosen-dot");
  gtk_widget_set_valign (dot, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), dot);
  gtk_box_append (GTK_BOX (box),
                  midline_label_new (midline_structure_get_short_name (structure), NULL));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s",
                                    midline_structure_get_id (structure));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "lesson.choose");
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "midline-citation");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  midline_structure_get_role (structure), -1);
  return button;
}

static void
add_structure (MidlineStructureList *self,
               const char           *structure_id)
{
  const MidlineStructure *structure = midline_structures_lookup (structure_id);

  if (structure == NULL || g_ptr_array_find (self->structures, structure, NULL))
    return;
  g_ptr_array_add (self->structures, (gpointer) structure);
  midline_wrap_box_append (MIDLINE_WRAP_BOX (self->box), create_button (structure));
}

static void
midline_structure_list_finalize (GObject *object)
{
  g_ptr_array_unref (MIDLINE_STRUCTURE_LIST (object)->structures);
  G_OBJECT_CLASS (midline_structure_list_parent_class)->finalize (object);
}

static void
midline_structure_list_class_init (MidlineStructureListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = midline_structure_list_finalize;
}

static void
midline_structure_list_init (MidlineStructureList *self)
{
  self->structures = g_ptr_array_new ();
  self->box = midline_wrap_box_new ();
  g_object_set (self->box, "spacing", 0, "line-spacing", 0, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->box), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Parts in This Text"), -1);
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-structure-list");
  adw_bin_set_child (ADW_BIN (self), self->box);
}

/**
 * midline_structure_list_new:
 * @paragraphs: (element-type MidlineParagraph): texts with structure links
 *
 * Each structure once, in the order in which the text first names it.
 */
GtkWidget *
midline_structure_list_new (GPtrArray *paragraphs)
{
  MidlineStructureList *self = g_object_new (MIDLINE_TYPE_STRUCTURE_LIST, NULL);

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const MidlineParagraph *paragraph = paragraphs->pdata[i];
      g_autoptr (MidlineReading) reading = midline_reading_parse (paragraph->text);

      for (guint j = 0; j < reading->terms->len; j++)
        add_structure (self, ((MidlineTerm *) reading->terms->pdata[j])->structure_id);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), self->structures->len > 0);
  return GTK_WIDGET (self);
}

/** midline_structure_list_set_chosen: (nullable): marks the structure chosen on the page. */
void
midline_structure_list_set_chosen (MidlineStructureList *self,
                                   const char           *structure_id)
{
  GtkWidget *button;
  guint i = 0;

  g_return_if_fail (MIDLINE_IS_STRUCTURE_LIST (self));

  for (button = gtk_widget_get_first_child (self->box); button != NULL;
       button = gtk_widget_get_next_sibling (button), i++)
    {
      gboolean is_chosen = g_strcmp0 (midline_structure_get_id (self->structures->pdata[i]),
                                      structure_id) == 0;
      GtkWidget *dot = gtk_widget_get_first_child (gtk_button_get_child (GTK_BUTTON (button)));

      gtk_widget_set_visible (dot, is_chosen);
      gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_SELECTED,
                                   is_chosen, -1);
    }
}
