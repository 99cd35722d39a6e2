/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-plan-menus.h"
#include "midline-sample.h"

static void append_menu (GString *text, GMenuModel *menu);

/* One item: “_Remove=plan.remove”, with what lies below it in brackets. */
static void
append_item (GString *text, GMenuModel *menu, int i)
{
  g_autofree char *label = NULL;
  g_autofree char *action = NULL;
  g_autoptr (GMenuModel) section = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SECTION);
  g_autoptr (GMenuModel) submenu = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SUBMENU);

  g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_LABEL, "s", &label);
  g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_ACTION, "s", &action);
  if (label != NULL)
    g_string_append (text, label);
  if (action != NULL)
    g_string_append_printf (text, "=%s", action);
  if (section != NULL || submenu != NULL)
    {
      g_string_append_c (text, '[');
      append_menu (text, section != NULL ? section : submenu);
      g_string_append_c (text, ']');
    }
}

static void
append_menu (GString *text, GMenuModel *menu)
{
  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      if (i > 0)
        g_string_append (text, "; ");
      append_item (text, menu, i);
    }
}

static char *
dup_menu_text (GMenuModel *menu)
{
  g_autoptr (GString) text = g_string_new (NULL);

  append_menu (text, menu);
  g_object_unref (menu);
  return g_strdup (text->str);
}

/* Wednesday, 4 March of the sample's first week; Thursday and Sunday are free. */
static MidlineSample *
create_sample (void)
{
  MidlineSample *sample = midline_sample_new (2026, 3, 2);

  midline_sample_start_plan (sample);
  midline_sample_live_days (sample, 2);
  return sample;
}

typedef struct {
  const char *path;
  int month;
  int day;
  gboolean of_entry;
  const char *expected;
} Case;

static const Case cases[] = {
  { "/plan-menus/entry/open", 3, 6, TRUE,
    "[_Why It Is Here=plan.why; Show _Exercise=win.show-exercise]; "
    "[_Swap…=plan.swap; Change _Dose…=plan.dose; "
    "_Move to[Wednesday, 4 March=plan.move; Thursday, 5 March=plan.move; "
    "Saturday, 7 March=plan.move; Sunday, 8 March=plan.move]; _Remove=plan.remove]" },
  { "/plan-menus/entry/gone-by", 3, 2, TRUE,
    "[_Why It Is Here=plan.why; Show _Exercise=win.show-exercise]; "
    "A day gone by stays as it was[_Swap…=plan.fixed; Change _Dose…=plan.fixed; "
    "_Move to=plan.fixed; _Remove=plan.fixed]" },
  { "/plan-menus/entry/likely", 3, 13, TRUE,
    "[_Why It Is Here=plan.why; Show _Exercise=win.show-exercise]; "
    "Can be changed when its week begins[_Swap…=plan.fixed; Change _Dose…=plan.fixed; "
    "_Move to=plan.fixed; _Remove=plan.fixed]" },
  { "/plan-menus/session/open", 3, 7, FALSE,
    "[_Open in Today=win.show-day; _Print This Day…=win.print]; "
    "[_Add Exercise…=win.show-library; _Move Session to[Wednesday, 4 March=plan.move-session; "
    "Thursday, 5 March=plan.move-session; Friday, 6 March=plan.move-session; "
    "Sunday, 8 March=plan.move-session]]; [Mark _Time Off…=win.time-off]" },
  { "/plan-menus/session/rest", 3, 8, FALSE,
    "[_Open in Today=win.show-day]; [_Add Exercise…=win.show-library]; "
    "[Mark _Time Off…=win.time-off]" },
  { "/plan-menus/session/gone-by", 3, 3, FALSE,
    "[_Open in Today=win.show-day; _Print This Day…=win.print]; "
    "A day gone by stays as it was[_Add Exercise…=plan.fixed; _Move Session to=plan.fixed]; "
    "[Mark _Time Off…=win.time-off]" },
};

static void
test_menu (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (MidlineSample) sample = create_sample ();
  MidlineDate date = midline_date_new (2026, c->month, c->day);
  g_autoptr (MidlinePlanState) state = midline_plan_state_from_program (sample->program, date);
  MidlinePlanDayState *day = midline_plan_state_find_day (state, date);
  g_autofree char *text = NULL;

  g_assert_nonnull (day);
  if (c->of_entry)
    {
      MidlinePlanEntryState *entry = g_ptr_array_index (day->entries, 0);

      text = dup_menu_text (midline_plan_menu_new_for_entry (state, day, entry->exercise_id));
    }
  else
    {
      text = dup_menu_text (midline_plan_menu_new_for_session (state, day));
    }
  g_assert_cmpstr (text, ==, c->expected);
}

/* A day off offers to be none any more. */
static void
test_time_off (void)
{
  g_autoptr (MidlineSample) sample = create_sample ();
  MidlineDate date = midline_date_new (2026, 3, 8);
  g_autoptr (MidlinePlanState) state = NULL;
  g_autofree char *text = NULL;

  g_assert_true (midline_program_save_time_off (sample->program, date - 1, date,
                                                MIDLINE_TIME_OFF_TRAVEL));
  state = midline_plan_state_from_program (sample->program, date);
  text = dup_menu_text (midline_plan_menu_new_for_session (
    state, midline_plan_state_find_day (state, date)));
  g_assert_true (g_str_has_suffix (text, "[Mark _Time Off…=win.time-off; "
                                         "_Remove Time Off=win.remove-time-off]"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add_data_func (cases[i].path, &cases[i], test_menu);
  g_test_add_func ("/plan-menus/session/time-off", test_time_off);
  return g_test_run ();
}
