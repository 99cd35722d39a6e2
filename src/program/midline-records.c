/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-records.h"

#include <langinfo.h>
#include <string.h>

/**
 * midline_records_dup_folder: the folder of the records, `$XDG_DATA_HOME/midline`.
 *
 * A relative `$XDG_DATA_HOME` counts for nothing, as its specification says; otherwise the records
 * would seem lost as soon as Midline starts in another folder.
 */
char *
midline_records_dup_folder (void)
{
  if (!g_path_is_absolute (g_get_user_data_dir ()))
    return g_build_filename (g_get_home_dir (), ".local", "share", "midline", NULL);
  return g_build_filename (g_get_user_data_dir (), "midline", NULL);
}

/* The first day of the week of the locale (glibc counts from Sunday = 1, from the day that
 * _NL_TIME_WEEK_1STDAY names; both anchors in use are Sundays or Mondays). */
static MidlineWeekday
read_first_weekday (void)
{
#ifdef _NL_TIME_FIRST_WEEKDAY
  union { char *string; guint number; } first_day;
  const char *first = nl_langinfo (_NL_TIME_FIRST_WEEKDAY);
  guint anchor_date;

  first_day.string = nl_langinfo (_NL_TIME_WEEK_1STDAY);
  anchor_date = first_day.number;
  if (first != NULL && first[0] >= 1 && first[0] <= 7)
    {
      /* 19971130 was a Sunday, 19971201 a Monday. */
      int offset = anchor_date == 19971130 ? MIDLINE_SUNDAY : MIDLINE_MONDAY;

      return (MidlineWeekday) ((offset + first[0] - 1) % 7);
    }
#endif
  return MIDLINE_MONDAY;
}

/** midline_records_load_content: (transfer full) (nullable): the shipped content by itself. */
MidlineContent *
midline_records_load_content (GError **error)
{
  g_autoptr (GFile) directory = g_file_new_for_uri ("resource://" MIDLINE_RESOURCE_BASE "/content");

  return midline_content_new (directory, error);
}

/**
 * midline_records_open_program:
 * @folder: the folder of the records
 * @clock: where the time comes from
 * @error: return location; a MidlineStoreError when the records cannot be opened
 *
 * Reads the shipped content, opens the records and builds the program over both.
 *
 * Returns: (transfer full) (nullable): the program, or NULL with @error set
 */
MidlineProgram *
midline_records_open_program (const char    *folder,
                              MidlineClock  *clock,
                              GError       **error)
{
  g_autoptr (MidlineContent) content = midline_records_load_content (error);
  g_autoptr (MidlineStore) store = NULL;

  if (content == NULL)
    return NULL;
  store = midline_store_open (folder, error);
  if (store == NULL)
    return NULL;
  return midline_program_new (content, store, clock, read_first_weekday (), error);
}
