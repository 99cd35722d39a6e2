/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-plan-page-private.h"

#include "midline-adaptive-bin.h"
#include "midline-plan-phase-line.h"
#include "midline-suggestion-card.h"
#include "midline-wrap-box.h"

#include <glib/gi18n-lib.h>

#define SPACE_BETWEEN_COLUMNS_PX 8
#define MARGIN_NARROW_PX 12
#define MARGIN_WIDE_PX 24
#define MOST_BUTTONS_WIDTH_PX 300  /* what a card leaves in a window of 360 */

struct _MidlinePlanPage {
  AdwBin parent_instance;

  /* configured */
  MidlineProgram *program;     /* (owned) */

  /* cache */
  MidlinePlanState *state;     /* (owned) */
  gboolean is_stale;           /* the program changed while the page was hidden */
  MidlineDate shown;           /* a day of the week shown; no date: the present week */
  MidlineDate wished_date;     /* where the focus goes after the next change, or no date */
  char *wished_exercise_id;    /* (owned) (nullable) */
  MidlinePlanDay *days[MIDLINE_DAYS_OF_WEEK];  /* (borrowed) */
  GtkEventController *shortcuts;               /* (borrowed) (nullable) while mapped */

  /* children */
  GtkStack *stack;
  AdwStatusPage *locked_page;
  MidlineAdaptiveBin *adaptive_bin;
  GtkWidget *content;
  GtkBox *header;
  GtkWidget *navigator;
  GtkWidget *title_box;
  GtkLabel *title_label;
  GtkLabel *week_label;
  GtkWidget *this_week_button;
  GtkWidget *tool_box;
  GtkWidget *add_label;
  GtkWidget *history_label;
  GtkWidget *print_label;
  GtkWidget *menu_button;
  MidlinePlanPhaseLine *phase_line;
  GtkWidget *load_button;
  GtkProgressBar *load_bar;
  GtkLabel *load_title;
  GtkLabel *load_label;
  MidlineSuggestionCard *suggestion_card;
  GtkWidget *proposal_card;
  GtkLabel *proposal_heading;
  GtkLabel *proposal_sentence;
  GtkWidget *why_button;
  GtkBox *proposal_buttons;
  GtkWidget *note_box;
  GtkWidget *likely_pill;
  GtkLabel *note_label;
  GtkWidget *week_box;
  GtkWidget *empty_card;
  GtkLabel *empty_label;
  GtkWidget *rebuild_box;
};

G_DEFINE_FINAL_TYPE (MidlinePlanPage, midline_plan_page, ADW_TYPE_BIN)

static MidlineWidthMode
get_mode (MidlinePlanPage *self)
{
  return midline_adaptive_bin_get_mode (self->adaptive_bin);
}

static void
update_title (MidlinePlanPage *self)
{
  gboolean is_narrow = get_mode (self) == MIDLINE_WIDTH_NARROW;

  gtk_label_set_label (self->title_label, self->state->title);
  gtk_label_set_label (self->week_label,
                       is_narrow ? self->state->phase_words : self->state->week_words);
  gtk_widget_set_visible (self->this_week_button, !self->state->is_present);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.earlier",
                                 self->state->previous_start != MIDLINE_NO_DATE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.later",
                                 self->state->next_start != MIDLINE_NO_DATE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.this-week", !self->state->is_present);
}

static void
update_knee_load (MidlinePlanPage *self)
{
  const MidlinePlanState *state = self->state;
  g_autofree char *spoken = NULL;

  gtk_widget_set_visible (self->load_button, state->knee_load_words != NULL);
  if (state->knee_load_words == NULL)
    return;
  gtk_label_set_label (self->load_title, state->knee_load_title);
  gtk_label_set_label (self->load_label, state->knee_load_words);
  gtk_progress_bar_set_fraction (self->load_bar,
                                 CLAMP ((double) state->knee_load / state->knee_load_cap, 0, 1));
  /* Translators: a title and a value, for example “Knee load this week: 22 of at most 40” */
  spoken = g_strdup_printf (_("%s: %s"), state->knee_load_title, state->knee_load_words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->load_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

/* Three buttons of one width beside each other on narrow pages; large text puts them below each
 * other. */
static void
arrange_proposal (MidlinePlanPage *self)
{
  gboolean is_narrow = get_mode (self) == MIDLINE_WIDTH_NARROW;
  int minimum;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->proposal_card),
                                  is_narrow ? GTK_ORIENTATION_VERTICAL
                                            : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_homogeneous (self->proposal_buttons, is_narrow);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->proposal_buttons),
                                  GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_measure (GTK_WIDGET (self->proposal_buttons), GTK_ORIENTATION_HORIZONTAL, -1,
                      &minimum, NULL, NULL, NULL);
  if (is_narrow && minimum > MOST_BUTTONS_WIDTH_PX)
    gtk_orientable_set_orientation (GTK_ORIENTABLE (self->proposal_buttons),
                                    GTK_ORIENTATION_VERTICAL);
}

static void
update_cards (MidlinePlanPage *self)
{
  const MidlinePlanState *state = self->state;
  g_autofree char *empty = g_strjoinv ("\n• ", state->empty_places);
  g_autofree char *list = NULL;

  /* One question about the plan at a time. */
  midline_suggestion_card_set_is_wanted (self->suggestion_card,
                                         state->is_present && state->proposal_heading == NULL);
  gtk_widget_set_visible (self->proposal_card, state->proposal_heading != NULL);
  arrange_proposal (self);
  gtk_label_set_label (self->proposal_heading,
                       state->proposal_heading != NULL ? state->proposal_heading : "");
  gtk_label_set_label (self->proposal_sentence,
                       state->proposal_sentence != NULL ? state->proposal_sentence : "");
  gtk_widget_set_visible (self->note_box, state->note != NULL);
  gtk_widget_set_visible (self->likely_pill, state->is_likely);
  gtk_label_set_label (self->note_label, state->note != NULL ? state->note : "");
  list = g_strconcat ("• ", empty, NULL);
  gtk_widget_set_visible (self->empty_card, *empty != '\0');
  gtk_label_set_label (self->empty_label, list);
}

/* The exercise that has the focus, so that the focus can stay where it was. */
static MidlinePlanEntry *
find_focused_entry (MidlinePlanPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && MIDLINE_IS_PLAN_ENTRY (focus)
         && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) ? MIDLINE_PLAN_ENTRY (focus) : NULL;
}

static guint
find_index (MidlinePlanEntry *entry)
{
  guint index = 0;

  for (GtkWidget *sibling = gtk_widget_get_prev_sibling (GTK_WIDGET (entry)); sibling != NULL;
       sibling = gtk_widget_get_prev_sibling (sibling))
    index++;
  return index;
}

/* The focus follows the exercise that an edit moved; where one left, its neighbour gets it. */
static void
restore_focus (MidlinePlanPage *self,
               MidlineDate      date,
               guint            index)
{
  MidlineDate wished = self->wished_date;
  MidlinePlanDay *day = midline_plan_page_find_day (self, wished != MIDLINE_NO_DATE ? wished
                                                                                    : date);
  MidlinePlanEntry *entry = NULL;

  self->wished_date = MIDLINE_NO_DATE;
  if (day == NULL)
    return;
  midline_plan_day_reveal (day);
  entry = wished != MIDLINE_NO_DATE && self->wished_exercise_id != NULL
    ? midline_plan_day_find_entry (day, self->wished_exercise_id)
    : midline_plan_day_get_entry (day, index);
  gtk_widget_grab_focus (entry != NULL ? GTK_WIDGET (entry) : midline_plan_day_get_head (day));
}

static void
update_days (MidlinePlanPage *self)
{
  MidlinePlanEntry *focused = find_focused_entry (self);
  MidlineDate date = focused != NULL ? midline_plan_entry_get_date (focused) : MIDLINE_NO_DATE;
  guint index = focused != NULL ? find_index (focused) : 0;

  for (guint i = 0; i < MIDLINE_DAYS_OF_WEEK; i++)
    midline_plan_day_update (self->days[i], self->program,
                             g_ptr_array_index (self->state->days, i));
  if (self->wished_date != MIDLINE_NO_DATE
      || (date != MIDLINE_NO_DATE && find_focused_entry (self) == NULL))
    restore_focus (self, date, index);
}

static void
update_widgets (MidlinePlanPage *self)
{
  static const char * const view_names[] = { "empty", "locked", "week" };
  MidlineDate shown = self->shown != MIDLINE_NO_DATE ? self->shown
                                                     : midline_program_get_today (self->program);

  self->is_stale = FALSE;
  g_clear_pointer (&self->state, midline_plan_state_free);
  self->state = midline_plan_state_from_program (self->program, shown);
  gtk_stack_set_visible_child_name (self->stack, view_names[self->state->view]);
  if (self->state->view == MIDLINE_PLAN_VIEW_LOCKED)
    {
      g_autofree char *text = g_markup_escape_text (self->state->locked_text, -1);

      adw_status_page_set_description (self->locked_page, text);
    }
  if (self->state->view != MIDLINE_PLAN_VIEW_WEEK)
    return;
  update_title (self);
  midline_plan_phase_line_update (self->phase_line, self->state);
  update_knee_load (self);
  update_cards (self);
  update_days (self);
}

/* Pages that are not looked at wait until they are. */
static void
program_changed_cb (MidlinePlanPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    update_widgets (self);
  else
    self->is_stale = TRUE;
}

static void
arrange_header (MidlinePlanPage  *self,
                MidlineWidthMode  mode)
{
  gboolean is_narrow = mode == MIDLINE_WIDTH_NARROW;
  gboolean is_wide = mode == MIDLINE_WIDTH_WIDE;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->title_box),
                                  is_narrow ? GTK_ORIENTATION_VERTICAL
                                            : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_spacing (GTK_BOX (self->title_box), is_narrow ? 0 : 12);
  gtk_box_reorder_child_after (self->header, self->navigator,
                               is_narrow ? self->title_box : NULL);
  gtk_widget_set_visible (self->tool_box, !is_narrow);
  gtk_widget_set_visible (self->menu_button, is_narrow);
  gtk_widget_set_visible (self->add_label, is_wide);
  gtk_widget_set_visible (self->history_label, is_wide);
  gtk_widget_set_visible (self->print_label, is_wide);
  gtk_widget_set_visible (GTK_WIDGET (self->phase_line), !is_narrow);
  gtk_widget_set_hexpand (self->load_button, is_narrow);
}

static void
arrange_week (MidlinePlanPage *self,
              gboolean         is_wide)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->week_box),
                                  is_wide ? GTK_ORIENTATION_HORIZONTAL
                                          : GTK_ORIENTATION_VERTICAL);
  gtk_box_set_homogeneous (GTK_BOX (self->week_box), is_wide);
  gtk_box_set_spacing (GTK_BOX (self->week_box), is_wide ? SPACE_BETWEEN_COLUMNS_PX : 0);
  gtk_widget_set_overflow (self->week_box, is_wide ? GTK_OVERFLOW_VISIBLE : GTK_OVERFLOW_HIDDEN);
  if (is_wide)
    gtk_widget_remove_css_class (self->week_box, "card");
  else
    gtk_widget_add_css_class (self->week_box, "card");
  for (guint i = 0; i < MIDLINE_DAYS_OF_WEEK; i++)
    midline_plan_day_set_is_column (self->days[i], is_wide);
}

static void
mode_changed_cb (MidlinePlanPage *self)
{
  MidlineWidthMode mode = get_mode (self);
  gboolean is_narrow = mode == MIDLINE_WIDTH_NARROW;
  int margin = is_narrow ? MARGIN_NARROW_PX : MARGIN_WIDE_PX;

  gtk_widget_set_margin_start (self->content, margin);
  gtk_widget_set_margin_end (self->content, margin);
  arrange_header (self, mode);
  arrange_week (self, mode == MIDLINE_WIDTH_WIDE);
  arrange_proposal (self);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->rebuild_box),
                                  is_narrow ? GTK_ORIENTATION_VERTICAL
                                            : GTK_ORIENTATION_HORIZONTAL);
  if (self->state != NULL && self->state->view == MIDLINE_PLAN_VIEW_WEEK)
    update_title (self);
}

static void
add_shortcut (MidlinePlanPage *self,
              guint            key,
              const char      *action)
{
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (self->shortcuts),
    gtk_shortcut_new (gtk_keyval_trigger_new (key, GDK_ALT_MASK), gtk_named_action_new (action)));
}

/* The keys work wherever the focus is, but only while the page is looked at. */
static void
midline_plan_page_map (GtkWidget *widget)
{
  MidlinePlanPage *self = MIDLINE_PLAN_PAGE (widget);

  GTK_WIDGET_CLASS (midline_plan_page_parent_class)->map (widget);
  self->shortcuts = gtk_shortcut_controller_new ();
  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (self->shortcuts),
                                     GTK_SHORTCUT_SCOPE_GLOBAL);
  add_shortcut (self, GDK_KEY_Page_Up, "plan.earlier");
  add_shortcut (self, GDK_KEY_Page_Down, "plan.later");
  add_shortcut (self, GDK_KEY_Home, "plan.this-week");
  gtk_widget_add_controller (widget, self->shortcuts);
  if (self->is_stale)
    update_widgets (self);
}

static void
midline_plan_page_unmap (GtkWidget *widget)
{
  MidlinePlanPage *self = MIDLINE_PLAN_PAGE (widget);

  if (self->shortcuts != NULL)
    gtk_widget_remove_controller (widget, self->shortcuts);
  self->shortcuts = NULL;
  GTK_WIDGET_CLASS (midline_plan_page_parent_class)->unmap (widget);
}

static void
midline_plan_page_dispose (GObject *object)
{
  MidlinePlanPage *self = MIDLINE_PLAN_PAGE (object);

  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_plan_page_parent_class)->dispose (object);
}

static void
midline_plan_page_finalize (GObject *object)
{
  MidlinePlanPage *self = MIDLINE_PLAN_PAGE (object);

  g_clear_pointer (&self->state, midline_plan_state_free);
  g_free (self->wished_exercise_id);
  G_OBJECT_CLASS (midline_plan_page_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, stack);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, locked_page);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, adaptive_bin);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, content);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, header);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, navigator);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, title_box);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, title_label);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, week_label);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, this_week_button);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, tool_box);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, add_label);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, history_label);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, print_label);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, phase_line);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, load_button);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, load_bar);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, load_title);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, load_label);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, suggestion_card);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, proposal_card);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, proposal_heading);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, proposal_sentence);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, why_button);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, proposal_buttons);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, note_box);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, likely_pill);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, note_label);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, week_box);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, empty_card);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, empty_label);
  gtk_widget_class_bind_template_child (widget_class, MidlinePlanPage, rebuild_box);
}

static void
midline_plan_page_class_init (MidlinePlanPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_plan_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = midline_plan_page_finalize;
  widget_class->map = midline_plan_page_map;
  widget_class->unmap = midline_plan_page_unmap;

  g_type_ensure (MIDLINE_TYPE_ADAPTIVE_BIN);
  g_type_ensure (MIDLINE_TYPE_PLAN_PHASE_LINE);
  g_type_ensure (MIDLINE_TYPE_SUGGESTION_CARD);
  g_type_ensure (MIDLINE_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MIDLINE_RESOURCE_BASE "/ui/midline-plan-page.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, mode_changed_cb);
  midline_plan_page_class_install_actions (widget_class);
}

static void
midline_plan_page_init (MidlinePlanPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < MIDLINE_DAYS_OF_WEEK; i++)
    {
      self->days[i] = g_object_new (MIDLINE_TYPE_PLAN_DAY, NULL);
      gtk_box_append (GTK_BOX (self->week_box), GTK_WIDGET (self->days[i]));
    }
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.fixed", FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->load_button),
                                  GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->why_button),
                                  GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE, -1);
  mode_changed_cb (self);
}

/**
 * midline_plan_page_new:
 * @program: the person's program
 *
 * The week of the plan and its edits.
 */
GtkWidget *
midline_plan_page_new (MidlineProgram *program)
{
  MidlinePlanPage *self = g_object_new (MIDLINE_TYPE_PLAN_PAGE, NULL);

  self->program = g_object_ref (program);
  midline_suggestion_card_set_program (self->suggestion_card, program);
  g_signal_connect_object (program, "changed", G_CALLBACK (program_changed_cb), self,
                           G_CONNECT_SWAPPED);
  update_widgets (self);
  return GTK_WIDGET (self);
}

/** midline_plan_page_get_program: (transfer none): the person's program. */
MidlineProgram *
midline_plan_page_get_program (MidlinePlanPage *self)
{
  return self->program;
}

/** midline_plan_page_get_state: (transfer none): what the page shows, until the next change. */
const MidlinePlanState *
midline_plan_page_get_state (MidlinePlanPage *self)
{
  return self->state;
}

/** midline_plan_page_find_day: (nullable) (transfer none): the widget of a day of that week. */
MidlinePlanDay *
midline_plan_page_find_day (MidlinePlanPage *self,
                            MidlineDate      date)
{
  for (guint i = 0; i < MIDLINE_DAYS_OF_WEEK; i++)
    if (midline_plan_day_get_date (self->days[i]) == date)
      return self->days[i];
  return NULL;
}

/** midline_plan_page_get_load_button: (transfer none): what tells the knee load. */
GtkWidget *
midline_plan_page_get_load_button (MidlinePlanPage *self)
{
  return self->load_button;
}

/** midline_plan_page_get_why_button: (transfer none): the Why of the suggestion. */
GtkWidget *
midline_plan_page_get_why_button (MidlinePlanPage *self)
{
  return self->why_button;
}

/** midline_plan_page_show_week: shows the week of @date; no date: the present week. */
void
midline_plan_page_show_week (MidlinePlanPage *self,
                             MidlineDate      date)
{
  self->shown = date;
  update_widgets (self);
  if (self->state->is_present)
    self->shown = MIDLINE_NO_DATE;
}

/** midline_plan_page_wish_focus: the next change moves the focus there; (nullable) @exercise_id. */
void
midline_plan_page_wish_focus (MidlinePlanPage *self,
                              MidlineDate      date,
                              const char      *exercise_id)
{
  self->wished_date = date;
  g_free (self->wished_exercise_id);
  self->wished_exercise_id = g_strdup (exercise_id);
}
