/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-command-line.h"

#include "midline-destination.h"
#include "midline-print-command.h"
#include "midline-records.h"

#include <glib/gi18n-lib.h>

/* What --page opens. */
static const struct {
  const char *name;
  const char *action_name;
} pages[] = {
  { "today", "today" },
  { "session", "start-session" },
  { "learn", "learn" },
  { "knee", "move-the-knee" },
  { "print", "print-plan" },
};

/* Options that each open something, of which there can be one. */
static const char * const openers[] = { "page", "today", "session", "learn" };

/* Takes @message, which stays one line whatever was typed. */
static void
refuse (MidlineCommand *self,
        int             status,
        char           *message)
{
  for (char *at = message; *at != '\0'; at++)
    if (g_ascii_iscntrl (*at))
      *at = ' ';
  self->refusal = message;
  self->status = status;
}

/* Returns: whether the options go together; if not, @self says why not. */
static gboolean
check_options (MidlineCommand *self,
               GVariantDict   *options)
{
  const char *stray = midline_print_command_find_stray (options);
  const char *opener = NULL;
  g_autofree const char **files = NULL;

  if (g_variant_dict_lookup (options, G_OPTION_REMAINING, "^a&ay", &files) && files[0] != NULL)
    {
      g_autofree char *shown = g_filename_display_name (files[0]);

      /* Translators: the argument is what was typed behind “midline”. */
      refuse (self, 2, g_strdup_printf (_("Midline opens no files: “%s” is not needed."), shown));
      return FALSE;
    }
  if (stray != NULL)
    {
      /* Translators: the argument is the name of an option, for example “--week”. */
      refuse (self, 2, g_strdup_printf (_("--%s only goes with --print-pdf."), stray));
      return FALSE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (openers); i++)
    {
      if (!g_variant_dict_contains (options, openers[i]))
        continue;
      if (opener != NULL)
        {
          /* Translators: names of options, for example “--today does not go with --session.” */
          refuse (self, 2, g_strdup_printf (_("--%s does not go with --%s."), opener, openers[i]));
          return FALSE;
        }
      opener = openers[i];
    }
  return TRUE;
}

static void
read_page (MidlineCommand *self,
           const char     *page)
{
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_str_equal (pages[i].name, page))
      self->action_name = pages[i].action_name;
  if (self->action_name == NULL)
    refuse (self, 2, g_strdup_printf (_("There is no page “%s”; there are today, session, learn, "
                                        "knee and print."),
                                      page));
}

static void
read_learn (MidlineCommand *self,
            const char     *id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MidlineContent) content = midline_records_load_content (&error);
  g_autofree char *destination = NULL;
  g_autofree char *ids = NULL;

  if (content == NULL)
    {
      refuse (self, 1, g_strdup (error->message));
      return;
    }
  destination = midline_destination_find_reading (content, id);
  if (destination != NULL)
    {
      self->action_name = "open";
      self->parameter = g_variant_ref_sink (g_variant_new_string (destination));
      return;
    }
  ids = midline_destination_list_readings (content);
  /* Translators: first what was typed, then a list of ids: “kneecap-and-groove, stairs, hip” */
  refuse (self, 1, g_strdup_printf (_("Learn has nothing named “%s”; it has %s."), id, ids));
}

/**
 * midline_command_line_read:
 * @options: the options of a command line that does not print
 *
 * Returns: (transfer full): what they ask for; nothing at all for the window as it is
 */
MidlineCommand *
midline_command_line_read (GVariantDict *options)
{
  MidlineCommand *self = g_new0 (MidlineCommand, 1);
  const char *words = NULL;

  if (!check_options (self, options))
    return self;
  if (g_variant_dict_contains (options, "version"))
    self->answer = g_strdup ("Midline " MIDLINE_VERSION);
  else if (g_variant_dict_lookup (options, "page", "&s", &words))
    read_page (self, words);
  else if (g_variant_dict_lookup (options, "learn", "&s", &words))
    read_learn (self, words);
  else if (g_variant_dict_contains (options, "today"))
    self->action_name = "today";
  else if (g_variant_dict_contains (options, "session"))
    self->action_name = "start-session";
  return self;
}

/** midline_command_free: frees the command. */
void
midline_command_free (MidlineCommand *self)
{
  g_clear_pointer (&self->parameter, g_variant_unref);
  g_free (self->answer);
  g_free (self->refusal);
  g_free (self);
}

/** midline_command_line_describe: names the options in --help of @application. */
void
midline_command_line_describe (GApplication *application)
{
  static const GOptionEntry entries[] = {
    { "today", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Open Today"), NULL },
    { "session", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Start today’s session"), NULL },
    { "learn", 0, 0, G_OPTION_ARG_STRING, NULL,
      N_("Open a lesson, an advice card or a part of the leg, for example it-band, stairs or "
         "kneecap"),
      N_("ID") },
    { "page", 0, 0, G_OPTION_ARG_STRING, NULL,
      N_("Open a page: today, session, learn, knee or print"), N_("PAGE") },
    { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Print the version and quit"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, NULL, NULL },
    { NULL },
  };

  g_application_add_main_option_entries (application, entries);
}
