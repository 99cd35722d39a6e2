/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-id-table-private.h"

#include <glib/gi18n-lib.h>

/**
 * midline_id_table_get_id:
 * @table: (array length=n_rows): the table
 * @n_rows: its rows
 * @index: the value of the enumeration
 *
 * Returns: (nullable): the stable id, %NULL (and a critical warning) for a value that does not
 *   exist
 */
const char *
midline_id_table_get_id (const MidlineIdName *table,
                         guint                n_rows,
                         guint                index)
{
  g_return_val_if_fail (index < n_rows, NULL);

  return table[index].id;
}

/**
 * midline_id_table_get_name:
 * @table: (array length=n_rows): the table
 * @n_rows: its rows
 * @index: the value of the enumeration
 *
 * Returns: the name in the person's language, “” (and a critical warning) for a value that does
 *   not exist
 */
const char *
midline_id_table_get_name (const MidlineIdName *table,
                           guint                n_rows,
                           guint                index)
{
  g_return_val_if_fail (index < n_rows, "");
  g_return_val_if_fail (table[index].name != NULL, "");

  return _(table[index].name);
}

/**
 * midline_id_table_find:
 * @table: (array length=n_rows): the table
 * @n_rows: its rows
 * @id: (nullable): text that may be an id
 *
 * Returns: the value of the enumeration, -1 when @id is not one of the table
 */
int
midline_id_table_find (const MidlineIdName *table,
                       guint                n_rows,
                       const char          *id)
{
  for (guint i = 0; i < n_rows; i++)
    if (g_strcmp0 (table[i].id, id) == 0)
      return (int) i;

  return -1;
}

/**
 * midline_flag_get_index:
 * @flag: one flag
 *
 * Returns: the number of its bit, -1 when @flag is not exactly one bit
 */
int
midline_flag_get_index (guint flag)
{
  if (flag == 0 || (flag & (flag - 1)) != 0)
    return -1;

  return g_bit_nth_lsf (flag, -1);
}
