/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-warning-signs-page.h"

#include "midline-boxed-list.h"
#include "midline-labels.h"
#include "midline-pair-box.h"
#include "midline-screening.h"

#include <glib/gi18n-lib.h>

struct _MidlineWarningSignsPage {
  AdwBin parent_instance;

  MidlineProgram *program; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (MidlineWarningSignsPage, midline_warning_signs_page, ADW_TYPE_BIN)

static void
midline_warning_signs_page_dispose (GObject *object)
{
  MidlineWarningSignsPage *self = MIDLINE_WARNING_SIGNS_PAGE (object);

  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_warning_signs_page_parent_class)->dispose (object);
}

static void
midline_warning_signs_page_class_init (MidlineWarningSignsPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = midline_warning_signs_page_dispose;
}

static void
midline_warning_signs_page_init (MidlineWarningSignsPage *self)
{
}

/* A sign that is there locks the plan at once; what to do stands on the page that follows. */
static void
have_this_cb (MidlineWarningSignsPage *self,
              GtkButton               *button)
{
  guint index = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "row"));
  MidlineScreening *present = midline_program_get_screening (self->program);
  MidlineDate today = midline_program_get_today (self->program);
  g_autoptr (MidlineScreening) screening =
    present != NULL ? midline_screening_copy (present) : midline_screening_new (today);

  midline_screening_settle (screening); /* only the new sign counts */
  screening->answered |= 1u << index;
  screening->yes |= 1u << index;
  screening->asked_on = today;
  if (midline_program_save_screening (self->program, screening))
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "win.back", NULL);
      gtk_widget_activate_action (GTK_WIDGET (self), "win.change-answers", NULL);
    }
}

static char *
dup_sentence (const char *fragment)
{
  gunichar first = g_unichar_toupper (g_utf8_get_char (fragment));
  char buffer[7] = { 0 };

  g_unichar_to_utf8 (first, buffer);
  return g_strconcat (buffer, g_utf8_next_char (fragment), NULL);
}

static GtkWidget *
create_button (MidlineWarningSignsPage *self,
               guint                    index,
               const char              *sign)
{
  GtkWidget *button = gtk_button_new_with_label (_("I Have This"));
  /* Translators: name of a button for screen readers: the button, then the sign it is about */
  g_autofree char *name = g_strdup_printf (_("%s: %s"), _("I Have This"), sign);

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data (G_OBJECT (button), "row", GUINT_TO_POINTER (index));
  g_signal_connect_object (button, "clicked", G_CALLBACK (have_this_cb), self, G_CONNECT_SWAPPED);
  return button;
}

static GtkWidget *
create_row (MidlineWarningSignsPage *self,
            guint                    index)
{
  const MidlineScreeningRow *row = midline_screening_get_row (index);
  g_autofree char *sign = dup_sentence (midline_screening_row_get_sign (row));
  const char *advice = midline_screening_row_get_advice (row);
  GtkWidget *text;

  if (self->program != NULL)
    return midline_form_row_new (sign, advice, create_button (self, index, sign));
  text = midline_text_row_new (sign, advice);
  /* A list that begins with a row without focus cannot be entered by Tab. */
  gtk_widget_set_focusable (text, TRUE);
  return text;
}

static GtkWidget *
create_list (MidlineWarningSignsPage *self)
{
  GtkWidget *list = midline_boxed_list_new (_("Warning signs"));

  for (guint i = 0; i < MIDLINE_N_SCREENING_ROWS; i++)
    if (midline_screening_get_row (i)->is_warning_sign)
      gtk_list_box_append (GTK_LIST_BOX (list), create_row (self, i));
  return list;
}

/**
 * midline_warning_signs_page_new:
 * @program: (nullable): the person's program; NULL while the records cannot be opened
 *
 * The one list of warning signs, and what to do about them. A sign that the person has locks the
 * plan until a clinician said that exercise is fine; without the records it can only be read.
 */
GtkWidget *
midline_warning_signs_page_new (MidlineProgram *program)
{
  MidlineWarningSignsPage *self = g_object_new (MIDLINE_TYPE_WARNING_SIGNS_PAGE, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  g_set_object (&self->program, program);
  gtk_box_append (GTK_BOX (box), midline_label_new (_("Stop and Ask for Help"), "title-1"));
  gtk_box_append (GTK_BOX (box), midline_label_new (
    program != NULL
      ? _("With any of these, stop the exercises and have the knee looked at. Choose the sign to "
          "see how soon. The plan is then locked until a clinician says that exercise is fine. "
          "Nothing you entered is lost.")
      : _("With any of these, stop the exercises and have the knee looked at."), NULL));
  gtk_box_append (GTK_BOX (box), create_list (self));
  gtk_box_append (GTK_BOX (box), midline_label_new (
    _("Breathless, chest pain, or a bad injury? Call the emergency number now."), "heading"));
  gtk_box_append (GTK_BOX (box), midline_label_new (
    _("An exercise that hurts more than 5 of 10 is not for today: leave it out and do the easier "
      "one next time."), "dim-label"));
  gtk_widget_set_margin_top (box, 24);
  gtk_widget_set_margin_bottom (box, 24);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 720);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), clamp);
  adw_bin_set_child (ADW_BIN (self), scrolled);
  return GTK_WIDGET (self);
}

/**
 * midline_warning_signs_window_present:
 * @parent: a window whose records cannot be opened
 *
 * Shows the list, to be read, in a window above @parent; Escape closes it.
 */
void
midline_warning_signs_window_present (GtkWindow *parent)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *page = midline_warning_signs_page_new (NULL);
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_widget_set_vexpand (page, TRUE);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), page);
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys),
    gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                      gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (window, keys);
  adw_window_set_content (ADW_WINDOW (window), box);
  gtk_window_set_title (GTK_WINDOW (window), _("Something Wrong?"));
  gtk_window_set_default_size (GTK_WINDOW (window), 640, 640);
  gtk_widget_set_size_request (window, 320, -1);
  gtk_window_set_modal (GTK_WINDOW (window), TRUE);
  gtk_window_set_destroy_with_parent (GTK_WINDOW (window), TRUE);
  gtk_window_set_transient_for (GTK_WINDOW (window), parent);
  gtk_window_present (GTK_WINDOW (window));
}
