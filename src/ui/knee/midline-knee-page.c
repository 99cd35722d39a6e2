/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-knee-page.h"

#include "midline-choice.h"
#include "midline-knee-about-window.h"
#include "midline-knee-frame.h"
#include "midline-knee-picture.h"
#include "midline-knee-play-button.h"
#include "midline-knee-presets.h"
#include "midline-knee-slider.h"
#include "midline-knee-stage.h"
#include "midline-knee-state.h"
#include "midline-pair-box.h"
#include "midline-shift-plot-view.h"
#include "midline-steady-bin.h"
#include "midline-wrap-box.h"

#include <glib/gi18n-lib.h>

#define GLIDE_MS 300
/* A screen reader hears a new result at most this often. */
#define SAY_PAUSE_MS 400

struct _MidlineKneePage {
  AdwBin parent_instance;

  /* configured */
  MidlineTrackingSetting setting;
  MidlineKneeView view;
  gboolean is_left;

  /* cache */
  MidlineTrackingSetting glide_from;
  MidlineTrackingSetting glide_to;
  AdwAnimation *glide;               /* (owned) */
  char *result;                      /* (owned) the present state in a sentence */
  char *said;                        /* (owned) (nullable) what screen readers were told of it */
  guint say_id;
  MidlineKneeSlider *sliders[MIDLINE_N_KNEE_SLIDERS];
  MidlineKneePlayButton *play_button;
  GtkWidget *side_button;            /* (owned) */

  /* children */
  GtkWidget *banner_icon;
  GtkLabel *banner_label;
  GtkWidget *about_button;
  GtkWidget *about_icon_button;
  MidlineKneeFrame *frame;
  MidlineKneePicture *picture;
  GtkLabel *title_pill;
  GtkWidget *notes;
  GtkLabel *size_pill;
  GtkLabel *view_pill;
  MidlineChoice *view_choice;
  GtkLabel *result_label;
  GtkLabel *meaning_label;
  GtkLabel *notes_label;
  MidlineKneePresets *presets;
  GtkBox *slider_box;
  GtkToggleButton *more_button;
  GtkBox *more_box;
  MidlineShiftPlotView *plot;
};

G_DEFINE_FINAL_TYPE (MidlineKneePage, midline_knee_page, ADW_TYPE_BIN)

static gboolean
is_gliding (MidlineKneePage *self)
{
  return adw_animation_get_state (self->glide) == ADW_ANIMATION_PLAYING;
}

/* What is on the way somewhere is not told at every step. */
static gboolean
is_moving (MidlineKneePage *self)
{
  return is_gliding (self) || midline_knee_play_button_is_playing (self->play_button);
}

static void
set_string (char       **string,
            const char  *value)
{
  g_free (*string);
  *string = g_strdup (value);
}

static gboolean
say_result (MidlineKneePage *self)
{
  if (is_moving (self) || g_strcmp0 (self->said, self->result) == 0)
    return FALSE;
  set_string (&self->said, self->result);
  midline_knee_picture_set_result (self->picture, self->result);
  for (int i = 0; i < MIDLINE_N_KNEE_SLIDERS; i++)
    midline_knee_slider_set_result (self->sliders[i], self->result);
  return TRUE;
}

static gboolean
say_again_cb (gpointer user_data)
{
  MidlineKneePage *self = user_data;

  if (say_result (self))
    return G_SOURCE_CONTINUE;
  self->say_id = 0;
  return G_SOURCE_REMOVE;
}

/* The first change is told at once, the ones after it when the pause is over. */
static void
update_said (MidlineKneePage *self)
{
  if (self->say_id == 0 && say_result (self))
    self->say_id = g_timeout_add (SAY_PAUSE_MS, say_again_cb, self);
}

/* What has to be known to read the drawing; below it, in few words, where there is little room. */
static void
update_notes (MidlineKneePage *self)
{
  gboolean is_narrow = midline_knee_frame_get_is_narrow (self->frame);
  const char *size_note = is_narrow ? _("Difference drawn 3 times larger")
                                    : _("Difference from Balanced drawn 3 times larger");
  const char *view_note = is_narrow ? _("Drawn straight; see the small leg")
                                    : _("Drawn straight; the small leg shows the bend");
  g_autofree char *both = NULL;

  if (self->view == MIDLINE_KNEE_VIEW_GROOVE)
    view_note = is_narrow ? _("A slice, the front on top")
                          : _("A slice across the knee, its front on top");
  both = g_strconcat (size_note, "\n", view_note, NULL);
  gtk_label_set_label (self->size_pill, size_note);
  gtk_label_set_label (self->view_pill, view_note);
  gtk_label_set_label (self->notes_label, both);
  gtk_widget_set_visible (self->notes, !is_narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->notes_label), is_narrow);
}

static void
update_view (MidlineKneePage *self)
{
  const char *side_name = self->is_left ? _("Show the Right Knee") : _("Show the Left Knee");

  midline_knee_picture_show (self->picture, self->view, self->is_left);
  midline_choice_set_selected (self->view_choice, (int) self->view);
  gtk_label_set_label (self->title_pill, midline_knee_picture_get_title (self->picture));
  update_notes (self);
  gtk_widget_set_tooltip_text (self->side_button, side_name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->side_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, side_name, -1);
}

static void
update_controls (MidlineKneePage *self)
{
  for (int i = 0; i < MIDLINE_N_KNEE_SLIDERS; i++)
    midline_knee_slider_set_value (
      self->sliders[i],
      midline_tracking_setting_get (&self->setting, (MidlineTrackingInput) i));
  midline_knee_play_button_set_bend (self->play_button, self->setting.knee_bend_degrees);
  midline_knee_presets_set_selected (
    self->presets, midline_knee_preset_find (is_gliding (self) ? &self->glide_to
                                                               : &self->setting));
}

static void
update_plot (MidlineKneePage *self)
{
  int preset = midline_knee_presets_get_selected (self->presets);

  midline_shift_plot_view_set_name (
    self->plot, preset == MIDLINE_KNEE_NO_PRESET
                  ? NULL : midline_knee_preset_get_name ((MidlineTrackingPreset) preset));
  midline_shift_plot_view_set_setting (self->plot, &self->setting);
}

/* A percent sign begins no line. */
static void
set_result (MidlineKneePage *self,
            const char      *sentence)
{
  g_auto (GStrv) parts = g_strsplit (sentence, " %", -1);
  g_autofree char *unbroken = g_strjoinv ("\302\240%", parts);

  gtk_label_set_label (self->result_label, unbroken);
}

/* The one place that shows a setting. */
static void
update_widgets (MidlineKneePage *self)
{
  g_autoptr (MidlineKneeState) state = midline_knee_state_from (&self->setting);

  update_controls (self);
  midline_knee_picture_set_state (self->picture, state, self->setting.knee_bend_degrees);
  set_result (self, state->sentence);
  set_string (&self->result, state->sentence);
  gtk_label_set_label (self->meaning_label, state->meaning);
  update_plot (self);
  update_said (self);
}

static void
stop_glide (MidlineKneePage *self)
{
  if (is_gliding (self))
    adw_animation_pause (self->glide);
}

static void
glide_cb (double   progress,
          gpointer user_data)
{
  MidlineKneePage *self = user_data;

  midline_knee_setting_blend (&self->glide_from, &self->glide_to, progress, &self->setting);
  update_widgets (self);
}

static void
glide_done_cb (MidlineKneePage *self)
{
  glide_cb (1, self);
}

static void
moved_cb (MidlineKneePage   *self,
          double             value,
          MidlineKneeSlider *slider)
{
  MidlineTrackingInput input = MIDLINE_TRACKING_KNEE_BEND;

  while (self->sliders[input] != slider)
    input++;
  if (input == MIDLINE_TRACKING_KNEE_BEND)
    midline_knee_play_button_pause (self->play_button);
  else
    stop_glide (self);
  midline_tracking_setting_set (&self->setting, input, value);
  update_widgets (self);
}

static void
bent_cb (MidlineKneePage *self,
         double           bend_degrees)
{
  midline_tracking_setting_set (&self->setting, MIDLINE_TRACKING_KNEE_BEND, bend_degrees);
  update_widgets (self);
}

static void
preset_chosen_cb (MidlineKneePage *self,
                  int              preset)
{
  midline_knee_page_set_preset (self, (MidlineTrackingPreset) preset);
}

static void
reset_clicked_cb (MidlineKneePage *self)
{
  midline_knee_page_set_preset (self, MIDLINE_TRACKING_BALANCED);
}

static void
view_chosen_cb (MidlineKneePage *self,
                int              view)
{
  midline_knee_page_set_view (self, (MidlineKneeView) view);
}

static void
side_clicked_cb (MidlineKneePage *self)
{
  self->is_left = !self->is_left;
  update_view (self);
}

static void
about_clicked_cb (MidlineKneePage *self)
{
  midline_knee_about_window_present (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))));
}

static void
more_toggled_cb (MidlineKneePage *self)
{
  gboolean is_open = gtk_toggle_button_get_active (self->more_button);

  gtk_widget_set_visible (GTK_WIDGET (self->more_box), is_open);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->more_button), GTK_ACCESSIBLE_STATE_EXPANDED,
                               is_open, -1);
}

/* The label itself is always there; what it rests on is in About where there is little room. */
static void
update_width (MidlineKneePage *self)
{
  gboolean is_narrow = midline_knee_frame_get_is_narrow (self->frame);
  const char *label = _("Model for learning. Not your knee.");
  g_autofree char *markup = is_narrow
    ? g_markup_printf_escaped ("<b>%s</b>", label)
    : g_markup_printf_escaped ("<b>%s</b> <span alpha=\"75%%\">%s</span>", label,
                               _("It reproduces published observations on an average knee."));

  gtk_label_set_markup (self->banner_label, markup);
  gtk_widget_set_visible (self->banner_icon, !is_narrow);
  gtk_widget_set_visible (self->about_button, !is_narrow);
  gtk_widget_set_visible (self->about_icon_button, is_narrow);
  if (is_narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
  update_notes (self);
}

static void
create_sliders (MidlineKneePage *self)
{
  for (int i = 0; i < MIDLINE_N_KNEE_SLIDERS; i++)
    {
      GtkWidget *slider = midline_knee_slider_new ((MidlineTrackingInput) i);

      self->sliders[i] = MIDLINE_KNEE_SLIDER (slider);
      gtk_box_append (i == MIDLINE_TRACKING_Q_ANGLE ? self->more_box : self->slider_box, slider);
      g_signal_connect_object (slider, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
    }
  self->play_button = MIDLINE_KNEE_PLAY_BUTTON (midline_knee_play_button_new ());
  midline_knee_slider_append (self->sliders[MIDLINE_TRACKING_KNEE_BEND],
                              GTK_WIDGET (self->play_button));
  g_signal_connect_object (self->play_button, "bent", G_CALLBACK (bent_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->play_button, "notify::is-playing", G_CALLBACK (update_said), self,
                           G_CONNECT_SWAPPED);
}

static void
create_side_button (MidlineKneePage *self)
{
  self->side_button =
    g_object_ref_sink (gtk_button_new_from_icon_name ("midline-mirror-symbolic"));
  g_signal_connect_object (self->side_button, "clicked", G_CALLBACK (side_clicked_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
create_glide (MidlineKneePage *self)
{
  AdwAnimationTarget *target = adw_callback_animation_target_new (glide_cb, self, NULL);

  self->glide = adw_timed_animation_new (GTK_WIDGET (self), 0, 1, GLIDE_MS, target);
  g_signal_connect_object (self->glide, "done", G_CALLBACK (glide_done_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
midline_knee_page_dispose (GObject *object)
{
  MidlineKneePage *self = MIDLINE_KNEE_PAGE (object);

  g_clear_handle_id (&self->say_id, g_source_remove);
  if (self->glide != NULL)
    stop_glide (self);
  g_clear_object (&self->glide);
  g_clear_object (&self->side_button);
  g_clear_pointer (&self->result, g_free);
  g_clear_pointer (&self->said, g_free);
  G_OBJECT_CLASS (midline_knee_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MIDLINE_RESOURCE_BASE "/ui/midline-knee-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineKneePage, banner_icon);
  gtk_widget_class_bind_template_child (widget_class, MidlineKneePage, banner_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineKneePage, about_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineKneePage, about_icon_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineKneePage, frame);
  gtk_widget_class_bind_template_child (widget_class, MidlineKneePage, picture);
  gtk_widget_class_bind_template_child (widget_class, MidlineKneePage, title_pill);
  gtk_widget_class_bind_template_child (widget_class, MidlineKneePage, notes);
  gtk_widget_class_bind_template_child (widget_class, MidlineKneePage, size_pill);
  gtk_widget_class_bind_template_child (widget_class, MidlineKneePage, view_pill);
  gtk_widget_class_bind_template_child (widget_class, MidlineKneePage, view_choice);
  gtk_widget_class_bind_template_child (widget_class, MidlineKneePage, result_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineKneePage, meaning_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineKneePage, notes_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineKneePage, presets);
  gtk_widget_class_bind_template_child (widget_class, MidlineKneePage, slider_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineKneePage, more_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineKneePage, more_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineKneePage, plot);
  gtk_widget_class_bind_template_callback (widget_class, about_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, midline_knee_page_set_bend);
  gtk_widget_class_bind_template_callback (widget_class, more_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, preset_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, reset_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_width);
  gtk_widget_class_bind_template_callback (widget_class, view_chosen_cb);
}

static void
midline_knee_page_class_init (MidlineKneePageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = midline_knee_page_dispose;
  g_type_ensure (MIDLINE_TYPE_CHOICE);
  g_type_ensure (MIDLINE_TYPE_KNEE_FRAME);
  g_type_ensure (MIDLINE_TYPE_KNEE_PICTURE);
  g_type_ensure (MIDLINE_TYPE_KNEE_PRESETS);
  g_type_ensure (MIDLINE_TYPE_KNEE_STAGE);
  g_type_ensure (MIDLINE_TYPE_PAIR_BOX);
  g_type_ensure (MIDLINE_TYPE_SHIFT_PLOT_VIEW);
  g_type_ensure (MIDLINE_TYPE_STEADY_BIN);
  g_type_ensure (MIDLINE_TYPE_WRAP_BOX);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
midline_knee_page_init (MidlineKneePage *self)
{
  const char *views[] = { _("Front"), _("Along the Groove"), NULL };

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-knee-page");
  midline_tracking_setting_init (&self->setting, MIDLINE_TRACKING_BALANCED,
                                 MIDLINE_KNEE_FIRST_BEND_DEGREES);
  midline_choice_set_answers (self->view_choice, views);
  create_glide (self);
  create_sliders (self);
  create_side_button (self);
  more_toggled_cb (self);
  update_width (self);
  update_view (self);
  update_widgets (self);
}

/**
 * midline_knee_page_new:
 * @program: (transfer none): says which knee is the worse one; that one is shown
 */
GtkWidget *
midline_knee_page_new (MidlineProgram *program)
{
  MidlineKneePage *self = g_object_new (MIDLINE_TYPE_KNEE_PAGE, NULL);
  const MidlineAnswers *answers = midline_program_get_answers (program);

  self->is_left = answers != NULL && answers->worse_side == MIDLINE_SIDE_LEFT;
  update_view (self);
  return GTK_WIDGET (self);
}

/** midline_knee_page_get_side_button: (transfer none): for the header: shows the other knee. */
GtkWidget *
midline_knee_page_get_side_button (MidlineKneePage *self)
{
  g_return_val_if_fail (MIDLINE_IS_KNEE_PAGE (self), NULL);

  return self->side_button;
}

/**
 * midline_knee_page_set_preset:
 * @preset: where every slider but the bend glides; at once where animations are switched off
 */
void
midline_knee_page_set_preset (MidlineKneePage       *self,
                              MidlineTrackingPreset  preset)
{
  g_return_if_fail (MIDLINE_IS_KNEE_PAGE (self));

  stop_glide (self);
  self->glide_from = self->setting;
  midline_tracking_setting_init (&self->glide_to, preset, self->setting.knee_bend_degrees);
  adw_animation_reset (self->glide);
  adw_animation_play (self->glide);
}

/**
 * midline_knee_page_set_bend:
 * @knee_bend_degrees: 0 to 90
 *
 * Halts the knee at a bend.
 */
void
midline_knee_page_set_bend (MidlineKneePage *self,
                            double           knee_bend_degrees)
{
  g_return_if_fail (MIDLINE_IS_KNEE_PAGE (self));

  midline_knee_play_button_pause (self->play_button);
  bent_cb (self, knee_bend_degrees);
}

/**
 * midline_knee_page_set_view:
 * @view: from the front or along the groove
 */
void
midline_knee_page_set_view (MidlineKneePage *self,
                            MidlineKneeView  view)
{
  g_return_if_fail (MIDLINE_IS_KNEE_PAGE (self));

  self->view = view;
  update_view (self);
}

/** midline_knee_page_get_setting: (transfer none): what the sliders say at the moment. */
const MidlineTrackingSetting *
midline_knee_page_get_setting (MidlineKneePage *self)
{
  g_return_val_if_fail (MIDLINE_IS_KNEE_PAGE (self), NULL);

  return &self->setting;
}

/** midline_knee_page_get_is_left: whether a left knee is shown. */
gboolean
midline_knee_page_get_is_left (MidlineKneePage *self)
{
  g_return_val_if_fail (MIDLINE_IS_KNEE_PAGE (self), FALSE);

  return self->is_left;
}
