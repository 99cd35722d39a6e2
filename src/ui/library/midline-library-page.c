/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-library-page.h"

#include "midline-adaptive-bin.h"
#include "midline-add-exercise.h"
#include "midline-chip.h"
#include "midline-filter-chip.h"
#include "midline-library-card.h"
#include "midline-library-state.h"
#include "midline-wrap-box.h"

struct _MidlineLibraryPage {
  AdwBin parent_instance;

  /* configured */
  MidlineProgram *program;   /* (owned) */
  MidlineDate add_to_date;   /* MIDLINE_NO_DATE to browse */

  /* cache */
  GHashTable *shown;         /* (owned) (element-type MidlineExercise) a set: those that match */

  /* children */
  MidlineAdaptiveBin *bin;
  GtkScrolledWindow *scroller;
  GtkLabel *invitation_label;
  GtkEditable *search_entry;
  GtkBox *filter_box;
  MidlineWrapBox *chip_box;
  GtkToggleButton *things_chip;
  MidlineFilterChip *chips[MIDLINE_N_LIBRARY_CHOICES];
  GtkLabel *count_label;
  GtkStack *stack;
  GtkFlowBox *flow_box;
};

G_DEFINE_FINAL_TYPE (MidlineLibraryPage, midline_library_page, ADW_TYPE_BIN)

/* Cards a row by the width of the page; fewer where large text needs the room. */
static const guint most_columns[] = {
  [MIDLINE_WIDTH_NARROW] = 2,
  [MIDLINE_WIDTH_MEDIUM] = 3,
  [MIDLINE_WIDTH_WIDE] = 4,
};

static MidlineLibraryFilter
get_filter (MidlineLibraryPage *self)
{
  MidlineLibraryFilter filter = midline_library_filter_none ();

  filter.query = gtk_editable_get_text (self->search_entry);
  filter.only_with_things = gtk_widget_get_visible (GTK_WIDGET (self->things_chip))
                            && gtk_toggle_button_get_active (self->things_chip);
  for (guint i = 0; i < MIDLINE_N_LIBRARY_CHOICES; i++)
    filter.options[i] = midline_filter_chip_get_option (self->chips[i]);
  return filter;
}

static gboolean
is_shown_cb (GtkFlowBoxChild *child,
             gpointer         user_data)
{
  MidlineLibraryPage *self = user_data;
  MidlineLibraryCard *card = MIDLINE_LIBRARY_CARD (child);

  return g_hash_table_contains (self->shown, midline_library_card_get_exercise (card));
}

/* The cards stay; only which of them are shown changes, so that focus and place are kept. */
static void
update_cards (MidlineLibraryPage *self,
              GPtrArray          *exercises)
{
  gboolean is_same = g_hash_table_size (self->shown) == exercises->len;

  for (guint i = 0; is_same && i < exercises->len; i++)
    is_same = g_hash_table_contains (self->shown, g_ptr_array_index (exercises, i));
  if (is_same)
    return;
  g_hash_table_remove_all (self->shown);
  for (guint i = 0; i < exercises->len; i++)
    g_hash_table_add (self->shown, midline_exercise_ref (g_ptr_array_index (exercises, i)));
  gtk_flow_box_invalidate_filter (self->flow_box);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
update_widgets (MidlineLibraryPage *self)
{
  MidlineAnswers *answers = midline_program_get_answers (self->program);
  MidlineLibraryFilter filter;
  g_autoptr (MidlineLibraryState) state = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->things_chip), answers != NULL);
  filter = get_filter (self);
  state = midline_library_state_from (midline_program_get_catalogue (self->program), answers,
                                      &filter, self->add_to_date);
  update_cards (self, state->exercises);
  gtk_widget_set_visible (GTK_WIDGET (self->invitation_label), state->invitation != NULL);
  gtk_label_set_label (self->invitation_label, state->invitation ? state->invitation : "");
  g_object_set (self->search_entry, "placeholder-text", state->search_hint, NULL);
  gtk_label_set_label (self->count_label, state->count);
  /* What came of the search is read out with the text that has the focus. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_editable_get_delegate (self->search_entry)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, state->search_hint,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, state->count, -1);
  gtk_stack_set_visible_child_name (self->stack, state->exercises->len > 0 ? "cards" : "empty");
}

static void
update_columns (MidlineLibraryPage *self)
{
  MidlineWidthMode mode = midline_adaptive_bin_get_mode (self->bin);

  gtk_flow_box_set_max_children_per_line (self->flow_box, most_columns[mode]);
  /* The count stands at the end of the chips where all of them usually fit in one line. */
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->filter_box),
                                  mode == MIDLINE_WIDTH_WIDE ? GTK_ORIENTATION_HORIZONTAL
                                                             : GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (self->filter_box, mode == MIDLINE_WIDTH_WIDE ? 12 : 3);
  gtk_label_set_wrap (self->count_label, mode != MIDLINE_WIDTH_WIDE);
}

static void
filter_changed_cb (MidlineLibraryPage *self)
{
  if (self->program != NULL)
    update_widgets (self);
}

static void
search_changed_cb (MidlineLibraryPage *self)
{
  filter_changed_cb (self);
}

/* Escape empties the search first, then leaves. */
static void
stop_search_cb (MidlineLibraryPage *self)
{
  if (*gtk_editable_get_text (self->search_entry) != '\0')
    gtk_editable_set_text (self->search_entry, "");
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.back", NULL);
}

/* Return leads from the search to the first card. */
static void
search_activated_cb (MidlineLibraryPage *self)
{
  update_widgets (self);
  gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

static void
clear_clicked_cb (MidlineLibraryPage *self)
{
  gtk_editable_set_text (self->search_entry, "");
  gtk_toggle_button_set_active (self->things_chip, FALSE);
  for (guint i = 0; i < MIDLINE_N_LIBRARY_CHOICES; i++)
    midline_filter_chip_set_option (self->chips[i], MIDLINE_LIBRARY_ANY);
  update_widgets (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static void
added_cb (GtkWidget *page)
{
  gtk_widget_activate_action (page, "win.back", NULL);
}

static void
card_activated_cb (MidlineLibraryPage *self,
                   MidlineLibraryCard *card)
{
  const char *id = midline_library_card_get_exercise (card)->id;

  if (self->add_to_date != MIDLINE_NO_DATE)
    midline_add_exercise (GTK_WIDGET (self), self->program, self->add_to_date, id, added_cb);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-exercise", "s", id);
}

static gboolean
search_cb (GtkWidget *widget,
           GVariant  *arguments,
           gpointer   user_data)
{
  MidlineLibraryPage *self = user_data;

  /* The shortcut is heard in the whole window, also while another page lies above this one. */
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return FALSE;
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
  return TRUE;
}

static void
add_search_keys (MidlineLibraryPage *self)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (controller),
                                     GTK_SHORTCUT_SCOPE_GLOBAL);
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (controller),
    gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_f, GDK_CONTROL_MASK),
                      gtk_callback_action_new (search_cb, self, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (self->search_entry),
                                           GTK_WIDGET (self));
}

static void
midline_library_page_dispose (GObject *object)
{
  MidlineLibraryPage *self = MIDLINE_LIBRARY_PAGE (object);

  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_library_page_parent_class)->dispose (object);
}

static void
midline_library_page_finalize (GObject *object)
{
  g_hash_table_unref (MIDLINE_LIBRARY_PAGE (object)->shown);
  G_OBJECT_CLASS (midline_library_page_parent_class)->finalize (object);
}

static void
midline_library_page_class_init (MidlineLibraryPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = midline_library_page_dispose;
  object_class->finalize = midline_library_page_finalize;

  g_type_ensure (MIDLINE_TYPE_ADAPTIVE_BIN);
  g_type_ensure (MIDLINE_TYPE_CHIP);
  g_type_ensure (MIDLINE_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (
    widget_class, MIDLINE_RESOURCE_BASE "/ui/midline-library-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MidlineLibraryPage, bin);
  gtk_widget_class_bind_template_child (widget_class, MidlineLibraryPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, MidlineLibraryPage, invitation_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineLibraryPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, MidlineLibraryPage, filter_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineLibraryPage, chip_box);
  gtk_widget_class_bind_template_child (widget_class, MidlineLibraryPage, things_chip);
  gtk_widget_class_bind_template_child (widget_class, MidlineLibraryPage, count_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineLibraryPage, stack);
  gtk_widget_class_bind_template_child (widget_class, MidlineLibraryPage, flow_box);
  gtk_widget_class_bind_template_callback (widget_class, update_columns);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, card_activated_cb);
}

static void
midline_library_page_init (MidlineLibraryPage *self)
{
  self->shown = g_hash_table_new_full (NULL, NULL, (GDestroyNotify) midline_exercise_unref, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < MIDLINE_N_LIBRARY_CHOICES; i++)
    {
      GtkWidget *chip = midline_filter_chip_new ((MidlineLibraryChoice) i);

      self->chips[i] = MIDLINE_FILTER_CHIP (chip);
      midline_wrap_box_append (self->chip_box, chip);
      g_signal_connect_object (chip, "notify::option", G_CALLBACK (filter_changed_cb), self,
                               G_CONNECT_SWAPPED);
    }
  gtk_flow_box_set_filter_func (self->flow_box, is_shown_cb, self, NULL);
  gtk_flow_box_set_vadjustment (self->flow_box,
                                gtk_scrolled_window_get_vadjustment (self->scroller));
  add_search_keys (self);
  update_columns (self);
}

static void
add_cards (MidlineLibraryPage *self)
{
  MidlineCatalogue *catalogue = midline_program_get_catalogue (self->program);

  for (guint i = 0; i < midline_catalogue_get_n_exercises (catalogue); i++)
    gtk_flow_box_append (self->flow_box,
                         midline_library_card_new (self->program,
                                                   midline_catalogue_get_exercise (catalogue, i),
                                                   self->add_to_date != MIDLINE_NO_DATE));
}

/**
 * midline_library_page_new:
 * @add_to_date: the day a chosen exercise is added to, or %MIDLINE_NO_DATE to browse
 *
 * All exercises, searched and filtered. While the plan is locked nothing can be added.
 */
GtkWidget *
midline_library_page_new (MidlineProgram *program,
                          MidlineDate     add_to_date)
{
  MidlineLibraryPage *self = g_object_new (MIDLINE_TYPE_LIBRARY_PAGE, NULL);

  self->program = g_object_ref (program);
  self->add_to_date = midline_program_is_locked (program) ? MIDLINE_NO_DATE : add_to_date;
  add_cards (self);
  /* Who adds wants what can be done at home; who browses wants everything. */
  gtk_toggle_button_set_active (self->things_chip, self->add_to_date != MIDLINE_NO_DATE
                                                   && midline_program_get_answers (program));
  g_signal_connect_object (program, "changed", G_CALLBACK (update_widgets), self,
                           G_CONNECT_SWAPPED);
  update_widgets (self);
  return GTK_WIDGET (self);
}

/** midline_library_page_search: fills in the search with @query, as if it had been typed. */
void
midline_library_page_search (MidlineLibraryPage *self,
                             const char         *query)
{
  g_return_if_fail (MIDLINE_IS_LIBRARY_PAGE (self));

  gtk_editable_set_text (self->search_entry, query);
  gtk_editable_set_position (self->search_entry, -1);
  update_widgets (self);
}
