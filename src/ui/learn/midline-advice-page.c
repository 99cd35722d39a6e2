/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-advice-page.h"

#include "midline-advice-card.h"
#include "midline-scroll.h"

struct _MidlineAdvicePage {
  AdwBin parent_instance;

  /* children */
  GtkScrolledWindow *scrolled_window;
  GtkBox *cards_box;
  GtkWidget *opened_card; /* (borrowed) (nullable) takes the key focus first */
};

G_DEFINE_FINAL_TYPE (MidlineAdvicePage, midline_advice_page, ADW_TYPE_BIN)

/* Coming in by keyboard, the card that the page was opened at goes first. */
static gboolean
midline_advice_page_focus (GtkWidget        *widget,
                           GtkDirectionType  direction)
{
  MidlineAdvicePage *self = MIDLINE_ADVICE_PAGE (widget);

  if (self->opened_card != NULL && gtk_widget_get_focus_child (widget) == NULL
      && direction == GTK_DIR_TAB_FORWARD
      && gtk_widget_child_focus (g_steal_pointer (&self->opened_card), direction))
    return TRUE;
  return GTK_WIDGET_CLASS (midline_advice_page_parent_class)->focus (widget, direction);
}

static void
midline_advice_page_class_init (MidlineAdvicePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->focus = midline_advice_page_focus;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MIDLINE_RESOURCE_BASE "/ui/midline-advice-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineAdvicePage, scrolled_window);
  gtk_widget_class_bind_template_child (widget_class, MidlineAdvicePage, cards_box);
}

static void
midline_advice_page_init (MidlineAdvicePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * midline_advice_page_new:
 * @program: (transfer none): the person's program
 * @card_id: the card to begin at; an id that names none begins at the first
 *
 * Getting Through the Day: all advice cards one below the other.
 */
GtkWidget *
midline_advice_page_new (MidlineProgram *program, const char *card_id)
{
  MidlineAdvicePage *self = g_object_new (MIDLINE_TYPE_ADVICE_PAGE, NULL);
  MidlineContent *content = midline_program_get_content (program);
  GPtrArray *cards = midline_content_get_advice (content);

  for (guint i = 0; i < cards->len; i++)
    {
      const MidlineAdvice *card = cards->pdata[i];
      GtkWidget *widget = midline_advice_card_new (card, midline_content_get_references (content));

      gtk_box_append (self->cards_box, widget);
      if (g_strcmp0 (card->id, card_id) == 0)
        self->opened_card = widget;
    }
  if (self->opened_card != NULL)
    midline_scroll_to_child (self->scrolled_window, self->opened_card);
  return GTK_WIDGET (self);
}
