/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-net-error.h"

/* Each code has words of its own, so that two troubles are never told alike. */
static void
test_messages (void)
{
  g_autoptr (GHashTable) messages = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (int code = 0; code < MIDLINE_N_NET_ERRORS; code++)
    {
      g_autoptr (GError) error = NULL;

      midline_net_set_error (&error, (MidlineNetError) code, "detail %s");
      g_assert_error (error, MIDLINE_NET_ERROR, code);
      g_assert_true (g_str_has_suffix (error->message, "detail %s)"));
      g_assert_true (g_hash_table_add (messages, g_strdup (error->message)));
    }
}

/* What a server sends need not be text; what is shown must be. */
static void
test_bytes (void)
{
  g_autoptr (GError) error = NULL;

  midline_net_set_error (&error, MIDLINE_NET_ERROR_BLOCKED, "https://\xff/");
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/net-error/messages", test_messages);
  g_test_add_func ("/net-error/bytes", test_bytes);

  return g_test_run ();
}
