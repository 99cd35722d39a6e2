/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-reminders.h"

#include "midline-session-time.h"

#include <glib/gi18n-lib.h>

/* The settings of the person that this is kept in. */
#define SETTING_ON "reminders"             /* “on”, or nothing */
#define SETTING_TIMES "reminder-times"     /* see midline_reminder_times_dup_text() */
#define SETTING_SHOWN "reminder-shown"     /* the last one shown, as a moment */
#define SETTING_LATER "reminder-later"     /* put off until this moment */
#define SETTING_AUTOSTART "reminder-autostart" /* “portal”, “file” or “refused” */

/* Timers stand still while the computer sleeps, and its clock may be set: so the clock on the wall
 * is looked at again and again. */
#define MOST_SECONDS_BETWEEN_CHECKS 300

struct _MidlineReminders {
  GObject parent_instance;

  MidlineProgram *program; /* (owned) */
  gboolean is_on;          /* as last told by is-on */
  gboolean is_shown;
  MidlineDate shown_on;
  guint timer_id;
};

typedef enum {
  PROP_IS_ON = 1,
  PROP_AUTOSTART,
} Property;

static GParamSpec *properties[PROP_AUTOSTART + 1];

enum {
  DUE,
  OVER,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MidlineReminders, midline_reminders, G_TYPE_OBJECT)

static const char *const autostart_ids[] = {
  [MIDLINE_AUTOSTART_OFF] = "",
  [MIDLINE_AUTOSTART_BY_PORTAL] = "portal",
  [MIDLINE_AUTOSTART_BY_FILE] = "file",
  [MIDLINE_AUTOSTART_REFUSED] = "refused",
};

static MidlineMoment
get_now (MidlineReminders *self)
{
  g_autoptr (GDateTime) now =
    g_date_time_new_from_unix_local (midline_program_get_unix_seconds (self->program));

  return now != NULL ? midline_moment_from_date_time (now)
                     : (MidlineMoment) { MIDLINE_NO_DATE, 0 };
}

static MidlineMoment
get_moment (MidlineReminders *self,
            const char       *key)
{
  g_autofree char *text = midline_program_dup_setting (self->program, key);

  return midline_moment_from_text (text);
}

/* A missing moment removes the setting. */
static void
set_moment (MidlineReminders *self,
            const char       *key,
            MidlineMoment     moment)
{
  g_autofree char *text =
    moment.date != MIDLINE_NO_DATE ? midline_moment_dup_text (moment) : NULL;

  midline_program_set_setting (self->program, key, text);
}

/* What was stopped because it hurt is not to be done today either. */
static guint
count_done (MidlineDiaryDay      *day,
            const MidlineSession *session)
{
  guint n_done = 0;

  for (guint i = 0; i < session->items->len; i++)
    {
      const MidlinePlanItem *item = g_ptr_array_index (session->items, i);

      n_done += midline_diary_day_is_item_done (day, item)
                || midline_diary_day_is_stopped (day, item->exercise_id);
    }
  return n_done;
}

/* (transfer full) (nullable): what is still to be done today; NULL leaves the day in peace */
static MidlineSession *
find_open_session (MidlineReminders *self,
                   guint            *n_done)
{
  MidlineDate today = midline_program_get_today (self->program);
  MidlineSession *session;

  if (midline_program_is_locked (self->program)
      || midline_program_find_time_off (self->program, today) != NULL)
    return NULL;
  session = midline_program_dup_session (self->program, today);
  if (session == NULL || session->items->len == 0)
    {
      g_clear_pointer (&session, midline_session_free);
      return NULL;
    }
  *n_done = count_done (midline_program_get_diary_day (self->program, today), session);
  if (*n_done == session->items->len)
    g_clear_pointer (&session, midline_session_free);
  return session;
}

static char *
dup_body (MidlineReminders     *self,
          const MidlineSession *session,
          guint                 n_done)
{
  guint n_left = session->items->len - n_done;
  int minutes = midline_session_get_minutes (session,
                                             midline_program_get_catalogue (self->program));
  g_autofree char *count = NULL;

  if (n_done > 0)
    /* Translators: what is left of today’s session, for example “2 exercises are left today.” */
    return g_strdup_printf (ngettext ("%u exercise is left today.", "%u exercises are left today.",
                                      n_left), n_left);
  count = g_strdup_printf (ngettext ("%u exercise", "%u exercises", n_left), n_left);
  /* Translators: today’s session, for example “Strength A: 5 exercises, about 22 minutes.” */
  return g_strdup_printf (ngettext ("%s: %s, about %d minute.", "%s: %s, about %d minutes.",
                                    (gulong) minutes),
                          midline_session_kind_get_name (session->kind), count, minutes);
}

static void
take_back (MidlineReminders *self)
{
  if (!self->is_shown)
    return;
  self->is_shown = FALSE;
  g_signal_emit (self, signals[OVER], 0);
}

/* The reminder whose time has come and that was not shown yet, put off or not. */
static MidlineMoment
find_due (MidlineReminders           *self,
          const MidlineReminderTimes *times,
          MidlineMoment               now)
{
  MidlineMoment due = midline_reminder_find_due (times, now);
  MidlineMoment later = get_moment (self, SETTING_LATER);
  MidlineMoment shown = get_moment (self, SETTING_SHOWN);

  if (later.date == now.date && midline_moment_count_minutes (later, now) >= 0)
    return later;
  if (due.date != MIDLINE_NO_DATE && shown.date == due.date
      && midline_moment_count_minutes (due, shown) >= 0)
    due.date = MIDLINE_NO_DATE;
  return due;
}

static void
show_if_due (MidlineReminders           *self,
             const MidlineReminderTimes *times,
             MidlineMoment               now)
{
  MidlineMoment due = find_due (self, times, now);
  g_autoptr (MidlineSession) session = NULL;
  g_autofree char *body = NULL;
  guint n_done = 0;

  if (due.date == MIDLINE_NO_DATE)
    return;
  session = find_open_session (self, &n_done);
  if (session == NULL)
    return;
  body = dup_body (self, session, n_done);
  self->is_shown = TRUE;
  self->shown_on = now.date;
  set_moment (self, SETTING_SHOWN, now);
  set_moment (self, SETTING_LATER, (MidlineMoment) { MIDLINE_NO_DATE, 0 });
  /* Translators: title of a notification */
  g_signal_emit (self, signals[DUE], 0, _("Time for your exercises"), body);
}

static gboolean
timer_cb (gpointer user_data)
{
  MidlineReminders *self = user_data;

  self->timer_id = 0;
  midline_program_check_day (self->program);
  midline_reminders_check (self);
  return G_SOURCE_REMOVE;
}

static void
schedule (MidlineReminders           *self,
          const MidlineReminderTimes *times,
          MidlineMoment               now)
{
  MidlineMoment next = midline_reminder_find_next (times, now);
  MidlineMoment later = get_moment (self, SETTING_LATER);
  int minutes = MIDLINE_MINUTES_A_DAY;

  g_clear_handle_id (&self->timer_id, g_source_remove);
  if (next.date != MIDLINE_NO_DATE)
    minutes = MIN (minutes, midline_moment_count_minutes (now, next));
  if (later.date == now.date && midline_moment_count_minutes (now, later) > 0)
    minutes = MIN (minutes, midline_moment_count_minutes (now, later));
  self->timer_id = g_timeout_add_seconds (
    (guint) CLAMP (60 * minutes - (int) (midline_program_get_unix_seconds (self->program) % 60),
                   1, MOST_SECONDS_BETWEEN_CHECKS), timer_cb, self);
}

static gboolean
read_is_on (MidlineReminders *self)
{
  g_autofree char *on = midline_program_dup_setting (self->program, SETTING_ON);

  return on != NULL;
}

/* Also after all records were deleted, which switches it off. */
static void
changed_cb (MidlineReminders *self)
{
  gboolean is_on = read_is_on (self);
  guint n_done;
  g_autoptr (MidlineSession) session = NULL;

  if (is_on != self->is_on)
    {
      self->is_on = is_on;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_ON]);
      midline_reminders_check (self);
    }
  if (!self->is_shown)
    return;
  session = find_open_session (self, &n_done);
  if (session == NULL || self->shown_on != midline_program_get_today (self->program))
    take_back (self);
}

static void
midline_reminders_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  MidlineReminders *self = MIDLINE_REMINDERS (object);

  switch ((Property) property_id)
    {
    case PROP_IS_ON:
      g_value_set_boolean (value, self->is_on);
      break;
    case PROP_AUTOSTART:
      g_value_set_int (value, midline_reminders_get_autostart (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
midline_reminders_finalize (GObject *object)
{
  MidlineReminders *self = MIDLINE_REMINDERS (object);

  g_clear_handle_id (&self->timer_id, g_source_remove);
  g_clear_object (&self->program);
  G_OBJECT_CLASS (midline_reminders_parent_class)->finalize (object);
}

static void
midline_reminders_class_init (MidlineRemindersClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = midline_reminders_get_property;
  object_class->finalize = midline_reminders_finalize;

  properties[PROP_IS_ON] = g_param_spec_boolean ("is-on", NULL, NULL, FALSE,
                                                 G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_AUTOSTART] = g_param_spec_int ("autostart", NULL, NULL, MIDLINE_AUTOSTART_OFF,
                                                 MIDLINE_AUTOSTART_REFUSED, MIDLINE_AUTOSTART_OFF,
                                                 G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[DUE] = g_signal_new ("due", MIDLINE_TYPE_REMINDERS, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
  signals[OVER] = g_signal_new ("over", MIDLINE_TYPE_REMINDERS, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);
}

static void
midline_reminders_init (MidlineReminders *self)
{
}

/** midline_reminders_new: the reminders of the person of @program; call midline_reminders_check()
 * once somebody listens. */
MidlineReminders *
midline_reminders_new (MidlineProgram *program)
{
  MidlineReminders *self = g_object_new (MIDLINE_TYPE_REMINDERS, NULL);

  self->program = g_object_ref (program);
  self->is_on = read_is_on (self);
  g_signal_connect_object (program, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/* Who changes a time or switches reminders on is thinking of the session already: only what comes
 * after now is reminded of. */
static void
pass_over_earlier (MidlineReminders *self)
{
  set_moment (self, SETTING_SHOWN, get_now (self));
}

/** midline_reminders_get_is_on: whether the person wants to be reminded. */
gboolean
midline_reminders_get_is_on (MidlineReminders *self)
{
  g_return_val_if_fail (MIDLINE_IS_REMINDERS (self), FALSE);

  return self->is_on;
}

/** midline_reminders_set_is_on: returns whether it could be saved; the times are kept. */
gboolean
midline_reminders_set_is_on (MidlineReminders *self,
                             gboolean          is_on)
{
  g_return_val_if_fail (MIDLINE_IS_REMINDERS (self), FALSE);

  if (is_on)
    pass_over_earlier (self);
  return midline_program_set_setting (self->program, SETTING_ON, is_on ? "on" : NULL);
}

/** midline_reminders_get_times: the times that are chosen, also while reminders are off. */
void
midline_reminders_get_times (MidlineReminders     *self,
                             MidlineReminderTimes *times)
{
  g_autofree char *text = NULL;

  g_return_if_fail (MIDLINE_IS_REMINDERS (self));

  text = midline_program_dup_setting (self->program, SETTING_TIMES);
  midline_reminder_times_from_text (text, times);
}

/** midline_reminders_set_times: returns whether the times could be saved. */
gboolean
midline_reminders_set_times (MidlineReminders           *self,
                             const MidlineReminderTimes *times)
{
  g_autofree char *text = midline_reminder_times_dup_text (times);

  g_return_val_if_fail (MIDLINE_IS_REMINDERS (self), FALSE);

  pass_over_earlier (self);
  if (!midline_program_set_setting (self->program, SETTING_TIMES, text))
    return FALSE;
  midline_reminders_check (self);
  return TRUE;
}

/** midline_reminders_get_autostart: what came of the last attempt to be started at log-in. */
MidlineAutostart
midline_reminders_get_autostart (MidlineReminders *self)
{
  g_autofree char *id = NULL;

  g_return_val_if_fail (MIDLINE_IS_REMINDERS (self), MIDLINE_AUTOSTART_OFF);

  id = midline_program_dup_setting (self->program, SETTING_AUTOSTART);
  for (guint i = 0; id != NULL && i < G_N_ELEMENTS (autostart_ids); i++)
    if (g_str_equal (autostart_ids[i], id))
      return (MidlineAutostart) i;
  return MIDLINE_AUTOSTART_OFF;
}

/** midline_reminders_set_autostart: keeps what came of an attempt to be started at log-in. */
void
midline_reminders_set_autostart (MidlineReminders *self,
                                 MidlineAutostart  autostart)
{
  g_return_if_fail (MIDLINE_IS_REMINDERS (self));

  if (autostart == midline_reminders_get_autostart (self))
    return;
  midline_program_set_setting (self->program, SETTING_AUTOSTART, autostart_ids[autostart]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AUTOSTART]);
}

/** midline_reminders_put_off: reminds again %MIDLINE_REMINDER_LATER_MINUTES later, if today. */
void
midline_reminders_put_off (MidlineReminders *self)
{
  MidlineMoment now;
  MidlineMoment later;

  g_return_if_fail (MIDLINE_IS_REMINDERS (self));

  now = get_now (self);
  later = midline_moment_add_minutes (now, MIDLINE_REMINDER_LATER_MINUTES);
  take_back (self);
  if (later.date != now.date)
    return;
  set_moment (self, SETTING_LATER, later);
  midline_reminders_check (self);
}

/**
 * midline_reminders_check:
 * @self: reminders
 *
 * Emits `due` when it is time. It calls itself again in time; it needs to be called only at first
 * and when the computer woke up.
 */
void
midline_reminders_check (MidlineReminders *self)
{
  MidlineReminderTimes times;
  MidlineMoment now;

  g_return_if_fail (MIDLINE_IS_REMINDERS (self));

  g_clear_handle_id (&self->timer_id, g_source_remove);
  if (!self->is_on)
    {
      take_back (self);
      return;
    }
  now = get_now (self);
  if (now.date == MIDLINE_NO_DATE)
    return;
  midline_reminders_get_times (self, &times);
  show_if_due (self, &times, now);
  schedule (self, &times, now);
}
