/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-knee-about-window.h"

#include "midline-labels.h"

#include <glib/gi18n-lib.h>

/* The first of the experiments on the list of sources. */
#define SOURCE_ID "merican-2009"

struct _MidlineKneeAboutWindow {
  AdwWindow parent_instance;

  /* children */
  GtkBox *parts_box;
};

G_DEFINE_FINAL_TYPE (MidlineKneeAboutWindow, midline_knee_about_window, ADW_TYPE_WINDOW)

#define N_LINES 9

/* What the model is and leaves out, in plain words. The marks (published, calibrated, design) stand
 * beside each number in midline-tracking-curves.c and midline-tracking-knee.c. */
static const struct {
  const char *title;
  const char *lines[N_LINES + 1]; /* NULL-terminated */
} parts[] = {
  {
    N_("What It Is"),
    {
      N_("A model for learning. It is not your knee and says nothing about your knee. Only the "
         "side that is shown first comes from your answers."),
      N_("It adds up the side forces on the kneecap and moves it to the place where they sum to "
         "zero. The arrows show these forces."),
      N_("Balanced means: the outer and the inner quad pull as in the lab tests, on time, and the "
         "IT band rests at 30 N."),
    },
  },
  {
    N_("How It Is Drawn"),
    {
      N_("The balanced place is true to scale. Only the difference from Balanced is drawn 3 times "
         "larger, and a little less where it is very large."),
      N_("The front view stays straight. The small leg beside it shows how far the knee bends."),
      N_("From the front, a tilted kneecap looks narrower. Along the groove you see it tilt."),
    },
  },
  {
    N_("Where the Numbers Come From"),
    {
      N_("Published: how the parts of the quad share its force, their angles (rounded), the force "
         "in the kneecap tendon, the force that presses the kneecap into its groove, and the "
         "contact area up to 60 degrees."),
      N_("Set to match lab tests: the slant of the tendon, the inner ligament, the outer "
         "retinaculum, the reach of the IT band, the shape of the groove and the stiffness of the "
         "tilt."),
      N_("Our own choice: how a late start weakens the inner quad for a moment, how the contact "
         "follows the shift, the presets, and the contact area at 90 degrees."),
      N_("The model reproduces published observations. Most of them were used to set it, so a "
         "match is no proof."),
      N_("Four were not used one by one: a weaker inner quad matters most near the straight knee; "
         "the kneecap gives way outward most easily at about 20 degrees; a late inner quad lets it "
         "move outward; the outer side carries more. They still share numbers with the rest."),
    },
  },
  {
    N_("What It Leaves Out"),
    {
      N_("All forces act in one plane across the thigh."),
      N_("There is no friction."),
      N_("The shin bone does not turn."),
      N_("The kneecap shifts and tilts. It does not nod or spin."),
      N_("The muscles pull with the same force while the kneecap moves."),
      N_("It is one average knee with a normal groove."),
      N_("The forces are those of lab tests: 175 N in all. Daily life brings thousands."),
      N_("The IT band and the outer quad pull apart from each other, though they share tissue."),
      N_("Timing shows only as a brief loss of pull."),
    },
  },
};

static void
sources_clicked_cb (MidlineKneeAboutWindow *self)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  gtk_window_close (GTK_WINDOW (self));
  gtk_widget_activate_action (GTK_WIDGET (parent), "win.show-source", "s", SOURCE_ID);
}

static void
midline_knee_about_window_class_init (MidlineKneeAboutWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
    widget_class, MIDLINE_RESOURCE_BASE "/ui/midline-knee-about-window.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineKneeAboutWindow, parts_box);
  gtk_widget_class_bind_template_callback (widget_class, sources_clicked_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
append_title (MidlineKneeAboutWindow *self,
              const char             *title)
{
  GtkWidget *label = midline_label_new_heading (title);

  if (gtk_widget_get_first_child (GTK_WIDGET (self->parts_box)) != NULL)
    gtk_widget_set_margin_top (label, 18);
  gtk_box_append (self->parts_box, label);
}

static void
append_line (MidlineKneeAboutWindow *self,
             const char             *text)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *dot = midline_label_new ("•", NULL);
  GtkWidget *label = midline_label_new (text, NULL);

  gtk_widget_set_valign (dot, GTK_ALIGN_START);
  gtk_accessible_update_state (GTK_ACCESSIBLE (dot), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (line), dot);
  gtk_box_append (GTK_BOX (line), label);
  gtk_box_append (self->parts_box, line);
}

static void
midline_knee_about_window_init (MidlineKneeAboutWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      append_title (self, _(parts[i].title));
      for (guint index = 0; parts[i].lines[index] != NULL; index++)
        append_line (self, _(parts[i].lines[index]));
    }
}

/**
 * midline_knee_about_window_present:
 * @parent: Midline's window
 *
 * Opens the window above @parent.
 */
void
midline_knee_about_window_present (GtkWindow *parent)
{
  g_return_if_fail (GTK_IS_WINDOW (parent));

  gtk_window_present (g_object_new (MIDLINE_TYPE_KNEE_ABOUT_WINDOW, "transient-for", parent, NULL));
}
