/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-session-page-private.h"

#include "midline-adaptive-bin.h"
#include "midline-after-card.h"
#include "midline-segments.h"
#include "midline-session-bar.h"
#include "midline-session-keys.h"
#include "midline-session-stage.h"
#include "midline-session-tally.h"

#include <glib/gi18n-lib.h>

/* Pixels; below it the buttons stand in one line. */
#define LOW_BELOW_HEIGHT 440
/* At both ends of the bar. */
#define BAR_MARGINS 60
/* A flash is one change of the ground and back; the shortest set lies between two of them. */
#define FLASH_MS 400

struct _MidlineSessionPage {
  AdwBin parent_instance;

  /* configured */
  MidlineGuide *guide;         /* (owned) */
  GSettings *settings;         /* (owned) (nullable) */
  MidlineSessionCues *cues;    /* (owned) (nullable) */

  /* cache */
  MidlineSessionPageState *state;  /* (owned) (nullable) */
  gboolean resumes;            /* it ran when it went out of view */
  gboolean is_low;
  guint low_id;
  guint flash_id;
  int width;                   /* as last allocated */
  guint inhibit_cookie;        /* 0: the screen may sleep */
  GtkApplication *application; /* (borrowed) that was asked to keep the screen awake */
  MidlineSessionPageMoves moves;

  /* children */
  MidlineAdaptiveBin *bin;
  GtkWidget *leave_label;
  MidlineSegments *segments;
  GtkToggleButton *sound_button;
  GtkToggleButton *speech_button;
  GtkButton *full_screen_button;
  GtkScrolledWindow *scroller;
  MidlineSessionStage *stage;
  GtkWidget *end;
  GtkLabel *end_title;
  GtkLabel *end_words;
  GtkWidget *correction;
  MidlineSessionTally *tally;
  MidlineAfterCard *after_card;
  MidlineSessionBar *bar;
};

G_DEFINE_FINAL_TYPE (MidlineSessionPage, midline_session_page, ADW_TYPE_BIN)

typedef enum {
  PROP_CUES = 1,
} MidlineSessionPageProperty;

static GParamSpec *properties[PROP_CUES + 1];

static void
set_class (MidlineSessionPage *self,
           const char         *name,
           gboolean            on)
{
  if (on)
    gtk_widget_add_css_class (GTK_WIDGET (self), name);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), name);
}

/* --- Awake --- */

static void
let_sleep (MidlineSessionPage *self)
{
  if (self->inhibit_cookie != 0 && self->application != NULL)
    gtk_application_uninhibit (self->application, self->inhibit_cookie);
  self->inhibit_cookie = 0;
  g_clear_weak_pointer (&self->application);
}

static void
update_awake (MidlineSessionPage *self)
{
  gboolean is_awake = self->state != NULL && self->state->keeps_awake
                      && gtk_widget_get_mapped (GTK_WIDGET (self));
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (!is_awake)
    {
      let_sleep (self);
      return;
    }
  if (self->inhibit_cookie != 0 || !GTK_IS_WINDOW (root)
      || gtk_window_get_application (GTK_WINDOW (root)) == NULL)
    return;
  g_set_weak_pointer (&self->application, gtk_window_get_application (GTK_WINDOW (root)));
  self->inhibit_cookie = gtk_application_inhibit (self->application, GTK_WINDOW (root),
                                                  GTK_APPLICATION_INHIBIT_IDLE,
                                                  _("A guided session is running"));
}

/* --- One way for data --- */

static void
update_end (MidlineSessionPage *self)
{
  gboolean is_end = self->state->view == MIDLINE_SESSION_FINISHED;
  g_autoptr (MidlineTodayState) today = NULL;

  gtk_widget_set_visible (self->end, is_end);
  gtk_widget_set_visible (GTK_WIDGET (self->stage), !is_end);
  set_class (self, "ended", is_end);
  if (!is_end)
    return;
  gtk_label_set_label (self->end_title, self->state->name);
  gtk_label_set_label (self->end_words, self->state->summary);
  gtk_widget_set_visible (self->correction, self->state->has_tally);
  midline_session_tally_set_reps (self->tally, self->state->reps);
  today = midline_today_state_from_program (midline_guide_get_program (self->guide),
                                            midline_guide_get_date (self->guide));
  midline_after_card_update (self->after_card, today);
}

static void
update_actions (MidlineSessionPage *self)
{
  static const char * const actions[] = { "session.hurt", "session.back", "session.pause",
                                          "session.skip" };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i], self->state->can_steer);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "session.fewer", self->state->reps > 1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "session.more", self->state->reps > 0);
}

/* Whatever was scrolled to: what comes next is seen from its top. */
static void
scroll_to_top (MidlineSessionPage *self)
{
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/* What had the key focus may be gone with the set: keys that nothing takes go to nobody. */
static void
keep_focus (MidlineSessionPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self->stage)))
    return;
  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    gtk_widget_grab_focus (GTK_WIDGET (self->stage));
}

static void
update_widgets (MidlineSessionPage *self)
{
  g_autoptr (MidlineSessionPageState) before = self->state;
  MidlineSessionPageState *state = midline_session_page_state_from_guide (self->guide);

  self->state = state;
  midline_segments_set_fractions (self->segments, (const double *) (gpointer) state->shares->data,
                                  state->shares->len, state->progress);
  midline_session_stage_show (self->stage, state);
  update_actions (self);
  midline_session_bar_show (self->bar, state);
  update_end (self);
  update_awake (self);
  if (before != NULL && (before->view != state->view || !g_str_equal (before->label, state->label)))
    {
      keep_focus (self);
      scroll_to_top (self);
    }
  if (before != NULL && before->view != state->view
      && state->view == MIDLINE_SESSION_FINISHED)
    gtk_widget_child_focus (GTK_WIDGET (self->bar), GTK_DIR_TAB_FORWARD);
}

static void
answered_cb (MidlineSessionPage *self,
             int                 two_more)
{
  if (self->state->question_id != NULL)
    midline_guide_set_two_more (self->guide, self->state->question_id, (MidlineSaid) two_more);
}

/* --- Signs --- */

static gboolean
flash_over_cb (gpointer user_data)
{
  MidlineSessionPage *self = user_data;

  self->flash_id = 0;
  gtk_widget_remove_css_class (GTK_WIDGET (self), "flash");
  return G_SOURCE_REMOVE;
}

static void
flash (MidlineSessionPage *self)
{
  if (self->settings == NULL || !g_settings_get_boolean (self->settings, "session-flash")
      || self->flash_id != 0)
    return;
  gtk_widget_add_css_class (GTK_WIDGET (self), "flash");
  self->flash_id = g_timeout_add (FLASH_MS, flash_over_cb, self);
}

static void
cue_cb (MidlineSessionPage *self,
        int                 cue,
        int                 number)
{
  g_autoptr (MidlineSessionPageState) state =
    midline_session_page_state_from_guide (self->guide);

  if (cue == MIDLINE_RUN_CUE_SET_BEGINS || cue == MIDLINE_RUN_CUE_SET_ENDS
      || cue == MIDLINE_RUN_CUE_SESSION_ENDS)
    flash (self);
  if (self->cues != NULL)
    midline_session_cues_give (self->cues, (MidlineRunCue) cue, number, state->label);
}

/* --- Room --- */

static MidlineSessionBarShape
find_bar_shape (MidlineSessionPage *self)
{
  if (midline_adaptive_bin_get_mode (self->bin) == MIDLINE_WIDTH_WIDE)
    return MIDLINE_SESSION_BAR_WIDE;
  return self->is_low ? MIDLINE_SESSION_BAR_LOW : MIDLINE_SESSION_BAR_TWO_LINES;
}

static void
room_changed_cb (MidlineSessionPage *self)
{
  gboolean is_narrow = midline_adaptive_bin_get_mode (self->bin) == MIDLINE_WIDTH_NARROW;

  gtk_widget_set_visible (self->leave_label, !is_narrow);
  gtk_widget_set_size_request (GTK_WIDGET (self->segments), is_narrow ? -1 : 300, -1);
  midline_session_bar_set_shape (self->bar, find_bar_shape (self));
  midline_session_bar_set_room (self->bar,
                                gtk_widget_get_width (GTK_WIDGET (self)) - BAR_MARGINS);
  set_class (self, "low", self->is_low);
}

static gboolean
low_cb (gpointer user_data)
{
  MidlineSessionPage *self = user_data;

  self->low_id = 0;
  self->is_low = gtk_widget_get_height (GTK_WIDGET (self)) < LOW_BELOW_HEIGHT;
  room_changed_cb (self);
  return G_SOURCE_REMOVE;
}

static GtkSizeRequestMode
midline_session_page_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
midline_session_page_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  gtk_widget_measure (adw_bin_get_child (ADW_BIN (widget)), orientation, for_size, minimum,
                      natural, minimum_baseline, natural_baseline);
}

static void
midline_session_page_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline)
{
  MidlineSessionPage *self = MIDLINE_SESSION_PAGE (widget);

  gtk_widget_allocate (adw_bin_get_child (ADW_BIN (widget)), width, height, baseline, NULL);
  if ((self->is_low != (height < LOW_BELOW_HEIGHT) || self->width != width) && self->low_id == 0)
    self->low_id = g_idle_add (low_cb, self);
  self->width = width;
}

static void
update_toggles (MidlineSessionPage *self)
{
  gboolean sounds = gtk_toggle_button_get_active (self->sound_button);
  gboolean speaks = gtk_toggle_button_get_active (self->speech_button);

  gtk_button_set_icon_name (GTK_BUTTON (self->sound_button),
                            sounds ? "audio-volume-high-symbolic"
                                   : "audio-volume-muted-symbolic");
  gtk_button_set_icon_name (GTK_BUTTON (self->speech_button),
                            speaks ? "midline-speech-symbolic" : "midline-speech-off-symbolic");
}

static void
fullscreened_cb (MidlineSessionPage *self,
                 GParamSpec         *pspec,
                 GtkWindow          *window)
{
  gboolean is_full = gtk_window_is_fullscreen (window);
  const char *name = is_full ? _("Leave Full Screen") : _("Full Screen");

  gtk_button_set_icon_name (self->full_screen_button,
                            is_full ? "view-restore-symbolic" : "view-fullscreen-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->full_screen_button), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->full_screen_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* --- In view --- */

/* From the stage every key of the session works. Only what has a place can take the key focus. */
static gboolean
focus_stage_cb (GtkWidget     *widget,
                GdkFrameClock *clock,
                gpointer       user_data)
{
  if (gtk_widget_get_width (widget) == 0)
    return G_SOURCE_CONTINUE;
  gtk_widget_grab_focus (GTK_WIDGET (MIDLINE_SESSION_PAGE (widget)->stage));
  scroll_to_top (MIDLINE_SESSION_PAGE (widget));
  return G_SOURCE_REMOVE;
}

static void
midline_session_page_map (GtkWidget *widget)
{
  MidlineSessionPage *self = MIDLINE_SESSION_PAGE (widget);
  GtkRoot *root = gtk_widget_get_root (widget);

  GTK_WIDGET_CLASS (midline_session_page_parent_class)->map (widget);
  g_signal_connect_object (root, "notify::fullscreened", G_CALLBACK (fullscreened_cb), self,
                           G_CONNECT_SWAPPED);
  fullscreened_cb (self, NULL, GTK_WINDOW (root));
  if (self->resumes)
    midline_guide_resume (self->guide);
  self->resumes = FALSE;
  update_widgets (self);
  gtk_widget_add_tick_callback (widget, focus_stage_cb, NULL, NULL);
}

/* Nobody sees it: nothing runs and the screen may sleep. What filled the screen was this page. */
static void
midline_session_page_unmap (GtkWidget *widget)
{
  MidlineSessionPage *self = MIDLINE_SESSION_PAGE (widget);
  GtkRoot *root = gtk_widget_get_root (widget);

  self->resumes = self->state->keeps_awake;
  if (self->resumes)
    midline_guide_pause (self->guide);
  if (self->cues != NULL)
    midline_session_cues_hush (self->cues);
  let_sleep (self);
  g_signal_handlers_disconnect_by_func (root, fullscreened_cb, self);
  if (gtk_window_is_fullscreen (GTK_WINDOW (root)))
    gtk_window_unfullscreen (GTK_WINDOW (root));
  GTK_WIDGET_CLASS (midline_session_page_parent_class)->unmap (widget);
}

/* --- The rest of a widget --- */

static void
midline_session_page_get_property (GObject    *object,
                                   guint       property_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  switch ((MidlineSessionPageProperty) property_id)
    {
    case PROP_CUES:
      g_value_set_object (value, MIDLINE_SESSION_PAGE (object)->cues);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_session_page_set_property (GObject      *object,
                                   guint         property_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  switch ((MidlineSessionPageProperty) property_id)
    {
    case PROP_CUES:
      midline_session_page_set_cues (MIDLINE_SESSION_PAGE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_session_page_dispose (GObject *object)
{
  MidlineSessionPage *self = MIDLINE_SESSION_PAGE (object);

  g_clear_handle_id (&self->low_id, g_source_remove);
  g_clear_handle_id (&self->flash_id, g_source_remove);
  let_sleep (self);
  g_clear_weak_pointer (&self->moves.dialog);
  if (self->guide != NULL)
    g_signal_handlers_disconnect_by_data (self->guide, self);
  g_clear_object (&self->guide);
  g_clear_object (&self->settings);
  g_clear_object (&self->cues);
  G_OBJECT_CLASS (midline_session_page_parent_class)->dispose (object);
}

static void
midline_session_page_finalize (GObject *object)
{
  g_clear_pointer (&MIDLINE_SESSION_PAGE (object)->state, midline_session_page_state_free);
  G_OBJECT_CLASS (midline_session_page_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionPage, bin);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionPage, leave_label);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionPage, segments);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionPage, sound_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionPage, speech_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionPage, full_screen_button);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionPage, stage);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionPage, end);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionPage, end_title);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionPage, end_words);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionPage, correction);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionPage, tally);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionPage, after_card);
  gtk_widget_class_bind_template_child (widget_class, MidlineSessionPage, bar);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, room_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_toggles);
}

static void
midline_session_page_class_init (MidlineSessionPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = midline_session_page_get_property;
  object_class->set_property = midline_session_page_set_property;
  object_class->dispose = midline_session_page_dispose;
  object_class->finalize = midline_session_page_finalize;
  widget_class->get_request_mode = midline_session_page_get_request_mode;
  widget_class->measure = midline_session_page_measure;
  widget_class->size_allocate = midline_session_page_size_allocate;
  widget_class->map = midline_session_page_map;
  widget_class->unmap = midline_session_page_unmap;
  properties[PROP_CUES] = g_param_spec_object ("cues", NULL, NULL, MIDLINE_TYPE_SESSION_CUES,
                                               G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                               | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  midline_session_page_class_install_actions (widget_class);

  g_type_ensure (MIDLINE_TYPE_ADAPTIVE_BIN);
  g_type_ensure (MIDLINE_TYPE_AFTER_CARD);
  g_type_ensure (MIDLINE_TYPE_SEGMENTS);
  g_type_ensure (MIDLINE_TYPE_SESSION_BAR);
  g_type_ensure (MIDLINE_TYPE_SESSION_STAGE);
  g_type_ensure (MIDLINE_TYPE_SESSION_TALLY);
  gtk_widget_class_set_template_from_resource (widget_class, MIDLINE_RESOURCE_BASE
                                               "/ui/midline-session-page.ui");
  bind_children (widget_class);
}

static void
midline_session_page_init (MidlineSessionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* The bin's own would hide how high the page is. */
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
  /* At first as small as can be: a window that had to grow would not shrink again. */
  self->is_low = TRUE;
  midline_session_keys_add (GTK_WIDGET (self));
}

/**
 * midline_session_page_new:
 * @guide: the session, running or not
 * @settings: (nullable): Midline's own settings: sounds, spoken cues, flashes
 *
 * The session begins when the page comes into view.
 */
GtkWidget *
midline_session_page_new (MidlineGuide *guide,
                          GSettings    *settings)
{
  MidlineSessionPage *self = g_object_new (MIDLINE_TYPE_SESSION_PAGE, NULL);
  MidlineProgram *program = midline_guide_get_program (guide);

  self->guide = g_object_ref (guide);
  if (settings != NULL)
    {
      self->settings = g_object_ref (settings);
      g_settings_bind (settings, "session-sound", self->sound_button, "active",
                       G_SETTINGS_BIND_DEFAULT);
      g_settings_bind (settings, "session-speech", self->speech_button, "active",
                       G_SETTINGS_BIND_DEFAULT);
    }
  update_toggles (self);
  midline_session_stage_set_program (self->stage, program);
  midline_after_card_set_program (self->after_card, program);
  g_signal_connect_object (guide, "changed", G_CALLBACK (update_widgets), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (guide, "cue", G_CALLBACK (cue_cb), self, G_CONNECT_SWAPPED);
  update_widgets (self);
  room_changed_cb (self);
  return GTK_WIDGET (self);
}

/**
 * midline_session_page_set_cues:
 * @cues: (nullable): who makes the signs of the session heard
 */
void
midline_session_page_set_cues (MidlineSessionPage *self,
                               MidlineSessionCues *cues)
{
  g_return_if_fail (MIDLINE_IS_SESSION_PAGE (self));

  if (g_set_object (&self->cues, cues))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CUES]);
}

/** midline_session_page_get_guide: the session that is shown. */
MidlineGuide *
midline_session_page_get_guide (MidlineSessionPage *self)
{
  g_return_val_if_fail (MIDLINE_IS_SESSION_PAGE (self), NULL);

  return self->guide;
}

/** midline_session_page_is_awake: whether the page keeps the screen from sleeping. */
gboolean
midline_session_page_is_awake (MidlineSessionPage *self)
{
  g_return_val_if_fail (MIDLINE_IS_SESSION_PAGE (self), FALSE);

  return self->inhibit_cookie != 0;
}

/* (transfer none): what the page shows now. */
const MidlineSessionPageState *
midline_session_page_get_state (MidlineSessionPage *self)
{
  return self->state;
}

/* (transfer none): what the actions of the page remember. */
MidlineSessionPageMoves *
midline_session_page_get_moves (MidlineSessionPage *self)
{
  return &self->moves;
}
