/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-today-page.h"

#include "midline-adaptive-bin.h"
#include "midline-after-card.h"
#include "midline-day-note.h"
#include "midline-global-card.h"
#include "midline-morning-card.h"
#include "midline-pair-box.h"
#include "midline-rest-view.h"
#include "midline-segments.h"
#include "midline-suggestion-card.h"
#include "midline-time-off-card.h"
#include "midline-today-list.h"
#include "midline-today-state.h"
#include "midline-weekly-card.h"
#include "midline-wrap-box.h"

#include <glib/gi18n-lib.h>

struct _MidlineTodayPage {
  AdwBin parent_instance;

  /* configured */
  MidlineProgram *program;     /* (owned) */

  /* cache */
  MidlineTodayState *state;    /* (owned) */
  MidlineDate date;            /* MIDLINE_NO_DATE: follows today, over midnight too */

  /* children */
  MidlineAdaptiveBin *bin;
  GtkScrolledWindow *scroller;
  GtkBox *column;
  GtkLabel *title;
  GtkLabel *subtitle;
  GtkWidget *day_buttons;
  GtkWidget *day_menu;
  GtkWidget *today_button;
  MidlineMorningCard *morning_card;
  MidlineTimeOffCard *time_off_card;
  MidlineWeeklyCard *weekly_card;
  MidlineGlobalCard *global_card;
  MidlineSuggestionCard *suggestion_card;
  GtkWidget *proposal_list;
  AdwActionRow *proposal_row;
  GtkLabel *notice;
  GtkWidget *progress_line;
  GtkWidget *start_button;
  GtkLabel *start_label;
  GtkWidget *start_bar;
  GtkLabel *start_bar_label;
  GtkLabel *progress;
  GtkLabel *time_left;
  MidlineSegments *segments;
  MidlineTodayList *list;
  MidlineAfterCard *after_card;
  MidlineRestView *rest_view;
  MidlineDayNote *day_note;
  GtkWidget *status_box;
  GtkImage *status_icon;
  GtkLabel *status_title;
  GtkLabel *status_words;
  GtkWidget *make_plan_button;
  GtkWidget *fine_button;
  GtkWidget *learn_button;
  GtkWidget *actions_list;
  GtkWidget *add_row;
  AdwActionRow *short_row;
};

G_DEFINE_FINAL_TYPE (MidlineTodayPage, midline_today_page, ADW_TYPE_BIN)

static MidlineDate
get_date (MidlineTodayPage *self)
{
  return self->date != MIDLINE_NO_DATE ? self->date : midline_program_get_today (self->program);
}

static void
update_head (MidlineTodayPage *self)
{
  const MidlineTodayState *state = self->state;
  gboolean is_narrow = midline_adaptive_bin_get_mode (self->bin) == MIDLINE_WIDTH_NARROW;
  const char *subtitle = is_narrow && state->kind == MIDLINE_TODAY_SESSION ? state->subtitle_short
                                                                           : state->subtitle;

  gtk_label_set_label (self->title, is_narrow ? state->title_short : state->title);
  gtk_label_set_label (self->subtitle, subtitle);
  gtk_widget_set_visible (GTK_WIDGET (self->subtitle), *subtitle != '\0');
  gtk_widget_set_visible (self->day_buttons, state->kind != MIDLINE_TODAY_NO_PLAN);
  gtk_widget_set_visible (self->day_menu, state->kind != MIDLINE_TODAY_NO_PLAN);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "today.earlier-entries", state->can_edit);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "today.previous-day", state->can_go_back);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "today.this-day", !state->is_today);
  gtk_widget_set_visible (self->today_button, !is_narrow || !state->is_today);
  /* The date needs the room of the word. */
  if (is_narrow)
    gtk_button_set_icon_name (GTK_BUTTON (self->today_button), "midline-today-symbolic");
  else
    gtk_button_set_label (GTK_BUTTON (self->today_button), _("Today"));
}

static void
update_progress (MidlineTodayPage *self)
{
  const MidlineTodayState *state = self->state;
  g_autoptr (GArray) fractions = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < state->exercises->len; i++)
    {
      MidlineTodayExercise *exercise = g_ptr_array_index (state->exercises, i);
      double fraction = exercise->is_done ? 1 : exercise->fraction;

      g_array_append_val (fractions, fraction);
    }
  /* On a day off nothing waits to be done. */
  gtk_widget_set_visible (self->progress_line, fractions->len > 0
                                                && (!state->is_off || state->is_begun));
  gtk_label_set_label (self->progress, state->progress);
  gtk_label_set_label (self->time_left, state->time_left);
  midline_segments_set_fractions (self->segments, (const double *) (gpointer) fractions->data,
                                  fractions->len, state->progress);
}

/* Within reach of a thumb where the window is narrow. */
static void
update_start (MidlineTodayPage *self)
{
  gboolean is_narrow = midline_adaptive_bin_get_mode (self->bin) == MIDLINE_WIDTH_NARROW;
  const char *label = self->state->start_label;

  gtk_widget_set_visible (self->start_button, label != NULL && !is_narrow);
  gtk_widget_set_visible (self->start_bar, label != NULL && is_narrow);
  gtk_label_set_label (self->start_label, label != NULL ? label : "");
  gtk_label_set_label (self->start_bar_label, label != NULL ? label : "");
}

static void
update_status (MidlineTodayPage *self)
{
  static const char * const icons[] = {
    [MIDLINE_TODAY_NO_PLAN] = "midline-plan-symbolic",
    [MIDLINE_TODAY_LOCKED] = "midline-lock-symbolic",
    [MIDLINE_TODAY_BEFORE_PLAN] = "midline-today-symbolic",
  };
  const MidlineTodayState *state = self->state;

  gtk_widget_set_visible (self->status_box, state->status_title != NULL);
  gtk_widget_set_visible (self->make_plan_button, state->kind == MIDLINE_TODAY_NO_PLAN);
  gtk_widget_set_visible (self->fine_button, state->kind == MIDLINE_TODAY_LOCKED);
  gtk_widget_set_visible (self->learn_button, state->kind == MIDLINE_TODAY_LOCKED);
  if (state->status_title == NULL)
    return;
  gtk_image_set_from_icon_name (self->status_icon, icons[state->kind]);
  gtk_label_set_label (self->status_title, state->status_title);
  gtk_label_set_label (self->status_words, state->status_words);
}

static void
update_actions (MidlineTodayPage *self)
{
  const MidlineTodayState *state = self->state;

  gtk_widget_set_visible (self->actions_list, state->can_add || state->short_words != NULL);
  gtk_widget_set_visible (self->add_row, state->can_add);
  gtk_widget_set_visible (GTK_WIDGET (self->short_row), state->short_words != NULL);
  if (state->short_words != NULL)
    adw_action_row_set_subtitle (self->short_row, state->short_words);
}

static void
update_mode (MidlineTodayPage *self)
{
  gboolean is_narrow = midline_adaptive_bin_get_mode (self->bin) == MIDLINE_WIDTH_NARROW;
  int margin = is_narrow ? 12 : 24;

  gtk_widget_set_margin_start (GTK_WIDGET (self->column), margin);
  gtk_widget_set_margin_end (GTK_WIDGET (self->column), margin);
  gtk_widget_set_margin_top (GTK_WIDGET (self->column), is_narrow ? 18 : 24);
  midline_morning_card_set_narrow (self->morning_card, is_narrow);
  midline_global_card_set_narrow (self->global_card, is_narrow);
  midline_today_list_set_narrow (self->list, is_narrow);
}

/* One question at a time, in this order: the morning, the week, the weeks since the start, and what
 * the plan offers, which is made from the answers. */
static void
update_questions (MidlineTodayPage *self)
{
  const MidlineTodayState *state = self->state;
  gboolean waits = state->waits_for_morning;

  midline_morning_card_update (self->morning_card, state);
  midline_weekly_card_show_date (self->weekly_card, waits ? MIDLINE_NO_DATE : get_date (self));
  waits |= midline_weekly_card_is_asking (self->weekly_card);
  midline_global_card_show_date (self->global_card, waits ? MIDLINE_NO_DATE : get_date (self));
  midline_suggestion_card_set_is_wanted (self->suggestion_card,
                                         state->is_today && state->proposal == NULL && !waits);
  gtk_widget_set_visible (self->proposal_list, state->proposal != NULL && !waits);
  if (state->proposal != NULL)
    adw_action_row_set_subtitle (self->proposal_row, state->proposal);
}

static void
update_widgets (MidlineTodayPage *self)
{
  MidlineTodayState *before;
  MidlineTodayState *state;
  gboolean has_same_rows;

  /* Saving a note calls this function again, before any state is held here. */
  midline_today_list_save_notes (self->list);
  midline_day_note_save (self->day_note);
  before = self->state;
  state = midline_today_state_from_program (self->program, get_date (self));
  has_same_rows = midline_today_state_has_same_rows (before, state);
  self->state = state;
  update_head (self);
  midline_time_off_card_show_date (self->time_off_card, get_date (self));
  update_questions (self);
  gtk_widget_set_visible (GTK_WIDGET (self->notice), state->notice != NULL);
  gtk_label_set_label (self->notice, state->notice != NULL ? state->notice : "");
  update_progress (self);
  update_start (self);
  midline_today_list_update (self->list, state, has_same_rows);
  midline_after_card_update (self->after_card, state);
  midline_rest_view_update (self->rest_view, state);
  midline_day_note_show_date (self->day_note, get_date (self));
  update_status (self);
  update_actions (self);
  g_clear_pointer (&before, midline_today_state_free);
}

static void
mode_changed_cb (MidlineTodayPage *self)
{
  update_mode (self);
  if (self->state == NULL)
    return;
  update_head (self);
  update_start (self);
}

static void
go_to (MidlineTodayPage *self,
       MidlineDate       date)
{
  MidlineDate today = midline_program_get_today (self->program);

  self->date = date == today ? MIDLINE_NO_DATE : date;
  update_widgets (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
show_day_cb (MidlineTodayPage *self,
             int               date)
{
  go_to (self, date);
}

static void
go_previous (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineTodayPage *self = MIDLINE_TODAY_PAGE (widget);

  go_to (self, get_date (self) - 1);
}

static void
go_next (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineTodayPage *self = MIDLINE_TODAY_PAGE (widget);

  go_to (self, get_date (self) + 1);
}

static void
go_today (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MidlineTodayPage *self = MIDLINE_TODAY_PAGE (widget);

  go_to (self, midline_program_get_today (self->program));
}

static void
activate_for_day (MidlineTodayPage *self,
                  const char       *action)
{
  g_autofree char *date = midline_date_to_iso (get_date (self));

  gtk_widget_activate_action (GTK_WIDGET (self), action, "s", date);
}

static void
mark_time_off (GtkWidget *widget, const char *name, GVariant *parameter)
{
  activate_for_day (MIDLINE_TODAY_PAGE (widget), "win.time-off");
}

static void
show_earlier_entries (GtkWidget *widget, const char *name, GVariant *parameter)
{
  activate_for_day (MIDLINE_TODAY_PAGE (widget), "win.show-earlier-entries");
}

/* Shortcuts of the window work while another page is in view too; this one then keeps quiet. */
static gboolean
shortcut_cb (GtkWidget *widget,
             GVariant  *action,
             gpointer   user_data)
{
  if (!gtk_widget_get_mapped (widget))
    return FALSE;
  return gtk_widget_activate_action (widget, g_variant_get_string (action, NULL), NULL);
}

static void
add_shortcuts (MidlineTodayPage *self)
{
  static const struct {
    const char *keys;
    const char *action;
  } shortcuts[] = {
    { "<Alt>Page_Up|<Alt>KP_Page_Up", "today.previous-day" },
    { "<Alt>Page_Down|<Alt>KP_Page_Down", "today.next-day" },
    { "<Alt>Home|<Alt>KP_Home", "today.this-day" },
  };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (controller),
                                     GTK_SHORTCUT_SCOPE_GLOBAL);
  for (guint i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    {
      GtkShortcut *shortcut = gtk_shortcut_new (
        gtk_shortcut_trigger_parse_string (shortcuts[i].keys),
        gtk_callback_action_new (shortcut_cb, NULL, NULL));

      gtk_shortcut_set_arguments (shortcut, g_variant_new_string (shortcuts[i].action));
      gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
    }
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

static void
proposal_activated_cb (MidlineTodayPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-page", "s", "plan");
}

static void
start_clicked_cb (MidlineTodayPage *self)
{
  g_autofree char *date = midline_date_to_iso (get_date (self));

  gtk_widget_activate_action (GTK_WIDGET (self), "win.start-session", "s", date);
}

static void
add_activated_cb (MidlineTodayPage *self)
{
  activate_for_day (self, "win.show-library");
}

static void
short_activated_cb (MidlineTodayPage *self)
{
  midline_program_shorten_session (self->program, get_date (self));
}

static void
midline_today_page_dispose (GObject *object)
{
  MidlineTodayPage *self = MIDLINE_TODAY_PAGE (object);

  if (self->program != NULL)
    g_signal_handlers_disconnect_by_data (self->program, self);
  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_today_page_parent_class)->dispose (object);
}

static void
midline_today_page_finalize (GObject *object)
{
  g_clear_pointer (&MIDLINE_TODAY_PAGE (object)->state, midline_today_state_free);
  G_OBJECT_CLASS (midline_today_page_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, bin);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, column);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, title);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, subtitle);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, day_buttons);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, day_menu);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, today_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, morning_card);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, time_off_card);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, weekly_card);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, global_card);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, suggestion_card);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, proposal_list);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, proposal_row);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, notice);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, progress_line);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, start_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, start_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, start_bar);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, start_bar_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, progress);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, time_left);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, segments);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, list);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, after_card);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, rest_view);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, day_note);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, status_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, status_icon);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, status_title);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, status_words);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, make_plan_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, fine_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, learn_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, actions_list);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, add_row);
  gtk_widget_class_bind_template_child (widget_class, MidlineTodayPage, short_row);
}

static void
midline_today_page_class_init (MidlineTodayPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_today_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = midline_today_page_finalize;

  gtk_widget_class_install_action (widget_class, "today.previous-day", NULL, go_previous);
  gtk_widget_class_install_action (widget_class, "today.next-day", NULL, go_next);
  gtk_widget_class_install_action (widget_class, "today.this-day", NULL, go_today);
  gtk_widget_class_install_action (widget_class, "today.time-off", NULL, mark_time_off);
  gtk_widget_class_install_action (widget_class, "today.earlier-entries", NULL,
                                   show_earlier_entries);

  g_type_ensure (MIDLINE_TYPE_ADAPTIVE_BIN);
  g_type_ensure (MIDLINE_TYPE_AFTER_CARD);
  g_type_ensure (MIDLINE_TYPE_DAY_NOTE);
  g_type_ensure (MIDLINE_TYPE_GLOBAL_CARD);
  g_type_ensure (MIDLINE_TYPE_MORNING_CARD);
  g_type_ensure (MIDLINE_TYPE_PAIR_BOX);
  g_type_ensure (MIDLINE_TYPE_REST_VIEW);
  g_type_ensure (MIDLINE_TYPE_SEGMENTS);
  g_type_ensure (MIDLINE_TYPE_SUGGESTION_CARD);
  g_type_ensure (MIDLINE_TYPE_TIME_OFF_CARD);
  g_type_ensure (MIDLINE_TYPE_TODAY_LIST);
  g_type_ensure (MIDLINE_TYPE_WEEKLY_CARD);
  g_type_ensure (MIDLINE_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MIDLINE_RESOURCE_BASE "/ui/midline-today-page.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, mode_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_day_cb);
  gtk_widget_class_bind_template_callback (widget_class, proposal_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, start_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, short_activated_cb);
}

static void
midline_today_page_init (MidlineTodayPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_shortcuts (self);
}

/**
 * midline_today_page_new:
 * @program: the person's program
 *
 * The page of one day, at first of today.
 */
GtkWidget *
midline_today_page_new (MidlineProgram *program)
{
  MidlineTodayPage *self = g_object_new (MIDLINE_TYPE_TODAY_PAGE, NULL);

  self->program = g_object_ref (program);
  midline_morning_card_set_program (self->morning_card, program);
  midline_time_off_card_set_program (self->time_off_card, program);
  midline_weekly_card_set_program (self->weekly_card, program);
  midline_global_card_set_program (self->global_card, program);
  midline_suggestion_card_set_program (self->suggestion_card, program);
  midline_today_list_set_program (self->list, program);
  midline_after_card_set_program (self->after_card, program);
  midline_rest_view_set_program (self->rest_view, program);
  midline_day_note_set_program (self->day_note, program);
  g_signal_connect_object (program, "changed", G_CALLBACK (update_widgets), self,
                           G_CONNECT_SWAPPED);
  update_mode (self);
  update_widgets (self);
  return GTK_WIDGET (self);
}

/**
 * midline_today_page_show_date:
 * @date: the day to show
 */
void
midline_today_page_show_date (MidlineTodayPage *self,
                              MidlineDate       date)
{
  g_return_if_fail (MIDLINE_IS_TODAY_PAGE (self));
  g_return_if_fail (date != MIDLINE_NO_DATE);

  go_to (self, date);
}
