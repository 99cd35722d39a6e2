/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-plan-entry-list.h"

struct _MidlinePlanEntryList {
  GtkWidget parent_instance;

  /* configured */
  gboolean shows_figures;

  /* cache */
  GWeakRef last_focus;         /* (element-type MidlinePlanEntry) the entry Tab comes back to */
};

G_DEFINE_FINAL_TYPE (MidlinePlanEntryList, midline_plan_entry_list, GTK_TYPE_WIDGET)

static gboolean
focus_by_tab (MidlinePlanEntryList *self)
{
  g_autoptr (GtkWidget) last = g_weak_ref_get (&self->last_focus);
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (self));

  if (gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL)
    return FALSE;
  if (last != NULL && gtk_widget_get_parent (last) == GTK_WIDGET (self))
    return gtk_widget_grab_focus (last);
  return first != NULL && gtk_widget_grab_focus (first);
}

static gboolean
midline_plan_entry_list_focus (GtkWidget        *widget,
                               GtkDirectionType  direction)
{
  if (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
    return focus_by_tab (MIDLINE_PLAN_ENTRY_LIST (widget));
  return GTK_WIDGET_CLASS (midline_plan_entry_list_parent_class)->focus (widget, direction);
}

static void
midline_plan_entry_list_set_focus_child (GtkWidget *widget,
                                         GtkWidget *child)
{
  if (child != NULL)
    g_weak_ref_set (&MIDLINE_PLAN_ENTRY_LIST (widget)->last_focus, child);
  GTK_WIDGET_CLASS (midline_plan_entry_list_parent_class)->set_focus_child (widget, child);
}

static void
midline_plan_entry_list_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (midline_plan_entry_list_parent_class)->dispose (object);
}

static void
midline_plan_entry_list_finalize (GObject *object)
{
  g_weak_ref_clear (&MIDLINE_PLAN_ENTRY_LIST (object)->last_focus);
  G_OBJECT_CLASS (midline_plan_entry_list_parent_class)->finalize (object);
}

static void
midline_plan_entry_list_class_init (MidlinePlanEntryListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_plan_entry_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = midline_plan_entry_list_finalize;
  widget_class->focus = midline_plan_entry_list_focus;
  widget_class->set_focus_child = midline_plan_entry_list_set_focus_child;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
midline_plan_entry_list_init (MidlinePlanEntryList *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  g_weak_ref_init (&self->last_focus, NULL);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-plan-entries");
}

static void
remove_missing (MidlinePlanEntryList      *self,
                const MidlinePlanDayState *day)
{
  GtkWidget *next;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = next)
    {
      const char *id = midline_plan_entry_get_exercise_id (MIDLINE_PLAN_ENTRY (child));

      next = gtk_widget_get_next_sibling (child);
      if (midline_plan_day_state_find_entry (day, id) == NULL)
        gtk_widget_unparent (child);
    }
}

/**
 * midline_plan_entry_list_update:
 * @program: whose pictures are shown
 * @day: what the day holds
 *
 * Entries of exercises that stay are kept, and with them the focus.
 */
void
midline_plan_entry_list_update (MidlinePlanEntryList      *self,
                                MidlineProgram            *program,
                                const MidlinePlanDayState *day)
{
  GtkWidget *previous = NULL;

  g_return_if_fail (MIDLINE_IS_PLAN_ENTRY_LIST (self));

  remove_missing (self, day);
  for (guint i = 0; i < day->entries->len; i++)
    {
      MidlinePlanEntryState *state = g_ptr_array_index (day->entries, i);
      GtkWidget *entry = (GtkWidget *) midline_plan_entry_list_find (self, state->exercise_id);
      GtkWidget *expected = previous != NULL ? gtk_widget_get_next_sibling (previous)
                                             : gtk_widget_get_first_child (GTK_WIDGET (self));

      if (entry == NULL)
        {
          entry = midline_plan_entry_new (program, day->date, state);
          midline_plan_entry_set_shows_figure (MIDLINE_PLAN_ENTRY (entry), self->shows_figures);
        }
      if (entry != expected)
        gtk_widget_insert_after (entry, GTK_WIDGET (self), previous);
      midline_plan_entry_update (MIDLINE_PLAN_ENTRY (entry), program, day->date, state,
                                 day->fixed == MIDLINE_PLAN_DAY_OPEN);
      previous = entry;
    }
}

/** midline_plan_entry_list_set_shows_figures: whether there is room for pictures. */
void
midline_plan_entry_list_set_shows_figures (MidlinePlanEntryList *self,
                                           gboolean              shows_figures)
{
  g_return_if_fail (MIDLINE_IS_PLAN_ENTRY_LIST (self));

  self->shows_figures = !!shows_figures;
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    midline_plan_entry_set_shows_figure (MIDLINE_PLAN_ENTRY (child), shows_figures);
}

/** midline_plan_entry_list_find: (nullable) (transfer none): the entry of an exercise. */
MidlinePlanEntry *
midline_plan_entry_list_find (MidlinePlanEntryList *self,
                              const char           *exercise_id)
{
  g_return_val_if_fail (MIDLINE_IS_PLAN_ENTRY_LIST (self), NULL);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (g_str_equal (midline_plan_entry_get_exercise_id (MIDLINE_PLAN_ENTRY (child)), exercise_id))
      return MIDLINE_PLAN_ENTRY (child);
  return NULL;
}

/** midline_plan_entry_list_get: (nullable) (transfer none): an entry, or the last one before it. */
MidlinePlanEntry *
midline_plan_entry_list_get (MidlinePlanEntryList *self,
                             guint                 index)
{
  GtkWidget *found = NULL;
  GtkWidget *child;

  g_return_val_if_fail (MIDLINE_IS_PLAN_ENTRY_LIST (self), NULL);

  for (child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      found = child;
      if (index-- == 0)
        break;
    }
  return found != NULL ? MIDLINE_PLAN_ENTRY (found) : NULL;
}
