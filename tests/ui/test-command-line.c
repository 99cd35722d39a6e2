/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-command-line.h"

#include <string.h>

typedef struct {
  const char *options; /* a dictionary as text */
  const char *action;  /* “open lesson:it-band”, or NULL */
  const char *said;    /* part of the answer or the refusal, or NULL */
  int status;
} Case;

static void
test_read (void)
{
  static const Case cases[] = {
    { "@a{sv} {}", NULL, NULL, 0 },
    { "{'today': <true>}", "today", NULL, 0 },
    { "{'session': <true>}", "start-session", NULL, 0 },
    { "{'page': <'today'>}", "today", NULL, 0 },
    { "{'page': <'session'>}", "start-session", NULL, 0 },
    { "{'page': <'learn'>}", "learn", NULL, 0 },
    { "{'page': <'knee'>}", "move-the-knee", NULL, 0 },
    { "{'page': <'print'>}", "print-plan", NULL, 0 },
    { "{'page': <'nonsense'>}", NULL, "“nonsense”", 2 },
    { "{'learn': <'it-band'>}", "open lesson:it-band", NULL, 0 },
    { "{'learn': <'stairs'>}", "open advice:stairs", NULL, 0 },
    { "{'learn': <'kneecap'>}", "open structure:kneecap", NULL, 0 },
    { "{'learn': <'zebra'>}", NULL, "“zebra”; it has kneecap-and-groove, outer-quad, ", 1 },
    { "{'learn': <'a\\nb\\u001b[1m'>}", NULL, "“a b [1m”; it has ", 1 },
    { "{'learn': <''>}", NULL, "“”; it has ", 1 },
    { "{'version': <true>}", NULL, "Midline " MIDLINE_VERSION, 0 },
    { "{'today': <true>, 'session': <true>}", NULL, "--today does not go with --session", 2 },
    { "{'today': <true>, 'learn': <'hip'>}", NULL, "--today does not go with --learn", 2 },
    { "{'page': <'knee'>, 'learn': <'hip'>}", NULL, "--page does not go with --learn", 2 },
    { "{'week': <3>, 'today': <true>}", NULL, "--week only goes with", 2 },
    { "{'large-print': <true>}", NULL, "--large-print only goes with", 2 },
    { "{'': <[b'today']>}", NULL, "“today” is not needed", 2 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GVariant) options =
        g_variant_ref_sink (g_variant_new_parsed (cases[i].options));
      g_autoptr (GVariantDict) dictionary = g_variant_dict_new (options);
      g_autoptr (MidlineCommand) command = midline_command_line_read (dictionary);
      const char *said = command->refusal != NULL ? command->refusal : command->answer;
      g_autofree char *action = command->parameter != NULL
        ? g_strdup_printf ("%s %s", command->action_name,
                           g_variant_get_string (command->parameter, NULL))
        : g_strdup (command->action_name);

      g_test_message ("%s", cases[i].options);
      g_assert_cmpstr (action, ==, cases[i].action);
      g_assert_cmpint (command->status, ==, cases[i].status);
      g_assert_cmpint (said != NULL, ==, cases[i].said != NULL);
      if (said != NULL)
        g_assert_nonnull (strstr (said, cases[i].said));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/command-line/read", test_read);
  return g_test_run ();
}
