/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-session-tally.h"

#include <glib/gi18n-lib.h>

struct _MidlineSessionTally {
  GtkBox parent_instance;

  /* children */
  GtkLabel *number;
};

G_DEFINE_FINAL_TYPE (MidlineSessionTally, midline_session_tally, GTK_TYPE_BOX)

static void
append_button (MidlineSessionTally *self,
               const char          *icon_name,
               const char          *action,
               const char          *name)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  gtk_widget_set_size_request (button, 44, 44);
  gtk_widget_add_css_class (button, "circular");
  gtk_box_append (GTK_BOX (self), button);
}

static void
midline_session_tally_class_init (MidlineSessionTallyClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
midline_session_tally_init (MidlineSessionTally *self)
{
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  append_button (self, "list-remove-symbolic", "session.fewer", _("One Fewer"));
  self->number = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_width_chars (self->number, 3);
  gtk_widget_add_css_class (GTK_WIDGET (self->number), "midline-session-set");
  gtk_widget_add_css_class (GTK_WIDGET (self->number), "numeric");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->number));
  append_button (self, "list-add-symbolic", "session.more", _("One More"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Repetitions done"), -1);
}

/**
 * midline_session_tally_set_reps:
 * @reps: what is written down; below 1 hides the tally's number
 */
void
midline_session_tally_set_reps (MidlineSessionTally *self,
                                int                  reps)
{
  g_autofree char *text = reps > 0 ? g_strdup_printf ("%d", reps) : g_strdup ("");

  g_return_if_fail (MIDLINE_IS_SESSION_TALLY (self));

  gtk_label_set_label (self->number, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  text, -1);
}
