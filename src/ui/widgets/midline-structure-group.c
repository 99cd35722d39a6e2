/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-structure-group.h"

#include "midline-structures.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Left and Right look ahead rather than up or down. */
#define COST_OF_SLOPE 2.0
/* Pixels: what lies less far to a side is above or below. */
#define LEAST_STEP 4.0

/* One structure: takes the focus and speaks. */
#define MIDLINE_TYPE_STRUCTURE_RADIO (midline_structure_radio_get_type ())
G_DECLARE_FINAL_TYPE (MidlineStructureRadio, midline_structure_radio, MIDLINE, STRUCTURE_RADIO,
                      GtkWidget)

struct _MidlineStructureRadio {
  GtkWidget parent_instance;

  char *id; /* (owned) */
  MidlineStructurePlace place;
};

G_DEFINE_FINAL_TYPE (MidlineStructureRadio, midline_structure_radio, GTK_TYPE_WIDGET)

struct _MidlineStructureGroup {
  GtkWidget parent_instance;

  /* configured */
  char *chosen;      /* (owned) (nullable) */

  /* children */
  GPtrArray *radios; /* (owned) (element-type MidlineStructureRadio) borrowed, in reading order */
};

G_DEFINE_FINAL_TYPE (MidlineStructureGroup, midline_structure_group, GTK_TYPE_WIDGET)

typedef enum {
  SIGNAL_CHOSEN,
} MidlineStructureGroupSignal;

static guint signals[SIGNAL_CHOSEN + 1];

static void
choose (MidlineStructureGroup *self,
        MidlineStructureRadio *radio)
{
  g_autofree char *id = g_strdup (radio->id);

  gtk_widget_grab_focus (GTK_WIDGET (radio));
  if (g_strcmp0 (self->chosen, id) != 0)
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, id);
}

/* What screen readers offer to do with a structure. */
static void
choose_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  choose (MIDLINE_STRUCTURE_GROUP (gtk_widget_get_parent (widget)),
          MIDLINE_STRUCTURE_RADIO (widget));
}

static void
midline_structure_radio_finalize (GObject *object)
{
  g_free (MIDLINE_STRUCTURE_RADIO (object)->id);
  G_OBJECT_CLASS (midline_structure_radio_parent_class)->finalize (object);
}

static void
midline_structure_radio_class_init (MidlineStructureRadioClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = midline_structure_radio_finalize;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO);
  gtk_widget_class_install_action (widget_class, "structure.choose", NULL, choose_action);
}

/* The pointer is a matter of the drawing below. */
static void
midline_structure_radio_init (MidlineStructureRadio *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "midline-structure");
}

static MidlineStructureRadio *
create_radio (const char *id,
              guint       position,
              guint       n_radios)
{
  const MidlineStructure *structure = midline_structures_lookup (id);
  MidlineStructureRadio *radio = g_object_new (MIDLINE_TYPE_STRUCTURE_RADIO, NULL);

  radio->id = g_strdup (id);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (radio),
                                  GTK_ACCESSIBLE_RELATION_POS_IN_SET, (int) position,
                                  GTK_ACCESSIBLE_RELATION_SET_SIZE, (int) n_radios, -1);
  if (structure != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (radio),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    midline_structure_get_name (structure),
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    midline_structure_get_role (structure), -1);
  return radio;
}

static void
update_checked (MidlineStructureGroup *self)
{
  for (guint i = 0; i < self->radios->len; i++)
    {
      MidlineStructureRadio *radio = g_ptr_array_index (self->radios, i);
      gboolean is_chosen = g_strcmp0 (radio->id, self->chosen) == 0;

      gtk_accessible_update_state (GTK_ACCESSIBLE (radio), GTK_ACCESSIBLE_STATE_CHECKED,
                                   is_chosen ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                             : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
    }
}

static int
find_focus (MidlineStructureGroup *self)
{
  for (guint i = 0; i < self->radios->len; i++)
    if (gtk_widget_has_focus (g_ptr_array_index (self->radios, i)))
      return (int) i;
  return -1;
}

/* The nearest structure left (@way -1) or right (1) of another, or that one. */
static int
find_beside (MidlineStructureGroup *self,
             int                    from,
             int                    way)
{
  const MidlineStructureRadio *start = g_ptr_array_index (self->radios, (guint) from);
  double least = G_MAXDOUBLE;
  int found = from;

  for (guint i = 0; i < self->radios->len; i++)
    {
      const MidlineStructureRadio *radio = g_ptr_array_index (self->radios, i);
      double across = way * (radio->place.anchor.x - start->place.anchor.x);
      double cost = across + COST_OF_SLOPE * fabs (radio->place.anchor.y - start->place.anchor.y);

      if (across >= LEAST_STEP && cost < least)
        {
          least = cost;
          found = (int) i;
        }
    }
  return found;
}

/* Where a key leads from a structure; -1 for keys that lead nowhere. */
static int
find_target (MidlineStructureGroup *self,
             int                    from,
             guint                  key)
{
  int count = (int) self->radios->len;

  switch (key)
    {
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return (from + count - 1) % count;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return (from + 1) % count;
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return find_beside (self, from, -1);
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return find_beside (self, from, 1);
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      return 0;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      return count - 1;
    case GDK_KEY_space:
    case GDK_KEY_KP_Space:
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
      return from;
    default:
      return -1;
    }
}

static gboolean
key_pressed_cb (MidlineStructureGroup *self,
                guint                  key,
                guint                  keycode,
                GdkModifierType        modifiers)
{
  int from = find_focus (self);
  int target;

  if (from < 0 || (modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)))
    return GDK_EVENT_PROPAGATE;
  target = find_target (self, from, key);
  if (target < 0)
    return GDK_EVENT_PROPAGATE;
  choose (self, g_ptr_array_index (self->radios, (guint) target));
  return GDK_EVENT_STOP;
}

static MidlineStructureRadio *
get_entrance (MidlineStructureGroup *self)
{
  for (guint i = 0; i < self->radios->len; i++)
    {
      MidlineStructureRadio *radio = g_ptr_array_index (self->radios, i);

      if (g_strcmp0 (radio->id, self->chosen) == 0)
        return radio;
    }
  return self->radios->len > 0 ? g_ptr_array_index (self->radios, 0) : NULL;
}

static gboolean
midline_structure_group_grab_focus (GtkWidget *widget)
{
  MidlineStructureRadio *entrance = get_entrance (MIDLINE_STRUCTURE_GROUP (widget));

  return entrance != NULL && gtk_widget_grab_focus (GTK_WIDGET (entrance));
}

/* One tab stop: the chosen structure, or the first. */
static gboolean
midline_structure_group_focus (GtkWidget        *widget,
                               GtkDirectionType  direction)
{
  return gtk_widget_get_focus_child (widget) == NULL && gtk_widget_grab_focus (widget);
}

static void
midline_structure_group_measure (GtkWidget      *widget,
                                 GtkOrientation  orientation,
                                 int             for_size,
                                 int            *minimum,
                                 int            *natural,
                                 int            *minimum_baseline,
                                 int            *natural_baseline)
{
  *minimum = *natural = 0;
}

static void
midline_structure_group_size_allocate (GtkWidget *widget,
                                       int        width,
                                       int        height,
                                       int        baseline)
{
  MidlineStructureGroup *self = MIDLINE_STRUCTURE_GROUP (widget);

  for (guint i = 0; i < self->radios->len; i++)
    {
      MidlineStructureRadio *radio = g_ptr_array_index (self->radios, i);
      const MidlineRectangle *bounds = &radio->place.bounds;

      gtk_widget_size_allocate (GTK_WIDGET (radio),
                                &(GtkAllocation) { (int) floor (bounds->x), (int) floor (bounds->y),
                                                   (int) ceil (bounds->width),
                                                   (int) ceil (bounds->height) }, -1);
    }
}

static void
clear_radios (MidlineStructureGroup *self)
{
  for (guint i = 0; i < self->radios->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->radios, i));
  g_ptr_array_set_size (self->radios, 0);
}

static void
midline_structure_group_dispose (GObject *object)
{
  clear_radios (MIDLINE_STRUCTURE_GROUP (object));
  G_OBJECT_CLASS (midline_structure_group_parent_class)->dispose (object);
}

static void
midline_structure_group_finalize (GObject *object)
{
  MidlineStructureGroup *self = MIDLINE_STRUCTURE_GROUP (object);

  g_ptr_array_unref (self->radios);
  g_free (self->chosen);
  G_OBJECT_CLASS (midline_structure_group_parent_class)->finalize (object);
}

static void
midline_structure_group_class_init (MidlineStructureGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = midline_structure_group_dispose;
  object_class->finalize = midline_structure_group_finalize;
  widget_class->grab_focus = midline_structure_group_grab_focus;
  widget_class->focus = midline_structure_group_focus;
  widget_class->measure = midline_structure_group_measure;
  widget_class->size_allocate = midline_structure_group_size_allocate;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", MIDLINE_TYPE_STRUCTURE_GROUP,
                                         G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                         G_TYPE_STRING);
}

static void
midline_structure_group_init (MidlineStructureGroup *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->radios = g_ptr_array_new ();
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Parts of the Drawing"), -1);
}

/** midline_structure_group_new: a group without structures yet. */
GtkWidget *
midline_structure_group_new (void)
{
  return g_object_new (MIDLINE_TYPE_STRUCTURE_GROUP, NULL);
}

/**
 * midline_structure_group_set_structures:
 * @structure_ids: (array zero-terminated=1): in reading order
 */
void
midline_structure_group_set_structures (MidlineStructureGroup *self,
                                        const char * const    *structure_ids)
{
  guint n_radios;

  g_return_if_fail (MIDLINE_IS_STRUCTURE_GROUP (self) && structure_ids != NULL);

  n_radios = g_strv_length ((char **) structure_ids);
  clear_radios (self);
  for (guint i = 0; i < n_radios; i++)
    {
      MidlineStructureRadio *radio = create_radio (structure_ids[i], i + 1, n_radios);

      gtk_widget_set_parent (GTK_WIDGET (radio), GTK_WIDGET (self));
      g_ptr_array_add (self->radios, radio);
    }
  update_checked (self);
}

/**
 * midline_structure_group_set_chosen:
 * @structure_id: (nullable): the structure that is chosen
 *
 * Shows a choice; does not emit `chosen`. The focus goes along where it is in the group.
 */
void
midline_structure_group_set_chosen (MidlineStructureGroup *self,
                                    const char            *structure_id)
{
  g_return_if_fail (MIDLINE_IS_STRUCTURE_GROUP (self));

  if (g_strcmp0 (self->chosen, structure_id) == 0)
    return;
  g_free (self->chosen);
  self->chosen = g_strdup (structure_id);
  update_checked (self);
  if (find_focus (self) >= 0)
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

/**
 * midline_structure_group_set_places:
 * @places: (array): where each structure is seen, in their order
 *
 * Takes effect when the group is allocated next.
 */
void
midline_structure_group_set_places (MidlineStructureGroup       *self,
                                    const MidlineStructurePlace *places)
{
  g_return_if_fail (MIDLINE_IS_STRUCTURE_GROUP (self) && places != NULL);

  for (guint i = 0; i < self->radios->len; i++)
    ((MidlineStructureRadio *) g_ptr_array_index (self->radios, i))->place = places[i];
}
