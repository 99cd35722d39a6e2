/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-diary-history-page.h"

#include "midline-boxed-list.h"
#include "midline-diary-history-state.h"

struct _MidlineDiaryHistoryPage {
  AdwBin parent_instance;

  /* configured */
  MidlineProgram *program;   /* (owned) */
  MidlineDate date;

  /* children */
  GtkStack *stack;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (MidlineDiaryHistoryPage, midline_diary_history_page, ADW_TYPE_BIN)

static void
update_widgets (MidlineDiaryHistoryPage *self)
{
  g_autoptr (GPtrArray) lines =
    midline_diary_history_state_from_program (self->program, self->date);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, child);
  for (guint i = 0; i < lines->len; i++)
    {
      const MidlineDiaryHistoryLine *line = g_ptr_array_index (lines, i);

      gtk_list_box_append (self->list, midline_text_row_new (line->title, line->detail));
    }
  gtk_stack_set_visible_child_name (self->stack, lines->len > 0 ? "history" : "empty");
}

static void
midline_diary_history_page_dispose (GObject *object)
{
  g_clear_object (&MIDLINE_DIARY_HISTORY_PAGE (object)->program);
  G_OBJECT_CLASS (midline_diary_history_page_parent_class)->dispose (object);
}

static void
midline_diary_history_page_class_init (MidlineDiaryHistoryPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_diary_history_page_dispose;
  gtk_widget_class_set_template_from_resource (
    widget_class, MIDLINE_RESOURCE_BASE "/ui/midline-diary-history-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineDiaryHistoryPage, stack);
  gtk_widget_class_bind_template_child (widget_class, MidlineDiaryHistoryPage, list);
}

static void
midline_diary_history_page_init (MidlineDiaryHistoryPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * midline_diary_history_page_new:
 * @program: the person's program
 * @date: the day
 */
GtkWidget *
midline_diary_history_page_new (MidlineProgram *program,
                                MidlineDate     date)
{
  MidlineDiaryHistoryPage *self = g_object_new (MIDLINE_TYPE_DIARY_HISTORY_PAGE, NULL);

  self->program = g_object_ref (program);
  self->date = date;
  g_signal_connect_object (program, "changed", G_CALLBACK (update_widgets), self,
                           G_CONNECT_SWAPPED);
  update_widgets (self);
  return GTK_WIDGET (self);
}
