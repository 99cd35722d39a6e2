/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-filter-chip.h"

#include <glib/gi18n-lib.h>

struct _MidlineFilterChip {
  GtkBox parent_instance;

  /* configured */
  MidlineLibraryChoice choice;
  int option;

  /* cache */
  GSimpleAction *action;   /* (owned) its state is the option */

  /* children */
  GtkWidget *menu_button;
  GtkWidget *label;
  GtkWidget *arrow;
  GtkWidget *cross;
};

G_DEFINE_FINAL_TYPE (MidlineFilterChip, midline_filter_chip, GTK_TYPE_BOX)

typedef enum {
  PROP_OPTION = 1,
} MidlineFilterChipProperty;

static GParamSpec *properties[PROP_OPTION + 1];

static void
update_widgets (MidlineFilterChip *self)
{
  gboolean is_active = self->option != MIDLINE_LIBRARY_ANY;
  g_autofree char *words = midline_library_choice_dup_words (self->choice, self->option);
  /* The button that takes the focus lies inside the menu button. */
  GtkWidget *inner = gtk_widget_get_first_child (self->menu_button);

  gtk_label_set_label (GTK_LABEL (self->label), words);
  gtk_widget_set_visible (self->arrow, !is_active);
  if (!is_active && gtk_widget_has_focus (self->cross))
    gtk_widget_grab_focus (self->menu_button);
  gtk_widget_set_visible (self->cross, is_active);
  if (is_active)
    gtk_widget_add_css_class (GTK_WIDGET (self), "active");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "active");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (inner), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  /* The label says the same: a screen reader would read both. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (inner), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
}

static void
option_changed_cb (MidlineFilterChip *self,
                   GVariant          *parameter)
{
  midline_filter_chip_set_option (self, g_variant_get_int32 (parameter));
}

static void
cross_clicked_cb (MidlineFilterChip *self)
{
  midline_filter_chip_set_option (self, MIDLINE_LIBRARY_ANY);
}

static void
midline_filter_chip_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch ((MidlineFilterChipProperty) property_id)
    {
    case PROP_OPTION:
      g_value_set_int (value, MIDLINE_FILTER_CHIP (object)->option);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_filter_chip_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  switch ((MidlineFilterChipProperty) property_id)
    {
    case PROP_OPTION:
      midline_filter_chip_set_option (MIDLINE_FILTER_CHIP (object), g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_filter_chip_dispose (GObject *object)
{
  MidlineFilterChip *self = MIDLINE_FILTER_CHIP (object);

  g_clear_object (&self->action);
  G_OBJECT_CLASS (midline_filter_chip_parent_class)->dispose (object);
}

static void
midline_filter_chip_class_init (MidlineFilterChipClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = midline_filter_chip_get_property;
  object_class->set_property = midline_filter_chip_set_property;
  object_class->dispose = midline_filter_chip_dispose;
  properties[PROP_OPTION] = g_param_spec_int ("option", NULL, NULL, MIDLINE_LIBRARY_ANY, G_MAXINT,
                                              MIDLINE_LIBRARY_ANY,
                                              G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                              | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
midline_filter_chip_init (MidlineFilterChip *self)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->option = MIDLINE_LIBRARY_ANY;
  self->label = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                              NULL);
  self->arrow = gtk_image_new_from_icon_name ("pan-down-symbolic");
  gtk_box_append (GTK_BOX (content), self->label);
  gtk_box_append (GTK_BOX (content), self->arrow);
  self->menu_button = gtk_menu_button_new ();
  gtk_menu_button_set_child (GTK_MENU_BUTTON (self->menu_button), content);
  self->cross = gtk_button_new_from_icon_name ("window-close-symbolic");
  g_signal_connect_swapped (self->cross, "clicked", G_CALLBACK (cross_clicked_cb), self);
  gtk_box_append (GTK_BOX (self), self->menu_button);
  gtk_box_append (GTK_BOX (self), self->cross);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-filter-chip");
}

static GMenuModel *
create_menu (MidlineLibraryChoice choice)
{
  GMenu *menu = g_menu_new ();

  for (int i = MIDLINE_LIBRARY_ANY; i < midline_library_choice_get_n_options (choice); i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (midline_library_choice_get_option (choice, i),
                                                    NULL);

      g_menu_item_set_action_and_target (item, "filter.option", "i", i);
      g_menu_append_item (menu, item);
    }
  return G_MENU_MODEL (menu);
}

/**
 * midline_filter_chip_new:
 * @choice: what the chip filters by
 */
GtkWidget *
midline_filter_chip_new (MidlineLibraryChoice choice)
{
  MidlineFilterChip *self = g_object_new (MIDLINE_TYPE_FILTER_CHIP, NULL);
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GMenuModel) menu = create_menu (choice);
  /* Translators: takes a filter away, for example “Remove Filter: Aim” */
  g_autofree char *remove = g_strdup_printf (_("Remove Filter: %s"),
                                             midline_library_choice_get_title (choice));

  self->choice = choice;
  self->action = g_simple_action_new_stateful ("option", G_VARIANT_TYPE_INT32,
                                               g_variant_new_int32 (MIDLINE_LIBRARY_ANY));
  g_signal_connect_object (self->action, "activate", G_CALLBACK (option_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (self->action));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "filter", G_ACTION_GROUP (group));
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (self->menu_button), menu);
  gtk_widget_set_tooltip_text (self->cross, remove);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->cross), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  remove, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  midline_library_choice_get_title (choice), -1);
  update_widgets (self);
  return GTK_WIDGET (self);
}

/**
 * midline_filter_chip_set_option:
 * @option: of the choice, or %MIDLINE_LIBRARY_ANY
 */
void
midline_filter_chip_set_option (MidlineFilterChip *self,
                                int                option)
{
  g_return_if_fail (MIDLINE_IS_FILTER_CHIP (self));
  g_return_if_fail (option >= MIDLINE_LIBRARY_ANY
                    && option < midline_library_choice_get_n_options (self->choice));

  if (self->option == option)
    return;
  self->option = option;
  g_simple_action_set_state (self->action, g_variant_new_int32 (option));
  update_widgets (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPTION]);
}

/** midline_filter_chip_get_option: the option chosen, or %MIDLINE_LIBRARY_ANY. */
int
midline_filter_chip_get_option (MidlineFilterChip *self)
{
  g_return_val_if_fail (MIDLINE_IS_FILTER_CHIP (self), MIDLINE_LIBRARY_ANY);

  return self->option;
}
