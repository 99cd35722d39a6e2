/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-hurts-dialog.h"

#include "midline-hurts-state.h"
#include "midline-pain-scale.h"

struct _MidlineHurtsDialog {
  AdwWindow parent_instance;

  /* configured */
  MidlineProgram *program;   /* (owned) */
  MidlineDate date;
  char *exercise_id;         /* (owned) (nullable) */
  MidlineSide side;
  MidlineExercise *easier;   /* (owned) (nullable) what takes its place next time */

  /* children */
  GtkLabel *about;
  MidlinePainScale *scale;
  GtkWidget *notice_box;
  GtkLabel *notice;
  GtkWidget *carry_on_button;
  GtkWidget *stop_button;
  GtkLabel *stop_label;
};

G_DEFINE_FINAL_TYPE (MidlineHurtsDialog, midline_hurts_dialog, ADW_TYPE_WINDOW)

enum { ANSWERED, N_SIGNALS };
static guint signals[N_SIGNALS];

static int
get_pain (MidlineHurtsDialog *self)
{
  int value = midline_pain_scale_get_value (self->scale);

  return value == MIDLINE_PAIN_SCALE_UNSET ? MIDLINE_NOT_ENTERED : value;
}

static MidlineHurtsState *
create_state (MidlineHurtsDialog *self)
{
  MidlineCatalogue *catalogue = midline_program_get_catalogue (self->program);
  MidlineExercise *exercise = self->exercise_id != NULL
    ? midline_catalogue_lookup (catalogue, self->exercise_id) : NULL;

  return midline_hurts_state_from (&(MidlineHurtsInput) {
    .exercise = exercise,
    .easier = self->easier,
    .side = self->side,
    .pain_0_to_10 = get_pain (self),
    .pain_limit_0_to_10 = midline_program_get_pain_limit (self->program, self->exercise_id),
  });
}

static void
update_widgets (MidlineHurtsDialog *self)
{
  static const char * const classes[] = { "comfort", "care", "stop" };
  g_autoptr (MidlineHurtsState) state = create_state (self);

  gtk_label_set_label (self->about, state->about);
  gtk_widget_set_visible (GTK_WIDGET (self->about), *state->about != '\0');
  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    gtk_widget_remove_css_class (self->notice_box, classes[i]);
  if (state->css_class != NULL)
    gtk_widget_add_css_class (self->notice_box, state->css_class);
  gtk_widget_set_visible (self->notice_box, state->notice != NULL);
  gtk_label_set_label (self->notice, state->notice != NULL ? state->notice : "");
  gtk_widget_set_visible (self->carry_on_button, state->can_carry_on);
  gtk_widget_set_visible (self->stop_button, state->can_stop);
  gtk_label_set_label (self->stop_label, state->stop_label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  state->notice != NULL ? state->notice : "", -1);
}

/* What cannot be written down still counts: the program has told that it failed. */
static void
answer (MidlineHurtsDialog *self,
        gboolean            stops)
{
  MidlinePainStep step = MIDLINE_PAIN_STEP_CARRY_ON;

  if (get_pain (self) != MIDLINE_NOT_ENTERED)
    (stops ? midline_program_stop_exercise : midline_program_report_pain)
      (self->program, self->date, self->exercise_id, get_pain (self), &step);
  g_object_ref (self);
  gtk_window_close (GTK_WINDOW (self));
  g_signal_emit (self, signals[ANSWERED], 0, (int) step, stops);
  g_object_unref (self);
}

static void
carry_on_cb (MidlineHurtsDialog *self)
{
  answer (self, FALSE);
}

static void
stop_cb (MidlineHurtsDialog *self)
{
  answer (self, TRUE);
}

/* A digit chooses wherever the focus is. Enter on the chosen number takes the way on that follows
 * from it: above 5 only stopping, else carrying on. */
static gboolean
key_pressed_cb (MidlineHurtsDialog    *self,
                guint                  key,
                guint                  keycode,
                GdkModifierType        modifiers,
                GtkEventControllerKey *keys)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  gboolean is_on_scale = focus != NULL
                         && (focus == GTK_WIDGET (self->scale)
                             || gtk_widget_is_ancestor (focus, GTK_WIDGET (self->scale)));
  guint digit = gdk_keyval_to_unicode (key);

  if (is_on_scale && get_pain (self) != MIDLINE_NOT_ENTERED
      && (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter || key == GDK_KEY_ISO_Enter))
    {
      answer (self, get_pain (self) > MIDLINE_STOP_EXERCISE_ABOVE);
      return GDK_EVENT_STOP;
    }
  if (!is_on_scale && g_unichar_isdigit (digit)
      && (modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK)) == 0)
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->scale));
      return gtk_event_controller_key_forward (keys, GTK_WIDGET (self->scale));
    }
  return GDK_EVENT_PROPAGATE;
}

static void
signs_cb (MidlineHurtsDialog *self)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  if (get_pain (self) != MIDLINE_NOT_ENTERED) /* what was said is not lost */
    midline_program_report_pain (self->program, self->date, self->exercise_id, get_pain (self),
                                 NULL);
  gtk_window_close (GTK_WINDOW (self));
  if (parent != NULL)
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.warning-signs", NULL);
}

static void
midline_hurts_dialog_dispose (GObject *object)
{
  g_clear_object (&MIDLINE_HURTS_DIALOG (object)->program);
  G_OBJECT_CLASS (midline_hurts_dialog_parent_class)->dispose (object);
}

static void
midline_hurts_dialog_finalize (GObject *object)
{
  g_free (MIDLINE_HURTS_DIALOG (object)->exercise_id);
  g_clear_pointer (&MIDLINE_HURTS_DIALOG (object)->easier, midline_exercise_unref);
  G_OBJECT_CLASS (midline_hurts_dialog_parent_class)->finalize (object);
}

static void
midline_hurts_dialog_class_init (MidlineHurtsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_hurts_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = midline_hurts_dialog_finalize;
  signals[ANSWERED] = g_signal_new ("answered", MIDLINE_TYPE_HURTS_DIALOG, G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_BOOLEAN);
  g_type_ensure (MIDLINE_TYPE_PAIN_SCALE);
  gtk_widget_class_set_template_from_resource (widget_class, MIDLINE_RESOURCE_BASE
                                               "/ui/midline-hurts-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineHurtsDialog, about);
  gtk_widget_class_bind_template_child (widget_class, MidlineHurtsDialog, scale);
  gtk_widget_class_bind_template_child (widget_class, MidlineHurtsDialog, notice_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineHurtsDialog, notice);
  gtk_widget_class_bind_template_child (widget_class, MidlineHurtsDialog, carry_on_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineHurtsDialog, stop_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineHurtsDialog, stop_label);
  gtk_widget_class_bind_template_callback (widget_class, update_widgets);
  gtk_widget_class_bind_template_callback (widget_class, carry_on_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, signs_cb);
}

static void
midline_hurts_dialog_init (MidlineHurtsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * midline_hurts_dialog_new:
 * @parent: the window it belongs to
 * @program: the person's program
 * @date: the day of the session
 * @exercise_id: (nullable): what hurts; NULL where no exercise is named
 * @side: of that exercise
 *
 * Nothing is chosen yet.
 */
GtkWidget *
midline_hurts_dialog_new (GtkWindow      *parent,
                          MidlineProgram *program,
                          MidlineDate     date,
                          const char     *exercise_id,
                          MidlineSide     side)
{
  MidlineHurtsDialog *self = g_object_new (MIDLINE_TYPE_HURTS_DIALOG, "transient-for", parent,
                                           NULL);

  self->program = g_object_ref (program);
  self->date = date;
  self->exercise_id = g_strdup (exercise_id);
  self->side = side;
  if (exercise_id != NULL)
    {
      MidlineExercise *easier = midline_program_find_easier (program, exercise_id);

      self->easier = easier != NULL ? midline_exercise_ref (easier) : NULL;
    }
  update_widgets (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->scale)); /* so that a digit says it */
  return GTK_WIDGET (self);
}
