/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-diary.h"

#define NOON 1773230400   /* 11 March 2026, 12:00 UTC */

static const MidlineDose each_side_dose = { 2, 12, 1, 60, 1, TRUE };
static const MidlineDose both_dose = { 3, 10, 2, 60, 1, FALSE };
static const MidlineDose held_dose = { 2, 1, 30, 15, 1, TRUE };

static MidlinePlanItem *
make_item (const char        *exercise_id,
           const MidlineDose *dose)
{
  return midline_plan_item_new (exercise_id, dose, "hip-1", MIDLINE_LEVEL_START);
}

static MidlineDiaryDay *
with_set (const MidlineDiaryDay *day,
          const char            *exercise_id,
          MidlineSide            side,
          int                    set_number,
          int                    reps)
{
  g_autoptr(MidlineSetRecord) record = midline_set_record_new (exercise_id, side, set_number);

  record->reps = reps;
  record->entered_at = NOON;

  return midline_diary_day_with_set (day, record);
}

static MidlineDiaryDay *
with_entry (const MidlineDiaryDay *day,
            const char            *exercise_id,
            int                    pain,
            MidlineSaid            two_more,
            const char            *note)
{
  g_autoptr(MidlineExerciseEntry) entry = midline_exercise_entry_new (exercise_id);

  entry->pain_0_to_10 = pain;
  entry->two_more = two_more;
  g_free (entry->note);
  entry->note = g_strdup (note);
  entry->entered_at = NOON;

  return midline_diary_day_with_entry (day, entry);
}

/* A day in which something is written in every field. */
static MidlineDiaryDay *
make_full_day (void)
{
  g_autoptr(MidlineDiaryDay) empty = midline_diary_day_new (midline_date_from_iso ("2026-03-11"));
  g_autoptr(MidlineDiaryDay) one = with_set (empty, "clamshell", MIDLINE_SIDE_RIGHT, 1, 12);
  g_autoptr(MidlineDiaryDay) two = with_set (one, "clamshell", MIDLINE_SIDE_LEFT, 1, 11);
  g_autoptr(MidlineDiaryDay) three = with_entry (two, "clamshell", 2, MIDLINE_SAID_YES, "fine");
  g_autoptr(MidlineDiaryDay) four = with_entry (three, "wall-sit", 4, MIDLINE_UNSAID, "");
  g_autoptr(MidlineDiaryDay) five = midline_diary_day_with_after (four, 4, 1, MIDLINE_SAID_NO,
                                                                  NOON);
  g_autoptr(MidlineDiaryDay) six = midline_diary_day_with_morning (five, MIDLINE_MORNING_1_WORSE,
                                                                   NOON);

  return midline_diary_day_with_note (six, "Long walk at noon", NOON);
}

static void
test_new_is_missing (void)
{
  g_autoptr(MidlineDiaryDay) day = midline_diary_day_new (700000);
  g_autoptr(MidlineSetRecord) record = midline_set_record_new ("clamshell", MIDLINE_SIDE_LEFT, 2);
  g_autoptr(MidlineExerciseEntry) entry = midline_exercise_entry_new ("clamshell");

  g_assert_true (midline_diary_day_is_empty (day));
  g_assert_cmpint (day->date, ==, 700000);
  g_assert_cmpint (day->pain_highest_0_to_10, ==, MIDLINE_NOT_ENTERED);
  g_assert_cmpint (day->pain_after_0_to_10, ==, MIDLINE_NOT_ENTERED);
  g_assert_cmpint (day->two_more, ==, MIDLINE_UNSAID);
  g_assert_cmpint (day->morning, ==, MIDLINE_MORNING_UNSAID);
  g_assert_false (day->walked);
  g_assert_cmpstr (day->note, ==, "");

  g_assert_cmpint (record->reps, ==, MIDLINE_NOT_ENTERED);
  g_assert_cmpint (record->seconds, ==, MIDLINE_NOT_ENTERED);
  g_assert_cmpfloat (record->load_kg, <, 0.0);
  g_assert_cmpint (entry->pain_0_to_10, ==, MIDLINE_NOT_ENTERED);
  g_assert_cmpint (entry->two_more, ==, MIDLINE_UNSAID);
  g_assert_cmpstr (entry->note, ==, "");
}

typedef MidlineDiaryDay *(*Edit) (const MidlineDiaryDay *day);

static MidlineDiaryDay *
edit_add_set (const MidlineDiaryDay *day)
{
  return with_set (day, "clamshell", MIDLINE_SIDE_RIGHT, 2, 12);
}

static MidlineDiaryDay *
edit_change_set (const MidlineDiaryDay *day)
{
  return with_set (day, "clamshell", MIDLINE_SIDE_RIGHT, 1, 9);
}

static MidlineDiaryDay *
edit_remove_set (const MidlineDiaryDay *day)
{
  return midline_diary_day_without_set (day, "clamshell", MIDLINE_SIDE_LEFT, 1);
}

static MidlineDiaryDay *
edit_tick (const MidlineDiaryDay *day)
{
  g_autoptr(MidlinePlanItem) item = make_item ("wall-sit", &both_dose);

  return midline_diary_day_with_all_sets (day, item, MIDLINE_SIDE_RIGHT, NOON);
}

static MidlineDiaryDay *
edit_untick (const MidlineDiaryDay *day)
{
  return midline_diary_day_without_exercise_sets (day, "clamshell");
}

static MidlineDiaryDay *
edit_pain (const MidlineDiaryDay *day)
{
  return with_entry (day, "clamshell", 0, MIDLINE_SAID_YES, "fine");
}

static MidlineDiaryDay *
edit_entry_note (const MidlineDiaryDay *day)
{
  return with_entry (day, "clamshell", 2, MIDLINE_SAID_YES, "Größer als gedacht");
}

static MidlineDiaryDay *
edit_remove_entry (const MidlineDiaryDay *day)
{
  return with_entry (day, "wall-sit", MIDLINE_NOT_ENTERED, MIDLINE_UNSAID, NULL);
}

static MidlineDiaryDay *
edit_morning (const MidlineDiaryDay *day)
{
  return midline_diary_day_with_morning (day, MIDLINE_MORNING_BETTER, NOON);
}

static MidlineDiaryDay *
edit_after (const MidlineDiaryDay *day)
{
  return midline_diary_day_with_after (day, MIDLINE_NOT_ENTERED, 0, MIDLINE_SAID_NO, NOON);
}

static MidlineDiaryDay *
edit_walk (const MidlineDiaryDay *day)
{
  return midline_diary_day_with_walk (day, TRUE, NOON);
}

static MidlineDiaryDay *
edit_note (const MidlineDiaryDay *day)
{
  return midline_diary_day_with_note (day, NULL, NOON);
}

static MidlineDiaryDay *
edit_time (const MidlineDiaryDay *day)
{
  return midline_diary_day_with_note (day, day->note, NOON + 1);
}

/* Each edit changes its own result and never the day it began with; doing it twice is doing it
 * once. */
static void
test_edits_are_pure (void)
{
  static const Edit edits[] = {
    edit_add_set, edit_change_set, edit_remove_set, edit_tick, edit_untick, edit_pain,
    edit_entry_note, edit_remove_entry, edit_morning, edit_after, edit_walk, edit_note, edit_time,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (edits); i++)
    {
      g_autoptr(MidlineDiaryDay) before = make_full_day ();
      g_autoptr(MidlineDiaryDay) fresh = make_full_day ();
      g_autoptr(MidlineDiaryDay) after = edits[i] (before);
      g_autoptr(MidlineDiaryDay) again = edits[i] (after);

      g_assert_true (midline_diary_day_equal (before, fresh));
      g_assert_false (midline_diary_day_equal (before, after));
      g_assert_false (midline_diary_day_equal (after, before));
      g_assert_true (midline_diary_day_equal (after, again));
      g_assert_cmpint (after->date, ==, before->date);
    }
}

static void
test_copy_and_equal (void)
{
  g_autoptr(MidlineDiaryDay) day = make_full_day ();
  g_autoptr(MidlineDiaryDay) copy = midline_diary_day_copy (day);
  g_autoptr(MidlineDiaryDay) other_date = midline_diary_day_copy (day);

  g_assert_true (midline_diary_day_equal (day, copy));
  g_assert_false (midline_diary_day_is_empty (day));
  other_date->date++;
  g_assert_false (midline_diary_day_equal (day, other_date));

  /* The order of sets and entries says nothing. */
  g_ptr_array_insert (copy->sets, 0, g_ptr_array_steal_index (copy->sets, 1));
  g_ptr_array_insert (copy->entries, 0, g_ptr_array_steal_index (copy->entries, 1));
  g_assert_true (midline_diary_day_equal (day, copy));

  g_assert_true (midline_diary_day_equal (NULL, NULL));
  g_assert_false (midline_diary_day_equal (day, NULL));
  g_assert_false (midline_diary_day_equal (NULL, day));
}

typedef void (*Change) (MidlineDiaryDay *day);

static void change_highest (MidlineDiaryDay *d) { d->pain_highest_0_to_10 = 10; }
static void change_after (MidlineDiaryDay *d) { d->pain_after_0_to_10 = 0; }
static void change_two_more (MidlineDiaryDay *d) { d->two_more = MIDLINE_SAID_YES; }
static void change_morning (MidlineDiaryDay *d) { d->morning = MIDLINE_MORNING_2_WORSE; }
static void change_walked (MidlineDiaryDay *d) { d->walked = TRUE; }
static void change_entered_at (MidlineDiaryDay *d) { d->entered_at = NOON; }

static void
change_note (MidlineDiaryDay *day)
{
  g_free (day->note);
  day->note = g_strdup ("Better");
}

static void
change_sets (MidlineDiaryDay *day)
{
  MidlineSetRecord *record = midline_set_record_new ("step-up", MIDLINE_SIDE_LEFT, 1);

  record->load_kg = 2.5;
  g_ptr_array_add (day->sets, record);
}

static void
change_entries (MidlineDiaryDay *day)
{
  g_ptr_array_add (day->entries, midline_exercise_entry_new ("step-up"));
}

/* A copy keeps each field, and a comparison sees it. */
static void
test_copy_keeps_every_field (void)
{
  static const Change changes[] = {
    change_highest, change_after, change_two_more, change_morning, change_walked,
    change_entered_at, change_note, change_sets, change_entries,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autoptr(MidlineDiaryDay) before = midline_diary_day_new (700000);
      g_autoptr(MidlineDiaryDay) after = midline_diary_day_copy (before);
      g_autoptr(MidlineDiaryDay) again = NULL;

      changes[i] (after);
      again = midline_diary_day_copy (after);
      g_assert_false (midline_diary_day_equal (before, after));
      g_assert_true (midline_diary_day_equal (after, again));
    }
}

static void
test_references (void)
{
  g_autoptr(MidlineDiaryDay) day = make_full_day ();
  g_auto(GValue) value = G_VALUE_INIT;

  g_value_init (&value, MIDLINE_TYPE_DIARY_DAY);
  g_value_set_boxed (&value, day);
  g_assert_true (g_value_get_boxed (&value) == day);
}

static void
test_record_equal (void)
{
  g_autoptr(MidlineSetRecord) record = midline_set_record_new ("wall-sit", MIDLINE_SIDE_BOTH, 1);
  g_autoptr(MidlineSetRecord) other = midline_set_record_copy (record);

  g_assert_true (midline_set_record_equal (record, other));
  other->load_kg = -7.5;   /* none was entered, told in another way */
  g_assert_true (midline_set_record_equal (record, other));
  other->load_kg = 0.0;
  g_assert_false (midline_set_record_equal (record, other));
  record->load_kg = 0.1 + 0.2;
  other->load_kg = 0.3;
  g_assert_true (midline_set_record_equal (record, other));
  other->load_kg = 0.301;
  g_assert_false (midline_set_record_equal (record, other));
  other->load_kg = record->load_kg;
  other->seconds = 30;
  g_assert_false (midline_set_record_equal (record, other));
  other->seconds = record->seconds;
  other->entered_at = 1;
  g_assert_false (midline_set_record_equal (record, other));
}

static void
test_set_replaces (void)
{
  g_autoptr(MidlineDiaryDay) empty = midline_diary_day_new (700000);
  g_autoptr(MidlineDiaryDay) one = with_set (empty, "clamshell", MIDLINE_SIDE_RIGHT, 1, 12);
  g_autoptr(MidlineDiaryDay) two = with_set (one, "clamshell", MIDLINE_SIDE_LEFT, 1, 12);
  g_autoptr(MidlineDiaryDay) changed = with_set (two, "clamshell", MIDLINE_SIDE_RIGHT, 1, 8);
  g_autoptr(MidlineDiaryDay) removed = midline_diary_day_without_set (changed, "clamshell",
                                                                      MIDLINE_SIDE_LEFT, 1);
  g_autoptr(MidlineDiaryDay) same = midline_diary_day_without_set (removed, "clamshell",
                                                                   MIDLINE_SIDE_LEFT, 1);

  g_assert_cmpuint (changed->sets->len, ==, 2);
  g_assert_cmpint (midline_diary_day_find_set (changed, "clamshell", MIDLINE_SIDE_RIGHT, 1)->reps,
                   ==, 8);
  g_assert_cmpint (midline_diary_day_find_set (two, "clamshell", MIDLINE_SIDE_RIGHT, 1)->reps,
                   ==, 12);
  g_assert_cmpuint (removed->sets->len, ==, 1);
  g_assert_null (midline_diary_day_find_set (removed, "clamshell", MIDLINE_SIDE_LEFT, 1));
  g_assert_true (midline_diary_day_equal (removed, same));
  g_assert_null (midline_diary_day_find_set (changed, "clamshell", MIDLINE_SIDE_RIGHT, 2));
  g_assert_null (midline_diary_day_find_set (changed, "clamshell", MIDLINE_SIDE_BOTH, 1));
  g_assert_null (midline_diary_day_find_set (changed, "step-up", MIDLINE_SIDE_RIGHT, 1));
  g_assert_null (midline_diary_day_find_set (changed, NULL, MIDLINE_SIDE_RIGHT, 1));
}

static void
test_all_sets_order (void)
{
  static const struct {
    MidlineSide first_side;
    MidlineSide order[4];
  } cases[] = {
    { MIDLINE_SIDE_RIGHT,
      { MIDLINE_SIDE_RIGHT, MIDLINE_SIDE_LEFT, MIDLINE_SIDE_RIGHT, MIDLINE_SIDE_LEFT } },
    { MIDLINE_SIDE_LEFT,
      { MIDLINE_SIDE_LEFT, MIDLINE_SIDE_RIGHT, MIDLINE_SIDE_LEFT, MIDLINE_SIDE_RIGHT } },
    { MIDLINE_SIDE_BOTH,
      { MIDLINE_SIDE_RIGHT, MIDLINE_SIDE_LEFT, MIDLINE_SIDE_RIGHT, MIDLINE_SIDE_LEFT } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(MidlineDiaryDay) empty = midline_diary_day_new (700000);
      g_autoptr(MidlinePlanItem) item = make_item ("clamshell", &each_side_dose);
      g_autoptr(MidlineDiaryDay) day =
        midline_diary_day_with_all_sets (empty, item, cases[i].first_side, NOON);

      g_assert_cmpuint (day->sets->len, ==, 4);
      for (guint j = 0; j < 4; j++)
        {
          const MidlineSetRecord *record = g_ptr_array_index (day->sets, j);

          g_assert_cmpstr (record->exercise_id, ==, "clamshell");
          g_assert_cmpint (record->side, ==, cases[i].order[j]);
          g_assert_cmpint (record->set_number, ==, (int) j / 2 + 1);
          g_assert_cmpint (record->reps, ==, 12);
          g_assert_cmpint (record->seconds, ==, MIDLINE_NOT_ENTERED);
          g_assert_cmpfloat (record->load_kg, <, 0.0);
          g_assert_cmpint (record->entered_at, ==, NOON);
        }
    }
}

static void
test_all_sets_keeps (void)
{
  g_autoptr(MidlineDiaryDay) empty = midline_diary_day_new (700000);
  g_autoptr(MidlineDiaryDay) one = with_set (empty, "clamshell", MIDLINE_SIDE_LEFT, 2, 5);
  g_autoptr(MidlineDiaryDay) two = with_set (one, "step-up", MIDLINE_SIDE_LEFT, 1, 10);
  g_autoptr(MidlinePlanItem) item = make_item ("clamshell", &each_side_dose);
  g_autoptr(MidlineDiaryDay) day = midline_diary_day_with_all_sets (two, item, MIDLINE_SIDE_RIGHT,
                                                                    NOON + 60);
  const MidlineSetRecord *kept = midline_diary_day_find_set (day, "clamshell", MIDLINE_SIDE_LEFT,
                                                             2);

  g_assert_cmpuint (day->sets->len, ==, 5);
  g_assert_cmpint (kept->reps, ==, 5);
  g_assert_cmpint (kept->entered_at, ==, NOON);
  g_assert_true (midline_diary_day_is_item_done (day, item));
  g_assert_nonnull (midline_diary_day_find_set (day, "step-up", MIDLINE_SIDE_LEFT, 1));
}

static void
test_all_sets_both_and_held (void)
{
  g_autoptr(MidlineDiaryDay) empty = midline_diary_day_new (700000);
  g_autoptr(MidlinePlanItem) bridge = make_item ("glute-bridge", &both_dose);
  g_autoptr(MidlinePlanItem) stretch = make_item ("calf-wall-stretch", &held_dose);
  g_autoptr(MidlineDiaryDay) one = midline_diary_day_with_all_sets (empty, bridge,
                                                                    MIDLINE_SIDE_LEFT, NOON);
  g_autoptr(MidlineDiaryDay) day = midline_diary_day_with_all_sets (one, stretch,
                                                                    MIDLINE_SIDE_LEFT, NOON);
  const MidlineSetRecord *held;

  g_assert_cmpuint (one->sets->len, ==, 3);
  for (int i = 1; i <= 3; i++)
    g_assert_cmpint (midline_diary_day_find_set (one, "glute-bridge", MIDLINE_SIDE_BOTH, i)->reps,
                     ==, 10);

  g_assert_cmpuint (day->sets->len, ==, 7);
  held = midline_diary_day_find_set (day, "calf-wall-stretch", MIDLINE_SIDE_RIGHT, 2);
  g_assert_cmpint (held->seconds, ==, 30);
  g_assert_cmpint (held->reps, ==, MIDLINE_NOT_ENTERED);
}

static void
test_without_exercise (void)
{
  g_autoptr(MidlineDiaryDay) day = make_full_day ();
  g_autoptr(MidlineDiaryDay) more = with_set (day, "step-up", MIDLINE_SIDE_LEFT, 1, 10);
  g_autoptr(MidlineDiaryDay) after = midline_diary_day_without_exercise_sets (more, "clamshell");
  g_autoptr(MidlineDiaryDay) same = midline_diary_day_without_exercise_sets (more, "unknown");

  g_assert_cmpuint (after->sets->len, ==, 1);
  g_assert_nonnull (midline_diary_day_find_set (after, "step-up", MIDLINE_SIDE_LEFT, 1));
  g_assert_nonnull (midline_diary_day_find_entry (after, "clamshell"));
  g_assert_true (midline_diary_day_equal (more, same));
}

static void
test_entries (void)
{
  g_autoptr(MidlineDiaryDay) day = make_full_day ();
  g_autoptr(MidlineDiaryDay) changed = with_entry (day, "clamshell", 7, MIDLINE_UNSAID, "");
  g_autoptr(MidlineDiaryDay) odd = with_entry (day, "clamshell", 11, MIDLINE_SAID_NO, NULL);
  g_autoptr(MidlineDiaryDay) emptied = with_entry (day, "clamshell", -3, MIDLINE_UNSAID, "");
  g_autoptr(MidlineDiaryDay) nothing = with_entry (day, "step-up", MIDLINE_NOT_ENTERED,
                                                   MIDLINE_UNSAID, "");

  g_assert_cmpuint (changed->entries->len, ==, 2);
  g_assert_cmpint (midline_diary_day_find_entry (changed, "clamshell")->pain_0_to_10, ==, 7);
  g_assert_cmpint (midline_diary_day_find_entry (changed, "wall-sit")->pain_0_to_10, ==, 4);
  g_assert_cmpint (midline_diary_day_find_entry (odd, "clamshell")->pain_0_to_10, ==,
                   MIDLINE_NOT_ENTERED);
  g_assert_null (midline_diary_day_find_entry (emptied, "clamshell"));
  g_assert_true (midline_diary_day_equal (day, nothing));
  g_assert_null (midline_diary_day_find_entry (day, NULL));
}

static double
get_set_load (const MidlineDiaryDay *day,
              MidlineSide            side,
              int                    set_number)
{
  return midline_diary_day_find_set (day, "clamshell", side, set_number)->load_kg;
}

/* A load said for the exercise holds for its sets, recorded and still to come, and for nothing
 * else; a set may still have its own. */
static void
test_load (void)
{
  g_autoptr(MidlineDiaryDay) day = make_full_day ();
  g_autoptr(MidlineDiaryDay) loaded = midline_diary_day_with_load (day, "clamshell", 2.5,
                                                                   NOON + 5);
  g_autoptr(MidlineDiaryDay) none = midline_diary_day_with_load (loaded, "clamshell", -1, NOON);
  g_autoptr(MidlineDiaryDay) alone = midline_diary_day_with_load (day, "step-up", 4, NOON);
  g_autoptr(MidlineDiaryDay) gone = midline_diary_day_with_load (alone, "step-up", -1, NOON);
  g_autoptr(MidlineSetRecord) own = midline_set_record_new ("clamshell", MIDLINE_SIDE_LEFT, 2);
  g_autoptr(MidlineDiaryDay) mixed = NULL;

  g_assert_cmpfloat (midline_diary_day_get_load (day, "clamshell"), <, 0);
  g_assert_cmpfloat (midline_diary_day_get_load (loaded, "clamshell"), ==, 2.5);
  g_assert_cmpfloat (midline_diary_day_get_load (loaded, "wall-sit"), <, 0);
  g_assert_cmpfloat (get_set_load (loaded, MIDLINE_SIDE_RIGHT, 1), ==, 2.5);
  g_assert_cmpfloat (get_set_load (loaded, MIDLINE_SIDE_LEFT, 1), ==, 2.5);
  g_assert_cmpint (midline_diary_day_find_set (loaded, "clamshell", MIDLINE_SIDE_LEFT, 1)
                     ->entered_at, ==, NOON + 5);
  g_assert_cmpint (midline_diary_day_find_entry (loaded, "clamshell")->pain_0_to_10, ==, 2);
  g_assert_cmpfloat (get_set_load (day, MIDLINE_SIDE_RIGHT, 1), <, 0);

  g_assert_cmpfloat (midline_diary_day_get_load (none, "clamshell"), <, 0);
  g_assert_cmpfloat (midline_diary_day_get_load (alone, "step-up"), ==, 4);
  g_assert_true (midline_diary_day_equal (gone, day));

  own->load_kg = 1;
  mixed = midline_diary_day_with_set (day, own);
  g_assert_cmpfloat (midline_diary_day_get_load (mixed, "clamshell"), ==, 1);
}

/* Ticking the whole exercise does its sets with the load that was said. */
static void
test_load_to_come (void)
{
  const MidlineDose dose = { 2, 12, 0, 60, 1, TRUE };
  g_autoptr(MidlinePlanItem) item = midline_plan_item_new ("clamshell", &dose, NULL,
                                                           MIDLINE_LEVEL_START);
  g_autoptr(MidlineDiaryDay) day = midline_diary_day_new (700000);
  g_autoptr(MidlineDiaryDay) said = midline_diary_day_with_load (day, "clamshell", 0, NOON);
  g_autoptr(MidlineDiaryDay) ticked =
    midline_diary_day_with_all_sets (said, item, MIDLINE_SIDE_RIGHT, NOON);
  g_autoptr(MidlineDiaryDay) plain =
    midline_diary_day_with_all_sets (day, item, MIDLINE_SIDE_RIGHT, NOON);

  g_assert_false (midline_diary_day_is_empty (said));
  g_assert_cmpfloat (get_set_load (ticked, MIDLINE_SIDE_LEFT, 2), ==, 0);
  g_assert_cmpfloat (get_set_load (plain, MIDLINE_SIDE_LEFT, 2), <, 0);
}

/* Pain 0 is an answer; a missing pain never becomes 0. */
static void
test_after (void)
{
  static const struct {
    int given;
    int kept;
  } cases[] = {
    { 0, 0 }, { 10, 10 }, { MIDLINE_NOT_ENTERED, MIDLINE_NOT_ENTERED },
    { 11, MIDLINE_NOT_ENTERED }, { -2, MIDLINE_NOT_ENTERED }, { G_MAXINT, MIDLINE_NOT_ENTERED },
  };
  g_autoptr(MidlineDiaryDay) empty = midline_diary_day_new (700000);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(MidlineDiaryDay) day =
        midline_diary_day_with_after (empty, cases[i].given, MIDLINE_NOT_ENTERED, MIDLINE_UNSAID,
                                      NOON);
      g_autoptr(MidlineDiaryDay) other =
        midline_diary_day_with_after (empty, MIDLINE_NOT_ENTERED, cases[i].given, MIDLINE_UNSAID,
                                      NOON);

      g_assert_cmpint (day->pain_highest_0_to_10, ==, cases[i].kept);
      g_assert_cmpint (day->pain_after_0_to_10, ==, MIDLINE_NOT_ENTERED);
      g_assert_cmpint (other->pain_after_0_to_10, ==, cases[i].kept);
      g_assert_cmpint (day->entered_at, ==, NOON);
      g_assert_cmpint (midline_diary_day_is_empty (day), ==,
                       cases[i].kept == MIDLINE_NOT_ENTERED);
    }
}

static void
test_walk_and_note (void)
{
  g_autoptr(MidlineDiaryDay) empty = midline_diary_day_new (700000);
  g_autoptr(MidlineDiaryDay) walked = midline_diary_day_with_walk (empty, TRUE, NOON);
  g_autoptr(MidlineDiaryDay) noted = midline_diary_day_with_note (walked, "膝は良い", NOON);
  g_autoptr(MidlineDiaryDay) erased = midline_diary_day_with_note (noted, NULL, NOON);

  g_assert_true (walked->walked);
  g_assert_cmpstr (noted->note, ==, "膝は良い");
  g_assert_cmpstr (erased->note, ==, "");
  g_assert_true (midline_diary_day_equal (walked, erased));
  g_assert_false (midline_diary_day_is_empty (walked));
}

static void
test_counting (void)
{
  const MidlineDose no_sets = { 0, 12, 0, 60, 1, TRUE };
  const MidlineDose odd_sets = { -2, 12, 0, 60, 1, FALSE };
  g_autoptr(MidlineDiaryDay) empty = midline_diary_day_new (700000);
  g_autoptr(MidlineDiaryDay) one = with_set (empty, "clamshell", MIDLINE_SIDE_RIGHT, 1, 12);
  g_autoptr(MidlineDiaryDay) day = with_set (one, "clamshell", MIDLINE_SIDE_RIGHT, 7, 12);
  g_autoptr(MidlinePlanItem) each = make_item ("clamshell", &each_side_dose);
  g_autoptr(MidlinePlanItem) both = make_item ("glute-bridge", &both_dose);
  g_autoptr(MidlinePlanItem) none = make_item ("clamshell", &no_sets);
  g_autoptr(MidlinePlanItem) odd = make_item ("clamshell", &odd_sets);

  g_assert_cmpuint (midline_plan_item_get_n_sets (each), ==, 4);
  g_assert_cmpuint (midline_plan_item_get_n_sets (both), ==, 3);
  g_assert_cmpuint (midline_plan_item_get_n_sets (none), ==, 0);
  g_assert_cmpuint (midline_plan_item_get_n_sets (odd), ==, 0);

  /* Set 7 is beyond the plan. */
  g_assert_cmpuint (midline_diary_day_count_sets (day, each), ==, 1);
  g_assert_cmpuint (midline_diary_day_count_sets (day, both), ==, 0);
  g_assert_false (midline_diary_day_is_item_done (day, each));
  g_assert_false (midline_diary_day_is_item_done (day, none));
}

/* Above 5 the number stops it, below that the person may. */
static void
test_stopped (void)
{
  g_autoptr(MidlineDiaryDay) empty = midline_diary_day_new (700000);

  g_assert_false (midline_diary_day_is_stopped (empty, "clamshell"));
  for (int pain = MIDLINE_NOT_ENTERED; pain <= 10; pain++)
    for (int said = 0; said < 2; said++)
      {
        g_autoptr(MidlineExerciseEntry) entry = midline_exercise_entry_new ("clamshell");
        g_autoptr(MidlineDiaryDay) day = NULL;

        entry->pain_0_to_10 = pain;
        entry->is_stopped = said;
        day = midline_diary_day_with_entry (empty, entry);
        g_assert_cmpint (midline_diary_day_is_stopped (day, "clamshell"), ==, said || pain > 5);
        g_assert_false (midline_diary_day_is_stopped (day, "wall-sit"));
      }
}

static void
test_session_done (void)
{
  const MidlineDose five = { 5, 10, 0, 60, 1, FALSE };
  g_autoptr(MidlineSession) session = midline_session_new (700000, MIDLINE_SESSION_STRENGTH_A);
  g_autoptr(MidlineSession) nothing = midline_session_new (700000, MIDLINE_SESSION_MOBILITY);
  g_autoptr(MidlineDiaryDay) day = midline_diary_day_new (700000);

  g_ptr_array_add (session->items, make_item ("a", &five));
  g_ptr_array_add (session->items, make_item ("b", &five));

  for (int done = 0; done < 10; done++)
    {
      MidlineDiaryDay *next = with_set (day, done < 5 ? "a" : "b", MIDLINE_SIDE_BOTH,
                                        done % 5 + 1, 10);

      g_assert_cmpint (midline_diary_day_is_session_done (day, session), ==, done >= 8);
      midline_diary_day_unref (day);
      day = next;
    }
  g_assert_true (midline_diary_day_is_session_done (day, session));
  g_assert_false (midline_diary_day_is_session_done (day, nothing));
}

/* The ids are in people's records: they never change. */
static void
test_ids (void)
{
  static const char * const saids[MIDLINE_N_SAIDS] = { "unsaid", "no", "yes" };
  static const char * const mornings[MIDLINE_N_MORNINGS] = {
    "unsaid", "better", "as-usual", "1-worse", "2-worse", "3-or-more-worse",
  };
  MidlineSaid said;
  MidlineMorning morning;

  for (int i = 0; i < MIDLINE_N_SAIDS; i++)
    {
      g_assert_cmpstr (midline_said_get_id ((MidlineSaid) i), ==, saids[i]);
      g_assert_true (midline_said_from_id (saids[i], &said));
      g_assert_cmpint (said, ==, i);
    }
  for (int i = 0; i < MIDLINE_N_MORNINGS; i++)
    {
      g_assert_cmpstr (midline_morning_get_id ((MidlineMorning) i), ==, mornings[i]);
      g_assert_true (midline_morning_from_id (mornings[i], &morning));
      g_assert_cmpint (morning, ==, i);
      g_assert_cmpstr (midline_morning_get_name (morning), !=, "");
    }

  g_assert_false (midline_said_from_id (NULL, &said));
  g_assert_false (midline_morning_from_id ("worse", &morning));
}

static void
test_session_pain (void)
{
  g_autoptr(MidlineDiaryDay) empty = midline_diary_day_new (700000);
  g_autoptr(MidlineDiaryDay) silent = with_entry (empty, "clamshell", MIDLINE_NOT_ENTERED,
                                                  MIDLINE_SAID_YES, "fine");
  g_autoptr(MidlineDiaryDay) zero = with_entry (silent, "short-foot", 0, MIDLINE_UNSAID, "");
  g_autoptr(MidlineDiaryDay) four = with_entry (zero, "wall-sit", 4, MIDLINE_UNSAID, "");
  g_autoptr(MidlineDiaryDay) card_below = midline_diary_day_with_after (four, 2, 9, MIDLINE_UNSAID,
                                                                        NOON);
  g_autoptr(MidlineDiaryDay) card_above = midline_diary_day_with_after (four, 6, 0, MIDLINE_UNSAID,
                                                                        NOON);
  g_autoptr(MidlineDiaryDay) card_only = midline_diary_day_with_after (empty, 3, 0, MIDLINE_UNSAID,
                                                                       NOON);

  g_assert_cmpint (midline_diary_day_get_session_pain (empty), ==, MIDLINE_NOT_ENTERED);
  g_assert_cmpint (midline_diary_day_get_session_pain (silent), ==, MIDLINE_NOT_ENTERED);
  g_assert_cmpint (midline_diary_day_get_session_pain (zero), ==, 0);
  g_assert_cmpint (midline_diary_day_get_session_pain (four), ==, 4);
  g_assert_cmpint (midline_diary_day_get_session_pain (card_below), ==, 4);
  g_assert_cmpint (midline_diary_day_get_session_pain (card_above), ==, 6);
  g_assert_cmpint (midline_diary_day_get_session_pain (card_only), ==, 3);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/diary/new-is-missing", test_new_is_missing);
  g_test_add_func ("/diary/edits-are-pure", test_edits_are_pure);
  g_test_add_func ("/diary/copy-and-equal", test_copy_and_equal);
  g_test_add_func ("/diary/copy-keeps-every-field", test_copy_keeps_every_field);
  g_test_add_func ("/diary/references", test_references);
  g_test_add_func ("/diary/record-equal", test_record_equal);
  g_test_add_func ("/diary/set-replaces", test_set_replaces);
  g_test_add_func ("/diary/all-sets-order", test_all_sets_order);
  g_test_add_func ("/diary/all-sets-keeps", test_all_sets_keeps);
  g_test_add_func ("/diary/all-sets-both-and-held", test_all_sets_both_and_held);
  g_test_add_func ("/diary/without-exercise", test_without_exercise);
  g_test_add_func ("/diary/entries", test_entries);
  g_test_add_func ("/diary/load", test_load);
  g_test_add_func ("/diary/load-to-come", test_load_to_come);
  g_test_add_func ("/diary/after", test_after);
  g_test_add_func ("/diary/walk-and-note", test_walk_and_note);
  g_test_add_func ("/diary/counting", test_counting);
  g_test_add_func ("/diary/stopped", test_stopped);
  g_test_add_func ("/diary/session-done", test_session_done);
  g_test_add_func ("/diary/session-pain", test_session_pain);
  g_test_add_func ("/diary/ids", test_ids);

  return g_test_run ();
}
