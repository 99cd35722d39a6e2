/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-plan-request.h"
#include "midline-sample.h"

#define MONDAY (midline_date_new (2026, 3, 2))
#define SUNDAY (midline_date_new (2026, 3, 8))

/* The first exercise of Monday that something else fits for, and what does. */
static void
find_swap (MidlineSample *sample, char **exercise_id, char **new_exercise_id)
{
  g_autoptr (MidlineSession) session = midline_program_dup_session (sample->program, MONDAY);

  for (guint i = 0; i < session->items->len; i++)
    {
      MidlinePlanItem *item = g_ptr_array_index (session->items, i);
      g_autoptr (GPtrArray) offers =
        midline_program_list_swaps (sample->program, MONDAY, item->exercise_id);

      if (offers->len > 0)
        {
          MidlineSwapOffer *offer = g_ptr_array_index (offers, 0);

          *exercise_id = g_strdup (item->exercise_id);
          *new_exercise_id = g_strdup (offer->exercise->id);
          return;
        }
    }
  g_assert_not_reached ();
}

/* A request of @kind about Monday, for something that can be done. */
static MidlinePlanRequest *
create_request (MidlineSample *sample, MidlinePlanRequestKind kind)
{
  g_autoptr (MidlineSession) session = midline_program_dup_session (sample->program, MONDAY);
  MidlinePlanRequest *request = midline_plan_request_new (kind, MONDAY, NULL);

  if (kind != MIDLINE_PLAN_REQUEST_MOVE_SESSION)
    {
      find_swap (sample, &request->exercise_id, &request->new_exercise_id);
      request->new_dose = midline_session_find (session, request->exercise_id)->dose;
      request->new_dose.sets++;
    }
  request->new_date = SUNDAY;
  return request;
}

/* What is tried first is what is made afterwards. */
static void
test_try_and_apply (gconstpointer data)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (MidlinePlanRequest) request = NULL;
  g_autoptr (MidlinePlanRequest) copy = NULL;
  g_autoptr (MidlineWeek) before = NULL;
  g_autoptr (MidlineWeek) tried = NULL;
  g_autoptr (MidlineWeek) made = NULL;
  g_autoptr (MidlineWeek) undone = NULL;

  midline_sample_start_plan (sample);
  request = create_request (sample, GPOINTER_TO_INT (data));
  copy = midline_plan_request_copy (request);
  before = midline_program_dup_week (sample->program, MONDAY, NULL);
  tried = midline_plan_request_dup_week (copy, sample->program);
  g_assert_nonnull (tried);
  g_assert_false (midline_week_equal (before, tried));
  g_assert_true (midline_plan_request_apply (request, sample->program));
  made = midline_program_dup_week (sample->program, MONDAY, NULL);
  g_assert_true (midline_week_equal (tried, made));
  g_assert_true (midline_program_undo (sample->program));
  undone = midline_program_dup_week (sample->program, MONDAY, NULL);
  g_assert_true (midline_week_equal (before, undone));
}

static void
test_warning (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (MidlinePlanRequest) touching = NULL;
  g_autoptr (MidlinePlanRequest) harmless = NULL;
  g_autofree char *warning = NULL;
  g_autofree char *nothing = NULL;

  midline_sample_start_plan (sample);
  /* Strength B lies on Wednesday: Strength A on Thursday would touch it. */
  touching = create_request (sample, MIDLINE_PLAN_REQUEST_MOVE_SESSION);
  touching->new_date = MONDAY + 3;
  warning = midline_plan_request_dup_warning (touching, sample->program);
  g_assert_nonnull (warning);
  harmless = create_request (sample, MIDLINE_PLAN_REQUEST_REMOVE);
  nothing = midline_plan_request_dup_warning (harmless, sample->program);
  g_assert_null (nothing);
}

static void
test_without_plan (void)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autoptr (MidlinePlanRequest) request =
    midline_plan_request_new (MIDLINE_PLAN_REQUEST_REMOVE, MONDAY, "clamshell");

  g_assert_null (midline_plan_request_dup_week (request, sample->program));
  g_assert_null (midline_plan_request_dup_warning (request, sample->program));
  g_assert_false (midline_plan_request_apply (request, sample->program));
}

int
main (int argc, char **argv)
{
  static const struct {
    const char *path;
    MidlinePlanRequestKind kind;
  } kinds[] = {
    { "/plan-request/swap", MIDLINE_PLAN_REQUEST_SWAP },
    { "/plan-request/dose", MIDLINE_PLAN_REQUEST_DOSE },
    { "/plan-request/move", MIDLINE_PLAN_REQUEST_MOVE },
    { "/plan-request/move-session", MIDLINE_PLAN_REQUEST_MOVE_SESSION },
    { "/plan-request/remove", MIDLINE_PLAN_REQUEST_REMOVE },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_test_add_data_func (kinds[i].path, GINT_TO_POINTER (kinds[i].kind), test_try_and_apply);
  g_test_add_func ("/plan-request/warning", test_warning);
  g_test_add_func ("/plan-request/without-plan", test_without_plan);
  return g_test_run ();
}
