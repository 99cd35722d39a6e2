/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The words of the one list of warning signs and screening questions (evidence E.1), in its order.
 * One question a row. Signs stand after “Stop and ask for help if”, what was said after “You said
 * that”. */

#include "midline-screening.h"

#include <glib/gi18n-lib.h>

static const MidlineScreeningRow rows[MIDLINE_N_SCREENING_ROWS] = {
  {
    .id = "injury",
    .question = N_("Did the knee trouble start with a fall, twist or blow in the last 6 weeks?"),
    .detail = "",
    .sign = "",
    .said = N_("the knee trouble started with a fall, twist or blow"),
    .advice = "",
    .care = MIDLINE_CARE_ASSESSMENT,
  },
  {
    .id = "no-weight",
    .question = N_("Are you unable to put weight on the leg, or to take four steps?"),
    .detail = "",
    .sign = N_("you cannot put weight on the leg, or cannot take four steps"),
    .said = N_("you cannot put weight on the leg, or cannot take four steps"),
    .advice = "",
    .care = MIDLINE_CARE_SAME_DAY,
    .is_warning_sign = TRUE,
    .locks = TRUE,
  },
  {
    .id = "stuck",
    .question = N_("Is the knee stuck, or can you not bend it to a right angle?"),
    .detail = N_("Like sitting on a chair with the foot flat"),
    .sign = N_("the knee is stuck, or does not bend to a right angle"),
    .said = N_("the knee is stuck, or does not bend to a right angle"),
    .advice = "",
    .care = MIDLINE_CARE_SAME_DAY,
    .is_warning_sign = TRUE,
    .locks = TRUE,
  },
  {
    .id = "swelling",
    .question = N_("Did the knee swell a lot within hours of an injury, or has it swollen a lot "
                   "again?"),
    .detail = "",
    .sign = N_("the knee swells a lot"),
    .said = N_("the knee has swollen a lot"),
    .advice = "",
    .care = MIDLINE_CARE_SAME_DAY,
    .is_warning_sign = TRUE,
    .locks = TRUE,
  },
  {
    .id = "hot",
    .question = N_("Is the knee hot and red, or do you have a fever or feel ill with it?"),
    .detail = "",
    .sign = N_("the knee is hot and red, or you have a fever or feel ill with it"),
    .said = N_("the knee is hot and red, or that you have a fever or feel ill with it"),
    .advice = "",
    .care = MIDLINE_CARE_SAME_DAY,
    .is_warning_sign = TRUE,
    .locks = TRUE,
  },
  {
    .id = "calf",
    .question = N_("Is one calf newly swollen, warm or painful?"),
    .detail = N_("More urgent after surgery, a long trip, bed rest, cancer treatment or in "
                 "pregnancy"),
    .sign = N_("one calf is newly swollen, warm or painful"),
    .said = N_("one calf is newly swollen, warm or painful"),
    .advice = N_("If you are also short of breath or have chest pain, call the emergency number "
                 "now."),
    .care = MIDLINE_CARE_SAME_DAY,
    .is_warning_sign = TRUE,
    .locks = TRUE,
  },
  {
    .id = "gives-way",
    .question = N_("Does the knee give way, or has the kneecap slipped out?"),
    .detail = "",
    .sign = N_("the knee gives way, or the kneecap slips out"),
    .said = N_("the knee gives way, or that the kneecap has slipped out"),
    .advice = "",
    .care = MIDLINE_CARE_FIRST,
    .is_warning_sign = TRUE,
    .locks = TRUE,
  },
  {
    .id = "night-pain",
    .question = N_("Is there pain at night or at rest that does not ease, weight loss you did not "
                   "plan, or a lump?"),
    .detail = "",
    .sign = N_("pain at night or at rest does not ease, you lose weight without trying, or you "
               "find a lump"),
    .said = N_("there is pain that does not ease, weight loss you did not plan, or a lump"),
    .advice = "",
    .care = MIDLINE_CARE_SOON,
    .is_warning_sign = TRUE,
    .locks = TRUE,
  },
  {
    .id = "numbness",
    .question = N_("Is there numbness or weakness in the leg, or back pain running down it?"),
    .detail = "",
    .sign = N_("the leg is numb or weak, or back pain runs down it"),
    .said = N_("the leg is numb or weak, or that back pain runs down it"),
    .advice = "",
    .care = MIDLINE_CARE_FIRST,
    .is_warning_sign = TRUE,
    .locks = TRUE,
  },
  {
    .id = "groin",
    .question = N_("Is there pain in the groin or hip, or do you limp?"),
    .detail = N_("Trouble in the hip can be felt in the knee alone"),
    .sign = "",
    .said = N_("there is pain in the groin or hip, or a limp"),
    .advice = "",
    .care = MIDLINE_CARE_FIRST,
    .locks = TRUE,
  },
  {
    .id = "stiffness",
    .question = N_("Is the knee stiff for more than 30 minutes in the morning, or are other "
                   "joints swollen?"),
    .detail = "",
    .sign = "",
    .said = N_("the knee is stiff for long in the morning, or that other joints are swollen"),
    .advice = "",
    .care = MIDLINE_CARE_FIRST,
    .locks = TRUE,
  },
  {
    .id = "surgery",
    .question = N_("Have you had knee surgery or a new joint, or do you have an inflammatory "
                   "joint disease?"),
    .detail = N_("Inflammatory: joints get hot, stiff and swollen by themselves"),
    .sign = "",
    .said = N_("you have had knee surgery or a new joint, or have an inflammatory joint disease"),
    .advice = "",
    .care = MIDLINE_CARE_OWN_PLAN_FIRST,
    .locks = TRUE,
  },
  {
    .id = "under-18",
    .question = N_("Are you under 18?"),
    .detail = N_("While bones still grow, someone should look at the knee first"),
    .sign = "",
    .said = N_("you are under 18"),
    .advice = "",
    .care = MIDLINE_CARE_NOT_WITHOUT,
    .locks = TRUE,
  },
  {
    .id = "bruising",
    .question = N_("Do you bruise easily or take blood thinners?"),
    .detail = N_("Then Midline leaves out the roller"),
    .sign = "",
    .said = N_("you bruise easily or take blood thinners"),
    .advice = "",
    .care = MIDLINE_CARE_NONE,
  },
  {
    .id = "conditions",
    .question = N_("Are you pregnant, or do you have heart or lung illness, uncontrolled blood "
                   "pressure or weak bones (osteoporosis)?"),
    .detail = "",
    .sign = "",
    .said = N_("you are pregnant, or have heart or lung illness, uncontrolled blood pressure or "
               "weak bones"),
    .advice = N_("When you start, keep breathing: do not hold your breath."),
    .care = MIDLINE_CARE_ASK_FIRST,
    .locks = TRUE,
  },
};

static const char *
translate (const char *text)
{
  /* An empty msgid would give the header of the translation. */
  return *text != '\0' ? _(text) : "";
}

/**
 * midline_screening_get_row:
 * @index: place in the list, below %MIDLINE_N_SCREENING_ROWS
 *
 * Returns: (transfer none): the row
 */
const MidlineScreeningRow *
midline_screening_get_row (guint index)
{
  g_return_val_if_fail (index < MIDLINE_N_SCREENING_ROWS, NULL);

  return &rows[index];
}

/**
 * midline_screening_row_get_question:
 * @row: a row
 *
 * Returns: the question, in the person's language
 */
const char *
midline_screening_row_get_question (const MidlineScreeningRow *row)
{
  g_return_val_if_fail (row != NULL, "");

  return translate (row->question);
}

/**
 * midline_screening_row_get_detail:
 * @row: a row
 *
 * Returns: a quiet line below the question, “” for none
 */
const char *
midline_screening_row_get_detail (const MidlineScreeningRow *row)
{
  g_return_val_if_fail (row != NULL, "");

  return translate (row->detail);
}

/**
 * midline_screening_row_get_sign:
 * @row: a row
 *
 * Returns: the warning sign as a short line, “the knee swells a lot”; “” when it is not one
 */
const char *
midline_screening_row_get_sign (const MidlineScreeningRow *row)
{
  g_return_val_if_fail (row != NULL, "");

  return translate (row->sign);
}

/**
 * midline_screening_row_get_said:
 * @row: a row
 *
 * Returns: what a “yes” says, to complete “You said that …”
 */
const char *
midline_screening_row_get_said (const MidlineScreeningRow *row)
{
  g_return_val_if_fail (row != NULL, "");

  return translate (row->said);
}

/**
 * midline_screening_row_get_advice:
 * @row: a row
 *
 * Returns: a sentence that a “yes” adds to the advice of its care, “” for none
 */
const char *
midline_screening_row_get_advice (const MidlineScreeningRow *row)
{
  g_return_val_if_fail (row != NULL, "");

  return translate (row->advice);
}

/**
 * midline_screening_find_row:
 * @id: (nullable): text that may be the id of a row
 *
 * Returns: its place in the list, -1 when @id is unknown
 */
int
midline_screening_find_row (const char *id)
{
  for (int i = 0; i < MIDLINE_N_SCREENING_ROWS; i++)
    if (g_strcmp0 (rows[i].id, id) == 0)
      return i;

  return -1;
}
