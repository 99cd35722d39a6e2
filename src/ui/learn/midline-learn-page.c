/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-learn-page.h"

#include "midline-adaptive-bin.h"
#include "midline-advice-button.h"
#include "midline-learn-state.h"
#include "midline-lesson-drawings.h"
#include "midline-lesson-list-row.h"
#include "midline-lesson-tile.h"

struct _MidlineLearnPage {
  AdwBin parent_instance;

  /* configured */
  MidlineProgram *program; /* (owned) */

  /* children */
  MidlineAdaptiveBin *adaptive_bin;
  GtkLabel *intro_label;
  GtkBox *hero;
  MidlineLessonTile *hero_tile;
  GtkLabel *read_count_label;
  GtkListBox *lessons_list;
  GtkBox *advice_box;
  AdwActionRow *library_row;
  AdwActionRow *videos_row;
};

G_DEFINE_FINAL_TYPE (MidlineLearnPage, midline_learn_page, ADW_TYPE_BIN)

static MidlineLearnState *
dup_state (MidlineLearnPage *self)
{
  MidlineContent *content = midline_program_get_content (self->program);
  GPtrArray *lessons = midline_content_get_lessons (content);
  g_autoptr (GPtrArray) links = midline_program_list_video_links (self->program, NULL);
  g_autofree MidlineDate *read_on = g_new0 (MidlineDate, lessons->len);

  for (guint i = 0; i < lessons->len; i++)
    read_on[i] = midline_program_get_lesson_read (self->program,
                                                  ((MidlineLesson *) lessons->pdata[i])->id);
  return midline_learn_state_from (
    lessons, read_on,
    midline_catalogue_get_n_exercises (midline_program_get_catalogue (self->program)),
    midline_content_get_videos (content)->len + links->len);
}

static void
update_widgets (MidlineLearnPage *self)
{
  g_autoptr (MidlineLearnState) state = dup_state (self);
  gboolean is_left =
    midline_lesson_drawings_show_left (midline_program_get_answers (self->program));

  midline_lesson_tile_set_drawing (self->hero_tile, MIDLINE_DIAGRAM_KNEE_FRONT, "kneecap", FALSE,
                                   is_left);
  gtk_label_set_label (self->intro_label, state->intro);
  gtk_label_set_label (self->read_count_label, state->read_count);
  adw_action_row_set_subtitle (self->library_row, state->library);
  adw_action_row_set_subtitle (self->videos_row, state->videos);
  for (guint i = 0; i < state->lessons->len; i++)
    midline_lesson_list_row_update (
      MIDLINE_LESSON_LIST_ROW (gtk_list_box_get_row_at_index (self->lessons_list, (int) i)),
      state->lessons->pdata[i], is_left);
}

static void
mode_changed_cb (MidlineLearnPage *self)
{
  gboolean is_narrow = midline_adaptive_bin_get_mode (self->adaptive_bin) == MIDLINE_WIDTH_NARROW;
  GtkOrientation orientation = is_narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;
  GtkWidget *child;

  for (child = gtk_widget_get_first_child (GTK_WIDGET (self->lessons_list)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    midline_lesson_list_row_set_narrow (MIDLINE_LESSON_LIST_ROW (child), is_narrow);
  for (child = gtk_widget_get_first_child (GTK_WIDGET (self->advice_box)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    midline_advice_button_set_narrow (MIDLINE_ADVICE_BUTTON (child), is_narrow);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->hero), orientation);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->advice_box), orientation);
  gtk_box_set_homogeneous (self->advice_box, !is_narrow);
}

static void
fill (MidlineLearnPage *self)
{
  MidlineContent *content = midline_program_get_content (self->program);
  GPtrArray *lessons = midline_content_get_lessons (content);
  GPtrArray *cards = midline_content_get_advice (content);

  for (guint i = 0; i < lessons->len; i++)
    gtk_list_box_append (self->lessons_list, midline_lesson_list_row_new ());
  for (guint i = 0; i < cards->len; i++)
    gtk_box_append (self->advice_box, midline_advice_button_new (cards->pdata[i]));
}

static void
midline_learn_page_dispose (GObject *object)
{
  MidlineLearnPage *self = MIDLINE_LEARN_PAGE (object);

  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_learn_page_parent_class)->dispose (object);
}

static void
midline_learn_page_class_init (MidlineLearnPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_learn_page_dispose;
  g_type_ensure (MIDLINE_TYPE_ADAPTIVE_BIN);
  g_type_ensure (MIDLINE_TYPE_LESSON_TILE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MIDLINE_RESOURCE_BASE "/ui/midline-learn-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineLearnPage, adaptive_bin);
  gtk_widget_class_bind_template_child (widget_class, MidlineLearnPage, intro_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineLearnPage, hero);
  gtk_widget_class_bind_template_child (widget_class, MidlineLearnPage, hero_tile);
  gtk_widget_class_bind_template_child (widget_class, MidlineLearnPage, read_count_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineLearnPage, lessons_list);
  gtk_widget_class_bind_template_child (widget_class, MidlineLearnPage, advice_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineLearnPage, library_row);
  gtk_widget_class_bind_template_child (widget_class, MidlineLearnPage, videos_row);
  gtk_widget_class_bind_template_callback (widget_class, mode_changed_cb);
}

static void
midline_learn_page_init (MidlineLearnPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * midline_learn_page_new:
 * @program: (transfer none): the person's program
 *
 * The lessons, the advice cards and what else can be read.
 */
GtkWidget *
midline_learn_page_new (MidlineProgram *program)
{
  MidlineLearnPage *self = g_object_new (MIDLINE_TYPE_LEARN_PAGE, NULL);

  self->program = g_object_ref (program);
  fill (self);
  mode_changed_cb (self);
  g_signal_connect_object (program, "changed", G_CALLBACK (update_widgets), self,
                           G_CONNECT_SWAPPED);
  update_widgets (self);
  return GTK_WIDGET (self);
}
