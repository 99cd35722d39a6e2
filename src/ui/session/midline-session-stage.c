/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-session-stage.h"

#include "midline-choice.h"
#include "midline-marks.h"
#include "midline-pair-box.h"
#include "midline-session-figure.h"
#include "midline-session-number.h"
#include "midline-session-layout.h"
#include "midline-session-tally.h"
#include "midline-wrap-box.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _MidlineSessionStage {
  GtkWidget parent_instance;

  /* cache */
  char *number;                  /* (owned) (nullable) shown last */
  char *head_words;              /* (owned) (nullable) above the name */
  char *short_head_words;        /* (owned) (nullable) there, with those of a ring that is small */
  MidlineSessionView view;
  MidlineSessionShape shape;     /* in which the children were arranged last */
  MidlineSessionShape next_shape;
  guint shape_id;

  /* children */
  MidlineSessionFigure *figure;
  GtkWidget *head;
  GtkLabel *head_label;
  GtkLabel *name;
  GtkWidget *pills;
  GtkWidget *side_pill;
  MidlineSideMark *side_mark;
  GtkLabel *side_label;
  GtkLabel *near_set_label;
  MidlineSessionNumber *count;
  GtkWidget *foot;
  GtkLabel *line;
  GtkWidget *sets;
  GtkBox *marks;
  GtkLabel *set_label;
  GtkWidget *correction;
  MidlineSessionTally *tally;
  GtkWidget *question;
  GtkLabel *question_label;
  MidlineChoice *choice;
};

G_DEFINE_FINAL_TYPE (MidlineSessionStage, midline_session_stage, GTK_TYPE_WIDGET)

enum { ANSWERED, N_SIGNALS };
static guint signals[N_SIGNALS];

/* --- Words and marks --- */

/* At least 1, the usual size. */
static double
get_text_scale (MidlineSessionStage *self)
{
  int dpi = 0;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);
  return MAX (dpi / (96.0 * PANGO_SCALE), 1.0);
}

static void
show_text (GtkLabel   *label,
           const char *text)
{
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
  gtk_label_set_label (label, text != NULL ? text : "");
}

static void
show_marks (MidlineSessionStage       *self,
            const MidlineSessionPageState *state)
{
  GtkWidget *child;
  int n = 0;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->marks))) != NULL)
    gtk_box_remove (self->marks, child);
  for (n = 0; n < state->n_sets; n++)
    {
      GtkWidget *mark = gtk_image_new ();

      g_object_set (mark, "valign", GTK_ALIGN_CENTER, NULL);
      if (n < state->n_sets_done)
        gtk_image_set_from_icon_name (GTK_IMAGE (mark), "object-select-symbolic");
      gtk_widget_add_css_class (mark, "midline-session-mark");
      gtk_widget_add_css_class (mark, n < state->n_sets_done ? "done"
                                      : n == state->n_sets_done ? "now" : "later");
      gtk_accessible_update_state (GTK_ACCESSIBLE (mark), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
      gtk_box_append (self->marks, mark);
    }
}

static void
set_class (GtkWidget  *widget,
           const char *name,
           gboolean    on)
{
  if (on)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

/* A rest in the smallest window: the words of the ring, which is small there, stand beside it. */
static gboolean
has_ring_beside (MidlineSessionStage *self)
{
  return (self->view == MIDLINE_SESSION_REST || self->view == MIDLINE_SESSION_READY)
         && midline_session_layout_sets_ring_beside (self->shape, get_text_scale (self));
}

static void
update_ring_words (MidlineSessionStage *self)
{
  gboolean is_beside = has_ring_beside (self);

  show_text (self->head_label, is_beside ? self->short_head_words : self->head_words);
  midline_session_number_set_shows_words (self->count, !is_beside);
}

/* The set stands beside the side where the room is small or something else stands below. */
static void
update_arrangement (MidlineSessionStage *self)
{
  gboolean is_rest = self->view == MIDLINE_SESSION_REST || self->view == MIDLINE_SESSION_READY;
  gboolean is_beside = self->shape == MIDLINE_SESSION_BESIDE;
  gboolean is_short = self->shape == MIDLINE_SESSION_SHORT;
  gboolean at_start = is_rest && (is_beside || has_ring_beside (self));
  gboolean has_set = *gtk_label_get_label (self->set_label) != '\0';
  GtkLabel *labels[] = { self->head_label, self->name, self->line };

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      gtk_label_set_xalign (labels[i], at_start ? 0.0f : 0.5f);
      gtk_label_set_justify (labels[i], at_start ? GTK_JUSTIFY_LEFT : GTK_JUSTIFY_CENTER);
    }
  gtk_widget_set_halign (self->pills, at_start ? GTK_ALIGN_START : GTK_ALIGN_CENTER);
  gtk_widget_set_visible (self->sets, has_set && is_beside && !is_rest);
  gtk_widget_set_visible (GTK_WIDGET (self->near_set_label), has_set && !(is_beside && !is_rest));
  gtk_widget_set_visible (self->pills, gtk_widget_get_visible (self->side_pill)
                                       || gtk_widget_get_visible (
                                         GTK_WIDGET (self->near_set_label)));
  gtk_widget_set_visible (GTK_WIDGET (self->line),
                          *gtk_label_get_label (self->line) != '\0' && !(is_rest && is_short));
  update_ring_words (self);
  set_class (GTK_WIDGET (self), "beside", is_beside);
  set_class (GTK_WIDGET (self), "stacked", !is_beside);
  set_class (GTK_WIDGET (self), "roomy", self->shape == MIDLINE_SESSION_STACKED);
  set_class (GTK_WIDGET (self), "short", is_short);
}

static void
show_words (MidlineSessionStage       *self,
            const MidlineSessionPageState *state)
{
  g_free (self->head_words);
  g_free (self->short_head_words);
  self->head_words = g_strdup (state->head);
  if (state->has_ring && state->head != NULL)
    /* Translators: what goes on now and what the name below it is, for example “Rest · Next” */
    self->short_head_words = g_strdup_printf (_("%s · %s"), state->above, state->head);
  else
    self->short_head_words = g_strdup (state->has_ring ? state->above : state->head);
  gtk_label_set_label (self->name, state->name);
  gtk_widget_set_visible (self->side_pill, state->side_words != NULL);
  midline_side_mark_set_side (self->side_mark, state->side);
  gtk_label_set_label (self->side_label, state->side_words != NULL ? state->side_words : "");
  gtk_label_set_label (self->set_label, state->set_words != NULL ? state->set_words : "");
  gtk_label_set_label (self->near_set_label, state->set_words != NULL ? state->set_words : "");
  show_text (self->line, state->has_ring ? state->hint : state->below);
  gtk_widget_set_visible (self->correction, state->has_tally);
  midline_session_tally_set_reps (self->tally, state->reps);
  gtk_widget_set_visible (self->question, state->question_id != NULL);
  gtk_label_set_label (self->question_label, state->question != NULL ? state->question : "");
  g_object_set (self->choice, "question", state->question, NULL);
  midline_choice_set_said (self->choice, state->two_more);
}

/* --- Layout --- */

static void
fill_demand (MidlineSessionStage  *self,
             int                   width,
             MidlineSessionDemand *demand)
{
  int words_width = midline_session_layout_get_words_width (width, self->shape);

  demand->text_scale = get_text_scale (self);
  demand->is_rest = self->view == MIDLINE_SESSION_REST || self->view == MIDLINE_SESSION_READY;
  demand->has_figure = midline_session_figure_has_pose (self->figure);
  gtk_widget_measure (self->foot, GTK_ORIENTATION_VERTICAL, words_width, &demand->foot_height,
                      NULL, NULL, NULL);
  demand->width = width;
  gtk_widget_measure (self->head, GTK_ORIENTATION_VERTICAL,
                      midline_session_layout_get_head_width (demand), &demand->head_height,
                      NULL, NULL, NULL);
}

static gboolean
shape_cb (gpointer user_data)
{
  MidlineSessionStage *self = user_data;

  self->shape_id = 0;
  self->shape = self->next_shape;
  update_arrangement (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  return G_SOURCE_REMOVE;
}

/* Children are changed outside of the layout. */
static void
plan_shape (MidlineSessionStage *self,
            int                  width,
            int                  height)
{
  self->next_shape = midline_session_layout_get_shape (width, height, get_text_scale (self));
  if (self->next_shape != self->shape && self->shape_id == 0)
    self->shape_id = g_idle_add (shape_cb, self);
}

static void
allocate (GtkWidget              *widget,
          const MidlineRectangle *place,
          int                     full_width)
{
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkAllocation allocation = {
    .x = (int) (is_rtl ? full_width - place->x - place->width : place->x),
    .y = (int) place->y,
    .width = (int) place->width,
    .height = (int) place->height,
  };

  gtk_widget_set_child_visible (widget, place->width > 0 && place->height > 0);
  if (place->width > 0 && place->height > 0)
    gtk_widget_size_allocate (widget, &allocation, -1);
}

static void
midline_session_stage_size_allocate (GtkWidget *widget,
                                     int        width,
                                     int        height,
                                     int        baseline)
{
  MidlineSessionStage *self = MIDLINE_SESSION_STAGE (widget);
  MidlineSessionDemand demand = { .width = width, .height = height, .shape = self->shape };
  MidlineSessionPlaces places;

  plan_shape (self, width, height);
  fill_demand (self, width, &demand);
  midline_session_layout_place (&demand, &places);
  allocate (GTK_WIDGET (self->figure), &places.figure, width);
  allocate (self->head, &places.head, width);
  allocate (GTK_WIDGET (self->count), &places.count, width);
  allocate (self->foot, &places.foot, width);
}

static GtkSizeRequestMode
midline_session_stage_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
midline_session_stage_measure (GtkWidget      *widget,
                               GtkOrientation  orientation,
                               int             for_size,
                               int            *minimum,
                               int            *natural,
                               int            *minimum_baseline,
                               int            *natural_baseline)
{
  MidlineSessionStage *self = MIDLINE_SESSION_STAGE (widget);
  int head, foot;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (self->head, orientation, -1, &head, NULL, NULL, NULL);
      gtk_widget_measure (self->foot, orientation, -1, &foot, NULL, NULL, NULL);
      *minimum = *natural = midline_session_layout_get_least_width (MAX (head, foot),
                                                                    self->shape);
      return;
    }
  if (for_size < 0)
    midline_session_stage_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &for_size, natural, NULL,
                                   NULL);
  MidlineSessionDemand demand = { .width = for_size, .shape = self->shape };

  fill_demand (self, for_size, &demand);
  *minimum = *natural = midline_session_layout_get_least_height (&demand);
}

/* --- The rest of a widget --- */

static void
chosen_cb (MidlineSessionStage *self)
{
  g_signal_emit (self, signals[ANSWERED], 0, (int) midline_choice_get_said (self->choice));
}

static void
midline_session_stage_dispose (GObject *object)
{
  MidlineSessionStage *self = MIDLINE_SESSION_STAGE (object);

  g_clear_handle_id (&self->shape_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), MIDLINE_TYPE_SESSION_STAGE);
  G_OBJECT_CLASS (midline_session_stage_parent_class)->dispose (object);
}

static void
midline_session_stage_finalize (GObject *object)
{
  MidlineSessionStage *self = MIDLINE_SESSION_STAGE (object);

  g_free (self->number);
  g_free (self->head_words);
  g_free (self->short_head_words);
  G_OBJECT_CLASS (midline_session_stage_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionStage, figure);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionStage, head);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionStage, head_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionStage, name);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionStage, pills);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionStage, side_pill);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionStage, side_mark);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionStage, side_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionStage, near_set_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionStage, count);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionStage, foot);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionStage, line);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionStage, sets);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionStage, marks);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionStage, set_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionStage, correction);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionStage, tally);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionStage, question);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionStage, question_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionStage, choice);
}

static void
midline_session_stage_class_init (MidlineSessionStageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = midline_session_stage_dispose;
  object_class->finalize = midline_session_stage_finalize;
  widget_class->get_request_mode = midline_session_stage_get_request_mode;
  widget_class->measure = midline_session_stage_measure;
  widget_class->size_allocate = midline_session_stage_size_allocate;
  signals[ANSWERED] = g_signal_new ("answered", MIDLINE_TYPE_SESSION_STAGE, G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  g_type_ensure (MIDLINE_TYPE_CHOICE);
  g_type_ensure (MIDLINE_TYPE_PAIR_BOX);
  g_type_ensure (MIDLINE_TYPE_SESSION_FIGURE);
  g_type_ensure (MIDLINE_TYPE_SESSION_NUMBER);
  g_type_ensure (MIDLINE_TYPE_SESSION_TALLY);
  g_type_ensure (MIDLINE_TYPE_SIDE_MARK);
  g_type_ensure (MIDLINE_TYPE_WRAP_BOX);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (
    widget_class, MIDLINE_RESOURCE_BASE "/ui/midline-session-stage.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
midline_session_stage_init (MidlineSessionStage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  midline_choice_set_yes_no (self->choice);
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-session-stage");
  self->shape = MIDLINE_SESSION_STACKED;
}

/**
 * midline_session_stage_set_program:
 * @program: the person's program, for the figures; set once
 */
void
midline_session_stage_set_program (MidlineSessionStage *self,
                                   MidlineProgram      *program)
{
  g_return_if_fail (MIDLINE_IS_SESSION_STAGE (self));

  midline_session_figure_set_program (self->figure, program);
}

/**
 * midline_session_stage_show:
 * @state: what there is to show
 */
void
midline_session_stage_show (MidlineSessionStage       *self,
                            const MidlineSessionPageState *state)
{
  gboolean is_rest = state->view == MIDLINE_SESSION_REST || state->view == MIDLINE_SESSION_READY;

  g_return_if_fail (MIDLINE_IS_SESSION_STAGE (self));

  midline_session_figure_show (self->figure, state);
  if (self->view != state->view || g_strcmp0 (self->number, state->number) != 0)
    show_marks (self, state);
  self->view = state->view;
  g_free (self->number);
  self->number = g_strdup (state->number);
  show_words (self, state);
  midline_session_number_show (self->count, state->number, state->has_ring, state->share_left,
                              state->above, state->below);
  set_class (GTK_WIDGET (self), "rest", is_rest);
  set_class (GTK_WIDGET (self), "paused", state->is_paused);
  update_arrangement (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  state->label, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  state->description, -1);
}
