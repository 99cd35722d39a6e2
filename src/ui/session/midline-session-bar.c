/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-session-bar.h"

#include <glib/gi18n-lib.h>

typedef enum {
  HURT,
  BACK,
  PAUSE,
  SKIP,
  DONE,
} Part;
#define N_PARTS 5

typedef struct {
  GtkWidget *button;
  GtkWidget *image;
  GtkWidget *label;
  GtkWidget *key;
} PartWidgets;

struct _MidlineSessionBar {
  AdwBin parent_instance;

  /* configured */
  MidlineSessionBarShape shape;
  gboolean shows_keys;
  gboolean is_alone;           /* only Done is there: room for its word */

  /* cache */
  PartWidgets parts[N_PARTS];  /* (borrowed) */
  GtkWidget *spacers[2];       /* (borrowed) beside the three in the middle */
  GtkWidget *grid;             /* (borrowed) */
};

G_DEFINE_FINAL_TYPE (MidlineSessionBar, midline_session_bar, ADW_TYPE_BIN)

/* The arrow that points to the button of its meaning. */
static const char *
get_key (MidlineSessionBar *self,
         Part               part)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  switch (part)
    {
    case HURT:
      return "H";
    case BACK:
      return is_rtl ? "→" : "←";
    case PAUSE:
      /* Translators: the space bar of the keyboard */
      return C_("key", "Space");
    case SKIP:
      return is_rtl ? "←" : "→";
    case DONE:
    default:
      /* Translators: the Enter key of the keyboard */
      return C_("key", "Enter");
    }
}

static void
set_name (MidlineSessionBar *self,
          Part               part,
          const char        *name)
{
  PartWidgets *widgets = &self->parts[part];

  gtk_label_set_label (GTK_LABEL (widgets->label), name);
  gtk_widget_set_tooltip_text (widgets->button, gtk_widget_get_visible (widgets->label) ? NULL
                                                                                        : name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widgets->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS,
                                  get_key (self, part), -1);
}

static void
create_part (MidlineSessionBar *self,
             Part               part,
             const char        *icon_name,
             const char        *action_name,
             const char        *name)
{
  PartWidgets *widgets = &self->parts[part];
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  widgets->button = gtk_button_new ();
  widgets->image = gtk_image_new_from_icon_name (icon_name);
  widgets->label = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "justify", GTK_JUSTIFY_CENTER,
                                 "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                 "natural-wrap-mode", GTK_NATURAL_WRAP_NONE, NULL);
  widgets->key = gtk_label_new (get_key (self, part));
  gtk_widget_add_css_class (widgets->key, "midline-session-key");
  gtk_widget_set_valign (widgets->key, GTK_ALIGN_CENTER);
  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), widgets->image);
  gtk_box_append (GTK_BOX (box), widgets->label);
  gtk_box_append (GTK_BOX (box), widgets->key);
  gtk_button_set_child (GTK_BUTTON (widgets->button), box);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (widgets->button), action_name);
  /* A click leaves the key focus where the session is told. */
  gtk_widget_set_focus_on_click (widgets->button, FALSE);
  gtk_widget_add_css_class (widgets->button, "midline-session-button");
  set_name (self, part, name);
}

typedef struct {
  int column, row, width;
} Cell;

/* It Hurts stands apart: at the start of the one line, at the start of the second. */
static const Cell cells[][N_PARTS] = {
  [MIDLINE_SESSION_BAR_WIDE] = {
    [HURT] = { 0, 0, 1 }, [BACK] = { 2, 0, 1 }, [PAUSE] = { 3, 0, 1 }, [SKIP] = { 4, 0, 1 },
    [DONE] = { 6, 0, 1 },
  },
  [MIDLINE_SESSION_BAR_TWO_LINES] = {
    [BACK] = { 0, 0, 2 }, [PAUSE] = { 2, 0, 2 }, [SKIP] = { 4, 0, 2 },
    [HURT] = { 0, 1, 2 }, [DONE] = { 2, 1, 4 },
  },
  [MIDLINE_SESSION_BAR_LOW] = {
    [HURT] = { 0, 0, 1 }, [BACK] = { 1, 0, 1 }, [PAUSE] = { 2, 0, 1 }, [SKIP] = { 3, 0, 1 },
    [DONE] = { 4, 0, 1 },
  },
};

static void
place_at (MidlineSessionBar *self,
          GtkWidget         *widget,
          const Cell        *cell)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (self->grid);

  g_object_set (gtk_layout_manager_get_layout_child (layout, widget), "column", cell->column,
                "row", cell->row, "column-span", cell->width, NULL);
}

static void
update_parts (MidlineSessionBar *self)
{
  gboolean is_wide = self->shape == MIDLINE_SESSION_BAR_WIDE;
  gboolean is_low = self->shape == MIDLINE_SESSION_BAR_LOW;

  for (guint i = 0; i < N_PARTS; i++)
    {
      PartWidgets *part = &self->parts[i];
      gboolean is_worded = is_wide || (i == DONE && self->is_alone)
                           || (!is_low && (i == HURT || i == DONE));
      g_autofree char *name = g_strdup (gtk_label_get_label (GTK_LABEL (part->label)));

      place_at (self, part->button, &cells[self->shape][i]);
      gtk_widget_set_hexpand (part->button, !is_wide);
      /* In one line words stay whole: what has no room for them takes two lines. */
      gtk_label_set_wrap (GTK_LABEL (part->label), !is_wide);
      gtk_widget_set_visible (part->label, is_worded);
      gtk_widget_set_visible (part->key, is_wide && self->shows_keys);
      gtk_widget_set_visible (part->image, is_wide || is_low || i != HURT);
      set_name (self, i, name);
    }
  /* Columns without a button take no room, unless they are to be as wide as that of Done. */
  gtk_grid_set_column_homogeneous (GTK_GRID (self->grid), !is_wide && !self->is_alone);
}

static void
update_shape (MidlineSessionBar *self)
{
  static const char * const classes[] = {
    [MIDLINE_SESSION_BAR_WIDE] = "wide",
    [MIDLINE_SESSION_BAR_TWO_LINES] = "two-lines",
    [MIDLINE_SESSION_BAR_LOW] = "low",
  };
  gboolean is_wide = self->shape == MIDLINE_SESSION_BAR_WIDE;

  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    gtk_widget_remove_css_class (GTK_WIDGET (self), classes[i]);
  gtk_widget_add_css_class (GTK_WIDGET (self), classes[self->shape]);
  update_parts (self);
  for (guint i = 0; i < G_N_ELEMENTS (self->spacers); i++)
    {
      gtk_widget_set_visible (self->spacers[i], is_wide);
      place_at (self, self->spacers[i], &(Cell) { i == 0 ? 1 : 5, 0, 1 });
    }
  gtk_grid_set_column_spacing (GTK_GRID (self->grid), is_wide ? 12 : 9);
}

static void
midline_session_bar_direction_changed (GtkWidget        *widget,
                                       GtkTextDirection  previous)
{
  MidlineSessionBar *self = MIDLINE_SESSION_BAR (widget);

  for (guint i = 0; i < N_PARTS; i++)
    gtk_label_set_label (GTK_LABEL (self->parts[i].key), get_key (self, i));
  GTK_WIDGET_CLASS (midline_session_bar_parent_class)->direction_changed (widget, previous);
}

static void
midline_session_bar_class_init (MidlineSessionBarClass *klass)
{
  GTK_WIDGET_CLASS (klass)->direction_changed = midline_session_bar_direction_changed;
}

static void
midline_session_bar_init (MidlineSessionBar *self)
{
  self->grid = gtk_grid_new ();
  gtk_grid_set_row_spacing (GTK_GRID (self->grid), 9);
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-session-bar");
  create_part (self, HURT, "midline-warning-sign-symbolic", "session.hurt", _("It Hurts"));
  /* Translators: a button that goes back to the set before */
  create_part (self, BACK, "media-skip-backward-symbolic", "session.back", C_("session", "Back"));
  create_part (self, PAUSE, "media-playback-pause-symbolic", "session.pause", _("Pause"));
  create_part (self, SKIP, "media-skip-forward-symbolic", "session.skip", _("Skip"));
  create_part (self, DONE, "object-select-symbolic", "session.done", _("Done"));
  gtk_widget_add_css_class (self->parts[HURT].button, "stop");
  gtk_widget_add_css_class (self->parts[DONE].button, "suggested-action");
  for (guint i = 0; i < N_PARTS; i++)
    gtk_grid_attach (GTK_GRID (self->grid), self->parts[i].button, (int) i, 0, 1, 1);
  for (guint i = 0; i < G_N_ELEMENTS (self->spacers); i++)
    {
      self->spacers[i] = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
      gtk_widget_set_hexpand (self->spacers[i], TRUE);
      gtk_grid_attach (GTK_GRID (self->grid), self->spacers[i], N_PARTS + (int) i, 0, 1, 1);
    }
  adw_bin_set_child (ADW_BIN (self), self->grid);
  self->shape = MIDLINE_SESSION_BAR_TWO_LINES;
  update_shape (self);
}

/**
 * midline_session_bar_set_room:
 * @self: a bar
 * @width_px: how wide it is going to be
 *
 * Shows the keys on the buttons where there is room for them beside the words; not while the layout
 * is made.
 */
void
midline_session_bar_set_room (MidlineSessionBar *self,
                              int                width_px)
{
  int minimum;

  g_return_if_fail (MIDLINE_IS_SESSION_BAR (self));

  self->shows_keys = TRUE;
  update_parts (self);
  gtk_widget_measure (self->grid, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  self->shows_keys = minimum <= width_px;
  update_parts (self);
}

/** midline_session_bar_set_shape: how the buttons stand; not while the layout is made. */
void
midline_session_bar_set_shape (MidlineSessionBar      *self,
                               MidlineSessionBarShape  shape)
{
  g_return_if_fail (MIDLINE_IS_SESSION_BAR (self));

  if (self->shape == shape)
    return;
  self->shape = shape;
  update_shape (self);
}

/**
 * midline_session_bar_show:
 * @state: names of the buttons, and which there are
 */
void
midline_session_bar_show (MidlineSessionBar         *self,
                          const MidlineSessionPageState *state)
{
  g_return_if_fail (MIDLINE_IS_SESSION_BAR (self));

  for (guint i = 0; i < N_PARTS; i++)
    gtk_widget_set_visible (self->parts[i].button, state->can_steer || i == DONE);
  if (self->is_alone == state->can_steer)
    {
      self->is_alone = !state->can_steer;
      update_parts (self);
    }
  gtk_image_set_from_icon_name (GTK_IMAGE (self->parts[PAUSE].image),
                                state->is_paused ? "media-playback-start-symbolic"
                                                 : "media-playback-pause-symbolic");
  set_name (self, PAUSE, state->pause_label);
  set_name (self, DONE, state->done_label);
}
