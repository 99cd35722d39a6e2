/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-failure.h"

#include "midline-store.h"

#include <glib/gi18n-lib.h>

/* The last one stands for every other error. */
static const struct {
  int code;
  const char *heading;
  const char *advice;
} failures[] = {
  { MIDLINE_STORE_ERROR_NO_SPACE, N_("This Was Not Saved"),
    N_("The disk is full. Make some room, then do it again. Everything saved before is safe.") },
  { MIDLINE_STORE_ERROR_READ_ONLY, N_("This Was Not Saved"),
    N_("The folder or file of your records may only be read. Give yourself permission to write, "
       "then do it again. Everything saved before is safe.") },
  { MIDLINE_STORE_ERROR_BUSY, N_("This Was Not Saved"),
    N_("Another program holds the file with your records. Close it, then do it again. Everything "
       "saved before is safe.") },
  { MIDLINE_STORE_ERROR_GONE, N_("The Records Were Moved"),
    N_("The file with your records was moved or deleted while Midline was open. Put it back and "
       "start Midline again. To keep what you see here, save a copy in Preferences first.") },
  { MIDLINE_STORE_ERROR_CORRUPT, N_("Some Records Cannot Be Read"),
    N_("A part of the file with your records is damaged. Nothing was changed. Start Midline again: "
       "it looks through the file and offers the newest good copy.") },
  { MIDLINE_STORE_ERROR_FAILED, N_("This Was Not Saved"),
    N_("Your records could not be written. Everything saved before is safe. Please try again.") },
};

static guint
find_failure (const GError *error)
{
  for (guint i = 0; i < G_N_ELEMENTS (failures); i++)
    if (g_error_matches (error, MIDLINE_STORE_ERROR, failures[i].code))
      return i;
  return G_N_ELEMENTS (failures) - 1;
}

/**
 * midline_failure_get_heading:
 * @error: why records were not saved or not read
 *
 * Returns: (transfer none): what happened, in header capitals, translated
 */
const char *
midline_failure_get_heading (const GError *error)
{
  return _(failures[find_failure (error)].heading);
}

/**
 * midline_failure_get_advice:
 * @error: why records were not saved or not read
 *
 * Returns: (transfer none): what is safe and what to do, translated
 */
const char *
midline_failure_get_advice (const GError *error)
{
  return _(failures[find_failure (error)].advice);
}
