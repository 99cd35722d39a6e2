/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-screening.h"

#include <string.h>

#define ALL_ROWS ((1u << MIDLINE_N_SCREENING_ROWS) - 1)

/* Row number of the list, counted from 1 as in the list. */
#define ROW(n) (1u << ((n) - 1))

/* Care, warning sign and lock of each row, in the order of the list. */
static const struct {
  const char *id;
  MidlineCare care;
  gboolean is_warning_sign;
  gboolean locks;
} expected[MIDLINE_N_SCREENING_ROWS] = {
  { "injury", MIDLINE_CARE_ASSESSMENT, FALSE, FALSE },
  { "no-weight", MIDLINE_CARE_SAME_DAY, TRUE, TRUE },
  { "stuck", MIDLINE_CARE_SAME_DAY, TRUE, TRUE },
  { "swelling", MIDLINE_CARE_SAME_DAY, TRUE, TRUE },
  { "hot", MIDLINE_CARE_SAME_DAY, TRUE, TRUE },
  { "calf", MIDLINE_CARE_SAME_DAY, TRUE, TRUE },
  { "gives-way", MIDLINE_CARE_FIRST, TRUE, TRUE },
  { "night-pain", MIDLINE_CARE_SOON, TRUE, TRUE },
  { "numbness", MIDLINE_CARE_FIRST, TRUE, TRUE },
  { "groin", MIDLINE_CARE_FIRST, FALSE, TRUE },
  { "stiffness", MIDLINE_CARE_FIRST, FALSE, TRUE },
  { "surgery", MIDLINE_CARE_OWN_PLAN_FIRST, FALSE, TRUE },
  { "under-18", MIDLINE_CARE_NOT_WITHOUT, FALSE, TRUE },
  { "bruising", MIDLINE_CARE_NONE, FALSE, FALSE },
  { "conditions", MIDLINE_CARE_ASK_FIRST, FALSE, TRUE },
};

static void
test_rows (void)
{
  for (guint i = 0; i < MIDLINE_N_SCREENING_ROWS; i++)
    {
      const MidlineScreeningRow *row = midline_screening_get_row (i);

      g_assert_cmpstr (row->id, ==, expected[i].id);
      g_assert_cmpint (midline_screening_find_row (row->id), ==, (int) i);
      g_assert_cmpint (row->care, ==, expected[i].care);
      g_assert_cmpint (row->is_warning_sign, ==, expected[i].is_warning_sign);
      g_assert_cmpint (row->locks, ==, expected[i].locks);
    }

  g_assert_cmpint (midline_screening_find_row (NULL), ==, -1);
  g_assert_cmpint (midline_screening_find_row (""), ==, -1);
  g_assert_cmpint (midline_screening_find_row ("Stuck"), ==, -1);
}

static void
test_row_texts (void)
{
  for (guint i = 0; i < MIDLINE_N_SCREENING_ROWS; i++)
    {
      const MidlineScreeningRow *row = midline_screening_get_row (i);
      const char *question = midline_screening_row_get_question (row);
      const char *sign = midline_screening_row_get_sign (row);
      const char *said = midline_screening_row_get_said (row);

      g_assert_true (g_str_has_suffix (question, "?"));
      g_assert_cmpint (g_utf8_strlen (question, -1), <=, 130);
      g_assert_false (g_str_has_suffix (midline_screening_row_get_detail (row), "."));
      g_assert_cmpstr (said, !=, "");
      g_assert_true (g_ascii_islower (*said));
      g_assert_false (g_str_has_suffix (said, "."));
      g_assert_cmpint (*sign != '\0', ==, row->is_warning_sign);
      g_assert_false (g_ascii_isupper (*sign));
      g_assert_false (g_str_has_suffix (sign, "."));
    }
}

static void
test_complete (void)
{
  g_autoptr(MidlineScreening) screening = midline_screening_new (700000);

  g_assert_cmpint (screening->asked_on, ==, 700000);
  g_assert_false (midline_screening_is_complete (screening));
  for (guint i = 0; i < MIDLINE_N_SCREENING_ROWS; i++)
    {
      screening->answered = ALL_ROWS & ~(1u << i);
      g_assert_false (midline_screening_is_complete (screening));
    }
  screening->answered = ALL_ROWS;
  g_assert_true (midline_screening_is_complete (screening));
}

/* Every one of the 32,768 ways to answer. */
static void
test_every_answer (void)
{
  const guint locking = ALL_ROWS & ~(ROW (1) | ROW (14));

  for (guint yes = 0; yes <= ALL_ROWS; yes++)
    {
      MidlineScreening screening = { ALL_ROWS, yes, 700000, MIDLINE_NO_DATE };
      MidlineCare care = midline_screening_get_care (&screening);
      int reason = midline_screening_get_first_reason (&screening);

      g_assert_cmpint (midline_screening_is_locked (&screening), ==, (yes & locking) != 0);
      g_assert_cmpint (reason < 0, ==, yes == 0);
      if (reason >= 0)
        g_assert_cmpuint (yes & 1u << reason, !=, 0);
      for (guint i = 0; i < MIDLINE_N_SCREENING_ROWS; i++)
        if ((yes & 1u << i) != 0)
          g_assert_cmpint (care, >=, expected[i].care);

      /* A further yes never makes it less urgent. */
      for (guint i = 0; i < MIDLINE_N_SCREENING_ROWS; i++)
        {
          MidlineScreening more = screening;

          more.yes |= 1u << i;
          g_assert_cmpint (midline_screening_get_care (&more), >=, care);
        }
    }
}

static void
test_reasons (void)
{
  static const struct {
    guint yes;
    int reason_row;   /* counted from 1; 0 for none */
    MidlineCare care;
  } cases[] = {
    { 0, 0, MIDLINE_CARE_NONE },
    { ROW (14), 14, MIDLINE_CARE_NONE },
    { ROW (1), 1, MIDLINE_CARE_ASSESSMENT },
    { ROW (1) | ROW (14), 1, MIDLINE_CARE_ASSESSMENT },
    { ROW (5) | ROW (3), 3, MIDLINE_CARE_SAME_DAY },
    { ROW (1) | ROW (6) | ROW (7), 6, MIDLINE_CARE_SAME_DAY },
    { ROW (8) | ROW (9), 9, MIDLINE_CARE_FIRST },
    { ROW (7) | ROW (9) | ROW (11), 7, MIDLINE_CARE_FIRST },
    { ROW (12) | ROW (13) | ROW (15), 13, MIDLINE_CARE_NOT_WITHOUT },
    { ROW (12) | ROW (15), 12, MIDLINE_CARE_OWN_PLAN_FIRST },
    { ROW (10), 10, MIDLINE_CARE_FIRST },
    { ROW (10) | ROW (13), 10, MIDLINE_CARE_SAME_DAY },   /* groin or hip pain under 18 */
    { ROW (7) | ROW (10) | ROW (13), 10, MIDLINE_CARE_SAME_DAY },
    { ROW (2) | ROW (10) | ROW (13), 2, MIDLINE_CARE_SAME_DAY },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MidlineScreening screening = { ALL_ROWS, cases[i].yes, 700000, MIDLINE_NO_DATE };

      g_assert_cmpint (midline_screening_get_first_reason (&screening), ==,
                       cases[i].reason_row - 1);
      g_assert_cmpint (midline_screening_get_care (&screening), ==, cases[i].care);
    }
}

static void
test_clearing (void)
{
  static const struct {
    guint yes;
    MidlineDate asked_on;
    MidlineDate cleared_on;
    gboolean is_locked;
  } cases[] = {
    { ROW (3), 700000, MIDLINE_NO_DATE, TRUE },
    { ROW (3), 700000, 699999, FALSE },      /* seen by a clinician the day before */
    { ROW (3), 700000, 700000, FALSE },
    { ROW (3), 700000, 700010, FALSE },
    { ROW (13), 700000, MIDLINE_NO_DATE, TRUE },
    { ROW (13), 700000, 700001, FALSE },
    { ROW (1) | ROW (14), 700000, MIDLINE_NO_DATE, FALSE },
    { ROW (3), MIDLINE_NO_DATE, MIDLINE_NO_DATE, TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MidlineScreening screening = {
        ALL_ROWS, cases[i].yes, cases[i].asked_on, cases[i].cleared_on,
      };

      g_assert_cmpint (midline_screening_is_locked (&screening), ==, cases[i].is_locked);
    }
}

/* Answered again: what stays cleared, and what a clinician should look at once more. */
static void
test_keeping_clearance (void)
{
  static const struct {
    guint yes;
    guint yes_before;
    int days_between;
    gboolean is_kept;
  } cases[] = {
    { ROW (12), ROW (12), 30, TRUE },
    { ROW (12) | ROW (14), ROW (12) | ROW (14), 1, TRUE },
    { ROW (12), ROW (13), 30, FALSE },
    { ROW (12) | ROW (13), ROW (12), 0, FALSE },
    { ROW (6), ROW (6), 0, TRUE },
    { ROW (6), ROW (6), 1, FALSE },
    { ROW (6) | ROW (12), ROW (6) | ROW (12), 30, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MidlineScreening before = { ALL_ROWS, cases[i].yes_before, 700000, 699990 };
      MidlineScreening screening = { ALL_ROWS, cases[i].yes, 700000 + cases[i].days_between,
                                     MIDLINE_NO_DATE };

      midline_screening_keep_clearance (&screening, NULL);
      g_assert_true (midline_screening_is_locked (&screening));
      midline_screening_keep_clearance (&screening, &before);
      g_assert_cmpint (screening.cleared_on, ==, cases[i].is_kept ? 699990 : MIDLINE_NO_DATE);
      g_assert_cmpint (midline_screening_is_locked (&screening), ==, !cases[i].is_kept);
    }
}

/* A yes locks at once, before the other questions are answered. */
static void
test_incomplete_locks (void)
{
  MidlineScreening screening = { ROW (2), ROW (2), 700000, MIDLINE_NO_DATE };

  g_assert_false (midline_screening_is_complete (&screening));
  g_assert_true (midline_screening_is_locked (&screening));
}

static void
test_copy_and_equal (void)
{
  const MidlineScreening screening = { ALL_ROWS, ROW (3), 700000, 700001 };
  const MidlineScreening others[] = {
    { ALL_ROWS & ~1u, ROW (3), 700000, 700001 },
    { ALL_ROWS, ROW (4), 700000, 700001 },
    { ALL_ROWS, ROW (3), 700002, 700001 },
    { ALL_ROWS, ROW (3), 700000, MIDLINE_NO_DATE },
  };
  g_autoptr(MidlineScreening) copy = midline_screening_copy (&screening);

  g_assert_true (copy != &screening);
  g_assert_true (midline_screening_equal (&screening, copy));
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    g_assert_false (midline_screening_equal (&screening, &others[i]));
  g_assert_true (midline_screening_equal (NULL, NULL));
  g_assert_false (midline_screening_equal (copy, NULL));
}

static void
test_care_texts (void)
{
  for (int care = 0; care < MIDLINE_N_CARES; care++)
    {
      const char *title = midline_care_get_title ((MidlineCare) care);
      const char *advice = midline_care_get_advice ((MidlineCare) care);

      g_assert_cmpstr (title, !=, "");
      g_assert_false (g_str_has_suffix (title, "."));
      g_assert_true (g_str_has_suffix (advice, "."));
      for (int other = 0; other < care; other++)
        g_assert_cmpstr (title, !=, midline_care_get_title ((MidlineCare) other));
    }
  g_assert_cmpstr (midline_care_get_title (MIDLINE_CARE_SAME_DAY), ==, "Please See Someone Today");
}

static void
test_explanation (void)
{
  static const struct {
    guint yes;
    const char *starts;
    const char *holds;
  } cases[] = {
    { 0, "None of your answers", "." },
    { ROW (5), "You said that the knee is hot and red, ", "the same day" },
    { ROW (6), "You said that one calf ", "chest pain, call the emergency number" },
    { ROW (2) | ROW (6), "You said that you cannot put weight", "emergency number" },
    { ROW (8), "You said that there is pain", "within a week" },
    { ROW (15), "You said that you are pregnant", "do not hold your breath" },
    { ROW (10) | ROW (13), "You said that there is pain in the groin", "the same day" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MidlineScreening screening = { ALL_ROWS, cases[i].yes, 700000, MIDLINE_NO_DATE };
      g_autofree char *text = midline_screening_dup_explanation (&screening);

      g_assert_true (g_str_has_prefix (text, cases[i].starts));
      g_assert_nonnull (g_strstr_len (text, -1, cases[i].holds));
      g_assert_null (g_strstr_len (text, -1, "  "));
    }
}

static void
test_explanation_without_calf (void)
{
  MidlineScreening screening = { ALL_ROWS, ROW (3), 700000, MIDLINE_NO_DATE };
  g_autofree char *text = midline_screening_dup_explanation (&screening);

  g_assert_null (g_strstr_len (text, -1, "emergency"));
}

/* Pain above 7 locks whatever the answers, until the dated word of a clinician. */
static void
test_pain_lock (void)
{
  g_autoptr(MidlineScreening) screening = midline_screening_new (738000);
  g_autoptr(MidlineScreening) again = midline_screening_new (738003);
  g_autofree char *words = NULL;

  midline_screening_lock_for_pain (screening, 7, 738001);
  g_assert_false (midline_screening_is_locked (screening));
  g_assert_cmpint (midline_screening_get_care (screening), ==, MIDLINE_CARE_NONE);
  screening->cleared_on = 738000;
  midline_screening_lock_for_pain (screening, 8, 738001);
  g_assert_true (midline_screening_is_locked (screening));
  g_assert_cmpint (midline_screening_get_care (screening), ==, MIDLINE_CARE_FIRST);
  words = midline_screening_dup_explanation (screening);
  g_assert_nonnull (strstr (words, "an exercise hurt 8 of 10 on"));
  g_assert_nonnull (strstr (words, midline_care_get_advice (MIDLINE_CARE_FIRST)));

  midline_screening_keep_pain (again, screening);
  g_assert_true (midline_screening_is_locked (again));
  again->cleared_on = 738004;
  g_assert_false (midline_screening_is_locked (again));
  g_clear_pointer (&screening, midline_screening_free);
  screening = midline_screening_new (738010);
  midline_screening_keep_pain (screening, again);
  g_assert_false (midline_screening_is_locked (screening));
  g_assert_cmpint (screening->pain_0_to_10, ==, 0);
}

/* A new reason stands alone: what a clinician has cleared does not come back with it; what locks
 * nothing stays. */
static void
test_settle (void)
{
  for (guint old_row = 0; old_row < MIDLINE_N_SCREENING_ROWS; old_row++)
    for (int is_cleared = 0; is_cleared < 2; is_cleared++)
      {
        g_autoptr(MidlineScreening) screening = midline_screening_new (738000);
        gboolean stays = !is_cleared || !midline_screening_get_row (old_row)->locks;

        screening->answered = ALL_ROWS;
        screening->yes = 1u << old_row;
        screening->pain_0_to_10 = 9;
        screening->pain_on = 738001;
        screening->cleared_on = is_cleared ? 738002 : MIDLINE_NO_DATE;
        midline_screening_settle (screening);
        g_assert_cmpint (screening->yes, ==, stays ? 1u << old_row : 0);
        g_assert_cmpint (screening->pain_0_to_10, ==, is_cleared ? 0 : 9);
        g_assert_cmpint (midline_screening_is_locked (screening), ==, !is_cleared);

        screening->cleared_on = is_cleared ? 738002 : MIDLINE_NO_DATE;
        midline_screening_lock_for_pain (screening, 8, 738005);
        g_assert_cmpint (screening->yes, ==, stays ? 1u << old_row : 0);
        g_assert_cmpint (screening->pain_0_to_10, ==, 8);
        g_assert_true (midline_screening_is_locked (screening));
      }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/screening/rows", test_rows);
  g_test_add_func ("/screening/row-texts", test_row_texts);
  g_test_add_func ("/screening/complete", test_complete);
  g_test_add_func ("/screening/every-answer", test_every_answer);
  g_test_add_func ("/screening/reasons", test_reasons);
  g_test_add_func ("/screening/clearing", test_clearing);
  g_test_add_func ("/screening/keeping-clearance", test_keeping_clearance);
  g_test_add_func ("/screening/incomplete-locks", test_incomplete_locks);
  g_test_add_func ("/screening/copy-and-equal", test_copy_and_equal);
  g_test_add_func ("/screening/care-texts", test_care_texts);
  g_test_add_func ("/screening/explanation", test_explanation);
  g_test_add_func ("/screening/explanation-without-calf", test_explanation_without_calf);
  g_test_add_func ("/screening/pain-lock", test_pain_lock);
  g_test_add_func ("/screening/settle", test_settle);

  return g_test_run ();
}
