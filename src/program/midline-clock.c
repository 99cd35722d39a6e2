/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-clock.h"

struct _MidlineClock {
  gatomicrefcount ref_count;
  gint64 fixed_unix_seconds; /* below 0: the system's clock */
};

/** midline_clock_new_system: a clock that reads the system's time. */
MidlineClock *
midline_clock_new_system (void)
{
  return midline_clock_new_fixed (-1);
}

/**
 * midline_clock_new_fixed:
 * @unix_seconds: the time it shows until it is set, in seconds since 1970, UTC
 *
 * A clock that stands still.
 */
MidlineClock *
midline_clock_new_fixed (gint64 unix_seconds)
{
  MidlineClock *self = g_new0 (MidlineClock, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->fixed_unix_seconds = unix_seconds;
  return self;
}

/** midline_clock_ref: (transfer full): one more reference to the clock. */
MidlineClock *
midline_clock_ref (MidlineClock *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/** midline_clock_unref: lets go of one reference; the last one frees the clock. */
void
midline_clock_unref (MidlineClock *self)
{
  if (g_atomic_ref_count_dec (&self->ref_count))
    g_free (self);
}

/** midline_clock_set_fixed: moves a standing clock to @unix_seconds. */
void
midline_clock_set_fixed (MidlineClock *self,
                         gint64        unix_seconds)
{
  self->fixed_unix_seconds = unix_seconds;
}

/** midline_clock_get_unix_seconds: the present instant in seconds since 1970, UTC. */
gint64
midline_clock_get_unix_seconds (MidlineClock *self)
{
  return self->fixed_unix_seconds >= 0 ? self->fixed_unix_seconds
                                       : g_get_real_time () / G_USEC_PER_SEC;
}

/** midline_clock_get_today: the local day of the present instant; MIDLINE_NO_DATE out of range. */
MidlineDate
midline_clock_get_today (MidlineClock *self)
{
  gint64 unix_seconds = midline_clock_get_unix_seconds (self);
  g_autoptr (GDateTime) now = g_date_time_new_from_unix_local (unix_seconds);

  return now != NULL ? midline_date_from_date_time (now) : MIDLINE_NO_DATE;
}
