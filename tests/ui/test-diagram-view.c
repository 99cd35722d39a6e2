/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The drawings as a person uses them: by pointer, by keys, zoomed, and by what is said of them. */

#include "midline-diagram-picture.h"
#include "midline-diagram-view.h"
#include "midline-stage.h"
#include "midline-structure-group.h"
#include "midline-structures.h"

#define WIDTH 492
#define HEIGHT 500

typedef struct {
  GtkWidget *window;
  MidlineDiagramView *view;
  MidlineDiagram *diagram;
  const char * const *ids;
  guint n_ids;
  char *chosen;   /* by the last signal */
  guint n_chosen;
} Fixture;

static void
structure_chosen_cb (Fixture    *self,
                     const char *id)
{
  g_assert_cmpstr (midline_diagram_view_get_chosen (self->view), ==, id);
  g_free (self->chosen);
  self->chosen = g_strdup (id);
  self->n_chosen++;
}

static void
set_up (Fixture       *self,
        gconstpointer  user_data)
{
  MidlineDiagramKind kind = (MidlineDiagramKind) GPOINTER_TO_INT (user_data);
  g_autoptr (GError) error = NULL;

  self->window = gtk_window_new ();
  self->view = MIDLINE_DIAGRAM_VIEW (midline_diagram_view_new (kind));
  self->diagram = midline_diagram_new (kind, &error);
  g_assert_no_error (error);
  self->ids = midline_diagram_get_structures (self->diagram);
  self->n_ids = g_strv_length ((char **) self->ids);
  g_signal_connect_swapped (self->view, "structure-chosen", G_CALLBACK (structure_chosen_cb),
                            self);
  gtk_window_set_titlebar (GTK_WINDOW (self->window), gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  gtk_widget_set_size_request (GTK_WIDGET (self->view), WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (self->window), GTK_WIDGET (self->view));
  gtk_window_present (GTK_WINDOW (self->window));
  midline_stage_settle ();
}

static void
tear_down (Fixture       *self,
           gconstpointer  user_data)
{
  midline_stage_close (GTK_WINDOW (self->window));
  midline_diagram_free (self->diagram);
  g_free (self->chosen);
}

/* Gives out places anew. Drawing frames would take the test minutes. */
static void
lay_out (Fixture *self)
{
  gtk_widget_size_allocate (GTK_WIDGET (self->view), &(GtkAllocation) { 0, 0, WIDTH, HEIGHT }, -1);
}

static GtkWidget *
get_group (Fixture *self)
{
  return gtk_widget_get_first_child (GTK_WIDGET (self->view));
}

static GtkWidget *
get_radio (Fixture *self,
           guint    index)
{
  GtkWidget *radio = gtk_widget_get_first_child (get_group (self));

  while (index-- > 0)
    radio = gtk_widget_get_next_sibling (radio);
  return radio;
}

static GtkEventController *
find_controller (GtkWidget *widget,
                 GType      type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (G_OBJECT_TYPE (controller) == type)
        return controller;
    }
  g_assert_not_reached ();
}

static void
click (Fixture *self,
       int      n_press,
       double   x,
       double   y)
{
  g_signal_emit_by_name (find_controller (GTK_WIDGET (self->view), GTK_TYPE_GESTURE_CLICK),
                         "released", n_press, x, y);
  lay_out (self);
}

static gboolean
press_key (GtkWidget       *widget,
           guint            key,
           GdkModifierType  modifiers)
{
  gboolean is_handled = FALSE;

  g_signal_emit_by_name (find_controller (widget, GTK_TYPE_EVENT_CONTROLLER_KEY), "key-pressed",
                         key, 0, modifiers, &is_handled);
  return is_handled;
}

/* Each structure is chosen where its line ends, and again by its label. */
static void
check_clicks (Fixture *self)
{
  for (guint i = 0; i < self->n_ids; i++)
    {
      MidlinePoint anchor;
      MidlineRectangle label;

      midline_diagram_view_set_chosen (self->view, NULL);
      lay_out (self);
      g_assert_true (midline_diagram_view_get_anchor (self->view, self->ids[i], &anchor));
      click (self, 1, anchor.x, anchor.y);
      g_assert_cmpstr (self->chosen, ==, self->ids[i]);
      g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window)) == get_radio (self, i));
      midline_diagram_view_set_chosen (self->view, NULL);
      lay_out (self);
      g_clear_pointer (&self->chosen, g_free);
      if (!midline_diagram_view_get_label (self->view, self->ids[i], &label))
        continue;
      click (self, 1, label.x + label.width / 2, label.y + label.height / 2);
      g_assert_cmpstr (self->chosen, ==, self->ids[i]);
    }
}

static void
test_pointer (Fixture       *self,
              gconstpointer  user_data)
{
  check_clicks (self);
  self->n_chosen = 0;
  click (self, 1, 3, HEIGHT / 2.0);
  g_assert_cmpuint (self->n_chosen, ==, 0);
}

/* A left leg is the mirror of the right one, and so are its places. */
static void
test_mirrored (Fixture       *self,
               gconstpointer  user_data)
{
  MidlinePoint right[64];

  for (guint i = 0; i < self->n_ids; i++)
    midline_diagram_view_get_anchor (self->view, self->ids[i], &right[i]);
  midline_diagram_view_set_is_left (self->view, TRUE);
  lay_out (self);
  for (guint i = 0; i < self->n_ids; i++)
    {
      MidlinePoint left;

      midline_diagram_view_get_anchor (self->view, self->ids[i], &left);
      g_assert_cmpfloat_with_epsilon (left.x, WIDTH - right[i].x, 1.5);
      g_assert_cmpfloat_with_epsilon (left.y, right[i].y, 0.01);
    }
  check_clicks (self);
}

/* Down reaches every structure once and then the first; Up goes back; Home and End. */
static void
test_keys (Fixture       *self,
           gconstpointer  user_data)
{
  GtkWidget *group = get_group (self);

  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (self->view)));
  g_assert_true (press_key (group, GDK_KEY_space, 0));
  g_assert_cmpstr (self->chosen, ==, self->ids[0]);
  for (guint i = 1; i <= self->n_ids; i++)
    {
      g_assert_true (press_key (group, GDK_KEY_Down, 0));
      g_assert_cmpstr (self->chosen, ==, self->ids[i % self->n_ids]);
      g_assert_true (gtk_widget_has_focus (get_radio (self, i % self->n_ids)));
    }
  g_assert_true (press_key (group, GDK_KEY_End, 0));
  g_assert_cmpstr (self->chosen, ==, self->ids[self->n_ids - 1]);
  g_assert_true (press_key (group, GDK_KEY_Up, 0));
  g_assert_cmpstr (self->chosen, ==, self->ids[self->n_ids - 2]);
  g_assert_true (press_key (group, GDK_KEY_Home, 0));
  g_assert_cmpstr (self->chosen, ==, self->ids[0]);
  g_assert_false (press_key (group, GDK_KEY_Down, GDK_CONTROL_MASK));
  g_assert_cmpstr (self->chosen, ==, self->ids[0]);
}

/* Left and Right move to what lies there. */
static void
test_sideways (Fixture       *self,
               gconstpointer  user_data)
{
  GtkWidget *group = get_group (self);

  gtk_widget_grab_focus (GTK_WIDGET (self->view));
  for (guint i = 0; i < self->n_ids; i++)
    {
      MidlinePoint from;
      MidlinePoint to;

      midline_diagram_view_set_chosen (self->view, self->ids[i]);
      g_assert_true (gtk_widget_has_focus (get_radio (self, i)));
      press_key (group, GDK_KEY_Right, 0);
      midline_diagram_view_get_anchor (self->view, self->ids[i], &from);
      midline_diagram_view_get_anchor (self->view, midline_diagram_view_get_chosen (self->view),
                                       &to);
      g_assert_true (to.x > from.x
                     || g_str_equal (midline_diagram_view_get_chosen (self->view), self->ids[i]));
    }
}

/* One tab stop for the structures, at the chosen one; then the buttons. */
static void
test_tab (Fixture       *self,
          gconstpointer  user_data)
{
  GtkWidget *focus;

  midline_diagram_view_set_chosen (self->view, self->ids[2]);
  gtk_window_set_focus (GTK_WINDOW (self->window), NULL);
  g_assert_true (gtk_widget_child_focus (self->window, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window)) == get_radio (self, 2));
  g_assert_true (gtk_widget_child_focus (self->window, GTK_DIR_TAB_FORWARD));
  focus = gtk_window_get_focus (GTK_WINDOW (self->window));
  g_assert_true (GTK_IS_BUTTON (focus));
  g_assert_true (gtk_widget_is_ancestor (focus, GTK_WIDGET (self->view)));
}

static void
test_accessible (Fixture       *self,
                 gconstpointer  user_data)
{
  guint n_radios = 0;

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (get_group (self)),
                                   GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
  midline_diagram_view_set_chosen (self->view, self->ids[1]);
  gtk_test_accessible_assert_property (
    GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
    midline_structure_get_name (midline_structures_lookup (self->ids[1])));
  for (GtkWidget *radio = get_radio (self, 0); radio != NULL;
       radio = gtk_widget_get_next_sibling (radio), n_radios++)
    {
      const MidlineStructure *structure = midline_structures_lookup (self->ids[n_radios]);

      g_assert_nonnull (structure);
      g_assert_true (gtk_widget_get_focusable (radio));
      gtk_test_accessible_assert_role (GTK_ACCESSIBLE (radio), GTK_ACCESSIBLE_ROLE_RADIO);
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (radio), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                           midline_structure_get_name (structure));
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (radio),
                                           GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                           midline_structure_get_role (structure));
      gtk_test_accessible_assert_state (GTK_ACCESSIBLE (radio), GTK_ACCESSIBLE_STATE_CHECKED,
                                        n_radios == 1 ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                                      : GTK_ACCESSIBLE_TRISTATE_FALSE);
    }
  g_assert_cmpuint (n_radios, ==, self->n_ids);
}

/* What screen readers offer for a structure chooses it. */
static void
test_action (Fixture       *self,
             gconstpointer  user_data)
{
  gtk_widget_activate_action (get_radio (self, 3), "structure.choose", NULL);
  g_assert_cmpstr (self->chosen, ==, self->ids[3]);
}

static GtkWidget *
find_button (Fixture    *self,
             const char *name)
{
  return midline_stage_find (GTK_WIDGET (self->view), GTK_TYPE_BUTTON, name);
}

/* In whatever part is shown, a structure is where it is seen; a choice from outside comes into
 * view. */
static void
test_zoom_hits (Fixture       *self,
                gconstpointer  user_data)
{
  midline_diagram_view_set_has_labels (self->view, FALSE);
  lay_out (self);
  g_signal_emit_by_name (find_button (self, "Zoom In"), "clicked");
  g_signal_emit_by_name (find_button (self, "Zoom In"), "clicked");
  for (guint i = 0; i < self->n_ids; i++)
    {
      MidlinePoint anchor;

      midline_diagram_view_set_chosen (self->view, self->ids[i]);
      lay_out (self);
      midline_diagram_view_get_anchor (self->view, self->ids[i], &anchor);
      g_assert_cmpfloat (anchor.x, >, 0);
      g_assert_cmpfloat (anchor.x, <, WIDTH);
      g_assert_cmpfloat (anchor.y, >, 0);
      g_assert_cmpfloat (anchor.y, <, HEIGHT);
      g_assert_cmpstr (midline_diagram_view_find_structure (self->view, anchor.x, anchor.y), ==,
                       self->ids[i]);
    }
}

/* The chosen structure keeps its label while zoomed, clear of all others. */
static void
test_zoom_labels (Fixture       *self,
                  gconstpointer  user_data)
{
  g_signal_emit_by_name (find_button (self, "Zoom In"), "clicked");
  g_signal_emit_by_name (find_button (self, "Zoom In"), "clicked");
  for (guint i = 0; i < self->n_ids; i++)
    {
      MidlineRectangle label;

      midline_diagram_view_set_chosen (self->view, self->ids[i]);
      lay_out (self);
      g_assert_true (midline_diagram_view_get_label (self->view, self->ids[i], &label));
      g_assert_cmpfloat (label.x, >=, 0);
      g_assert_cmpfloat (label.x + label.width, <=, WIDTH);
    }
}

static void
test_zoom_keys (Fixture       *self,
                gconstpointer  user_data)
{
  GtkWidget *view = GTK_WIDGET (self->view);
  MidlinePoint whole;
  MidlinePoint zoomed;
  MidlinePoint moved;

  midline_diagram_view_get_anchor (self->view, self->ids[0], &whole);
  g_assert_null (find_button (self, "Show Whole Drawing"));
  g_assert_false (press_key (view, GDK_KEY_Escape, 0));
  g_assert_false (press_key (view, GDK_KEY_Down, GDK_CONTROL_MASK));
  g_assert_true (press_key (view, GDK_KEY_plus, 0));
  g_assert_true (press_key (view, GDK_KEY_plus, 0));
  g_assert_nonnull (find_button (self, "Show Whole Drawing"));
  midline_diagram_view_get_anchor (self->view, self->ids[0], &zoomed);
  g_assert_cmpfloat (zoomed.y, !=, whole.y);
  g_assert_true (press_key (view, GDK_KEY_Down, GDK_CONTROL_MASK));
  midline_diagram_view_get_anchor (self->view, self->ids[0], &moved);
  g_assert_cmpfloat (moved.y, <, zoomed.y);
  g_assert_true (press_key (view, GDK_KEY_Escape, 0));
  midline_diagram_view_get_anchor (self->view, self->ids[0], &moved);
  g_assert_cmpfloat (moved.y, ==, whole.y);
  g_assert_true (press_key (view, GDK_KEY_KP_Add, 0));
  g_assert_true (press_key (view, GDK_KEY_0, 0));
  g_assert_null (find_button (self, "Show Whole Drawing"));
}

/* What is doubly clicked on stays where it is. */
static void
test_double_click (Fixture       *self,
                   gconstpointer  user_data)
{
  guint middle = self->n_ids / 2;
  MidlinePoint before;
  MidlinePoint after;

  midline_diagram_view_get_anchor (self->view, self->ids[middle], &before);
  click (self, 2, before.x, before.y);
  midline_diagram_view_get_anchor (self->view, self->ids[middle], &after);
  g_assert_nonnull (find_button (self, "Show Whole Drawing"));
  g_assert_cmpfloat_with_epsilon (after.y, before.y, 2);
  click (self, 2, before.x, before.y);
  g_assert_null (find_button (self, "Show Whole Drawing"));
}

/* A button that leaves hands the focus on. */
static void
test_zoom_focus (Fixture       *self,
                 gconstpointer  user_data)
{
  GtkWidget *zoom_in = find_button (self, "Zoom In");

  g_signal_emit_by_name (zoom_in, "clicked");
  lay_out (self);
  g_assert_true (gtk_widget_grab_focus (find_button (self, "Show Whole Drawing")));
  g_signal_emit_by_name (find_button (self, "Show Whole Drawing"), "clicked");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window)) == zoom_in);
}

static void
notify_cb (guint *n_notified)
{
  (*n_notified)++;
}

static void
test_chosen (Fixture       *self,
             gconstpointer  user_data)
{
  guint n_notified = 0;

  g_signal_connect_swapped (self->view, "notify::chosen", G_CALLBACK (notify_cb), &n_notified);
  midline_diagram_view_set_chosen (self->view, self->ids[1]);
  midline_diagram_view_set_chosen (self->view, self->ids[1]);
  g_assert_cmpuint (n_notified, ==, 1);
  midline_diagram_view_set_chosen (self->view, "no-such-structure");
  g_assert_null (midline_diagram_view_get_chosen (self->view));
  g_assert_cmpuint (n_notified, ==, 2);
  g_assert_cmpuint (self->n_chosen, ==, 0);
}

/* Nothing holds a view that nobody wants. */
static void
test_goes_away (Fixture       *self,
                gconstpointer  user_data)
{
  GtkWidget *view = g_object_ref_sink (midline_diagram_view_new (MIDLINE_DIAGRAM_CHAIN));

  gtk_widget_size_allocate (view, &(GtkAllocation) { 0, 0, WIDTH, HEIGHT }, -1);
  g_object_add_weak_pointer (G_OBJECT (view), (gpointer *) &view);
  g_object_unref (view);
  g_assert_null (view);
}

/* Another drawing keeps the choice if it has it, and only its own structures. */
static void
test_kind (Fixture       *self,
           gconstpointer  user_data)
{
  midline_diagram_view_set_chosen (self->view, "kneecap");
  midline_diagram_view_set_kind (self->view, MIDLINE_DIAGRAM_GROOVE);
  g_assert_cmpstr (midline_diagram_view_get_chosen (self->view), ==, "kneecap");
  midline_diagram_view_set_chosen (self->view, "joint-space");
  midline_diagram_view_set_kind (self->view, MIDLINE_DIAGRAM_CHAIN);
  g_assert_null (midline_diagram_view_get_chosen (self->view));
}

/* The drawing is painted when its look changes or more of it is seen, and at no other time. */
static void
test_picture (Fixture       *self,
              gconstpointer  user_data)
{
  MidlineDiagramPicture *picture = midline_diagram_picture_new ();
  MidlineDiagramLook look = { .theme = MIDLINE_DIAGRAM_LIGHT };
  MidlineDiagramFrame frame = { .width = 200, .height = 200, .zoom = 1 };
  const struct {
    double zoom;
    const char *chosen;
    double pan;
    gboolean is_rough;
    guint n_painted;
  } steps[] = {
    { 1, NULL, 0, FALSE, 1 },
    { 1, NULL, 0, FALSE, 1 },
    { 1, self->ids[0], 0, FALSE, 2 },
    { 3, self->ids[0], 0, TRUE, 2 },
    { 3, self->ids[0], 0, FALSE, 3 },
    { 3, self->ids[0], 40, FALSE, 3 },
    { 3, self->ids[0], 140, FALSE, 4 },
  };

  midline_diagram_get_size (self->diagram, &frame.canvas_width, &frame.canvas_height);
  frame.core = (MidlineRectangle) { 0, 0, frame.canvas_width, frame.canvas_height };
  midline_diagram_frame_fit (&frame, 0);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      GtkSnapshot *snapshot = gtk_snapshot_new ();
      GskRenderNode *node;

      look.chosen = steps[i].chosen;
      midline_diagram_frame_zoom_at (&frame, steps[i].zoom, (MidlinePoint) { 100, 100 });
      midline_diagram_frame_pan (&frame, 0, steps[i].pan);
      midline_diagram_picture_snapshot (picture, self->diagram, &look, &frame, 1,
                                        steps[i].is_rough, snapshot);
      node = gtk_snapshot_free_to_node (snapshot);
      g_assert_nonnull (node);
      gsk_render_node_unref (node);
      g_assert_cmpuint (midline_diagram_picture_get_n_painted (picture), ==, steps[i].n_painted);
    }
  midline_diagram_picture_free (picture);
}

static void
add (const char *name,
     void      (*test) (Fixture       *self,
                        gconstpointer  user_data))
{
  for (int kind = 0; kind < MIDLINE_N_DIAGRAM_KINDS; kind++)
    {
      g_autofree char *path =
        g_strdup_printf ("/diagram-view/%s/%s",
                         midline_diagram_kind_get_id ((MidlineDiagramKind) kind), name);

      g_test_add (path, Fixture, GINT_TO_POINTER (kind), set_up, test, tear_down);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  midline_stage_init ();
  add ("pointer", test_pointer);
  add ("mirrored", test_mirrored);
  add ("keys", test_keys);
  add ("sideways", test_sideways);
  add ("tab", test_tab);
  add ("accessible", test_accessible);
  add ("zoom-hits", test_zoom_hits);
  add ("zoom-labels", test_zoom_labels);
  add ("zoom-keys", test_zoom_keys);
  add ("double-click", test_double_click);
  g_test_add ("/diagram-view/action", Fixture, NULL, set_up, test_action, tear_down);
  g_test_add ("/diagram-view/zoom-focus", Fixture, NULL, set_up, test_zoom_focus, tear_down);
  g_test_add ("/diagram-view/chosen", Fixture, NULL, set_up, test_chosen, tear_down);
  g_test_add ("/diagram-view/goes-away", Fixture, NULL, set_up, test_goes_away, tear_down);
  g_test_add ("/diagram-view/kind", Fixture, NULL, set_up, test_kind, tear_down);
  g_test_add ("/diagram-view/picture", Fixture, NULL, set_up, test_picture, tear_down);
  return g_test_run ();
}
