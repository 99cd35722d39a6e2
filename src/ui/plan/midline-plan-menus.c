/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The menus of an exercise and of a session, as models. What a fixed day does not allow is listed
 * all the same, switched off, under a heading that says why. */

#include "midline-plan-menus.h"

#include "midline-words.h"

#include <glib/gi18n-lib.h>

/* An action that is never enabled. */
#define FIXED_ACTION "plan.fixed"

/* Takes @target, which may be floating. */
static void
append_item (GMenu      *section,
             const char *label,
             const char *action,
             GVariant   *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target_value (item, action, target);
  g_menu_append_item (section, item);
}

static void
append_edit (GMenu                     *section,
             const MidlinePlanDayState *day,
             const char                *label,
             const char                *action,
             GVariant                  *target)
{
  g_autoptr (GVariant) sunk = g_variant_ref_sink (target);
  gboolean is_open = day->fixed == MIDLINE_PLAN_DAY_OPEN;

  append_item (section, label, is_open ? action : FIXED_ACTION, is_open ? sunk : NULL);
}

/* One item for each day that something of @day can move to. */
static void
append_days (GMenu                     *section,
             const MidlinePlanState    *state,
             const MidlinePlanDayState *day,
             const char                *label,
             const char                *exercise_id)
{
  g_autoptr (GMenu) days = g_menu_new ();
  g_autofree char *from = midline_date_to_iso (day->date);

  for (guint i = 0; i < state->days->len; i++)
    {
      const MidlinePlanDayState *other = g_ptr_array_index (state->days, i);
      g_autofree char *to = midline_date_to_iso (other->date);
      g_autofree char *words = midline_words_date_long (other->date);

      if (other == day || other->fixed != MIDLINE_PLAN_DAY_OPEN)
        continue;
      if (exercise_id != NULL)
        append_item (days, words, "plan.move", g_variant_new ("(sss)", from, exercise_id, to));
      else
        append_item (days, words, "plan.move-session", g_variant_new ("(ss)", from, to));
    }
  if (day->fixed == MIDLINE_PLAN_DAY_OPEN && g_menu_model_get_n_items (G_MENU_MODEL (days)) > 0)
    g_menu_append_submenu (section, label, G_MENU_MODEL (days));
  else
    append_item (section, label, FIXED_ACTION, NULL);
}

static void
append_section (GMenu                     *menu,
                const MidlinePlanDayState *day,
                GMenu                     *section)
{
  const char *why = midline_plan_day_fixed_get_text (day->fixed);

  g_menu_append_section (menu, *why != '\0' ? why : NULL, G_MENU_MODEL (section));
}

/** midline_plan_menu_new_for_entry: (transfer full): the menu of one exercise of @day. */
GMenuModel *
midline_plan_menu_new_for_entry (const MidlinePlanState    *state,
                                 const MidlinePlanDayState *day,
                                 const char                *exercise_id)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) look = g_menu_new ();
  g_autoptr (GMenu) edit = g_menu_new ();
  g_autofree char *iso = midline_date_to_iso (day->date);

  append_item (look, _("_Why It Is Here"), "plan.why", g_variant_new ("(ss)", iso, exercise_id));
  append_item (look, _("Show _Exercise"), "win.show-exercise", g_variant_new_string (exercise_id));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (look));

  append_edit (edit, day, _("_Swap…"), "plan.swap", g_variant_new ("(ss)", iso, exercise_id));
  append_edit (edit, day, _("Change _Dose…"), "plan.dose",
               g_variant_new ("(ss)", iso, exercise_id));
  append_days (edit, state, day, _("_Move to"), exercise_id);
  append_edit (edit, day, _("_Remove"), "plan.remove", g_variant_new ("(ss)", iso, exercise_id));
  append_section (menu, day, edit);
  return G_MENU_MODEL (menu);
}

/** midline_plan_menu_new_for_session: (transfer full): the menu of a day as a whole. */
GMenuModel *
midline_plan_menu_new_for_session (const MidlinePlanState    *state,
                                   const MidlinePlanDayState *day)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) look = g_menu_new ();
  g_autoptr (GMenu) edit = g_menu_new ();
  g_autoptr (GMenu) off = g_menu_new ();
  g_autofree char *iso = midline_date_to_iso (day->date);
  g_autofree char *print = g_strconcat ("day:", iso, NULL);

  append_item (look, _("_Open in Today"), "win.show-day", g_variant_new_string (iso));
  if (!day->is_rest)
    append_item (look, _("_Print This Day…"), "win.print", g_variant_new_string (print));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (look));

  append_edit (edit, day, _("_Add Exercise…"), "win.show-library", g_variant_new_string (iso));
  if (!day->is_rest)
    append_days (edit, state, day, _("_Move Session to"), NULL);
  append_section (menu, day, edit);

  append_item (off, _("Mark _Time Off…"), "win.time-off", g_variant_new_string (iso));
  if (day->is_off)
    append_item (off, _("_Remove Time Off"), "win.remove-time-off", g_variant_new_string (iso));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (off));
  return G_MENU_MODEL (menu);
}
