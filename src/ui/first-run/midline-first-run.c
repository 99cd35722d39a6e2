/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-first-run.h"

#include "midline-answers-step.h"
#include "midline-care-step.h"
#include "midline-labels.h"
#include "midline-ready-step.h"
#include "midline-safety-step.h"
#include "midline-wrap-box.h"

#include <glib/gi18n-lib.h>

typedef enum {
  STEP_WELCOME,
  STEP_SAFETY,
  STEP_CARE,
  STEP_KNEE,
  STEP_READY,
} Step;

#define N_STEPS 5

struct _MidlineFirstRun {
  AdwBin parent_instance;

  /* configured */
  MidlineProgram *program;        /* (owned) */
  gboolean can_cancel;

  /* cache */
  Step step;
  Step first_step;

  /* children */
  GtkWidget *back_button;
  GtkWidget *warning_button;
  GtkWidget *dots;
  GtkScrolledWindow *scrolled_window;
  AdwBin *step_bin;
  GtkWidget *toolbar;
  GtkWidget *secondary_button;
  GtkWidget *primary_button;
  GtkWidget *steps[N_STEPS];      /* (owned) (nullable) each made when it is first shown */
  GtkWidget *safety_step;         /* (nullable) */
  GtkWidget *answers_step;        /* (nullable) */
};

enum { SIGNAL_FINISHED, SIGNAL_SHOW_LEARN, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MidlineFirstRun, midline_first_run, ADW_TYPE_BIN)

static void go_to (MidlineFirstRun *self, Step step);

static void
update_dots (MidlineFirstRun *self)
{
  static const int dot_of_step[] = { 0, 1, 1, 2, 2 };
  g_autofree char *words = g_strdup_printf (
    /* Translators: place in the questions, for example “Step 2 of 3” */
    _("Step %d of %d"), dot_of_step[self->step] + 1, 3);
  int i = 0;

  for (GtkWidget *dot = gtk_widget_get_first_child (self->dots); dot != NULL;
       dot = gtk_widget_get_next_sibling (dot), i++)
    if (i == dot_of_step[self->step])
      gtk_widget_add_css_class (dot, "on");
    else
      gtk_widget_remove_css_class (dot, "on");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->dots), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
}

/* The safety questions are the list of warning signs, and care first is what follows from it. */
static gboolean
is_about_signs (MidlineFirstRun *self)
{
  return self->step == STEP_SAFETY || self->step == STEP_CARE;
}

static void
update_widgets (MidlineFirstRun *self)
{
  gboolean may_go_on = TRUE;

  update_dots (self);
  gtk_widget_set_visible (self->back_button, self->step != STEP_WELCOME);
  gtk_widget_set_visible (self->warning_button, !is_about_signs (self));
  gtk_button_set_label (GTK_BUTTON (self->back_button),
                        self->step == self->first_step && self->can_cancel ? _("Cancel")
                                                                           : _("Back"));
  gtk_widget_set_visible (self->toolbar, self->step != STEP_WELCOME && self->step != STEP_CARE);
  gtk_widget_set_visible (self->secondary_button, self->step == STEP_READY);
  gtk_button_set_label (GTK_BUTTON (self->secondary_button), _("Change Answers"));
  switch (self->step)
    {
    case STEP_SAFETY:
      {
        g_autoptr (MidlineScreening) screening = midline_safety_step_dup_screening (
          MIDLINE_SAFETY_STEP (self->safety_step), midline_program_get_today (self->program));

        may_go_on = midline_screening_is_complete (screening);
        gtk_button_set_label (GTK_BUTTON (self->primary_button), _("Next"));
        break;
      }
    case STEP_KNEE:
      may_go_on = midline_answers_step_is_complete (MIDLINE_ANSWERS_STEP (self->answers_step));
      gtk_button_set_label (GTK_BUTTON (self->primary_button), _("Make the Plan"));
      break;
    case STEP_READY:
      gtk_button_set_label (GTK_BUTTON (self->primary_button), _("Use This Plan"));
      break;
    case STEP_WELCOME:
    case STEP_CARE:
    default:
      break;
    }
  gtk_widget_set_sensitive (self->primary_button, may_go_on);
}

/* A step under its heading; replaces one of the same name. */
static void
set_step (MidlineFirstRun *self,
          Step             step,
          const char      *title,
          const char      *subtitle,
          GtkWidget       *content)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  const char *texts[] = { title, subtitle };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (texts[i] != NULL)
      {
        GtkWidget *label = midline_label_new_centered (texts[i], i == 0 ? "title-1" : "dim-label");

        gtk_widget_set_margin_bottom (label, i == 0 ? 6 : 18);
        gtk_box_append (GTK_BOX (box), label);
      }
  gtk_widget_set_vexpand (content, TRUE);
  gtk_box_append (GTK_BOX (box), content);
  g_set_object (&self->steps[step], box);
}

static void
start_clicked_cb (MidlineFirstRun *self)
{
  go_to (self, STEP_SAFETY);
}

static void
care_change_cb (MidlineFirstRun *self)
{
  go_to (self, STEP_SAFETY);
}

static void
care_learn_cb (MidlineFirstRun *self)
{
  g_signal_emit (self, signals[SIGNAL_SHOW_LEARN], 0);
}

static void
care_cleared_cb (MidlineFirstRun *self,
                 MidlineCareStep *step)
{
  MidlineDate today = midline_program_get_today (self->program);

  if (!midline_program_confirm_clinician (self->program,
                                          MIN (midline_care_step_get_cleared (step), today)))
    return;
  if (midline_program_get_plan (self->program) != NULL)
    g_signal_emit (self, signals[SIGNAL_FINISHED], 0);
  else
    go_to (self, STEP_KNEE);
}

static void
ensure_safety_step (MidlineFirstRun *self)
{
  if (self->safety_step != NULL)
    return;
  self->safety_step = midline_safety_step_new (midline_program_get_screening (self->program));
  g_signal_connect_object (self->safety_step, "changed", G_CALLBACK (update_widgets), self,
                           G_CONNECT_SWAPPED);
  set_step (self, STEP_SAFETY, _("Is Exercise Fine for You Now?"),
            _("Some signs need a clinician before any exercise. You can change an answer later."),
            self->safety_step);
}

static void
make_care_step (MidlineFirstRun *self)
{
  GtkWidget *step = midline_care_step_new (midline_program_get_screening (self->program));

  g_signal_connect_object (step, "change-answer", G_CALLBACK (care_change_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (step, "show-learn", G_CALLBACK (care_learn_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (step, "cleared", G_CALLBACK (care_cleared_cb), self, G_CONNECT_SWAPPED);
  set_step (self, STEP_CARE, NULL, NULL, step);
}

/* An injury does not lock the plan, but advice about it stands above the questions. */
static GtkWidget *
create_notice (const MidlineScreening *screening)
{
  GtkWidget *label;
  g_autofree char *explanation = NULL;

  if (screening == NULL || midline_screening_get_care (screening) != MIDLINE_CARE_ASSESSMENT)
    return NULL;
  explanation = midline_screening_dup_explanation (screening);
  label = midline_label_new (explanation, "midline-notice");
  gtk_widget_add_css_class (label, "care");
  return label;
}

static void
ensure_answers_step (MidlineFirstRun *self)
{
  MidlineScreening *screening = midline_program_get_screening (self->program);
  int bruising = midline_screening_find_row ("bruising");
  GtkWidget *box;
  GtkWidget *notice;

  if (self->answers_step == NULL)
    {
      box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
      notice = create_notice (screening);
      self->answers_step = midline_answers_step_new (
        midline_program_get_answers (self->program),
        midline_program_get_first_weekday (self->program));
      g_signal_connect_object (self->answers_step, "changed", G_CALLBACK (update_widgets), self,
                               G_CONNECT_SWAPPED);
      if (notice != NULL)
        gtk_box_append (GTK_BOX (box), notice);
      gtk_box_append (GTK_BOX (box), self->answers_step);
      set_step (self, STEP_KNEE, _("Your Knee and Your Week"), NULL, box);
    }
  midline_answers_step_set_bruising (MIDLINE_ANSWERS_STEP (self->answers_step),
                                     screening != NULL && bruising >= 0
                                       && screening->yes & (1u << bruising));
}

static void
make_ready_step (MidlineFirstRun *self)
{
  g_autoptr (MidlineAnswers) answers =
    midline_answers_step_dup_answers (MIDLINE_ANSWERS_STEP (self->answers_step));

  set_step (self, STEP_READY, _("Your Plan Is Ready"), NULL,
            midline_ready_step_new (self->program, answers));
}

static void
go_to (MidlineFirstRun *self,
       Step             step)
{
  switch (step)
    {
    case STEP_SAFETY: ensure_safety_step (self); break;
    case STEP_CARE: make_care_step (self); break;
    case STEP_KNEE: ensure_answers_step (self); break;
    case STEP_READY: make_ready_step (self); break;
    case STEP_WELCOME: break;
    default: g_assert_not_reached ();
    }
  self->step = step;
  adw_bin_set_child (self->step_bin, self->steps[step]);
  update_widgets (self);
  if (step == STEP_READY)
    gtk_widget_grab_focus (self->primary_button);
  else if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    gtk_widget_child_focus (GTK_WIDGET (self->step_bin), GTK_DIR_TAB_FORWARD);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled_window), 0);
}

static void
back_clicked_cb (MidlineFirstRun *self)
{
  static const Step before[] = { STEP_WELCOME, STEP_WELCOME, STEP_SAFETY, STEP_SAFETY, STEP_KNEE };

  if (self->can_cancel
      && (self->step == self->first_step || before[self->step] == STEP_WELCOME))
    g_signal_emit (self, signals[SIGNAL_FINISHED], 0);
  else
    go_to (self, before[self->step]);
}

static void
secondary_clicked_cb (MidlineFirstRun *self)
{
  go_to (self, STEP_KNEE);
}

static void
save_safety (MidlineFirstRun *self)
{
  g_autoptr (MidlineScreening) screening = midline_safety_step_dup_screening (
    MIDLINE_SAFETY_STEP (self->safety_step), midline_program_get_today (self->program));

  midline_screening_keep_clearance (screening, midline_program_get_screening (self->program));
  if (!midline_program_save_screening (self->program, screening))
    return;
  go_to (self, midline_program_is_locked (self->program) ? STEP_CARE : STEP_KNEE);
}

static void
primary_clicked_cb (MidlineFirstRun *self)
{
  g_autoptr (MidlineAnswers) answers = NULL;

  if (self->step == STEP_SAFETY)
    save_safety (self);
  else if (self->step == STEP_KNEE)
    go_to (self, STEP_READY);
  else if (self->step == STEP_READY)
    {
      answers = midline_answers_step_dup_answers (MIDLINE_ANSWERS_STEP (self->answers_step));
      if (midline_program_use_plan (self->program, answers))
        g_signal_emit (self, signals[SIGNAL_FINISHED], 0);
    }
}

static void
midline_first_run_dispose (GObject *object)
{
  MidlineFirstRun *self = MIDLINE_FIRST_RUN (object);

  g_clear_object (&self->program);
  for (guint i = 0; i < N_STEPS; i++)
    g_clear_object (&self->steps[i]);
  G_OBJECT_CLASS (midline_first_run_parent_class)->dispose (object);
}

static void
midline_first_run_class_init (MidlineFirstRunClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_first_run_dispose;
  signals[SIGNAL_FINISHED] = g_signal_new ("finished", MIDLINE_TYPE_FIRST_RUN, G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_SHOW_LEARN] = g_signal_new ("show-learn", MIDLINE_TYPE_FIRST_RUN,
                                             G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                             0);
  g_type_ensure (MIDLINE_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MIDLINE_RESOURCE_BASE "/ui/midline-first-run.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineFirstRun, back_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineFirstRun, warning_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineFirstRun, dots);
  gtk_widget_class_bind_template_child (widget_class, MidlineFirstRun, scrolled_window);
  gtk_widget_class_bind_template_child (widget_class, MidlineFirstRun, step_bin);
  gtk_widget_class_bind_template_child (widget_class, MidlineFirstRun, toolbar);
  gtk_widget_class_bind_template_child (widget_class, MidlineFirstRun, secondary_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineFirstRun, primary_button);
  gtk_widget_class_bind_template_callback (widget_class, back_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, secondary_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, primary_clicked_cb);
}

static void
midline_first_run_init (MidlineFirstRun *self)
{
  g_autoptr (GtkBuilder) builder = NULL;
  GObject *start_button;

  gtk_widget_init_template (GTK_WIDGET (self));
  builder = gtk_builder_new_from_resource (MIDLINE_RESOURCE_BASE "/ui/midline-welcome-step.ui");
  self->steps[STEP_WELCOME] =
    g_object_ref (GTK_WIDGET (gtk_builder_get_object (builder, "welcome_step")));
  start_button = gtk_builder_get_object (builder, "start_button");
  g_signal_connect_object (start_button, "clicked", G_CALLBACK (start_clicked_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * midline_first_run_new:
 * @program: the person's program
 * @can_cancel: whether the person may leave without a plan (it is opened to change answers)
 */
GtkWidget *
midline_first_run_new (MidlineProgram *program,
                       gboolean        can_cancel)
{
  MidlineFirstRun *self = g_object_new (MIDLINE_TYPE_FIRST_RUN, NULL);

  self->program = g_object_ref (program);
  self->can_cancel = can_cancel;
  if (midline_program_is_locked (program))
    self->first_step = STEP_CARE;
  else if (can_cancel)
    self->first_step = STEP_KNEE;
  go_to (self, self->first_step);
  return GTK_WIDGET (self);
}

/**
 * midline_first_run_show_signs:
 *
 * Something Wrong?: goes to the safety questions, unless they or what follows from them are shown.
 */
void
midline_first_run_show_signs (MidlineFirstRun *self)
{
  g_return_if_fail (MIDLINE_IS_FIRST_RUN (self));

  if (!is_about_signs (self))
    go_to (self, STEP_SAFETY);
}
