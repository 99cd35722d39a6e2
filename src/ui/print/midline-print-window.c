/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-print-window.h"

#include "midline-handout-pdf.h"
#include "midline-handout-source.h"
#include "midline-message.h"
#include "midline-paginator.h"
#include "midline-pair-box.h"
#include "midline-pango-measurer.h"
#include "midline-print-operation.h"
#include "midline-print-pdf.h"
#include "midline-print-preview.h"
#include "midline-print-state.h"
#include "midline-setting-lines.h"
#include "midline-wrap-box.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define MIDLINE_TYPE_PRINT_WINDOW (midline_print_window_get_type ())
G_DECLARE_FINAL_TYPE (MidlinePrintWindow, midline_print_window, MIDLINE, PRINT_WINDOW, AdwWindow)

/* What the print dialog was told last; kept with the program, for as long as it runs. */
#define PRINT_SETTINGS_KEY "midline-print-settings"

/*
 * MidlinePrintWindow: the choices before printing, with the true pages beside them. In a narrow
 * window the choices come first and the pages are a second step.
 */
struct _MidlinePrintWindow {
  AdwWindow parent_instance;

  /* configured */
  MidlineProgram *program;        /* (owned) */
  MidlinePrintState *state;       /* (owned) */
  GSettings *settings;            /* (owned) */
  MidlineTextMeasurer *measurer;  /* (owned) */
  MidlineSettingLines *lines;     /* (owned) */

  /* cache */
  gboolean is_filling;            /* the program sets the rows, not the person */
  guint update_id;
  guint fold_id;

  /* children */
  AdwToastOverlay *toasts;
  AdwLeaflet *leaflet;
  GtkWidget *cancel_button;
  GtkWidget *back_button;
  GtkWidget *print_button;
  GtkWidget *save_button;
  GtkWidget *bottom_bar;
  GtkWidget *preview_button;
  AdwComboRow *what_row;
  AdwComboRow *weeks_row;
  AdwComboRow *day_row;
  AdwComboRow *exercise_row;
  AdwComboRow *paper_row;
  GtkToggleButton *standard_button;
  GtkToggleButton *large_button;
  GtkWidget *reasons_row;
  GtkSwitch *reasons_switch;
  GtkWidget *pictures_row;
  GtkSwitch *pictures_switch;
  GtkWidget *figure_row;
  GtkSwitch *figure_switch;
  GtkWidget *videos_row;
  GtkSwitch *videos_switch;
  GtkEditable *name_row;
  GtkEditable *clinician_row;
  MidlinePrintPreview *preview;
  GtkLabel *pages_label;
};

G_DEFINE_FINAL_TYPE (MidlinePrintWindow, midline_print_window, ADW_TYPE_WINDOW)

static MidlinePaper
get_paper (MidlinePrintWindow *self)
{
  return (MidlinePaper) adw_combo_row_get_selected (self->paper_row);
}

static gboolean
is_rtl (MidlinePrintWindow *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static void
fill_options (MidlinePrintWindow    *self,
              MidlineHandoutOptions *options)
{
  midline_print_state_fill_options (self->state, options);
  options->large_print = gtk_toggle_button_get_active (self->large_button);
  options->show_reasons = gtk_switch_get_active (self->reasons_switch);
  options->show_pictures = gtk_switch_get_active (self->pictures_switch);
  options->show_figure = gtk_switch_get_active (self->figure_switch);
  options->show_videos = gtk_switch_get_active (self->videos_switch);
  options->right_to_left = is_rtl (self);
}

static MidlinePrintDocument *
paginate (MidlinePrintWindow *self)
{
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;

  fill_options (self, &options);
  return midline_paginator_paginate (self->state->input, &options,
                                     midline_paper_get_size (get_paper (self)), self->measurer);
}

static void
update_rows (MidlinePrintWindow *self)
{
  MidlineHandoutWhat what = self->state->what;
  gboolean has_exercises = what != MIDLINE_HANDOUT_WEEK_GRID && what != MIDLINE_HANDOUT_PROGRESS;

  gtk_widget_set_visible (GTK_WIDGET (self->weeks_row),
                          what == MIDLINE_HANDOUT_WHOLE_PLAN || what == MIDLINE_HANDOUT_WEEK_GRID);
  gtk_widget_set_visible (GTK_WIDGET (self->day_row), what == MIDLINE_HANDOUT_ONE_DAY);
  gtk_widget_set_visible (GTK_WIDGET (self->exercise_row), what == MIDLINE_HANDOUT_ONE_EXERCISE);
  gtk_widget_set_sensitive (self->reasons_row, has_exercises);
  gtk_widget_set_sensitive (self->pictures_row, has_exercises);
  gtk_widget_set_sensitive (self->figure_row, has_exercises);
  gtk_widget_set_sensitive (self->videos_row, has_exercises);
}

static gboolean
update_cb (gpointer user_data)
{
  MidlinePrintWindow *self = user_data;

  self->update_id = 0;
  update_rows (self);
  midline_print_preview_take_document (self->preview, paginate (self));
  return G_SOURCE_REMOVE;
}

static void
queue_update (MidlinePrintWindow *self)
{
  if (!self->is_filling && self->update_id == 0)
    self->update_id = g_idle_add (update_cb, self);
}

static void
choice_changed_cb (MidlinePrintWindow *self)
{
  if (self->is_filling)
    return;

  self->state->week_index = adw_combo_row_get_selected (self->weeks_row);
  self->state->day_index = adw_combo_row_get_selected (self->day_row);
  self->state->exercise_index = adw_combo_row_get_selected (self->exercise_row);
  queue_update (self);
}

static void
what_selected_cb (MidlinePrintWindow *self)
{
  MidlineHandoutWhat what = (MidlineHandoutWhat) adw_combo_row_get_selected (self->what_row);

  if (self->is_filling)
    return;
  if (midline_print_state_offers (self->state, what))
    {
      midline_print_state_choose (self->state, what, self->program);
      g_settings_set_string (self->settings, "print-what", midline_print_state_get_kind (what));
    }
  else
    adw_combo_row_set_selected (self->what_row, self->state->what);
  queue_update (self);
}

static void
paper_selected_cb (MidlinePrintWindow *self)
{
  if (self->is_filling)
    return;

  g_settings_set_string (self->settings, "print-paper",
                         get_paper (self) == MIDLINE_PAPER_LETTER ? "letter" : "a4");
  queue_update (self);
}

static void
size_toggled_cb (MidlinePrintWindow *self)
{
  if (self->is_filling)
    return;

  g_settings_set_string (self->settings, "print-size",
                         gtk_toggle_button_get_active (self->large_button) ? "large" : "standard");
  queue_update (self);
}

static void
take_line (GtkEditable  *row,
           char        **line)
{
  g_free (*line);
  *line = g_strstrip (g_strdup (gtk_editable_get_text (row)));
}

/* The page follows every key. */
static void
line_changed_cb (MidlinePrintWindow *self)
{
  if (self->is_filling)
    return;

  take_line (self->name_row, &self->state->input->name);
  take_line (self->clinician_row, &self->state->input->clinician);
  queue_update (self);
}

static void
turned_cb (MidlinePrintWindow *self)
{
  g_autofree char *label = midline_print_state_dup_pages_label (
      midline_print_preview_get_first_page (self->preview) + 1,
      midline_print_preview_get_n_shown (self->preview),
      midline_print_preview_get_n_pages (self->preview));

  gtk_label_set_text (self->pages_label, label);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "print.turn-back",
                                 midline_print_preview_can_turn (self->preview, FALSE));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "print.turn-forward",
                                 midline_print_preview_can_turn (self->preview, TRUE));
}

/* Buttons stand in the header bar, or in a narrow window below, where a thumb reaches them. */
static void
update_fold (MidlinePrintWindow *self)
{
  gboolean is_folded = adw_leaflet_get_folded (self->leaflet);
  gboolean is_preview =
      g_strcmp0 (adw_leaflet_get_visible_child_name (self->leaflet), "preview") == 0;

  gtk_widget_set_visible (self->bottom_bar, is_folded);
  gtk_widget_set_visible (self->print_button, !is_folded);
  gtk_widget_set_visible (self->save_button, !is_folded);
  gtk_widget_set_visible (self->preview_button, !is_preview);
  gtk_widget_set_visible (self->back_button, is_folded && is_preview);
  gtk_widget_set_visible (self->cancel_button, !(is_folded && is_preview));
}

static gboolean
update_fold_cb (gpointer user_data)
{
  MidlinePrintWindow *self = user_data;

  self->fold_id = 0;
  update_fold (self);
  return G_SOURCE_REMOVE;
}

/* The leaflet folds while sizes are given out, when no child may come or go. */
static void
fold_changed_cb (MidlinePrintWindow *self)
{
  if (self->fold_id == 0)
    self->fold_id = g_idle_add (update_fold_cb, self);
}

static void
file_chosen_cb (MidlinePrintWindow *self,
                int                 response,
                GtkNativeDialog    *chooser)
{
  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
      g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;
      g_autoptr (MidlinePrintDocument) document = paginate (self);
      g_autoptr (GError) error = NULL;

      if (path == NULL)
        midline_message_show (GTK_WIDGET (self), _("The Plan Was Not Saved"),
                              _("Please choose a folder on this computer."));
      else if (!midline_handout_pdf_write (document, path, &error))
        midline_message_show (GTK_WIDGET (self), _("The Plan Was Not Saved"), error->message);
      else
        adw_toast_overlay_add_toast (self->toasts, adw_toast_new (_("Plan saved as PDF")));
    }
  g_object_unref (chooser);
}

static void
save_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  MidlinePrintWindow *self = MIDLINE_PRINT_WINDOW (widget);
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (
      _("Save as PDF"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), _("_Cancel"));
  g_autofree char *file_name = midline_print_state_dup_file_name (self->state);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  midline_setting_lines_save (self->lines);
  gtk_file_filter_set_name (filter, _("PDF files"));
  gtk_file_filter_add_mime_type (filter, "application/pdf");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), file_name);
  g_signal_connect_object (chooser, "response", G_CALLBACK (file_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
show_print_error (MidlinePrintWindow *self,
                  const GError       *error)
{
  g_autofree char *body =
      /* Translators: the argument is what the print system says. */
      g_strdup_printf (_("You can save the plan as a PDF instead and print it later.\n\n%s"),
                       error->message);

  midline_message_show (GTK_WIDGET (self), _("The Plan Was Not Printed"), body);
}

static void
print_done_cb (GtkPrintOperation       *operation,
               GtkPrintOperationResult  result,
               gpointer                 user_data)
{
  MidlinePrintWindow *self = user_data;

  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    {
      g_autoptr (GError) error = NULL;

      gtk_print_operation_get_error (operation, &error);
      if (error != NULL)
        show_print_error (self, error);
    }
  else if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    {
      g_object_set_data_full (G_OBJECT (self->program), PRINT_SETTINGS_KEY,
                              g_object_ref (gtk_print_operation_get_print_settings (operation)),
                              g_object_unref);
      adw_toast_overlay_add_toast (self->toasts, adw_toast_new (_("Plan sent to the printer")));
    }
}

static void
print_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  MidlinePrintWindow *self = MIDLINE_PRINT_WINDOW (widget);
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
  GtkPrintSettings *remembered = g_object_get_data (G_OBJECT (self->program), PRINT_SETTINGS_KEY);
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autoptr (GError) error = NULL;

  midline_setting_lines_save (self->lines);
  fill_options (self, &options);
  operation = midline_print_operation_new (
      midline_print_state_dup_input (self->state, self->program), &options, get_paper (self));
  if (remembered != NULL)
    gtk_print_operation_set_print_settings (operation, remembered);
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect_object (operation, "done", G_CALLBACK (print_done_cb), self, 0);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (self),
                           &error);
}

static void
turn_forward_cb (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  midline_print_preview_turn (MIDLINE_PRINT_WINDOW (widget)->preview, TRUE);
}

static void
turn_back_cb (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  midline_print_preview_turn (MIDLINE_PRINT_WINDOW (widget)->preview, FALSE);
}

static void
show_preview_cb (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  adw_leaflet_set_visible_child_name (MIDLINE_PRINT_WINDOW (widget)->leaflet, "preview");
}

static void
show_choices_cb (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  adw_leaflet_set_visible_child_name (MIDLINE_PRINT_WINDOW (widget)->leaflet, "choices");
}

static void
midline_print_window_dispose (GObject *object)
{
  MidlinePrintWindow *self = MIDLINE_PRINT_WINDOW (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_handle_id (&self->fold_id, g_source_remove);
  g_clear_pointer (&self->lines, midline_setting_lines_free);
  g_clear_pointer (&self->state, midline_print_state_free);
  g_clear_object (&self->measurer);
  g_clear_object (&self->settings);
  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_print_window_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, leaflet);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, cancel_button);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, back_button);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, print_button);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, save_button);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, bottom_bar);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, preview_button);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, what_row);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, weeks_row);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, day_row);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, exercise_row);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, paper_row);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, standard_button);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, large_button);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, reasons_row);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, reasons_switch);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, pictures_row);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, pictures_switch);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, figure_row);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, figure_switch);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, videos_row);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, videos_switch);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, name_row);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, clinician_row);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, preview);
  gtk_widget_class_bind_template_child (widget_class, MidlinePrintWindow, pages_label);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, what_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, paper_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, size_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, line_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, turned_cb);
  gtk_widget_class_bind_template_callback (widget_class, fold_changed_cb);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  static const struct {
    const char *action;
    GtkWidgetActionActivateFunc activate;
    guint key;
    GdkModifierType modifiers;
  } rows[] = {
    { "print.print", print_cb, GDK_KEY_p, GDK_CONTROL_MASK },
    { "print.save", save_cb, GDK_KEY_s, GDK_CONTROL_MASK },
    { "print.turn-forward", turn_forward_cb, GDK_KEY_Page_Down, 0 },
    { "print.turn-back", turn_back_cb, GDK_KEY_Page_Up, 0 },
    { "print.show-preview", show_preview_cb, GDK_KEY_Right, GDK_ALT_MASK },
    { "print.show-choices", show_choices_cb, GDK_KEY_Left, GDK_ALT_MASK },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      gtk_widget_class_install_action (widget_class, rows[i].action, NULL, rows[i].activate);
      gtk_widget_class_add_binding_action (widget_class, rows[i].key, rows[i].modifiers,
                                           rows[i].action, NULL);
    }
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
midline_print_window_class_init (MidlinePrintWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_print_window_dispose;

  g_type_ensure (MIDLINE_TYPE_PAIR_BOX);
  g_type_ensure (MIDLINE_TYPE_PRINT_PREVIEW);
  g_type_ensure (MIDLINE_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, MIDLINE_RESOURCE_BASE
                                               "/ui/midline-print-window.ui");
  bind_template (widget_class);
  install_actions (widget_class);
}

static void
midline_print_window_init (MidlinePrintWindow *self)
{
  self->is_filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Every entry of the lists begins with its label. */
static void
fill_row (AdwComboRow *row,
          GPtrArray   *entries,
          guint        selected)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  for (guint i = 0; i < entries->len; i++)
    gtk_string_list_append (labels, *(char **) g_ptr_array_index (entries, i));
  adw_combo_row_set_model (row, G_LIST_MODEL (labels));
  adw_combo_row_set_selected (row, selected);
}

static void
fill_paper (MidlinePrintWindow *self)
{
  const char *names[] = { midline_paper_get_name (MIDLINE_PAPER_A4),
                          midline_paper_get_name (MIDLINE_PAPER_LETTER), NULL };
  g_autoptr (GtkStringList) papers = gtk_string_list_new (names);
  g_autofree char *saved = g_settings_get_string (self->settings, "print-paper");
  MidlinePaper paper;

  if (!midline_paper_parse (saved, &paper))
    paper = midline_print_pdf_get_usual_paper ();
  adw_combo_row_set_model (self->paper_row, G_LIST_MODEL (papers));
  adw_combo_row_set_selected (self->paper_row, paper);
}

static void
fill_choices (MidlinePrintWindow *self)
{
  g_autofree char *size = g_settings_get_string (self->settings, "print-size");

  adw_combo_row_set_selected (self->what_row, self->state->what);
  fill_row (self->weeks_row, self->state->weeks, self->state->week_index);
  fill_row (self->day_row, self->state->days, self->state->day_index);
  fill_row (self->exercise_row, self->state->exercises, self->state->exercise_index);
  fill_paper (self);
  gtk_toggle_button_set_active (g_str_equal (size, "large") ? self->large_button
                                                            : self->standard_button,
                                TRUE);
  g_settings_bind (self->settings, "print-reasons", self->reasons_switch, "active",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "print-pictures", self->pictures_switch, "active",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "print-figure", self->figure_switch, "active",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "print-qr", self->videos_switch, "active",
                   G_SETTINGS_BIND_DEFAULT);
  midline_setting_lines_add (self->lines, MIDLINE_SETTING_NAME, self->name_row);
  midline_setting_lines_add (self->lines, MIDLINE_SETTING_CLINICIAN, self->clinician_row);
}

/* Who asks for no day and no exercise gets the kind of sheet chosen last. */
static MidlinePrintState *
create_state (MidlinePrintWindow *self,
              const char         *what)
{
  g_autofree char *remembered = g_settings_get_string (self->settings, "print-what");

  return midline_print_state_new (self->program, g_str_equal (what, "plan") ? remembered : what);
}

static MidlinePrintWindow *
find_open (GtkWindow *parent)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    if (MIDLINE_IS_PRINT_WINDOW (l->data) && gtk_window_get_transient_for (l->data) == parent)
      return l->data;
  return NULL;
}

/**
 * midline_print_window_present:
 * @parent: the window it opens above
 * @program: the person's program
 * @what: “plan” for what was printed last, or “grid”, “progress”, “day:2026-03-11” or
 *   “exercise:clamshell”
 *
 * Opens the choices before printing. While they are open already they only come to the front.
 */
void
midline_print_window_present (GtkWindow      *parent,
                              MidlineProgram *program,
                              const char     *what)
{
  MidlinePrintWindow *self = find_open (parent);

  g_return_if_fail (MIDLINE_IS_PROGRAM (program) && what != NULL);

  if (self != NULL)
    {
      gtk_window_present (GTK_WINDOW (self));
      return;
    }

  self = g_object_new (MIDLINE_TYPE_PRINT_WINDOW, "transient-for", parent, NULL);
  self->program = g_object_ref (program);
  self->settings = g_settings_new (MIDLINE_APPLICATION_ID);
  self->state = create_state (self, what);
  self->measurer = midline_pango_measurer_new (is_rtl (self));
  self->lines = midline_setting_lines_new (program);
  fill_choices (self);
  self->is_filling = FALSE;
  update_rows (self);
  midline_print_preview_take_document (self->preview, paginate (self));
  update_fold (self);
  gtk_window_present (GTK_WINDOW (self));
}
