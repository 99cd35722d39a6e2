/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* What a state of Move the Knee means in plain words. Each sentence is said only where the model
 * bears it out for the very setting: it is solved again with one change at a time, with everything
 * balanced, and at other bends. */
#include "midline-knee-meaning.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Nearer to balanced than this is balanced. */
#define SAME 1e-6

/* Below the near-straight bend the kneecap is moved most near the first; by the second the groove
 * has wholly engaged. */
#define LOOSEST_BEND_DEGREES 15.0
#define SEATED_BEND_DEGREES 40.0

/* The inputs that can be off balance, and which way each moves the kneecap when it is raised. */
static const struct
{
  MidlineTrackingInput input;
  gboolean moves_outward;
} factors[] = {
  { MIDLINE_TRACKING_OUTER_QUAD_LEVEL, TRUE },
  { MIDLINE_TRACKING_INNER_QUAD_LEVEL, FALSE },
  { MIDLINE_TRACKING_INNER_QUAD_DELAY, TRUE },
  { MIDLINE_TRACKING_IT_BAND_TENSION, TRUE },
  { MIDLINE_TRACKING_Q_ANGLE, TRUE },
};

static int
get_tenths (double millimetres)
{
  return (int) lround (millimetres * 10.0);
}

static double
solve_shift (const MidlineTrackingSetting *setting)
{
  MidlineTrackingState state;

  midline_tracking_solve (setting, &state);
  return state.shift_mm;
}

/* The same knee bend and force with everything else balanced. */
static MidlineTrackingSetting
get_balanced (const MidlineTrackingSetting *setting)
{
  MidlineTrackingSetting balanced;

  midline_tracking_setting_init (&balanced, MIDLINE_TRACKING_BALANCED, setting->knee_bend_degrees);
  balanced.quadriceps_force_newton = setting->quadriceps_force_newton;
  return balanced;
}

static int
get_tenths_out (const MidlineTrackingSetting *setting)
{
  MidlineTrackingSetting balanced = get_balanced (setting);

  return get_tenths (solve_shift (setting) - solve_shift (&balanced));
}

static double
get_difference (const MidlineTrackingSetting *setting,
                MidlineTrackingInput          input)
{
  return midline_tracking_setting_get (setting, input) -
         midline_tracking_input_get_range (input)->balanced;
}

/* What one input does when all others are balanced. */
static int
get_tenths_alone (const MidlineTrackingSetting *setting,
                  MidlineTrackingInput          input)
{
  MidlineTrackingSetting alone = get_balanced (setting);

  midline_tracking_setting_set (&alone, input, midline_tracking_setting_get (setting, input));
  return get_tenths_out (&alone);
}

/* The groove is the strongest of what holds the kneecap from sliding outward, muscles apart. */
static gboolean
groove_leads (const MidlineTrackingForces *forces)
{
  return forces->groove < 0 && forces->groove < forces->inner_ligament &&
         forces->groove < forces->tendon_and_middle_quad;
}

/* What is off balance, and which ways its parts move the kneecap alone. */
typedef struct {
  guint n_factors;
  guint last;           /* index of one of them */
  gboolean some_outward;
  gboolean some_inward;
  int most_tenths;
} Parts;

static Parts
find_parts (const MidlineTrackingSetting *setting)
{
  Parts parts = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (factors); i++)
    {
      int alone;

      if (fabs (get_difference (setting, factors[i].input)) <= SAME)
        continue;
      alone = get_tenths_alone (setting, factors[i].input);
      parts.n_factors++;
      parts.last = i;
      parts.some_outward |= alone > 0;
      parts.some_inward |= alone < 0;
      if (ABS (alone) > ABS (parts.most_tenths))
        parts.most_tenths = alone;
    }
  return parts;
}

static MidlineKneeCause
find_cause (MidlineKneeMeaning           *self,
            const MidlineTrackingSetting *setting)
{
  Parts parts = find_parts (setting);

  self->most_alone_tenths = parts.most_tenths;
  if (parts.n_factors == 0)
    return MIDLINE_KNEE_CAUSE_BALANCED;
  if (parts.some_outward && parts.some_inward)
    return MIDLINE_KNEE_CAUSE_AGAINST;
  if (self->tenths_out == 0)
    return MIDLINE_KNEE_CAUSE_NOTHING;
  if (parts.n_factors == 1)
    {
      self->factor = factors[parts.last].input;
      self->is_raised = get_difference (setting, self->factor) > 0;
      return (self->tenths_out > 0) == (self->is_raised == factors[parts.last].moves_outward)
               ? MIDLINE_KNEE_CAUSE_ONE
               : MIDLINE_KNEE_CAUSE_OTHER;
    }
  /* A smaller sum, or one on the other side, can come of parts that are too small to show. */
  if ((self->tenths_out > 0) == (parts.most_tenths > 0) &&
      ABS (self->tenths_out) > ABS (parts.most_tenths))
    return MIDLINE_KNEE_CAUSE_TOGETHER;
  return MIDLINE_KNEE_CAUSE_OTHER;
}

/**
 * midline_knee_meaning_init:
 * @self: (out caller-allocates): what the setting means
 * @setting: a setting of the model
 *
 * Solves the model for the setting, its parts and other bends, a dozen times in all.
 */
void
midline_knee_meaning_init (MidlineKneeMeaning           *self,
                           const MidlineTrackingSetting *setting)
{
  MidlineTrackingSetting bent;
  MidlineTrackingState now;
  MidlineTrackingState then;
  double bend;

  g_return_if_fail (self != NULL && setting != NULL);

  bend = midline_tracking_setting_get (setting, MIDLINE_TRACKING_KNEE_BEND);
  midline_tracking_solve (setting, &now);
  *self = (MidlineKneeMeaning) {
    .tenths_out = get_tenths_out (setting),
    .pull_percent =
      (int) lround (100.0 * (midline_tracking_get_delay_factor (setting->inner_quad_delay_ms) - 1)),
    .is_near_straight = bend < MIDLINE_KNEE_GROOVE_BEND_DEGREES,
    .outer_pulls_win = now.forces.outer_quad + now.forces.it_band + now.forces.inner_quad > 0,
    .groove_holds = groove_leads (&now.forces),
  };
  self->cause = find_cause (self, setting);

  bent = *setting;
  bent.knee_bend_degrees = LOOSEST_BEND_DEGREES;
  self->tenths_out_at_15 = get_tenths_out (&bent);
  bent.knee_bend_degrees = SEATED_BEND_DEGREES;
  midline_tracking_solve (&bent, &then);
  self->groove_takes_over = groove_leads (&then.forces) && then.shift_mm < now.shift_mm;
}

static char *
dup_millimetres (int tenths)
{
  return g_strdup_printf ("%.1f", ABS (tenths) / 10.0);
}

static char *
dup_raised_sentence (const MidlineKneeMeaning *self,
                     const char               *millimetres)
{
  switch ((guint) self->factor)
    {
    case MIDLINE_TRACKING_OUTER_QUAD_LEVEL:
      /* Translators: for example “The stronger outer quad moves the kneecap 0.8 mm …” */
      return g_strdup_printf (_("The stronger outer quad moves the kneecap %s mm further outward "
                                "than in balance."), millimetres);
    case MIDLINE_TRACKING_INNER_QUAD_LEVEL:
      /* Translators: for example “The stronger inner quad moves the kneecap 0.8 mm …” */
      return g_strdup_printf (_("The stronger inner quad moves the kneecap %s mm further inward "
                                "than in balance."), millimetres);
    case MIDLINE_TRACKING_INNER_QUAD_DELAY:
      /* Translators: for example “… it pulls 19 % less and leaves the kneecap 0.6 mm …” */
      return g_strdup_printf (_("A late inner quad acts like a weaker one: at that moment it pulls "
                                "%d %% less and leaves the kneecap %s mm further outward than in "
                                "balance."), -self->pull_percent, millimetres);
    case MIDLINE_TRACKING_IT_BAND_TENSION:
      /* Translators: for example “The tighter IT band pulls the kneecap 0.8 mm …” */
      return g_strdup_printf (_("The tighter IT band pulls the kneecap %s mm further outward than "
                                "in balance."), millimetres);
    default:
      /* Translators: for example “… and moves the kneecap 0.8 mm further outward …” */
      return g_strdup_printf (_("The wider Q-angle slants the tendon more and moves the kneecap %s "
                                "mm further outward than in balance."), millimetres);
    }
}

static char *
dup_lowered_sentence (const MidlineKneeMeaning *self,
                      const char               *millimetres)
{
  switch ((guint) self->factor)
    {
    case MIDLINE_TRACKING_OUTER_QUAD_LEVEL:
      /* Translators: for example “The weaker outer quad leaves the kneecap 0.8 mm …” */
      return g_strdup_printf (_("The weaker outer quad leaves the kneecap %s mm further inward "
                                "than in balance."), millimetres);
    case MIDLINE_TRACKING_INNER_QUAD_LEVEL:
      /* Translators: for example “The weaker inner quad leaves the kneecap 0.8 mm …” */
      return g_strdup_printf (_("The weaker inner quad leaves the kneecap %s mm further outward "
                                "than in balance."), millimetres);
    case MIDLINE_TRACKING_INNER_QUAD_DELAY:
      /* Translators: for example “… it pulls 3 % more and moves the kneecap 0.1 mm …” */
      return g_strdup_printf (_("An early inner quad acts like a stronger one: at that moment it "
                                "pulls %d %% more and moves the kneecap %s mm further inward than "
                                "in balance."), self->pull_percent, millimetres);
    case MIDLINE_TRACKING_IT_BAND_TENSION:
      /* Translators: for example “The looser IT band leaves the kneecap 0.8 mm …” */
      return g_strdup_printf (_("The looser IT band leaves the kneecap %s mm further inward than "
                                "in balance."), millimetres);
    default:
      /* Translators: for example “… and leaves the kneecap 0.8 mm further inward …” */
      return g_strdup_printf (_("The smaller Q-angle slants the tendon less and leaves the kneecap "
                                "%s mm further inward than in balance."), millimetres);
    }
}

static char *
dup_together_sentence (const MidlineKneeMeaning *self,
                       const char               *millimetres)
{
  g_autofree char *alone = dup_millimetres (self->most_alone_tenths);

  if (self->tenths_out > 0)
    /* Translators: for example “Together they move the kneecap 2.7 mm …; … at most 1.6 mm.” */
    return g_strdup_printf (_("Together they move the kneecap %s mm further outward than in "
                              "balance; each alone moves it at most %s mm."),
                            millimetres, alone);
  /* Translators: for example “Together they move the kneecap 2.7 mm …; … at most 1.6 mm.” */
  return g_strdup_printf (_("Together they move the kneecap %s mm further inward than in balance; "
                            "each alone moves it at most %s mm."),
                          millimetres, alone);
}

static char *
dup_against_sentence (const MidlineKneeMeaning *self,
                      const char               *millimetres)
{
  if (self->tenths_out == 0)
    return g_strdup (_("The changes work against each other and even out."));
  if (self->tenths_out > 0)
    /* Translators: for example “… the kneecap sits 0.4 mm further outward than in balance.” */
    return g_strdup_printf (_("The changes work against each other. The outward ones win: the "
                              "kneecap sits %s mm further outward than in balance."),
                            millimetres);
  /* Translators: for example “… the kneecap sits 0.4 mm further inward than in balance.” */
  return g_strdup_printf (_("The changes work against each other. The inward ones win: the kneecap "
                            "sits %s mm further inward than in balance."),
                          millimetres);
}

static char *
dup_other_sentence (const MidlineKneeMeaning *self,
                    const char               *millimetres)
{
  if (self->tenths_out > 0)
    /* Translators: for example “The kneecap sits 0.4 mm further outward than in balance.” */
    return g_strdup_printf (_("The kneecap sits %s mm further outward than in balance."),
                            millimetres);
  /* Translators: for example “The kneecap sits 0.4 mm further inward than in balance.” */
  return g_strdup_printf (_("The kneecap sits %s mm further inward than in balance."), millimetres);
}

static char *
dup_cause_sentence (const MidlineKneeMeaning *self)
{
  g_autofree char *millimetres = dup_millimetres (self->tenths_out);

  switch (self->cause)
    {
    case MIDLINE_KNEE_CAUSE_BALANCED:
      return g_strdup (_("In balance the outer and the inner quad nearly cancel each other out."));
    case MIDLINE_KNEE_CAUSE_NOTHING:
      return g_strdup (_("At this bend the kneecap sits as in balance."));
    case MIDLINE_KNEE_CAUSE_ONE:
      return self->is_raised ? dup_raised_sentence (self, millimetres)
                             : dup_lowered_sentence (self, millimetres);
    case MIDLINE_KNEE_CAUSE_TOGETHER:
      return dup_together_sentence (self, millimetres);
    case MIDLINE_KNEE_CAUSE_AGAINST:
      return dup_against_sentence (self, millimetres);
    case MIDLINE_KNEE_CAUSE_OTHER:
      return dup_other_sentence (self, millimetres);
    default:
      g_return_val_if_reached (NULL);
    }
}

/* What the bend has to do with it; only for a kneecap that is not moved inward. */
static char *
dup_bend_sentence (const MidlineKneeMeaning *self)
{
  if (self->tenths_out < 0)
    return NULL;
  if (self->is_near_straight)
    {
      if (!self->groove_takes_over)
        return NULL;
      if (self->tenths_out > 0 && self->outer_pulls_win)
        return g_strdup (_("Near the straight knee the outer pulls win. Bend past 30 degrees and "
                           "the groove takes over."));
      return g_strdup (_("Bend past 30 degrees and the groove takes over."));
    }
  if (!self->groove_holds)
    return NULL;
  if (self->tenths_out > 0 && self->tenths_out_at_15 > self->tenths_out)
    {
      g_autofree char *then = dup_millimetres (self->tenths_out_at_15);

      /* Translators: for example “… at 15 degrees the same setting moves it 3.5 mm.” */
      return g_strdup_printf (_("The groove holds it here: at 15 degrees the same setting moves it "
                                "%s mm."), then);
    }
  return g_strdup (_("The groove holds the kneecap here."));
}

/**
 * midline_knee_meaning_dup_words:
 * @self: what a setting means
 *
 * Says it in one to three plain sentences: what moved the kneecap and how far from where balance
 * leaves it, then what the bend of the knee has to do with it.
 *
 * Returns: (transfer full)
 */
char *
midline_knee_meaning_dup_words (const MidlineKneeMeaning *self)
{
  g_autofree char *cause = NULL;
  g_autofree char *bend = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  cause = dup_cause_sentence (self);
  bend = dup_bend_sentence (self);
  return bend ? g_strjoin (" ", cause, bend, NULL) : g_steal_pointer (&cause);
}
