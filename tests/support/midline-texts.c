/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-texts.h"

#include "midline-stage.h"

typedef struct {
  GPtrArray *texts;
  GtkWidget *widget;
} Collector;

static void
midline_text_free (gpointer data)
{
  MidlineText *self = data;

  g_free (self->text);
  g_free (self);
}

static void
add_taken (Collector  *self,
           const char *kind,
           char       *text)
{
  MidlineText *entry;

  if (text == NULL)
    return;
  entry = g_new0 (MidlineText, 1);
  entry->widget = self->widget;
  entry->kind = kind;
  entry->text = text;
  g_ptr_array_add (self->texts, entry);
}

static void
add (Collector  *self,
     const char *kind,
     const char *text)
{
  if (text != NULL && *text != '\0')
    add_taken (self, kind, g_strdup (text));
}

/* The toolkit offers no reading of what a screen reader is told, but its test for it says what it
 * found instead of what was expected. */
static void
add_accessible (Collector *self)
{
  static const struct {
    GtkAccessibleProperty property;
    const char *kind;
  } properties[] = {
    { GTK_ACCESSIBLE_PROPERTY_LABEL, "name" },
    { GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "description" },
    { GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "value" },
    { GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER, "placeholder" },
    { GTK_ACCESSIBLE_PROPERTY_ROLE_DESCRIPTION, "role" },
  };
  GtkAccessible *accessible = GTK_ACCESSIBLE (self->widget);

  for (guint i = 0; i < G_N_ELEMENTS (properties); i++)
    if (gtk_test_accessible_has_property (accessible, properties[i].property))
      add_taken (self, properties[i].kind,
                 gtk_test_accessible_check_property (accessible, properties[i].property,
                                                     "no text of ours"));
}

static void
add_menu (Collector  *self,
          GMenuModel *model)
{
  static const char * const links[] = { G_MENU_LINK_SECTION, G_MENU_LINK_SUBMENU };

  for (int i = 0; model != NULL && i < g_menu_model_get_n_items (model); i++)
    {
      g_autofree char *label = NULL;

      if (g_menu_model_get_item_attribute (model, i, G_MENU_ATTRIBUTE_LABEL, "s", &label))
        add (self, "menu", label);
      for (guint j = 0; j < G_N_ELEMENTS (links); j++)
        {
          g_autoptr (GMenuModel) link = g_menu_model_get_item_link (model, i, links[j]);

          add_menu (self, link);
        }
    }
}

static void
add_strings (Collector  *self,
             GListModel *model)
{
  for (guint i = 0; GTK_IS_STRING_LIST (model) && i < g_list_model_get_n_items (model); i++)
    add (self, "choice", gtk_string_list_get_string (GTK_STRING_LIST (model), i));
}

/* A popover that is closed will be seen all the same. */
static void
add_popover (Collector *self,
             GtkWidget *popover);

static void
collect_cb (GtkWidget *widget,
            gpointer   user_data)
{
  Collector *self = user_data;

  self->widget = widget;
  if (GTK_IS_LABEL (widget))
    add (self, "label", gtk_label_get_text (GTK_LABEL (widget)));
  if (GTK_IS_TEXT (widget))
    {
      add (self, "entry", gtk_editable_get_text (GTK_EDITABLE (widget)));
      add (self, "placeholder", gtk_text_get_placeholder_text (GTK_TEXT (widget)));
    }
  if (GTK_IS_WINDOW (widget))
    add (self, "title", gtk_window_get_title (GTK_WINDOW (widget)));
  if (GTK_IS_MENU_BUTTON (widget))
    {
      add_menu (self, gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (widget)));
      add_popover (self, GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (widget))));
      self->widget = widget;
    }
  if (GTK_IS_DROP_DOWN (widget))
    add_strings (self, gtk_drop_down_get_model (GTK_DROP_DOWN (widget)));
  if (ADW_IS_COMBO_ROW (widget))
    add_strings (self, adw_combo_row_get_model (ADW_COMBO_ROW (widget)));
  add (self, "tooltip", gtk_widget_get_tooltip_text (widget));
  add_accessible (self);
}

static void
add_popover (Collector *self,
             GtkWidget *popover)
{
  if (popover == NULL || gtk_widget_get_visible (popover))
    return;
  if (GTK_IS_POPOVER_MENU (popover))
    add_menu (self, gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (popover)));
  else if (gtk_popover_get_child (GTK_POPOVER (popover)) != NULL)
    midline_stage_walk (gtk_popover_get_child (GTK_POPOVER (popover)), collect_cb, self);
}

GPtrArray *
midline_texts_collect (GtkWidget *root)
{
  Collector self = { .texts = g_ptr_array_new_with_free_func (midline_text_free) };

  midline_stage_walk (root, collect_cb, &self);
  return self.texts;
}
