/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-exercise-page.h"

#include "midline-adaptive-bin.h"
#include "midline-add-exercise.h"
#include "midline-choice.h"
#include "midline-exercise-plan-state.h"
#include "midline-exercise-rows.h"
#include "midline-exercise-state.h"
#include "midline-figure-view.h"
#include "midline-figure-words.h"
#include "midline-level-dots.h"
#include "midline-marks.h"
#include "midline-link-list.h"
#include "midline-note-editor.h"
#include "midline-wrap-box.h"

#include <glib/gi18n-lib.h>

/* Pixels: two columns, or one of about 66 characters. */
#define TWO_COLUMNS 924
#define ONE_COLUMN 620
#define COLUMN_SPACING 30
#define GROUP_SPACING 18
#define WIDE_STAGE_HEIGHT 440

struct _MidlineExercisePage {
  AdwBin parent_instance;

  /* configured */
  MidlineProgram *program;    /* (owned) */
  MidlineExercise *exercise;  /* (owned) */

  /* children */
  MidlineAdaptiveBin *bin;
  AdwClamp *clamp;
  GtkBox *columns;
  GtkBox *left_box;
  GtkBox *right_box;
  AdwClamp *top_clamp;
  AdwBin *stage_slot;
  MidlineFigureView *figure_view;
  GtkLabel *tempo_label;
  GtkLabel *works_label;
  GtkLabel *position_label;
  GtkLabel *name_label;
  MidlinePillarMark *pillar_mark;
  MidlineLevelDots *level_dots;
  GtkLabel *level_label;
  GtkLabel *load_label;
  GtkWidget *dose_box;
  GtkLabel *dose_label;
  GtkLabel *dose_detail_label;
  GtkLabel *dose_note_label;
  GtkWidget *in_plan_box;
  GtkLabel *in_plan_label;
  GtkWidget *refusal_box;
  GtkImage *refusal_image;
  GtkLabel *refusal_label;
  GtkMenuButton *add_button;
  GtkLabel *limit_label;
  MidlineChoice *limit_choice;
  GtkLabel *equipment_label;
  GtkBox *step_box;
  GtkBox *pair_box;
  GtkLabel *feel_label;
  GtkLabel *watch_label;
  GtkWidget *ladder_box;
  GtkListBox *neighbour_list;
  GtkLabel *easier_tip_label;
  GtkLabel *harder_tip_label;
  AdwExpanderRow *why_row;
  GtkLabel *sources_label;
  AdwExpanderRow *skip_row;
  AdwExpanderRow *notes_row;
  MidlineLinkList *link_list;
  GtkWidget *print_button;
};

G_DEFINE_FINAL_TYPE (MidlineExercisePage, midline_exercise_page, ADW_TYPE_BIN)

/* Shows a text, or hides @box (often the label itself) when there is none. */
static void
set_text (GtkLabel   *label,
          GtkWidget  *box,
          const char *text)
{
  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (box, text != NULL && *text != '\0');
}

static GMenuModel *
create_day_menu (GPtrArray *days)
{
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < days->len; i++)
    {
      MidlineAddDay *day = g_ptr_array_index (days, i);
      g_autoptr (GMenuItem) item = g_menu_item_new (day->words, NULL);
      g_autofree char *iso = midline_date_to_iso (day->date);

      g_menu_item_set_action_and_target (item, "exercise.add", "s", iso);
      g_menu_append_item (menu, item);
    }
  return G_MENU_MODEL (menu);
}

/* The person may lower the limit of an exercise, never raise it (plan-engine: holding). */
static void
update_limit (MidlineExercisePage *self)
{
  int most = self->exercise->pain_limit_0_to_10;
  int limit = midline_program_get_pain_limit (self->program, self->exercise->id);
  g_autofree char *words = NULL;

  if (limit < most)
    /* Translators: the limits of pain of the person and of an exercise, on the 0 to 10 scale */
    words = g_strdup_printf (_("You lowered it from %d to %d of 10. Above it, make the movement "
                               "smaller or stop."), most, limit);
  else
    /* Translators: a limit of pain on the 0 to 10 scale */
    words = g_strdup_printf (_("%d of 10. Above it, make the movement smaller or stop. You can "
                               "choose a lower one."), limit);
  gtk_label_set_label (self->limit_label, words);
  midline_choice_set_selected (self->limit_choice, limit);
}

/* One button for each number up to the limit of the exercise. */
static void
create_limits (MidlineExercisePage *self)
{
  g_autoptr (GStrvBuilder) numbers = g_strv_builder_new ();
  g_auto (GStrv) answers = NULL;

  for (int number = 0; number <= self->exercise->pain_limit_0_to_10; number++)
    {
      g_autofree char *text = g_strdup_printf ("%d", number);

      g_strv_builder_add (numbers, text);
    }
  answers = g_strv_builder_end (numbers);
  midline_choice_set_answers (self->limit_choice, (const char * const *) answers);
}

static void
limit_chosen_cb (MidlineExercisePage *self,
                 int                  limit)
{
  if (!midline_program_set_pain_limit (self->program, self->exercise->id, limit))
    update_limit (self);
}

/* What changes while the page is open: the plan and the limit. All else is known for good. */
static void
update_widgets (MidlineExercisePage *self)
{
  MidlineDate today = midline_program_get_today (self->program);
  g_autoptr (MidlineWeek) week = midline_program_dup_week (self->program, today, NULL);
  g_autoptr (MidlineExercisePlanState) state =
    midline_exercise_plan_state_from (week, midline_program_is_locked (self->program), today,
                                      self->exercise->id);
  g_autoptr (GMenuModel) menu = create_day_menu (state->days);

  update_limit (self);
  set_text (self->in_plan_label, self->in_plan_box, state->in_plan);
  set_text (self->refusal_label, self->refusal_box, state->refusal);
  gtk_image_set_from_icon_name (self->refusal_image, state->is_locked
                                                       ? "midline-lock-symbolic"
                                                       : "dialog-information-symbolic");
  gtk_menu_button_set_menu_model (self->add_button, menu);
  gtk_widget_set_visible (GTK_WIDGET (self->add_button), state->days->len > 0);
  gtk_widget_set_visible (self->print_button, midline_program_get_plan (self->program) != NULL);
}

static const MidlinePose *
get_pose (MidlineExercisePage *self)
{
  return midline_content_get_pose (midline_program_get_content (self->program),
                                   self->exercise->id);
}

/* What the colour of the working leg means. */
static void
update_side (MidlineExercisePage *self)
{
  const MidlinePose *pose = self->exercise != NULL ? get_pose (self) : NULL;
  g_autofree char *works = NULL;

  if (pose == NULL)
    return;
  works = midline_figure_words_works (self->exercise, pose,
                                      midline_figure_view_get_is_left (self->figure_view));
  gtk_label_set_label (self->works_label, works);
}

static void
show_figure (MidlineExercisePage *self)
{
  MidlineAnswers *answers = midline_program_get_answers (self->program);
  const MidlinePose *pose = get_pose (self);
  g_autofree char *tempo = midline_figure_words_tempo (self->exercise, pose);

  gtk_label_set_label (self->tempo_label, tempo);
  midline_figure_view_set_exercise (self->figure_view, self->exercise, pose,
                                    answers != NULL ? answers->worse_side : MIDLINE_SIDE_RIGHT);
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (self->works_label)), pose != NULL);
  update_side (self);
}

static void
show_head (MidlineExercisePage        *self,
           const MidlineExerciseState *state)
{
  MidlineExercise *exercise = state->exercise;

  gtk_label_set_label (self->position_label, state->position);
  gtk_label_set_label (self->name_label, exercise->name);
  midline_pillar_mark_set_pillar (self->pillar_mark, exercise->pillar);
  midline_level_dots_set_level (self->level_dots, exercise->level);
  gtk_label_set_label (self->level_label, state->level);
  gtk_label_set_label (self->load_label, midline_knee_load_get_name (exercise->knee_load));
  gtk_label_set_label (self->dose_label, state->dose);
  gtk_label_set_label (self->dose_detail_label, state->dose_detail);
  set_text (self->dose_note_label, GTK_WIDGET (self->dose_note_label), exercise->dose_note);
}

static void
show_guide (MidlineExercisePage        *self,
            const MidlineExerciseState *state)
{
  gtk_label_set_label (self->equipment_label, state->equipment);
  for (int i = 0; state->exercise->steps != NULL && state->exercise->steps[i] != NULL; i++)
    gtk_box_append (self->step_box, midline_exercise_step_new (i + 1, state->exercise->steps[i]));
  gtk_label_set_label (self->feel_label, state->feel_here);
  gtk_label_set_label (self->watch_label, state->watch_out);
}

static void
show_ladder (MidlineExercisePage        *self,
             const MidlineExerciseState *state)
{
  if (state->easier != NULL)
    gtk_list_box_append (self->neighbour_list, midline_exercise_neighbour_row_new (self->program,
                                                                                   state->easier));
  if (state->harder != NULL)
    gtk_list_box_append (self->neighbour_list, midline_exercise_neighbour_row_new (self->program,
                                                                                   state->harder));
  gtk_widget_set_visible (GTK_WIDGET (self->neighbour_list),
                          state->easier != NULL || state->harder != NULL);
  set_text (self->easier_tip_label, GTK_WIDGET (self->easier_tip_label), state->easier_tip);
  set_text (self->harder_tip_label, GTK_WIDGET (self->harder_tip_label), state->harder_tip);
}

static void
add_findings (AdwExpanderRow *row,
              GPtrArray      *findings)
{
  for (guint i = 0; i < findings->len; i++)
    adw_expander_row_add_row (row,
                              midline_exercise_finding_row_new (g_ptr_array_index (findings, i)));
}

/* The list inside an expander takes the focus and has no name of its own. */
static void
name_expander (GtkWidget  *widget,
               const char *name)
{
  if (ADW_IS_EXPANDER_ROW (widget) || GTK_IS_LIST_BOX (widget))
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                    -1);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    name_expander (child, name);
}

static void
show_more (MidlineExercisePage        *self,
           const MidlineExerciseState *state)
{
  MidlineExercise *exercise = state->exercise;
  GtkWidget *editor = midline_note_editor_new (self->program, exercise->id);
  GtkWidget *editor_row = gtk_list_box_row_new ();
  AdwExpanderRow *rows[] = { self->why_row, self->skip_row, self->notes_row };

  gtk_label_set_label (self->sources_label, state->n_sources);
  adw_expander_row_add_row (self->why_row,
                            midline_exercise_text_row_new (_("Why"), exercise->why));
  adw_expander_row_add_row (self->why_row,
                            midline_exercise_text_row_new (_("Muscles"), state->muscles));
  adw_expander_row_add_row (self->why_row,
                            midline_exercise_text_row_new (_("Kneecap load"),
                                                           exercise->knee_load_note));
  add_findings (self->why_row, state->findings);
  add_findings (self->why_row, state->further_sources);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    name_expander (GTK_WIDGET (rows[i]),
                   adw_preferences_row_get_title (ADW_PREFERENCES_ROW (rows[i])));
  for (int i = 0; exercise->skip_if != NULL && exercise->skip_if[i] != NULL; i++)
    adw_expander_row_add_row (self->skip_row,
                              midline_exercise_text_row_new (NULL, exercise->skip_if[i]));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (editor_row), editor);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (editor_row), FALSE);
  gtk_widget_set_focusable (editor_row, FALSE);
  adw_expander_row_add_row (self->notes_row, editor_row);
  adw_expander_row_set_expanded (
    self->notes_row, !midline_note_editor_is_empty (MIDLINE_NOTE_EDITOR (editor)));
}

static void
move_ladder (MidlineExercisePage *self,
             GtkBox              *box,
             GtkWidget           *after)
{
  GtkWidget *parent = gtk_widget_get_parent (self->ladder_box);

  if (parent == GTK_WIDGET (box))
    return;
  g_object_ref (self->ladder_box);
  gtk_box_remove (GTK_BOX (parent), self->ladder_box);
  gtk_box_insert_child_after (box, self->ladder_box, after);
  g_object_unref (self->ladder_box);
}

/* Beside the text the figure scrolls with it; above it, it stays. */
static void
place_figure (MidlineExercisePage *self,
              gboolean             is_wide)
{
  GtkWidget *view = GTK_WIDGET (self->figure_view);
  GtkRoot *root = gtk_widget_get_root (view);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  gboolean is_focused = focus != NULL && gtk_widget_is_ancestor (focus, view);

  g_object_ref (view);
  if (is_wide)
    {
      adw_clamp_set_child (self->top_clamp, NULL);
      adw_bin_set_child (self->stage_slot, view);
    }
  else
    {
      adw_bin_set_child (self->stage_slot, NULL);
      adw_clamp_set_child (self->top_clamp, view);
    }
  g_object_unref (view);
  gtk_widget_set_size_request (view, -1, is_wide ? WIDE_STAGE_HEIGHT : -1);
  gtk_widget_set_visible (GTK_WIDGET (self->stage_slot), is_wide);
  gtk_widget_set_visible (GTK_WIDGET (self->top_clamp), !is_wide);
  if (is_focused)
    gtk_widget_grab_focus (focus);
}

static void
set_orientation (GtkWidget      *widget,
                 GtkOrientation  orientation)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (widget), orientation);
}

static void
update_layout (MidlineExercisePage *self)
{
  MidlineWidthMode mode = midline_adaptive_bin_get_mode (self->bin);
  gboolean is_wide = mode == MIDLINE_WIDTH_WIDE;
  GtkOrientation in_column = mode == MIDLINE_WIDTH_NARROW ? GTK_ORIENTATION_VERTICAL
                                                          : GTK_ORIENTATION_HORIZONTAL;

  adw_clamp_set_maximum_size (self->clamp, is_wide ? TWO_COLUMNS : ONE_COLUMN);
  adw_clamp_set_tightening_threshold (self->clamp, is_wide ? TWO_COLUMNS : ONE_COLUMN);
  set_orientation (GTK_WIDGET (self->columns), is_wide ? GTK_ORIENTATION_HORIZONTAL
                                                       : GTK_ORIENTATION_VERTICAL);
  gtk_box_set_homogeneous (self->columns, is_wide);
  gtk_box_set_spacing (self->columns, is_wide ? COLUMN_SPACING : GROUP_SPACING);
  place_figure (self, is_wide);
  set_orientation (self->dose_box, in_column);
  set_orientation (GTK_WIDGET (self->pair_box), in_column);
  gtk_box_set_homogeneous (self->pair_box, in_column == GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_spacing (self->pair_box, in_column == GTK_ORIENTATION_HORIZONTAL ? 24 : 12);
  /* Half of a wide page is no wider than a narrow one. */
  midline_link_list_set_narrow (self->link_list, mode != MIDLINE_WIDTH_MEDIUM);
  if (is_wide)
    move_ladder (self, self->left_box, gtk_widget_get_last_child (GTK_WIDGET (self->left_box)));
  else
    move_ladder (self, self->right_box, GTK_WIDGET (self->pair_box));
}

static void
add_action_cb (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  MidlineExercisePage *self = MIDLINE_EXERCISE_PAGE (widget);
  MidlineDate date = midline_date_from_iso (g_variant_get_string (parameter, NULL));

  if (date != MIDLINE_NO_DATE)
    midline_add_exercise (widget, self->program, date, self->exercise->id, NULL);
}

static void
midline_exercise_page_dispose (GObject *object)
{
  MidlineExercisePage *self = MIDLINE_EXERCISE_PAGE (object);

  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_exercise_page_parent_class)->dispose (object);
}

static void
midline_exercise_page_finalize (GObject *object)
{
  g_clear_pointer (&MIDLINE_EXERCISE_PAGE (object)->exercise, midline_exercise_unref);
  G_OBJECT_CLASS (midline_exercise_page_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, bin);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, clamp);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, columns);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, left_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, right_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, top_clamp);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, stage_slot);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, figure_view);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, tempo_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, works_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, position_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, name_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, pillar_mark);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, level_dots);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, level_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, load_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, dose_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, dose_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, dose_detail_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, dose_note_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, in_plan_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, in_plan_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, refusal_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, refusal_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, refusal_image);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, add_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, limit_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, limit_choice);
  gtk_widget_class_bind_template_callback (widget_class, limit_chosen_cb);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, equipment_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, step_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, pair_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, feel_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, watch_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, ladder_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, neighbour_list);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, easier_tip_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, harder_tip_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, why_row);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, sources_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, skip_row);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, notes_row);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, link_list);
  gtk_widget_class_bind_template_child (widget_class, MidlineExercisePage, print_button);
}

static void
midline_exercise_page_class_init (MidlineExercisePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = midline_exercise_page_dispose;
  object_class->finalize = midline_exercise_page_finalize;

  g_type_ensure (MIDLINE_TYPE_ADAPTIVE_BIN);
  g_type_ensure (MIDLINE_TYPE_CHOICE);
  g_type_ensure (MIDLINE_TYPE_FIGURE_VIEW);
  g_type_ensure (MIDLINE_TYPE_LEVEL_DOTS);
  g_type_ensure (MIDLINE_TYPE_LINK_LIST);
  g_type_ensure (MIDLINE_TYPE_PILLAR_MARK);
  g_type_ensure (MIDLINE_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (
    widget_class, MIDLINE_RESOURCE_BASE "/ui/midline-exercise-page.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, update_layout);
  gtk_widget_class_bind_template_callback (widget_class, update_side);
  gtk_widget_class_install_action (widget_class, "exercise.add", "s", add_action_cb);
}

static void
midline_exercise_page_init (MidlineExercisePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  update_layout (self);
}

/**
 * midline_exercise_page_new:
 * @exercise_id: of an exercise of the catalogue
 */
GtkWidget *
midline_exercise_page_new (MidlineProgram *program,
                           const char     *exercise_id)
{
  MidlineExercisePage *self = g_object_new (MIDLINE_TYPE_EXERCISE_PAGE, NULL);
  MidlineCatalogue *catalogue = midline_program_get_catalogue (program);
  MidlineExercise *exercise = midline_catalogue_lookup (catalogue, exercise_id);
  g_autoptr (MidlineExerciseState) state = NULL;
  g_autofree char *what_to_print = g_strdup_printf ("exercise:%s", exercise_id);

  g_return_val_if_fail (exercise != NULL, GTK_WIDGET (self));

  self->program = g_object_ref (program);
  self->exercise = midline_exercise_ref (exercise);
  state = midline_exercise_state_from (midline_program_get_content (program), exercise);
  show_figure (self);
  show_head (self, state);
  show_guide (self, state);
  show_ladder (self, state);
  show_more (self, state);
  midline_link_list_set_program (self->link_list, program, exercise_id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->print_button), "win.print");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->print_button), "s", what_to_print);
  g_signal_connect_object (program, "changed", G_CALLBACK (update_widgets), self,
                           G_CONNECT_SWAPPED);
  create_limits (self);
  update_widgets (self);
  return GTK_WIDGET (self);
}
