/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-schedule.h"

#include "sample-catalogue.h"

enum {
  MO = 1 << MIDLINE_MONDAY,
  TU = 1 << MIDLINE_TUESDAY,
  WE = 1 << MIDLINE_WEDNESDAY,
  TH = 1 << MIDLINE_THURSDAY,
  FR = 1 << MIDLINE_FRIDAY,
  SA = 1 << MIDLINE_SATURDAY,
  SU = 1 << MIDLINE_SUNDAY,
};

typedef struct {
  const char *path;
  guint weekdays;
  guint strength;
  guint suggested;
} Case;

static const Case cases[] = {
  { "none", 0, 0, 0 },
  { "one", TH, TH, TH | SU },
  { "one-at-the-end", SU, SU, SU | WE },
  { "two-apart", MO | TH, MO | TH, 0 },
  { "two-with-one-day-between", MO | WE, MO | WE, 0 },
  { "two-touching", TU | WE, TU, TU | FR },
  { "two-touching-over-the-weekend", SU | MO, MO, SU | WE },
  { "three", MO | WE | FR, MO | WE | FR, 0 },
  { "three-in-a-row", TU | WE | TH, TU | TH, 0 },
  { "prefers-two-whole-days", MO | WE | TH, MO | TH, 0 },
  { "weekend-and-monday", SA | SU | MO, MO | SA, 0 },
  { "five", MO | TU | WE | FR | SA, MO | WE | FR, 0 },
  { "working-days", MO | TU | WE | TH | FR, MO | WE | FR, 0 },
  { "every-day", MIDLINE_EVERY_WEEKDAY, MO | WE | FR, 0 },
};

static void
test_case (gconstpointer data)
{
  const Case *c = data;

  g_assert_cmphex (midline_schedule_pick_strength_days (c->weekdays), ==, c->strength);
  g_assert_cmphex (midline_schedule_suggest_weekdays (c->weekdays), ==, c->suggested);
}

static guint
count (guint days)
{
  guint n = 0;

  for (; days != 0; days &= days - 1)
    n++;

  return n;
}

/* Spacing told again in another way: no two days of a fortnight of this pattern touch. */
static gboolean
touches (guint days)
{
  guint fortnight = days | days << 7;

  return (fortnight & fortnight << 1) != 0;
}

static void
test_every_mask (void)
{
  for (guint weekdays = 1; weekdays <= MIDLINE_EVERY_WEEKDAY; weekdays++)
    {
      guint strength = midline_schedule_pick_strength_days (weekdays);
      guint suggested = midline_schedule_suggest_weekdays (weekdays);

      g_assert_cmphex (strength & ~weekdays, ==, 0);
      g_assert_cmpuint (count (strength), >=, 1);
      g_assert_cmpuint (count (strength), <=, 3);
      g_assert_false (touches (strength));

      for (guint other = 1; other <= MIDLINE_EVERY_WEEKDAY; other++)
        if ((other & ~weekdays) == 0 && count (other) <= 3 && !touches (other))
          g_assert_cmpuint (count (other), <=, count (strength));

      g_assert_true ((suggested != 0) == (count (strength) == 1));
      if (suggested != 0)
        {
          g_assert_cmpuint (count (midline_schedule_pick_strength_days (suggested)), ==, 2);
          g_assert_cmphex (suggested & weekdays, !=, 0);
        }
    }
}

static void
test_two_days_are_far_apart (void)
{
  for (guint weekdays = 1; weekdays <= MIDLINE_EVERY_WEEKDAY; weekdays++)
    {
      guint strength = midline_schedule_pick_strength_days (weekdays);
      gboolean has_far_pair = FALSE;

      for (guint day = 0; day < 7; day++)
        {
          guint far_pair = 1u << day | 1u << (day + 3) % 7;

          has_far_pair = has_far_pair || (far_pair & ~weekdays) == 0;
          if (count (strength) == 2 && far_pair == strength)
            break;
          if (count (strength) == 2 && day == 6)
            g_assert_false (has_far_pair);
        }
    }
}

static void
test_is_spaced (void)
{
  for (guint days = 0; days <= MIDLINE_EVERY_WEEKDAY; days++)
    g_assert_true (midline_schedule_is_spaced (days) == !touches (days));
}

static void
assert_kinds (guint          weekdays,
              MidlineDate    start,
              int            week_number,
              const char    *expected) /* one letter a day, '-' for none */
{
  MidlineSessionKind kinds[7];
  gboolean has_session[7];
  char found[8] = "-------";

  midline_schedule_assign (weekdays, start, week_number, kinds, has_session);
  for (int i = 0; i < 7; i++)
    if (has_session[i])
      found[i] = "ABM"[kinds[i]];

  g_assert_cmpstr (found, ==, expected);
}

static void
test_assign (void)
{
  MidlineDate sunday = SAMPLE_MONDAY - 1;
  MidlineDate saturday = SAMPLE_MONDAY - 2;

  assert_kinds (MO | TU | WE | FR | SA, SAMPLE_MONDAY, 1, "AMB-AM-");
  assert_kinds (MO | TU | WE | FR | SA, SAMPLE_MONDAY, 2, "AMB-AM-");
  assert_kinds (MO | TH, SAMPLE_MONDAY, 3, "A--B---");
  assert_kinds (TU | WE, SAMPLE_MONDAY, 1, "-AM----");
  assert_kinds (TU | WE, SAMPLE_MONDAY, 2, "-BM----");
  assert_kinds (MO | WE | SU, sunday, 1, "AM-B---");
  assert_kinds (SU, saturday, 4, "-B-----");
  assert_kinds (0, SAMPLE_MONDAY, 1, "-------");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/schedule/pick/", cases[i].path, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/schedule/every-mask", test_every_mask);
  g_test_add_func ("/schedule/two-days-are-far-apart", test_two_days_are_far_apart);
  g_test_add_func ("/schedule/is-spaced", test_is_spaced);
  g_test_add_func ("/schedule/assign", test_assign);

  return g_test_run ();
}
