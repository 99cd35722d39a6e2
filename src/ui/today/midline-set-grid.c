/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-set-grid.h"

#include "midline-marks.h"
#include "midline-set-editor.h"

#include <glib/gi18n-lib.h>

#define MOST_SIDES 2
#define NARROW_COLUMNS 2
#define NAME_WIDTH 150     /* pixels, where the names have a column of their own */

/* One button and what it stands for. */
typedef struct {
  MidlineSide side;
  int number;
  GtkWidget *button;       /* (owned) */
  GtkWidget *check;
  GtkWidget *label;
  GtkWidget *heading;      /* (owned) “Set 1”, above the first side; above each if narrow */
} SetButton;

typedef struct {
  MidlineSide side;
  GtkWidget *name;         /* (owned) mark, name and hint */
  GtkWidget *pencil;       /* (owned) */
  MidlineSetEditor *editor;
  GArray *buttons;         /* (owned) (element-type SetButton) */
} SideLine;

struct _MidlineSetGrid {
  GtkGrid parent_instance;

  /* configured */
  gboolean narrow;

  /* cache */
  gboolean is_updating;
  guint n_sides;
  SideLine sides[MOST_SIDES];
};

G_DEFINE_FINAL_TYPE (MidlineSetGrid, midline_set_grid, GTK_TYPE_GRID)

typedef enum {
  SIGNAL_TOGGLED,
  SIGNAL_EDITED,
} MidlineSetGridSignal;

static guint signals[SIGNAL_EDITED + 1];

static void
clear_set_button (SetButton *set)
{
  g_clear_object (&set->button);
  g_clear_object (&set->heading);
}

static void
remove_children (MidlineSetGrid *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_grid_remove (GTK_GRID (self), child);
}

static void
clear (MidlineSetGrid *self)
{
  remove_children (self);
  for (guint i = 0; i < self->n_sides; i++)
    {
      g_clear_object (&self->sides[i].name);
      g_clear_object (&self->sides[i].pencil);
      g_clear_pointer (&self->sides[i].buttons, g_array_unref);
    }
  self->n_sides = 0;
}

static void
toggled_cb (MidlineSetGrid  *self,
            GtkToggleButton *button)
{
  for (guint i = 0; i < self->n_sides && !self->is_updating; i++)
    for (guint j = 0; j < self->sides[i].buttons->len; j++)
      {
        SetButton *set = &g_array_index (self->sides[i].buttons, SetButton, j);

        if (set->button == GTK_WIDGET (button))
          {
            g_signal_emit (self, signals[SIGNAL_TOGGLED], 0, (int) set->side, set->number,
                           gtk_toggle_button_get_active (button));
            return;
          }
      }
}

static void
edited_cb (MidlineSetGrid   *self,
           int               number,
           int               reps,
           int               seconds,
           double            load_kg,
           MidlineSetEditor *editor)
{
  for (guint i = 0; i < self->n_sides; i++)
    if (self->sides[i].editor == editor)
      {
        g_signal_emit (self, signals[SIGNAL_EDITED], 0, (int) self->sides[i].side, number, reps,
                       seconds, load_kg);
        return;
      }
}

static GtkWidget *
create_label (const char *text,
              const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0f, "wrap", TRUE,
                                   "natural-wrap-mode", GTK_NATURAL_WRAP_NONE, NULL);

  if (css_class != NULL)
    {
      gtk_widget_add_css_class (label, css_class);
      gtk_widget_add_css_class (label, "dim-label");
    }
  return label;
}

static GtkWidget *
create_name (const MidlineTodaySide *side)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  if (side->side != MIDLINE_SIDE_BOTH)
    {
      GtkWidget *mark = midline_side_mark_new (side->side);

      /* The word stands beside it. */
      gtk_accessible_update_state (GTK_ACCESSIBLE (mark), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
      gtk_box_append (GTK_BOX (box), mark);
    }
  gtk_box_append (GTK_BOX (texts), create_label (side->name, NULL));
  if (*side->hint != '\0')
    gtk_box_append (GTK_BOX (texts), create_label (side->hint, "caption"));
  gtk_widget_set_valign (texts, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), texts);
  return g_object_ref_sink (box);
}

static GtkWidget *
create_pencil (MidlineSetGrid         *self,
               SideLine               *line,
               const MidlineTodaySide *side)
{
  GtkWidget *pencil = gtk_menu_button_new ();
  /* Translators: a side of the body, for example “Change the Sets: Right” */
  g_autofree char *name = g_strdup_printf (_("Change the Sets: %s"), side->name);

  line->editor = MIDLINE_SET_EDITOR (midline_set_editor_new ());
  g_signal_connect_object (line->editor, "edited", G_CALLBACK (edited_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (pencil), "document-edit-symbolic");
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (pencil), GTK_WIDGET (line->editor));
  gtk_widget_add_css_class (pencil, "flat");
  gtk_widget_set_valign (pencil, GTK_ALIGN_CENTER);
  gtk_widget_set_halign (pencil, GTK_ALIGN_END);
  gtk_widget_set_tooltip_text (pencil, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (pencil), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (pencil)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return g_object_ref_sink (pencil);
}

static void
add_set_button (MidlineSetGrid *self,
                SideLine       *line,
                int             number)
{
  SetButton set = { .side = line->side, .number = number };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autofree char *heading = g_strdup_printf (_("Set %d"), number);

  set.button = g_object_ref_sink (gtk_toggle_button_new ());
  set.check = gtk_image_new_from_icon_name ("object-select-symbolic");
  set.label = gtk_label_new (NULL);
  set.heading = g_object_ref_sink (create_label (heading, "caption-heading"));
  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), set.check);
  gtk_box_append (GTK_BOX (box), set.label);
  gtk_button_set_child (GTK_BUTTON (set.button), box);
  gtk_widget_add_css_class (set.button, "midline-set-button");
  gtk_widget_set_hexpand (set.button, TRUE);
  g_signal_connect_object (set.button, "toggled", G_CALLBACK (toggled_cb), self,
                           G_CONNECT_SWAPPED);
  g_array_append_val (line->buttons, set);
}

static void
attach_wide (MidlineSetGrid *self)
{
  GtkGrid *grid = GTK_GRID (self);

  for (guint i = 0; i < self->n_sides; i++)
    {
      SideLine *line = &self->sides[i];
      int row = (int) i + 1;

      gtk_grid_attach (grid, line->name, 0, row, 1, 1);
      for (guint j = 0; j < line->buttons->len; j++)
        {
          SetButton *set = &g_array_index (line->buttons, SetButton, j);

          if (i == 0)
            gtk_grid_attach (grid, set->heading, (int) j + 1, 0, 1, 1);
          gtk_grid_attach (grid, set->button, (int) j + 1, row, 1, 1);
        }
      gtk_grid_attach (grid, line->pencil, (int) line->buttons->len + 1, row, 1, 1);
    }
}

static void
attach_narrow (MidlineSetGrid *self)
{
  GtkGrid *grid = GTK_GRID (self);
  int row = 0;

  for (guint i = 0; i < self->n_sides; i++)
    {
      SideLine *line = &self->sides[i];
      GtkWidget *end = line->pencil;

      gtk_grid_attach (grid, line->name, 0, row, NARROW_COLUMNS - 1, 1);
      gtk_grid_attach (grid, end, NARROW_COLUMNS - 1, row++, 1, 1);
      for (guint j = 0; j < line->buttons->len; j++)
        {
          SetButton *set = &g_array_index (line->buttons, SetButton, j);
          int column = (int) j % NARROW_COLUMNS;

          gtk_grid_attach (grid, set->heading, column, row, 1, 1);
          gtk_grid_attach (grid, set->button, column, row + 1, 1, 1);
          if (column == NARROW_COLUMNS - 1 || j + 1 == line->buttons->len)
            row += 2;
        }
    }
}

static void
attach (MidlineSetGrid *self)
{
  for (guint i = 0; i < self->n_sides; i++)
    gtk_widget_set_size_request (self->sides[i].name, self->narrow ? -1 : NAME_WIDTH, -1);
  remove_children (self);
  if (self->narrow)
    attach_narrow (self);
  else
    attach_wide (self);
}

static void
build (MidlineSetGrid             *self,
       const MidlineTodayExercise *exercise)
{
  clear (self);
  self->n_sides = MIN (exercise->sides->len, MOST_SIDES);
  for (guint i = 0; i < self->n_sides; i++)
    {
      MidlineTodaySide *side = g_ptr_array_index (exercise->sides, i);
      SideLine *line = &self->sides[i];

      line->side = side->side;
      line->name = create_name (side);
      line->pencil = create_pencil (self, line, side);
      line->buttons = g_array_new (FALSE, TRUE, sizeof (SetButton));
      g_array_set_clear_func (line->buttons, (GDestroyNotify) clear_set_button);
      for (guint j = 0; j < side->sets->len; j++)
        {
          const MidlineTodaySet *set = g_ptr_array_index (side->sets, j);

          add_set_button (self, line, set->number);
        }
    }
  attach (self);
}

static gboolean
has_shape (MidlineSetGrid             *self,
           const MidlineTodayExercise *exercise)
{
  if (self->n_sides != exercise->sides->len)
    return FALSE;
  for (guint i = 0; i < self->n_sides; i++)
    {
      MidlineTodaySide *side = g_ptr_array_index (exercise->sides, i);

      if (self->sides[i].side != side->side || self->sides[i].buttons->len != side->sets->len)
        return FALSE;
    }
  return TRUE;
}

static void
update_set (SetButton             *button,
            const MidlineTodaySet *set,
            gboolean               can_edit)
{
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button->button), set->is_done);
  gtk_widget_set_visible (button->check, set->is_done);
  gtk_label_set_label (GTK_LABEL (button->label), set->text);
  gtk_widget_set_sensitive (button->button, can_edit);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  set->spoken, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (button->button), GTK_ACCESSIBLE_STATE_PRESSED,
                               set->is_done ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                            : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
}

static void
midline_set_grid_dispose (GObject *object)
{
  clear (MIDLINE_SET_GRID (object));
  G_OBJECT_CLASS (midline_set_grid_parent_class)->dispose (object);
}

static void
midline_set_grid_class_init (MidlineSetGridClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = midline_set_grid_dispose;
  signals[SIGNAL_TOGGLED] = g_signal_new ("toggled", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 3, G_TYPE_INT, G_TYPE_INT, G_TYPE_BOOLEAN);
  signals[SIGNAL_EDITED] = g_signal_new ("edited", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 5, G_TYPE_INT, G_TYPE_INT, G_TYPE_INT,
                                         G_TYPE_INT, G_TYPE_DOUBLE);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
midline_set_grid_init (MidlineSetGrid *self)
{
  gtk_grid_set_column_spacing (GTK_GRID (self), 12);
  gtk_grid_set_row_spacing (GTK_GRID (self), 6);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Sets"),
                                  -1);
}

/** midline_set_grid_new: an empty grid. */
GtkWidget *
midline_set_grid_new (void)
{
  return g_object_new (MIDLINE_TYPE_SET_GRID, NULL);
}

/**
 * midline_set_grid_update:
 * @exercise: what to show; buttons are kept when it has the same sides and sets as before
 */
void
midline_set_grid_update (MidlineSetGrid             *self,
                         const MidlineTodayExercise *exercise)
{
  g_return_if_fail (MIDLINE_IS_SET_GRID (self));

  if (!has_shape (self, exercise))
    build (self, exercise);
  self->is_updating = TRUE;
  for (guint i = 0; i < self->n_sides; i++)
    {
      MidlineTodaySide *side = g_ptr_array_index (exercise->sides, i);

      for (guint j = 0; j < side->sets->len; j++)
        update_set (&g_array_index (self->sides[i].buttons, SetButton, j),
                    g_ptr_array_index (side->sets, j), exercise->can_edit);
      gtk_widget_set_visible (self->sides[i].pencil, exercise->can_edit);
      if (!gtk_widget_get_visible (GTK_WIDGET (self->sides[i].editor)))
        midline_set_editor_fill (self->sides[i].editor, side, exercise->is_held);
    }
  self->is_updating = FALSE;
}

/**
 * midline_set_grid_set_narrow:
 * @narrow: whether two sets stand in a line
 */
void
midline_set_grid_set_narrow (MidlineSetGrid *self,
                             gboolean        narrow)
{
  g_return_if_fail (MIDLINE_IS_SET_GRID (self));

  if (self->narrow == narrow)
    return;
  self->narrow = narrow;
  attach (self);
}
